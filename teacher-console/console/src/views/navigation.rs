//! The navy column: the school, the rooms this person has, who they are, and the lock.

mod icons;

use bevy_egui::egui::{
    Align, Align2, Color32, CornerRadius, Id, Layout, Margin, Pos2, Rect, Response, ScrollArea,
    Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};
use protocol::staff::Room;

use super::{
    parts::{self, Wishes},
    steady,
};
use crate::{
    intent::{Intent, look::LookIntent},
    state::State,
    theme,
    words::Words,
};
use icons::{icon, padlock};

const ROW: f32 = 40.0;
const FOOT_HEIGHT: f32 = 104.0;
const BADGE: f32 = 22.0;
const BADGE_COUNT_MAX: usize = 99;

/// The whole column.
pub fn navigation_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    bevy_egui::egui::Frame::new()
        .inner_margin(Margin::symmetric(12, 20))
        .show(ui, |ui| {
            ui.set_min_height(ui.available_height());
            head_ui(ui, state, words);
            // A leader has so many rooms that they would not fit a small screen otherwise; the lock stays in sight.
            let height = (ui.available_height() - FOOT_HEIGHT).max(ROW * 2.0);
            ui.scope(|ui| {
                light_bar(ui);
                ScrollArea::vertical()
                    .id_salt("rooms")
                    .max_height(height)
                    .show(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        for entry in entries(state) {
                            entry_ui(ui, state, words, entry, wishes);
                        }
                    });
            });
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                foot_ui(ui, state, words, wishes);
            });
        });
}

/// In place of a page, where there is no room for the column: everything of it, two by two.
pub fn menu_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    const BESIDE: usize = 2;
    light_bar(ui);
    let menu = ScrollArea::vertical().id_salt("menu").auto_shrink(false);
    menu.show(ui, |ui| {
        for row in entries(state).chunks(BESIDE) {
            ui.columns(BESIDE, |columns| {
                for (ui, entry) in columns.iter_mut().zip(row) {
                    entry_ui(ui, state, words, *entry, wishes);
                }
            });
        }
        person_ui(ui, state, words);
        head_ui(ui, state, words);
    });
}

/// The rooms this person has, and at the end what everybody has: size and colours.
fn entries(state: &State) -> Vec<Option<Room>> {
    let rooms = state.person.iter().flat_map(|person| &person.rooms);
    rooms.copied().map(Some).chain([None]).collect()
}

fn entry_ui(ui: &mut Ui, state: &State, words: &Words, entry: Option<Room>, wishes: &mut Wishes) {
    match entry {
        Some(room) if room_row(ui, state, words, room) => wishes.push(Intent::Enter(room)),
        None if look_row(ui, state, words) => wishes.push(Intent::Look(LookIntent::Open)),
        _ => {}
    }
}

/// A bar to scroll by that shows on navy.
fn light_bar(ui: &mut Ui) {
    let (behind, bar) = (theme::NAV_ON.on(ui), theme::NAV_INK2.on(ui));
    let visuals = ui.visuals_mut();
    visuals.extreme_bg_color = behind;
    let widgets = &mut visuals.widgets;
    for widget in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
    ] {
        widget.fg_stroke.color = bar;
    }
}

fn head_ui(ui: &mut Ui, state: &State, words: &Words) {
    indented(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(62.0, 28.0), Sense::hover());
        logo(ui, rect.min);
        ui.add_space(4.0);
        parts::text(
            ui,
            state.school.name.clone(),
            theme::small(),
            theme::NAV_INK2,
        );
        if state.school.is_demo {
            parts::text(ui, words.say("demo-school"), theme::small(), theme::THINK);
        }
    });
    ui.add_space(12.0);
}

fn indented(ui: &mut Ui, show: impl FnOnce(&mut Ui)) {
    bevy_egui::egui::Frame::new()
        .inner_margin(Margin::symmetric(8, 0))
        .show(ui, show);
}

/// The three step shapes: octagon, circle, square.
pub fn logo(ui: &Ui, at: Pos2) {
    let painter = ui.painter();
    let octagon = [
        (7.0, 0.0),
        (17.0, 0.0),
        (24.0, 7.0),
        (24.0, 17.0),
        (17.0, 24.0),
        (7.0, 24.0),
        (0.0, 17.0),
        (0.0, 7.0),
    ];
    let points = octagon.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    painter.add(Shape::convex_polygon(
        points,
        theme::STOP.on(ui),
        Stroke::NONE,
    ));
    painter.circle_filled(at + vec2(28.0, 12.0), 12.0, theme::THINK.on(ui));
    let square = Rect::from_min_size(at + vec2(31.0, 0.0), vec2(24.0, 24.0));
    painter.rect_filled(square, CornerRadius::same(6), theme::CLICK.on(ui));
    let pointer = [(39.0, 6.0), (39.0, 18.0), (42.5, 15.0), (47.0, 14.5)];
    let points = pointer.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    painter.add(Shape::convex_polygon(points, Color32::WHITE, Stroke::NONE));
}

fn room_row(ui: &mut Ui, state: &State, words: &Words, room: Room) -> bool {
    let name = words.say(words_id(room));
    let is_here = state.room == Some(room) && !state.look.is_open;
    let count = if room == Room::Reports {
        state.reports.unopened()
    } else {
        0
    };
    let spoken = with_count(words, &name, count);
    let response = row(ui, name, spoken, is_here, |ui, at, ink| {
        icon(ui, room, at, ink);
    });
    if count > 0 {
        badge(ui, response.rect.right_center() - vec2(9.0, 0.0), count);
    }
    if is_here {
        start_here(ui, room, &response);
    }
    response.clicked()
}

/// What is read aloud, with how many reports nobody has opened.
fn with_count(words: &Words, name: &str, count: usize) -> String {
    if count == 0 {
        return name.to_owned();
    }
    words.say_with(
        "room-with-count",
        &[("room", name), ("count", &count.to_string())],
    )
}

/// Everybody has this one, also whoever has no room.
fn look_row(ui: &mut Ui, state: &State, words: &Words) -> bool {
    let name = words.say("look-title");
    let response = row(ui, name.clone(), name, state.look.is_open, |ui, at, ink| {
        let painter = ui.painter();
        painter.circle_stroke(at, 8.0, Stroke::new(1.8, ink));
        let half = Rect::from_min_max(at - vec2(8.0, 9.0), at + vec2(0.0, 9.0));
        painter
            .with_clip_rect(half.intersect(ui.clip_rect()))
            .circle_filled(at, 8.0, ink);
    });
    response.clicked()
}

/// One line of the column that can be pressed.
fn row(
    ui: &mut Ui,
    name: String,
    spoken: String,
    is_here: bool,
    icon: impl FnOnce(&Ui, Pos2, Color32),
) -> Response {
    let id = steady::id(ui, &name);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, id, Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_here, spoken.clone()));
    let painter = ui.painter();
    if is_here || response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(8), theme::NAV_ON.on(ui));
    }
    let (ink, font) = if is_here {
        (theme::NAV_INK.on(ui), theme::strong())
    } else {
        (theme::NAV_INK2.on(ui), theme::body())
    };
    icon(ui, rect.left_center() + vec2(22.0, 0.0), ink);
    let at = rect.left_center() + vec2(44.0, 0.0);
    painter.text(at, Align2::LEFT_CENTER, name, font, ink);
    light_ring(ui, rect, &response);
    response
}

/// Where there is no room for the column: the way to it, and the lock.
pub fn bar_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        let count = state.reports.unopened();
        let name = words.say("menu");
        let spoken = with_count(words, &name, count);
        let response = row(
            left,
            name,
            spoken,
            state.look.is_menu_open,
            |ui, at, ink| {
                for y in [-5.0, 0.0, 5.0] {
                    let line = vec![at + vec2(-8.0, y), at + vec2(8.0, y)];
                    ui.painter().line(line, Stroke::new(1.8, ink));
                }
            },
        );
        if count > 0 {
            badge(left, response.rect.right_center() - vec2(9.0, 0.0), count);
        }
        if response.clicked() {
            wishes.push(Intent::Look(LookIntent::Menu));
        }
        lock_ui(right, words, wishes);
    });
}

fn words_id(room: Room) -> &'static str {
    match room {
        Room::Worry => "room-worry",
        Room::Reports => "room-reports",
        Room::Incidents => "room-incidents",
        Room::Classes => "room-classes",
        Room::LiveClass => "room-live-class",
        Room::Computers => "room-computers",
        Room::People => "room-people",
        Room::Account => "room-account",
        Room::Keeping => "room-keeping",
        Room::Settings => "room-settings",
        Room::LogIns => "room-log-ins",
        Room::Figures => "room-figures",
        Room::Families => "room-families",
        Room::Guest => "room-guest",
        Room::Signatures => "room-signatures",
        Room::Questionnaires => "room-questionnaires",
        Room::Roll => "room-roll",
        Room::Registers => "room-registers",
    }
}

/// A number in a white pill that ends here and is as wide as it needs; round for one figure.
fn badge(ui: &Ui, right: Pos2, count: usize) {
    let (painter, ink) = (ui.painter(), theme::NAV.on(ui));
    let figures = painter.layout_no_wrap(shortly(count), theme::small(), ink);
    let size = vec2((figures.size().x + 10.0).max(BADGE), BADGE);
    let pill = Rect::from_min_size(right - vec2(size.x, size.y / 2.0), size);
    painter.rect_filled(pill, CornerRadius::same(11), theme::NAV_INK.on(ui));
    painter.galley(pill.center() - figures.size() / 2.0, figures, ink);
}

/// Nobody counts further at a glance; the whole number is spoken, and stands in the room.
fn shortly(count: usize) -> String {
    if count > BADGE_COUNT_MAX {
        format!("{BADGE_COUNT_MAX}+")
    } else {
        count.to_string()
    }
}

/// The keyboard starts at the room's own row each time a room is entered.
fn start_here(ui: &Ui, room: Room, response: &Response) {
    let id = Id::new("keyboard-started-in");
    let is_new = ui.data_mut(|data| {
        let before = data.get_temp::<Room>(id);
        data.insert_temp(id, room);
        before != Some(room)
    });
    if is_new {
        response.request_focus();
    }
}

fn foot_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    lock_ui(ui, words, wishes);
    person_ui(ui, state, words);
}

/// Who is signed in, and whether their keys are open.
fn person_ui(ui: &mut Ui, state: &State, words: &Words) {
    if let Some(person) = &state.person {
        let keys = if person.guest_until.is_some() {
            "keys-none"
        } else if state.keys_open() {
            "keys-open"
        } else {
            "keys-closed"
        };
        indented(ui, |ui| {
            parts::text(ui, words.say(keys), theme::small(), theme::NAV_INK2);
            parts::text(ui, person.name.clone(), theme::strong(), theme::NAV_INK);
        });
    }
}

fn lock_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    let name = words.say("lock-now");
    let response = row(ui, name.clone(), name, false, padlock);
    if response.clicked() {
        wishes.push(Intent::LockNow);
    }
}

fn light_ring(ui: &Ui, rect: Rect, response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(8),
            Stroke::new(3.0, theme::THINK.on(ui)),
            StrokeKind::Inside,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::shortly;

    #[test]
    fn a_badge_never_holds_more_than_three_signs() {
        let shown: Vec<String> = [1, 99, 100, 4_000].map(shortly).into();
        assert_eq!(shown, ["1", "99", "99+", "99+"]);
    }
}
