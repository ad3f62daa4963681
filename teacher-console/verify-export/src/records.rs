//! What the links of the case stand for: each is the one its link was made for, and each act is its author's.

use std::collections::{BTreeMap, BTreeSet};

use protocol::{
    act::{Act, ActKind},
    bytes::{Hash, Id},
    chain::commitment,
    deletion::Gone,
    export::{ChainRecord, Export},
    sequence::{Gap, gaps},
    statement::{Label, Statement},
};
use serde_json::Value;

use crate::{
    chain::place,
    check::{Finding, Weight},
    people::People,
};

/// What was found of the case.
#[derive(Default)]
pub(crate) struct Acts {
    /// In order, by the hash of each payload.
    pub(crate) acts: Vec<(Hash, Act)>,
    /// Where each act stands.
    pub(crate) places: BTreeMap<Hash, String>,
    /// Hashes of envelopes that arrived as reports.
    pub(crate) reports: BTreeSet<Hash>,
}

/// Checks every record against its link, its signature and its author's order.
pub(crate) fn check(export: &Export, people: &People, found: &mut Vec<Finding>) -> Acts {
    let mut acts = Acts::default();
    let wrong_before = wrongs(found);
    for record in &export.records {
        let at = place(record.link.epoch, record.link.n);
        if let Err(why) = take(export, people, record, &at, &mut acts) {
            found.push(Finding::wrong(format!("{at}: {why}")));
        }
    }
    let deleted = deletions(export, people, &acts, found);
    for gap in gaps(&acts.acts, &[], &deleted) {
        found.push(gap_words(&gap, people, &acts));
    }
    let corrects = |act: &Act| match act.kind {
        ActKind::Correct { corrects } => Some(corrects),
        _ => None,
    };
    for (hash, act) in &acts.acts {
        if let Some(corrected) = corrects(act)
            && !acts.places.contains_key(&corrected)
        {
            let at = acts.places.get(hash).map_or("", String::as_str);
            found.push(Finding::wrong(format!(
                "{at} corrects an entry that is missing here."
            )));
        }
    }
    if wrongs(found) == wrong_before {
        let count = acts.acts.len();
        found.push(Finding::holds(format!(
            "All {count} acts of this case are in the log, each signed by its author."
        )));
    }
    acts
}

/// Deletions that two adults of the school have signed. One that proves nothing explains nothing, and is itself wrong.
fn deletions(export: &Export, people: &People, acts: &Acts, found: &mut Vec<Finding>) -> Vec<Gone> {
    let mut proven = Vec::new();
    for deletion in &export.deletions {
        let Some(gone) = deletion.proven(people.chain(), export.log) else {
            found.push(Finding::wrong(
                "A deletion that is named here is not signed by two adults of this school.",
            ));
            continue;
        };
        for back in gone.acts.iter().filter_map(|one| acts.places.get(&one.act)) {
            found.push(Finding::wrong(format!(
                "{back} was deleted by two people and stands here again."
            )));
        }
        proven.push(gone);
    }
    proven
}

fn wrongs(found: &[Finding]) -> usize {
    found
        .iter()
        .filter(|one| one.weight == Weight::Wrong)
        .count()
}

fn take(
    export: &Export,
    people: &People,
    record: &ChainRecord,
    at: &str,
    acts: &mut Acts,
) -> Result<(), String> {
    if !export.links.contains(&record.link) {
        return Err("this is not in the log.".to_owned());
    }
    if commitment(&record.salt, &record.record) != record.link.commitment {
        return Err("this is not what was put on record here.".to_owned());
    }
    let value: Value = serde_json::from_str(&record.record)
        .map_err(|_| "this record cannot be read by this version.".to_owned())?;
    if value.get("received").is_some() {
        acts.reports.insert(record.link.envelope_hash);
        return Ok(());
    }
    let signed = value
        .pointer("/act/signed")
        .and_then(Value::as_str)
        .ok_or("this record belongs to no case.")?;
    let statement: Statement =
        serde_json::from_str(signed).map_err(|_| "what was signed cannot be read.".to_owned())?;
    let act: Act = statement
        .read(Label::Act)
        .map_err(|why| format!("what was signed cannot be read: {why}."))?;
    if people.signer_of(&statement, act.author).is_none() {
        return Err(format!("{} has not signed this.", people.name(act.author)));
    }
    let is_here = (act.school, act.log, act.case) == (export.school, export.log, export.case);
    let names = act.envelope.map_or(Hash([0; 32]), |words| words.hash);
    if !is_here || names != record.link.envelope_hash {
        return Err(
            "what was signed belongs to another case, or other words came with it.".to_owned(),
        );
    }
    let as_read = |field: &str| {
        value
            .pointer(&format!("/act/act/{field}"))
            .and_then(Value::as_str)
    };
    let is_the_same = as_read("payload") == Some(&statement.hash().to_string())
        && as_read("by") == Some(&act.author.to_string())
        && as_read("case") == Some(&Id::to_string(&act.case));
    if !is_the_same {
        return Err("the server noted something else than what was signed.".to_owned());
    }
    acts.places.insert(statement.hash(), at.to_owned());
    acts.acts.push((statement.hash(), act));
    Ok(())
}

/// What an author did before may be on another case; what stands here in another order may not.
fn gap_words(gap: &Gap, people: &People, acts: &Acts) -> Finding {
    let at = |hash: &Hash| acts.places.get(hash).map_or("", String::as_str);
    match gap {
        Gap::Missing { author, before } => Finding::note(format!(
            "{} had written something else in this log before {}; it is not in this export.",
            people.name(*author),
            at(before)
        )),
        Gap::Deleted {
            before,
            by: [one, two],
            ..
        } => Finding::note(format!(
            "Something written in this log before {} was deleted: {} asked and {} agreed.",
            at(before),
            people.name(*one),
            people.name(*two)
        )),
        Gap::OutOfOrder { author, act } => Finding::wrong(format!(
            "{} does not stand where {} put it: something is missing or was moved.",
            at(act),
            people.name(*author)
        )),
    }
}
