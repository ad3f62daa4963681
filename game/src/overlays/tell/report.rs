//! From choices to the report that is sealed: a pure function, so that a test can say what leaves this screen.

use protocol::bytes::Id;
use protocol::report::{About, Report, Shown, SignInManner, Teller};
use sealing::routing::Readers;

use super::draft::{Draft, NameGiven};
use crate::courier::sending::Stamp;
use crate::school::SignedIn;

/// The version of the words a child sees before sending; it goes up whenever they change their meaning.
pub const TEXT_VERSION: &str = "tell-2";
/// Said when a child pressed nothing but 'send'.
const SOMETHING: &str = "something-happened";

/// The report of this draft. What the child did not say stays empty; nothing is guessed.
#[must_use]
pub fn report(draft: &Draft, signed_in: &SignedIn, stamp: &Stamp, readers: &Readers) -> Report {
    let mut kinds: Vec<String> = draft.kinds.iter().map(|&word| word.to_owned()).collect();
    if kinds.is_empty() {
        kinds.push(SOMETHING.to_owned());
    }
    kinds.extend(draft.place.map(|place| place.word().to_owned()));
    let when = match draft.danger_today {
        Some(true) => "today",
        Some(false) => "not-today",
        None => "",
    };
    Report {
        id: stamp.id,
        school: stamp.school,
        log: readers.log,
        kind: "report".to_owned(),
        readers: readers.key_ids(),
        left_out: draft.left_out.iter().map(|(id, _)| *id).collect(),
        shown: Shown {
            names: readers
                .people
                .iter()
                .map(|face| face.name.clone())
                .collect(),
            text_version: TEXT_VERSION.to_owned(),
        },
        written_at: stamp.written_at,
        time_floor: stamp.time_floor,
        clock_offset: stamp.clock_offset,
        who: teller(draft, signed_in, stamp),
        about: draft.about.unwrap_or(About::Me),
        kinds,
        feelings: draft
            .feelings
            .iter()
            .map(|feeling| feeling.as_str().to_owned())
            .collect(),
        when: when.to_owned(),
        about_school_adult: draft.is_about_school_adult(),
        danger_today: draft.danger_today == Some(true),
        wants_to_talk: draft.wants_to_talk == Some(true),
        words: draft.words.trim().to_owned(),
        chosen: draft
            .chosen
            .filter(|id| readers.people.iter().any(|face| face.person == *id)),
        receipt: stamp.receipt,
        list_was_fresh: stamp.list_was_fresh,
    }
}

/// Who tells, and never more certain than it is.
fn teller(draft: &Draft, signed_in: &SignedIn, stamp: &Stamp) -> Teller {
    let Some(pupil) = signed_in.pupil() else {
        return match &draft.name {
            NameGiven::None => Teller::RatherNotSay,
            NameGiven::Tile { pupil, name } => tapped(pupil, name),
        };
    };
    let Some(id) = Id::from_hex(&pupil.id) else {
        return tapped(&pupil.id, &pupil.shown_name);
    };
    let checked = match signed_in {
        SignedIn::Confirmed(_) => stamp.checked.clone(),
        _ => None,
    };
    Teller::SignedIn {
        pupil: id,
        name: pupil.shown_name.clone(),
        manner: checked
            .as_ref()
            .map_or(SignInManner::NotChecked, |(manner, _)| *manner),
        ticket: checked.map(|(_, ticket)| ticket),
    }
}

fn tapped(pupil: &str, name: &str) -> Teller {
    Teller::NameTapped {
        pupil: Id::from_hex(pupil),
        name: name.to_owned(),
    }
}
