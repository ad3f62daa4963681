//! Sounds are soft and short, only answer what can be seen, and keep quiet where quiet matters.

use std::sync::mpsc::{Receiver, channel};

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use curriculum::view::Phase;
use curriculum::{AgeBand, ReadingMode};

use super::effect::{Effect, Moment, answer};
use super::player::{Order, Player, Sounding};
use super::shape::{LOUDEST, samples};
use super::{NO_SOUND, Sounds};
use crate::notice::Notices;
use crate::overlays::{self, Overlay};
use crate::page::{Kind, Laid};
use crate::profile::{Effects, Profile};
use crate::screens::tests::demo_school;
use crate::screens::{Screen, go};
use crate::unseen;

const RATES: [u32; 3] = [44_100, 48_000, 96_000];

fn each(test: impl Fn(Effect, u32, Vec<f32>)) {
    for effect in Effect::ALL {
        for rate in RATES {
            test(effect, rate, samples(effect, rate, 1.0));
        }
    }
}

fn peak(samples: &[f32]) -> f32 {
    samples
        .iter()
        .fold(0.0, |most, sample| sample.abs().max(most))
}

/// Criterion 48.
#[test]
fn no_sound_is_louder_than_20_db_below_full_scale_and_each_can_be_heard() {
    each(|effect, _, samples| {
        assert!(peak(&samples) <= LOUDEST, "{effect:?}");
        assert!(peak(&samples) > LOUDEST / 4.0, "{effect:?}");
    });
    assert!(20.0 * LOUDEST.log10() <= -20.0);
}

/// Criterion 49.
#[test]
fn nothing_begins_or_ends_suddenly_and_nothing_jumps() {
    each(|effect, rate, samples| {
        let ends = [samples[0], samples[samples.len() - 1]];
        assert!(peak(&ends) < 0.000_001, "{effect:?}");
        let hundredth = usize::try_from(rate / 100).expect("small");
        let whole = peak(&samples);
        assert!(peak(&samples[..hundredth]) < whole / 2.0, "{effect:?}");
        let fading = &samples[samples.len() - hundredth..];
        assert!(peak(fading) < whole / 4.0, "{effect:?}");
        for two in samples.windows(2) {
            assert!((two[1] - two[0]).abs() < LOUDEST / 10.0, "{effect:?}");
        }
    });
}

#[test]
fn every_sound_is_shorter_than_a_second_and_long_enough_to_be_one() {
    each(|effect, rate, samples| {
        let seconds = samples.len() as f32 / rate as f32;
        assert!((0.1..1.0).contains(&seconds), "{effect:?}: {seconds}");
    });
}

#[test]
fn a_lower_level_is_quieter_and_none_is_silence() {
    let loud = peak(&samples(Effect::Choice, 48_000, 1.0));
    let soft = peak(&samples(Effect::Choice, 48_000, 0.5));
    assert!((soft - loud / 2.0).abs() < 0.001);
    assert!(peak(&samples(Effect::Choice, 48_000, 0.0)) < f32::EPSILON);
    assert!(peak(&samples(Effect::Choice, 48_000, 9.0)) <= LOUDEST);
}

#[test]
fn one_sound_plays_at_a_time_on_all_channels_and_silence_follows() {
    let (sounds, waiting) = channel();
    let mut sounding = Sounding::new(waiting, 2);
    let mut out = [9.0_f32; 6];
    sounding.fill(&mut out);
    assert_eq!(out, [0.0; 6], "nothing was asked for");
    sounds.send(vec![0.1, 0.2, 0.3, 0.4]).expect("listens");
    sounding.fill(&mut out);
    assert_eq!(out, [0.1, 0.1, 0.2, 0.2, 0.3, 0.3]);
    sounds.send(vec![0.9; 6]).expect("listens");
    sounding.fill(&mut out);
    assert_eq!(out, [0.4, 0.4, 0.0, 0.0, 0.0, 0.0], "the second is let go");
    let mut whole = [7_i16; 4];
    sounding.fill(&mut whole);
    assert_eq!(whole, [0; 4]);
}

fn playing(page: &str) -> Moment {
    Moment {
        page: page.to_owned(),
        screen: Screen::Player,
        phase: Some(Phase::Stop),
        messages: 1,
        ..Moment::default()
    }
}

/// Criterion 64: the pair of moments is what the eye sees.
#[test]
fn each_sound_answers_its_own_change_and_nothing_sounds_without_one() {
    let before = playing("player");
    let turned = playing("player/next");
    let said = Moment {
        texts: vec!["More".to_owned()],
        ..before.clone()
    };
    let arrived = Moment {
        messages: 2,
        ..turned.clone()
    };
    let finished = Moment {
        screen: Screen::Enough,
        phase: None,
        messages: 0,
        ..playing("enough")
    };
    let button = |after: &Moment| answer(Kind::Button, &before, after);
    assert_eq!(button(&said), Some(Effect::Press));
    assert_eq!(button(&turned), Some(Effect::Turn));
    assert_eq!(button(&arrived), Some(Effect::Arrived));
    assert_eq!(button(&finished), Some(Effect::Finished));
    assert_eq!(button(&before), None, "nothing changed");
    for kind in [Kind::Choice(false), Kind::Switch(false), Kind::Switch(true)] {
        assert_eq!(answer(kind, &before, &before), Some(Effect::Choice));
    }
    let again = answer(Kind::Choice(true), &before, &before);
    assert_eq!(again, None, "it was chosen already");
}

/// E-11 and criterion 49: a neighbour hears nothing of telling, and STOP is quiet.
#[test]
fn telling_hiding_resting_and_stop_are_silent_on_the_way_in_inside_and_on_the_way_out() {
    let outside = playing("player");
    for overlay in [Overlay::Tell, Overlay::Hide, Overlay::Break] {
        let over = |page: &str| Moment {
            overlay: Some(overlay),
            ..playing(page)
        };
        let (first, second) = (over("one"), over("two"));
        for (before, after) in [(&outside, &first), (&first, &second), (&second, &outside)] {
            for kind in [Kind::Button, Kind::Choice(false), Kind::Switch(true)] {
                assert_eq!(answer(kind, before, after), None, "{overlay:?}");
            }
        }
    }
    let settings = Moment {
        overlay: Some(Overlay::Settings),
        ..playing("settings")
    };
    let into = answer(Kind::Button, &outside, &settings);
    assert_eq!(into, Some(Effect::Turn), "settings are no secret");
    let thinking = Moment {
        phase: Some(Phase::Think),
        ..playing("player/think")
    };
    assert_eq!(answer(Kind::Button, &outside, &thinking), None, "STOP");
    let onward = answer(Kind::Button, &thinking, &outside);
    assert_eq!(onward, Some(Effect::Turn));
}

#[test]
fn sounds_are_off_in_simplified_mode_until_somebody_asks_for_them() {
    let usual = Effects::default();
    assert!(usual.level(ReadingMode::Full) > 0.0);
    assert!(usual.level(ReadingMode::Simplified) <= 0.0);
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        assert!(Effects::Off.level(mode) <= 0.0);
        assert!(Effects::Quiet.level(mode) > 0.0);
        assert!(Effects::Usual.level(mode) > Effects::Quiet.level(mode));
    }
}

/// The real app at home, and what its sound card would be asked for.
fn at_home() -> (App, Receiver<Order>) {
    let mut app = unseen::app();
    let (player, orders) = Player::without_a_thread();
    app.insert_resource(Sounds {
        player: Some(player),
        ..Sounds::default()
    });
    app.update();
    app.insert_resource(demo_school(AgeBand::From9To11));
    go(app.world_mut(), Screen::Home);
    unseen::lay(&mut app);
    (app, orders)
}

/// Presses a control, and says what is heard of it.
fn press(app: &mut App, orders: &Receiver<Order>, key: &str) -> Vec<Effect> {
    let laid = app.world().resource::<Laid>();
    let found = laid.controls().iter().find(|control| control.key == key);
    let entity = found.expect(key).entity;
    app.world_mut()
        .resource_mut::<Profile>()
        .bypass_change_detection()
        .guard_ms = crate::profile::Whole::nearest(0);
    app.world_mut().trigger(Activate { entity });
    unseen::frames(app, 3);
    orders.try_iter().map(|(effect, _)| effect).collect()
}

#[test]
fn a_press_in_the_app_is_answered_once_and_the_way_to_tell_is_silent() {
    let (mut app, orders) = at_home();
    let nothing: [Effect; 0] = [];
    unseen::lay(&mut app);
    assert_eq!(orders.try_iter().count(), 0, "nothing sounds by itself");
    assert_eq!(press(&mut app, &orders, "my-things"), [Effect::Turn]);
    assert_eq!(press(&mut app, &orders, "rail/tell"), nothing);
    assert_eq!(overlays::open(app.world()), Some(Overlay::Tell));
    overlays::close(app.world_mut());
    unseen::lay(&mut app);
    assert_eq!(orders.try_iter().count(), 0, "coming back neither");
    for (chosen, heard) in [(Effects::Off, 0), (Effects::Usual, 1)] {
        go(app.world_mut(), Screen::Home);
        app.world_mut().resource_mut::<Profile>().effects = chosen;
        unseen::lay(&mut app);
        assert_eq!(press(&mut app, &orders, "my-things").len(), heard);
    }
}

#[test]
fn without_a_sound_card_a_notice_comes_only_when_somebody_chose_sounds() {
    for (chosen, notices) in [(Effects::AsReading, 0), (Effects::Usual, 1)] {
        let (mut app, _orders) = at_home();
        let (player, tell) = Player::with_news();
        app.world_mut().resource_mut::<Profile>().effects = chosen;
        *app.world_mut().resource_mut::<Sounds>() = Sounds {
            player: Some(player),
            asked: chosen,
            is_missing: false,
        };
        tell.send(false).expect("listens");
        app.update();
        assert!(app.world().resource::<Sounds>().is_missing());
        let told = app.world().resource::<Notices>().all();
        assert_eq!(told.filter(|id| *id == NO_SOUND).count(), notices);
    }
}
