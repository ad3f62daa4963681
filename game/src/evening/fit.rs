//! How large words can be on a wall: as large as fits, so that the last row reads too.

use crate::theme::Type;

/// Room inside a bubble at its sides, and above and below its words.
pub(super) const INSIDE: (f32, f32) = (26.0, 12.0);
/// Between two bubbles.
pub(super) const GAP: f32 = 14.0;
/// A short line that says what something is.
pub(super) const STRONG: Type = Type::new(24.0, 30.0, true);
/// Letters that can be read from the last row, the largest first.
pub(super) const SIZES: [Type; 4] = [
    Type::new(36.0, 46.0, false),
    Type::new(32.0, 40.0, false),
    Type::new(28.0, 36.0, false),
    Type::new(26.0, 32.0, false),
];
/// What stands below something that is alone on the wall.
pub(super) const ENLARGED: Type = Type::new(36.0, 46.0, true);
/// Letters of something that is alone on the wall, the largest first.
const ALONE: [Type; 5] = [
    Type::new(76.0, 92.0, false),
    Type::new(66.0, 80.0, false),
    Type::new(56.0, 70.0, false),
    Type::new(48.0, 60.0, false),
    Type::new(40.0, 50.0, false),
];
/// How wide a letter is, in parts of its size, with room for words that do not break where the line ends.
const LETTER: f32 = 0.48;

/// How high these words are in letters of this kind, on so wide a line.
pub(super) fn height(words: &str, kind: Type, wide: f32) -> f32 {
    let on_a_line = (wide / (kind.size * LETTER)).max(1.0);
    (words.chars().count() as f32 / on_a_line).ceil().max(1.0) * kind.line
}

/// The largest letters in which all of these fit below each other, with so much more; the smallest where none do.
pub(super) fn fitting(words: &[&str], wide: f32, high: f32, more: f32) -> Type {
    let around = (2.0 * INSIDE.1 + GAP) * words.len() as f32;
    let fits = |kind: &&Type| {
        let all: f32 = words.iter().map(|words| height(words, **kind, wide)).sum();
        all + around + more <= high
    };
    *SIZES.iter().find(fits).unwrap_or(&SIZES[3])
}

/// The largest letters in which this fits alone.
pub(super) fn alone_in(words: &str, wide: f32, high: f32) -> Type {
    let fits = |kind: &&Type| height(words, **kind, wide) <= high;
    *ALONE.iter().find(fits).unwrap_or(&ALONE[4])
}
