//! A run is a pure value: it replays, steps back, refuses without changing, and keeps first tries.

use std::sync::{Arc, LazyLock};

use curriculum::{
    Action, CannotResume, Judgement, Library, ReadingMode, Refusal, Run, SavedRun, Scenario,
    ScenarioId, SignId,
};
use proptest::prelude::*;

use crate::reading::{edited, shipped_files};

fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::from_files(shipped_files()).0);
    &LIBRARY
}

fn scenario(name: &str) -> Arc<Scenario> {
    Arc::clone(library().scenario(&ScenarioId::new(name).unwrap()).unwrap())
}

fn walked(name: &str, walk: &str) -> Run {
    let scenario = scenario(name);
    let acts = scenario
        .walkthroughs()
        .iter()
        .find(|(held, _)| held.as_str() == walk)
        .map(|(_, walk)| walk.acts.clone())
        .unwrap();
    Run::replay(scenario, &acts).unwrap()
}

fn ids(list: &[SignId]) -> Vec<&str> {
    list.iter().map(SignId::as_str).collect()
}

/// Plays by picking each time one of the offered acts.
fn played(scenario: &Arc<Scenario>, picks: &[usize]) -> Run {
    let mut run = Run::new(Arc::clone(scenario));
    for pick in picks {
        let offers = run.actions();
        if let Some(act) = offers.get(pick % offers.len().max(1)) {
            run.act(act.clone()).unwrap();
        }
    }
    run
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_run_replays_from_its_acts_to_the_same_screen_and_facts(picks in prop::collection::vec(0_usize..64, 0..80)) {
        for name in ["the-boat-painter", "lab-group-four"] {
            let scenario = scenario(name);
            let run = played(&scenario, &picks);
            let saved = serde_json::to_string(run.acts()).unwrap();
            let acts: Vec<Action> = serde_json::from_str(&saved).unwrap();
            let again = Run::replay(scenario, &acts).unwrap();
            for mode in [ReadingMode::Full, ReadingMode::Simplified] {
                prop_assert_eq!(run.current(mode), again.current(mode));
            }
            prop_assert_eq!(run.facts(), again.facts());
        }
    }

    /// Criterion 42: a story goes on exactly where it was left.
    #[test]
    fn a_run_kept_after_any_act_goes_on_exactly_where_it_was(picks in prop::collection::vec(0_usize..64, 0..60)) {
        let run = played(&scenario("the-fruit-chart"), &picks);
        let kept = serde_json::to_vec(&run.saved()).unwrap();
        let saved: SavedRun = serde_json::from_slice(&kept).unwrap();
        let resumed = saved.resume(library()).unwrap();
        prop_assert_eq!(resumed.acts(), run.acts());
        prop_assert_eq!(resumed.current(ReadingMode::Simplified), run.current(ReadingMode::Simplified));
        prop_assert_eq!(resumed.facts(), run.facts());
    }

    /// What leaves the computer, so that a pupil goes on at another: the same step and everything that was judged, chosen
    /// and answered, also after going back, and no feeling.
    #[test]
    fn a_run_kept_without_feelings_goes_on_at_the_same_step(picks in prop::collection::vec(0_usize..64, 0..60)) {
        for name in ["the-fruit-chart", "the-boat-painter"] {
            let run = played(&scenario(name), &picks);
            let saved = run.saved_without_feelings();
            prop_assert!(!saved.acts.iter().any(|act| matches!(act, Action::Feel(_) | Action::Sense(_))));
            let resumed = saved.resume(library()).unwrap();
            for mode in [ReadingMode::Full, ReadingMode::Simplified] {
                let (then, now) = (run.current(mode), resumed.current(mode));
                prop_assert_eq!((&then.step, then.phase, &then.part), (&now.step, now.phase, &now.part));
                prop_assert_eq!((then.app, then.clues, then.wants), (now.app, now.clues, now.wants));
                prop_assert_eq!((then.choices, then.telling, then.happened), (now.choices, now.telling, now.happened));
            }
            prop_assert_eq!(resumed.facts(), run.facts());
            prop_assert_eq!(resumed.is_finished(), run.is_finished());
        }
    }

    /// Criterion 38.
    #[test]
    fn a_rewind_undoes_one_act(picks in prop::collection::vec(0_usize..64, 0..60), last in 0_usize..64) {
        let scenario = scenario("a-fox-in-the-crew");
        let mut run = played(&scenario, &picks);
        let before = run.current(ReadingMode::Full);
        let onward: Vec<Action> = run
            .actions()
            .into_iter()
            .filter(|act| !matches!(act, Action::Rewind | Action::TryAnother))
            .collect();
        if !onward.is_empty() {
            run.act(onward[last % onward.len()].clone()).unwrap();
            run.rewind().unwrap();
            let after = run.current(ReadingMode::Full);
            prop_assert_eq!(before.step, after.step);
            prop_assert_eq!(before.phase, after.phase);
            prop_assert_eq!(before.app, after.app);
            prop_assert_eq!(before.clues, after.clues);
            prop_assert_eq!(before.feelings, after.feelings);
            prop_assert_eq!(before.body, after.body);
            prop_assert_eq!(before.wants, after.wants);
            prop_assert_eq!(before.telling, after.telling);
        }
    }
}

#[test]
fn a_kept_run_of_a_changed_or_missing_scenario_says_so_and_begins_again() {
    let run = played(&scenario("the-fruit-chart"), &[0, 0, 0]);
    let saved = run.saved();
    let changed = edited(
        shipped_files(),
        "privacy-and-security/the-fruit-chart/scenario.ron",
        "device: laptop",
        "device: tablet",
    );
    let (changed, _) = Library::from_files(changed);
    assert_eq!(saved.resume(&changed).unwrap_err(), CannotResume::Changed);
    let mended = edited(
        shipped_files(),
        "privacy-and-security/the-fruit-chart/en-GB.ftl",
        "Pears! And mango.",
        "Pears! And mangoes.",
    );
    let (mended, _) = Library::from_files(mended);
    assert!(saved.resume(&mended).is_ok(), "a word may be mended freely");
    assert_eq!(
        saved.resume(&Library::default()).unwrap_err(),
        CannotResume::Gone
    );
}

#[test]
fn at_the_beginning_there_is_nothing_to_undo() {
    let mut run = Run::new(scenario("the-fruit-chart"));
    assert_eq!(run.rewind(), Err(Refusal::NothingToUndo));
    assert_eq!(run.act(Action::TryAnother), Err(Refusal::NothingToUndo));
}

#[test]
fn a_refused_act_changes_nothing() {
    let mut run = Run::new(scenario("the-fruit-chart"));
    let before = run.current(ReadingMode::Full);
    assert_eq!(run.act(Action::ReadyToChoose), Err(Refusal::NotHere));
    assert_eq!(run.current(ReadingMode::Full), before);
    assert!(run.acts().is_empty());
}

#[test]
fn facts_tell_hits_misses_and_what_was_trusted() {
    let facts = walked("the-boat-painter", "stops-at-the-secret-and-shows-dad").facts();
    assert!(facts.stopped && facts.telling_rehearsed);
    assert_eq!(ids(&facts.signs_hit), ["gift", "secret"]);
    assert_eq!(
        ids(&facts.signs_missed),
        [""; 0],
        "the other app was never on the screen"
    );
    assert_eq!(ids(&facts.safe_trusted), ["tip"]);
    assert!(facts.misconceptions.is_empty());
}

#[test]
fn fearing_the_safe_is_a_false_alarm_with_a_name() {
    let facts = walked("a-fox-in-the-crew", "blocks-at-once").facts();
    assert_eq!(ids(&facts.safe_feared), ["new-name", "present", "surprise"]);
    assert!(facts.signs_hit.is_empty() && facts.signs_missed.is_empty());
    assert_eq!(facts.misconceptions[0].as_str(), "new-means-dangerous");
}

#[test]
fn who_never_stops_misses_every_sign_on_the_screen() {
    let facts = walked("the-boat-painter", "keeps-the-secret-for-two-days").facts();
    assert!(!facts.stopped);
    assert_eq!(ids(&facts.signs_missed), ["gift", "secret", "other-app"]);
    assert_eq!(facts.outcome.unwrap().as_str(), "told-later");
}

#[test]
fn trying_another_choice_keeps_the_first_try_in_the_facts() {
    let mut run = walked("the-boat-painter", "keeps-the-secret-for-two-days");
    run.act(Action::TryAnother).unwrap();
    let view = run.current(ReadingMode::Full);
    assert_eq!(view.choices.len(), 3);
    run.act(Action::Stop).unwrap();
    let gift = SignId::new("gift").unwrap();
    run.act(Action::Judge(gift, Judgement::Warning)).unwrap();
    run.act(Action::ReadyToChoose).unwrap();
    run.act(Action::Choose(view.choices[0].id.clone())).unwrap();
    let facts = run.facts();
    assert!(!facts.stopped);
    assert_eq!(facts.first_choices.len(), 1);
    assert_eq!(facts.first_choices[0].as_str(), "keep-secret");
    assert_eq!(ids(&facts.signs_hit), [""; 0]);
}

#[test]
fn a_simplified_screen_has_two_choices_and_two_feelings_and_the_same_signs() {
    let scenario = scenario("lab-group-four");
    let mut run = Run::new(scenario);
    for act in [
        Action::Next,
        Action::Next,
        Action::CarryOn,
        Action::CarryOn,
        Action::Stop,
    ] {
        run.act(act).unwrap();
    }
    let [full, simple] = [ReadingMode::Full, ReadingMode::Simplified].map(|mode| run.current(mode));
    assert_eq!((full.feelings.len(), simple.feelings.len()), (8, 2));
    assert_eq!((full.body.len(), simple.body.len()), (6, 2));
    let answers = |view: &curriculum::View| view.wants.as_ref().unwrap().answers.len();
    assert_eq!((answers(&full), answers(&simple)), (3, 2));
    let signs = |view: &curriculum::View| -> Vec<SignId> {
        let messages = &view.app.as_ref().unwrap().messages;
        messages
            .iter()
            .flat_map(curriculum::view::MessageView::all_pieces)
            .filter_map(|piece| piece.sign.clone())
            .collect()
    };
    assert_eq!(signs(&full), signs(&simple));
    assert_eq!(ids(&signs(&full)), ["feedback", "clip", "pile-on"]);
}

#[test]
fn what_the_other_one_wants_is_judged_at_the_first_try_and_said_only_at_the_end() {
    let scenario = scenario("the-boat-painter");
    let walk = |guess: &str| {
        let mut run = walked("the-boat-painter", "stops-early-reads-on-and-shows-dad");
        let acts: Vec<Action> = run
            .acts()
            .iter()
            .flat_map(|act| match act {
                Action::ReadyToChoose => vec![
                    Action::Guess(curriculum::AnswerId::new(guess).unwrap()),
                    act.clone(),
                ],
                _ => vec![act.clone()],
            })
            .collect();
        run = Run::replay(Arc::clone(&scenario), &acts).unwrap();
        run
    };
    assert_eq!(walk("hold").facts().wants_seen, Some(true));
    assert_eq!(walk("friend").facts().wants_seen, Some(false));
    let unasked = walked("the-boat-painter", "stops-early-reads-on-and-shows-dad");
    assert_eq!(unasked.facts().wants_seen, None);
    let end = walk("friend").current(ReadingMode::Full).happened.unwrap();
    assert!(end.wanted.unwrap().words.starts_with("To have Amara alone"));
}

#[test]
fn an_unhelpful_answer_asks_again_and_never_ends_the_rehearsal() {
    let scenario = scenario("the-parrot-with-a-prize");
    let walk = scenario.walkthroughs().values().next().unwrap().clone();
    let at = walk
        .acts
        .iter()
        .position(|act| matches!(act, Action::Answer(_)))
        .unwrap();
    let mut run = Run::replay(scenario, &walk.acts[..=at]).unwrap();
    let reply = run
        .current(ReadingMode::Simplified)
        .telling
        .unwrap()
        .reply
        .unwrap();
    assert!(!reply.helps);
    assert_eq!(run.act(Action::Next), Err(Refusal::NotHere));
}

#[test]
fn a_judged_phrase_has_the_same_number_in_the_message_and_in_the_list() {
    let mut run = Run::new(scenario("lab-group-four"));
    let judge = |id: &str, judgement| Action::Judge(SignId::new(id).unwrap(), judgement);
    let acts = [
        Action::Next,
        Action::Next,
        Action::CarryOn,
        Action::CarryOn,
        Action::Stop,
    ];
    let judged = [
        judge("clip", Judgement::Warning),
        judge("feedback", Judgement::Fine),
    ];
    for act in acts.into_iter().chain(judged) {
        run.act(act).unwrap();
    }
    let view = run.current(ReadingMode::Full);
    let listed: Vec<_> = view
        .clues
        .iter()
        .map(|clue| (clue.id.as_str(), clue.number))
        .collect();
    assert_eq!(listed, [("clip", 1), ("feedback", 2)]);
    let messages = &view.app.as_ref().unwrap().messages;
    let pieces = messages.iter().flat_map(|message| &message.pieces);
    let numbered: Vec<_> = pieces
        .filter_map(|piece| Some((piece.sign.as_ref()?.as_str(), piece.number?)))
        .collect();
    assert_eq!(numbered, [("feedback", 2), ("clip", 1)]);
}
