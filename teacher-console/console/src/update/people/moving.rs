//! Somebody's duties or place change: what that means is shown in words before the first steward signs (H-18).

use crate::{
    changes::changes,
    intent::{
        Effect,
        people::{MovingIntent, PeopleEffect},
    },
    state::{Notice, State, people::Moving},
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: MovingIntent) -> Vec<Effect> {
    let people = &mut state.people;
    match wish {
        MovingIntent::Begin(person) => {
            let newest = people.newest.as_deref();
            people.moving = newest.and_then(|newest| Moving::begin(person, newest));
            people.parting = None;
            state.notice = None;
        }
        MovingIntent::Leave => people.moving = None,
        MovingIntent::Edit(edit) => {
            if let Some(moving) = &mut people.moving {
                moving.edit(edit);
            }
            look_again(state);
        }
        MovingIntent::Finish => return finish(state),
    }
    Vec::new()
}

/// Says anew what the list would change, or why it cannot.
fn look_again(state: &mut State) {
    let people = &mut state.people;
    let (Some(moving), Some(newest)) = (&mut people.moving, &people.newest) else {
        return;
    };
    let mut next = newest.as_ref().clone();
    match next.stand(moving.person, &moving.after) {
        Ok(()) => {
            moving.changes = changes(newest, &next);
            state.notice = None;
        }
        Err(why) => {
            moving.changes = Vec::new();
            let why = why.to_string();
            state.notice = Some(Notice::attention("notice-move-not").with("why", why));
        }
    }
}

fn finish(state: &mut State) -> Vec<Effect> {
    look_again(state);
    let Some(moving) = &state.people.moving else {
        return Vec::new();
    };
    if moving.changes.is_empty() {
        if state.notice.is_none() {
            state.notice = Some(Notice::attention("notice-move-nothing"));
        }
        return Vec::new();
    }
    let effect = PeopleEffect::Move(Box::new(moving.clone()));
    super::sign(state, Some(effect))
}
