//! Colours of one's own: a paper, and letters that stand out on it (criterion 7). The whole page shows them at once.

use bevy::prelude::World;

use super::Looking;
use super::choices::{Choice, Face, Setting};
use super::rows::press;
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::profile::Profile;
use crate::theme::{Dye, Mixed, Palette, Type};
use crate::widgets::button::{self, Icon, Weight};

const LEFT: f32 = 184.0;
const WIDE: f32 = 904.0;
/// A card with a setting: its words, and two rows of colours.
const HIGH: f32 = 248.0;

/// What is chosen: the paper, then the letters.
pub(super) fn settings(now: &Profile) -> Vec<Setting> {
    let mixed = mixed(now);
    let own = |id: String, after: Mixed| {
        Choice::new(now, id, Face::Mixed(after), |profile| {
            profile.palette = Palette::Own(after);
        })
    };
    let papers = Dye::ALL.map(|paper| {
        let after = Mixed::new(paper, mixed.letters());
        own(format!("paper-{}", paper.id()), after)
    });
    let letters = mixed.paper().letters().map(|letters| {
        let after = Mixed::new(mixed.paper(), letters);
        own(format!("ink-{}", letters.id()), after)
    });
    vec![
        Setting {
            id: "settings-paper",
            about: "settings-paper-about",
            choices: papers.into(),
        },
        Setting {
            id: "settings-ink",
            about: "settings-ink-about",
            choices: letters.collect(),
        },
    ]
}

fn mixed(now: &Profile) -> Mixed {
    match now.palette {
        Palette::Own(mixed) => mixed,
        _ => Mixed::default(),
    }
}

/// Both settings at once.
pub(super) fn body(desk: &Desk) -> Vec<Piece> {
    settings(&desk.profile)
        .iter()
        .zip([96.0, 96.0 + HIGH + 16.0])
        .map(|(setting, top)| card(desk, setting, top))
        .chain([way(desk)])
        .collect()
}

/// The way to mix, and the way back to what is made already.
pub(super) fn way(desk: &Desk) -> Piece {
    let is_mixing = desk.world.resource::<Looking>().is_mixing;
    let (icon, key, words) = if is_mixing {
        ("back", "settings/all-colours", "colours-all")
    } else {
        ("colours", "settings/mix-colours", "colours-mix")
    };
    button::dress(
        desk,
        Piece::at(LEFT, 624.0, 440.0, 80.0),
        Weight::Quiet,
        Icon::Before(icon),
        key,
        &desk.say(words),
        move |world| if is_mixing { leave(world) } else { mix(world) },
    )
}

fn mix(world: &mut World) {
    let mut profile = world.resource_mut::<Profile>();
    profile.palette = Palette::Own(mixed(&profile));
    let mut looking = world.resource_mut::<Looking>();
    (looking.is_mixing, looking.leaf) = (true, 0);
}

fn leave(world: &mut World) {
    let mut looking = world.resource_mut::<Looking>();
    (looking.is_mixing, looking.leaf) = (false, 0);
}

fn card(desk: &Desk, setting: &Setting, top: f32) -> Piece {
    let about = desk.say(setting.about);
    let words = Piece::column(0.0)
        .with(desk.heading(desk.say(setting.id), Type::STRONG))
        .with(Piece::text(
            about,
            Type::SMALL,
            desk.theme.roles.ink2.color(),
        ));
    let colours = Piece::default()
        .wrapped(12.0, 12.0)
        .means(Meaning::Group(desk.say(setting.id)))
        .with_all(setting.choices.iter().map(|one| swatch(desk, setting, one)));
    desk.card(LEFT, top, WIDE, HIGH)
        .stacked(8.0)
        .pad(24.0, 14.0)
        .with(words)
        .with(colours)
}

/// The word of a colour, in the two colours it would give.
fn swatch(desk: &Desk, setting: &Setting, choice: &Choice) -> Piece {
    let Face::Mixed(mixed) = choice.face else {
        return Piece::default();
    };
    let (paper, letters) = (mixed.paper().ink(), mixed.letters().ink());
    let mut swatch = Piece::sized(132.0, 72.0)
        .in_row(6.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(paper.color())
        .edge(
            if choice.chosen { 5.0 } else { 2.0 },
            desk.theme.roles.edge.color(),
        );
    if choice.chosen {
        swatch = swatch.with(desk.icon_on("ui/tick", 24.0, letters.hex(), paper.hex()));
    }
    let name = Piece::letters(desk.say(&choice.id), Type::LABEL.bold(), letters.color());
    press(desk, swatch.with(name), setting, choice)
}
