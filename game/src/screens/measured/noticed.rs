//! A notice stands at the foot of a page and covers nothing of it, in every look, as drawn and in the largest words.

use super::*;
use crate::notice::Notices;

/// A short notice that comes with most lessons, and the longest that a pupil's own screen shows.
const NOTICES: [&str; 2] = ["notice-lesson", "notice-own-symbols"];

#[test]
fn a_notice_covers_nothing_of_any_page_and_cuts_nothing_off() {
    let mut app = unseen::app();
    app.update();
    let [usual, _, largest, ..] = manners();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        home::reminder::put_away(app.world_mut());
        for (reading, profile, notice) in [ReadingMode::Full, ReadingMode::Simplified]
            .into_iter()
            .flat_map(|reading| [usual, largest].map(|profile| (reading, profile)))
            .flat_map(|(reading, profile)| NOTICES.map(|notice| (reading, profile, notice)))
        {
            let profile = Profile { reading, ..profile };
            *app.world_mut().resource_mut::<Profile>() = profile;
            let overlays = Overlay::ALL.into_iter().filter(|one| *one != Overlay::Hide);
            let shown = Screen::ALL
                .map(|screen| (screen, None))
                .into_iter()
                .chain(overlays.map(|overlay| (Screen::Home, Some(overlay))));
            for (screen, overlay) in shown {
                app.world_mut().resource_mut::<Here>().0 = screen;
                app.world_mut().resource_mut::<Shown>().overlay = overlay;
                app.world_mut().insert_resource(Notices::default());
                app.world_mut().resource_mut::<Notices>().tell(notice);
                let name = format!("{notice} {band:?} {reading:?} {screen:?} {overlay:?}");
                let mut found =
                    looked_at(&mut app, &format!("{name} {:?}", profile.size), &profile);
                // A page that steps back has smaller controls for as long as it does.
                if profile == (Profile { reading, ..usual }) {
                    found.retain(|fault| !fault.contains(" is Vec2("));
                }
                faults.extend(found);
                let controls = present(app.world()).controls().into_iter();
                let ways = controls.filter(|press| press.key == "notice/put-away");
                assert_eq!(ways.count(), 1, "{name}");
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Nothing moves while a pupil reads a page: what a class's opening has to say comes with the next one.
#[test]
fn what_a_teacher_does_moves_no_page_under_a_pupil() {
    let mut app = unseen::app();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From7To9);
    home::reminder::put_away(app.world_mut());
    app.world_mut().resource_mut::<Here>().0 = Screen::Home;
    unseen::lay(&mut app);
    let before = words(app.world_mut()).len();
    app.world_mut()
        .resource_mut::<Notices>()
        .tell_with_next_page("notice-lesson");
    unseen::lay(&mut app);
    assert_eq!(words(app.world_mut()).len(), before);
    go(app.world_mut(), Screen::MyThings);
    unseen::lay(&mut app);
    let said = present(app.world()).spoken();
    let notice = app
        .world()
        .resource::<crate::words::Words>()
        .say("notice-lesson");
    assert!(said.contains(&notice));
}
