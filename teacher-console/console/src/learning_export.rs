//! A class's learning as it leaves the console: a table for people (CSV) and xAPI statements for machines, in both editions.
//!
//! The table has names, as a teacher needs them. The statements have none: a pupil is an account with a random id, never a
//! name or an e-mail address, and no statement holds words of a pupil. The same run is always the same statement, so that
//! a store that reads the file twice counts it once.

use curriculum::RunFacts;
use jiff::Timestamp;
use protocol::{
    bytes::{Id, sha256},
    classroom::{ClassProgress, RunRow},
};
use serde_json::{Value, json};

use crate::spreadsheet;
use crate::titles::Titles;

/// What our names in statements begin with. It stands for this program and no machine answers there (RFC 2606).
const OURS: &str = "https://stop-think-click.invalid";

/// The first line of the table.
const COLUMNS: [&str; 11] = [
    "pupil",
    "scenario",
    "topic",
    "finished (UTC)",
    "seconds",
    "signs noticed",
    "signs missed",
    "harmless things feared",
    "harmless things left alone",
    "telling practised",
    "sign-in checked",
];

/// One line for each finished run, pupils in the order of the register. Facts this version cannot read are left empty.
#[must_use]
pub fn as_csv(progress: &ClassProgress, titles: &Titles) -> String {
    let mut text = spreadsheet::line(&COLUMNS.map(str::to_owned));
    for pupil in &progress.pupils {
        for run in &pupil.runs {
            text.push_str(&spreadsheet::line(&row(&pupil.name, run, titles)));
        }
    }
    text
}

fn row(name: &str, run: &RunRow, titles: &Titles) -> [String; 11] {
    let facts = serde_json::from_value::<RunFacts>(run.facts.clone()).ok();
    let count = |part: fn(&RunFacts) -> usize| {
        let facts = facts.as_ref();
        facts.map_or_else(String::new, |facts| part(facts).to_string())
    };
    let yes = |it: bool| if it { "yes" } else { "no" }.to_owned();
    let telling = facts.as_ref().map(|facts| yes(facts.telling_rehearsed));
    [
        name.to_owned(),
        titles.scenario(&run.scenario).to_owned(),
        titles.topic(&run.topic).to_owned(),
        moment(run),
        run.seconds.to_string(),
        count(|facts| facts.signs_hit.len()),
        count(|facts| facts.signs_missed.len()),
        count(|facts| facts.safe_feared.len()),
        count(|facts| facts.safe_trusted.len()),
        telling.unwrap_or_default(),
        yes(run.is_checked),
    ]
}

/// Which edition of the standard a learning record store reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XapiEdition {
    /// 1.0.3, which most read.
    One,
    /// 2.0 (IEEE 9274.1.1-2023).
    Two,
}

impl XapiEdition {
    /// As a statement says it.
    #[must_use]
    pub const fn version(self) -> &'static str {
        match self {
            Self::One => "1.0.3",
            Self::Two => "2.0.0",
        }
    }
}

/// One statement for each finished run in which somebody checked who played. What we say is the same in both editions.
#[must_use]
pub fn as_xapi(progress: &ClassProgress, titles: &Titles, edition: XapiEdition) -> Vec<Value> {
    let of_pupil = |pupil: &protocol::classroom::PupilProgress| {
        let checked = pupil.runs.iter().filter(|run| run.is_checked);
        checked
            .map(|run| statement(pupil.pupil, run, titles, edition))
            .collect::<Vec<_>>()
    };
    progress.pupils.iter().flat_map(of_pupil).collect()
}

fn statement(pupil: Id, run: &RunRow, titles: &Titles, edition: XapiEdition) -> Value {
    json!({
        "id": statement_id(pupil, run),
        "actor": {
            "objectType": "Agent",
            "account": { "homePage": format!("{OURS}/pupils"), "name": pupil.to_string() },
        },
        "verb": {
            "id": "http://adlnet.gov/expapi/verbs/completed",
            "display": { "en-GB": "completed" },
        },
        "object": {
            "objectType": "Activity",
            "id": format!("{OURS}/scenarios/{}", run.scenario),
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/simulation",
                "name": { "en-GB": titles.scenario(&run.scenario) },
            },
        },
        "result": {
            "completion": true,
            "duration": format!("PT{}S", run.seconds),
            "extensions": extensions(run),
        },
        "context": {
            "contextActivities": { "parent": [{
                "objectType": "Activity",
                "id": format!("{OURS}/topics/{}", run.topic),
                "definition": { "name": { "en-GB": titles.topic(&run.topic) } },
            }] },
        },
        "timestamp": moment(run),
        "version": edition.version(),
    })
}

/// Counts and ids, never a score: xAPI has a place for one, and it stays empty.
fn extensions(run: &RunRow) -> Value {
    let mut all = serde_json::Map::new();
    let mut add = |name: &str, value: Value| {
        all.insert(format!("{OURS}/facts/{name}"), value);
    };
    add("outcome", json!(run.outcome));
    if let Ok(facts) = serde_json::from_value::<RunFacts>(run.facts.clone()) {
        add("signs-noticed", json!(facts.signs_hit.len()));
        add("signs-missed", json!(facts.signs_missed.len()));
        add("harmless-feared", json!(facts.safe_feared.len()));
        add("harmless-left-alone", json!(facts.safe_trusted.len()));
        add("telling-practised", json!(facts.telling_rehearsed));
        add("wrong-ideas", json!(facts.misconceptions));
    }
    Value::Object(all)
}

/// A UUID of version 8 (RFC 9562): a hash of who, what and when.
fn statement_id(pupil: Id, run: &RunRow) -> String {
    let when = run.happened_at.to_be_bytes();
    let parts = [
        b"stop-think-click xapi 1".as_slice(),
        pupil.as_bytes(),
        &when,
        run.scenario.as_bytes(),
    ];
    let hash = sha256(&parts);
    let mut bytes: [u8; 16] =
        std::array::from_fn(|at| hash.as_bytes().get(at).copied().unwrap_or(0));
    let [.., version, _, variant, _, _, _, _, _, _, _] = &mut bytes;
    *version = (*version & 0x0f) | 0x80;
    *variant = (*variant & 0x3f) | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let group = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    [
        group(0, 8),
        group(8, 12),
        group(12, 16),
        group(16, 20),
        group(20, 32),
    ]
    .join("-")
}

/// RFC 3339 in UTC.
fn moment(run: &RunRow) -> String {
    Timestamp::from_second(run.happened_at).map_or_else(|_| String::new(), |at| at.to_string())
}

#[cfg(test)]
mod tests;
