//! On the laid page, at twice the size: whatever has the focus or is lit is in the window, and what is not in the window
//! is not pressed by a key.

use std::time::Duration;

use bevy::time::TimeUpdateStrategy;
use curriculum::{AgeBand, ReadingMode};

use super::*;
use crate::overlays::{Overlay, Shown};
use crate::page::{Page, Painter, Piece, press_by_choice};
use crate::profile::{Profile, Scanning, Whole};
use crate::school::School;
use crate::screens::tests::demo_school;
use crate::screens::{Here, Screen};
use crate::theme::{Palette, Theme, Tokens};
use crate::unseen;

/// Rounding.
const SLACK: f32 = 2.0;

/// What was pressed on the tall page.
#[derive(Resource, Default)]
struct Pressed(Vec<usize>);

/// Twenty controls below each other; the focus begins on the last but one.
fn tall(_: &World) -> Page {
    let mut column = Piece {
        scrolls: true,
        ..Piece::column(0.0)
    };
    column.node.height = Val::Px(720.0);
    column.node.overflow = Overflow::scroll_y();
    let column = column.with_all((0..20).map(|number| {
        let control = Piece::sized(300.0, 100.0).press(
            format!("tall/{number}"),
            format!("Number {number}"),
            move |world| world.resource_mut::<Pressed>().0.push(number),
        );
        let mut control = if number == 18 {
            control.first()
        } else {
            control
        };
        control.node.flex_shrink = 0.0;
        control
    }));
    Page {
        key: "tall".to_owned(),
        name: "Tall".to_owned(),
        around: Color::WHITE,
        stage: Piece::default().with(column),
        theme: Theme::of(&Tokens::default(), curriculum::Look::Street, Palette::Light),
    }
}

fn tall_app() -> App {
    let mut app = unseen::app();
    app.init_resource::<Pressed>()
        .insert_resource(Painter(tall));
    unseen::lay(&mut app);
    app
}

fn control(app: &App, number: usize) -> Entity {
    app.world().resource::<Laid>().controls()[number].entity
}

/// What of this control is in the window, of what could be; nothing to say of what does not move with the page.
fn is_in_view(app: &mut App, control: Entity) -> bool {
    let world = app.world_mut();
    let mut columns = world.query_filtered::<Entity, With<Scrolls>>();
    let Ok(column) = columns.single(world) else {
        return true;
    };
    let mut around = control;
    while around != column {
        match world.get::<ChildOf>(around) {
            Some(outer) => around = outer.parent(),
            None => return true,
        }
    }
    let edges = |entity: Entity| {
        let node = world.get::<ComputedNode>(entity).unwrap();
        let middle = world
            .get::<UiGlobalTransform>(entity)
            .unwrap()
            .translation
            .y;
        (middle - node.size.y / 2.0, middle + node.size.y / 2.0)
    };
    let ((above, below), (top, bottom)) = (edges(control), edges(column));
    if below - above > bottom - top {
        return above < bottom && below > top;
    }
    above >= top - SLACK && below <= bottom + SLACK
}

#[test]
fn a_page_opens_at_its_top_for_a_pointer_and_at_the_focus_for_a_key() {
    let mut app = tall_app();
    let (first, focused) = (control(&app, 0), control(&app, 18));
    assert_eq!(app.world().resource::<InputFocus>().get(), Some(focused));
    assert!(
        is_in_view(&mut app, first),
        "whoever points sees the beginning"
    );
    assert!(!is_in_view(&mut app, focused));

    let mut app = unseen::app();
    app.init_resource::<Pressed>();
    unseen::frames(&mut app, 3);
    app.world_mut().resource_mut::<InputFocusVisible>().0 = true;
    app.insert_resource(Painter(tall));
    unseen::lay(&mut app);
    let focused = control(&app, 18);
    assert!(
        is_in_view(&mut app, focused),
        "whoever steers by key sees where they are"
    );
}

#[test]
fn return_presses_nothing_that_is_out_of_the_window_and_shows_it_instead() {
    let mut app = tall_app();
    let focused = control(&app, 18);
    unseen::tap(&mut app, KeyCode::Enter);
    unseen::frames(&mut app, 2);
    assert_eq!(app.world().resource::<Pressed>().0, [0_usize; 0]);
    assert!(is_in_view(&mut app, focused));
    unseen::tap(&mut app, KeyCode::Enter);
    assert_eq!(app.world().resource::<Pressed>().0, [18]);
}

#[test]
fn a_screen_reader_presses_what_it_names_wherever_it_stands() {
    let mut app = tall_app();
    let named = control(&app, 17);
    press_by_choice(&mut app.world_mut().commands(), named);
    unseen::frames(&mut app, 2);
    assert_eq!(app.world().resource::<Pressed>().0, [17]);
}

#[test]
fn tab_moves_the_page_with_it_down_to_the_end_and_up_again() {
    let mut app = tall_app();
    for _ in 0..40 {
        unseen::tap(&mut app, KeyCode::Tab);
        unseen::frames(&mut app, 2);
        let focused = app.world().resource::<InputFocus>().get().unwrap();
        assert!(is_in_view(&mut app, focused));
    }
}

#[test]
fn the_wheel_moves_the_page_away_from_the_focus_and_return_brings_it_back_unpressed() {
    let mut app = tall_app();
    unseen::tap(&mut app, KeyCode::Tab);
    unseen::frames(&mut app, 2);
    let focused = app.world().resource::<InputFocus>().get().unwrap();
    let mut windows = app.world_mut().query_filtered::<Entity, With<Window>>();
    let window = windows.single(app.world()).unwrap();
    app.world_mut().write_message(MouseWheel {
        unit: MouseScrollUnit::Pixel,
        x: 0.0,
        y: 5_000.0,
        window,
        phase: bevy::input::touch::TouchPhase::Moved,
    });
    unseen::frames(&mut app, 3);
    assert!(!is_in_view(&mut app, focused), "the wheel moved the page");
    unseen::tap(&mut app, KeyCode::Enter);
    unseen::frames(&mut app, 2);
    assert_eq!(app.world().resource::<Pressed>().0, [0_usize; 0]);
    assert!(is_in_view(&mut app, focused));
}

/// Every screen and overlay in the largest words.
fn largest_pages(app: &mut App, mut look: impl FnMut(&mut App, &str)) {
    for band in [AgeBand::From5To7, AgeBand::From9To11] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            let overlays = [Overlay::Tell, Overlay::Settings].map(|one| (Screen::Home, Some(one)));
            for (screen, overlay) in Screen::ALL
                .map(|one| (one, None))
                .into_iter()
                .chain(overlays)
            {
                let world = app.world_mut();
                let mut profile = world.resource_mut::<Profile>();
                (profile.reading, profile.size) = (reading, Whole::nearest(200));
                world.resource_mut::<Here>().0 = screen;
                world.resource_mut::<Shown>().overlay = overlay;
                unseen::lay(app);
                look(app, &format!("{band:?} {reading:?} {screen:?} {overlay:?}"));
            }
        }
    }
}

/// Criteria 11 and 53.
#[test]
fn on_every_page_in_the_largest_words_the_focus_is_in_the_window_as_it_opens_and_at_each_tab() {
    let mut app = unseen::app();
    unseen::frames(&mut app, 1);
    app.world_mut().resource_mut::<InputFocusVisible>().0 = true;
    let (mut lost, mut moved) = (Vec::new(), 0);
    largest_pages(&mut app, |app, name| {
        app.world_mut().resource_mut::<InputFocusVisible>().0 = true;
        unseen::frames(app, 2);
        let number = app.world().resource::<Laid>().controls().len();
        for tabs in 0..=number {
            let focused = app.world().resource::<InputFocus>().get().unwrap();
            if !is_in_view(app, focused) {
                lost.push(format!("{name} after {tabs} tabs"));
            }
            moved += usize::from(app.world().resource::<Scroll>().offset > 0.0);
            unseen::tap(app, KeyCode::Tab);
            unseen::frames(app, 2);
        }
    });
    assert!(moved > 10, "pages were high enough to be moved");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// Criteria 11 and 61: a box nobody sees cannot be waited for.
#[test]
fn on_every_page_in_the_largest_words_what_a_switch_lights_is_in_the_window() {
    let mut app = unseen::app();
    unseen::frames(&mut app, 1);
    app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
        150,
    )));
    app.world_mut().resource_mut::<Profile>().scanning = Scanning::OneAuto;
    let (mut lost, mut seen) = (Vec::new(), 0);
    largest_pages(&mut app, |app, name| {
        let mut before = Vec::new();
        let mut frames_lit = 0;
        for _ in 0..110 {
            app.update();
            let lit = app.world().resource::<Lit>().0.clone();
            frames_lit = if lit == before { frames_lit + 1 } else { 0 };
            // The page has moved once the next frame is drawn.
            if frames_lit == 3 && !lit.is_empty() {
                seen += 1;
                if !is_in_view(app, lit[0]) {
                    lost.push(format!("{name}: {lit:?}"));
                }
            }
            before = lit;
        }
    });
    assert!(seen > 100, "the highlight went round");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
