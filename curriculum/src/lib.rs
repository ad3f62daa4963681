//! Scenarios that teachers write: loaded, checked, and played as pure values.
//!
//! In the order an author meets them: a [`Library`] is made from files with every [`Problem`] at
//! once; a [`Scenario`] in it cannot be malformed; a [`Run`] is one pupil's way through it;
//! a [`View`] is what the screen shows; [`RunFacts`] is what the school may know;
//! [`learning`] turns facts into the next lesson.
//!
//! What is absent: this crate never reads a file (only `check-curriculum` does), a clock or a
//! network, draws nothing, and never panics on any bytes. The engine never draws and the screen
//! never decides.

pub mod action;
pub mod age_band;
pub mod agreements;
pub mod app;
pub mod at_once;
pub mod body;
mod build;
mod check;
pub mod coverage;
pub mod days;
pub mod evening;
pub mod facts;
pub mod feeling;
mod folders;
mod gaps;
pub mod habits;
pub mod home;
pub mod id;
pub mod learning;
pub mod library;
mod lookup;
mod map_of_topics;
mod memory;
pub mod ordered;
pub mod pack;
pub mod people;
pub mod problem;
pub mod questionnaires;
pub mod questions;
mod route;
pub mod rows;
pub mod run;
pub mod saved;
pub mod scenario;
mod source;
pub mod steps;
pub mod symbols;
pub mod topic;
pub mod view;
mod view_of_run;
pub mod walkthrough;
pub mod words;

pub use action::{Action, ActionSet, Judgement, Refusal};
pub use age_band::{AgeBand, Look, ReadingMode};
pub use agreements::Agreements;
pub use app::{Detail, Device, ItemKind, SimulatedApp};
pub use at_once::AtOnce;
pub use body::BodySign;
pub use coverage::Coverage;
pub use days::{DayOfYear, Days};
pub use evening::Evening;
pub use facts::RunFacts;
pub use feeling::Feeling;
pub use habits::Habits;
pub use home::Home;
pub use id::{
    AnswerId, CastId, ChoiceId, MessageId, MisconceptionId, QuestionnaireId, RuleId, ScenarioId,
    SheetId, SignId, StepId, StrandId, SymbolId, TopicId,
};
pub use library::{Library, Misconception, SourceFile};
pub use ordered::OrderedMap;
pub use pack::{PackCard, PackFiles};
pub use people::{CastMember, Portrait, Relation};
pub use problem::Problem;
pub use questionnaires::Questionnaires;
pub use questions::TopicQuestions;
pub use run::{Question, Run};
pub use saved::{CannotResume, SavedRun};
pub use scenario::{
    Kind, RiskKind, RiskTags, RiskTheme, Scenario, Sign, SignMeaning, Skill, Subject,
};
pub use steps::{Mastery, Outcome, Picture, Step};
pub use topic::{Strand, Topic};
pub use view::{Phase, View};
pub use walkthrough::Walkthrough;
pub use words::ScenarioWords;
