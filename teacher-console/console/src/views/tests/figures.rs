//! The room of figures with everything in it, and with what it is when there is little.

use protocol::figures::{
    Audience, BandShare, Figures, FiguresOffered, KindRow, LearningFigures, MatrixLine,
    MonthCounts, OfferedTerm, OutcomeRow, Promptness, QuietCase, RiskKind, SafelyShare, SchoolTerm,
    ShownCell, ShownCount, ShownPart, ShownShare, ShownTotal, Third, TopicCount, Watch, YearRow,
};
use protocol::{bytes::Hash, chain::Point, risks::MatrixRow};

use super::{scenes::Doings, school};
use crate::state::State;

/// Six terms, for everybody, with a year behind them.
pub(super) fn full(state: &mut State) {
    let terms: Vec<OfferedTerm> = [2026, 2025]
        .into_iter()
        .flat_map(|year| {
            Third::ALL
                .into_iter()
                .rev()
                .map(move |third| offered(year, third))
        })
        .collect();
    let room = &mut state.figures;
    room.term = terms.first().map(|one| one.term);
    room.audience = Some(Audience::Leaders);
    room.shown = terms.first().map(|one| Box::new(figures(*one)));
    room.offered = Some(FiguresOffered {
        terms,
        audiences: Audience::ALL.to_vec(),
        next_due: Some(school::NOW + 30 * school::DAY),
        may_watch: true,
    });
    room.watch = Some(watch());
    room.steps = "Scams lesson in every class: by 19 December.".to_owned();
}

/// What else the room can look like.
pub(super) fn in_figures() -> Doings {
    vec![
        ("no term yet", |state| {
            state.figures.shown = None;
            state.figures.watch = Some(Watch::default());
            if let Some(offered) = &mut state.figures.offered {
                offered.terms.clear();
            }
        }),
        ("for the authority", |state| {
            state.school.is_demo = false;
            let shown = state.figures.shown.as_mut().unwrap();
            shown.audience = Audience::Authority;
            shown.learning = None;
            shown.promptness = None;
            shown.outcomes.clear();
            shown.year.clear();
            for row in &mut shown.rows {
                row.cells = None;
            }
            for row in &mut shown.kinds {
                row.followed_up = None;
                row.open = None;
            }
        }),
        ("for the governor for safeguarding", |state| {
            let shown = state.figures.shown.as_mut().unwrap();
            shown.audience = Audience::SafeguardingGovernor;
            shown.learning = None;
            shown.rows.clear();
        }),
        ("the annual report", |state| {
            let room = &mut state.figures;
            room.annual.year = Some(2026);
            let told = room.terms_of(2026).into_iter().map(|term| Figures {
                audience: Audience::Governors,
                ..figures(offered(term.year, term.third))
            });
            room.annual.told = told.collect();
            room.annual.taught = "Two lessons each half-term in every class.".to_owned();
        }),
        ("the annual report before its terms are there", |state| {
            state.figures.annual.year = Some(2025);
        }),
        ("a quiet term", |state| {
            let shown = state.figures.shown.as_mut().unwrap();
            shown.total = ShownTotal::Nought;
            shown.learning = Some(LearningFigures::default());
            for row in &mut shown.kinds {
                row.count = ShownCount::Nought;
                row.followed_up = Some(ShownPart::NotSaid);
            }
        }),
    ]
}

fn offered(year: i16, third: Third) -> OfferedTerm {
    OfferedTerm {
        term: SchoolTerm { year, third },
        from: school::NOW - 120 * school::DAY,
        to: school::NOW,
    }
}

fn kinds() -> [Option<RiskKind>; 5] {
    [
        Some(RiskKind::Contact),
        Some(RiskKind::Conduct),
        Some(RiskKind::Content),
        Some(RiskKind::Commerce),
        None,
    ]
}

fn figures(term: OfferedTerm) -> Figures {
    let counts = [
        ShownCount::Exactly(9),
        ShownCount::Exactly(14),
        ShownCount::FewerThanFive,
        ShownCount::Nought,
        ShownCount::Exactly(120),
    ];
    let parts = [
        ShownPart::AllButAFew,
        ShownPart::FewerThanFive,
        ShownPart::NotAll,
        ShownPart::NotSaid,
        ShownPart::Exactly(40),
    ];
    let row = |((kind, count), part)| KindRow {
        kind,
        count,
        followed_up: Some(part),
        passed_on: ShownPart::Some,
        open: Some(ShownPart::All),
    };
    Figures {
        term,
        audience: Audience::Leaders,
        kinds: kinds()
            .into_iter()
            .zip(counts)
            .zip(parts)
            .map(row)
            .collect(),
        rows: rows(),
        outcomes: outcomes(),
        total: ShownTotal::About(145),
        total_a_year_before: Some(ShownTotal::FewerThanFive),
        promptness: Some(Promptness {
            by_next_school_day: ShownShare::NearlyAll,
            half_within_minutes: Some(20),
        }),
        year: kinds()
            .map(|kind| YearRow {
                kind,
                terms: counts[..3].to_vec(),
                least: 24,
                most: 27,
            })
            .to_vec(),
        learning: Some(learning()),
        head: Some(Point {
            epoch: 1,
            n: 2_041,
            link: Hash([7; 32]),
        }),
    }
}

fn outcomes() -> Vec<OutcomeRow> {
    let kinds = kinds().into_iter().flatten();
    kinds
        .map(|kind| OutcomeRow {
            kind,
            helped: ShownCell::Exactly(9),
            sanctioned: ShownCell::Nought,
            neither: ShownCell::NotSaid,
            changes: ShownPart::FewerThanFive,
        })
        .collect()
}

fn rows() -> Vec<MatrixLine> {
    use ShownCell::{Exactly, NoType, NotSaid, Nought};
    let row = |row, least, most, cells| MatrixLine {
        row,
        least,
        most,
        cells: Some(cells),
    };
    vec![
        row(
            MatrixRow::Content,
            1,
            4,
            [NoType, NoType, NoType, NotSaid, NotSaid],
        ),
        row(
            MatrixRow::Contact,
            9,
            9,
            [Nought, Nought, Exactly(9), NoType, NoType],
        ),
        row(
            MatrixRow::Conduct,
            14,
            14,
            [NotSaid, Exactly(9), NotSaid, NoType, NotSaid],
        ),
    ]
}

fn learning() -> LearningFigures {
    let safely = |band: Option<&str>, in_ten| SafelyShare {
        band: band.map(str::to_owned),
        in_ten,
    };
    let band = |band: &str, took_part_in_ten| BandShare {
        band: band.to_owned(),
        took_part_in_ten,
    };
    let topic = |topic: &str, pupils| TopicCount {
        topic: topic.to_owned(),
        pupils,
    };
    LearningFigures {
        pupils: 412,
        safely: vec![
            safely(None, Some([4, 7])),
            safely(Some("4-5"), None),
            safely(Some("7-9"), Some([6, 6])),
            safely(Some("11-14"), Some([0, 10])),
        ],
        took_part_in_ten: Some(9),
        bands: vec![
            band("4-5", None),
            band("7-9", Some(9)),
            band("11-14", Some(0)),
        ],
        topics: vec![
            topic("new-people", ShownCount::Exactly(355)),
            topic("too-young-for-this-app", ShownCount::Exactly(12)),
            topic("who-made-this", ShownCount::FewerThanFive),
        ],
    }
}

fn watch() -> Watch {
    let month = |months: i64, counts: [u32; 5]| MonthCounts {
        month: school::NOW - months * 31 * school::DAY,
        counts,
        passed_on: counts[1],
    };
    let quiet = |number, words: Option<&str>, school_days| QuietCase {
        case: school::id(number),
        words: words.map(str::to_owned),
        opened_at: school::NOW - 40 * school::DAY,
        school_days,
    };
    Watch {
        months: vec![
            month(3, [1, 4, 0, 0, 2]),
            month(2, [0, 0, 0, 1, 0]),
            month(1, [12, 9, 3, 0, 40]),
        ],
        quiet: vec![
            quiet(
                5,
                Some("Inappropriate contact from an adult, or grooming"),
                23,
            ),
            quiet(6, None, 10),
        ],
    }
}
