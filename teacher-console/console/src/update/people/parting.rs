//! Ending somebody's keys: the reason first, then a successor for every place that was theirs alone (H-18).

use crate::{
    intent::{
        Effect,
        people::{PartingIntent, PeopleEffect},
    },
    state::{Notice, State, people::Parting},
};

pub(super) fn decide(state: &mut State, wish: PartingIntent) -> Vec<Effect> {
    let people = &mut state.people;
    match wish {
        PartingIntent::Begin(person) => {
            people.parting = Some(Parting {
                person,
                reason: None,
                successors: Vec::new(),
            });
            people.moving = None;
            state.notice = None;
        }
        PartingIntent::Leave => people.parting = None,
        PartingIntent::Reason(reason) => {
            if let Some(parting) = &mut people.parting {
                parting.reason = Some(reason);
            }
        }
        PartingIntent::Successor(place, id) => {
            if let Some(parting) = &mut people.parting {
                parting.successors.retain(|(known, _)| *known != place);
                parting.successors.push((place, id));
            }
        }
        PartingIntent::Finish => return finish(state),
    }
    Vec::new()
}

fn finish(state: &mut State) -> Vec<Effect> {
    let people = &state.people;
    let (Some(parting), Some(newest)) = (&people.parting, &people.newest) else {
        return Vec::new();
    };
    if parting.reason.is_none() {
        state.notice = Some(Notice::attention("notice-part-reason"));
        return Vec::new();
    }
    let places = parting.places(newest);
    if places
        .iter()
        .any(|place| parting.successor(*place).is_none())
    {
        state.notice = Some(Notice::attention("notice-part-successor"));
        return Vec::new();
    }
    let effect = PeopleEffect::Part(parting.clone());
    super::sign(state, Some(effect))
}
