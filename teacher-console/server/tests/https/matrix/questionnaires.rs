//! Questionnaires: each class, the grown-ups, and one that is not there.

use protocol::{
    bytes::Id,
    leaders::{DecideRemark, GiveRemark, RemarkAbout, RemarkDeed, RemarkPhrase},
    paths,
    questionnaires::{AskPeople, AskedPeople, CloseRound, GiveAnswers},
};
use safeguarding::Permission;
use serde_json::json;

use super::{askers::Guest, classes::class_ties, objects::World, probes::Probe};

/// The objects of these addresses; nothing for others. Too few are asked each time, so that nobody is.
pub(super) fn questionnaires(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let nobody = Id([203; 16]);
    let give = |answers| GiveAnswers {
        round: nobody,
        answers,
    };
    let one = |permission, body| Some(vec![Probe::new("it", permission, body)]);
    let own = Permission::AnswerAQuestionnaire;
    let ask = |people| {
        json!(AskPeople {
            questionnaire: "survey".to_owned(),
            people,
            answers: vec![2],
        })
    };
    match path {
        paths::PUPILS_REMARK => {
            let remark = json!(GiveRemark {
                about: RemarkAbout::Rules,
                phrase: RemarkPhrase::Helps,
                words: String::new(),
            });
            one(Permission::RemarkAsALeader, remark)
        }
        paths::LEADERS_DECIDE => {
            let decide = json!(DecideRemark {
                remark: nobody,
                deed: RemarkDeed::OnAgenda,
            });
            one(Permission::HearDigitalLeaders, decide)
        }
        paths::QUESTIONNAIRES => one(own, json!({})),
        paths::QUESTIONNAIRES_ANSWER => one(own, json!(give(Vec::new()))),
        paths::PUPILS_ANSWERS => one(Permission::AnswerAsAPupil, json!(give(Vec::new()))),
        paths::QUESTIONNAIRES_ASK => {
            let class = |place: usize| {
                let people = AskedPeople::Classes(vec![world.classes[place]]);
                let mut probe = Probe::new("a class", Permission::AskPeople, ask(people));
                probe.object = format!("class {place}");
                probe.ties = class_ties(world, place, guest);
                probe
            };
            let guessed = ask(AskedPeople::Classes(vec![Id([200; 16])]));
            let guessed = Probe::new("a guessed class", Permission::AskPeople, guessed).absent();
            let staff = Probe::new("staff", Permission::AskPeople, ask(AskedPeople::Staff));
            Some(vec![class(0), class(1), staff, guessed])
        }
        paths::QUESTIONNAIRES_CLOSE => {
            let close = json!(CloseRound { round: nobody });
            Some(vec![
                Probe::new("a guessed one", Permission::AskPeople, close).absent(),
            ])
        }
        paths::QUESTIONNAIRES_ENTER => {
            let sheet = json!(give(vec![Some(0)]));
            Some(vec![
                Probe::new("a guessed one", Permission::AskPeople, sheet).absent(),
            ])
        }
        _ => None,
    }
}
