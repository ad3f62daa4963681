//! Every 'no' of the rules, each with its reason in plain words and what to do instead.

use std::fmt;

/// Why a rule said no. `Display` is the sentence to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The case, or this envelope of it, was not sealed for this person (H-01, H-07).
    NotAReader,
    /// Neither role nor anything else opens this for the asker. It must look like something that is not there.
    NotForYou,
    /// The role does not carry this duty.
    NotYourDuty,
    /// Nobody has opened it yet, so nobody can say what it is.
    NotReadYet,
    /// Somebody has already put this report on record.
    AlreadyRecorded,
    /// Without the report its case would say nothing.
    NothingWritten,
    /// The case is still a concern.
    NotTakenUp,
    /// Somebody has already made it an incident.
    AlreadyTakenUp,
    /// Misuse by staff belongs in a log of its own (F-30).
    BelongsInStaffLog,
    /// The case is closed.
    AlreadyClosed,
    /// The act to be corrected is not part of this case.
    NoSuchEntry,
    /// The act names a kind of field, and no sealed words came with it.
    NothingSealed,
    /// A task has a day it is due on, and nothing else has.
    DayOfATask,
    /// The act names no open task of this case.
    NoOpenTask,
    /// The case follows the school's present edition already, or one that has no newer.
    NothingNewer,
    /// The incident is of another type than its author saw, or of the one they chose already.
    NoOtherType,
    /// Somebody may be harmed by looking, or the law forbids it: the inquiry is over (F-56, F-78).
    NobodyLooks,
    /// Two adults and one computer come before anything is looked at (F-13, F-57, F-58).
    TwoAdultsFirst,
    /// A critical incident asks all staff for silence: the head declares it, or the chair where it is about the head (F-50).
    HeadDeclares,
    /// The note on privacy comes before anything of an adult who works here is looked at (F-88).
    PrivacyFirst,
    /// The incident has no procedure with this step.
    NoSuchStep,
    /// The answer was given to another edition of the procedure.
    OtherEdition,
    /// A step on the case's way is not answered (F-87).
    StepsOpen,
    /// The envelope's id is already in this case.
    EntryAlreadyThere,
    /// Only entries can be corrected.
    NotAnEntry,
    /// Only its author may correct an entry.
    NotTheAuthor,
    /// Nothing says how the case ended (F-28).
    NoOutcome,
    /// The key can open these words already.
    CanReadAlready,
    /// The second signature has to be somebody else's.
    NeedsAnotherPerson,
    /// The case is not closed.
    NotClosed,
    /// Nothing says why.
    NoReason,
    /// It is held (D8).
    IsHeld,
    /// It is not held.
    NotHeld,
    /// Nobody has said when to look again.
    NoReviewDay,
    /// The day is earlier than records of this kind are kept (D5, D6).
    ReviewTooSoon,
    /// The day to look again has not come.
    NotDue,
    /// Something waits for a second person already.
    AlreadyAsked,
    /// What is agreed to has not been asked for, or no longer.
    NothingAsked,
    /// The second person is the first.
    SamePerson,
    /// Invented cases are kept as practice, and nothing else is.
    WrongRecord,
    /// Nothing of it happened: it was made up to practise with (K-19).
    OnlyPractice,
    /// Much was fetched in the last hour, and nobody else has agreed to more (`keys` plan §2.19).
    FetchesMuch,
}

impl Refusal {
    /// A short name for the wire, such as `not-a-reader`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAReader => "not-a-reader",
            Self::NotForYou => "not-for-you",
            Self::NotYourDuty => "not-your-duty",
            Self::NotReadYet => "not-read-yet",
            Self::AlreadyRecorded => "already-recorded",
            Self::NothingWritten => "nothing-written",
            Self::NotTakenUp => "not-taken-up",
            Self::AlreadyTakenUp => "already-taken-up",
            Self::BelongsInStaffLog => "belongs-in-staff-log",
            Self::AlreadyClosed => "already-closed",
            Self::NoSuchEntry => "no-such-entry",
            Self::NothingSealed => "nothing-sealed",
            Self::DayOfATask => "day-of-a-task",
            Self::NoOpenTask => "no-open-task",
            Self::NothingNewer => "nothing-newer",
            Self::NoOtherType => "no-other-type",
            Self::NobodyLooks => "nobody-looks",
            Self::TwoAdultsFirst => "two-adults-first",
            Self::HeadDeclares => "head-declares",
            Self::PrivacyFirst => "privacy-first",
            Self::NoSuchStep => "no-such-step",
            Self::OtherEdition => "other-edition",
            Self::StepsOpen => "steps-open",
            Self::EntryAlreadyThere => "entry-already-there",
            Self::NotAnEntry => "not-an-entry",
            Self::NotTheAuthor => "not-the-author",
            Self::NoOutcome => "no-outcome",
            Self::CanReadAlready => "can-read-already",
            Self::NeedsAnotherPerson => "needs-another-person",
            Self::NotClosed => "not-closed",
            Self::NoReason => "no-reason",
            Self::IsHeld => "is-held",
            Self::NotHeld => "not-held",
            Self::NoReviewDay => "no-review-day",
            Self::ReviewTooSoon => "review-too-soon",
            Self::NotDue => "not-due",
            Self::AlreadyAsked => "already-asked",
            Self::NothingAsked => "nothing-asked",
            Self::SamePerson => "same-person",
            Self::WrongRecord => "wrong-record",
            Self::OnlyPractice => "only-practice",
            Self::FetchesMuch => "fetches-much",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAReader => {
                "There is nothing here that was sealed for you. If you are worried about a child, write a concern of your own."
            }
            Self::NotForYou => "There is nothing here for you. Go back to the list and choose again.",
            Self::NotYourDuty => {
                "Your role does not do this. Ask a safeguarding lead, or add an entry with what you know."
            }
            Self::NotReadYet => "Nobody has read this yet. Open it first.",
            Self::AlreadyRecorded => "This report is already on record. Open its case to see what was done.",
            Self::NothingWritten => {
                "Nothing is written on its case yet, so without the report the case would say nothing. Add an entry to the case first. Whoever it is about can read that entry: say nothing of where the report goes."
            }
            Self::NotTakenUp => "This is still a concern. Take it up as an incident first.",
            Self::AlreadyTakenUp => "Somebody has already taken this up. Open it again to see what they did.",
            Self::BelongsInStaffLog => {
                "Misuse by staff is kept apart from pupils' records. Hand this over to the head, or to the chair if it is about the head."
            }
            Self::AlreadyClosed => "This case is closed. If there is something new, write a new concern.",
            Self::NoSuchEntry => "That entry is not part of this case. Open the case again and choose the entry from its list.",
            Self::NothingSealed => "Nothing was written for this. Fill it in first. Then it can be put on record.",
            Self::DayOfATask => "A task needs the day it is due on, and only a task has one.",
            Self::NoOpenTask => "This is not an open task of this case. Somebody may have ticked it off. Open the case again and look.",
            Self::NothingNewer => "The school has no newer steps for this case than those it follows. Open the case again and go on.",
            Self::NoOtherType => "This incident is of that kind already, or somebody has changed its kind. Open it again and look.",
            Self::NobodyLooks => "Nobody looks at anything here any more, so no check and no audit goes on record. Write what was seen by accident as a note.",
            Self::TwoAdultsFirst => "Nothing is checked or audited before two adults and the one computer are on record. Add those two first.",
            Self::HeadDeclares => "A critical incident is for the head to declare, or for the chair where it is about the head. Ring them now, and take this up as what it is meanwhile: its kind can be changed.",
            Self::PrivacyFirst => "It is about an adult who works here: add the note on privacy first. Then a check or an audit can go on record.",
            Self::NoSuchStep => "This case has no such step. Open it again and go on with the step that is asked now.",
            Self::OtherEdition => "This case follows another edition of the procedure than the one on your screen. Open it again and answer there; nothing is lost.",
            Self::StepsOpen => "Not every step is answered yet. Answer the step that is asked now. Then it can be closed.",
            Self::EntryAlreadyThere => "That entry is already on record, so nothing was added. Nothing is lost.",
            Self::NotAnEntry => "Only entries can be corrected. Add an entry of your own to say what is different.",
            Self::NotTheAuthor => "Only the person who wrote an entry can correct it. Add an entry of your own instead.",
            Self::CanReadAlready => "This person can read all of this already. Nothing had to be changed.",
            Self::NeedsAnotherPerson => "The second signature has to come from somebody else who reads this. Ask a colleague.",
            Self::NoOutcome => "Write how it ended and why, even if nobody else had to be told. Then it can be closed.",
            Self::NotClosed => "This case is not closed. Close it first, with how it ended.",
            Self::NoReason => "Write why. Then it can be put on record.",
            Self::IsHeld => "This case is held, so nothing of it is deleted. Two people can lift the hold.",
            Self::NotHeld => "This case is not held.",
            Self::NoReviewDay => "Nobody has said yet when to look at this case again. Set that day first.",
            Self::ReviewTooSoon => "Records of this kind are kept longer than that. Choose a later day.",
            Self::NotDue => "The day to look at this case again has not come. It stays until then.",
            Self::AlreadyAsked => "Something waits for a second person here already. Agree to it, or take it back first.",
            Self::NothingAsked => "Nobody has asked for this, or it was taken back. Look at the case again.",
            Self::SamePerson => "This needs a second person. Ask somebody else who handles this log.",
            Self::WrongRecord => "Practice is kept as practice, and nothing else is. Choose the kind of record again.",
            Self::OnlyPractice => "This is for practice, and nothing of it happened. It rings for nobody, and it is handed to nobody.",
            Self::FetchesMuch => "You have opened 200 sealed records in the last hour that are on no case of yours. To go on, somebody else has to agree.",
        })
    }
}

impl std::error::Error for Refusal {}
