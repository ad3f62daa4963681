//! Telling clears, needs come first, the head decides, and nothing is sealed that lacks its reason.

use protocol::{
    procedure::Review,
    sanctions::{ExampleLevel, MoreRow, TellingRow},
};
use zeroize::Zeroizing;

use super::*;

fn row(level: &str, head_decides: bool, is_pupils: bool) -> LevelRow {
    LevelRow {
        level: level.to_owned(),
        words: level.to_owned(),
        responses: vec!["A talk".to_owned()],
        more: vec![MoreRow {
            title: "More".to_owned(),
            responses: vec!["Another".to_owned()],
        }],
        head_decides,
        asks_needs: is_pupils,
        asks_restorative: is_pupils,
    }
}

fn pupils() -> SanctionGuide {
    let telling = |telling: &str, levels: &[&str]| TellingRow {
        telling: telling.to_owned(),
        levels: levels.iter().map(|one| (*one).to_owned()).collect(),
    };
    SanctionGuide {
        review: Review::NotYet,
        levels: vec![
            row("pupil-a", false, true),
            row("pupil-b", false, true),
            row("pupil-c", true, true),
            row("pupil-d", true, true),
        ],
        examples: vec![ExampleRow {
            words: "Bullying".to_owned(),
            at: ["pupil-c", "pupil-d"]
                .map(|level| ExampleLevel {
                    level: level.to_owned(),
                    when: level.to_owned(),
                })
                .into(),
        }],
        telling: vec![
            telling("told", &[]),
            telling("not-told", &["pupil-a", "pupil-b"]),
            telling(
                "not-an-accident",
                &["pupil-a", "pupil-b", "pupil-c", "pupil-d"],
            ),
        ],
        restorative: vec!["A talk with all sides".to_owned()],
    }
}

fn staff() -> SanctionGuide {
    SanctionGuide {
        levels: vec![row("staff-a", true, false), row("staff-b", true, false)],
        telling: Vec::new(),
        ..pupils()
    }
}

/// Everything is filled in, with this level.
fn filled(telling: &str, level: &str) -> Form {
    let mut form = Form::default();
    form.choose(TELLING, telling, telling.to_owned());
    form.choose(LEVEL, level, level.to_owned());
    form.tick(FOLLOWS, "A talk");
    for name in [NEEDS, LEVEL_WHY, WAY_WHY, HEAD, DECIDED_BY] {
        form.type_in(name, Zeroizing::new(name.to_owned()));
    }
    form
}

fn sealed(form: &Form, guide: &SanctionGuide) -> Result<Vec<String>, Missing> {
    let field = field_of_sanction(form, Some(guide), false)?;
    assert_eq!(field.kind, FieldKind::Sanction);
    Ok(field.lines.into_iter().map(|line| line.name).collect())
}

/// G-23, B-04: whatever else stands in the form.
#[test]
fn an_accident_that_was_told_at_once_is_never_sealed_as_a_sanction() {
    let guide = pupils();
    for one in &guide.levels {
        let form = filled("told", &one.level);
        assert!(is_cleared(&form, &guide));
        assert_eq!(sealed(&form, &guide), Err(Missing::ToldClears));
        let form = filled("not-told", &one.level);
        let is_sealed = sealed(&form, &guide).is_ok();
        assert_eq!(is_sealed, !one.head_decides, "an accident is B at most");
        assert!(sealed(&filled("not-an-accident", &one.level), &guide).is_ok());
    }
}

/// G-22.
#[test]
fn c_d_and_every_level_of_staff_ask_for_the_heads_name_and_no_other_is_enough() {
    for guide in [pupils(), staff()] {
        for one in &guide.levels {
            let mut form = filled("not-an-accident", &one.level);
            let names = sealed(&form, &guide).unwrap();
            let decides = if one.head_decides { HEAD } else { DECIDED_BY };
            assert_eq!(names.last().map(String::as_str), Some(decides));
            form.type_in(decides, Zeroizing::new("  ".to_owned()));
            let lacks = sealed(&form, &guide).unwrap_err();
            assert_eq!(lacks == Missing::Head, one.head_decides, "{}", one.level);
        }
    }
}

/// C-16, X-16, X-33.
#[test]
fn each_reason_is_asked_for_by_a_sentence_of_its_own() {
    for (name, lacks) in [
        (TELLING, Missing::Line(TELLING)),
        (NEEDS, Missing::Needs),
        (LEVEL, Missing::Level),
        (LEVEL_WHY, Missing::LevelReason),
        (FOLLOWS, Missing::Follows),
        (WAY_WHY, Missing::WayReason),
    ] {
        let mut form = filled("not-an-accident", "pupil-c");
        form.forget(name);
        assert_eq!(sealed(&form, &pupils()), Err(lacks));
    }
    let mut form = filled("not-an-accident", "pupil-c");
    form.forget(FOLLOWS);
    form.type_in(
        OWN_WORDS,
        Zeroizing::new("She helps the technician".to_owned()),
    );
    assert!(sealed(&form, &pupils()).is_ok(), "own words are enough");
    let form = filled("not-an-accident", "pupil-c");
    assert_eq!(field_of_sanction(&form, None, false), Err(Missing::List));
}

#[test]
fn nothing_about_needs_or_telling_is_asked_of_or_sealed_for_staff() {
    let names = sealed(&filled("", "staff-b"), &staff()).unwrap();
    assert!(
        !names
            .iter()
            .any(|name| name == RESTORATIVE || name == WAY_WHY)
    );
    let mut form = filled("", "staff-a");
    for name in [TELLING, NEEDS, WAY_WHY] {
        form.forget(name);
    }
    assert!(sealed(&form, &staff()).is_ok());
}

#[test]
fn several_things_may_follow_and_each_is_taken_back_alone() {
    let mut form = Form::default();
    for words in ["A talk", "Another", "A third"] {
        form.tick(FOLLOWS, words);
    }
    form.tick(FOLLOWS, "Another");
    assert_eq!(form.said(FOLLOWS), "A talk\nA third");
    assert!(form.has_ticked(FOLLOWS, "A third") && !form.has_ticked(FOLLOWS, "A"));
    for words in ["A talk", "A third"] {
        form.tick(FOLLOWS, words);
    }
    assert!(!form.has_words());
}
