//! Two adults look into it at two consoles, the second looks over it at the end, the record is printed to be signed, and
//! the family is handed what is its own, without a word about anybody else.

use safeguarding::IncidentType;
use std::path::PathBuf;
use tests::demo::{Album, Hand, LEADS_DUTY, SafeguardingLead, Way};
use tests::desk::Desk;
use tests::pdf::pages_of;
use tests::school::{School, StaffMember};

const ABOUT_CHILD: &str = "Lea is called names.";
const ABOUT_OTHERS: &str = "Kai was seen doing it twice.";
const END: &str = "They talk again.";
const WHY_PRINTED: &str = "Governors' visit";

type Given = [(&'static str, &'static str)];

/// What the lead answers until the second adult is asked for,
const UNTIL_TWO: &Given = &[
    ("danger", "no"),
    ("secure", "done"),
    ("kind", "unsuitable"),
    ("who", "pupil"),
    ("keep", "none"),
    ("facts", "noted"),
    ("who-does-it", "known"),
    ("target", "planned"),
    ("remove", "no"),
    ("inquiry", "yes"),
    ("first-adult", "me"),
];
const SECOND_ADULT: (&str, &str) = ("second-adult", "me");
/// from there to where somebody else looks over it,
const UNTIL_LOOKED_OVER: &Given = &[
    ("computer", "ready"),
    ("staff-files", "no"),
    ("audit", "none"),
    ("look", "found"),
    ("substance", "yes"),
    ("talk", "not-now"),
    ("weigh", "none"),
    ("refer", "no"),
    ("parents", "told"),
    ("others", "nobody"),
    ("show-blocking", "not-wanted"),
    ("fair", "thought"),
    ("what-follows", "restore"),
    ("support", "none"),
    ("watch", "set"),
    ("systems", "no"),
    ("hear-end", "nobody"),
];
const SECOND_LOOK: (&str, &str) = ("second-look", "me");
/// and what is learned.
const LEARNED: (&str, &str) = ("lessons", "change");

fn whole_story() -> Vec<(&'static str, &'static str)> {
    let mut all = UNTIL_TWO.to_vec();
    all.push(SECOND_ADULT);
    all.extend(UNTIL_LOOKED_OVER);
    all.extend([SECOND_LOOK, LEARNED]);
    all
}

/// F-13, F-57, F-58.
#[test]
fn this_story_is_a_way_through_the_procedure_and_nothing_is_looked_at_before_two_adults_stand_there()
 {
    let way = Way::of(IncidentType::BullyingOfPupil).unwrap();
    let story = whole_story();
    way.goes(&story).unwrap();
    let place = |id: &str| story.iter().position(|(step, _)| *step == id).unwrap();
    let mut looking = way.looking().map(|step| place(&step.id));
    assert!(looking.all(|looked| looked > place("second-adult")));
}

/// F-13, F-57, H-21, F-17, L-26.
#[test]
fn a_case_that_two_have_looked_into_is_closed_printed_and_handed_to_the_family() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let (desk, other_desk) = (Desk::open().unwrap(), Desk::open().unwrap());
    let printer = desk.plug_in_printer().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let album = Album::new(&super::pictures("two-adults")).unwrap();
    let lead = school.staff_with(LEADS_DUTY).unwrap();
    let deputy = school.staff_with("deputy-safeguarding-lead").unwrap();
    let teacher = school.staff().unwrap();
    let teacher = teacher.iter().find(|one| one.login == "rahman").unwrap();
    let way = Way::of(IncidentType::BullyingOfPupil).unwrap();

    let mut first = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    first.hand = Hand::Bus;
    a_teacher_writes_it_down(&mut first, teacher);
    the_lead_takes_it_up(&mut first, &lead, &way);
    first.is_for_a_second(&way, SECOND_ADULT).unwrap();

    let log = school.log("second-console");
    let mut second = SafeguardingLead::open(&other_desk, &school, &log, &album).unwrap();
    second.hand = Hand::Bus;
    second.sign_in(&deputy).unwrap();
    second.open_case().unwrap();
    second.walk(&way, &[SECOND_ADULT]).unwrap();
    first.walk(&way, UNTIL_LOOKED_OVER).unwrap();
    first.is_for_a_second(&way, SECOND_LOOK).unwrap();
    assert!(!first.may_close().unwrap(), "the gate stands open");
    second.walk(&way, &[SECOND_LOOK]).unwrap();
    second.close().unwrap();

    first.walk(&way, &[LEARNED]).unwrap();
    first.close_case(END).unwrap();
    first.has_on_record(&way, &whole_story()).unwrap();
    let said = first.hand_out(&lead).unwrap().verified().unwrap();
    assert!(
        said.contains("Everything that was checked holds."),
        "{said}"
    );

    first.print_case(WHY_PRINTED).unwrap();
    everything_is_on_paper(&printer.printed().unwrap(), &[&lead.name, &deputy.name]);
    let own = (ABOUT_CHILD, ABOUT_OTHERS);
    let own = first.hand_out_own(&lead, own).unwrap().pages().unwrap();
    only_its_own_is_in(&own.join(" "), &deputy.name);
    first.close().unwrap();
    school.stop().unwrap();
}

fn a_teacher_writes_it_down(console: &mut SafeguardingLead<'_>, teacher: &StaffMember) {
    console.sign_in_to_worry(teacher).unwrap();
    let facts = format!("{ABOUT_CHILD} {ABOUT_OTHERS}");
    console.write_worry("child", "Lea of 4B", &facts).unwrap();
    console.lock().unwrap();
}

fn the_lead_takes_it_up(console: &mut SafeguardingLead<'_>, lead: &StaffMember, way: &Way) {
    console.sign_in(lead).unwrap();
    console.go_to_reports().unwrap();
    console.open_numbered(1, ABOUT_CHILD).unwrap();
    console.take_in_hand().unwrap();
    console
        .make_incident(IncidentType::BullyingOfPupil.words())
        .unwrap();
    console.walk(way, UNTIL_TWO).unwrap();
}

/// What was told, how it ended, and who did it.
fn everything_is_on_paper(printed: &[PathBuf], names: &[&str]) {
    let said = pages_of(printed).unwrap().concat().join(" ");
    for there in [ABOUT_CHILD, ABOUT_OTHERS, END].iter().chain(names) {
        assert!(said.contains(there), "'{there}' is not in:\n{said}");
    }
}

fn only_its_own_is_in(own: &str, second_adult: &str) {
    assert!(own.contains(ABOUT_CHILD), "{own}");
    for other in ["Kai", END, second_adult, "Office laptop"] {
        assert!(!own.contains(other), "'{other}' is in:\n{own}");
    }
}
