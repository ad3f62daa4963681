//! The risk of an incident in the three schemes, as its type says, its topics, and the risks that are watched.

use protocol::risks::{
    MatrixColumn, MatrixRow, RiskGuide, RiskTags, RiskTopic, SubType, WatchedRisk,
};
use safeguarding::{Case, MatrixColumn as Column, MatrixRow as Row, topics};

use crate::figures;

/// Nothing for a case that is no incident.
pub fn shown(case: &Case) -> Option<RiskGuide> {
    let incident_type = case.incident_type()?;
    let sub_types = incident_type.sub_types().map(|one| SubType {
        words: one.words.to_owned(),
        tags: tags(one.tags),
    });
    Some(RiskGuide {
        tags: tags(incident_type.tags()),
        sub_types: sub_types.collect(),
        topics: offered(),
    })
}

fn offered() -> Vec<RiskTopic> {
    let offered = topics().topics.iter().map(|topic| RiskTopic {
        kind: figures::risk(topic.kind),
        words: topic.words.clone(),
    });
    offered.collect()
}

/// The risks by which cases can be listed, with the words of their topics.
pub fn watched() -> Vec<WatchedRisk> {
    let all = topics();
    let watched = all.watched.iter().map(|risk| {
        let of_it = all
            .topics
            .iter()
            .filter(|one| risk.topics.contains(&one.id));
        WatchedRisk {
            words: risk.words.clone(),
            types: risk.types.iter().map(|one| one.row().to_owned()).collect(),
            topics: of_it.map(|one| one.words.clone()).collect(),
        }
    });
    watched.collect()
}

fn tags(tags: safeguarding::RiskTags) -> RiskTags {
    RiskTags {
        kind: figures::risk(tags.kind),
        row: row(tags.row),
        column: tags.column.map(|column| match column {
            Column::Commercial => MatrixColumn::Commercial,
            Column::Aggressive => MatrixColumn::Aggressive,
            Column::Sexual => MatrixColumn::Sexual,
            Column::Values => MatrixColumn::Values,
        }),
    }
}

/// A row of the matrix, in the words of the protocol.
pub(crate) fn row(row: Row) -> MatrixRow {
    match row {
        Row::Content => MatrixRow::Content,
        Row::Contact => MatrixRow::Contact,
        Row::Conduct => MatrixRow::Conduct,
    }
}
