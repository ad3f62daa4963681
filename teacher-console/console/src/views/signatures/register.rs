//! Who has signed and who has not: a bar for each class, its pupils when it is chosen, and the adults.

use bevy_egui::egui::Ui;
use protocol::{
    agreements::{ClassSigned, ConsentKind, Manner, Note, PupilSigned, Register, Signature},
    bytes::Id,
};

use crate::{
    clock,
    intent::{Intent, signatures::SignaturesIntent},
    state::signatures::{MissingList, SignaturesRoom},
    theme,
    titles::Titles,
    views::{
        bars,
        parts::{self, Shape, Wishes},
        places,
    },
    words::Words,
};

const CLASS_HEIGHT: f32 = 76.0;

/// The whole register.
pub(super) fn register_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    register: &Register,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let missing = missing(register, words);
    parts::card_of(ui, |ui| {
        let count: usize = missing.groups.iter().map(|(_, rows)| rows.len()).sum();
        let title = if register.pupils_now.is_none() && register.adults_now.is_none() {
            words.say("signatures-no-rules")
        } else if count == 0 {
            words.say("signatures-all")
        } else {
            words.say_with("signatures-missing", &[("count", &count.to_string())])
        };
        parts::text(ui, title, theme::section(), theme::INK);
        if count > 0 && parts::quiet(ui, words.say("signatures-print")).clicked() {
            let print = SignaturesIntent::Print(Box::new(missing.clone()));
            wishes.push(Intent::Signatures(print));
        }
        slips_ui(ui, register, words, wishes);
    });
    for class in &register.classes {
        parts::card_of(ui, |ui| {
            class_ui(ui, room, register, class, (words, titles), wishes);
        });
    }
    if register.may_note_adults && register.adults_now.is_some() {
        parts::card_of(ui, |ui| adults_ui(ui, register, words, titles, wishes));
    }
}

/// A reminder for each family whose form is missing; nothing where none is.
fn slips_ui(ui: &mut Ui, register: &Register, words: &Words, wishes: &mut Wishes) {
    let families = families(register);
    if families.groups.is_empty() {
        return;
    }
    parts::small(ui, words.say("signatures-slips-why"));
    if parts::quiet(ui, words.say("signatures-slips")).clicked() {
        let print = SignaturesIntent::PrintSlips(Box::new(families));
        wishes.push(Intent::Signatures(print));
    }
}

/// Pupils of whom a parent's signature is missing, class by class.
fn families(register: &Register) -> MissingList {
    let of_class = |class: &ClassSigned| {
        let due = class.pupils.iter().filter(|pupil| pupil.parent_is_due);
        let rows: Vec<_> = due
            .map(|pupil| (pupil.name.clone(), String::new()))
            .collect();
        (class.name.clone(), rows)
    };
    let groups = register.classes.iter().map(of_class);
    MissingList {
        groups: groups.filter(|(_, rows)| !rows.is_empty()).collect(),
        ..MissingList::default()
    }
}

fn class_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    register: &Register,
    class: &ClassSigned,
    (words, titles): (&Words, &Titles),
    wishes: &mut Wishes,
) {
    let all = class.pupils.len();
    let done = class.pupils.iter().filter(|one| !is_missing(one)).count();
    let said = if register.pupils_now.is_some() {
        words.say_with(
            "signatures-of-class",
            &[("done", &done.to_string()), ("all", &all.to_string())],
        )
    } else {
        words.say("signatures-class-no-rules")
    };
    let is_chosen = room.class == Some(class.class);
    let spoken = format!("{}. {said}", class.name);
    let row = places::row(ui, (class.class, &spoken), is_chosen, CLASS_HEIGHT, |ui| {
        parts::strong(ui, class.name.clone());
        parts::small(ui, said.clone());
        if register.pupils_now.is_some() {
            let number = |count| u32::try_from(count).ok();
            bars::bar(ui, number(done), number(all));
        }
    });
    if row.clicked() {
        let next = (!is_chosen).then_some(class.class);
        wishes.push(Intent::Signatures(SignaturesIntent::Class(next)));
    }
    if is_chosen {
        photographs_ui(ui, class, words, wishes);
        for pupil in &class.pupils {
            ui.separator();
            pupil_row(ui, register, pupil, (words, titles), wishes);
        }
    }
}

/// Of whom no photograph may be published, for whoever takes or chooses them (D-12, I-34).
fn photographs_ui(ui: &mut Ui, class: &ClassSigned, words: &Words, wishes: &mut Wishes) {
    let rows = no_photographs(class, words);
    if rows.is_empty() {
        parts::small(ui, words.say("photographs-all"));
        return;
    }
    let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(", ");
    parts::body(
        ui,
        words.say_with("photographs-none-of", &[("names", &names)]),
    );
    if parts::quiet(ui, words.say("photographs-print")).clicked() {
        let list = MissingList {
            heading: words.say("photographs-heading"),
            lead: words.say("photographs-lead"),
            groups: vec![(class.name.clone(), rows)],
        };
        let print = SignaturesIntent::PrintPhotographs(Box::new(list));
        wishes.push(Intent::Signatures(print));
    }
}

/// Pupils whose parents have not agreed to photographs, each with what they said last.
fn no_photographs(class: &ClassSigned, words: &Words) -> Vec<(String, String)> {
    let of_pupil = |pupil: &PupilSigned| {
        let mut said = pupil.consents.iter();
        let said = said.find(|one| one.kind == ConsentKind::Photographs);
        let what = match said {
            Some(said) if said.is_given => return None,
            Some(said) => words.say_with("photographs-no", &[("day", &clock::day(said.at))]),
            None => words.say("consent-not-said"),
        };
        Some((pupil.name.clone(), what))
    };
    class.pupils.iter().filter_map(of_pupil).collect()
}

fn pupil_row(
    ui: &mut Ui,
    register: &Register,
    pupil: &PupilSigned,
    (words, titles): (&Words, &Titles),
    wishes: &mut Wishes,
) {
    places::headed(ui, &pupil.name, theme::strong(), |ui| {
        if register.pupils_now.is_some() {
            state_pill(ui, pupil, words);
        }
    });
    for (signature, whose) in [
        (&pupil.own, "signed-pupil"),
        (&pupil.parent, "signed-parent"),
    ] {
        if let Some(signature) = signature {
            parts::small(ui, told(signature, whose, words));
            if !titles.knows_edition(signature) {
                parts::small(ui, words.say("signed-other-words"));
            }
        }
    }
    let now = register.pupils_now.as_deref();
    for (before, whose) in [
        (&pupil.own_before, "before-pupil"),
        (&pupil.parent_before, "before-parent"),
    ] {
        if let Some(before) = before {
            parts::small(ui, told_before(before, now, whose, words));
        }
    }
    let name = words.say_with("signatures-note-for", &[("name", &pupil.name)]);
    if parts::quiet(ui, name).clicked() {
        let chosen = SignaturesIntent::Pupil(Some(pupil.pupil));
        wishes.push(Intent::Signatures(chosen));
    }
}

fn state_pill(ui: &mut Ui, pupil: &PupilSigned, words: &Words) {
    if let Some(id) = what_is_missing(pupil) {
        let said = words.say(id);
        parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
    } else {
        let said = words.say("signed-all");
        parts::pill(ui, Shape::Tick, &said, theme::ACCENT, theme::ACCENT_SOFT);
    }
}

fn adults_ui(
    ui: &mut Ui,
    register: &Register,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let (people, now) = (&register.people, register.adults_now.as_deref());
    parts::text(
        ui,
        words.say("signatures-adults"),
        theme::section(),
        theme::INK,
    );
    let missing = people.iter().filter(|one| one.is_due);
    let signed = people.iter().filter(|one| !one.is_due);
    for one in missing.chain(signed) {
        ui.separator();
        places::headed(ui, &one.name, theme::strong(), |ui| {
            if one.is_due {
                let said = words.say("missing-own");
                parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
            }
        });
        if one.is_guest {
            parts::small(ui, words.say("signatures-guest"));
        }
        if let Some(signature) = &one.signed {
            parts::small(ui, told(signature, "signed-adult", words));
            if !titles.knows_edition(signature) {
                parts::small(ui, words.say("signed-other-words"));
            }
        } else {
            if let Some(before) = &one.before {
                parts::small(ui, told_before(before, now, "before-adult", words));
            }
            paper_ui(ui, one.person, &one.name, words, wishes);
        }
    }
}

fn paper_ui(ui: &mut Ui, person: Id, name: &str, words: &Words, wishes: &mut Wishes) {
    let said = words.say_with("signatures-adults-paper", &[("name", name)]);
    if parts::quiet(ui, said).clicked() {
        let note = SignaturesIntent::Note(Note::AdultsPaper(person));
        wishes.push(Intent::Signatures(note));
    }
}

/// A signature that counts no more, and why: the rules are new, or it is another year.
pub(super) fn told_before(
    before: &Signature,
    now: Option<&str>,
    whose: &str,
    words: &Words,
) -> String {
    let day = clock::day(before.at);
    let values = [("version", before.version.as_str()), ("day", &day)];
    let why = if now == Some(before.version.as_str()) {
        "before-same-rules"
    } else {
        "before-other-rules"
    };
    let said = words.say_with(whose, &values);
    format!("{said} {}", words.say(why))
}

/// Whose signature it is, how it was given and when.
pub(super) fn told(signature: &Signature, whose: &str, words: &Words) -> String {
    let how = match signature.manner {
        Manner::OnScreen => words.say("signed-on-screen"),
        Manner::OnPaper => words.say("signed-on-paper"),
        Manner::ByAnAdult(reason) => words.say(super::pupil::reason_id(reason)),
    };
    let day = clock::day(signature.at);
    words.say_with(whose, &[("how", &how), ("day", &day)])
}

const fn is_missing(pupil: &PupilSigned) -> bool {
    pupil.own_is_due || pupil.parent_is_due
}

const fn what_is_missing(pupil: &PupilSigned) -> Option<&'static str> {
    match (pupil.own_is_due, pupil.parent_is_due) {
        (true, true) => Some("missing-both"),
        (true, false) => Some("missing-pupil"),
        (false, true) => Some("missing-parent"),
        (false, false) => None,
    }
}

/// Everybody whose signature is missing, class by class and then the adults, in words.
pub(super) fn missing(register: &Register, words: &Words) -> MissingList {
    let of_class = |class: &ClassSigned| {
        let rows = class.pupils.iter().filter_map(|pupil| {
            let what = words.say(what_is_missing(pupil)?);
            Some((pupil.name.clone(), what))
        });
        (class.name.clone(), rows.collect::<Vec<_>>())
    };
    let adults = register.people.iter().filter(|one| one.is_due);
    let adults = adults.map(|one| (one.name.clone(), words.say("missing-own")));
    let adults = (words.say("signatures-adults"), adults.collect());
    let groups = register.classes.iter().map(of_class).chain([adults]);
    MissingList {
        heading: words.say("missing-heading"),
        lead: String::new(),
        groups: groups.filter(|(_, rows)| !rows.is_empty()).collect(),
    }
}
