//! What is there only while a class is open: the hand beside a story, and the class's cover with its help rail.

use protocol::live::BeatAnswer;

use super::*;
use crate::lesson::LessonHeard;
use crate::notice::Notices;
use crate::overlays::{self, ClassAsked, Overlay, Rest};

fn class(app: &mut App, is_covered: bool) {
    let answer = BeatAnswer {
        is_open: true,
        is_covered,
        ..BeatAnswer::default()
    };
    app.world_mut().write_message(LessonHeard(answer));
    app.update();
    app.world_mut()
        .resource_mut::<Notices>()
        .withdraw("notice-lesson");
}

/// Criterion 33: help is one press away from the middle of a story.
#[test]
fn nothing_is_cut_off_or_covered_beside_a_hand_or_on_the_cover_of_a_class() {
    let mut app = unseen::app();
    app.update();
    let [_, _, largest, .., everything] = manners();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        app.world_mut().resource_mut::<Here>().0 = Screen::Player;
        let scenarios = app.world().resource::<Scenarios>().offered(band);
        let longest = scenarios
            .into_iter()
            .max_by_key(|scenario| scenario.title(ReadingMode::Full).chars().count());
        app.insert_resource(Playing::new(longest.expect("a scenario")));
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in [Profile::default(), largest, everything] {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                for is_covered in [false, true] {
                    class(&mut app, is_covered);
                    let name = format!("{band:?} {reading:?} {is_covered} {profile:?}");
                    faults.extend(looked_at(&mut app, &name, &profile));
                    let keys = present(app.world()).controls().into_iter();
                    let hands = keys.filter(|press| press.key == "hand").count();
                    assert_eq!(hands, usize::from(!is_covered), "{name}");
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// B-30, C-11: the pages on which a class rests.
#[test]
fn nothing_is_cut_off_where_a_class_rests() {
    let mut app = unseen::app();
    app.update();
    let [_, _, largest, .., everything] = manners();
    let mut faults = Vec::new();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From7To9);
    app.world_mut().resource_mut::<Here>().0 = Screen::Home;
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        for profile in [Profile::default(), largest, everything] {
            *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
            for rest in Rest::ALL {
                let asked = ClassAsked {
                    rest: Some(rest),
                    cover: false,
                };
                overlays::ask(app.world_mut(), asked);
                app.update();
                assert_eq!(overlays::open(app.world()), Some(Overlay::Pause));
                let name = format!("{rest:?} {reading:?} {profile:?}");
                faults.extend(looked_at(&mut app, &name, &profile));
                let keys = present(app.world()).controls().into_iter();
                let leaves = keys.filter(|press| press.key == "lesson-end/leave");
                assert_eq!(leaves.count(), usize::from(rest == Rest::End), "{name}");
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
