//! The lesson as it runs: beats of pupils' computers, a class as it is now, and what it is asked to do.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    extract::State,
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};
use classroom::{
    Asked, ClassId, ClassWish, LiveRefusal, PupilId, PupilNow, PupilWish, names_told_apart,
};
use protocol::{
    bytes::Id,
    live::{
        Beat, BeatAnswer, ClassNow, Order, PostOrder, SCENARIO_LEN_MAX, Tile, WATCH_MS, WatchClass,
    },
};
use safeguarding::Permission;
use store::PupilRow;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::may,
    here::{Here, Watching},
    planned,
    who::SignedInPupil,
};
use crate::{fault::Fault, live::Did, school::School};

/// A [`BeatAnswer`] as it leaves: always as many bytes.
pub(crate) struct PaddedBeat(Vec<u8>);

impl IntoResponse for PaddedBeat {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "application/json")], self.0).into_response()
    }
}

/// One beat of a signed-in pupil's computer.
pub(crate) async fn beat(
    State(school): State<Arc<School>>,
    pupil: SignedInPupil,
    Body(beat): Body<Beat>,
) -> Result<PaddedBeat, No> {
    let is_too_long = |id: &String| id.len() > SCENARIO_LEN_MAX;
    if beat.scenario.as_ref().is_some_and(is_too_long) {
        return Err(No::unreadable());
    }
    let (at_work, now, pupil) = (Arc::clone(&school), school.now(), PupilId(pupil.pupil.0));
    let is_reminded = beat.is_reminded;
    let class = beside(move || -> Result<_, Fault> {
        let learning = &at_work.learning;
        let Some(class) = at_work.live.class_of(learning, pupil, now)? else {
            return Ok(None);
        };
        if !at_work.live.is_open(learning, class, now)? {
            return Ok(None);
        }
        if is_reminded {
            at_work.live.remind(learning, class, now)?;
        }
        let revision = at_work.live.plan_revision(learning, class)?;
        Ok(Some((class, u32::try_from(revision).unwrap_or(u32::MAX))))
    })
    .await?;
    let asked = class.map(|(class, plan_revision)| {
        let asked = school.live.with(class, now, |class| {
            let is_news = class.beat(pupil, beat, now);
            let answer = class.asked(pupil, now);
            Did { answer, is_news }
        });
        (asked, plan_revision)
    });
    let bytes = answer_of(asked).to_bytes().map_err(|_| {
        Fault::new(
            "An answer to a beat was too long.",
            "Please report this; nothing was lost.",
        )
    })?;
    Ok(PaddedBeat(bytes))
}

fn answer_of(asked: Option<(Asked, u32)>) -> BeatAnswer {
    let Some((asked, plan_revision)) = asked else {
        return BeatAnswer::default();
    };
    BeatAnswer {
        is_open: true,
        is_paused: asked.is_paused,
        is_covered: asked.is_covered,
        is_ending: asked.is_ending,
        led_to: asked.led_to,
        hints: asked.sent.hints,
        one_thing: asked.sent.one_thing,
        readings: asked.sent.readings,
        hands_seen: asked.sent.hands_seen,
        plan_revision,
    }
}

/// An open class as it is now. Whoever knows it already is answered when something is new, at the latest after a moment,
/// so that lost computers show too.
pub(crate) async fn watch(
    State(school): State<Arc<School>>,
    Watching(here): Watching,
    Body(ask): Body<WatchClass>,
) -> Answer<ClassNow> {
    may(&school, &here, Permission::WatchALesson, ask.class).await?;
    let class = ClassId(ask.class.0);
    if let Some(known) = ask.known {
        let mut bell = school.live.bell(class, school.now());
        let news = bell.wait_for(|revision| *revision != known);
        // Nothing new meanwhile is an answer as well.
        drop(tokio::time::timeout(Duration::from_millis(WATCH_MS), news).await);
    }
    class_now(&school, class).await
}

/// Asks a class, or one of its pupils, to do something. Nothing of it is kept.
pub(crate) async fn order(
    State(school): State<Arc<School>>,
    here: Here,
    Body(ask): Body<PostOrder>,
) -> Answer<ClassNow> {
    may(&school, &here, Permission::WatchALesson, ask.class).await?;
    let class = ClassId(ask.class.0);
    let (at_work, now) = (Arc::clone(&school), school.now());
    let is_open = beside(move || at_work.live.is_open(&at_work.learning, class, now)).await?;
    if !is_open {
        return Err(refused(LiveRefusal::NotOpen));
    }
    let done = school.live.with(class, now, |class| {
        let mut all = |wish| {
            class.ask_class(wish, now);
            Ok(())
        };
        Did::news(match ask.order {
            Order::Pause => all(ClassWish::Pause),
            Order::GoOn => all(ClassWish::GoOn),
            Order::Cover => all(ClassWish::Cover),
            Order::Uncover => all(ClassWish::Uncover),
            Order::End => all(ClassWish::End),
            Order::LeadTo(part) => all(ClassWish::LeadTo(part)),
            Order::Hint(pupil) => class.send(PupilId(pupil.0), PupilWish::Hint, now),
            Order::OneThing(pupil) => class.send(PupilId(pupil.0), PupilWish::OneThing, now),
            Order::ReadToMe(pupil) => class.send(PupilId(pupil.0), PupilWish::ReadToMe, now),
            Order::SeeHand(pupil) => class.send(PupilId(pupil.0), PupilWish::SeeHand, now),
        })
    });
    done.map_err(refused)?;
    class_now(&school, class).await
}

fn refused(why: LiveRefusal) -> No {
    let remedy = match why {
        LiveRefusal::NotOpen => "Open the class for today, then ask again.",
        LiveRefusal::NotHere => "Go to them, or wait until their computer answers again.",
    };
    No::refused(why.to_string(), remedy)
}

async fn class_now(school: &Arc<School>, class: ClassId) -> Answer<ClassNow> {
    let (at_work, now) = (Arc::clone(school), school.now());
    let (is_open, register, mode) = beside(move || -> Result<_, Fault> {
        let learning = &at_work.learning;
        let is_open = at_work.live.is_open(learning, class, now)?;
        let mode = learning.lesson_mode(class, now)?.map(planned::mode);
        Ok((is_open, learning.pupils_of(class)?, mode))
    })
    .await?;
    if !is_open {
        return Ok(Json(ClassNow::default()));
    }
    let ids: Vec<PupilId> = register.iter().map(|row| row.pupil.id).collect();
    let revision = *school.live.bell(class, now).borrow();
    let seen = |class: &mut classroom::LiveClass<Beat>| Did::quietly(class.watch(&ids, now));
    let (asked, pupils) = school.live.with(class, now, seen);
    let names = names_told_apart(register.iter().map(|row| &row.pupil));
    let named = register.into_iter().zip(names);
    Ok(Json(ClassNow {
        revision,
        is_open: true,
        is_paused: asked.is_paused,
        is_covered: asked.is_covered,
        is_ending: asked.is_ending,
        mode,
        led_to: asked.led_to,
        tiles: named.zip(pupils).map(tile).collect(),
    }))
}

fn tile(((row, name), now): ((PupilRow, String), PupilNow<Beat>)) -> Tile {
    Tile {
        pupil: Id(now.pupil.0),
        name,
        picture: row.pupil.tile,
        seen: now.said,
        is_lost: now.is_lost,
        age_s: u32::try_from(now.age_s).unwrap_or(u32::MAX),
    }
}
