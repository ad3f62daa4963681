//! Reading, answering and signing, as a pupil does it.

use curriculum::{AgeBand, ReadingMode};

use super::*;
use crate::profile::Profile;
use crate::school::{School, SignedIn};
use crate::screens::tests::{demo_school, world};
use crate::words::Words;

fn due(band: AgeBand, mode: ReadingMode) -> World {
    let mut world = world();
    world.resource_mut::<Profile>().reading = mode;
    world.resource_mut::<Words>().read(mode);
    let mut school = demo_school(band);
    let version = world.resource::<Rules>().0.version().to_owned();
    let who = school.pupils[0].clone();
    school.unsigned.insert(who.id.clone(), version.clone());
    school.signed_in = SignedIn::Confirmed(who);
    *world.resource_mut::<School>() = school;
    world.resource_mut::<RulesDue>().0 = Some(version);
    world.init_resource::<Messages<RulesSigned>>();
    go(&mut world, Screen::Rules);
    world
}

fn press(world: &mut World, key: &str) {
    let page = Screen::Rules.page(world);
    let control = page.controls().into_iter().find(|one| one.key == key);
    let handler = control
        .unwrap_or_else(|| panic!("no {key} on {}", page.key))
        .handler;
    handler(world);
}

fn offers(world: &World, key: &str) -> bool {
    let page = Screen::Rules.page(world);
    page.controls().iter().any(|one| one.key == key)
}

fn signed(world: &mut World) -> Vec<RulesSigned> {
    let mut sent = world.resource_mut::<Messages<RulesSigned>>();
    sent.drain().collect()
}

/// Answers rightly and turns until the last leaf.
fn read_all(world: &mut World) -> usize {
    for turned in 0..60 {
        if offers(world, "rules/sign") {
            return turned;
        }
        if offers(world, "rules/next") {
            press(world, "rules/next");
            continue;
        }
        let paper = paper(&Desk::new(world));
        let ours = paper.questions.iter().flat_map(|asked| &asked.answers);
        let ours: Vec<String> = ours
            .filter(|answer| answer.is_ours)
            .map(|answer| format!("rules/answer/{}", answer.id))
            .collect();
        let right = ours.into_iter().find(|key| offers(world, key));
        press(world, &right.expect("an answer of ours"));
    }
    panic!("the last leaf is never reached");
}

/// D-17, D-19: every band in both modes comes to the end, and what is signed is what was read.
#[test]
fn whoever_reads_and_answers_signs_the_words_they_have_read() {
    for band in AgeBand::ALL {
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            let mut world = due(band, mode);
            let turned = read_all(&mut world);
            assert!(turned >= 4, "{band:?} {mode:?}");
            let edition = world.resource::<Rules>().0.for_pupils(band, mode).edition();
            press(&mut world, "rules/sign");
            let sent = signed(&mut world);
            assert_eq!(sent.len(), 1);
            assert_eq!(sent[0].edition, edition);
            assert_eq!(world.resource::<super::super::Here>().0, Screen::Home);
            assert!(world.resource::<School>().unsigned.is_empty());
            sign(&mut world);
            assert!(
                signed(&mut world).is_empty(),
                "a second press signs nothing"
            );
        }
    }
}

/// D-20: whoever has signed before hears first why they are asked again; the next pupil does not.
#[test]
fn d20_whoever_signed_before_is_told_why_they_are_asked_again() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = due(AgeBand::From7To9, mode);
        let told = Desk::new(&world).say("rules-signed-before");
        let says_so = |world: &World| Screen::Rules.page(world).spoken().contains(&told);
        assert!(!says_so(&world));
        world.resource_mut::<SignedBefore>().0 = true;
        assert!(says_so(&world));
        press(&mut world, "rules/next");
        assert!(!says_so(&world) && offers(&world, "rules/next"));
        sign_out(&mut world);
        assert!(!world.resource::<SignedBefore>().0);
    }
}

/// D-19: another answer shows the rule, and asks again; nothing of it is kept.
#[test]
fn another_answer_shows_the_rule_again_and_is_counted_nowhere() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = due(AgeBand::From7To9, mode);
        while offers(&world, "rules/next") {
            press(&mut world, "rules/next");
        }
        let asked = Screen::Rules.page(&world);
        let paper = paper(&Desk::new(&world));
        let question = &paper.questions[0];
        let other = question.answers.iter().find(|answer| !answer.is_ours);
        press(&mut world, &key_of(other.expect("another answer")));
        let rule = paper.rules.iter().find(|rule| rule.id == question.rule);
        let page = Screen::Rules.page(&world);
        assert!(page.spoken().contains(&rule.expect("its rule").words));
        assert!(!offers(&world, "rules/sign") && !offers(&world, "rules/next"));
        press(&mut world, "rules/ask-again");
        assert_eq!(Screen::Rules.page(&world).spoken(), asked.spoken());
    }
}

fn key_of(answer: &curriculum::agreements::Answer) -> String {
    format!("rules/answer/{}", answer.id)
}

/// D-17: without a signature there is the teacher, and everything that helps.
#[test]
fn whoever_asks_their_teacher_has_the_help_rail_and_can_read_again() {
    let mut world = due(AgeBand::From11To14, ReadingMode::Full);
    read_all(&mut world);
    press(&mut world, "rules/ask");
    let page = Screen::Rules.page(&world);
    assert_eq!(page.key, "rules/asking");
    for help in ["tell", "read", "break", "hide"] {
        assert!(offers(&world, &format!("rail/{help}")), "{help} is missing");
    }
    press(&mut world, "rules/again");
    assert!(offers(&world, "rules/next"));
    press(&mut world, "back");
    assert_eq!(world.resource::<School>().signed_in, SignedIn::Nobody);
    assert_eq!(world.resource::<RulesDue>().0, None);
    assert!(signed(&mut world).is_empty());
}

/// B-11: what the class has settled for itself is read with the school's rules, with its drawing, in both modes.
#[test]
fn b11_a_classs_own_rules_are_read_beside_the_schools() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = due(AgeBand::From9To11, mode);
        let rule = |symbol: &str, words: &str| protocol::class_rules::ClassRule {
            symbol: symbol.to_owned(),
            words: words.to_owned(),
        };
        let own = vec![
            rule("camera", "We ask before we share a photo."),
            rule("not-drawn", "We let everybody join."),
        ];
        world.resource_mut::<ClassRules>().0 = own.clone();
        let mut met = 0;
        while offers(&world, "rules/next") {
            let spoken = Screen::Rules.page(&world).spoken();
            met += own.iter().filter(|one| spoken.contains(&one.words)).count();
            press(&mut world, "rules/next");
        }
        assert_eq!(met, own.len(), "{mode:?}");
        sign_out(&mut world);
        assert!(world.resource::<ClassRules>().0.is_empty());
    }
}

/// D-17: where nobody can be asked, what the school said last counts; nothing is signed, because it would reach nobody.
#[test]
fn d17_away_from_the_server_the_last_known_state_counts() {
    let mut world = due(AgeBand::From7To9, ReadingMode::Full);
    let pupil = world.resource::<School>().pupils[0].clone();
    world.resource_mut::<School>().signed_in = SignedIn::NotChecked(pupil);
    let page = Screen::Rules.page(&world);
    assert_eq!(page.key, "rules/away");
    assert!(!offers(&world, "rules/sign") && !offers(&world, "rules/next"));
    for help in ["tell", "read", "break", "hide"] {
        assert!(offers(&world, &format!("rail/{help}")), "{help} is missing");
    }
    press(&mut world, "rules/names");
    assert_eq!(world.resource::<School>().signed_in, SignedIn::Nobody);
    assert!(signed(&mut world).is_empty());
}

/// D-17: the same at the first press of the day, while no server answers: the name is pressed, and what counts is what the
/// school said last. Under rules this computer does not have, nobody is kept out.
#[test]
fn d17_whoever_signs_in_without_the_server_is_asked_for_what_they_owed_last() {
    for (owed, there) in [
        (Some("these"), Screen::Rules),
        (Some("others"), Screen::Home),
        (None, Screen::Home),
    ] {
        let mut world = due(AgeBand::From7To9, ReadingMode::Full);
        sign_out(&mut world);
        let version = world.resource::<Rules>().0.version().to_owned();
        let mut school = world.resource_mut::<School>();
        school.connection = crate::school::Connection::Offline;
        let name = school.pupils[0].id.clone();
        school.unsigned.clear();
        if let Some(owed) = owed {
            let owed = owed.replace("these", &version);
            school.unsigned.insert(name.clone(), owed);
        }
        let page = Screen::SignInClass.page(&world);
        let mut names = page.controls().into_iter();
        let key = format!("pupil/{name}");
        let tile = names.find(|one| one.key == key).expect("their name");
        (tile.handler)(&mut world);
        assert_eq!(world.resource::<super::super::Here>().0, there, "{owed:?}");
        if there == Screen::Rules {
            assert_eq!(Screen::Rules.page(&world).key, "rules/away");
        }
    }
}
