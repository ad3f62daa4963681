//! For those who keep the log: exact counts by month, and their own cases that lie still. It is not printed.

use bevy_egui::egui::Ui;
use protocol::figures::{MonthCounts, RiskKind, Watch};

use super::said;
use crate::{
    clock, theme,
    views::{bars::bar, parts},
    words::Words,
};

/// The kinds in the order of the counts.
const KINDS: [Option<RiskKind>; 5] = [
    Some(RiskKind::Contact),
    Some(RiskKind::Conduct),
    Some(RiskKind::Content),
    Some(RiskKind::Commerce),
    None,
];

/// The last twelve months.
pub(super) fn months_ui(ui: &mut Ui, watch: &Watch, words: &Words) {
    parts::text(
        ui,
        words.say("figures-months"),
        theme::section(),
        theme::INK,
    );
    parts::small(ui, words.say("figures-months-why"));
    if watch.months.is_empty() {
        parts::body(ui, words.say("figures-months-none"));
    }
    let most = watch.months.iter().map(all_of).max();
    for month in &watch.months {
        let name = clock::month(said::within(month.month));
        let count = all_of(month);
        let values = [("head", name.as_str()), ("cell", &count.to_string())];
        parts::strong(ui, words.say_with("figures-cell", &values));
        bar(ui, Some(count), most);
        parts::small(ui, by_kind(month, words));
        if month.passed_on > 0 {
            let count = month.passed_on.to_string();
            let said = words.say_with("figures-month-serious", &[("count", &count)]);
            parts::small(ui, said);
        }
        ui.add_space(6.0);
    }
}

fn all_of(month: &MonthCounts) -> u32 {
    month.counts.iter().sum()
}

fn by_kind(month: &MonthCounts, words: &Words) -> String {
    let kinds: Vec<String> = KINDS
        .into_iter()
        .zip(month.counts)
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| {
            let (name, _) = said::kind(kind, words);
            let values = [("head", name.as_str()), ("cell", &count.to_string())];
            words.say_with("figures-cell", &values)
        })
        .collect();
    kinds.join(" · ")
}

/// Cases to which nothing was added for ten school days.
pub(super) fn quiet_ui(ui: &mut Ui, watch: &Watch, words: &Words) {
    parts::text(ui, words.say("figures-quiet"), theme::section(), theme::INK);
    parts::small(ui, words.say("figures-quiet-why"));
    if watch.quiet.is_empty() {
        parts::body(ui, words.say("figures-quiet-none"));
    }
    for case in &watch.quiet {
        let kind = case
            .words
            .clone()
            .unwrap_or_else(|| words.say("figures-quiet-concern"));
        parts::strong(ui, kind);
        let (days, day) = (case.school_days.to_string(), clock::day(case.opened_at));
        let values = [("days", days.as_str()), ("day", &day)];
        parts::small(ui, words.say_with("figures-quiet-since", &values));
        ui.add_space(4.0);
    }
}
