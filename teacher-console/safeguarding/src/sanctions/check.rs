//! From a list as typed to one that a form can offer, or every mistake in it with its remedy.

use super::{
    Example, Level, LevelOfSchool, MoreResponses, Response, Sanctions, Telling,
    raw::{RawExample, RawLevel, RawMore, RawResponse, RawSanctions},
};
use crate::{
    IncidentType, Problem,
    procedure::{RawReview, words},
};

/// Characters of what can be chosen.
const RESPONSE_MAX: usize = 80;
/// Characters of an example, of a level and of what makes the difference between two.
const WORDS_MAX: usize = 140;
/// What can be chosen in one list.
const RESPONSES_MAX: usize = 8;
/// Examples of one list.
const EXAMPLES_MAX: usize = 40;

impl Sanctions {
    /// Reads a list and checks that a form can offer it. `file` is named in problems.
    ///
    /// # Errors
    ///
    /// Every problem of the file at once, each with its remedy.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let raw: RawSanctions =
            ron::from_str(text).map_err(|why| vec![Problem::unreadable(file, &why)])?;
        let mut problems = Vec::new();
        let sanctions = checked(&raw, &mut problems);
        if problems.is_empty() {
            return Ok(sanctions);
        }
        for problem in &mut problems {
            problem.place = format!("{file}, {}", problem.place);
        }
        Err(problems)
    }
}

fn checked(raw: &RawSanctions, problems: &mut Vec<Problem>) -> Sanctions {
    words::rows("rows", &raw.rows, problems);
    let review = match &raw.review {
        Some(RawReview::Reviewed(review)) => Some(review.clone()),
        Some(RawReview::NotYetReviewed) => None,
        None => {
            problems.push(Problem::new(
                "review",
                "Nobody can tell whether anybody has looked at this.",
                "Write `review: Some(NotYetReviewed)`, or who has reviewed it and when.",
            ));
            None
        }
    };
    let ids = raw.examples.iter().map(|one| one.id.as_str());
    unlike("examples", ids, problems);
    words::count("examples", raw.examples.len(), EXAMPLES_MAX, problems);
    unlike("more", raw.more.iter().map(|one| one.id.as_str()), problems);
    Sanctions {
        review,
        levels: levels(&raw.levels, problems),
        examples: raw
            .examples
            .iter()
            .map(|one| example(one, problems))
            .collect(),
        more: raw.more.iter().map(|one| more(one, problems)).collect(),
        restorative: restorative(raw, problems),
    }
}

/// Every level once, and in the order from the lightest, however the file has them.
fn levels(raw: &[RawLevel], problems: &mut Vec<Problem>) -> Vec<LevelOfSchool> {
    for one in raw {
        level("levels", &one.level, problems);
    }
    let mut levels = Vec::new();
    for wanted in Level::ALL {
        let place = format!("level '{}'", wanted.name());
        let mut named = raw.iter().filter(|one| one.level == wanted.name());
        let Some(one) = named.next() else {
            problems.push(Problem::new(
                &place,
                "This level is missing, so nobody could choose it.",
                "Add it, with what may follow. The levels themselves stay the same at every school.",
            ));
            continue;
        };
        if named.next().is_some() {
            problems.push(Problem::new(
                &place,
                "This level stands in the file twice.",
                "Put its responses into one.",
            ));
        }
        words::rows(&place, &one.rows, problems);
        words::length(&place, "text", &one.words, WORDS_MAX, problems);
        levels.push(LevelOfSchool {
            level: wanted,
            words: one.words.clone(),
            responses: responses(&place, &one.responses, problems),
        });
    }
    levels
}

fn responses(place: &str, raw: &[RawResponse], problems: &mut Vec<Problem>) -> Vec<Response> {
    if raw.is_empty() {
        problems.push(Problem::new(
            place,
            "Nothing may follow here.",
            "Add at least one response.",
        ));
    }
    words::count(place, raw.len(), RESPONSES_MAX, problems);
    unlike(place, raw.iter().map(|one| one.id.as_str()), problems);
    let mut responses = Vec::new();
    for one in raw {
        words::length(place, "response", &one.words, RESPONSE_MAX, problems);
        responses.push(Response {
            id: one.id.clone(),
            words: one.words.clone(),
        });
    }
    responses
}

fn example(raw: &RawExample, problems: &mut Vec<Problem>) -> Example {
    let place = format!("example '{}'", raw.id);
    words::rows(&place, &raw.rows, problems);
    words::length(&place, "text", &raw.words, WORDS_MAX, problems);
    if raw.at.is_empty() {
        problems.push(Problem::new(
            &place,
            "It belongs to no level.",
            "Name one, such as `at: [(level: \"pupil-a\")]`.",
        ));
    }
    let mut at = Vec::new();
    for one in &raw.at {
        let Some(known) = level(&place, &one.level, problems) else {
            continue;
        };
        if at.iter().any(|(level, _)| *level == known) {
            problems.push(Problem::new(
                &place,
                format!("It belongs to '{}' twice.", one.level),
                "Name each level once.",
            ));
        }
        if raw.at.len() > 1 {
            words::length(&place, "`when`", &one.when, WORDS_MAX, problems);
        }
        if raw.accident && !Telling::NotTold.levels().contains(&known) {
            problems.push(Problem::new(
                &place,
                format!("An accident cannot be of level '{}'.", one.level),
                "What was not meant is 'pupil-a' or 'pupil-b', and only where nobody was told (G-23).",
            ));
        }
        at.push((known, one.when.trim().to_owned()));
    }
    at.sort_by_key(|(level, _)| *level);
    Example {
        id: raw.id.clone(),
        words: raw.words.clone(),
        at,
    }
}

fn more(raw: &RawMore, problems: &mut Vec<Problem>) -> MoreResponses {
    let place = format!("more '{}'", raw.id);
    words::rows(&place, &raw.rows, problems);
    words::length(&place, "title", &raw.title, words::TITLE_MAX, problems);
    if raw.levels.is_empty() {
        problems.push(Problem::new(
            &place,
            "It is offered at no level.",
            "Name one, such as `levels: [\"pupil-c\"]`.",
        ));
    }
    let mut types = Vec::new();
    for row in &raw.types {
        match IncidentType::from_row(row) {
            Some(known) => types.push(known),
            None => problems.push(Problem::new(
                &place,
                format!("There is no type of incident '{row}'."),
                "Use a row from F-33 to F-50, or none for all types.",
            )),
        }
    }
    let named = raw.levels.iter();
    MoreResponses {
        id: raw.id.clone(),
        title: raw.title.clone(),
        levels: named
            .filter_map(|name| level(&place, name, problems))
            .collect(),
        types,
        responses: responses(&place, &raw.responses, problems),
    }
}

fn restorative(raw: &RawSanctions, problems: &mut Vec<Problem>) -> Vec<Response> {
    if raw.restorative.is_empty() {
        problems.push(Problem::new(
            "restorative",
            "A sanction would be the only way.",
            "Name at least one restorative way, such as a talk with all sides (G-18).",
        ));
    }
    for one in &raw.restorative {
        words::rows(&format!("restorative '{}'", one.id), &one.rows, problems);
    }
    let routes: Vec<RawResponse> = raw
        .restorative
        .iter()
        .map(|one| RawResponse {
            id: one.id.clone(),
            words: one.words.clone(),
        })
        .collect();
    if routes.is_empty() {
        return Vec::new();
    }
    responses("restorative", &routes, problems)
}

fn level(place: &str, name: &str, problems: &mut Vec<Problem>) -> Option<Level> {
    let known = Level::from_name(name);
    if known.is_none() {
        problems.push(Problem::new(
            place,
            format!("There is no level '{name}'."),
            format!("Use one of: {}.", Level::ALL.map(Level::name).join(", ")),
        ));
    }
    known
}

/// Ids can be read aloud, and no two are the same.
fn unlike<'a>(place: &str, ids: impl Iterator<Item = &'a str>, problems: &mut Vec<Problem>) {
    let mut seen = Vec::new();
    for id in ids {
        words::id(place, id, problems);
        if seen.contains(&id) {
            problems.push(Problem::new(
                place,
                format!("Two have the id '{id}'."),
                "Give one of them another id.",
            ));
        }
        seen.push(id);
    }
}
