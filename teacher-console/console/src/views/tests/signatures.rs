//! The room of rules and signatures with a full register: somebody missing on each side, an adult's signature, consents.

use protocol::agreements::{
    AdultSigned, ClassSigned, Consent, ConsentKind, Manner, OwnRules, ProxyReason, PupilSigned,
    Register, RulesSet, Signature,
};
use protocol::class_rules::{ClassRule, YearOfRules};

use super::{scenes::Doings, school};
use crate::state::signatures::{ClassRulesDraft, SignaturesRoom};

fn signature(manner: Manner) -> Signature {
    Signature {
        version: "2026.1".to_owned(),
        edition: None,
        manner,
        noted_by: None,
        at: school::NOW,
    }
}

fn pupils() -> Vec<PupilSigned> {
    let pupil = |number: usize, name: &str| PupilSigned {
        pupil: school::id(number),
        name: name.to_owned(),
        own: None,
        parent: None,
        own_is_due: true,
        parent_is_due: true,
        own_before: Some(Signature {
            version: "2025.1".to_owned(),
            edition: Some("0011223344556677".to_owned()),
            ..signature(Manner::OnScreen)
        }),
        parent_before: Some(signature(Manner::OnPaper)),
        consents: [false, true]
            .map(|is_given| Consent {
                kind: ConsentKind::Photographs,
                is_given,
                noted_by: school::id(1),
                at: school::NOW,
            })
            .into(),
        is_leader: number == 62,
    };
    let signed = PupilSigned {
        own: Some(signature(Manner::ByAnAdult(ProxyReason::AgreedAnotherWay))),
        parent: Some(signature(Manner::OnPaper)),
        own_is_due: false,
        parent_is_due: false,
        own_before: None,
        parent_before: None,
        ..pupil(61, "Bartholomew-Alexander")
    };
    let half = PupilSigned {
        own: Some(Signature {
            edition: Some("0011223344556677".to_owned()),
            ..signature(Manner::OnScreen)
        }),
        own_is_due: false,
        own_before: None,
        ..pupil(62, "Mo")
    };
    vec![pupil(60, "Amina"), signed, half]
}

fn own_rules() -> Vec<YearOfRules> {
    let rule = |symbol: &str, words: &str| ClassRule {
        symbol: symbol.to_owned(),
        words: words.to_owned(),
    };
    let year = |year, rules| YearOfRules { year, rules };
    vec![
        year(
            2026,
            vec![
                rule("camera", "We ask before we share a photo of somebody."),
                rule("people", "We let everybody join a game who wants to."),
            ],
        ),
        year(2025, vec![rule("heart", "We are kind in chats.")]),
    ]
}

/// Everything in it.
pub(super) fn room() -> SignaturesRoom {
    let set = |version: &str, from| RulesSet {
        version: Some(version.to_owned()),
        from,
        by: school::id(1),
        at: school::NOW,
    };
    let adult = |number: usize, signed, is_guest| AdultSigned {
        person: school::id(number),
        name: school::name(number),
        is_guest,
        is_due: signed,
        signed: (!signed).then(|| signature(Manner::OnPaper)),
        before: signed.then(|| signature(Manner::OnScreen)),
    };
    SignaturesRoom {
        own: Some(OwnRules {
            version: Some("2026.1".to_owned()),
            signed: None,
            before: Some(signature(Manner::OnScreen)),
            is_due: true,
        }),
        register: Some(Register {
            pupils: Some(set("2027.1", school::NOW + 30 * school::DAY)),
            pupils_now: Some("2026.1".to_owned()),
            adults: Some(set("2026.1", school::NOW)),
            adults_now: Some("2026.1".to_owned()),
            classes: vec![ClassSigned {
                class: school::id(50),
                name: "Class 4B".to_owned(),
                band: "7-9".to_owned(),
                own_rules: own_rules(),
                pupils: pupils(),
            }],
            people: vec![adult(0, false, false), adult(4, true, true)],
            may_set: true,
            may_note_adults: true,
            year: 2026,
            now: school::NOW,
        }),
        class: Some(school::id(50)),
        ..SignaturesRoom::default()
    }
}

/// What is done in it.
pub(super) fn in_signatures() -> Doings {
    vec![
        ("a pupil is chosen", |state| {
            state.signatures.pupil = Some(school::id(60));
            state.signatures.reason = Some(ProxyReason::KeptTogether);
        }),
        ("a class's rules are written down", |state| {
            state.signatures.class_rules = Some(ClassRulesDraft {
                class: school::id(50),
                rules: own_rules().remove(0).rules,
            });
        }),
        ("a class without rules", |state| {
            let register = state.signatures.register.iter_mut();
            for class in register.flat_map(|one| &mut one.classes) {
                class.own_rules.clear();
            }
        }),
        ("one's own rules", |state| {
            state.signatures.is_reading = true;
        }),
        ("without a register", |state| {
            state.signatures.register = None;
        }),
        ("no rules yet", |state| {
            state.signatures.own = Some(OwnRules::default());
            if let Some(register) = &mut state.signatures.register {
                register.pupils_now = None;
                register.adults_now = None;
                register.pupils = None;
                register.adults = None;
            }
        }),
    ]
}
