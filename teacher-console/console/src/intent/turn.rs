//! Which effects a person waits for, and which intents are presses that may have to wait for their turn.

use super::{
    Answer, Effect, Intent,
    account::AccountEffect,
    audit::AuditEffect,
    computers::ComputersEffect,
    deeds::DeedsEffect,
    figures::FiguresEffect,
    keeping::KeepingEffect,
    leavers::LeaversEffect,
    lesson::LessonEffect,
    letting::LettingEffect,
    live::{LiveAnswer, LiveEffect},
    log_ins::LogInsEffect,
    people::PeopleEffect,
    policy::PolicyEffect,
    questionnaires::QuestionnairesEffect,
    recordings::RecordingsEffect,
    registers::RegistersEffect,
    roll::RollEffect,
    rooms::RoomsEffect,
    settings::SettingsEffect,
    signatures::SignaturesEffect,
    turning::TurningEffect,
    worry::WorryEffect,
};

impl Effect {
    /// Whether it only brings lists up to date or looks whether anything is new. Nobody waits for it: what a person asks
    /// for meanwhile is done as always.
    pub fn is_in_background(&self) -> bool {
        matches!(
            self,
            Self::AskBell { .. }
                | Self::CheckRecord
                | Self::Comparing(_)
                | Self::KeepLook(_)
                | Self::LoadInbox(_)
                | Self::LoadCases(_)
                | Self::LoadClasses
                | Self::Account(AccountEffect::Load | AccountEffect::Remind)
                | Self::Audit(AuditEffect::Load | AuditEffect::LoadCalendar)
                | Self::Computers(ComputersEffect::Load)
                | Self::Deeds(DeedsEffect::Load)
                | Self::Figures(FiguresEffect::Load | FiguresEffect::Watch)
                | Self::Keeping(KeepingEffect::Load)
                | Self::Leavers(LeaversEffect::Load)
                | Self::Lesson(LessonEffect::Load(_) | LessonEffect::AskSupport(_))
                | Self::Letting(LettingEffect::LoadWaiting(_))
                | Self::Live(LiveEffect::Watch(..))
                | Self::LogIns(LogInsEffect::Load)
                | Self::People(PeopleEffect::Load)
                | Self::Policy(PolicyEffect::Load)
                | Self::Questionnaires(
                    QuestionnairesEffect::Load | QuestionnairesEffect::LoadCommittee { .. }
                )
                | Self::Recordings(RecordingsEffect::Load)
                | Self::Registers(RegistersEffect::Load)
                | Self::Roll(RollEffect::Load(_) | RollEffect::FindFiles(_))
                | Self::Rooms(RoomsEffect::Load)
                | Self::Settings(SettingsEffect::Load)
                | Self::Signatures(SignaturesEffect::Load { .. })
                | Self::Turning(TurningEffect::Load)
                | Self::Worry(WorryEffect::LoadOwn)
        )
    }
}

impl Effect {
    /// Whether it is asked again and again, whatever else is under way.
    pub fn is_beat(&self) -> bool {
        matches!(
            self,
            Self::AskBell { .. } | Self::Live(LiveEffect::Watch(..))
        )
    }
}

impl Answer {
    /// Whether it answers what is asked again and again.
    pub fn is_beat(&self) -> bool {
        matches!(self, Self::Bell(_) | Self::Live(LiveAnswer::Seen(..)))
    }
}

impl Intent {
    /// What came of an effect, by whether anybody waited for it.
    pub fn answered(is_in_background: bool, answer: Answer) -> Self {
        if is_in_background {
            Self::Heard(answer)
        } else {
            Self::Answered(answer)
        }
    }
}

/// Rooms and pages in which something is pressed that an answer of the server may follow.
macro_rules! presses {
    ($($room:ident),* $(,)?) => {
        impl Intent {
            /// The same press again, to be done later; nothing where it is not a press, or always done at once.
            pub(crate) fn press(&self) -> Option<Self> {
                match self {
                    Self::SignIn => Some(Self::SignIn),
                    Self::Unlock => Some(Self::Unlock),
                    $(Self::$room(wish) => Some(Self::$room(wish.clone())),)*
                    Self::Tick(_)
                    | Self::Touched
                    | Self::Typed(..)
                    | Self::Connect
                    | Self::CarryOnClosed
                    | Self::ShowKit(_)
                    | Self::KeepKit(_)
                    | Self::LockNow
                    | Self::DismissNotice
                    | Self::DeedsRead
                    | Self::Enter(_)
                    | Self::Look(_)
                    | Self::Refresh
                    | Self::Answered(_)
                    | Self::Heard(_) => None,
                }
            }

            /// Whether the same was pressed again.
            pub(crate) fn is_again(&self, before: &Self) -> bool {
                match (self, before) {
                    (Self::SignIn, Self::SignIn) | (Self::Unlock, Self::Unlock) => true,
                    $((Self::$room(now), Self::$room(before)) => now == before,)*
                    _ => false,
                }
            }
        }
    };
}

presses!(
    Reports,
    Incidents,
    Search,
    KeptPage,
    Export,
    Worry,
    Classes,
    Computers,
    People,
    Letting,
    Account,
    Keeping,
    Families,
    Lesson,
    Signatures,
    Live,
    Leavers,
    LogIns,
    Figures,
    Settings,
    Sheets,
    Enrol,
    Founding,
    Roll,
    Rooms,
    Recordings,
    Registers,
    Audit,
    Policy,
    Turning,
    Questionnaires,
);
