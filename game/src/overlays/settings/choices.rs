//! What can be chosen in each room of the settings, and what each choice changes.

use bevy::prelude::World;
use curriculum::{AtOnce, ReadingMode};

use super::{Looking, Room, mixing};
use crate::desk::Desk;
use crate::platform::fonts::Letters;
use crate::profile::{
    Effects, Lettering, Motion, OnWord, Profile, ReadAloud, Spacing, Symbols, Targets, Tone, Whole,
};
use crate::sound::Sounds;
use crate::theme::{Mixed, Palette};

/// One setting with its choices.
pub(super) struct Setting {
    /// Id of its words, and part of the keys of its choices.
    pub(super) id: &'static str,
    /// Id of the words that say more about it.
    pub(super) about: &'static str,
    /// The choices, in their order.
    pub(super) choices: Vec<Choice>,
}

/// One choice.
pub(super) struct Choice {
    /// Id of its words.
    pub(super) id: String,
    /// How it is shown.
    pub(super) face: Face,
    /// The profile with this choice made.
    after: Profile,
    /// Whether it is the one that holds now.
    pub(super) chosen: bool,
}

/// How a choice is shown.
#[derive(Clone, Copy)]
pub(super) enum Face {
    /// By its word.
    Word,
    /// By two letters of this size, in hundredths.
    Letters(u16),
    /// By a small page in these colours, with its word.
    Colours(Palette),
    /// By its word in these two colours.
    Mixed(Mixed),
}

impl Choice {
    pub(super) fn new(
        now: &Profile,
        id: impl Into<String>,
        face: Face,
        change: impl Fn(&mut Profile),
    ) -> Self {
        let mut after = *now;
        change(&mut after);
        Self {
            id: id.into(),
            face,
            after,
            chosen: after == *now,
        }
    }

    /// What pressing it does.
    pub(super) fn handler(&self) -> impl Fn(&mut World) + Send + Sync + 'static {
        let after = self.after;
        move |world| *world.resource_mut::<Profile>() = after
    }
}

/// What a room offers.
pub(super) fn of(desk: &Desk, room: Room) -> Vec<Setting> {
    let now = &desk.profile;
    match room {
        Room::Reading => [Some(size(now)), letters(desk)]
            .into_iter()
            .flatten()
            .chain([spacing(now), targets(now), one_thing(now)])
            .collect(),
        Room::Colours if desk.world.resource::<Looking>().is_mixing => mixing::settings(now),
        Room::Colours => vec![colours(now)],
        // One thing at a time shows two choices whatever is set here.
        Room::Symbols if desk.is_simplified() => vec![symbols(now)],
        Room::Symbols => vec![symbols(now), at_once(now)],
        Room::Sound => vec![
            read_aloud(now),
            on_word(now),
            voice(now),
            rate(now),
            volume(now),
            sounds(desk),
            motion(now),
        ],
        // Numbers and keys, which are not one of a few.
        Room::Buttons => Vec::new(),
    }
}

fn one_thing(now: &Profile) -> Setting {
    let modes = [
        ("reading-full", ReadingMode::Full),
        ("reading-simplified", ReadingMode::Simplified),
    ];
    Setting {
        id: "settings-reading",
        about: "settings-reading-about",
        choices: modes
            .map(|(id, mode)| Choice::new(now, id, Face::Word, |profile| profile.reading = mode))
            .into(),
    }
}

fn size(now: &Profile) -> Setting {
    let choice = |percent: u16| {
        let id = format!("size-{percent}");
        Choice::new(now, id, Face::Letters(percent), |profile| {
            profile.size = Whole::nearest(percent);
        })
    };
    Setting {
        id: "settings-size",
        about: "settings-size-about",
        choices: [100, 125, 150, 175, 200].map(choice).into(),
    }
}

/// Only letters that are on this computer; nothing when there is no choice.
fn letters(desk: &Desk) -> Option<Setting> {
    let offered = desk.world.get_resource::<Letters>()?.offered();
    let choice = |lettering: Lettering| {
        let id = match lettering {
            Lettering::Andika => "letters-andika",
            Lettering::Dyslexic => "letters-dyslexic",
            Lettering::Plain => "letters-plain",
        };
        Choice::new(&desk.profile, id, Face::Word, |profile| {
            profile.letters = lettering;
        })
    };
    (offered.len() > 1).then(|| Setting {
        id: "settings-lettering",
        about: "settings-lettering-about",
        choices: offered.into_iter().map(choice).collect(),
    })
}

fn motion(now: &Profile) -> Setting {
    let ways = [
        ("motion-still", Motion::Still),
        ("motion-gentle", Motion::Gentle),
    ];
    Setting {
        id: "settings-motion",
        about: "settings-motion-about",
        choices: ways
            .map(|(id, way)| Choice::new(now, id, Face::Word, |profile| profile.motion = way))
            .into(),
    }
}

fn spacing(now: &Profile) -> Setting {
    let ways = [
        ("spacing-usual", Spacing::Usual),
        ("spacing-wide", Spacing::Wide),
    ];
    Setting {
        id: "settings-spacing",
        about: "settings-spacing-about",
        choices: ways
            .map(|(id, way)| Choice::new(now, id, Face::Word, |profile| profile.spacing = way))
            .into(),
    }
}

fn symbols(now: &Profile) -> Setting {
    let ways = [
        ("symbols-off", Symbols::Off),
        ("symbols-few", Symbols::Few),
        ("symbols-many", Symbols::Many),
    ];
    Setting {
        id: "settings-symbols",
        about: "settings-symbols-about",
        choices: ways
            .map(|(id, way)| Choice::new(now, id, Face::Word, |profile| profile.symbols = way))
            .into(),
    }
}

fn at_once(now: &Profile) -> Setting {
    let numbers = [
        ("at-once-two", AtOnce::Two),
        ("at-once-three", AtOnce::Three),
        ("at-once-all", AtOnce::All),
    ];
    Setting {
        id: "settings-at-once",
        about: "settings-at-once-about",
        choices: numbers
            .map(|(id, most)| Choice::new(now, id, Face::Word, |profile| profile.at_once = most))
            .into(),
    }
}

fn read_aloud(now: &Profile) -> Setting {
    let ways = [
        ("aloud-when-asked", ReadAloud::WhenAsked),
        ("aloud-every-page", ReadAloud::EveryPage),
    ];
    Setting {
        id: "settings-aloud",
        about: "settings-aloud-about",
        choices: ways
            .map(|(id, way)| Choice::new(now, id, Face::Word, |profile| profile.read_aloud = way))
            .into(),
    }
}

fn on_word(now: &Profile) -> Setting {
    let ways = [("word-say", OnWord::Say), ("word-nothing", OnWord::Nothing)];
    Setting {
        id: "settings-word",
        about: "settings-word-about",
        choices: ways
            .map(|(id, way)| Choice::new(now, id, Face::Word, |profile| profile.on_word = way))
            .into(),
    }
}

fn voice(now: &Profile) -> Setting {
    let choice = |tone: Tone| {
        let id = match tone {
            Tone::Usual => "voice-usual",
            Tone::Deeper => "voice-deeper",
            Tone::Higher => "voice-higher",
            Tone::Young => "voice-young",
        };
        Choice::new(now, id, Face::Word, |profile| profile.tone = tone)
    };
    Setting {
        id: "settings-voice",
        about: "settings-voice-about",
        choices: Tone::ALL.map(choice).into(),
    }
}

fn rate(now: &Profile) -> Setting {
    let choice = |percent: u16| {
        Choice::new(now, format!("rate-{percent}"), Face::Word, |profile| {
            profile.voice_rate = Whole::nearest(percent);
        })
    };
    Setting {
        id: "settings-rate",
        about: "settings-rate-about",
        choices: [50, 75, 100, 125, 150].map(choice).into(),
    }
}

fn volume(now: &Profile) -> Setting {
    let choice = |percent: u16| {
        Choice::new(now, format!("volume-{percent}"), Face::Word, |profile| {
            profile.voice_volume = Whole::nearest(percent);
        })
    };
    Setting {
        id: "settings-volume",
        about: "settings-volume-about",
        choices: [40, 70, 100].map(choice).into(),
    }
}

/// What was never chosen follows the reading mode; the settings show what it comes to.
fn sounds(desk: &Desk) -> Setting {
    let now = &desk.profile;
    let holds = now.effects.in_mode(now.reading);
    let choice = |way: Effects| {
        let id = match way {
            Effects::Off | Effects::AsReading => "sounds-off",
            Effects::Quiet => "sounds-quiet",
            Effects::Usual => "sounds-usual",
        };
        Choice::new(now, id, Face::Word, |profile| {
            if way != holds {
                profile.effects = way;
            }
        })
    };
    let about = if desk.world.resource::<Sounds>().is_missing() {
        "settings-sounds-missing"
    } else {
        "settings-sounds-about"
    };
    Setting {
        id: "settings-sounds",
        about,
        choices: Effects::CHOICES.map(choice).into(),
    }
}

fn targets(now: &Profile) -> Setting {
    let sizes = [
        ("targets-usual", Targets::Usual),
        ("targets-large", Targets::Large),
    ];
    Setting {
        id: "settings-targets",
        about: "settings-targets-about",
        choices: sizes
            .map(|(id, size)| Choice::new(now, id, Face::Word, |profile| profile.targets = size))
            .into(),
    }
}

fn colours(now: &Profile) -> Setting {
    let choice = |palette: Palette| {
        let id = format!("palette-{}", palette.id());
        Choice::new(now, id, Face::Colours(palette), |profile| {
            profile.palette = palette;
        })
    };
    // What was mixed is offered while it holds.
    let own = Some(now.palette).filter(|palette| matches!(palette, Palette::Own(_)));
    Setting {
        id: "settings-colours",
        about: "settings-colours-about",
        choices: Palette::ALL.into_iter().chain(own).map(choice).collect(),
    }
}
