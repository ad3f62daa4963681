//! What is noted about one pupil: a paper that came, an adult who signs for them, and what the parents agree to.

use bevy_egui::egui::Ui;
use protocol::agreements::{Consent, ConsentKind, Note, ProxyReason, PupilSigned, Register};

use crate::{
    clock,
    intent::{Intent, signatures::SignaturesIntent},
    state::signatures::SignaturesRoom,
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// The card.
pub(super) fn pupil_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    register: &Register,
    pupil: &PupilSigned,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, pupil.name.clone(), theme::section(), theme::INK);
    if register.pupils_now.is_some() {
        papers_ui(ui, pupil, words, wishes);
        if pupil.own_is_due {
            proxy_ui(ui, room, pupil, words, wishes);
        }
    }
    consents_ui(ui, pupil, words, wishes);
    leader_ui(ui, pupil, words, wishes);
    ui.add_space(4.0);
    if parts::quiet(ui, words.say("signatures-done")).clicked() {
        wishes.push(Intent::Signatures(SignaturesIntent::Pupil(None)));
    }
}

fn papers_ui(ui: &mut Ui, pupil: &PupilSigned, words: &Words, wishes: &mut Wishes) {
    if pupil.own_is_due && parts::quiet(ui, words.say("signatures-pupils-paper")).clicked() {
        wishes.push(note(Note::PupilsPaper(pupil.pupil)));
    }
    if pupil.parent_is_due && parts::quiet(ui, words.say("signatures-parents-paper")).clicked() {
        wishes.push(note(Note::ParentsPaper(pupil.pupil)));
    }
}

fn proxy_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    pupil: &PupilSigned,
    words: &Words,
    wishes: &mut Wishes,
) {
    ui.add_space(4.0);
    let question = words.say("signatures-proxy");
    parts::strong(ui, question.clone());
    parts::small(ui, words.say("signatures-proxy-why"));
    for reason in ProxyReason::ALL {
        let is_chosen = room.reason == Some(reason);
        if parts::choice_of(ui, &question, is_chosen, words.say(reason_id(reason))) {
            wishes.push(Intent::Signatures(SignaturesIntent::Reason(reason)));
        }
    }
    if let Some(reason) = room.reason
        && parts::primary(ui, words.say("signatures-proxy-sign")).clicked()
    {
        wishes.push(note(Note::ForPupil {
            pupil: pupil.pupil,
            reason,
        }));
    }
}

/// Whether they are a digital leader (B-14).
fn leader_ui(ui: &mut Ui, pupil: &PupilSigned, words: &Words, wishes: &mut Wishes) {
    ui.add_space(4.0);
    parts::strong(ui, words.say("leader-head"));
    parts::small(ui, words.say("leader-what"));
    if let Some(is_leader) = parts::tick_box(ui, pupil.is_leader, words.say("leader-is")) {
        wishes.push(note(Note::Leader {
            pupil: pupil.pupil,
            is_leader,
        }));
    }
}

fn consents_ui(ui: &mut Ui, pupil: &PupilSigned, words: &Words, wishes: &mut Wishes) {
    ui.add_space(4.0);
    parts::strong(ui, words.say("consents-title"));
    parts::small(ui, words.say("consents-why"));
    for kind in ConsentKind::ALL {
        ui.add_space(4.0);
        let question = words.say(consent_id(kind));
        parts::strong(ui, question.clone());
        // The newest first.
        let mut of_kind = pupil.consents.iter().filter(|one| one.kind == kind);
        let said = of_kind.next();
        parts::small(
            ui,
            said.map_or_else(
                || words.say("consent-not-said"),
                |said| words.say_with("consent-since", &[("day", &clock::day(said.at))]),
            ),
        );
        places::pairs(ui, &[true, false], |ui, is_given| {
            let is_chosen = said.is_some_and(|said| said.is_given == *is_given);
            let answer = if *is_given {
                "consent-yes"
            } else {
                "consent-no"
            };
            let is_pressed = parts::choice_of(ui, &question, is_chosen, words.say(answer));
            if is_pressed && !is_chosen {
                wishes.push(note(Note::Consent {
                    pupil: pupil.pupil,
                    kind,
                    is_given: *is_given,
                }));
            }
        });
        if said.is_some_and(|said| !said.is_given) {
            parts::body(ui, words.say(refused_id(kind)));
        }
        for before in of_kind {
            parts::small(ui, said_before(before, words));
        }
    }
}

/// What was said before: it is kept beside what counts now (D-13).
fn said_before(before: &Consent, words: &Words) -> String {
    let answer = words.say(if before.is_given {
        "consent-yes"
    } else {
        "consent-no"
    });
    let day = clock::day(before.at);
    words.say_with("consent-before", &[("answer", &answer), ("day", &day)])
}

/// The id of the words for what follows from a no: nothing happens by itself.
const fn refused_id(kind: ConsentKind) -> &'static str {
    match kind {
        ConsentKind::Internet => "consent-no-internet",
        ConsentKind::Work => "consent-no-work",
        ConsentKind::Photographs => "consent-no-photographs",
    }
}

fn note(note: Note) -> Intent {
    Intent::Signatures(SignaturesIntent::Note(note))
}

/// The id of the words for why an adult signs.
pub(super) const fn reason_id(reason: ProxyReason) -> &'static str {
    match reason {
        ProxyReason::AgreedAnotherWay => "proxy-agreed-another-way",
        ProxyReason::KeptTogether => "proxy-kept-together",
        ProxyReason::ScreenNotUsed => "proxy-screen-not-used",
    }
}

const fn consent_id(kind: ConsentKind) -> &'static str {
    match kind {
        ConsentKind::Internet => "consent-internet",
        ConsentKind::Work => "consent-work",
        ConsentKind::Photographs => "consent-photographs",
    }
}
