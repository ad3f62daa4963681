//! The room of pages for home: a topic to talk about, pictures for those who use them, a paragraph for the newsletter,
//! and sheets.

use bevy_egui::egui::Ui;
use curriculum::{
    AgeBand, TopicId,
    home::{Sheet, TalkPage},
};

use super::{
    parts::{self, Wishes},
    places,
    rules::ages,
};
use crate::{
    intent::{Intent, families::FamiliesIntent},
    state::{
        State,
        families::{FamiliesRoom, FamilyPage, FamilyPaper},
    },
    theme,
    titles::Titles,
    words::Words,
};

/// The whole room.
pub(super) fn families_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::page_head(
        ui,
        words.say("room-families"),
        words.say("families-sentence"),
    );
    let home = titles.home();
    if home.topics().next().is_none() {
        parts::body(ui, words.say("families-none"));
        return;
    }
    places::scrolled(ui, "families", |ui| {
        if home.reviewed().is_none() {
            parts::small(ui, words.say("families-not-reviewed"));
        }
        let room = &state.families;
        parts::card_of(ui, |ui| choosing_ui(ui, room, words, titles, wishes));
        parts::card_of(ui, |ui| match &room.topic {
            Some(topic) => topic_ui(ui, room, topic, words, titles, wishes),
            None => {
                parts::body(ui, words.say("families-choose-first"));
            }
        });
        parts::card_of(ui, |ui| sheets_ui(ui, words, titles, wishes));
    });
}

fn choosing_ui(
    ui: &mut Ui,
    room: &FamiliesRoom,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::text(
        ui,
        words.say("families-topic"),
        theme::section(),
        theme::INK,
    );
    parts::small(ui, words.say("families-topic-why"));
    let question = words.say("rules-which-ages");
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let name = ages(*band, words);
        if parts::choice_of(ui, &question, room.band == *band, name) {
            wishes.push(Intent::Families(FamiliesIntent::Ages(*band)));
        }
    });
    let question = words.say("families-which-topic");
    parts::strong(ui, question.clone());
    places::pairs(ui, &taught(room.band, titles), |ui, topic| {
        let name = titles.topic(topic.as_str());
        if parts::choice_of(ui, &question, room.topic.as_ref() == Some(topic), name) {
            wishes.push(Intent::Families(FamiliesIntent::Topic(topic.clone())));
        }
    });
}

/// Topics that have a page and are taught at that age.
fn taught(band: AgeBand, titles: &Titles) -> Vec<TopicId> {
    let is_taught = |topic: &&TopicId| {
        let known = titles.library().topic(topic);
        known.is_some_and(|topic| topic.bands.contains(&band))
    };
    titles.home().topics().filter(is_taught).cloned().collect()
}

/// The page of each of these topics that is taught at that age.
pub(super) fn talk_pages(
    titles: &Titles,
    topics: &[TopicId],
    band: AgeBand,
    words: &Words,
) -> Vec<FamilyPage> {
    let taught = taught(band, titles);
    let topics = topics.iter().filter(|topic| taught.contains(topic));
    let made = topics.filter_map(|topic| {
        let talk = titles.home().talk_page(topic, band)?;
        Some(talk_page(titles, topic, talk, ages(band, words)))
    });
    made.collect()
}

fn topic_ui(
    ui: &mut Ui,
    room: &FamiliesRoom,
    topic: &TopicId,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let home = titles.home();
    let Some(talk) = home.talk_page(topic, room.band) else {
        return;
    };
    let name = titles.topic(topic.as_str());
    parts::text(ui, name, theme::section(), theme::INK);
    shown_ui(ui, &talk, titles);
    let page = talk_page(titles, topic, talk, ages(room.band, words));
    let pictures = pictures(titles, topic, words);
    let labels = ["families-print", "families-save"];
    buttons_ui(ui, page, labels.map(|label| words.say(label)), wishes);
    ui.add_space(8.0);
    parts::strong(ui, words.say("families-pictures"));
    parts::small(ui, words.say("families-pictures-why"));
    let labels = ["families-pictures-print", "families-pictures-save"];
    if let Some(pictures) = pictures {
        buttons_ui(ui, pictures, labels.map(|label| words.say(label)), wishes);
    }
    ui.add_space(8.0);
    parts::strong(ui, words.say("families-news"));
    if let Some(news) = home.newsletter(topic, name, room.band) {
        parts::body(ui, news.clone());
        if parts::quiet(ui, words.say("families-news-copy")).clicked() {
            ui.ctx().copy_text(news);
            wishes.push(Intent::Families(FamiliesIntent::Copied));
        }
    }
}

fn shown_ui(ui: &mut Ui, talk: &TalkPage, titles: &Titles) {
    let every = titles.home().on_every_page();
    parts::body(ui, talk.why.clone());
    ui.add_space(4.0);
    parts::strong(ui, every.talk);
    for question in &talk.talk {
        parts::body(ui, format!("– {question}"));
    }
    ui.add_space(4.0);
    parts::strong(ui, every.task);
    parts::body(ui, talk.task.clone());
    ui.add_space(4.0);
}

fn sheets_ui(ui: &mut Ui, words: &Words, titles: &Titles, wishes: &mut Wishes) {
    parts::text(
        ui,
        words.say("families-sheets"),
        theme::section(),
        theme::INK,
    );
    parts::small(ui, words.say("families-sheets-why"));
    for sheet in titles.home().sheets() {
        ui.add_space(6.0);
        parts::strong(ui, sheet.title.clone());
        parts::small(ui, sheet.opening.clone());
        let title = sheet.title.clone();
        let labels = ["families-sheet-print", "families-sheet-save"];
        let said = labels.map(|label| words.say_with(label, &[("title", &title)]));
        buttons_ui(ui, sheet_page(titles, sheet), said, wishes);
    }
}

fn buttons_ui(ui: &mut Ui, page: FamilyPage, [print, save]: [String; 2], wishes: &mut Wishes) {
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, print).clicked() {
            let page = Box::new(page.clone());
            wishes.push(Intent::Families(FamiliesIntent::Print(page)));
        }
        if parts::quiet(ui, save).clicked() {
            wishes.push(Intent::Families(FamiliesIntent::Save(Box::new(page))));
        }
    });
}

fn talk_page(titles: &Titles, topic: &TopicId, talk: TalkPage, ages: String) -> FamilyPage {
    let title = titles.topic(topic.as_str()).to_owned();
    page(titles, title, FamilyPaper::Talk(talk, ages))
}

fn pictures(titles: &Titles, topic: &TopicId, words: &Words) -> Option<FamilyPage> {
    let home = titles.home();
    let known = titles.library().topic(topic);
    let title = known.map_or_else(|| topic.to_string(), |topic| topic.simple_name.clone());
    let steps = [
        "families-step-stop",
        "families-step-think",
        "families-step-click",
    ];
    let what = FamilyPaper::Pictures {
        names: steps.map(|step| words.say(step)),
        strip: home.strip(topic)?,
        cards: home.cards(),
    };
    Some(page(titles, title, what))
}

fn sheet_page(titles: &Titles, sheet: Sheet) -> FamilyPage {
    page(titles, sheet.title.clone(), FamilyPaper::Sheet(sheet))
}

fn page(titles: &Titles, title: String, what: FamilyPaper) -> FamilyPage {
    FamilyPage {
        title,
        version: titles.home().version().to_owned(),
        every: titles.home().on_every_page(),
        what,
    }
}
