//! With no symbols and with many, every page says and offers the same (criteria 27 to 29).

use super::*;
use crate::page::symbols::{over_words, without};
use crate::page::{Content, Kind, Meaning};

/// What a page says and offers.
fn told(page: &Page) -> (Vec<String>, Vec<(String, String, Kind)>) {
    let controls = page.controls().into_iter();
    let offered = controls.map(|press| (press.key, press.label, press.kind));
    (page.spoken(), offered.collect())
}

/// Every page that can be seen without playing, and all of two stories in both reading modes.
fn pages() -> Vec<Page> {
    let mut pages = still_pages();
    let world = world();
    for scenario in scenarios(&world).iter().step_by(31) {
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            pages.extend(played_pages(scenario, mode));
        }
    }
    pages
}

/// Drawings of this kind on the page.
fn drawings(page: &Page, is_meant: impl Fn(&str) -> bool) -> usize {
    let mut number = 0;
    page.stage.visit(&mut |piece| {
        if let Content::Picture(drawing) = &piece.content
            && is_meant(&drawing.path)
        {
            number += 1;
        }
    });
    number
}

fn is_icon(path: &str) -> bool {
    path.starts_with("icons/") && !path.starts_with("icons/steps/")
}

fn again(page: &Page) -> Page {
    Page {
        key: page.key.clone(),
        name: page.name.clone(),
        around: page.around,
        stage: page.stage.clone(),
        theme: page.theme.clone(),
    }
}

/// Criterion 29.
#[test]
fn without_symbols_a_page_says_and_offers_the_same_and_keeps_faces_places_and_steps() {
    let mut gone = 0;
    for page in pages() {
        let bare = without(again(&page));
        assert_eq!(told(&bare), told(&page), "{}", page.key);
        let others = |path: &str| !is_icon(path);
        assert_eq!(
            drawings(&bare, others),
            drawings(&page, others),
            "{}",
            page.key
        );
        gone += drawings(&page, is_icon) - drawings(&bare, is_icon);
    }
    assert!(gone > 1000, "{gone}");
}

/// Controls that show nothing at all.
fn blank(page: &Page) -> Vec<String> {
    let mut blank = Vec::new();
    page.stage.visit(&mut |piece| {
        let Some(press) = &piece.press else {
            return;
        };
        let mut is_blank = true;
        piece.visit(&mut |part| is_blank &= matches!(part.content, Content::Nothing));
        if is_blank {
            blank.push(press.key.clone());
        }
    });
    blank
}

#[test]
fn without_symbols_a_button_that_has_no_words_keeps_its_own() {
    for page in pages() {
        assert_eq!(blank(&without(again(&page))), blank(&page), "{}", page.key);
    }
}

/// Criterion 28.
#[test]
fn with_many_symbols_a_page_says_and_offers_the_same_and_has_more_of_them() {
    let lexicon = Lexicon::load(&Folders::find(None, None).assets).expect("key words");
    let mut more = 0;
    for page in pages() {
        let raised = over_words(again(&page), &lexicon, 1.0);
        assert_eq!(told(&raised), told(&page), "{}", page.key);
        more += drawings(&raised, |_| true) - drawings(&page, |_| true);
    }
    assert!(more > 1000, "{more}");
}

/// Symbols above words, and key words in the middle of the page that is read and not pressed.
fn raised(page: &Page, lexicon: &Lexicon) -> (usize, usize) {
    let (mut above, mut words) = (0, 0);
    let card = page.stage.children.first().into_iter();
    for part in card.flat_map(|main| &main.children) {
        let is_the_card = part.node.height == Val::Px(368.0) && part.press.is_none();
        part.visit(&mut |piece| {
            above += usize::from(piece.over_word.is_some());
            if let (Meaning::Text(said) | Meaning::Heading(said), true) =
                (&piece.meaning, is_the_card)
            {
                words += lexicon.in_words(said).count();
            }
        });
    }
    (above, words)
}

/// Criterion 28: a symbol with every key word where one thing is shown at a time, as far as the card has room; full pages
/// stay as they are drawn.
#[test]
fn one_thing_at_a_time_key_words_of_a_story_have_their_symbol() {
    let lexicon = Lexicon::load(&Folders::find(None, None).assets).expect("key words");
    let (mut above, mut words) = (0, 0);
    for scenario in scenarios(&world()).iter().step_by(7) {
        for page in played_pages(scenario, ReadingMode::Simplified) {
            let (here, read) = raised(&page, &lexicon);
            above += here;
            words += read;
        }
        for page in played_pages(scenario, ReadingMode::Full) {
            assert_eq!(raised(&page, &lexicon).0, 0, "{}", page.key);
        }
    }
    assert!(above * 5 >= words * 3, "{above} of {words}");
}
