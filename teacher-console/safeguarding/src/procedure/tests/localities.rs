//! No number is shipped but 999, and a number counts as right for a year after somebody found it so.

use super::*;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 28,
};

#[test]
fn f90_the_five_places_name_their_own_bodies_and_no_number_but_999_is_shipped() {
    let library = shipped();
    assert_eq!(library.localities().len(), SHIPPED_LOCALITIES.len());
    for locality in library.localities() {
        let own = locality
            .body(BodyKey::ChildrensServices)
            .expect("a name of its own");
        assert!(!own.is_confirmed(TODAY), "{}", locality.title);
        for body in locality.bodies() {
            let is_999 = body.key == BodyKey::Emergency && body.number.as_deref() == Some("999");
            assert!(
                is_999 || body.number.is_none(),
                "{}: {}",
                locality.id,
                body.name
            );
            assert_eq!(body.confirmed_on, None, "{}: {}", locality.id, body.name);
        }
    }
}

#[test]
fn what_a_place_has_no_word_for_is_called_as_anywhere() {
    let library = shipped();
    for key in BodyKey::ALL {
        for place in ["anywhere", "camden", "no-such-place"] {
            assert!(library.body(place, key).is_some(), "{place} {}", key.name());
        }
    }
    let name = |place: &str| {
        library
            .body(place, BodyKey::ChildrensServices)
            .map(|body| body.name.as_str())
    };
    assert_eq!(name("camden"), Some("Camden MASH"));
    assert_ne!(name("camden"), name("no-such-place"));
    let emergency = library
        .body("camden", BodyKey::Emergency)
        .expect("anywhere");
    assert!(emergency.is_confirmed(TODAY));
}

fn body(number: &str, confirmed_on: &str) -> Result<Locality, Vec<Problem>> {
    let text = format!(
        r#"(id: "ours", title: "Ours", rows: ["F-90"], bodies: [
            (body: "police", name: "Police", note: "Ask.", number: "{number}", confirmed_on: "{confirmed_on}"),
        ])"#
    );
    Locality::read("ours.ron", &text)
}

#[test]
fn a_number_is_right_for_a_year_after_somebody_found_it_so() {
    let is_confirmed = |on: &str| {
        let locality = body("a number", on).expect("sound");
        locality
            .body(BodyKey::Police)
            .map(|police| police.is_confirmed(TODAY))
    };
    assert_eq!(is_confirmed("2026-11-28"), Some(true));
    assert_eq!(is_confirmed("2025-11-29"), Some(true));
    assert_eq!(
        is_confirmed("2025-11-28"),
        Some(false),
        "it may be dead by now"
    );
    assert_eq!(
        is_confirmed("2026-11-29"),
        Some(false),
        "nobody has been there yet"
    );
    assert_eq!(is_confirmed(""), Some(false));
}

#[test]
fn a_day_that_is_none_and_a_body_that_nobody_knows_are_refused() {
    let wrong = |read: Result<Locality, Vec<Problem>>| read.expect_err("refused")[0].to_string();
    assert!(wrong(body("1", "1.9.2026")).contains("such as 2026-09-01"));
    assert!(wrong(body("1", "2026-13-01")).contains("is no day"));
    assert!(wrong(body("", "2026-09-01")).contains("nothing to confirm"));
    let text = SHIPPED_LOCALITIES[0].text;
    let misspelt = text.replace("\"iwf\"", "\"ifw\"");
    assert!(wrong(Locality::read("anywhere.ron", &misspelt)).contains("no such body"));
    let nameless = text.replace("\"Internet Watch Foundation\"", "\"\"");
    assert!(wrong(Locality::read("anywhere.ron", &nameless)).contains("no name or no note"));
}
