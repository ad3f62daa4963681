//! A scenario's notes for the teacher, in parts: aim, prompts, the check in real life, home, review.

/// One part of the notes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotesPart {
    /// Its heading.
    pub heading: String,
    /// Running text.
    pub paragraphs: Vec<String>,
    /// A list, below it.
    pub points: Vec<String>,
}

/// Takes notes as their author wrote them apart: `##` begins a part, an empty line a paragraph, `-` a point. What stands
/// before the first part is the title, which is known already.
#[must_use]
pub fn notes_parts(notes: &str) -> Vec<NotesPart> {
    let mut parts: Vec<NotesPart> = Vec::new();
    let (mut is_after_gap, mut is_in_points) = (true, false);
    for line in notes.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            parts.push(NotesPart {
                heading: heading.to_owned(),
                ..NotesPart::default()
            });
            (is_after_gap, is_in_points) = (true, false);
            continue;
        }
        let Some(part) = parts.last_mut() else {
            continue;
        };
        if line.is_empty() {
            is_after_gap = true;
        } else if let Some(point) = line.strip_prefix("- ") {
            part.points.push(point.to_owned());
            (is_after_gap, is_in_points) = (false, true);
        } else {
            is_in_points &= !is_after_gap;
            let lines = if is_in_points {
                &mut part.points
            } else {
                &mut part.paragraphs
            };
            match lines.last_mut().filter(|_| !is_after_gap) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(line);
                }
                None => lines.push(line.to_owned()),
            }
            is_after_gap = false;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{school_folders::beside_us, titles::Titles};

    #[test]
    fn lines_become_paragraphs_and_points_and_the_title_stays_out() {
        let notes = "# A title\n\n## Aim\n\nOne line\nand another.\n\nA second.\n\n## Talk\n\n- First\n  goes on.\n- Second\n\nAfter them\nit goes on.\n";
        let parts = notes_parts(notes);
        let texts = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        assert_eq!(parts.len(), 2);
        assert_eq!(
            parts[0].paragraphs,
            texts(&["One line and another.", "A second."])
        );
        assert_eq!(parts[1].points, texts(&["First goes on.", "Second"]));
        assert_eq!(parts[1].paragraphs, texts(&["After them it goes on."]));
        assert!(notes_parts("").is_empty());
    }

    /// R8: objective, prompts, the check in real life, the home task.
    #[test]
    fn every_scenario_has_a_plan_page() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let mut seen = 0;
        for scenario in titles.library().scenarios() {
            let parts = notes_parts(scenario.notes());
            assert!(parts.len() >= 4, "{}", scenario.id());
            for part in &parts {
                let lines = part.paragraphs.len() + part.points.len();
                assert!(lines > 0, "{}: {}", scenario.id(), part.heading);
            }
            seen += 1;
        }
        assert!(seen > 0);
    }
}
