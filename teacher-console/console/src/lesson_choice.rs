//! What to teach a class today: what is due again first, else the topic that was practised least (R7).
//!
//! Nothing heavy is suggested: that is an adult's own choice, with support in place (B-29).

use curriculum::{AgeBand, Library, Scenario, TopicId};
use protocol::lessons::{ClassLesson, Play};

use crate::{state::classes::Progress, teach_next::teach_next};

/// A scenario of at most so many parts is a short one: about half of the library is.
pub const PARTS_SHORT_MAX: usize = 10;

/// How long a scenario is, by its parts: how many minutes a part takes is the pupil's own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Length {
    /// As long as it likes.
    #[default]
    Any,
    /// At most [`PARTS_SHORT_MAX`] parts.
    Short,
    /// More.
    Long,
}

impl Length {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Any, Self::Short, Self::Long];

    /// Whether a scenario is as long as this.
    #[must_use]
    pub fn holds(self, scenario: &Scenario) -> bool {
        let is_short = scenario.steps().len() <= PARTS_SHORT_MAX;
        match self {
            Self::Any => true,
            Self::Short => is_short,
            Self::Long => !is_short,
        }
    }
}

/// A scenario as something to play. Support is not confirmed yet.
#[must_use]
pub fn play_of(scenario: &Scenario) -> Play {
    Play {
        scenario: scenario.id().to_string(),
        topic: scenario.topic().to_string(),
        is_heavy: scenario.is_heavy(),
        is_support_confirmed: false,
    }
}

/// Days after which a check in real life is not offered any more.
const TICK_DAYS: u32 = 14;
/// How many of those that were played before are offered.
const TICK_BEFORE_MAX: usize = 6;

/// The scenarios whose five-minute check may have been done by now (R8).
///
/// Those of today for the class, a group or one pupil, then those that pupils have played in the last fortnight, the newest
/// first. Next morning is soon enough to tick.
#[must_use]
pub fn to_tick(told: &ClassLesson, progress: Option<&Progress>, today: u32) -> Vec<String> {
    let plays = told.play.iter();
    let plays = plays.chain(told.groups.iter().map(|one| &one.play));
    let plays = plays.chain(told.own.iter().map(|one| &one.play));
    let mut planned: Vec<String> = plays.map(|play| play.scenario.clone()).collect();
    planned.sort_unstable();
    planned.dedup();
    let runs = progress.iter().flat_map(|progress| &progress.pupils);
    let runs = runs.flat_map(|pupil| &pupil.played);
    let mut before: Vec<(std::cmp::Reverse<u32>, String)> = runs
        .filter(|run| today.saturating_sub(run.day) <= TICK_DAYS)
        .map(|run| (std::cmp::Reverse(run.day), run.facts.scenario.to_string()))
        .filter(|(_, scenario)| !planned.contains(scenario))
        .collect();
    before.sort_unstable();
    let mut before: Vec<String> = before.into_iter().map(|(_, scenario)| scenario).collect();
    let mut seen = std::collections::BTreeSet::new();
    before.retain(|scenario| seen.insert(scenario.clone()));
    before.truncate(TICK_BEFORE_MAX);
    planned.into_iter().chain(before).collect()
}

/// A scenario to begin with.
#[derive(Clone, Copy)]
pub struct Suggestion<'a> {
    /// Which.
    pub scenario: &'a Scenario,
    /// For how many pupils its topic is due again; 0 where it is the one practised least.
    pub pupils_due: usize,
}

/// The suggestion for a class; nothing where its band has no scenario. `today` counts days as `Played::day` does.
#[must_use]
pub fn suggest<'a>(
    library: &'a Library,
    band: AgeBand,
    progress: &Progress,
    today: u32,
) -> Option<Suggestion<'a>> {
    let of_topic = |topic: &TopicId| {
        let mut scenarios: Vec<&Scenario> = playable(library, band)
            .filter(|scenario| scenario.topic() == topic)
            .collect();
        // Stable: those that as many have played stay in the order of their ids.
        scenarios
            .sort_by_key(|scenario| pupils_who(progress, |run| run.scenario == *scenario.id()));
        scenarios.first().copied()
    };
    let mut due = teach_next(progress, library, today).due;
    due.sort_by_key(|one| std::cmp::Reverse(one.pupils.len()));
    let again = due.iter().find_map(|one| {
        of_topic(&one.topic).map(|scenario| Suggestion {
            scenario,
            pupils_due: one.pupils.len(),
        })
    });
    again.or_else(|| {
        let topics = library.topics().iter();
        let mut open: Vec<(usize, &Scenario)> = topics
            .filter_map(|topic| {
                let played = pupils_who(progress, |run| run.topic == topic.id);
                of_topic(&topic.id).map(|scenario| (played, scenario))
            })
            .collect();
        open.sort_by_key(|(played, _)| *played);
        open.first().map(|(_, scenario)| Suggestion {
            scenario,
            pupils_due: 0,
        })
    })
}

fn playable(library: &Library, band: AgeBand) -> impl Iterator<Item = &Scenario> {
    let all = library.for_band(band).map(|one| &**one);
    all.filter(|scenario: &&Scenario| !scenario.is_heavy())
}

fn pupils_who(progress: &Progress, did: impl Fn(&curriculum::RunFacts) -> bool) -> usize {
    let pupils = progress.pupils.iter();
    pupils
        .filter(|pupil| pupil.played.iter().any(|run| did(&run.facts)))
        .count()
}

/// The scenarios of a band topic by topic, in the curriculum's order, heavy ones among them: those that are so long.
#[must_use]
pub fn by_topic(
    library: &Library,
    band: AgeBand,
    length: Length,
) -> Vec<(&TopicId, Vec<&Scenario>)> {
    let topics = library.topics().iter();
    topics
        .map(|topic| {
            let scenarios = library.for_band(band).map(|one| &**one);
            let of_topic = scenarios.filter(|scenario: &&Scenario| {
                *scenario.topic() == topic.id && length.holds(scenario)
            });
            (&topic.id, of_topic.collect::<Vec<_>>())
        })
        .filter(|(_, scenarios)| !scenarios.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use curriculum::learning::Played;
    use protocol::{bytes::Id, lessons::OwnPlay};

    use super::*;
    use crate::{school_folders::beside_us, state::classes::PupilRow, titles::Titles};

    const BAND: AgeBand = AgeBand::From7To9;
    const TODAY: u32 = 20_000;

    fn progress(played: Vec<Played>) -> Progress {
        Progress {
            pupils: vec![PupilRow {
                pupil: Id([1; 16]),
                name: "Amara".to_owned(),
                cells: Vec::new(),
                played,
            }],
            ..Progress::default()
        }
    }

    fn played(scenario: &Scenario, day: u32) -> Played {
        let facts = serde_json::json!({
            "scenario": scenario.id().as_str(), "topic": scenario.topic().as_str(), "band": "7-9",
            "kind": "risky", "stopped": true, "signs_hit": [], "signs_missed": [], "safe_feared": [],
            "safe_trusted": [], "first_choices": [], "misconceptions": [], "outcome": null,
            "telling_rehearsed": false, "seconds": 60,
        });
        let facts = serde_json::from_value(facts).expect("facts");
        Played { day, facts }
    }

    #[test]
    fn what_is_due_comes_first_and_then_what_was_practised_least() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let first = suggest(library, BAND, &progress(Vec::new()), TODAY).expect("some");
        assert_eq!(first.pupils_due, 0);
        assert!(!first.scenario.is_heavy() && first.scenario.band() == BAND);
        let today = progress(vec![played(first.scenario, TODAY)]);
        let other = suggest(library, BAND, &today, TODAY).expect("some");
        assert_ne!(other.scenario.topic(), first.scenario.topic());
        let due = progress(vec![played(first.scenario, TODAY - 3)]);
        let again = suggest(library, BAND, &due, TODAY).expect("some");
        assert_eq!(again.scenario.topic(), first.scenario.topic());
        assert_eq!(again.pupils_due, 1);
    }

    /// R8: also next morning, and for what one pupil was given.
    #[test]
    fn r8_a_check_in_real_life_can_be_ticked_for_a_fortnight_after_it_was_played() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let all: Vec<&Scenario> = playable(titles.library(), BAND).take(4).collect();
        let [today, own, late, old] = [all[0], all[1], all[2], all[3]];
        let told = ClassLesson {
            play: Some(play_of(today)),
            own: vec![OwnPlay {
                pupil: Id([1; 16]),
                play: play_of(own),
            }],
            ..ClassLesson::default()
        };
        let runs = [(today, 0), (late, 1), (late, 9), (old, 15)];
        let runs = runs.map(|(scenario, ago)| played(scenario, TODAY - ago));
        let progress = progress(runs.to_vec());
        let open = to_tick(&told, Some(&progress), TODAY);
        let mut planned = [today, own].map(|one| one.id().to_string());
        planned.sort_unstable();
        assert_eq!(open[..2], planned);
        assert_eq!(open[2..], [late.id().to_string()]);
        assert_eq!(to_tick(&ClassLesson::default(), None, TODAY), [""; 0]);
    }

    /// B-29.
    #[test]
    fn nothing_heavy_is_suggested_and_everything_can_be_chosen() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let mut heavy = 0;
        for band in AgeBand::ALL {
            let suggested = suggest(library, band, &progress(Vec::new()), TODAY);
            assert!(suggested.is_some_and(|one| !one.scenario.is_heavy()));
            let all: Vec<_> = by_topic(library, band, Length::Any)
                .into_iter()
                .flat_map(|(_, scenarios)| scenarios)
                .collect();
            assert_eq!(all.len(), library.for_band(band).count());
            heavy += all.iter().filter(|scenario| scenario.is_heavy()).count();
        }
        assert!(heavy > 0);
    }

    #[test]
    fn a_short_lesson_and_a_long_one_find_their_scenarios_in_every_band() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let count = |band, length| {
            let all = by_topic(library, band, length);
            all.iter()
                .map(|(_, scenarios)| scenarios.len())
                .sum::<usize>()
        };
        for band in AgeBand::ALL {
            let [any, short, long] = Length::ALL.map(|length| count(band, length));
            assert_eq!(any, short + long);
            assert!(
                short > 1 && long > 1,
                "{band:?}: {short} short, {long} long"
            );
        }
    }
}
