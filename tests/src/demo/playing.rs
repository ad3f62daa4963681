//! Plays a scenario along its author's walkthrough, and checks that every screen says what the engine says.

use super::PupilAtPc;
use crate::patience::{PATIENCE, until};
use crate::{Fault, Outcome};
use curriculum::view::{MessageView, Phase, View};
use curriculum::{Action, Judgement, ReadingMode, Run, Scenario, Walkthrough};
use std::sync::Arc;
use std::time::Duration;

const MODE: ReadingMode = ReadingMode::Full;
/// THINK asks this many questions at its foot, one at a time.
const QUESTIONS: usize = 4;
/// No simulated screen has more pages than this.
const TURNS_MAX: usize = 20;

impl PupilAtPc<'_> {
    /// Chooses a scenario at home and plays it to the outcome of its first walkthrough, which is returned.
    ///
    /// # Errors
    /// When the screen and the engine part ways.
    pub fn play(&mut self, scenario: &Arc<Scenario>) -> Outcome<String> {
        let run = self.play_halfway(scenario, 0)?;
        self.play_on(run)
    }

    /// Chooses a scenario at home and does the first acts of its first walkthrough. What the engine says of it is
    /// returned.
    ///
    /// # Errors
    /// When the screen and the engine part ways.
    pub fn play_halfway(&mut self, scenario: &Arc<Scenario>, acts: usize) -> Outcome<Run> {
        self.choose(scenario)?;
        let mut run = Run::new(Arc::clone(scenario));
        let walkthrough = first_walkthrough(&run)?;
        let acts = walkthrough.acts.iter().take(acts);
        self.follow(&mut run, &acts.cloned().collect::<Vec<_>>())?;
        Ok(run)
    }

    /// Waits until the screen is where a run is, and plays it along the first walkthrough to its outcome, which is
    /// returned.
    ///
    /// # Errors
    /// When the screen and the engine part ways.
    pub fn play_on(&mut self, mut run: Run) -> Outcome<String> {
        let walkthrough = first_walkthrough(&run)?;
        let left = walkthrough.acts.get(run.acts().len()..).unwrap_or_default();
        self.follow(&mut run, left)?;
        self.show(&run.current(MODE))?;
        self.finish()?;
        Ok(walkthrough.reaches.to_string())
    }

    /// Goes into a scenario from home.
    ///
    /// # Errors
    /// When home does not offer it.
    pub fn choose(&mut self, scenario: &Arc<Scenario>) -> Outcome<()> {
        let tile = format!("{}. {}", scenario.title(MODE), scenario.topic_name(MODE));
        self.put_reminder_away(&tile)?;
        self.press(&tile)?;
        let way_in = format!(": {}", scenario.title(MODE));
        let door = self
            .window
            .wait_for("the way in", PATIENCE, |seen| seen.name.ends_with(&way_in))?;
        // The way in is pressed with the keyboard: it has the focus when home opens.
        self.press_with_the_keyboard(&door.name)
    }

    /// Puts away what home says at a lesson's start (B-07), when it does.
    fn put_reminder_away(&mut self, tile: &str) -> Outcome<()> {
        let away = self.words.say("reminder-done")?;
        let seen = self.window.wait_for("home", PATIENCE, |seen| {
            seen.name == away || seen.name == tile
        })?;
        if seen.name == away {
            self.press_to_see(&away, tile)?;
        }
        Ok(())
    }

    fn follow(&mut self, run: &mut Run, acts: &[Action]) -> Outcome<()> {
        for act in acts {
            let view = run.current(MODE);
            self.show(&view)?;
            self.act(&view, act)?;
            run.act(act.clone())
                .map_err(|why| Fault::new(format!("the walkthrough strays: {why}")))?;
        }
        Ok(())
    }

    /// Waits until the screen shows what the engine says, and takes its picture.
    fn show(&mut self, view: &View) -> Outcome<()> {
        let phase = match view.phase {
            Phase::OfflineTwin => "offline-twin".to_owned(),
            phase => format!("{phase:?}").to_lowercase(),
        };
        let heading = self.words.say(&format!("phase-{phase}"))?;
        self.window.named(&format!("{}. {heading}", view.title))?;
        if let Some(words) = told(view) {
            self.window.named(&words)?;
        }
        self.picture(&phase)
    }

    /// Does one act of a walkthrough with the controls that are on the screen.
    fn act(&mut self, view: &View, act: &Action) -> Outcome<()> {
        match act {
            Action::Judge(..) | Action::Feel(_) | Action::Sense(_) | Action::Guess(_) => {
                self.think(view, act)
            }
            Action::Choose(id) => {
                let choice = view.choices.iter().find(|choice| choice.id == *id);
                self.press_shown(act, choice.map(|choice| &*choice.words))?;
                self.window.named(&self.words.say("choose-this")?)?;
                self.picture("click-looked-at")?;
                self.press_word("choose-this")
            }
            Action::Answer(id) => {
                let mut answers = view
                    .telling
                    .iter()
                    .flat_map(|telling| &telling.answers)
                    .filter(|answer| answer.id == *id);
                self.press_shown(act, answers.next().map(|answer| &*answer.words))
            }
            Action::Stop => self.press_word("step-stop-press-me"),
            Action::ReadyToChoose => self.press_word("step-click-press-me"),
            Action::KeepReading => self.press_word("keep-reading"),
            Action::CarryOn => {
                let more = view.app.as_ref().is_some_and(|app| app.has_more);
                self.press_word(if more { "next-message" } else { "carry-on" })
            }
            Action::Next if view.happened.is_some() => self.turn_leaves_until("next-part"),
            Action::Next => self.press_word("next"),
            Action::Unjudge(_) | Action::Rewind | Action::TryAnother => {
                Err(Fault::new(format!("no walkthrough holds {act:?}")))
            }
        }
    }

    /// Does one act of THINK.
    fn think(&mut self, view: &View, act: &Action) -> Outcome<()> {
        match act {
            Action::Judge(sign, judgement) => {
                let messages = view.app.iter().flat_map(|app| &app.messages);
                let mut phrases = messages
                    .flat_map(MessageView::all_pieces)
                    .filter(|piece| piece.sign.as_ref() == Some(sign));
                let phrase = phrases.next().map(|piece| piece.words.trim().to_owned());
                self.scroll_to(phrase.as_deref().unwrap_or_default())?;
                self.press_shown(act, phrase.as_deref())?;
                self.press_word(if *judgement == Judgement::Warning {
                    "it-is-a-warning"
                } else {
                    "it-is-fine"
                })
            }
            Action::Feel(feeling) => {
                let word = view
                    .feelings
                    .iter()
                    .find(|shown| shown.feeling == *feeling)
                    .map(|shown| &*shown.word);
                self.press_shown(act, word)
            }
            Action::Sense(sign) => {
                let mut signs = view.body.iter().filter(|shown| shown.sign == *sign);
                let words = signs.next().map(|shown| shown.words.clone());
                self.turn_thinking_to(act, words)
            }
            Action::Guess(id) => {
                let answers = view.wants.iter().flat_map(|wants| &wants.answers);
                let mut wanted = answers.filter(|answer| answer.id == *id);
                let words = wanted.next().map(|answer| answer.words.clone());
                self.turn_thinking_to(act, words)
            }
            _ => Err(Fault::new(format!("{act:?} is no thought"))),
        }
    }

    /// Turns the three questions of THINK until this answer is shown, takes a picture, and presses it.
    fn turn_thinking_to(&mut self, act: &Action, words: Option<String>) -> Outcome<()> {
        let words = words.ok_or_else(|| Fault::new(format!("{act:?} is not on the screen")))?;
        let turn = self.words.say_with("next-question", &[("about", "")])?;
        for _ in 0..QUESTIONS {
            self.rest()?;
            let shown = self.window.names()?;
            if shown.contains(&words) {
                self.picture("think-noticing")?;
                return self.press(&words);
            }
            let onward = shown.iter().find(|name| name.starts_with(turn.trim_end()));
            let onward = onward.cloned();
            self.press(&onward.ok_or_else(|| Fault::new("THINK cannot be turned"))?)?;
        }
        Err(Fault::new(format!(
            "'{words}' is in none of THINK's questions"
        )))
    }

    /// Turns the simulated screen back and then forth until these words are on it.
    fn scroll_to(&mut self, words: &str) -> Outcome<()> {
        let (earlier, later) = (
            self.words.say("earlier")?,
            self.words.say("later-messages")?,
        );
        let mut is_going_back = true;
        for _ in 0..TURNS_MAX {
            self.rest()?;
            let shown = self.window.names()?;
            if shown.iter().any(|name| name == words) {
                return Ok(());
            }
            if is_going_back && shown.contains(&earlier) {
                self.press(&earlier)?;
            } else if shown.contains(&later) {
                is_going_back = false;
                self.press(&later)?;
            } else {
                continue;
            }
            // On a busy machine the page turns late; what it showed before would be looked at again.
            until("the simulated screen to turn", PATIENCE, || {
                Ok((self.window.names()? != shown).then_some(()))
            })?;
        }
        Err(Fault::new(format!(
            "'{words}' is nowhere on the simulated screen:\n{}",
            self.window.words()?
        )))
    }

    fn press_shown(&mut self, act: &Action, words: Option<&str>) -> Outcome<()> {
        let words = words
            .ok_or_else(|| Fault::new(format!("{act:?} is not on the screen")))?
            .to_owned();
        self.press(&words)
    }

    /// Reads all that came of it, and does not stop for today.
    fn finish(&mut self) -> Outcome<()> {
        self.turn_leaves_until("finish")?;
        self.rest()?;
        self.picture("enough")?;
        self.press(&self.words.say("enough-one-more")?)
    }

    /// Presses 'Next' until the button says what is waited for, and presses that with the pointer.
    fn turn_leaves_until(&mut self, last: &str) -> Outcome<()> {
        let (next, last) = (self.words.say("next")?, self.words.say(last)?);
        loop {
            self.rest()?;
            let button = self.window.wait_for(&last, PATIENCE, |seen| {
                seen.name == next || seen.name == last
            })?;
            if button.name == last {
                return self.click_to_turn(&last);
            }
            self.press_this(&button)?;
            self.rest()?;
            self.picture("what-came-of-it")?;
        }
    }
}

fn first_walkthrough(run: &Run) -> Outcome<Walkthrough> {
    let first = run.scenario().walkthroughs().values().next().cloned();
    first.ok_or_else(|| Fault::new("the scenario has no walkthrough"))
}

impl PupilAtPc<'_> {
    /// Clicks until the page is another one: one that is laid again in the very moment of a click swallows it.
    fn click_to_turn(&mut self, name: &str) -> Outcome<()> {
        const LONG_ENOUGH: Duration = Duration::from_secs(8);
        let before = self.window.names()?;
        self.click(name)?;
        let turned = until("the page to turn", LONG_ENOUGH, || {
            Ok((self.window.names()? != before).then_some(()))
        });
        turned.or_else(|_| self.click(name))
    }
}

/// Words that only this moment shows, as the screen reader hears them.
fn told(view: &View) -> Option<String> {
    match view.phase {
        Phase::Story | Phase::Click | Phase::OfflineTwin => Some(view.text.clone()),
        Phase::Stop => {
            let message = view.app.as_ref()?.messages.last()?;
            Some(format!("{}: {}", message.from.name, message.text()))
        }
        Phase::Telling => view.telling.as_ref().map(|telling| telling.words.clone()),
        Phase::Consequence | Phase::Outcome => view
            .happened
            .as_ref()
            .map(|happened| happened.words.clone()),
        Phase::Demonstration | Phase::Think => None,
    }
    .filter(|words| !words.is_empty())
}
