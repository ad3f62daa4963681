//! What the app knows of the school, and the messages it exchanges with whoever carries them there.
//!
//! Plain data without any reading or sending: `courier` fills [`School`] and answers the messages. Without a courier
//! nobody joined this computer to a school; guest play then works fully and nothing is recorded.

use std::collections::BTreeMap;

use bevy::prelude::*;
use curriculum::{AgeBand, RunFacts};
use protocol::card::{CardKind, CardSecret};
use protocol::class_questions::GiveNumber;
use protocol::class_rules::ClassRule;
use protocol::leaders::GiveRemark;
use protocol::questionnaires::GiveAnswers;
use protocol::story_place::StoryPlace;

use crate::page::{Laying, Stale};

/// What the app knows of the school just now.
#[derive(Resource, Debug, Clone, Default)]
pub struct School {
    /// Whether the server can be reached.
    pub connection: Connection,
    /// A school of invented people, to try everything out.
    pub is_demo: bool,
    /// Classes, in the order they are offered.
    pub classes: Vec<Class>,
    /// Pupils of all classes.
    pub pupils: Vec<Pupil>,
    /// Pupils whose signature under the rules was due when the server was heard last, with the version (D-17).
    pub unsigned: BTreeMap<String, String>,
    /// Who is using this computer.
    pub signed_in: SignedIn,
}

impl School {
    /// Which rules this pupil still owed a signature when the server was heard last: what counts where nobody can be asked.
    #[must_use]
    pub fn due_when_heard_last(&self, pupil: &Pupil) -> RulesDue {
        RulesDue(self.unsigned.get(&pupil.id).cloned())
    }

    /// Whoever is signed in has signed: from now on they owe nothing here, also before the server is heard again.
    pub(crate) fn owes_no_signature(&mut self) {
        if let Some(pupil) = self.signed_in.pupil().map(|pupil| pupil.id.clone()) {
            self.unsigned.remove(&pupil);
        }
    }
}

/// How this computer stands to the school's server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Connection {
    /// No pairing file: this computer belongs to no school yet.
    #[default]
    NotJoined,
    /// Joined, but the server does not answer: play and Tell work, names are not checked.
    Offline,
    /// Joined, and the server answers.
    Online,
}

/// A class as the sign-in shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The school's id of the class.
    pub id: String,
    /// Its name, such as `Oak`.
    pub name: String,
    /// The teacher's name, when known.
    pub teacher: Option<String>,
}

/// A pupil as the sign-in shows them: never more than a name and a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pupil {
    /// The school's id of the pupil.
    pub id: String,
    /// The class they belong to.
    pub class: String,
    /// The name on the tile.
    pub shown_name: String,
    /// The picture on the tile, a file of `assets/pictures/objects` without `.svg`.
    pub tile: String,
    /// Which scenarios are theirs.
    pub band: AgeBand,
    /// What their card asks for.
    pub card: CardKind,
}

impl Pupil {
    /// The same pupil with a stage of their own, which goes before that of the class (C-20).
    #[must_use]
    pub fn in_stage(self, own: Option<AgeBand>) -> Self {
        Self {
            band: own.unwrap_or(self.band),
            ..self
        }
    }
}

/// Who is using this computer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SignedIn {
    /// Nobody yet.
    #[default]
    Nobody,
    /// A pupil whose pictures the server has checked.
    Confirmed(Pupil),
    /// A pupil who chose this name while the server could not be asked; history stays hidden.
    NotChecked(Pupil),
    /// A guest; nothing is recorded.
    Guest(AgeBand),
}

impl SignedIn {
    /// The band to play in.
    #[must_use]
    pub fn band(&self) -> Option<AgeBand> {
        match self {
            Self::Nobody => None,
            Self::Confirmed(pupil) | Self::NotChecked(pupil) => Some(pupil.band),
            Self::Guest(band) => Some(*band),
        }
    }

    /// The pupil, when a name was chosen.
    #[must_use]
    pub fn pupil(&self) -> Option<&Pupil> {
        match self {
            Self::Confirmed(pupil) | Self::NotChecked(pupil) => Some(pupil),
            Self::Nobody | Self::Guest(_) => None,
        }
    }
}

/// The name that was pressed at sign-in and waits for what its card asks.
#[derive(Resource, Debug, Clone, Default)]
pub struct NameChosen(pub Option<Pupil>);

/// Out: a pupil pressed what stands on their card.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct SignInAttempt {
    /// Whose name was pressed.
    pub pupil: String,
    /// What was pressed.
    pub secret: CardSecret,
}

/// Out: a pupil typed the six digits that an adult's console shows.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct CodeAttempt {
    /// Whose name was pressed.
    pub pupil: String,
    /// The digits.
    pub code: String,
}

/// In: what came of an attempt.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub enum SignInAnswer {
    /// The pictures are right.
    Confirmed(Pupil),
    /// The pictures are not right.
    Refused,
    /// Too many tries: a teacher has to help, or time has to pass.
    Paused,
    /// The server could not be asked; the pupil goes on with an unchecked name.
    Unreachable,
}

/// Out: the pupil has left this computer.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct SignedOut;

/// The version of the school's rules whose signature is due from whoever is signed in; nothing when none is.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct RulesDue(pub Option<String>);

/// Whether whoever owes a signature has signed rules before: then these may be new ones (D-20).
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignedBefore(pub bool);

/// What the class of whoever is signed in has settled for itself, beside the school's rules (B-11).
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct ClassRules(pub Vec<ClassRule>);

/// Whether whoever is signed in is a digital leader (B-14).
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Leader(pub bool);

/// Out: what a digital leader thinks.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct RemarkGiven(pub GiveRemark);

/// Out: the pupil has read the school's rules and signs them.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct RulesSigned {
    /// Which rules.
    pub version: String,
    /// A hash of the words that were read.
    pub edition: String,
}

/// Out: what a pupil answers when the whole class is asked: a number, or that they would rather not give one.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberGiven(pub GiveNumber);

/// Out: a pupil's answers to a questionnaire; none when they would rather not.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct AnswersGiven(pub GiveAnswers);

/// Out: a scenario was played to its end.
#[derive(Message, Debug, Clone)]
pub struct RunFinished {
    /// What was hit and missed, by id.
    pub facts: RunFacts,
    /// Every act of the run, so that it can be played again.
    pub actions: Vec<curriculum::Action>,
    /// How long it took, in seconds.
    pub seconds: u32,
}

/// Out: the pupil came to another part of a scenario.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct StepReached {
    /// The scenario.
    pub scenario: String,
    /// The step.
    pub step: String,
}

/// Out: where the pupil stands in a story, or nowhere; the school keeps it for their next computer.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct PlaceChanged(pub Option<StoryPlace>);

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<School>()
        .init_resource::<NameChosen>()
        .init_resource::<RulesDue>()
        .init_resource::<SignedBefore>()
        .init_resource::<ClassRules>()
        .init_resource::<Leader>()
        .add_message::<RemarkGiven>()
        .add_message::<RulesSigned>()
        .add_message::<NumberGiven>()
        .add_message::<AnswersGiven>()
        .add_message::<SignInAttempt>()
        .add_message::<CodeAttempt>()
        .add_message::<SignInAnswer>()
        .add_message::<SignedOut>()
        .add_message::<RunFinished>()
        .add_message::<StepReached>()
        .add_message::<PlaceChanged>()
        .add_systems(Update, show_what_changed.before(Laying));
}

fn show_what_changed(school: Res<School>, mut stale: ResMut<Stale>) {
    if school.is_changed() {
        stale.mark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c20_a_stage_of_ones_own_goes_before_that_of_the_class() {
        let pupil = Pupil {
            id: "1".to_owned(),
            class: "2".to_owned(),
            shown_name: "Amara".to_owned(),
            tile: "kite".to_owned(),
            band: AgeBand::From9To11,
            card: CardKind::Pictures,
        };
        let own = pupil.clone().in_stage(Some(AgeBand::From5To7));
        assert_eq!(SignedIn::Confirmed(own).band(), Some(AgeBand::From5To7));
        let same = pupil.clone().in_stage(None);
        assert_eq!(same, pupil);
    }
}
