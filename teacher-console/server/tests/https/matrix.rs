//! The matrix: every role × endpoint × object over real HTTPS, each cell compared with the table of access.
//!
//! [`askers`] are the rows, [`router::endpoints`](server::router::endpoints) the columns, [`probes`] the objects. A new
//! address fails here until it has its row in `access.ron` and a probe.

mod agreements;
mod askers;
mod classes;
mod fetching;
mod figures;
mod further;
mod guests;
mod lessons;
mod live;
mod logs;
mod notes;
mod objects;
mod plain;
mod probes;
mod questionnaires;
mod registers;
mod roll;
mod rooms;
mod safeguards;
mod steps;

use std::collections::BTreeSet;

use protocol::{
    classroom::SetTo,
    directory::{Directory, Duty, LogName},
    guest::GuestKind,
    problem::{ProblemBody, ProblemCode},
    staff::Room,
    statement::Label,
};
use safeguarding::{Asker, Permission, Refusal, Tie, Who, access_table, may};
use serde_json::Value;
use server::{
    people,
    router::{Endpoint, endpoints},
    school_settings::Setting,
};

use askers::Guest;
use objects::{WITH_EVERY_PHASE, World};
use probes::{Probe, probes};

use crate::{
    guests::{let_in, pass},
    support::command,
};

/// What a cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cell {
    /// Let on.
    Yes,
    /// The same as if it were not there.
    NotThere,
    /// A reader whose role or authorship does not allow it.
    NotTheirs,
}

#[test]
fn p15_every_endpoint_has_its_row_and_every_row_an_endpoint() {
    let mut used = BTreeSet::new();
    for endpoint in endpoints() {
        assert!(
            !endpoint.permissions.is_empty(),
            "{} has no row",
            endpoint.path
        );
        for permission in endpoint.permissions {
            let row = access_table().permission(*permission).unwrap();
            assert_eq!(Some(row.door), endpoint.door(), "{}", endpoint.path);
            used.insert(*permission);
        }
    }
    let unused: Vec<_> = Permission::ALL
        .into_iter()
        .map(|(one, _)| one)
        .filter(|one| !used.contains(one))
        .collect();
    // The first is asked at sign-in, below; the others are asked by the rules of a case (F-50, H-04).
    assert_eq!(
        unused,
        [
            Permission::LookIntoALog,
            Permission::Declare,
            Permission::Refer
        ]
    );
}

#[tokio::test]
async fn p15_the_logs_named_at_sign_in_are_those_of_the_table() {
    let world = World::build().await;
    let directory: Directory = world.founding.read(Label::Directory).unwrap();
    let mut named = 0;
    for (place, adult) in world.adults().into_iter().enumerate() {
        let session = world.school.sign_in(&world.console, adult).await;
        for log in LogName::ALL {
            let mut ties = Vec::new();
            if directory
                .routes
                .of(log)
                .people()
                .any(|id| id == adult.person.id)
            {
                ties.push(Tie::OnItsRoute);
            }
            let sealed = |one: &&objects::Sealed| one.log == log && one.readers.contains(&place);
            ties.extend(world.sealed.iter().find(sealed).map(|_| Tie::SealedForThem));
            let expected = may(
                Asker::staff(&[people::role(adult.person.duties[0])], &ties),
                Permission::LookIntoALog,
                Some(people::log_of(log)),
            );
            assert_eq!(
                session.logs.contains(&log),
                expected.is_ok(),
                "{} × {log:?}",
                adult.login
            );
            named += session.logs.len();
        }
    }
    assert!(
        named > 0,
        "some have logs, and those no report was sealed for have none"
    );
}

/// H-08: what a governor can open is the figures, and what everybody has.
#[tokio::test]
async fn h08_a_governor_has_the_figures_and_nothing_of_any_child() {
    let world = World::build().await;
    let governors = [Duty::SafeguardingGovernor, Duty::Governor];
    let mut met = 0;
    for adult in world.adults() {
        if !adult
            .person
            .duties
            .iter()
            .any(|one| governors.contains(one))
        {
            continue;
        }
        let session = world.school.sign_in(&world.console, adult).await;
        assert_eq!(session.logs, []);
        let theirs = [
            Room::Figures,
            Room::Families,
            Room::Account,
            Room::Worry,
            Room::Settings,
            Room::Signatures,
            Room::Registers,
            Room::Questionnaires,
        ];
        assert_eq!(session.rooms, theirs, "{}", adult.login);
        met += 1;
    }
    assert_eq!(met, governors.len());
}

#[test]
fn the_printed_table_is_written_once_and_only_as_something_a_school_can_open() {
    let folder = tempfile::tempdir().unwrap();
    let print = |name: &str| {
        let out = folder.path().join(name);
        command(&["access", "--out", out.to_str().unwrap()])
            .map(|_| std::fs::read_to_string(out).unwrap())
    };
    assert_eq!(print("access.md").unwrap(), access_table().to_markdown());
    assert_eq!(print("access.csv").unwrap(), access_table().to_csv());
    assert!(print("access.csv").unwrap_err().contains("already there"));
    assert!(
        print("access.pdf")
            .unwrap_err()
            .contains("neither in .md nor in .csv")
    );
}

#[tokio::test]
async fn p15_every_asker_gets_from_every_endpoint_what_the_table_says() {
    let world = World::build().await;
    let guests = world.guests().await;
    let mut wrong = Vec::new();
    let mut cells = 0;
    for endpoint in in_an_order_that_signs_out_last() {
        for guest in &guests {
            for probe in probes(&world, &endpoint, guest) {
                let answer = world.ask(endpoint.path, guest, probe.body.clone()).await;
                let (expected, is) = (
                    expected(guest, &probe),
                    observed(&endpoint, &probe, &answer),
                );
                cells += 1;
                if expected != is {
                    wrong.push(format!(
                        "{} × {} × {}: {is:?} instead of {expected:?}: {answer:?}",
                        guest.name, endpoint.path, probe.object
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(cells > 1_000, "{cells} cells");
}

#[tokio::test]
async fn p15_what_is_not_there_and_what_is_not_for_them_look_alike() {
    let world = World::build().await;
    for guest in &world.guests().await {
        for endpoint in in_an_order_that_signs_out_last() {
            let mut noes: Vec<ProblemBody> = Vec::new();
            for probe in probes(&world, &endpoint, guest) {
                if expected(guest, &probe) == Cell::NotThere {
                    let answer = world.ask(endpoint.path, guest, probe.body).await;
                    noes.extend(answer.err());
                }
            }
            noes.dedup();
            assert!(
                noes.len() <= 1,
                "{} × {}: {noes:?}",
                guest.name,
                endpoint.path
            );
        }
    }
}

fn in_an_order_that_signs_out_last() -> Vec<Endpoint> {
    let (last, mut first): (Vec<_>, Vec<_>) = endpoints()
        .into_iter()
        .partition(|endpoint| endpoint.path.ends_with("/sign-out"));
    first.extend(last);
    first
}

fn expected(guest: &Guest, probe: &Probe) -> Cell {
    let mut ties = probe.ties.clone();
    ties.extend(guest.ties_of_their_own());
    let asker = Asker {
        standing: guest.standing,
        roles: &guest.roles,
        ties: &ties,
    };
    if probe.is_absent {
        return Cell::NotThere;
    }
    match may(asker, probe.permission, probe.log) {
        Ok(()) => Cell::Yes,
        // A list has no other no than silence.
        Err(_) if probe.listed_as.is_some() => Cell::NotThere,
        Err(Refusal::NotAReader | Refusal::NotForYou) => Cell::NotThere,
        Err(_) => Cell::NotTheirs,
    }
}

fn observed(endpoint: &Endpoint, probe: &Probe, answer: &Result<Value, ProblemBody>) -> Cell {
    let no = match answer {
        Ok(list) => {
            let is_in_it = probe
                .listed_as
                .as_ref()
                .is_none_or(|id| list.to_string().contains(id));
            return if is_in_it { Cell::Yes } else { Cell::NotThere };
        }
        Err(no) => no,
    };
    match no.code {
        ProblemCode::NotSignedIn | ProblemCode::NotApproved | ProblemCode::NotThere
            if !probe.is_for_anybody() =>
        {
            Cell::NotThere
        }
        ProblemCode::Refused if probe.is_act => Cell::NotTheirs,
        ProblemCode::Unreadable if !is_for_everybody(probe.permission) => {
            panic!(
                "{} needs a probe with a body it can read: {no:?}",
                endpoint.path
            )
        }
        ProblemCode::Fault => panic!("{} failed: {no:?}", endpoint.path),
        _ => Cell::Yes,
    }
}

/// Whether the row asks for nothing but its door, so that any answer behind it is a yes.
fn is_for_everybody(permission: Permission) -> bool {
    let row = access_table().permission(permission).unwrap();
    row.to
        .iter()
        .any(|grant| grant.who == Who::Everybody && grant.ties.is_empty())
}

/// H-03, H-24.
#[tokio::test]
async fn a_coordinator_held_to_a_phase_does_not_widen_it() {
    let world = World::build().await;
    let coordinator = world.adults()[WITH_EVERY_PHASE];
    let person = coordinator.person.id;
    let lead = world.signed_in(&world.school.lead).await;
    let me = world.signed_in(coordinator).await;
    let one = SetTo::Class(world.classes[0]);
    let every = SetTo::EveryPhase;
    world.set(&lead, every, Vec::new()).await.unwrap();
    assert_eq!(world.classes_of(&me).await, 0, "set for none: none");
    world.set(&lead, one, vec![person]).await.unwrap();
    assert_eq!(world.classes_of(&me).await, 1);
    for to in [one, every] {
        let by_me = world.set(&me, to, vec![person]).await.unwrap_err();
        assert_eq!(by_me.code, ProblemCode::NotThere);
    }
    assert_eq!(world.classes_of(&me).await, 1, "nothing was changed");
    world.set(&lead, one, Vec::new()).await.unwrap();
    assert_eq!(world.classes_of(&me).await, 0, "nor by losing the last one");
    let teacher = world.school.teacher.person.id;
    let wrong = world.set(&lead, every, vec![person, teacher]).await;
    assert_eq!(wrong.unwrap_err().code, ProblemCode::Refused);
    world.set(&lead, every, vec![person]).await.unwrap();
    assert_eq!(world.classes_of(&me).await, 2);
}

/// who lets guests in beside head, lead and deputies is the school's to say; a class is given only by who says
/// who is set for it.
#[tokio::test]
async fn x18_guests_are_let_in_by_whom_the_settings_name_and_classes_only_by_who_sets_them() {
    let world = World::build().await;
    let school = &world.school;
    let technician = world.adults()[9];
    let token = world.signed_in(technician).await;
    let by = (technician, &token);
    let visitor = pass(school, technician, 63, GuestKind::Visitor);
    let refused = let_in(school, &world.console, by, &visitor).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::NotThere);

    school.choose(Setting::GuestsLetInBy, "technician-too");
    let mut supply = pass(school, technician, 64, GuestKind::Supply);
    supply.classes = vec![world.classes[0]];
    let refused = let_in(school, &world.console, by, &supply).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::NotThere);
    let told = let_in(school, &world.console, by, &visitor).await.unwrap();
    assert!(told.may_let_in && told.classes.is_empty());
    let lead = world.signed_in(&school.lead).await;
    let supply = pass(school, &school.lead, 65, GuestKind::Supply);
    let by_lead = (&school.lead, &lead);
    let told = let_in(school, &world.console, by_lead, &supply).await;
    assert_eq!(told.unwrap().classes.len(), 2);
}
