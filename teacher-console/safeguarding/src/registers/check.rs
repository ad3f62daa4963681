//! From a file of registers as typed to kinds that a form can offer, or every mistake in it with its remedy.

use std::collections::BTreeSet;

use super::{
    RegisterGroup, RegisterKind, RegisterTick,
    raw::{RawKind, RawRegisters},
};
use crate::{
    Problem, Role,
    procedure::words::{TITLE_MAX, count, length},
};

/// Characters of a label, and of something to tick.
const LABEL_MAX: usize = 80;
/// Things to tick of one kind.
const TICKS_MAX: usize = 10;
/// Kinds of one file.
const KINDS_MAX: usize = 60;

/// Reads a file. `file` is named in problems.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<RegisterKind>, Vec<Problem>> {
    let raw: RawRegisters =
        ron::from_str(text).map_err(|why| vec![Problem::unreadable(file, &why)])?;
    let mut problems = Vec::new();
    if raw.kinds.is_empty() {
        problems.push(Problem::new(
            "kinds",
            "There is no register in it.",
            "Write one, as in the file that is shipped, or take the file away.",
        ));
    }
    count("kinds", raw.kinds.len(), KINDS_MAX, &mut problems);
    let mut seen = BTreeSet::new();
    let kinds: Vec<_> = raw
        .kinds
        .into_iter()
        .filter_map(|kind| {
            let place = format!("kind '{}'", kind.id);
            if !seen.insert(kind.id.clone()) {
                problems.push(Problem::new(
                    &place,
                    "This id stands twice in the file.",
                    "Give one of the two another id: records are kept by it.",
                ));
            }
            checked(&place, kind, &mut problems)
        })
        .collect();
    if problems.is_empty() {
        return Ok(kinds);
    }
    for problem in &mut problems {
        problem.place = format!("{file}, {}", problem.place);
    }
    Err(problems)
}

fn checked(place: &str, kind: RawKind, problems: &mut Vec<Problem>) -> Option<RegisterKind> {
    id(place, &kind.id, problems);
    length(place, "title", &kind.title, TITLE_MAX, problems);
    for (what, words) in [
        ("line", &kind.about),
        ("text", &kind.words),
        ("outcome", &kind.outcome),
    ] {
        length(place, what, words, LABEL_MAX, problems);
    }
    count(place, kind.ticks.len(), TICKS_MAX, problems);
    let mut seen = BTreeSet::new();
    for (tick, words) in &kind.ticks {
        id(place, tick, problems);
        length(place, "tick", words, LABEL_MAX, problems);
        if !seen.insert(tick) {
            problems.push(Problem::new(
                place,
                format!("'{tick}' can be ticked twice."),
                "Give one of the two another id.",
            ));
        }
    }
    if kind.gate && kind.ticks.is_empty() {
        problems.push(Problem::new(
            place,
            "It is closed only when everything is ticked, and there is nothing to tick.",
            "Write what is to be ticked, or take `gate: true` away.",
        ));
    }
    if let Some(ends) = kind.ends.as_ref().filter(|ends| !seen.contains(ends)) {
        problems.push(Problem::new(
            place,
            format!("`ends` names '{ends}', and nothing of that id can be ticked."),
            "Name one of its ticks, or take `ends` away.",
        ));
    }
    let keepers = kind.keepers.iter();
    let keepers: Vec<_> = keepers
        .filter_map(|name| keeper(place, name, problems))
        .collect();
    let group = group(place, &kind.group, problems)?;
    let ticks = kind.ticks.into_iter();
    Some(RegisterKind {
        id: kind.id,
        rows: kind.rows,
        group,
        title: kind.title,
        about: kind.about,
        words: kind.words,
        outcome: kind.outcome,
        ticks: ticks
            .map(|(id, words)| RegisterTick { id, words })
            .collect(),
        again: kind.again,
        gate: kind.gate,
        keepers,
        ends: kind.ends,
    })
}

fn id(place: &str, id: &str, problems: &mut Vec<Problem>) {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let is_kebab = id
        .split('-')
        .all(|part| !part.is_empty() && part.chars().all(is_plain));
    if !is_kebab || id.len() > TITLE_MAX {
        problems.push(Problem::new(
            place,
            format!("'{id}' is no id."),
            "Use small letters a to z and figures, words joined by '-', such as 'filter-check'.",
        ));
    }
}

fn group(place: &str, name: &str, problems: &mut Vec<Problem>) -> Option<RegisterGroup> {
    let known = RegisterGroup::ALL.into_iter();
    let found = known.clone().find(|group| group.name() == name);
    if found.is_none() {
        let names: Vec<_> = known.map(RegisterGroup::name).collect();
        problems.push(Problem::new(
            place,
            format!("There is no group '{name}'."),
            format!("Choose one of: {}.", names.join(", ")),
        ));
    }
    found
}

fn keeper(place: &str, name: &str, problems: &mut Vec<Problem>) -> Option<Role> {
    let found = Role::from_name(name);
    if found.is_none() {
        problems.push(Problem::new(
            place,
            format!("There is no duty '{name}' that could keep it."),
            "Use a duty as it stands in the table of access, such as 'technician'.",
        ));
    }
    found
}
