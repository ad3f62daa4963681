//! A lead reads, searches, copies, writes and locks: neither the computer's disk nor its clipboard says of what.

use tests::canary::search;
use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, pictures_of,
};
use tests::desk::Desk;
use tests::school::School;

const TOLD: &str = "the marble newt keeps my messages";
const SOUGHT: &str = "marble NEWT keeps";
const NOWHERE: &str = "zinc heron";
const WRITTEN: &str = "amber stoat spoke at ten";

/// P10, H-26.
#[test]
fn no_folder_no_log_and_no_clipboard_holds_what_was_read_sought_or_written() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("console-traces")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &desk.home().join("app.log"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    let mut canaries = pupil.tell(TOLD).unwrap();
    let arrived = pupil.words.say("tell-arrived-words").unwrap();
    pupil.window.saying(&arrived).unwrap();
    pupil.close().unwrap();

    let log = desk.home().join("console.log");
    let mut lead = SafeguardingLead::open(&desk, &school, &log, &album).unwrap();
    lead.sign_in(&person).unwrap();
    lead.open_report(PUPIL_PC, TOLD).unwrap();
    lead.record_concern().unwrap();
    lead.add_entry(WRITTEN).unwrap();
    lead.press_word("case-to-list").unwrap();
    lead.press_word("search-open").unwrap();
    lead.search(NOWHERE, &format!("\u{2018}{NOWHERE}\u{2019} was not found"))
        .unwrap();
    lead.search(SOUGHT, TOLD).unwrap();
    lead.copy_from("search-field").unwrap();
    let pasted = lead.paste_into("search-field").unwrap();
    assert_eq!(pasted, format!("{SOUGHT}{SOUGHT}."), "it was copied");
    lead.press_word("lock-now").unwrap();
    lead.wait_word("sign-in").unwrap();
    let pasted = lead.paste_into("login-name").unwrap();
    assert_eq!(pasted, format!("{}.", person.login), "and is gone");
    lead.close().unwrap();
    school.stop().unwrap();

    canaries.extend([TOLD, SOUGHT, NOWHERE, WRITTEN].map(str::to_owned));
    // The programs' home, cache, settings, temporary files and logs; the console's own folder; the server's.
    assert_eq!(search(desk.home(), &canaries).unwrap(), []);
    assert_eq!(search(folder.path(), &canaries).unwrap(), []);
    // The same search finds what does lie open, and a canary in a file of its own.
    let open = [PUPIL_PC.to_owned()];
    assert_ne!(search(folder.path(), &open).unwrap(), []);
    std::fs::write(desk.home().join("tmp/recent"), SOUGHT).unwrap();
    assert_eq!(search(desk.home(), &canaries).unwrap().len(), 1);
}
