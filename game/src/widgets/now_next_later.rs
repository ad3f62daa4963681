//! Now, Next and Later: the simplified pages show what comes, in the place of the street light.

use bevy::prelude::AlignItems;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::step_keys::{self, StepKey};

/// What can stand in the three boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Something is told.
    Story,
    /// One of the three steps.
    Step(StepKey),
    /// What happened.
    Happened,
    /// Practise telling.
    Tell,
    /// The end of the story.
    Finish,
    /// Back home.
    Home,
    /// A story, another one.
    Another,
}

impl Stage {
    fn id(self) -> &'static str {
        match self {
            Self::Story => "stage-story",
            Self::Step(StepKey::Stop) => "stage-stop",
            Self::Step(StepKey::Think) => "stage-think",
            Self::Step(StepKey::Click) => "stage-click",
            Self::Happened => "stage-happened",
            Self::Tell => "stage-tell",
            Self::Finish => "stage-finish",
            Self::Home => "stage-home",
            Self::Another => "stage-another",
        }
    }

    fn drawn(self, desk: &Desk, size: f32) -> Piece {
        match self {
            Self::Step(step) => step_keys::shape(desk, step, size),
            Self::Story | Self::Another => desk.icon("ui/bubble", size),
            Self::Happened => desk.icon("ui/eye", size),
            Self::Tell => desk.icon("ui/tell", size),
            Self::Finish => desk.icon("ui/tick", size),
            Self::Home => desk.icon("ui/home", size),
        }
    }
}

/// The three boxes from top to bottom, or in one row above the page in larger words.
#[must_use]
pub fn boxes(desk: &Desk, stages: [Stage; 3]) -> Vec<Piece> {
    let [now, next, later] = stages;
    if desk.is_large() {
        return vec![row(desk, stages)];
    }
    vec![
        now_box(desk, now),
        small_box(desk, 360.0, "next", next),
        small_box(desk, 540.0, "later", later),
    ]
}

/// The strip for larger words: low enough that the story is seen below it.
fn row(desk: &Desk, stages: [Stage; 3]) -> Piece {
    let roles = &desk.theme.roles;
    let cells = ["now", "next", "later"]
        .into_iter()
        .zip(stages)
        .map(|(when, stage)| {
            let is_now = when == "now";
            let (when, what) = (desk.say(when), desk.say(stage.id()));
            let edge = if is_now { roles.accent } else { roles.edge };
            let ink = if is_now { roles.ink } else { roles.ink2 };
            let words = Piece::column(0.0)
                .with(Piece::letters(
                    when.clone(),
                    Type::new(16.0, 20.0, false),
                    ink.color(),
                ))
                .with(Piece::letters(
                    what.clone(),
                    Type::new(18.0, 22.0, is_now),
                    ink.color(),
                ));
            let mut cell = Piece::row(10.0)
                .pad(12.0, 6.0)
                .round(20.0)
                .fill(roles.surface.color())
                .edge(if is_now { 6.0 } else { 2.0 }, edge.color())
                .means(Meaning::Text(format!("{when}: {what}.")))
                .with(Piece::sized(56.0, 56.0).with(stage.drawn(desk, 56.0)))
                .with(words);
            cell.node.align_items = AlignItems::Center;
            cell
        });
    Piece::at(16.0, 96.0, 752.0, 80.0)
        .in_row(12.0)
        .means(Meaning::Group(desk.say("steps")))
        .with_all(cells)
}

fn now_box(desk: &Desk, stage: Stage) -> Piece {
    let roles = &desk.theme.roles;
    let (when, what) = (desk.say("now"), desk.say(stage.id()));
    Piece::at(16.0, 96.0, 144.0, 248.0)
        .stacked(0.0)
        .round(desk.theme.shape.card)
        .fill(roles.accent.color())
        .means(Meaning::Text(format!("{when}: {what}.")))
        .with(Piece::default().high(48.0).centred().with(Piece::letters(
            when,
            Type::HEADING,
            roles.on_accent.color(),
        )))
        .with(
            Piece::at(4.0, 48.0, 136.0, 196.0)
                .stacked(10.0)
                .centred()
                .round(desk.theme.shape.card - 4.0)
                .fill(roles.surface.color())
                .with(stage.drawn(desk, 116.0))
                .with(desk.letters(what, Type::new(28.0, 34.0, true))),
        )
}

fn small_box(desk: &Desk, top: f32, when: &str, stage: Stage) -> Piece {
    let roles = &desk.theme.roles;
    let (when, what) = (desk.say(when), desk.say(stage.id()));
    Piece::at(16.0, top, 144.0, 164.0)
        .stacked(4.0)
        .centred()
        .round(desk.theme.shape.card)
        .fill(roles.surface2.color())
        .edge(2.0, roles.edge.color())
        .means(Meaning::Text(format!("{when}: {what}.")))
        .with(desk.letters(when, Type::new(24.0, 34.0, true)))
        .with(stage.drawn(desk, 66.0))
        .with(desk.letters(what, Type::new(24.0, 28.0, true)))
}
