//! Pupils who have left: out of the class at once, and what they practised gone when two people have signed for it.

use protocol::{
    account::Confirm,
    bytes::{Hash, Id, Token},
    classroom::ClassProgress,
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{AssistedSignIn, OpenClasses, PupilSession},
    statement::{Label, Statement},
    subject_access::{AskSubject, SubjectRecord},
    sweep::{Leavers, PostSweep, SayLeft, Sweep, Swept, TakeBackSweep, list_hash},
};
use server::{folder::Folder, keys::Keys, school::open_learning};

use crate::support::{Adult, Machine, OpenClass, TestSchool, code, command};

const A_YEAR_S: i64 = 365 * 24 * 60 * 60;

struct Class {
    school: TestSchool,
    console: Machine,
    pc: Machine,
    lead: Token,
    head: Token,
    lesson_code: String,
    /// Both have played once.
    pupils: [Id; 2],
}

async fn class() -> Class {
    let school = TestSchool::founded().await;
    let OpenClass {
        console,
        lead,
        pc,
        lesson_code,
        pupils,
        ..
    } = school.open_class().await;
    let head = school.sign_in(&console, &school.head).await.token;
    let progress = [1, 2].map(|number| school.run(number, pupils[usize::from(number) - 1]));
    let parcel = Parcel {
        progress: progress.into(),
        reports: Vec::new(),
    };
    school.parcel(&pc, &parcel).await;
    Class {
        school,
        console,
        pc,
        lead,
        head,
        lesson_code,
        pupils,
    }
}

impl Class {
    async fn say(
        &self,
        by: &Token,
        pupil: Id,
        has_left: bool,
    ) -> Result<ClassProgress, ProblemBody> {
        let ask = SayLeft { pupil, has_left };
        self.school
            .ask(paths::LEAVERS_SAY, Some(&self.console), Some(by), &ask)
            .await
    }

    async fn list(&self, by: &Token) -> Result<Leavers, ProblemBody> {
        self.school
            .ask(paths::LEAVERS, Some(&self.console), Some(by), &Nothing {})
            .await
    }

    /// The names on the tiles of the pupils' computer.
    async fn tiles(&self) -> Vec<Id> {
        let open: OpenClasses = self
            .school
            .ask(paths::CLASSES, Some(&self.pc), None, &Nothing {})
            .await
            .unwrap();
        open.classes[0].pupils.iter().map(|one| one.id).collect()
    }

    async fn sign_in(&self, pupil: Id) -> Result<PupilSession, ProblemBody> {
        let sign_in = AssistedSignIn {
            pupil,
            lesson_code: self.lesson_code.clone(),
        };
        self.school
            .ask(paths::PUPILS_ASSISTED, Some(&self.pc), None, &sign_in)
            .await
    }

    /// So much later lead and head sign in again and type their passwords once more.
    async fn later(&mut self, seconds: i64) {
        self.school.wait_s(seconds);
        self.school.prove(&mut self.console).await.unwrap();
        self.lead = self.confirmed(&self.school.lead).await;
        self.head = self.confirmed(&self.school.head).await;
    }

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

    fn signed(&self, by: &Adult, pupils: &[Id], request: Option<Hash>) -> Statement {
        let sweep = Sweep {
            format: 1,
            author: by.person.id,
            pupils: u32::try_from(pupils.len()).unwrap(),
            list: list_hash(pupils),
            request,
            at: self.school.time(),
        };
        by.sign(Label::Sweep, self.school.id, &sweep)
    }

    async fn ask(&self, sweep: Statement, pupils: &[Id]) -> Result<Leavers, ProblemBody> {
        let body = PostSweep {
            sweep,
            pupils: pupils.to_vec(),
        };
        let (console, lead) = (Some(&self.console), Some(&self.lead));
        self.school
            .ask(paths::LEAVERS_ASK, console, lead, &body)
            .await
    }

    /// The lead asks, and what waits is answered.
    async fn asked(&self, pupils: &[Id]) -> Hash {
        let signed = self.signed(&self.school.lead, pupils, None);
        let list = self.ask(signed, pupils).await.unwrap();
        list.waits.unwrap().request
    }

    async fn delete(
        &self,
        by: &Token,
        sweep: Statement,
        pupils: &[Id],
    ) -> Result<Swept, ProblemBody> {
        let body = PostSweep {
            sweep,
            pupils: pupils.to_vec(),
        };
        self.school
            .ask(paths::LEAVERS_DELETE, Some(&self.console), Some(by), &body)
            .await
    }

    fn runs_of(&self, pupil: Id) -> usize {
        let folder = Folder::at(self.school.path());
        let learning = open_learning(&folder, &Keys::read(&folder).unwrap()).unwrap();
        let runs = learning.progress_of(classroom::PupilId(pupil.0)).unwrap();
        runs.len()
    }

    fn verify(&self) {
        let folder = self.school.path();
        let said = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
        assert!(said.contains("Everything holds."), "{said}");
    }
}

#[tokio::test]
async fn a_pupil_who_has_left_is_out_at_once_on_record_and_whole_when_back() {
    let class = class().await;
    let [amina, leo] = class.pupils;
    let session = class.sign_in(amina).await.unwrap();
    let before = class.school.lengths();
    let doing = class.say(&class.lead, amina, true).await.unwrap();
    assert_eq!(class.school.lengths(), before.map(|links| links + 1));
    let listed: Vec<Id> = doing.pupils.iter().map(|one| one.pupil).collect();
    assert_eq!((listed, doing.left.len()), (vec![leo], 1));
    assert_eq!(class.tiles().await, [leo]);
    assert_eq!(code(class.sign_in(amina).await), ProblemCode::NotThere);
    let gone: Result<Nothing, _> = class
        .school
        .ask(
            paths::PUPILS_SIGN_OUT,
            Some(&class.pc),
            Some(&session.token),
            &Nothing {},
        )
        .await;
    assert_eq!(code(gone), ProblemCode::NotSignedIn, "their session ended");

    class.say(&class.lead, amina, true).await.unwrap();
    assert_eq!(
        class.school.lengths(),
        before.map(|links| links + 1),
        "what was said already is no second entry"
    );
    let back = class.say(&class.lead, amina, false).await.unwrap();
    assert!(back.left.is_empty());
    assert_eq!(back.pupils[0].runs.len(), 1, "with all they practised");
    assert_eq!(class.tiles().await, [amina, leo]);
    class.sign_in(amina).await.unwrap();
    class.verify();
}

#[tokio::test]
async fn two_who_left_with_one_name_are_told_apart_before_anybody_signs() {
    let class = class().await;
    let other = class.school.bring_in_one(150, "Amina", "kite");
    for pupil in [class.pupils[0], other] {
        class.say(&class.lead, pupil, true).await.unwrap();
    }
    let head = class.confirmed(&class.school.head).await;
    let rows = class.list(&head).await.unwrap().rows;
    let mut names: Vec<&str> = rows.iter().map(|row| &*row.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["Amina (boat)", "Amina (kite)"]);
}

#[tokio::test]
async fn who_has_left_is_said_by_leaders_and_known_to_those_who_answer_for_it() {
    let class = class().await;
    let teacher = class.confirmed(&class.school.teacher).await;
    let [amina, _] = class.pupils;
    let said = class.say(&teacher, amina, true).await;
    assert_eq!(code(said), ProblemCode::NotThere);
    assert_eq!(code(class.list(&teacher).await), ProblemCode::NotThere);
    let guessed = class.say(&class.lead, Id([77; 16]), true).await;
    assert_eq!(code(guessed), ProblemCode::NotThere);
    class.say(&class.head, amina, true).await.unwrap();
    let lead = class.confirmed(&class.school.lead).await;
    let ask = AskSubject { pupil: amina };
    let held: SubjectRecord = class
        .school
        .ask(
            paths::SUBJECT_ACCESS,
            Some(&class.console),
            Some(&lead),
            &ask,
        )
        .await
        .unwrap();
    assert_eq!(
        held.runs.len(),
        1,
        "it can be asked for as long as it is held"
    );
    let list = class.list(&class.lead).await.unwrap();
    assert_eq!((list.rows.len(), list.months), (1, 12));
    assert!(!list.rows[0].is_due);
    assert_eq!((list.rows[0].runs, list.rows[0].class.as_str()), (1, "5B"));
}

/// D7, D8, L-17.
#[tokio::test]
async fn what_a_leaver_practised_goes_when_its_time_is_over_and_two_people_have_signed() {
    let mut class = class().await;
    let [amina, leo] = class.pupils;
    class.say(&class.lead, amina, true).await.unwrap();
    class.later(A_YEAR_S - 1_000).await;
    let early = class.signed(&class.school.lead, &[amina], None);
    let early = class.ask(early, &[amina]).await.unwrap_err();
    assert!(early.what.contains("not left for long enough"), "{early:?}");

    class.later(1_000).await;
    let list = class.list(&class.lead).await.unwrap();
    assert!(list.rows[0].is_due && list.waits.is_none());
    let request = class.asked(&[amina]).await;
    let before = class.school.lengths();
    assert_eq!(class.runs_of(amina), 1, "nothing goes by one signature");
    let alone = class.signed(&class.school.lead, &[amina], Some(request));
    let alone = class.delete(&class.lead, alone, &[amina]).await;
    assert!(alone.unwrap_err().what.contains("another person"));
    let signed = class.signed(&class.school.head, &[amina], Some(request));
    let swept = class.delete(&class.head, signed, &[amina]).await.unwrap();
    assert_eq!((swept.pupils, swept.runs), (1, 1));
    assert_eq!(
        swept.in_backups_until - class.school.time(),
        90 * 24 * 60 * 60
    );
    assert_eq!(class.school.lengths(), before.map(|links| links + 1));
    assert_eq!((class.runs_of(amina), class.runs_of(leo)), (0, 1));
    let after = class.list(&class.head).await.unwrap();
    assert!(after.rows.is_empty() && after.waits.is_none());
    class.verify();
}

#[tokio::test]
async fn whoever_comes_back_before_the_second_signature_is_left_out() {
    let mut class = class().await;
    let [amina, leo] = class.pupils;
    for pupil in class.pupils {
        class.say(&class.lead, pupil, true).await.unwrap();
    }
    class.later(A_YEAR_S).await;
    let request = class.asked(&[amina, leo]).await;
    class.say(&class.head, amina, false).await.unwrap();
    let waits = class.list(&class.head).await.unwrap().waits.unwrap();
    assert_eq!(waits.pupils, [leo], "the second person sees who goes");
    let both = class.signed(&class.school.head, &[amina, leo], Some(request));
    let refused = class.delete(&class.head, both, &[amina, leo]).await;
    assert!(refused.unwrap_err().what.contains("is back"));
    let one = class.signed(&class.school.head, &[leo], Some(request));
    let swept = class.delete(&class.head, one, &[leo]).await.unwrap();
    assert_eq!(swept.pupils, 1);
    assert_eq!((class.runs_of(amina), class.runs_of(leo)), (1, 0));
    class.verify();
}

#[tokio::test]
async fn a_forged_a_swapped_and_a_taken_back_list_delete_nothing() {
    let mut class = class().await;
    let [amina, leo] = class.pupils;
    class.say(&class.lead, amina, true).await.unwrap();
    class.later(A_YEAR_S).await;
    let request = class.asked(&[amina]).await;
    let (head, teacher) = (&class.school.head, &class.school.teacher);
    let by_another = class.signed(teacher, &[amina], Some(request));
    let mut in_the_heads_name = class.signed(head, &[amina], Some(request));
    in_the_heads_name.signatures = by_another.signatures.clone();
    for (what, signed, pupils) in [
        ("somebody else's", by_another, vec![amina]),
        ("a forged one", in_the_heads_name, vec![amina]),
        (
            "one about another list",
            class.signed(head, &[amina], Some(request)),
            vec![amina, leo],
        ),
        (
            "one that names somebody who was not asked for",
            class.signed(head, &[amina, leo], Some(request)),
            vec![amina, leo],
        ),
        (
            "one that agrees to something else",
            class.signed(head, &[amina], Some(Hash([9; 32]))),
            vec![amina],
        ),
        (
            "one that agrees to nothing",
            class.signed(head, &[amina], None),
            vec![amina],
        ),
    ] {
        let done = class.delete(&class.head, signed, &pupils).await;
        assert_eq!(code(done), ProblemCode::Refused, "{what}");
    }
    let taken: Leavers = class
        .school
        .ask(
            paths::LEAVERS_TAKE_BACK,
            Some(&class.console),
            Some(&class.head),
            &TakeBackSweep { request },
        )
        .await
        .unwrap();
    assert!(taken.waits.is_none());
    let late = class.signed(head, &[amina], Some(request));
    let late = class.delete(&class.head, late, &[amina]).await;
    assert!(late.unwrap_err().what.contains("No list is waiting"));
    assert_eq!((class.runs_of(amina), class.runs_of(leo)), (1, 1));
    class.verify();
}

#[tokio::test]
async fn signing_asks_for_the_password_again() {
    let mut class = class().await;
    let [amina, _] = class.pupils;
    class.say(&class.lead, amina, true).await.unwrap();
    class.later(A_YEAR_S).await;
    let lead = class.school.sign_in(&class.console, &class.school.lead);
    class.lead = lead.await.token;
    let signed = class.signed(&class.school.lead, &[amina], None);
    let unconfirmed = class.ask(signed, &[amina]).await;
    assert_eq!(code(unconfirmed), ProblemCode::Confirm);
}
