//! Pages in the window of an old projector and of a 4K screen: all of them fit, and every picture is sharp.

use super::*;
use crate::notice::Notices;

/// An old projector's window is narrower than the stage is wide, and a sharp screen's holds nine pixels for one.
const WINDOWS: [(u16, u16); 2] = [(1024, 768), (3840, 2160)];

/// Criteria 9 and 11: what fits at one scale fits at another, and no picture is drawn smaller than it is shown.
#[test]
fn on_an_old_projector_and_on_a_sharp_screen_every_page_fits_and_every_picture_is_sharp() {
    let usual = Profile::default();
    let largest = Profile {
        size: Whole::nearest(200),
        ..usual
    };
    let mut faults = Vec::new();
    let mut pictures = 0;
    for (width, height) in WINDOWS {
        let mut app = unseen::app();
        unseen::resize(&mut app, width, height);
        *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
        let overlays = Overlay::ALL.into_iter().filter(|one| *one != Overlay::Hide);
        for (screen, overlay) in Screen::ALL
            .map(|screen| (screen, None))
            .into_iter()
            .chain(overlays.map(|overlay| (Screen::Home, Some(overlay))))
        {
            for profile in [usual, largest] {
                *app.world_mut().resource_mut::<Profile>() = profile;
                app.world_mut().resource_mut::<Here>().0 = screen;
                app.world_mut().resource_mut::<Shown>().overlay = overlay;
                let name = format!(
                    "{width} x {height} {screen:?} {overlay:?} {:?}",
                    profile.size
                );
                if profile == largest {
                    faults.extend(looked_at(&mut app, &name, &profile));
                } else {
                    unseen::lay(&mut app);
                }
                let (drawn, blurred) = pictures_drawn(app.world_mut());
                pictures += drawn;
                faults.extend(blurred.into_iter().map(|fault| format!("{name}: {fault}")));
                let outside = out_of_window(app.world_mut(), width, height);
                faults.extend(outside.into_iter().map(|fault| format!("{name}: {fault}")));
            }
        }
        let notices = app.world().resource::<Notices>();
        assert_eq!(notices.all().find(|told| *told == "notice-picture"), None);
    }
    assert!(pictures > 100);
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// How many pictures are on the page, and those with fewer pixels than they cover.
fn pictures_drawn(world: &mut World) -> (usize, Vec<String>) {
    let mut shown = world.query::<(&ImageNode, &ComputedNode)>();
    let images = world.resource::<Assets<Image>>();
    let mut faults = Vec::new();
    let mut drawn = 0;
    for (picture, node) in shown.iter(world) {
        let Some(image) = images.get(&picture.image) else {
            continue;
        };
        drawn += 1;
        let has = image.size_f32();
        if (has + 1.5).cmplt(node.size).any() {
            faults.push(format!("a picture of {has} covers {}", node.size));
        }
    }
    (drawn, faults)
}

/// Controls that are out of the window although they do not move with the page.
fn out_of_window(world: &mut World, width: u16, height: u16) -> Vec<String> {
    let window = Rect::new(0.0, 0.0, width.into(), height.into()).inflate(slack(world));
    let mut shown = world.query::<(
        Entity,
        &crate::page::OnPress,
        &ComputedNode,
        &UiGlobalTransform,
    )>();
    let stands_outside = |(entity, control, node, at): (
        Entity,
        &crate::page::OnPress,
        &ComputedNode,
        &UiGlobalTransform,
    )| {
        let here = place(node, at);
        let is_inside = window.contains(here.min) && window.contains(here.max);
        (!is_inside && !moves_with_the_page(world, entity))
            .then(|| format!("{} at {here:?} is out of the window", control.key()))
    };
    shown.iter(world).filter_map(stands_outside).collect()
}

fn moves_with_the_page(world: &World, entity: Entity) -> bool {
    let mut inner = entity;
    while let Some(outer) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
        let style = world.get::<Node>(outer);
        if style.is_some_and(|style| style.overflow == Overflow::scroll_y()) {
            return true;
        }
        inner = outer;
    }
    false
}
