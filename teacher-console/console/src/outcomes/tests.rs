//! What the programme asks is read from the same runs, for a class and for one pupil.

use std::sync::Arc;

use curriculum::{Run, Scenario, learning::Played};
use protocol::bytes::Id;

use super::*;
use crate::{school_folders::beside_us, titles::Titles};

const BAND: AgeBand = AgeBand::From7To9;
const TODAY: u32 = 20_000;

fn played(scenario: &Arc<Scenario>) -> Played {
    let way = scenario.walkthroughs().values().next().expect("a way");
    let run = Run::replay(Arc::clone(scenario), &way.acts).expect("it replays");
    Played {
        day: TODAY - 1,
        facts: run.facts(),
    }
}

fn pupil(number: u8, name: &str, played: Vec<Played>) -> PupilRow {
    PupilRow {
        pupil: Id([number; 16]),
        name: name.to_owned(),
        cells: Vec::new(),
        played,
    }
}

#[test]
fn i26_what_the_programme_asks_is_said_for_each_outcome_of_the_age() {
    let titles = Titles::load(&beside_us("curriculum/content"));
    let library = titles.library();
    let story = library.for_band(BAND).next().expect("a story");
    let named = story.requirements();
    let pupils = [
        pupil(1, "Amara", vec![played(story)]),
        pupil(2, "Ben", Vec::new()),
    ];
    let all = outcomes(&pupils, library, Some(BAND), TODAY);
    assert!(all.len() > named.len(), "those not met stand there too");
    for outcome in &all {
        let is_of_story = named.contains(&outcome.row);
        assert_eq!(outcome.is_met(), is_of_story, "{}", outcome.row);
        let expected = if is_of_story {
            Standing::Practising
        } else {
            Standing::NotMet
        };
        assert_eq!(outcome.standings, [expected, Standing::NotMet]);
        assert!(!outcome.about.is_empty());
    }
    let met = all.iter().filter(|outcome| outcome.is_met()).count();
    assert_eq!(met, named.len());
    // Another age: only what was met stands there.
    assert_eq!(outcomes(&pupils, library, None, TODAY).len(), named.len());
}

#[test]
fn the_table_has_a_line_for_each_pupil_and_outcome_and_no_mark() {
    let titles = Titles::load(&beside_us("curriculum/content"));
    let words = Words::load(&beside_us("assets")).expect("words");
    let library = titles.library();
    let story = library.for_band(BAND).next().expect("a story");
    let pupils = [
        pupil(1, "Amara", vec![played(story)]),
        pupil(2, "=Ben", Vec::new()),
    ];
    let all = outcomes(&pupils, library, Some(BAND), TODAY);
    let table = as_csv(&pupils, &all, &words);
    assert_eq!(table.lines().count(), 1 + pupils.len() * all.len());
    let met = all.iter().find(|outcome| outcome.is_met()).expect("one");
    assert_eq!(
        counts(met, &words),
        format!(
            "{}: 1 · {}: 1",
            words.say("outcome-practising"),
            words.say("outcome-not-met")
        )
    );
    assert!(!table.contains("\n=Ben"), "no formula");
}
