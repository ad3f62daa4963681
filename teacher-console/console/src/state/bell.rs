//! The bell: whether somebody is needed now, as far as this console has heard.

use protocol::UtcSeconds;

/// What this console knows of the bell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bell {
    /// Whether this is the office screen, at which nobody signs in.
    pub is_office: bool,
    /// Whether it rings; nothing while the server cannot be heard.
    pub rings: Option<bool>,
    /// Whether a critical incident is declared: nobody says anything on social media (F-50, D-66).
    pub asks_for_silence: bool,
    /// When the server was last asked.
    pub asked_at: UtcSeconds,
    /// Whether an answer is awaited.
    pub is_asked: bool,
}
