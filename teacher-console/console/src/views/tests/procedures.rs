//! A procedure in the middle of its walk, with everything that a step can have on it.

use protocol::{
    bytes::Hash,
    field::FieldKind,
    procedure::{
        AnswerRow, Check, Contact, GivenAnswer, Procedure, ProposedTask, Review, StepRow, StepState,
    },
};

use super::school::{DAY, ME, NOW};

/// The step that is asked now.
pub(super) const ASKED: &str = "harm";

fn answer(id: &str, words: &str, needs: Option<FieldKind>, stops: bool) -> AnswerRow {
    AnswerRow {
        answer: id.to_owned(),
        words: words.to_owned(),
        needs,
        says: None,
        stops,
        ..AnswerRow::default()
    }
}

fn step(id: &str, title: &str, state: StepState) -> StepRow {
    StepRow {
        step: id.to_owned(),
        title: title.to_owned(),
        words: "Talk with the child about what happened, never with the picture. What you hear goes into the chronology, in the child’s own words."
            .to_owned(),
        warning: None,
        state,
        checks: Vec::new(),
        answers: vec![
            answer("yes", "Yes: somebody is in danger", None, true),
            answer("no", "No: everybody is safe for now", None, false),
        ],
        contacts: Vec::new(),
        is_for_others: false,
        given: None,
        rows: vec!["F-51".to_owned()],
    }
}

fn done(id: &str, title: &str, act: u8) -> StepRow {
    let given = GivenAnswer {
        answer: "no".to_owned(),
        by: ME,
        at: NOW - DAY,
        act: Hash([act; 32]),
    };
    let mut row = StepRow {
        given: Some(given),
        ..step(id, title, StepState::Done)
    };
    for answer in &mut row.answers {
        answer.task = Some(ProposedTask {
            words: "Ask how they are, and how it goes on".to_owned(),
            school_days: 5,
        });
    }
    row
}

fn asked() -> StepRow {
    let check = |id: &str, words: &str| Check {
        id: id.to_owned(),
        words: words.to_owned(),
    };
    let contact = |body: &str, number: &str, is_confirmed| Contact {
        body: body.to_owned(),
        number: number.to_owned(),
        note: "When a child may have been hurt, or may be".to_owned(),
        is_confirmed,
    };
    StepRow {
        warning: Some(
            "Nobody looks, copies, prints, forwards, deletes or investigates. Nobody asks a child to show, send or delete it."
                .to_owned(),
        ),
        checks: vec![
            check("adult", "An adult is involved"),
            check("forced", "Forced, blackmailed, groomed, or could not agree"),
            check("now", "A child may be at risk of harm now, or of hurting themselves"),
        ],
        answers: vec![
            answer("some", "One applies, or may apply: refer it today", Some(FieldKind::Decision), false),
            answer("none", "None applies", None, false),
            answer("stop", "There is a picture of a child: stop looking, and call the police", None, true),
            AnswerRow {
                is_for_a_second: true,
                ..answer("second", "I have looked over it, as the second adult", None, false)
            },
        ],
        contacts: vec![
            contact("The police", "999", true),
            contact("Children’s services of the council", "", false),
        ],
        ..step(ASKED, "How much harm is there? You weigh, not we", StepState::Now)
    }
}

/// Two steps are done, one is asked, two come later.
pub(super) fn procedure() -> Procedure {
    Procedure {
        id: "adult-contact".to_owned(),
        title: "An adult who should not be in touch with a child".to_owned(),
        row: "F-79".to_owned(),
        edition: Hash([60; 32]),
        review: Review::NotYet,
        is_changed: true,
        newer: Some(Hash([61; 32])),
        steps: vec![
            done("danger", "Is a child at immediate risk?", 6),
            done(
                "who",
                "Whom is it about: a child, a member of staff, or the head?",
                2,
            ),
            asked(),
            step(
                "parents",
                "Parents told, unless it adds risk?",
                StepState::Later,
            ),
            step(
                "lessons",
                "What was learnt, and what changes?",
                StepState::Later,
            ),
        ],
        is_done: false,
    }
}
