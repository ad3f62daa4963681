//! `school-server accounts`: every log-in in use, for whoever has to look through them (L-03, L-35).

use std::{collections::BTreeMap, fmt::Write as _, io::Write, path::PathBuf};

use clap::Args;
use jiff::Timestamp;
use protocol::{UtcSeconds, bytes::Id, directory::Chain, guest::GuestPass, log_ins::LogInState};
use store::{GuestRow, StaffRow};

use super::say;
use crate::{
    fault::Fault,
    folder::{self, Folder},
    guests,
    keys::Keys,
    log_ins, people,
    school::{Founded, open_learning, read_founded},
};

/// What `accounts` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server accounts --folder /srv/stop-think-click --out accounts.csv\n\n\
    One line for each account: duties, since when and who signed for it, whether it has a second factor, and when it\n\
    was last used. For the online-safety co-ordinator or the head, who look through it once a year. It may run while\n\
    the server runs. The file names people: keep it as you keep a staff list."
)]
pub(super) struct Accounts {
    /// The school's folder.
    #[arg(long)]
    folder: PathBuf,
    /// A new file for a spreadsheet, .csv.
    #[arg(long)]
    out: PathBuf,
}

impl Accounts {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let name = self.out.display();
        if self.out.extension().is_none_or(|ending| ending != "csv") {
            return Err(Fault::new(
                format!("{name} does not end in .csv."),
                "Choose a name such as accounts.csv; nothing was written.",
            ));
        }
        if self.out.exists() {
            return Err(Fault::new(
                format!("{name} is already there."),
                "Choose a new name; nothing was written.",
            ));
        }
        let folder = Folder::at(&self.folder);
        let learning = open_learning(&folder, &Keys::read(&folder)?)?;
        let founded = read_founded(&learning)?.ok_or_else(|| {
            Fault::new(
                "This school is not founded yet, so nobody has an account.",
                "Found it first, in the consoles of the head and the safeguarding lead.",
            )
        })?;
        let used: BTreeMap<[u8; 16], UtcSeconds> = learning.last_sign_ins()?.into_iter().collect();
        let (rows, guests) = (learning.all_staff()?, learning.guests()?);
        let mut csv = String::new();
        line(&mut csv, &HEADINGS.map(str::to_owned));
        for row in &rows {
            let used = used.get(&row.id).copied();
            let cells = match guests.iter().find(|guest| guest.id == row.id) {
                Some(guest) => guest_account(row, guest, &founded, used),
                None => account(row, &founded, used),
            };
            line(&mut csv, &cells);
        }
        folder::write_private(&self.out, csv.as_bytes())?;
        let count = rows.len();
        say(out, format_args!("{name} names {count} accounts."))
    }
}

const HEADINGS: [&str; 9] = [
    "login name",
    "name",
    "duties",
    "steward",
    "state",
    "listed since",
    "signed for by",
    "second factor",
    "last sign-in",
];

fn account(row: &StaffRow, founded: &Founded, used: Option<UtcSeconds>) -> [String; 9] {
    let (id, newest) = (Id(row.id), founded.chain.newest());
    let person = founded.chain.person_ever(id);
    let duties = person.map_or_else(String::new, |person| {
        let duties = person.duties.iter().map(|duty| people::role(*duty).words());
        duties.collect::<Vec<_>>().join("; ")
    });
    let (since, by) = first_listed(&founded.chain, id).unwrap_or_default();
    [
        row.login_name.clone(),
        person.map_or_else(String::new, |person| person.name.clone()),
        duties,
        yes(newest.stewards.contains(&id)),
        state(log_ins::state(row, founded)).to_owned(),
        since,
        by,
        yes(row.totp_secret.is_some()),
        used.map_or_else(|| "not known".to_owned(), day),
    ]
}

/// A guest as the pass says; who signed it is said only where that signature counts.
fn guest_account(
    row: &StaffRow,
    guest: &GuestRow,
    founded: &Founded,
    used: Option<UtcSeconds>,
) -> [String; 9] {
    let pass = guests::pass_of(guest, founded).ok();
    let told = |tell: fn(&GuestPass) -> String| pass.as_ref().map(tell).unwrap_or_default();
    let by = pass
        .as_ref()
        .and_then(|pass| founded.chain.person_ever(pass.by));
    // The last second of the last day, not the first of the next.
    let state = match &pass {
        Some(pass) => format!("guest until {}", day(guests::until(guest, pass) - 1)),
        None => "guest whose pass does not count".to_owned(),
    };
    [
        row.login_name.clone(),
        told(|pass| pass.name.clone()),
        told(|pass| pass.purpose.clone()),
        yes(false),
        state,
        told(|pass| day(pass.at)),
        by.map_or_else(String::new, |person| person.name.clone()),
        yes(row.totp_secret.is_some()),
        used.map_or_else(|| "not known".to_owned(), day),
    ]
}

fn state(state: LogInState) -> &'static str {
    match state {
        LogInState::Invited => "invited",
        LogInState::Waiting => "waits for two stewards",
        LogInState::InUse => "in use",
        LogInState::Away => "away",
        LogInState::Stopped => "keys stopped",
        LogInState::Guest => "guest",
        LogInState::FormerGuest => "was a guest",
        LogInState::Left => "has left",
    }
}

/// The day of the first list that names somebody, and the stewards who signed it; at the founding these are its own.
fn first_listed(chain: &Chain, id: Id) -> Option<(String, String)> {
    let (list, by) = chain.first_listed(id)?;
    let names: Vec<&str> = by.iter().map(|one| one.name.as_str()).collect();
    Some((day(list.issued_at), names.join("; ")))
}

fn day(at: UtcSeconds) -> String {
    Timestamp::from_second(at)
        .map_or_else(|_| String::new(), |at| at.strftime("%Y-%m-%d").to_string())
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

/// Every cell in quotes; one that a spreadsheet would take for a formula begins with an apostrophe.
fn line(out: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let (comma, mark) = (
            if at == 0 { "" } else { "," },
            if is_formula { "'" } else { "" },
        );
        // Writing to a text never fails.
        let _written = write!(out, "{comma}\"{mark}{}\"", cell.replace('"', "\"\""));
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_cell_neither_breaks_its_line_nor_becomes_a_formula() {
        let mut out = String::new();
        line(&mut out, &["=1+1".to_owned(), "Ann \"A\", Lee".to_owned()]);
        assert_eq!(out, "\"'=1+1\",\"Ann \"\"A\"\", Lee\"\r\n");
    }
}
