//! A lesson's plan: what is refused, and what no plan ever hands out.

use crate::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const CLASS_SIZE: u8 = 6;
const SCENARIOS: [&str; 4] = ["a", "b", "c", "d"];

fn pupil(number: u8) -> PupilId {
    PupilId([number; 16])
}

fn class() -> BTreeSet<PupilId> {
    (0..CLASS_SIZE).map(pupil).collect()
}

fn light(scenario: &str) -> Play {
    Play {
        scenario: scenario.to_owned(),
        topic: format!("topic of {scenario}"),
        is_heavy: false,
        is_support_confirmed: false,
    }
}

fn heavy(scenario: &str, is_support_confirmed: bool) -> Play {
    Play {
        is_heavy: true,
        is_support_confirmed,
        ..light(scenario)
    }
}

fn check(
    draft: PlanDraft,
    band: AgeBand,
    opt_outs: &OptOuts,
) -> Result<LessonPlan, BTreeSet<PlanRefusal>> {
    let pupils = class();
    let class = PlannedFor {
        band,
        pupils: &pupils,
        opt_outs,
    };
    LessonPlan::check(draft, class, None)
}

fn refused(draft: PlanDraft, opt_outs: &OptOuts) -> Vec<PlanRefusal> {
    let told = check(draft, AgeBand::From7To9, opt_outs).expect_err("refused");
    told.into_iter().collect()
}

fn for_class(play: Play) -> PlanDraft {
    PlanDraft::for_class(AgeBand::From7To9, play)
}

/// B-30.
#[test]
fn the_younger_the_class_the_closer_the_adult() {
    for band in AgeBand::ALL {
        let modes = LessonMode::of_band(band);
        let is_young = band <= AgeBand::From5To7;
        assert_eq!(modes.contains(&LessonMode::Solo), !is_young, "{band}");
        assert!(modes.contains(&LessonMode::WholeClass), "{band}");
        let mut draft = PlanDraft::for_class(band, light("a"));
        assert_eq!(Some(&draft.mode), modes.first(), "{band}");
        draft.mode = LessonMode::Solo;
        let plan = check(draft, band, &OptOuts::new());
        let other_mode = BTreeSet::from([PlanRefusal::OtherMode]);
        assert_eq!(plan.err(), is_young.then_some(other_mode), "{band}");
    }
    for mode in LessonMode::ALL {
        assert_eq!(LessonMode::from_text(mode.text()), Some(mode));
    }
}

/// B-29.
#[test]
fn a_heavy_scenario_is_not_begun_before_somebody_has_confirmed_support() {
    let no_support = [PlanRefusal::SupportNotConfirmed];
    let nobody = OptOuts::new();
    assert_eq!(refused(for_class(heavy("a", false)), &nobody), no_support);
    let plan = check(for_class(heavy("a", true)), AgeBand::From7To9, &nobody);
    let plan = plan.expect("support is in place");
    let played = plan.hands_out(pupil(1), &nobody);
    assert_eq!(played, Some(&heavy("a", true)));
}

/// C-22, B-40.
#[test]
fn what_one_pupil_was_given_stays_when_the_class_goes_on() {
    let nobody = OptOuts::new();
    let mut draft = for_class(light("a"));
    draft.own.insert(pupil(2), light("b"));
    let first = check(draft, AgeBand::From7To9, &nobody).expect("planned");
    let next = PlanDraft::after(&first, AgeBand::From7To9, light("c"));
    let pupils = class();
    let class = PlannedFor {
        band: AgeBand::From7To9,
        pupils: &pupils,
        opt_outs: &nobody,
    };
    let second = LessonPlan::check(next, class, Some(&first)).expect("planned");
    assert_eq!((first.revision(), second.revision()), (1, 2));
    assert_eq!(second.hands_out(pupil(2), &nobody), Some(&light("b")));
    assert_eq!(second.hands_out(pupil(3), &nobody), Some(&light("c")));
}

/// C-22.
#[test]
fn whoever_is_not_to_meet_it_is_named_before_the_class_begins() {
    let mut opt_outs = OptOuts::new();
    let topic = OptOut::Topic("topic of a".to_owned());
    opt_outs.add(pupil(1), topic.clone());
    opt_outs.add(pupil(2), topic);
    let mut draft = for_class(light("a"));
    draft.own.insert(pupil(2), light("b"));
    let plan = check(draft.clone(), AgeBand::From7To9, &opt_outs).expect("planned");
    let left_out = BTreeSet::from([pupil(1)]);
    assert_eq!(plan.left_out(&class(), &opt_outs), left_out);
    assert_eq!(plan.hands_out(pupil(1), &opt_outs), None);

    draft.mode = LessonMode::WholeClass;
    let board = check(draft, AgeBand::From7To9, &opt_outs).expect("planned");
    assert_eq!(board.left_out(&class(), &opt_outs), left_out);
    assert_eq!(board.hands_out(pupil(3), &opt_outs), None, "on the board");
    assert_eq!(board.hands_out(pupil(2), &opt_outs), Some(&light("b")));

    let later = OptOut::Scenario("b".to_owned());
    opt_outs.add(pupil(2), later);
    assert_eq!(plan.hands_out(pupil(2), &opt_outs), None, "written since");
}

#[test]
fn a_plan_is_refused_whole_with_every_reason() {
    let mut opt_outs = OptOuts::new();
    opt_outs.add(pupil(1), OptOut::Scenario("b".to_owned()));
    let stranger = pupil(CLASS_SIZE);
    let group = Group {
        pupils: BTreeSet::from([pupil(0), pupil(1)]),
        play: light("b"),
    };
    let mut draft = for_class(heavy("", false));
    draft.groups = vec![group.clone(), group];
    draft
        .own
        .insert(stranger, light(&"x".repeat(SCENARIO_ID_BYTES_MAX + 1)));
    let told = refused(draft, &opt_outs);
    assert_eq!(
        told,
        [
            PlanRefusal::NoScenario,
            PlanRefusal::SupportNotConfirmed,
            PlanRefusal::OtherClass(stranger),
            PlanRefusal::TwoGroups(pupil(0)),
            PlanRefusal::TwoGroups(pupil(1)),
            PlanRefusal::OptedOut(pupil(1)),
        ]
    );
    let nothing = PlanDraft {
        class: None,
        ..for_class(light("a"))
    };
    assert_eq!(refused(nothing, &opt_outs), [PlanRefusal::Nothing]);
}

prop_compose! {
    fn any_play()(place in 0..SCENARIOS.len(), is_heavy: bool, is_confirmed: bool) -> Play {
        Play { is_heavy, is_support_confirmed: is_confirmed, ..light(SCENARIOS[place]) }
    }
}

prop_compose! {
    fn any_group()(numbers in prop::collection::btree_set(0..=CLASS_SIZE, 0..4), play in any_play()) -> Group {
        Group { pupils: numbers.into_iter().map(pupil).collect(), play }
    }
}

prop_compose! {
    fn any_draft()(
        mode in prop::sample::select(LessonMode::ALL.to_vec()),
        class in prop::option::of(any_play()),
        groups in prop::collection::vec(any_group(), 0..3),
        own in prop::collection::btree_map(0..=CLASS_SIZE, any_play(), 0..3),
    ) -> PlanDraft {
        let own: BTreeMap<_, _> = own.into_iter().map(|(number, play)| (pupil(number), play)).collect();
        PlanDraft { mode, class, groups, own }
    }
}

prop_compose! {
    fn any_opt_outs()(some in prop::collection::vec((0..CLASS_SIZE, 0..SCENARIOS.len(), any::<bool>()), 0..8)) -> OptOuts {
        let mut opt_outs = OptOuts::new();
        for (number, place, is_topic) in some {
            let play = light(SCENARIOS[place]);
            let what = if is_topic { OptOut::Topic(play.topic) } else { OptOut::Scenario(play.scenario) };
            opt_outs.add(pupil(number), what);
        }
        opt_outs
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// C-22: neither one that was known when it was planned, nor one that was written since.
    #[test]
    fn c22_what_a_pupil_is_not_to_meet_is_never_handed_out(
        draft in any_draft(), known in any_opt_outs(), since in any_opt_outs(),
    ) {
        if let Ok(plan) = check(draft, AgeBand::From14To16, &known) {
            for (number, opt_outs) in (0..CLASS_SIZE).flat_map(|number| [(number, &known), (number, &since)]) {
                if let Some(play) = plan.hands_out(pupil(number), opt_outs) {
                    prop_assert!(opt_outs.allow(pupil(number), play));
                }
            }
        }
    }

    /// B-29.
    #[test]
    fn b29_nothing_heavy_is_handed_out_without_support(draft in any_draft(), opt_outs in any_opt_outs()) {
        if let Ok(plan) = check(draft, AgeBand::From14To16, &opt_outs) {
            for number in 0..=CLASS_SIZE {
                let play = plan.hands_out(pupil(number), &opt_outs);
                prop_assert!(play.is_none_or(|play| !play.is_heavy || play.is_support_confirmed));
            }
        }
    }

    #[test]
    fn a_pupils_own_comes_before_a_groups_and_a_groups_before_the_classs(draft in any_draft()) {
        let nobody = OptOuts::new();
        let asked = draft.clone();
        if let Ok(plan) = check(draft, AgeBand::From14To16, &nobody) {
            for one in class() {
                let own = asked.own.get(&one);
                let group = asked.groups.iter().find(|group| group.pupils.contains(&one));
                let class = asked.class.as_ref().filter(|_| asked.mode != LessonMode::WholeClass);
                let expected = own.or(group.map(|group| &group.play)).or(class);
                prop_assert_eq!(plan.hands_out(one, &nobody), expected);
            }
        }
    }

    /// Whoever is left out has nothing, and whoever has nothing where the class plays at computers is left out.
    #[test]
    fn nobody_is_forgotten(draft in any_draft(), opt_outs in any_opt_outs()) {
        let is_at_computers = draft.class.is_some() && draft.mode != LessonMode::WholeClass;
        if let Ok(plan) = check(draft, AgeBand::From14To16, &opt_outs) {
            let left_out = plan.left_out(&class(), &opt_outs);
            for one in class() {
                let has_nothing = plan.hands_out(one, &opt_outs).is_none();
                prop_assert!(has_nothing || !left_out.contains(&one));
                prop_assert!(!(has_nothing && is_at_computers) || left_out.contains(&one));
            }
        }
    }
}
