//! A supply teacher is let in for a day: one class, the lesson somebody planned for it, its pupils at work, and nothing else.

use protocol::classroom::StaffClasses;
use protocol::lessons::{ClassLesson, Mode, PlanLesson, Play};
use protocol::machines::Nothing;
use protocol::paths;
use tests::demo::{Album, SafeguardingLead, Supply, TOPIC, library, risky};
use tests::desk::Desk;
use tests::machine::Machine;
use tests::school::School;
use tests::seats::{Ends, Seats, UntilGone};

const GIVEN: &str = "6K";
const OTHER: &str = "4M";
const PUPILS: [&str; 3] = ["Amara", "Bilal", "Chloe"];
const REGISTER: &str =
    "6K,9-11,Amara,boat\n6K,9-11,Bilal,kite\n6K,9-11,Chloe,drum\n4M,7-9,Dara,boat\n";
const SUPPLY: Supply<'static> = Supply {
    name: "Ms Bell",
    login: "bell",
    class: GIVEN,
};

/// H-13.
#[test]
fn a_supply_teacher_sees_one_class_its_planned_story_and_its_pupils_at_work() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("classes.csv");
    std::fs::write(&list, REGISTER).unwrap();
    let mut school = School::found_with_classes(&folder.path().join("school"), &list).unwrap();
    let mut teacher = Machine::join_console(&school, "Another console").unwrap();
    teacher
        .sign_in(&school.staff_with("teacher").unwrap())
        .unwrap();
    let computer = Machine::join(&school, "PC 1").unwrap();
    let seats = Seats::taken(vec![computer], &teacher, GIVEN, &[]).unwrap();
    assert_eq!(seats.count(), PUPILS.len());
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();
    let play = Play {
        scenario: scenario.id().to_string(),
        topic: scenario.topic().to_string(),
        is_heavy: scenario.is_heavy(),
        is_support_confirmed: scenario.is_heavy(),
    };
    plan(&teacher, play);
    let over = UntilGone::default();
    std::thread::scope(|scope| {
        let beating = scope.spawn(|| seats.beat(&scenario, &over));
        {
            let _ends = Ends(&over);
            at_the_console(&school, scenario.title(curriculum::ReadingMode::Full));
        }
        beating.join().unwrap().unwrap();
    });
    school.stop().unwrap();
}

/// What the class's own teacher left for today.
fn plan(teacher: &Machine, play: Play) {
    let all: StaffClasses = teacher.post(paths::CLASSROOM, &Nothing {}).unwrap();
    let given = all.classes.iter().find(|one| one.name == GIVEN).unwrap();
    assert!(all.classes.iter().any(|one| one.name == OTHER));
    let plan = PlanLesson {
        class: given.id,
        mode: Mode::Solo,
        play: Some(play),
        groups: Vec::new(),
    };
    let told: ClassLesson = teacher.post(paths::LESSONS_PLAN, &plan).unwrap();
    assert!(told.play.is_some());
}

fn at_the_console(school: &School, title: &str) {
    let desk = Desk::open().unwrap();
    let album = Album::new(&super::pictures("supply")).unwrap();
    let log = school.log("console");
    let mut console = SafeguardingLead::open(&desk, school, &log, &album).unwrap();
    let head = school.staff_with("head").unwrap();
    console.sign_in_to_worry(&head).unwrap();
    let password = console.let_supply_in(&head, SUPPLY).unwrap();
    console.lock().unwrap();

    console.sign_in_as_guest(SUPPLY, &password).unwrap();
    let lesson = console.see_lesson_given(GIVEN, title).unwrap();
    shows_nothing_else(&console, &lesson);
    let live = console.watch_the_class(PUPILS.len()).unwrap();
    shows_nothing_else(&console, &live);
    for pupil in PUPILS {
        assert!(live.iter().any(|name| name == pupil), "{pupil}: {live:?}");
    }
    console.close().unwrap();
}

/// No other class, no way to plan, no room of anybody else's.
fn shows_nothing_else(console: &SafeguardingLead<'_>, names: &[String]) {
    let other = names.iter().find(|name| name.contains(OTHER));
    assert_eq!(other, None);
    for key in [
        "lesson-what",
        "lesson-take",
        "lesson-show-list",
        "lesson-start",
        "pupil-show-left-out",
        "room-reports",
        "room-incidents",
        "room-worry",
        "room-settings",
        "room-people",
        "room-roll",
        "room-log-ins",
        "room-computers",
    ] {
        let word = console.word(key).unwrap();
        let found = names.iter().find(|name| name.starts_with(&word));
        assert_eq!(found, None, "{key}");
    }
}
