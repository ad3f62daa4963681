//! The room of rules and signatures: one's own, who is missing, and what is being noted about whom.

use protocol::{
    agreements::{OwnRules, ProxyReason, PupilSigned, Register},
    bytes::Id,
    class_rules::ClassRule,
};

/// The whole room.
#[derive(Clone, Default)]
pub struct SignaturesRoom {
    /// How one's own signature stands, once loaded.
    pub own: Option<OwnRules>,
    /// Whether the rules one signs oneself are shown.
    pub is_reading: bool,
    /// The register; nothing for whoever keeps none.
    pub register: Option<Register>,
    /// The class whose pupils are shown.
    pub class: Option<Id>,
    /// The pupil about whom something is noted.
    pub pupil: Option<Id>,
    /// Why an adult signs for that pupil, once chosen.
    pub reason: Option<ProxyReason>,
    /// Whether new rules begin on the first of September instead of today.
    pub from_september: bool,
    /// A class's own rules while they are written down.
    pub class_rules: Option<ClassRulesDraft>,
}

/// What a class has settled, as far as it is written down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassRulesDraft {
    /// Whose.
    pub class: Id,
    /// In their order; the last ones may be without words still.
    pub rules: Vec<ClassRule>,
}

/// People and what is missing of them, as it goes onto paper: every cell in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MissingList {
    /// What stands above it.
    pub heading: String,
    /// What to do with it; may be empty.
    pub lead: String,
    /// For each class, or for the adults: its name, and a name with what is missing.
    pub groups: Vec<(String, Vec<(String, String)>)>,
}

impl SignaturesRoom {
    /// The pupil about whom something is noted, as the register has them.
    #[must_use]
    pub fn chosen_pupil(&self) -> Option<&PupilSigned> {
        let register = self.register.as_ref()?;
        let mut pupils = register.classes.iter().flat_map(|class| &class.pupils);
        pupils.find(|one| Some(one.pupil) == self.pupil)
    }
}
