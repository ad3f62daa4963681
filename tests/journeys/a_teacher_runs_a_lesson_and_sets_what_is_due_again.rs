//! A teacher runs a lesson with thirty pupils at their computers and two more in windows: a hint, a pause, all
//! screens hidden while one pupil tells, the map, and what is due again.

use curriculum::{Action, ReadingMode};
use std::fmt::Write as _;
use std::path::PathBuf;
use tests::demo::{Album, PupilAtPc, SafeguardingLead, TOPIC, library, pictures_of, risky};
use tests::desk::Desk;
use tests::machine::Machine;
use tests::patience::{PATIENCE, until};
use tests::school::School;
use tests::seats::{Ends, Seats, UntilGone};

const CLASS: &str = "6K";
const OTHERS: usize = 30;
/// The first two of the register sit at windows.
const IN_WINDOWS: [&str; 2] = ["Amara", "Bilal"];
const COMPUTERS: usize = 3;
/// A topic is due again so many days after it was first played.
const DAYS: i64 = 2;
const TOLD: &str = "the Copper Heron asks Where I live";

fn register() -> String {
    let mut list = String::new();
    let others = (0..OTHERS).map(|number| format!("Pupil {number}"));
    for name in IN_WINDOWS.map(str::to_owned).into_iter().chain(others) {
        writeln!(list, "{CLASS},9-11,{name},boat").unwrap();
    }
    list
}

/// The school with a class of thirty-two, and who sits where.
struct Lesson {
    school: School,
    pcs: [PathBuf; 2],
    others: Seats,
}

fn lesson(folder: &std::path::Path) -> Lesson {
    let list = folder.join("classes.csv");
    std::fs::write(&list, register()).unwrap();
    let school = School::found_with_classes(&folder.join("school"), &list).unwrap();
    let machines = (1..=COMPUTERS).map(|number| Machine::join(&school, &format!("PC {number}")));
    let machines: Vec<Machine> = machines.map(Result::unwrap).collect();
    let mut teacher = Machine::join_console(&school, "Another console").unwrap();
    let me = school.staff_with("teacher").unwrap();
    teacher.sign_in(&me).unwrap();
    let pcs = ["Room 5 PC 1", "Room 5 PC 2"].map(|name| school.join_pupil_pc(name).unwrap());
    let others = Seats::taken(machines, &teacher, CLASS, &IN_WINDOWS).unwrap();
    assert_eq!(others.count(), OTHERS);
    Lesson {
        school,
        pcs,
        others,
    }
}

#[test]
fn a_teacher_sends_a_hint_pauses_all_reads_the_map_and_sets_what_is_due() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let Lesson {
        mut school,
        pcs,
        others,
    } = lesson(folder.path());
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();
    others.played(&scenario, DAYS).unwrap();
    let over = UntilGone::default();
    std::thread::scope(|scope| {
        let beating = scope.spawn(|| others.beat(&scenario, &over));
        {
            let _ends = Ends(&over);
            with_windows(&school, &pcs);
        }
        let paused = beating.join().unwrap().unwrap();
        assert_eq!(paused, OTHERS, "everybody was told to pause");
    });
    school.stop().unwrap();
}

fn with_windows(school: &School, pcs: &[PathBuf; 2]) {
    // Each window has a desk of its own, as each pupil has.
    let desks = [(); 3].map(|()| Desk::open().unwrap());
    let [first_desk, second_desk, own_desk] = &desks;
    let album = Album::new(&super::pictures("lesson")).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();
    let walkthrough = scenario.walkthroughs().values().next().unwrap();
    let stops = walkthrough.acts.iter().position(|act| *act == Action::Stop);
    let to_think = stops.unwrap() + 1;
    let at = |desk, place: usize| {
        let log = school.log(IN_WINDOWS[place]);
        let mut pupil = PupilAtPc::open(desk, &pcs[place], &log, &album).unwrap();
        let name = IN_WINDOWS[place];
        let pictures = pictures_of(&school.server_folder(), CLASS, name).unwrap();
        pupil.sign_in(CLASS, name, &pictures).unwrap();
        pupil.play_halfway(&scenario, to_think).unwrap();
        pupil
    };
    let mut first = at(first_desk, 0);
    let mut second = at(second_desk, 1);

    let me = school.staff_with("teacher").unwrap();
    let log = school.log("console");
    let mut teacher = SafeguardingLead::open(own_desk, school, &log, &album).unwrap();
    teacher.sign_in_to_worry(&me).unwrap();
    teacher
        .watch_class(CLASS, OTHERS + IN_WINDOWS.len())
        .unwrap();

    let warning = first.words.say("it-is-a-warning").unwrap();
    assert!(!first.window.names().unwrap().contains(&warning));
    teacher.send_hint(IN_WINDOWS[0]).unwrap();
    first.window.named(&warning).unwrap();
    first.picture("hint").unwrap();
    assert!(
        !second.window.names().unwrap().contains(&warning),
        "it was for one"
    );

    let pause = first.words.say("pause-lead").unwrap();
    teacher.pause_all().unwrap();
    for pupil in [&first, &second] {
        pupil.window.named(&pause).unwrap();
    }
    first.picture("paused").unwrap();
    teacher.let_go_on().unwrap();
    for pupil in [&first, &second] {
        until("the page to come back", PATIENCE, || {
            Ok((!pupil.window.names()?.contains(&pause)).then_some(()))
        })
        .unwrap();
    }
    first.window.named(&warning).unwrap();
    hide_all_while_one_tells(&mut teacher, &first, &mut second);

    let topic = scenario.topic_name(ReadingMode::Full);
    map_and_booster(&mut teacher, topic, [&mut first, &mut second]);
    for pupil in [first, second] {
        pupil.close().unwrap();
    }
    teacher.close().unwrap();
}

/// An accident on some screen, and at that moment one pupil is telling: all are covered, nothing of it shows, and all of it
/// comes back (B-05). The teacher's tile says nothing of telling.
fn hide_all_while_one_tells(
    teacher: &mut SafeguardingLead<'_>,
    first: &PupilAtPc<'_>,
    second: &mut PupilAtPc<'_>,
) {
    let tile = teacher.tile_of(IN_WINDOWS[1]).unwrap();
    second.begin_to_tell(TOLD).unwrap();
    assert_eq!(teacher.tile_of(IN_WINDOWS[1]).unwrap(), tile);
    teacher.hide_all().unwrap();
    let neutral = first.words.say("hide-title").unwrap();
    for pupil in [first, &*second] {
        pupil.window.named(&neutral).unwrap();
        assert!(!pupil.window.words().unwrap().contains(TOLD));
    }
    first.picture("covered").unwrap();
    teacher.show_again().unwrap();
    second.see_what_is_told(TOLD).unwrap();
    second.rather_not_tell_now().unwrap();
}

/// The teacher reads the map and sets what is due again; both windows hear of it.
fn map_and_booster(
    teacher: &mut SafeguardingLead<'_>,
    topic: &str,
    pupils: [&mut PupilAtPc<'_>; 2],
) {
    teacher.read_map(CLASS, topic, OTHERS).unwrap();
    teacher.set_booster(CLASS, OTHERS).unwrap();
    let [first, second] = pupils;
    let another = first.words.say("another-title").unwrap();
    for pupil in [&*first, &*second] {
        pupil.window.named(&another).unwrap();
    }
    first.press_word("another-go").unwrap();
}
