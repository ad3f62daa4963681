//! What an import would change.

use super::*;

const FOUR_B: ClassId = ClassId([1; 16]);
const FIVE_B: ClassId = ClassId([2; 16]);

fn standing_pupil(id: u8, class: ClassId, source: Option<&str>, name: &str) -> StandingPupil {
    StandingPupil {
        id: PupilId([id; 16]),
        class,
        source: source.map(str::to_owned),
        shown_name: name.to_owned(),
        tile: "sun".to_owned(),
        band: AgeBand::From7To9,
        has_left: false,
    }
}

fn standing(pupils: Vec<StandingPupil>) -> Standing {
    let class = |id, name: &str, band| StandingClass {
        id,
        source: None,
        name: name.to_owned(),
        band,
    };
    Standing {
        classes: vec![
            class(FOUR_B, "4B", AgeBand::From7To9),
            class(FIVE_B, "5B", AgeBand::From9To11),
        ],
        pupils,
    }
}

fn plan(lines: &str, standing: &Standing) -> Plan {
    let roster = read_roster(&plain(lines), &choices()).unwrap();
    plan_roster(&roster, standing, &choices().tiles)
}

fn steps(plan: &Plan) -> Vec<(&str, PupilStep)> {
    plan.pupils
        .iter()
        .map(|pupil| (pupil.shown_name.as_str(), pupil.step))
        .collect()
}

#[test]
fn the_first_import_adds_everybody_and_deals_pictures_evenly() {
    let plan = plan(
        "4B,4,Amina,,1\n4B,4,Leo,boat,2\n4B,4,Zoë,,3\n4B,4,Zoë,,4\n",
        &Standing::default(),
    );
    assert_eq!(
        plan.classes
            .iter()
            .map(|class| class.step)
            .collect::<Vec<_>>(),
        [ClassStep::Add]
    );
    assert_eq!(plan.count(PupilStep::Add), 4);
    let tiles: Vec<&str> = plan
        .pupils
        .iter()
        .map(|pupil| pupil.tile.as_str())
        .collect();
    assert_eq!(
        tiles,
        ["kite", "boat", "sun", "boat"],
        "namesakes never share a picture"
    );
}

#[test]
fn a_second_import_of_the_same_list_changes_nothing() {
    let pupils = vec![
        standing_pupil(1, FOUR_B, Some("1"), "Amina"),
        standing_pupil(2, FOUR_B, Some("2"), "Leo"),
    ];
    let mut school = standing(pupils);
    for class in &mut school.classes {
        class.source = Some(class.name.clone());
    }
    let plan = plan("4B,4,Amina,,1\n4B,4,Leo,,2\n", &school);
    assert_eq!(
        steps(&plan),
        [("Amina", PupilStep::Keep), ("Leo", PupilStep::Keep)]
    );
    assert_eq!(
        plan.classes
            .iter()
            .map(|class| class.step)
            .collect::<Vec<_>>(),
        [ClassStep::Keep]
    );
}

#[test]
fn a_mover_stays_the_same_pupil_and_keeps_the_picture() {
    let school = standing(vec![standing_pupil(1, FOUR_B, Some("1"), "Amina")]);
    let plan = plan("5B,5,Amina,,1\n", &school);
    let pupil = plan.pupils.first().unwrap();
    assert_eq!(
        (pupil.step, pupil.standing),
        (PupilStep::Move, Some(PupilId([1; 16])))
    );
    assert_eq!(
        (pupil.tile.as_str(), pupil.band),
        ("sun", AgeBand::From9To11)
    );
}

#[test]
fn a_pupil_without_a_number_is_found_by_name_and_takes_the_number() {
    let school = standing(vec![standing_pupil(1, FOUR_B, None, "Amina")]);
    let plan = plan("4B,4,amina,,77\n", &school);
    let pupil = plan.pupils.first().unwrap();
    assert_eq!(
        (pupil.step, pupil.source.as_deref()),
        (PupilStep::Change, Some("77"))
    );
}

#[test]
fn of_two_namesakes_without_numbers_nobody_is_taken_for_the_other() {
    let mut twin = standing_pupil(2, FOUR_B, None, "Leo");
    twin.tile = "kite".to_owned();
    let school = standing(vec![standing_pupil(1, FOUR_B, None, "Leo"), twin]);
    let plan = plan("4B,4,Leo,,5\n", &school);
    assert_eq!(plan.count(PupilStep::Add), 1);
    assert_eq!(plan.count(PupilStep::Leave), 2);
    assert!(plan.takes_many_away());
}

#[test]
fn whoever_is_gone_leaves_and_whoever_comes_back_returns() {
    let mut back = standing_pupil(2, FOUR_B, Some("2"), "Leo");
    back.has_left = true;
    let school = standing(vec![
        standing_pupil(1, FOUR_B, Some("1"), "Amina"),
        back,
        standing_pupil(3, FIVE_B, None, "Not in this list"),
    ]);
    let plan = plan("4B,4,Leo,,2\n", &school);
    assert_eq!(
        steps(&plan),
        [("Leo", PupilStep::Return), ("Amina", PupilStep::Leave)]
    );
}

#[test]
fn an_export_of_the_school_lets_pupils_it_never_named_stay() {
    let roster = read_roster(&one_roster_11(), &choices()).unwrap();
    let school = standing(vec![
        standing_pupil(1, FIVE_B, None, "Added by hand"),
        standing_pupil(2, FIVE_B, Some("p8"), "Was in the records"),
    ]);
    let plan = plan_roster(&roster, &school, &choices().tiles);
    let leaving: Vec<&str> = plan
        .pupils
        .iter()
        .filter(|pupil| pupil.step == PupilStep::Leave)
        .map(|pupil| pupil.shown_name.as_str())
        .collect();
    assert_eq!(leaving, ["Was in the records"]);
}

#[test]
fn a_band_chosen_by_hand_survives_an_import() {
    let mut pupil = standing_pupil(1, FOUR_B, Some("1"), "Amina");
    pupil.band = AgeBand::From5To7;
    let plan = plan("5B,5,Amina,,1\n", &standing(vec![pupil]));
    assert_eq!(
        plan.pupils.first().map(|pupil| pupil.band),
        Some(AgeBand::From5To7)
    );
}
