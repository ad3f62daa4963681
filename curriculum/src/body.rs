//! The body signs a pupil can notice in THINK: what a feeling does to a body, drawn and in plain words (R6).

use serde::{Deserialize, Serialize};

/// Something a body does when a feeling comes. Like the feelings it has one drawing and one meaning
/// everywhere, because naming it is learned by meeting it again (C-08).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodySign {
    /// The heart beats fast.
    HeartFast,
    /// The tummy feels tight.
    TummyTight,
    /// The face feels hot.
    HotFace,
    /// The hands shake.
    ShakyHands,
    /// The hands feel cold.
    ColdHands,
    /// It is hard to swallow or to speak.
    LumpInThroat,
    /// The shoulders are tight.
    TightShoulders,
    /// Tears are near.
    WantToCry,
    /// The eyes are tired.
    TiredEyes,
    /// It feels warm inside.
    WarmInside,
    /// The breath is slow and easy.
    EasyBreath,
    /// The body feels light.
    LightBody,
}

impl BodySign {
    /// All of them, in the order they stand on the screen.
    pub const ALL: [Self; 12] = [
        Self::HeartFast,
        Self::TummyTight,
        Self::HotFace,
        Self::ShakyHands,
        Self::ColdHands,
        Self::LumpInThroat,
        Self::TightShoulders,
        Self::WantToCry,
        Self::TiredEyes,
        Self::WarmInside,
        Self::EasyBreath,
        Self::LightBody,
    ];

    /// The name of its words (`body-heart-fast`) and of its drawing: `heart-fast`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HeartFast => "heart-fast",
            Self::TummyTight => "tummy-tight",
            Self::HotFace => "hot-face",
            Self::ShakyHands => "shaky-hands",
            Self::ColdHands => "cold-hands",
            Self::LumpInThroat => "lump-in-throat",
            Self::TightShoulders => "tight-shoulders",
            Self::WantToCry => "want-to-cry",
            Self::TiredEyes => "tired-eyes",
            Self::WarmInside => "warm-inside",
            Self::EasyBreath => "easy-breath",
            Self::LightBody => "light-body",
        }
    }
}
