//! What a form lacks before it can be sealed, and the sentence that says what to do about it.

/// What is missing from a form, or does not go together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// This line has to say something.
    Line(&'static str),
    /// Two adults are two people (F-13, F-57).
    SecondAdult,
    /// A file or an address of a picture is named where none may be (F-10, F-38).
    PictureNamed,
    /// The school's list of breaches did not come with the case.
    List,
    /// An accident that was told at once has no sanction (G-23, B-04).
    ToldClears,
    /// The pupil's needs come first (C-16).
    Needs,
    /// No level is chosen, or one that it cannot be.
    Level,
    /// A link names a case or a file (F-29, F-91).
    Related,
    /// No case that everybody here can read has this number (F-29, P16).
    NoSuchCase,
    /// Of a child-protection file only its number is written down (F-91).
    FileNumber,
    /// Nothing says why this level.
    LevelReason,
    /// Nothing says what follows.
    Follows,
    /// Nothing says why this way and not a restorative one.
    WayReason,
    /// The head decides, by name (G-22).
    Head,
    /// The safeguarding lead alone may hold back that parents are told, and says why.
    HeldBack,
}

impl Missing {
    /// The id of the sentence that says what to do.
    pub fn words_id(self) -> &'static str {
        match self {
            Self::Line(_) => "notice-line-missing",
            Self::SecondAdult => "notice-second-adult",
            Self::PictureNamed => "notice-picture-named",
            Self::Related => "notice-related",
            Self::NoSuchCase => "notice-no-such-case",
            Self::FileNumber => "notice-file-number",
            Self::List => "notice-no-list",
            Self::ToldClears => "notice-told-clears",
            Self::Needs => "notice-needs-first",
            Self::Level => "notice-level",
            Self::LevelReason => "notice-level-why",
            Self::Follows => "notice-follows",
            Self::WayReason => "notice-way-why",
            Self::Head => "notice-head-decides",
            Self::HeldBack => "notice-held-back",
        }
    }
}
