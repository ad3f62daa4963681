//! The short practice that comes to a pupil by itself when a topic is due again (R7), worked out here from their own runs.
//!
//! The school gives the runs at sign-in, and those played since are added, so it goes on when the server cannot be asked.
//! A guest has none, nor a name that nobody checked. There is one at a sitting, it counts nothing, and it waits without a
//! word for whoever passes it by. Where nothing is due and a topic is secure, a story in a new place is offered in its
//! stead, once and once more six to eight weeks later, and nobody calls it a test (R13).

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::{
    Library, RunFacts, Scenario,
    learning::{self, Played},
};
use protocol::{UtcSeconds, pupils::PractisedRun};

use crate::library::Scenarios;
use crate::school::{RunFinished, SignedIn, SignedOut};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// What the signed-in pupil has played, and since when.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Practice {
    pupil: String,
    runs: Vec<Played>,
    /// Days from 1970, by the server's clock at sign-in.
    today: u32,
    half_terms: Vec<u32>,
    /// Whether something that was due was played at this sitting.
    is_done: bool,
}

impl Practice {
    /// What the school says of a pupil. Facts this version cannot read are passed over.
    #[must_use]
    pub fn kept(
        pupil: String,
        practised: &[PractisedRun],
        half_terms: &[u32],
        now: UtcSeconds,
    ) -> Self {
        let day = |at: i64| u32::try_from(at.div_euclid(DAY_S)).unwrap_or(0);
        let run = |run: &PractisedRun| {
            let facts = serde_json::from_value::<RunFacts>(run.facts.clone()).ok()?;
            let day = day(run.happened_at);
            Some(Played { day, facts })
        };
        Self {
            pupil,
            runs: practised.iter().filter_map(run).collect(),
            today: day(now),
            half_terms: half_terms.to_vec(),
            is_done: false,
        }
    }

    /// The story for a short practice, among those this pupil is offered; nothing when nothing is due.
    #[must_use]
    pub fn due(
        &self,
        who: &SignedIn,
        library: &Library,
        offered: &[Arc<Scenario>],
    ) -> Option<Arc<Scenario>> {
        if !self.is_of(who) || self.is_done {
            return None;
        }
        learning::short_practice(library, offered, &self.runs, self.today, &self.half_terms)
    }

    /// The story in a new place, where a topic is secure and this pupil may meet it.
    #[must_use]
    pub fn new_place(
        &self,
        who: &SignedIn,
        library: &Library,
        may_meet: impl Fn(&Scenario) -> bool,
    ) -> Option<Arc<Scenario>> {
        let band = who.band().filter(|_| self.is_of(who) && !self.is_done)?;
        learning::new_place(library, band, &self.runs, self.today, may_meet)
    }

    /// The day of this sitting, by the server's clock at sign-in; 0 for whoever the school was not asked about.
    #[must_use]
    pub const fn today(&self) -> u32 {
        self.today
    }

    fn is_of(&self, who: &SignedIn) -> bool {
        matches!(who, SignedIn::Confirmed(pupil) if pupil.id == self.pupil)
    }

    fn add(&mut self, library: &Library, facts: &RunFacts) {
        let due = learning::boosters(library, &self.runs, self.today, &self.half_terms);
        let played = library.scenario(&facts.scenario);
        self.is_done |= due.iter().any(|booster| booster.topic == facts.topic)
            || played.is_some_and(|scenario| scenario.variant_of().is_some());
        self.runs.push(Played {
            day: self.today,
            facts: facts.clone(),
        });
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Practice>()
        .add_systems(Update, (remember, forget).chain());
}

fn remember(
    mut finished: MessageReader<RunFinished>,
    scenarios: Res<Scenarios>,
    mut practice: ResMut<Practice>,
) {
    for run in finished.read() {
        practice.add(&scenarios.0, &run.facts);
    }
}

/// The next pupil finds nothing of the last one.
fn forget(mut gone: MessageReader<SignedOut>, mut practice: ResMut<Practice>) {
    if gone.read().count() > 0 {
        *practice = Practice::default();
    }
}

#[cfg(test)]
pub(crate) mod tests;
