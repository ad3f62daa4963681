//! Strands and topics: the map of what is taught.

use serde::{Deserialize, Serialize};

use crate::{AgeBand, OrderedMap, Skill, StrandId, SymbolId, TopicId};

/// One of the eight strands of the framework *Education for a Connected World*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Strand {
    /// The name of its folder.
    pub id: StrandId,
    /// Where it stands among the eight, from 1.
    pub order: u8,
    /// Its picture.
    pub symbol: SymbolId,
    /// Its name.
    pub title: String,
    /// What it is about, in one line.
    pub summary: String,
}

/// One subject, taught from one band to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Its id in `topics.ron`.
    pub id: TopicId,
    /// The strand it belongs to.
    pub strand: StrandId,
    /// The bands it is taught in, youngest first.
    pub bands: Vec<AgeBand>,
    /// From this band on it is heavy: text only, and locked until a teacher opens it.
    pub heavy_from: Option<AgeBand>,
    /// What its signs ask of a pupil, unless a sign says otherwise (C-17).
    pub skill: Skill,
    /// The drawing, from the topic icons.
    pub icon: String,
    /// Its name on the screen.
    pub name: String,
    /// Its name in simplified words.
    pub simple_name: String,
}

impl Topic {
    /// True when a scenario of this topic for this band must be marked heavy.
    #[must_use]
    pub fn is_heavy_in(&self, band: AgeBand) -> bool {
        self.heavy_from.is_some_and(|from| band >= from)
    }
}

/// `strand.ron` as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStrand {
    pub(crate) order: u8,
    pub(crate) symbol: SymbolId,
}

/// `topics.ron` as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTopics {
    pub(crate) topics: OrderedMap<TopicId, RawTopic>,
}

/// One topic of `topics.ron` as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTopic {
    pub(crate) strand: StrandId,
    pub(crate) from: AgeBand,
    pub(crate) to: AgeBand,
    pub(crate) icon: SymbolId,
    pub(crate) skill: Skill,
    #[serde(default)]
    pub(crate) heavy_from: Option<AgeBand>,
}
