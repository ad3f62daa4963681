//! The table is whole, says what section H says, and opens nothing that is sealed to a role alone.

use proptest::{prelude::*, sample::subsequence};

use super::{table::TEXT, *};

const SEALED: [Permission; 9] = [
    Permission::Read,
    Permission::Answer,
    Permission::Record,
    Permission::AddAnEntry,
    Permission::CorrectAnEntry,
    Permission::Handle,
    Permission::Declare,
    Permission::Refer,
    Permission::LookIntoALog,
];

fn all_ties() -> Vec<Tie> {
    Tie::ALL.into_iter().map(|(tie, ..)| tie).collect()
}

fn logs() -> Vec<Option<Log>> {
    vec![
        None,
        Some(Log::Safeguarding),
        Some(Log::Staff),
        Some(Log::Leaders),
    ]
}

fn may_see_classes(role: Role, ties: &[Tie]) -> bool {
    may(Asker::staff(&[role], ties), Permission::SeeClasses, None).is_ok()
}

#[test]
fn every_row_can_be_read_and_every_permission_and_role_has_exactly_one() {
    let (table, problems) = AccessTable::read(TEXT);
    assert_eq!(problems, Vec::<String>::new());
    let rows: Vec<_> = table.permissions.iter().map(|row| row.permission).collect();
    assert_eq!(rows, Permission::ALL.map(|(one, _)| one));
    let roles: Vec<_> = table.reach.iter().map(|(role, _)| *role).collect();
    for role in Role::ALL {
        let times = roles.iter().filter(|one| **one == role).count();
        assert_eq!(times, 1, "{role:?}");
    }
    for row in &table.permissions {
        assert!(!row.ids.is_empty() && !row.to.is_empty(), "{}", row.words);
    }
}

#[test]
fn a_row_that_cannot_be_read_allows_nothing_and_is_named() {
    let misspelt = TEXT.replace(r#"name: "read","#, r#"name: "reed","#);
    let (table, problems) = AccessTable::read(&misspelt);
    assert_eq!(problems, ["reed"]);
    assert!(table.permission(Permission::Read).is_none());
    assert!(table.permission(Permission::Answer).is_some());
    let (table, problems) = AccessTable::read("(reach: [");
    assert!(table.permissions.is_empty() && problems.len() == 1);
}

#[test]
fn the_need_to_know_table_denies_staff_records_to_all_but_their_readers() {
    for role in Role::ALL {
        let expected = match role {
            Role::Head | Role::OutsideSecond | Role::ChairOfGovernors => Reach::WhatIsSealedForThem,
            Role::DesignatedSafeguardingLead
            | Role::DeputySafeguardingLead
            | Role::OutsideAgency => Reach::WhatIsShared,
            _ => Reach::Nothing,
        };
        assert_eq!(reach(role, Area::StaffRecord), expected, "{role:?}");
        assert_ne!(
            reach(role, Area::ChildsReport),
            Reach::Everything,
            "no role opens what was not sealed for it"
        );
    }
    assert_eq!(
        reach(Role::DigitalLeader, Area::IncidentLog),
        Reach::Nothing,
        "X-06"
    );
}

/// H-03, H-10, H-13, H-14, H-24: the rule about classes is the column 'progress', no wider and no narrower.
#[test]
fn the_rule_about_classes_is_the_column_about_progress() {
    for role in Role::ALL {
        let with = |ties: &[Tie]| may_see_classes(role, ties);
        let expected = match reach(role, Area::Progress) {
            Reach::Everything if role == Role::OnlineSafetyCoordinator => [false, false, true],
            Reach::Everything => [true, true, true],
            Reach::OwnGroup => [false, true, false],
            _ => [false, false, false],
        };
        let is = [
            with(&[]),
            with(&[Tie::TheirClass]),
            with(&[Tie::TheirPhase]),
        ];
        assert_eq!(is, expected, "{role:?}: untied, own class, own phase");
    }
}

/// C-19: three roles see what may hurt a pupil, and a teacher or a SENCO only where the class is theirs.
#[test]
fn c19_the_note_of_what_may_hurt_a_pupil_is_for_three_and_nobody_else() {
    let sees =
        |role, permission, ties: &[Tie]| may(Asker::staff(&[role], ties), permission, None).is_ok();
    let every_tie_but_the_class: Vec<Tie> = all_ties()
        .into_iter()
        .filter(|tie| *tie != Tie::TheirClass)
        .collect();
    for role in Role::ALL {
        let is_lead = role == Role::DesignatedSafeguardingLead;
        let is_of_class = matches!(role, Role::Senco | Role::Teacher);
        let see = Permission::SeeVulnerability;
        assert_eq!(
            sees(role, see, &all_ties()),
            is_lead || is_of_class,
            "{role:?}"
        );
        assert_eq!(
            sees(role, see, &every_tie_but_the_class),
            is_lead,
            "{role:?}"
        );
        let note = Permission::NoteVulnerability;
        let writes = is_lead || role == Role::Senco;
        assert_eq!(sees(role, note, &all_ties()), writes, "{role:?}");
    }
    let guest = Asker::guest(&[Tie::TheirClass]);
    assert!(may(guest, Permission::SeeVulnerability, None).is_err());
}

/// C-02: the two of them decide, and nobody else.
#[test]
fn c02_senco_and_co_ordinator_decide_and_nobody_else() {
    for role in Role::ALL {
        let ties = all_ties();
        let is_allowed = may(
            Asker::staff(&[role], &ties),
            Permission::DecideOnSafeguards,
            None,
        );
        let is_theirs = matches!(role, Role::Senco | Role::OnlineSafetyCoordinator);
        assert_eq!(is_allowed.is_ok(), is_theirs, "{role:?}");
    }
}

/// H-08, section H: who has figures, and who has all of them, is the column about statistics.
#[test]
fn the_rules_about_figures_are_the_column_about_statistics() {
    for role in Role::ALL {
        let may_ask = |permission| may(Asker::staff(&[role], &[]), permission, None).is_ok();
        let signs_in = !matches!(role, Role::DigitalLeader | Role::Parent);
        let expected = match reach(role, Area::Statistics) {
            Reach::Everything => (true, true),
            Reach::Anonymised => (signs_in, false),
            _ => (false, false),
        };
        let is = (
            may_ask(Permission::SeeFigures),
            may_ask(Permission::WatchFigures),
        );
        assert_eq!(is, expected, "{role:?}");
    }
}

/// H-13: whatever ties a guest to something, they get to a class that is theirs and to signing out.
#[test]
fn h13_a_guest_gets_to_their_class_and_to_nothing_else_that_staff_get_to() {
    let (all, theirs) = (all_ties(), [Tie::TheirClass]);
    let behind_the_door =
        |row: &&PermissionRow| matches!(row.door, Door::Staff | Door::StaffOrGuest);
    let open: Vec<Permission> = access_table()
        .permissions
        .iter()
        .filter(behind_the_door)
        .filter(|row| {
            logs()
                .into_iter()
                .any(|log| may(Asker::guest(&all), row.permission, log).is_ok())
        })
        .map(|row| row.permission)
        .collect();
    assert_eq!(
        open,
        [
            Permission::SignOut,
            Permission::SignTheRules,
            Permission::SeeClasses,
            Permission::WatchALesson
        ]
    );
    let sees = |ties| may(Asker::guest(ties), Permission::SeeClasses, None).is_ok();
    assert!(sees(&theirs) && !sees(&[]) && !sees(&[Tie::TheirPhase, Tie::Steward]));
}

/// H-06: in the log about the head, the head has no duty even as a reader; the chair has.
#[test]
fn a_case_about_the_head_goes_to_the_chair() {
    for permission in [Permission::Handle, Permission::Declare, Permission::Refer] {
        let with = |role, log| {
            let asker = Asker::staff(std::slice::from_ref(role), &[Tie::SealedForThem]);
            may(asker, permission, Some(log))
        };
        assert_eq!(with(&Role::Head, Log::Leaders), Err(Refusal::NotYourDuty));
        assert_eq!(
            with(&Role::DesignatedSafeguardingLead, Log::Leaders),
            Err(Refusal::NotYourDuty)
        );
        assert_eq!(with(&Role::ChairOfGovernors, Log::Leaders), Ok(()));
        assert_eq!(with(&Role::Head, Log::Staff), Ok(()), "F-30");
        assert_eq!(
            with(&Role::ChairOfGovernors, Log::Staff),
            Err(Refusal::NotYourDuty)
        );
    }
}

/// Keys plan §1.6.
#[test]
fn p16_each_chain_is_watched_by_those_it_is_never_about() {
    let watchers = |log| {
        Role::ALL
            .into_iter()
            .filter(|role| {
                let (roles, ties) = ([*role], all_ties());
                let asker = Asker::staff(&roles, &ties);
                may(asker, Permission::WatchAChain, Some(log)).is_ok()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        watchers(Log::Safeguarding),
        [
            Role::DesignatedSafeguardingLead,
            Role::DeputySafeguardingLead
        ]
    );
    assert_eq!(watchers(Log::Staff), [Role::Head]);
    assert_eq!(watchers(Log::Leaders), [Role::OutsideSecond]);
}

/// H-04.
#[test]
fn only_the_lead_and_the_head_decide_that_a_pupils_case_goes_to_another_body() {
    for role in Role::ALL {
        let roles = [role];
        let asker = Asker::staff(&roles, &[Tie::SealedForThem]);
        let is_allowed = may(asker, Permission::Refer, Some(Log::Safeguarding)).is_ok();
        let is_theirs = matches!(role, Role::DesignatedSafeguardingLead | Role::Head);
        assert_eq!(is_allowed, is_theirs, "{role:?}");
    }
}

#[test]
fn a_no_tells_nobody_but_a_reader_that_something_is_there() {
    let ask = |roles: &[Role], ties: &[Tie], permission| {
        may(
            Asker::staff(roles, ties),
            permission,
            Some(Log::Safeguarding),
        )
    };
    let teacher = [Role::Teacher];
    let reader = [Tie::SealedForThem];
    assert_eq!(
        ask(&teacher, &[], Permission::Handle),
        Err(Refusal::NotAReader)
    );
    assert_eq!(
        ask(&teacher, &reader, Permission::Handle),
        Err(Refusal::NotYourDuty)
    );
    assert_eq!(
        ask(&teacher, &reader, Permission::CorrectAnEntry),
        Err(Refusal::NotTheAuthor)
    );
    assert_eq!(
        ask(&teacher, &[], Permission::SeeClasses),
        Err(Refusal::NotForYou)
    );
    let at_the_door = Asker {
        standing: Standing::Console,
        ..Asker::staff(&teacher, &reader)
    };
    assert_eq!(
        may(at_the_door, Permission::Read, Some(Log::Safeguarding)),
        Err(Refusal::NotForYou)
    );
}

proptest! {
    /// H-07, P16: whatever somebody is and whatever else ties them to it, what was not sealed for them stays shut.
    #[test]
    fn p16_no_mix_of_roles_opens_what_was_not_sealed_for_them(
        roles in subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len()),
        ties in subsequence(all_ties(), 0..=Tie::ALL.len()),
        log in proptest::sample::select(logs()),
    ) {
        let (on_route, sealed) = (ties.contains(&Tie::OnItsRoute), ties.contains(&Tie::SealedForThem));
        for permission in SEALED {
            let is_allowed = may(Asker::staff(&roles, &ties), permission, log).is_ok();
            // That a log is there is no secret to those its route names; nothing in it is theirs by that.
            let by_route = permission == Permission::LookIntoALog && on_route;
            prop_assert!(!is_allowed || sealed || by_route, "{permission:?}");
        }
    }

    /// X-11: a second role never takes away what the first one gives.
    #[test]
    fn p15_another_role_or_tie_never_takes_anything_away(
        roles in subsequence(Role::ALL.to_vec(), 1..=Role::ALL.len()),
        ties in subsequence(all_ties(), 0..=Tie::ALL.len()),
        log in proptest::sample::select(logs()),
    ) {
        for (permission, _) in Permission::ALL {
            for role in &roles {
                let alone = may(Asker::staff(std::slice::from_ref(role), &ties), permission, log);
                let together = may(Asker::staff(&roles, &ties), permission, log);
                prop_assert!(alone.is_err() || together.is_ok(), "{permission:?} of {role:?}");
            }
        }
    }
}

#[test]
fn p15_the_printed_table_has_every_cell_and_every_rule_of_the_data() {
    let table = access_table();
    let (markdown, csv) = (table.to_markdown(), table.to_csv());
    for (role, cells) in &table.reach {
        let words: Vec<&str> = cells.iter().map(|cell| cell.words()).collect();
        let row = format!("| {} | {} |\n", role.words(), words.join(" | "));
        assert!(markdown.contains(&row), "{row}");
        for ((_, area), cell) in Area::ALL.into_iter().zip(&words) {
            let row = format!(
                "\"need to know\",\"{}\",\"{area}\",\"{cell}\",",
                role.words()
            );
            assert!(csv.contains(&row), "{row}");
        }
    }
    for row in &table.permissions {
        assert!(markdown.contains(&format!("| {} | {} |", row.words, row.door.words())));
        assert!(csv.contains(&format!("\"rule\",\"{}\",", row.words)));
    }
    let lines = table.reach.len() * Area::ALL.len() + table.permissions.len() + 1;
    assert_eq!(csv.lines().count(), lines, "and nothing else");
}
