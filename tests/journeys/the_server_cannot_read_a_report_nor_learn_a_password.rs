//! Everything the server is told, writes down and backs up holds neither a child's words nor anybody's password.

use protocol::parcel::Parcel;
use protocol::paths;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use tests::canary::{search, search_bytes};
use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, pictures_of,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::process::ours;
use tests::recorder::{Recorded, Recorder};
use tests::school::{School, free_port, run};

const TOLD: &str = "the copper lizard knows where my nan lives";

#[test]
fn p01_p08_no_recorded_request_no_file_no_log_and_no_backup_holds_a_canary() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let album = Album::new(&super::pictures("cannot-read")).unwrap();
    let (mut school, recorder) = founded_behind_a_recorder(folder.path());
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &desk.home().join("app.log"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    look_into_tell_and_leave(&mut pupil, &recorder);
    let mut canaries = pupil.tell(TOLD).unwrap();
    canaries.push(TOLD.to_owned());
    wait_for_parcels(&recorder, "a parcel with a report", |it| {
        !it.reports.is_empty()
    });
    let console_log = desk.home().join("console.log");
    let mut lead = SafeguardingLead::open(&desk, &school, &console_log, &album).unwrap();
    lead.sign_in(&person).unwrap();
    lead.open_report(PUPIL_PC, TOLD).unwrap();
    pupil.close().unwrap();
    lead.close().unwrap();

    let backup = folder.path().join("backup");
    back_up(&school, &backup);
    school.stop().unwrap();
    canaries.extend(secrets_of_staff(&school));

    let heard = recorder.heard();
    // The password was used on this way: what is not found was really there to be learnt.
    assert!(heard.iter().any(|it| it.path == paths::STAFF_SIGN_IN));
    assert_one_size(&heard);
    assert_eq!(search_bytes(&all_bytes(&heard), &canaries), [""; 0]);
    let log = std::fs::read(school.log("server")).unwrap();
    assert_eq!(search_bytes(&log, &canaries), [""; 0]);
    assert_eq!(search(&school.server_folder(), &canaries).unwrap(), []);
    assert_eq!(search(&backup, &canaries).unwrap(), []);

    // The same searches find what does lie open: the computer's name on its way, and a canary planted in a file.
    let open = [PUPIL_PC.to_owned()];
    assert_eq!(search_bytes(&all_bytes(&heard), &open), open);
    std::fs::write(
        backup.join("data/note"),
        format!("{{\"words\":\"{TOLD}\"}}"),
    )
    .unwrap();
    assert_eq!(search(&backup, &canaries).unwrap().len(), 1);
}

/// From the founding on, everybody speaks to the recorder, which passes on what it hears.
fn founded_behind_a_recorder(folder: &Path) -> (School, Recorder) {
    let (port, told_port) = (free_port().unwrap(), free_port().unwrap());
    let mut school = School::set_up(folder, port, told_port).unwrap();
    let recorder = Recorder::start(told_port, port, &school.server_folder()).unwrap();
    school.serve().unwrap();
    school.founding().unwrap();
    (school, recorder)
}

/// A pupil who only looks makes the computer send as well: a parcel with no report in it.
fn look_into_tell_and_leave(pupil: &mut PupilAtPc<'_>, recorder: &Recorder) {
    let tell = pupil.words.say("rail-tell").unwrap();
    let who = pupil.words.say("tell-who-title").unwrap();
    pupil.press_to_see(&tell, &who).unwrap();
    let before = parcels(&recorder.heard()).len();
    pupil.press_word("tell-not-now").unwrap();
    until("a parcel without a report", PATIENCE, || {
        Ok((parcels(&recorder.heard()).len() > before).then_some(()))
    })
    .unwrap();
}

fn wait_for_parcels(recorder: &Recorder, what: &str, is_it: impl Fn(&Parcel) -> bool) {
    let is_there = || parcels(&recorder.heard()).iter().any(&is_it).then_some(());
    until(what, PATIENCE, || Ok(is_there())).unwrap();
}

fn parcels(heard: &[Recorded]) -> Vec<Parcel> {
    heard
        .iter()
        .filter(|request| request.path == paths::PARCELS)
        .map(|request| Parcel::from_bytes(&request.body).unwrap())
        .collect()
}

/// With and without a report: the same headers, the same size, and the same for what roams with the pupil (P8).
fn assert_one_size(heard: &[Recorded]) {
    let (with, without): (Vec<_>, Vec<_>) = parcels(heard)
        .into_iter()
        .partition(|parcel| !parcel.reports.is_empty());
    assert!(!with.is_empty() && !without.is_empty());
    for path in [paths::PARCELS, paths::PUPILS_PROFILE, paths::RECEIPTS] {
        let sizes: BTreeSet<_> = heard
            .iter()
            .filter(|request| request.path == path)
            .map(|request| (request.headers.len(), request.body.len()))
            .collect();
        assert_eq!(sizes.len(), 1, "{path} betrays something by {sizes:?}");
    }
}

/// Passwords and card codes, the codes also without their dashes.
fn secrets_of_staff(school: &School) -> Vec<String> {
    let staff = school.staff().unwrap();
    staff
        .into_iter()
        .flat_map(|person| {
            let bare = person.kit.replace('-', "");
            [person.password, person.kit, bare]
        })
        .collect()
}

fn back_up(school: &School, to: &Path) {
    run(Command::new(ours("school-server").unwrap())
        .args(["backup", "--folder"])
        .arg(school.server_folder())
        .arg("--out")
        .arg(to))
    .unwrap();
}

fn all_bytes(heard: &[Recorded]) -> Vec<u8> {
    heard
        .iter()
        .flat_map(|request| [request.path.as_bytes(), &request.headers, &request.body].concat())
        .collect()
}
