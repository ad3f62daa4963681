//! The school's list of breaches as the reader of one incident sees it: its log's levels, and what may follow.

use protocol::{
    procedure::Review,
    sanctions::{ExampleLevel, ExampleRow, LevelRow, MoreRow, SanctionGuide, TellingRow},
};
use safeguarding::{
    Case, IncidentType, Level, LevelOfSchool, Library, Log, Response, Sanctions, Telling,
};

/// What the form offers; nothing for a case that is no incident.
pub fn shown(case: &Case, library: &Library) -> Option<SanctionGuide> {
    let (list, incident_type) = (library.sanctions()?, case.incident_type()?);
    Some(guide(list, case.log(), incident_type))
}

fn guide(list: &Sanctions, log: Log, incident_type: IncidentType) -> SanctionGuide {
    let levels: Vec<LevelRow> = list
        .levels(log)
        .map(|one| level(one, list, incident_type))
        .collect();
    let is_asked = list.levels(log).any(|one| one.level.asks().telling);
    let examples = list.examples(log).map(|(example, at)| ExampleRow {
        words: example.words.clone(),
        at: at
            .into_iter()
            .map(|(level, when)| ExampleLevel {
                level: level.name().to_owned(),
                when: when.clone(),
            })
            .collect(),
    });
    SanctionGuide {
        review: list.review().map_or(Review::NotYet, |review| Review::By {
            role: review.role.clone(),
            on: review.on.clone(),
        }),
        examples: examples.collect(),
        levels,
        telling: Telling::ALL
            .into_iter()
            .filter(|_| is_asked)
            .map(telling)
            .collect(),
        restorative: words(list.restorative()),
    }
}

fn level(one: &LevelOfSchool, list: &Sanctions, incident_type: IncidentType) -> LevelRow {
    let asks = one.level.asks();
    let more = list.more(one.level, incident_type).map(|more| MoreRow {
        title: more.title.clone(),
        responses: words(&more.responses),
    });
    LevelRow {
        level: one.level.name().to_owned(),
        words: one.words.clone(),
        responses: words(&one.responses),
        more: more.collect(),
        head_decides: asks.head,
        asks_needs: asks.needs,
        asks_restorative: asks.restorative,
    }
}

fn telling(one: Telling) -> TellingRow {
    let levels = one.levels().iter().copied().map(Level::name);
    TellingRow {
        telling: one.name().to_owned(),
        levels: levels.map(str::to_owned).collect(),
    }
}

fn words(responses: &[Response]) -> Vec<String> {
    responses.iter().map(|one| one.words.clone()).collect()
}
