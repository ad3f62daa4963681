//! A correction counts where its author wrote it, a task is open until it is ticked off, and nothing that was said is lost.

use protocol::{bytes::Hash, cases::CaseStatus, field::Line};

use super::*;
use crate::state::incidents::{EntryWords, invented};

fn act(number: u8, deed: ShownDeed, field: Option<(FieldKind, &str)>) -> ShownAct {
    let mut words = EntryWords::default();
    words.field = field.map(|(kind, what)| Field {
        kind,
        lines: vec![Line {
            name: "what".to_owned(),
            words: what.to_owned(),
        }],
    });
    ShownAct {
        hash: Hash([number; 32]),
        deed,
        words: if words.field.is_some() {
            ShownWords::Open(words)
        } else {
            ShownWords::None
        },
        ..invented::act()
    }
}

fn with(acts: Vec<ShownAct>) -> ShownCase {
    ShownCase {
        acts,
        ..invented::case(CaseStatus::Incident)
    }
}

fn task(number: u8, due_on: UtcSeconds, what: &str) -> ShownAct {
    let deed = ShownDeed::AddedField(FieldKind::Task, Some(due_on));
    act(number, deed, Some((FieldKind::Task, what)))
}

#[test]
fn open_tasks_come_first_and_by_their_day() {
    let shown = with(vec![
        task(1, 900, "Ring the parents"),
        task(2, 300, "Lock it away"),
        task(3, 100, "Block the page"),
        act(4, ShownDeed::DoneTask(Hash([3; 32])), None),
    ]);
    let tasks = shown.tasks();
    let what: Vec<_> = tasks.iter().map(|task| task.what).collect();
    assert_eq!(what, ["Lock it away", "Ring the parents", "Block the page"]);
    assert!(tasks[2].done.is_some());
    assert_eq!(shown.open_tasks(), 2);
}

#[test]
fn the_newest_correction_of_a_field_counts_and_the_first_act_says_who_and_when() {
    let told = (FieldKind::Decision, "Refer it");
    let again = |number, corrects, what| {
        let deed = ShownDeed::Corrected(Hash([corrects; 32]));
        act(number, deed, Some((FieldKind::Decision, what)))
    };
    let mut shown = with(vec![
        act(
            1,
            ShownDeed::AddedField(FieldKind::Decision, None),
            Some(told),
        ),
        again(2, 1, "Take advice first"),
        again(3, 2, "Take advice today"),
    ]);
    let fields = shown.fields(&[FieldKind::Decision]);
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].line("what"), "Take advice today");
    assert_eq!(fields[0].act.hash, Hash([1; 32]));
    assert!(shown.fields(&[FieldKind::Told]).is_empty());

    // Somebody else's word about it is no correction of it.
    for act in shown.acts.iter_mut().skip(1) {
        act.author = "Mr Okafor".to_owned();
    }
    assert_eq!(
        shown.fields(&[FieldKind::Decision])[0].line("what"),
        "Refer it"
    );
    assert!(shown.corrected_by(&shown.acts[0]).is_none());
}
