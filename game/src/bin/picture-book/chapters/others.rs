//! Pages that stand at no other moment of a chapter; they come last, so that other pages keep their numbers.

use curriculum::view::Phase;
use curriculum::{Action, ReadingMode};
use game::courier::Courier;
use game::library::Scenarios;
use game::overlays::tell::draft::{Draft, Leaf, Tool};
use game::overlays::{self, ClassAsked, Overlay};
use game::playing::Playing;
use game::school::{ClassRules, Connection, Leader, RulesDue, School, SignedIn};
use game::screens::{self, Screen};
use protocol::card::CardKind;
use protocol::class_rules::ClassRule;

use super::moments::invented;
use super::{Book, Variant};

impl Book<'_> {
    /// Own words without typing.
    pub(super) fn writing(&mut self) -> Result<(), String> {
        overlays::show(self.studio.world(), Overlay::Tell);
        for (tool, name) in [(Tool::Words, "words"), (Tool::Letters, "letters")] {
            let mut draft = self.studio.world().resource_mut::<Draft>();
            (draft.leaf, draft.tool) = (Leaf::Write, tool);
            draft.begin_sentence("Somebody");
            self.take(&format!("tell-write-{name}"))?;
        }
        let world = self.studio.world();
        world.insert_resource(Draft::default());
        overlays::close(world);
        Ok(())
    }

    /// Everything that the other parts of a chapter have not shown.
    pub(super) fn others(&mut self, variant: Variant) -> Result<(), String> {
        self.leading(variant)?;
        self.rules_again()?;
        self.looking_first(variant)?;
        self.outside_help()?;
        self.covered()?;
        screens::go(self.studio.world(), Screen::Preview);
        self.take("preview")?;
        self.keypad()?;
        self.without_a_school(variant)?;
        self.number()?;
        self.before_a_topic(variant)
    }

    /// What a digital leader says of a story.
    fn leading(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Confirmed(invented(variant.band));
        world.insert_resource(Leader(true));
        screens::go(world, Screen::Home);
        overlays::show(world, Overlay::Leader);
        self.take("leader")?;
        overlays::close(self.studio.world());
        self.studio.world().insert_resource(Leader::default());
        Ok(())
    }

    /// The rules in My things, with the class's own.
    fn rules_again(&mut self) -> Result<(), String> {
        let own = [("heart", "We wait for each other."), ("ear", "We listen.")];
        let own = own.map(|(symbol, words)| ClassRule {
            symbol: symbol.to_owned(),
            words: words.to_owned(),
        });
        let world = self.studio.world();
        world.insert_resource(ClassRules(own.to_vec()));
        world.insert_resource(RulesDue::default());
        screens::go(world, Screen::MyThings);
        self.press("mine-room-rules")?;
        self.take("my-things-rules")?;
        self.press("mine-room-been")?;
        self.studio.world().insert_resource(ClassRules::default());
        Ok(())
    }

    /// What may come of a choice, before it is made.
    fn looking_first(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        let offered = world.resource::<Scenarios>().offered(variant.band);
        let Some(scenario) = offered.first().cloned() else {
            return Ok(());
        };
        let route = scenario.walkthroughs().values().next();
        let acts: Vec<Action> = route.map(|route| route.acts.clone()).unwrap_or_default();
        world.insert_resource(Playing::new(scenario));
        screens::go(world, Screen::Player);
        for act in acts {
            let view = world.resource::<Playing>().view(ReadingMode::Full);
            if view.phase == Phase::Click {
                break;
            }
            game::playing::act(world, act);
        }
        self.press("choice/")?;
        self.take("play-look-first")?;
        self.studio.world().remove_resource::<Playing>();
        screens::go(self.studio.world(), Screen::Home);
        Ok(())
    }

    fn outside_help(&mut self) -> Result<(), String> {
        let world = self.studio.world();
        overlays::show(world, Overlay::Tell);
        world.resource_mut::<Draft>().leaf = Leaf::Helplines;
        self.take("tell-helplines")?;
        for (leaf, name) in [
            (Leaf::About, "about"),
            (Leaf::WhoElse, "who-else"),
            (Leaf::CanDo, "can-do"),
        ] {
            self.studio.world().resource_mut::<Draft>().leaf = leaf;
            self.take(&format!("tell-{name}"))?;
        }
        self.studio.world().insert_resource(Draft::default());
        overlays::close(self.studio.world());
        Ok(())
    }

    /// The class's cover.
    fn covered(&mut self) -> Result<(), String> {
        let asked = ClassAsked {
            rest: None,
            cover: true,
        };
        overlays::ask(self.studio.world(), asked);
        self.take("cover")?;
        overlays::ask(self.studio.world(), ClassAsked::default());
        Ok(())
    }

    /// Six numbers from the teacher instead of pictures.
    fn keypad(&mut self) -> Result<(), String> {
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Nobody;
        screens::go(world, Screen::SignInClass);
        self.press("pupil/")?;
        // A name that was pressed lets go of what was pressed for another.
        self.studio.go_on();
        self.press("need-help")?;
        self.take("lesson-code")?;
        screens::go(self.studio.world(), Screen::SignInClass);
        Ok(())
    }

    /// The four digits of an older pupil's card, two of them typed.
    fn number(&mut self) -> Result<(), String> {
        let world = self.studio.world();
        let school = world.resource::<School>().clone();
        let mut asks_for_digits = world.resource_mut::<School>();
        asks_for_digits.signed_in = SignedIn::Nobody;
        for pupil in &mut asks_for_digits.pupils {
            pupil.card = CardKind::Pin;
        }
        screens::go(world, Screen::SignInClass);
        self.press("pupil/")?;
        self.studio.go_on();
        self.press("digit/4")?;
        self.press("digit/0")?;
        self.take("own-number")?;
        let world = self.studio.world();
        world.insert_resource(school);
        screens::go(world, Screen::SignInClass);
        Ok(())
    }

    /// A computer that has joined no school: the welcome, and whom to go to instead of Tell.
    fn without_a_school(&mut self, variant: Variant) -> Result<(), String> {
        let world = self.studio.world();
        let connection = world.resource::<School>().connection;
        world.resource_mut::<School>().connection = Connection::NotJoined;
        let courier = world.remove_resource::<Courier>();
        world.init_resource::<Courier>();
        screens::go(world, Screen::SignInClass);
        self.take("welcome")?;
        let world = self.studio.world();
        world.resource_mut::<School>().signed_in = SignedIn::Guest(variant.band);
        screens::go(world, Screen::Home);
        overlays::show(world, Overlay::Tell);
        self.take("tell-in-person")?;
        let world = self.studio.world();
        overlays::close(world);
        world.resource_mut::<School>().connection = connection;
        if let Some(courier) = courier {
            world.insert_resource(courier);
        }
        Ok(())
    }
}
