//! Every setting as a word under its own name: how it is kept at the school and mended when somebody wrote nonsense.
//!
//! What this app does not know, or cannot make sense of, is kept as it stands until the pupil changes that setting:
//! another computer may be newer. The reading mode travels beside these, see [`protocol::pupils::Profile`].

use std::collections::BTreeMap;

use super::{
    Effects, Lettering, Motion, OnWord, Profile, ReadAloud, Scanning, Spacing, SwitchKey, Symbols,
    Targets, Tone, Whole,
};
use crate::theme::{Dye, Mixed, Palette};
use curriculum::AtOnce;

/// Settings as they travel: the name of each and its word.
pub type Kept = BTreeMap<String, String>;

/// What a word is for a setting.
enum Heard<T> {
    /// It says this.
    Exactly(T),
    /// It says something outside the bounds; this is nearest.
    Nearly(T),
    /// Nothing we know.
    Nothing,
}

trait Setting: Copy + PartialEq {
    fn word(self) -> String;
    fn hear(word: &str) -> Heard<Self>;
}

/// One setting of the table.
struct Row {
    name: &'static str,
    word: fn(&Profile) -> String,
    /// Sets it; says whether the word was right as it stood.
    hear: fn(&mut Profile, &str) -> bool,
}

macro_rules! rows {
    ($($name:literal => $field:ident),* $(,)?) => {
        /// The whole table, in the order of [`Profile`].
        const TABLE: &[Row] = &[$(Row {
            name: $name,
            word: |profile| profile.$field.word(),
            hear: |profile, word| take(&mut profile.$field, word),
        }),*];
    };
}

rows! {
    "colours" => palette,
    "size" => size,
    "letters" => letters,
    "spacing" => spacing,
    "symbols" => symbols,
    "choices" => at_once,
    "read-aloud" => read_aloud,
    "press-a-word" => on_word,
    "voice" => tone,
    "voice-rate" => voice_rate,
    "voice-volume" => voice_volume,
    "sounds" => effects,
    "motion" => motion,
    "targets" => targets,
    "press-guard-ms" => guard_ms,
    "scanning" => scanning,
    "scan-ms" => scan_ms,
    "first-pause-ms" => first_pause_ms,
    "hold-ms" => hold_ms,
    "debounce-ms" => debounce_ms,
    "choose-key" => choose_key,
    "move-key" => move_key,
    "dwell-ms" => dwell_ms,
}

/// What these words say, and the names of those that had to be mended. The reading mode is left as usual.
#[must_use]
pub fn read(kept: &Kept) -> (Profile, Vec<&'static str>) {
    let mut profile = Profile::default();
    let mut mended = Vec::new();
    for row in TABLE {
        if let Some(word) = kept.get(row.name)
            && !(row.hear)(&mut profile, word)
        {
            mended.push(row.name);
        }
    }
    (profile, mended)
}

/// Writes what differs from what the words say already; everything else stays as it is.
pub fn write(profile: &Profile, kept: &mut Kept) {
    let (known, _) = read(kept);
    for row in TABLE {
        let wanted = (row.word)(profile);
        if wanted != (row.word)(&known) {
            kept.insert(row.name.to_owned(), wanted);
        }
    }
}

fn take<T: Setting>(field: &mut T, word: &str) -> bool {
    match T::hear(word) {
        Heard::Exactly(value) => {
            *field = value;
            true
        }
        Heard::Nearly(value) => {
            *field = value;
            false
        }
        Heard::Nothing => false,
    }
}

impl<const LEAST: u16, const MOST: u16, const STEP: u16> Setting for Whole<LEAST, MOST, STEP> {
    fn word(self) -> String {
        self.get().to_string()
    }

    fn hear(word: &str) -> Heard<Self> {
        let Ok(wanted) = word.parse::<i64>() else {
            return Heard::Nothing;
        };
        let near = Self::nearest(u16::try_from(wanted.max(0)).unwrap_or(u16::MAX));
        if i64::from(near.get()) == wanted {
            Heard::Exactly(near)
        } else {
            Heard::Nearly(near)
        }
    }
}

impl Setting for Palette {
    fn word(self) -> String {
        match self {
            Self::Own(mixed) => {
                let (paper, letters) = (mixed.paper().id(), mixed.letters().id());
                format!("{} {paper} {letters}", self.id())
            }
            made => made.id().to_owned(),
        }
    }

    fn hear(word: &str) -> Heard<Self> {
        let mut parts = word.split(' ');
        let own = Self::Own(Mixed::default()).id();
        let (Some(first), Some(paper), Some(letters), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return one_of(Self::ALL, word);
        };
        let dye = |id: &str| Dye::ALL.into_iter().find(|dye| dye.id() == id);
        match (dye(paper), dye(letters)) {
            (Some(paper), Some(letters)) if first == own => {
                let mixed = Mixed::new(paper, letters);
                if mixed.letters() == letters {
                    Heard::Exactly(Self::Own(mixed))
                } else {
                    Heard::Nearly(Self::Own(mixed))
                }
            }
            _ => Heard::Nothing,
        }
    }
}

impl Setting for Spacing {
    fn word(self) -> String {
        match self {
            Self::Usual => "usual",
            Self::Wide => "wide",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Lettering {
    fn word(self) -> String {
        match self {
            Self::Andika => "andika",
            Self::Dyslexic => "opendyslexic",
            Self::Plain => "plain",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Effects {
    fn word(self) -> String {
        match self {
            Self::AsReading => "as-reading",
            Self::Off => "off",
            Self::Quiet => "quiet",
            Self::Usual => "usual",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of([Self::AsReading].into_iter().chain(Self::CHOICES), word)
    }
}

impl Setting for Motion {
    fn word(self) -> String {
        match self {
            Self::Still => "still",
            Self::Gentle => "gentle",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Symbols {
    fn word(self) -> String {
        match self {
            Self::Off => "off",
            Self::Few => "few",
            Self::Many => "many",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for AtOnce {
    fn word(self) -> String {
        match self {
            Self::Two => "two",
            Self::Three => "three",
            Self::All => "all",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for ReadAloud {
    fn word(self) -> String {
        match self {
            Self::WhenAsked => "when-asked",
            Self::EveryPage => "every-page",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for OnWord {
    fn word(self) -> String {
        match self {
            Self::Say => "say",
            Self::Nothing => "nothing",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Tone {
    fn word(self) -> String {
        match self {
            Self::Usual => "usual",
            Self::Deeper => "deeper",
            Self::Higher => "higher",
            Self::Young => "young",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Targets {
    fn word(self) -> String {
        match self {
            Self::Usual => "usual",
            Self::Large => "large",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for Scanning {
    fn word(self) -> String {
        match self {
            Self::Off => "off",
            Self::OneAuto => "one-auto",
            Self::OneStep => "one-step",
            Self::OneHeld => "one-held",
            Self::Two => "two",
        }
        .to_owned()
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

impl Setting for SwitchKey {
    fn word(self) -> String {
        format!("{:?}", self.0)
    }

    fn hear(word: &str) -> Heard<Self> {
        one_of(Self::ALL, word)
    }
}

fn one_of<T: Setting>(all: impl IntoIterator<Item = T>, word: &str) -> Heard<T> {
    all.into_iter()
        .find(|value| value.word() == word)
        .map_or(Heard::Nothing, Heard::Exactly)
}
