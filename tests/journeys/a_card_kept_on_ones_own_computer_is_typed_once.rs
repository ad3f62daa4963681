//! A lead lets their own computer keep the code of their card: the password is enough there until they take it back.

use tests::canary::search;
use tests::demo::{Album, LEADS_DUTY, SafeguardingLead};
use tests::desk::Desk;
use tests::school::School;

#[test]
fn the_password_alone_opens_the_keys_until_the_computer_has_forgotten_the_code() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open().unwrap();
    desk.open_safe().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let album = Album::new(&super::pictures("kept-card")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let log = desk.home().join("console.log");
    let mut lead = SafeguardingLead::open(&desk, &school, &log, &album).unwrap();
    lead.sign_in_and_keep_card(&person).unwrap();
    lead.press_word("lock-now").unwrap();
    lead.wait_word("sign-in").unwrap();
    lead.sign_in_without_card(&person).unwrap();
    // It outlives the program, and lies neither in the console's folder nor open in the safe's.
    lead.close().unwrap();
    let mut lead = SafeguardingLead::open(&desk, &school, &log, &album).unwrap();
    lead.sign_in_without_card(&person).unwrap();
    let code = [person.kit.clone()];
    assert_eq!(search(desk.home(), &code).unwrap(), []);
    assert_eq!(search(&school.console_folder(), &code).unwrap(), []);

    lead.forget_card().unwrap();
    lead.press_word("lock-now").unwrap();
    lead.wait_word("sign-in").unwrap();
    lead.try_password(&person.login, &person.password).unwrap();
    lead.asks_for_card(&person).unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
}
