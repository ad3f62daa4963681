//! Everything a screen needs to show where a run stands, as ids and finished words.

use serde::Serialize;

use crate::{
    ActionSet, AgeBand, AnswerId, BodySign, ChoiceId, Detail, Device, Feeling, ItemKind, Judgement,
    Look, MessageId, Portrait, Question, ReadingMode, ScenarioId, SignId, SimulatedApp, StepId,
    SymbolId, TopicId,
};

mod happened;

pub use happened::{Happened, Learned, SignShown, Thought, Wanted};

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
    /// Told in words only, because it is heavy; no face is drawn beside it.
    pub is_heavy: bool,
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
    /// The body signs to notice, six of them; two in simplified mode. Empty outside THINK.
    pub body: Vec<BodyView>,
    /// What the other one may want; only in THINK.
    pub wants: Option<WantsView>,
    /// What can be done; empty outside CLICK.
    pub choices: Vec<ChoiceView>,
    /// What came of it; in consequences and outcomes.
    pub happened: Option<Happened>,
    /// The telling rehearsal.
    pub telling: Option<TellingView>,
    /// STOP, THINK and CLICK as shown by somebody; in demonstrations.
    pub shown: Option<[String; 3]>,
    /// What is alike with and without a screen; in offline twins.
    pub alike: Option<String>,
    /// What a heavy story is about and who is there to help; on its first part only.
    pub flag: Option<Flag>,
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
    /// The same thing away from any screen.
    OfflineTwin,
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
    /// True while the first message of this step is the newest: what the step says belongs to it.
    pub is_new: bool,
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
    /// The extra words that its kind has.
    pub detail: Option<DetailView>,
    /// The drawing of a photo, from [`crate::steps::PHOTOS`].
    pub drawn: Option<String>,
    /// Its words, cut where a phrase can be tapped.
    pub pieces: Vec<Piece>,
    /// What its writer wants with it, in simplified words; never what to think of it (C-07).
    pub wants: Option<String>,
}

impl MessageView {
    /// The words without cuts, the extra words first.
    #[must_use]
    pub fn text(&self) -> String {
        let words = |pieces: &[Piece]| -> String {
            pieces.iter().map(|piece| piece.words.as_str()).collect()
        };
        let own = words(&self.pieces);
        let Some(detail) = &self.detail else {
            return own;
        };
        let extra = words(&detail.pieces);
        let stop = if extra.ends_with(['.', '!', '?', '…', '”']) {
            ""
        } else {
            "."
        };
        format!("{extra}{stop} {own}")
    }

    /// Every piece in reading order: those of the extra words stand first.
    pub fn all_pieces(&self) -> impl Iterator<Item = &Piece> {
        let detail = self.detail.iter().flat_map(|detail| &detail.pieces);
        detail.chain(&self.pieces)
    }
}

/// The extra words of an item: a subject, a price, an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DetailView {
    /// What they are.
    pub is: Detail,
    /// The words, cut where a phrase can be tapped.
    pub pieces: Vec<Piece>,
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

/// A body sign to notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BodyView {
    /// Which.
    pub sign: BodySign,
    /// The words.
    pub words: String,
    /// True when noticed.
    pub is_noticed: bool,
}

/// The question what the other one wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WantsView {
    /// Whose wish it is.
    pub person: Person,
    /// The question.
    pub words: String,
    /// What it may be; two in simplified mode. Which one fits is said at the end.
    pub answers: Vec<WantView>,
}

/// One thing somebody may want.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WantView {
    /// Its id, for [`crate::Action::Guess`].
    pub id: AnswerId,
    /// Its symbol.
    pub symbol: SymbolId,
    /// The words.
    pub words: String,
    /// True when it is the pupil's guess.
    pub is_guessed: bool,
}

/// Said before a heavy story begins (C-22): what it is about, and who is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Flag {
    /// What it is about, and that it can be left at any time.
    pub words: String,
    /// Who is there to help.
    pub support: String,
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
