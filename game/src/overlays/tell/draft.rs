//! What a child has chosen and typed so far. It lives in memory only: nothing half-written is ever saved.

use bevy::prelude::*;
use curriculum::Feeling;
use protocol::bytes::Id;
use protocol::report::About;
use sealing::routing::Telling;
use zeroize::Zeroizing;

/// Most characters of own words: as many as fit into one sealed report beside everything else, whatever the letters.
pub const WORDS_MAX: usize = 450;

every! {
    /// The part of Tell that is open.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum Leaf {
        /// Who do you want to tell?
        #[default]
        Who,
        /// Is it about me or about a friend? A page of its own only where one thing is asked at a time.
        About,
        /// What happened, in pictures.
        Happened,
        /// What happened, in own words.
        Write,
        /// How do you feel?
        Feel,
        /// Four short questions.
        Questions,
        /// Danger now: what to do this minute.
        Danger,
        /// Who will read it; send.
        Check,
        /// Who else may come to know of it.
        WhoElse,
        /// Who are you? Only for somebody who is not signed in.
        Name,
        /// What is true about the report now.
        Next,
        /// What one can change, by what happened.
        CanDo,
        /// People outside the school who listen.
        Helplines,
    }
}

/// What can have happened, each with its own picture. Never told in more words than the child's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happened {
    /// The fixed word inside the report; `tell-kind-…` in the words.
    pub word: &'static str,
    /// Its picture below `icons/`.
    pub icon: &'static str,
}

const fn happened(word: &'static str, icon: &'static str) -> Happened {
    Happened { word, icon }
}

/// All kinds, in the order they stand on the screen.
pub const KINDS: [Happened; 11] = [
    happened("asked-for-a-photo", "topics/photos"),
    happened("asked-where-i-live", "ui/house"),
    happened("said-keep-a-secret", "ui/secret"),
    happened("unkind-things", "topics/unkind"),
    happened("showed-me-something", "topics/upsetting"),
    happened("wants-money", "topics/games"),
    happened("wants-to-meet", "topics/location"),
    happened("scary-message", "ui/inbox"),
    happened("page-not-for-me", "ui/globe"),
    happened("my-account", "ui/key"),
    happened("something-else", "ui/question"),
];

/// Said beside what happened by whoever is not safe at home, so that it is read before anybody there is told (E-13).
pub const HOME_NOT_SAFE: &str = "home-not-safe";

/// Whether it is about a grown-up who works at the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AboutAdult {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure: treated like yes, so that nobody reads about themselves.
    NotSure,
}

/// Where it happened; what happens out of school counts as well (E-08).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At school.
    School,
    /// At home.
    Home,
    /// Anywhere else.
    Elsewhere,
}

impl Place {
    /// The fixed word inside the report; it stands among the kinds, which every console can show.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::School => "where-school",
            Self::Home => "where-home",
            Self::Elsewhere => "where-elsewhere",
        }
    }
}

/// The name of somebody who has not signed in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum NameGiven {
    /// Not asked, or 'I would rather not say'.
    #[default]
    None,
    /// A tile was pressed.
    Tile {
        /// The pupil's id.
        pupil: String,
        /// As shown.
        name: String,
    },
}

every! {
    /// What is offered on the page of own words, beside typing.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum Tool {
        /// Beginnings of sentences.
        #[default]
        Starts,
        /// Words with pictures.
        Words,
        /// Letters to press.
        Letters,
    }
}

/// One report before it is sealed.
#[derive(Resource, Default)]
pub struct Draft {
    /// The part that is open.
    pub leaf: Leaf,
    /// The adult chosen by name; nobody means the team.
    pub chosen: Option<Id>,
    /// Which adults are offered, four at a time.
    pub adults_leaf: usize,
    /// Which pictures or feelings are offered, when one thing is shown at a time.
    pub pictures_leaf: usize,
    /// Which question is asked, when one is asked at a time.
    pub asked: usize,
    /// People taken out, with their names.
    pub left_out: Vec<(Id, String)>,
    /// Fixed words of what happened.
    pub kinds: Vec<&'static str>,
    /// Feelings named.
    pub feelings: Vec<Feeling>,
    /// About whom; the teller when not said.
    pub about: Option<About>,
    /// Is it about a grown-up at school?
    pub about_adult: Option<AboutAdult>,
    /// Is it happening today?
    pub danger_today: Option<bool>,
    /// Where did it happen?
    pub place: Option<Place>,
    /// Should somebody talk with the child?
    pub wants_to_talk: Option<bool>,
    /// What is offered beside typing.
    pub tool: Tool,
    /// Which words of the bank are shown.
    pub bank_leaf: usize,
    /// Letters in the order of a keyboard, not of the alphabet.
    pub is_by_keyboard: bool,
    /// Own words, wiped when they are no longer needed.
    pub words: Zeroizing<String>,
    /// Who tells, when nobody is signed in.
    pub name: NameGiven,
    /// Which class and which names the name tiles show.
    pub names: (usize, usize),
    /// The last try to send did not succeed.
    pub is_not_kept: bool,
    /// Where helplines were opened, and where the way back from them leads.
    pub helplines_from: Leaf,
    /// Which of the answers to what was told is shown, one at a time.
    pub answer: usize,
}

impl Draft {
    /// What decides who reads.
    #[must_use]
    pub fn telling(&self) -> Telling {
        Telling {
            about_school_adult: self.is_about_school_adult(),
            left_out: self.left_out.iter().map(|(id, _)| *id).collect(),
            chosen: self.chosen,
            ..Telling::default()
        }
    }

    /// 'Yes' and 'not sure' both keep it from the everyday team.
    #[must_use]
    pub fn is_about_school_adult(&self) -> bool {
        matches!(
            self.about_adult,
            Some(AboutAdult::Yes | AboutAdult::NotSure)
        )
    }

    /// Takes somebody out, for good or until everybody is put back.
    pub fn leave_out(&mut self, person: Id, name: &str) {
        if self.chosen == Some(person) {
            self.chosen = None;
        }
        if self.left_out.iter().all(|(id, _)| *id != person) {
            self.left_out.push((person, name.to_owned()));
        }
    }

    /// Chooses an adult by name, or the team. Somebody chosen is no longer left out.
    pub fn choose(&mut self, adult: Option<Id>) {
        self.chosen = adult;
        self.left_out.retain(|(id, _)| Some(*id) != adult);
    }

    /// Something is part of the report, or no longer.
    pub fn switch_kind(&mut self, word: &'static str) {
        switch(&mut self.kinds, word);
    }

    /// A feeling is named, or no longer.
    pub fn switch_feeling(&mut self, feeling: Feeling) {
        switch(&mut self.feelings, feeling);
    }

    /// Keeps what was typed; the words before are wiped.
    pub fn write(&mut self, words: &str) {
        self.words = Zeroizing::new(words.to_owned());
    }

    /// Puts the beginning of a sentence behind what is there.
    pub fn begin_sentence(&mut self, start: &str) {
        let before = self.words.trim_end();
        let gap = if before.is_empty() { "" } else { " " };
        let words = Zeroizing::new(format!("{before}{gap}{start} "));
        if words.chars().count() <= WORDS_MAX {
            self.words = words;
        }
    }

    /// Puts one letter or sign behind what is there.
    pub fn add_letter(&mut self, letter: char) {
        if self.words.chars().count() < WORDS_MAX {
            self.words = Zeroizing::new(format!("{}{letter}", self.words.as_str()));
        }
    }

    /// Takes the last letter away.
    pub fn take_letter_back(&mut self) {
        let _letter = self.words.pop();
    }

    /// Takes the last word away, with the gap behind it.
    pub fn take_word_back(&mut self) {
        let kept = self.words.trim_end();
        let end = kept.rfind(' ').map_or(0, |gap| gap + 1);
        self.words.truncate(end);
    }
}

fn switch<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|known| *known == one) {
        Some(place) => drop(all.remove(place)),
        None => all.push(one),
    }
}

/// Changes the draft.
pub(super) fn turn(world: &mut World, change: impl FnOnce(&mut Draft)) {
    change(&mut world.resource_mut::<Draft>());
}

/// Opens a part of Tell.
pub(super) fn go(world: &mut World, leaf: Leaf) {
    turn(world, |draft| draft.leaf = leaf);
}
