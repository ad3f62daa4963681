//! Quiet notices: what is not quite as it should be and what to do, shown at the foot of the page until it is put away.

use bevy::prelude::*;

/// Ids of notices (`words/*/game.ftl`) in the order they came up, each once.
#[derive(Resource, Debug, Default)]
pub struct Notices {
    told: Vec<String>,
    /// What comes with the next page, so that none moves while somebody reads it or is about to press.
    waiting: Vec<String>,
    /// What came so, and on how many pages more it stands: a page with a notice is smaller.
    passing: Vec<(String, u8)>,
}

/// Pages on which such a notice stands, for whoever does not put it away.
const PAGES: u8 = 3;

impl Notices {
    /// Adds a notice by the id of its words.
    pub fn tell(&mut self, id: &str) {
        if !self.told.iter().any(|known| known == id) {
            self.told.push(id.to_owned());
        }
    }

    /// Adds it when the next page comes, because it answers no press of whoever is at this one; after three pages it goes.
    pub fn tell_with_next_page(&mut self, id: &str) {
        self.waiting.push(id.to_owned());
    }

    /// Takes a notice back once it no longer holds.
    pub fn withdraw(&mut self, id: &str) {
        self.told.retain(|known| known != id);
        self.waiting.retain(|known| known != id);
        self.passing.retain(|(known, _)| known != id);
    }

    /// Another page comes. Whether other notices stand on it than on the last.
    fn turn(&mut self) -> bool {
        for (_, pages) in &mut self.passing {
            *pages = pages.saturating_sub(1);
        }
        let (over, passing): (Vec<_>, Vec<_>) = std::mem::take(&mut self.passing)
            .into_iter()
            .partition(|(_, pages)| *pages == 0);
        self.passing = passing;
        self.told
            .retain(|known| over.iter().all(|(gone, _)| gone != known));
        let waiting = std::mem::take(&mut self.waiting);
        let is_changed = !over.is_empty() || !waiting.is_empty();
        for id in waiting {
            self.tell(&id);
            self.passing.push((id, PAGES));
        }
        is_changed
    }

    /// The newest notice, when there is one.
    #[must_use]
    pub fn newest(&self) -> Option<&str> {
        self.told.last().map(String::as_str)
    }

    /// All of them, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.told.iter().map(String::as_str)
    }
}

/// Another page comes, and what has waited for it. Whether other notices stand on it than on the last.
pub(crate) fn come_with_the_page(world: &mut World) -> bool {
    world
        .get_resource_mut::<Notices>()
        .is_some_and(|mut notices| notices.turn())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_with_a_page_stands_on_three_and_what_has_to_be_mended_stays() {
        let mut notices = Notices::default();
        notices.tell("notice-font");
        notices.tell_with_next_page("notice-lesson");
        let mut stands = Vec::new();
        for _ in 0..5 {
            let is_changed = notices.turn();
            stands.push((notices.all().count(), is_changed));
        }
        assert_eq!(
            stands,
            [(2, true), (2, false), (2, false), (1, true), (1, false)]
        );
        assert_eq!(notices.newest(), Some("notice-font"));
    }

    #[test]
    fn what_was_put_away_does_not_come_back() {
        let mut notices = Notices::default();
        notices.tell_with_next_page("notice-lesson");
        notices.turn();
        notices.withdraw("notice-lesson");
        assert!((0..5).all(|_| !notices.turn()));
        assert_eq!(notices.newest(), None);
    }
}
