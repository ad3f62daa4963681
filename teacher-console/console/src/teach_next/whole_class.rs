//! The whole class on its map: what its pupils have, added up, from ten on who have played.

use super::{MapCell, PUPILS_FEW, TeachNext};

impl TeachNext {
    /// The whole class in each topic; nothing where only a few have played.
    #[must_use]
    pub fn whole_class(&self) -> Option<Vec<Option<MapCell>>> {
        let sum = |place: usize| {
            let cells = self.rows.iter().filter_map(|row| *row.cells.get(place)?);
            cells.reduce(MapCell::plus)
        };
        (self.pupils_played >= PUPILS_FEW).then(|| (0..self.topics.len()).map(sum).collect())
    }
}

impl MapCell {
    fn plus(self, other: Self) -> Self {
        Self {
            scenarios: self.scenarios.saturating_add(other.scenarios),
            signs: self.signs.plus(other.signs),
            telling: self.telling.saturating_add(other.telling),
        }
    }
}
