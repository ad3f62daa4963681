//! A lesson's plan between the wire and the rules.

use classroom::{Group, LessonMode, LessonPlan, OptOut, Play, SCENARIO_ID_BYTES_MAX};
use protocol::{
    bytes::Id,
    lessons::{self, GroupPlay, Mode, NotToMeet},
};

pub(super) fn mode(mode: LessonMode) -> Mode {
    match mode {
        LessonMode::WholeClass => Mode::WholeClass,
        LessonMode::Guided => Mode::Guided,
        LessonMode::Solo => Mode::Solo,
    }
}

pub(super) fn rule_mode(mode: Mode) -> LessonMode {
    match mode {
        Mode::WholeClass => LessonMode::WholeClass,
        Mode::Guided => LessonMode::Guided,
        Mode::Solo => LessonMode::Solo,
    }
}

/// How the class plays; nothing where nothing is planned for it or its groups.
pub(super) fn mode_of(plan: &LessonPlan) -> Option<Mode> {
    let draft = plan.draft();
    let is_planned = draft.class.is_some() || !draft.groups.is_empty();
    is_planned.then(|| mode(plan.mode()))
}

pub(super) fn play(play: &Play) -> lessons::Play {
    lessons::Play {
        scenario: play.scenario.clone(),
        topic: play.topic.clone(),
        is_heavy: play.is_heavy,
        is_support_confirmed: play.is_support_confirmed,
    }
}

pub(super) fn rule_play(play: lessons::Play) -> Play {
    Play {
        scenario: play.scenario,
        topic: play.topic,
        is_heavy: play.is_heavy,
        is_support_confirmed: play.is_support_confirmed,
    }
}

pub(super) fn group(group: &Group) -> GroupPlay {
    GroupPlay {
        pupils: group.pupils.iter().map(|pupil| Id(pupil.0)).collect(),
        play: play(&group.play),
    }
}

pub(super) fn not_to_meet(what: &OptOut) -> NotToMeet {
    match what {
        OptOut::Scenario(id) => NotToMeet::Scenario(id.clone()),
        OptOut::Topic(id) => NotToMeet::Topic(id.clone()),
    }
}

/// The rule's form, if the id is one.
pub(super) fn rule_opt_out(what: NotToMeet) -> Option<OptOut> {
    let (NotToMeet::Scenario(id) | NotToMeet::Topic(id)) = &what;
    (1..=SCENARIO_ID_BYTES_MAX)
        .contains(&id.len())
        .then_some(match what {
            NotToMeet::Scenario(id) => OptOut::Scenario(id),
            NotToMeet::Topic(id) => OptOut::Topic(id),
        })
}
