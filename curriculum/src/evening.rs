//! A parents' evening: stories of the library put to a hall, slide by slide, with no data and no names (J-01, J-02).
//!
//! A slide says nothing that the story does not say: what is asked of the hall is asked of pupils too.

mod made;

use serde::{Deserialize, Serialize};

use crate::{
    AgeBand, Feeling, Home, Library, Portrait, Problem, ScenarioId, SourceFile, SymbolId,
    home::TalkPage,
    source::TextFile,
    view::{Person, PictureView},
};

/// The one file.
const ORDERS: &str = "orders.ron";
/// Messages and choices that can be read from the last row.
pub const LETTERED_MAX: usize = 4;
/// Letters of one message that can be read from the last row.
const LETTERS_MAX: usize = 110;
/// The shortest and the longest an evening may be, in minutes.
const MINUTES: std::ops::RangeInclusive<u8> = 5..=60;

/// What can be shown at an evening.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evening {
    orders: Vec<RunningOrder>,
}

/// One evening: how long it takes and which stories are told, in order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunningOrder {
    /// How long it takes with a hall that answers, in minutes.
    pub minutes: u8,
    /// The stories.
    pub stories: Vec<ScenarioId>,
}

/// One thing on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Slide {
    /// What will be done this evening.
    Welcome,
    /// Who the story is about.
    Meet(Meet),
    /// 'When would you press STOP?'
    Stop(Messages),
    /// How the child may feel: their view.
    Feel(Feelings),
    /// 'What would you do?'
    Click(Choices),
    /// What a parent can say and do: their view.
    AtHome(AtHome),
    /// A slide that pupils made themselves (B-17), by its place among theirs, from 0.
    Own(usize),
    /// Whom to ask.
    Close,
}

/// The pupil in a story, and where they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meet {
    /// The story's name.
    pub title: String,
    /// For which ages it was written.
    pub band: AgeBand,
    /// The pupil in it.
    pub hero: Person,
    /// Where and when.
    pub setting: String,
    /// What is drawn at the start.
    pub picture: Option<PictureView>,
}

/// The newest messages of a story, at the moment at which STOP can be pressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Messages {
    /// Who writes.
    pub with: Person,
    /// Each with its letter: A is the first.
    pub messages: Vec<Message>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Its words.
    pub words: String,
    /// True where the pupil in the story wrote it.
    pub is_own: bool,
    /// What gives it away, once it is asked for.
    pub clues: Vec<Clue>,
}

/// What a phrase is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clue {
    /// Its short name.
    pub label: String,
    /// True for a warning; false for what looks odd and is fine.
    pub is_warning: bool,
}

/// How somebody may feel in that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feelings {
    /// Who.
    pub hero: Person,
    /// Faces with their words.
    pub faces: Vec<(Portrait, Feeling, String)>,
}

/// What could be done, each with its letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// The question.
    pub question: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// Something that could be done, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its symbol.
    pub symbol: SymbolId,
    /// What it does.
    pub words: String,
    /// How the pupil in the story feels after it.
    pub after: (Feeling, String),
}

/// The parent's view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AtHome {
    /// The topic.
    pub topic: String,
    /// Why it matters, a question to ask and something to do together.
    pub page: TalkPage,
}

impl Evening {
    /// Reads `evening/` and holds it against the library, with every problem at once.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>, library: &Library) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut evening = Self::default();
        let mut is_there = false;
        for file in files {
            if file.path != ORDERS {
                problems.push(Problem {
                    file: file.path,
                    line: None,
                    what: "Nothing reads this file.".to_owned(),
                    remedy: format!("take it out; `evening` holds {ORDERS} and nothing else."),
                });
                continue;
            }
            is_there = true;
            let read =
                TextFile::from_source(file).and_then(|text| Ok((text.read_ron::<Self>()?, text)));
            match read {
                Ok((found, text)) => {
                    found.check(&text, library, &mut problems);
                    evening = found;
                }
                Err(problem) => problems.push(problem),
            }
        }
        if !is_there {
            problems.push(Problem {
                file: ORDERS.to_owned(),
                line: None,
                what: "The file is not there, so no evening can be shown.".to_owned(),
                remedy: "put it back from where the program came.".to_owned(),
            });
        }
        problems.sort();
        (evening, problems)
    }

    /// The evenings to choose from, the shortest first.
    #[must_use]
    pub fn orders(&self) -> &[RunningOrder] {
        &self.orders
    }

    fn check(&self, file: &TextFile, library: &Library, problems: &mut Vec<Problem>) {
        for order in &self.orders {
            let minutes = order.minutes;
            if !MINUTES.contains(&minutes) || order.stories.is_empty() {
                problems.push(file.problem(
                    &minutes.to_string(),
                    format!("The evening of {minutes} minutes has no stories, or is no evening."),
                    "give it 5 to 60 minutes and one story or more.",
                ));
            }
            for story in &order.stories {
                if let Some((what, remedy)) = made::unfit(story, library) {
                    problems.push(file.problem(story.as_str(), what, remedy));
                }
            }
        }
    }
}

impl RunningOrder {
    /// The slides, in order, with as many of the pupils' own before the last as there are (B-17). A story that cannot be
    /// told to a hall is passed over.
    #[must_use]
    pub fn slides(&self, library: &Library, home: &Home, own: usize) -> Vec<Slide> {
        let stories = self.stories.iter();
        let told = stories.filter_map(|story| made::slides_of(story, library, home));
        [Slide::Welcome]
            .into_iter()
            .chain(told.flatten())
            .chain((0..own).map(Slide::Own))
            .chain([Slide::Close])
            .collect()
    }
}
