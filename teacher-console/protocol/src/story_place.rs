//! Where a pupil stands in a story, kept until it ends or the day is over: another computer goes on from the same step.
//!
//! It is ids and nothing else: no word, no feeling, and nothing of 'Tell a trusted adult'. While that is open nothing is
//! sent, as while somebody only reads.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::parcel::padded;

/// Bytes of every message with a place.
pub const PLACE_LEN: usize = 8192;
/// The longest id, in bytes.
const ID_LEN_MAX: usize = 96;
/// Lists inside lists, at most: an act names one or two ids.
const DEPTH_MAX: usize = 3;

/// Where a pupil stands in a story.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryPlace {
    /// Which scenario.
    pub scenario: String,
    /// In which shape: acts mean the same only in the same shape.
    pub edition: String,
    /// What was judged, chosen and answered on the way, by id: JSON of `curriculum::Action`, without feelings.
    pub acts: Vec<Value>,
    /// `full` or `simplified`.
    pub reading_mode: String,
    /// How long it has taken so far.
    pub seconds: u32,
}

/// Keeps where the signed-in pupil stands, or lets go of it; padded with spaces to [`PLACE_LEN`].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeepPlace {
    /// Where; nothing when they are in no story or at its end.
    pub place: Option<StoryPlace>,
}

impl StoryPlace {
    /// Whether it holds ids alone: whoever keeps it takes no free text.
    #[must_use]
    pub fn is_ids_alone(&self) -> bool {
        let names = [&self.scenario, &self.edition, &self.reading_mode];
        names.into_iter().all(|name| is_id(name))
            && self.acts.iter().all(|act| is_of_ids(act, DEPTH_MAX))
    }
}

impl KeepPlace {
    /// Exactly [`PLACE_LEN`] bytes. What is too long is kept as far as it goes: an earlier step of the same way.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut shorter = self.clone();
        loop {
            if let Ok(bytes) = padded(&shorter, PLACE_LEN) {
                return bytes;
            }
            match &mut shorter.place {
                Some(place) if !place.acts.is_empty() => {
                    let fewer = place.acts.len() - place.acts.len().div_ceil(8);
                    place.acts.truncate(fewer);
                }
                _ => shorter.place = None,
            }
        }
    }
}

fn is_id(name: &str) -> bool {
    let is_plain = |letter: u8| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || b"-_".contains(&letter)
    };
    name.len() <= ID_LEN_MAX && name.bytes().all(is_plain)
}

fn is_of_ids(value: &Value, depth: usize) -> bool {
    match value {
        Value::String(name) => is_id(name),
        Value::Array(all) if depth > 0 => all.iter().all(|one| is_of_ids(one, depth - 1)),
        Value::Object(all) if depth > 0 => all
            .iter()
            .all(|(name, one)| is_id(name) && is_of_ids(one, depth - 1)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn place(acts: Vec<Value>) -> StoryPlace {
        StoryPlace {
            scenario: "the-fruit-chart".to_owned(),
            edition: "0a1b".to_owned(),
            acts,
            reading_mode: "full".to_owned(),
            seconds: 90,
        }
    }

    /// P8.
    #[test]
    fn every_place_has_one_size_and_a_long_way_is_kept_from_its_beginning() {
        let act = json!({"judge": ["a-sign-with-a-name", "warning"]});
        for count in [0, 3, 5000] {
            let whole = place(vec![act.clone(); count]);
            let keep = KeepPlace { place: Some(whole) };
            let bytes = keep.to_bytes();
            assert_eq!(bytes.len(), PLACE_LEN);
            let read: KeepPlace = serde_json::from_slice(&bytes).unwrap();
            let kept = read.place.unwrap();
            assert_eq!(kept.acts.len() == count, count < 100);
            assert!(count == 0 || kept.acts.len() >= 3);
        }
        assert_eq!(KeepPlace::default().to_bytes().len(), PLACE_LEN);
    }

    #[test]
    fn a_place_is_ids_and_takes_no_sentence() {
        let acts = vec![
            json!("next"),
            json!({"choose": "show-mum"}),
            json!({"judge": ["gift", "fine"]}),
        ];
        assert!(place(acts).is_ids_alone());
        for act in [
            json!("He said it"),
            json!({"choose": "a b"}),
            json!(7),
            json!([[[["x"]]]]),
        ] {
            assert!(!place(vec![act]).is_ids_alone());
        }
    }
}
