//! Rules that are signed: each class's register and a pupil of it. No rules are in force, so that nothing is noted.

use protocol::{
    agreements::{Audience, Note, SetRules, SignRules},
    bytes::Id,
    class_rules::SetClassRules,
    paths,
};
use safeguarding::Permission;
use serde_json::json;

use super::{askers::Guest, classes::class_ties, objects::World, probes::Probe};

/// The objects of these addresses; nothing for others.
pub(super) fn agreements(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let permission = Permission::KeepTheSignatures;
    let sign = SignRules {
        version: "none".into(),
        edition: "none".into(),
    };
    let one = |permission, body| Some(vec![Probe::new("it", permission, body)]);
    match path {
        paths::PUPILS_SIGN_RULES => one(Permission::SignTheRulesAsAPupil, json!(sign)),
        paths::AGREEMENTS_SIGN => one(Permission::SignTheRules, json!(sign)),
        paths::AGREEMENTS_SET => one(
            Permission::ChangeTheSettings,
            json!(SetRules {
                audience: Audience::Pupils,
                version: None,
                from: 0,
            }),
        ),
        paths::AGREEMENTS => Some(
            [0, 1]
                .map(|place| {
                    let mut probe = Probe::new("a register", permission, json!({}));
                    probe.object = format!("register {place}");
                    probe.ties = class_ties(world, place, guest);
                    probe.listed_as(world.classes[place])
                })
                .into(),
        ),
        paths::AGREEMENTS_NOTE => {
            let paper = json!(Note::ParentsPaper(world.pupil));
            let mut pupil = Probe::new("a pupil", permission, paper);
            pupil.ties = class_ties(world, 0, guest);
            let paper = json!(Note::AdultsPaper(world.adults()[0].person.id));
            let adult = Probe::new("an adult", Permission::KeepAdultsSignatures, paper);
            let guessed = Note::ParentsPaper(Id([200; 16]));
            let guessed = Probe::new("a guessed pupil", permission, json!(guessed)).absent();
            Some(vec![pupil, adult, guessed])
        }
        paths::AGREEMENTS_CLASS => {
            let set = |class| {
                json!(SetClassRules {
                    class,
                    rules: Vec::new(),
                })
            };
            let class = |place: usize| {
                let mut probe = Probe::new("a class", permission, set(world.classes[place]));
                probe.object = format!("class {place}");
                probe.ties = class_ties(world, place, guest);
                probe
            };
            let guessed = Probe::new("a guessed class", permission, set(Id([200; 16]))).absent();
            Some(vec![class(0), class(1), guessed])
        }
        _ => None,
    }
}
