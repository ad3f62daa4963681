//! What is chosen counts at once, is kept once, and outlives a lock.

use crate::{
    intent::{Answer, Attempt, Effect, Intent, Trouble, look::LookIntent},
    look::{Colours, Look, Size},
    state::{Gate, State},
    update::update,
};

fn look(state: &mut State, wish: LookIntent) -> Vec<Effect> {
    update(state, Intent::Look(wish))
}

fn kept(effects: &[Effect]) -> Vec<Look> {
    let looks = effects.iter().filter_map(|effect| match effect {
        Effect::KeepLook(look) => Some(*look),
        _ => None,
    });
    looks.collect()
}

#[test]
fn a_size_and_colours_count_at_once_and_are_kept_before_anybody_is_signed_in() {
    let mut state = State::default();
    assert_eq!(state.gate, Gate::SigningIn);
    look(&mut state, LookIntent::Open);
    assert!(state.look.is_open);

    let effects = look(&mut state, LookIntent::Colours(Colours::Dark));
    let dark = Look {
        colours: Colours::Dark,
        ..Look::default()
    };
    assert_eq!((state.look.chosen, kept(&effects)), (dark, vec![dark]));

    let effects = look(&mut state, LookIntent::Larger);
    let larger = Look {
        size: Size::Larger,
        ..dark
    };
    assert_eq!((state.look.chosen, kept(&effects)), (larger, vec![larger]));

    let again = look(&mut state, LookIntent::Colours(Colours::Dark));
    assert!(kept(&again).is_empty(), "nothing changed, nothing is kept");
    look(&mut state, LookIntent::Close);
    assert!(!state.look.is_open);
}

#[test]
fn a_lock_puts_the_page_away_and_leaves_what_was_chosen() {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    look(&mut state, LookIntent::Size(Size::Double));
    look(&mut state, LookIntent::Menu);
    assert!(state.look.is_menu_open);
    look(&mut state, LookIntent::Open);
    assert!(!state.look.is_menu_open, "the page stands in their place");

    update(&mut state, Intent::LockNow);
    assert!(!state.look.is_open);
    assert_eq!(state.look.chosen.size, Size::Double);
}

#[test]
fn what_could_not_be_kept_counts_all_the_same_and_is_said() {
    let mut state = State::default();
    look(&mut state, LookIntent::Size(Size::Large));
    let full = Trouble::Here("This computer could not save: the disk is full".to_owned());
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Change, full)),
    );
    assert_eq!(state.look.chosen.size, Size::Large);
    assert_eq!(state.notice.unwrap().id, "trouble-said");
    assert_eq!(state.waiting, 0);
}
