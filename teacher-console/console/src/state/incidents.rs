//! The room of incidents: cases, the one that is open, and what is being written.

use std::collections::BTreeMap;

use protocol::{
    UtcSeconds,
    act::EnvelopeRef,
    bytes::{Hash, Id},
    cases::{CaseRow, FirstContact, NextAct, RefusedField},
    concern::ConcernKind,
    directory::LogName,
    field::{Field, FieldKind},
    procedure::Procedure,
    risks::{RiskGuide, WatchedRisk},
    sanctions::SanctionGuide,
};
use zeroize::{Zeroize as _, Zeroizing};

mod comparing;
mod draft;
mod fields;
mod form;
mod gathered;
#[cfg(test)]
pub(crate) mod invented;
mod letter;
mod links;
mod listed;
mod missing;
mod parties;
mod patterns;
mod room;
pub mod sanction;

pub use comparing::Comparing;
pub use draft::{Draft, words_of};
pub use fields::{
    FormFacts, GROUPS, LineForm, OF_WHOM, SUB_TYPE, TOPICS, asks_of_whom, field_of, lines_here,
    lines_of,
};
pub use form::Form;
pub use gathered::{GatheredField, ShownTask};
pub use letter::{ABOUT, Letter, LetterDraft, LetterField};
pub use links::{FILE, Linkable, RELATED};
pub use listed::Listed;
pub use missing::Missing;
pub use parties::{PERSON, Party, SAME_AS, same_as};
pub use patterns::{
    AGAIN_FROM, Bullying, Compared, Patterns, Repeat, SeenCase, Trend, comes_again, patterns,
};
pub use room::{Likely, Needed, RoomDraft, RoomField, Sent};

/// Everything this room shows.
pub struct Incidents {
    /// Which log.
    pub log: LogName,
    /// Its cases, newest first.
    pub rows: Vec<CaseRow>,
    /// Whether the list has been loaded.
    pub is_loaded: bool,
    /// Which of them are listed.
    pub listed: Listed,
    /// Risks by which they can be listed (M-10).
    pub watched: Vec<WatchedRisk>,
    /// Whether these are offered.
    pub shows_risks: bool,
    /// Titles of cases opened since the keys were opened; forgotten with them.
    pub titles: BTreeMap<Id, String>,
    /// What of opened cases can be compared with others; forgotten with the keys.
    pub seen: BTreeMap<Id, SeenCase>,
    /// Whether what repeats among the cases is shown.
    pub shows_patterns: bool,
    /// All cases being opened, to find what repeats.
    pub comparing: Option<Comparing>,
    /// How many of them could not be opened the last time.
    pub stays_shut: u32,
    /// The case that is open.
    pub open: Option<Box<ShownCase>>,
    /// The step that is being done.
    pub doing: Option<Doing>,
    /// What is typed for it; it stays when the case changes under it.
    pub draft: Draft,
    /// What is chosen and typed beside the open case.
    pub room: RoomDraft,
    /// What a print is for, as typed.
    pub print_why: Zeroizing<String>,
}

impl Default for Incidents {
    fn default() -> Self {
        Self {
            log: LogName::Safeguarding,
            rows: Vec::new(),
            is_loaded: false,
            listed: Listed::All,
            watched: Vec::new(),
            shows_risks: false,
            titles: BTreeMap::new(),
            seen: BTreeMap::new(),
            shows_patterns: false,
            comparing: None,
            stays_shut: 0,
            open: None,
            doing: None,
            draft: Draft::default(),
            room: RoomDraft::default(),
            print_why: Zeroizing::default(),
        }
    }
}

/// One case with everything this reader can open.
pub struct ShownCase {
    /// Its log.
    pub log: LogName,
    /// The clear part.
    pub row: CaseRow,
    /// The report it began with.
    pub report: Option<Id>,
    /// The words of the worry of a member of staff it began with.
    pub worry: Option<EnvelopeRef>,
    /// Who or what it is about.
    pub title: String,
    /// Its chronology, oldest first.
    pub acts: Vec<ShownAct>,
    /// What may be done next, in the server's words.
    pub next: Vec<NextAct>,
    /// Kinds of field that cannot be added now, each with the server's reason.
    pub refused_fields: Vec<RefusedField>,
    /// For each type of incident, whose it is first at this school.
    pub first_contacts: Vec<FirstContact>,
    /// Steps answered in another procedure or edition, by the act, with the step's title and the answer's words.
    pub earlier: BTreeMap<Hash, (String, String)>,
    /// What to do step by step, once it is an incident.
    pub procedure: Option<Procedure>,
    /// What the form about a breach offers, once it is an incident.
    pub sanctions: Option<SanctionGuide>,
    /// The risk that its type stands for, once it is an incident.
    pub risks: Option<RiskGuide>,
    /// Names of everybody who will be able to read what is written next.
    pub readers: Vec<String>,
    /// The same people, by their ids.
    pub reader_ids: Vec<Id>,
    /// People who could be let in to read it as well.
    pub could_be_let_in: Vec<(Id, String)>,
}

impl ShownCase {
    /// The child's report it began as, where that was handed over from another log: whoever reads it here answers it.
    pub fn handed_in(&self) -> Option<EnvelopeRef> {
        match &self.acts.first()?.words {
            ShownWords::Open(words) => words.report,
            _ => None,
        }
    }

    /// What of this case decides what its forms ask.
    pub fn form_facts(&self) -> FormFacts<'_> {
        FormFacts {
            guide: self.sanctions.as_ref(),
            risks: self.risks.as_ref(),
            is_about_a_picture: self.is_about_a_picture(),
            is_about_an_adult_here: self.log != LogName::Safeguarding,
            incidents: None,
        }
    }
}

/// One act of the chronology.
pub struct ShownAct {
    /// The signed payload's hash, by which a correction names it.
    pub hash: Hash,
    /// What was done.
    pub deed: ShownDeed,
    /// Who did it.
    pub author: String,
    /// Whether this is the person at the console.
    pub is_mine: bool,
    /// Whether the author's signature holds.
    pub is_signed: bool,
    /// Whether it follows its author's acts before it.
    pub order: Order,
    /// When it happened.
    pub happened_at: UtcSeconds,
    /// When it was written, by its console's clock.
    pub written_at: UtcSeconds,
    /// When it arrived, by the server's clock.
    pub received_at: UtcSeconds,
    /// Server time minus console time when it was written, where known.
    pub clock_offset: Option<i64>,
    /// Its words.
    pub words: ShownWords,
}

/// Whether an act follows its author's acts before it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Order {
    /// It does.
    #[default]
    Follows,
    /// It names one before it that is nowhere in the log.
    OneMissingBefore,
    /// It names one before it that was deleted with its case, and two signatures prove that.
    OneDeletedBefore {
        /// When the second person signed.
        on: UtcSeconds,
        /// Who asked, and who agreed.
        by: [String; 2],
    },
    /// It does not stand where its author put it.
    Moved,
}

/// What was done, for the screen.
#[derive(Clone, PartialEq, Eq)]
pub enum ShownDeed {
    /// A report was put on record.
    RecordedConcern,
    /// A member of staff wrote down a worry of this kind.
    OpenedConcern(ConcernKind),
    /// It became an incident of this type.
    MadeIncident(String),
    /// It turned out to be of another type.
    ChangedType {
        /// What it was.
        from: String,
        /// What it is.
        to: String,
    },
    /// An entry.
    AddedEntry,
    /// A sealed field of this kind; for a task, when it is due.
    AddedField(FieldKind, Option<UtcSeconds>),
    /// A step of the procedure was answered.
    AnsweredStep {
        /// Which.
        step: String,
        /// With which answer.
        answer: String,
    },
    /// The task of the act with this hash was ticked off.
    DoneTask(Hash),
    /// The case goes on with the school's newer steps.
    TookEdition,
    /// A correction of the act with this hash.
    Corrected(Hash),
    /// Closed.
    Closed,
    /// The day to look again was set.
    SetReview(UtcSeconds),
    /// Held.
    Held,
    /// A second person was asked to lift the hold.
    AskedRelease,
    /// The hold was lifted.
    Released,
    /// A second person was asked to delete it.
    AskedDeletion,
    /// A wish was taken back.
    TookBack,
    /// Handed to somebody outside.
    Exported,
    /// An act whose signature or form is wrong.
    Unreadable,
}

/// The words of an act, if any.
pub enum ShownWords {
    /// None belong to it.
    None,
    /// Opened and genuine.
    Open(EntryWords),
    /// There are some; this says why they are not shown.
    Closed(String),
}

/// What an adult writes. Facts, opinion and the child's words stay apart (K4).
#[derive(Clone, Default)]
pub struct EntryWords {
    /// Who or what the case is about.
    pub title: String,
    /// When it happened.
    pub happened_at: UtcSeconds,
    /// Seen, said or done.
    pub facts: String,
    /// What the author makes of it.
    pub opinion: String,
    /// The child's own words.
    pub childs_words: String,
    /// The child's report that these words were, where it was handed over.
    pub report: Option<EnvelopeRef>,
    /// What the record of an incident must hold.
    pub field: Option<Field>,
}

impl Drop for EntryWords {
    fn drop(&mut self) {
        self.title.zeroize();
        self.facts.zeroize();
        self.opinion.zeroize();
        self.childs_words.zeroize();
        for line in self.field.iter_mut().flat_map(|field| &mut field.lines) {
            line.words.zeroize();
        }
    }
}

/// What is done on a case, beside recording a concern.
#[derive(Clone, PartialEq, Eq)]
pub enum Deed {
    /// Take it up as an incident of this type.
    MakeIncident(String),
    /// Add an entry.
    AddEntry,
    /// Add a sealed field of this kind; for a task, when it is due.
    AddField(FieldKind, Option<UtcSeconds>),
    /// Say that it is of another type.
    ChangeType {
        /// The type on the screen.
        from: String,
        /// What it is by now.
        to: String,
    },
    /// Answer a step of the procedure.
    Answer {
        /// Which procedure.
        procedure: String,
        /// Its edition on the screen.
        edition: Hash,
        /// Which step.
        step: String,
        /// Which answer.
        answer: String,
        /// The kind of sealed field that comes with it.
        field: Option<FieldKind>,
    },
    /// Tick off the task of the act with this hash.
    DoneTask(Hash),
    /// Go on with another edition of the procedure.
    TakeEdition {
        /// Which procedure.
        procedure: String,
        /// Which edition of it.
        edition: Hash,
    },
    /// Correct the act with this hash.
    Correct(Hash),
    /// Close it.
    Close,
}

/// The step that is being done.
#[derive(Clone, PartialEq, Eq)]
pub enum Doing {
    /// Choosing a type of incident.
    ChoosingType(Option<String>),
    /// Choosing what it turned out to be, and saying why.
    ChangingType(Option<String>),
    /// Writing an entry.
    WritingEntry,
    /// Writing a correction of this act.
    Correcting(Hash),
    /// Filling in a sealed field of this kind anew, as a correction of this act.
    CorrectingField(Hash, FieldKind),
    /// Writing how it ended.
    Closing,
    /// Saying to whom the record is handed and why.
    Exporting,
    /// Saying why it is printed.
    Printing,
    /// Writing to parents or carers.
    WritingLetter,
    /// Choosing what to add to the record.
    ChoosingField,
    /// Filling in a sealed field of this kind.
    AddingField(FieldKind),
    /// Choosing the sentence that answers the pupil whose report it was.
    Answering {
        /// Whether the answer also closes it for the pupil.
        is_closing: bool,
    },
}
