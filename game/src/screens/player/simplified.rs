//! One thing at a time: one picture, at most two sentences, one button or two choices. The same story, the same place.

use curriculum::view::Phase;
use curriculum::{Action, Look, View};

use super::frame::{self, does, leave};
use super::story::shows;
use super::telling;
use crate::desk::Desk;
use crate::page::symbols::over_words_in;
use crate::page::{Page, Piece};
use crate::playing;
use crate::symbols::Lexicon;
use crate::theme::Type;
use crate::widgets::choice_card::{Place, large, level};
use crate::widgets::now_next_later::{self, Stage};
use crate::widgets::step_keys::StepKey;
use crate::widgets::{button, page_heading, picture_scene};

mod arriving;
mod choosing;
mod parts;
mod raised;
mod story;
mod thinking;

use parts::Part;

/// What a simplified page says and offers.
struct Card {
    /// Large words above, where the page has a question.
    question: Option<String>,
    /// One or two sentences.
    words: String,
    /// A message or phrase, shown in a bubble; marked when it is being looked at.
    bubble: Option<(String, bool)>,
    /// What belongs to the words and stands below them.
    below: Option<Piece>,
    /// The size of letters in which all of it fits; by itself each is as large as it can be.
    kind: Option<Type>,
    /// One or two large buttons.
    offers: Vec<Piece>,
    /// Which leaf, so that focus starts afresh on each.
    leaf: String,
}

pub(super) fn page(desk: &Desk, view: &View) -> Page {
    let card = card(desk, view);
    let mut bar = page_heading::bar(desk, ("home", "back-home"), &view.title, None, leave);
    if view.can.rewind {
        let label = desk.say("again-label");
        bar.insert(
            2,
            button::square(desk, 944.0, "replay", "again", &label, does(Action::Rewind)),
        );
    }
    // Left of where 'Again' comes and goes, so that it keeps its place.
    bar.extend(page_heading::hand(desk, page_heading::HAND - 80.0));
    let mut offers = level(card.offers.clone()).into_iter();
    let first = offers.next().map(Piece::first);
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain(now_next_later::boxes(desk, stages(view.phase)))
        .chain(frame::to_mend(desk))
        .chain([top_card(desk, view, &card)])
        .chain(first)
        .chain(offers);
    let key = format!("{}/{}", frame::key(view), card.leaf);
    desk.page(&key, frame::name(desk, view), pieces)
}

fn card(desk: &Desk, view: &View) -> Card {
    match view.phase {
        Phase::Story => story::told(desk, view),
        Phase::Demonstration => story::shown(desk, view),
        Phase::OfflineTwin => story::without_a_screen(desk, view),
        Phase::Stop => arriving::card(desk, view),
        Phase::Think => thinking::card(desk, view),
        Phase::Click => choosing::card(desk, view),
        Phase::Telling => telling_card(desk, view),
        Phase::Consequence | Phase::Outcome => happened(desk, view),
    }
}

fn telling_card(desk: &Desk, view: &View) -> Card {
    let Some(told) = &view.telling else {
        return story::told(desk, view);
    };
    let reply = told.reply.as_ref();
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    if told.number == 1 && reply.is_none() && leaf == 0 {
        return story::turning(desk, Some(desk.say("practise-telling")), &view.text, leaf);
    }
    let offers = if view.can.next {
        vec![next(desk, Action::Next)]
    } else {
        told.answers
            .iter()
            .zip([Place::Left, Place::Right])
            .map(|(answer, place)| {
                let picture = telling::picture(desk, answer, 100.0, 144.0);
                let key = format!("answer/{}", answer.id);
                large(
                    desk,
                    place,
                    picture,
                    &answer.words,
                    &key,
                    does(Action::Answer(answer.id.clone())),
                )
            })
            .collect()
    };
    Card {
        question: reply.is_none().then(|| told.words.clone()),
        words: match reply {
            Some(reply) => reply.words.clone(),
            None => desk.say("only-practice"),
        },
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: format!("{}/{}", told.number, reply.is_some()),
    }
}

fn happened(desk: &Desk, view: &View) -> Card {
    let mut parts = view.happened.as_ref().map(parts::of).unwrap_or_default();
    if view.phase == Phase::Outcome {
        parts.push(Part::words(desk.say("story-was")));
    }
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    let last = leaf + 1 >= parts.len();
    let part = parts
        .into_iter()
        .nth(leaf)
        .unwrap_or_else(|| Part::words(view.text.clone()));
    let mut offers = Vec::new();
    if !last {
        let picture = desk.icon("ui/next", 96.0);
        offers.push(large(
            desk,
            Place::Alone,
            picture,
            &desk.say("next"),
            "next",
            |world| {
                playing::turn(world, |playing| playing.leaf += 1);
            },
        ));
    } else if view.phase == Phase::Outcome {
        offers.extend(at_the_end(desk, view.can.try_another));
    } else {
        offers.push(next(desk, Action::Next));
    }
    Card {
        question: part.head.map(|head| head.in_words(desk)),
        words: part.words,
        bubble: part.phrase.map(|phrase| (phrase, true)),
        below: None,
        kind: None,
        offers,
        leaf: leaf.to_string(),
    }
}

/// Finish, and where there is another way, that too.
fn at_the_end(desk: &Desk, can_try_another: bool) -> Vec<Piece> {
    let place = if can_try_another {
        Place::Left
    } else {
        Place::Alone
    };
    let (tick, words) = (desk.icon("ui/tick", 100.0), desk.say("finish"));
    let finish = large(desk, place, tick, &words, "finish", frame::finish);
    let another = can_try_another.then(|| {
        let (replay, words) = (desk.icon("ui/replay", 96.0), desk.say("try-another"));
        let act = does(Action::TryAnother);
        large(desk, Place::Right, replay, &words, "try-another", act)
    });
    [finish].into_iter().chain(another).collect()
}

fn next(desk: &Desk, action: Action) -> Piece {
    let picture = desk.icon("ui/next", 96.0);
    large(
        desk,
        Place::Alone,
        picture,
        &desk.say("next"),
        "next",
        does(action),
    )
}

fn top_card(desk: &Desk, view: &View, card: &Card) -> Piece {
    if desk.is_large() {
        // Beside each other, so that the words begin where the picture does and not below the window.
        let left = Piece::sized(208.0, 232.0).round(24.0);
        return desk
            .card(184.0, 96.0, 904.0, 368.0)
            .in_row(24.0)
            .pad(16.0, 16.0)
            .with(picture(desk, view, left, [208.0, 232.0]))
            .with(said(desk, card, Piece::column(24.0)).grow());
    }
    let mut left = Piece::at(0.0, 0.0, 320.0, 368.0);
    left.node.border_radius =
        bevy::prelude::BorderRadius::left(bevy::prelude::Val::Px(desk.theme.shape.card));
    let right = Piece::at(320.0, 0.0, 584.0, 368.0)
        .stacked(24.0)
        .middle()
        .pad(40.0, 16.0);
    desk.card(184.0, 96.0, 904.0, 368.0)
        .clip()
        .with(picture(desk, view, left, [320.0, 368.0]))
        .with(said(desk, card, right))
}

/// What is seen, in this frame.
fn picture(desk: &Desk, view: &View, frame: Piece, [wide, high]: [f32; 2]) -> Piece {
    let shows = shows(desk, view);
    match &view.picture {
        Some(picture) => picture_scene::scene_with(desk, frame, picture, [wide, high], &shows),
        None if view.is_heavy => picture_scene::words_only(desk, frame),
        None if desk.theme.look == Look::Phone => frame
            .centred()
            .fill(desk.theme.roles.tint2.color())
            .with(desk.icon("ui/phone", wide * 0.625).stays()),
        None => picture_scene::alone_with(desk, frame, view.hero.portrait, [wide, high], &shows),
    }
}

/// What is said, in this column: with symbols above its key words where there is room.
fn said(desk: &Desk, card: &Card, mut words: Piece) -> Piece {
    let mut texts = texts(card);
    words.node.row_gap = bevy::prelude::Val::Px(texts.gap);
    let fitting = raised::fitting(desk, card, &texts);
    if let Some(fitting) = fitting {
        let all = [&mut texts.question, &mut texts.bubble, &mut texts.words];
        for (_, kind) in all.into_iter().flatten() {
            *kind = raised::part_of(*kind, fitting.by);
        }
    }
    let lexicon = desk.world.get_resource::<Lexicon>();
    let raised = |piece: Piece, which: usize| match (lexicon, fitting) {
        (Some(lexicon), Some(fitting)) if fitting.above.get(which) == Some(&true) => {
            over_words_in(piece, lexicon, &desk.theme)
        }
        _ => piece,
    };
    if let Some((question, kind)) = texts.question {
        words = words.with(raised(desk.heading(question, kind), 0));
    }
    if let (Some((phrase, kind)), Some((_, marked))) = (texts.bubble, &card.bubble) {
        let name = format!("bubble/{}", card.leaf);
        let bubble = raised(bubble(desk, phrase, *marked, kind), 1);
        words = words.with(bubble.rests(desk.profile.motion, name));
    }
    if let Some((text, kind)) = texts.words {
        words = words.with(raised(desk.text(text, kind), 2));
    }
    words.with_all(card.below.clone())
}

/// What is said, in letters as large as each allows, or all in the letters in which they fit together.
fn texts(card: &Card) -> raised::Texts<'_> {
    let is_busy = card.bubble.is_some() && card.words.chars().count() > 60;
    let of_words = match card.kind {
        Some(kind) => kind,
        None if is_busy => Type::new(28.0, 36.0, false),
        None => fitted(&card.words),
    };
    let question = card.question.as_deref().map(|question| {
        let kind = match card.kind {
            Some(_) => Type::HEADING,
            None => fitted(question).bold(),
        };
        (question, kind)
    });
    let bubble = card.bubble.as_ref().map(|(phrase, _)| {
        let kind = card.kind.unwrap_or_else(|| fitted(phrase));
        (phrase.as_str(), kind.bold())
    });
    raised::Texts {
        question,
        bubble,
        words: (!card.words.is_empty()).then_some((card.words.as_str(), of_words)),
        gap: if card.kind.is_some() { 12.0 } else { 24.0 },
    }
}

/// As large as the sentence allows.
fn fitted(words: &str) -> Type {
    match words.chars().count() {
        0..=90 => Type::SIMPLE,
        91..=150 => Type::new(30.0, 40.0, false),
        _ => Type::new(26.0, 34.0, false),
    }
}

fn bubble(desk: &Desk, words: &str, marked: bool, kind: Type) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, edge, ink) = if marked {
        (roles.clue, roles.think_edge, roles.clue_ink)
    } else {
        (roles.surface2, roles.line, roles.ink)
    };
    let mut piece = Piece::default()
        .at_most(504.0)
        .pad(26.0, 16.0)
        .round(28.0)
        .fill(fill.color())
        .edge(3.0, edge.color())
        .with(Piece::text(words, kind, ink.color()));
    piece.node.align_self = bevy::prelude::AlignSelf::FlexStart;
    piece.node.border_radius.bottom_left = bevy::prelude::Val::Px(8.0);
    piece
}

fn stages(phase: Phase) -> [Stage; 3] {
    let (stop, think, click) = (
        Stage::Step(StepKey::Stop),
        Stage::Step(StepKey::Think),
        Stage::Step(StepKey::Click),
    );
    match phase {
        Phase::Story | Phase::Demonstration => [Stage::Story, stop, think],
        Phase::Stop => [stop, think, click],
        Phase::Think => [think, click, Stage::Happened],
        Phase::Click => [click, Stage::Happened, Stage::Finish],
        Phase::Consequence => [Stage::Happened, Stage::Tell, Stage::Finish],
        Phase::Telling => [Stage::Tell, Stage::Finish, Stage::Home],
        Phase::OfflineTwin => [Stage::Story, Stage::Finish, Stage::Home],
        Phase::Outcome => [Stage::Finish, Stage::Home, Stage::Another],
    }
}
