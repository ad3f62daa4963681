//! What a form asks in one case, and the sealed field that comes of it; the lines of each kind are the table in `lines.rs`.

use protocol::{
    field::{Field, FieldKind, Line},
    risks::RiskGuide,
    sanctions::SanctionGuide,
};

use super::{
    Incidents, form::Form, links, missing::Missing, parties::PERSON, sanction::field_of_sanction,
};

mod lines;

pub use lines::{GROUPS, LineForm, OF_WHOM, SUB_TYPE, TOPICS, lines_of};

/// The choice that says that parents were not told.
const NOT_TOLD: &str = "nobody";
/// Forms in which somebody could name a picture that nobody may copy or look for.
const OF_A_PICTURE: [FieldKind; 3] = [FieldKind::Evidence, FieldKind::Device, FieldKind::Check];

/// What of the case decides what its forms ask.
#[derive(Clone, Copy, Default)]
pub struct FormFacts<'a> {
    /// The school's list of breaches, for an incident.
    pub guide: Option<&'a SanctionGuide>,
    /// The risk its type stands for, and the forms it can have.
    pub risks: Option<&'a RiskGuide>,
    /// Whether there may be a sexual picture of a child: then no form takes anything of a picture (F-10, F-38).
    pub is_about_a_picture: bool,
    /// Whether it is about an adult who works here: it stands in another log than pupils' records do (F-30).
    pub is_about_an_adult_here: bool,
    /// The room of incidents, for people and cases that can be chosen.
    pub incidents: Option<&'a Incidents>,
}

/// The lines of this kind as this case asks for them, in the order of the form.
pub fn lines_here(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> Vec<LineForm> {
    let mut lines = table_of(kind, form, facts).to_vec();
    if asks_of_whom(kind, form, facts) {
        lines.insert(lines.len().min(1), lines::OF_WHOM_LINE);
    }
    if form.picked("to") == Some("other") {
        need(&mut lines, lines::OTHER);
    }
    if form.picked("with-head") == Some("no") {
        let after = lines.iter().position(|line| line.name == "with-head");
        let after = after.map_or(lines.len(), |at| at + 1);
        lines.insert(after, lines::WITHOUT_HEAD);
    }
    if kind == FieldKind::Device && form.picked("switched-off") == Some("yes") {
        need(&mut lines, lines::SWITCHED_OFF_BY);
        need(&mut lines, lines::KEY);
    }
    lines
}

fn need(lines: &mut [LineForm], name: &str) {
    for line in lines.iter_mut().filter(|line| line.name == name) {
        line.is_needed = true;
    }
}

fn table_of(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> &'static [LineForm] {
    match (kind, form.picked("whom")) {
        (FieldKind::Told, Some("parents")) => lines::TOLD_PARENTS,
        (FieldKind::Told, Some("police")) => lines::TOLD_POLICE,
        (FieldKind::Told, Some(NOT_TOLD)) => lines::TOLD_NO_PARENTS,
        (FieldKind::Risk, _) if form.picked("risk") == Some("commerce") => lines::RISK_OF_COMMERCE,
        (FieldKind::Referral, _) if form.picked("to") == Some("none") => lines::NO_REFERRAL,
        (FieldKind::Support, _) if facts.is_about_an_adult_here => lines::ADULTS_SUPPORT,
        (FieldKind::Evidence, _) if facts.is_about_a_picture => lines::EVIDENCE_OF_A_PICTURE,
        _ => lines_of(kind),
    }
}

/// Whether a talk, what parents were told or a breach can be about one of several: then it says about which.
pub fn asks_of_whom(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> bool {
    let can_be = match kind {
        FieldKind::Talk | FieldKind::Sanction => true,
        FieldKind::Told => matches!(form.picked("whom"), Some("parents" | "child" | NOT_TOLD)),
        _ => false,
    };
    let incidents = facts.incidents;
    let open = incidents.and_then(|incidents| incidents.open.as_ref());
    can_be && open.is_some_and(|open| open.parties().len() > 1)
}

/// The field to seal.
///
/// # Errors
/// What is missing; nothing is sealed then, and nothing that was typed is lost.
pub fn field_of(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> Result<Field, Missing> {
    if kind == FieldKind::Sanction {
        let asks_whom = asks_of_whom(kind, form, facts);
        return field_of_sanction(form, facts.guide, asks_whom);
    }
    let lines = lines_here(kind, form, facts);
    let mut needed = lines.iter().filter(|line| line.is_needed);
    if let Some(empty) = needed.find(|line| form.said(line.name).is_empty()) {
        let is_held_back = kind == FieldKind::Told && form.picked("whom") == Some(NOT_TOLD);
        return Err(if is_held_back {
            Missing::HeldBack
        } else {
            Missing::Line(empty.name)
        });
    }
    let is_same =
        form.said("first-adult").to_lowercase() == form.said("second-adult").to_lowercase();
    if kind == FieldKind::Adults && is_same {
        return Err(Missing::SecondAdult);
    }
    let is_of_a_picture = facts.is_about_a_picture && OF_A_PICTURE.contains(&kind);
    if is_of_a_picture && lines.iter().any(|line| names_a_file(form.said(line.name))) {
        return Err(Missing::PictureNamed);
    }
    if let Some(missing) = links::lacks(kind, form, facts.incidents) {
        return Err(missing);
    }
    let lines = lines.iter().map(|line| Line {
        name: line.name.to_owned(),
        words: said_in(line.name, form, facts),
    });
    Ok(Field {
        kind,
        lines: lines.filter(|line| !line.words.is_empty()).collect(),
    })
}

/// What is sealed of a line. Somebody new gets their id only now, because somebody else may have added a person meanwhile.
fn said_in(line: &str, form: &Form, facts: FormFacts<'_>) -> String {
    let said = form.said(line).to_owned();
    let open = facts
        .incidents
        .and_then(|incidents| incidents.open.as_ref());
    match open {
        Some(open) if line == PERSON && said.is_empty() => open.next_person(),
        _ => said,
    }
}

/// Whether a word of it looks like the name of a picture or film, or like where one lies.
fn names_a_file(text: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        "jpg", "jpeg", "png", "gif", "heic", "webp", "bmp", "tif", "tiff", "mp4", "mov", "avi",
        "mkv", "webm", "3gp", "zip",
    ];
    text.to_lowercase().split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
        word.contains("://") || word.starts_with("www.") || ENDINGS.contains(&ending)
    })
}

#[cfg(test)]
mod tests;
