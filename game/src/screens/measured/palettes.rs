//! Every palette laid out for real: colours change no place, and what an outline or plain paper adds fits too.

use super::*;
use crate::theme::Palette;

/// Where every control and every word stands, in the order of the page.
fn places(world: &mut World) -> Vec<String> {
    let mut controls = world.query::<(&crate::page::OnPress, &ComputedNode, &UiGlobalTransform)>();
    let pressed = controls
        .iter(world)
        .map(|(control, node, at)| format!("{} {:?}", control.key(), place(node, at)));
    let mut found: Vec<String> = pressed.collect();
    let said = words(world).into_iter();
    found.extend(said.map(|(_, text, rect)| format!("{text:?} {rect:?}")));
    found.sort();
    found
}

/// Cards with an outline are a little larger; these are looked at as Light is.
fn is_outlined(palette: Palette) -> bool {
    matches!(
        palette,
        Palette::Contrast | Palette::CviYellow | Palette::CviRed
    )
}

/// The night of a break is drawn on some papers only, and so is what it offers.
fn is_of_its_own(overlay: Option<Overlay>, palette: Palette) -> bool {
    overlay == Some(Overlay::Break) && palette.is_plain()
}

#[test]
fn every_page_stands_where_it_does_in_the_usual_colours_in_every_palette() {
    let mut app = unseen::app();
    app.update();
    let [usual, _, largest, ..] = manners();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    home::reminder::put_away(app.world_mut());
    let mut faults = Vec::new();
    // What a pupil covers everything with is drawn in one way only.
    let overlays = Overlay::ALL.into_iter().filter(|one| *one != Overlay::Hide);
    let shown: Vec<_> = Screen::ALL
        .map(|screen| (screen, None))
        .into_iter()
        .chain(overlays.map(|overlay| (Screen::Home, Some(overlay))))
        .collect();
    for (screen, overlay) in shown {
        app.world_mut().resource_mut::<Here>().0 = screen;
        app.world_mut().resource_mut::<Shown>().overlay = overlay;
        for profile in [usual, largest] {
            let mut light = Vec::new();
            for palette in [Palette::Light].into_iter().chain(Palette::ALL) {
                let profile = Profile { palette, ..profile };
                *app.world_mut().resource_mut::<Profile>() = profile;
                let name = format!("{screen:?} {overlay:?} {palette:?} {:?}", profile.size);
                if palette == Palette::Light || is_outlined(palette) {
                    faults.extend(looked_at(&mut app, &name, &profile));
                } else {
                    unseen::lay(&mut app);
                }
                let here = places(app.world_mut());
                if palette == Palette::Light {
                    light = here;
                } else if here != light && !is_outlined(palette) && !is_of_its_own(overlay, palette)
                {
                    let moved = here.iter().find(|one| !light.contains(one));
                    faults.push(format!("{name}: other than in Light: {moved:?}"));
                }
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
