//! How large everything is and in which colours: usable before anybody is signed in.

use crate::look::{Colours, Size};

/// What a person asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LookIntent {
    /// Show the page on which both are chosen.
    Open,
    /// Back to where one was.
    Close,
    /// This size.
    Size(Size),
    /// One step larger.
    Larger,
    /// One step smaller.
    Smaller,
    /// These colours.
    Colours(Colours),
    /// Show or hide the rooms, where there is no room for them beside the page.
    Menu,
}
