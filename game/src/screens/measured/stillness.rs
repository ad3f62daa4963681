//! Nothing happens on any page while nobody touches it (criteria 43, 44, 46, 50 and 55).

use std::time::Duration;

use bevy::time::TimeUpdateStrategy;

use super::*;

/// As long as a pupil may look at a page and think, and far longer than anything that could be waiting.
const MINUTES: u32 = 20;

/// Where every node stands and what every word says.
fn seen(world: &mut World) -> Vec<String> {
    let mut nodes = world.query::<(&ComputedNode, &UiGlobalTransform, Option<&Text>)>();
    nodes
        .iter(world)
        .map(|(node, at, text)| {
            let words = text.map_or("", |text| text.0.as_str());
            format!("{:?} {:?} {words}", place(node, at), at.matrix2)
        })
        .collect()
}

#[test]
fn no_page_moves_changes_or_goes_on_by_itself_in_twenty_minutes() {
    let mut app = unseen::app();
    let mut pages = 0;
    for band in [AgeBand::From5To7, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            app.world_mut().resource_mut::<Profile>().reading = reading;
            let shown = Screen::ALL
                .map(|screen| (screen, None))
                .into_iter()
                .chain(Overlay::ALL.map(|overlay| (Screen::Home, Some(overlay))));
            for (screen, overlay) in shown {
                app.world_mut().resource_mut::<Here>().0 = screen;
                app.world_mut().resource_mut::<Shown>().overlay = overlay;
                unseen::lay(&mut app);
                let before = (present(app.world()).key, seen(app.world_mut()));
                app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_secs(20)));
                unseen::frames(&mut app, 3 * MINUTES as usize);
                app.insert_resource(TimeUpdateStrategy::Automatic);
                let after = (present(app.world()).key, seen(app.world_mut()));
                assert_eq!(before, after, "{band:?} {reading:?} {screen:?} {overlay:?}");
                pages += 1;
            }
        }
    }
    assert!(pages >= 4 * (Screen::ALL.len() + Overlay::ALL.len()));
}
