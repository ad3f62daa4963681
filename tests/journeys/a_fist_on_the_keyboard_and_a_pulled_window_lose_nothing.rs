//! A minute of keys mashed, while the window is pulled about and minimised: the program stands, there is a way home, and
//! who comes next tells as ever.

use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, Place, PupilAtPc, SafeguardingLead, Stored,
    pictures_of,
};
use tests::desk::{Desk, Seen};
use tests::patience::{PATIENCE, until};
use tests::school::School;

/// Another pupil of the class.
const NEXT: &str = "Ben";
const TOLD: &str = "the brown heron asks Where I live";

/// A fist falls so often, on so many keys: together about a minute.
const FALLS: usize = 34;
const KEYS: usize = 30;
/// Keys that do something by themselves; each stands for several of the letters, as a fist finds the large ones more
/// often.
const LARGE: [&str; 10] = [
    "Tab",
    "Return",
    "space",
    "Left",
    "Right",
    "Up",
    "Down",
    "Shift_L",
    "BackSpace",
    "Escape",
];
const LETTERS: [&str; 12] = [
    "a", "s", "d", "f", "j", "k", "l", "e", "o", "1", "7", "comma",
];
/// Sizes the window is pulled to, from hardly there to all there is.
const SIZES: [(u32, u32); 6] = [
    (1, 1),
    (300, 880),
    (1280, 90),
    (1024, 768),
    (1600, 880),
    (640, 360),
];
const USUAL: (u32, u32) = (1280, 720);

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        all[usize::try_from(self.0 % all.len() as u64).unwrap()]
    }
}

#[test]
fn after_a_minute_of_mashing_there_is_a_way_home_and_a_report_arrives() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("mashed")).unwrap();
    let cards = |name| pictures_of(&school.server_folder(), PUPIL_CLASS, name).unwrap();
    let (pictures, next) = (cards(PUPIL), cards(NEXT));

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    mash(&mut pupil);
    pupil.picture("mashed").unwrap();
    if pupil.come_home(PUPIL).unwrap() == Place::Home {
        pupil.leave_for_the_next().unwrap();
    }

    let home = pupil.words.say_with("hello-name", &[("name", NEXT)]);
    pupil
        .sign_in_to_see((PUPIL_CLASS, NEXT), &next, &home.unwrap())
        .unwrap();
    let before = Stored::read(&school.server_folder()).unwrap().reports.len();
    pupil.tell(TOLD).unwrap();
    until("the report to arrive", PATIENCE * 4, || {
        let reports = Stored::read(&school.server_folder())?.reports.len();
        Ok((reports == before + 1).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();

    let person = school.staff_with(LEADS_DUTY).unwrap();
    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&person).unwrap();
    read_newest(&lead);
    lead.close().unwrap();
    school.stop().unwrap();
}

/// A fist may have found its way through Tell as well; what the next pupil told came last.
fn read_newest(lead: &SafeguardingLead<'_>) {
    let is_room = |seen: &Seen| seen.name.starts_with("Reports");
    lead.window.press_where("the reports", is_room).unwrap();
    until("the newest report", PATIENCE, || {
        let mut rows = lead.window.read()?;
        rows.retain(|seen| {
            seen.name.contains(PUPIL_PC) && seen.node.is_pressable().is_ok_and(|can| can)
        });
        Ok(rows.last().and_then(|row| row.node.press().ok()))
    })
    .unwrap();
    lead.window.saying(TOLD).unwrap();
}

fn mash(pupil: &mut PupilAtPc<'_>) {
    let mut chance = Chance(29);
    for fall in 0..FALLS {
        let keys: Vec<&str> = (0..KEYS)
            .map(|_| match chance.one_of(&[true, true, false]) {
                true => chance.one_of(&LARGE),
                false => chance.one_of(&LETTERS),
            })
            .collect();
        pupil.window.mash(&keys).unwrap();
        match fall % 4 {
            1 => pupil.window.resize(chance.one_of(&SIZES)).unwrap(),
            3 => pupil.window.minimise_and_restore().unwrap(),
            _ => {}
        }
        assert!(pupil.is_open(), "the program is gone after {fall} falls");
    }
    pupil.window.resize(USUAL).unwrap();
}
