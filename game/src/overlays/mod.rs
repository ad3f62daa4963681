//! What may lie over any screen and gives it back exactly as it was.

pub mod another;
mod by_key;
mod done;
mod go_on;
pub mod hide;
pub mod leader;
pub mod lesson_pause;
pub mod pause;
pub mod question;
pub mod settings;
pub mod survey;
pub mod tell;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;

use crate::desk::Desk;
use crate::page::{Page, Stale};

every! {
    /// Everything that may lie over a screen.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Overlay {
        /// Tell a trusted adult.
        Tell,
        /// A still picture and no timer.
        Break,
        /// A neutral page, for when somebody comes by.
        Hide,
        /// How things are said and shown.
        Settings,
        /// The class rests: it looks at its teacher, at the board, waits for the next part, or has come to the lesson's end.
        Pause,
        /// The teacher has sent another story.
        Another,
        /// The pupil was in a story when their computer was lost.
        GoOn,
        /// What the whole class is asked.
        Question,
        /// A questionnaire.
        Survey,
        /// What a digital leader thinks.
        Leader,
    }
}

impl Overlay {
    /// The page of this overlay.
    #[must_use]
    pub fn page(self, world: &World) -> Page {
        match self {
            Self::Tell => tell::page(&Desk::new(world)),
            Self::Break => pause::page(world),
            Self::Hide => hide::page(world),
            Self::Settings => settings::page(&Desk::new(world)),
            Self::Pause => lesson_pause::page(&Desk::new(world)),
            Self::Another => another::page(&Desk::new(world)),
            Self::GoOn => go_on::page(&Desk::new(world)),
            Self::Question => question::page(&Desk::new(world)),
            Self::Survey => survey::page(&Desk::new(world)),
            Self::Leader => leader::page(&Desk::new(world)),
        }
    }
}

/// Which overlay lies over the screen, and which one it covers.
#[derive(Resource, Debug, Default)]
pub struct Shown {
    /// The one on top.
    pub overlay: Option<Overlay>,
    /// Hide and Break cover another overlay and give it back.
    covered: Option<Overlay>,
    /// Presses of the heading of the neutral page.
    knocks: u8,
    /// From the class's cover the pupil went on to Tell or Break, which lies over it until it is closed.
    is_past_cover: bool,
    /// What the class is asked to do; it changes nothing of the above, so that everything comes back as it was.
    asked: ClassAsked,
}

/// What the teacher has asked all screens of the class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassAsked {
    /// To rest, and why.
    pub rest: Option<Rest>,
    /// To show the neutral page, over Tell as well.
    pub cover: bool,
}

every! {
    /// Why the screens of a class rest. Each is a page of its own; everything else about them is the same.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum Rest {
        /// It looks at its teacher.
        #[default]
        Pause,
        /// The story is on the board.
        Board,
        /// This pupil is ready for the next part, which the class begins together.
        Part,
        /// The lesson ends (C-11).
        End,
    }
}

impl Shown {
    /// What is seen. A pause waits until Tell, Break and Hide are closed: they go on as if nobody had asked.
    #[must_use]
    pub fn top(&self) -> Option<Overlay> {
        match self.overlay {
            _ if self.is_under_cover() => Some(Overlay::Hide),
            None
            | Some(
                Overlay::Settings
                | Overlay::Another
                | Overlay::GoOn
                | Overlay::Question
                | Overlay::Survey
                | Overlay::Leader,
            ) if self.asked.rest.is_some() => Some(Overlay::Pause),
            overlay => overlay,
        }
    }

    /// Why the class rests, where it does.
    #[must_use]
    pub fn rest(&self) -> Rest {
        self.asked.rest.unwrap_or_default()
    }

    /// Whether the class's cover is what is seen.
    #[must_use]
    pub fn is_under_cover(&self) -> bool {
        self.asked.cover && !self.is_past_cover
    }

    /// Whether a child is telling, also while something lies over it.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        self.overlay == Some(Overlay::Tell) || self.covered == Some(Overlay::Tell)
    }
}

/// The overlay on top.
#[must_use]
pub fn open(world: &World) -> Option<Overlay> {
    world.resource::<Shown>().top()
}

/// The class is asked to rest, to be covered, or to go on.
pub fn ask(world: &mut World, asked: ClassAsked) {
    let mut shown = world.resource_mut::<Shown>();
    if shown.asked == asked {
        return;
    }
    let (before, rest) = (shown.top(), shown.rest());
    shown.is_past_cover &= shown.asked.cover == asked.cover;
    shown.asked = asked;
    shown.knocks = 0;
    let is_other_page = shown.rest() != rest && before == Some(Overlay::Pause);
    if shown.top() == before && !is_other_page {
        return;
    }
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

/// Lays an overlay over the screen. Over the class's cover come only Tell and Break, which show nothing that it covers,
/// and what they lead to; from them, Hide leads back to it.
pub fn show(world: &mut World, overlay: Overlay) {
    if overlay == Overlay::Pause {
        let cover = world.resource::<Shown>().asked.cover;
        let rest = Some(Rest::Pause);
        return ask(world, ClassAsked { rest, cover });
    }
    let mut shown = world.resource_mut::<Shown>();
    if shown.asked.cover {
        let is_help = matches!(overlay, Overlay::Tell | Overlay::Break);
        if overlay == Overlay::Hide || (shown.is_under_cover() && !is_help) {
            return go_under_cover(world);
        }
        shown.is_past_cover = true;
        world.resource_mut::<Stale>().mark();
    }
    let mut shown = world.resource_mut::<Shown>();
    if shown.overlay == Some(overlay) {
        return;
    }
    let covers = matches!(overlay, Overlay::Hide | Overlay::Break | Overlay::Settings);
    let under = shown.overlay.filter(|under| *under == Overlay::Tell);
    shown.covered = if covers {
        under.or(shown.covered)
    } else {
        None
    };
    shown.overlay = Some(overlay);
    shown.knocks = 0;
    settings::put_away(world);
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

/// Back to the class's cover; what lay over it is kept.
fn go_under_cover(world: &mut World) {
    world.resource_mut::<Shown>().is_past_cover = false;
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

/// Takes the overlay on top away; what it covered comes back word for word.
pub fn close(world: &mut World) {
    let mut shown = world.resource_mut::<Shown>();
    if shown.top() == Some(Overlay::Pause) {
        return ask(world, ClassAsked::default());
    }
    shown.overlay = shown.covered.take();
    shown.is_past_cover = false;
    shown.knocks = 0;
    settings::put_away(world);
    world.resource_mut::<Stale>().mark();
}

/// The third press of the neutral page's heading brings the screen back.
fn knock(world: &mut World) {
    let mut shown = world.resource_mut::<Shown>();
    if shown.asked.cover {
        return;
    }
    shown.knocks += 1;
    if shown.knocks >= 3 {
        close(world);
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Shown>().add_plugins((
        tell::plugin,
        pause::plugin,
        settings::plugin,
        question::plugin,
        survey::plugin,
        leader::plugin,
        by_key::plugin,
    ));
}

/// Hides everything, or brings back what was hidden.
pub fn hide_or_return(world: &mut World) {
    if world.resource::<Shown>().asked.cover {
        return go_under_cover(world);
    }
    let hidden = open(world) == Some(Overlay::Hide);
    if hidden {
        close(world);
    } else {
        show(world, Overlay::Hide);
    }
    // The ring would show where on the neutral page the focus is; whoever comes back by key wants to see it.
    world.resource_mut::<InputFocusVisible>().0 = hidden;
}
