//! A term's figures as they are printed, in the words of the screen.

use protocol::{
    chain::Point,
    directory::LogName,
    figures::{Audience, Figures, LearningFigures, Promptness, ShownCount, Third},
    policy::PolicyPage,
};

use super::said;
use crate::{
    clock,
    state::figures::{FiguresRoom, PrintedFigures},
    titles::Titles,
    words::Words,
};

/// Everything but who prints it, when, and for which school.
pub(super) fn written(
    room: &FiguresRoom,
    figures: &Figures,
    page: Option<&PolicyPage>,
    words: &Words,
    titles: &Titles,
) -> PrintedFigures {
    let title = words.say(match figures.audience {
        Audience::Governors => "figures-title-governors",
        Audience::SafeguardingGovernor => "figures-title-safeguarding-governor",
        Audience::Leaders => "figures-title-leaders",
        Audience::Authority => "figures-title-authority",
    });
    let (kind_heads, kinds) = kinds(figures, words);
    let (row_heads, rows) = rows(figures, words);
    let (outcome_heads, outcomes) = outcomes(figures, words);
    let (year_heads, year) = year(figures, words);
    let learning = figures.learning.as_ref();
    PrintedFigures {
        title,
        term: said::days(&figures.term, words),
        opening: room.opening.trim().to_owned(),
        big: big(figures, words),
        topics: learning.map_or_else(Vec::new, |told| topics(told, words, titles)),
        bands: learning.map_or_else(Vec::new, |told| {
            let bands = told.bands.iter();
            bands
                .map(|one| (one.band.clone(), one.took_part_in_ten))
                .collect()
        }),
        kind_heads,
        kinds,
        outcome_heads,
        outcomes,
        learnt: room.learnt.trim().to_owned(),
        row_heads,
        rows,
        safely: learning.map_or_else(Vec::new, |told| safely(told, words)),
        year_heads,
        year,
        technology: technology(figures.audience, page, words),
        steps: room.steps(),
        slip: figures.head.as_ref().map_or_else(String::new, slip),
    }
}

/// What plays a part now, for those who hear of it: the authority does not.
pub(super) fn technology(
    audience: Audience,
    page: Option<&PolicyPage>,
    words: &Words,
) -> Vec<(String, String)> {
    let seen = page.into_iter().flat_map(|page| &page.technology);
    seen.filter(|one| audience != Audience::Authority && !one.is_over())
        .map(|one| {
            let since = clock::day(one.since);
            let said = [("day", since.as_str()), ("words", &one.words)];
            let first = words.say_with("technology-since", &said);
            let later = one.notes.iter().map(|note| note.words.clone());
            let all: Vec<String> = std::iter::once(first).chain(later).collect();
            (one.name.clone(), all.join(" "))
        })
        .collect()
}

/// As `verify-export` reads it.
pub(super) fn slip(head: &Point) -> String {
    let log = LogName::Safeguarding.word();
    format!("{log} {}/{} {}", head.epoch, head.n, head.link)
}

fn big(figures: &Figures, words: &Words) -> Vec<[String; 3]> {
    let mut big = Vec::new();
    if let Some(told) = &figures.learning {
        let number = said::in_ten(told.took_part_in_ten, words);
        let pupils = told.pupils.to_string();
        let note = words.say_with("figures-pupils", &[("count", &pupils)]);
        big.push([number, words.say("figures-took-part"), note]);
    }
    let before = figures.total_a_year_before.map_or_else(
        || words.say("figures-no-year-before"),
        |total| {
            let total = said::total(total, words);
            words.say_with("figures-year-before", &[("total", &total)])
        },
    );
    let total = said::total(figures.total, words);
    big.push([total, words.say("figures-reports"), before]);
    if let Some(told) = &figures.promptness {
        big.extend(promptness(told, words));
    }
    big
}

fn promptness(told: &Promptness, words: &Words) -> Vec<[String; 3]> {
    let share = said::share(told.by_next_school_day, words);
    let mut big = vec![[
        share,
        words.say("figures-by-next-day"),
        words.say("figures-of-children"),
    ]];
    if let Some(minutes) = told.half_within_minutes {
        big.push([
            said::minutes(minutes, words),
            words.say("figures-half-within"),
            words.say("figures-from-sending"),
        ]);
    }
    big
}

fn topics(
    told: &LearningFigures,
    words: &Words,
    titles: &Titles,
) -> Vec<(String, String, Option<u32>)> {
    let topic = |one: &protocol::figures::TopicCount| {
        let length = match one.pupils {
            ShownCount::Exactly(count) => Some(count),
            ShownCount::Nought | ShownCount::FewerThanFive => None,
        };
        let shown = said::count(one.pupils, words);
        (titles.topic(&one.topic).to_owned(), shown, length)
    };
    told.topics.iter().map(topic).collect()
}

type Kinds = Vec<(String, String, Vec<String>)>;

fn kinds(figures: &Figures, words: &Words) -> (Vec<String>, Kinds) {
    let has = |which: fn(&protocol::figures::KindRow) -> bool| figures.kinds.iter().any(which);
    let (has_done, has_open) = (
        has(|row| row.followed_up.is_some()),
        has(|row| row.open.is_some()),
    );
    let mut heads = vec![words.say("figures-head-reports")];
    if has_done {
        heads.push(words.say("figures-head-followed-up"));
    }
    heads.push(words.say("figures-head-passed-on"));
    if has_open {
        heads.push(words.say("figures-head-open"));
    }
    let kinds = figures.kinds.iter().map(|row| {
        let (name, meaning) = said::kind(row.kind, words);
        let mut cells = vec![said::count(row.count, words)];
        let parts = [row.followed_up, Some(row.passed_on), row.open];
        cells.extend(
            parts
                .into_iter()
                .flatten()
                .map(|part| said::part(part, words)),
        );
        (name, meaning, cells)
    });
    (heads, kinds.collect())
}

fn outcomes(figures: &Figures, words: &Words) -> (Vec<String>, Kinds) {
    if figures.outcomes.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let heads = [
        "figures-head-helped",
        "figures-head-sanctioned",
        "figures-head-neither",
        "figures-head-changes",
    ];
    let rows = figures.outcomes.iter().map(|row| {
        let (name, meaning) = said::kind(Some(row.kind), words);
        let cells = [row.helped, row.sanctioned, row.neither];
        let mut cells = cells.map(|cell| said::cell(cell, words)).to_vec();
        cells.push(said::part(row.changes, words));
        (name, meaning, cells)
    });
    (heads.map(|head| words.say(head)).to_vec(), rows.collect())
}

fn rows(figures: &Figures, words: &Words) -> (Vec<String>, Kinds) {
    let mut heads = vec![words.say("figures-head-in-all")];
    if figures.rows.iter().any(|row| row.cells.is_some()) {
        let columns = [
            "figures-head-commercial",
            "figures-head-aggressive",
            "figures-head-sexual",
            "figures-head-values",
            "figures-head-left-open",
        ];
        heads.extend(columns.map(|head| words.say(head)));
    }
    let rows = figures.rows.iter().map(|row| {
        let (name, meaning) = said::row(row.row, words);
        let mut cells = vec![said::range(row.least, row.most, words)];
        let told = row.cells.iter().flatten();
        cells.extend(told.map(|cell| said::cell(*cell, words)));
        (name, meaning, cells)
    });
    (heads, rows.collect())
}

fn safely(told: &LearningFigures, words: &Words) -> Vec<(String, [String; 2], Option<[u8; 2]>)> {
    let share = |one: &protocol::figures::SafelyShare| {
        let whose = one.band.as_ref().map_or_else(
            || words.say("figures-all-ages"),
            |band| words.say_with("figures-ages", &[("band", band)]),
        );
        let [first, last] = [0, 1].map(|place| {
            let tenths = one.in_ten.and_then(|both| both.get(place).copied());
            said::in_ten(tenths, words)
        });
        (whose, [first, last], one.in_ten)
    };
    told.safely.iter().map(share).collect()
}

fn year(figures: &Figures, words: &Words) -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let Some(first) = figures.year.first() else {
        return (Vec::new(), Vec::new());
    };
    // They end with the term that is shown, which need not have been the first.
    let all: Vec<Third> = Third::ALL
        .into_iter()
        .filter(|third| *third <= figures.term.term.third)
        .collect();
    let shown = all.len().saturating_sub(first.terms.len());
    let mut heads: Vec<String> = all
        .into_iter()
        .skip(shown)
        .map(|third| said::third(third, words))
        .collect();
    heads.push(words.say("figures-head-year"));
    let rows = figures.year.iter().map(|row| {
        let (name, _) = said::kind(row.kind, words);
        let mut cells: Vec<String> = row
            .terms
            .iter()
            .map(|count| said::count(*count, words))
            .collect();
        cells.push(said::range(row.least, row.most, words));
        (name, cells)
    });
    (heads, rows.collect())
}
