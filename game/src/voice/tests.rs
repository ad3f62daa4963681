//! What is said when, told by somebody who listens to the orders in place of the computer's voice.

use std::sync::mpsc::{Receiver, Sender};

use super::speaker::Call;
use super::*;
use crate::overlays::{self, Overlay, Shown};
use crate::page::Said;
use crate::profile::{OnWord, ReadAloud, Scanning, Tone};

/// A world with a page in it, and the far end of the voice's thread.
struct Listener {
    world: World,
    calls: Receiver<Call>,
    news: Sender<News>,
}

impl Listener {
    fn new(said: &[&str]) -> Self {
        let (speaker, calls, news) = Speaker::without_a_thread();
        let mut world = World::new();
        world.init_resource::<Profile>();
        world.init_resource::<Notices>();
        world.init_resource::<Stale>();
        world.init_resource::<Shown>();
        world.init_resource::<overlays::settings::Looking>();
        world.init_resource::<Aloud>();
        world.init_resource::<Laid>();
        world.insert_resource(Voice {
            speaker: Some(speaker),
            ..default()
        });
        let mut listener = Self { world, calls, news };
        listener.lay("page", said);
        listener
    }

    /// Another page, or the same one laid anew, comes into the window.
    fn lay(&mut self, key: &str, said: &[&str]) {
        let mut laid = self.world.resource_mut::<Laid>();
        key.clone_into(&mut laid.key);
        laid.count += 1;
        laid.said = said
            .iter()
            .map(|text| Said {
                entity: Entity::PLACEHOLDER,
                text: (*text).to_owned(),
            })
            .collect();
    }

    fn doing(&self) -> Doing {
        self.world.resource::<Voice>().doing()
    }

    fn marked(&self) -> Option<Marked> {
        self.world.resource::<Aloud>().0.clone()
    }

    /// What was ordered since this was asked last: a sentence, or '-' for a stop.
    fn heard(&self) -> Vec<String> {
        let calls = self.calls.try_iter();
        calls
            .map(|call| match call {
                Call::Say(sentence) => sentence.words.join(" "),
                _ => "-".to_owned(),
            })
            .collect()
    }

    /// The computer's voice says that it is at this word, or that it has said the sentence.
    fn answers(&mut self, news: impl Fn(u64) -> News) {
        let number = self.world.resource::<Voice>().number;
        self.news.send(news(number)).expect("news");
        hear_news(&mut self.world);
    }

    fn done(&mut self) {
        self.answers(News::Done);
    }
}

/// Criterion 63.
#[test]
fn a_page_is_read_sentence_by_sentence_and_each_word_is_marked_as_it_is_said() {
    let mut listener = Listener::new(&["Stop", "Who is it? Ada."]);
    press(&mut listener.world);
    assert_eq!(listener.heard(), ["Stop"]);
    listener.done();
    assert_eq!(listener.heard(), ["Who is it?"]);
    listener.answers(|number| News::Word(number, 2));
    let third = Marked {
        item: 1,
        sentence: 0..3,
        word: Some(2),
    };
    assert_eq!(listener.marked(), Some(third));
    listener.done();
    let sentence = Marked {
        item: 1,
        sentence: 3..4,
        word: None,
    };
    assert_eq!(listener.marked(), Some(sentence));
    listener.answers(|number| News::Word(number - 1, 0));
    assert_eq!(
        listener.marked().and_then(|marked| marked.word),
        None,
        "old news"
    );
    listener.done();
    assert_eq!(
        (listener.doing(), listener.marked()),
        (Doing::Nothing, None)
    );
}

/// Criterion 63.
#[test]
fn the_voice_that_was_chosen_reads_and_reads_the_next_sentence_too() {
    let mut listener = Listener::new(&["One. Two."]);
    listener.world.resource_mut::<Profile>().tone = Tone::Higher;
    press(&mut listener.world);
    listener.done();
    let said = listener.calls.try_iter().filter_map(|call| match call {
        Call::Say(sentence) => Some(sentence.tone),
        _ => None,
    });
    assert_eq!(said.collect::<Vec<_>>(), [Tone::Higher, Tone::Higher]);
}

#[test]
fn a_second_press_rests_and_a_third_goes_on_with_the_same_sentence() {
    let mut listener = Listener::new(&["One. Two. Three."]);
    press(&mut listener.world);
    listener.done();
    press(&mut listener.world);
    assert_eq!(listener.doing(), Doing::Resting);
    listener.done();
    assert_eq!(
        listener.heard(),
        ["One.", "Two.", "-"],
        "it rests until it is asked"
    );
    press(&mut listener.world);
    assert_eq!(listener.heard(), ["Two."]);
}

#[test]
fn what_covers_the_page_and_what_comes_after_it_are_not_read() {
    for overlay in [
        Overlay::Hide,
        Overlay::Tell,
        Overlay::Break,
        Overlay::Settings,
    ] {
        let mut listener = Listener::new(&["One. Two."]);
        press(&mut listener.world);
        overlays::show(&mut listener.world, overlay);
        assert_eq!(listener.doing(), Doing::Nothing, "{overlay:?}");
        assert_eq!(listener.heard(), ["One.", "-"]);
        listener.done();
        assert!(listener.heard().is_empty());
    }
    let mut listener = Listener::new(&["One. Two."]);
    let mut looks = IntoSystem::into_system(pages::look);
    looks.initialize(&mut listener.world);
    looks.run((), &mut listener.world).expect("a look");
    press(&mut listener.world);
    listener.lay("another", &["One. Two."]);
    looks.run((), &mut listener.world).expect("a look");
    assert_eq!(
        (listener.doing(), listener.marked()),
        (Doing::Nothing, None)
    );
}

#[test]
fn a_pressed_word_is_said_and_what_it_interrupted_goes_on_when_asked() {
    let mut listener = Listener::new(&["One two. Three."]);
    press(&mut listener.world);
    listener.heard();
    for word in [1, 0] {
        pages::say_word(&mut listener.world, Touched { item: 0, word });
    }
    assert_eq!(listener.heard(), ["two.", "One"]);
    listener.done();
    assert_eq!(listener.doing(), Doing::Resting);
    press(&mut listener.world);
    assert_eq!(listener.heard(), ["One two."]);
    let mut alone = Listener::new(&["One two. Three."]);
    pages::say_word(&mut alone.world, Touched { item: 0, word: 2 });
    assert_eq!(alone.heard(), ["Three."]);
    alone.done();
    assert_eq!(alone.doing(), Doing::Nothing);
}

/// Criteria 53 and 63.
#[test]
fn while_reading_rests_words_are_gone_through_and_said_without_a_pointer() {
    let mut listener = Listener::new(&["One two. Three.", "Four"]);
    let go = |listener: &mut Listener, way| {
        step(&mut listener.world, way);
        listener.heard()
    };
    assert!(go(&mut listener, Way::On).is_empty(), "nothing is read");
    press(&mut listener.world);
    listener.answers(|number| News::Word(number, 0));
    listener.heard();
    assert!(go(&mut listener, Way::On).is_empty(), "it is being read");
    press(&mut listener.world);
    listener.heard();
    assert_eq!(go(&mut listener, Way::On), ["two."]);
    listener.done();
    let second = Marked {
        item: 0,
        sentence: 1..2,
        word: Some(1),
    };
    assert_eq!(
        listener.marked(),
        Some(second),
        "it is still seen where one is"
    );
    assert_eq!(go(&mut listener, Way::On), ["Three."]);
    assert_eq!(go(&mut listener, Way::On), ["Four"], "not even said yet");
    assert!(go(&mut listener, Way::On).is_empty(), "the end");
    assert_eq!(go(&mut listener, Way::Back), ["Three."]);
    listener.done();
    listener.world.resource_mut::<Profile>().on_word = OnWord::Nothing;
    assert!(go(&mut listener, Way::Back).is_empty(), "not wanted");
    press(&mut listener.world);
    assert_eq!(listener.heard(), ["One two."], "where it rested");
}

/// Criteria 58 and 63: who has nothing but a switch is offered the words while reading rests, also while one is said.
#[test]
fn words_are_offered_to_a_switch_while_reading_rests_and_to_nobody_else() {
    let mut listener = Listener::new(&["One two three."]);
    press(&mut listener.world);
    press(&mut listener.world);
    assert_eq!(listener.doing(), Doing::Resting);
    assert!(!offers_words(&listener.world), "no switch");
    listener.world.resource_mut::<Profile>().scanning = Scanning::OneAuto;
    listener.heard();
    for word in ["One", "two"] {
        assert!(offers_words(&listener.world));
        step(&mut listener.world, Way::On);
        assert!(offers_words(&listener.world), "{word} is being said");
        assert_eq!(listener.heard(), [word]);
        listener.done();
    }
    step(&mut listener.world, Way::Back);
    assert_eq!(listener.heard(), ["One"]);
    listener.done();
    press(&mut listener.world);
    assert!(!offers_words(&listener.world), "it is read on");
    stop(&mut listener.world);
    assert!(!offers_words(&listener.world));
}

#[test]
fn whoever_wants_every_page_read_hears_a_new_page_whole_and_then_only_what_is_new_on_it() {
    let mut listener = Listener::new(&["Hello."]);
    let mut looks = IntoSystem::into_system(pages::look);
    looks.initialize(&mut listener.world);
    looks.run((), &mut listener.world).expect("a look");
    assert!(
        listener.heard().is_empty(),
        "usually nothing is read unasked"
    );
    listener.world.resource_mut::<Profile>().read_aloud = ReadAloud::EveryPage;
    listener.lay("chat", &["A message."]);
    looks.run((), &mut listener.world).expect("a look");
    assert_eq!(listener.heard(), ["A message."]);
    listener.done();
    listener.lay("chat", &["A message.", "Another."]);
    looks.run((), &mut listener.world).expect("a look");
    assert_eq!(listener.heard(), ["Another."]);
    overlays::show(&mut listener.world, Overlay::Tell);
    listener.lay("tell", &["Tell a trusted adult"]);
    looks.run((), &mut listener.world).expect("a look");
    assert_eq!(listener.heard(), ["-"], "a neighbour shall not notice");
}

#[test]
fn without_a_voice_a_notice_says_so_and_everything_else_goes_on() {
    let mut listener = Listener::new(&["Hello."]);
    press(&mut listener.world);
    listener.answers(News::NoVoice);
    let newest = |listener: &Listener| {
        let notices = listener.world.resource::<Notices>();
        notices.newest().map(str::to_owned)
    };
    assert_eq!(newest(&listener).as_deref(), Some(NO_VOICE));
    assert_eq!(listener.doing(), Doing::Nothing);
    press(&mut listener.world);
    listener.done();
    assert_eq!(newest(&listener), None, "somebody has installed one");
}
