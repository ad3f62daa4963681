//! Moments that a chapter comes by only when somebody waits, or signs in and out.

use game::library::Scenarios;
use game::overlays::{self, Overlay};
use game::playing::Playing;
use game::playing::showing::{STEPS, is_shown};
use game::profile::{Profile, Whole};
use game::school::{School, SignedIn};
use game::screens::home::reminder::Reminder;
use game::screens::{self, Screen};

use super::{Book, Variant};

impl Book<'_> {
    /// Somebody shows STOP, THINK, CLICK, in the first story of the band in which somebody is drawn.
    pub(super) fn shown_how(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        let mode = world.resource::<Profile>().reading;
        let offered = world.resource::<Scenarios>().offered(variant.band);
        let found = offered.into_iter().find_map(|scenario| {
            let mut playing = Playing::new(scenario);
            for _ in 0..3 {
                if is_shown(&playing.view(mode)) {
                    return Some(playing);
                }
                playing.act(curriculum::Action::Next);
            }
            None
        });
        let Some(playing) = found else { return Ok(()) };
        world.insert_resource(playing);
        screens::go(world, Screen::Player);
        for step in 1..=STEPS {
            game::playing::turn(self.studio.world(), |playing| {
                playing.leaf = step;
                let motion = game::profile::Motion::Still;
                playing.showing.press(motion);
            });
            self.take(&format!("play-shown-{step}"))?;
        }
        Ok(())
    }

    /// The pages before anybody is signed in.
    pub(super) fn signing_in(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Nobody;
        world.insert_resource(Reminder::default());
        world.insert_resource(Profile {
            reading: variant.reading,
            palette: variant.palette,
            size: Whole::nearest(variant.size),
            symbols: variant.symbols,
            ..Profile::default()
        });
        screens::go(world, Screen::SignInClass);
        self.take("sign-in")?;
        self.press("pupil/")?;
        self.take("picture-password")?;
        screens::go(self.studio.world(), Screen::GuestAge);
        self.take("guest-age")
    }

    /// What stands on home after every sign-in.
    pub(super) fn at_a_lessons_start(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.insert_resource(Reminder::default());
        world.resource_mut::<School>().signed_in = SignedIn::Guest(variant.band);
        screens::go(world, Screen::Home);
        self.studio.go_on();
        self.take("home-reminder")
    }

    /// The room of the settings that came last, so that other pages keep their numbers.
    pub(super) fn room_of_symbols(&mut self) -> Result<(), String> {
        overlays::show(self.studio.world(), Overlay::Settings);
        self.press("settings-room-symbols")?;
        self.take("settings-symbols")?;
        self.press("settings-room-reading")?;
        overlays::close(self.studio.world());
        Ok(())
    }
}
