//! Parents who were not told get no letter, whichever way that came on record.

use std::path::Path;

use protocol::{
    bytes::Hash,
    cases::CaseStatus,
    field::{Field, Line},
};

use super::*;
use crate::state::incidents::{EntryWords, ShownAct, ShownDeed, ShownWords, invented};

fn told(number: u8, deed: ShownDeed, lines: &[(&str, &str)]) -> ShownAct {
    let mut entry = EntryWords::default();
    let lines = lines.iter().map(|(name, words)| Line {
        name: (*name).to_owned(),
        words: (*words).to_owned(),
    });
    entry.field = Some(Field {
        kind: FieldKind::Told,
        lines: lines.collect(),
    });
    ShownAct {
        hash: Hash([number; 32]),
        deed,
        words: ShownWords::Open(entry),
        ..invented::act()
    }
}

fn answered(answer: &str) -> ShownDeed {
    ShownDeed::AnsweredStep {
        step: "parents".to_owned(),
        answer: answer.to_owned(),
    }
}

/// X-09, F-63: the step of the procedure and the menu of the record say it in the same way.
#[test]
fn the_answer_that_holds_parents_back_takes_the_letter_away_and_telling_them_brings_it_back() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    let words = Words::load(&assets).unwrap();
    let (nobody, parents) = (
        words.say("line-whom-nobody"),
        words.say("line-whom-parents"),
    );
    let mut open = invented::case(CaseStatus::Incident);
    assert!(withheld(&open, &words).is_none());
    for (number, deed) in [
        (1, answered("held-back")),
        (3, ShownDeed::AddedField(FieldKind::Told, None)),
    ] {
        let lines = [
            ("whom", nobody.as_str()),
            ("held-back-by", "Mr Okafor"),
            ("reason", "He is afraid to go home."),
        ];
        open.acts.push(told(number, deed, &lines));
        let reason = withheld(&open, &words).map(|held| held.reason);
        assert_eq!(reason.as_deref(), Some("He is afraid to go home."));
        let lines = [("whom", parents.as_str()), ("reason", "It is safe now.")];
        open.acts.push(told(number + 1, answered("told"), &lines));
        assert!(withheld(&open, &words).is_none());
    }
}
