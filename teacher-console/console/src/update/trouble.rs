//! What the screen says when something did not work: what happened, what to do, and nothing typed is lost.

use super::{
    door,
    incidents::{comparing, letter},
    kept_page, letting,
};
use crate::{
    intent::{Answer, Attempt, Effect, Trouble, live::LiveAnswer},
    state::{Gate, Link, Notice, State, incidents::Sent, secret::Secret},
};

/// An answer that comes after a lock must not bring words back onto the screen.
pub(super) fn still_matters(state: &State, answer: &Answer) -> bool {
    match answer {
        Answer::Connected(_)
        | Answer::SignedIn(_)
        | Answer::Locked
        | Answer::LookKept
        | Answer::Bell(_)
        | Answer::Failed(..) => true,
        Answer::Enrol(_) => state.gate == Gate::Enrolling,
        Answer::Founding(_) => matches!(state.gate, Gate::SigningIn | Gate::Founding),
        _ => matches!(state.gate, Gate::Unlocking | Gate::AtWork { .. }),
    }
}

/// The server has answered: what was said about not reaching it is no longer true.
pub(super) fn heard(state: &mut State, answer: &Answer) {
    let is_silent = matches!(
        answer,
        Answer::Failed(..)
            | Answer::Locked
            | Answer::LookKept
            | Answer::Bell(_)
            | Answer::Live(LiveAnswer::Seen(_, None))
    );
    if !is_silent && matches!(state.link, Link::Broken(_)) {
        state.link = Link::Connected;
        state.notice = None;
    }
}

pub(super) fn failed(state: &mut State, attempt: Attempt, trouble: Trouble) -> Vec<Effect> {
    // A list that cannot be brought up to date says nothing about what is on its way to the record.
    let is_aside = matches!(attempt, Attempt::Load | Attempt::Compare);
    let sent = if is_aside {
        None
    } else {
        state.incidents.room.sent.take()
    };
    if attempt == Attempt::Connect {
        state.notice = Some(notice(&trouble));
        state.link = Link::Broken(trouble);
        return Vec::new();
    }
    if attempt == Attempt::Compare {
        comparing::failed(state);
    }
    if !is_aside {
        // A printer that stops stops all.
        state.roll.printing = None;
    }
    match trouble {
        Trouble::SessionEnded if state.gate != Gate::SigningIn => {
            return door::lock(state, "notice-session-ended");
        }
        Trouble::Changed => return changed(state),
        Trouble::WrongPassword => state.door.password = Secret::default(),
        // The password was right and stays: only the second factor is typed besides.
        Trouble::SecondFactor => {
            state.door.asks_second = true;
            state.door.second.clear();
        }
        Trouble::NotPrinted {
            name,
            why,
            is_personal,
        } => {
            if sent == Some(Sent::Letter) {
                letter::on_record(state);
            }
            return kept_page::not_printed(state, (name, why), is_personal);
        }
        // A bar of its own says so, with the way to a second person.
        Trouble::SecondPerson => {
            letting::held_back(state);
            return Vec::new();
        }
        Trouble::Server(..) if attempt == Attempt::SignIn => state.door.second.clear(),
        // A list that cannot be loaded again stays as it is; the bar at the top says so.
        Trouble::Unreachable | Trouble::OtherServer => {
            state.link = Link::Broken(trouble.clone());
        }
        _ => {}
    }
    state.notice = Some(notice(&trouble));
    Vec::new()
}

/// Somebody else was faster: show the case as it is now and keep what was typed.
fn changed(state: &mut State) -> Vec<Effect> {
    state.notice = Some(Notice::attention("notice-changed"));
    state.incidents.open.as_ref().map_or_else(Vec::new, |open| {
        vec![Effect::LoadCase {
            log: open.log,
            case: open.row.case,
        }]
    })
}

fn notice(trouble: &Trouble) -> Notice {
    match trouble {
        Trouble::Unreachable => Notice::attention("trouble-unreachable"),
        Trouble::OtherServer => Notice::attention("trouble-other-server"),
        Trouble::SessionEnded => Notice::attention("notice-session-ended"),
        Trouble::WrongPassword => Notice::attention("trouble-wrong-password"),
        Trouble::SecondFactor => Notice::attention("trouble-second-factor"),
        Trouble::MistypedKit => Notice::attention("trouble-mistyped-kit"),
        Trouble::WrongKit => Notice::attention("trouble-wrong-kit"),
        Trouble::KeysClosed => Notice::attention("notice-keys-closed"),
        Trouble::Changed => Notice::attention("notice-changed"),
        Trouble::NotFounded => Notice::attention("trouble-not-founded"),
        Trouble::TakenOut => Notice::attention("trouble-taken-out"),
        Trouble::SecondPerson => Notice::attention("fetch-much-title"),
        Trouble::Server(what, remedy) | Trouble::NotThere(what, remedy) => {
            Notice::attention("trouble-said")
                .with("what", what.clone())
                .with("remedy", remedy.clone())
        }
        Trouble::Here(what) | Trouble::NotPrinted { why: what, .. } => {
            Notice::attention("trouble-said")
                .with("what", what.clone())
                .with("remedy", "")
        }
    }
}
