//! The annual report as it is printed, in the words of the screen: each term as its own report told it, and no more.

use std::collections::BTreeSet;

use protocol::{
    figures::{Audience, Figures, LearningFigures, RiskKind},
    policy::PolicyPage,
};

use super::{on_paper, said};
use crate::{
    clock,
    state::{
        State,
        figures::{PrintedAnnual, lines},
    },
    titles::Titles,
    words::Words,
};

/// Everything but who prints it, when, and for which school.
pub(super) fn written(state: &State, year: i16, words: &Words, titles: &Titles) -> PrintedAnnual {
    let annual = &state.figures.annual;
    let told = annual.told.as_slice();
    let terms: Vec<String> = told
        .iter()
        .map(|one| said::third(one.term.term.third, words))
        .collect();
    let covers = [
        ("year", said::year(year, words)),
        ("terms", terms.join(", ")),
    ];
    let covers = covers.each_ref().map(|(key, said)| (*key, said.as_str()));
    let page = state.policy.page.as_ref();
    let (kind_heads, kinds) = kinds(told, &terms, words);
    PrintedAnnual {
        year: words.say_with("annual-covers", &covers),
        taught: annual.taught.trim().to_owned(),
        found: annual.found.trim().to_owned(),
        next: lines(&annual.next),
        took_part: told
            .iter()
            .map(|one| {
                let learning = one.learning.as_ref();
                said::in_ten(learning.and_then(|told| told.took_part_in_ten), words)
            })
            .collect(),
        topics: topics(told, words, titles),
        terms,
        kind_heads,
        kinds,
        technology: on_paper::technology(Audience::Governors, page, words),
        reviews: page.map_or_else(Vec::new, |page| reviews(state, page, told, words)),
        slips: told
            .iter()
            .filter_map(|one| one.head.as_ref().map(on_paper::slip))
            .collect(),
    }
}

/// Each topic that somebody practised in the year, and how many in each term; a term in which nobody did says 0.
fn topics(told: &[Figures], words: &Words, titles: &Titles) -> Vec<(String, Vec<String>)> {
    let learning = || told.iter().map(|one| one.learning.as_ref());
    let all: BTreeSet<&str> = learning()
        .flatten()
        .flat_map(|told| told.topics.iter().map(|one| one.topic.as_str()))
        .collect();
    let in_term = |learning: Option<&LearningFigures>, topic: &str| {
        let mut topics = learning.into_iter().flat_map(|told| &told.topics);
        topics.find(|one| one.topic == topic).map_or_else(
            || said::count(protocol::figures::ShownCount::Nought, words),
            |one| said::count(one.pupils, words),
        )
    };
    let row = |topic: &str| {
        let cells = learning().map(|told| in_term(told, topic)).collect();
        (titles.topic(topic).to_owned(), cells)
    };
    all.into_iter().map(row).collect()
}

type Rows = Vec<(String, Vec<String>)>;

/// What came in, term by term; the year beside it where the last term's own report tells it.
fn kinds(told: &[Figures], terms: &[String], words: &Words) -> (Vec<String>, Rows) {
    let year = told.last().map_or(&[][..], |last| last.year.as_slice());
    let mut heads = terms.to_vec();
    if !year.is_empty() {
        heads.push(words.say("figures-head-year"));
    }
    let kinds = told.last().map_or(&[][..], |last| last.kinds.as_slice());
    let row = |kind: Option<RiskKind>| {
        let (name, _) = said::kind(kind, words);
        let mut cells: Vec<String> = told
            .iter()
            .flat_map(|one| one.kinds.iter().filter(|row| row.kind == kind))
            .map(|row| said::count(row.count, words))
            .collect();
        let mut of_year = year.iter().filter(|row| row.kind == kind);
        cells.extend(
            of_year
                .next()
                .map(|row| said::range(row.least, row.most, words)),
        );
        (name, cells)
    };
    (heads, kinds.iter().map(|one| row(one.kind)).collect())
}

/// Reviews that were held within these terms.
fn reviews(state: &State, page: &PolicyPage, told: &[Figures], words: &Words) -> Vec<String> {
    let from = told.first().map_or(0, |one| one.term.from);
    let to = told.last().map_or(0, |one| one.term.to);
    let held = page.reviews.iter().rev();
    held.filter(|one| (from..to).contains(&one.at))
        .map(|one| {
            let (name, day) = (state.school.name_of(one.by), clock::day(one.at));
            let why = words.say(&super::policy::why_id(one.why));
            let said = [
                ("name", name.as_str()),
                ("day", &day),
                ("why", &why),
                ("words", &one.words),
            ];
            words.say_with("policy-reviewed", &said)
        })
        .collect()
}
