//! What one pupil should play next, and why: the teacher's next move, not a mark (R14).

use std::{collections::BTreeSet, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    boosters::boosters,
    mastery::{Played, Standing, standing_of},
    signs::SignCounts,
};
use crate::{AgeBand, Kind, Library, Scenario, ScenarioId, TopicId};

/// What may be offered to a pupil.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    /// Heavy topics a teacher has opened for this pupil (C-22).
    pub opened: BTreeSet<TopicId>,
    /// Topics this pupil is left out of (C-14, C-22).
    pub left_out: BTreeSet<TopicId>,
}

/// Why a scenario is suggested, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its topic is due again.
    Booster,
    /// Something went less well, or only one of the twins was played.
    Practise,
    /// Both twins are secure: an unseen variant shows whether it holds in a new place.
    Transfer,
    /// The topic is new.
    New,
}

/// A scenario to play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Which.
    pub scenario: ScenarioId,
    /// Why.
    pub why: Why,
}

/// What to play next, best first; each topic once.
///
/// Boosters come first, the longest waiting before the others, then what is being practised, then what can
/// be shown in a new place, then what is new, in the order of the topics. Within a topic it is the twin that
/// the pupil needs: the safe one after false alarms, the risky one after misses, else the one played longest
/// ago. Heavy topics appear only when opened, topics left out never, transfer variants only once.
#[must_use]
pub fn next_to_play(
    library: &Library,
    band: AgeBand,
    offer: &Offer,
    played: &[Played],
    today: u32,
    half_terms: &[u32],
) -> Vec<Suggestion> {
    let due = boosters(library, played, today, half_terms);
    let mut found: Vec<(Why, u32, usize, ScenarioId)> = Vec::new();
    for (place, topic) in library.topics().iter().enumerate() {
        let is_offered = !offer.left_out.contains(&topic.id)
            && (!topic.is_heavy_in(band) || offer.opened.contains(&topic.id));
        if !is_offered {
            continue;
        }
        let of_topic: Vec<&Played> = played
            .iter()
            .filter(|run| run.facts.topic == topic.id)
            .collect();
        let standing = standing_of(library, of_topic.iter().copied(), today);
        let waiting = due.iter().find(|booster| booster.topic == topic.id);
        let (why, since) = match (waiting, standing) {
            (Some(booster), _) => (Why::Booster, booster.due_since),
            (None, Standing::NotMet) => (Why::New, 0),
            (None, Standing::Practising | Standing::Fading) => (Why::Practise, 0),
            (None, Standing::Secure) => (Why::Transfer, 0),
        };
        let chosen = match why {
            Why::Transfer => unseen(library, &topic.id, band, &of_topic),
            _ => needed(library, &topic.id, band, &of_topic),
        };
        if let Some(scenario) = chosen {
            found.push((why, since, place, scenario.id().clone()));
        }
    }
    found.sort_by_key(|(why, since, place, _)| (*why, *since, *place));
    found
        .into_iter()
        .map(|(why, _, _, scenario)| Suggestion { scenario, why })
        .collect()
}

/// So many days after the first story in a new place it is looked at once more, six to eight weeks later (R13).
pub const FOLLOW_UP_FROM: u32 = 42;
/// The last day: two weeks more for whoever was away.
pub const FOLLOW_UP_UNTIL: u32 = 70;

/// What was played of a topic to see once more whether it holds: the first story in a new place that came six to ten
/// weeks after the very first one.
#[must_use]
pub fn follow_up<'a>(
    library: &Library,
    topic: &TopicId,
    played: &'a [Played],
) -> Option<&'a Played> {
    let of_topic = || new_places(library, topic, played);
    let first = of_topic().map(|run| run.day).min()?;
    let is_later = |run: &&Played| {
        let days = run.day.saturating_sub(first);
        (FOLLOW_UP_FROM..=FOLLOW_UP_UNTIL).contains(&days)
    };
    of_topic().filter(is_later).min_by_key(|run| run.day)
}

/// Runs of stories that are kept out of normal play.
fn new_places<'a>(
    library: &Library,
    topic: &TopicId,
    played: &'a [Played],
) -> impl Iterator<Item = &'a Played> {
    played.iter().filter(move |run| {
        let scenario = library.scenario(&run.facts.scenario);
        run.facts.topic == *topic && scenario.is_some_and(|one| one.variant_of().is_some())
    })
}

/// The story for it, while it is time and nothing of the kind was played since: one never met, else the one met first.
fn follow_up_due<'a>(
    library: &'a Library,
    topic: &'a TopicId,
    band: AgeBand,
    played: &[Played],
    today: u32,
) -> Option<&'a Arc<Scenario>> {
    let days = || new_places(library, topic, played).map(|run| run.day);
    let since_first = today.saturating_sub(days().min()?);
    let since_last = today.saturating_sub(days().max()?);
    let is_time =
        (FOLLOW_UP_FROM..=FOLLOW_UP_UNTIL).contains(&since_first) && since_last >= FOLLOW_UP_FROM;
    let of_topic: Vec<&Played> = new_places(library, topic, played).collect();
    let met = || library.unseen(topic).find(|one| one.band() == band);
    is_time
        .then(|| unseen(library, topic, band, &of_topic).or_else(met))
        .flatten()
}

/// The story by which is seen whether what was learned goes with a pupil to a new place (R13).
///
/// It is the variant of the first topic that is secure, offered once, and never of a heavy topic, which nobody meets
/// unasked. Six to eight weeks later it is offered once more, whatever has faded meanwhile, and before anything new.
#[must_use]
pub fn new_place(
    library: &Library,
    band: AgeBand,
    played: &[Played],
    today: u32,
    may_meet: impl Fn(&Scenario) -> bool,
) -> Option<Arc<Scenario>> {
    let is_for_them = |one: &&Arc<Scenario>| !one.is_heavy() && may_meet(one);
    let again = library.topics().iter().find_map(|topic| {
        follow_up_due(library, &topic.id, band, played, today).filter(is_for_them)
    });
    if let Some(again) = again {
        return Some(Arc::clone(again));
    }
    library.topics().iter().find_map(|topic| {
        let of_topic: Vec<&Played> = played
            .iter()
            .filter(|run| run.facts.topic == topic.id)
            .collect();
        let standing = standing_of(library, of_topic.iter().copied(), today);
        let found = unseen(library, &topic.id, band, &of_topic)?;
        let is_due = standing == Standing::Secure && is_for_them(&found);
        is_due.then(|| Arc::clone(found))
    })
}

/// A variant that this pupil has not played.
fn unseen<'a>(
    library: &'a Library,
    topic: &'a TopicId,
    band: AgeBand,
    played: &[&Played],
) -> Option<&'a Arc<Scenario>> {
    library.unseen(topic).find(|scenario| {
        let was_played = played
            .iter()
            .any(|run| run.facts.scenario == *scenario.id());
        scenario.band() == band && !was_played
    })
}

/// The twin that the pupil needs.
fn needed<'a>(
    library: &'a Library,
    topic: &TopicId,
    band: AgeBand,
    played: &[&Played],
) -> Option<&'a Arc<Scenario>> {
    let wanted = wanted(played);
    let last_day = |scenario: &Scenario| {
        let days = played
            .iter()
            .filter(|run| run.facts.scenario == *scenario.id())
            .map(|run| run.day);
        days.max().map_or(0, |day| day.saturating_add(1))
    };
    library
        .for_band(band)
        .filter(|scenario| scenario.topic() == topic)
        // Never played before played, the kind that is needed before the other, longest ago first;
        // the risky twin opens a new topic, because it holds the demonstration.
        .min_by_key(|scenario| {
            let is_other = wanted.is_some_and(|kind| scenario.kind() != kind);
            let is_safe = scenario.kind() == Kind::Safe;
            (is_other, last_day(scenario), is_safe)
        })
}

/// The kind a pupil needs after these runs; `None` where either will do.
pub(super) fn wanted(played: &[&Played]) -> Option<Kind> {
    let counts = played
        .iter()
        .map(|run| SignCounts::of(&run.facts))
        .fold(SignCounts::default(), SignCounts::plus);
    match counts.misses.cmp(&counts.false_alarms) {
        std::cmp::Ordering::Greater => Some(Kind::Risky),
        std::cmp::Ordering::Less => Some(Kind::Safe),
        std::cmp::Ordering::Equal => None,
    }
}
