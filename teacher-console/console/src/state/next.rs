//! What to teach a class next on its way to the printer, in words.

use paper::MarkCounts;

/// Ideas, what is due, and the map. It names pupils.
#[derive(Clone, PartialEq)]
pub struct NextOnPaper {
    /// The heading, with the class.
    pub title: String,
    /// What counts, and a warning where few pupils have played.
    pub about: Vec<String>,
    /// Above the ideas, and each of them.
    pub ideas: (String, Vec<IdeaOnPaper>),
    /// Above what is due, and each topic with whom it concerns.
    pub due: (String, Vec<(String, String)>),
    /// Above the map.
    pub map_heading: String,
    /// What the shapes stand for.
    pub legend: [String; 3],
    /// Above the names.
    pub pupil_heading: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Pupils in the order of the register, with a cell for each topic.
    pub rows: Vec<(String, Vec<Option<MarkCounts>>)>,
    /// What stands below the map: what the programme asks, the two skills, before and after, new places.
    pub more: Vec<PartOnPaper>,
}

/// A part in words.
#[derive(Clone, PartialEq, Eq)]
pub struct PartOnPaper {
    /// Its heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// A wrong idea.
#[derive(Clone, PartialEq)]
pub struct IdeaOnPaper {
    /// The idea.
    pub name: String,
    /// Five minutes for the class; may be empty.
    pub activity: String,
    /// Whom it concerns.
    pub pupils: String,
}
