//! How large everything is and in which colours: it counts at once, and is kept on this computer.

use crate::{
    intent::{Effect, look::LookIntent},
    look::{Look, Size},
    state::State,
};

pub(super) fn decide(state: &mut State, wish: LookIntent) -> Vec<Effect> {
    let look = state.look.chosen;
    match wish {
        LookIntent::Open => {
            state.look.is_open = true;
            state.look.is_menu_open = false;
            Vec::new()
        }
        LookIntent::Close => {
            state.look.is_open = false;
            Vec::new()
        }
        LookIntent::Menu => {
            state.look.is_menu_open = !state.look.is_menu_open;
            Vec::new()
        }
        LookIntent::Size(size) => choose(state, sized(look, size)),
        LookIntent::Larger => choose(state, sized(look, look.size.larger())),
        LookIntent::Smaller => choose(state, sized(look, look.size.smaller())),
        LookIntent::Colours(colours) => choose(state, Look { colours, ..look }),
    }
}

fn sized(look: Look, size: Size) -> Look {
    Look { size, ..look }
}

fn choose(state: &mut State, look: Look) -> Vec<Effect> {
    if look == state.look.chosen {
        return Vec::new();
    }
    state.look.chosen = look;
    vec![Effect::KeepLook(look)]
}

/// The page to choose it and the rooms in its place are gone; what was chosen stays, whoever comes next.
pub(super) fn put_away(state: &mut State) {
    state.look.is_open = false;
    state.look.is_menu_open = false;
}

#[cfg(test)]
mod tests;
