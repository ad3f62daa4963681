//! Moments that a chapter comes by only when somebody waits, or signs in and out.

use std::sync::Arc;

use curriculum::{AgeBand, Scenario};
use game::lesson::plan::Planned;
use game::lesson::story_place::Left;
use game::library::Scenarios;
use game::overlays::{self, ClassAsked, Overlay, Rest};
use game::playing::Playing;
use game::playing::showing::{STEPS, is_shown};
use game::profile::{Profile, Whole};
use game::school::{Pupil, RulesDue, School, SignedIn};
use game::screens::home::reminder::Reminder;
use game::screens::{self, Screen};
use protocol::bytes::Id;
use protocol::class_questions::{AskedOfClass, PupilQuestion};
use protocol::lessons::PupilLesson;
use protocol::questionnaires::WaitingRound;
use protocol::story_place::StoryPlace;

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

    /// The school's rules: the first page, the next one, the first question, its first answer, and the signature.
    pub(super) fn rules(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(invented(variant.band));
        world.insert_resource(RulesDue(Some("book".to_owned())));
        screens::go(world, Screen::Rules);
        self.studio.go_on();
        let mut taken: Vec<&str> = Vec::new();
        loop {
            let page = match (self.keys("rules/answer/").is_empty(), taken.is_empty()) {
                (false, _) => "rules-question",
                (true, _) if !self.keys("rules/sign").is_empty() => "rules-sign",
                (true, true) => "rules-first",
                (true, false) => "rules-rule",
            };
            if !taken.contains(&page) {
                self.take(page)?;
                taken.push(page);
            }
            match page {
                "rules-sign" => break,
                "rules-question" => self.answered(&mut taken)?,
                _ => self.press("rules/next")?,
            }
        }
        self.studio.world().insert_resource(RulesDue::default());
        Ok(())
    }

    /// Gives one answer after the other until it goes on; the first one is taken.
    fn answered(&mut self, taken: &mut Vec<&str>) -> Result<(), String> {
        for answer in self.keys("rules/answer/") {
            self.press(&answer)?;
            if !taken.contains(&"rules-answered") {
                self.take("rules-answered")?;
                taken.push("rules-answered");
            }
            if !self.keys("rules/next").is_empty() {
                break;
            }
            self.press("rules/ask-again")?;
        }
        self.press("rules/next")
    }

    /// The keys of the controls that begin like this.
    pub(super) fn keys(&mut self, beginning: &str) -> Vec<String> {
        let controls = screens::present(self.studio.world()).controls();
        let keys = controls.into_iter().map(|press| press.key);
        keys.filter(|key| key.starts_with(beginning)).collect()
    }

    /// Home where a teacher has planned what is played now.
    pub(super) fn planned(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        let offered = world.resource::<Scenarios>().offered(variant.band);
        let now = offered.get(1).map(|scenario| scenario.id().to_string());
        let stood = offered.get(1).cloned().map(begun);
        let pupil = invented(variant.band);
        let lesson = PupilLesson {
            scenario: now,
            ..PupilLesson::default()
        };
        world.insert_resource(Planned::of(pupil.id.clone(), lesson));
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil);
        world.insert_resource(Reminder::default());
        screens::go(world, Screen::Home);
        self.studio.go_on();
        self.press("reminder/done")?;
        self.take("home-today")?;
        overlays::show(self.studio.world(), Overlay::Another);
        self.take("another-story")?;
        overlays::close(self.studio.world());
        // Whoever is in a story is not asked.
        self.studio.world().remove_resource::<Playing>();
        self.studio.world().insert_resource(Left::at(stood));
        overlays::show(self.studio.world(), Overlay::GoOn);
        self.take("go-on")?;
        overlays::close(self.studio.world());
        self.studio.world().insert_resource(Left::default());
        self.studio.world().insert_resource(Planned::default());
        Ok(())
    }

    /// The ways a class rests besides a pause.
    pub(super) fn rests(&mut self) -> Result<(), String> {
        for (rest, name) in [
            (Rest::Board, "look-at-board"),
            (Rest::Part, "wait-for-class"),
            (Rest::End, "lesson-end"),
        ] {
            let asked = ClassAsked {
                rest: Some(rest),
                cover: false,
            };
            overlays::ask(self.studio.world(), asked);
            self.take(name)?;
        }
        overlays::ask(self.studio.world(), ClassAsked::default());
        Ok(())
    }

    /// What a class is asked: how many, with a number chosen, and what to learn next.
    pub(super) fn asked(&mut self, variant: Variant) -> Result<(), String> {
        let list = AskedOfClass::HowMany("true-false-or-not-sure".to_owned());
        let topics = ["telling", "free-gems", "who-made-this", "lets-meet"];
        let vote = AskedOfClass::Vote(topics.map(str::to_owned).to_vec());
        self.asked_this(variant, (1, list), "asked-how-many")?;
        self.asked_this(variant, (2, vote), "asked-what-next")
    }

    /// A topic's questions, before it.
    pub(super) fn before_a_topic(&mut self, variant: Variant) -> Result<(), String> {
        let about = AskedOfClass::Form {
            topic: "telling".to_owned(),
            is_after: false,
        };
        self.asked_this(variant, (4, about), "asked-before")
    }

    /// One of these, with the third answer chosen.
    fn asked_this(
        &mut self,
        variant: Variant,
        (number, about): (u8, AskedOfClass),
        name: &str,
    ) -> Result<(), String> {
        let lesson = PupilLesson {
            question: Some(PupilQuestion {
                question: Id([number; 16]),
                about,
                is_longer: true,
            }),
            ..PupilLesson::default()
        };
        self.home_with(variant, lesson);
        self.press("question/2")?;
        self.take(name)?;
        self.press("question/rather-not")?;
        self.studio.world().insert_resource(Planned::default());
        Ok(())
    }

    /// Somebody signs in for whom this waits.
    fn home_with(&mut self, variant: Variant, lesson: PupilLesson) {
        let pupil = invented(variant.band);
        let world = self.studio.world();
        world.insert_resource(Planned::of(pupil.id.clone(), lesson));
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil);
        screens::go(world, Screen::Home);
        self.studio.go_on();
    }

    /// A questionnaire: what it is, a question with an answer chosen, and the end.
    pub(super) fn survey(&mut self, variant: Variant) -> Result<(), String> {
        let lesson = PupilLesson {
            questionnaire: Some(WaitingRound {
                round: Id([3; 16]),
                questionnaire: "pupils-survey".to_owned(),
            }),
            ..PupilLesson::default()
        };
        self.home_with(variant, lesson);
        self.take("survey")?;
        self.press("survey/begin")?;
        self.press("survey/0/1")?;
        self.take("survey-question")?;
        while self.keys("survey/give").is_empty() {
            self.press("survey/next")?;
        }
        self.take("survey-end")?;
        self.press("survey/give")?;
        self.studio.world().insert_resource(Planned::default());
        Ok(())
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

/// Somebody whom the demo school does not know, for bands that have no class there.
pub(super) fn invented(band: AgeBand) -> Pupil {
    Pupil {
        id: "invented".to_owned(),
        class: String::new(),
        shown_name: "Robin".to_owned(),
        tile: "kite".to_owned(),
        band,
        card: protocol::card::CardKind::default(),
    }
}

/// Where somebody stands who has just begun this story.
fn begun(scenario: Arc<Scenario>) -> StoryPlace {
    let saved = Playing::new(scenario).run().saved_without_feelings();
    StoryPlace {
        scenario: saved.scenario.to_string(),
        edition: saved.edition,
        ..StoryPlace::default()
    }
}
