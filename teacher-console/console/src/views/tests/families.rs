//! What can be seen in the room of pages for home.

use curriculum::{AgeBand, TopicId};

use super::scenes::Doings;

/// With a topic, for the youngest and the oldest.
pub(super) fn in_families() -> Doings {
    vec![
        ("a topic for the youngest", |state| {
            state.families.band = AgeBand::From4To5;
            state.families.topic = TopicId::new("telling");
        }),
        ("a topic for the oldest", |state| {
            state.families.band = AgeBand::From14To16;
            state.families.topic = TopicId::new("a-photo-of-me");
        }),
    ]
}
