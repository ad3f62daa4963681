//! What a person can ask for, what the program must then do, and what comes back.
//!
//! None of these types has `Debug`: they can hold a child's words or a password, and no log line may.

pub mod account;
mod answer;
pub mod audit;
pub mod care;
mod classes;
pub mod comparing;
pub mod computers;
pub mod deeds;
pub mod enrol;
pub mod export;
pub mod families;
mod fields;
pub mod figures;
pub mod founding;
pub mod hand_over;
mod incidents;
pub mod keeping;
pub mod kept_page;
pub mod leavers;
pub mod lesson;
pub mod letter;
pub mod letting;
pub mod live;
pub mod log_ins;
pub mod look;
pub mod people;
pub mod policy;
pub mod pupil;
pub mod questionnaires;
pub mod recordings;
pub mod registers;
mod reports;
pub mod roll;
mod room;
pub mod rooms;
pub mod search;
pub mod settings;
pub mod sheets;
pub mod signatures;
mod trouble;
mod turn;
pub mod turning;
pub mod worry;

pub use answer::Answer;
pub use classes::{ClassesIntent, LearningFile};
pub use fields::Field;
pub use incidents::{IncidentsIntent, Story};
pub use reports::ReportsIntent;
pub use room::RoomIntent;
pub use trouble::{Attempt, Trouble};

use protocol::{
    UtcSeconds,
    bytes::{Hash, Id},
    classroom::SetForClass,
    directory::LogName,
    seen::SeenState,
    staff::Room,
    sweep::SayLeft,
};

use crate::state::{
    incidents::{Deed, EntryWords},
    reports::Printout,
    secret::Secret,
};

/// What a person asks for, or what has come back for them.
pub enum Intent {
    /// Time has passed.
    Tick(UtcSeconds),
    /// Somebody moved the pointer or pressed a key.
    Touched,
    /// Text was typed into a field; this is all of it.
    Typed(Field, String),
    /// Start, or try again to reach the school's server.
    Connect,
    /// Sign in with what is typed.
    SignIn,
    /// Open the keys with the typed card code.
    Unlock,
    /// Go on without opening the keys: enough to teach.
    CarryOnClosed,
    /// Show or hide the typed card code.
    ShowKit(bool),
    /// Let this computer keep the card code, once it opened.
    KeepKit(bool),
    /// Close the keys and leave nothing on the screen.
    LockNow,
    /// Take the notice away.
    DismissNotice,
    /// What was done to people, keys and machines was read.
    DeedsRead,
    /// Go to a room.
    Enter(Room),
    /// How large everything is, and in which colours.
    Look(look::LookIntent),
    /// Load again what this room shows.
    Refresh,
    /// Something in the room of reports.
    Reports(ReportsIntent),
    /// Something in the room of incidents.
    Incidents(IncidentsIntent),
    /// Searching opened words.
    Search(search::SearchIntent),
    /// A page that no printer took.
    KeptPage(kept_page::KeptPageIntent),
    /// Handing a record to somebody outside.
    Export(export::ExportIntent),
    /// Something in the room of one's own worries.
    Worry(worry::WorryIntent),
    /// Something in the room of classes.
    Classes(ClassesIntent),
    /// Something in the room of computers.
    Computers(computers::ComputersIntent),
    /// Something in the room of people.
    People(people::PeopleIntent),
    /// Letting somebody else read.
    Letting(letting::LettingIntent),
    /// Something of one's own sign-in.
    Account(account::AccountIntent),
    /// Something in the room of keeping.
    Keeping(keeping::KeepingIntent),
    /// Something with the class at work.
    Live(live::LiveIntent),
    /// Something of rooms with computers.
    Rooms(rooms::RoomsIntent),
    /// Something of personal recording.
    Recordings(recordings::RecordingsIntent),
    /// Something of the school's registers.
    Registers(registers::RegistersIntent),
    /// Something of the self-audit.
    Audit(audit::AuditIntent),
    /// Something of the policy or of new technology.
    Policy(policy::PolicyIntent),
    /// Something of a lesson's plan.
    Lesson(lesson::LessonIntent),
    /// Learning records of pupils who have left.
    Leavers(leavers::LeaversIntent),
    /// Something of log-ins and guests.
    LogIns(log_ins::LogInsIntent),
    /// Something in the room of pages for home.
    Families(families::FamiliesIntent),
    /// Something in the room of figures.
    Figures(figures::FiguresIntent),
    /// Something of the school roll.
    Roll(roll::RollIntent),
    /// Something of a new school year.
    Turning(turning::TurningIntent),
    /// Something of questionnaires.
    Questionnaires(questionnaires::QuestionnairesIntent),
    /// Something of rules and signatures.
    Signatures(signatures::SignaturesIntent),
    /// Something of the school's own decisions.
    Settings(settings::SettingsIntent),
    /// Something at the page of two recovery sheets.
    Sheets(sheets::SheetsIntent),
    /// Something of a newcomer at the door.
    Enrol(enrol::EnrolIntent),
    /// Something of a founding.
    Founding(founding::FoundingIntent),
    /// An effect was performed that somebody waited for.
    Answered(Answer),
    /// An effect was performed that nobody waited for.
    Heard(Answer),
}

/// What the program must do: all of it leaves the pure part.
#[derive(Clone)]
pub enum Effect {
    /// Join if needed, prove this console's key, fetch the directory.
    Connect,
    /// Sign in.
    SignIn {
        /// As typed.
        login_name: String,
        /// As typed.
        password: Secret,
        /// Six digits or a one-time code, once they were asked for.
        second: Option<String>,
    },
    /// Open the key ring.
    Unlock {
        /// As typed from the card.
        kit: Secret,
        /// Whether this computer keeps it.
        keeps: bool,
    },
    /// Forget keys and sessions.
    Lock,
    /// Keep on this computer how large everything is, and in which colours.
    KeepLook(crate::look::Look),
    /// Look whether the logs still go on from where they were last seen, and sign where they stand.
    CheckRecord,
    /// Ask whether somebody is needed now. Nothing waits for the answer.
    AskBell {
        /// For the office screen.
        is_office: bool,
    },
    /// Load one log's reports.
    LoadInbox(LogName),
    /// Fetch and open one report.
    OpenReport {
        /// In which log.
        log: LogName,
        /// Which.
        envelope: Id,
    },
    /// Sign how far one is with an opened report.
    SendSeen {
        /// In which log.
        log: LogName,
        /// Which report.
        envelope: Id,
        /// Hash of its bytes.
        hash: Hash,
        /// How far.
        state: SeenState,
        /// A phrase of the directory.
        phrase: Option<String>,
    },
    /// Load one log's cases.
    LoadCases(LogName),
    /// Load one case and open what may be read of it.
    LoadCase {
        /// In which log.
        log: LogName,
        /// Which.
        case: Id,
    },
    /// Put a report on record as a concern.
    RecordConcern {
        /// In which log.
        log: LogName,
        /// Which report.
        report: Id,
    },
    /// Do something on a case, with sealed words where there are any.
    Act {
        /// In which log.
        log: LogName,
        /// On which case.
        case: Id,
        /// What.
        deed: Deed,
        /// Words to seal with it.
        words: Option<EntryWords>,
        /// How many acts the case had when one looked.
        expected_length: u32,
    },
    /// Searching opened words.
    Search(search::SearchEffect),
    /// Opening every case of a log to find what repeats.
    Comparing(comparing::ComparingEffect),
    /// A report that is about somebody who can read it.
    HandOver(hand_over::HandOverEffect),
    /// Something for the room of one's own worries.
    Worry(worry::WorryEffect),
    /// Put a signed export on record and write it for somebody outside.
    Export {
        /// In which log.
        log: LogName,
        /// Which case.
        case: Id,
        /// Where to write it.
        folder: String,
        /// To whom, what for, on what basis: to be sealed.
        words: EntryWords,
        /// The receipt that is awaited; nothing where the case is closed.
        receipt: Option<export::Awaited>,
        /// Only this of it, for whoever asks for their own record.
        only: Option<export::OwnRecord>,
        /// How many acts the case had when one looked.
        expected_length: u32,
    },
    /// Open every text of a case, to choose what somebody may have of their own record.
    LoadTexts(LogName, Id),
    /// Put it on record that this of this log is printed, and what for, which is sealed; and print it.
    Print(LogName, Printout, String),
    /// Something with a page that no printer took.
    KeptPage(kept_page::KeptPageEffect),
    /// A letter to parents or carers.
    Letter(Box<letter::LetterEffect>),
    /// Load the classes.
    LoadClasses,
    /// Open a class for today.
    OpenLesson(Id),
    /// Say who is set for a class or has every phase.
    SetForClass(SetForClass),
    /// Load a class's progress.
    LoadProgress(Id),
    /// Ask what each year has practised.
    LoadCoverage,
    /// Save a table as it is on the screen, under this name.
    SaveTable(String, String),
    /// Fetch everything in the clear about a pupil, and save it.
    SaveSubject(Id),
    /// Save what a class has learned.
    SaveLearning(Id, LearningFile),
    /// Say that a pupil has left, or is back.
    SayLeft(SayLeft),
    /// Hearing of deeds on people, keys and machines.
    Deeds(deeds::DeedsEffect),
    /// Something for the room of computers.
    Computers(computers::ComputersEffect),
    /// Something for the room of people.
    People(people::PeopleEffect),
    /// Letting somebody else read.
    Letting(letting::LettingEffect),
    /// Something of one's own sign-in.
    Account(account::AccountEffect),
    /// Something for the room of keeping.
    Keeping(keeping::KeepingEffect),
    /// Something with the class at work.
    Live(live::LiveEffect),
    /// Something of rooms with computers.
    Rooms(rooms::RoomsEffect),
    /// Something of personal recording.
    Recordings(recordings::RecordingsEffect),
    /// Something of the school's registers.
    Registers(registers::RegistersEffect),
    /// Something of the self-audit.
    Audit(audit::AuditEffect),
    /// Something of the policy or of new technology.
    Policy(policy::PolicyEffect),
    /// Something of a lesson's plan.
    Lesson(lesson::LessonEffect),
    /// Learning records of pupils who have left.
    Leavers(leavers::LeaversEffect),
    /// Something of log-ins and guests.
    LogIns(log_ins::LogInsEffect),
    /// A page for home.
    Families(families::FamiliesEffect),
    /// Something for the room of figures.
    Figures(figures::FiguresEffect),
    /// Something of the school roll.
    Roll(roll::RollEffect),
    /// Something of a new school year.
    Turning(turning::TurningEffect),
    /// Something of questionnaires.
    Questionnaires(questionnaires::QuestionnairesEffect),
    /// Something of rules and signatures.
    Signatures(signatures::SignaturesEffect),
    /// Something of the school's own decisions.
    Settings(settings::SettingsEffect),
    /// Something with two recovery sheets.
    Sheets(sheets::SheetsEffect),
    /// Something for a newcomer at the door.
    Enrol(enrol::EnrolEffect),
    /// Something for a founding.
    Founding(founding::FoundingEffect),
}
