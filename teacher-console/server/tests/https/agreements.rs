//! Rules that are signed: in force from a day on, signed by everybody for themselves or noted, and who is missing.

use protocol::{
    account::Confirm,
    agreements::{
        Audience, ConsentKind, Manner, Note, OwnRules, ProxyReason, Register, SetRules, SignRules,
    },
    bytes::{Id, Token},
    class_rules::{ClassRule, SetClassRules},
    directory::Duty,
    leaders::{DecideRemark, GiveRemark, RemarkAbout, RemarkDeed, RemarkPhrase},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{AssistedSignIn, OpenClasses, PupilSession},
    questionnaires::QuestionnaireRounds,
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
    // Whoever signed the first version hears that they did, and the register says so.
    assert!(asked.sign_in(0).await.has_signed_before);
    assert!(!asked.sign_in(1).await.has_signed_before);
    let register = asked.register(&asked.lead().await).await.unwrap();
    let before = |place: usize| {
        let mut pupils = register.classes.iter().flat_map(|class| &class.pupils);
        let pupil = pupils.find(|row| row.pupil == asked.pupils[place]).unwrap();
        pupil.own_before.as_ref().map(|one| one.version.clone())
    };
    assert_eq!([before(0), before(1)], [Some("1".to_owned()), None]);
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
    let said: Vec<bool> = row.consents.iter().map(|one| one.is_given).collect();
    assert_eq!(
        said,
        [false, true],
        "the last word counts, and stands beside the first"
    );
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

/// D-16: nobody signs, and no slip is printed, for the wrong one of two.
#[tokio::test]
async fn d16_two_pupils_with_one_name_are_told_apart_in_the_register() {
    let asked = asked().await;
    asked.school.bring_in_one(150, "amina", "kite");
    let register = asked.register(&asked.lead().await).await.unwrap();
    let class = register.classes.iter().find(|one| one.class == asked.class);
    let mut names: Vec<&str> = class.unwrap().pupils.iter().map(|one| &*one.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["Amina (boat)", "Leo", "amina (kite)"]);
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

/// D-15, D-16: the co-ordinator has no class, puts the adults' rules in force and sees which adults have signed.
#[tokio::test]
async fn d15_the_coordinator_sees_which_adults_have_signed_and_notes_their_papers() {
    let mut school = TestSchool::unfounded().await;
    school.teacher.person.duties = vec![Duty::OnlineSafetyCoordinator];
    let console = school.founding_console(62).await;
    school.found(&console).await.unwrap();
    let me = school.sign_in(&console, &school.teacher).await.token;
    let confirm = Confirm {
        auth: school.teacher.auth(),
    };
    let who = (Some(&console), Some(&me));
    let _right: Nothing = school
        .ask(paths::STAFF_CONFIRM, who.0, who.1, &confirm)
        .await
        .unwrap();
    let ask = SetRules {
        audience: Audience::Adults,
        version: Some("a1".to_owned()),
        from: school.time() - school.time() % DAY_S,
    };
    let register: Register = school
        .ask(paths::AGREEMENTS_SET, who.0, who.1, &ask)
        .await
        .unwrap();
    assert!(register.may_note_adults && register.classes.is_empty());
    let chair = school.chair.person.id;
    let missing = |register: &Register| {
        let mut people = register.people.iter();
        people.any(|row| row.person == chair && row.is_due)
    };
    assert!(missing(&register));
    let note = Note::AdultsPaper(chair);
    let register: Register = school
        .ask(paths::AGREEMENTS_NOTE, who.0, who.1, &note)
        .await
        .unwrap();
    assert!(!missing(&register));
}

/// B-11: a class's own rules are written down by whoever has the class, and its pupils hear of them at sign-in.
#[tokio::test]
async fn b11_what_a_class_settles_for_itself_reaches_its_pupils_and_is_changed_as_a_whole() {
    let asked = asked().await;
    let lead = asked.lead().await;
    let set = |words: &[&str]| SetClassRules {
        class: asked.class,
        rules: words
            .iter()
            .map(|words| ClassRule {
                symbol: "heart".into(),
                words: (*words).into(),
            })
            .collect(),
    };
    let write = async |set: SetClassRules| -> Result<Register, ProblemBody> {
        let who = (Some(&asked.console), Some(&lead));
        asked
            .school
            .ask(paths::AGREEMENTS_CLASS, who.0, who.1, &set)
            .await
    };
    assert_eq!(asked.sign_in(0).await.class_rules, []);
    let told = write(set(&["We wait.", " We are kind in chats. "])).await;
    let told = told.unwrap();
    let class = told.classes.iter().find(|one| one.class == asked.class);
    let years = &class.unwrap().own_rules;
    assert_eq!(years.len(), 1);
    assert_eq!(years[0].year, told.year);
    assert_eq!(years[0].rules[1].words, "We are kind in chats.");
    let heard = asked.sign_in(0).await.class_rules;
    assert_eq!(heard, years[0].rules);
    let many = ["We wait."; 6];
    assert_eq!(code(write(set(&many)).await), ProblemCode::Unreadable);
    write(set(&[])).await.unwrap();
    assert_eq!(asked.sign_in(0).await.class_rules, []);
}

/// B-14, B-15: a digital leader says what they think; it is kept without a name, and comes before the committee.
#[tokio::test]
async fn b14_a_digital_leaders_remark_has_no_name_and_comes_before_the_committee() {
    let asked = asked().await;
    let lead = asked.lead().await;
    let give = |words: &str| GiveRemark {
        about: RemarkAbout::Idea,
        phrase: RemarkPhrase::Together,
        words: words.to_owned(),
    };
    let remark = async |place, words: &str| -> Result<Nothing, ProblemBody> {
        let session = asked.sign_in(place).await;
        let who = (Some(&asked.pc), Some(&session.token));
        asked
            .school
            .ask(paths::PUPILS_REMARK, who.0, who.1, &give(words))
            .await
    };
    let refused = remark(0, "A quiz for parents").await;
    assert_eq!(code(refused), ProblemCode::Refused, "no leader yet");
    let pupil = asked.pupils[0];
    let leader = |is_leader| Note::Leader { pupil, is_leader };
    let told = asked.note(&lead, leader(true)).await.unwrap();
    let pupils = told.classes.iter().flat_map(|class| &class.pupils);
    let leaders: Vec<Id> = pupils
        .filter(|one| one.is_leader)
        .map(|one| one.pupil)
        .collect();
    assert_eq!(leaders, [pupil]);
    assert!(asked.sign_in(0).await.is_leader && !asked.sign_in(1).await.is_leader);
    remark(0, " A quiz for parents ").await.unwrap();
    let rounds = async |path, body: serde_json::Value| -> QuestionnaireRounds {
        let who = (Some(&asked.console), Some(&lead));
        asked.school.ask(path, who.0, who.1, &body).await.unwrap()
    };
    let told = rounds(paths::QUESTIONNAIRES, serde_json::json!({})).await;
    assert!(told.may_hear_leaders);
    let heard = &told.remarks[0];
    assert_eq!(
        (heard.words.as_str(), heard.is_on_agenda),
        ("A quiz for parents", false)
    );
    assert_eq!(heard.day % DAY_S, 0, "a day and no time");
    let decide = |deed| {
        serde_json::json!(DecideRemark {
            remark: heard.id,
            deed,
        })
    };
    let told = rounds(paths::LEADERS_DECIDE, decide(RemarkDeed::OnAgenda)).await;
    assert!(told.remarks[0].is_on_agenda);
    let told = rounds(paths::LEADERS_DECIDE, decide(RemarkDeed::Done)).await;
    assert_eq!(told.remarks, []);
    asked.note(&lead, leader(false)).await.unwrap();
    assert_eq!(code(remark(0, "again").await), ProblemCode::Refused);
}

/// D-17: a computer hears with the names whose signature is due, so that it knows the last state away from the server.
#[tokio::test]
async fn d17_the_names_on_a_computer_say_whose_signature_is_due() {
    let asked = asked().await;
    let due = async || -> Vec<Option<String>> {
        let classes: OpenClasses = asked
            .school
            .ask(paths::CLASSES, Some(&asked.pc), None, &Nothing {})
            .await
            .unwrap();
        let pupils = &classes.classes[0].pupils;
        pupils.iter().map(|one| one.rules_due.clone()).collect()
    };
    assert_eq!(due().await, [None, None]);
    asked
        .put_in_force(Audience::Pupils, Some("2026.1"), 0)
        .await
        .unwrap();
    let is_due = Some("2026.1".to_owned());
    assert_eq!(due().await, [is_due.clone(), is_due.clone()]);
    asked.sign(0, "2026.1").await.unwrap();
    assert_eq!(due().await, [None, is_due]);
}
