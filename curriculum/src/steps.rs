//! The kinds of step a scenario is made of, exactly as an author writes them.

use serde::{Deserialize, Serialize};

use crate::{
    AnswerId, BodySign, CastId, ChoiceId, Feeling, ItemKind, MessageId, MisconceptionId,
    OrderedMap, Question, SignId, SimulatedApp, StepId, SymbolId,
};

/// The places that are drawn.
pub const PLACES: [&str; 22] = [
    "bedroom-day",
    "bedroom-evening",
    "bedroom-small",
    "teen-bedroom",
    "lounge",
    "gran-house",
    "kitchen-day",
    "kitchen-evening",
    "garden",
    "classroom",
    "form-room",
    "computer-room",
    "library",
    "school-hall",
    "sports-hall",
    "school-corridor",
    "school-office",
    "playground",
    "park",
    "bus",
    "shop-street",
    "break-lake",
];

/// The photos that are drawn, below the words that say what they show: things and places, never a person. A photo
/// without a drawing is told in words alone.
pub const PHOTOS: [&str; 12] = [
    "cake",
    "covered-in-grey",
    "duck",
    "kite",
    "muddy-gloves",
    "pink-lake",
    "purple-cat",
    "round-boat",
    "six-legged-horse",
    "snail-in-a-boot",
    "two-headed-tadpole",
    "whale",
];

/// A drawn picture: a place with people in it. Its description stands in the words (`.picture`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The place, from [`PLACES`].
    pub place: String,
    /// Who is in it and how they feel, left to right.
    pub people: OrderedPeople,
}

/// People in a picture, each with a feeling.
pub type OrderedPeople = Vec<(CastId, Feeling)>;

/// One step of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Something is told.
    Narration(Narration),
    /// Somebody shows how it is done, before the pupil's turn.
    Demonstration(Narration),
    /// Something arrives in a simulated app, one thing at a time.
    Messages(Messages),
    /// STOP → THINK → CLICK.
    Moment(Moment),
    /// What a choice leads to.
    Consequence(Consequence),
    /// Practising how to tell a trusted adult.
    Telling(Telling),
    /// The same thing away from any screen, and what is alike in both (C-13, A-12).
    OfflineTwin(Narration),
}

impl Step {
    /// Where the step leads, each place once per way there.
    #[must_use]
    pub fn leads_to(&self) -> Vec<&StepId> {
        match self {
            Self::Narration(told) | Self::Demonstration(told) | Self::OfflineTwin(told) => {
                vec![&told.next]
            }
            Self::Messages(messages) => vec![&messages.next],
            Self::Moment(moment) => moment
                .choices
                .values()
                .map(|choice| &choice.leads_to)
                .collect(),
            Self::Consequence(consequence) => vec![&consequence.next],
            Self::Telling(telling) => vec![&telling.next],
        }
    }

    /// The picture of the step, where it has one.
    #[must_use]
    pub fn picture(&self) -> Option<&Picture> {
        match self {
            Self::Narration(told) | Self::Demonstration(told) | Self::OfflineTwin(told) => {
                told.picture.as_ref()
            }
            Self::Messages(messages) => messages.picture.as_ref(),
            Self::Moment(moment) => moment.picture.as_ref(),
            Self::Consequence(consequence) => consequence.picture.as_ref(),
            Self::Telling(telling) => telling.picture.as_ref(),
        }
    }
}

/// Something told, or shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Narration {
    /// What is drawn.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// The step after it.
    pub next: StepId,
}

/// Things arriving in a simulated app.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Messages {
    /// The app on the screen.
    pub app: SimulatedApp,
    /// Whose name stands at the top of the app.
    pub with: CastId,
    /// What is drawn beside it.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// The messages, in the order they arrive.
    pub messages: OrderedMap<MessageId, Message>,
    /// From this message on, a pupil who stopped may go on to choose; without it, from the last.
    #[serde(default)]
    pub choose_from: Option<MessageId>,
    /// More messages, a narration, or the moment.
    pub next: StepId,
}

/// One thing on a simulated screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Who wrote it.
    pub from: CastId,
    /// What it is; a written line when left out.
    #[serde(default, rename = "as")]
    pub kind: ItemKind,
    /// The drawing of a photo, from [`PHOTOS`].
    #[serde(default)]
    pub drawn: Option<String>,
}

/// STOP → THINK → CLICK: the same in risky scenarios and safe twins.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// What is drawn.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// The feelings that fit; naming any other is never wrong.
    pub feelings: Vec<Feeling>,
    /// The two feelings a simplified screen offers.
    pub simple_feelings: (Feeling, Feeling),
    /// The body signs that fit; noticing any other is never wrong (R6).
    pub body: Vec<BodySign>,
    /// The two body signs a simplified screen offers.
    pub simple_body: (BodySign, BodySign),
    /// What the other one wants (C-07).
    pub wants: Wants,
    /// What can be done, two to four ways.
    pub choices: OrderedMap<ChoiceId, Choice>,
}

/// The question what somebody else in the story wants or needs (C-07).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wants {
    /// Whose wish it is.
    pub of: CastId,
    /// What it may be: two or three, of which one fits.
    pub answers: OrderedMap<AnswerId, Want>,
}

/// One thing somebody may want.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Want {
    /// The symbol on its card.
    pub symbol: SymbolId,
    /// True for the one that fits; said at the end, not at once.
    #[serde(default)]
    pub fits: bool,
    /// Left out on a simplified screen, which shows two.
    #[serde(default)]
    pub full_only: bool,
}

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The symbol on its card.
    pub symbol: SymbolId,
    /// The step after it.
    pub leads_to: StepId,
    /// The wrong idea behind it, if there is one.
    #[serde(default)]
    pub misconception: Option<MisconceptionId>,
    /// Left out on a simplified screen, which shows two.
    #[serde(default)]
    pub full_only: bool,
}

/// What happened after a choice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    /// What is drawn.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Whose thoughts are shown.
    pub thoughts: Vec<CastId>,
    /// How the pupil in the story felt.
    pub before: Feeling,
    /// How they feel now.
    pub after: Feeling,
    /// The step after it.
    pub next: StepId,
}

/// A rehearsal of telling: who, what words, and what if the adult is busy (R4).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telling {
    /// What is drawn.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Who could help.
    pub who: OrderedMap<AnswerId, Answer>,
    /// What to say, point at or show.
    pub words: OrderedMap<AnswerId, Answer>,
    /// What to do when the adult is busy.
    pub busy: OrderedMap<AnswerId, Answer>,
    /// The step after it.
    pub next: StepId,
}

impl Telling {
    /// The answers to one of the three questions.
    #[must_use]
    pub fn answers(&self, question: Question) -> &OrderedMap<AnswerId, Answer> {
        match question {
            Question::Who => &self.who,
            Question::Words => &self.words,
            Question::Busy => &self.busy,
        }
    }
}

/// One answer in a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The symbol on its card, or
    #[serde(default)]
    pub symbol: Option<SymbolId>,
    /// the face of somebody in the story.
    #[serde(default)]
    pub person: Option<CastId>,
    /// True when it works; after any other the pupil is asked again, kindly.
    pub helps: bool,
    /// Left out on a simplified screen, which shows two.
    #[serde(default)]
    pub full_only: bool,
}

/// Where a scenario ends.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What is drawn.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// How good an end it is; never shown as a mark.
    pub mastery: Mastery,
    /// Whose thoughts are shown.
    pub thoughts: Vec<CastId>,
    /// How the pupil in the story felt at first.
    pub before: Feeling,
    /// How they feel now.
    pub after: Feeling,
    /// Which phrases gave it away, or looked odd and were fine.
    pub signs: Vec<SignId>,
    /// What was learned: a name and a symbol each.
    pub learned: OrderedMap<AnswerId, SymbolId>,
    /// What puts it right, step by step; where something went wrong first.
    #[serde(default)]
    pub recover: OrderedMap<AnswerId, SymbolId>,
}

/// How far an outcome shows that the topic is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mastery {
    /// It went wrong first and was put right by telling.
    PutRight,
    /// It went well in part.
    Partly,
    /// It went well.
    Secure,
}
