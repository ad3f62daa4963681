//! What a press in the room of figures does.

use protocol::figures::{
    Audience, Figures, FiguresOffered, OfferedTerm, SchoolTerm, ShownTotal, Third, Watch,
};
use protocol::staff::{Room, StaffSession};

use crate::{
    intent::{
        Answer, Effect, Field, Intent,
        figures::{FiguresAnswer, FiguresEffect, FiguresIntent},
    },
    state::{
        Gate, State,
        figures::{FiguresField, PrintedFigures},
    },
    update::update,
};

fn term(third: Third) -> OfferedTerm {
    OfferedTerm {
        term: SchoolTerm { year: 2026, third },
        from: 0,
        to: 1,
    }
}

fn told(third: Third, audience: Audience) -> Box<Figures> {
    Box::new(Figures {
        term: term(third),
        audience,
        kinds: Vec::new(),
        rows: Vec::new(),
        outcomes: Vec::new(),
        total: ShownTotal::Nought,
        total_a_year_before: None,
        promptness: None,
        year: Vec::new(),
        learning: None,
        head: None,
    })
}

fn answer(state: &mut State, answer: FiguresAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::Figures(answer)))
}

fn press(state: &mut State, wish: FiguresIntent) -> Vec<Effect> {
    update(state, Intent::Figures(wish))
}

/// Somebody at work, with two terms and two audiences offered.
fn at_work(may_watch: bool) -> (State, Vec<Effect>) {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Figures),
        person: Some(session()),
        ..State::default()
    };
    let offered = FiguresOffered {
        terms: vec![term(Third::Spring), term(Third::Autumn)],
        audiences: vec![Audience::Governors, Audience::Leaders],
        next_due: None,
        may_watch,
    };
    let effects = answer(&mut state, FiguresAnswer::Offered(offered));
    (state, effects)
}

fn session() -> StaffSession {
    StaffSession {
        token: protocol::bytes::Token([1; 32]),
        person: protocol::bytes::Id([1; 16]),
        name: "Somebody".to_owned(),
        duties: Vec::new(),
        rooms: vec![Room::Figures],
        logs: Vec::new(),
        first: Vec::new(),
        guest_until: None,
        idle_lock_s: 1200,
        now: 0,
    }
}

fn asked(effects: &[Effect]) -> Option<(Third, Audience)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Figures(FiguresEffect::Ask(ask)) => Some((ask.term.third, ask.audience)),
        _ => None,
    })
}

fn watches(effects: &[Effect]) -> bool {
    let is_watch = |effect: &Effect| matches!(effect, Effect::Figures(FiguresEffect::Watch));
    effects.iter().any(is_watch)
}

#[test]
fn the_newest_term_is_asked_for_at_once_and_the_log_is_watched_by_those_who_may() {
    let (_, effects) = at_work(true);
    assert_eq!(asked(&effects), Some((Third::Spring, Audience::Governors)));
    assert!(watches(&effects));
    let (_, effects) = at_work(false);
    assert!(!watches(&effects));
}

#[test]
fn what_is_shown_is_not_asked_for_again_and_a_late_answer_is_not_shown() {
    let (mut state, _) = at_work(true);
    answer(&mut state, FiguresAnswer::Watched(Watch::default()));
    let spring = told(Third::Spring, Audience::Governors);
    answer(&mut state, FiguresAnswer::Told(spring.clone()));
    let offered = state.figures.offered.clone().unwrap();
    let again = answer(&mut state, FiguresAnswer::Offered(offered));
    assert!(asked(&again).is_none() && !watches(&again));

    let effects = press(&mut state, FiguresIntent::Term(term(Third::Autumn).term));
    assert_eq!(asked(&effects), Some((Third::Autumn, Audience::Governors)));
    assert!(state.figures.shown.is_none());
    answer(&mut state, FiguresAnswer::Told(spring));
    assert!(state.figures.shown.is_none(), "it was of the other term");
    let effects = press(&mut state, FiguresIntent::Audience(Audience::Leaders));
    assert_eq!(asked(&effects), Some((Third::Autumn, Audience::Leaders)));
    answer(
        &mut state,
        FiguresAnswer::Told(told(Third::Autumn, Audience::Leaders)),
    );
    assert!(state.figures.shown.is_some());
}

#[test]
fn what_is_typed_goes_on_the_paper_line_by_line_and_goes_with_the_lock() {
    let (mut state, _) = at_work(false);
    let typed = "Scams lesson: by 19 December.\n\n  Parents' evening  \n".to_owned();
    let field = Field::Figures(FiguresField::Steps);
    update(&mut state, Intent::Typed(field, typed));
    let steps = ["Scams lesson: by 19 December.", "Parents' evening"];
    assert_eq!(state.figures.steps(), steps);
    state.waiting = 0;
    let paper = Box::new(PrintedFigures {
        steps: state.figures.steps(),
        ..PrintedFigures::default()
    });
    let effects = press(&mut state, FiguresIntent::Print(paper.clone()));
    let printed = effects.first().is_some_and(|effect| {
        matches!(effect, Effect::Figures(FiguresEffect::Print(printed)) if *printed == paper)
    });
    assert!(printed);
    let none = press(&mut state, FiguresIntent::Print(paper));
    assert!(none.is_empty(), "one at a time");
    update(&mut state, Intent::LockNow);
    assert!(state.figures.steps.is_empty() && state.figures.offered.is_none());
}

/// I-02: the year is asked for term by term, as governors were told, and another year's answer is left out.
#[test]
fn i02_a_year_is_made_of_its_terms_as_governors_were_told_them() {
    let (mut state, _) = at_work(true);
    let effects = press(&mut state, FiguresIntent::Year(2026));
    let asked = effects.iter().filter(|effect| {
        matches!(effect, Effect::Figures(FiguresEffect::Ask(ask)) if ask.audience == Audience::Governors)
    });
    assert_eq!(asked.count(), 2);
    let leaders = told(Third::Autumn, Audience::Leaders);
    for figures in [
        told(Third::Spring, Audience::Governors),
        leaders,
        told(Third::Autumn, Audience::Governors),
        told(Third::Spring, Audience::Governors),
    ] {
        answer(&mut state, FiguresAnswer::Told(figures));
    }
    let thirds = state.figures.annual.told.iter();
    let thirds: Vec<_> = thirds.map(|one| one.term.term.third).collect();
    assert_eq!(thirds, [Third::Autumn, Third::Spring]);
}
