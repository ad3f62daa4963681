//! A teacher watches a class at work, sends a hint, pauses everybody, reads the map and sets what is due again.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::desk::Seen;
use crate::patience::until;
use crate::{Fault, Outcome};

impl SafeguardingLead<'_> {
    /// Goes to the class as it is now and waits until so many of its pupils are in a story.
    ///
    /// # Errors
    /// When they are not.
    pub fn watch_class(&mut self, class: &str, at_work: usize) -> Outcome<()> {
        self.press_word("room-live-class")?;
        let name = self.words.say_with("class-name", &[("name", class)])?;
        let start = format!("{name}. ");
        self.press_where(&name, |seen| seen.name.starts_with(&start))?;
        let playing = self.words.say("live-playing")?;
        until("everybody at work", LONG_ENOUGH, || {
            let names = self.window.names()?;
            let count = names.iter().filter(|name| **name == playing).count();
            Ok((count == at_work).then_some(()))
        })?;
        self.picture("console-live")
    }

    /// Points a pupil to the next phrase.
    ///
    /// # Errors
    /// When it is not offered.
    pub fn send_hint(&mut self, pupil: &str) -> Outcome<()> {
        let hint = self.words.say("live-hint")?;
        self.press_to_see(pupil, "what can be sent", |seen| seen.name == hint)?;
        self.press(&hint)
    }

    /// Lets all screens rest.
    ///
    /// # Errors
    /// When they do not.
    pub fn pause_all(&mut self) -> Outcome<()> {
        let (pause, said) = (
            self.words.say("live-pause")?,
            self.words.say("live-paused")?,
        );
        self.press_to_see(&pause, "that all screens rest", |seen| seen.name == said)?;
        self.picture("console-paused")
    }

    /// Lets the class go on.
    ///
    /// # Errors
    /// When it does not.
    pub fn let_go_on(&mut self) -> Outcome<()> {
        let (on, pause) = (self.words.say("live-go-on")?, self.words.say("live-pause")?);
        self.press_to_see(&on, "that all go on", |seen| seen.name == pause)
    }

    /// What a pupil's tile says just now, below the name.
    ///
    /// # Errors
    /// When there is no such tile.
    pub fn tile_of(&self, pupil: &str) -> Outcome<Vec<String>> {
        let names = self.window.names()?;
        let tile = names.iter().skip_while(|name| *name != pupil);
        let below: Vec<String> = tile.skip(1).take(2).cloned().collect();
        if below.len() < 2 {
            return Err(Fault::new(format!("there is no tile of {pupil}")));
        }
        Ok(below)
    }

    /// Covers all screens, after an accident.
    ///
    /// # Errors
    /// When the console does not say so.
    pub fn hide_all(&mut self) -> Outcome<()> {
        let hide = self.words.say("live-cover")?;
        let said = self.words.say("live-covered")?;
        self.press_to_see(&hide, "that all screens are covered", |seen| {
            seen.name == said
        })?;
        self.picture("console-covered")
    }

    /// Takes the cover away.
    ///
    /// # Errors
    /// When it stays.
    pub fn show_again(&mut self) -> Outcome<()> {
        let show = self.words.say("live-uncover")?;
        let hide = self.words.say("live-cover")?;
        self.press_to_see(&show, "that the screens are back", |seen| seen.name == hide)
    }

    /// Opens how a class is doing, and reads of so many pupils on its map that they have played this topic.
    ///
    /// # Errors
    /// When the map says something else.
    pub fn read_map(&mut self, class: &str, topic: &str, pupils: usize) -> Outcome<()> {
        self.press_word("room-classes")?;
        let show = self.words.say_with("show-progress", &[("name", class)])?;
        let map = self.words.say("next-map")?;
        self.press_to_see(&show, "the map", |seen| seen.name == map)?;
        let about = format!(", {topic}: ");
        let whole = format!("{}, ", self.words.say("next-whole-class")?);
        until("the map to be read", LONG_ENOUGH, || {
            let names = self.window.names()?;
            let of_pupils = names.iter().filter(|name| !name.starts_with(&whole));
            let cells = of_pupils.filter(|name| name.contains(&about));
            let count = cells.filter(|name| name.contains("warning signs")).count();
            Ok((count == pupils).then_some(()))
        })?;
        self.picture("console-map")
    }

    /// Plans a lesson with what is due again for so many pupils, and begins it.
    ///
    /// # Errors
    /// When that is not what is suggested.
    pub fn set_booster(&mut self, class: &str, due: usize) -> Outcome<()> {
        self.press_word("room-classes")?;
        let plan = self.words.say_with("plan-lesson", &[("name", class)])?;
        self.press(&plan)?;
        let why = self.words.say("lesson-why-due")?;
        let why = why.split_once("{ $count").map_or(&*why, |(why, _)| why);
        let for_many = format!(" {due} ");
        let is_it = |seen: &Seen| seen.name.starts_with(why) && seen.name.contains(&for_many);
        self.window.wait_for(&for_many, LONG_ENOUGH, is_it)?;
        self.picture("console-booster")?;
        let start = self.words.say("lesson-start")?;
        let take = self.words.say("lesson-take")?;
        self.press_to_see(&take, "the way to begin", |seen| seen.name == start)?;
        let begun = self
            .words
            .say_with("notice-lesson-started", &[("name", class)])?;
        self.press_to_see(&start, "that it has begun", |seen| seen.name == begun)
    }
}
