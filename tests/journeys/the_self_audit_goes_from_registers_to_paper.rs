//! A record of a register answers an item of the self-audit, a gap becomes an action, and all of it is printed.
//!
//! I-15, I-22, I-35: on the shipped server and console, by what stands on the screen and on the page.

use safeguarding::{RegisterKinds, audit_items};
use tests::demo::{Album, LEADS_DUTY, SafeguardingLead};
use tests::desk::Desk;
use tests::pdf::pages_of;
use tests::school::School;

/// Where staff can find the policy, and where filtering stands.
const ITEMS: [&str; 2] = ["for-staff", "filtering"];
const WHERE: &str = "Staff page of the platform";
const REMARK: &str = "The library is not filtered";

#[test]
fn what_was_noted_answers_the_audit_a_gap_becomes_an_action_and_it_is_printed() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let printer = desk.plug_in_printer().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let album = Album::new(&super::pictures("self-audit")).unwrap();
    let me = school.staff_with(LEADS_DUTY).unwrap();
    let (kinds, _) = RegisterKinds::read(None);
    let published = kinds.kind("policy-published").unwrap();
    let tick = published.ticks.iter().find(|one| one.id == "platform");
    let [where_it_is, filtering] =
        ITEMS.map(|id| audit_items().iter().find(|item| item.id == id).unwrap());

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&me).unwrap();
    lead.show_register("registers-policy", &published.title)
        .unwrap();
    lead.note_record(
        (&published.about, "Version of September"),
        (&published.words, WHERE),
        &[&tick.unwrap().words],
    )
    .unwrap();
    lead.open_audit().unwrap();
    lead.answer_with_what_is_known(where_it_is.number).unwrap();
    lead.answer_no(filtering.number, &filtering.words, REMARK)
        .unwrap();
    lead.make_actions().unwrap();
    lead.print_audit().unwrap();

    let printed = printer.printed().unwrap();
    // Beside the pictures, to be looked at.
    let kept = super::pictures("self-audit").join("self-audit.pdf");
    std::fs::copy(&printed[0], kept).unwrap();
    let [pages] = pages_of(&printed).unwrap().try_into().unwrap();
    let paper = pages
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(paper.contains(WHERE), "{paper}");
    assert!(paper.contains(REMARK), "{paper}");
    assert!(paper.contains("An action was made of it"), "{paper}");
    for item in audit_items() {
        let first: String = item.words.chars().take(20).collect();
        assert!(paper.contains(&first), "{first} is missing of {paper}");
    }
    lead.close().unwrap();
    school.stop().unwrap();
}
