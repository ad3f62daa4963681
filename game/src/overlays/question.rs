//! What the whole class is asked: how many of some things hold, a topic's questions, or what to learn next. An answer is
//! chosen, looked at, and given; nobody has to (R13, B-16).
//!
//! Which things a pupil means is asked nowhere, and half of a class sees one thing more: so what that one adds is known of
//! the class and of nobody in it.

mod form;

use bevy::prelude::*;
use curriculum::TopicId;
use curriculum::questions::{ClosedQuestion, Form};
use protocol::class_questions::{AskedOfClass, GiveNumber, PupilQuestion};

use super::Overlay;
use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::library::Scenarios;
use crate::page::{Kind, Page, Piece, Stale};
use crate::school::{NumberGiven, School, SignedOut};
use crate::screens::{Here, Screen};
use crate::theme::Type;
use crate::widgets::button::{Icon, Weight};
use crate::widgets::choice_card;
use crate::widgets::foot::{self, LEFT, Side, WIDTH};

const GAP: f32 = 12.0;

/// The number that was pressed and not given yet.
#[derive(Resource, Debug, Default)]
pub struct Chosen {
    number: Option<u8>,
    /// Of a topic's questions: for each that was answered, whether it was the answer to hope for.
    hoped: Vec<bool>,
}

/// What is asked, in the words of this computer.
enum Asked {
    HowMany { words: String, things: Vec<String> },
    Form(Vec<ClosedQuestion>),
    Vote(Vec<(String, String)>),
}

/// Lays the question over home or the end of a story, where nothing else lies; takes it away once it is closed.
pub(crate) fn offer(world: &mut World) {
    let is_open = super::open(world) == Some(Overlay::Question);
    let is_asked = waiting(world).is_some_and(|one| asked(&Desk::new(world), &one).is_some());
    if is_open && !is_asked {
        put_away(world);
        return;
    }
    let here = world.resource::<Here>().0;
    let is_between = matches!(here, Screen::Home | Screen::Enough);
    if is_asked && is_between && super::open(world).is_none() {
        super::show(world, Overlay::Question);
    }
}

fn waiting(world: &World) -> Option<PupilQuestion> {
    let who = &world.resource::<School>().signed_in;
    world.resource::<Planned>().question(who).cloned()
}

/// Nothing where this computer knows no words for it.
fn asked(desk: &Desk, question: &PupilQuestion) -> Option<Asked> {
    let library = &desk.world.resource::<Scenarios>().0;
    match &question.about {
        AskedOfClass::HowMany(topic) => {
            let questions = library.questions(&TopicId::new(topic)?)?;
            let list = questions.list(desk.profile.reading)?;
            let mut things = list.plain;
            if question.is_longer {
                // Never always the last.
                things.insert(things.len() / 2, list.about);
            }
            Some(Asked::HowMany {
                words: list.words,
                things,
            })
        }
        AskedOfClass::Form { topic, .. } => {
            let form = if question.is_longer { Form::B } else { Form::A };
            let questions = library.questions(&TopicId::new(topic)?)?;
            let questions = questions.form(form, desk.profile.reading);
            (!questions.is_empty()).then_some(Asked::Form(questions))
        }
        AskedOfClass::Vote(topics) => {
            let named = topics.iter().map(|topic| {
                let topic = library.topic(&TopicId::new(topic)?)?;
                let name = if desk.is_simplified() {
                    &topic.simple_name
                } else {
                    &topic.name
                };
                Some((name.clone(), format!("topics/{}", topic.icon)))
            });
            named.collect::<Option<Vec<_>>>().map(Asked::Vote)
        }
    }
}

/// The page. Where the question was closed meanwhile there is only the way back.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let found = waiting(desk.world).and_then(|one| Some((one.question, asked(desk, &one)?)));
    let Some((question, asked)) = found else {
        return over(desk);
    };
    if let Asked::Form(questions) = &asked {
        return form::page(desk, question, questions);
    }
    let chosen = desk.world.resource::<Chosen>().number;
    let (title, kept) = match &asked {
        Asked::Form(_) => return over(desk),
        Asked::HowMany { .. } => (desk.say("question-title"), desk.say("question-kept")),
        Asked::Vote(_) => (desk.say("vote-title"), desk.say("vote-kept")),
    };
    let kept = desk.text(kept, Type::SMALL);
    let heading = desk.heading(&title, Type::HEADING);
    let (card, choices) = match asked {
        Asked::HowMany { words, things } => {
            let numbers = numbers(desk, things.len(), chosen);
            let things = things.into_iter().map(|thing| {
                let words = format!("•  {thing}");
                desk.text(words, Type::BODY)
            });
            let card = desk
                .card(LEFT, 16.0, WIDTH, 456.0)
                .stacked(10.0)
                .middle()
                .pad(40.0, 16.0)
                .with(heading)
                .with(desk.text(words, Type::LABEL.bold()))
                .with_all(things)
                .with(kept);
            (card, numbers)
        }
        Asked::Form(_) => return over(desk),
        Asked::Vote(topics) => {
            let card = desk
                .card(LEFT, 16.0, WIDTH, 168.0)
                .stacked(10.0)
                .middle()
                .pad(40.0, 16.0)
                .with(heading)
                .with(kept);
            (card, topics_of(desk, topics, chosen))
        }
    };
    let answer = [rather_not(desk, question)]
        .into_iter()
        .chain(chosen.map(|number| give(desk, question, number)));
    desk.page(
        "question",
        title,
        [desk.backdrop(), card]
            .into_iter()
            .chain(choices)
            .chain(answer),
    )
}

/// From none to all of them.
fn numbers(desk: &Desk, things: usize, chosen: Option<u8>) -> Vec<Piece> {
    let count = things + 1;
    let width = (WIDTH + GAP) / count as f32 - GAP;
    let number = |at: usize| {
        let number = u8::try_from(at).unwrap_or(u8::MAX);
        let is_chosen = chosen == Some(number);
        let words = desk.say_with("question-number", &[("number", &number.to_string())]);
        let roles = &desk.theme.roles;
        let (border, edge) = if is_chosen {
            (4.0, roles.accent)
        } else {
            (2.0, roles.edge)
        };
        let left = LEFT + (width + GAP) * at as f32;
        desk.card(left, 488.0, width, 96.0)
            .over(roles.surface2.color())
            .centred()
            .edge(border, edge.color())
            .with(desk.letters(number.to_string(), Type::TITLE))
            .press(format!("question/{number}"), &words, choose(number))
            .kind(Kind::Choice(is_chosen))
    };
    (0..count).map(number).collect()
}

fn topics_of(desk: &Desk, topics: Vec<(String, String)>, chosen: Option<u8>) -> Vec<Piece> {
    let card = |(at, (name, icon)): (usize, (String, String))| {
        let number = u8::try_from(at).unwrap_or(u8::MAX);
        let (column, row) = ((at % 2) as f32, (at / 2) as f32);
        choice_card::card(
            desk,
            (LEFT + 480.0 * column, 216.0 + 140.0 * row),
            desk.icon(&icon, 56.0),
            &name,
            chosen == Some(number),
            &format!("question/{number}"),
            choose(number),
        )
    };
    topics.into_iter().enumerate().map(card).collect()
}

fn choose(number: u8) -> impl Fn(&mut World) + Send + Sync + 'static {
    move |world| {
        world.resource_mut::<Chosen>().number = Some(number);
        world.resource_mut::<Stale>().mark();
    }
}

fn rather_not(desk: &Desk, question: protocol::bytes::Id) -> Piece {
    let look = (Weight::Quiet, Icon::None);
    let (key, word) = ("question/rather-not", "question-rather-not");
    let nothing = GiveNumber {
        question,
        number: None,
    };
    foot::button(desk, Side::Left, look, key, word, answer(nothing)).first()
}

/// The button that gives what was chosen.
fn take(desk: &Desk, handler: impl Fn(&mut World) + Send + Sync + 'static) -> Piece {
    let look = (Weight::Main, Icon::After("next"));
    let (key, word) = ("question/give", "question-give");
    foot::button(desk, Side::Right, look, key, word, handler)
}

fn give(desk: &Desk, question: protocol::bytes::Id, number: u8) -> Piece {
    let number = Some(number);
    take(desk, answer(GiveNumber { question, number }))
}

fn answer(given: GiveNumber) -> impl Fn(&mut World) + Send + Sync + 'static {
    move |world| {
        world.resource_mut::<Planned>().answered(given.question);
        world.write_message(NumberGiven(given));
        put_away(world);
    }
}

fn put_away(world: &mut World) {
    *world.resource_mut::<Chosen>() = Chosen::default();
    super::close(world);
}

fn over(desk: &Desk) -> Page {
    super::done::page(
        desk,
        "question-over",
        "question-over",
        "question/go-on",
        put_away,
    )
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Chosen>().add_systems(Update, forget);
}

/// The next pupil finds nothing of the last one.
fn forget(mut gone: MessageReader<SignedOut>, mut chosen: ResMut<Chosen>) {
    if gone.read().count() > 0 {
        *chosen = Chosen::default();
    }
}

#[cfg(test)]
mod tests;
