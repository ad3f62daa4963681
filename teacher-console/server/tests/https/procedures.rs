//! A case follows the school's procedure: its steps and gates over HTTPS, the edition it began with, and a school's own files.

use std::{fs, path::PathBuf};

use protocol::{
    act::ActKind,
    bytes::{Hash, Token},
    cases::{AskCase, AskLog, Cases, OneCase},
    field::FieldKind,
    figures::RiskKind,
    paths,
    problem::{ProblemBody, ProblemCode},
    procedure::{Procedure, Review, StepRow, StepState},
    risks::{MatrixColumn, MatrixRow},
};
use safeguarding::{
    BodyKey, SHIPPED_LOCALITIES, SHIPPED_PARTS, SHIPPED_PROCEDURES, SHIPPED_SANCTIONS,
};

use server::school_settings::Setting;

use crate::cases::{CASE, Desk, LOG, desk};
use crate::support::{Adult, Machine, code, command};

/// The shortest way: nobody is in danger, and it is no safeguarding matter.
pub(crate) const NO_MATTER: [(&str, &str, Option<FieldKind>); 4] = [
    ("danger", "no", None),
    ("secure", "done", None),
    ("kind", "nothing", None),
    ("lessons", "nothing", Some(FieldKind::Decision)),
];

/// An answer by the edition that the case follows.
pub(crate) fn answer(case: &OneCase, step: &str, given: &str, field: Option<FieldKind>) -> ActKind {
    let procedure = case.procedure.as_ref().expect("an incident");
    ActKind::AnswerStep {
        procedure: procedure.id.clone(),
        edition: procedure.edition,
        step: step.to_owned(),
        answer: given.to_owned(),
        field,
    }
}

fn followed(case: &OneCase) -> &Procedure {
    case.procedure.as_ref().expect("an incident")
}

fn now(case: &OneCase) -> &str {
    let mut steps = followed(case).steps.iter();
    let step = steps.find(|step| step.state == StepState::Now);
    step.map(|step| step.step.as_str()).unwrap_or_default()
}

impl Desk {
    /// The lead reads the report, records it and takes it up as an incident of this type.
    pub(crate) async fn incident(&self, person: &Token, row: &str) -> OneCase {
        self.fetch(person).await.unwrap();
        let lead = &self.school.lead;
        let concern = ActKind::RecordConcern {
            report: self.report.header.envelope,
        };
        let concern = self.act(lead, concern, None);
        let case = self.post(person, concern, 0).await.unwrap();
        assert_eq!(case.procedure, None, "a concern follows none yet");
        let take_up = ActKind::MakeIncident {
            incident_type: row.to_owned(),
        };
        let take_up = self.act(lead, take_up, None);
        self.post(person, take_up, 1).await.unwrap()
    }

    async fn give(
        &self,
        (author, person): (&Adult, &Token),
        case: &OneCase,
        (step, given): (&str, &str),
        words: Option<(FieldKind, u8)>,
    ) -> Result<OneCase, ProblemBody> {
        let kind = answer(case, step, given, words.map(|(field, _)| field));
        let envelope = words.map(|(_, number)| self.entry(number));
        let act = self.act(author, kind, envelope.as_ref());
        self.post(person, act, case.row.length).await
    }
}

/// A step as it is shown.
fn step<'a>(case: &'a OneCase, id: &str) -> &'a StepRow {
    let mut steps = followed(case).steps.iter();
    steps.find(|step| step.step == id).expect("it is shown")
}

#[tokio::test]
async fn f51_danger_is_asked_first_and_help_names_999_and_no_number_that_nobody_confirmed() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let case = desk.incident(&person, "F-38").await;
    let procedure = followed(&case);
    assert_eq!(
        (procedure.id.as_str(), procedure.row.as_str()),
        ("sexual-images", "F-78")
    );
    assert_eq!(procedure.review, Review::NotYet);
    assert!(!procedure.is_changed && !procedure.is_done);
    assert_eq!(now(&case), "danger");
    assert!(case.next.iter().all(|next| next.act != "close"));
    let by_lead = (lead, &person);
    let ahead = desk
        .give(by_lead, &case, ("custody", "no-device"), None)
        .await;
    assert_eq!(code(ahead), ProblemCode::Refused, "not on the way yet");
    let case = desk.give(by_lead, &case, ("danger", "yes"), None).await;
    let case = case.unwrap();
    assert_eq!(now(&case), "danger-now");
    let contacts = &step(&case, "danger-now").contacts;
    let number = |at: usize| (contacts[at].number.as_str(), contacts[at].is_confirmed);
    assert_eq!(number(0), ("999", true));
    assert_eq!(number(1), ("", false), "F-90");
}

#[test]
fn f22_what_an_answer_says_already_is_a_choice_of_its_form_at_the_console_too() {
    for kind in FieldKind::ALL {
        let known = safeguarding::FieldKind::from_name(kind.name()).expect("known to the rules");
        assert_eq!(known.choices(), kind.choices(), "{}", kind.name());
    }
}

#[tokio::test]
async fn f78_an_answer_brings_the_sealed_field_it_needs_and_going_back_counts() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let mut case = desk.incident(&person, "F-38").await;
    let by_lead = (lead, &person);
    for step in [
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "illegal"),
        ("illegal", "image"),
        ("no-looking", "done"),
    ] {
        case = desk.give(by_lead, &case, step, None).await.unwrap();
    }
    assert_eq!(now(&case), "custody");
    let locked = ("custody", "locked");
    let named = answer(&case, "custody", "locked", Some(FieldKind::Device));
    let named_only = desk.act(lead, named, None);
    let refused = desk.post(&person, named_only, case.row.length).await;
    assert_eq!(code(refused), ProblemCode::Refused, "a kind without words");
    let other_kind = Some((FieldKind::Told, 61));
    let refused = desk.give(by_lead, &case, locked, other_kind).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    let device = Some((FieldKind::Device, 62));
    let case = desk.give(by_lead, &case, locked, device).await.unwrap();
    assert_eq!(now(&case), "harm");
    let given = step(&case, "custody").given.as_ref().expect("given");
    assert_eq!(
        (given.answer.as_str(), given.by),
        ("locked", lead.person.id)
    );
    assert_eq!(given.act, case.acts.last().unwrap().act.hash());

    // The newest answer counts, and the other branch is as if it had not been walked.
    let case = desk.give(by_lead, &case, ("kind", "nothing"), None).await;
    let case = case.unwrap();
    // That such a matter is none is looked over by somebody else, or it is written down why not.
    let mut case = case;
    for (given, field) in [
        (("systems", "no"), None),
        (("hear-end", "nobody"), None),
        (("second-look", "named"), Some((FieldKind::Decision, 63))),
        (("lessons", "nothing"), Some((FieldKind::Decision, 64))),
    ] {
        assert_eq!(now(&case), given.0);
        case = desk.give(by_lead, &case, given, field).await.unwrap();
    }
    assert!(followed(&case).is_done && case.next.iter().any(|next| next.act == "close"));
}

#[tokio::test]
async fn h21_the_second_adult_signs_at_a_console_of_their_own() {
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let second = desk.school.sign_in(&desk.console, head).await.token;
    let mut case = desk.incident(&person, "F-34").await;
    let by_lead = (lead, &person);
    for (step, words) in [
        (("danger", "no"), None),
        (("secure", "done"), None),
        (("kind", "unsuitable"), None),
        (("who", "pupil"), None),
        (("record", "noted"), Some((FieldKind::Circumstances, 61))),
        (("block", "not-needed"), None),
        (("inquiry", "yes"), None),
        (("first-adult", "me"), Some((FieldKind::Adults, 62))),
    ] {
        case = desk.give(by_lead, &case, step, words).await.unwrap();
    }
    let is_for_a_second = |case: &OneCase| {
        let answers = step(case, "second-adult").answers.iter();
        answers.map(|one| one.is_for_a_second).collect::<Vec<_>>()
    };
    assert_eq!(
        is_for_a_second(&case),
        [true, false],
        "the first sees who is asked"
    );
    let ask = AskCase {
        log: LOG,
        case: CASE,
    };
    let asked = desk
        .school
        .ask(paths::CASES_ONE, Some(&desk.console), Some(&second), &ask);
    let as_the_head_sees_it: OneCase = asked.await.unwrap();
    assert_eq!(is_for_a_second(&as_the_head_sees_it), [false, false]);
    let me = ("second-adult", "me");
    let alone = desk.give(by_lead, &case, me, None).await;
    assert_eq!(
        code(alone),
        ProblemCode::Refused,
        "two adults are two people"
    );
    let case = desk.give((head, &second), &case, me, None).await.unwrap();
    assert_eq!(now(&case), "computer");
}

/// The school's own folder gets a file in place of a shipped one, and a broken one, and the server starts again.
async fn with_own_files(desk: &mut Desk) -> (Machine, Token) {
    let own = desk.school.path().join("procedures");
    fs::create_dir_all(&own).unwrap();
    let shipped = shipped_text("accidental-content");
    let changed = shipped.replace(CLASS_TALK, "Nobody did wrong: say it");
    fs::write(own.join("ours.ron"), changed).unwrap();
    let broken = shipped.replace("lessons", "lesons");
    fs::write(own.join("broken.ron"), broken).unwrap();
    desk.school.restart().await;
    let console = desk.school.founding_console(96).await;
    let lead = desk.school.sign_in(&console, &desk.school.lead).await;
    (console, lead.token)
}

const CLASS_TALK: &str = "Say to the class: nobody did wrong";

#[tokio::test]
async fn a_procedure_is_changed_while_an_incident_is_open_and_that_one_goes_on_with_its_own() {
    let mut desk = desk().await;
    let lead = desk.school.sign_in(&desk.console, &desk.school.lead).await;
    let case = desk.incident(&lead.token, "F-33").await;
    let edition = followed(&case).edition;

    let (console, token) = with_own_files(&mut desk).await;
    let session = (Some(&console), Some(&token));
    let ask = AskCase {
        log: LOG,
        case: CASE,
    };
    let open = desk
        .school
        .ask(paths::CASES_ONE, session.0, session.1, &ask);
    let open: OneCase = open.await.unwrap();
    assert!(followed(&open).is_changed);
    assert_eq!(followed(&open).edition, edition, "it goes on as it began");
    assert_eq!(step(&open, "reassure").title, CLASS_TALK);

    let mut act = desk.act(&desk.school.lead, answer(&open, "danger", "no", None), None);
    act.expected_length = open.row.length;
    let went_on = desk
        .school
        .ask(paths::CASES_ACT, session.0, session.1, &act);
    let went_on: OneCase = went_on.await.unwrap();
    let by_lead = (desk.school.lead.person.id, act.act.hash());
    desk.last_acts.borrow_mut().insert(by_lead.0, by_lead.1);
    assert_eq!(now(&went_on), "secure");
    let went_on = takes_the_newer(&desk, session, went_on).await;
    let other = ActKind::AnswerStep {
        procedure: "accidental-content".to_owned(),
        edition: Hash([1; 32]),
        step: "secure".to_owned(),
        answer: "done".to_owned(),
        field: None,
    };
    let mut act = desk.act(&desk.school.lead, other, None);
    act.expected_length = went_on.row.length;
    let refused = desk
        .school
        .ask(paths::CASES_ACT, session.0, session.1, &act);
    let refused: Result<OneCase, _> = refused.await;
    assert_eq!(code(refused), ProblemCode::Refused, "another edition");
}

/// The lead goes on with the school's present edition: what was answered stays answered, and the words are the new ones.
async fn takes_the_newer(
    desk: &Desk,
    by: (Option<&Machine>, Option<&Token>),
    open: OneCase,
) -> OneCase {
    let newer = followed(&open).newer.expect("who handles it may take it");
    let take = |edition| ActKind::TakeEdition {
        procedure: "accidental-content".to_owned(),
        edition,
    };
    let post = async |edition, seen: &OneCase| -> Result<OneCase, ProblemBody> {
        let mut act = desk.act(&desk.school.lead, take(edition), None);
        act.expected_length = seen.row.length;
        let done = desk.school.ask(paths::CASES_ACT, by.0, by.1, &act).await;
        if done.is_ok() {
            let lead = desk.school.lead.person.id;
            desk.last_acts.borrow_mut().insert(lead, act.act.hash());
        }
        done
    };
    assert_eq!(
        code(post(Hash([1; 32]), &open).await),
        ProblemCode::Refused,
        "no edition of this school"
    );
    let taken = post(newer, &open).await.unwrap();
    assert_eq!(now(&taken), "secure", "what was answered stays answered");
    assert_eq!(followed(&taken).edition, newer);
    assert!(!followed(&taken).is_changed && followed(&taken).newer.is_none());
    assert_eq!(step(&taken, "reassure").title, "Nobody did wrong: say it");
    assert_eq!(code(post(newer, &taken).await), ProblemCode::Refused);
    taken
}

/// F-13, F-57, F-58: what would be refused is said before anybody writes it.
#[tokio::test]
async fn nobody_adds_a_check_before_two_adults_and_a_computer_are_on_record() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let mut case = desk.incident(&person, "F-34").await;
    let refused = case.refused_fields.iter().map(|one| one.field);
    let looking = [FieldKind::Check, FieldKind::Audit];
    assert_eq!(refused.collect::<Vec<_>>(), looking);
    let add = |field, number| {
        let add = ActKind::AddField {
            field,
            due_on: None,
        };
        desk.act(lead, add, Some(&desk.entry(number)))
    };
    let early = add(FieldKind::Check, 61);
    let early = desk.post(&person, early, case.row.length).await;
    assert!(early.unwrap_err().what.contains("two adults"));
    for (field, number) in [
        (FieldKind::Adults, 62),
        (FieldKind::Computer, 63),
        (FieldKind::Check, 64),
    ] {
        let act = add(field, number);
        case = desk.post(&person, act, case.row.length).await.unwrap();
    }
    assert_eq!(case.refused_fields, []);
}

/// F-19: the day of a task is clear, so that the server can say what is due; what is to be done is not.
#[tokio::test]
async fn a_task_is_due_until_somebody_ticks_it_off_once() {
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let case = desk.incident(&person, "F-38").await;
    assert_eq!(
        (case.row.next_due, case.row.quiet_school_days),
        (None, None)
    );
    let due = desk.school.time() + 3 * 24 * 60 * 60;
    let task = ActKind::AddField {
        field: FieldKind::Task,
        due_on: Some(due),
    };
    let act = desk.act(lead, task, Some(&desk.entry(61)));
    let task = act.act.hash();
    let case = desk.post(&person, act, case.row.length).await.unwrap();
    assert_eq!(case.row.next_due, Some(due));
    let ask = AskLog { log: LOG };
    let (school, console) = (&desk.school, Some(&desk.console));
    let listed: Cases = school
        .ask(paths::CASES, console, Some(&person), &ask)
        .await
        .unwrap();
    assert_eq!(listed.cases[0].next_due, Some(due));
    let second = desk.school.sign_in(&desk.console, head).await.token;
    let done = desk.act(head, ActKind::DoneTask { task }, None);
    let case = desk.post(&second, done, case.row.length).await.unwrap();
    assert_eq!(
        (case.row.next_due, case.row.quiet_school_days),
        (None, None)
    );
    let again = desk.act(lead, ActKind::DoneTask { task }, None);
    let again = desk.post(&person, again, case.row.length).await;
    assert_eq!(code(again), ProblemCode::Refused);
}

fn shipped_text(id: &str) -> &'static str {
    let mut files = SHIPPED_PROCEDURES.iter();
    let file = files.find(|file| file.path.ends_with(&format!("/{id}.ron")));
    file.expect("there is one").text
}

fn folder_with(files: &[(&str, String)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let path = folder.path().to_owned();
    (folder, path)
}

#[test]
fn check_procedures_finds_nothing_wrong_with_what_is_shipped() {
    let said = command(&["check-procedures"]).unwrap();
    assert!(
        said.contains("Every procedure can be followed to an end."),
        "{said}"
    );
    let shipped = SHIPPED_PROCEDURES.len();
    assert!(
        said.contains(&format!("Not yet reviewed by a professional: {shipped}.")),
        "{said}"
    );
}

#[test]
fn check_procedures_names_every_mistake_of_a_schools_own_files_with_its_remedy() {
    let ending = SHIPPED_PARTS
        .iter()
        .find(|part| part.path.ends_with("ending.ron"));
    let text = shipped_text("complaint");
    let (_kept, folder) = folder_with(&[
        (
            "procedures/complaint.ron",
            text.replace("next: \"systems\"", "next: \"sistems\""),
        ),
        (
            "procedures/parts/ours.ron",
            ending.unwrap().text.replace("\"ending\"", "\"ours\""),
        ),
        (
            "localities/own.ron",
            SHIPPED_LOCALITIES[0]
                .text
                .replace("\"police\"", "\"polise\""),
        ),
        ("procedures/notes.txt", "not a procedure".to_owned()),
        (
            "sanctions.ron",
            SHIPPED_SANCTIONS
                .text
                .replace("restorative: [", "restoration: ["),
        ),
    ]);
    let said = command(&["check-procedures", folder.to_str().unwrap()]).unwrap_err();
    assert!(said.contains("problems were found"), "{said}");
    let (_kept, sound) = folder_with(&[("procedures/complaint.ron", text.to_owned())]);
    let said = command(&["check-procedures", sound.to_str().unwrap()]).unwrap();
    let counted = format!("{} procedures", SHIPPED_PROCEDURES.len());
    assert!(said.starts_with(&counted), "theirs instead of ours: {said}");
    let nowhere = sound.join("nowhere");
    let said = command(&["check-procedures", nowhere.to_str().unwrap()]).unwrap_err();
    assert!(said.contains("There is no folder"), "{said}");
}

/// G-01, X-16: a school's own list counts from the next start, and each log has its own levels.
#[tokio::test]
async fn g01_an_incident_brings_the_schools_own_list_of_breaches_and_a_concern_none() {
    let mut desk = desk().await;
    let lead = desk.school.sign_in(&desk.console, &desk.school.lead).await;
    let case = desk.incident(&lead.token, "F-36").await;
    let guide = case.sanctions.expect("it is an incident");
    let levels: Vec<_> = guide.levels.iter().map(|one| one.level.as_str()).collect();
    assert_eq!(levels, ["pupil-a", "pupil-b", "pupil-c", "pupil-d"]);
    let by_head: Vec<bool> = guide.levels.iter().map(|one| one.head_decides).collect();
    assert_eq!(by_head, [false, false, true, true], "G-22");
    assert!(guide.levels.iter().all(|one| one.asks_needs), "C-16");
    let told = guide.telling.iter().find(|one| one.telling == "told");
    assert!(told.is_some_and(|one| one.levels.is_empty()), "G-23");
    assert!(guide.examples.iter().any(|one| one.at.len() == 2), "X-16");
    assert!(!guide.restorative.is_empty() && guide.review == Review::NotYet);
    let risks = case.risks.expect("it is an incident");
    assert_eq!(risks.sub_types.len(), 4, "M-11");
    let said = (risks.tags.kind, risks.tags.row, risks.tags.column);
    let conduct = (
        RiskKind::Conduct,
        MatrixRow::Conduct,
        Some(MatrixColumn::Aggressive),
    );
    assert_eq!(said, conduct, "X-15");

    let own = SHIPPED_SANCTIONS
        .text
        .replace("The head sees the pupil", "A talk in the head's room");
    fs::write(desk.school.path().join("sanctions.ron"), own).unwrap();
    let (console, token) = with_own_files(&mut desk).await;
    let ask = AskCase {
        log: LOG,
        case: CASE,
    };
    let (console, token) = (Some(&console), Some(&token));
    let again = desk.school.ask(paths::CASES_ONE, console, token, &ask);
    let again: OneCase = again.await.unwrap();
    let guide = again.sanctions.expect("an incident");
    let responses = guide.levels.iter().flat_map(|one| &one.responses);
    assert!(
        responses
            .into_iter()
            .any(|one| one == "A talk in the head's room")
    );
}

/// It turns out to be something else: the new steps begin with danger, what was answered keeps its words, and a stranger to
/// the case, a missing reason and a stale screen change nothing.
#[tokio::test]
async fn an_incident_turns_out_to_be_of_another_type() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let case = desk.incident(&person, "F-33").await;
    let by_lead = (lead, &person);
    let case = desk.give(by_lead, &case, ("danger", "no"), None).await;
    let case = case.unwrap();
    let offered = |case: &OneCase| {
        let next = case.next.iter().find(|next| next.act == "change-type");
        next.map(|next| {
            next.types
                .iter()
                .map(|one| one.id.clone())
                .collect::<Vec<_>>()
        })
    };
    let types = offered(&case).expect("who handles it may");
    assert!(types.contains(&"F-38".to_owned()) && !types.contains(&"F-33".to_owned()));
    let change = async |from: &str, to: &str, words: Option<u8>, seen: &OneCase| {
        let kind = ActKind::ChangeType {
            from: from.to_owned(),
            incident_type: to.to_owned(),
        };
        let words = words.map(|number| desk.entry(number));
        let act = desk.act(lead, kind, words.as_ref());
        desk.post(&person, act, seen.row.length).await
    };
    for (from, to, words) in [
        ("F-33", "F-38", None),
        ("F-38", "F-39", Some(71)),
        ("F-33", "F-33", Some(72)),
        ("F-33", "F-35", Some(73)),
    ] {
        let refused = change(from, to, words, &case).await;
        assert_eq!(code(refused), ProblemCode::Refused, "{from} {to}");
    }
    let changed = change("F-33", "F-38", Some(74), &case).await.unwrap();
    assert_eq!(changed.row.incident_type.as_deref(), Some("F-38"));
    assert_eq!(followed(&changed).id, "sexual-images");
    assert_eq!(now(&changed), "danger", "F-51");
    let [earlier] = changed.earlier.as_slice() else {
        panic!("one answer was given before");
    };
    assert!(earlier.step.contains("danger"), "{}", earlier.step);
    let going_on = desk.give(by_lead, &changed, ("danger", "no"), None).await;
    assert_eq!(now(&going_on.unwrap()), "secure");
    let list = desk.school.ask(
        paths::CASES,
        Some(&desk.console),
        Some(&person),
        &AskLog { log: LOG },
    );
    let list: Cases = list.await.unwrap();
    assert_eq!(list.cases[0].incident_type.as_deref(), Some("F-38"));
}

/// F-90: a number typed by somebody who checked it stands in the steps, and counts as right for a year.
#[tokio::test]
async fn a_number_of_the_schools_own_stands_in_the_steps_until_it_is_a_year_old() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let case = desk.incident(&person, "F-38").await;
    desk.school.choose(
        Setting::Number(BodyKey::ChildrensServices),
        "01632 960 001, Ms Okoro",
    );
    let by_lead = (lead, &person);
    let case = desk.give(by_lead, &case, ("danger", "yes"), None).await;
    let case = case.unwrap();
    let police = |case: &OneCase| {
        let contacts = step(case, "danger-now").contacts.clone();
        let number = contacts
            .into_iter()
            .find(|one| one.number.contains("Okoro"));
        number.map(|one| one.is_confirmed)
    };
    assert_eq!(police(&case), Some(true));
}
