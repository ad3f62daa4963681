//! Before and after, and in a new place: words and, beside them, where the true value most likely lies.

use bevy_egui::egui::{Sense, Stroke, Ui, pos2, vec2};
use curriculum::{
    AgeBand,
    learning::{BeforeAfter, Estimate},
};

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
pub(super) fn compared_ui(
    ui: &mut Ui,
    next: &TeachNext,
    band: Option<AgeBand>,
    words: &Words,
    titles: &Titles,
) {
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
        let lines = transfer_lines(one, words, titles);
        for (is_head, line) in lines {
            if is_head {
                parts::body(ui, line);
            } else {
                parts::small(ui, line);
            }
        }
    }
    parts::small(ui, there_is(band, words, titles));
}

/// Which topics have a story in a new place for this age, so that nobody waits for one that was not written.
pub(super) fn there_is(band: Option<AgeBand>, words: &Words, titles: &Titles) -> String {
    let all = titles.library().scenarios();
    let new = all.filter(|one| Some(one.band()) == band && one.variant_of().is_some());
    let mut topics: Vec<&str> = new.map(|one| titles.topic(one.topic().as_str())).collect();
    topics.sort_unstable();
    topics.dedup();
    if topics.is_empty() {
        return words.say("next-transfer-not-written");
    }
    words.say_with("next-transfer-there-is", &[("topics", &topics.join(", "))])
}

fn one_ui(ui: &mut Ui, one: &Compared, words: &Words) {
    parts::body(ui, words.say(name_of(one)));
    if let Some(found) = enough(one) {
        drawn(ui, found);
    }
    for line in lines(one, words) {
        parts::small(ui, line);
    }
}

fn enough(one: &Compared) -> Option<BeforeAfter> {
    one.found.filter(|found| !found.change.is_from_few)
}

/// What is said of it, below its name.
pub(super) fn lines(one: &Compared, words: &Words) -> Vec<String> {
    let Some(found) = enough(one) else {
        let pupils = one.found.map_or(0, |found| found.change.pupils).to_string();
        return vec![words.say_with("next-before-few", &[("pupils", &pupils)])];
    };
    vec![
        share("next-before-share", found.before, words),
        share("next-after-share", found.after, words),
        change(found, words),
    ]
}

/// Its name.
pub(super) const fn name_of(one: &Compared) -> &'static str {
    match one.what {
        Measured::Noticed => "next-noticed-before-after",
        Measured::Feared => "next-feared-before-after",
    }
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

/// How it went in a new place, and what is left of it: each line, and whether it stands by itself.
pub(super) fn transfer_lines(
    one: &Transfer,
    words: &Words,
    titles: &Titles,
) -> Vec<(bool, String)> {
    let said = |id: &str, well: usize, pupils: usize| {
        let (well, pupils) = (well.to_string(), pupils.to_string());
        let values = [
            ("topic", titles.topic(one.topic.as_str())),
            ("well", &well),
            ("pupils", &pupils),
        ];
        words.say_with(id, &values)
    };
    let mut lines = vec![
        (true, said("next-transfer-of", one.well, one.pupils)),
        (false, share_line(one.share, words)),
    ];
    if let Some(later) = &one.later {
        let head = said("next-follow-up-of", later.well, later.pupils);
        lines.extend([(true, head), (false, share_line(later.share, words))]);
    }
    lines
}

fn share_line(found: Option<Estimate>, words: &Words) -> String {
    match found.filter(|share| !share.is_from_few) {
        Some(found) => share("next-transfer-share", found, words),
        None => words.say("next-transfer-few"),
    }
}
