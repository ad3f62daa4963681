//! Whatever is answered in whatever order, the way stays whole; going back counts, and the second adult is a second one.

use proptest::prelude::*;

use super::*;

fn bullying() -> Procedure {
    let library = shipped();
    let found = library.for_type(IncidentType::BullyingOfPupil);
    found.expect("a flow").0.clone()
}

fn now<'a>(procedure: &'a Procedure, answers: &'a [Answered]) -> Option<&'a str> {
    Course::walk(procedure, answers)
        .now
        .map(|step| step.id.as_str())
}

#[test]
fn going_back_counts_and_what_was_answered_on_the_other_branch_falls_away() {
    let procedure = bullying();
    let mut given = vec![
        answer("danger", "no", FIRST),
        answer("secure", "done", FIRST),
        answer("kind", "illegal", FIRST),
        answer("illegal", "image", FIRST),
        answer("no-looking", "done", FIRST),
    ];
    assert_eq!(now(&procedure, &given), Some("talk"));
    given.push(answer("kind", "unsuitable", FIRST));
    let course = Course::walk(&procedure, &given);
    assert_eq!(course.now.map(|step| step.id.as_str()), Some("who"));
    assert_eq!(course.done.len(), 3, "the stop is not on this way");
    assert!(course.is_on_the_way("kind") && !course.is_on_the_way("no-looking"));
    // And back again: what was answered there stands on record and counts once more.
    given.push(answer("kind", "illegal", FIRST));
    assert_eq!(now(&procedure, &given), Some("talk"));
}

#[test]
fn the_second_adult_is_somebody_else_even_after_going_back() {
    let procedure = bullying();
    let mut given: Vec<Answered> = [
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "unsuitable"),
        ("who", "pupil"),
        ("keep", "none"),
        ("facts", "noted"),
        ("who-does-it", "unknown"),
        ("target", "planned"),
        ("remove", "no"),
        ("inquiry", "yes"),
        ("first-adult", "me"),
    ]
    .map(|(step, one)| answer(step, one, FIRST))
    .to_vec();
    let me = procedure
        .step("second-adult")
        .and_then(|step| step.answer("me"));
    let me = me.expect("an answer");
    let course = Course::walk(&procedure, &given);
    assert!(course.is_by_a_second(me, SECOND) && !course.is_by_a_second(me, FIRST));
    given.push(answer("second-adult", "me", FIRST));
    assert_eq!(now(&procedure, &given), Some("second-adult"), "H-21");
    given.push(answer("second-adult", "me", SECOND));
    assert_eq!(now(&procedure, &given), Some("computer"));
    given.push(answer("first-adult", "me", SECOND));
    assert_eq!(
        now(&procedure, &given),
        Some("second-adult"),
        "the second is the first now"
    );
}

#[test]
fn what_comes_later_is_the_usual_way_without_danger_and_without_a_stop() {
    for (procedure, _) in shipped().procedures() {
        let course = Course::walk(procedure, &[]);
        assert!(
            course.later.iter().all(|step| !step.is_danger),
            "{}",
            procedure.id()
        );
        assert!(
            course.later.last().is_some_and(|step| step.is_gate),
            "{}",
            procedure.id()
        );
        assert!(!course.is_done() && course.done.is_empty());
    }
}

/// Any answer to any step, some of them of no step at all.
fn presses() -> impl Strategy<Value = Vec<(usize, usize, bool)>> {
    proptest::collection::vec((0_usize..40, 0_usize..6, any::<bool>()), 0..60)
}

#[test]
fn behind_a_question_that_stops_in_any_case_the_way_goes_on_to_the_close_gate() {
    let library = shipped();
    let found = library.for_type(IncidentType::MisuseByStaff);
    let (procedure, _) = found.expect("there is one");
    let given = [
        answer("danger", "no", FIRST),
        answer("told", "right", FIRST),
        answer("grade", "illegal", FIRST),
    ];
    let course = Course::walk(procedure, &given);
    assert_eq!(course.now.map(|now| now.id.as_str()), Some("police-first"));
    assert!(course.later.last().is_some_and(|last| last.is_gate));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_sequence_of_answers_keeps_the_way_whole(flow in 0_usize..16, presses in presses()) {
        let library = shipped();
        let (procedure, _) = &library.procedures()[flow];
        let mut given = Vec::new();
        for (step, one, is_second) in presses {
            let by = if is_second { SECOND } else { FIRST };
            // Half of them where the way stands, so that it gets on.
            let at = Course::walk(procedure, &given).now.map(|now| now.id.clone());
            let named = procedure.steps().get(step);
            let id = match (at, is_second) {
                (Some(at), false) => at,
                _ => named.map_or("no-such-step".to_owned(), |step| step.id.clone()),
            };
            let known = procedure.step(&id).and_then(|step| step.answers.get(one));
            given.push(answer(&id, known.map_or("no-such-answer", |known| &known.id), by));

            let course = Course::walk(procedure, &given);
            let mut expected = procedure.steps().first();
            for (step, given_answer) in &course.done {
                prop_assert_eq!(Some(*step), expected, "each step follows from the one before");
                let newest = given.iter().rev().find(|one| one.step == step.id);
                prop_assert_eq!(Some(*given_answer), newest, "the newest counts");
                let next = step.answer(&given_answer.answer).expect("counts");
                expected = next.next.as_deref().and_then(|next| procedure.step(next));
            }
            prop_assert_eq!(course.now, expected);
            let gate = course.done.iter().any(|(step, _)| step.is_gate);
            prop_assert!(!course.is_done() || gate, "F-87: done means behind the close gate");
            prop_assert!(course.later.last().or(course.now.as_ref()).is_none_or(|last| last.is_gate), "an end is in reach");
            prop_assert!(course.is_on_the_way(&procedure.steps()[0].id), "danger can be answered at any time");
        }
    }
}
