//! Symbols above words on pages laid out for real: each is there, and none lies over other words or out of its page.

use super::*;
use crate::page::OverWord;

/// Symbols that are not above their word, or lie over other words (criterion 28).
pub(super) fn misplaced(world: &mut World) -> Vec<String> {
    let slack = slack(world);
    let texts = words(world);
    let mut symbols = world
        .query_filtered::<(&Node, &ComputedNode, &UiGlobalTransform, &ChildOf), With<OverWord>>();
    let mut faults = Vec::new();
    for (style, node, at, parent) in symbols.iter(world) {
        if style.display == Display::None {
            faults.push("a symbol never found its word".to_owned());
            continue;
        }
        let here = place(node, at);
        let own = parent.parent();
        for (text, said, there) in &texts {
            let both = here.intersect(*there);
            let is_own = world.get::<ChildOf>(*text).map(ChildOf::parent) == Some(own);
            if !is_own && both.width() > slack && both.height() > slack {
                faults.push(format!("a symbol lies over {said:?}"));
            }
            let is_beside = here.max.x < there.min.x - slack || here.min.x > there.max.x + slack;
            if is_own && is_beside {
                faults.push(format!("a symbol is beside {said:?} and not above a word"));
            }
        }
    }
    faults
}

/// The middle of each symbol and the words below it, as drawn.
#[test]
fn a_symbol_stands_above_its_own_word_also_when_the_window_changes() {
    let mut app = unseen::app();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    *app.world_mut().resource_mut::<Profile>() = Profile {
        symbols: Symbols::Many,
        ..Profile::default()
    };
    app.world_mut().resource_mut::<Here>().0 = Screen::Home;
    app.world_mut().resource_mut::<Shown>().overlay = Some(Overlay::Settings);
    unseen::lay(&mut app);
    let mut tops = Vec::new();
    for (width, height) in [(1280, 720), (800, 600), (1920, 1080)] {
        unseen::resize(&mut app, width, height);
        unseen::lay(&mut app);
        let world = app.world_mut();
        assert_eq!(misplaced(world), Vec::<String>::new());
        let mut symbols =
            world.query_filtered::<(&ComputedNode, &UiGlobalTransform), With<OverWord>>();
        let drawn: Vec<f32> = symbols
            .iter(world)
            .map(|(node, at)| place(node, at).max.y)
            .collect();
        assert!(drawn.len() >= 2, "stop and time in the sample");
        tops.push(drawn);
    }
    assert_ne!(tops[0], tops[1]);
}
