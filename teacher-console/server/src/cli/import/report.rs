//! Every row of an import in words, and as a file for a spreadsheet.

use classroom::{BadRow, Plan, PlannedPupil, PupilStep, ReadPast};

use crate::fault::Fault;

/// Steps in the order they are told.
pub(super) const STEPS: [PupilStep; 6] = [
    PupilStep::Add,
    PupilStep::Return,
    PupilStep::Move,
    PupilStep::Change,
    PupilStep::Keep,
    PupilStep::Leave,
];

const HEADING: [&str; 6] = ["file", "line", "what", "class", "name", "what to do"];

/// What happens to pupils, as a technician says it.
pub(super) fn step_words(step: PupilStep) -> &'static str {
    match step {
        PupilStep::Add => "added",
        PupilStep::Return => "back again",
        PupilStep::Move => "moved to another class",
        PupilStep::Change => "changed (name, picture, year or number)",
        PupilStep::Keep => "left as they are",
        PupilStep::Leave => "marked as having left",
    }
}

/// One refused row, in one line.
pub(super) fn line_of(bad: &BadRow) -> String {
    let place = &bad.place;
    if place.line == 0 {
        format!("{}: {} {}", place.file, bad.reason, bad.remedy)
    } else {
        format!(
            "{}, line {}: {} {}",
            place.file, place.line, bad.reason, bad.remedy
        )
    }
}

/// All refused rows.
pub(super) fn of_refusals(bad: &[BadRow]) -> Result<Vec<u8>, Fault> {
    let rows = bad.iter().map(|row| {
        [
            row.place.file.clone(),
            row.place.line.to_string(),
            row.reason.clone(),
            String::new(),
            String::new(),
            row.remedy.clone(),
        ]
    });
    written(rows)
}

/// All rows of a plan, and those that were read past.
pub(super) fn of_plan(plan: &Plan, read_past: &[ReadPast]) -> Result<Vec<u8>, Fault> {
    let pupils = plan.pupils.iter().map(|pupil| row_of(plan, pupil));
    let past = read_past.iter().map(|row| {
        [
            row.place.file.clone(),
            row.place.line.to_string(),
            format!("read past: {}", row.why),
            String::new(),
            String::new(),
            String::new(),
        ]
    });
    written(pupils.chain(past))
}

fn row_of(plan: &Plan, pupil: &PlannedPupil) -> [String; 6] {
    let class = pupil.class.and_then(|at| plan.classes.get(at));
    let (file, line) = pupil.place.as_ref().map_or_else(Default::default, |place| {
        (place.file.clone(), place.line.to_string())
    });
    [
        file,
        line,
        step_words(pupil.step).to_owned(),
        class.map_or_else(String::new, |class| class.name.clone()),
        pupil.shown_name.clone(),
        String::new(),
    ]
}

/// A spreadsheet takes a field that begins like a formula for one; a blank before it stops that.
fn harmless(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t']) {
        format!(" {field}")
    } else {
        field
    }
}

fn written(rows: impl Iterator<Item = [String; 6]>) -> Result<Vec<u8>, Fault> {
    let cannot = |why: String| {
        Fault::new(
            format!("The report cannot be written: {why}."),
            "Import without --report; nothing was stored.",
        )
    };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(HEADING)
        .map_err(|why| cannot(why.to_string()))?;
    for row in rows {
        writer
            .write_record(row.map(harmless))
            .map_err(|why| cannot(why.to_string()))?;
    }
    writer.into_inner().map_err(|why| cannot(why.to_string()))
}
