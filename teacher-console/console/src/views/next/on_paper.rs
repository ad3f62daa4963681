//! What stands on the screen, in words for the paper: the same ideas, the same names, the same map.

use curriculum::AgeBand;

use super::{TeachNext, asked, compared, map};
use crate::{
    outcomes::{Outcome, counts},
    state::next::{IdeaOnPaper, NextOnPaper, PartOnPaper},
    teach_next::MapCell,
    titles::Titles,
    words::Words,
};

/// `class` is its name, beside its age.
pub(super) fn on_paper(
    next: &TeachNext,
    (class, band): (&str, Option<AgeBand>),
    asked: &[Outcome],
    words: &Words,
    titles: &Titles,
) -> NextOnPaper {
    let names = |pupils: &[String]| {
        let names = pupils.join(", ");
        words.say_with("next-concerns", &[("names", &names)])
    };
    let ideas = next.ideas.iter().map(|idea| IdeaOnPaper {
        name: words.say_with("next-idea", &[("idea", &idea.name)]),
        activity: match idea.activity.as_str() {
            "" => String::new(),
            activity => words.say_with("next-activity", &[("activity", activity)]),
        },
        pupils: names(&idea.pupils),
    });
    let due = next.due.iter().map(|one| {
        let topic = titles.topic(one.topic.as_str()).to_owned();
        (topic, names(&one.pupils))
    });
    let row = |name: String, cells: &[Option<MapCell>]| {
        let cells = cells.iter().map(|cell| cell.map(map::counts));
        (name, cells.collect())
    };
    let whole = next.whole_class();
    let whole = whole.map(|cells| row(words.say("next-whole-class"), &cells));
    let pupils = next.rows.iter();
    let rows = whole
        .into_iter()
        .chain(pupils.map(|one| row(one.name.clone(), &one.cells)));
    let topics = next.topics.iter();
    NextOnPaper {
        title: words.say_with("next-paper", &[("name", class)]),
        about: std::iter::once(words.say("next-sentence"))
            .chain(super::few(next, words))
            .collect(),
        ideas: (words.say("next-ideas"), ideas.collect()),
        due: (words.say("next-due"), due.collect()),
        map_heading: words.say("next-map"),
        legend: map::legend(words),
        pupil_heading: words.say("pupil"),
        topics: topics
            .map(|topic| titles.topic(topic.as_str()).to_owned())
            .collect(),
        rows: rows.collect(),
        more: vec![
            outcomes_part(asked, words),
            skills_part(next, words),
            compared_part(next, words),
            transfer_part(next, band, words, titles),
        ],
    }
}

fn outcomes_part(asked: &[Outcome], words: &Words) -> PartOnPaper {
    let met = asked.iter().filter(|outcome| outcome.is_met());
    let met = met.map(|outcome| {
        let (about, counts) = (asked::line(outcome, words), counts(outcome, words));
        format!("{about} {counts}")
    });
    PartOnPaper {
        heading: words.say("outcomes-head"),
        lines: met.chain([asked::more(asked, words)]).collect(),
    }
}

fn skills_part(next: &TeachNext, words: &Words) -> PartOnPaper {
    let skills = next.skills.iter();
    PartOnPaper {
        heading: words.say("next-skills"),
        lines: skills
            .map(|share| {
                let (skill, lines) = super::skill_lines(share, words);
                format!("{skill}. {}", lines.join(" · "))
            })
            .collect(),
    }
}

fn compared_part(next: &TeachNext, words: &Words) -> PartOnPaper {
    let compared = next.compared.iter();
    PartOnPaper {
        heading: words.say("next-before-after"),
        lines: compared
            .map(|one| {
                let name = words.say(compared::name_of(one));
                format!("{name}. {}", compared::lines(one, words).join(" · "))
            })
            .collect(),
    }
}

fn transfer_part(
    next: &TeachNext,
    band: Option<AgeBand>,
    words: &Words,
    titles: &Titles,
) -> PartOnPaper {
    let none = next
        .transfer
        .is_empty()
        .then(|| words.say("next-transfer-none"));
    let lines = next.transfer.iter().flat_map(|one| {
        let lines = compared::transfer_lines(one, words, titles);
        lines.into_iter().map(|(_, line)| line)
    });
    PartOnPaper {
        heading: words.say("next-transfer"),
        lines: none
            .into_iter()
            .chain(lines)
            .chain([compared::there_is(band, words, titles)])
            .collect(),
    }
}
