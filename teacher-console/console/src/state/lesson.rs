//! Planning a lesson: what a class plays, who plays it, and the page that helps to teach it.

use curriculum::{AgeBand, TopicId};
use protocol::{
    bytes::Id,
    lessons::{ClassLesson, Mode, Play},
};

use crate::{lesson_choice::Length, lesson_notes::NotesPart};

/// The page of one class's lesson.
pub struct LessonPage {
    /// Which class.
    pub class: Id,
    /// What the server says of it; nothing until it was asked.
    pub told: Option<ClassLesson>,
    /// What was chosen to be played, and whether support was confirmed.
    pub play: Option<Play>,
    /// Whether all scenarios are listed.
    pub is_list_open: bool,
    /// The band whose scenarios are listed; nothing is the class's own.
    pub band: Option<AgeBand>,
    /// How long those are that are listed.
    pub length: Length,
    /// Who plays it.
    pub who: WhoPlays,
    /// The pupils who were ticked, for a group or for something of their own.
    pub pupils: Vec<Id>,
    /// How it is played; nothing is the way that is suggested.
    pub mode: Option<Mode>,
    /// Whether it is shown who is not to meet the topic.
    pub is_leaving_out: bool,
    /// Whether it is shown what to say when the scenario is played on the board.
    pub is_modelling: bool,
    /// What is talked through with the class, when something is.
    pub debrief: Option<Debrief>,
    /// The stage of the guide to putting something right, while it is open.
    pub restoring: Option<usize>,
}

/// A talk with the class after something happened. The topic is all that is asked for, and it stays here.
#[derive(Default)]
pub struct Debrief {
    /// What it was about.
    pub topic: Option<TopicId>,
    /// How often another scenario was asked for.
    pub turned: usize,
}

/// Who plays what was chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum WhoPlays {
    /// Everybody who has nothing else.
    #[default]
    Class,
    /// The ticked pupils, together; everybody else what the class plays.
    Together,
    /// Each ticked pupil, as something of their own, until they have played it.
    EachOwn,
}

impl LessonPage {
    /// Nothing chosen yet.
    pub fn of(class: Id) -> Self {
        Self {
            class,
            told: None,
            play: None,
            is_list_open: false,
            band: None,
            length: Length::Any,
            who: WhoPlays::Class,
            pupils: Vec::new(),
            mode: None,
            is_leaving_out: false,
            is_modelling: false,
            debrief: None,
            restoring: None,
        }
    }

    /// How it will be played: as chosen, else as is planned, else as is suggested for the band.
    pub fn mode(&self) -> Option<Mode> {
        let told = self.told.as_ref();
        let suggested = || told.and_then(|told| told.modes.first().copied());
        self.mode.or_else(suggested)
    }
}

/// Cards for the wall on their way to the printer. They name nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct CardsOnPaper {
    /// The heading.
    pub title: String,
    /// The ages they are for, in words.
    pub for_whom: String,
    /// Each card.
    pub cards: Vec<CardOnPaper>,
}

/// One card.
#[derive(Clone, PartialEq, Eq)]
pub struct CardOnPaper {
    /// The symbol's name.
    pub symbol: String,
    /// What it is called; may be empty.
    pub heading: String,
    /// The sentences.
    pub words: String,
}

/// A scenario's notes on their way to the printer. They name nobody.
#[derive(Clone, PartialEq)]
pub struct LessonOnPaper {
    /// Its title.
    pub title: String,
    /// Topic and ages, in words.
    pub about: String,
    /// What the notes say.
    pub parts: Vec<NotesPart>,
}
