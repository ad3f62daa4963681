//! Words on pages laid out for real: how far they stand apart, the marks on those that are read aloud, which move no
//! word, and the word under a finger.

use bevy::text::{ComputedTextBlock, FontSize, LetterSpacing};
use bevy::ui::widget::TextUiReader;

use super::*;
use crate::page::{Aloud, Laid, Marked, Said, Touched, word_at, words_in};

/// The app on the settings page, in usual or in larger, wider words.
fn at_the_settings(profile: Profile) -> App {
    let mut app = unseen::app();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    *app.world_mut().resource_mut::<Profile>() = profile;
    app.world_mut().resource_mut::<Here>().0 = Screen::Home;
    app.world_mut().resource_mut::<Shown>().overlay = Some(Overlay::Settings);
    unseen::lay(&mut app);
    app
}

/// All words of the page as they are drawn, with their sizes.
fn drawn(app: &mut App) -> Vec<(Entity, String, Vec2)> {
    let world = app.world_mut();
    let mut reads = bevy::ecs::system::SystemState::<(
        Query<(Entity, &ComputedNode), With<Text>>,
        TextUiReader,
    )>::new(world);
    let (all, mut reader) = reads.get_mut(world).expect("the page");
    let mut drawn: Vec<(Entity, String, Vec2)> = all
        .iter()
        .map(|(entity, node)| {
            let parts: Vec<&str> = reader.iter(entity).map(|(_, _, part, ..)| part).collect();
            (entity, parts.concat(), node.size)
        })
        .collect();
    drawn.sort_by_key(|(entity, ..)| *entity);
    drawn
}

fn said(app: &App) -> Vec<Said> {
    app.world().resource::<Laid>().said.clone()
}

#[test]
fn the_marks_on_a_sentence_and_a_word_move_no_word_and_leave_none_behind() {
    let [.., everything] = manners();
    for profile in [Profile::default(), everything] {
        let mut app = at_the_settings(profile);
        let before = drawn(&mut app);
        for (item, said) in said(&app).iter().enumerate() {
            let count = words_in(&said.text).count();
            let marked = Marked {
                item,
                sentence: 0..count,
                word: count.checked_sub(1),
            };
            app.world_mut().resource_mut::<Aloud>().0 = Some(marked);
            app.update();
            app.update();
            assert_eq!(drawn(&mut app), before, "{:?}", said.text);
        }
        app.world_mut().resource_mut::<Aloud>().0 = None;
        app.update();
        assert_eq!(drawn(&mut app), before);
        let mut spans = app.world_mut().query::<&TextSpan>();
        assert_eq!(spans.iter(app.world()).count(), 0);
    }
}

#[test]
fn the_word_under_a_finger_is_found_and_a_button_is_left_to_itself() {
    let mut app = at_the_settings(Profile::default());
    let page = said(&app);
    let item = page.iter().position(|said| said.text.contains("no timer"));
    let item = item.expect("the sample of words");
    let world = app.world_mut();
    let node = world.get::<ComputedNode>(page[item].entity).unwrap();
    let at = world.get::<UiGlobalTransform>(page[item].entity).unwrap();
    let words = place(node, at);
    let first = words.min + Vec2::new(3.0, 10.0);
    assert_eq!(word_at(world, first), Some(Touched { item, word: 0 }));
    assert_eq!(word_at(world, words.min - Vec2::new(8.0, 0.0)), None);
    let last = words_in(&page[item].text).count() - 1;
    let found: Vec<usize> = (0..words.width() as u16)
        .filter_map(|x| {
            word_at(
                world,
                words.min + Vec2::new(f32::from(x), words.height() - 10.0),
            )
        })
        .map(|touched| touched.word)
        .collect();
    assert_eq!(found.last(), Some(&last));
    assert!(found.is_sorted());
    let button = page.iter().find(|said| said.text.contains("Done")).unwrap();
    let at = world.get::<UiGlobalTransform>(button.entity).unwrap();
    assert_eq!(word_at(world, at.translation), None);
}

/// Criterion 13.
#[test]
fn in_wider_lines_words_stand_a_sixth_of_their_size_further_apart_and_letters_an_eighth() {
    let [_, _, _, wide, ..] = manners();
    let mut app = at_the_settings(wide);
    let world = app.world_mut();
    let mut texts = world.query::<(&Text, &TextFont, &LetterSpacing, &ComputedTextBlock)>();
    let mut gaps = 0;
    for (text, font, apart, block) in texts.iter(world) {
        // the help rail keeps its words close, so that all of it is there at once
        if *apart == LetterSpacing::Px(0.0) {
            continue;
        }
        let FontSize::Px(size) = font.font_size else {
            panic!("{:?} is not in pixels", text.0);
        };
        let lines = block.buffer().lines();
        let letters: Vec<(char, f32)> = lines
            .flat_map(|line| {
                let runs: Vec<_> = line.runs().collect();
                runs.into_iter().flat_map(|run| {
                    let letters = run.clusters();
                    letters
                        .map(|one| (one.source_char(), one.advance() / size))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        for (_, width) in letters.iter().filter(|(letter, _)| *letter == '\u{2006}') {
            assert!(*width >= 0.16 + 0.12 - 0.01, "{:?}: {width}", text.0);
            gaps += 1;
        }
        let spaces = letters.iter().filter(|(letter, _)| *letter == ' ').count();
        let thin = letters.iter().filter(|(letter, _)| *letter == '\u{2006}');
        assert_eq!(spaces, thin.count(), "{:?}", text.0);
    }
    assert!(gaps > 30);
}
