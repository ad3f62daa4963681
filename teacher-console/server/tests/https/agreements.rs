//! Rules that are signed: in force from a day on, signed by everybody for themselves or noted, and who is missing.

use protocol::{
    account::Confirm,
    agreements::{
        Audience, ConsentKind, Manner, Note, OwnRules, ProxyReason, Register, SetRules, SignRules,
    },
    bytes::{Id, Token},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{AssistedSignIn, PupilSession},
    subject_access::{AskSubject, SubjectRecord},
};

use crate::support::{Adult, Machine, OpenClass, TestSchool, code};

const DAY_S: i64 = 24 * 60 * 60;

struct Asked {
    school: TestSchool,
    console: Machine,
    pc: Machine,
    class: Id,
    lesson_code: String,
    pupils: [Id; 2],
}

async fn asked() -> Asked {
    let school = TestSchool::founded().await;
    let OpenClass {
        console,
        pc,
        class,
        lesson_code,
        pupils,
        ..
    } = school.open_class().await;
    Asked {
        school,
        console,
        pc,
        class,
        lesson_code,
        pupils,
    }
}

impl Asked {
    /// Signed in with the password typed again.
    async fn confirmed(&self, adult: &Adult) -> Token {
        let token = self.school.sign_in(&self.console, adult).await.token;
        let confirm = Confirm { auth: adult.auth() };
        let who = (Some(&self.console), Some(&token));
        let _right: Nothing = self
            .school
            .ask(paths::STAFF_CONFIRM, who.0, who.1, &confirm)
            .await
            .unwrap();
        token
    }

    async fn put_in_force(
        &self,
        audience: Audience,
        version: Option<&str>,
        in_days: i64,
    ) -> Result<Register, ProblemBody> {
        let lead = self.confirmed(&self.school.lead).await;
        let today = self.school.time() - self.school.time() % DAY_S;
        let ask = SetRules {
            audience,
            version: version.map(str::to_owned),
            from: today + in_days * DAY_S,
        };
        let who = (Some(&self.console), Some(&lead));
        self.school
            .ask(paths::AGREEMENTS_SET, who.0, who.1, &ask)
            .await
    }

    async fn sign_in(&self, place: usize) -> PupilSession {
        let helped = AssistedSignIn {
            pupil: self.pupils[place],
            lesson_code: self.lesson_code.clone(),
        };
        self.school
            .ask(paths::PUPILS_ASSISTED, Some(&self.pc), None, &helped)
            .await
            .unwrap()
    }

    async fn due(&self, place: usize) -> Option<String> {
        self.sign_in(place).await.rules_due
    }

    async fn sign(&self, place: usize, version: &str) -> Result<Nothing, ProblemBody> {
        let session = self.sign_in(place).await;
        let who = (Some(&self.pc), Some(&session.token));
        self.school
            .ask(paths::PUPILS_SIGN_RULES, who.0, who.1, &rules(version))
            .await
    }

    async fn note(&self, by: &Token, note: Note) -> Result<Register, ProblemBody> {
        self.school
            .ask(paths::AGREEMENTS_NOTE, Some(&self.console), Some(by), &note)
            .await
    }

    async fn register(&self, by: &Token) -> Result<Register, ProblemBody> {
        let who = (Some(&self.console), Some(by));
        self.school
            .ask(paths::AGREEMENTS, who.0, who.1, &Nothing {})
            .await
    }

    async fn lead(&self) -> Token {
        let lead = &self.school.lead;
        self.school.sign_in(&self.console, lead).await.token
    }
}

fn rules(version: &str) -> SignRules {
    SignRules {
        version: version.to_owned(),
        edition: "0123456789abcdef".to_owned(),
    }
}

/// D-17, D-20.
#[tokio::test]
async fn nothing_is_due_until_the_school_puts_rules_in_force_and_a_new_version_is_due_again() {
    let asked = asked().await;
    assert_eq!(asked.due(0).await, None);
    assert_eq!(code(asked.sign(0, "1").await), ProblemCode::Refused);
    let register = asked
        .put_in_force(Audience::Pupils, Some("1"), 0)
        .await
        .unwrap();
    assert_eq!(register.pupils_now.as_deref(), Some("1"));
    assert_eq!(asked.due(0).await.as_deref(), Some("1"));
    asked.sign(0, "1").await.unwrap();
    asked.sign(0, "1").await.unwrap();
    assert_eq!(asked.due(0).await, None);
    assert_eq!(asked.due(1).await.as_deref(), Some("1"));
    let register = asked.register(&asked.lead().await).await.unwrap();
    let class = register
        .classes
        .iter()
        .find(|one| one.class == asked.class)
        .unwrap();
    let [mine, other] = [&class.pupils[0], &class.pupils[1]];
    assert_eq!(mine.own.as_ref().unwrap().manner, Manner::OnScreen);
    assert!(!mine.own_is_due && other.own_is_due);
    assert!(mine.parent_is_due, "X-17: a parent signs too");

    // From tomorrow on another version counts.
    let ahead = asked.put_in_force(Audience::Pupils, Some("2"), 1).await;
    let ahead = ahead.unwrap();
    assert_eq!(ahead.pupils_now.as_deref(), Some("1"));
    assert_eq!(ahead.pupils.unwrap().version.as_deref(), Some("2"));
    let too_late = asked.put_in_force(Audience::Pupils, Some("3"), 400).await;
    assert_eq!(code(too_late), ProblemCode::Refused);
    let too_early = asked.put_in_force(Audience::Pupils, Some("3"), -1).await;
    assert_eq!(code(too_early), ProblemCode::Refused);
    asked
        .put_in_force(Audience::Pupils, Some("2"), 0)
        .await
        .unwrap();
    assert_eq!(asked.due(0).await.as_deref(), Some("2"));
    assert_eq!(code(asked.sign(0, "1").await), ProblemCode::Refused);
    asked.put_in_force(Audience::Pupils, None, 0).await.unwrap();
    assert_eq!(asked.due(0).await, None);
}

/// C-15, D-12, D-13, D-15.
#[tokio::test]
async fn an_adult_notes_a_paper_a_signature_for_a_pupil_and_what_parents_say_last() {
    let asked = asked().await;
    let lead = asked.lead().await;
    let pupil = asked.pupils[0];
    let paper = Note::ParentsPaper(pupil);
    assert_eq!(
        code(asked.note(&lead, paper).await),
        ProblemCode::Refused,
        "there is nothing to sign yet"
    );
    asked
        .put_in_force(Audience::Pupils, Some("1"), 0)
        .await
        .unwrap();
    let lead = asked.lead().await;
    let reason = ProxyReason::AgreedAnotherWay;
    let consent = |is_given| Note::Consent {
        pupil,
        kind: ConsentKind::Photographs,
        is_given,
    };
    let notes = [
        paper,
        Note::ForPupil { pupil, reason },
        consent(true),
        consent(false),
    ];
    for note in notes {
        asked.note(&lead, note).await.unwrap();
    }
    let register = asked.register(&lead).await.unwrap();
    let row = register
        .classes
        .iter()
        .flat_map(|class| &class.pupils)
        .find(|row| row.pupil == pupil)
        .unwrap();
    assert_eq!(row.own.as_ref().unwrap().manner, Manner::ByAnAdult(reason));
    let parent = row.parent.as_ref().unwrap();
    assert_eq!(parent.manner, Manner::OnPaper);
    assert_eq!(parent.noted_by, Some(asked.school.lead.person.id));
    assert_eq!(row.consents.len(), 1);
    assert!(!row.consents[0].is_given, "the last word counts");
    assert_eq!(asked.due(0).await, None);

    // L-15: all of it is the pupil's to see, each change a line.
    let lead = asked.confirmed(&asked.school.lead).await;
    let who = (Some(&asked.console), Some(&lead));
    let record: SubjectRecord = asked
        .school
        .ask(paths::SUBJECT_ACCESS, who.0, who.1, &AskSubject { pupil })
        .await
        .unwrap();
    assert_eq!(record.signatures.len(), 2);
    assert!(record.signatures[0].is_parents && !record.signatures[1].is_parents);
    assert_eq!(record.consents.len(), 2);
}

/// D-05, D-06, D-16.
#[tokio::test]
async fn staff_sign_for_themselves_and_a_teacher_sees_nobodys_class_but_theirs() {
    let asked = asked().await;
    let teacher = asked.school.sign_in(&asked.console, &asked.school.teacher);
    let teacher = teacher.await.token;
    let who = (Some(&asked.console), Some(&teacher));
    let own: OwnRules = asked
        .school
        .ask(paths::AGREEMENTS_OWN, who.0, who.1, &Nothing {})
        .await
        .unwrap();
    assert_eq!(own, OwnRules::default());
    asked
        .put_in_force(Audience::Adults, Some("a1"), 0)
        .await
        .unwrap();
    let own: OwnRules = asked
        .school
        .ask(paths::AGREEMENTS_SIGN, who.0, who.1, &rules("a1"))
        .await
        .unwrap();
    assert!(!own.is_due && own.signed.is_some());
    let theirs = asked.register(&teacher).await.unwrap();
    assert!(theirs.classes.is_empty() && theirs.people.is_empty());
    assert!(!theirs.may_set && !theirs.may_note_adults);
    let pupils = Note::PupilsPaper(asked.pupils[0]);
    let chair = asked.school.chair.person.id;
    for note in [pupils, Note::AdultsPaper(chair)] {
        assert_eq!(
            code(asked.note(&teacher, note).await),
            ProblemCode::NotThere
        );
    }
    let lead = asked.lead().await;
    let all = asked.note(&lead, Note::AdultsPaper(chair)).await.unwrap();
    let missing: Vec<Id> = all
        .people
        .iter()
        .filter(|row| row.is_due)
        .map(|row| row.person)
        .collect();
    assert!(all.may_set && all.may_note_adults);
    assert!(!missing.contains(&chair) && !missing.contains(&asked.school.teacher.person.id));
    assert!(missing.contains(&asked.school.head.person.id));
    let nobody = Note::AdultsPaper(Id([201; 16]));
    assert_eq!(code(asked.note(&lead, nobody).await), ProblemCode::NotThere);
}
