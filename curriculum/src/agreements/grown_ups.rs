//! What staff, governors, visitors, technicians, photographers and parents agree to, and a parent's three consents.

use serde::{Deserialize, Serialize};

use super::{
    Agreements, check, edition_of,
    shape::{RawAdultRule, RawGrownUps},
};
use crate::{Problem, RuleId, ScenarioWords, check::sentences, folders::Folder, source::WordFile};

/// Most words in a sentence for grown-ups.
const WORDS_MAX: usize = 30;
/// The consents a parent is asked for, each by itself (D-12).
const CONSENTS: usize = 3;

/// Who signs a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Signer {
    /// On appointment and each year (D-05).
    Staff,
    /// The same terms (D-06).
    Governor,
    /// Visitors, supply staff and volunteers (D-07).
    Visitor,
    /// With administrator's rights, beside the staff's paper (D-08).
    Technician,
    /// With a device of their own, beside the other paper (D-09).
    OwnDevice,
    /// With a tablet the school lends (D-10).
    Tablet,
    /// From outside the school (D-10).
    Photographer,
    /// Rules of their own, and consents (D-12, D-14, D-25).
    Parent,
}

/// One line of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdultRule {
    /// Which.
    pub id: RuleId,
    /// What I do.
    pub words: String,
}

/// Something a parent can say yes or no to, and change later (D-13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consent {
    /// Which.
    pub id: RuleId,
    /// What it allows.
    pub words: String,
}

/// What one kind of signer reads and signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdultPaper {
    /// Whom it is for and when.
    pub opening: String,
    /// In order.
    pub rules: Vec<AdultRule>,
    /// A parent's consents, none of them given beforehand; nobody else has any.
    pub consents: Vec<Consent>,
    /// How they can be changed; empty where there are none.
    pub consents_change: String,
    /// The sentence that is signed.
    pub agree: String,
}

impl AdultPaper {
    /// As [`super::Paper::edition`].
    #[must_use]
    pub fn edition(&self) -> String {
        let rules = self.rules.iter().map(|rule| &rule.words);
        let consents = self.consents.iter().map(|consent| &consent.words);
        edition_of(
            [&self.opening, &self.agree]
                .into_iter()
                .chain(rules)
                .chain(consents),
        )
    }
}

impl Signer {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Staff,
        Self::Governor,
        Self::Visitor,
        Self::Technician,
        Self::OwnDevice,
        Self::Tablet,
        Self::Photographer,
        Self::Parent,
    ];

    /// As it stands in the names of words: `own-device`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Governor => "governor",
            Self::Visitor => "visitor",
            Self::Technician => "technician",
            Self::OwnDevice => "own-device",
            Self::Tablet => "tablet",
            Self::Photographer => "photographer",
            Self::Parent => "parent",
        }
    }
}

impl Agreements {
    /// The version of the grown-ups' rules; a new one is signed anew (D-20).
    #[must_use]
    pub fn adult_version(&self) -> &str {
        &self.grown_ups.version
    }

    /// Who at the school has read the grown-ups' rules over, and when, if anybody has.
    #[must_use]
    pub fn adult_reviewed(&self) -> Option<&str> {
        self.grown_ups.reviewed.as_deref()
    }

    /// What a kind of signer reads and signs.
    #[must_use]
    pub fn for_adults(&self, signer: Signer) -> AdultPaper {
        let say = |key: &str| {
            self.adult_words
                .text(crate::ReadingMode::Full, key)
                .to_owned()
        };
        let is_parent = signer == Signer::Parent;
        let consents: &[RuleId] = if is_parent {
            &self.grown_ups.consents
        } else {
            &[]
        };
        AdultPaper {
            opening: say(&format!("opening-{}", signer.as_str())),
            rules: self
                .grown_ups
                .rules
                .iter()
                .filter(|(_, rule)| rule.who.contains(&signer))
                .map(|(id, _)| AdultRule {
                    id: id.clone(),
                    words: say(&format!("rule-{id}")),
                })
                .collect(),
            consents: consents
                .iter()
                .map(|id| Consent {
                    id: id.clone(),
                    words: say(&format!("consent-{id}")),
                })
                .collect(),
            consents_change: if is_parent {
                say("consents-change")
            } else {
                String::new()
            },
            agree: say("agree-adult"),
        }
    }
}

/// Reads and checks `adults/`.
pub(super) fn read(folder: &Folder, problems: &mut Vec<Problem>) -> (RawGrownUps, ScenarioWords) {
    let Some(file) = folder.get("rules.ron") else {
        problems.push(check::missing("adults/rules.ron"));
        return (RawGrownUps::default(), ScenarioWords::default());
    };
    let shape: RawGrownUps = match file.read_ron() {
        Ok(shape) => shape,
        Err(problem) => {
            problems.push(problem);
            return (RawGrownUps::default(), ScenarioWords::default());
        }
    };
    for (id, rule) in shape.rules.iter() {
        check::rows(file, id, &rule.rows, problems);
    }
    for signer in Signer::ALL {
        let signs = |rule: &RawAdultRule| rule.who.contains(&signer);
        if !shape.rules.values().any(signs) {
            problems.push(file.problem(
                "rules",
                format!("Nothing is left for {} to sign.", signer.as_str()),
                "name them in `who` of at least one rule.",
            ));
        }
    }
    if shape.consents.len() != CONSENTS {
        problems.push(file.problem(
            "consents",
            format!("There are {} consents.", shape.consents.len()),
            "a parent is asked for three: use of the internet, publishing work, publishing photographs.",
        ));
    }
    let words = folder
        .get("en-GB.ftl")
        .map(|file| WordFile::read(file, problems));
    let words = words.unwrap_or_default();
    words.report_missing_and_unused(&keys_of(&shape), problems);
    sentences::check_words(
        &words,
        WORDS_MAX,
        "two sentences of one idea each are easier than one.",
        problems,
    );
    let words = ScenarioWords {
        full: words.texts,
        ..ScenarioWords::default()
    };
    (shape, words)
}

fn keys_of(shape: &RawGrownUps) -> Vec<String> {
    let openings = Signer::ALL.map(|signer| format!("opening-{}", signer.as_str()));
    let rules = shape.rules.keys().map(|id| format!("rule-{id}"));
    let consents = shape.consents.iter().map(|id| format!("consent-{id}"));
    let fixed = ["agree-adult", "consents-change"].map(str::to_owned);
    openings
        .into_iter()
        .chain(rules)
        .chain(consents)
        .chain(fixed)
        .collect()
}
