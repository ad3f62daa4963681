//! One pupil's page: whose it is, and the paper for home that is made from it.

pub mod care;

use curriculum::home::OnEveryPage;
use protocol::bytes::Id;

/// Whose page stands in the room of classes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PupilShown {
    /// Whose.
    pub pupil: Id,
    /// Whether strands and topics are shown that can be left out.
    pub is_leaving_out: bool,
    /// The place of the strand whose stories are shown one by one, of those that [`crate::pupil_page::by_strand`] lists.
    pub stories_of: Option<usize>,
}

/// The page for parents and carers, in words (J-16). It names the pupil.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PupilOnPaper {
    /// Its heading, with the pupil's name.
    pub title: String,
    /// Below the heading: what this is, and what it is not.
    pub opening: String,
    /// Above what was practised.
    pub practised_heading: String,
    /// Topics, each with its scenarios and their days.
    pub practised: Vec<(String, Vec<String>)>,
    /// In their place when there are none.
    pub nothing: String,
    /// Above what to talk about.
    pub talk_heading: String,
    /// What to talk about.
    pub talk: Vec<TalkOnPaper>,
    /// Above what comes next.
    pub next_heading: String,
    /// What comes next, topic by topic.
    pub next: Vec<String>,
    /// Above what the school keeps.
    pub kept_heading: String,
    /// What the school keeps of this, and how long.
    pub kept: String,
    /// Words of pages for home.
    pub every: OnEveryPage,
    /// Their version.
    pub version: String,
}

/// A topic to talk about at home.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TalkOnPaper {
    /// Its name.
    pub topic: String,
    /// Why it matters.
    pub why: String,
    /// Questions that have no wrong answer.
    pub questions: Vec<String>,
    /// Something to do together.
    pub task: String,
}
