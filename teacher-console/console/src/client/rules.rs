//! The rules that are signed, to the printer. They name nobody and come with the program, so nothing goes on record.

use curriculum::agreements::{AdultPaper, Paper};
use paper::{
    AdultRules, PaperFault, ParentPart, Rule, Rules, adult_rules, rules_form, rules_planner,
    rules_poster,
};

use super::{
    Client,
    kept_page::Holds,
    printed::{fonts, made},
};
use crate::{
    intent::{Trouble, settings::SettingsAnswer},
    state::settings::{PaperOfRules, RulesLevel, RulesOnPaper, WhoSignsForAPupil},
};

impl Client {
    /// One paper with rules.
    pub(super) fn print_rules(&mut self, wanted: &RulesOnPaper) -> Result<SettingsAnswer, Trouble> {
        let school_name = self.directory()?.school_name.clone();
        let page = made(page_of(wanted, &school_name))?;
        self.send_to_printer(page, Holds::Nobody, "page-rules")?;
        Ok(SettingsAnswer::Printed)
    }
}

fn page_of(wanted: &RulesOnPaper, school_name: &str) -> Result<Vec<u8>, PaperFault> {
    match wanted {
        RulesOnPaper::Pupils {
            paper,
            level,
            for_whom,
            version,
            rules,
            parent,
            signed_by,
        } => {
            let mut sheet = pupils(rules, school_name, for_whom, version);
            sheet.in_pictures = *level == RulesLevel::InPictures;
            sheet.pupil_signs = *signed_by != WhoSignsForAPupil::ParentAlone;
            if *signed_by != WhoSignsForAPupil::PupilAlone {
                sheet.parent = Some(parent_part(parent));
            }
            match paper {
                PaperOfRules::Poster => rules_poster(&sheet, &fonts()),
                PaperOfRules::Planner => rules_planner(&sheet, &fonts()),
                PaperOfRules::Form => rules_form(&sheet, &fonts()),
            }
        }
        RulesOnPaper::Adults {
            title,
            version,
            asks_for_post,
            rules,
        } => {
            let sheet = AdultRules {
                school_name,
                title,
                version,
                opening: &rules.opening,
                rules: rules.rules.iter().map(|rule| rule.words.as_str()).collect(),
                agree: &rules.agree,
                asks_for_post: *asks_for_post,
            };
            adult_rules(&sheet, &fonts())
        }
    }
}

fn pupils<'a>(
    rules: &'a Paper,
    school_name: &'a str,
    for_whom: &'a str,
    version: &'a str,
) -> Rules<'a> {
    Rules {
        school_name,
        for_whom,
        version,
        opening: &rules.opening,
        rules: rules
            .rules
            .iter()
            .map(|rule| Rule {
                symbol: rule.symbol.as_str(),
                words: &rule.words,
            })
            .collect(),
        seen_by_school: &rules.seen_by_school,
        if_broken: &rules.if_broken,
        telling: &rules.telling,
        agree: &rules.agree,
        talk: rules.talk.iter().map(String::as_str).collect(),
        parent: None,
        pupil_signs: true,
        in_pictures: false,
    }
}

fn parent_part(parent: &AdultPaper) -> ParentPart<'_> {
    ParentPart {
        rules: parent
            .rules
            .iter()
            .map(|rule| rule.words.as_str())
            .collect(),
        consents: parent
            .consents
            .iter()
            .map(|consent| consent.words.as_str())
            .collect(),
        change: &parent.consents_change,
    }
}

#[cfg(test)]
mod tests {
    use curriculum::{AgeBand, agreements::Signer};

    use super::*;
    use crate::{school_folders::beside_us, titles::Titles};

    #[test]
    fn every_bands_rules_and_every_signers_paper_can_be_printed() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let agreements = titles.agreements();
        assert!(!agreements.version().is_empty());
        let parent = agreements.for_adults(Signer::Parent);
        let mut papers = Vec::new();
        for band in AgeBand::ALL {
            for level in RulesLevel::ALL {
                for (paper, name) in [
                    (PaperOfRules::Poster, "poster"),
                    (PaperOfRules::Planner, "planner"),
                    (PaperOfRules::Form, "form"),
                ] {
                    papers.push((
                        format!("{name}-{}-{level:?}", band.as_str()),
                        RulesOnPaper::Pupils {
                            paper,
                            level,
                            for_whom: format!("Ages {}", band.as_str()),
                            version: agreements.version().to_owned(),
                            rules: level.rules(agreements, band, paper),
                            parent: parent.clone(),
                            signed_by: WhoSignsForAPupil::Both,
                        },
                    ));
                }
            }
        }
        for signer in Signer::ALL {
            papers.push((
                signer.as_str().to_owned(),
                RulesOnPaper::Adults {
                    title: format!("Rules for {}", signer.as_str()),
                    version: agreements.adult_version().to_owned(),
                    asks_for_post: true,
                    rules: agreements.for_adults(signer),
                },
            ));
        }
        for (name, wanted) in papers {
            let page = page_of(&wanted, "Oakfield Practice School").unwrap();
            assert!(page.starts_with(b"%PDF"), "{name}");
            if let Some(folder) = std::env::var_os("PAPER_OUT") {
                std::fs::write(
                    std::path::Path::new(&folder).join(format!("{name}.pdf")),
                    page,
                )
                .unwrap();
            }
        }
    }
}
