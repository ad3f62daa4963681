//! Every kind has its lines and a place in the menu, and nothing empty is sealed.

use protocol::{bytes::Hash, cases::CaseStatus};
use zeroize::Zeroizing;

use super::{
    super::{EntryWords, ShownDeed, ShownWords, invented},
    *,
};

const PLAIN: FormFacts<'_> = FormFacts {
    guide: None,
    risks: None,
    is_about_a_picture: false,
    is_about_an_adult_here: false,
    incidents: None,
};

/// Every kind but the one with a form of its own.
fn kinds() -> impl Iterator<Item = FieldKind> {
    let kinds = FieldKind::ALL.into_iter();
    kinds.filter(|kind| *kind != FieldKind::Sanction)
}

fn filled(kind: FieldKind) -> Form {
    let mut filled = Form::default();
    for (line, number) in lines_of(kind).iter().zip(1..) {
        type_in(&mut filled, line.name, &format!(" Said {number} "));
    }
    filled
}

fn type_in(form: &mut Form, name: &'static str, text: &str) {
    form.type_in(name, Zeroizing::new(text.to_owned()));
}

#[test]
fn every_kind_of_field_has_lines_with_names_of_their_own_and_is_offered_once() {
    for kind in FieldKind::ALL {
        let mut names: Vec<_> = lines_of(kind).iter().map(|form| form.name).collect();
        let has_its_own = kind == FieldKind::Sanction;
        assert!(has_its_own || lines_of(kind).iter().any(|form| form.is_needed));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}", kind.name());
        let offered = GROUPS.iter().flat_map(|(_, kinds)| *kinds);
        let times = offered.filter(|one| **one == kind).count();
        assert_eq!(times, 1, "{}", kind.name());
    }
}

#[test]
fn what_is_typed_is_sealed_in_the_order_of_the_form_and_without_the_spaces_around_it() {
    for kind in kinds() {
        let field = field_of(kind, &filled(kind), PLAIN).expect("everything is filled");
        let names: Vec<_> = field.lines.iter().map(|line| line.name.as_str()).collect();
        let forms: Vec<_> = lines_of(kind).iter().map(|form| form.name).collect();
        assert_eq!((field.kind, names), (kind, forms));
        assert_eq!(field.lines[0].words, "Said 1");
    }
}

#[test]
fn a_line_that_is_needed_is_asked_for_and_one_that_is_not_may_stay_empty() {
    for kind in kinds() {
        for form in lines_of(kind) {
            let mut lines = filled(kind);
            type_in(&mut lines, form.name, "  ");
            let sealed = field_of(kind, &lines, PLAIN);
            if form.is_needed {
                assert_eq!(sealed, Err(Missing::Line(form.name)), "{}", kind.name());
            } else {
                let sealed = sealed.expect("may stay empty");
                assert!(sealed.lines.iter().all(|line| line.name != form.name));
            }
        }
    }
}

/// F-13, F-57.
#[test]
fn two_adults_are_two_people() {
    let mut lines = filled(FieldKind::Adults);
    type_in(&mut lines, "second-adult", "SAID 1");
    assert_eq!(
        field_of(FieldKind::Adults, &lines, PLAIN),
        Err(Missing::SecondAdult)
    );
}

///
#[test]
fn telling_parents_or_not_is_a_decision_with_its_reason_and_holding_back_names_the_lead() {
    let told = FieldKind::Told;
    let mut form = Form::default();
    form.choose("whom", "head", "The head".to_owned());
    assert!(field_of(told, &form, PLAIN).is_ok(), "a note is enough");
    form.choose("whom", "parents", "Parents".to_owned());
    assert_eq!(field_of(told, &form, PLAIN), Err(Missing::Line("reason")));
    form.choose("whom", "nobody", "Parents were not told".to_owned());
    type_in(&mut form, "reason", "He is afraid to go home.");
    assert_eq!(field_of(told, &form, PLAIN), Err(Missing::HeldBack));
    type_in(&mut form, "held-back-by", "N. Osei");
    let sealed = field_of(told, &form, PLAIN).unwrap();
    let names: Vec<_> = sealed.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["whom", "held-back-by", "reason"]);
}

/// F-22: nothing comes of it where nobody was referred to.
#[test]
fn no_referral_asks_for_who_decided_and_why_and_not_for_what_came_of_it() {
    let referral = FieldKind::Referral;
    let mut form = Form::default();
    let names = |form: &Form| {
        let lines = lines_here(referral, form, PLAIN);
        lines.iter().map(|line| line.name).collect::<Vec<_>>()
    };
    assert!(names(&form).contains(&"outcome"));
    form.say("to", "none", "Nobody".to_owned());
    assert_eq!(names(&form), ["to", "decided-by", "with-head", "reason"]);
}

/// F-92, X-10: a referral is the lead's decision with the head.
#[test]
fn a_referral_that_was_not_talked_over_with_the_head_says_why() {
    let referral = FieldKind::Referral;
    for to in ["lado", "none"] {
        let mut form = Form::default();
        form.choose("to", to, "To them".to_owned());
        type_in(&mut form, "decided-by", "N. Osei");
        type_in(&mut form, "reason", "He may not be safe.");
        form.choose("with-head", "yes", "Yes".to_owned());
        assert!(field_of(referral, &form, PLAIN).is_ok());
        form.choose("with-head", "no", "No".to_owned());
        let lacks = field_of(referral, &form, PLAIN);
        assert_eq!(lacks, Err(Missing::Line("without-head")));
        type_in(
            &mut form,
            "without-head",
            "The head is away, and it cannot wait.",
        );
        assert!(field_of(referral, &form, PLAIN).is_ok());
    }
}

/// F-85, F-86, G-18, X-33.
#[test]
fn support_offers_the_routes_for_a_child_and_others_for_an_adult_who_works_here() {
    let adults = FormFacts {
        is_about_an_adult_here: true,
        ..PLAIN
    };
    let support = FieldKind::Support;
    let routes = |facts| {
        let lines = lines_here(support, &Form::default(), facts);
        let mut lines = lines.iter().filter(|line| line.has_many && !line.is_needed);
        lines.next().map(|line| line.choices).unwrap_or_default()
    };
    assert!(routes(PLAIN).contains(&"restorative") && !routes(PLAIN).contains(&"training"));
    assert!(routes(adults).contains(&"training") && !routes(adults).contains(&"mentoring"));
    let mut form = Form::default();
    form.choose("for", "both", "Both".to_owned());
    type_in(&mut form, "what", "A talk with both on Monday.");
    form.tick("route", "A restorative way");
    form.tick("route", "Counselling");
    let sealed = field_of(support, &form, PLAIN).unwrap();
    assert_eq!(sealed.lines[1].words, "A restorative way\nCounselling");
}

/// F-10, F-38.
#[test]
fn where_there_may_be_a_sexual_picture_evidence_is_a_device_and_no_name_or_address_of_a_file() {
    let facts = FormFacts {
        is_about_a_picture: true,
        ..PLAIN
    };
    let evidence = FieldKind::Evidence;
    let lacks = field_of(evidence, &filled(evidence), facts);
    assert_eq!(lacks, Err(Missing::Line("device-held")), "no print is held");
    let mut form = Form::default();
    type_in(&mut form, "key-held-by", "The lead");
    for named in [
        "IMG_0042.JPG",
        "the phone (see holiday.mov)",
        "https://pictures.example/12",
        "www.pictures.example",
    ] {
        type_in(&mut form, "device-held", named);
        assert_eq!(field_of(evidence, &form, facts), Err(Missing::PictureNamed));
    }
    type_in(
        &mut form,
        "device-held",
        "Blue phone, switched off. In the safe.",
    );
    assert!(field_of(evidence, &form, facts).is_ok());
    let mut device = filled(FieldKind::Device);
    type_in(&mut device, "what", "phone, a.png on it");
    let named = field_of(FieldKind::Device, &device, facts);
    assert_eq!(named, Err(Missing::PictureNamed));
    assert!(field_of(FieldKind::Device, &device, PLAIN).is_ok());
}

/// X-15, M-02: commerce has a column of its own in the matrix, so its row is asked for.
#[test]
fn another_kind_of_risk_needs_its_reason_and_commerce_its_row() {
    let risk = FieldKind::Risk;
    let mut form = Form::default();
    form.choose("risk", "conduct", "Conduct".to_owned());
    assert_eq!(field_of(risk, &form, PLAIN), Err(Missing::Line("reason")));
    type_in(&mut form, "reason", "They wanted money from him.");
    assert!(field_of(risk, &form, PLAIN).is_ok());
    form.choose("risk", "commerce", "Commerce".to_owned());
    assert_eq!(
        field_of(risk, &form, PLAIN),
        Err(Missing::Line("matrix-row"))
    );
    form.choose("matrix-row", "contact", "Contact".to_owned());
    assert!(field_of(risk, &form, PLAIN).is_ok());
}

/// F-22: a referral can go to several bodies, and one that no choice names is named.
#[test]
fn a_referral_names_every_body_it_goes_to() {
    let referral = FieldKind::Referral;
    let mut form = Form::default();
    form.choose("to", "police", "The police".to_owned());
    form.tick("also-to", "Children's services");
    form.tick("also-to", "The Internet Watch Foundation");
    form.choose("with-head", "yes", "Yes".to_owned());
    type_in(&mut form, "decided-by", "N. Osei");
    type_in(&mut form, "reason", "A picture was passed on.");
    let sealed = field_of(referral, &form, PLAIN).unwrap();
    assert_eq!(
        sealed.lines[1].words,
        "Children's services\nThe Internet Watch Foundation"
    );
    form.choose("to", "other", "Another body".to_owned());
    let lacks = field_of(referral, &form, PLAIN);
    assert_eq!(lacks, Err(Missing::Line("other-body")));
}

/// F-14: a device that is said to be off and locked away has somebody who switched it off, and somebody with the key.
#[test]
fn a_device_that_is_locked_away_says_who_switched_it_off_and_who_has_the_key() {
    let device = FieldKind::Device;
    let mut form = Form::default();
    for (name, said) in [("what", "A blue phone"), ("held-by", "Head's safe")] {
        type_in(&mut form, name, said);
    }
    form.choose("owner", "personal", "Somebody's own".to_owned());
    form.choose("switched-off", "no", "Not yet".to_owned());
    assert!(field_of(device, &form, PLAIN).is_ok());
    form.choose("switched-off", "yes", "Yes".to_owned());
    for name in ["switched-off-by", "key-held-by"] {
        let lacks = field_of(device, &form, PLAIN);
        assert_eq!(lacks, Err(Missing::Line(name)));
        type_in(&mut form, name, "R. Patel");
    }
    assert!(field_of(device, &form, PLAIN).is_ok());
}

/// F-05: with two children in a case, a talk and what parents were told say which of them.
#[test]
fn a_talk_and_what_parents_were_told_say_about_which_of_several_people() {
    let mut incidents = Incidents {
        open: Some(Box::new(invented::case(CaseStatus::Incident))),
        ..Incidents::default()
    };
    let told = |whom: &str| {
        let mut form = Form::default();
        form.choose("whom", whom, whom.to_owned());
        form
    };
    for people in 0..3 {
        let open = incidents.open.as_mut().unwrap();
        assert_eq!(open.parties().len(), people);
        let facts = FormFacts {
            incidents: Some(&incidents),
            ..PLAIN
        };
        let asks = |kind, form: &Form| {
            let lines = lines_here(kind, form, facts);
            lines.iter().any(|line| line.name == OF_WHOM)
        };
        let talk = (FieldKind::Talk, Form::default());
        for (kind, form) in [talk, (FieldKind::Told, told("parents"))] {
            assert_eq!(asks(kind, &form), people > 1, "{people} {}", kind.name());
        }
        assert!(!asks(FieldKind::Told, &told("police")));
        let open = incidents.open.as_mut().unwrap();
        let mut act = invented::act();
        act.hash = Hash([u8::try_from(people).unwrap() + 70; 32]);
        act.deed = ShownDeed::AddedField(FieldKind::Party, None);
        let line = |name: &str, words: String| Line {
            name: name.to_owned(),
            words,
        };
        let mut words = EntryWords::default();
        words.field = Some(Field {
            kind: FieldKind::Party,
            lines: vec![
                line("role", "A pupil".to_owned()),
                line(PERSON, format!("P-{}", people + 1)),
            ],
        });
        act.words = ShownWords::Open(words);
        open.acts.push(act);
    }
}
