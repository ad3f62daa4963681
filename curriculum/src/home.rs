//! What goes home with a pupil: a page to talk about for each topic, sheets for families, and pictures for those who use them.
//!
//! Whom to ask at school and which helplines the school has checked are not known here; the console adds them.

mod check;
mod shape;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::{AgeBand, Problem, ReadingMode, ScenarioWords, SheetId, SourceFile, SymbolId, TopicId};
use shape::RawHome;

/// The youngest band that has the older questions.
const OLDER_FROM: AgeBand = AgeBand::From11To14;
/// The three steps of a strip, as they stand in the names of words.
const STEPS: [&str; 3] = ["stop", "think", "click"];
/// Words of a topic beside why it matters: three questions and a task for each of two ages.
const OF_A_TOPIC: [&str; 8] = [
    "talk-1",
    "talk-2",
    "talk-3",
    "task",
    "older-talk-1",
    "older-talk-2",
    "older-talk-3",
    "older-task",
];

/// Everything that can be sent home, in words.
#[derive(Debug, Clone, Default)]
pub struct Home {
    shape: RawHome,
    words: ScenarioWords,
}

/// What a family talks about and tries together (J-09).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TalkPage {
    /// Why the topic matters, for parents.
    pub why: String,
    /// Three questions that have no wrong answer.
    pub talk: Vec<String>,
    /// Something to do together.
    pub task: String,
}

/// One picture with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureCard {
    /// The drawing.
    pub symbol: SymbolId,
    /// What it means.
    pub words: String,
}

/// A sheet that belongs to no topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// Which.
    pub id: SheetId,
    /// Its heading.
    pub title: String,
    /// What it begins with.
    pub opening: String,
    /// One idea each.
    pub lines: Vec<String>,
    /// Names of lines to write on.
    pub blanks: Vec<String>,
    /// True when it is read aloud, so that it names nobody to call (J-12).
    pub is_read_out: bool,
}

/// Words that stand on more than one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnEveryPage {
    /// Above the questions.
    pub talk: String,
    /// Above the task.
    pub task: String,
    /// Above the people to ask.
    pub contact_heading: String,
    /// Before their names.
    pub contact: String,
    /// Above the helplines.
    pub helplines: String,
    /// What to do when somebody is in danger; stands on every page without being set (E-15).
    pub danger: String,
    /// Above the cards to cut out.
    pub cards: String,
    /// How the strip is used.
    pub strip_hint: String,
    /// How the cards are used.
    pub cards_hint: String,
}

impl Home {
    /// Reads `home/`, with every problem at once. What has a problem is still there as far as it can be read.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let folder = shape::sort(files, &mut problems);
        let home = check::read(&folder, &mut problems);
        problems.sort();
        (home, problems)
    }

    /// The version of all pages, printed on each.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.shape.version
    }

    /// Who at the school has read the pages over, and when, if anybody has.
    #[must_use]
    pub fn reviewed(&self) -> Option<&str> {
        self.shape.reviewed.as_deref()
    }

    /// Topics that have a page, in their order.
    pub fn topics(&self) -> impl Iterator<Item = &TopicId> {
        self.shape.topics.keys()
    }

    /// The page of a topic for families of pupils of that age.
    #[must_use]
    pub fn talk_page(&self, topic: &TopicId, band: AgeBand) -> Option<TalkPage> {
        self.shape.topics.get(topic)?;
        let older = if band >= OLDER_FROM { "older-" } else { "" };
        let say = |name: &str| self.say(&format!("topic-{topic}.{older}{name}"));
        Some(TalkPage {
            why: self.say(&format!("topic-{topic}")),
            talk: ["talk-1", "talk-2", "talk-3"].map(say).to_vec(),
            task: say("task"),
        })
    }

    /// What to look out for, what to ask oneself and what to do, in simplified words (J-17).
    #[must_use]
    pub fn strip(&self, topic: &TopicId) -> Option<[PictureCard; 3]> {
        let shape = self.shape.topics.get(topic)?;
        let card = |step: &str, symbol: &SymbolId| PictureCard {
            symbol: symbol.clone(),
            words: self.say_simply(&format!("strip-{topic}.{step}")),
        };
        Some([
            card("stop", &shape.stop),
            card("think", &shape.think),
            card("click", &shape.click),
        ])
    }

    /// Cards to cut out, the same as in the program (J-17).
    #[must_use]
    pub fn cards(&self) -> Vec<PictureCard> {
        let cards = self.shape.cards.iter();
        cards
            .map(|symbol| PictureCard {
                symbol: symbol.clone(),
                words: self.say_simply(&format!("card-{symbol}")),
            })
            .collect()
    }

    /// Sheets that belong to no topic, in their order.
    #[must_use]
    pub fn sheets(&self) -> Vec<Sheet> {
        let sheets = self.shape.sheets.iter();
        sheets
            .map(|(id, shape)| Sheet {
                id: id.clone(),
                title: self.say(&format!("sheet-{id}")),
                opening: self.say(&format!("sheet-{id}.opening")),
                lines: (1..=shape.lines)
                    .map(|line| self.say(&format!("sheet-{id}.line-{line}")))
                    .collect(),
                blanks: shape.blanks.iter().map(|key| self.say(key)).collect(),
                is_read_out: shape.read_out,
            })
            .collect()
    }

    /// A paragraph for a newsletter or the school's site (J-03).
    #[must_use]
    pub fn newsletter(&self, topic: &TopicId, name: &str, band: AgeBand) -> Option<String> {
        let page = self.talk_page(topic, band)?;
        let say = |key: &str| self.say(key);
        Some(format!(
            "{} ‘{name}’. {} {} {} {}",
            say("news-open"),
            page.why,
            say("news-task"),
            page.task,
            say("news-close"),
        ))
    }

    /// Words that stand on more than one page.
    #[must_use]
    pub fn on_every_page(&self) -> OnEveryPage {
        let say = |key: &str| self.say(key);
        OnEveryPage {
            talk: say("heading-talk"),
            task: say("heading-task"),
            contact_heading: say("heading-contact"),
            contact: say("contact"),
            helplines: say("heading-helplines"),
            danger: say("danger"),
            cards: say("heading-cards"),
            strip_hint: say("strip-hint"),
            cards_hint: say("cards-hint"),
        }
    }

    fn say(&self, key: &str) -> String {
        self.words.text(ReadingMode::Full, key).to_owned()
    }

    fn say_simply(&self, key: &str) -> String {
        self.words.text(ReadingMode::Simplified, key).to_owned()
    }
}
