//! What a lesson asks of this computer, in the app: at once, later, or never while a child tells.

use bevy::prelude::*;
use bevy::time::Real;
use curriculum::{Action, AgeBand, ReadingMode};
use protocol::{
    lessons::{Mode, PupilLesson},
    live::{BeatAnswer, Doing, LED_FREE},
    story_place::StoryPlace,
};

use super::{
    Left, Lesson, Now, Planned, ask_what_is_asked, hear, look, offer_another, story_place,
    turn_hand,
};
use crate::library::Scenarios;
use crate::overlays::tell::draft::{Draft, Leaf};
use crate::overlays::{self, Overlay, Rest, Shown};
use crate::playing::Playing;
use crate::profile::Profile;
use crate::school::{PlaceChanged, Pupil, School, SignedIn};
use crate::screens::home::reminder::Reminder;
use crate::screens::{self, Here, Screen, tests::world};
use crate::words::Words;

pub(crate) fn open() -> BeatAnswer {
    BeatAnswer {
        is_open: true,
        ..BeatAnswer::default()
    }
}

pub(crate) fn lesson() -> World {
    let mut world = world();
    world.init_resource::<Lesson>();
    world.init_resource::<Planned>();
    world.init_resource::<Now>();
    world.init_resource::<Messages<PlaceChanged>>();
    world.init_resource::<Time<Real>>();
    hear(&mut world, open());
    world
}

fn paused() -> BeatAnswer {
    BeatAnswer {
        is_paused: true,
        ..open()
    }
}

#[test]
fn a_pause_lies_over_the_page_and_goes_away_by_itself() {
    let mut world = lesson();
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    // Tell and Break work from it, and come back to it.
    for overlay in [Overlay::Tell, Overlay::Break, Overlay::Hide] {
        overlays::show(&mut world, overlay);
        assert_eq!(overlays::open(&world), Some(overlay));
        overlays::close(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    }
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), None);
}

/// design.md §5.
#[test]
fn a_pause_waits_while_a_child_tells_and_a_cover_gives_tell_back() {
    let mut world = lesson();
    overlays::show(&mut world, Overlay::Tell);
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    let covered = BeatAnswer {
        is_covered: true,
        ..paused()
    };
    hear(&mut world, covered);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    overlays::hide_or_return(&mut world);
    assert_eq!(
        overlays::open(&world),
        Some(Overlay::Hide),
        "the class's cover stays"
    );
    assert!(world.resource::<Shown>().is_telling());
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
}

/// B-05: word for word, on the page on which it was left.
#[test]
fn b05_hide_all_covers_an_open_tell_and_gives_it_back_word_for_word() {
    const WORDS: &str = "He said  ‘tell nobody’,\nand I – it’s me – did not.";
    let mut world = lesson();
    overlays::show(&mut world, Overlay::Tell);
    let mut draft = world.resource_mut::<Draft>();
    draft.leaf = Leaf::Write;
    draft.words.push_str(WORDS);
    let spoken = |world: &World| screens::present(world).spoken();
    let before = spoken(&world);
    let covered = BeatAnswer {
        is_covered: true,
        ..open()
    };
    hear(&mut world, covered);
    let under_cover = spoken(&world);
    assert!(under_cover.iter().all(|said| !said.contains("tell nobody")));
    assert_ne!(under_cover, before);
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    assert_eq!(world.resource::<Draft>().words.as_str(), WORDS);
    assert_eq!(spoken(&world), before);
}

#[test]
fn the_screen_says_while_a_class_is_open_that_the_teacher_sees_where_one_is() {
    let mut world = lesson();
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        screens::go(&mut world, Screen::Home);
        let said = world.resource::<Words>().say("notice-lesson");
        let is_said = |world: &World| {
            let spoken = screens::present(world).spoken();
            spoken.iter().any(|words| words.contains(&said))
        };
        hear(&mut world, open());
        assert!(!is_said(&world), "no page moves while somebody reads it");
        crate::notice::come_with_the_page(&mut world);
        assert!(is_said(&world), "{mode:?}");
        hear(&mut world, BeatAnswer::default());
        assert!(!is_said(&world), "{mode:?}");
    }
}

/// Criterion 33: whoever is upset by what was covered can tell, or have a break, in one press, and sees nothing of it.
#[test]
fn from_the_cover_of_the_class_tell_and_break_are_one_press_away_and_lead_back_to_it() {
    let mut world = lesson();
    let covered = BeatAnswer {
        is_covered: true,
        ..open()
    };
    hear(&mut world, covered);
    let page = screens::present(&world);
    let keys: Vec<String> = page.controls().into_iter().map(|press| press.key).collect();
    for (key, overlay) in [("rail/tell", Overlay::Tell), ("rail/break", Overlay::Break)] {
        assert!(keys.iter().any(|known| known == key), "{keys:?}");
        overlays::show(&mut world, overlay);
        assert_eq!(overlays::open(&world), Some(overlay));
        overlays::close(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    }
    // Hide keeps what was begun, and is the way back to the cover.
    overlays::show(&mut world, Overlay::Tell);
    overlays::show(&mut world, Overlay::Hide);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    assert!(world.resource::<Shown>().is_telling());
    overlays::show(&mut world, Overlay::Settings);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    overlays::show(&mut world, Overlay::Tell);
    overlays::hide_or_return(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
}

/// P8, P10: in the app itself, what is said while Tell is open is what was said before.
#[test]
fn opening_tell_changes_no_beat() {
    let mut world = lesson();
    let said = |world: &mut World| {
        world.run_system_cached(look).unwrap();
        super::beat::beat(&world.resource::<Now>().0)
    };
    turn_hand(&mut world);
    let before = said(&mut world);
    assert!(before.hand_up);
    overlays::show(&mut world, Overlay::Tell);
    assert_eq!(said(&mut world), before);
    overlays::show(&mut world, Overlay::Hide);
    assert_eq!(said(&mut world), before);
    overlays::close(&mut world);
    overlays::show(&mut world, Overlay::Settings);
    assert_eq!(said(&mut world), before);
}

/// A pupil in the first story that there is, and what the teacher sends is the second.
fn in_a_story() -> (World, String) {
    let mut world = lesson();
    let band = AgeBand::From7To9;
    let pupil = Pupil {
        id: "amara".to_owned(),
        class: "oak".to_owned(),
        shown_name: "Amara".to_owned(),
        tile: "boat".to_owned(),
        band,
        card: protocol::card::CardKind::default(),
    };
    world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil);
    let offered = world.resource::<Scenarios>().offered(band);
    world.insert_resource(Playing::new(offered[0].clone()));
    screens::go(&mut world, Screen::Player);
    let told = |revision, scenario| PupilLesson {
        revision,
        scenario,
        ..PupilLesson::default()
    };
    let other = offered[1].id().to_string();
    let mut planned = world.resource_mut::<Planned>();
    planned.hear("amara".to_owned(), told(1, None));
    assert!(!planned.is_another(), "what is heard first is no news");
    planned.hear("amara".to_owned(), told(2, Some(other.clone())));
    (world, other)
}

pub(crate) fn press(world: &mut World, key: &str) {
    let controls = screens::present(world).controls();
    let control = controls.into_iter().find(|one| one.key == key);
    (control.expect(key).handler)(world);
}

fn played(world: &World) -> String {
    let run = world.resource::<Playing>().run();
    run.scenario().id().to_string()
}

/// C-10, criterion 33: nobody is moved; the pupil says when.
#[test]
fn another_story_is_offered_once_and_played_when_the_pupil_says_so() {
    let (mut world, other) = in_a_story();
    let first = played(&world);
    offer_another(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Another));
    // A break from it, and a pause of the class, give it back.
    overlays::show(&mut world, Overlay::Break);
    overlays::close(&mut world);
    offer_another(&mut world);
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), Some(Overlay::Another));
    press(&mut world, "another/stay");
    offer_another(&mut world);
    assert_eq!((overlays::open(&world), played(&world)), (None, first));
    let (mut world, _) = in_a_story();
    offer_another(&mut world);
    press(&mut world, "another/go");
    assert_eq!((overlays::open(&world), played(&world)), (None, other));
}

/// design.md §5, P10: like a hint it waits until Tell is closed, and meanwhile the beat is that of a pupil who reads.
#[test]
fn another_story_waits_while_a_child_tells_and_no_beat_shows_it() {
    let said = |world: &mut World| {
        offer_another(world);
        world.run_system_cached(look).unwrap();
        super::beat::beat(&world.resource::<Now>().0)
    };
    let (mut telling, _) = in_a_story();
    overlays::show(&mut telling, Overlay::Tell);
    let (mut reading, _) = in_a_story();
    assert_eq!(said(&mut telling), said(&mut reading));
    assert_eq!(overlays::open(&telling), Some(Overlay::Tell));
    assert_eq!(overlays::open(&reading), Some(Overlay::Another));
    overlays::show(&mut telling, Overlay::Hide);
    assert_eq!(said(&mut telling), said(&mut reading));
    overlays::close(&mut telling);
    offer_another(&mut telling);
    assert_eq!(overlays::open(&telling), Some(Overlay::Tell));
    overlays::close(&mut telling);
    assert_eq!(said(&mut telling), said(&mut reading));
    assert_eq!(overlays::open(&telling), Some(Overlay::Another));
}

#[test]
fn a_story_that_is_played_already_or_stands_first_is_not_offered() {
    let (mut world, _) = in_a_story();
    screens::go(&mut world, Screen::Home);
    offer_another(&mut world);
    assert!(!world.resource::<Planned>().is_another());
    let (mut world, other) = in_a_story();
    let offered = world.resource::<Scenarios>().offered(AgeBand::From7To9);
    let mut offered = offered.into_iter();
    let there = offered.find(|one| one.id().as_str() == other);
    world.insert_resource(Playing::new(there.expect("it is offered")));
    offer_another(&mut world);
    assert_eq!(overlays::open(&world), None);
    assert!(!world.resource::<Planned>().is_another());
}

#[test]
fn a_hand_goes_down_when_it_was_seen_and_when_the_class_ends() {
    let mut world = lesson();
    turn_hand(&mut world);
    let seen = BeatAnswer {
        hands_seen: 1,
        ..open()
    };
    hear(&mut world, seen);
    assert!(!world.resource::<Lesson>().is_hand_up);
    turn_hand(&mut world);
    hear(&mut world, BeatAnswer::default());
    assert!(!world.resource::<Lesson>().is_hand_up);
}

/// What the school was told of where the pupil stands, since it was last asked for here.
fn told(world: &mut World) -> Vec<Option<StoryPlace>> {
    world.run_system_cached(story_place::follow).unwrap();
    let mut told = world.resource_mut::<Messages<PlaceChanged>>();
    told.drain().map(|PlaceChanged(place)| place).collect()
}

fn acts(world: &mut World, count: usize) {
    for _ in 0..count {
        playing_acts(world);
    }
}

/// The first act that takes the story on.
fn playing_acts(world: &mut World) {
    let actions = world.resource::<Playing>().run().actions();
    let mut onward = actions.into_iter();
    let act = onward.find(|act| matches!(act, Action::Next | Action::CarryOn | Action::Choose(_)));
    crate::playing::act(world, act.expect("the story goes on"));
}

/// The next computer of the same pupil, where the school says that they stood there.
fn at_another_computer(stood: StoryPlace) -> World {
    let (mut world, _) = in_a_story();
    world.remove_resource::<Playing>();
    world.insert_resource(Left::at(Some(stood)));
    world.resource_mut::<Planned>().settle();
    screens::go(&mut world, Screen::Home);
    world
}

/// Issue 7: a computer that dies in a story lets the pupil go on at another from the same step.
#[test]
fn a_pupil_goes_on_at_another_computer_from_the_same_step() {
    let (mut world, _) = in_a_story();
    assert_eq!(
        told(&mut world),
        [],
        "at its beginning there is nothing to keep"
    );
    acts(&mut world, 3);
    world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
    let stood = told(&mut world).remove(0).expect("a place");
    assert_eq!(told(&mut world), [], "said once");
    let step = |world: &World| world.resource::<Playing>().view(ReadingMode::Full);

    let mut next = at_another_computer(stood.clone());
    story_place::offer(&mut next);
    assert_eq!(overlays::open(&next), Some(Overlay::GoOn));
    assert_eq!(
        told(&mut next),
        [],
        "what is kept stays while they are asked"
    );
    press(&mut next, "go-on/go");
    assert_eq!(step(&next), step(&world));
    assert_eq!(next.resource::<Here>().0, Screen::Player);
    assert_eq!(next.resource::<Profile>().reading, ReadingMode::Simplified);
    assert_eq!(told(&mut next), [], "the school knows it");
    acts(&mut next, 1);
    assert_eq!(told(&mut next).len(), 1);

    let mut other = at_another_computer(stood);
    story_place::offer(&mut other);
    press(&mut other, "go-on/anew");
    story_place::offer(&mut other);
    assert_eq!(overlays::open(&other), None, "asked once");
    assert_eq!(told(&mut other), [None], "it is let go of");
}

#[test]
fn what_has_changed_is_not_to_be_met_or_was_never_checked_is_not_gone_on_with() {
    let (mut world, _) = in_a_story();
    acts(&mut world, 2);
    let stood = told(&mut world).remove(0).expect("a place");
    let changed = StoryPlace {
        edition: "other".to_owned(),
        ..stood.clone()
    };
    let mut next = at_another_computer(changed);
    story_place::offer(&mut next);
    assert_eq!((overlays::open(&next), told(&mut next)), (None, vec![None]));
    let mut next = at_another_computer(stood.clone());
    let left_out = PupilLesson {
        revision: 9,
        not_to_meet: vec![protocol::lessons::NotToMeet::Scenario(
            stood.scenario.clone(),
        )],
        ..PupilLesson::default()
    };
    next.insert_resource(Planned::of("amara".to_owned(), left_out));
    story_place::offer(&mut next);
    assert_eq!(overlays::open(&next), None);
    let band = AgeBand::From7To9;
    for who in [SignedIn::Guest(band), SignedIn::Nobody] {
        let (mut world, _) = in_a_story();
        world.resource_mut::<School>().signed_in = who;
        acts(&mut world, 2);
        assert_eq!(told(&mut world), []);
    }
}

/// design.md §5, P10: whoever tells leaves what whoever reads leaves, and the end of a story leaves nothing.
#[test]
fn telling_changes_nothing_that_is_kept_and_leaving_lets_go_of_it() {
    let (mut telling, _) = in_a_story();
    let (mut reading, _) = in_a_story();
    for world in [&mut telling, &mut reading] {
        acts(world, 2);
    }
    overlays::show(&mut telling, Overlay::Tell);
    assert_eq!(told(&mut telling), told(&mut reading));
    overlays::close(&mut telling);
    assert_eq!((told(&mut telling), told(&mut reading)), (vec![], vec![]));
    telling.remove_resource::<Playing>();
    assert_eq!(told(&mut telling), [None]);
}

/// A pupil whose class plays in this way, and the class's story where there is one.
fn in_mode(mode: Mode, at_computers: bool) -> World {
    let (mut world, other) = in_a_story();
    let id = curriculum::ScenarioId::new(&other).expect("an id");
    let story = world.resource::<Scenarios>().0.scenario(&id).cloned();
    world.insert_resource(Playing::new(story.expect("it ships")));
    let told = PupilLesson {
        revision: 3,
        mode: Some(mode),
        scenario: at_computers.then_some(other),
        ..PupilLesson::default()
    };
    world.insert_resource(Planned::of("amara".to_owned(), told));
    hear(&mut world, open());
    world
}

fn part(world: &World) -> usize {
    let playing = world.resource::<Playing>();
    playing.view(ReadingMode::Full).part.number
}

/// Plays on by the author's first way until a part is reached.
fn play_to(world: &mut World, wanted: usize) {
    let scenario = world.resource::<Playing>().run().scenario().clone();
    let ways = scenario.walkthroughs();
    let acts = ways.values().next().expect("a way").acts.clone();
    for act in acts {
        if part(world) >= wanted {
            return;
        }
        crate::playing::act(world, act);
    }
}

fn led_to(part: u8) -> BeatAnswer {
    BeatAnswer {
        led_to: part,
        ..open()
    }
}

fn said(world: &mut World) -> protocol::live::Beat {
    world.run_system_cached(look).unwrap();
    super::beat::beat(&world.resource::<Now>().0)
}

/// B-30: led, a pupil waits at a part that is not open, and whoever tells meanwhile looks like whoever waits.
#[test]
fn b30_a_led_class_begins_each_part_together() {
    let mut world = in_mode(Mode::Guided, true);
    assert_eq!(overlays::open(&world), None, "the first part is open");
    assert_eq!(said(&mut world).doing, Doing::Playing);
    play_to(&mut world, 2);
    assert_eq!(part(&world), 2);
    ask_what_is_asked(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    assert_eq!(world.resource::<Shown>().rest(), Rest::Part);
    let waiting = said(&mut world);
    assert_eq!(waiting.doing, Doing::Waiting);
    overlays::show(&mut world, Overlay::Tell);
    assert_eq!(said(&mut world), waiting);
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    hear(&mut world, led_to(2));
    assert_eq!(overlays::open(&world), None);
    assert_eq!(said(&mut world).doing, Doing::Playing);
    hear(&mut world, led_to(1));
    hear(&mut world, led_to(LED_FREE));
    assert_eq!(overlays::open(&world), None, "everybody goes on alone");
    // A closed class, or a server that does not answer, keeps nobody waiting.
    hear(&mut world, led_to(1));
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    hear(&mut world, BeatAnswer::default());
    assert_eq!(overlays::open(&world), None);
}

/// B-30.
#[test]
fn b30_alone_nobody_waits_and_at_the_board_computers_rest() {
    let mut alone = in_mode(Mode::Solo, true);
    play_to(&mut alone, 3);
    ask_what_is_asked(&mut alone);
    assert_eq!(overlays::open(&alone), None);
    let mut own = in_mode(Mode::WholeClass, true);
    ask_what_is_asked(&mut own);
    assert_eq!(overlays::open(&own), None, "something of their own");
    let mut board = in_mode(Mode::WholeClass, false);
    assert_eq!(overlays::open(&board), Some(Overlay::Pause));
    assert_eq!(board.resource::<Shown>().rest(), Rest::Board);
    hear(&mut board, led_to(LED_FREE));
    assert_eq!(overlays::open(&board), None);
}

/// B-07: the youngest, whose class is at the board, read the reminder first as everybody does, and it goes on record.
#[test]
fn b07_at_the_board_a_computer_rests_once_the_reminder_was_read() {
    let mut board = in_mode(Mode::WholeClass, false);
    board.insert_resource(Reminder::default());
    ask_what_is_asked(&mut board);
    assert_eq!(
        overlays::open(&board),
        None,
        "home stands with its reminder"
    );
    assert!(!said(&mut board).is_reminded);
    screens::home::reminder::put_away(&mut board);
    ask_what_is_asked(&mut board);
    assert_eq!(board.resource::<Shown>().rest(), Rest::Board);
    assert!(said(&mut board).is_reminded);
}

/// C-11: the end is said over everything but a child who tells, comes before a pause, and is left by the pupil.
#[test]
fn c11_a_lesson_ends_kindly_and_waits_for_whoever_tells() {
    let mut world = in_mode(Mode::Solo, true);
    let ending = BeatAnswer {
        is_ending: true,
        ..paused()
    };
    overlays::show(&mut world, Overlay::Tell);
    hear(&mut world, ending);
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    assert_eq!(world.resource::<Shown>().rest(), Rest::End);
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), None, "it was taken back");
    hear(&mut world, ending);
    world.init_resource::<Messages<crate::school::SignedOut>>();
    press(&mut world, "lesson-end/leave");
    let who = &world.resource::<School>().signed_in;
    assert_eq!(*who, SignedIn::Nobody);
}
