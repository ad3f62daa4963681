//! What leaves Tell: exactly what the child chose, for exactly the people on the check page.

mod afterwards;
mod kinds;
mod own_words;
mod routes;

use bevy::prelude::*;
use curriculum::{AgeBand, Feeling, ReadingMode};
use protocol::bytes::{Id, PublicKey};
use protocol::directory::LogName;
use protocol::report::{About, SignInManner, Teller};
use protocol::statement::{Label, Statement};
use sealing::routing::{Face, Readers};

use super::draft::{AboutAdult, Draft, HOME_NOT_SAFE, KINDS, Leaf, NameGiven, Place, WORDS_MAX};
use super::report::report;
use crate::courier::Courier;
use crate::courier::sending::{ReportState, Stamp};
use crate::courier::tests::{joined, refuse_to_write};
use crate::desk::Desk;
use crate::notice::Notices;
use crate::overlays::Shown;
use crate::page::{Page, Stale};
use crate::platform::folders::Folders;
use crate::profile::Profile;
use crate::school::{Class, Pupil, School, SignedIn};
use crate::theme::Tokens;
use crate::voice::Voice;
use crate::words::Words;

fn stamp(checked: bool) -> Stamp {
    Stamp {
        id: Id([1; 16]),
        school: Id([2; 16]),
        written_at: 1_800_000_000,
        time_floor: 1_799_999_000,
        clock_offset: Some(-3),
        receipt: Id([3; 16]),
        list_was_fresh: true,
        checked: checked.then(|| (SignInManner::Pictures, ticket())),
    }
}

fn ticket() -> Statement {
    Statement {
        label: Label::Ticket,
        payload: b"{}".to_vec().into(),
        signatures: Vec::new(),
    }
}

fn readers(log: LogName, names: &[&str]) -> Readers {
    let people = names
        .iter()
        .zip(1_u8..)
        .map(|(name, number)| Face {
            person: Id([number; 16]),
            name: (*name).into(),
            role: "helps".into(),
            picture: "okafor".into(),
            key: PublicKey([number; 32]),
        })
        .collect();
    Readers {
        log,
        people,
        recovery: PublicKey([99; 32]),
        is_complete: true,
    }
}

fn team() -> Readers {
    readers(LogName::Safeguarding, &["Mr Okafor", "Ms Patel"])
}

fn amara() -> Pupil {
    Pupil {
        id: Id([7; 16]).to_string(),
        class: Id([8; 16]).to_string(),
        shown_name: "Amara".into(),
        tile: "kite".into(),
        band: AgeBand::From9To11,
        card: protocol::card::CardKind::default(),
    }
}

#[test]
fn two_presses_send_that_something_happened_and_guess_nothing() {
    let made = report(
        &Draft::default(),
        &SignedIn::Confirmed(amara()),
        &stamp(true),
        &team(),
    );
    assert_eq!(made.kinds, ["something-happened"]);
    assert_eq!(made.about, About::Me);
    assert!(made.words.is_empty() && made.feelings.is_empty() && made.when.is_empty());
    assert!(!made.danger_today && !made.about_school_adult && !made.wants_to_talk);
    assert_eq!(made.shown.names, ["Mr Okafor", "Ms Patel"]);
    assert_eq!(made.readers, team().key_ids());
    assert_eq!(made.readers.len(), 3, "two people and the recovery sheets");
}

#[test]
fn everything_chosen_arrives_as_it_was_chosen() {
    let mut draft = Draft::default();
    draft.switch_kind(KINDS[0].word);
    draft.switch_kind(KINDS[2].word);
    draft.switch_kind(KINDS[5].word);
    draft.switch_kind(KINDS[5].word);
    draft.switch_feeling(Feeling::Worried);
    draft.write("  They asked me.  ");
    draft.about = Some(About::Friend);
    draft.danger_today = Some(true);
    draft.wants_to_talk = Some(true);
    draft.choose(Some(Id([2; 16])));
    let made = report(&draft, &SignedIn::Confirmed(amara()), &stamp(true), &team());
    assert_eq!(made.kinds, ["asked-for-a-photo", "said-keep-a-secret"]);
    assert_eq!(made.feelings, ["worried"]);
    assert_eq!(made.words, "They asked me.");
    assert_eq!(made.about, About::Friend);
    assert_eq!(made.when, "today");
    assert!(made.danger_today && made.wants_to_talk);
    assert_eq!(made.chosen, Some(Id([2; 16])));
}

#[test]
fn not_sure_whether_it_is_a_grown_up_at_school_counts_as_yes() {
    let mut draft = Draft::default();
    for (said, expected) in [
        (AboutAdult::Yes, true),
        (AboutAdult::NotSure, true),
        (AboutAdult::No, false),
    ] {
        draft.about_adult = Some(said);
        assert_eq!(draft.telling().about_school_adult, expected);
        let made = report(&draft, &SignedIn::Nobody, &stamp(false), &team());
        assert_eq!(made.about_school_adult, expected);
    }
}

#[test]
fn a_face_taken_out_is_named_left_out_and_no_longer_the_chosen_adult() {
    let mut draft = Draft::default();
    draft.choose(Some(Id([1; 16])));
    draft.leave_out(Id([1; 16]), "Mr Okafor");
    draft.leave_out(Id([1; 16]), "Mr Okafor");
    assert_eq!(draft.telling().left_out, [Id([1; 16])]);
    assert_eq!(draft.telling().chosen, None);
    let others = readers(LogName::Staff, &["Mrs Head"]);
    let made = report(&draft, &SignedIn::Nobody, &stamp(false), &others);
    assert_eq!(made.left_out, [Id([1; 16])]);
    assert_eq!(made.log, LogName::Staff);
    assert_eq!(made.shown.names, ["Mrs Head"]);
    draft.choose(Some(Id([1; 16])));
    assert!(draft.telling().left_out.is_empty());
}

#[test]
fn a_name_is_never_made_more_certain_than_it_is() {
    let who = |draft: &Draft, signed_in: &SignedIn, checked| {
        report(draft, signed_in, &stamp(checked), &team()).who
    };
    let draft = Draft::default();
    assert_eq!(who(&draft, &SignedIn::Nobody, false), Teller::RatherNotSay);
    let guest = SignedIn::Guest(AgeBand::From5To7);
    assert_eq!(who(&draft, &guest, false), Teller::RatherNotSay);

    let tapped = Draft {
        name: NameGiven::Tile {
            pupil: amara().id,
            name: "Amara".into(),
        },
        ..Draft::default()
    };
    assert_eq!(
        who(&tapped, &guest, false),
        Teller::NameTapped {
            pupil: Some(Id([7; 16])),
            name: "Amara".into()
        }
    );

    let signed = |manner, ticket| Teller::SignedIn {
        pupil: Id([7; 16]),
        name: "Amara".into(),
        manner,
        ticket,
    };
    assert_eq!(
        who(&draft, &SignedIn::NotChecked(amara()), true),
        signed(SignInManner::NotChecked, None)
    );
    assert_eq!(
        who(&draft, &SignedIn::Confirmed(amara()), true),
        signed(SignInManner::Pictures, Some(ticket()))
    );
    assert_eq!(
        who(&draft, &SignedIn::Confirmed(amara()), false),
        signed(SignInManner::NotChecked, None)
    );
}

#[test]
fn the_longest_report_fits_into_one_bucket_with_many_readers() {
    let mut draft = Draft::default();
    for kind in KINDS {
        draft.switch_kind(kind.word);
    }
    for feeling in Feeling::ALL {
        draft.switch_feeling(feeling);
    }
    draft.switch_kind(HOME_NOT_SAFE);
    draft.place = Some(Place::Elsewhere);
    draft.write(&"ß".repeat(WORDS_MAX));
    draft.danger_today = Some(false);
    let names = ["Mrs Alexandra Featherstone"; 9];
    let many = readers(LogName::Safeguarding, &names);
    let mut stamp = stamp(true);
    let real_ticket = Statement {
        label: Label::Ticket,
        payload: vec![b'x'; 220].into(),
        signatures: vec![protocol::statement::Signed {
            key_id: protocol::bytes::KeyId([1; 16]),
            signature: protocol::bytes::Signature([2; 64]),
        }],
    };
    stamp.checked = Some((SignInManner::Assisted, real_ticket));
    let made = report(&draft, &SignedIn::Confirmed(amara()), &stamp, &many);
    let json = serde_json::to_vec(&made).unwrap();
    let beside = 4 + 64 + 32;
    assert!(
        json.len() + beside <= protocol::envelope::REPORT_BUCKET,
        "{} bytes",
        json.len()
    );
}

#[test]
fn a_beginning_of_a_sentence_goes_behind_what_is_there() {
    let mut draft = Draft::default();
    draft.begin_sentence("I saw something");
    draft.begin_sentence("I am worried about");
    assert_eq!(&**draft.words, "I saw something I am worried about ");
    draft.write(&"x".repeat(WORDS_MAX));
    draft.begin_sentence("I saw something");
    assert_eq!(draft.words.chars().count(), WORDS_MAX);
}

/// A world with everything the pages of Tell are made from, on a computer that has joined a school.
fn world(folder: &std::path::Path) -> World {
    let folders = Folders::find(None, Some(folder.to_path_buf()));
    let mut world = World::new();
    world.insert_resource(Tokens::load(&folders.assets).unwrap());
    world.insert_resource(Words::load(&folders.assets).unwrap());
    world.insert_resource(joined(folder));
    world.insert_resource(School {
        classes: vec![Class {
            id: amara().class,
            name: "5B".into(),
            teacher: None,
        }],
        pupils: vec![amara()],
        ..School::default()
    });
    world.init_resource::<Draft>();
    world.init_resource::<Notices>();
    world.init_resource::<Profile>();
    world.init_resource::<Shown>();
    world.init_resource::<super::super::settings::Looking>();
    world.init_resource::<Voice>();
    world.init_resource::<Stale>();
    world
}

fn shown(world: &World) -> Page {
    super::page(&Desk::new(world))
}

fn press(world: &mut World, key: &str) {
    let control = shown(world)
        .controls()
        .into_iter()
        .find(|press| press.key.starts_with(key))
        .unwrap_or_else(|| panic!("{key} is not on the page"));
    (control.handler)(world);
}

fn says(world: &World, words: &str) -> bool {
    shown(world)
        .spoken()
        .iter()
        .any(|said| said.contains(words))
}

#[test]
fn every_part_names_its_controls_once_and_makes_them_large_enough() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        for leaf in Leaf::ALL {
            world.resource_mut::<Draft>().leaf = leaf;
            let page = shown(&world);
            let mut keys: Vec<String> =
                page.controls().into_iter().map(|press| press.key).collect();
            let all = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), all, "{leaf:?} has two controls with one key");
            for said in page.spoken() {
                assert!(
                    !said.trim().is_empty() && !said.starts_with("tell-"),
                    "{leaf:?}: {said}"
                );
            }
            page.stage.visit(&mut |piece| {
                let small = |side| matches!(side, Val::Px(pixels) if pixels < 64.0);
                let is_small = small(piece.node.width) || small(piece.node.height);
                assert!(
                    piece.press.is_none() || !is_small,
                    "{leaf:?}: a control is under 64 pixels"
                );
            });
        }
    }
}

#[test]
fn two_presses_after_opening_keep_a_sealed_report_and_nothing_more_is_claimed() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    press(&mut world, "tell/step-3");
    assert!(
        says(&world, "Mr Okafor") && says(&world, "Mrs Head"),
        "every reader is named"
    );
    press(&mut world, "tell/send");
    assert_eq!(world.resource::<Draft>().leaf, Leaf::Next);
    let sent = world.resource::<Courier>().sent();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].state, ReportState::Waiting);
    assert!(says(&world, "waiting on this computer"));
    assert!(!says(&world, "has read") && !says(&world, "It is at school for"));
}

/// Who will read it, what cannot be promised, whether a name goes with it; and no word that promises more.
#[test]
fn p26_before_sending_the_page_names_every_reader_and_what_cannot_be_promised() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        let is_said = |world: &World, key: &str| says(world, &Desk::new(world).say(key));
        world.resource_mut::<Draft>().leaf = Leaf::Happened;
        assert!(!is_said(&world, "tell-may-have-to-tell"), "not everywhere");
        world.resource_mut::<Draft>().leaf = Leaf::Check;
        for key in [
            "tell-may-have-to-tell",
            "tell-parents-usually",
            "tell-check-line-unnamed",
        ] {
            assert!(is_said(&world, key), "{mode:?}: {key}");
        }
        assert!(says(&world, "Mr Okafor") && says(&world, "Mrs Head"));
        let spoken = shown(&world).spoken().join(" ").to_lowercase();
        for promise in ["secret", "anonymous", "nobody will know"] {
            assert!(!spoken.contains(promise), "{mode:?}: {promise}");
        }
        let known = SignedIn::Confirmed(amara());
        let nobody = std::mem::replace(&mut world.resource_mut::<School>().signed_in, known);
        assert!(
            is_said(&world, "tell-check-line-named"),
            "{mode:?}: where the computer knows the pupil, it says so"
        );
        world.resource_mut::<School>().signed_in = nobody;
    }
}

#[test]
fn a_face_taken_out_moves_the_report_and_the_page_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.resource_mut::<Draft>().leaf = Leaf::Check;
    let okafor = shown(&world)
        .controls()
        .into_iter()
        .find(|press| press.label.starts_with("Mr Okafor"))
        .unwrap();
    (okafor.handler)(&mut world);
    assert!(says(&world, "You left out Mr Okafor"));
    assert!(says(&world, "Ms Chair"), "the next route that counts");
    let faces = shown(&world).controls();
    assert!(
        faces
            .iter()
            .all(|press| !press.label.starts_with("Mr Okafor"))
    );
    press(&mut world, "tell/put-back");
    assert!(!says(&world, "You left out") && says(&world, "Mr Okafor"));
}

#[test]
fn today_shows_what_to_do_now_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.resource_mut::<Draft>().leaf = Leaf::Questions;
    press(&mut world, "tell-ask-today/tell-yes");
    assert_eq!(world.resource::<Draft>().leaf, Leaf::Danger);
    assert!(says(&world, "Go to an adult now") && says(&world, "999"));
    assert!(world.resource::<Courier>().sent().is_empty());
}

/// E-33: in one's own mode, one thing at a time, and still two steps to the end.
#[test]
fn simplified_mode_asks_one_thing_at_a_time_and_two_steps_are_enough() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
    world.resource_mut::<Words>().read(ReadingMode::Simplified);
    let offered = |world: &World, part: &str| {
        let controls = shown(world).controls();
        controls
            .iter()
            .filter(|one| one.key.starts_with(part))
            .count()
    };
    press(&mut world, "tell/what");
    assert_eq!(offered(&world, "tell-ask-"), 2, "E-07: about whom, first");
    press(&mut world, "tell-ask-about/tell-about-me");
    assert_eq!(offered(&world, "tell/kind-"), 3);
    press(&mut world, "tell/kind-asked-for-a-photo");
    for _ in 0..3 {
        press(&mut world, "tell/more-pictures");
    }
    press(&mut world, "tell/kind-something-else");
    press(&mut world, "tell/feel");
    assert_eq!(offered(&world, "tell/feeling-"), 3);
    press(&mut world, "tell/feeling-worried");
    press(&mut world, "tell/questions");
    for (question, answers) in [
        ("tell-ask-today", 2),
        ("tell-ask-adult", 3),
        ("tell-ask-where", 3),
        ("tell-ask-talk", 2),
    ] {
        assert_eq!(offered(&world, question), answers);
        assert_eq!(
            offered(&world, "tell-ask-"),
            answers,
            "nothing else is asked"
        );
        press(
            &mut world,
            &format!("{question}/tell-no").replace("where/tell-no", "where/tell-where-home"),
        );
    }
    let draft = world.resource::<Draft>();
    assert_eq!(draft.leaf, Leaf::Check);
    assert_eq!(draft.kinds, ["asked-for-a-photo", "something-else"]);
    assert_eq!(draft.danger_today, Some(false));
    assert_eq!(draft.about, Some(About::Me));
    assert_eq!(draft.place, Some(Place::Home));

    world.insert_resource(Draft::default());
    press(&mut world, "tell/step-3");
    press(&mut world, "tell/send");
    assert_eq!(world.resource::<Courier>().sent().len(), 1);
}

#[test]
fn simplified_mode_says_at_once_what_to_do_when_it_is_danger_now() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
    world.resource_mut::<Draft>().leaf = Leaf::Questions;
    press(&mut world, "tell-ask-today/tell-yes");
    assert_eq!(world.resource::<Draft>().leaf, Leaf::Danger);
    press(&mut world, "tell/back");
    assert!(
        shown(&world)
            .controls()
            .iter()
            .any(|one| one.key.starts_with("tell-ask-adult"))
    );
}

/// E-15, E-39: the bell may ring in an empty room; what the child reads is true all the same.
#[test]
fn danger_and_nobody_there_is_said_before_sending_and_nothing_else_is_claimed_after_it() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path());
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        let is_said = |world: &World, key: &str| says(world, &Desk::new(world).say(key));
        assert!(
            is_said(&world, "tell-may-be-seen"),
            "{mode:?}: also to whoever never types"
        );
        world.resource_mut::<Draft>().leaf = Leaf::Questions;
        press(&mut world, "tell-ask-today/tell-yes");
        for key in ["tell-go-now", "tell-call-999", "tell-nobody-reads-now"] {
            assert!(is_said(&world, key), "{mode:?}: {key}");
        }
        press(&mut world, "tell/check");
        press(&mut world, "tell/send");
        assert_eq!(world.resource::<Courier>().sent().len(), 1);
        assert!(is_said(&world, "tell-fault-words"), "{mode:?}");
        for key in ["tell-sent-title", "tell-arrived", "tell-read-words"] {
            assert!(!is_said(&world, key), "{mode:?}: {key} is not known");
        }
    }
}

#[test]
fn whoever_did_not_sign_in_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.resource_mut::<Draft>().leaf = Leaf::Check;
    press(&mut world, "tell/send");
    press(&mut world, "tell/leave");
    assert!(world.resource::<Courier>().sent().is_empty());
    assert_eq!(world.resource::<Draft>().leaf, Leaf::Who);
    assert!(
        shown(&world)
            .controls()
            .iter()
            .all(|press| press.key != "tell/step-4")
    );
}

#[test]
fn a_computer_of_no_school_says_whom_to_go_to_and_has_nothing_to_send_with() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    world.insert_resource(Courier::default());
    let controls = shown(&world).controls();
    assert!(controls.iter().all(|press| !press.key.contains("send")));
    assert!(says(&world, "grown-up you trust") && says(&world, "999"));
}

#[test]
fn on_a_disk_that_takes_nothing_more_no_word_is_lost_and_nothing_is_called_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    let mut draft = world.resource_mut::<Draft>();
    draft.leaf = Leaf::Check;
    draft.switch_kind(KINDS[0].word);
    draft.write("They asked me.");
    refuse_to_write(world.resource::<Courier>(), true);
    press(&mut world, "tell/send");
    let draft = world.resource::<Draft>();
    assert_eq!((draft.leaf, draft.is_not_kept), (Leaf::Check, true));
    assert_eq!(draft.words.as_str(), "They asked me.");
    assert_eq!(draft.kinds, [KINDS[0].word]);
    assert_eq!(world.resource::<Courier>().sent().len(), 0);
    let words = world.resource::<Words>().say("tell-not-kept");
    assert!(says(&world, &words));

    refuse_to_write(world.resource::<Courier>(), false);
    press(&mut world, "tell/send");
    assert_eq!(world.resource::<Courier>().sent().len(), 1);
    assert_eq!(world.resource::<Draft>().leaf, Leaf::Next);
}
