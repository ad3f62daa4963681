//! What fills the window, in playing order. Nothing else knows all screens, and no screen knows another.

mod enough;
mod guest_age;
pub mod home;
#[cfg(test)]
pub(crate) mod measured;
mod my_things;
mod own_card;
mod player;
mod preview;
mod rules;
mod sign_in_class;
#[cfg(test)]
pub(crate) mod tests;

use bevy::prelude::*;

use crate::desk::Desk;
use crate::library::Rules;
use crate::overlays::{self, Overlay, Shown};
use crate::page::large::enlarged;
use crate::page::{Page, Painter, Stale, symbols};
use crate::playing::Playing;
use crate::profile::{Profile, Symbols};
use crate::school::{ClassRules, Leader, RulesDue, School, SignedBefore, SignedIn, SignedOut};
use crate::symbols::Lexicon;
use crate::widgets::pager;

every! {
    /// Every screen.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    pub enum Screen {
        /// Who am I: class, then name.
        #[default]
        SignInClass,
        /// The three pictures.
        OwnCard,
        /// The school's rules, to be signed.
        Rules,
        /// How old is the guest.
        GuestAge,
        /// Choose a scenario.
        Home,
        /// Play it.
        Player,
        /// Enough for today, or one more.
        Enough,
        /// Where I have been, my adults, and what the school sees.
        MyThings,
        /// What an author still has to mend.
        Preview,
    }
}

impl Screen {
    /// The page of this screen.
    #[must_use]
    pub fn page(self, world: &World) -> Page {
        let desk = Desk::new(world);
        match self {
            Self::SignInClass => sign_in_class::page(&desk),
            Self::OwnCard => own_card::page(&desk),
            Self::Rules => rules::page(&desk),
            Self::GuestAge => guest_age::page(&desk),
            Self::Home => home::page(&desk),
            Self::Player => player::page(&desk),
            Self::Enough => enough::page(&desk),
            Self::MyThings => my_things::page(&desk),
            Self::Preview => preview::page(&desk),
        }
    }
}

/// The screen the pupil is on, whatever lies over it.
#[derive(Resource, Debug, Default)]
pub struct Here(pub Screen);

/// Goes to a screen.
pub fn go(world: &mut World, screen: Screen) {
    world.resource_mut::<Here>().0 = screen;
    world.resource_mut::<Stale>().mark();
}

/// The rules first where they are due, as long as this computer has the ones that count at the school. With others
/// nobody is kept out: the school's register says that the signature is missing.
fn after_signing_in(due: &RulesDue, rules: &Rules) -> Screen {
    match &due.0 {
        Some(version) if version == rules.0.version() => Screen::Rules,
        _ => Screen::Home,
    }
}

/// The pupil leaves this computer: the next one finds it as new.
pub fn sign_out(world: &mut World) {
    world.resource_mut::<School>().signed_in = SignedIn::Nobody;
    *world.resource_mut::<Profile>() = Profile::default();
    world.remove_resource::<Playing>();
    world.insert_resource(RulesDue::default());
    world.insert_resource(SignedBefore::default());
    world.insert_resource(ClassRules::default());
    world.insert_resource(Leader::default());
    world.write_message(SignedOut);
    go(world, Screen::SignInClass);
}

/// The page for this moment: an overlay when one is open, else the screen.
#[must_use]
pub fn present(world: &World) -> Page {
    let page = match overlays::open(world) {
        // What a pupil covers everything with looks like any other program.
        Some(Overlay::Hide) if !world.resource::<Shown>().is_under_cover() => {
            return Overlay::Hide.page(world);
        }
        Some(overlay) => overlay.page(world),
        None => world.resource::<Here>().0.page(world),
    };
    let desk = Desk::new(world);
    // One thing at a time, Tell asks by pictures (E-33).
    let asks_by_pictures = desk.is_simplified() && overlays::open(world) == Some(Overlay::Tell);
    let page = match desk.profile.symbols {
        Symbols::Off if !asks_by_pictures => symbols::without(page),
        Symbols::Off | Symbols::Few | Symbols::Many => page,
    };
    let Some(manner) = desk.manner() else {
        return page;
    };
    let pager = pager::buttons(&desk, &page.key);
    let page = enlarged(page, &manner, pager);
    match desk.profile.symbols {
        Symbols::Many => {
            let lexicon = world.resource::<Lexicon>();
            symbols::over_words(page, lexicon, manner.size)
        }
        Symbols::Off | Symbols::Few => page,
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Here>()
        .insert_resource(Painter(present))
        .add_plugins((
            sign_in_class::plugin,
            own_card::plugin,
            rules::plugin,
            home::plugin,
            my_things::plugin,
        ));
}
