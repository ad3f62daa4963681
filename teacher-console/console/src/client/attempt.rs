//! What a person was about when an effect failed: it decides what the screen says.

use crate::intent::{
    Attempt, Effect, account::AccountEffect, audit::AuditEffect, computers::ComputersEffect,
    figures::FiguresEffect, hand_over::HandOverEffect, keeping::KeepingEffect,
    leavers::LeaversEffect, letting::LettingEffect, log_ins::LogInsEffect, people::PeopleEffect,
    policy::PolicyEffect, registers::RegistersEffect, roll::RollEffect, settings::SettingsEffect,
    turning::TurningEffect, worry::WorryEffect,
};

/// One word for each effect.
#[expect(
    clippy::too_many_lines,
    reason = "one pattern for each effect, and the compiler holds the list complete"
)]
pub(super) fn attempt(effect: &Effect) -> Attempt {
    use AccountEffect::{Load, OpenWithCardHere, Remind};
    match effect {
        Effect::Connect => Attempt::Connect,
        Effect::SignIn { .. } => Attempt::SignIn,
        Effect::Unlock { .. } => Attempt::Unlock,
        Effect::OpenReport { .. } => Attempt::OpenReport,
        Effect::Comparing(_) => Attempt::Compare,
        Effect::SendSeen { .. } => Attempt::Seen,
        Effect::RecordConcern { .. }
        | Effect::Export { .. }
        | Effect::Act { .. }
        | Effect::Letter(_)
        | Effect::Worry(WorryEffect::Send { .. } | WorryEffect::Practise(_))
        | Effect::HandOver(HandOverEffect::Send { .. })
        | Effect::Keeping(KeepingEffect::Act(_) | KeepingEffect::Delete(_)) => Attempt::Act,
        Effect::Enrol(_) => Attempt::Enrol,
        Effect::Account(Load | Remind | OpenWithCardHere)
        | Effect::People(PeopleEffect::Load)
        | Effect::Keeping(KeepingEffect::Load)
        | Effect::Leavers(LeaversEffect::Load)
        | Effect::LogIns(LogInsEffect::Load)
        | Effect::Figures(FiguresEffect::Load | FiguresEffect::Ask(_) | FiguresEffect::Watch)
        | Effect::Policy(PolicyEffect::Load)
        | Effect::Registers(RegistersEffect::Load)
        | Effect::Audit(AuditEffect::Load | AuditEffect::LoadCalendar)
        | Effect::Settings(SettingsEffect::Load)
        | Effect::Roll(RollEffect::Load(_) | RollEffect::FindFiles(_) | RollEffect::Look(_))
        | Effect::Turning(TurningEffect::Load)
        | Effect::Letting(LettingEffect::LoadWaiting(_))
        | Effect::AskBell { .. }
        | Effect::LoadInbox(_)
        | Effect::LoadCases(_)
        | Effect::LoadCase { .. }
        | Effect::LoadTexts(..)
        | Effect::Worry(_)
        | Effect::Search(_)
        | Effect::HandOver(HandOverEffect::WhoReads { .. })
        | Effect::LoadClasses
        | Effect::LoadProgress(_)
        | Effect::LoadCoverage
        | Effect::Computers(ComputersEffect::Load)
        | Effect::Deeds(_)
        | Effect::CheckRecord => Attempt::Load,
        Effect::OpenLesson(_)
        | Effect::Lesson(_)
        | Effect::Rooms(_)
        | Effect::Recordings(_)
        | Effect::Registers(_)
        | Effect::Audit(_)
        | Effect::Policy(PolicyEffect::Note(_))
        | Effect::Live(_)
        | Effect::SetForClass(_)
        | Effect::SaveLearning(..)
        | Effect::SaveTable(..)
        | Effect::SaveSubject(_)
        | Effect::SayLeft(_)
        | Effect::Leavers(_)
        | Effect::LogIns(_)
        | Effect::Questionnaires(_)
        | Effect::Signatures(_)
        | Effect::Print(..)
        | Effect::KeptPage(_)
        | Effect::Families(_)
        | Effect::Figures(_)
        | Effect::Roll(_)
        | Effect::Turning(_)
        | Effect::Settings(_)
        | Effect::Computers(_)
        | Effect::Account(_)
        | Effect::People(_)
        | Effect::Letting(_)
        | Effect::Sheets(_)
        | Effect::Founding(_)
        | Effect::KeepLook(_)
        | Effect::Lock => Attempt::Change,
    }
}
