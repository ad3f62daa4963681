//! The room of the school's own decisions, and the one that is being changed.

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
