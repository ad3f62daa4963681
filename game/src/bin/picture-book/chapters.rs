//! What is in the book: every screen and overlay, in each age look, both reading modes and every palette, and every
//! simulated app.

mod latest;
mod moments;
mod others;
mod seen;

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use curriculum::{AgeBand, Feeling, ReadingMode};
use game::library::Scenarios;
use game::overlays::tell::draft::{Draft, KINDS, Leaf};
use game::overlays::{self, Overlay};
use game::played::Played;
use game::playing::Playing;
use game::profile::{Profile, Symbols};
use game::school::{Connection, Pupil, School, SignedIn, SignedOut};
use game::screens::{self, Screen};
use game::theme::{LOOKS, Palette, look_id};
use game::words::Words;
use image::RgbImage;

use crate::studio::Studio;
use crate::{apps, glance};
use seen::Seen;

/// One picture of the book.
pub(crate) struct Taken {
    /// Chapter and page, such as `explorer-full-light/tell-check`.
    pub(crate) name: String,
    /// Where it lies.
    pub(crate) file: PathBuf,
    /// What a glance sees of it.
    pub(crate) small: RgbImage,
}

/// The book while it is drawn.
pub(crate) struct Book<'s> {
    studio: &'s mut Studio,
    out: PathBuf,
    pages: Vec<Taken>,
    /// The chapter being drawn, and how many pages it has.
    chapter: (String, usize),
    /// What the chapter has shown so far.
    seen: Seen,
}

/// One variant of the app.
#[derive(Clone, Copy)]
struct Variant {
    band: AgeBand,
    reading: ReadingMode,
    palette: Palette,
    /// Size of words, in hundredths of the drawn size.
    size: u16,
    symbols: Symbols,
}

/// The parts of Tell, in their order; what follows after sending is drawn with a report that was really sent.
const TELL: [(Leaf, &str); 8] = [
    (Leaf::Who, "who"),
    (Leaf::Happened, "what"),
    (Leaf::Write, "write"),
    (Leaf::Feel, "feel"),
    (Leaf::Questions, "questions"),
    (Leaf::Danger, "danger"),
    (Leaf::Check, "check"),
    (Leaf::Name, "name"),
];

impl Variant {
    /// Each look in both reading modes, the middle one in every other palette and with no and many symbols, and each look in
    /// the largest words.
    fn all() -> Vec<Self> {
        let variants = |band: AgeBand, palette: Palette| {
            [ReadingMode::Full, ReadingMode::Simplified].map(|reading| Self {
                band,
                reading,
                palette,
                size: 100,
                symbols: Symbols::Few,
            })
        };
        let first_of = |look| AgeBand::ALL.into_iter().find(|band| band.look() == look);
        let looks = LOOKS
            .into_iter()
            .filter_map(first_of)
            .flat_map(|band| variants(band, Palette::Light));
        let palettes = Palette::ALL
            .into_iter()
            .filter(|palette| *palette != Palette::Light)
            .flat_map(|palette| variants(AgeBand::From9To11, palette));
        let largest = LOOKS
            .into_iter()
            .filter_map(first_of)
            .flat_map(|band| variants(band, Palette::Light))
            .map(|variant| Self {
                size: 200,
                ..variant
            });
        let symbols = [Symbols::Off, Symbols::Many]
            .into_iter()
            .flat_map(|symbols| {
                variants(AgeBand::From9To11, Palette::Light)
                    .map(|variant| Self { symbols, ..variant })
            });
        looks
            .chain(palettes)
            .chain(largest)
            .chain(symbols)
            .collect()
    }

    fn name(self) -> String {
        format!(
            "{}-{}-{}",
            look_id(self.band.look()),
            match self.reading {
                ReadingMode::Full => "full",
                ReadingMode::Simplified => "simplified",
            },
            match self.symbols {
                Symbols::Off => "no-symbols",
                Symbols::Many => "many-symbols",
                Symbols::Few if self.size > 100 => "large",
                Symbols::Few => self.palette.id(),
            }
        )
    }
}

impl<'s> Book<'s> {
    /// An empty book, once the school's server has told the names.
    ///
    /// # Errors
    /// When it does not, or the folder cannot be written.
    pub(crate) fn open(studio: &'s mut Studio, out: &Path) -> Result<Self, String> {
        studio.wait_for("the school's server with the names", |world| {
            let school = world.resource::<School>();
            school.connection == Connection::Online && !school.pupils.is_empty()
        })?;
        Ok(Self {
            studio,
            out: out.to_owned(),
            pages: Vec::new(),
            chapter: (String::new(), 0),
            seen: Seen::default(),
        })
    }

    /// Draws the chapters whose name contains one of these, or all of them when there is none.
    ///
    /// # Errors
    /// The first page that cannot be drawn.
    pub(crate) fn draw(&mut self, only: &[String]) -> Result<(), String> {
        for variant in Variant::all() {
            let name = variant.name();
            if !only.is_empty() && only.iter().all(|part| !name.contains(part)) {
                continue;
            }
            self.begin(name)?;
            self.signing_in(variant)?;
            self.playing(variant)?;
            self.telling()?;
            self.lying_over()?;
            self.my_things()?;
            self.writing()?;
            self.shown_how(variant)?;
            self.at_a_lessons_start(variant)?;
            self.room_of_symbols()?;
            self.rules(variant)?;
            self.planned(variant)?;
            self.rests()?;
            self.asked(variant)?;
            self.survey(variant)?;
            self.others(variant)?;
            self.latest(variant)?;
            self.seen.is_all(&self.chapter.0)?;
            self.studio.world().write_message(SignedOut);
            // Whoever comes next finds nothing of this one; only then is the next profile set.
            self.studio.go_on();
        }
        for palette in [Palette::Light, Palette::Dark, Palette::Contrast] {
            let name = format!("apps-{}", palette.id());
            if only.is_empty() || only.iter().any(|part| name.contains(part)) {
                self.begin(name)?;
                self.simulated(palette)?;
            }
        }
        Ok(())
    }

    fn begin(&mut self, chapter: String) -> Result<(), String> {
        std::fs::create_dir_all(self.out.join(&chapter))
            .map_err(|fault| format!("{}: {fault}", self.out.display()))?;
        self.chapter = (chapter, 0);
        self.seen = Seen::default();
        Ok(())
    }

    /// Every simulated app, in the look of the pupils for whom its scenario is.
    fn simulated(&mut self, palette: Palette) -> Result<(), String> {
        let world = self.studio.world();
        world.insert_resource(Profile {
            palette,
            ..Profile::default()
        });
        let shipped: Vec<_> = world
            .resource::<Scenarios>()
            .0
            .scenarios()
            .cloned()
            .collect();
        for moment in apps::fullest(&shipped) {
            let world = self.studio.world();
            world.resource_mut::<School>().signed_in = SignedIn::Guest(moment.scenario.band());
            world.insert_resource(Playing::new(moment.scenario));
            screens::go(world, Screen::Player);
            for act in moment.acts {
                game::playing::act(world, act);
            }
            self.take(&moment.name)?;
        }
        Ok(())
    }

    /// The pictures, in their order.
    pub(crate) fn close(self) -> Vec<Taken> {
        self.pages
    }

    fn playing(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        let pupil = a_pupil(world, variant.band);
        world.resource_mut::<School>().signed_in =
            pupil.map_or(SignedIn::Guest(variant.band), SignedIn::Confirmed);
        screens::go(world, Screen::Home);
        self.studio.go_on();
        self.press("reminder/done")?;
        self.take("home")?;
        let offered = self
            .studio
            .world()
            .resource::<Scenarios>()
            .offered(variant.band);
        let scenario = offered.first().ok_or("there is nothing to play")?.clone();
        let route = scenario.walkthroughs().values().next();
        let acts = route.map(|route| route.acts.clone()).unwrap_or_default();
        let world = self.studio.world();
        world.insert_resource(Playing::new(scenario));
        screens::go(world, Screen::Player);
        let mut last = String::new();
        for act in acts.into_iter().map(Some).chain([None]) {
            let key = screens::present(self.studio.world()).key;
            if key != last {
                let phase = key.split('/').nth(3).unwrap_or_default().to_lowercase();
                self.take(&format!("play-{phase}"))?;
                last = key;
            }
            if let Some(act) = act {
                game::playing::act(self.studio.world(), act);
            }
        }
        Ok(())
    }

    fn telling(&mut self) -> Result<(), String> {
        overlays::show(self.studio.world(), Overlay::Tell);
        for (leaf, name) in TELL {
            let mut draft = self.studio.world().resource_mut::<Draft>();
            if leaf == Leaf::Feel {
                draft.kinds = KINDS.iter().take(2).map(|kind| kind.word).collect();
                draft.feelings = vec![Feeling::Worried];
            }
            draft.leaf = leaf;
            self.take(&format!("tell-{name}"))?;
        }
        self.studio.world().resource_mut::<Draft>().leaf = Leaf::Check;
        self.press("tell/send")?;
        let arrived = self
            .studio
            .world()
            .resource::<Words>()
            .say("tell-sent-title");
        self.studio.wait_for("the report at school", |world| {
            screens::present(world).spoken().contains(&arrived)
        })?;
        self.take("tell-next")?;
        self.press("tell/leave")
    }

    fn lying_over(&mut self) -> Result<(), String> {
        for overlay in Overlay::ALL {
            // What came last comes last, so that other pages keep their numbers.
            let is_later = matches!(
                overlay,
                Overlay::Tell
                    | Overlay::GoOn
                    | Overlay::Question
                    | Overlay::Survey
                    | Overlay::Leader
            );
            if is_later {
                continue;
            }
            overlays::show(self.studio.world(), overlay);
            self.take(&format!("{overlay:?}").to_lowercase())?;
            if overlay == Overlay::Settings {
                self.press("settings-room-colours")?;
                self.take("settings-colours")?;
                self.mixing()?;
                self.press("settings-room-sound")?;
                self.take("settings-sound")?;
                self.press("settings-room-buttons")?;
                self.take("settings-buttons")?;
                self.press("settings-room-reading")?;
            }
            overlays::close(self.studio.world());
        }
        Ok(())
    }

    /// Colours of one's own; afterwards the pupil has the palette of the chapter again.
    fn mixing(&mut self) -> Result<(), String> {
        let profile = *self.studio.world().resource::<Profile>();
        self.press("settings/mix-colours")?;
        self.take("settings-mixing")?;
        self.press("settings/all-colours")?;
        self.studio.world().insert_resource(profile);
        Ok(())
    }

    /// The pupil's own page, for somebody who has finished the first stories that are offered.
    fn my_things(&mut self) -> Result<(), String> {
        let world = self.studio.world();
        let band = world.resource::<School>().signed_in.band();
        let offered = band.map(|band| world.resource::<Scenarios>().offered(band));
        for scenario in offered.unwrap_or_default().iter().step_by(3).take(3) {
            if let Some(ended) = scenario.outcomes().keys().next() {
                let mut played = world.resource_mut::<Played>();
                played.add(scenario.id().clone(), ended.clone());
            }
        }
        screens::go(world, Screen::Enough);
        self.take("enough")?;
        screens::go(self.studio.world(), Screen::MyThings);
        self.take("my-things")?;
        self.press("mine-room-adults")?;
        self.take("my-things-adults")?;
        self.press("mine-room-seen")?;
        self.take("my-things-seen")?;
        self.press("mine-room-been")
    }

    /// Presses the first control whose key begins like this.
    fn press(&mut self, key: &str) -> Result<(), String> {
        let world = self.studio.world();
        let press = screens::present(world)
            .controls()
            .into_iter()
            .find(|press| press.key.starts_with(key))
            .ok_or_else(|| format!("there is no {key} to press"))?;
        (press.handler)(world);
        Ok(())
    }

    fn take(&mut self, page: &str) -> Result<(), String> {
        let image = self.studio.take()?;
        self.seen.note(self.studio.world());
        let image = image
            .try_into_dynamic()
            .map_err(|fault| fault.to_string())?;
        let (chapter, number) = &mut self.chapter;
        *number += 1;
        let name = format!("{chapter}/{number:02}-{page}");
        let file = self.out.join(format!("{name}.png"));
        image
            .to_rgb8()
            .save(&file)
            .map_err(|fault| format!("{}: {fault}", file.display()))?;
        let small = glance::small(&image);
        self.pages.push(Taken { name, file, small });
        Ok(())
    }
}

/// The first pupil of the school in this band.
fn a_pupil(world: &World, band: AgeBand) -> Option<Pupil> {
    let pupils = &world.resource::<School>().pupils;
    pupils.iter().find(|pupil| pupil.band == band).cloned()
}
