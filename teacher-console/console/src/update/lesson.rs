//! Planning a lesson: four presses from a class to its beginning, and what is changed afterwards.

use protocol::{
    bytes::Id,
    class_questions::{AskClass, AskedOfClass},
    lessons::{ClassLesson, GiveOwn, GroupPlay, PlanLesson, Play, SetOptOut, TickCheck},
};

use super::{classes, turn};
use crate::{
    intent::{
        Effect,
        lesson::{DebriefWish, LessonAnswer, LessonEffect, LessonIntent},
    },
    state::{
        Notice, State,
        lesson::{Debrief, LessonPage, WhoPlays},
    },
};

pub(super) fn decide(state: &mut State, wish: LessonIntent) -> Vec<Effect> {
    if let LessonIntent::Plan(class) = wish {
        return open(state, class);
    }
    let Some(page) = &mut state.lesson else {
        return Vec::new();
    };
    match wish {
        LessonIntent::Start => return start(state),
        LessonIntent::Leave => state.lesson = None,
        LessonIntent::Plan(_) => {}
        LessonIntent::ShowList => page.is_list_open = !page.is_list_open,
        LessonIntent::Band(band) => page.band = Some(band),
        LessonIntent::Length(length) => page.length = length,
        LessonIntent::Choose(play) => {
            page.play = Some(play);
            page.is_list_open = false;
        }
        LessonIntent::ConfirmSupport(is_confirmed) => {
            if let Some(play) = &mut page.play {
                play.is_support_confirmed = is_confirmed;
            }
        }
        LessonIntent::Who(who) => page.who = who,
        LessonIntent::Tick(pupil, is_ticked) => {
            page.pupils.retain(|one| *one != pupil);
            page.pupils.extend(is_ticked.then_some(pupil));
        }
        LessonIntent::Mode(mode) => page.mode = Some(mode),
        LessonIntent::ShowOptOuts => page.is_leaving_out = !page.is_leaving_out,
        LessonIntent::TakeBack(pupil) => {
            let class = page.class;
            return vec![give(class, pupil, None)];
        }
        LessonIntent::LeaveOut(pupil, what, is_left_out) => {
            let ask = SetOptOut {
                class: page.class,
                pupil,
                what,
                is_left_out,
            };
            return vec![Effect::Lesson(LessonEffect::OptOut(ask))];
        }
        LessonIntent::DoneInLife(scenario, is_done) => {
            let ask = TickCheck {
                class: page.class,
                scenario,
                is_done,
            };
            return vec![Effect::Lesson(LessonEffect::Tick(ask))];
        }
        LessonIntent::ShowModel => page.is_modelling = !page.is_modelling,
        LessonIntent::AskClass(about) => return vec![ask(page.class, about)],
        LessonIntent::Restore(stage) => page.restoring = stage,
        LessonIntent::Debrief(wish) => debrief(page, wish),
        LessonIntent::Print(notes) => return vec![Effect::Lesson(LessonEffect::Print(notes))],
        LessonIntent::PrintCards(cards) => {
            return vec![Effect::Lesson(LessonEffect::PrintCards(cards))];
        }
    }
    Vec::new()
}

fn debrief(page: &mut LessonPage, wish: DebriefWish) {
    match wish {
        DebriefWish::Open => {
            let is_open = page.debrief.take().is_some();
            page.debrief = (!is_open).then(Debrief::default);
        }
        DebriefWish::Topic(topic) => {
            page.debrief = Some(Debrief {
                topic: Some(topic),
                turned: 0,
            });
        }
        DebriefWish::Other => {
            if let Some(debrief) = &mut page.debrief {
                debrief.turned = debrief.turned.wrapping_add(1);
            }
        }
        DebriefWish::Quiet => {
            page.play = None;
            page.who = WhoPlays::EachOwn;
            page.is_list_open = true;
        }
    }
}

fn open(state: &mut State, class: Id) -> Vec<Effect> {
    state.notice = None;
    state.lesson = Some(LessonPage::of(class));
    vec![
        Effect::Lesson(LessonEffect::Load(class)),
        Effect::LoadProgress(class),
    ]
}

/// What is loaded again while the page stands.
pub(super) fn load(state: &State) -> Option<Effect> {
    let page = state.lesson.as_ref()?;
    Some(Effect::Lesson(LessonEffect::Load(page.class)))
}

fn ask(class: Id, about: Option<AskedOfClass>) -> Effect {
    Effect::Lesson(LessonEffect::AskClass(AskClass { class, about }))
}

fn give(class: Id, pupil: Id, play: Option<Play>) -> Effect {
    Effect::Lesson(LessonEffect::Give(GiveOwn { class, pupil, play }))
}

/// The last press. What is missing is said, and nothing is sent.
fn start(state: &mut State) -> Vec<Effect> {
    let Some(page) = &state.lesson else {
        return Vec::new();
    };
    let missing = match &page.play {
        None => Some("notice-lesson-choose"),
        Some(play) if play.is_heavy && !play.is_support_confirmed => Some("notice-lesson-support"),
        Some(_) if page.who != WhoPlays::Class && page.pupils.is_empty() => {
            Some("notice-lesson-nobody")
        }
        Some(_) => None,
    };
    if let Some(id) = missing {
        state.notice = Some(Notice::attention(id));
        return Vec::new();
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    let Some(page) = &mut state.lesson else {
        return Vec::new();
    };
    let (Some(play), Some(mode)) = (page.play.clone(), page.mode()) else {
        return Vec::new();
    };
    state.notice = None;
    let class = page.class;
    match page.who {
        WhoPlays::EachOwn => {
            let pupils = std::mem::take(&mut page.pupils).into_iter();
            pupils
                .map(|pupil| give(class, pupil, Some(play.clone())))
                .collect()
        }
        WhoPlays::Class | WhoPlays::Together => {
            let plan = planned(page, play, mode);
            vec![Effect::Lesson(LessonEffect::Plan(plan))]
        }
    }
}

/// A new class lesson begins without groups; a group is added beside what the class and other groups play.
fn planned(page: &LessonPage, play: Play, mode: protocol::lessons::Mode) -> PlanLesson {
    let before = page.told.clone().unwrap_or_default();
    let (class_play, groups) = if page.who == WhoPlays::Class {
        (Some(play), Vec::new())
    } else {
        let mut groups = before.groups;
        for group in &mut groups {
            group.pupils.retain(|pupil| !page.pupils.contains(pupil));
        }
        groups.retain(|group| !group.pupils.is_empty());
        groups.push(GroupPlay {
            pupils: page.pupils.clone(),
            play,
        });
        (before.play, groups)
    };
    PlanLesson {
        class: page.class,
        mode,
        play: class_play,
        groups,
    }
}

pub(super) fn answered(state: &mut State, answer: LessonAnswer) -> Vec<Effect> {
    match answer {
        LessonAnswer::Told(class, told) => {
            take(state, class, told);
            Vec::new()
        }
        LessonAnswer::Planned(class, told) => {
            take(state, class, told);
            let row = state.classes.rows.iter().find(|row| row.id == class);
            let is_open = row.is_some_and(|row| row.lesson.is_some());
            let name = row.map(|row| row.name.clone()).unwrap_or_default();
            state.notice = Some(Notice::good("notice-lesson-started").with("name", name));
            if is_open {
                Vec::new()
            } else {
                vec![Effect::OpenLesson(class)]
            }
        }
        LessonAnswer::Support(pupil, support) => {
            state.classes.support = Some((pupil, support));
            Vec::new()
        }
        LessonAnswer::Kept {
            pupil,
            support,
            is_decision,
        } => classes::kept(state, pupil, *support, is_decision),
        LessonAnswer::Printed => {
            state.notice = Some(Notice::good("notice-access-printed"));
            Vec::new()
        }
    }
}

/// The page of another class may stand there meanwhile.
fn take(state: &mut State, class: Id, told: ClassLesson) {
    let page = state.lesson.as_mut().filter(|page| page.class == class);
    if let Some(page) = page {
        page.told = Some(told.clone());
    }
    state.classes.told = Some((class, told));
}

#[cfg(test)]
mod tests;
