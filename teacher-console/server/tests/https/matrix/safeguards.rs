//! What two decide together for a pupil (C-02), and the note that exactly three may see (C-19), asked by everybody.

use protocol::{
    account::Confirm,
    bytes::Token,
    classroom::StaffClasses,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupil_support::{OnePupil, PupilSupport},
    safeguards::{
        DecideSafeguards, NoteVulnerability, ReviewOf, SafeguardAct, TailoredResource,
        Vulnerability,
    },
    subject_access::{AskSubject, SubjectRecord},
};
use serde_json::json;

use super::objects::{WITH_EVERY_PHASE, World};
use crate::support::code;

const DAY_S: i64 = 24 * 60 * 60;
const TEACHER: usize = 4;
const SENCO: usize = 7;

impl World {
    async fn token_of(&self, place: usize) -> Token {
        self.signed_in(self.adults()[place]).await
    }

    /// So many days later; nobody is signed in any more, and the console proves its key again.
    async fn later(&mut self, days: i64) {
        self.school.wait_s(days * DAY_S);
        self.school.prove(&mut self.console).await.unwrap();
    }

    async fn page(&self, by: &Token) -> Result<PupilSupport, ProblemBody> {
        let ask = OnePupil {
            class: self.classes[0],
            pupil: self.pupil,
        };
        let console = Some(&self.console);
        self.school
            .ask(paths::CLASSROOM_PUPIL, console, Some(by), &ask)
            .await
    }

    async fn decide(&self, by: &Token, act: SafeguardAct) -> Result<PupilSupport, ProblemBody> {
        let ask = DecideSafeguards {
            class: self.classes[0],
            pupil: self.pupil,
            act,
        };
        let console = Some(&self.console);
        self.school
            .ask(paths::CLASSROOM_SAFEGUARDS, console, Some(by), &ask)
            .await
    }

    async fn note(
        &self,
        by: &Token,
        what: &[Vulnerability],
        days: i64,
    ) -> Result<PupilSupport, ProblemBody> {
        let ask = NoteVulnerability {
            class: self.classes[0],
            pupil: self.pupil,
            what: what.to_vec(),
            review_on: self.school.time() + days * DAY_S,
        };
        let console = Some(&self.console);
        self.school
            .ask(paths::CLASSROOM_VULNERABILITY, console, Some(by), &ask)
            .await
    }

    fn more(&self, resources: &[TailoredResource], days: i64) -> SafeguardAct {
        SafeguardAct::Decide {
            suffices: resources.is_empty(),
            resources: resources.to_vec(),
            review_on: self.school.time() + days * DAY_S,
        }
    }

    async fn reviews(&self, place: usize) -> Vec<ReviewOf> {
        let by = self.token_of(place).await;
        let console = Some(&self.console);
        let told: StaffClasses = self
            .school
            .ask(paths::CLASSROOM, console, Some(&by), &Nothing {})
            .await
            .unwrap();
        assert!(told.reviews.iter().all(|one| one.pupil == self.pupil));
        told.reviews.into_iter().map(|one| one.what).collect()
    }
}

/// C-19: of everybody who can stand before the server, three are told, and the teacher only while the class is theirs.
#[tokio::test]
async fn c19_what_may_hurt_a_pupil_is_told_to_lead_senco_and_class_teacher_alone() {
    let world = World::build().await;
    let lead = world.token_of(0).await;
    let noted = [Vulnerability::ExtremeSites, Vulnerability::HarmfulContact];
    let told = world.note(&lead, &noted, 40).await.unwrap();
    assert!(told.vulnerability.unwrap().may_note);
    let ask = json!(OnePupil {
        class: world.classes[0],
        pupil: world.pupil
    });
    let mut told_to = Vec::new();
    for guest in &world.guests().await {
        let answer = world
            .ask(paths::CLASSROOM_PUPIL, guest, ask.clone())
            .await
            .map(|told| told.to_string())
            .unwrap_or_default();
        if answer.contains("extreme-sites") {
            told_to.push(guest.name.clone());
        } else {
            assert!(!answer.contains("review_on"), "{}", guest.name);
        }
    }
    assert_eq!(told_to, ["[SafeguardingLead]", "[Teacher]", "[Senco]"]);
    let teacher = world.token_of(TEACHER).await;
    let seen = world.page(&teacher).await.unwrap().vulnerability.unwrap();
    assert!(seen.note.is_some() && !seen.may_note);
    assert_eq!(
        code(world.note(&teacher, &noted, 40).await),
        ProblemCode::NotThere
    );
    // The same teacher with another class is another class's teacher.
    let to = |place: usize| protocol::classroom::SetTo::Class(world.classes[place]);
    let who = vec![world.adults()[TEACHER].person.id];
    world.set(&lead, to(0), Vec::new()).await.unwrap();
    world.set(&lead, to(1), who).await.unwrap();
    assert_eq!(code(world.page(&teacher).await), ProblemCode::NotThere);
}

#[tokio::test]
async fn c19_a_note_has_a_day_that_can_be_and_is_gone_when_it_is_taken_away() {
    let mut world = World::build().await;
    let senco = world.token_of(SENCO).await;
    let noted = [Vulnerability::AskedForMoney];
    for days in [-1, 0, 400] {
        let wrong = world.note(&senco, &noted, days).await;
        assert_eq!(code(wrong), ProblemCode::Refused, "{days}");
    }
    world.note(&senco, &noted, 7).await.unwrap();
    assert!(world.reviews(SENCO).await.is_empty());
    world.later(8).await;
    assert_eq!(world.reviews(SENCO).await, [ReviewOf::Note]);
    assert_eq!(world.reviews(0).await, [ReviewOf::Note], "and the lead");
    assert!(world.reviews(TEACHER).await.is_empty());
    assert!(world.reviews(WITH_EVERY_PHASE).await.is_empty());
    let senco = world.token_of(SENCO).await;
    let told = world.note(&senco, &[], 0).await.unwrap();
    assert_eq!(told.vulnerability.unwrap().note, None);
    assert!(world.reviews(SENCO).await.is_empty());
}

/// C-02: open until the other of the two confirms it; what was confirmed counts until then.
#[tokio::test]
async fn c02_a_decision_is_open_until_the_other_of_the_two_confirms_it() {
    let mut world = World::build().await;
    let (senco, other) = (
        world.token_of(SENCO).await,
        world.token_of(WITH_EVERY_PHASE).await,
    );
    let beside = [TailoredResource::AdultBeside, TailoredResource::MoreOften];
    let told = world.decide(&senco, world.more(&beside, 40)).await.unwrap();
    let told = told.safeguards.unwrap();
    let (first, open) = (told.decisions[0].number, &told.decisions[0]);
    assert!(open.confirmed_by.is_none() && !told.may_confirm && told.may_decide);
    assert_eq!(world.reviews(SENCO).await, [ReviewOf::Open]);
    assert_eq!(world.reviews(WITH_EVERY_PHASE).await, [ReviewOf::Open]);
    let confirm = |number| SafeguardAct::Confirm { number };
    let by_self = world.decide(&senco, confirm(first)).await;
    assert_eq!(code(by_self), ProblemCode::Refused);
    let lead = world.token_of(0).await;
    let by_lead = world.decide(&lead, confirm(first)).await;
    assert_eq!(code(by_lead), ProblemCode::NotThere);
    assert!(
        world
            .page(&other)
            .await
            .unwrap()
            .safeguards
            .unwrap()
            .may_confirm
    );
    let told = world.decide(&other, confirm(first)).await.unwrap();
    let told = told.safeguards.unwrap();
    let co_ordinator = world.adults()[WITH_EVERY_PHASE].person.id;
    assert_eq!(told.decisions[0].confirmed_by, Some(co_ordinator));
    assert!(world.reviews(SENCO).await.is_empty());

    // The co-ordinator decides anew: the SENCO confirms, and nobody twice.
    world.decide(&other, world.more(&[], 90)).await.unwrap();
    let told = world.decide(&other, world.more(&[], 80)).await.unwrap();
    let told = told.safeguards.unwrap();
    assert_eq!(told.decisions.len(), 2, "what was open fell away");
    assert_eq!(told.decisions[1].number, first, "what counted stays");
    let number = told.decisions[0].number;
    assert_eq!(
        code(world.decide(&senco, confirm(first)).await),
        ProblemCode::Refused,
        "that one is not open"
    );
    world.decide(&senco, confirm(number)).await.unwrap();
    let again = world.decide(&senco, confirm(number)).await;
    assert_eq!(code(again), ProblemCode::Refused);
    world.later(81).await;
    for place in [SENCO, WITH_EVERY_PHASE] {
        assert_eq!(world.reviews(place).await, [ReviewOf::Decision]);
    }
    assert!(
        world.reviews(1).await.is_empty(),
        "the head decides nothing"
    );
}

#[tokio::test]
async fn c02_what_does_not_go_together_is_refused_and_those_who_teach_see_what_counts() {
    let world = World::build().await;
    let senco = world.token_of(SENCO).await;
    let review_on = world.school.time() + 40 * DAY_S;
    let wrong = [
        (true, vec![TailoredResource::PaperCards], review_on),
        (false, Vec::new(), review_on),
        (true, Vec::new(), world.school.time() - 1),
        (true, Vec::new(), world.school.time() + 400 * DAY_S),
    ];
    for (suffices, resources, review_on) in wrong {
        let act = SafeguardAct::Decide {
            suffices,
            resources,
            review_on,
        };
        assert_eq!(code(world.decide(&senco, act).await), ProblemCode::Refused);
    }
    let page = world.page(&senco).await.unwrap();
    assert!(page.safeguards.unwrap().decisions.is_empty());
    world
        .decide(&senco, world.more(&[TailoredResource::OwnStage], 40))
        .await
        .unwrap();
    for place in [0, 1, TEACHER, 5, WITH_EVERY_PHASE] {
        let by = world.token_of(place).await;
        let told = world.page(&by).await.unwrap().safeguards.unwrap();
        assert_eq!(told.decisions.len(), 1);
        assert_eq!(told.may_decide, place == WITH_EVERY_PHASE, "{place}");
    }
    let teacher = world.token_of(TEACHER).await;
    let tried = world.decide(&teacher, world.more(&[], 40)).await;
    assert_eq!(code(tried), ProblemCode::NotThere);
}

/// H-16: whoever asks for everything is given it.
#[tokio::test]
async fn c02_c19_all_of_it_is_part_of_what_is_held_about_a_pupil() {
    let world = World::build().await;
    let senco = world.token_of(SENCO).await;
    let act = world.more(&[TailoredResource::ShownFirst], 40);
    world.decide(&senco, act).await.unwrap();
    let noted = [Vulnerability::SetUpByOthers];
    world.note(&senco, &noted, 40).await.unwrap();
    let lead = world.token_of(0).await;
    let by = (Some(&world.console), Some(&lead));
    let confirm = Confirm {
        auth: world.school.lead.auth(),
    };
    let _confirmed: Nothing = world
        .school
        .ask(paths::STAFF_CONFIRM, by.0, by.1, &confirm)
        .await
        .unwrap();
    let ask = AskSubject { pupil: world.pupil };
    let given: SubjectRecord = world
        .school
        .ask(paths::SUBJECT_ACCESS, by.0, by.1, &ask)
        .await
        .unwrap();
    assert_eq!(given.safeguards.len(), 1);
    assert_eq!(given.vulnerability.unwrap().what, noted);
}
