//! Names that are written from right to left. Letters within a word are laid rightly by the shaper, but words one after the
//! other from the left: of several together, as in a name of two parts, the first must stand furthest right.

use std::borrow::Cow;

/// The same words in the order in which they stand on a line.
#[must_use]
pub(super) fn laid(words: &str) -> Cow<'_, str> {
    if !words.chars().any(is_right_to_left) {
        return Cow::Borrowed(words);
    }
    let lines = words.split('\n').map(line);
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

fn line(words: &str) -> String {
    let mut laid: Vec<String> = Vec::new();
    // Words from right to left that belong together: what stands before the first and after the last stays there.
    let mut together: Vec<&str> = Vec::new();
    for word in words.split(' ') {
        let begins = word.chars().next().is_some_and(is_right_to_left);
        if !begins {
            lay(&mut together, &mut laid);
        }
        if !word.chars().any(is_right_to_left) {
            laid.push(word.to_owned());
            continue;
        }
        together.push(word);
        if !word.chars().next_back().is_some_and(is_right_to_left) {
            lay(&mut together, &mut laid);
        }
    }
    lay(&mut together, &mut laid);
    laid.join(" ")
}

fn lay(together: &mut Vec<&str>, laid: &mut Vec<String>) {
    let (Some(first), Some(last)) = (together.first(), together.last()) else {
        return;
    };
    let is_around = |sign: char| !is_right_to_left(sign);
    let before = first.len() - first.trim_start_matches(is_around).len();
    let after = last.trim_end_matches(is_around).len();
    let before = first.get(..before).unwrap_or_default();
    let after = last.get(after..).unwrap_or_default();
    let bare = together
        .iter()
        .rev()
        .map(|word| word.trim_matches(is_around));
    let bare = bare.collect::<Vec<_>>().join(" ");
    laid.push(format!("{before}{bare}{after}"));
    together.clear();
}

/// Hebrew, Arabic, Syriac, Thaana, `N'Ko`, Adlam and their marks.
fn is_right_to_left(sign: char) -> bool {
    matches!(sign,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{1e900}'..='\u{1e95f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_words_from_right_to_left_the_first_stands_furthest_right() {
        assert_eq!(laid("عبد الله"), "الله عبد");
        assert_eq!(laid("נועה כהן לוי"), "לוי כהן נועה");
        assert_eq!(laid("Zoë, عبد الله and Leo"), "Zoë, الله عبد and Leo");
    }

    #[test]
    fn what_stands_around_a_name_stays_around_it() {
        assert_eq!(laid("This is عبد الله’s page."), "This is الله عبد’s page.");
        assert_eq!(laid("(عبد الله)"), "(الله عبد)");
        assert_eq!(laid("محمد, عبد الله."), "محمد, الله عبد.");
        assert_eq!(
            laid("عبد الله (kite)\nمحمد (boat)"),
            "الله عبد (kite)\nمحمد (boat)"
        );
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for words in ["", "Zoë Nowak", "Владимир", "雅婷 林", "अमित कुमार", "محمد"]
        {
            assert_eq!(laid(words), words);
        }
    }
}
