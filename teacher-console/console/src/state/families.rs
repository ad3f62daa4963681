//! The room of pages for home: which topic for which ages, and the paper that is made from it.

use curriculum::{
    AgeBand, TopicId,
    home::{OnEveryPage, PictureCard, Sheet, TalkPage},
};

/// What was chosen here; nothing of it is about a pupil.
pub struct FamiliesRoom {
    /// For families of pupils of that age.
    pub band: AgeBand,
    /// The topic that is looked at.
    pub topic: Option<TopicId>,
}

impl Default for FamiliesRoom {
    fn default() -> Self {
        Self {
            band: AgeBand::From7To9,
            topic: None,
        }
    }
}

/// A page for home, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FamilyPage {
    /// Its heading.
    pub title: String,
    /// Which version of the words.
    pub version: String,
    /// Words that stand on more than one page.
    pub every: OnEveryPage,
    /// What stands on it.
    pub what: FamilyPaper,
}

/// Which page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FamilyPaper {
    /// A topic to talk about, and the ages it is for in words.
    Talk(TalkPage, String),
    /// The strip of a topic with the names of its steps, and the cards.
    Pictures {
        /// 'Stop', 'Think', 'Click'.
        names: [String; 3],
        /// A picture for each.
        strip: [PictureCard; 3],
        /// To cut out.
        cards: Vec<PictureCard>,
    },
    /// A sheet that belongs to no topic.
    Sheet(Sheet),
}

impl FamilyPaper {
    /// The first part of a saved file's name.
    #[must_use]
    pub fn stem(&self) -> String {
        match self {
            Self::Talk(..) => "for-families".to_owned(),
            Self::Pictures { .. } => "pictures-for-home".to_owned(),
            Self::Sheet(sheet) => sheet.id.to_string(),
        }
    }
}
