//! Every field that takes text, in whichever room.

use protocol::bytes::Id;

use crate::state::{
    account::AccountField,
    audit::AuditField,
    enrolment::EnrolField,
    export::ExportField,
    figures::FiguresField,
    founding::FoundingField,
    helplines::HelplineField,
    incidents::{LetterField, RoomField},
    keeping::KeepingField,
    log_ins::GuestField,
    people::InviteField,
    policy::PolicyField,
    recordings::RecordingField,
    registers::RegisterField,
    sheets::SheetsField,
    worry::WorryField,
};

/// Every field that takes text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Field {
    /// Sign-in: the login name.
    LoginName,
    /// Sign-in: the password.
    Password,
    /// Sign-in: six digits or a one-time code.
    Second,
    /// The password, typed again.
    Confirm,
    /// One's own sign-in.
    Account(AccountField),
    /// Unlock: the code on the card.
    Kit,
    /// What is looked for.
    Search,
    /// What a print of a case is for.
    PrintWhy,
    /// What a print of a report is for.
    PrintReportWhy,
    /// Handing a record to somebody outside.
    Export(ExportField),
    /// Entry: who or what the case is about.
    Title,
    /// Entry: when it happened.
    HappenedAt,
    /// Entry: what was seen, said or done.
    Facts,
    /// Entry: what the author makes of it.
    Opinion,
    /// Entry: the child's own words.
    ChildsWords,
    /// Beside the open case.
    Room(RoomField),
    /// A letter to parents or carers.
    Letter(LetterField),
    /// A worry of one's own.
    Worry(WorryField),
    /// Inviting somebody.
    Invite(InviteField),
    /// An outside helpline.
    Helpline(HelplineField),
    /// Keeping a case.
    Keeping(KeepingField),
    /// A guest who is to be let in.
    Guest(GuestField),
    /// The paper of a term's figures.
    Figures(FiguresField),
    /// A rule that a class has settled for itself.
    ClassRule(u8),
    /// Personal recording.
    Recording(RecordingField),
    /// The school's registers.
    Register(RegisterField),
    /// The self-audit.
    Audit(AuditField),
    /// The policy and new technology.
    Policy(PolicyField),
    /// The setting that is being changed.
    Setting,
    /// Where a roster lies.
    RosterPath,
    /// What a class is called next year.
    NextName(Id),
    /// Two recovery sheets.
    Sheets(SheetsField),
    /// A newcomer at the door.
    Enrol(EnrolField),
    /// Founding the school.
    Founding(FoundingField),
}
