//! What comes back of an effect.

use protocol::{
    bell::Bell,
    bytes::Id,
    cases::{Cases, Inbox},
    classroom::{ClassProgress, Coverage, OpenLesson, SetTo, StaffClasses},
    directory::LogName,
    seen::SeenState,
    staff::StaffSession,
    sweep::SayLeft,
};

use super::{
    Attempt, Trouble, account, audit, comparing, computers, deeds, enrol, families, figures,
    founding, hand_over, keeping, kept_page, leavers, lesson, letting, live, log_ins, people,
    policy, questionnaires, recordings, registers, roll, rooms, search, settings, sheets,
    signatures, turning, worry,
};
use crate::state::{
    RecordWarning,
    account::CardHere,
    export::Done,
    incidents::ShownCase,
    reports::{Printout, ShownReport},
    school::SchoolFacts,
};

/// What came of an effect: exactly one answer to each.
pub enum Answer {
    /// This console is known to the server.
    Connected(SchoolFacts),
    /// The server knows this person.
    SignedIn(StaffSession),
    /// The keys are open; whether the card's code is kept on this computer.
    Unlocked(CardHere),
    /// The keys are forgotten.
    Locked,
    /// The look is kept.
    LookKept,
    /// The logs were looked at; these do not go on as they should.
    RecordChecked(Vec<RecordWarning>),
    /// Whether somebody is needed now; nothing when the server could not be heard.
    Bell(Option<Bell>),
    /// Reports of a log, and who could have read them until they left.
    Inbox(LogName, Inbox),
    /// A report, opened and found genuine.
    ReportOpened(Box<ShownReport>),
    /// The signature about a report is stored.
    SeenSent(Id, SeenState),
    /// Cases of a log.
    Cases(LogName, Cases),
    /// A case, opened.
    Case(Box<ShownCase>),
    /// What was done on a case is on record; this is the case now.
    Acted(Box<ShownCase>),
    /// Something of a search.
    Search(search::SearchAnswer),
    /// Something of opening every case to find what repeats.
    Comparing(comparing::ComparingAnswer),
    /// What came of handing a report over.
    HandOver(hand_over::HandOverAnswer),
    /// Something for the room of one's own worries.
    Worry(worry::WorryAnswer),
    /// Every text of this case that could be opened.
    Texts(Id, Vec<crate::export::extract::CaseText>),
    /// The record is written for somebody outside, and that is on record.
    Exported(Done),
    /// It went to the printer, and that is on record.
    Printed(Printout),
    /// What came of a page that no printer took.
    KeptPage(kept_page::KeptPageAnswer),
    /// Classes.
    Classes(StaffClasses),
    /// Who is set for a class, or has every phase, is on record.
    SetForClass(SetTo, StaffClasses),
    /// A class is open.
    LessonOpened(Id, OpenLesson),
    /// How a class is doing.
    Progress(Id, ClassProgress),
    /// That a pupil has left or is back is on record; how the class is doing now.
    SaidLeft(SayLeft, ClassProgress),
    /// Deeds on people, keys and machines.
    Deeds(deeds::DeedsAnswer),
    /// Something for the room of computers.
    Computers(computers::ComputersAnswer),
    /// Something for the room of people.
    People(people::PeopleAnswer),
    /// Letting somebody else read.
    Letting(letting::LettingAnswer),
    /// Something of one's own sign-in.
    Account(account::AccountAnswer),
    /// Something for the room of keeping.
    Keeping(keeping::KeepingAnswer),
    /// The class at work.
    Live(live::LiveAnswer),
    /// What a class plays.
    Lesson(lesson::LessonAnswer),
    /// Something of rooms with computers.
    Rooms(rooms::RoomsAnswer),
    /// Something of personal recording.
    Recordings(recordings::RecordingsAnswer),
    /// Something of the school's registers.
    Registers(registers::RegistersAnswer),
    /// Something of the self-audit, or what is due.
    Audit(audit::AuditAnswer),
    /// Something of the policy or of new technology.
    Policy(policy::PolicyAnswer),
    /// Learning records of pupils who have left.
    Leavers(leavers::LeaversAnswer),
    /// Something of log-ins and guests.
    LogIns(log_ins::LogInsAnswer),
    /// A page for home.
    Families(families::FamiliesAnswer),
    /// Something for the room of figures.
    Figures(figures::FiguresAnswer),
    /// Something of the school roll.
    Roll(roll::RollAnswer),
    /// Something of a new school year.
    Turning(turning::TurningAnswer),
    /// Something of questionnaires.
    Questionnaires(questionnaires::QuestionnairesAnswer),
    /// Something of rules and signatures.
    Signatures(signatures::SignaturesAnswer),
    /// Something of the school's own decisions.
    Settings(settings::SettingsAnswer),
    /// Something for the page of two recovery sheets.
    Sheets(sheets::SheetsAnswer),
    /// Something for a newcomer at the door.
    Enrol(enrol::EnrolAnswer),
    /// Something for a founding.
    Founding(founding::FoundingAnswer),
    /// What each year has practised.
    Coverage(Coverage),
    /// What a class has learned is in this file.
    LearningSaved(String),
    /// What is held about a pupil was saved.
    SubjectSaved {
        /// Whose.
        name: String,
        /// The file to read.
        file: String,
    },
    /// It did not work.
    Failed(Attempt, Trouble),
}
