//! Reads what stands above the scenarios: the strands, the topics and the named wrong ideas.

use crate::{
    AgeBand, Library, Misconception, MisconceptionId, Problem, Strand, StrandId, Topic,
    folders::Sorted,
    rows,
    source::{TextFile, WordFile},
    symbols,
    topic::{RawStrand, RawTopics},
};

/// How many strands the framework has.
const STRANDS: usize = 8;

/// A library that has everything but scenarios.
pub(crate) fn library(
    sorted: &Sorted,
    shared: &WordFile,
    simple: &WordFile,
    problems: &mut Vec<Problem>,
) -> Library {
    for key in crate::build::words_for_all() {
        let _word = word(shared, &key, problems);
    }
    let strands = strands_of(sorted, problems);
    Library {
        topics: topics_of(sorted, &strands, [shared, simple], problems),
        strands,
        misconceptions: misconceptions_of(shared, problems),
        not_by_scenario: rows::not_by_scenario(sorted.shared.get("not-by-scenario.ron"), problems),
        rows: rows::described(sorted.shared.get("rows.ron"), problems),
        ..Library::default()
    }
}

fn strands_of(sorted: &Sorted, problems: &mut Vec<Problem>) -> Vec<Strand> {
    let mut strands = Vec::new();
    for (name, folder) in &sorted.strands {
        let words = folder
            .get("en-GB.ftl")
            .map(|file| WordFile::read(file, problems));
        let path = format!("{name}/strand.ron");
        let (Some(id), Some(shape), Some(words)) =
            (StrandId::new(name), folder.get("strand.ron"), words)
        else {
            problems.push(Problem {
                file: path,
                line: None,
                what: "The strand is not whole: it needs strand.ron and en-GB.ftl.".to_owned(),
                remedy: "copy the missing file from another strand and change its words."
                    .to_owned(),
            });
            continue;
        };
        match shape.read_ron::<RawStrand>() {
            Ok(raw) => strands.push(Strand {
                id,
                order: raw.order,
                symbol: raw.symbol,
                title: word(&words, "title", problems),
                summary: word(&words, "summary", problems),
            }),
            Err(problem) => problems.push(problem),
        }
    }
    strands.sort_by_key(|strand| strand.order);
    if strands.len() != STRANDS {
        problems.push(Problem {
            file: "topics.ron".to_owned(),
            line: None,
            what: format!(
                "There are {} sound strands; the framework has {STRANDS}.",
                strands.len()
            ),
            remedy: "mend or put back the folder of the strand that is missing.".to_owned(),
        });
    }
    strands
}

fn topics_of(
    sorted: &Sorted,
    strands: &[Strand],
    [shared, simple]: [&WordFile; 2],
    problems: &mut Vec<Problem>,
) -> Vec<Topic> {
    let Some(file) = sorted.shared.get("topics.ron") else {
        problems.push(Problem {
            file: "topics.ron".to_owned(),
            line: None,
            what: "The list of topics is missing.".to_owned(),
            remedy: "put topics.ron back into the content folder.".to_owned(),
        });
        return Vec::new();
    };
    let raw = match file.read_ron::<RawTopics>() {
        Ok(raw) => raw,
        Err(problem) => {
            problems.push(problem);
            return Vec::new();
        }
    };
    let mut topics = Vec::new();
    for (id, topic) in raw.topics.iter() {
        check_topic(file, id.as_str(), topic, strands, problems);
        let key = format!("topic-{id}");
        let name = word(shared, &key, problems);
        topics.push(Topic {
            id: id.clone(),
            strand: topic.strand.clone(),
            bands: AgeBand::ALL
                .into_iter()
                .filter(|band| (topic.from..=topic.to).contains(band))
                .collect(),
            heavy_from: topic.heavy_from,
            skill: topic.skill,
            icon: topic.icon.as_str().to_owned(),
            simple_name: simple
                .texts
                .get(&key)
                .cloned()
                .unwrap_or_else(|| name.clone()),
            name,
        });
    }
    topics
}

fn check_topic(
    file: &TextFile,
    id: &str,
    topic: &crate::topic::RawTopic,
    strands: &[Strand],
    problems: &mut Vec<Problem>,
) {
    let at = format!("\"{id}\"");
    if !strands.iter().any(|strand| strand.id == topic.strand) {
        let what = format!(
            "The topic \"{id}\" names a strand that is not there: \"{}\".",
            topic.strand
        );
        problems.push(file.problem(&at, what, "use the name of one of the strand folders."));
    }
    if !symbols::TOPIC_ICONS.contains(&topic.icon.as_str()) {
        let what = format!(
            "The topic \"{id}\" has an icon that is not drawn: \"{}\".",
            topic.icon
        );
        let remedy = format!("use one of {}.", symbols::TOPIC_ICONS.join(", "));
        problems.push(file.problem(&at, what, &remedy));
    }
    if topic.from > topic.to {
        let what = format!("The topic \"{id}\" ends before it begins.");
        problems.push(file.problem(
            &at,
            what,
            "write the younger band as `from` and the older as `to`.",
        ));
    }
}

fn misconceptions_of(shared: &WordFile, problems: &mut Vec<Problem>) -> Vec<Misconception> {
    let mut found = Vec::new();
    for (key, name) in &shared.texts {
        let Some(id) = key
            .strip_prefix("misconception-")
            .filter(|id| !id.contains('.'))
        else {
            continue;
        };
        let Some(id) = MisconceptionId::new(id) else {
            continue;
        };
        let activity = word(shared, &format!("{key}.activity"), problems);
        found.push(Misconception {
            id,
            name: name.clone(),
            activity,
        });
    }
    found
}

/// The words of a key; reported and empty when they are missing.
fn word(words: &WordFile, key: &str, problems: &mut Vec<Problem>) -> String {
    words.texts.get(key).cloned().unwrap_or_else(|| {
        problems.push(words.problem(
            key,
            format!("The words \"{key}\" are missing."),
            "add them, as the other entries of the file show.",
        ));
        String::new()
    })
}
