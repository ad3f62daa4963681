//! The sizes words come in, at the 1280 × 720 stage.

/// Size and line height in logical pixels, and whether the letters are bold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Letter size.
    pub size: f32,
    /// Distance from line to line.
    pub line: f32,
    /// Bold letters.
    pub bold: bool,
    /// Space put between letters.
    pub apart: f32,
}

impl Type {
    /// At most one line of this on a screen.
    pub const DISPLAY: Self = Self::new(44.0, 52.0, true);
    /// Card titles.
    pub const TITLE: Self = Self::new(32.0, 40.0, true);
    /// Top bar and panel heads.
    pub const HEADING: Self = Self::new(28.0, 36.0, true);
    /// Labels of large buttons.
    pub const BUTTON: Self = Self::new(26.0, 32.0, true);
    /// All reading text.
    pub const BODY: Self = Self::new(24.0, 32.0, false);
    /// Bold reading text.
    pub const STRONG: Self = Self::new(24.0, 32.0, true);
    /// Names under faces and tools.
    pub const LABEL: Self = Self::new(22.0, 28.0, false);
    /// Never needed to finish a task.
    pub const SMALL: Self = Self::new(20.0, 26.0, false);
    /// Sentences of the simplified mode.
    pub const SIMPLE: Self = Self::new(36.0, 46.0, false);

    /// A size of one's own; prefer the named ones.
    #[must_use]
    pub const fn new(size: f32, line: f32, bold: bool) -> Self {
        Self {
            size,
            line,
            bold,
            apart: 0.0,
        }
    }

    /// The same size in bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same size in regular letters.
    #[must_use]
    pub const fn regular(self) -> Self {
        Self {
            bold: false,
            ..self
        }
    }
}
