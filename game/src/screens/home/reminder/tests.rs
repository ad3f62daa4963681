//! The reminder stands at every lesson's start, in every look and both reading modes, and is in nobody's way (B-07).

use curriculum::{AgeBand, ReadingMode};

use super::*;
use crate::page::{Page, RAIL};
use crate::profile::Profile;
use crate::screens::tests::demo_school;
use crate::screens::{Here, Screen, go, present, sign_out};
use crate::unseen;

const LINES: [&str; 4] = [
    "reminder-kind",
    "reminder-private",
    "reminder-think",
    "reminder-tell",
];

fn signed_in(band: AgeBand, reading: ReadingMode) -> App {
    let mut app = unseen::app();
    app.update();
    sign_in(&mut app, band, reading);
    app
}

fn sign_in(app: &mut App, band: AgeBand, reading: ReadingMode) {
    app.insert_resource(demo_school(band));
    app.world_mut().resource_mut::<Profile>().reading = reading;
    go(app.world_mut(), Screen::Home);
    app.update();
}

fn page(app: &App) -> Page {
    present(app.world())
}

fn press(app: &mut App, key: &str) {
    let controls = page(app).controls();
    let found = controls.iter().find(|press| press.key == key);
    (found.expect(key).handler)(app.world_mut());
    app.update();
}

#[test]
fn b_07_every_lesson_opens_with_the_reminder_until_it_is_put_away() {
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            let mut app = signed_in(band, reading);
            let now = page(&app);
            assert_eq!(now.key, "home/reminder");
            let spoken = now.spoken();
            for line in LINES {
                let words = Desk::new(app.world()).say(line);
                assert!(spoken.contains(&words), "{band:?} {reading:?}: {line}");
            }
            let rail = now.controls().into_iter();
            assert_eq!(rail.filter(|one| one.key.starts_with(RAIL)).count(), 4);
            press(&mut app, "reminder/done");
            assert_eq!(page(&app).key, "home");
            press(&mut app, "my-things");
            go(app.world_mut(), Screen::Home);
            app.update();
            assert_eq!(page(&app).key, "home", "once in a lesson");
            sign_out(app.world_mut());
            app.update();
            sign_in(&mut app, band, reading);
            assert_eq!(page(&app).key, "home/reminder", "the next lesson");
        }
    }
}

/// Criterion 39.
#[test]
fn a_story_is_one_press_away_while_the_reminder_stands_and_puts_it_away() {
    for band in AgeBand::ALL {
        let mut app = signed_in(band, ReadingMode::Full);
        press(&mut app, "go-in");
        assert_eq!(app.world().resource::<Here>().0, Screen::Player);
        go(app.world_mut(), Screen::Home);
        app.update();
        assert_eq!(page(&app).key, "home");
    }
}

/// Criterion 19.
#[test]
fn the_reminder_is_at_most_thirty_words_in_simplified_mode() {
    let app = signed_in(AgeBand::From9To11, ReadingMode::Simplified);
    let desk = Desk::new(app.world());
    let lines = LINES.into_iter().chain(["reminder-title", "reminder-done"]);
    let words: usize = lines
        .map(|line| desk.say(line).split_whitespace().count())
        .sum();
    assert!(words <= 30, "{words}");
}

/// B-11: the class's own rules follow, where it has some, and it goes on record as read only after them.
#[test]
fn b11_a_classs_own_rules_follow_at_a_lessons_start() {
    let mut app = signed_in(AgeBand::From9To11, ReadingMode::Full);
    let rule = ClassRule {
        symbol: "heart".to_owned(),
        words: "We are kind in chats.".to_owned(),
    };
    app.insert_resource(ClassRules(vec![rule.clone()]));
    let has = |app: &App, key: &str| page(app).controls().iter().any(|one| one.key == key);
    assert!(!has(&app, "reminder/done"));
    press(&mut app, "reminder/of-class");
    assert!(page(&app).spoken().contains(&rule.words));
    assert!(!app.world().resource::<Reminder>().was_shown());
    press(&mut app, "reminder/done");
    assert_eq!(page(&app).key, "home");
}

/// B-39: another tip each day, in the words of the pupil's age.
#[test]
fn b39_a_tip_stands_beside_the_reminder_and_changes_with_the_day() {
    for band in AgeBand::ALL {
        let mut app = signed_in(band, ReadingMode::Full);
        let tip_of = |app: &App, day| {
            let habits = app.world().resource::<Scenarios>().0.habits();
            habits
                .tip(band, ReadingMode::Full, day)
                .expect("a tip")
                .words
        };
        let mut seen = Vec::new();
        for day in [20_000_u32, 20_001] {
            let now = i64::from(day) * 24 * 60 * 60;
            app.insert_resource(Practice::kept("me".to_owned(), &[], &[], now));
            let tip = tip_of(&app, day);
            assert!(page(&app).spoken().contains(&tip), "{band:?}: {tip}");
            seen.push(tip);
        }
        assert_ne!(seen[0], seen[1]);
    }
}
