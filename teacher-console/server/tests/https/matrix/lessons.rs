//! What classes play: each class, and giving, leaving out and ticking in it.

use protocol::{
    bytes::Id,
    class_questions::{AskClass, GiveNumber},
    classroom::OneClass,
    lessons::{GiveOwn, Mode, NotToMeet, PlanLesson, SetOptOut, TickCheck},
    paths,
    pupil_support::{OnePupil, SetStage},
    safeguards::{DecideSafeguards, NoteVulnerability, SafeguardAct},
};
use safeguarding::Permission;
use serde_json::{Value, json};

use super::{askers::Guest, classes::class_ties, objects::World, probes::Probe};

/// The objects of these addresses; nothing for others.
pub(super) fn lessons(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let permission = match path {
        paths::PUPILS_LESSON => {
            let permission = Permission::SayWhereOneIs;
            return Some(vec![Probe::new("their lesson", permission, json!({}))]);
        }
        paths::PUPILS_PLACE => {
            let permission = Permission::SayWhereOneIs;
            let nowhere = json!({"place": null});
            return Some(vec![Probe::new("where they stand", permission, nowhere)]);
        }
        paths::PUPILS_QUESTION => {
            let permission = Permission::SayWhereOneIs;
            let number = json!(GiveNumber {
                question: Id([202; 16]),
                number: Some(1),
            });
            return Some(vec![Probe::new("a question", permission, number)]);
        }
        paths::LESSONS => Permission::SeeClasses,
        paths::LESSONS_PLAN
        | paths::LESSONS_OWN
        | paths::LESSONS_OPT_OUT
        | paths::LESSONS_CHECKED
        | paths::LESSONS_QUESTION => Permission::PlanALesson,
        paths::CLASSROOM_PUPIL => Permission::SeeHowAPupilWorks,
        paths::CLASSROOM_STAGE => Permission::SetAStage,
        paths::CLASSROOM_SAFEGUARDS => Permission::DecideOnSafeguards,
        paths::CLASSROOM_VULNERABILITY => Permission::NoteVulnerability,
        _ => return None,
    };
    let known = [0, 1].map(|place| {
        let body = body(path, world.classes[place]);
        let mut probe = Probe::new("a class", permission, body);
        probe.object = format!("class {place}");
        probe.ties = class_ties(world, place, guest);
        probe
    });
    let unknown = [
        ("a guessed class", Id([200; 16])),
        ("another school's class", world.elsewhere.class),
    ]
    .map(|(object, class)| Probe::new(object, permission, body(path, class)).absent());
    Some(known.into_iter().chain(unknown).collect())
}

/// Nobody of this name is in the class: whoever may plan is told so by the rules.
fn body(path: &str, class: Id) -> Value {
    let pupil = Id([201; 16]);
    match path {
        paths::LESSONS => json!(OneClass { class }),
        paths::CLASSROOM_PUPIL => json!(OnePupil { class, pupil }),
        paths::CLASSROOM_STAGE => json!(SetStage {
            class,
            pupil,
            band: None
        }),
        paths::CLASSROOM_SAFEGUARDS => json!(DecideSafeguards {
            class,
            pupil,
            act: SafeguardAct::Confirm { number: 1 },
        }),
        paths::CLASSROOM_VULNERABILITY => json!(NoteVulnerability {
            class,
            pupil,
            what: Vec::new(),
            review_on: 0,
        }),
        paths::LESSONS_PLAN => json!(PlanLesson {
            class,
            mode: Mode::WholeClass,
            play: None,
            groups: Vec::new(),
        }),
        paths::LESSONS_OWN => json!(GiveOwn {
            class,
            pupil,
            play: None
        }),
        paths::LESSONS_QUESTION => json!(AskClass { class, about: None }),
        paths::LESSONS_OPT_OUT => json!(SetOptOut {
            class,
            pupil,
            what: NotToMeet::Topic("gaming".into()),
            is_left_out: true,
        }),
        _ => json!(TickCheck {
            class,
            scenario: "a-message-from-a-stranger".into(),
            is_done: false,
        }),
    }
}
