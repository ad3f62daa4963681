//! A questionnaire for pupils: one question after the other, answered by pictures, looked at again, and given; nobody has
//! to, and every question can be passed over (I-11).
//!
//! What was pressed stays in memory until it is given, and goes when the pupil leaves. It is no way to tell: the pages say so.

use bevy::prelude::*;
use curriculum::questionnaires::{AskedQuestion, GivenAnswer, Questionnaire, Whom};
use protocol::bytes::Id;
use protocol::questionnaires::{GiveAnswers, WaitingRound};

use super::Overlay;
use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::library::Asked;
use crate::page::{Kind, Page, Piece, Stale};
use crate::school::{AnswersGiven, School, SignedOut};
use crate::screens::{Here, Screen};
use crate::theme::Type;
use crate::widgets::button::{Icon, Weight};
use crate::widgets::foot::{self, LEFT, Side, WIDTH};

const GAP: f32 = 20.0;
/// Where the answers stand.
const ANSWERS_TOP: f32 = 232.0;

/// How far somebody is, and what they have pressed.
#[derive(Resource, Debug, Default)]
pub struct Filling {
    round: Option<Id>,
    /// Nothing before the first question; behind the last one everything is looked at again.
    at: Option<usize>,
    answers: Vec<Option<u8>>,
}

/// Lays it over home or the end of a story, where nothing else lies; takes it away once it is closed.
pub(crate) fn offer(world: &mut World) {
    let is_open = super::open(world) == Some(Overlay::Survey);
    let asked = asked(&Desk::new(world));
    let Some((round, _)) = asked else {
        if is_open {
            put_away(world);
        }
        return;
    };
    let here = world.resource::<Here>().0;
    let is_between = matches!(here, Screen::Home | Screen::Enough);
    if is_between && super::open(world).is_none() {
        *world.resource_mut::<Filling>() = Filling {
            round: Some(round.round),
            ..Filling::default()
        };
        super::show(world, Overlay::Survey);
    }
}

/// What waits, in the words of this computer; nothing where it knows none.
fn asked(desk: &Desk) -> Option<(WaitingRound, Questionnaire)> {
    let who = &desk.world.resource::<School>().signed_in;
    let round = desk.world.resource::<Planned>().questionnaire(who)?;
    let all = &desk.world.resource::<Asked>().0;
    let found = all.one(&round.questionnaire, desk.profile.reading)?;
    (found.whom == Whom::Pupils).then(|| (round.clone(), found))
}

/// The page. Where it was closed meanwhile there is only the way back.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let Some((round, asked)) = asked(desk) else {
        return over(desk);
    };
    let filling = desk.world.resource::<Filling>();
    let Some(at) = filling.at else {
        return first(desk, round.round, &asked);
    };
    match asked.questions.get(at) {
        Some(question) => {
            let chosen = filling.answers.get(at).copied().flatten();
            one(desk, &asked, (at, question), chosen)
        }
        None => last(desk, &asked),
    }
}

fn first(desk: &Desk, round: Id, asked: &Questionnaire) -> Page {
    let card = desk
        .card(LEFT, 40.0, WIDTH, 520.0)
        .stacked(20.0)
        .centred()
        .pad(56.0, 24.0)
        .with(desk.icon("ui/list", 96.0))
        .with(desk.heading(&asked.title, Type::TITLE).to_middle())
        .with(
            desk.text(&asked.opening, Type::HEADING.regular())
                .to_middle(),
        )
        .with(desk.text(desk.say("survey-kept"), Type::LABEL).to_middle())
        .with(
            desk.text(desk.say("survey-no-telling"), Type::LABEL)
                .to_middle(),
        );
    let look = (Weight::Quiet, Icon::None);
    let not = dress(
        desk,
        Side::Left,
        look,
        "rather-not",
        "question-rather-not",
        move |world| {
            give(world, round, Vec::new());
        },
    );
    let look = (Weight::Main, Icon::After("next"));
    let begin = dress(desk, Side::Right, look, "begin", "survey-begin", |world| {
        go_to(world, Some(0));
    });
    let pieces = [desk.backdrop(), card, not.first(), begin];
    desk.page("survey", asked.title.clone(), pieces)
}

fn one(
    desk: &Desk,
    asked: &Questionnaire,
    (at, question): (usize, &AskedQuestion),
    chosen: Option<u8>,
) -> Page {
    let (number, of) = ((at + 1).to_string(), asked.questions.len().to_string());
    let number = desk.say_with("survey-number", &[("number", &number), ("of", &of)]);
    let card = desk
        .card(LEFT, 16.0, WIDTH, 192.0)
        .stacked(10.0)
        .middle()
        .pad(40.0, 16.0)
        .with(desk.text(&number, Type::SMALL))
        .with(desk.heading(&question.words, Type::SIMPLE.bold()));
    let answers = question.answers.iter().enumerate();
    let answers = answers.map(|(place, answer)| {
        let card = answer_card(desk, (place, answer), question.answers.len(), chosen, at);
        if place == 0 { card.first() } else { card }
    });
    let look = (Weight::Quiet, Icon::Before("back"));
    let back = dress(desk, Side::Left, look, "back", "back", move |world| {
        go_to(world, at.checked_sub(1));
    });
    let word = if chosen.is_some() {
        "next"
    } else {
        "survey-skip"
    };
    let weight = if chosen.is_some() {
        Weight::Main
    } else {
        Weight::Quiet
    };
    let look = (weight, Icon::After("next"));
    let on = dress(desk, Side::Right, look, "next", word, move |world| {
        go_to(world, Some(at + 1));
    });
    desk.page(
        &format!("survey/{at}"),
        format!("{number}. {}", question.words),
        [desk.backdrop(), card]
            .into_iter()
            .chain(answers)
            .chain([back, on]),
    )
}

/// All alike, so that nothing hints which answer is the better one.
fn answer_card(
    desk: &Desk,
    (place, answer): (usize, &GivenAnswer),
    of: usize,
    chosen: Option<u8>,
    at: usize,
) -> Piece {
    let number = u8::try_from(place).unwrap_or(u8::MAX);
    let is_chosen = chosen == Some(number);
    let roles = &desk.theme.roles;
    let (border, edge) = if is_chosen {
        (5.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let width = (WIDTH + GAP) / of as f32 - GAP;
    let left = LEFT + (width + GAP) * place as f32;
    let symbol = answer.symbol.as_ref();
    let drawn = symbol.map(|symbol| desk.icon(&format!("ui/{symbol}"), 120.0));
    desk.card(left, ANSWERS_TOP, width, 344.0)
        .over(roles.surface2.color())
        .stacked(24.0)
        .centred()
        .pad(16.0, 16.0)
        .edge(border, edge.color())
        .with_all(drawn)
        .with(desk.letters(&answer.words, Type::HEADING).to_middle())
        .press(
            format!("survey/{at}/{number}"),
            &answer.words,
            move |world| {
                choose(world, at, number);
            },
        )
        .kind(Kind::Choice(is_chosen))
}

fn last(desk: &Desk, asked: &Questionnaire) -> Page {
    let title = desk.say("survey-end");
    let filling = desk.world.resource::<Filling>();
    let mut answers = filling.answers.clone();
    answers.resize(asked.questions.len(), None);
    let card = desk
        .card(LEFT, 40.0, WIDTH, 520.0)
        .stacked(24.0)
        .centred()
        .pad(56.0, 24.0)
        .with(desk.icon("ui/tick", 120.0))
        .with(desk.heading(&title, Type::SIMPLE.bold()).to_middle())
        .with(
            desk.text(desk.say("survey-end-how"), Type::HEADING.regular())
                .to_middle(),
        )
        .with(
            desk.text(desk.say("survey-no-telling"), Type::LABEL)
                .to_middle(),
        );
    let look = (Weight::Quiet, Icon::Before("back"));
    let again = dress(desk, Side::Left, look, "again", "survey-again", |world| {
        go_to(world, Some(0));
    });
    let round = filling.round;
    let look = (Weight::Main, Icon::After("send"));
    let given = dress(
        desk,
        Side::Right,
        look,
        "give",
        "survey-give",
        move |world| {
            if let Some(round) = round {
                give(world, round, answers.clone());
            }
        },
    );
    let pieces = [desk.backdrop(), card, again.first(), given];
    desk.page("survey/end", title.clone(), pieces)
}

fn over(desk: &Desk) -> Page {
    super::done::page(desk, "survey-over", "survey-over", "survey/go-on", put_away)
}

/// A button at the foot; its key begins with that of the page.
fn dress(
    desk: &Desk,
    side: Side,
    look: (Weight, Icon),
    key: &str,
    word: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    foot::button(desk, side, look, &format!("survey/{key}"), word, handler)
}

fn go_to(world: &mut World, at: Option<usize>) {
    world.resource_mut::<Filling>().at = at;
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

fn choose(world: &mut World, at: usize, number: u8) {
    let mut filling = world.resource_mut::<Filling>();
    if filling.answers.len() <= at {
        filling.answers.resize(at + 1, None);
    }
    if let Some(answer) = filling.answers.get_mut(at) {
        // The same once more takes it back.
        *answer = (*answer != Some(number)).then_some(number);
    }
    world.resource_mut::<Stale>().mark();
}

fn give(world: &mut World, round: Id, answers: Vec<Option<u8>>) {
    // Whoever passed everything over would rather not.
    let is_empty = answers.iter().all(Option::is_none);
    let answers = if is_empty { Vec::new() } else { answers };
    world.resource_mut::<Planned>().has_given(round);
    world.write_message(AnswersGiven(GiveAnswers { round, answers }));
    put_away(world);
}

fn put_away(world: &mut World) {
    *world.resource_mut::<Filling>() = Filling::default();
    super::close(world);
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Filling>().add_systems(Update, forget);
}

/// The next pupil finds nothing of the last one.
fn forget(mut gone: MessageReader<SignedOut>, mut filling: ResMut<Filling>) {
    if gone.read().count() > 0 {
        *filling = Filling::default();
    }
}

#[cfg(test)]
mod tests;
