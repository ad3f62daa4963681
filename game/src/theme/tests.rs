//! Every pair of colours that meet on a page stands out, in every look and palette (criteria 1 to 4, 7 and 8).

use super::*;
use crate::platform::folders::Folders;

fn tokens() -> Tokens {
    Tokens::load(&Folders::find(None, None).assets).unwrap()
}

/// What meets, by name.
type Pair = (&'static str, fn(&Roles) -> (Ink, Ink));

macro_rules! pairs {
    ($($one:ident on $other:ident),* $(,)?) => {
        [$((
            concat!(stringify!($one), " on ", stringify!($other)),
            (|roles| (roles.$one, roles.$other)) as fn(&Roles) -> (Ink, Ink),
        )),*]
    };
}

/// Reading text: seven to one everywhere (criterion 1, house rule).
const BODY: [Pair; 15] = pairs![
    ink on bg, ink on surface, ink on surface2, ink on tint, ink on tint2, ink2 on surface,
    bubble_in_ink on bubble_in, bubble_in_ink on surface2, bubble_out_ink on bubble_out,
    tile_ink on tile, tile_ink on tint2, on_accent on accent, on_think on think,
    clue_ink on clue, focus on bg,
];

/// Large or second words: four and a half to one (criteria 1 and 4).
const SECOND: [Pair; 7] = pairs![
    ink2 on bg, ink2 on surface2, socket_ink on socket, on_stop on stop, on_click on click,
    on_tell on tell, accent on surface,
];

/// Borders and states: three to one (criterion 2).
const EDGES: [Pair; 6] = pairs![
    edge on surface, edge on bg, tile_line on rail, tell_ring on rail, socket_line on house,
    accent on surface2,
];

fn every_theme() -> Vec<(String, Palette, Roles)> {
    let tokens = tokens();
    let mut all = Vec::new();
    for look in LOOKS {
        let mixed = Mixed::all().map(Palette::Own);
        for palette in Palette::ALL.into_iter().chain(mixed) {
            let name = format!("{}-{palette:?}", look_id(look));
            all.push((name, palette, tokens.roles(look, palette)));
        }
    }
    all
}

fn hold(theme: &str, roles: &Roles, pairs: &[Pair], least: f32) {
    for (name, pair) in pairs {
        let (one, other) = pair(roles);
        let ratio = one.against(other);
        assert!(ratio >= least, "{theme}: {name} is {ratio:.2}, not {least}");
    }
}

#[test]
fn every_pair_stands_out_in_every_look_and_palette() {
    for (theme, _, roles) in every_theme() {
        hold(&theme, &roles, &BODY, 7.0);
        hold(&theme, &roles, &SECOND, 4.5);
        hold(&theme, &roles, &EDGES, 3.0);
    }
}

#[test]
fn high_contrast_and_one_colour_are_seven_to_one_everywhere_also_at_borders() {
    let plain = [Palette::Contrast, Palette::CviYellow, Palette::CviRed];
    for (theme, palette, roles) in every_theme() {
        if plain.contains(&palette) {
            for pairs in [&BODY[..], &SECOND, &EDGES] {
                hold(&theme, &roles, pairs, 7.0);
            }
            let faces = [roles.stop, roles.think, roles.click, roles.tell];
            assert!(faces.iter().all(|face| face.against(roles.house) >= 7.0));
            let outline = roles.outline.expect("cards are seen by their outline");
            assert!(outline.against(roles.bg) >= 7.0);
        } else {
            let is_mixed = matches!(palette, Palette::Own(_));
            assert_eq!(roles.outline.is_some(), is_mixed, "{theme}");
            assert!(roles.figure.is_none(), "{theme}");
        }
    }
}

/// Criterion 7: every paper has letters to choose from, and no letters are offered that are hard to read on it.
#[test]
fn own_letters_stand_out_on_every_paper_and_others_are_mended() {
    for paper in Dye::ALL {
        let offered: Vec<Dye> = paper.letters().collect();
        assert!(offered.len() >= 4, "{paper:?} has {offered:?}");
        for letters in Dye::ALL {
            let mixed = Mixed::new(paper, letters);
            let ratio = mixed.letters().ink().against(mixed.paper().ink());
            assert!(ratio >= 7.0, "{mixed:?} is {ratio:.2}");
            assert_eq!(mixed.letters() == letters, offered.contains(&letters));
        }
    }
}

/// Criterion 8.
#[test]
fn one_colour_palettes_have_a_plain_black_ground_and_one_bright_colour() {
    for (theme, palette, roles) in every_theme() {
        let is_cvi = matches!(palette, Palette::CviYellow | Palette::CviRed);
        assert_eq!(roles.figure.is_some(), is_cvi, "{theme}");
        let Some(figure) = roles.figure else { continue };
        assert!(palette.is_plain());
        assert_eq!(
            [roles.bg, roles.surface, roles.rail],
            [Ink(Srgba::BLACK); 3]
        );
        assert_eq!(
            [roles.stop, roles.think, roles.click, roles.tell],
            [figure; 4]
        );
    }
}

/// Criterion 7: besides light, cream and dark there are at least four papers, each its own.
#[test]
fn there_are_five_more_papers_to_choose_from_and_no_two_are_alike() {
    let tokens = tokens();
    let mut papers: Vec<String> = Palette::ALL
        .map(|palette| {
            let roles = tokens.roles(Look::Phone, palette);
            format!(
                "{} {} {} {}",
                roles.bg.hex(),
                roles.ink.hex(),
                roles.accent.hex(),
                roles.tell.hex()
            )
        })
        .to_vec();
    papers.sort();
    papers.dedup();
    assert_eq!(papers.len(), Palette::ALL.len());
    assert!(papers.len() >= 3 + 3 + 4);
}

/// The strongest colour less the weakest, from 0 (grey) to 1 (neon).
fn strength(ink: Ink) -> f32 {
    let Srgba {
        red, green, blue, ..
    } = ink.0;
    red.max(green).max(blue) - red.min(green).min(blue)
}

/// Which of twelve parts of the colour circle it lies in.
fn hue(ink: Ink) -> u8 {
    (Hsla::from(ink.0).hue / 30.0) as u8 % 12
}

/// Criterion 6: in the theme everybody begins with, large grounds are pastel and never white paper, what is strong is
/// small and of few kinds, and two strong colours never lie on each other.
#[test]
fn the_usual_theme_is_muted_has_few_colours_and_none_that_clash() {
    const MUTED: f32 = 0.25;
    const STRONG: f32 = 0.4;
    for look in LOOKS {
        let theme = look_id(look);
        let roles = tokens().roles(look, Palette::default());
        assert_ne!(roles.bg, Ink(Srgba::WHITE), "{theme}");
        for (name, ground) in [
            ("bg", roles.bg),
            ("bg2", roles.bg2),
            ("surface", roles.surface),
            ("surface2", roles.surface2),
            ("rail", roles.rail),
        ] {
            let strength = strength(ground);
            assert!(strength <= MUTED, "{theme}: {name} is {strength:.2}");
        }
        let meanings = [
            roles.stop,
            roles.think,
            roles.click,
            roles.tell,
            roles.accent,
            roles.clue,
            roles.tint,
            roles.tint2,
            roles.tile,
            roles.bubble_in,
            roles.bubble_out,
        ];
        let mut strong: Vec<u8> = meanings
            .into_iter()
            .filter(|ink| strength(*ink) > STRONG)
            .map(hue)
            .collect();
        strong.sort_unstable();
        strong.dedup();
        assert!(strong.len() <= 5, "{theme}: {strong:?}");
        for (name, pair) in BODY.iter().chain(&SECOND) {
            let (one, other) = pair(&roles);
            let is_bright = |ink: Ink| strength(ink) > STRONG && ink.0.luminance() > 0.15;
            assert!(!(is_bright(one) && is_bright(other)), "{theme}: {name}");
        }
    }
}

#[test]
fn a_colour_that_is_none_is_refused_with_a_sentence() {
    let refused = Ink::try_from("plum".to_owned()).unwrap_err();
    assert!(refused.contains("#RRGGBB"));
}
