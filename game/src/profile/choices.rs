//! Settings that are one of a few.

use bevy::prelude::KeyCode;
use curriculum::ReadingMode;

/// The shapes of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lettering {
    /// Made for those who learn to read.
    #[default]
    Andika,
    /// Heavy at the foot, so that they are not turned over.
    Dyslexic,
    /// As most programs have them.
    Plain,
}

impl Lettering {
    /// All of them, in the order settings offer them.
    pub const ALL: [Self; 3] = [Self::Andika, Self::Dyslexic, Self::Plain];
}

/// Whether anything moves by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// Nothing.
    #[default]
    Still,
    /// Slowly, and only where it helps.
    Gentle,
}

impl Motion {
    /// Both, in the order settings offer them.
    pub const ALL: [Self; 2] = [Self::Still, Self::Gentle];
}

/// Whether presses are answered by soft sounds, and how loud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Effects {
    /// Quiet where everything is shown at once, none where one thing is.
    #[default]
    AsReading,
    /// None.
    Off,
    /// Half as loud as usual.
    Quiet,
    /// As loud as any may be, which is 20 dB below full scale (criterion 48).
    Usual,
}

impl Effects {
    /// What can be chosen, in the order settings offer it.
    pub const CHOICES: [Self; 3] = [Self::Off, Self::Quiet, Self::Usual];

    /// What it comes to in this reading mode.
    #[must_use]
    pub fn in_mode(self, mode: ReadingMode) -> Self {
        match (self, mode) {
            (Self::AsReading, ReadingMode::Full) => Self::Quiet,
            (Self::AsReading, ReadingMode::Simplified) => Self::Off,
            (chosen, _) => chosen,
        }
    }

    /// How loud, where 1 is the most.
    #[must_use]
    pub fn level(self, mode: ReadingMode) -> f32 {
        match self.in_mode(mode) {
            Self::AsReading | Self::Off => 0.0,
            Self::Quiet => 0.5,
            Self::Usual => 1.0,
        }
    }
}

/// Space between lines, letters and words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spacing {
    /// As drawn.
    #[default]
    Usual,
    /// Lines one and a half letters apart and more, letters and words further apart.
    Wide,
}

impl Spacing {
    /// Both, in the order settings offer them.
    pub const ALL: [Self; 2] = [Self::Usual, Self::Wide];
}

/// Whether symbols stand beside words (criteria 27 to 29).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Symbols {
    /// Only where no words say the same.
    Off,
    /// Beside the words of every choice and button.
    #[default]
    Few,
    /// Above the key words of sentences too.
    Many,
}

impl Symbols {
    /// All of them, in the order settings offer them.
    pub const ALL: [Self; 3] = [Self::Off, Self::Few, Self::Many];
}

/// When a page is read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReadAloud {
    /// When the pupil presses 'Read to me'.
    #[default]
    WhenAsked,
    /// As soon as a page opens.
    EveryPage,
}

impl ReadAloud {
    /// Both, in the order settings offer them.
    pub const ALL: [Self; 2] = [Self::WhenAsked, Self::EveryPage];
}

/// What pressing a word of the text does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnWord {
    /// The word is read aloud.
    #[default]
    Say,
    /// Nothing.
    Nothing,
}

impl OnWord {
    /// Both, in the order settings offer them.
    pub const ALL: [Self; 2] = [Self::Say, Self::Nothing];
}

/// Which of the computer's voices reads (criterion 63). By kind and not by name, because every computer has others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// The one the computer speaks with anyway.
    #[default]
    Usual,
    /// A man's.
    Deeper,
    /// A woman's.
    Higher,
    /// A child's.
    Young,
}

impl Tone {
    /// All, in the order settings offer them.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Deeper, Self::Higher, Self::Young];
}

/// The least size of what can be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Targets {
    /// 64 pixels of the stage.
    #[default]
    Usual,
    /// 96 pixels of the stage.
    Large,
}

impl Targets {
    /// Both, in the order settings offer them.
    pub const ALL: [Self; 2] = [Self::Usual, Self::Large];

    /// Pixels of the stage.
    #[must_use]
    pub fn pixels(self) -> f32 {
        match self {
            Self::Usual => 64.0,
            Self::Large => 96.0,
        }
    }
}

/// Whether and how switches choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scanning {
    /// No switches.
    #[default]
    Off,
    /// One switch: the ring moves by itself, the switch chooses.
    OneAuto,
    /// One switch: each press moves on, and waiting chooses.
    OneStep,
    /// One switch: the ring moves while it is held, and letting go chooses.
    OneHeld,
    /// Two switches: one moves on, one chooses.
    Two,
}

impl Scanning {
    /// Every way, in the order settings offer them.
    pub const ALL: [Self; 5] = [
        Self::Off,
        Self::OneAuto,
        Self::OneStep,
        Self::OneHeld,
        Self::Two,
    ];
}

/// The key of the keyboard that a switch sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SwitchKey(pub KeyCode);

impl SwitchKey {
    /// Every key a switch can send. Tab, Shift and Escape keep what they do on every page.
    pub const ALL: [Self; 66] = [
        Self(KeyCode::Space),
        Self(KeyCode::Enter),
        Self(KeyCode::NumpadEnter),
        Self(KeyCode::Backspace),
        Self(KeyCode::ArrowUp),
        Self(KeyCode::ArrowDown),
        Self(KeyCode::ArrowLeft),
        Self(KeyCode::ArrowRight),
        Self(KeyCode::KeyA),
        Self(KeyCode::KeyB),
        Self(KeyCode::KeyC),
        Self(KeyCode::KeyD),
        Self(KeyCode::KeyE),
        Self(KeyCode::KeyF),
        Self(KeyCode::KeyG),
        Self(KeyCode::KeyH),
        Self(KeyCode::KeyI),
        Self(KeyCode::KeyJ),
        Self(KeyCode::KeyK),
        Self(KeyCode::KeyL),
        Self(KeyCode::KeyM),
        Self(KeyCode::KeyN),
        Self(KeyCode::KeyO),
        Self(KeyCode::KeyP),
        Self(KeyCode::KeyQ),
        Self(KeyCode::KeyR),
        Self(KeyCode::KeyS),
        Self(KeyCode::KeyT),
        Self(KeyCode::KeyU),
        Self(KeyCode::KeyV),
        Self(KeyCode::KeyW),
        Self(KeyCode::KeyX),
        Self(KeyCode::KeyY),
        Self(KeyCode::KeyZ),
        Self(KeyCode::Digit0),
        Self(KeyCode::Digit1),
        Self(KeyCode::Digit2),
        Self(KeyCode::Digit3),
        Self(KeyCode::Digit4),
        Self(KeyCode::Digit5),
        Self(KeyCode::Digit6),
        Self(KeyCode::Digit7),
        Self(KeyCode::Digit8),
        Self(KeyCode::Digit9),
        Self(KeyCode::Numpad0),
        Self(KeyCode::Numpad1),
        Self(KeyCode::Numpad2),
        Self(KeyCode::Numpad3),
        Self(KeyCode::Numpad4),
        Self(KeyCode::Numpad5),
        Self(KeyCode::Numpad6),
        Self(KeyCode::Numpad7),
        Self(KeyCode::Numpad8),
        Self(KeyCode::Numpad9),
        Self(KeyCode::F1),
        Self(KeyCode::F2),
        Self(KeyCode::F3),
        Self(KeyCode::F4),
        Self(KeyCode::F5),
        Self(KeyCode::F6),
        Self(KeyCode::F7),
        Self(KeyCode::F8),
        Self(KeyCode::F9),
        Self(KeyCode::F10),
        Self(KeyCode::F11),
        Self(KeyCode::F12),
    ];
}
