//! The demo that shows itself: on a virtual display, acting as a person would, and leaving proof behind.

use super::{
    Album, Canaries, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, Stored,
    Summary, TOPIC, library, pictures_of, risky,
};
use crate::desk::Desk;
use crate::patience::{PATIENCE, until};
use crate::school::School;
use crate::{Fault, Outcome, canary};
use std::io::Write as _;
use std::path::Path;

/// What the pupil types; nobody but a reader may ever find it again.
pub const PUPILS_WORDS: &str = "purple heron asked for my street";
/// What the lead types into the chronology.
const LEADS_WORDS: &str = "Spoke with the pupil by the quiet willow bench and rang home";
/// The type the incident is given, in the rules' own words.
const INCIDENT_TYPE: &str = "Inappropriate contact from an adult, or grooming";

/// What earlier runs left, and this one writes anew.
const OURS: &[&str] = &[
    "server",
    "staff",
    "console",
    "logs",
    "pictures",
    "room-5-pc-1",
    "canaries.json",
    "summary.json",
];

/// Shows the whole story and writes what came of it to `out`.
///
/// # Errors
/// The first thing that did not go as it should.
pub(super) fn show(out: &Path) -> Outcome<()> {
    std::fs::create_dir_all(out)?;
    let out = out.canonicalize()?;
    clear(&out)?;
    let album = Album::new(&out.join("pictures"))?;
    let (mut summary, canaries, server) = {
        let desk = Desk::open()?;
        say("Founding a demo school.");
        let mut school = School::found(&out)?;
        let pc = school.join_pupil_pc(PUPIL_PC)?;
        let told = tell_the_story(&desk, &school, &pc, &album)?;
        school.stop()?;
        leave_nothing(&desk)?;
        (told.0, told.1, school.server_folder())
    };
    canaries.write(&out.join("canaries.json"))?;
    prove(&mut summary, &canaries, &server)?;
    summary.screenshots = album
        .names()
        .into_iter()
        .map(|name| format!("pictures/{name}"))
        .collect();
    std::fs::write(
        out.join("summary.json"),
        serde_json::to_string_pretty(&summary)?,
    )?;
    say(&format!("Done: {}", out.join("summary.json").display()));
    if summary.plaintext_found_on_server {
        return Err(Fault::new(
            "words of a pupil or a password lie readable on the server",
        ));
    }
    Ok(())
}

fn tell_the_story(
    desk: &Desk,
    school: &School,
    pc: &Path,
    album: &Album,
) -> Outcome<(Summary, Canaries)> {
    let scenario = risky(&library()?, TOPIC)?;
    let mut pupil = PupilAtPc::open(desk, pc, &school.log("pupil-app"), album)?;
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL)?;
    say(&format!("{PUPIL} signs in and plays."));
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures)?;
    let outcome = pupil.play(&scenario)?;
    say(&format!("{PUPIL} tells a trusted adult."));
    let taps = pupil.tell(PUPILS_WORDS)?;
    until("progress and report on the server", PATIENCE * 4, || {
        let stored = Stored::read(&school.server_folder())?;
        Ok((stored.progress_events > 0 && !stored.reports.is_empty()).then_some(()))
    })?;
    let person = school.staff_with(LEADS_DUTY)?;
    let mut lead = SafeguardingLead::open(desk, school, &school.log("console"), album)?;
    say(&format!("{} reads it and puts it on record.", person.name));
    lead.sign_in(&person)?;
    lead.open_report(PUPIL_PC, PUPILS_WORDS)?;
    lead.record_concern()?;
    lead.make_incident(INCIDENT_TYPE)?;
    lead.add_entry(LEADS_WORDS)?;
    pupil.see_that_it_was_read(&person.name)?;
    let mut actions = std::mem::take(&mut pupil.actions);
    actions.append(&mut lead.actions);
    pupil.close()?;
    lead.close()?;
    let canaries = Canaries {
        taps,
        typed: vec![PUPILS_WORDS.to_owned(), LEADS_WORDS.to_owned()],
        password: person.password,
    };
    Ok((
        Summary {
            scenario: scenario.id().to_string(),
            actions,
            outcome,
            ..Summary::default()
        },
        canaries,
    ))
}

/// Reads back what is really stored, and searches every byte of the server's folder.
fn prove(summary: &mut Summary, canaries: &Canaries, server: &Path) -> Outcome<()> {
    let stored = Stored::read(server)?;
    summary.progress_events_stored = stored.progress_events;
    summary.report_id = stored
        .reports
        .first()
        .cloned()
        .ok_or_else(|| Fault::new("no report is in the database"))?;
    summary.report_opened_by = stored.opened_by.join(", ");
    let (incident, entries) = stored
        .incidents
        .first()
        .cloned()
        .ok_or_else(|| Fault::new("no incident is in the database"))?;
    summary.incident_id = incident;
    summary.chronology_entries = entries;
    if !stored
        .played
        .iter()
        .any(|(scenario, outcome)| *scenario == summary.scenario && *outcome == summary.outcome)
    {
        return Err(Fault::new(format!(
            "the database says {:?} was played",
            stored.played
        )));
    }
    summary.plaintext_found_on_server = !canary::search(server, &canaries.all())?.is_empty();
    Ok(())
}

/// No program of ours may be left on the desk.
fn leave_nothing(desk: &Desk) -> Outcome<()> {
    until("every window to be gone", PATIENCE, || {
        let ours = desk.still_running_of(&["stop-think-click", "teacher-console", "school-server"]);
        Ok(ours.is_empty().then_some(()))
    })
}

fn clear(out: &Path) -> Outcome<()> {
    for entry in std::fs::read_dir(out)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        match OURS.contains(&name.as_str()) || name.ends_with(".pairing") {
            true if path.is_dir() => std::fs::remove_dir_all(path)?,
            true => std::fs::remove_file(path)?,
            false => {
                return Err(Fault::new(format!(
                    "{} is not from an earlier demo: choose another --out",
                    path.display()
                )));
            }
        }
    }
    Ok(())
}

fn say(text: &str) {
    // A closed pipe is no reason to stop the demo.
    drop(writeln!(std::io::stdout(), "{text}"));
}
