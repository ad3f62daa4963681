//! Days of the year with a ready pack for each: our own stories and pages for home, by id (B-18).

use serde::Deserialize;

use crate::{AgeBand, Home, Library, Problem, ScenarioId, SourceFile, TopicId, source::TextFile};

/// The one file.
const PACKS: &str = "packs.ron";

/// The days.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    days: Vec<DayOfYear>,
}

/// A weekday, from Sunday as calendars are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Weekday {
    /// The first.
    Sunday,
    /// The second.
    Monday,
    /// The third.
    Tuesday,
    /// The fourth.
    Wednesday,
    /// The fifth.
    Thursday,
    /// The sixth.
    Friday,
    /// The last.
    Saturday,
}

/// A day or a week with its pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayOfYear {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What to do with the pack.
    pub sentence: String,
    month: u8,
    weekday: Weekday,
    from_day: u8,
    /// How many days it lasts.
    pub lasts: u8,
    /// Stories to play or to tell.
    pub stories: Vec<ScenarioId>,
    /// Ages for which there is no story yet; every other has one.
    #[serde(default)]
    pub without: Vec<AgeBand>,
    /// Topics of which a page goes home.
    pub pages: Vec<TopicId>,
}

impl Days {
    /// Reads `days/` and holds it against library and pages for home, with every problem at once.
    #[must_use]
    pub fn from_files(
        files: Vec<SourceFile>,
        library: &Library,
        home: &Home,
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut days = Self::default();
        for file in files {
            if file.path != PACKS {
                problems.push(Problem {
                    file: file.path,
                    line: None,
                    what: "Nothing reads this file.".to_owned(),
                    remedy: format!("take it out; `days` holds {PACKS} and nothing else."),
                });
                continue;
            }
            match TextFile::from_source(file).and_then(|text| text.read_ron::<Self>()) {
                Ok(found) => {
                    found.check(library, home, &mut problems);
                    days = found;
                }
                Err(problem) => problems.push(problem),
            }
        }
        (days, problems)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[DayOfYear] {
        &self.days
    }

    fn check(&self, library: &Library, home: &Home, problems: &mut Vec<Problem>) {
        for day in &self.days {
            let is_story = |id: &&ScenarioId| library.scenarios().any(|one| one.id() == *id);
            let stories = day.stories.iter().filter(|id| !is_story(id));
            let is_page = |id: &&TopicId| home.topics().any(|one| one == *id);
            let pages = day.pages.iter().filter(|id| !is_page(id));
            let unknown = stories.map(ToString::to_string);
            for id in unknown.chain(pages.map(ToString::to_string)) {
                problems.push(Problem {
                    file: PACKS.to_owned(),
                    line: None,
                    what: format!(
                        "'{}' names '{id}', and there is no such story or page.",
                        day.id
                    ),
                    remedy: "take one that is there, by the name of its folder.".to_owned(),
                });
            }
            day.every_age_has_a_story(library, problems);
        }
    }
}

impl DayOfYear {
    /// The pack's stories for an age, in its order.
    #[must_use]
    pub fn stories_for(&self, band: AgeBand, library: &Library) -> Vec<ScenarioId> {
        let is_for = |id: &&ScenarioId| {
            let mut all = library.scenarios();
            all.any(|one| one.id() == *id && one.band() == band)
        };
        self.stories.iter().filter(is_for).cloned().collect()
    }

    fn every_age_has_a_story(&self, library: &Library, problems: &mut Vec<Problem>) {
        for band in AgeBand::ALL {
            let is_empty = self.stories_for(band, library).is_empty();
            if is_empty == self.without.contains(&band) {
                continue;
            }
            let (what, remedy) = if is_empty {
                ("no story for", "add one, or name these ages in `without`.")
            } else {
                (
                    "a story for, and says that there is none for,",
                    "take these ages out of `without`.",
                )
            };
            problems.push(Problem {
                file: PACKS.to_owned(),
                line: None,
                what: format!("'{}' has {what} ages {}.", self.id, band.as_str()),
                remedy: remedy.to_owned(),
            });
        }
    }

    /// Month and day of its first day in a year.
    #[must_use]
    pub fn first_day(&self, year: i32) -> (u8, u8) {
        let wanted = i32::from(self.weekday as u8);
        let ahead = (wanted - weekday(year, self.month, self.from_day)).rem_euclid(7);
        let ahead = u8::try_from(ahead).unwrap_or_default();
        (self.month, self.from_day.saturating_add(ahead))
    }
}

/// Which day of the week a day is, from Sunday.
fn weekday(year: i32, month: u8, day: u8) -> i32 {
    const SHIFTS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let place = usize::from(month.saturating_sub(1));
    let shift = SHIFTS.get(place).copied().unwrap_or_default();
    (year + year / 4 - year / 100 + year / 400 + shift + i32::from(day)).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u8, weekday: Weekday, from_day: u8) -> DayOfYear {
        DayOfYear {
            id: String::new(),
            title: String::new(),
            sentence: String::new(),
            month,
            weekday,
            from_day,
            lasts: 1,
            stories: Vec::new(),
            without: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// B-18: as the organisers announced it in these years.
    #[test]
    fn b18_the_days_fall_where_they_did_in_years_that_are_over() {
        let internet = day(2, Weekday::Tuesday, 5);
        for (year, on) in [
            (2019, 5),
            (2020, 11),
            (2021, 9),
            (2022, 8),
            (2023, 7),
            (2024, 6),
            (2025, 11),
            (2026, 10),
        ] {
            assert_eq!(internet.first_day(year), (2, on), "{year}");
        }
        let bullying = day(11, Weekday::Monday, 10);
        for (year, on) in [
            (2019, 11),
            (2020, 16),
            (2021, 15),
            (2022, 14),
            (2023, 13),
            (2024, 11),
            (2025, 10),
        ] {
            assert_eq!(bullying.first_day(year), (11, on), "{year}");
        }
    }

    /// B-18: an age is never left out in silence, and no story stands there against it.
    #[test]
    fn b18_every_age_has_a_story_or_the_pack_says_that_there_is_none() {
        let mut pack = day(2, Weekday::Tuesday, 5);
        let library = Library::default();
        let mut found = Vec::new();
        pack.every_age_has_a_story(&library, &mut found);
        assert_eq!(found.len(), AgeBand::ALL.len());
        assert!(found.iter().all(|one| !one.remedy.is_empty()));
        pack.without = AgeBand::ALL.to_vec();
        found.clear();
        pack.every_age_has_a_story(&library, &mut found);
        assert!(found.is_empty(), "{found:?}");
    }
}
