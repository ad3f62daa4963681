//! What an incident can be about (M-04 to M-09), and the risks that the co-ordinator watches (M-10), as a data file.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{IncidentType, Risk};

/// One topic. Which ones an incident has is said under seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name in the file.
    pub id: String,
    /// Under which of the four kinds of risk it is offered.
    pub kind: Risk,
    /// Rows of the requirements it comes from.
    pub rows: Vec<String>,
    /// For a member of staff.
    pub words: String,
}

/// A risk that is watched: cases of some types, and those with some topics (M-10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchedRisk {
    /// Its name in the file.
    pub id: String,
    /// Rows of the requirements it comes from.
    pub rows: Vec<String>,
    /// For a member of staff.
    pub words: String,
    /// Types of incident that are it by themselves.
    pub types: Vec<IncidentType>,
    /// Ids of topics that are it.
    pub topics: Vec<String>,
}

/// Both lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics {
    /// Every topic once, those of one kind of risk together.
    pub topics: Vec<Topic>,
    /// Watched risks, in the order of the policies.
    pub watched: Vec<WatchedRisk>,
}

/// The lists of this version. A row that cannot be read is left out, and a test names it.
pub fn topics() -> &'static Topics {
    static TOPICS: LazyLock<Topics> = LazyLock::new(|| Topics::read(TEXT).0);
    &TOPICS
}

const TEXT: &str = include_str!("../topics.ron");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopics {
    topics: Vec<RawTopic>,
    watched: Vec<RawWatched>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    id: String,
    kind: String,
    rows: Vec<String>,
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWatched {
    id: String,
    rows: Vec<String>,
    words: String,
    types: Vec<String>,
    topics: Vec<String>,
}

impl Topics {
    /// Reads the file, and names everything that could not be read.
    fn read(text: &str) -> (Self, Vec<String>) {
        let raw: RawTopics = match ron::from_str(text) {
            Ok(raw) => raw,
            Err(why) => return (Self::default(), vec![why.to_string()]),
        };
        let (mut read, mut problems) = (Self::default(), Vec::new());
        for one in raw.topics {
            match (kind(&one.kind), read.has(&one.id)) {
                (Some(kind), false) => read.topics.push(Topic {
                    id: one.id,
                    kind,
                    rows: one.rows,
                    words: one.words,
                }),
                _ => problems.push(one.id),
            }
        }
        for one in raw.watched {
            let types = one.types.iter().map(|row| IncidentType::from_row(row));
            let types: Option<Vec<IncidentType>> = types.collect();
            match types {
                Some(types) if one.topics.iter().all(|topic| read.has(topic)) => {
                    read.watched.push(WatchedRisk {
                        id: one.id,
                        rows: one.rows,
                        words: one.words,
                        types,
                        topics: one.topics,
                    });
                }
                _ => problems.push(one.id),
            }
        }
        (read, problems)
    }

    fn has(&self, id: &str) -> bool {
        self.topics.iter().any(|topic| topic.id == id)
    }
}

fn kind(name: &str) -> Option<Risk> {
    Some(match name {
        "content" => Risk::Content,
        "contact" => Risk::Contact,
        "conduct" => Risk::Conduct,
        "commerce" => Risk::Commerce,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// M-04 to M-09: one list, in which every row has its topics and no topic stands twice.
    #[test]
    fn every_row_of_the_topics_is_in_the_list_and_no_topic_is_in_it_twice() {
        let (read, problems) = Topics::read(TEXT);
        assert_eq!(problems, Vec::<String>::new());
        let rows = read.topics.iter().flat_map(|topic| &topic.rows);
        let rows: BTreeSet<&str> = rows.map(String::as_str).collect();
        let wanted = ["M-04", "M-05", "M-06", "M-07", "M-08", "M-09"];
        assert_eq!(rows, wanted.into());
        let words: BTreeSet<&str> = read.topics.iter().map(|one| one.words.as_str()).collect();
        assert_eq!(words.len(), read.topics.len());
        assert!(
            read.topics
                .iter()
                .all(|one| one.words.chars().count() <= 44)
        );
    }

    /// M-10: four risks of one policy, and two that another one adds.
    #[test]
    fn six_risks_are_watched_each_by_types_and_topics() {
        let watched = &topics().watched;
        let ids: Vec<&str> = watched.iter().map(|one| one.id.as_str()).collect();
        let four = ["sharing-data", "material", "grooming", "bullying"];
        assert_eq!(ids, [&four[..], &["extremism", "adult-contact"]].concat());
        for one in watched {
            assert!(
                !one.types.is_empty() && !one.topics.is_empty(),
                "{}",
                one.id
            );
            assert_eq!(one.rows, ["M-10"]);
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_left_out() {
        let text = r#"(
            topics: [
                (id: "a", kind: "content", rows: ["M-04"], words: "A"),
                (id: "a", kind: "content", rows: ["M-04"], words: "B"),
                (id: "b", kind: "culture", rows: ["M-07"], words: "C"),
            ],
            watched: [
                (id: "w", rows: ["M-10"], words: "W", types: ["F-36"], topics: ["a"]),
                (id: "x", rows: ["M-10"], words: "X", types: ["F-99"], topics: ["a"]),
                (id: "y", rows: ["M-10"], words: "Y", types: ["F-36"], topics: ["b"]),
            ],
        )"#;
        let (read, problems) = Topics::read(text);
        assert_eq!(problems, ["a", "b", "x", "y"]);
        assert_eq!((read.topics.len(), read.watched.len()), (1, 1));
    }
}
