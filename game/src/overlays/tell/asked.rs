//! The short questions of Tell and their answers: first whom it is about (E-07), later four more, for the page that asks
//! them together and for the pages that ask one at a time. None has to be answered.

use protocol::report::About;

use super::draft::{AboutAdult, Draft, Place};

/// One question.
pub(super) struct Asked {
    /// Its words.
    pub question: &'static str,
    /// Two or three answers.
    pub answers: &'static [Answer],
}

/// One answer.
pub(super) struct Answer {
    /// Its words.
    pub words: &'static str,
    /// Its picture below `icons/`.
    pub icon: &'static str,
    /// What it says.
    pub says: Says,
}

/// What an answer says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// Whether it is happening now, or today (E-15).
    Today(bool),
    /// Whether it is about a grown-up who works at the school (E-27).
    Adult(AboutAdult),
    /// About whom it is (E-07).
    About(About),
    /// Where it happened (E-08).
    Where(Place),
    /// Whether somebody should talk with the child (E-16).
    Talk(bool),
}

/// Asked before everything else.
pub(super) const ABOUT: Asked = Asked {
    question: "tell-ask-about",
    answers: &[
        answer("tell-about-me", "ui/person", Says::About(About::Me)),
        answer("tell-about-friend", "ui/people", Says::About(About::Friend)),
    ],
};

/// The four that come later; danger comes first.
pub(super) const ASKED: [Asked; 4] = [
    Asked {
        question: "tell-ask-today",
        answers: &[
            answer("tell-yes", "words/yes", Says::Today(true)),
            answer("tell-no", "words/no", Says::Today(false)),
        ],
    },
    Asked {
        question: "tell-ask-adult",
        answers: &[
            answer("tell-yes", "words/yes", Says::Adult(AboutAdult::Yes)),
            answer("tell-no", "words/no", Says::Adult(AboutAdult::No)),
            answer(
                "tell-not-sure",
                "ui/question",
                Says::Adult(AboutAdult::NotSure),
            ),
        ],
    },
    Asked {
        question: "tell-ask-where",
        answers: &[
            answer("tell-where-school", "ui/school", Says::Where(Place::School)),
            answer("tell-where-home", "ui/house", Says::Where(Place::Home)),
            answer(
                "tell-where-elsewhere",
                "ui/map-pin",
                Says::Where(Place::Elsewhere),
            ),
        ],
    },
    Asked {
        question: "tell-ask-talk",
        answers: &[
            answer("tell-yes", "words/yes", Says::Talk(true)),
            answer("tell-no", "words/no", Says::Talk(false)),
        ],
    },
];

const fn answer(words: &'static str, icon: &'static str, says: Says) -> Answer {
    Answer { words, icon, says }
}

impl Says {
    /// Whether the child has said this.
    pub(super) fn is_in(self, draft: &Draft) -> bool {
        match self {
            Self::Today(said) => draft.danger_today == Some(said),
            Self::Adult(said) => draft.about_adult == Some(said),
            Self::About(said) => draft.about == Some(said),
            Self::Where(said) => draft.place == Some(said),
            Self::Talk(said) => draft.wants_to_talk == Some(said),
        }
    }

    /// The child says this.
    pub(super) fn put_into(self, draft: &mut Draft) {
        match self {
            Self::Today(said) => draft.danger_today = Some(said),
            Self::Adult(said) => draft.about_adult = Some(said),
            Self::About(said) => draft.about = Some(said),
            Self::Where(said) => draft.place = Some(said),
            Self::Talk(said) => draft.wants_to_talk = Some(said),
        }
    }

    /// Danger now: what to do this minute comes before everything else.
    pub(super) fn is_danger(self) -> bool {
        self == Self::Today(true)
    }
}
