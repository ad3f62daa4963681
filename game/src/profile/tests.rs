//! Settings keep to their bounds, travel as words, and nonsense loses nothing.

use super::*;
use table::{Kept, read, write};

use crate::theme::{Dye, Mixed};

/// Every setting of the table, in its order.
const NAMES: [&str; 23] = [
    "colours",
    "size",
    "letters",
    "spacing",
    "symbols",
    "choices",
    "read-aloud",
    "press-a-word",
    "voice",
    "voice-rate",
    "voice-volume",
    "sounds",
    "motion",
    "targets",
    "press-guard-ms",
    "scanning",
    "scan-ms",
    "first-pause-ms",
    "hold-ms",
    "debounce-ms",
    "choose-key",
    "move-key",
    "dwell-ms",
];

fn kept(words: &[(&str, &str)]) -> Kept {
    words
        .iter()
        .map(|(name, word)| ((*name).to_owned(), (*word).to_owned()))
        .collect()
}

#[test]
fn a_number_never_leaves_its_bounds_or_its_steps() {
    type Size = Whole<100, 200, 25>;
    assert_eq!(Size::nearest(0).get(), 100);
    assert_eq!(Size::nearest(u16::MAX).get(), 200);
    assert_eq!(Size::nearest(136).get(), 125);
    assert_eq!(Size::nearest(138).get(), 150);
    assert_eq!(Size::nearest(200).more().get(), 200);
    assert_eq!(Size::nearest(100).less().get(), 100);
    assert_eq!(Whole::<300, 10_000, 100>::nearest(2000).more().get(), 2100);
}

#[test]
fn words_reach_two_hundred_per_cent_and_the_guard_two_seconds_and_none() {
    // Criteria 11 and 45.
    let (profile, mended) = read(&kept(&[("size", "200"), ("press-guard-ms", "2000")]));
    assert_eq!((profile.size.get(), profile.guard_ms.get()), (200, 2000));
    assert!(mended.is_empty());
    assert_eq!(read(&kept(&[("press-guard-ms", "0")])).0.guard_ms.get(), 0);
    assert_eq!(Profile::default().guard_ms.get(), 500);
}

#[test]
fn nothing_kept_is_the_usual_profile() {
    assert_eq!(read(&Kept::new()), (Profile::default(), Vec::new()));
    let mut empty = Kept::new();
    write(&Profile::default(), &mut empty);
    assert!(empty.is_empty());
}

#[test]
fn a_word_out_of_bounds_is_mended_to_the_nearest_and_named() {
    let (profile, mended) = read(&kept(&[("size", "900"), ("scan-ms", "-4")]));
    assert_eq!((profile.size.get(), profile.scan_ms.get()), (200, 300));
    assert_eq!(mended, ["size", "scan-ms"]);
}

#[test]
fn a_word_we_do_not_know_leaves_the_usual_and_is_named() {
    let (profile, mended) = read(&kept(&[("colours", "plaid"), ("spacing", "wide")]));
    assert_eq!(
        (profile.palette, profile.spacing),
        (Palette::Light, Spacing::Wide)
    );
    assert_eq!(mended, ["colours"]);
}

#[test]
fn own_letters_that_are_hard_to_read_are_mended_and_a_colour_nobody_knows_leaves_the_usual() {
    let (profile, mended) = read(&kept(&[("colours", "own cream yellow")]));
    let black_on_cream = Palette::Own(Mixed::new(Dye::Cream, Dye::Black));
    assert_eq!(profile.palette, black_on_cream);
    assert_eq!(mended, ["colours"]);
    for nonsense in ["own", "own cream", "own cream plaid", "my cream navy"] {
        let (profile, mended) = read(&kept(&[("colours", nonsense)]));
        assert_eq!((profile.palette, mended), (Palette::Light, vec!["colours"]));
    }
}

#[test]
fn what_this_app_does_not_understand_stays_until_the_pupil_changes_it() {
    let mut words = kept(&[("colours", "plaid"), ("hologram", "on")]);
    let (mut profile, _) = read(&words);
    profile.spacing = Spacing::Wide;
    write(&profile, &mut words);
    assert_eq!(
        words,
        kept(&[
            ("colours", "plaid"),
            ("hologram", "on"),
            ("spacing", "wide")
        ])
    );
    profile.palette = Palette::Dark;
    write(&profile, &mut words);
    assert_eq!(words.get("colours").map(String::as_str), Some("dark"));
}

#[test]
fn every_choice_of_every_setting_comes_back_as_it_was() {
    let mixed = Mixed::all().map(Palette::Own);
    for palette in Palette::ALL.into_iter().chain(mixed) {
        comes_back(&Profile {
            palette,
            ..Profile::default()
        });
    }
    for scanning in Scanning::ALL {
        comes_back(&Profile {
            scanning,
            ..Profile::default()
        });
    }
    for effects in Effects::CHOICES {
        comes_back(&Profile {
            effects,
            ..Profile::default()
        });
    }
    for choose_key in SwitchKey::ALL {
        comes_back(&Profile {
            choose_key,
            ..Profile::default()
        });
    }
    for symbols in Symbols::ALL {
        for at_once in AtOnce::ALL {
            comes_back(&Profile {
                symbols,
                at_once,
                ..Profile::default()
            });
        }
    }
    comes_back(&Profile {
        spacing: Spacing::Wide,
        targets: Targets::Large,
        ..Profile::default()
    });
}

fn comes_back(profile: &Profile) {
    let mut words = Kept::new();
    write(profile, &mut words);
    assert_eq!(read(&words), (*profile, Vec::new()));
}

#[test]
fn any_words_at_all_give_a_profile_that_travels_unchanged() {
    let nonsense = [
        "",
        " ",
        "-1",
        "0",
        "99999999999999999999",
        "on",
        "Light",
        "\u{202e}",
        "NaN",
    ];
    let (_, names) = read(&kept(&NAMES.map(|name| (name, "?"))));
    assert_eq!(names, NAMES, "every setting of the table is tried");
    for word in nonsense {
        for name in NAMES {
            let words = kept(&[(name, word), ("hologram", word)]);
            let (profile, _) = read(&words);
            let mut after = words.clone();
            write(&profile, &mut after);
            assert_eq!(after, words);
            comes_back(&profile);
        }
    }
}
