//! Pupils' pictures and staff passwords: wrong tries are counted where they happen, and nobody locks anybody else out.

use protocol::{
    bytes::{Id, Token},
    card::{CardSecret, PICTURES},
    classroom::{OneClass, OpenLesson, StaffClasses},
    machines::Nothing,
    paths,
    problem::ProblemCode,
    pupils::{AskReceipts, AssistedSignIn, OpenClasses, PupilSession, PupilSignIn, ReceiptAnswers},
    staff::{StaffSession, StaffSignIn},
};
use server::limiter::FREE_TRIES;

use crate::{
    parcels::{only, report},
    support::{Machine, TestSchool, code},
};

/// Opens the class and answers with Amina, her pictures, and the lesson code.
async fn open_class(school: &TestSchool, pc: &Machine) -> (Id, [u8; 3], String) {
    open_class_from(92, school, pc).await
}

/// The same from the console with this number, new each time.
async fn open_class_from(console: u8, school: &TestSchool, pc: &Machine) -> (Id, [u8; 3], String) {
    let console = school.founding_console(console).await;
    let session = school.sign_in(&console, &school.lead).await;
    let as_lead = (Some(&console), Some(&session.token));
    let classes: StaffClasses = school
        .ask(paths::CLASSROOM, as_lead.0, as_lead.1, &Nothing {})
        .await
        .unwrap();
    let one = OneClass {
        class: classes.classes[0].id,
    };
    let mut lessons = Vec::new();
    for _ in 0..2 {
        let lesson: OpenLesson = school
            .ask(paths::LESSONS_OPEN, as_lead.0, as_lead.1, &one)
            .await
            .unwrap();
        lessons.push(lesson);
    }
    assert_eq!(lessons[0], lessons[1], "opening twice changes nothing");
    let open: OpenClasses = school
        .ask(paths::CLASSES, Some(pc), None, &Nothing {})
        .await
        .unwrap();
    let amina = open.classes[0].pupils[0].id;
    let sheet = std::fs::read_to_string(school.path().join("handout/pupil-cards.txt")).unwrap();
    let line = sheet.lines().find(|line| line.contains("Amina")).unwrap();
    let words = line.split_once(": ").unwrap().1;
    let places: Vec<u8> = words
        .split(", ")
        .map(|word| {
            let place = PICTURES.iter().position(|known| *known == word).unwrap();
            u8::try_from(place).unwrap()
        })
        .collect();
    (amina, places.try_into().unwrap(), lessons.remove(0).code)
}

#[tokio::test]
async fn five_wrong_tries_ask_for_an_adult_on_that_computer_only() {
    let school = TestSchool::founded().await;
    let (pc, neighbour) = (school.approved_pc(40).await, school.approved_pc(41).await);
    let (pupil, pictures, lesson_code) = open_class(&school, &pc).await;
    let wrong = PupilSignIn {
        pupil,
        secret: CardSecret::Pictures(pictures.map(|place| (place + 1) % 16)),
    };
    let right = PupilSignIn {
        pupil,
        secret: CardSecret::Pictures(pictures),
    };
    let mut codes = Vec::new();
    for _ in 0..5 {
        let tried: Result<PupilSession, _> = school
            .ask(paths::PUPILS_SIGN_IN, Some(&pc), None, &wrong)
            .await;
        codes.push(code(tried));
    }
    assert_eq!(codes[..4], [ProblemCode::WrongSecret; 4]);
    assert_eq!(codes[4], ProblemCode::AskAnAdult);
    let tried: Result<PupilSession, _> = school
        .ask(paths::PUPILS_SIGN_IN, Some(&pc), None, &right)
        .await;
    assert_eq!(code(tried), ProblemCode::AskAnAdult);

    let elsewhere: PupilSession = school
        .ask(paths::PUPILS_SIGN_IN, Some(&neighbour), None, &right)
        .await
        .unwrap();
    assert_eq!(elsewhere.profile.receipts.len(), 8);

    let assisted = AssistedSignIn { pupil, lesson_code };
    let helped: PupilSession = school
        .ask(paths::PUPILS_ASSISTED, Some(&pc), None, &assisted)
        .await
        .unwrap();
    assert!(helped.finished.is_empty());
    let again: Result<PupilSession, _> = school
        .ask(paths::PUPILS_SIGN_IN, Some(&pc), None, &right)
        .await;
    assert!(again.is_ok(), "help starts the count anew");
}

/// Somebody at one computer who has its key, and time: pictures and codes stay bounded over restarts, nobody else is
/// slowed, and what a child tells there is taken in all the while.
#[tokio::test]
async fn guessing_in_the_room_ends_after_thirty_tries_there_and_tell_stays_open() {
    let mut school = TestSchool::founded().await;
    let mut pc = school.approved_pc(40).await;
    let mut neighbour = school.approved_pc(41).await;
    let (pupil, pictures, lesson_code) = open_class(&school, &pc).await;
    let ask = async |school: &TestSchool, pc: &Machine, code: &str| -> Result<PupilSession, _> {
        let assisted = AssistedSignIn {
            pupil,
            lesson_code: code.to_owned(),
        };
        school
            .ask(paths::PUPILS_ASSISTED, Some(pc), None, &assisted)
            .await
    };
    let guess = |number: u32| {
        let real: u32 = lesson_code.parse().unwrap();
        format!("{:06}", (real + 1 + number) % 1_000_000)
    };
    for number in 0..30 {
        let tried = ask(&school, &pc, &guess(number)).await;
        assert_eq!(code(tried), ProblemCode::WrongSecret, "{number}");
        if number == 15 {
            school.restart().await;
            school.prove(&mut pc).await.unwrap();
            school.prove(&mut neighbour).await.unwrap();
        }
    }
    school.restart().await;
    school.prove(&mut pc).await.unwrap();
    school.prove(&mut neighbour).await.unwrap();
    let right = ask(&school, &pc, &lesson_code).await;
    assert_eq!(code(right), ProblemCode::Refused, "even the right code");
    let answer = school.parcel(&pc, &only(report(&school, 7))).await;
    assert_eq!(answer.stored, [Id([7; 16])], "Tell is open there");

    let with_pictures = PupilSignIn {
        pupil,
        secret: CardSecret::Pictures(pictures),
    };
    let signed_in = async |school: &TestSchool, pc: &Machine| -> Result<PupilSession, _> {
        school
            .ask(paths::PUPILS_SIGN_IN, Some(pc), None, &with_pictures)
            .await
    };
    let here = signed_in(&school, &pc).await;
    assert_eq!(code(here), ProblemCode::AskAnAdult, "nor pictures");
    assert!(signed_in(&school, &neighbour).await.is_ok());
    let elsewhere = ask(&school, &neighbour, &lesson_code).await;
    assert!(elsewhere.is_ok(), "the computer beside it is not slowed");

    school.wait_s(25 * 60 * 60);
    school.prove(&mut pc).await.unwrap();
    let (_, _, next_days_code) = open_class_from(93, &school, &pc).await;
    let next_day = ask(&school, &pc, &next_days_code).await;
    assert!(next_day.is_ok(), "it was for that day");
}

#[tokio::test]
async fn an_unknown_name_and_a_wrong_password_look_alike_and_the_count_outlives_a_restart() {
    let mut school = TestSchool::founded().await;
    let (mut here, mut elsewhere) = (
        school.founding_console(50).await,
        school.founding_console(51).await,
    );
    let wrong = |login: &str| StaffSignIn {
        login_name: login.to_owned(),
        auth: Token([1; 32]),
        second: None,
    };
    let mut answers = Vec::new();
    for login in ["lead", "nobody"] {
        for _ in 0..FREE_TRIES + 1 {
            let tried: Result<StaffSession, _> = school
                .ask(paths::STAFF_SIGN_IN, Some(&here), None, &wrong(login))
                .await;
            answers.push(tried.unwrap_err());
        }
    }
    let (known, unknown) = answers.split_at(answers.len() / 2);
    assert_eq!(known, unknown);
    assert_eq!(known.last().unwrap().code, ProblemCode::TooFast);

    school.restart().await;
    school.prove(&mut here).await.unwrap();
    school.prove(&mut elsewhere).await.unwrap();
    let right = StaffSignIn {
        login_name: "Lead ".into(),
        auth: school.lead.auth(),
        second: None,
    };
    let tried: Result<StaffSession, _> = school
        .ask(paths::STAFF_SIGN_IN, Some(&here), None, &right)
        .await;
    assert_eq!(code(tried), ProblemCode::TooFast);
    let tried: Result<StaffSession, _> = school
        .ask(paths::STAFF_SIGN_IN, Some(&elsewhere), None, &right)
        .await;
    assert!(tried.is_ok(), "another console is not slowed");
    school.wait_s(15 * 60);
    let tried: Result<StaffSession, _> = school
        .ask(paths::STAFF_SIGN_IN, Some(&here), None, &right)
        .await;
    assert!(tried.is_ok(), "waiting is enough");
}

#[tokio::test]
async fn an_idle_console_is_signed_out_after_twenty_minutes() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(50).await;
    let session = school.sign_in(&console, &school.teacher).await;
    assert_eq!(session.idle_lock_s, 1200);
    school.wait_s(20 * 60);
    let asked: Result<StaffClasses, _> = school
        .ask(
            paths::CLASSROOM,
            Some(&console),
            Some(&session.token),
            &Nothing {},
        )
        .await;
    assert_eq!(code(asked), ProblemCode::NotSignedIn);
}

#[tokio::test]
async fn eight_receipts_in_are_eight_answers_out() {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let ask = |count| AskReceipts {
        names: vec![Token([3; 32]); count],
    };
    let answers: ReceiptAnswers = school
        .ask(paths::RECEIPTS, Some(&pc), None, &ask(8))
        .await
        .unwrap();
    assert_eq!(answers.answers, vec![None; 8]);
    let asked: Result<ReceiptAnswers, _> =
        school.ask(paths::RECEIPTS, Some(&pc), None, &ask(1)).await;
    assert_eq!(code(asked), ProblemCode::Unreadable);
}

/// The settings go where the pupil goes (criterion 42). What the server cannot hold is refused, and the rest stays.
#[tokio::test]
async fn the_access_profile_roams_and_one_that_is_too_large_changes_nothing() {
    let school = TestSchool::founded().await;
    let (pc, neighbour) = (school.approved_pc(40).await, school.approved_pc(41).await);
    let (pupil, pictures, _) = open_class(&school, &pc).await;
    let sign_in = PupilSignIn {
        pupil,
        secret: CardSecret::Pictures(pictures),
    };
    let here: PupilSession = school
        .ask(paths::PUPILS_SIGN_IN, Some(&pc), None, &sign_in)
        .await
        .unwrap();
    assert!(here.profile.access.is_empty());
    let mut own = here.profile.clone();
    own.access = [("size", "200"), ("hologram", "on")]
        .map(|(name, word)| (name.to_owned(), word.to_owned()))
        .into();
    let mut long = own.clone();
    long.access.insert("size".to_owned(), "9".repeat(41));
    let mut many = own.clone();
    many.access
        .extend((0..64).map(|number| (format!("setting-{number}"), "on".to_owned())));
    let mut answers = Vec::new();
    for profile in [&own, &long, &many] {
        let saved: Result<Nothing, _> = school
            .ask(paths::PUPILS_PROFILE, Some(&pc), Some(&here.token), profile)
            .await;
        answers.push(saved.map_err(|problem| problem.code));
    }
    let no = Err(ProblemCode::Unreadable);
    assert_eq!(answers, [Ok(Nothing {}), no, no]);
    let there: PupilSession = school
        .ask(paths::PUPILS_SIGN_IN, Some(&neighbour), None, &sign_in)
        .await
        .unwrap();
    assert_eq!(there.profile, own);
}
