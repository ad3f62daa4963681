//! Small habits beside the stories: the tip of the day (B-39), a minute a day (B-22) and the letters of SMILE (B-13), with
//! cards of each for the wall.

use bevy_egui::egui::Ui;
use curriculum::{
    AgeBand, ReadingMode,
    habits::{DailyLoop, HabitCard, Habits},
};

use super::{Shown, wish};
use crate::{
    intent::lesson::LessonIntent,
    state::lesson::{CardOnPaper, CardsOnPaper},
    theme,
    views::parts::{self, Wishes},
};

/// Tips on one display: a week of school.
const TIPS: u32 = 5;

pub(super) fn habits_ui(ui: &mut Ui, shown: &Shown<'_>, band: AgeBand, wishes: &mut Wishes) {
    let words = shown.words;
    let habits = shown.titles.library().habits();
    parts::text(ui, words.say("habits-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("habits-sentence"));
    if let Some(tip) = habits.tip(band, ReadingMode::Full, shown.today) {
        ui.add_space(6.0);
        parts::strong(ui, words.say("habits-tip"));
        parts::body(ui, tip.words);
    }
    ui.add_space(6.0);
    parts::strong(ui, words.say("habits-loops"));
    for one in habits.loops(band, ReadingMode::Full) {
        parts::body(ui, format!("•  {}: {}", one.name, one.say));
    }
    ui.add_space(6.0);
    let (from, to) = band.as_str().split_once('-').unwrap_or_default();
    let ages = words.say_with("rules-ages", &[("from", from), ("to", to)]);
    let mode = mode_of(band);
    ui.horizontal_wrapped(|ui| {
        for (button, title, cards) in [
            (
                "habits-print-tips",
                "habits-paper-tips",
                tips(habits, (band, mode), shown.today),
            ),
            (
                "habits-print-loops",
                "habits-paper-loops",
                habits.loops(band, mode).into_iter().map(of_loop).collect(),
            ),
            (
                "habits-print-smile",
                "habits-paper-smile",
                habits.smile(mode).into_iter().map(of_card).collect(),
            ),
        ] {
            if parts::quiet(ui, words.say(button)).clicked() {
                let page = CardsOnPaper {
                    title: words.say(title),
                    for_whom: ages.clone(),
                    cards,
                };
                wish(wishes, LessonIntent::PrintCards(Box::new(page)));
            }
        }
    });
}

/// What hangs on a wall of the youngest is in simple words.
fn mode_of(band: AgeBand) -> ReadingMode {
    if band <= AgeBand::From5To7 {
        ReadingMode::Simplified
    } else {
        ReadingMode::Full
    }
}

/// The tips of the days to come, as the pupils' start screen shows them.
fn tips(habits: &Habits, (band, mode): (AgeBand, ReadingMode), today: u32) -> Vec<CardOnPaper> {
    let days = today..today.saturating_add(TIPS);
    let tips = days.filter_map(|day| habits.tip(band, mode, day));
    tips.map(of_card).collect()
}

fn of_card(card: HabitCard) -> CardOnPaper {
    CardOnPaper {
        symbol: card.symbol.to_string(),
        heading: String::new(),
        words: card.words,
    }
}

fn of_loop(one: DailyLoop) -> CardOnPaper {
    CardOnPaper {
        symbol: one.symbol.to_string(),
        heading: one.name,
        words: [one.say, one.act, one.praise].join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{school_folders::beside_us, titles::Titles};

    /// B-39, B-22, B-13.
    #[test]
    fn b39_every_band_has_tips_for_a_week_a_minute_a_day_and_the_five_letters() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let habits = titles.library().habits();
        for band in AgeBand::ALL {
            let mode = mode_of(band);
            let week = tips(habits, (band, mode), 20_000);
            assert_eq!(week.len(), 5);
            assert!(week.windows(2).all(|two| two[0] != two[1]), "{band:?}");
            let loops = habits.loops(band, mode);
            assert!(!loops.is_empty(), "{band:?}");
            for card in loops.into_iter().map(of_loop).chain(week) {
                assert!(!card.words.trim().is_empty() && !card.symbol.is_empty());
            }
            assert_eq!(habits.smile(mode).len(), 5);
        }
    }
}
