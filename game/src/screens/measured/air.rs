//! Words have air around them and stand in one column (criterion 34).

use bevy::text::FontSize;

use super::*;

/// Space between words and the edge of the paper they stand on, in pixels of the stage.
const AIR: f32 = 6.0;
/// More letters than this are a text; fewer are a label.
const TEXT: usize = 90;
/// A text of more lines than this is a wall.
const LINES: f32 = 9.0;

/// Words that touch the edge of their own paper, walls of text, and texts beside each other.
fn crowded(world: &mut World) -> Vec<String> {
    let mut faults = Vec::new();
    let scale = world.resource::<UiScale>().0.max(0.1);
    let texts = words(world);
    for (entity, text, rect) in &texts {
        let Some(around) = paper(world, *entity) else {
            continue;
        };
        let air = [rect.min.x - around.min.x, around.max.x - rect.max.x];
        if air.iter().any(|air| *air < AIR * scale) {
            faults.push(format!("{text:?} has no air: {air:?}"));
        }
    }
    for (entity, text, rect) in &texts {
        let line = world.get::<TextFont>(*entity);
        let size = line.map_or(24.0, |font| match font.font_size {
            FontSize::Px(size) => size,
            _ => 24.0,
        });
        if rect.height() / scale > LINES * size * 1.5 {
            faults.push(format!("{text:?} is a wall of text"));
        }
    }
    let long: Vec<_> = texts
        .iter()
        .filter(|(_, text, _)| text.chars().count() > TEXT)
        .collect();
    for (number, (_, one, here)) in long.iter().enumerate() {
        for (_, other, there) in long.iter().skip(number + 1) {
            let is_level = here.min.y < there.max.y && there.min.y < here.max.y;
            let is_beside = here.max.x <= there.min.x || there.max.x <= here.min.x;
            if is_level && is_beside {
                faults.push(format!("{one:?} stands beside {other:?}"));
            }
        }
    }
    faults
}

/// The nearest paper with an edge or a colour of its own that the words stand on.
fn paper(world: &World, words: Entity) -> Option<Rect> {
    let mut inner = words;
    while let Some(outer) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
        inner = outer;
        let is_seen = world
            .get::<BackgroundColor>(outer)
            .is_some_and(|paper| !paper.0.is_fully_transparent());
        if is_seen {
            let (node, at) = (
                world.get::<ComputedNode>(outer)?,
                world.get::<UiGlobalTransform>(outer)?,
            );
            return Some(place(node, at));
        }
    }
    None
}

/// Criterion 34.
#[test]
fn words_have_air_around_them_and_long_ones_never_stand_beside_each_other() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        home::reminder::put_away(app.world_mut());
        let offered = app.world().resource::<Scenarios>().offered(band);
        let scenario = offered.first().expect("a scenario").clone();
        let route = scenario.walkthroughs().values().next().expect("a route");
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            app.world_mut().resource_mut::<Profile>().reading = reading;
            let overlays = Overlay::ALL.map(|overlay| (Screen::Home, Some(overlay)));
            for (screen, overlay) in Screen::ALL
                .map(|screen| (screen, None))
                .into_iter()
                .chain(overlays)
            {
                app.world_mut().resource_mut::<Here>().0 = screen;
                app.world_mut().resource_mut::<Shown>().overlay = overlay;
                unseen::lay(&mut app);
                let found = crowded(app.world_mut());
                faults.extend(
                    found.into_iter().map(|fault| {
                        format!("{band:?} {reading:?} {screen:?} {overlay:?}: {fault}")
                    }),
                );
            }
            app.world_mut().resource_mut::<Here>().0 = Screen::Player;
            app.world_mut().resource_mut::<Shown>().overlay = None;
            app.world_mut()
                .insert_resource(Playing::new(scenario.clone()));
            for act in &route.acts {
                unseen::lay(&mut app);
                let key = present(app.world()).key;
                let found = crowded(app.world_mut());
                faults.extend(found.into_iter().map(|fault| format!("{key}: {fault}")));
                crate::playing::act(app.world_mut(), act.clone());
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
