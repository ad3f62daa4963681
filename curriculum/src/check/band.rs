//! Rule: topic, strand, band, heavy mark and named wrong ideas agree with the lists above the scenario.

use crate::{
    Problem,
    check::{Draft, Shelf},
    steps::Step,
};

pub(super) fn check(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
    let shape = &draft.shape;
    check_misconceptions(draft, shelf, problems);
    let Some(topic) = shelf.topics.get(&shape.topic) else {
        problems.push(draft.problem(
            shape.topic.as_str(),
            format!("There is no topic called \"{}\".", shape.topic),
            "use a name from topics.ron.",
        ));
        return;
    };
    if topic.strand != draft.strand {
        problems.push(draft.problem(
            topic.id.as_str(),
            format!(
                "The topic \"{}\" belongs to the strand \"{}\".",
                topic.id, topic.strand
            ),
            "move the scenario's folder into that strand, or choose another topic.",
        ));
    }
    if !topic.bands.contains(&shape.band) {
        problems.push(draft.problem(
            shape.band.as_str(),
            format!(
                "The topic \"{}\" is not taught in the band {}.",
                topic.id,
                shape.band.as_str()
            ),
            "choose a band between `from` and `to` of the topic in topics.ron.",
        ));
    }
    if topic.is_heavy_in(shape.band) != shape.heavy {
        let (is, write) = if shape.heavy {
            ("is not", "false")
        } else {
            ("is", "true")
        };
        problems.push(draft.shape_file.problem(
            "heavy",
            format!(
                "The topic \"{}\" {is} heavy in the band {}.",
                topic.id,
                shape.band.as_str()
            ),
            &format!("write `heavy: {write}`."),
        ));
    }
    if shape.heavy && shape.steps.values().any(|step| step.picture().is_some()) {
        problems.push(draft.shape_file.problem(
            "picture",
            "A heavy scenario is told in words only, but a step has a picture.".to_owned(),
            "take the pictures out.",
        ));
    }
}

fn check_misconceptions(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
    for step in draft.shape.steps.values() {
        let Step::Moment(moment) = step else { continue };
        for idea in moment
            .choices
            .values()
            .filter_map(|choice| choice.misconception.as_ref())
        {
            if !shelf.misconceptions.contains(idea) {
                problems.push(draft.problem(
                    idea.as_str(),
                    format!("There is no wrong idea called \"{idea}\"."),
                    "use a name from shared/en-GB.ftl, or add it there with an activity.",
                ));
            }
        }
    }
}
