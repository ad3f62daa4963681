//! Rule: everything that is named is there: steps, people, places, signs.

use crate::{
    CastId, Problem, Relation, StepId,
    check::Draft,
    route,
    steps::{Messages, PLACES, Step, Telling},
};

/// Names of words that no step may take.
const RESERVED: [&str; 2] = ["title", "cast"];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let shape = &draft.shape;
    check_step_exists(draft, "start", &shape.start, problems);
    for (id, step) in shape.steps.iter() {
        for next in step.leads_to() {
            check_step_exists(draft, id.as_str(), next, problems);
        }
        check_name_is_free(draft, id, problems);
        check_people(draft, id, step, problems);
        match step {
            Step::Messages(messages) => check_messages(draft, id, messages, problems),
            Step::Telling(telling) => check_telling(draft, id, telling, problems),
            Step::Moment(moment) => check_person(draft, id.as_str(), &moment.wants.of, problems),
            _ => {}
        }
    }
    for (id, outcome) in shape.outcomes.iter() {
        if shape.steps.contains(id) {
            problems.push(draft.problem(
                id.as_str(),
                format!("\"{id}\" is the name of a step and of an outcome."),
                "give one of them another name.",
            ));
        }
        check_name_is_free(draft, id, problems);
        for person in &outcome.thoughts {
            check_person(draft, id.as_str(), person, problems);
        }
        for sign in outcome
            .signs
            .iter()
            .filter(|sign| !shape.signs.contains(sign))
        {
            problems.push(draft.problem(
                id.as_str(),
                format!("The outcome \"{id}\" names a sign that is not there: \"{sign}\"."),
                "use a name from `signs`.",
            ));
        }
        check_picture(draft, id, outcome.picture.as_ref(), problems);
    }
    check_hero(draft, problems);
}

fn check_step_exists(draft: &Draft, from: &str, to: &StepId, problems: &mut Vec<Problem>) {
    if !draft.shape.steps.contains(to) && !draft.shape.outcomes.contains(to) {
        problems.push(draft.problem(
            to.as_str(),
            format!("\"{from}\" leads to \"{to}\", which is neither a step nor an outcome."),
            "correct the name, or add the step.",
        ));
    }
}

fn check_name_is_free(draft: &Draft, id: &StepId, problems: &mut Vec<Problem>) {
    let name = id.as_str();
    if RESERVED.contains(&name)
        || name.starts_with("sign-")
        || name.starts_with("feeling-")
        || name.starts_with("body-")
    {
        problems.push(draft.problem(
            name,
            format!("A step cannot be called \"{name}\": the name is taken."),
            "choose a name that says what happens in the step.",
        ));
    }
}

fn check_people(draft: &Draft, id: &StepId, step: &Step, problems: &mut Vec<Problem>) {
    check_picture(draft, id, step.picture(), problems);
    if let Step::Consequence(consequence) = step {
        for person in &consequence.thoughts {
            check_person(draft, id.as_str(), person, problems);
        }
    }
}

fn check_picture(
    draft: &Draft,
    id: &StepId,
    picture: Option<&crate::Picture>,
    problems: &mut Vec<Problem>,
) {
    let Some(picture) = picture else { return };
    if !PLACES.contains(&picture.place.as_str()) {
        problems.push(draft.problem(
            &picture.place,
            format!(
                "The picture of \"{id}\" shows a place that is not drawn: \"{}\".",
                picture.place
            ),
            &format!("use one of {}.", PLACES.join(", ")),
        ));
    }
    for (person, _) in &picture.people {
        check_person(draft, id.as_str(), person, problems);
    }
}

fn check_person(draft: &Draft, at: &str, person: &CastId, problems: &mut Vec<Problem>) {
    if !draft.shape.cast.contains(person) {
        problems.push(draft.problem(
            person.as_str(),
            format!("\"{at}\" names somebody who is not in the story: \"{person}\"."),
            "use a name from `cast`, or add the person there.",
        ));
    }
}

fn check_messages(draft: &Draft, id: &StepId, messages: &Messages, problems: &mut Vec<Problem>) {
    check_person(draft, id.as_str(), &messages.with, problems);
    for message in messages.messages.values() {
        check_person(draft, id.as_str(), &message.from, problems);
    }
    let from = messages.choose_from.as_ref();
    if let Some(from) = from.filter(|from| !messages.messages.contains(from)) {
        problems.push(draft.problem(
            from.as_str(),
            format!("`choose_from` of \"{id}\" names a message that is not there: \"{from}\"."),
            "use the name of one of the messages above it.",
        ));
    }
    if route::moment_after(&draft.shape.steps, id).is_none() {
        problems.push(draft.problem(
            id.as_str(),
            format!(
                "The messages of \"{id}\" lead to no moment, so a pupil could not stop and check."
            ),
            "let `next` lead to a moment, if need be past other messages.",
        ));
    }
}

fn check_telling(draft: &Draft, id: &StepId, telling: &Telling, problems: &mut Vec<Problem>) {
    for question in crate::Question::ALL {
        for answer in telling.answers(question).values() {
            if let Some(person) = &answer.person {
                check_person(draft, id.as_str(), person, problems);
            }
        }
    }
}

fn check_hero(draft: &Draft, problems: &mut Vec<Problem>) {
    let hero = &draft.shape.hero;
    check_person(draft, "hero", hero, problems);
    let relation = draft.shape.cast.get(hero).map(|member| member.relation);
    if relation.is_some_and(|relation| relation != Relation::Hero) {
        problems.push(draft.problem(
            hero.as_str(),
            format!("\"{hero}\" is the pupil in the story but has another relation."),
            "write `relation: hero` for this person, and for nobody else.",
        ));
    }
}
