//! Eight worries, each told in one window, found by the right people alone, and walked in the other to a closed case.

use safeguarding::IncidentType;
use std::io::Write as _;
use std::process::Command;
use tests::demo::{
    Album, Hand, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, Telling,
    Way, pictures_of,
};
use tests::desk::Desk;
use tests::patience::Moment;
use tests::process::ours;
use tests::school::{School, StaffMember, run};

/// One worry: what was told, what it is, each step with its answer, and the last words.
struct Worry {
    told: &'static str,
    kind: IncidentType,
    given: &'static [(&'static str, &'static str)],
    end: &'static str,
}

const DANGER: Worry = Worry {
    told: "he waits at my bus stop",
    kind: IncidentType::ContactFromAdult,
    given: &[
        ("danger", "yes"),
        ("danger-now", "helped"),
        ("secure", "done"),
        ("kind", "unsuitable"),
        ("who", "outside"),
        ("meeting", "police"),
        ("school-systems", "no"),
        ("who-told", "nobody"),
        ("talk", "not-now"),
        ("weigh", "some"),
        ("refer", "no"),
        ("end-contact", "done"),
        ("parents", "held-back"),
        ("others", "nobody"),
        ("meet-parents", "not"),
        ("support", "planned"),
        ("systems", "no"),
        ("hear-end", "nobody"),
        ("second-look", "named"),
        ("lessons", "change"),
    ],
    end: "Safe at home.",
};

const PHOTO: Worry = Worry {
    told: "she wants a photo of me undressed",
    kind: IncidentType::SexualImages,
    given: &[
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "illegal"),
        ("illegal", "image"),
        ("no-looking", "done"),
        ("custody", "no-device"),
        ("harm", "none"),
        ("police-question", "no"),
        ("talk", "not-now"),
        ("refer", "no"),
        ("both", "planned"),
        ("parents", "told"),
        ("others", "nobody"),
        ("fair", "thought"),
        ("what-follows", "teach"),
        ("systems", "no"),
        ("hear-end", "nobody"),
        ("second-look", "named"),
        ("lessons", "change"),
    ],
    end: "Nothing was sent.",
};

const BULLYING: Worry = Worry {
    told: "Kai calls me names",
    kind: IncidentType::BullyingOfPupil,
    given: &[
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "unsuitable"),
        ("who", "pupil"),
        ("keep", "none"),
        ("facts", "noted"),
        ("who-does-it", "known"),
        ("target", "planned"),
        ("remove", "no"),
        ("inquiry", "clear"),
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
        ("second-look", "named"),
        ("lessons", "change"),
    ],
    end: "They talk again.",
};

const NOTHING: Worry = Worry {
    told: "my mouse is broken",
    kind: IncidentType::Complaint,
    given: &[
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "nothing"),
        ("lessons", "nothing"),
    ],
    end: "A new mouse.",
};

const SEEN_IN_CLASS: Worry = Worry {
    told: "a search showed a wound",
    kind: IncidentType::AccidentalContent,
    given: &[
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "unsuitable"),
        ("who", "outside"),
        ("reassure", "done"),
        ("address", "noted"),
        ("block", "asked"),
        ("telling-at-home", "no"),
        ("hear-end", "nobody"),
        ("lessons", "nothing"),
    ],
    end: "It is blocked.",
};

const ABOUT_LEAD: Worry = Worry {
    told: "Mr Okafor texts me at night",
    kind: IncidentType::MisuseByStaff,
    given: &[
        ("danger", "no"),
        ("told", "right"),
        ("grade", "unsure"),
        ("lado-advice", "low"),
        ("for-the-adult", "help"),
        ("adults-support", "none"),
        ("systems", "no"),
        ("hear-end", "nobody"),
        ("second-look", "named"),
        ("lessons", "change"),
    ],
    end: "Rules for texts.",
};

const ABOUT_ADULT: Worry = Worry {
    told: "a loud phone call in class",
    kind: IncidentType::MisuseByStaff,
    given: &[
        ("danger", "no"),
        ("told", "right"),
        ("grade", "low"),
        ("for-the-adult", "help"),
        ("adults-support", "none"),
        ("systems", "no"),
        ("hear-end", "nobody"),
        ("second-look", "named"),
        ("lessons", "change"),
    ],
    end: "Agreed.",
};

const ABOUT_HEAD: Worry = Worry {
    told: "Mrs Patel reads my phone",
    kind: IncidentType::MisuseByStaff,
    given: &[
        ("danger", "no"),
        ("told", "nothing"),
        ("lessons", "nothing"),
    ],
    end: "It was a game.",
};

const EVERY: [&Worry; 8] = [
    &DANGER,
    &PHOTO,
    &BULLYING,
    &NOTHING,
    &SEEN_IN_CLASS,
    &ABOUT_LEAD,
    &ABOUT_ADULT,
    &ABOUT_HEAD,
];

#[test]
fn every_story_here_is_a_way_through_its_procedure_from_danger_to_the_end() {
    for worry in EVERY {
        let way = Way::of(worry.kind).unwrap();
        way.goes(worry.given).unwrap();
        assert_eq!(worry.given.first().unwrap().0, "danger", "{}", worry.told);
        assert_eq!(worry.given.last().unwrap().0, "lessons", "{}", worry.told);
    }
    // Nowhere on the way of such a picture is anything looked at (F-78),
    let photo = Way::of(PHOTO.kind).unwrap();
    assert_eq!(photo.looking().count(), 0);
    // and nobody is punished for what was seen by accident (G-23).
    let accident = Way::of(SEEN_IN_CLASS.kind).unwrap();
    accident.step("what-follows").unwrap_err();
}

#[test]
fn from_the_first_word_to_a_closed_case_by_the_right_people_alone() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("eight-worries")).unwrap();
    let since = Moment::now();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.hand = Hand::Bus;
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    a_pupil_tells_six_times(&mut pupil);
    // A window that nobody looks at keeps a machine without graphics card from drawing the other.
    pupil.close().unwrap();
    now(since, "a pupil has told six times");

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    let console = &mut lead;
    console.hand = Hand::Bus;
    a_teacher_writes_two_worries(&school, console);
    now(since, "a teacher has written two worries");

    the_lead_walks_five(&school, console, since);
    the_head_walks_two(&school, console, since);
    the_chair_walks_one(&school, console, since);

    lead.close().unwrap();
    school.stop().unwrap();
    let mut verify = Command::new(ours("school-server").unwrap());
    verify
        .args(["verify", "--folder"])
        .arg(school.server_folder());
    let said = run(&mut verify).unwrap();
    assert!(said.contains("Everything holds."), "{said}");
}

/// Says how far it is, also while the test runs.
fn now(since: Moment, what: &str) {
    let seconds = since.elapsed().as_secs();
    drop(writeln!(std::io::stderr(), "{seconds:4} s: {what}"));
}

fn a_pupil_tells_six_times(pupil: &mut PupilAtPc<'_>) {
    let told = |worry: &Worry| Telling {
        words: worry.told,
        ..Telling::default()
    };
    let danger = Telling {
        is_danger: true,
        ..told(&DANGER)
    };
    // Who takes the lead's face out needs to say nothing else.
    let about_lead = Telling {
        leaves_out: Some("Mr Okafor"),
        ..told(&ABOUT_LEAD)
    };
    let about_head = Telling {
        is_about_adult: true,
        leaves_out: Some("Mrs Patel"),
        ..told(&ABOUT_HEAD)
    };
    for telling in [
        danger,
        told(&PHOTO),
        told(&BULLYING),
        told(&NOTHING),
        about_lead,
        about_head,
    ] {
        if telling.words != DANGER.told {
            pupil.leave_tell().unwrap();
        }
        pupil.tell_of(&telling).unwrap();
    }
    // What is oldest is sent first.
    pupil.see_that_it_arrived().unwrap();
}

/// Neither of the two is seen by whoever it is about, and a teacher sees nobody's reports.
fn a_teacher_writes_two_worries(school: &School, console: &mut SafeguardingLead<'_>) {
    let staff = school.staff().unwrap();
    let teacher = staff.iter().find(|one| one.login == "rahman").unwrap();
    console.sign_in_to_worry(teacher).unwrap();
    let page = console
        .write_worry("adult", "Mr Doyle", ABOUT_ADULT.told)
        .unwrap();
    for name in ["Mrs Patel", "Mr Okafor", "Ms Shah"] {
        assert!(page.contains(&format!("Not {name}")), "{page}");
    }
    assert!(!page.contains("Not Mrs Evans"), "{page}");
    console
        .write_worry("child", "Three of 4B", SEEN_IN_CLASS.told)
        .unwrap();
    assert!(!console.is_offered("room-reports").unwrap());
    assert!(!console.is_offered("room-incidents").unwrap());
    console.lock().unwrap();
}

fn comes_in(school: &School, console: &mut SafeguardingLead<'_>, duty: &str) -> StaffMember {
    let person = school.staff_with(duty).unwrap();
    console.sign_in(&person).unwrap();
    person
}

fn the_lead_walks_five(school: &School, console: &mut SafeguardingLead<'_>, since: Moment) {
    let lead = comes_in(school, console, LEADS_DUTY);
    the_lead_sees_nothing_about_the_lead(console);
    danger_now(console, &lead);
    now(since, "danger now");
    a_request_for_a_private_photo(console, &lead);
    now(since, "a request for a private photo");
    walked(console, &lead, 3, &BULLYING);
    now(since, "bullying by a known pupil");
    walked(console, &lead, 4, &NOTHING);
    now(since, "not a safeguarding matter");
    walked(console, &lead, 5, &SEEN_IN_CLASS);
    now(since, "accidental content in class");
    console.lock().unwrap();
}

/// What is about the lead goes past the lead: the head has it, and not what is about the head.
fn the_head_walks_two(school: &School, console: &mut SafeguardingLead<'_>, since: Moment) {
    let head = comes_in(school, console, "head");
    console.go_to_reports().unwrap();
    console.lists(2).unwrap();
    assert!(!console.is_offered("log-leaders").unwrap());
    console.shows_nothing_of(ABOUT_HEAD.told).unwrap();
    let way = taken_up(console, 1, &ABOUT_LEAD);
    console.shows_nothing_of("Mr Okafor,").unwrap();
    console.walk(&way, ABOUT_LEAD.given).unwrap();
    ended(console, &head, &way, &ABOUT_LEAD);
    now(since, "a report about the lead");
    walked(console, &head, 2, &ABOUT_ADULT);
    now(since, "misuse by staff");
    console.lock().unwrap();
}

/// What is about the head goes past the head: the chair has it, and sees nothing else.
fn the_chair_walks_one(school: &School, console: &mut SafeguardingLead<'_>, since: Moment) {
    let chair = comes_in(school, console, "chair");
    console.go_to_reports().unwrap();
    console.lists(1).unwrap();
    walked(console, &chair, 1, &ABOUT_HEAD);
    now(since, "a report about the head");
}

/// The lead reads what is about other adults, and nothing that is about the lead (F-30, H-07).
fn the_lead_sees_nothing_about_the_lead(console: &mut SafeguardingLead<'_>) {
    console.look_into("log-staff").unwrap();
    console.lists(1).unwrap();
    assert!(!console.is_offered("log-leaders").unwrap());
    console.look_into("log-safeguarding").unwrap();
    console.lists(5).unwrap();
    console.shows_nothing_of(ABOUT_LEAD.told).unwrap();
}

/// Opens a report, puts it on record and takes it up; help in danger is asked about before anything else (F-51), and
/// nothing is closed before the last step (F-87).
fn taken_up(console: &mut SafeguardingLead<'_>, number: usize, worry: &Worry) -> Way {
    let way = Way::of(worry.kind).unwrap();
    console.go_to_reports().unwrap();
    console.open_numbered(number, worry.told).unwrap();
    console.take_in_hand().unwrap();
    if console.is_offered("record-concern").unwrap() {
        console.record_concern().unwrap();
    }
    console.make_incident(worry.kind.words()).unwrap();
    console.is_asked(way.step("danger").unwrap()).unwrap();
    assert!(!console.may_close().unwrap(), "the gate stands open");
    way
}

/// The last words, and everything that was answered is in the chronology. Somebody outside, who has no key and no school,
/// finds the record whole.
fn ended(console: &mut SafeguardingLead<'_>, by: &StaffMember, way: &Way, worry: &Worry) {
    // The press that closes waits until it is offered.
    console.close_case(worry.end).unwrap();
    console.has_on_record(way, worry.given).unwrap();
    console.window.saying(worry.end).unwrap();
    let said = console.hand_out(by).unwrap().verified().unwrap();
    assert!(
        said.contains("holds") && !said.contains("WRONG"),
        "it says:\n{said}"
    );
}

fn walked(console: &mut SafeguardingLead<'_>, by: &StaffMember, number: usize, worry: &Worry) {
    let way = taken_up(console, number, worry);
    console.walk(&way, worry.given).unwrap();
    ended(console, by, &way, worry);
}

/// Help comes before everything; what was noted in between, and who was told, is on record.
fn danger_now(console: &mut SafeguardingLead<'_>, lead: &StaffMember) {
    let way = taken_up(console, 1, &DANGER);
    let (danger, rest) = DANGER.given.split_at(2);
    console.walk(&way, danger).unwrap();
    console.add_note("Mum is here.").unwrap();
    console.walk(&way, rest).unwrap();
    console.wait_word("told-title").unwrap();
    console.window.named("Mum is here.").unwrap();
    ended(console, lead, &way, &DANGER);
}

/// F-56, F-78: nobody is asked to look, print or copy, and from the hard stop on nothing leads there.
fn a_request_for_a_private_photo(console: &mut SafeguardingLead<'_>, lead: &StaffMember) {
    let way = taken_up(console, 2, &PHOTO);
    let (begun, rest) = PHOTO.given.split_at(4);
    console.walk(&way, begun).unwrap();
    let no_looking = way.step("no-looking").unwrap();
    console.is_asked(no_looking).unwrap();
    let warning = no_looking.warning.clone().unwrap();
    console.window.named(&warning).unwrap();
    console.wait_word("never-view").unwrap();
    console.walk(&way, rest).unwrap();
    ended(console, lead, &way, &PHOTO);
}
