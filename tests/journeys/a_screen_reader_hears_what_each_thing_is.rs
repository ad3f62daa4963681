//! Page after page on the real accessibility bus: what there is, what it is called, what it is and how it stands.

use atspi::Role;
use tests::demo::{Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, pictures_of};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

/// Criterion 65: names, roles, states and order.
#[test]
fn every_page_has_a_heading_named_controls_with_their_roles_and_help_at_its_end() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("roles")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    heard(&pupil, "find-your-name");
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();

    pupil.press_word("settings").unwrap();
    for room in ["reading", "colours", "symbols", "sound", "buttons"] {
        let room = format!("settings-room-{room}");
        pupil.press_word(&room).unwrap();
        let own = pupil.words.say(&room).unwrap();
        // The page is the room's own once the room says that it is the one.
        heard_once(&pupil, "settings-title", |controls| {
            controls.iter().any(|one| one.name == own && one.is_chosen)
        });
    }
    let before = news(&pupil);
    pupil.press_word("settings-done").unwrap();
    let hello = pupil
        .words
        .say_with("hello-name", &[("name", PUPIL)])
        .unwrap();
    until("a screen reader to be told of the page", PATIENCE, || {
        let now = news(&pupil);
        Ok((now != before && now.contains(&hello)).then_some(()))
    })
    .unwrap();

    pupil.begin_to_tell("someone online").unwrap();
    for step in ["tell-step-who", "tell-step-what", "tell-step-check"] {
        pupil.press_word(step).unwrap();
        heard(&pupil, "tell-title");
    }
    pupil.rather_not_tell_now().unwrap();

    pupil.press_word("rail-break").unwrap();
    heard(&pupil, "break-title");
    pupil.press_word("break-ready").unwrap();
    pupil.press_word("rail-hide").unwrap();
    pupil
        .window
        .named(&pupil.words.say("hide-title").unwrap())
        .unwrap();
    let words = pupil.window.words().unwrap();
    assert!(!words.contains(PUPIL), "{words}");
    assert_eq!(
        news(&pupil),
        "",
        "nothing is announced over the neutral page"
    );
    pupil.window.keys(&["Escape"]).unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
}

/// What a screen reader says by itself just now.
fn news(pupil: &PupilAtPc<'_>) -> String {
    until("what is announced", PATIENCE, || {
        let page = pupil.window.read().unwrap_or_default();
        let mut page = page.into_iter();
        Ok(page
            .find(|seen| seen.role == Role::StatusBar)
            .map(|seen| seen.name))
    })
    .unwrap()
}

/// A control as it was heard.
struct Heard {
    name: String,
    role: Role,
    is_chosen: bool,
}

/// Reads the page of this title: it has a heading, every control a name and a role of its own, and the help rail ends it.
fn heard(pupil: &PupilAtPc<'_>, title: &str) {
    heard_once(pupil, title, |_| true);
}

/// The same, once this is so too.
fn heard_once(pupil: &PupilAtPc<'_>, title: &str, is_so: impl Fn(&[Heard]) -> bool) {
    let wanted = pupil.words.say(title).unwrap();
    pupil.window.named(&wanted).unwrap();
    let rail = ["rail-tell", "rail-read", "rail-break", "rail-hide"];
    let rail = rail.map(|key| pupil.words.say(key).unwrap());
    let what = format!("the page '{wanted}' with help at its end");
    let controls = until(&what, PATIENCE, || {
        // A page that is laid anew meanwhile is read once more.
        let Ok((headings, controls)) = read(pupil) else {
            return Ok(None);
        };
        let last = controls.len().saturating_sub(rail.len());
        let ends = controls.iter().skip(last).map(|control| &control.name);
        let is_whole = headings > 0 && ends.eq(rail.iter());
        Ok((is_whole && is_so(&controls)).then_some(controls))
    })
    .unwrap();
    let known = [
        Role::Button,
        Role::RadioButton,
        Role::ToggleButton,
        Role::Entry,
    ];
    for Heard { name, role, .. } in &controls {
        assert!(!name.trim().is_empty(), "{wanted}: something has no name");
        assert!(known.contains(role), "{wanted}: {name} is a {role:?}");
    }
}

/// How many headings there are, and every control in its order.
fn read(pupil: &PupilAtPc<'_>) -> tests::Outcome<(usize, Vec<Heard>)> {
    let page = pupil.window.read()?;
    let headings = page.iter().filter(|seen| seen.role == Role::Heading);
    let headings = headings.count();
    let mut controls = Vec::new();
    for seen in page {
        if seen.node.is_pressable()? {
            controls.push(Heard {
                is_chosen: seen.node.is_chosen()?,
                name: seen.name,
                role: seen.role,
            });
        }
    }
    Ok((headings, controls))
}
