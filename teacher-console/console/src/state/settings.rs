//! The room of the school's own decisions, and the one that is being changed.

use curriculum::{
    AgeBand, Agreements, ReadingMode,
    agreements::{AdultPaper, Paper, Signer},
};
use protocol::school_settings::SettingRow;

/// Everything this room shows.
#[derive(Default)]
pub struct SettingsRoom {
    /// What the server listed, once it has.
    pub list: Option<ShownSettings>,
    /// The setting that is being changed, by its id.
    pub changing: Option<String>,
    /// What is typed or chosen for it.
    pub value: String,
    /// Which rules are to be printed.
    pub rules: RulesChoice,
}

/// Which rules are to be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RulesChoice {
    /// For pupils of these ages.
    pub band: AgeBand,
    /// In these words.
    pub level: RulesLevel,
    /// And for which grown-ups.
    pub signer: Signer,
}

impl Default for RulesChoice {
    fn default() -> Self {
        Self {
            band: AgeBand::From7To9,
            level: RulesLevel::InFull,
            signer: Signer::Staff,
        }
    }
}

/// The three reading levels of rules on paper (B-08).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RulesLevel {
    /// In full words.
    InFull,
    /// Said simply.
    Simply,
    /// A symbol for each, and a few words below it.
    InPictures,
}

impl RulesLevel {
    /// All of them, in the order to offer them.
    pub const ALL: [Self; 3] = [Self::InFull, Self::Simply, Self::InPictures];

    /// What pupils of a band read on that paper. A form is signed, so it never has pictures alone.
    pub fn rules(self, agreements: &Agreements, band: AgeBand, paper: PaperOfRules) -> Paper {
        match self {
            Self::InFull => agreements.for_pupils(band, ReadingMode::Full),
            Self::InPictures if paper != PaperOfRules::Form => agreements.in_pictures(band),
            Self::Simply | Self::InPictures => agreements.for_pupils(band, ReadingMode::Simplified),
        }
    }
}

/// The papers there are of pupils' rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaperOfRules {
    /// For the wall (B-08).
    Poster,
    /// For the planner (B-09).
    Planner,
    /// To read at home and sign (D-21).
    Form,
}

/// Who signs a pupil's rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhoSignsForAPupil {
    /// Pupil and parent.
    Both,
    /// The pupil.
    PupilAlone,
    /// A parent.
    ParentAlone,
}

/// A paper with rules, with every word that stands on it.
#[derive(Clone, PartialEq, Eq)]
pub enum RulesOnPaper {
    /// For pupils, or for home.
    Pupils {
        /// Which paper.
        paper: PaperOfRules,
        /// In which words.
        level: RulesLevel,
        /// Whom it is for, in words.
        for_whom: String,
        /// Which version.
        version: String,
        /// The rules.
        rules: Paper,
        /// The parent's part.
        parent: AdultPaper,
        /// Who signs.
        signed_by: WhoSignsForAPupil,
    },
    /// For grown-ups.
    Adults {
        /// Its heading.
        title: String,
        /// Which version.
        version: String,
        /// Whether the signer has a post here.
        asks_for_post: bool,
        /// The rules.
        rules: AdultPaper,
    },
}

/// Every setting, for the screen.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ShownSettings {
    /// In the server's order.
    pub settings: Vec<ShownSetting>,
    /// Whether this person may change them.
    pub may_change: bool,
}

/// One setting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownSetting {
    /// As it stands.
    pub row: SettingRow,
    /// Who chose last, as the school's list names them; empty for nobody.
    pub chosen_by: String,
}

/// One setting in words, as it is printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What was to be decided.
    pub what: String,
    /// What it is for.
    pub why: String,
    /// What counts now.
    pub value: String,
    /// Who decided it and when, or that nobody has.
    pub by: String,
}

impl SettingsRoom {
    /// The setting that is being changed.
    pub fn setting(&self) -> Option<&ShownSetting> {
        let id = self.changing.as_ref()?;
        let settings = &self.list.as_ref()?.settings;
        settings.iter().find(|setting| setting.row.id == *id)
    }
}
