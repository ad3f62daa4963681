//! The same term by the other two schemes of the policies: the three kinds (M-02), and the matrix of three rows by four
//! columns (M-03).
//!
//! Three tables of the same counts, cut in three ways, would give each other's small counts away. So only one of them is
//! told by itself, the four kinds of [`TermFigures`](super::TermFigures), and the others say no more than it lets them:
//! - The three kinds are added up from the four *as they were shown*, as a range.
//! - A cell of the matrix belongs to kinds of the four. Of a kind whose own count is hidden no cell is told; of another,
//!   what is not told is together five or more, and each cell of it keeps three possible values (`told`).
//!
//! Only the type of an incident is counted. Which form it had is sealed, so a type that does not say its column stands
//! beside the four.

use super::{Count, Fact, KindFigures, Range};
use crate::{IncidentType, MatrixColumn, MatrixRow, Risk};

/// One of the three kinds, which is a row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFigures {
    /// Which.
    pub row: MatrixRow,
    /// All of it.
    pub all: Range,
    /// Its cells, in the order of [`MatrixColumn::ALL`]; what its types leave open stands last.
    pub cells: [Cell; 5],
}

/// One cell of the matrix as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cell {
    /// No type of incident is counted here.
    NoType,
    /// Nought.
    Nought,
    /// Five or more.
    Exactly(u32),
    /// It is not said.
    NotSaid,
}

/// A part of a kind of the four that lies in one column.
type Place = (Risk, Option<MatrixColumn>);

/// The three rows, of facts that are counted already by the four kinds.
pub(super) fn rows(kinds: &[KindFigures], facts: &[&Fact]) -> Vec<RowFigures> {
    let types = || facts.iter().filter_map(|fact| fact.incident_type);
    rows_of(kinds, |(risk, column)| {
        let here = types().filter(|one| one.tags().kind == risk && one.tags().column == column);
        super::how_many(here.count())
    })
}

/// The same from any counts of places.
pub(super) fn rows_of(kinds: &[KindFigures], count: impl Fn(Place) -> u32) -> Vec<RowFigures> {
    let places = Risk::ALL.map(|risk| {
        let columns = columns_of(risk);
        let counts: Vec<u32> = columns
            .iter()
            .map(|column| count((risk, *column)))
            .collect();
        (
            risk,
            columns.into_iter().zip(told(&counts)).collect::<Vec<_>>(),
        )
    });
    let rows = [MatrixRow::Content, MatrixRow::Contact, MatrixRow::Conduct];
    rows.map(|row| {
        let is_of_it = |risk: Risk| row_of(risk) == row;
        let counts = kinds.iter().filter(|kind| kind.kind.is_some_and(is_of_it));
        let cell = |wanted: Option<MatrixColumn>| {
            let all = places.iter().filter(|(risk, _)| is_of_it(*risk));
            all.flat_map(|(_, cells)| cells.iter())
                .filter(|(column, _)| *column == wanted)
                .fold(Cell::NoType, |sum, (_, cell)| sum.with(*cell))
        };
        let [first, second, third, last] = MatrixColumn::ALL.map(Some);
        RowFigures {
            row,
            all: Range::added(counts.map(|kind| kind.count)),
            cells: [first, second, third, last, None].map(cell),
        }
    })
    .into()
}

/// The columns in which types of this kind are counted.
fn columns_of(risk: Risk) -> Vec<Option<MatrixColumn>> {
    let is_used = |column: &Option<MatrixColumn>| {
        let mut tags = IncidentType::ALL.into_iter().map(IncidentType::tags);
        tags.any(|tags| tags.kind == risk && tags.column == *column)
    };
    let all = MatrixColumn::ALL.into_iter().map(Some).chain([None]);
    all.filter(is_used).collect()
}

/// Commerce has no row of its own (M-21).
fn row_of(risk: Risk) -> MatrixRow {
    match risk {
        Risk::Content => MatrixRow::Content,
        Risk::Contact => MatrixRow::Contact,
        Risk::Conduct | Risk::Commerce => MatrixRow::Conduct,
    }
}

impl Cell {
    /// Two cells together, as far as both were told.
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::NoType, one) | (one, Self::NoType) => one,
            (Self::NotSaid, _) | (_, Self::NotSaid) => Self::NotSaid,
            (Self::Nought, one) | (one, Self::Nought) => one,
            (Self::Exactly(one), Self::Exactly(two)) => Self::Exactly(one.saturating_add(two)),
        }
    }
}

/// What is told of the places of one kind, whose count the reader knows as [`Count::of`] shows it.
///
/// Without a small count all are told. Else those below five are not, and where the reader could narrow them down, because
/// they come to fewer than five or to nearly as much as they could, none is.
pub(super) fn told(counts: &[u32]) -> Vec<Cell> {
    const SMALL_MAX: u32 = 4;
    let small = || counts.iter().copied().filter(|count| *count <= SMALL_MAX);
    let (rest, all) = (small().sum::<u32>(), counts.iter().sum::<u32>());
    let most = small().map(|_| SMALL_MAX).sum::<u32>();
    let is_narrow = (1..=SMALL_MAX).contains(&rest) || rest + 2 > most;
    let hides_all = Count::of(all) == Count::FewerThanFive || (rest > 0 && is_narrow);
    let cell = |count: &u32| match *count {
        _ if hides_all => Cell::NotSaid,
        0 if rest == 0 => Cell::Nought,
        0..=SMALL_MAX => Cell::NotSaid,
        count => Cell::Exactly(count),
    };
    counts.iter().map(cell).collect()
}

#[cfg(test)]
mod tests;
