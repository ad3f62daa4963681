//! What each year has practised, topic by topic: breadth and progression at a glance (B-23, I-26), and as a table.
//!
//! Years stand in their order and topics in the curriculum's: nothing here ranks a year, a class or a pupil.

use curriculum::{AgeBand, Library, TopicId};
use protocol::classroom::{Coverage, CoveredClass};

use crate::{
    lesson_notes::NotesPart, spreadsheet, state::lesson::LessonOnPaper, titles::Titles,
    words::Words,
};

/// Topics down, years across.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoverageMap {
    /// The youngest first; a class whose name says no year stands by itself, last.
    pub years: Vec<Year>,
    /// One row for each topic, in the curriculum's order.
    pub rows: Vec<TopicRow>,
}

/// A year of the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// Which, 0 for Reception; none for a class whose name does not say.
    pub number: Option<u8>,
    /// Its classes, by name.
    pub classes: Vec<String>,
    /// How many pupils.
    pub pupils: u32,
    bands: Vec<AgeBand>,
}

/// A topic in each year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// Which.
    pub topic: TopicId,
    /// In the order of [`CoverageMap::years`].
    pub cells: Vec<Covered>,
}

/// How many pupils of a year have finished a story of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covered {
    /// There is no story of it for this age.
    NotForThisAge,
    /// So many of so many.
    By {
        /// Pupils who have.
        pupils: u32,
        /// Pupils of the year.
        of: u32,
    },
}

/// How much that is, in words that stand in the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nobody.
    Nobody,
    /// Fewer than a third.
    Some,
    /// A third and more.
    Half,
    /// Two thirds and more.
    Most,
    /// Everybody.
    Everybody,
}

impl Covered {
    /// None where there is no story of it for this age, or nobody in the year.
    #[must_use]
    pub fn extent(self) -> Option<Extent> {
        let Self::By { pupils, of } = self else {
            return None;
        };
        let thirds = u64::from(pupils) * 3;
        let of = u64::from(of);
        match thirds {
            _ if of == 0 => None,
            0 => Some(Extent::Nobody),
            _ if thirds >= of * 3 => Some(Extent::Everybody),
            _ if thirds >= of * 2 => Some(Extent::Most),
            _ if thirds >= of => Some(Extent::Half),
            _ => Some(Extent::Some),
        }
    }
}

impl Extent {
    /// The word in the cell.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nobody => "coverage-nobody",
            Self::Some => "coverage-some",
            Self::Half => "coverage-half",
            Self::Most => "coverage-most",
            Self::Everybody => "coverage-everybody",
        }
    }
}

impl Year {
    fn of(class: &CoveredClass) -> Self {
        Self {
            number: class.year,
            classes: Vec::new(),
            pupils: 0,
            bands: Vec::new(),
        }
    }

    /// 'Year 4', 'Reception', or the name of the class.
    #[must_use]
    pub fn name(&self, words: &Words) -> String {
        match self.number {
            Some(0) => words.say("coverage-reception"),
            Some(number) => words.say_with("coverage-year", &[("year", &number.to_string())]),
            None => self.classes.join(", "),
        }
    }
}

/// From counts of classes to the map.
#[must_use]
pub fn coverage_map(coverage: &Coverage, library: &Library) -> CoverageMap {
    let mut classes: Vec<&CoveredClass> = coverage.classes.iter().collect();
    // Classes without a year last.
    classes.sort_by_key(|class| (class.year.is_none(), class.year, &class.name));
    let mut years: Vec<(Year, Vec<&CoveredClass>)> = Vec::new();
    for class in classes {
        let is_same = |year: &Year| class.year.is_some() && year.number == class.year;
        if !years.last().is_some_and(|(year, _)| is_same(year)) {
            years.push((Year::of(class), Vec::new()));
        }
        if let Some((year, its)) = years.last_mut() {
            year.classes.push(class.name.clone());
            year.pupils = year.pupils.saturating_add(class.pupils);
            year.bands.extend(AgeBand::parse(&class.band));
            its.push(class);
        }
    }
    let rows = library.topics().iter().map(|topic| TopicRow {
        topic: topic.id.clone(),
        cells: years
            .iter()
            .map(|(year, its)| cell(year, its, &topic.id, library))
            .collect(),
    });
    CoverageMap {
        rows: rows.collect(),
        years: years.into_iter().map(|(year, _)| year).collect(),
    }
}

fn cell(year: &Year, classes: &[&CoveredClass], topic: &TopicId, library: &Library) -> Covered {
    let counts = classes.iter().flat_map(|class| &class.topics);
    let of_topic = counts.filter(|one| one.topic == topic.as_str());
    let pupils = of_topic.map(|one| one.pupils).sum();
    let is_for = |band: &AgeBand| {
        let mut scenarios = library.for_band(*band);
        scenarios.any(|scenario| scenario.topic() == topic)
    };
    // What was played all the same counts: a pupil may have a stage of their own (C-20).
    if pupils == 0 && !year.bands.iter().any(is_for) {
        return Covered::NotForThisAge;
    }
    Covered::By {
        pupils,
        of: year.pupils,
    }
}

/// One line for each topic and year, so that it can be sorted and added up.
#[must_use]
pub fn as_csv(map: &CoverageMap, words: &Words, titles: &Titles) -> String {
    const COLUMNS: [&str; 6] = [
        "topic",
        "year",
        "classes",
        "pupils who practised it",
        "pupils",
        "in words",
    ];
    let mut text = spreadsheet::line(&COLUMNS.map(str::to_owned));
    for row in &map.rows {
        for (year, cell) in map.years.iter().zip(&row.cells) {
            let counts = match cell {
                Covered::NotForThisAge => [String::new(), year.pupils.to_string()],
                Covered::By { pupils, of } => [pupils.to_string(), of.to_string()],
            };
            let [pupils, of] = counts;
            text.push_str(&spreadsheet::line(&[
                titles.topic(row.topic.as_str()).to_owned(),
                year.name(words),
                year.classes.join(", "),
                pupils,
                of,
                in_words(*cell, words),
            ]));
        }
    }
    text
}

/// Year by year in words, for the printer. It names nobody.
#[must_use]
pub fn on_paper(map: &CoverageMap, words: &Words, titles: &Titles) -> LessonOnPaper {
    let parts = map.years.iter().enumerate().map(|(place, year)| {
        let pupils = year.pupils.to_string();
        let about = words.say_with("coverage-pupils", &[("pupils", &pupils)]);
        let points = map.rows.iter().filter_map(|row| {
            let cell = *row.cells.get(place)?;
            let topic = titles.topic(row.topic.as_str());
            let said = shown(cell, words);
            (cell != Covered::NotForThisAge).then(|| format!("{topic}: {said}"))
        });
        NotesPart {
            heading: format!("{} · {about}", year.name(words)),
            paragraphs: Vec::new(),
            points: points.collect(),
        }
    });
    LessonOnPaper {
        title: words.say("coverage-head"),
        about: words.say("coverage-sentence"),
        parts: parts.collect(),
    }
}

/// What stands in a cell: the word, and the numbers where there are any.
#[must_use]
pub fn shown(cell: Covered, words: &Words) -> String {
    let said = in_words(cell, words);
    match cell {
        Covered::By { pupils, of } if of > 0 => {
            let numbers = [pupils.to_string(), of.to_string()];
            let values = [
                ("said", said.as_str()),
                ("pupils", &numbers[0]),
                ("of", &numbers[1]),
            ];
            words.say_with("coverage-cell", &values)
        }
        _ => said,
    }
}

/// What stands in a cell, without the numbers.
#[must_use]
pub fn in_words(cell: Covered, words: &Words) -> String {
    let id = match (cell, cell.extent()) {
        (Covered::NotForThisAge, _) => "coverage-not-for-age",
        (Covered::By { .. }, Some(extent)) => extent.word(),
        (Covered::By { .. }, None) => "coverage-no-pupils",
    };
    words.say(id)
}

#[cfg(test)]
mod tests;
