//! The school's own decisions: the list with the names of who chose, and a change.

use protocol::{machines::Nothing, paths, school_settings::SchoolSettings};

use super::Client;
use crate::{
    intent::{
        Answer, Trouble,
        settings::{SettingsAnswer, SettingsEffect},
    },
    state::settings::{ShownSetting, ShownSettings},
};

impl Client {
    pub(super) fn settings(&mut self, effect: SettingsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            SettingsEffect::Load => {
                let list = self.ask(paths::SCHOOL_SETTINGS, &Nothing {})?;
                SettingsAnswer::Loaded(self.shown_settings(list))
            }
            SettingsEffect::Change(change) => {
                let list = self.ask(paths::SCHOOL_SETTINGS_CHANGE, &change)?;
                SettingsAnswer::Changed(self.shown_settings(list))
            }
            SettingsEffect::PrintAccess => {
                let table = self.ask(paths::ACCESS, &Nothing {})?;
                self.print_access(&table)?
            }
            SettingsEffect::PrintDecisions(decisions) => self.print_decisions(&decisions)?,
            SettingsEffect::PrintRules(rules) => self.print_rules(&rules)?,
        };
        Ok(Answer::Settings(answer))
    }

    fn shown_settings(&self, list: SchoolSettings) -> ShownSettings {
        let settings = list.settings.into_iter().map(|row| ShownSetting {
            chosen_by: row
                .chosen
                .map_or_else(String::new, |chosen| self.name_ever(chosen.by)),
            row,
        });
        ShownSettings {
            settings: settings.collect(),
            may_change: list.may_change,
        }
    }
}
