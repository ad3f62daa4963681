//! Own words without typing: every word and every letter can be pressed, and the last one taken back.

use std::collections::BTreeSet;

use super::*;
use crate::overlays::tell::draft::Tool;

fn opened(folder: &std::path::Path, mode: ReadingMode) -> World {
    let mut world = world(folder);
    world.resource_mut::<Profile>().reading = mode;
    world.resource_mut::<Words>().read(mode);
    world.resource_mut::<Draft>().leaf = Leaf::Write;
    world
}

fn said(world: &World) -> String {
    world.resource::<Draft>().words.to_string()
}

fn keys(world: &World, stem: &str) -> BTreeSet<String> {
    let controls = shown(world).controls().into_iter();
    let keys = controls.filter_map(|press| press.key.strip_prefix(stem).map(str::to_owned));
    keys.collect()
}

#[test]
fn a_story_can_be_put_together_by_pressing_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = opened(folder.path(), ReadingMode::Full);
    press(&mut world, "tell/start-0");
    press(&mut world, "tell/tool-Words");
    press(&mut world, "tell/bank-somebody");
    press(&mut world, "tell/bank-asked");
    press(&mut world, "tell/tool-Letters");
    for letter in ["m", "m", "e"] {
        press(&mut world, &format!("tell/letter-{letter}"));
    }
    assert_eq!(said(&world), "Someone asked me to somebody asked mme");
    press(&mut world, "tell/undo");
    press(&mut world, "tell/undo");
    assert_eq!(said(&world), "Someone asked me to somebody asked m");
    press(&mut world, "tell/tool-Words");
    press(&mut world, "tell/undo");
    press(&mut world, "tell/undo");
    assert_eq!(said(&world), "Someone asked me to somebody ");
    for _ in 0..9 {
        press(&mut world, "tell/undo");
    }
    assert_eq!(said(&world), "", "there is nothing below nothing");
}

#[test]
fn every_word_and_every_letter_is_reached_in_both_modes() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), mode);
        world.resource_mut::<Draft>().tool = Tool::Words;
        let (first, mut all) = (keys(&world, "tell/bank-"), BTreeSet::new());
        for _ in 0..21 {
            all.extend(keys(&world, "tell/bank-"));
            press(&mut world, "tell/more-words");
        }
        assert_eq!(all.len(), 21, "{mode:?}");
        assert!(first.len() <= 7);
        assert_eq!(keys(&world, "tell/bank-"), first, "round again");
        world.resource_mut::<Draft>().tool = Tool::Letters;
        let letters = |world: &World| {
            let keys = keys(world, "tell/letter-");
            let single = keys.iter().filter(|key| key.chars().count() == 1);
            single
                .filter(|key| key.chars().all(char::is_alphabetic))
                .count()
        };
        assert_eq!(letters(&world), 26);
        press(&mut world, "tell/letters-order");
        assert_eq!(letters(&world), 26);
    }
}

#[test]
fn no_more_letters_are_taken_than_fit_into_a_sealed_report() {
    let mut draft = Draft::default();
    draft.write(&"x".repeat(WORDS_MAX - 1));
    draft.add_letter('y');
    draft.add_letter('z');
    assert_eq!(draft.words.chars().count(), WORDS_MAX);
    assert!(draft.words.ends_with('y'));
}

#[test]
fn words_and_letters_are_large_enough_and_named_once() {
    for tool in [Tool::Starts, Tool::Words, Tool::Letters] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), ReadingMode::Simplified);
        world.resource_mut::<Draft>().tool = tool;
        let page = shown(&world);
        let controls = page.controls();
        let names: BTreeSet<&str> = controls.iter().map(|press| press.key.as_str()).collect();
        assert_eq!(names.len(), controls.len(), "{tool:?}");
        page.stage.visit(&mut |piece| {
            let small = |side| matches!(side, Val::Px(pixels) if pixels < 64.0);
            let is_small = small(piece.node.width) || small(piece.node.height);
            assert!(piece.press.is_none() || !is_small, "{tool:?}");
        });
        assert!(page.spoken().iter().all(|said| !said.starts_with("tell-")));
    }
}
