//! Is somebody there, and the one moment at which a school comes to be.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    bytes::{Hash, sha256},
    directory::{Chain, Directory, LogName},
    freshness::{Fresh, is_fresh},
    key_id::{KeyKind, key_id},
    machines::{Health, Nothing},
    staff::{FoundSchool, FoundingPrint, NewAccount},
    statement::{Label, Refused, Statement},
};
use store::{DirectoryRow, HouseDeed, StaffRow, StaffState, StewardNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom,
    directory::steward_note,
    who::AnyConsole,
};
use crate::{card_secret::same_bytes, fault::Fault, house, school::School};

/// Where `setup` left the hash of the founding token.
pub(crate) const FOUNDING_TOKEN: &str = "founding-token-hash";
const LOGIN_CHARS_MAX: usize = 60;
/// Recovery sheets of a school.
const SHEETS: usize = 3;

/// Who answers, and what a founding directory must name.
pub(crate) async fn health(
    State(school): State<Arc<School>>,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Health> {
    Ok(Json(Health {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        founded: school.founded().is_some(),
        school_name: school.settings.school_name.clone(),
        demo: school.settings.demo,
        ca: school.ca_hash(),
        ticket_key: school.keys.ticket.public(),
    }))
}

/// Founds the school: directory, accounts, fresh notes and the consoles it was done from, all or nothing.
pub(crate) async fn found(
    State(school): State<Arc<School>>,
    _console: AnyConsole,
    Body(found): Body<FoundSchool>,
) -> Answer<Nothing> {
    if school.founded().is_some() {
        return Err(founded_already());
    }
    check_token(&school, &found).await?;
    let chain = Chain::found(&found.directory)?;
    check_directory(&school, chain.newest())?;
    let accounts = accounts(&found.accounts, chain.newest())?;
    let prints = prints(&found.printed, chain.newest(), school.now())?;
    let notes = fresh_notes(&found.fresh, &chain, school.now())?;
    let directory = DirectoryRow {
        version: 1,
        hash: found.directory.hash().0,
        statement: serde_json::to_vec(&found.directory).map_err(|_| {
            Fault::new(
                "A signed paper could not be written.",
                "Please report this.",
            )
        })?,
    };
    let now = school.now();
    let school_now = Arc::clone(&school);
    let id = chain.school();
    let done = beside(move || -> Result<bool, Fault> {
        match school_now
            .learning
            .found(&directory, &accounts, &notes, now)
        {
            Ok(()) => {}
            Err(store::StoreFault::OutOfOrder(_)) => return Ok(false),
            Err(fault) => return Err(fault.into()),
        }
        for log in LogName::ALL {
            school_now.log(log).file.found(id.0)?;
        }
        for deed in &prints {
            house::record(&school_now, deed)?;
        }
        school_now.read_directory()?;
        if school_now.settings.demo {
            classroom::set_everybody(&school_now, &chain)?;
        }
        Ok(true)
    })
    .await?;
    if done {
        tracing::info!("the school is founded");
        Ok(Json(Nothing {}))
    } else {
        Err(founded_already())
    }
}

async fn check_token(school: &Arc<School>, found: &FoundSchool) -> Result<(), No> {
    let learning = Arc::clone(&school.learning);
    let kept = beside(move || learning.setting(FOUNDING_TOKEN)).await?;
    let given = founding_token_name(&found.founding_token);
    let is_right = kept
        .and_then(|kept| Hash::from_hex(&kept))
        .is_some_and(|kept| same_bytes(&kept.0, &given.0));
    if is_right {
        Ok(())
    } else {
        Err(No::wrong_secret(
            "This founding token is not the one that setup wrote.",
            "It lies on the server in the folder handout/, in the file founding.token.",
        ))
    }
}

/// Under which name the founding token is kept.
pub(crate) fn founding_token_name(token: &protocol::bytes::Token) -> Hash {
    sha256(&[b"stc founding v1", &token.0])
}

fn check_directory(school: &School, directory: &Directory) -> Result<(), Refused> {
    let rule = |holds: bool, words: &str| {
        if holds {
            Ok(())
        } else {
            Err(Refused::Rule(words.to_owned()))
        }
    };
    rule(
        directory.server.ca == school.ca_hash(),
        "the list names another server's certificate",
    )?;
    rule(
        directory.server.ticket_key == school.keys.ticket.public(),
        "the list names another server's ticket key",
    )?;
    rule(
        directory.demo == school.settings.demo,
        "a demo school and a real one cannot be mixed",
    )?;
    let incomplete = LogName::ALL
        .into_iter()
        .find(|log| !directory.route_counts(*log));
    match incomplete {
        None => Ok(()),
        Some(log) => Err(Refused::Rule(format!(
            "the route '{}' needs two people, one of them in school every day",
            log.word()
        ))),
    }
}

/// What was printed while nobody was signed in, one deed for each paper: a card is its person's, a sheet was made for the
/// stewards who signed.
fn prints(
    printed: &[FoundingPrint],
    directory: &Directory,
    now: UtcSeconds,
) -> Result<Vec<HouseDeed>, No> {
    let unknown = || {
        No::refused(
            "A paper was printed that does not belong to this founding.",
            "Begin the founding again in the console.",
        )
    };
    if printed.len() > directory.people.len() + SHEETS {
        return Err(unknown());
    }
    let steward = directory.stewards.first().copied();
    let mut deeds = Vec::new();
    for print in printed {
        let (what, by, about) = match print {
            FoundingPrint::Card(person) if directory.person(*person).is_some() => {
                ("card-printed", Some(*person), Some(*person))
            }
            FoundingPrint::RecoverySheet(1..=3) => ("recovery-sheet-printed", steward, None),
            _ => return Err(unknown()),
        };
        let by = by.ok_or_else(unknown)?;
        deeds.push(house::dated(what, by, about, print, now)?);
    }
    Ok(deeds)
}

fn accounts(accounts: &[NewAccount], directory: &Directory) -> Result<Vec<StaffRow>, No> {
    let mut logins = Vec::new();
    let mut rows = Vec::new();
    for account in accounts {
        let login = login_name(&account.login_name);
        let is_good = !login.is_empty()
            && login.chars().count() <= LOGIN_CHARS_MAX
            && !logins.contains(&login)
            && directory.person(account.person).is_some();
        if !is_good {
            return Err(No::refused(
                "An account has a login name that is missing or given twice, or belongs to nobody on the list.",
                "Give everybody on the list one login name of their own.",
            ));
        }
        logins.push(login.clone());
        rows.push(StaffRow {
            id: account.person.0,
            login_name: login,
            auth_hash: Some(sha256(&[&account.auth.0]).0),
            slot: account.slot.0.clone(),
            ring: account.ring.0.clone(),
            ring_counter: u32::try_from(account.ring_counter).map_err(|_| No::unreadable())?,
            totp_secret: None,
            state: StaffState::Active,
        });
    }
    Ok(rows)
}

/// What people type, without the difference of capitals and spaces around it.
pub(crate) fn login_name(typed: &str) -> String {
    typed.trim().to_lowercase()
}

fn fresh_notes(notes: &[Statement], chain: &Chain, now: i64) -> Result<Vec<StewardNote>, No> {
    if !is_fresh(chain, notes, &[], now) {
        return Err(No::refused(
            "The list of adults came without fresh notes of two stewards.",
            "Found the school again from the stewards' consoles; nothing was stored.",
        ));
    }
    let mut rows = Vec::new();
    for note in notes {
        let fresh: Fresh = note.read(Label::Fresh)?;
        let signer = chain
            .newest()
            .steward_keys()
            .find(|key| note.is_signed_by(KeyKind::Signing, key, chain.school()))
            .ok_or(Refused::NotSigned)?;
        rows.push(steward_note(
            note,
            false,
            key_id(KeyKind::Signing, &signer),
            fresh.at,
        )?);
    }
    Ok(rows)
}

fn founded_already() -> No {
    No::founding(
        "This school has been founded already.",
        "Sign in instead. If nobody at the school knows of it, do not use this server and tell the head.",
    )
}
