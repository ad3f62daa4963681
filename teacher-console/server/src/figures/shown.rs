//! What the rules let out, in the words of the protocol; and what of it each audience is told (I-04).

use protocol::figures::{
    Audience, KindRow, MatrixLine, OutcomeRow, RiskKind, ShownCell, ShownCount, ShownPart,
    ShownShare, ShownTotal,
};
use safeguarding::{
    Cell, Count, KindFigures, OutcomeFigures, Part, Risk, RowFigures, Share, Total,
};

use crate::risks;

pub(super) fn kind(row: &KindFigures, audience: Audience) -> KindRow {
    KindRow {
        kind: row.kind.map(risk),
        count: count(row.count),
        followed_up: (audience != Audience::Authority).then(|| part(row.followed_up)),
        passed_on: part(row.passed_on),
        open: hears_outcomes(audience).then(|| part(row.open)),
    }
}

/// Whether this audience is told how it went on, and what is open still.
pub(super) const fn hears_outcomes(audience: Audience) -> bool {
    matches!(audience, Audience::Leaders | Audience::SafeguardingGovernor)
}

pub(super) fn outcome(row: &OutcomeFigures) -> OutcomeRow {
    OutcomeRow {
        kind: risk(row.kind),
        helped: cell(row.helped),
        sanctioned: cell(row.sanctioned),
        neither: cell(row.neither),
        changes: part(row.changes),
    }
}

pub(super) fn line(row: &RowFigures, audience: Audience) -> MatrixLine {
    MatrixLine {
        row: risks::row(row.row),
        least: row.all.least,
        most: row.all.most,
        cells: (audience != Audience::Authority).then(|| row.cells.map(cell)),
    }
}

fn cell(cell: Cell) -> ShownCell {
    match cell {
        Cell::NoType => ShownCell::NoType,
        Cell::Nought => ShownCell::Nought,
        Cell::Exactly(count) => ShownCell::Exactly(count),
        Cell::NotSaid => ShownCell::NotSaid,
    }
}

pub(crate) fn risk(risk: Risk) -> RiskKind {
    match risk {
        Risk::Contact => RiskKind::Contact,
        Risk::Conduct => RiskKind::Conduct,
        Risk::Content => RiskKind::Content,
        Risk::Commerce => RiskKind::Commerce,
    }
}

pub(super) fn count(count: Count) -> ShownCount {
    match count {
        Count::Nought => ShownCount::Nought,
        Count::FewerThanFive => ShownCount::FewerThanFive,
        Count::Exactly(count) => ShownCount::Exactly(count),
    }
}

pub(super) fn total(total: Total) -> ShownTotal {
    match total {
        Total::Nought => ShownTotal::Nought,
        Total::FewerThanFive => ShownTotal::FewerThanFive,
        Total::About(about) => ShownTotal::About(about),
    }
}

fn part(part: Part) -> ShownPart {
    match part {
        Part::Nought => ShownPart::Nought,
        Part::All => ShownPart::All,
        Part::NotAll => ShownPart::NotAll,
        Part::Some => ShownPart::Some,
        Part::FewerThanFive => ShownPart::FewerThanFive,
        Part::AllButAFew => ShownPart::AllButAFew,
        Part::Exactly(count) => ShownPart::Exactly(count),
        Part::NotSaid => ShownPart::NotSaid,
    }
}

pub(super) fn share(share: Share) -> ShownShare {
    match share {
        Share::All => ShownShare::All,
        Share::NearlyAll => ShownShare::NearlyAll,
        Share::Most => ShownShare::Most,
        Share::FewerThanHalf => ShownShare::FewerThanHalf,
    }
}
