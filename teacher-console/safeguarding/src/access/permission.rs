//! What can be asked for, through which door, and what may tie somebody to it. Each name stands in `access.ron`.

/// A row of `access.ron`: something that can be seen or done. Its words stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    missing_docs,
    reason = "`access.ron` says in a sentence what each one is"
)]
pub enum Permission {
    AskWhoAnswers,
    Join,
    ProveAComputer,
    Found,
    FetchTheListOfAdults,
    SendAParcel,
    AskForAnswers,
    SeeOpenClasses,
    SignInAsAPupil,
    KeepOwnProfile,
    SayWhereOneIs,
    SignTheRulesAsAPupil,
    AnswerAsAPupil,
    RemarkAsALeader,
    SignInAsStaff,
    Enrol,
    SignOut,
    SignTheRules,
    AnswerAQuestionnaire,
    KeepOwnKeys,
    WriteAWorry,
    SeeOwnWorries,
    HearTheBell,
    CheckWhoWrote,
    ChangeTheListOfAdults,
    AgreeToARestore,
    UseTwoSheets,
    ApproveComputers,
    KnowComputers,
    TakeOutComputers,
    ReadTheSettings,
    ChangeTheSettings,
    SeeFigures,
    SeeOutcomes,
    WatchFigures,
    SeeRecordings,
    AllowRecordings,
    KeepThePolicy,
    SeeOwnDue,
    KeepRegisters,
    SeeLogIns,
    ReviewLogIns,
    LetAGuestIn,
    SeeClasses,
    WatchALesson,
    KeepTheSignatures,
    KeepAdultsSignatures,
    AskPeople,
    HearDigitalLeaders,
    CheckRooms,
    PlanALesson,
    SeeHowAPupilWorks,
    SetAStage,
    SeeSafeguards,
    DecideOnSafeguards,
    SeeVulnerability,
    NoteVulnerability,
    DealCards,
    BringPupilsIn,
    TurnTheYear,
    SayWhoIsSet,
    SayWhoHasLeft,
    SweepLearningRecords,
    AnswerASubject,
    LookIntoALog,
    Read,
    Answer,
    Record,
    AddAnEntry,
    CorrectAnEntry,
    Handle,
    Declare,
    LetIn,
    AgreeToLettingIn,
    AskToFetchMuch,
    AgreeToFetchMuch,
    Refer,
    Export,
    WatchAChain,
    SeeOwnActs,
}

impl Permission {
    /// All of them with their names, in the order of the table.
    pub const ALL: [(Self, &'static str); 80] = [
        (Self::AskWhoAnswers, "ask-who-answers"),
        (Self::Join, "join"),
        (Self::ProveAComputer, "prove-a-computer"),
        (Self::Found, "found"),
        (Self::FetchTheListOfAdults, "fetch-the-list-of-adults"),
        (Self::SendAParcel, "send-a-parcel"),
        (Self::AskForAnswers, "ask-for-answers"),
        (Self::SeeOpenClasses, "see-open-classes"),
        (Self::SignInAsAPupil, "sign-in-as-a-pupil"),
        (Self::KeepOwnProfile, "keep-own-profile"),
        (Self::SayWhereOneIs, "say-where-one-is"),
        (Self::SignTheRulesAsAPupil, "sign-the-rules-as-a-pupil"),
        (Self::AnswerAsAPupil, "answer-as-a-pupil"),
        (Self::RemarkAsALeader, "remark-as-a-leader"),
        (Self::SignInAsStaff, "sign-in-as-staff"),
        (Self::Enrol, "enrol"),
        (Self::SignOut, "sign-out"),
        (Self::SignTheRules, "sign-the-rules"),
        (Self::AnswerAQuestionnaire, "answer-a-questionnaire"),
        (Self::KeepOwnKeys, "keep-own-keys"),
        (Self::WriteAWorry, "write-a-worry"),
        (Self::SeeOwnWorries, "see-own-worries"),
        (Self::HearTheBell, "hear-the-bell"),
        (Self::CheckWhoWrote, "check-who-wrote"),
        (Self::ChangeTheListOfAdults, "change-the-list-of-adults"),
        (Self::AgreeToARestore, "agree-to-a-restore"),
        (Self::UseTwoSheets, "use-two-sheets"),
        (Self::ApproveComputers, "approve-computers"),
        (Self::KnowComputers, "know-computers"),
        (Self::TakeOutComputers, "take-out-computers"),
        (Self::ReadTheSettings, "read-the-settings"),
        (Self::ChangeTheSettings, "change-the-settings"),
        (Self::SeeFigures, "see-figures"),
        (Self::SeeOutcomes, "see-outcomes"),
        (Self::WatchFigures, "watch-figures"),
        (Self::SeeRecordings, "see-recordings"),
        (Self::AllowRecordings, "allow-recordings"),
        (Self::KeepThePolicy, "keep-the-policy"),
        (Self::SeeOwnDue, "see-own-due"),
        (Self::KeepRegisters, "keep-registers"),
        (Self::SeeLogIns, "see-log-ins"),
        (Self::ReviewLogIns, "review-log-ins"),
        (Self::LetAGuestIn, "let-a-guest-in"),
        (Self::SeeClasses, "see-classes"),
        (Self::WatchALesson, "watch-a-lesson"),
        (Self::KeepTheSignatures, "keep-the-signatures"),
        (Self::KeepAdultsSignatures, "keep-adults-signatures"),
        (Self::AskPeople, "ask-people"),
        (Self::HearDigitalLeaders, "hear-digital-leaders"),
        (Self::CheckRooms, "check-rooms"),
        (Self::PlanALesson, "plan-a-lesson"),
        (Self::SeeHowAPupilWorks, "see-how-a-pupil-works"),
        (Self::SetAStage, "set-a-stage"),
        (Self::SeeSafeguards, "see-safeguards"),
        (Self::DecideOnSafeguards, "decide-on-safeguards"),
        (Self::SeeVulnerability, "see-vulnerability"),
        (Self::NoteVulnerability, "note-vulnerability"),
        (Self::DealCards, "deal-cards"),
        (Self::BringPupilsIn, "bring-pupils-in"),
        (Self::TurnTheYear, "turn-the-year"),
        (Self::SayWhoIsSet, "say-who-is-set"),
        (Self::SayWhoHasLeft, "say-who-has-left"),
        (Self::SweepLearningRecords, "sweep-learning-records"),
        (Self::AnswerASubject, "answer-a-subject"),
        (Self::LookIntoALog, "look-into-a-log"),
        (Self::Read, "read"),
        (Self::Answer, "answer"),
        (Self::Record, "record"),
        (Self::AddAnEntry, "add-an-entry"),
        (Self::CorrectAnEntry, "correct-an-entry"),
        (Self::Handle, "handle"),
        (Self::Declare, "declare"),
        (Self::LetIn, "let-in"),
        (Self::AgreeToLettingIn, "agree-to-letting-in"),
        (Self::AskToFetchMuch, "ask-to-fetch-much"),
        (Self::AgreeToFetchMuch, "agree-to-fetch-much"),
        (Self::Refer, "refer"),
        (Self::Export, "export"),
        (Self::WatchAChain, "watch-a-chain"),
        (Self::SeeOwnActs, "see-own-acts"),
    ];

    /// The permission with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        find(&Self::ALL, name)
    }
}

/// How far an asker must have got in before anything else is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Door {
    /// Whoever reaches the server.
    Anybody,
    /// A console that has proved its key, approved or not.
    AnyConsole,
    /// An approved machine of either kind.
    ApprovedMachine,
    /// An approved pupils' machine.
    PupilMachine,
    /// A pupil who has signed in on an approved pupils' machine.
    Pupil,
    /// An approved console, whoever sits at it.
    Console,
    /// An active person of the newest directory, signed in on an approved console.
    Staff,
    /// The same, or a guest whose signed pass counts.
    StaffOrGuest,
}

impl Door {
    /// All of them with their names and the words for print.
    pub const ALL: [(Self, &'static str, &'static str); 8] = [
        (Self::Anybody, "anybody", "anybody who reaches the server"),
        (
            Self::AnyConsole,
            "any-console",
            "a console that has proved its key",
        ),
        (
            Self::ApprovedMachine,
            "approved-machine",
            "an approved computer",
        ),
        (
            Self::PupilMachine,
            "pupil-machine",
            "an approved pupils' computer",
        ),
        (Self::Pupil, "pupil", "a pupil who has signed in"),
        (Self::Console, "console", "an approved console"),
        (Self::Staff, "staff", "a member of staff who has signed in"),
        (
            Self::StaffOrGuest,
            "staff-or-guest",
            "a member of staff or a guest who has signed in",
        ),
    ];

    /// The door with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(door, known, _)| (known == name).then_some(door))
    }

    /// The words for print.
    #[must_use]
    pub fn words(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(door, _, words)| (door == self).then_some(words))
            .unwrap_or_default()
    }

    /// Whether somebody who got this far gets through.
    #[must_use]
    pub fn lets_in(self, standing: Standing) -> bool {
        use Standing::{
            Console, PupilMachine, SignedInGuest, SignedInPupil, SignedInStaff, Stranger,
            UnapprovedConsole, UnapprovedMachine,
        };
        match self {
            Self::Anybody => true,
            Self::AnyConsole => matches!(
                standing,
                UnapprovedConsole | Console | SignedInGuest | SignedInStaff
            ),
            Self::ApprovedMachine => {
                !matches!(standing, Stranger | UnapprovedMachine | UnapprovedConsole)
            }
            Self::PupilMachine => matches!(standing, PupilMachine | SignedInPupil),
            Self::Pupil => standing == SignedInPupil,
            Self::Console => matches!(standing, Console | SignedInGuest | SignedInStaff),
            Self::Staff => standing == SignedInStaff,
            Self::StaffOrGuest => matches!(standing, SignedInGuest | SignedInStaff),
        }
    }
}

/// How far an asker got in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No session of a machine.
    Stranger,
    /// A pupils' machine that has proved its key and that nobody has approved.
    UnapprovedMachine,
    /// A console that has proved its key before the school was founded.
    UnapprovedConsole,
    /// An approved pupils' machine, nobody signed in.
    PupilMachine,
    /// A pupil, signed in there.
    SignedInPupil,
    /// An approved console, nobody signed in.
    Console,
    /// A guest, signed in there.
    SignedInGuest,
    /// A member of staff, signed in there.
    SignedInStaff,
}

/// What may tie a member of staff to the thing they ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// Some of it was sealed for them.
    SealedForThem,
    /// They wrote it.
    Author,
    /// A route of the newest directory names them for this log.
    OnItsRoute,
    /// They sign directories.
    Steward,
    /// They were set for this class, or their pass names it: to teach it, to support in it, to cover it.
    TheirClass,
    /// The class is in a phase of theirs; somebody without a phase has all.
    TheirPhase,
    /// The school's settings name their role for letting guests in.
    NamedForGuests,
}

impl Tie {
    /// All of them with their names and the words for print.
    pub const ALL: [(Self, &'static str, &'static str); 7] = [
        (
            Self::SealedForThem,
            "sealed-for-them",
            "it was sealed for them",
        ),
        (Self::Author, "author", "they wrote it"),
        (
            Self::OnItsRoute,
            "on-its-route",
            "the list of adults names them for that log",
        ),
        (Self::Steward, "steward", "they are a steward"),
        (
            Self::TheirClass,
            "their-class",
            "they were set for that class",
        ),
        (
            Self::TheirPhase,
            "their-phase",
            "the class is in their phase, or they have all phases",
        ),
        (
            Self::NamedForGuests,
            "named-for-guests",
            "the school's settings name them for it",
        ),
    ];

    /// The tie with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(tie, known, _)| (known == name).then_some(tie))
    }

    /// The words for print.
    #[must_use]
    pub fn words(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(tie, _, words)| (tie == self).then_some(words))
            .unwrap_or_default()
    }
}

fn find<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
    all.iter()
        .find_map(|(one, known)| (*known == name).then_some(*one))
}
