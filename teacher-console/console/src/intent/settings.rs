//! What can be asked for about the school's own decisions, what must be done for it, and what comes back.

use protocol::school_settings::ChangeSetting;

use crate::state::settings::{Decision, RulesChoice, RulesOnPaper, ShownSettings};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum SettingsIntent {
    /// Begin to change the setting with this id.
    Begin(String),
    /// Choose one of the words that can be chosen.
    Choose(String),
    /// Go back to what counts when nobody has chosen.
    TakeDefault,
    /// Change it.
    Finish,
    /// Leave it as it is.
    Leave,
    /// Print who may see and do what.
    PrintAccess,
    /// Print what the school has decided, in these words.
    PrintDecisions(Vec<Decision>),
    /// Choose which rules are to be printed.
    ChooseRules(RulesChoice),
    /// Print rules, in these words.
    PrintRules(Box<RulesOnPaper>),
}

/// What must be done.
#[derive(Clone)]
pub enum SettingsEffect {
    /// Fetch the list.
    Load,
    /// Change one.
    Change(ChangeSetting),
    /// Fetch the table of access and print it.
    PrintAccess,
    /// Print what the school has decided, in these words.
    PrintDecisions(Vec<Decision>),
    /// Print rules, in these words.
    PrintRules(Box<RulesOnPaper>),
}

/// What comes back.
pub enum SettingsAnswer {
    /// The list.
    Loaded(ShownSettings),
    /// It is changed and on record; this is the list now.
    Changed(ShownSettings),
    /// A paper of this room went to the printer.
    Printed,
}
