//! Whoever has all that the server was ever told, its whole folder and everybody's right password opens no ring.

use protocol::{
    directory::school_id,
    paths,
    staff::{FoundSchool, NewAccount, RingAndSlot},
};
use sealing::{
    kit::Kit,
    password::{Stretched, stretch},
    ring::{KeyRing, unlock},
};
use std::path::Path;
use tests::canary::{files_under, holds_secret, search_bytes};
use tests::recorder::{Recorded, Recorder};
use tests::school::{School, StaffMember, free_port};

const WRONG: &str = "a lobster learns to juggle";

#[test]
fn the_server_cannot_unlock_with_all_it_was_ever_told_and_every_right_password() {
    let folder = tempfile::tempdir().unwrap();
    let (port, told_port) = (free_port().unwrap(), free_port().unwrap());
    let mut school = School::set_up(folder.path(), port, told_port).unwrap();
    let recorder = Recorder::start(told_port, port, &school.server_folder()).unwrap();
    school.serve().unwrap();
    // Founding makes everybody's keys; approving signs in and unlocks; and somebody types a wrong password.
    school.founding().unwrap();
    school.join_pupil_pc("Library 1").unwrap();
    try_a_wrong_password(&school);
    school.stop().unwrap();

    let heard = recorder.heard();
    let tries = heard.iter().filter(|it| it.path == paths::STAFF_SIGN_IN);
    assert!(
        tries.count() >= 2,
        "the right and the wrong password were used"
    );
    let told: Vec<u8> = heard.iter().flat_map(every_byte).collect();
    let accounts = Accounts::of(&heard);
    let staff = school.staff().unwrap();
    let kits: Vec<Kit> = staff.iter().map(kit_of).collect();
    let mut keys = Vec::new();
    for (place, person) in staff.iter().enumerate() {
        let (account, stretched) = accounts.with_the_right_password(person);
        for (whose, kit) in kits.iter().enumerate() {
            let opened = accounts.try_to_open(account, &stretched, kit);
            assert_eq!(opened.is_some(), whose == place, "only with the own card");
            keys.extend(opened.iter().flat_map(seeds));
        }
        let secrets = [
            person.password.clone(),
            person.kit.clone(),
            person.kit.replace('-', ""),
            WRONG.to_owned(),
        ];
        assert_eq!(search_bytes(&told, &secrets), [""; 0]);
    }
    assert_eq!(keys.len(), staff.len() * 2, "one to sign, one to read");
    assert_nowhere(&keys, &told, &school.server_folder());
    // The same search does find what the server may know.
    let auth = accounts.found.accounts[0].auth.0;
    assert!(holds_secret(&told, &auth));
}

/// Everybody's password in the list becomes another one for a moment.
fn try_a_wrong_password(school: &School) {
    let list = school.staff_folder().join("staff.json");
    let right = std::fs::read_to_string(&list).unwrap();
    let staff = school.staff().unwrap();
    let wrong = staff.iter().fold(right.clone(), |text, person| {
        text.replace(&person.password, WRONG)
    });
    assert_ne!(wrong, right);
    std::fs::write(&list, wrong).unwrap();
    assert!(school.approve_all().is_err());
    std::fs::write(&list, right).unwrap();
}

fn every_byte(request: &Recorded) -> Vec<u8> {
    [request.path.as_bytes(), &request.headers, &request.body].concat()
}

fn kit_of(person: &StaffMember) -> Kit {
    Kit::from_card_code(&person.kit).unwrap()
}

fn seeds(ring: &KeyRing) -> Vec<[u8; 32]> {
    let readers = ring.readers.iter().map(|reader| *reader.seed());
    std::iter::once(*ring.signing.seed())
        .chain(readers)
        .collect()
}

fn assert_nowhere(keys: &[[u8; 32]], told: &[u8], server: &Path) {
    for file in files_under(server).unwrap() {
        let bytes = std::fs::read(&file).unwrap();
        for key in keys {
            assert!(!holds_secret(&bytes, key), "{}", file.display());
        }
    }
    for key in keys {
        assert!(!holds_secret(told, key));
    }
}

/// What the founding told the server of everybody's account.
struct Accounts {
    found: FoundSchool,
}

impl Accounts {
    fn of(heard: &[Recorded]) -> Self {
        let told = heard.iter().find(|it| it.path == paths::FOUND).unwrap();
        Self {
            found: serde_json::from_slice(&told.body).unwrap(),
        }
    }

    fn with_the_right_password(&self, person: &StaffMember) -> (&NewAccount, Stretched) {
        let mut accounts = self.found.accounts.iter();
        let account = accounts
            .find(|account| account.login_name == person.login)
            .unwrap();
        let school = school_id(&self.found.directory);
        let stretched = stretch(&person.password, school, &person.login).unwrap();
        assert_eq!(stretched.auth(), account.auth, "the password is right");
        (account, stretched)
    }

    fn try_to_open(
        &self,
        account: &NewAccount,
        stretched: &Stretched,
        kit: &Kit,
    ) -> Option<KeyRing> {
        let closed = RingAndSlot {
            slot: account.slot.clone(),
            ring: account.ring.clone(),
            ring_counter: account.ring_counter,
        };
        let school = school_id(&self.found.directory);
        unlock(&closed, 1, school, account.person, stretched, kit).ok()
    }
}
