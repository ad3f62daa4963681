//! Everything on the screen, as plain data: no egui, no Bevy, no keys, no clock.

pub mod account;
pub mod audit;
pub mod bell;
pub mod classes;
pub mod computers;
pub mod deeds;
pub mod enrolment;
pub mod export;
pub mod families;
pub mod figures;
pub mod founding;
pub mod helplines;
pub mod incidents;
pub mod keeping;
pub mod kept_page;
pub mod leavers;
pub mod lesson;
pub mod letting;
pub mod live;
pub mod log_ins;
pub mod look;
pub mod next;
pub mod people;
pub mod policy;
pub mod pupil;
pub mod questionnaires;
pub mod recordings;
pub mod registers;
pub mod reports;
pub mod roll;
pub mod rooms;
pub mod school;
pub mod search;
pub mod secret;
pub mod settings;
pub mod sheets;
pub mod signatures;
pub mod turn;
pub mod turning;
pub mod worry;

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Duty, LogName},
    field::FieldKind,
    seen::SeenState,
    staff::{Room, StaffSession},
};

use crate::{heads::Found, intent::Trouble, reminders::Reminder};
use account::{AccountRoom, Confirming};
use bell::Bell;
use classes::Classes;
use computers::Computers;
use deeds::Deeds;
use enrolment::Enrolment;
use export::{Done, Exporting};
use families::FamiliesRoom;
use figures::FiguresRoom;
use founding::Founding;
use incidents::Incidents;
use keeping::KeepingRoom;
use kept_page::KeptPage;
use letting::Letting;
use log_ins::LogInsRoom;
use look::ShownLook;
use people::People;
use questionnaires::QuestionnairesRoom;
use reports::Reports;
use roll::RollRoom;
use school::SchoolFacts;
use search::Searching;
use secret::Secret;
use settings::SettingsRoom;
use sheets::Sheets;
use signatures::SignaturesRoom;
use turn::Turn;
use worry::Worry;

/// The warning before the screen locks by itself stands this many seconds.
pub const LOCK_WARNING_S: i64 = 60;

/// The whole screen.
#[derive(Default)]
pub struct State {
    /// Now, as last told.
    pub now: UtcSeconds,
    /// When somebody was last here.
    pub touched_at: UtcSeconds,
    /// When lists were last loaded.
    pub refreshed_at: UtcSeconds,
    /// How many effects have no answer yet that a person waits for.
    pub waiting: usize,
    /// How many lists are asked for that nobody waits for.
    pub loading: usize,
    /// Presses and their turn.
    pub turn: Turn,
    /// How this console stands to the server.
    pub link: Link,
    /// The school, once known.
    pub school: SchoolFacts,
    /// The bell.
    pub bell: Bell,
    /// How far through the door the person is.
    pub gate: Gate,
    /// What is typed at the door.
    pub door: Door,
    /// The person, once signed in.
    pub person: Option<StaffSession>,
    /// The room that is shown.
    pub room: Option<Room>,
    /// How large everything is, and in which colours.
    pub look: ShownLook,
    /// What the person should know just now.
    pub notice: Option<Notice>,
    /// A page that no printer took.
    pub kept_page: Option<KeptPage>,
    /// Pages that no printer took before that one; the last is next.
    pub kept_earlier: Vec<KeptPage>,
    /// Reports.
    pub reports: Reports,
    /// Incidents.
    pub incidents: Incidents,
    /// Searching opened words.
    pub search: Searching,
    /// Handing a record to somebody outside.
    pub export: Exporting,
    /// Letting somebody else read.
    pub letting: Letting,
    /// Worries of one's own.
    pub worry: Worry,
    /// The class at work.
    pub live: live::LiveRoom,
    /// Classes.
    pub classes: Classes,
    /// Rooms with computers.
    pub rooms: rooms::Rooms,
    /// Personal recording that is allowed.
    pub recordings: recordings::RecordingsCard,
    /// The school's registers.
    pub registers: registers::RegistersRoom,
    /// The self-audit, and what is due.
    pub audit: audit::AuditCard,
    /// The policy and new technology.
    pub policy: policy::PolicyCards,
    /// A class's lesson, while its page stands.
    pub lesson: Option<lesson::LessonPage>,
    /// Computers.
    pub computers: Computers,
    /// People.
    pub people: People,
    /// One's own sign-in.
    pub account: AccountRoom,
    /// The password typed again.
    pub confirming: Confirming,
    /// Keeping.
    pub keeping: KeepingRoom,
    /// Log-ins and guests.
    pub log_ins: LogInsRoom,
    /// Figures of a term.
    pub figures: FiguresRoom,
    /// Pages for home.
    pub families: FamiliesRoom,
    /// The school roll.
    pub roll: RollRoom,
    /// Rules and signatures.
    pub signatures: SignaturesRoom,
    /// Questionnaires.
    pub questionnaires: QuestionnairesRoom,
    /// The school's own decisions.
    pub settings: SettingsRoom,
    /// Two recovery sheets.
    pub sheets: Sheets,
    /// A newcomer at the door.
    pub enrolment: Enrolment,
    /// A founding.
    pub founding: Founding,
    /// What the person is reminded of, until they have gone there or put it away.
    pub reminder: Option<Reminder>,
    /// What was done to people, keys and machines, until it was read.
    pub deeds: Deeds,
    /// Logs that do not go on from where this computer last saw them; shown until the lock.
    pub record_warnings: Vec<RecordWarning>,
}

/// A log that does not go on as it should.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecordWarning {
    /// Which.
    pub log: LogName,
    /// What was found.
    pub found: Found,
}

/// How this console stands to the server.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Link {
    /// Being tried.
    #[default]
    Connecting,
    /// It answers.
    Connected,
    /// It does not, and why.
    Broken(Trouble),
}

/// How far through the door the person is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Gate {
    /// Nobody is signed in.
    #[default]
    SigningIn,
    /// Nobody is signed in; a newcomer has an activation code.
    Enrolling,
    /// The server belongs to no founded school yet.
    Founding,
    /// Signed in; the keys are closed.
    Unlocking,
    /// At work; `keys_open` says whether words can be read.
    AtWork {
        /// Whether words can be read and signed.
        keys_open: bool,
    },
}

/// What is typed at the door.
#[derive(Default)]
pub struct Door {
    /// Stays after a wrong password and after a lock.
    pub login_name: String,
    /// Emptied after each try.
    pub password: Secret,
    /// Whether the server has asked for a second factor.
    pub asks_second: bool,
    /// Six digits or a one-time code; emptied after each try.
    pub second: String,
    /// Stays after a wrong try, to be put right; emptied once it opened.
    pub kit: Secret,
    /// Whether the code is shown as it is typed.
    pub is_kit_shown: bool,
    /// Whether this computer shall keep the code once it opened.
    pub keeps_kit: bool,
}

/// A sentence for the person, by the id of its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Whether something needs attention, or went well.
    pub tone: Tone,
    /// Id in the console's words.
    pub id: &'static str,
    /// Names and numbers for it.
    pub values: Vec<(&'static str, String)>,
    /// The line of a form that it is about, named as it stands there.
    pub line: Option<(FieldKind, &'static str)>,
}

/// How a notice is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// It went well.
    Good,
    /// Please look.
    Attention,
}

impl Notice {
    /// Something went well.
    pub fn good(id: &'static str) -> Self {
        Self {
            tone: Tone::Good,
            id,
            values: Vec::new(),
            line: None,
        }
    }

    /// Something needs a look.
    pub fn attention(id: &'static str) -> Self {
        Self {
            tone: Tone::Attention,
            ..Self::good(id)
        }
    }

    /// With a name or number in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// About this line of the form of a kind.
    #[must_use]
    pub fn about(mut self, kind: FieldKind, line: &'static str) -> Self {
        self.line = Some((kind, line));
        self
    }
}

impl State {
    /// Whether words can be read and signed.
    pub fn keys_open(&self) -> bool {
        self.gate == Gate::AtWork { keys_open: true }
    }

    /// Whether a guest is signed in, for whom most of the server is not there (H-13).
    pub fn is_guest(&self) -> bool {
        let person = self.person.as_ref();
        person.is_some_and(|person| person.guest_until.is_some())
    }

    /// Whether this person looks for patterns among incidents: the safeguarding lead, a deputy, the co-ordinator (I-05).
    pub fn looks_for_patterns(&self) -> bool {
        let watchers = [
            Duty::SafeguardingLead,
            Duty::DeputySafeguardingLead,
            Duty::OnlineSafetyCoordinator,
        ];
        let person = self.person.as_ref();
        person.is_some_and(|person| watchers.iter().any(|duty| person.duties.contains(duty)))
    }

    /// Of the open case, where it began with a worry that stands in the inbox: the newest signed state of it.
    pub fn worry_state(&self) -> Option<Option<SeenState>> {
        let worry = self.incidents.open.as_ref()?.worry?;
        let mut rows = self.reports.rows.iter();
        rows.find(|row| row.envelope == worry.id)
            .map(|row| row.state)
    }

    /// Under which id an answered report stands in the inbox: its own, or that of the worry which it became here.
    pub fn listed_as(&self, answered: Id) -> Id {
        let open = self.incidents.open.as_ref();
        let became = open
            .filter(|open| open.handed_in().is_some_and(|report| report.id == answered))
            .and_then(|open| open.worry);
        became.map_or(answered, |worry| worry.id)
    }

    /// The file that was written of the open case, while its passphrase is not noted down.
    pub fn file_of_open_case(&self) -> Option<&Done> {
        let open = self.incidents.open.as_ref()?;
        let done = self.export.done.as_ref();
        done.filter(|done| done.case == open.row.case)
    }

    /// Whether something is under way that a person waits for.
    pub fn is_busy(&self) -> bool {
        self.waiting > 0
    }

    /// Whether the warning before the lock stands.
    pub fn is_lock_near(&self) -> bool {
        self.seconds_to_lock()
            .is_some_and(|left| left <= LOCK_WARNING_S)
    }

    /// Seconds until the screen locks by itself, when somebody is signed in.
    pub fn seconds_to_lock(&self) -> Option<i64> {
        let person = self.person.as_ref()?;
        Some(self.touched_at + i64::from(person.idle_lock_s) - self.now)
    }
}
