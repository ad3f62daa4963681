//! Everything a screen needs to show where a run stands, as ids and finished words.

use serde::Serialize;

use crate::{
    ActionSet, AgeBand, AnswerId, ChoiceId, Device, Feeling, ItemKind, Judgement, Kind, Look,
    MessageId, Portrait, Question, ReadingMode, ScenarioId, SignId, SignMeaning, SimulatedApp,
    StepId, SymbolId, TopicId,
};

/// One screen of a run. Only the parts that belong to its phase are filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct View {
    /// The scenario.
    pub scenario: ScenarioId,
    /// Its topic.
    pub topic_id: TopicId,
    /// Its band.
    pub band: AgeBand,
    /// How the world looks.
    pub look: Look,
    /// The mode the words are in.
    pub mode: ReadingMode,
    /// The step or outcome: stable, for progress and for tests.
    pub step: StepId,
    /// Which of STOP, THINK, CLICK and the rest this is.
    pub phase: Phase,
    /// 'Part n of m'.
    pub part: Part,
    /// The scenario's name.
    pub title: String,
    /// The topic's name.
    pub topic: String,
    /// Where and when it happens; shown at the start.
    pub setting: String,
    /// The sentence or question of this screen: what is told, or 'What could Amara do next?'.
    pub text: String,
    /// The pupil in the story.
    pub hero: Person,
    /// What is drawn.
    pub picture: Option<PictureView>,
    /// The simulated device.
    pub app: Option<AppView>,
    /// The phrases judged so far, numbered as in the messages.
    pub clues: Vec<Clue>,
    /// How many phrases on the screen can be tapped.
    pub phrases_on_screen: usize,
    /// The feelings to choose from; two in simplified mode. Empty outside THINK.
    pub feelings: Vec<FeelingView>,
    /// What can be done; empty outside CLICK.
    pub choices: Vec<ChoiceView>,
    /// What came of it; in consequences and outcomes.
    pub happened: Option<Happened>,
    /// The telling rehearsal.
    pub telling: Option<TellingView>,
    /// STOP, THINK and CLICK as shown by somebody; in demonstrations.
    pub shown: Option<[String; 3]>,
    /// Which buttons work now.
    pub can: ActionSet,
}

/// The parts of a scenario that look different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Something is told.
    Story,
    /// Somebody shows STOP, THINK, CLICK.
    Demonstration,
    /// Messages arrive: 'Stop and check' or 'Carry on'.
    Stop,
    /// Find the signs, name the feelings.
    Think,
    /// Choose what to do.
    Click,
    /// What happened after the choice.
    Consequence,
    /// Practise telling.
    Telling,
    /// The end.
    Outcome,
}

/// 'Part n of m'. `of` stays the same through a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part {
    /// From 1.
    pub number: usize,
    /// The parts of the longest way through.
    pub of: usize,
}

/// Somebody in the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Who, by id.
    pub id: crate::CastId,
    /// The name.
    pub name: String,
    /// Who they are, in words: 'new player'.
    pub about: String,
    /// How they are drawn.
    pub portrait: Portrait,
}

/// What is drawn, and the words for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureView {
    /// The place, from [`crate::steps::PLACES`].
    pub place: String,
    /// Who is in it and how they feel, left to right.
    pub people: Vec<(Portrait, Feeling)>,
    /// The picture in words.
    pub words: String,
}

/// The simulated device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AppView {
    /// Which app.
    pub app: SimulatedApp,
    /// On what it runs.
    pub device: Device,
    /// Whose name stands at the top.
    pub with: Person,
    /// What has arrived so far, oldest first.
    pub messages: Vec<MessageView>,
    /// True after STOP.
    pub is_paused: bool,
    /// True while more is to come.
    pub has_more: bool,
}

/// One thing on the simulated screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MessageView {
    /// Its id.
    pub id: MessageId,
    /// Who sent it.
    pub from: Person,
    /// True when the pupil in the story sent it.
    pub is_own: bool,
    /// What it is.
    pub kind: ItemKind,
    /// Its words, cut where a phrase can be tapped.
    pub pieces: Vec<Piece>,
}

impl MessageView {
    /// The words without cuts.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| piece.words.as_str())
            .collect()
    }
}

/// Words in a message; a phrase that can be tapped has a sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// The sign to judge when it is tapped; only in THINK and only where it belongs to this moment.
    pub sign: Option<SignId>,
    /// What the pupil thinks of it.
    pub judged: Option<Judgement>,
    /// Its number in the list of clues, from 1, once it is judged.
    pub number: Option<usize>,
}

/// A phrase in the list of clues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clue {
    /// Which sign.
    pub id: SignId,
    /// Its number on the screen, from 1.
    pub number: usize,
    /// Its symbol.
    pub symbol: SymbolId,
    /// Its short name: 'Keep a secret'.
    pub label: String,
    /// What the pupil thinks of it. What it really is, is said at the end ([`Happened::signs`]),
    /// so that the twins look the same until then.
    pub judged: Judgement,
}

/// A feeling to name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeelingView {
    /// Which.
    pub feeling: Feeling,
    /// The word.
    pub word: String,
    /// True when named.
    pub is_named: bool,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// Its id, for [`crate::Action::Choose`].
    pub id: ChoiceId,
    /// Its symbol.
    pub symbol: SymbolId,
    /// What it does, as on a button.
    pub words: String,
    /// 'Look before you click': what comes next, with the feelings before and after.
    pub look_first: Option<LookFirst>,
}

/// What a choice leads to, shown before it is chosen (criterion 38).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LookFirst {
    /// What would happen.
    pub words: String,
    /// How the pupil in the story may feel before and after.
    pub feelings: Option<(FeelingWord, FeelingWord)>,
}

/// A feeling with its word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeelingWord {
    /// Which.
    pub feeling: Feeling,
    /// The word.
    pub word: String,
}

/// What came of a choice. A simplified screen shows one of its parts at a time: the words, each
/// thought, each sign, what to do next, what was learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Happened {
    /// A short headline; outcomes have one.
    pub headline: Option<String>,
    /// What happened.
    pub words: String,
    /// The feeling before.
    pub before: FeelingWord,
    /// The feeling now.
    pub after: FeelingWord,
    /// What each person thinks.
    pub thoughts: Vec<Thought>,
    /// The phrases that gave it away, each shown again in its message (R3).
    pub signs: Vec<SignShown>,
    /// Not your fault (R5), or praise for checking.
    pub reassurance: Option<String>,
    /// What to do next.
    pub next: Option<String>,
    /// What was learned.
    pub learned: Vec<Learned>,
    /// Whether the story was risky or safe; only at the end.
    pub kind: Option<Kind>,
}

/// What somebody thinks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Thought {
    /// Who.
    pub person: Person,
    /// The thought.
    pub words: String,
}

/// A sign, shown again where it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignShown {
    /// Which sign.
    pub id: SignId,
    /// Its symbol.
    pub symbol: SymbolId,
    /// A warning, or fine after all.
    pub is: SignMeaning,
    /// Its short name.
    pub label: String,
    /// The phrase as it was written.
    pub phrase: String,
    /// Why it is a warning, or why it is fine.
    pub why: String,
}

/// Something learned, on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Learned {
    /// The symbol.
    pub symbol: SymbolId,
    /// The sentence.
    pub words: String,
}

/// A question of the telling rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TellingView {
    /// Who, what words, or what if busy.
    pub question: Question,
    /// From 1; there are three.
    pub number: usize,
    /// The question in words.
    pub words: String,
    /// The answers; two in simplified mode.
    pub answers: Vec<AnswerView>,
    /// What comes of the answer just given.
    pub reply: Option<Reply>,
}

/// One answer of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerView {
    /// Its id, for [`crate::Action::Answer`].
    pub id: AnswerId,
    /// Its symbol.
    pub symbol: Option<SymbolId>,
    /// Somebody's face.
    pub person: Option<Person>,
    /// The words.
    pub words: String,
    /// True for the answer just given.
    pub is_given: bool,
}

/// What comes of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// The words.
    pub words: String,
    /// False: the pupil is asked to choose again.
    pub helps: bool,
}
