//! A member of staff signs in, opens the keys with the card, locks, and needs both again.

use tests::demo::{Album, LEADS_DUTY, SafeguardingLead};
use tests::desk::Desk;
use tests::school::School;

#[test]
fn a_wrong_password_is_refused_kindly_and_locking_leaves_nothing_on_the_screen() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let album = Album::new(&super::pictures("locks")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.try_password(&person.login, "not my password at all")
        .unwrap();
    lead.wait_word("trouble-wrong-password").unwrap();
    lead.sign_in(&person).unwrap();
    lead.press_word("lock-now").unwrap();
    lead.wait_word("sign-in").unwrap();
    lead.shows_nothing_of(&person.name).unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
}
