//! Names a year later, what is proposed, and what is refused.

use proptest::prelude::*;

use super::*;

fn class(number: u8, name: &str) -> SchoolClass {
    SchoolClass {
        id: ClassId([number; 16]),
        name: name.to_owned(),
        band: AgeBand::From7To9,
    }
}

fn up(name: &str) -> Option<String> {
    next_name(name).map(|(name, _)| name)
}

#[test]
fn names_a_year_later() {
    for (now, later) in [
        ("4B", "5B"),
        ("Year 4 Oak", "Year 5 Oak"),
        ("9x/En1", "10x/En1"),
        ("Reception Owls", "Year 1 Owls"),
        ("Reception", "Year 1"),
        ("RB", "1B"),
        ("R", "1"),
        ("Y6 Ω", "Y7 Ω"),
    ] {
        assert_eq!(up(now).as_deref(), Some(later), "{now}");
    }
    for name in ["Robins", "Hedgehogs", "", "Class 2026", "Year 14"] {
        assert_eq!(up(name), None, "{name}");
    }
}

#[test]
fn the_band_comes_with_the_year() {
    for (now, band) in [
        ("Reception", AgeBand::From5To7),
        ("2A", AgeBand::From7To9),
        ("3A", AgeBand::From7To9),
        ("6A", AgeBand::From11To14),
        ("9A", AgeBand::From14To16),
    ] {
        assert_eq!(next_name(now).map(|(_, band)| band), Some(band), "{now}");
    }
}

#[test]
fn the_highest_year_leaves_and_what_has_no_year_stays() {
    let classes = [
        class(1, "6A"),
        class(2, "5B"),
        class(3, "Hedgehogs"),
        class(4, "4B"),
    ];
    let turns = propose_turning(&classes, |id| id != ClassId([4; 16]));
    let fates: Vec<&ClassFate> = turns.iter().map(|turn| &turn.fate).collect();
    let moves = ClassFate::MovesUp {
        name: "6B".to_owned(),
        band: AgeBand::From9To11,
    };
    assert_eq!(
        fates,
        [
            &ClassFate::Leaves,
            &moves,
            &ClassFate::Stays,
            &ClassFate::Leaves
        ],
        "a class without pupils is only archived"
    );
    assert_eq!(check_turning(&classes, &turns), Ok(()));
}

#[test]
fn nothing_is_carried_out_for_other_classes_or_with_one_name_twice() {
    let classes = [class(1, "4A"), class(2, "4B")];
    let turn = |number: u8, fate: ClassFate| ClassTurn {
        class: ClassId([number; 16]),
        fate,
    };
    let moves = |name: &str| ClassFate::MovesUp {
        name: name.to_owned(),
        band: AgeBand::From9To11,
    };
    let check = |turns: &[ClassTurn]| check_turning(&classes, turns);
    for other in [
        vec![turn(1, ClassFate::Stays)],
        vec![turn(1, ClassFate::Stays), turn(1, ClassFate::Stays)],
        vec![turn(1, ClassFate::Stays), turn(3, ClassFate::Stays)],
    ] {
        assert_eq!(check(&other), Err(TurnRefusal::OtherClasses));
    }
    let same = [turn(1, moves("5a")), turn(2, moves("5A"))];
    assert_eq!(check(&same), Err(TurnRefusal::SameName("5A".to_owned())));
    let stays = [turn(1, moves("4B")), turn(2, ClassFate::Stays)];
    assert_eq!(check(&stays), Err(TurnRefusal::SameName("4B".to_owned())));
    let swapped = [turn(1, moves("4B")), turn(2, ClassFate::Leaves)];
    assert_eq!(check(&swapped), Ok(()), "the name is free again");
    let empty = [turn(1, moves(" ")), turn(2, ClassFate::Leaves)];
    assert_eq!(check(&empty), Err(TurnRefusal::BadName(String::new())));
}

proptest! {
    /// Whatever a class is called: one year more, and everything else of the name as it was.
    #[test]
    fn a_name_moves_by_one_year_and_keeps_the_rest(before in "[A-QS-Za-z ]{0,8}", year in 1u8..13, after in "([^0-9].{0,8})?") {
        let name = format!("{before}{year}{after}");
        if year_of(&name) == Some(year) {
            prop_assert_eq!(up(&name), Some(format!("{}{}{}", before, year + 1, after)));
        }
    }

    /// What is proposed can be carried out wherever the names of now are told apart.
    #[test]
    fn what_is_proposed_can_be_carried_out(years in prop::collection::btree_set((1u8..=13, "[A-Z]"), 0..20)) {
        let classes: Vec<SchoolClass> = years
            .iter()
            .zip(1u8..)
            .map(|((year, letter), number)| class(number, &format!("{year}{letter}")))
            .collect();
        let turns = propose_turning(&classes, |_| true);
        prop_assert_eq!(check_turning(&classes, &turns), Ok(()));
        let highest = classes.iter().filter_map(|class| year_of(&class.name)).max();
        for (class, turn) in classes.iter().zip(&turns) {
            let leaves = turn.fate == ClassFate::Leaves;
            prop_assert_eq!(leaves, year_of(&class.name) == highest);
        }
    }
}
