//! What the signed-in pupil has played to its end: earlier, as the school says at sign-in, and since then here.
//!
//! A name that was not checked shows nothing from earlier, so that nobody looks at somebody else's.

use bevy::prelude::*;
use curriculum::{ScenarioId, StepId};
use protocol::pupils::Finished;

use crate::playing::Playing;
use crate::school::SignedOut;

/// Scenarios with the ending each came to last, in the order they were first finished.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Played(Vec<(ScenarioId, StepId)>);

impl Played {
    /// What the school has kept of this pupil. What it calls by no name of ours is passed over.
    #[must_use]
    pub fn kept(finished: &[Finished]) -> Self {
        let mut played = Self::default();
        for one in finished {
            if let (Some(scenario), Some(ended)) =
                (ScenarioId::new(&one.scenario), StepId::new(&one.outcome))
            {
                played.add(scenario, ended);
            }
        }
        played
    }

    /// A scenario came to this end.
    pub fn add(&mut self, scenario: ScenarioId, ended: StepId) {
        match self.0.iter_mut().find(|(known, _)| *known == scenario) {
            Some((_, before)) => *before = ended,
            None => self.0.push((scenario, ended)),
        }
    }

    /// Whether it was ever played to its end.
    #[must_use]
    pub fn has(&self, scenario: &ScenarioId) -> bool {
        self.0.iter().any(|(known, _)| known == scenario)
    }

    /// Every scenario with its last ending.
    pub fn all(&self) -> impl Iterator<Item = &(ScenarioId, StepId)> {
        self.0.iter()
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Played>().add_systems(
        Update,
        (remember.run_if(resource_exists::<Playing>), forget),
    );
}

fn remember(playing: Res<Playing>, mut played: ResMut<Played>) {
    if !playing.is_changed() {
        return;
    }
    let facts = playing.run().facts();
    if let Some(ended) = facts.outcome.filter(|_| playing.run().is_finished()) {
        played.add(facts.scenario, ended);
    }
}

/// The next pupil finds nothing of the last one.
fn forget(mut gone: MessageReader<SignedOut>, mut played: ResMut<Played>) {
    if gone.read().count() > 0 {
        *played = Played::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(scenario: &str, outcome: &str) -> Finished {
        Finished {
            scenario: scenario.to_owned(),
            outcome: outcome.to_owned(),
        }
    }

    #[test]
    fn the_last_ending_of_a_scenario_counts_and_its_place_stays() {
        let played = Played::kept(&[
            finished("owl", "told"),
            finished("fox", "kept"),
            finished("owl", "waited"),
        ]);
        let named: Vec<(&str, &str)> = played
            .all()
            .map(|(scenario, ended)| (scenario.as_str(), ended.as_str()))
            .collect();
        assert_eq!(named, [("owl", "waited"), ("fox", "kept")]);
    }

    #[test]
    fn what_has_no_name_of_ours_is_passed_over() {
        let played = Played::kept(&[finished("Not A Name", "told"), finished("fox", "kept")]);
        assert_eq!(played.all().count(), 1);
    }
}
