//! The learning formulas on real runs: what a pupil's plays say, and what they should play next.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use curriculum::{
    Action, AgeBand, Kind, Library, Run, Scenario, Skill,
    learning::{
        FOLLOW_UP_FROM, FOLLOW_UP_UNTIL, Offer, Played, SignCounts, Standing, Why, boosters,
        by_skill, by_topic, change, follow_up, list_share, new_place, next_to_play, short_practice,
        standing, standings, wants_seen,
    },
};
use proptest::prelude::*;

use crate::reading::shipped_files;

fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::from_files(shipped_files()).0);
    &LIBRARY
}

fn all() -> Vec<&'static Arc<Scenario>> {
    library().scenarios().collect()
}

/// A run to its end, the author's first way to an outcome of the best kind.
fn played_well(scenario: &Arc<Scenario>, day: u32) -> Played {
    let well = scenario.walkthroughs().values().find(|walk| {
        let outcome = scenario.outcomes().get(&walk.reaches).unwrap();
        outcome.mastery == curriculum::Mastery::Secure
    });
    let run = Run::replay(Arc::clone(scenario), &well.unwrap().acts).unwrap();
    let facts = run.facts();
    Played { day, facts }
}

/// A run to its end, one offered act after the other.
fn played_by(scenario: &Arc<Scenario>, picks: &[usize], day: u32) -> Played {
    let mut run = Run::new(Arc::clone(scenario));
    let mut picks = picks.iter().cycle();
    for _ in 0..400 {
        let onward: Vec<Action> = run
            .actions()
            .into_iter()
            .filter(|act| {
                !matches!(
                    act,
                    Action::Rewind | Action::TryAnother | Action::KeepReading
                )
            })
            .collect();
        let Some(pick) = picks.next().filter(|_| !run.is_finished()) else {
            break;
        };
        if let Some(act) = onward.get(pick % onward.len().max(1)) {
            run.act(act.clone()).unwrap();
        }
    }
    let facts = run.facts();
    Played { day, facts }
}

fn plays() -> impl Strategy<Value = Vec<Played>> {
    let one = (
        any::<prop::sample::Index>(),
        prop::collection::vec(0_usize..64, 1..24),
        0_u32..200,
    );
    prop::collection::vec(one, 0..12).prop_map(|drawn| {
        drawn
            .into_iter()
            .map(|(which, picks, day)| {
                let all = all();
                let scenario = *which.get(all.as_slice());
                played_by(scenario, &picks, day)
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_phrase_is_counted_once_whether_by_topic_or_by_skill(played in plays()) {
        let runs = || played.iter().map(|run| &run.facts);
        let total = |counts: Vec<SignCounts>| counts.into_iter().fold(SignCounts::default(), SignCounts::plus);
        let one_by_one = total(runs().map(SignCounts::of).collect());
        prop_assert_eq!(total(by_topic(runs()).into_values().collect()), one_by_one);
        prop_assert_eq!(total(by_skill(library(), runs()).into_values().collect()), one_by_one);
        let (seen, asked) = wants_seen(runs());
        prop_assert!(seen <= asked && asked as usize <= played.len());
    }

    #[test]
    fn d_prime_turns_round_when_warnings_and_harmless_phrases_change_places(
        hits in 0_u32..30, misses in 0_u32..30, alarms in 0_u32..30, rejections in 0_u32..30,
    ) {
        let counts = SignCounts { hits, misses, false_alarms: alarms, correct_rejections: rejections };
        let turned = SignCounts { hits: alarms, misses: rejections, false_alarms: hits, correct_rejections: misses };
        match (counts.d_prime(), turned.d_prime()) {
            (Some(one), Some(other)) => prop_assert!((one + other).abs() < 1e-9 && one.is_finite()),
            (one, other) => prop_assert!(one.is_none() && other.is_none()),
        }
    }

    #[test]
    fn a_booster_never_comes_before_the_second_day_and_never_for_a_topic_not_played(
        played in plays(), today in 0_u32..400, half_terms in prop::collection::vec(0_u32..400, 0..5),
    ) {
        for booster in boosters(library(), &played, today, &half_terms) {
            let days: Vec<u32> = played.iter()
                .filter(|run| run.facts.topic == booster.topic)
                .map(|run| run.day)
                .collect();
            let first = days.iter().min().copied().unwrap();
            prop_assert!(booster.due_since <= today);
            prop_assert!(booster.due_since > *days.iter().max().unwrap());
            prop_assert!(booster.due_since >= first + 2 || half_terms.contains(&booster.due_since));
        }
    }

    #[test]
    fn a_short_practice_is_of_the_topic_that_waits_longest_and_another_story_than_the_last(
        played in plays(), today in 0_u32..400, half_terms in prop::collection::vec(0_u32..400, 0..5), band in 0_usize..6,
    ) {
        let band = AgeBand::ALL[band];
        let offered: Vec<Arc<Scenario>> = library().for_band(band).filter(|one| !one.is_heavy()).cloned().collect();
        let due = boosters(library(), &played, today, &half_terms);
        let of = |topic: &curriculum::TopicId| offered.iter().filter(|one| one.topic() == topic).count();
        let waits = due.iter().find(|booster| of(&booster.topic) > 0);
        let found = short_practice(library(), &offered, &played, today, &half_terms);
        prop_assert_eq!(waits.map(|booster| &booster.topic), found.as_ref().map(|one| one.topic()));
        if let Some(found) = found {
            let of_topic = played.iter().filter(|run| run.facts.topic == *found.topic());
            let last = of_topic.max_by_key(|run| run.day).unwrap();
            prop_assert!(offered.iter().any(|one| one.id() == found.id()));
            prop_assert!(!found.is_heavy() && found.variant_of().is_none());
            prop_assert!(last.facts.scenario != *found.id() || of(found.topic()) == 1);
        }
    }

    #[test]
    fn nothing_is_secure_from_one_day_or_from_one_kind(played in plays(), today in 200_u32..260) {
        for row in curriculum::rows::all() {
            if standing(library(), &played, &row, today) == Standing::Secure {
                let serving: Vec<&Played> = played.iter()
                    .filter(|run| library().scenario(&run.facts.scenario).unwrap().requirements().contains(&row))
                    .collect();
                let days: BTreeSet<u32> = serving.iter().map(|run| run.day).collect();
                prop_assert!(days.len() >= 2);
                prop_assert!(serving.iter().any(|run| run.facts.kind == Kind::Risky));
                prop_assert!(serving.iter().any(|run| run.facts.kind == Kind::Safe));
            }
        }
    }

    #[test]
    fn what_is_suggested_is_of_the_band_open_wanted_and_each_topic_once(
        played in plays(), today in 0_u32..400, band in 0_usize..6, closed in any::<prop::sample::Index>(),
    ) {
        let band = AgeBand::ALL[band];
        let left_out = closed.get(library().topics()).id.clone();
        let offer = Offer { left_out: BTreeSet::from([left_out.clone()]), ..Offer::default() };
        let suggested = next_to_play(library(), band, &offer, &played, today, &[]);
        let mut topics = BTreeSet::new();
        for suggestion in &suggested {
            let scenario = library().scenario(&suggestion.scenario).unwrap();
            prop_assert_eq!(scenario.band(), band);
            prop_assert!(!scenario.is_heavy() && *scenario.topic() != left_out);
            prop_assert_eq!(scenario.variant_of().is_some(), suggestion.why == Why::Transfer);
            prop_assert!(topics.insert(scenario.topic().clone()));
        }
        let again = next_to_play(library(), band, &offer, &played, today, &[]);
        prop_assert_eq!(suggested, again);
    }

    #[test]
    fn a_list_question_answered_alike_by_both_halves_tells_of_nobody(half in prop::collection::vec(0_u8..4, 2..40)) {
        let share = list_share(&half, &half).unwrap();
        prop_assert_eq!(share.value, 0.0);
        prop_assert!(share.high <= 1.0 && share.low == 0.0);
    }

    #[test]
    fn an_interval_holds_its_own_value(pairs in prop::collection::vec((0.0_f64..=1.0, 0.0_f64..=1.0), 2..60)) {
        let found = change(&pairs).unwrap();
        prop_assert!(found.low <= found.value + 1e-12 && found.value <= found.high + 1e-12);
        prop_assert_eq!(found.is_from_few, pairs.len() < 10);
    }
}

/// Both twins of a topic and band.
fn twins() -> (&'static Arc<Scenario>, &'static Arc<Scenario>) {
    let of = |name: &str| {
        let id = curriculum::ScenarioId::new(name).unwrap();
        library().scenario(&id).unwrap()
    };
    (of("the-boat-painter"), of("a-fox-in-the-crew"))
}

#[test]
fn a_row_is_secure_after_both_twins_on_two_days_and_fades_after_a_half_term() {
    let (risky, safe) = twins();
    let row = "A-49";
    assert_eq!(standing(library(), &[], row, 5), Standing::NotMet);
    let first = played_well(risky, 1);
    let same_day = played_well(safe, 1);
    let later = played_well(safe, 3);
    let on = |played: &[Played], day| standing(library(), played, row, day);
    assert_eq!(on(std::slice::from_ref(&first), 5), Standing::Practising);
    assert_eq!(on(&[first.clone(), same_day], 5), Standing::Practising);
    assert_eq!(on(&[first.clone(), later.clone()], 5), Standing::Secure);
    assert_eq!(on(&[first, later], 60), Standing::Fading);
}

#[test]
fn a_secure_topic_is_tried_in_a_new_place_and_only_once() {
    let (risky, safe) = twins();
    let mut played = vec![played_well(risky, 1), played_well(safe, 3)];
    let offer = Offer::default();
    let transfer = |played: &[Played]| {
        let found = next_to_play(library(), AgeBand::From9To11, &offer, played, 4, &[]);
        found
            .into_iter()
            .find(|suggestion| suggestion.why == Why::Transfer)
    };
    let suggested = transfer(&played).unwrap();
    let variant = library().scenario(&suggested.scenario).unwrap();
    assert_eq!(variant.variant_of(), Some(risky.id()));
    played.push(played_well(variant, 4));
    assert_eq!(transfer(&played), None);
}

/// R13: by itself, once, in its own band only, and never what a pupil is not to meet.
#[test]
fn a_new_place_is_offered_when_a_topic_is_secure_and_only_once() {
    let (risky, safe) = twins();
    let mut played = vec![played_well(risky, 1), played_well(safe, 3)];
    let found = |band, played: &[Played], today| {
        let found = new_place(library(), band, played, today, |_| true);
        found.map(|scenario| scenario.id().clone())
    };
    let band = AgeBand::From9To11;
    assert_eq!(found(band, &played[..1], 4), None, "not secure yet");
    let variant = found(band, &played, 4).unwrap();
    let variant = library().scenario(&variant).unwrap();
    assert_eq!(variant.variant_of(), Some(risky.id()));
    assert_eq!(found(AgeBand::From11To14, &played, 4), None);
    assert_eq!(found(band, &played, 60), None, "it has faded");
    let kept_out = |one: &Scenario| one.topic() != risky.topic();
    assert!(new_place(library(), band, &played, 4, kept_out).is_none());
    played.push(played_well(variant, 4));
    assert_eq!(found(band, &played, 5), None);
}

/// R13: six to eight weeks later, once more, whatever has faded; not before, not twice, and not after ten weeks.
#[test]
fn r13_a_new_place_is_looked_at_once_more_after_six_to_eight_weeks() {
    let (risky, safe) = twins();
    let band = AgeBand::From9To11;
    let mut played = vec![played_well(risky, 1), played_well(safe, 3)];
    let found = |played: &[Played], today| {
        let found = new_place(library(), band, played, today, |_| true);
        found.map(|scenario| scenario.id().clone())
    };
    let variant = found(&played, 4).unwrap();
    let variant = library().scenario(&variant).unwrap();
    played.push(played_well(variant, 4));
    assert_eq!(found(&played, 4 + FOLLOW_UP_FROM - 1), None, "too early");
    for today in [4 + FOLLOW_UP_FROM, 4 + FOLLOW_UP_UNTIL] {
        let again = found(&played, today).unwrap();
        let again = library().scenario(&again).unwrap();
        assert_eq!(again.topic(), variant.topic());
    }
    assert_eq!(found(&played, 4 + FOLLOW_UP_UNTIL + 1), None, "too late");
    assert_eq!(follow_up(library(), variant.topic(), &played), None);
    played.push(played_well(variant, 30));
    assert_eq!(
        follow_up(library(), variant.topic(), &played),
        None,
        "what was played in between is no follow-up"
    );
    played.pop();
    played.push(played_well(variant, 50));
    assert_eq!(found(&played, 51), None, "once");
    let told = follow_up(library(), variant.topic(), &played).unwrap();
    assert_eq!(told.day, 50);
}

#[test]
fn a_pupil_who_fears_the_safe_gets_the_safe_twin_next() {
    let (_, safe) = twins();
    let walk = safe
        .walkthroughs()
        .iter()
        .find(|(name, _)| name.as_str() == "blocks-at-once");
    let run = Run::replay(Arc::clone(safe), &walk.unwrap().1.acts).unwrap();
    let played = [Played {
        day: 0,
        facts: run.facts(),
    }];
    let found = next_to_play(
        library(),
        AgeBand::From9To11,
        &Offer::default(),
        &played,
        2,
        &[],
    );
    assert_eq!(found[0].why, Why::Booster);
    assert_eq!(&found[0].scenario, safe.id());
}

#[test]
fn a_short_practice_stops_when_its_topic_is_secure_and_comes_back_with_a_half_term() {
    let (risky, safe) = twins();
    let offered = [Arc::clone(risky), Arc::clone(safe)];
    let practice = |played: &[Played], today, half_terms: &[u32]| {
        let found = short_practice(library(), &offered, played, today, half_terms);
        found.map(|scenario| scenario.id().clone())
    };
    let (risky_id, safe_id) = (risky.id(), safe.id());
    let mut played = vec![played_well(risky, 1)];
    assert_eq!(practice(&played, 2, &[]), None);
    assert_eq!(practice(&played, 3, &[]).as_ref(), Some(safe_id));
    played.push(played_well(safe, 3));
    for day in 3..50 {
        assert_eq!(practice(&played, day, &[]), None);
    }
    assert_eq!(practice(&played, 42, &[43]), None);
    assert_eq!(practice(&played, 43, &[43]).as_ref(), Some(risky_id));
}

#[test]
fn skill_with_computers_and_skill_with_people_are_kept_apart() {
    let skills: BTreeSet<Skill> = all()
        .into_iter()
        .flat_map(|scenario| scenario.signs().keys().map(|sign| scenario.skill_of(sign)))
        .collect();
    assert_eq!(skills, BTreeSet::from([Skill::Technical, Skill::Social]));
}

/// R7: two minutes are the moment alone, in every story, and tell what any run tells.
#[test]
fn r7_a_short_practice_begins_just_before_the_moment_and_tells_the_same_facts() {
    let is_moment = |run: &Run| {
        let offered = run.actions();
        offered.contains(&Action::Stop) || matches!(offered.first(), Some(Action::Choose(_)))
    };
    for scenario in all() {
        let short = Run::at_moment(Arc::clone(scenario));
        assert!(!short.is_finished(), "{}", scenario.id());
        assert!(
            !short.actions().contains(&Action::Rewind),
            "{}",
            scenario.id()
        );
        // At most one page of telling stands between its beginning and the moment.
        let mut next = short.clone();
        if !is_moment(&next) {
            next.act(Action::Next).unwrap();
        }
        assert!(is_moment(&next), "{}", scenario.id());
        // What came before says nothing, so that whatever is told comes from this pupil.
        assert_eq!(short.facts(), Run::new(Arc::clone(scenario)).facts());
        let again = Run::replay(Arc::clone(scenario), short.acts()).unwrap();
        assert_eq!(
            again.actions().len(),
            short.actions().len() + usize::from(!short.acts().is_empty())
        );
        let whole = scenario.walkthroughs().values().next().unwrap();
        let rest = whole.acts.get(short.acts().len()..).unwrap();
        let is_along = whole.acts.starts_with(short.acts());
        let mut run = short;
        if is_along && rest.iter().all(|act| run.act(act.clone()).is_ok()) {
            let facts = Run::replay(Arc::clone(scenario), &whole.acts)
                .unwrap()
                .facts();
            assert_eq!(run.facts(), facts, "{}", scenario.id());
        }
    }
}

/// I-26: read for all rows at once it is what each row says.
#[test]
fn i26_all_rows_at_once_say_what_each_row_says() {
    let scenarios: Vec<_> = all().into_iter().take(12).collect();
    let played: Vec<Played> = scenarios
        .iter()
        .zip(100..)
        .flat_map(|(scenario, day)| {
            [
                played_well(scenario, day),
                played_by(scenario, &[1, 0], day),
            ]
        })
        .collect();
    let at_once = standings(library(), &played, 120);
    for row in curriculum::rows::all() {
        let one = standing(library(), &played, &row, 120);
        let found = at_once.get(&row).copied();
        assert_eq!(found.unwrap_or(Standing::NotMet), one, "{row}");
    }
    assert!(at_once.len() > 5);
}
