//! What a class plays: its plan for today, what single pupils play or are not to meet, and what a pupil's app hears of it.
//!
//! Ids of scenarios are text here. Why somebody plays something of their own, or is not to meet something, is kept nowhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use axum::{Json, extract::State};
use classroom::{
    AgeBand, ClassId, Group, LessonMode, LessonPlan, LiveClass, OptOuts, PlanDraft, PlanRefusal,
    PlannedFor, PupilId, SCENARIO_ID_BYTES_MAX,
};
use protocol::{
    UtcSeconds,
    bytes::Id,
    classroom::OneClass,
    lessons::{
        ClassLesson, GROUPS_MAX, GiveOwn, LifeCheck, OptedOut, OwnPlay, PlanLesson, PupilLesson,
        SetOptOut, TickCheck,
    },
    live::Beat,
    machines::Nothing,
};
use safeguarding::Permission;
use store::{ClosedQuestion, KeptCheck, Learning, OpenQuestion};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    class_questions,
    classroom::{lesson_until, may},
    here::Here,
    planned, questionnaires,
    who::{SignedInPupil, Staff},
};
use crate::{fault::Fault, live::Did, school::School};

/// What a rule says to a change: the new revision, or every reason against it, in sentences.
type Ruled = Result<u64, String>;

/// A class with everything its plan is made of.
pub(super) struct Planning {
    band: AgeBand,
    pupils: BTreeSet<PupilId>,
    opt_outs: OptOuts,
    plan: LessonPlan,
    checks: Vec<KeptCheck>,
    reminded: Vec<UtcSeconds>,
    question: Option<OpenQuestion>,
    questions: Vec<ClosedQuestion>,
}

impl Planning {
    fn read(learning: &Learning, class: ClassId, now: UtcSeconds) -> Result<Option<Self>, Fault> {
        let mut classes = learning.classes()?.into_iter();
        let Some(band) = classes.find(|one| one.id == class).map(|one| one.band) else {
            return Ok(None);
        };
        let register = learning.pupils_of(class)?;
        Ok(Some(Self {
            band,
            pupils: register.into_iter().map(|row| row.pupil.id).collect(),
            opt_outs: learning.opt_outs_of_class(class)?,
            plan: learning.plan_of(class, band, now)?,
            checks: learning.checks_of(class)?,
            reminded: learning.reminders_of(class)?,
            question: learning.open_question(class)?,
            questions: learning.closed_questions(class)?,
        }))
    }

    /// Looks at a draft by the rules; what holds comes after the plan that is there.
    fn check(&self, draft: PlanDraft) -> Result<LessonPlan, BTreeSet<PlanRefusal>> {
        let class = PlannedFor {
            band: self.band,
            pupils: &self.pupils,
            opt_outs: &self.opt_outs,
        };
        LessonPlan::check(draft, class, Some(&self.plan))
    }

    pub(super) fn next_revision(&self) -> u64 {
        self.plan.revision().saturating_add(1)
    }

    /// The way this band begins with.
    fn suggested(&self) -> LessonMode {
        let suggested = LessonMode::of_band(self.band).first().copied();
        suggested.unwrap_or(LessonMode::WholeClass)
    }

    fn told(self, may_plan: bool) -> ClassLesson {
        let draft = self.plan.draft();
        let modes = LessonMode::of_band(self.band).iter();
        let opt_outs = self.opt_outs.iter().filter(|_| may_plan);
        ClassLesson {
            revision: revision(&self.plan),
            modes: modes.map(|mode| planned::mode(*mode)).collect(),
            mode: planned::mode_of(&self.plan),
            play: draft.class.as_ref().map(planned::play),
            groups: draft.groups.iter().map(planned::group).collect(),
            left_out: ids(&self.plan.left_out(&self.pupils, &self.opt_outs)),
            may_plan,
            own: draft
                .own
                .iter()
                .map(|(pupil, play)| OwnPlay {
                    pupil: Id(pupil.0),
                    play: planned::play(play),
                })
                .collect(),
            opt_outs: opt_outs
                .map(|(pupil, what)| OptedOut {
                    pupil: Id(pupil.0),
                    what: planned::not_to_meet(what),
                })
                .collect(),
            checks: self.checks.into_iter().map(check_told).collect(),
            reminded: self.reminded,
            question: self
                .question
                .filter(|_| may_plan)
                .map(class_questions::open),
            questions: self
                .questions
                .into_iter()
                .filter(|_| may_plan)
                .map(class_questions::closed)
                .collect(),
        }
    }
}

fn check_told(check: KeptCheck) -> LifeCheck {
    LifeCheck {
        scenario: check.scenario,
        at: check.checked_at_s,
    }
}

fn ids(pupils: &BTreeSet<PupilId>) -> Vec<Id> {
    pupils.iter().map(|pupil| Id(pupil.0)).collect()
}

fn revision(plan: &LessonPlan) -> u32 {
    u32::try_from(plan.revision()).unwrap_or(u32::MAX)
}

/// What a class plays, for whoever may see the class. A guest sees the lesson they were given, and not who is not to meet
/// what.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    here: Here,
    Body(ask): Body<OneClass>,
) -> Answer<ClassLesson> {
    may(&school, &here, Permission::SeeClasses, ask.class).await?;
    told(&school, &here, ask.class).await
}

/// Says what a class plays until the end of the day. Heavy scenarios go on record with whoever confirmed support (B-29).
pub(crate) async fn plan(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<PlanLesson>,
) -> Answer<ClassLesson> {
    if ask.groups.len() > GROUPS_MAX {
        return Err(No::unreadable());
    }
    let by = staff.person.id;
    change(&school, staff, ask.class, move |school, before| {
        let group = |one: protocol::lessons::GroupPlay| Group {
            pupils: one.pupils.iter().map(|pupil| PupilId(pupil.0)).collect(),
            play: planned::rule_play(one.play),
        };
        let draft = PlanDraft {
            mode: planned::rule_mode(ask.mode),
            class: ask.play.map(planned::rule_play),
            groups: ask.groups.into_iter().map(group).collect(),
            own: BTreeMap::new(),
        };
        let plan = match before.check(draft) {
            Ok(plan) => plan,
            Err(reasons) => return Ok(Err(sentences(&reasons))),
        };
        let (class, now) = (ClassId(ask.class.0), school.now());
        let until = lesson_until(now);
        school.learning.keep_plan(class, &plan, by.0, now, until)?;
        let anew = |class: &mut LiveClass<Beat>| {
            class.begin_anew(now);
            Did::news(())
        };
        school.live.with(class, now, anew);
        Ok(Ok(plan.revision()))
    })
    .await
}

/// Gives one pupil a scenario of their own, or takes it back. Nothing is kept of who did it or why (B-40).
pub(crate) async fn own(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<GiveOwn>,
) -> Answer<ClassLesson> {
    change(&school, staff, ask.class, move |school, before| {
        let pupil = PupilId(ask.pupil.0);
        let play = ask.play.map(planned::rule_play);
        let revision = match &play {
            None if !before.pupils.contains(&pupil) => {
                return Ok(Err(PlanRefusal::OtherClass(pupil).to_string()));
            }
            None => before.next_revision(),
            Some(play) => {
                let draft = PlanDraft {
                    mode: before.suggested(),
                    class: None,
                    groups: Vec::new(),
                    own: BTreeMap::from([(pupil, play.clone())]),
                };
                match before.check(draft) {
                    Ok(plan) => plan.revision(),
                    Err(reasons) => return Ok(Err(sentences(&reasons))),
                }
            }
        };
        let (class, now) = (ClassId(ask.class.0), school.now());
        let learning = &school.learning;
        learning.give_own(class, pupil, play.as_ref(), revision, now)?;
        Ok(Ok(revision))
    })
    .await
}

/// Says that a pupil is not to meet something, or may again (C-22).
pub(crate) async fn opt_out(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetOptOut>,
) -> Answer<ClassLesson> {
    let what = planned::rule_opt_out(ask.what).ok_or_else(No::unreadable)?;
    change(&school, staff, ask.class, move |school, before| {
        let pupil = PupilId(ask.pupil.0);
        if !before.pupils.contains(&pupil) {
            return Ok(Err(PlanRefusal::OtherClass(pupil).to_string()));
        }
        let (class, revision) = (ClassId(ask.class.0), before.next_revision());
        let learning = &school.learning;
        learning.set_opt_out(class, pupil, &what, ask.is_left_out, revision)?;
        Ok(Ok(revision))
    })
    .await
}

/// Ticks that the class did in real life what a scenario was about (R8), or takes the tick back.
pub(crate) async fn checked(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<TickCheck>,
) -> Answer<ClassLesson> {
    if !(1..=SCENARIO_ID_BYTES_MAX).contains(&ask.scenario.len()) {
        return Err(No::unreadable());
    }
    let by = staff.person.id;
    change(&school, staff, ask.class, move |school, before| {
        let done = ask.is_done.then(|| (by.0, school.now()));
        let class = ClassId(ask.class.0);
        school.learning.tick_check(class, &ask.scenario, done)?;
        Ok(Ok(before.plan.revision()))
    })
    .await
}

/// What a signed-in pupil plays now, and what they are not to meet.
pub(crate) async fn of_pupil(
    State(school): State<Arc<School>>,
    pupil: SignedInPupil,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<PupilLesson> {
    let (now, pupil) = (school.now(), PupilId(pupil.pupil.0));
    let lesson = beside(move || -> Result<_, Fault> {
        let learning = &school.learning;
        let Some(row) = learning.present_pupil(pupil)? else {
            return Ok(None);
        };
        let class = row.pupil.class;
        let mut classes = learning.classes()?.into_iter();
        let Some(class) = classes.find(|one| one.id == class) else {
            return Ok(None);
        };
        let plan = learning.plan_of(class.id, class.band, now)?;
        let opt_outs = learning.opt_outs_of(pupil)?;
        let play = plan.hands_out(pupil, &opt_outs);
        Ok(Some(PupilLesson {
            revision: revision(&plan),
            mode: planned::mode_of(&plan),
            scenario: play.map(|play| play.scenario.clone()),
            question: learning
                .waiting_question(pupil)?
                .map(class_questions::waiting),
            questionnaire: questionnaires::waiting(learning, pupil)?,
            not_to_meet: opt_outs.of(pupil).map(planned::not_to_meet).collect(),
        }))
    })
    .await?;
    lesson.map(Json).ok_or_else(No::not_there)
}

/// Changes what a class plays: one change at a time, and the pupils' apps hear of it with their next beat.
pub(super) async fn change(
    school: &Arc<School>,
    staff: Staff,
    class: Id,
    act: impl FnOnce(&School, &Planning) -> Result<Ruled, Fault> + Send + 'static,
) -> Answer<ClassLesson> {
    let here = Here::Staff(Box::new(staff));
    may(school, &here, Permission::PlanALesson, class).await?;
    let (at_work, now) = (Arc::clone(school), school.now());
    let ruled = beside(move || -> Result<_, Fault> {
        let _alone = at_work.live.change_plans();
        let class = ClassId(class.0);
        let Some(before) = Planning::read(&at_work.learning, class, now)? else {
            return Ok(None);
        };
        let ruled = act(&at_work, &before)?;
        if let Ok(revision) = &ruled {
            at_work.live.planned(class, *revision);
        }
        Ok(Some(ruled))
    })
    .await?;
    match ruled.ok_or_else(No::not_there)? {
        Ok(_) => told(school, &here, class).await,
        Err(reasons) => Err(No::refused(reasons, "Nothing was changed.")),
    }
}

fn sentences(reasons: &BTreeSet<PlanRefusal>) -> String {
    let mut sentences: Vec<String> = reasons.iter().map(ToString::to_string).collect();
    sentences.dedup();
    sentences.join(" ")
}

async fn told(school: &Arc<School>, here: &Here, class: Id) -> Answer<ClassLesson> {
    let may_plan = may(school, here, Permission::PlanALesson, class)
        .await
        .is_ok();
    let (at_work, now) = (Arc::clone(school), school.now());
    let read = beside(move || Planning::read(&at_work.learning, ClassId(class.0), now)).await?;
    let read = read.ok_or_else(No::not_there)?;
    Ok(Json(read.told(may_plan)))
}
