//! The slides of one story, made by playing it as far as its first choice.

use std::sync::Arc;

use super::{
    AtHome, Choice, Choices, Clue, Feelings, LETTERED_MAX, LETTERS_MAX, Meet, Message, Messages,
    Slide,
};
use crate::{
    Action, Home, Kind, Library, Phase, ReadingMode, Run, Scenario, ScenarioId, SignMeaning, View,
    view::MessageView,
};

/// A way to the first choice is never longer than this.
const ACTS_MAX: usize = 60;

/// Why a story cannot be told to a hall, and what to do instead; nothing for one that can.
pub(super) fn unfit(story: &ScenarioId, library: &Library) -> Option<(String, &'static str)> {
    let Some(scenario) = library.scenario(story) else {
        return Some((
            format!("There is no story \"{story}\"."),
            "name one of the library.",
        ));
    };
    if scenario.is_heavy() {
        return Some((
            format!("The story \"{story}\" is heavy: children may be in the hall (C-22)."),
            "name a light one.",
        ));
    }
    let Some(moment) = Moment::of(scenario) else {
        return Some((
            format!("The story \"{story}\" has no messages at which STOP can be pressed."),
            "name a story that is told by messages.",
        ));
    };
    let is_long = moment.messages.iter().any(|message| {
        let letters = message.words.chars().count();
        letters > LETTERS_MAX
    });
    is_long.then(|| {
        (
            format!("The story \"{story}\" has a message too long for a wall."),
            "name a story with shorter messages: at most 110 letters each.",
        )
    })
}

/// Everything of one story: who, STOP, the child's view, CLICK, and the parent's view.
pub(super) fn slides_of(story: &ScenarioId, library: &Library, home: &Home) -> Option<Vec<Slide>> {
    let scenario = library.scenario(story)?;
    let moment = Moment::of(scenario)?;
    let mut slides = vec![
        Slide::Meet(moment.meet),
        Slide::Stop(Messages {
            with: moment.with,
            messages: moment.messages,
        }),
    ];
    // Where everything was fine, the hall has seen that STOP is no mistake; there is nothing to choose together.
    if scenario.kind() == Kind::Risky {
        slides.push(Slide::Feel(moment.feelings));
        slides.push(Slide::Click(moment.choices));
        let page = home.talk_page(scenario.topic(), scenario.band());
        slides.extend(page.map(|page| {
            let topic = scenario.topic_name(ReadingMode::Full).to_owned();
            Slide::AtHome(AtHome { topic, page })
        }));
    }
    Some(slides)
}

/// What stands at the first choice of a story.
struct Moment {
    meet: Meet,
    with: crate::view::Person,
    messages: Vec<Message>,
    feelings: Feelings,
    choices: Choices,
}

impl Moment {
    fn of(scenario: &Arc<Scenario>) -> Option<Self> {
        let mut run = Run::new(scenario.clone());
        let opening = run.current(ReadingMode::Full);
        let meet = Meet {
            title: opening.title,
            band: opening.band,
            hero: opening.hero,
            setting: opening.setting,
            picture: opening.picture,
        };
        let stop = until(&mut run, Phase::Stop)?;
        let mut shown = stop.app?;
        while run.current(ReadingMode::Full).can.carry_on && shown.has_more {
            run.act(Action::CarryOn).ok()?;
            shown = run.current(ReadingMode::Full).app?;
        }
        run.act(Action::Stop).ok()?;
        let think = run.current(ReadingMode::Full);
        let paused = think.app.clone()?;
        let from = paused.messages.len().saturating_sub(LETTERED_MAX);
        let newest = paused.messages.iter().skip(from);
        let messages = newest.map(|message| told(message, scenario)).collect();
        let click = until(&mut run, Phase::Click)?;
        let choices = choices(&run, &click)?;
        let faces = think.feelings.iter();
        let feelings = Feelings {
            faces: faces
                .map(|one| (meet.hero.portrait, one.feeling, one.word.clone()))
                .collect(),
            hero: meet.hero.clone(),
        };
        Some(Self {
            meet,
            with: paused.with,
            messages,
            feelings,
            choices,
        })
    }
}

/// Goes on as a pupil who stops to look, until the story is there.
fn until(run: &mut Run, phase: Phase) -> Option<View> {
    for _ in 0..ACTS_MAX {
        let view = run.current(ReadingMode::Full);
        if view.phase == phase {
            return Some(view);
        }
        let can = view.can;
        let act = if can.ready_to_choose {
            Action::ReadyToChoose
        } else if can.next {
            Action::Next
        } else if can.stop {
            Action::Stop
        } else if can.carry_on {
            Action::CarryOn
        } else {
            return None;
        };
        run.act(act).ok()?;
    }
    None
}

fn told(message: &MessageView, scenario: &Scenario) -> Message {
    let mut clues: Vec<Clue> = Vec::new();
    for sign in message.all_pieces().filter_map(|piece| piece.sign.as_ref()) {
        let Some(known) = scenario.signs().get(sign) else {
            continue;
        };
        let label = scenario
            .words()
            .text(ReadingMode::Full, &format!("sign-{sign}"));
        clues.push(Clue {
            label: label.to_owned(),
            is_warning: known.is == SignMeaning::Warning,
        });
    }
    Message {
        words: message.text(),
        is_own: message.is_own,
        clues,
    }
}

fn choices(run: &Run, click: &View) -> Option<Choices> {
    let offered = click.choices.iter().take(LETTERED_MAX);
    let choices: Option<Vec<Choice>> = offered
        .map(|choice| {
            let mut then = run.clone();
            then.act(Action::Choose(choice.id.clone())).ok()?;
            let after = then.current(ReadingMode::Full).happened?.after;
            Some(Choice {
                symbol: choice.symbol.clone(),
                words: choice.words.clone(),
                after: (after.feeling, after.word),
            })
        })
        .collect();
    Some(Choices {
        question: click.text.clone(),
        choices: choices?,
    })
}
