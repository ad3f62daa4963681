//! Every look has every palette, and body text stands out from its paper (criterion 1).

use super::*;
use crate::platform::folders::Folders;

fn tokens() -> Tokens {
    Tokens::load(&Folders::find(None, None).assets).unwrap()
}

/// Relative luminance ratio of WCAG 2.
fn contrast(one: tokens::Ink, other: tokens::Ink) -> f32 {
    let light = |ink: tokens::Ink| LinearRgba::from(ink.0).luminance() + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn body_text_stands_out_seven_to_one_in_every_look_and_palette() {
    let tokens = tokens();
    for look in LOOKS {
        for palette in Palette::ALL {
            let roles = tokens.roles(look, palette);
            for paper in [roles.bg, roles.surface, roles.surface2, roles.tint2] {
                let ratio = contrast(roles.ink, paper);
                assert!(ratio >= 7.0, "{}-{}: {ratio}", look_id(look), palette.id());
            }
        }
    }
}

#[test]
fn borders_of_controls_stand_out_three_to_one() {
    let tokens = tokens();
    for look in LOOKS {
        for palette in Palette::ALL {
            let roles = tokens.roles(look, palette);
            assert!(contrast(roles.edge, roles.surface) >= 3.0);
        }
    }
}

#[test]
fn a_colour_that_is_none_is_refused_with_a_sentence() {
    let refused = tokens::Ink::try_from("plum".to_owned()).unwrap_err();
    assert!(refused.contains("#RRGGBB"));
}
