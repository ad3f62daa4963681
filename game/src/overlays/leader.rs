//! A digital leader says what they think of a story or of the rules, or proposes something to the committee (B-14, B-15).
//!
//! First about what, then one of some phrases, and a few own words for whoever wants to. No name goes with it, nothing of
//! anybody is shown, and the pages say that it is no way to tell.

use bevy::prelude::*;
use protocol::leaders::{GiveRemark, REMARK_CHARS_MAX, RemarkAbout, RemarkPhrase};

use super::Overlay;
use crate::desk::Desk;
use crate::page::{Page, Piece, Stale};
use crate::playing::Playing;
use crate::school::{Leader, RemarkGiven, SignedOut};
use crate::theme::Type;
use crate::widgets::button::{Icon, Weight};
use crate::widgets::choice_card;
use crate::widgets::foot::{self, LEFT, Side, WIDTH};
use crate::widgets::text_field::{Writing, field};

/// What is being said.
#[derive(Resource, Debug, Default)]
pub struct Remarking {
    about: Option<RemarkAbout>,
    phrase: Option<RemarkPhrase>,
    words: String,
    is_given: bool,
}

/// Lays the page over the screen, for a digital leader.
pub(crate) fn begin(world: &mut World) {
    *world.resource_mut::<Remarking>() = Remarking::default();
    super::show(world, Overlay::Leader);
}

#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let remarking = desk.world.resource::<Remarking>();
    let is_leader = desk.world.resource::<Leader>().0;
    match &remarking.about {
        _ if remarking.is_given || !is_leader => thanks(desk),
        None => what_about(desk),
        Some(about) => saying(desk, remarking, about),
    }
}

fn what_about(desk: &Desk) -> Page {
    let title = desk.say("leader-title");
    let card = desk
        .card(LEFT, 16.0, WIDTH, 192.0)
        .stacked(12.0)
        .middle()
        .pad(40.0, 16.0)
        .with(desk.heading(&title, Type::HEADING))
        .with(desk.text(desk.say("leader-kept"), Type::LABEL));
    let story = desk.world.get_resource::<Playing>().map(|playing| {
        let id = playing.run().scenario().id().to_string();
        (RemarkAbout::Scenario(id), "leader-story", "ui/book")
    });
    let others = [
        (RemarkAbout::Rules, "leader-rules", "ui/list"),
        (RemarkAbout::Idea, "leader-idea", "ui/hint"),
    ];
    let offered = story.into_iter().chain(others).enumerate();
    let offered = offered.map(|(place, (about, words, icon))| {
        let card = choice_card::card(
            desk,
            (LEFT + 240.0, 232.0 + 122.0 * place as f32),
            desk.icon(icon, 56.0),
            &desk.say(words),
            false,
            &format!("leader/about/{place}"),
            move |world| {
                let about = Some(about.clone());
                change(world, |remarking| remarking.about = about);
            },
        );
        if place == 0 { card.first() } else { card }
    });
    let pieces = [desk.backdrop(), card].into_iter().chain(offered);
    let back = foot_of(desk, Side::Left, Weight::Quiet, ("back", "back"), put_away);
    desk.page("leader", title, pieces.chain([back]))
}

fn saying(desk: &Desk, remarking: &Remarking, about: &RemarkAbout) -> Page {
    let title = desk.say(asked(about));
    let heading = desk
        .card(LEFT, 16.0, WIDTH, 96.0)
        .middle()
        .pad(40.0, 12.0)
        .with(desk.heading(&title, Type::HEADING));
    let phrases = phrases(about).iter().enumerate();
    let phrases = phrases.map(|(place, phrase)| {
        let (column, row) = ((place % 2) as f32, (place / 2) as f32);
        let phrase = *phrase;
        let card = choice_card::card(
            desk,
            (LEFT + 480.0 * column, 128.0 + 130.0 * row),
            desk.icon(icon(phrase), 56.0),
            &desk.say(words_id(phrase)),
            remarking.phrase == Some(phrase),
            &format!("leader/phrase/{place}"),
            move |world| change(world, |remarking| remarking.phrase = Some(phrase)),
        );
        if place == 0 { card.first() } else { card }
    });
    let label = desk.say("leader-own-words");
    let writing = Writing {
        text: &remarking.words,
        lines: 2,
        most: REMARK_CHARS_MAX,
    };
    let own = field(
        desk,
        Piece::at(LEFT, 432.0, WIDTH, 112.0),
        writing,
        "leader/words",
        &label,
        |world, text| {
            text.clone_into(&mut world.resource_mut::<Remarking>().words);
        },
    );
    let label = Piece::at(LEFT, 392.0, WIDTH, 40.0).with(desk.text(label, Type::LABEL));
    let hint = Piece::at(LEFT, 552.0, WIDTH, 48.0)
        .with(desk.text(desk.say("leader-no-telling"), Type::SMALL));
    let back = foot_of(desk, Side::Left, Weight::Quiet, ("back", "back"), |world| {
        change(world, |remarking| remarking.about = None);
    });
    let give = remarking.phrase.map(|_| {
        foot_of(
            desk,
            Side::Right,
            Weight::Main,
            ("give", "leader-give"),
            give,
        )
    });
    let pieces = [desk.backdrop(), heading]
        .into_iter()
        .chain(phrases)
        .chain([label, own, hint, back])
        .chain(give);
    desk.page("leader/saying", title.clone(), pieces)
}

fn thanks(desk: &Desk) -> Page {
    super::done::page(
        desk,
        "leader/thanks",
        "leader-thanks",
        "leader/go-on",
        put_away,
    )
}

fn foot_of(
    desk: &Desk,
    side: Side,
    weight: Weight,
    (key, word): (&str, &str),
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let key = format!("leader/{key}");
    foot::button(desk, side, (weight, Icon::None), &key, word, handler)
}

/// What can be said of it.
const fn phrases(about: &RemarkAbout) -> &'static [RemarkPhrase] {
    use RemarkPhrase::{Change, Helps, More, NotLikeUs, Together, Unclear};
    match about {
        RemarkAbout::Scenario(_) => &[Helps, Unclear, NotLikeUs, More],
        RemarkAbout::Rules => &[Helps, Unclear, NotLikeUs, Change],
        RemarkAbout::Idea => &[More, Change, Together],
    }
}

const fn asked(about: &RemarkAbout) -> &'static str {
    match about {
        RemarkAbout::Scenario(_) => "leader-of-story",
        RemarkAbout::Rules => "leader-of-rules",
        RemarkAbout::Idea => "leader-of-idea",
    }
}

const fn words_id(phrase: RemarkPhrase) -> &'static str {
    match phrase {
        RemarkPhrase::Helps => "leader-helps",
        RemarkPhrase::Unclear => "leader-unclear",
        RemarkPhrase::NotLikeUs => "leader-not-like-us",
        RemarkPhrase::More => "leader-more",
        RemarkPhrase::Change => "leader-change",
        RemarkPhrase::Together => "leader-together",
    }
}

const fn icon(phrase: RemarkPhrase) -> &'static str {
    match phrase {
        RemarkPhrase::Helps => "ui/thumbs-up",
        RemarkPhrase::Unclear => "ui/question",
        RemarkPhrase::NotLikeUs => "ui/scales",
        RemarkPhrase::More => "ui/plus",
        RemarkPhrase::Change => "ui/replay",
        RemarkPhrase::Together => "ui/people",
    }
}

fn change(world: &mut World, act: impl FnOnce(&mut Remarking)) {
    act(&mut world.resource_mut::<Remarking>());
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

fn give(world: &mut World) {
    let mut remarking = world.resource_mut::<Remarking>();
    let (Some(about), Some(phrase)) = (remarking.about.take(), remarking.phrase) else {
        return;
    };
    let words = std::mem::take(&mut remarking.words);
    remarking.is_given = true;
    world.write_message(RemarkGiven(GiveRemark {
        about,
        phrase,
        words,
    }));
    world.resource_mut::<Stale>().mark();
}

fn put_away(world: &mut World) {
    *world.resource_mut::<Remarking>() = Remarking::default();
    super::close(world);
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Remarking>().add_systems(Update, forget);
}

/// The next pupil finds nothing of the last one.
fn forget(mut gone: MessageReader<SignedOut>, mut remarking: ResMut<Remarking>) {
    if gone.read().count() > 0 {
        *remarking = Remarking::default();
    }
}

#[cfg(test)]
mod tests;
