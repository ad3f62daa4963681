//! Pages that came into the book after all others; they come last, so that other pages keep their numbers.

use std::sync::Arc;

use curriculum::{Action, Run, Scenario};
use game::courier::Courier;
use game::lesson::LessonHeard;
use game::lesson::plan::Planned;
use game::library::Scenarios;
use game::notice::Notices;
use game::overlays::{self, Overlay};
use game::playing::Playing;
use game::practice::Practice;
use game::school::{Leader, RulesDue, School, SignedIn};
use game::screens::home::reminder::Reminder;
use game::screens::home::warm_up::WarmUp;
use game::screens::{self, Screen, present};
use protocol::lessons::PupilLesson;
use protocol::live::BeatAnswer;
use protocol::pupils::PractisedRun;

use super::moments::invented;
use super::{Book, Variant};

/// The day of the pictures, and the day on which a story was played before; in days of a server's clock.
const TODAY: i64 = 102;
const BEFORE: i64 = 100;
const DAY_S: i64 = 24 * 60 * 60;

impl Book<'_> {
    /// What is due at a lesson's start, a notice at the foot of a page, and what ends a leader's remark and the rules.
    pub(super) fn latest(&mut self, variant: Variant) -> Result<(), String> {
        // What a school answers meanwhile would close the lesson that is drawn here.
        let courier = self.studio.world().remove_resource::<Courier>();
        self.studio.world().init_resource::<Courier>();
        self.at_a_lessons_start_with_something_due(variant)?;
        self.noticed()?;
        self.studio
            .world()
            .write_message(LessonHeard(BeatAnswer::default()));
        self.studio.go_on();
        self.said_by_a_leader(variant)?;
        self.with_the_teacher(variant)?;
        let world = self.studio.world();
        world.remove_resource::<Playing>();
        world.insert_resource(Planned::default());
        if let Some(courier) = courier {
            world.insert_resource(courier);
        }
        Ok(())
    }

    /// Two minutes before the lesson's story, in bands with a topic of two stories.
    fn at_a_lessons_start_with_something_due(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.remove_resource::<Playing>();
        world.insert_resource(WarmUp::default());
        world.insert_resource(Reminder::default());
        let pupil = invented(variant.band);
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil.clone());
        world.write_message(LessonHeard(BeatAnswer {
            is_open: true,
            ..BeatAnswer::default()
        }));
        screens::go(world, Screen::Home);
        self.studio.go_on();
        self.press("reminder/done")?;
        let world = self.studio.world();
        let offered = world.resource::<Scenarios>().offered(variant.band);
        for played in &offered {
            let world = self.studio.world();
            let Some(practice) = played_before(&pupil.id, played) else {
                continue;
            };
            world.insert_resource(practice);
            let other = offered.iter().find(|one| one.topic() != played.topic());
            let lesson = PupilLesson {
                scenario: other.map(|one| one.id().to_string()),
                ..PupilLesson::default()
            };
            world.insert_resource(Planned::of(pupil.id.clone(), lesson));
            if present(world).key == "home/warm-up" {
                world.resource_mut::<Notices>().withdraw("notice-lesson");
                self.take("home-warm-up")?;
                break;
            }
        }
        let world = self.studio.world();
        world.insert_resource(Practice::default());
        world.insert_resource(Planned::default());
        Ok(())
    }

    /// Home and a story, both with a notice.
    fn noticed(&mut self) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<Notices>().tell("notice-lesson");
        self.take("home-notice")?;
        overlays::show(self.studio.world(), Overlay::Settings);
        self.take("settings-notice")?;
        overlays::close(self.studio.world());
        let world = self.studio.world();
        world.resource_mut::<Notices>().withdraw("notice-lesson");
        Ok(())
    }

    /// A leader's phrases, and the thanks.
    fn said_by_a_leader(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(invented(variant.band));
        world.insert_resource(Leader(true));
        overlays::show(world, Overlay::Leader);
        self.press("leader/about/0")?;
        self.press("leader/phrase/0")?;
        self.take("leader-saying")?;
        self.press("leader/give")?;
        self.take("leader-thanks")?;
        overlays::close(self.studio.world());
        self.studio.world().insert_resource(Leader::default());
        Ok(())
    }

    /// Whoever would rather ask about the rules than sign them.
    fn with_the_teacher(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(invented(variant.band));
        world.insert_resource(RulesDue(Some("book".to_owned())));
        screens::go(world, Screen::Rules);
        self.studio.go_on();
        self.go_to_the_signature()?;
        self.press("rules/ask")?;
        self.take("rules-asking")?;
        self.studio.world().insert_resource(RulesDue::default());
        screens::go(self.studio.world(), Screen::Home);
        Ok(())
    }

    fn go_to_the_signature(&mut self) -> Result<(), String> {
        while self.keys("rules/sign").is_empty() {
            let answers = self.keys("rules/answer/");
            if answers.is_empty() {
                self.press("rules/next")?;
            }
            for answer in answers {
                self.press(&answer)?;
                if self.keys("rules/next").is_empty() {
                    self.press("rules/ask-again")?;
                } else {
                    self.press("rules/next")?;
                    break;
                }
            }
        }
        Ok(())
    }
}

/// A pupil who has played this story to its end, two days before.
fn played_before(pupil: &str, story: &Arc<Scenario>) -> Option<Practice> {
    let acts: &[Action] = &story.walkthroughs().values().next()?.acts;
    let run = Run::replay(Arc::clone(story), acts).ok()?;
    let run = PractisedRun {
        facts: serde_json::to_value(run.facts()).ok()?,
        happened_at: BEFORE * DAY_S,
    };
    let morning = TODAY * DAY_S + DAY_S / 3;
    Some(Practice::kept(pupil.to_owned(), &[run], &[], morning))
}
