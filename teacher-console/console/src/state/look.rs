//! How large everything is and in which colours, and whether the page to choose it is shown.

use crate::look::Look;

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ShownLook {
    /// What counts on this computer.
    pub chosen: Look,
    /// Whether the page to choose it is shown.
    pub is_open: bool,
    /// Whether the rooms are shown in place of the page: a small window has no room for both.
    pub is_menu_open: bool,
}
