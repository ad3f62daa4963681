//! Small habits: the letters of SMILE (B-13), short daily loops for the youngest and for SEND (B-22), and
//! the tip that changes on the start screen (B-39).

use serde::{Deserialize, Serialize};

use crate::{
    AgeBand, AnswerId, OrderedMap, Problem, ReadingMode, ScenarioWords, SymbolId, folders::Folder,
    source::WordFile, symbols,
};

/// The letters, in order.
const SMILE: [&str; 5] = ["s", "m", "i", "l", "e"];

/// All habits.
#[derive(Debug, Clone, Default)]
pub struct Habits {
    shape: RawHabits,
    words: ScenarioWords,
}

/// `habits.ron` as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHabits {
    /// A symbol for each letter.
    smile: OrderedMap<AnswerId, SymbolId>,
    loops: OrderedMap<AnswerId, RawLoop>,
    tips: OrderedMap<AnswerId, RawTip>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLoop {
    from: AgeBand,
    to: AgeBand,
    symbol: SymbolId,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTip {
    from: AgeBand,
    to: AgeBand,
    symbol: SymbolId,
}

/// A card with a symbol and a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HabitCard {
    /// Its id.
    pub id: AnswerId,
    /// The symbol.
    pub symbol: SymbolId,
    /// The sentence.
    pub words: String,
}

/// A daily loop of a minute: the same three sentences each day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DailyLoop {
    /// Its id.
    pub id: AnswerId,
    /// The symbol.
    pub symbol: SymbolId,
    /// What it is called.
    pub name: String,
    /// What the adult says.
    pub say: String,
    /// What the pupil does.
    pub act: String,
    /// What is said when it is done.
    pub praise: String,
}

impl Habits {
    /// The five cards of SMILE.
    #[must_use]
    pub fn smile(&self, mode: ReadingMode) -> Vec<HabitCard> {
        let card = |(id, symbol): (&AnswerId, &SymbolId)| HabitCard {
            id: id.clone(),
            symbol: symbol.clone(),
            words: self.text(mode, &format!("smile-{id}")),
        };
        self.shape.smile.iter().map(card).collect()
    }

    /// The daily loops of a band.
    #[must_use]
    pub fn loops(&self, band: AgeBand, mode: ReadingMode) -> Vec<DailyLoop> {
        let fits = |shape: &RawLoop| (shape.from..=shape.to).contains(&band);
        let loops = self.shape.loops.iter().filter(|(_, shape)| fits(shape));
        loops
            .map(|(id, shape)| {
                let key = format!("loop-{id}");
                DailyLoop {
                    id: id.clone(),
                    symbol: shape.symbol.clone(),
                    name: self.text(mode, &key),
                    say: self.text(mode, &format!("{key}.say")),
                    act: self.text(mode, &format!("{key}.act")),
                    praise: self.text(mode, &format!("{key}.praise")),
                }
            })
            .collect()
    }

    /// The tip of a day for a band: another each day, all in turn. `day` counts from any day.
    #[must_use]
    pub fn tip(&self, band: AgeBand, mode: ReadingMode, day: u32) -> Option<HabitCard> {
        let fits = |tip: &RawTip| (tip.from..=tip.to).contains(&band);
        let tips: Vec<_> = self
            .shape
            .tips
            .iter()
            .filter(|(_, tip)| fits(tip))
            .collect();
        let place = usize::try_from(day).ok()?.checked_rem(tips.len())?;
        let (id, tip) = tips.get(place)?;
        Some(HabitCard {
            id: (*id).clone(),
            symbol: tip.symbol.clone(),
            words: self.text(mode, &format!("tip-{id}")),
        })
    }

    fn text(&self, mode: ReadingMode, key: &str) -> String {
        self.words.text(mode, key).to_owned()
    }

    fn keys(&self) -> Vec<String> {
        let shape = &self.shape;
        let mut keys: Vec<String> = shape.smile.keys().map(|id| format!("smile-{id}")).collect();
        for id in shape.loops.keys() {
            keys.push(format!("loop-{id}"));
            keys.extend(["say", "act", "praise"].map(|part| format!("loop-{id}.{part}")));
        }
        keys.extend(shape.tips.keys().map(|id| format!("tip-{id}")));
        keys
    }

    fn symbols(&self) -> impl Iterator<Item = &SymbolId> {
        let shape = &self.shape;
        let loops = shape.loops.values().map(|shape| &shape.symbol);
        let tips = shape.tips.values().map(|tip| &tip.symbol);
        shape.smile.values().chain(loops).chain(tips)
    }
}

/// Reads the habits; without the folder there are none.
pub(crate) fn read(folder: &Folder, problems: &mut Vec<Problem>) -> Habits {
    let Some(file) = folder.get("habits.ron") else {
        return Habits::default();
    };
    let shape: RawHabits = match file.read_ron() {
        Ok(shape) => shape,
        Err(problem) => {
            problems.push(problem);
            return Habits::default();
        }
    };
    let mut habits = Habits {
        shape,
        words: ScenarioWords::default(),
    };
    let letters: Vec<&str> = habits.shape.smile.keys().map(AnswerId::as_str).collect();
    if letters != SMILE {
        problems.push(file.problem(
            "smile",
            "The word SMILE is not whole.".to_owned(),
            "give each of the letters s, m, i, l, e a symbol, in this order.",
        ));
    }
    for symbol in habits.symbols().filter(|symbol| !symbols::is_drawn(symbol)) {
        problems.push(file.problem(
            symbol.as_str(),
            format!("There is no symbol called \"{symbol}\"."),
            &format!("use one of {}.", symbols::SYMBOLS.join(", ")),
        ));
    }
    let keys = habits.keys();
    let mut words = ["en-GB.ftl", "en-GB-x-simple.ftl"].map(|name| {
        let words = folder.get(name).map(|file| WordFile::read(file, problems));
        words.unwrap_or_default()
    });
    for file in &words {
        file.report_missing_and_unused(&keys, problems);
    }
    let [full, simple] = &mut words;
    habits.words = ScenarioWords {
        full: std::mem::take(&mut full.texts),
        simple: std::mem::take(&mut simple.texts),
    };
    habits
}
