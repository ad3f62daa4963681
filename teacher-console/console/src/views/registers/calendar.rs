//! What else is due within a week, and days of the year with their packs (B-18, I-23).

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, DayOfYear};
use protocol::{
    UtcSeconds,
    calendar::{DueRow, DueWhat},
    staff::Room,
};

use crate::{
    clock,
    intent::{Intent, families::FamiliesIntent},
    state::State,
    theme,
    titles::Titles,
    views::{
        families::talk_pages,
        parts::{self, Wishes},
        places,
        rules::ages,
    },
    words::Words,
};

const DAY_S: UtcSeconds = 24 * 60 * 60;
/// A pack is shown so many seconds before its day.
const BEFORE_S: UtcSeconds = 42 * DAY_S;

/// What is due in other rooms; records stand above it one by one.
pub(super) fn elsewhere_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let due = || state.audit.calendar.iter().flat_map(|page| &page.due);
    for row in due() {
        if let Some(said) = said(row, words) {
            parts::body(ui, said);
        }
    }
    let theirs = state.person.iter().flat_map(|person| &person.rooms);
    let theirs: Vec<Room> = theirs.copied().collect();
    ui.horizontal_wrapped(|ui| {
        for (room, id) in ROOMS {
            let is_due = due().any(|row| room_of(row.what) == Some(room));
            let name = words.say_with("due-go", &[("room", &words.say(id))]);
            if is_due && theirs.contains(&room) && parts::quiet(ui, name).clicked() {
                wishes.push(Intent::Enter(room));
            }
        }
    });
}

/// Rooms in which something can be due, each with its name.
const ROOMS: [(Room, &str); 3] = [
    (Room::Signatures, "room-signatures"),
    (Room::Figures, "room-figures"),
    (Room::Classes, "room-classes"),
];

/// Where it is seen to; nothing where that is here.
const fn room_of(what: DueWhat) -> Option<Room> {
    match what {
        DueWhat::OwnSignature | DueWhat::ClassSignatures | DueWhat::AdultSignatures => {
            Some(Room::Signatures)
        }
        DueWhat::Policy | DueWhat::Figures => Some(Room::Figures),
        DueWhat::Rooms => Some(Room::Classes),
        DueWhat::Records | DueWhat::Rounds | DueWhat::AuditItems | DueWhat::Audit => None,
    }
}

fn said(row: &DueRow, words: &Words) -> Option<String> {
    let id = match row.what {
        DueWhat::Records | DueWhat::Rounds => return None,
        DueWhat::AuditItems => "due-audit-items",
        DueWhat::Audit => "due-audit",
        DueWhat::OwnSignature => "due-own-signature",
        DueWhat::ClassSignatures => "due-class-signatures",
        DueWhat::AdultSignatures => "due-adult-signatures",
        DueWhat::Policy => "due-policy",
        DueWhat::Rooms => "due-rooms",
        DueWhat::Figures => "due-figures",
    };
    let (count, day) = (
        row.count.to_string(),
        row.day.map(clock::day).unwrap_or_default(),
    );
    let said = [
        ("name", row.name.as_str()),
        ("count", &count),
        ("day", &day),
    ];
    Some(words.say_with(id, &said))
}

/// Each day that is near, with its pack.
pub(super) fn days_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    for day in titles.days().all() {
        if let Some(begins) = near(day, state.now) {
            parts::card_of(ui, |ui| {
                day_ui(ui, state, (day, begins), words, titles, wishes);
            });
        }
    }
}

/// When it begins, if that is soon or it is not over.
pub(super) fn near(day: &DayOfYear, now: UtcSeconds) -> Option<UtcSeconds> {
    let year: i32 = clock::day_form(now).split('-').next()?.parse().ok()?;
    let begins = [year, year + 1].into_iter().filter_map(|year| {
        let (month, first) = day.first_day(year);
        clock::read_day(&format!("{year}-{month:02}-{first:02}"))
    });
    let lasts = UtcSeconds::from(day.lasts) * DAY_S;
    let is_near = |begins: &UtcSeconds| (begins - BEFORE_S..begins + lasts).contains(&now);
    begins.into_iter().find(is_near)
}

fn day_ui(
    ui: &mut Ui,
    state: &State,
    (day, begins): (&DayOfYear, UtcSeconds),
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::text(ui, day.title.clone(), theme::section(), theme::INK);
    parts::body(ui, day.sentence.clone());
    let on = clock::day(begins);
    parts::small(ui, words.say_with("days-begins", &[("day", &on)]));
    let band = state.families.band;
    let question = words.say("rules-which-ages");
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, other| {
        if parts::choice_of(ui, &question, band == *other, ages(*other, words)) {
            wishes.push(Intent::Families(FamiliesIntent::Ages(*other)));
        }
    });
    parts::body(ui, stories(day, band, words, titles));
    let pages = talk_pages(titles, &day.pages, band, words);
    let names: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    let names = names.join(" \u{b7} ");
    parts::body(ui, words.say_with("days-pages", &[("names", &names)]));
    let rooms: Vec<Room> = state
        .person
        .iter()
        .flat_map(|person| &person.rooms)
        .copied()
        .collect();
    ui.horizontal_wrapped(|ui| {
        let name = words.say_with("days-print", &[("name", &day.title)]);
        let prints = rooms.contains(&Room::Families) && !pages.is_empty();
        if prints && parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Families(FamiliesIntent::PrintAll(pages)));
        }
        let name = words.say_with("days-to-classes", &[("name", &day.title)]);
        if rooms.contains(&Room::Classes) && parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Enter(Room::Classes));
        }
    });
}

/// The pack's stories for these ages, or that there is none yet.
fn stories(day: &DayOfYear, band: AgeBand, words: &Words, titles: &Titles) -> String {
    let found = day.stories_for(band, titles.library());
    let names: Vec<&str> = found
        .iter()
        .map(|id| titles.scenario(id.as_str()))
        .collect();
    let ages = ages(band, words);
    let names = names.join(" \u{b7} ");
    let values = [("ages", ages.as_str()), ("names", &names)];
    let id = if found.is_empty() {
        "days-no-story"
    } else {
        "days-stories"
    };
    words.say_with(id, &values)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// B-18: each pack is made of what is there, and stands on the page from six weeks before until the day is over.
    #[test]
    fn b18_packs_stand_there_from_six_weeks_before_until_the_day_is_over() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum/content");
        let titles = Titles::load(&content);
        let days = titles.days().all();
        assert_eq!(days.len(), 2);
        let shown = |on: &str| -> Vec<&str> {
            let now = clock::read_day(on).unwrap();
            let near = days.iter().filter(|day| near(day, now).is_some());
            near.map(|day| day.id.as_str()).collect()
        };
        assert_eq!(shown("2026-11-29"), Vec::<&str>::new());
        assert_eq!(shown("2026-11-20"), ["anti-bullying-week"]);
        assert_eq!(shown("2026-12-29"), ["safer-internet-day"]);
        assert_eq!(shown("2027-02-09"), ["safer-internet-day"]);
        assert_eq!(shown("2027-02-10"), Vec::<&str>::new());
        for day in days {
            for id in day.stories.iter().map(ToString::to_string) {
                assert_ne!(titles.scenario(&id), id, "there is no such story");
            }
            for band in AgeBand::ALL {
                let has_story = !day.stories_for(band, titles.library()).is_empty();
                assert_ne!(has_story, day.without.contains(&band), "{band:?}");
                let words = Words::load(&crate::school_folders::beside_us("assets")).unwrap();
                assert!(!talk_pages(&titles, &day.pages, band, &words).is_empty());
            }
            for id in day.pages.iter().map(ToString::to_string) {
                assert_ne!(titles.topic(&id), id, "there is no such page");
            }
        }
    }
}
