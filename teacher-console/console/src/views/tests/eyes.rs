//! What looks at the pages sees each fault, and nothing where there is none.

use bevy_egui::egui::{
    Button, Label, Rect, RichText, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{DESK, faults, page::Desk};
use crate::{theme, views::parts};

/// Everything that is found on this page.
fn found(show: impl Fn(&mut Ui)) -> Vec<String> {
    let desk = Desk::with(DESK, show);
    let page = desk.page();
    let mut found = faults::names(&page);
    found.extend(faults::tabs(&desk));
    found.extend(faults::clips(&desk));
    found.extend(faults::overlaps(&page));
    found.extend(faults::contrasts(&page, faults::USUAL));
    found
}

#[test]
fn a_page_without_faults_has_none() {
    let nothing = found(|ui| {
        parts::body(ui, "A sentence");
        parts::quiet(ui, "One");
        parts::quiet(ui, "Other");
    });
    assert_eq!(nothing, Vec::<String>::new());
}

#[test]
fn each_fault_is_seen() {
    type Page = fn(&mut Ui);
    let pages: [(&str, Page); 7] = [
        ("two controls are called 'Send'", |ui| {
            parts::quiet(ui, "Send");
            parts::quiet(ui, "Send");
        }),
        ("has no name", |ui| {
            parts::quiet(ui, "");
        }),
        ("nothing shows that 'Send' has the keyboard", |ui| {
            let (_, response) = ui.allocate_exact_size(vec2(80.0, 40.0), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, "Send"));
        }),
        ("Tab goes up from 'Second' to 'First'", |ui| {
            let place = |top| Rect::from_min_size(pos2(20.0, top), vec2(80.0, 40.0));
            // The first of all may be gone back to, so it stands apart.
            ui.put(place(20.0), Button::new("Start"));
            ui.put(place(300.0), Button::new("Second"));
            ui.put(place(200.0), Button::new("First"));
        }),
        ("is cut at the side", |ui| {
            ui.add(Label::new("A long sentence. ".repeat(40)).extend());
        }),
        ("'Two' is written over 'One'", |ui| {
            let place = Rect::from_min_size(pos2(20.0, 20.0), vec2(80.0, 40.0));
            ui.put(place, Label::new("One"));
            ui.put(place, Label::new("Two"));
        }),
        ("has a contrast of", |ui| {
            ui.label(RichText::new("Pale").color(theme::LINE.on(ui)));
        }),
    ];
    for (fault, page) in pages {
        let found = found(page);
        let is_seen = found.iter().any(|one| one.contains(fault));
        assert!(is_seen, "'{fault}' was not seen, but: {found:?}");
    }
}

#[test]
fn what_cannot_be_scrolled_to_is_seen() {
    let found = found(|ui| {
        ui.add_space(1000.0);
        parts::body(ui, "Below the window");
    });
    assert!(
        found
            .iter()
            .any(|one| one.contains("cannot be brought into sight")),
        "{found:?}"
    );
}
