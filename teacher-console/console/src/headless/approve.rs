//! `approve`: a member of staff approves every waiting computer by signature, and may open the classes for today.

use std::{io::Write, path::Path};

use protocol::staff::Room;
use serde::{Deserialize, Serialize};

use super::Session;
use crate::{
    client::Client,
    clock,
    intent::{ClassesIntent, Field, Intent, computers::ComputersIntent},
    state::{Gate, State},
    words::Words,
};

/// One line of `staff.json`.
#[derive(Serialize, Deserialize)]
pub struct StaffSecret {
    /// As shown.
    pub name: String,
    /// What they type.
    pub login: String,
    /// Theirs.
    pub password: String,
    /// The code on their card.
    pub kit: String,
    /// What they do.
    pub duties: Vec<protocol::directory::Duty>,
}

/// Signs in, approves, prints the names, signs out.
///
/// # Errors
/// The sentence to show.
pub fn run(
    client: Client,
    words: &Words,
    login: &str,
    secrets: &Path,
    opens_classes: bool,
    out: &mut impl Write,
) -> Result<(), String> {
    let secret = secret_of(login, secrets)?;
    let mut session = Session::new(client);
    session.take(Intent::Tick(clock::now()));
    session.take(Intent::Typed(Field::LoginName, secret.login));
    session.take(Intent::Typed(Field::Password, secret.password));
    session.take(Intent::SignIn);
    must(&session.state, words, session.state.gate == Gate::Unlocking)?;
    session.take(Intent::Typed(Field::Kit, secret.kit));
    session.take(Intent::Unlock);
    must(&session.state, words, session.state.keys_open())?;
    let said = approve_all(&mut session, words, out).and_then(|()| {
        if opens_classes {
            open_classes(&mut session, words, out)
        } else {
            Ok(())
        }
    });
    session.take(Intent::LockNow);
    said
}

fn approve_all(session: &mut Session, words: &Words, out: &mut impl Write) -> Result<(), String> {
    enter(session, words, Room::Computers)?;
    let names: Vec<String> = session
        .state
        .computers
        .waiting()
        .map(|row| row.name.clone())
        .collect();
    session.take(Intent::Computers(ComputersIntent::ApproveAll));
    let left = session
        .state
        .computers
        .waiting()
        .any(|row| names.contains(&row.name));
    must(&session.state, words, !left)?;
    if names.is_empty() {
        say(out, "No computer is waiting to be approved.")?;
    }
    for name in names {
        say(out, &format!("approved: {name}"))?;
    }
    Ok(())
}

fn open_classes(session: &mut Session, words: &Words, out: &mut impl Write) -> Result<(), String> {
    enter(session, words, Room::Classes)?;
    let classes: Vec<_> = session
        .state
        .classes
        .rows
        .iter()
        .map(|row| (row.id, row.name.clone()))
        .collect();
    for (class, name) in classes {
        session.take(Intent::Classes(ClassesIntent::OpenForToday(class)));
        let code = session
            .state
            .classes
            .rows
            .iter()
            .find(|row| row.id == class)
            .and_then(|row| row.lesson.as_ref())
            .map(|lesson| lesson.code.clone());
        must(&session.state, words, code.is_some())?;
        let code = code.unwrap_or_default();
        say(
            out,
            &format!("open today: class {name}, lesson code {code}"),
        )?;
    }
    Ok(())
}

fn enter(session: &mut Session, words: &Words, room: Room) -> Result<(), String> {
    session.take(Intent::Enter(room));
    let is_there = session.state.room == Some(room);
    if is_there {
        must(&session.state, words, session.state.notice.is_none())
    } else {
        Err("This person does not have this room. Choose somebody with the duty for it.".to_owned())
    }
}

/// What the window would say where something did not work.
fn must(state: &State, words: &Words, is_so: bool) -> Result<(), String> {
    if is_so {
        return Ok(());
    }
    Err(state.notice.as_ref().map_or_else(
        || "The school server did not do what was asked.".to_owned(),
        |notice| {
            let values: Vec<(&str, &str)> = notice
                .values
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            words.say_with(notice.id, &values)
        },
    ))
}

fn secret_of(login: &str, secrets: &Path) -> Result<StaffSecret, String> {
    let text = std::fs::read(secrets)
        .map_err(|why| format!("{} cannot be read: {why}", secrets.display()))?;
    let all: Vec<StaffSecret> = serde_json::from_slice(&text)
        .map_err(|why| format!("{} is not a list of staff: {why}", secrets.display()))?;
    all.into_iter()
        .find(|one| one.login == login)
        .ok_or_else(|| {
            format!(
                "{} names nobody with the login '{login}'",
                secrets.display()
            )
        })
}

fn say(out: &mut impl Write, line: &str) -> Result<(), String> {
    writeln!(out, "{line}").map_err(|why| why.to_string())
}
