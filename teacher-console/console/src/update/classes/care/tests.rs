//! Nothing goes out half chosen, what is chosen stays until it is kept, and each pupil has a form of their own.

use protocol::safeguards::{TailoredResource, Vulnerability};

use super::*;
use crate::state::pupil::care::ReviewIn;

const CLASS: Id = Id([1; 16]);
const PUPIL: Id = Id([2; 16]);
const OTHER: Id = Id([3; 16]);

fn press(state: &mut State, wish: CareWish) -> Vec<Effect> {
    decide(state, CLASS, PUPIL, wish)
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

/// C-02.
#[test]
fn c02_a_decision_goes_out_whole_and_names_the_day_it_is_looked_at_again() {
    let mut state = State::default();
    press(&mut state, CareWish::ShowDeciding);
    assert!(press(&mut state, CareWish::Decide).is_empty());
    assert_eq!(notice(&state), "notice-safeguards-choose");
    press(&mut state, CareWish::Suffices(false));
    assert!(press(&mut state, CareWish::Decide).is_empty());
    assert_eq!(notice(&state), "notice-safeguards-what-else");
    let beside = TailoredResource::AdultBeside;
    press(&mut state, CareWish::Resource(beside, true));
    press(&mut state, CareWish::DecisionReview(ReviewIn::HalfTerm));
    let effects = press(&mut state, CareWish::Decide);
    let [Effect::Lesson(LessonEffect::Decide(ask))] = effects.as_slice() else {
        panic!("one press, one message");
    };
    assert_eq!((ask.class, ask.pupil), (CLASS, PUPIL));
    let expected = SafeguardAct::Decide {
        suffices: false,
        resources: vec![beside],
        review_on: ReviewIn::HalfTerm.day(state.now),
    };
    assert_eq!(ask.act, expected);
    let open = &state.classes.care[&PUPIL].deciding;
    assert!(open.is_some(), "it stays until the server has it");
    let mut enough = state.classes.care[&PUPIL].clone();
    enough.deciding.as_mut().unwrap().suffices = Some(true);
    state.classes.care.insert(PUPIL, enough);
    let effects = press(&mut state, CareWish::Decide);
    let [Effect::Lesson(LessonEffect::Decide(ask))] = effects.as_slice() else {
        panic!("one press, one message");
    };
    assert!(
        matches!(&ask.act, SafeguardAct::Decide { resources, .. } if resources.is_empty()),
        "what was ticked before is not part of it"
    );
}

/// C-19.
#[test]
fn c19_an_empty_note_is_not_kept_and_taking_it_away_is_a_press_of_its_own() {
    let mut state = State::default();
    press(&mut state, CareWish::ShowNoting);
    assert!(press(&mut state, CareWish::Note).is_empty());
    assert_eq!(notice(&state), "notice-vulnerability-choose");
    press(
        &mut state,
        CareWish::What(Vulnerability::ExtremeSites, true),
    );
    let effects = press(&mut state, CareWish::Note);
    let [Effect::Lesson(LessonEffect::NoteVulnerability(ask))] = effects.as_slice() else {
        panic!("one press, one message");
    };
    assert_eq!(ask.what, [Vulnerability::ExtremeSites]);
    assert_eq!(ask.review_on, ReviewIn::Term.day(state.now));
    let effects = press(&mut state, CareWish::TakeAway);
    let [Effect::Lesson(LessonEffect::NoteVulnerability(ask))] = effects.as_slice() else {
        panic!("one press, one message");
    };
    assert!(ask.what.is_empty());
}

#[test]
fn only_the_form_that_is_kept_is_let_go_and_another_pupils_stays() {
    let mut state = State::default();
    press(&mut state, CareWish::ShowDeciding);
    press(&mut state, CareWish::ShowNoting);
    decide(&mut state, CLASS, OTHER, CareWish::ShowDeciding);
    let effects = kept(&mut state, PUPIL, PupilSupport::default(), true);
    assert!(matches!(effects.as_slice(), [Effect::LoadClasses]));
    let forms = &state.classes.care;
    assert!(forms[&PUPIL].deciding.is_none() && forms[&PUPIL].noting.is_some());
    assert!(forms[&OTHER].deciding.is_some());
}
