//! What came of a choice, cut into parts that each fit a simplified page.

use curriculum::view::Happened;

use crate::desk::Desk;

/// One page's worth.
pub(super) struct Part {
    /// What stands above, if anything.
    pub(super) head: Option<Head>,
    /// One or two sentences.
    pub(super) words: String,
    /// A phrase shown again as it was written.
    pub(super) phrase: Option<String>,
}

/// What stands above a part.
pub(super) enum Head {
    /// The headline of an outcome.
    Line(String),
    /// Somebody's thought.
    Thinks(String),
    /// What to do next.
    WhatNext,
    /// What was learned.
    Learned,
    /// What somebody wanted.
    Wanted(String),
    /// What puts it right.
    Recover,
    /// A question for the class.
    Talk,
}

impl Part {
    pub(super) fn words(words: String) -> Self {
        Self {
            head: None,
            words,
            phrase: None,
        }
    }

    fn under(head: Head, words: &str) -> Self {
        Self {
            head: Some(head),
            words: words.to_owned(),
            phrase: None,
        }
    }
}

impl Head {
    pub(super) fn in_words(self, desk: &Desk) -> String {
        match self {
            Self::Line(line) => line,
            Self::Thinks(name) => desk.say_with("thinks", &[("name", &name)]),
            Self::WhatNext => desk.say("what-next"),
            Self::Learned => desk.say("what-we-learned"),
            Self::Wanted(name) => desk.say_with("wanted", &[("name", &name)]),
            Self::Recover => desk.say("what-puts-it-right"),
            Self::Talk => desk.say("talk-about-it"),
        }
    }
}

/// The parts in the order they are shown.
pub(super) fn of(happened: &Happened) -> Vec<Part> {
    let mut parts = vec![Part {
        head: happened.headline.clone().map(Head::Line),
        words: happened.words.clone(),
        phrase: None,
    }];
    parts.extend(
        happened
            .thoughts
            .iter()
            .map(|thought| Part::under(Head::Thinks(thought.person.name.clone()), &thought.words)),
    );
    parts.extend(
        happened
            .wanted
            .iter()
            .map(|wanted| Part::under(Head::Wanted(wanted.person.name.clone()), &wanted.words)),
    );
    parts.extend(happened.signs.iter().map(|sign| Part {
        head: None,
        words: sign.why.clone(),
        phrase: Some(sign.phrase.trim().to_owned()),
    }));
    parts.extend(happened.reassurance.clone().map(Part::words));
    parts.extend(
        happened
            .recover
            .iter()
            .map(|step| Part::under(Head::Recover, &step.words)),
    );
    parts.extend(
        happened
            .next
            .iter()
            .map(|next| Part::under(Head::WhatNext, next)),
    );
    parts.extend(
        happened
            .learned
            .iter()
            .map(|learned| Part::under(Head::Learned, &learned.words)),
    );
    parts.extend(
        happened
            .talking_point
            .iter()
            .map(|question| Part::under(Head::Talk, question)),
    );
    parts
}
