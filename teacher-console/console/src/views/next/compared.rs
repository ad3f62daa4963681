//! Before and after, and in a new place: words and, beside them, where the true value most likely lies.

use bevy_egui::egui::{Sense, Stroke, Ui, pos2, vec2};
use curriculum::learning::{BeforeAfter, Estimate};

use super::{TeachNext, Transfer, parts};
use crate::{
    teach_next::{Compared, Measured},
    theme,
    titles::Titles,
    words::Words,
};

const LINE_HEIGHT: f32 = 24.0;
const RING: f32 = 7.0;
const DOT: f32 = 5.0;

/// The whole card.
pub(super) fn compared_ui(ui: &mut Ui, next: &TeachNext, words: &Words, titles: &Titles) {
    parts::strong(ui, words.say("next-before-after"));
    parts::small(ui, words.say("next-before-after-sentence"));
    for one in &next.compared {
        ui.add_space(6.0);
        one_ui(ui, one, words);
    }
    ui.add_space(8.0);
    parts::strong(ui, words.say("next-transfer"));
    if next.transfer.is_empty() {
        parts::body(ui, words.say("next-transfer-none"));
    }
    for one in &next.transfer {
        transfer_ui(ui, one, words, titles);
    }
}

fn one_ui(ui: &mut Ui, one: &Compared, words: &Words) {
    parts::body(
        ui,
        words.say(match one.what {
            Measured::Noticed => "next-noticed-before-after",
            Measured::Feared => "next-feared-before-after",
        }),
    );
    let enough = one.found.filter(|found| !found.change.is_from_few);
    let Some(found) = enough else {
        let pupils = one.found.map_or(0, |found| found.change.pupils).to_string();
        parts::small(
            ui,
            words.say_with("next-before-few", &[("pupils", &pupils)]),
        );
        return;
    };
    drawn(ui, found);
    parts::small(ui, share("next-before-share", found.before, words));
    parts::small(ui, share("next-after-share", found.after, words));
    parts::small(ui, change(found, words));
}

fn share(id: &str, estimate: Estimate, words: &Words) -> String {
    let [value, low, high] = [estimate.value, estimate.low, estimate.high].map(per_cent);
    let values = [("percent", value.as_str()), ("low", &low), ("high", &high)];
    words.say_with(id, &values)
}

fn change(found: BeforeAfter, words: &Words) -> String {
    let points = |share: f64| {
        let points = per_cent(share.abs());
        // A minus that is read aloud as one, and no sign before nought.
        match points.as_str() {
            "0" => points,
            _ if share < 0.0 => format!("−{points}"),
            _ => format!("+{points}"),
        }
    };
    let id = if found.is_more_than_chance() {
        "next-change"
    } else {
        "next-change-chance"
    };
    let change = found.change;
    let [value, low, high] = [change.value, change.low, change.high].map(points);
    let pupils = change.pupils.to_string();
    let values = [
        ("points", value.as_str()),
        ("low", &low),
        ("high", &high),
        ("pupils", &pupils),
    ];
    words.say_with(id, &values)
}

fn per_cent(share: f64) -> String {
    format!("{:.0}", (share * 100.0).clamp(0.0, 100.0))
}

/// From none to all: before with a ring above, after with a dot below, each on the line of its interval.
fn drawn(ui: &mut Ui, found: BeforeAfter) {
    let size = vec2(ui.available_width().min(520.0), 2.0 * LINE_HEIGHT);
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    if !ui.is_rect_visible(place) {
        return;
    }
    let track = place.shrink2(vec2(RING + 1.0, 0.0));
    let at = |share: f64, line: f32| {
        pos2(
            track.left() + track.width() * share as f32,
            track.top() + LINE_HEIGHT * (line + 0.5),
        )
    };
    let (accent, edge) = (theme::ACCENT.on(ui), theme::EDGE.on(ui));
    let hair = Stroke::new(1.0, edge);
    let painter = ui.painter();
    for share in [0.0, 0.5, 1.0] {
        painter.line_segment([at(share, -0.3), at(share, 1.3)], hair);
    }
    for (estimate, line) in [(found.before, 0.0), (found.after, 1.0)] {
        let ends = [at(estimate.low, line), at(estimate.high, line)];
        painter.line_segment(ends, Stroke::new(3.0, accent));
        for end in ends {
            let tick = vec2(0.0, 5.0);
            painter.line_segment([end - tick, end + tick], Stroke::new(2.0, accent));
        }
    }
    let ground = theme::SURFACE.on(ui);
    painter.circle(
        at(found.before.value, 0.0),
        RING,
        ground,
        Stroke::new(2.0, accent),
    );
    painter.circle_filled(at(found.after.value, 1.0), DOT, accent);
}

fn transfer_ui(ui: &mut Ui, one: &Transfer, words: &Words, titles: &Titles) {
    let (well, pupils) = (one.well.to_string(), one.pupils.to_string());
    let values = [
        ("topic", titles.topic(one.topic.as_str())),
        ("well", &well),
        ("pupils", &pupils),
    ];
    parts::body(ui, words.say_with("next-transfer-of", &values));
    share_ui(ui, one.share, words);
    let Some(later) = &one.later else {
        return;
    };
    let (well, pupils) = (later.well.to_string(), later.pupils.to_string());
    let values = [
        ("topic", titles.topic(one.topic.as_str())),
        ("well", &well),
        ("pupils", &pupils),
    ];
    parts::body(ui, words.say_with("next-follow-up-of", &values));
    share_ui(ui, later.share, words);
}

fn share_ui(ui: &mut Ui, found: Option<Estimate>, words: &Words) {
    match found.filter(|share| !share.is_from_few) {
        Some(found) => parts::small(ui, share("next-transfer-share", found, words)),
        None => parts::small(ui, words.say("next-transfer-few")),
    };
}
