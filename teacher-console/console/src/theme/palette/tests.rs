//! The colours are those of the shared list, and every two that meet can be told apart.

use std::collections::BTreeMap;

use bevy_egui::egui::Rgba;

use super::*;

type Named = BTreeMap<String, String>;

/// As the shared list calls them.
const ROLES: [(&str, Role); 24] = [
    ("bg", BG),
    ("surface", SURFACE),
    ("surface2", SURFACE2),
    ("ink", INK),
    ("ink2", INK2),
    ("line", LINE),
    ("edge", EDGE),
    ("nav", NAV),
    ("navInk", NAV_INK),
    ("navInk2", NAV_INK2),
    ("navOn", NAV_ON),
    ("accent", ACCENT),
    ("onAccent", ON_ACCENT),
    ("accentSoft", ACCENT_SOFT),
    ("stop", STOP),
    ("think", THINK),
    ("onThink", ON_THINK),
    ("click", CLICK),
    ("urgent", URGENT),
    ("urgentSoft", URGENT_SOFT),
    ("soon", SOON),
    ("soonSoft", SOON_SOFT),
    ("ok", OK),
    ("okSoft", OK_SOFT),
];

#[test]
fn the_colours_are_those_of_the_shared_list() {
    let text = include_str!("../../../../../assets/tokens.json");
    let list: serde_json::Value = serde_json::from_str(text).unwrap();
    for (name, colours) in [
        ("console", Colours::Light),
        ("console-dark", Colours::Dark),
        ("console-contrast", Colours::Contrast),
    ] {
        let named: Named = serde_json::from_value(list[name].clone()).unwrap();
        for (role, meant) in ROLES {
            let [red, green, blue, _] = meant.of(&palette(colours)).to_array();
            let ours = format!("#{red:02X}{green:02X}{blue:02X}");
            assert_eq!(named.get(role), Some(&ours), "{role} of {name}");
        }
    }
}

/// As WCAG defines it.
fn contrast(one: Color32, other: Color32) -> f32 {
    let light = |colour: Color32| {
        let [red, green, blue, _] = Rgba::from(colour).to_array();
        0.0722_f32.mul_add(blue, 0.2126_f32.mul_add(red, 0.7152 * green)) + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// The lowest contrast of these inks on these grounds.
fn lowest(colours: Colours, inks: &[Role], grounds: &[Role]) -> f32 {
    let palette = palette(colours);
    let pairs = inks
        .iter()
        .flat_map(|ink| grounds.iter().map(move |ground| (*ink, *ground)));
    pairs
        .map(|(ink, ground)| contrast(ink.of(&palette), ground.of(&palette)))
        .fold(f32::INFINITY, f32::min)
}

#[test]
fn text_has_four_and_a_half_and_edges_three_and_in_high_contrast_both_have_seven() {
    let page = [BG, SURFACE, SURFACE2];
    let chosen = [BG, SURFACE, SURFACE2, ACCENT_SOFT];
    for (colours, text, edge) in [
        (Colours::Light, 4.5, 3.0),
        (Colours::Dark, 4.5, 3.0),
        (Colours::Contrast, 7.0, 7.0),
    ] {
        for (inks, grounds) in [
            (&[INK, INK2, ACCENT][..], &chosen[..]),
            (&[URGENT], &[BG, SURFACE, SURFACE2, URGENT_SOFT]),
            (&[SOON], &[BG, SURFACE, SURFACE2, ACCENT_SOFT, SOON_SOFT]),
            (&[OK], &[SURFACE, SURFACE2, ACCENT_SOFT, OK_SOFT]),
            (&[NAV_INK, NAV_INK2], &[NAV, NAV_ON]),
            (&[ON_ACCENT], &[ACCENT]),
            (&[ON_THINK], &[THINK]),
            (&[THINK], &[NAV]),
        ] {
            let found = lowest(colours, inks, grounds);
            assert!(found >= text, "{colours:?}: text has {found}");
        }
        // Edges of what can be filled in or pressed, and the rings around what has the keyboard.
        for (inks, grounds) in [(&[EDGE, ACCENT][..], &page[..]), (&[THINK], &[NAV, NAV_ON])] {
            let found = lowest(colours, inks, grounds);
            assert!(found >= edge, "{colours:?}: an edge has {found}");
        }
    }
    // A line between things is no edge: the measure can fail.
    assert!(lowest(Colours::Light, &[LINE], &page) < 3.0);
}
