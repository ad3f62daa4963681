//! The lines of each kind of field as a table: what is typed, what is chosen, and what has to be there (F-05 to F-29, F-88).

use protocol::field::FieldKind;

use crate::state::incidents::{
    links::{FILE, RELATED},
    parties::{PERSON, SAME_AS},
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
pub(super) const RISK_OF_COMMERCE: &[LineForm] = &[
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
pub(super) const EVIDENCE_OF_A_PICTURE: &[LineForm] = &[typed("device-held"), typed(KEY)];
/// Who switched a device off, and who has the key to where it lies (F-14).
pub(super) const SWITCHED_OFF_BY: &str = "switched-off-by";
/// See [`SWITCHED_OFF_BY`].
pub(super) const KEY: &str = "key-held-by";
const DEVICE: &[LineForm] = &[
    typed("what"),
    chosen("owner", &["school", "personal"]),
    chosen("switched-off", FieldKind::Device.choices()),
    maybe(typed(SWITCHED_OFF_BY)),
    typed("held-by"),
    maybe(typed(KEY)),
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
pub(super) const TOLD_PARENTS: &[LineForm] = &[WHOM, maybe(typed("told-by")), typed("reason")];
/// That the police were told is worth nothing without who rang them (F-71).
pub(super) const TOLD_POLICE: &[LineForm] = &[
    WHOM,
    typed("told-by"),
    maybe(typed("log-number")),
    maybe(typed("reason")),
];
/// The safeguarding lead may hold it back where telling adds risk.
pub(super) const TOLD_NO_PARENTS: &[LineForm] = &[WHOM, typed("held-back-by"), typed("reason")];
const SUBSTANCE: &[LineForm] = &[
    chosen("substance", FieldKind::Substance.choices()),
    typed("reason"),
];
const ADVICE: &[LineForm] = &[typed("from"), typed("said")];
/// A referral may go to several bodies at once: the first, and others beside it (F-22).
const TO: LineForm = chosen("to", FieldKind::Referral.choices());
const ALSO_TO: LineForm = ticked(
    "also-to",
    &[
        "police",
        "childrens-services",
        "lado",
        "ceop",
        "prevent",
        "iwf",
    ],
);
const OTHER_BODY: LineForm = maybe(typed(OTHER));
/// The line that names a body which no choice does.
pub(super) const OTHER: &str = "other-body";
const DECIDED_BY: LineForm = typed("decided-by");
const WITH_HEAD: LineForm = chosen("with-head", YES_NO);
/// Only with a reason is it decided without the head (F-92, X-10).
pub(super) const WITHOUT_HEAD: LineForm = typed("without-head");
const REASON: LineForm = typed("reason");
const OUTCOME: LineForm = maybe(typed("outcome"));
const REFERRAL: &[LineForm] = &[
    TO, ALSO_TO, OTHER_BODY, DECIDED_BY, WITH_HEAD, REASON, OUTCOME,
];
/// Where nobody is referred to, nothing comes of it.
pub(super) const NO_REFERRAL: &[LineForm] = &[TO, DECIDED_BY, WITH_HEAD, REASON];
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
pub(super) const ADULTS_SUPPORT: &[LineForm] = &[FOR, ADULTS_ROUTES, typed("what")];
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

/// Which of several people of the case it concerns, by their ids; asked where there are several (F-05).
pub const OF_WHOM: &str = "of-whom";
/// Several can be ticked, except for a breach, which is one person's.
pub(super) const OF_WHOM_LINE: LineForm = LineForm {
    has_many: true,
    ..typed(OF_WHOM)
};

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
