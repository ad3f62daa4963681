//! The lines of each kind of sealed field: what is typed, what is chosen, and what has to be there (F-05 to F-29, F-88).

use protocol::{
    field::{Field, FieldKind, Line},
    risks::RiskGuide,
    sanctions::SanctionGuide,
};

use super::{
    Incidents,
    form::Form,
    links::{self, FILE, RELATED},
    missing::Missing,
    parties::{PERSON, SAME_AS},
    sanction::field_of_sanction,
};

/// One line of a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineForm {
    /// Its name under the seal, and the end of the ids of its words.
    pub name: &'static str,
    /// What can be chosen, by the ends of the ids of its words; nothing where it is typed.
    pub choices: &'static [&'static str],
    /// Whether the field says nothing without it.
    pub is_needed: bool,
    /// Whether several can be chosen.
    pub has_many: bool,
}

const fn typed(name: &'static str) -> LineForm {
    LineForm {
        name,
        choices: &[],
        is_needed: true,
        has_many: false,
    }
}

const fn chosen(name: &'static str, choices: &'static [&'static str]) -> LineForm {
    LineForm {
        name,
        choices,
        is_needed: true,
        has_many: false,
    }
}

/// None, one or several of them.
const fn ticked(name: &'static str, choices: &'static [&'static str]) -> LineForm {
    LineForm {
        has_many: true,
        ..maybe(chosen(name, choices))
    }
}

/// The same, where it may stay empty.
const fn maybe(line: LineForm) -> LineForm {
    LineForm {
        is_needed: false,
        ..line
    }
}

const YES_NO: &[&str] = &["yes", "no"];

const CIRCUMSTANCES: &[LineForm] = &[
    chosen("intent", &["accident", "deliberate", "not-known"]),
    chosen("about", &["content", "activity"]),
    chosen("lawful", &["illegal", "unsuitable", "not-sure"]),
    maybe(chosen("place", &["in-school", "outside"])),
    maybe(typed("where")),
    maybe(chosen("system", &["schools", "own"])),
    maybe(chosen("day", &["in-lessons", "after-school"])),
    maybe(chosen(
        "channel",
        &[
            "text", "email", "chat", "game", "social", "video", "website", "other",
        ],
    )),
    maybe(typed("service")),
    maybe(typed("address")),
    maybe(typed("concerning")),
    maybe(typed(TOPICS)),
];
/// The line of the topics that were ticked; what can be ticked comes with the case (M-04 to M-09).
pub const TOPICS: &str = "topics";
/// The line of the form that an incident of its type can have; what can be chosen comes with the case.
pub const SUB_TYPE: &str = "sub-type";
const KIND_OF_RISK: LineForm = chosen("risk", &["content", "contact", "conduct", "commerce"]);
const COLUMN: LineForm = chosen(
    "matrix-column",
    &["commercial", "aggressive", "sexual", "values"],
);
const RISK: &[LineForm] = &[
    maybe(typed(SUB_TYPE)),
    KIND_OF_RISK,
    maybe(COLUMN),
    typed("reason"),
];
/// Commerce is a column of the matrix, and its row is said as well.
const RISK_OF_COMMERCE: &[LineForm] = &[
    maybe(typed(SUB_TYPE)),
    KIND_OF_RISK,
    chosen("matrix-row", &["content", "contact", "conduct"]),
    typed("reason"),
];
const PARTY: &[LineForm] = &[
    chosen(
        "role",
        &[
            "pupil",
            "staff",
            "head",
            "governor",
            "parent",
            "technician",
            "alert",
            "adult",
            "visitor",
            "unknown",
        ],
    ),
    chosen("part", &["target", "did-it", "saw-it", "told-us"]),
    maybe(typed(PERSON)),
    maybe(typed(SAME_AS)),
    maybe(typed("reference")),
];
const EVIDENCE: &[LineForm] = &[typed("what"), typed("held-by"), chosen("signed", YES_NO)];
/// Nothing of a picture is written down: only where the switched-off device lies (F-10, F-38).
const EVIDENCE_OF_A_PICTURE: &[LineForm] = &[typed("device-held"), typed("key-held-by")];
const DEVICE: &[LineForm] = &[
    typed("what"),
    chosen("owner", &["school", "personal"]),
    chosen("switched-off", YES_NO),
    typed("held-by"),
    maybe(typed("handed-to")),
];
const CHECK: &[LineForm] = &[typed("what"), typed("found")];
const COMPUTER: &[LineForm] = &[typed("which"), maybe(typed("how-long"))];
const ADULTS: &[LineForm] = &[
    typed("first-adult"),
    typed("second-adult"),
    chosen("senior", &["first", "second", "both"]),
];
const AUDIT: &[LineForm] = &[typed("log-in"), typed("found")];
const WHOM: LineForm = chosen("whom", FieldKind::Told.choices());
const TOLD: &[LineForm] = &[WHOM, maybe(typed("told-by")), maybe(typed("reason"))];
/// Telling parents is a decision with its reason.
const TOLD_PARENTS: &[LineForm] = &[WHOM, maybe(typed("told-by")), typed("reason")];
/// That the police were told is worth nothing without who rang them (F-71).
const TOLD_POLICE: &[LineForm] = &[
    WHOM,
    typed("told-by"),
    maybe(typed("log-number")),
    maybe(typed("reason")),
];
/// The safeguarding lead may hold it back where telling adds risk.
const TOLD_NO_PARENTS: &[LineForm] = &[WHOM, typed("held-back-by"), typed("reason")];
/// The choice that says that parents were not told.
const NOT_TOLD: &str = "nobody";
/// Forms in which somebody could name a picture that nobody may copy or look for.
const OF_A_PICTURE: [FieldKind; 3] = [FieldKind::Evidence, FieldKind::Device, FieldKind::Check];
const SUBSTANCE: &[LineForm] = &[
    chosen("substance", FieldKind::Substance.choices()),
    typed("reason"),
];
const ADVICE: &[LineForm] = &[typed("from"), typed("said")];
const TO: LineForm = chosen("to", FieldKind::Referral.choices());
const DECIDED_BY: LineForm = typed("decided-by");
const WITH_HEAD: LineForm = chosen("with-head", YES_NO);
/// Only with a reason is it decided without the head (F-92, X-10).
const WITHOUT_HEAD: LineForm = typed("without-head");
const REASON: LineForm = typed("reason");
const OUTCOME: LineForm = maybe(typed("outcome"));
const REFERRAL: &[LineForm] = &[TO, DECIDED_BY, WITH_HEAD, REASON, OUTCOME];
const REFERRAL_WITHOUT_HEAD: &[LineForm] =
    &[TO, DECIDED_BY, WITH_HEAD, WITHOUT_HEAD, REASON, OUTCOME];
/// Where nobody is referred to, nothing comes of it.
const NO_REFERRAL: &[LineForm] = &[TO, DECIDED_BY, WITH_HEAD, REASON];
const NO_REFERRAL_WITHOUT_HEAD: &[LineForm] = &[TO, DECIDED_BY, WITH_HEAD, WITHOUT_HEAD, REASON];
const DECISION: &[LineForm] = &[typed("what"), typed("reason")];
/// The child's own words stand apart from what the adult makes of the talk (E-32).
const TALK: &[LineForm] = &[typed("with"), maybe(typed("childs-words")), typed("said")];
const TASK: &[LineForm] = &[typed("what"), maybe(typed("who"))];
/// Routes beside a sanction, or instead of one (F-86, G-18, X-33).
const ROUTES: LineForm = ticked(
    "route",
    &[
        "teaching",
        "restorative",
        "anti-bullying",
        "parents",
        "counselling",
        "mentoring",
        "advice",
    ],
);
/// The same for an adult who works here (F-85).
const ADULTS_ROUTES: LineForm = ticked("route", &["training", "counselling", "officer", "advice"]);
const FOR: LineForm = chosen("for", FieldKind::Support.choices());
const SUPPORT: &[LineForm] = &[FOR, ROUTES, typed("what")];
const ADULTS_SUPPORT: &[LineForm] = &[FOR, ADULTS_ROUTES, typed("what")];
const SYSTEM_CHANGE: &[LineForm] = &[
    typed("what"),
    chosen("change", FieldKind::SystemChange.choices()),
];
const LESSONS: &[LineForm] = &[typed("learnt"), typed("changes")];
const LINK: &[LineForm] = &[
    maybe(typed(RELATED)),
    maybe(typed("together")),
    maybe(typed(FILE)),
    chosen("exploitation", &["none-seen", "signs", "toolkit-done"]),
];
const IMPACT_NOTE: &[LineForm] = &[
    typed("why-needed"),
    typed("alternatives"),
    typed("decided-by"),
];

/// The lines of this kind, in the order of the form.
pub fn lines_of(kind: FieldKind) -> &'static [LineForm] {
    match kind {
        FieldKind::Circumstances => CIRCUMSTANCES,
        FieldKind::Party => PARTY,
        FieldKind::Evidence => EVIDENCE,
        FieldKind::Device => DEVICE,
        FieldKind::Check => CHECK,
        FieldKind::Computer => COMPUTER,
        FieldKind::Adults => ADULTS,
        FieldKind::Audit => AUDIT,
        FieldKind::Told => TOLD,
        FieldKind::Substance => SUBSTANCE,
        FieldKind::Advice => ADVICE,
        FieldKind::Referral => REFERRAL,
        FieldKind::Decision => DECISION,
        FieldKind::Talk => TALK,
        FieldKind::Task => TASK,
        // Its form is one of its own, see [`super::sanction`].
        FieldKind::Sanction => &[],
        FieldKind::Support => SUPPORT,
        FieldKind::SystemChange => SYSTEM_CHANGE,
        FieldKind::Lessons => LESSONS,
        FieldKind::Link => LINK,
        FieldKind::ImpactNote => IMPACT_NOTE,
        FieldKind::Risk => RISK,
    }
}

/// Kinds in the groups in which they are offered, each with the id of its heading.
pub const GROUPS: [(&str, &[FieldKind]); 5] = [
    (
        "fields-happened",
        &[
            FieldKind::Circumstances,
            FieldKind::Party,
            FieldKind::Talk,
            FieldKind::Risk,
            FieldKind::Link,
        ],
    ),
    (
        "fields-evidence",
        &[
            FieldKind::Evidence,
            FieldKind::Device,
            FieldKind::Adults,
            FieldKind::Computer,
            FieldKind::Check,
            FieldKind::Audit,
            FieldKind::ImpactNote,
        ],
    ),
    (
        "fields-told",
        &[FieldKind::Told, FieldKind::Advice, FieldKind::Referral],
    ),
    (
        "fields-decided",
        &[
            FieldKind::Substance,
            FieldKind::Decision,
            FieldKind::Task,
            FieldKind::Support,
            FieldKind::Sanction,
            FieldKind::SystemChange,
        ],
    ),
    ("fields-ending", &[FieldKind::Lessons]),
];

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
pub fn lines_here(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> &'static [LineForm] {
    if kind == FieldKind::Risk && form.picked("risk") == Some("commerce") {
        return RISK_OF_COMMERCE;
    }
    match (kind, form.picked("whom")) {
        (FieldKind::Told, Some("parents")) => TOLD_PARENTS,
        (FieldKind::Told, Some("police")) => TOLD_POLICE,
        (FieldKind::Told, Some(NOT_TOLD)) => TOLD_NO_PARENTS,
        (FieldKind::Referral, _) => referral_here(form),
        (FieldKind::Support, _) if facts.is_about_an_adult_here => ADULTS_SUPPORT,
        (FieldKind::Evidence, _) if facts.is_about_a_picture => EVIDENCE_OF_A_PICTURE,
        _ => lines_of(kind),
    }
}

fn referral_here(form: &Form) -> &'static [LineForm] {
    let is_without_head = form.picked("with-head") == Some("no");
    match (form.picked("to") == Some("none"), is_without_head) {
        (false, false) => REFERRAL,
        (false, true) => REFERRAL_WITHOUT_HEAD,
        (true, false) => NO_REFERRAL,
        (true, true) => NO_REFERRAL_WITHOUT_HEAD,
    }
}

/// The field to seal.
///
/// # Errors
/// What is missing; nothing is sealed then, and nothing that was typed is lost.
pub fn field_of(kind: FieldKind, form: &Form, facts: FormFacts<'_>) -> Result<Field, Missing> {
    if kind == FieldKind::Sanction {
        return field_of_sanction(form, facts.guide);
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
