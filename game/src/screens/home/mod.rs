//! Home: the scenarios of the pupil's band, one press to look at one and one more to go in.

mod explorer;
mod phone;
pub mod reminder;
mod street;
pub mod warm_up;

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::{AgeBand, AtOnce, Look, Portrait, Scenario, ScenarioId};

use reminder::Reminder;
use warm_up::WarmUp;

use super::{Screen, go};
use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::library::Scenarios;
use crate::page::{Page, Piece};
use crate::played::Played;
use crate::playing::Playing;
use crate::practice::Practice;
use crate::school::{Connection, SignedIn, SignedOut};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::page_heading;

/// The scenario being looked at, and the leaf.
#[derive(Resource, Debug, Default)]
pub struct Choosing {
    chosen: Option<ScenarioId>,
    leaf: usize,
}

/// The symbol of a short practice: going round once more.
const PRACTICE: &str = "ui/replay";

/// Stories on one leaf.
const PLACES: usize = 8;
/// The same where one thing is shown at a time, or whoever plays asked for few at once (criterion 31).
const FEW: usize = 3;

/// How many stories this pupil sees at once.
fn places(desk: &Desk) -> usize {
    match desk.profile.at_once {
        AtOnce::Two => 2,
        AtOnce::Three => FEW,
        AtOnce::All if desk.is_simplified() => FEW,
        AtOnce::All => PLACES,
    }
}

/// Whether stories are few and large on this home.
fn is_few(desk: &Desk) -> bool {
    places(desk) <= FEW
}

/// One scenario as home offers it.
struct Offer {
    scenario: Arc<Scenario>,
    title: String,
    topic: String,
    /// Path of the topic's icon under `icons/`.
    icon: String,
    chosen: bool,
    finished: bool,
    /// Whether it is the short practice that is due.
    is_practice: bool,
    key: String,
}

/// Why a story stands where it does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// It is what the lesson plays.
    Today,
    /// Its topic is due again.
    Practice,
    /// Its topic is secure: it plays somewhere new.
    NewPlace,
    /// It can be played at any time.
    AnyTime,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Choosing>()
        .init_resource::<Reminder>()
        .init_resource::<WarmUp>()
        .add_systems(Update, forget);
}

/// The next pupil finds nothing of the last one.
fn forget(
    mut gone: MessageReader<SignedOut>,
    mut choosing: ResMut<Choosing>,
    mut reminder: ResMut<Reminder>,
    mut warm_up: ResMut<WarmUp>,
    playing: Option<Res<Playing>>,
) {
    if gone.read().count() > 0 {
        *choosing = Choosing::default();
        *reminder = Reminder::default();
        *warm_up = WarmUp::default();
    } else if playing.is_some() && !warm_up.is_over {
        warm_up.is_over = true;
    }
}

pub(super) fn page(desk: &Desk) -> Page {
    let offers = offers(desk);
    let greeting = greeting(desk);
    if reminder::stands(desk) {
        let bar = [my_things(desk), page_heading::settings(desk)].map(Piece::raise);
        let body = reminder::body(desk, &offers);
        return desk.page("home/reminder", greeting, bar.into_iter().chain(body));
    }
    if let Some(due) = warm_up::offered(desk.world) {
        return warm_up::page(desk, &due);
    }
    let body = match desk.theme.look {
        Look::Street => street::body(desk, &offers),
        Look::Explorer => explorer::body(desk, &offers),
        Look::Phone => phone::body(desk, &offers),
    };
    // Tab comes by them first, as the eye does; they are raised over the picture that follows.
    let pieces = more(desk)
        .into_iter()
        .chain([my_things(desk), page_heading::settings(desk)])
        .map(Piece::raise)
        .chain(body);
    desk.page("home", greeting, pieces)
}

fn offers(desk: &Desk) -> Vec<Offer> {
    let scenarios = desk.world.resource::<Scenarios>();
    let choosing = desk.world.resource::<Choosing>();
    let played = desk.world.resource::<Played>();
    let Some(band) = desk.school().signed_in.band() else {
        return Vec::new();
    };
    let all = stories(desk, band);
    let places = places(desk);
    let leaves = all.len().div_ceil(places).max(1);
    let mode = desk.profile.reading;
    let mut offers: Vec<Offer> = all
        .into_iter()
        .skip((choosing.leaf % leaves) * places)
        .take(places)
        .map(|(scenario, when)| Offer {
            title: scenario.title(mode).to_owned(),
            topic: match (when, scenario.topic_name(mode)) {
                (When::Today, topic) => desk.say_with("today-topic", &[("topic", topic)]),
                (When::Practice, topic) => desk.say_with("practice-topic", &[("topic", topic)]),
                (When::NewPlace, topic) => desk.say_with("new-place-topic", &[("topic", topic)]),
                (When::AnyTime, topic) => topic.to_owned(),
            },
            icon: scenarios.0.topic(scenario.topic()).map_or_else(
                || "ui/question".to_owned(),
                |topic| format!("topics/{}", topic.icon),
            ),
            chosen: choosing.chosen.as_ref() == Some(scenario.id()),
            finished: played.has(scenario.id()),
            is_practice: when == When::Practice,
            key: format!("scenario/{}", scenario.id()),
            scenario,
        })
        .collect();
    if !offers.iter().any(|offer| offer.chosen)
        && let Some(first) = offers.first_mut()
    {
        first.chosen = true;
    }
    offers
}

/// What the pupil plays in the lesson first, then what is due again or plays somewhere new, and nothing they are not to
/// meet.
fn stories(desk: &Desk, band: AgeBand) -> Vec<(Arc<Scenario>, When)> {
    let scenarios = desk.world.resource::<Scenarios>();
    let planned = desk.world.resource::<Planned>();
    let who = &desk.school().signed_in;
    let all = planned.put_first(who, &scenarios.0, scenarios.offered(band));
    let (today, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, is_now)| *is_now);
    let mut rest: Vec<Arc<Scenario>> = rest.into_iter().map(|(one, _)| one).collect();
    let practice = desk.world.resource::<Practice>();
    let due = practice.due(who, &scenarios.0, &rest);
    if let Some(due) = &due {
        rest.retain(|one| one.id() != due.id());
    }
    let lets_meet = |scenario: &Scenario| planned.lets_meet(who, scenario);
    let is_today = |one: &Arc<Scenario>| today.iter().any(|(now, _)| now.id() == one.id());
    let new_place = practice
        .new_place(who, &scenarios.0, lets_meet)
        .filter(|one| due.is_none() && !is_today(one));
    let new_place = new_place.into_iter().map(|one| (one, When::NewPlace));
    let due = due.into_iter().map(|one| (one, When::Practice));
    let rest = rest.into_iter().map(|one| (one, When::AnyTime));
    let today = today.into_iter().map(|(one, _)| (one, When::Today));
    today.chain(due).chain(new_place).chain(rest).collect()
}

fn greeting(desk: &Desk) -> String {
    match &desk.school().signed_in {
        SignedIn::Confirmed(pupil) | SignedIn::NotChecked(pupil) => {
            desk.say_with("hello-name", &[("name", &pupil.shown_name)])
        }
        SignedIn::Guest(_) | SignedIn::Nobody => desk.say("hello-guest"),
    }
}

/// What a pupil should know about this sign-in, in a few words.
fn standing(desk: &Desk) -> Option<String> {
    match (&desk.school().signed_in, desk.school().connection) {
        (SignedIn::NotChecked(_), _) => Some(desk.say("not-checked")),
        (SignedIn::Confirmed(_), Connection::Offline) => Some(desk.say("offline")),
        (SignedIn::Guest(_), _) => Some(desk.say("nothing-recorded")),
        _ => None,
    }
}

/// The rounded plate with a face and a greeting.
fn plate(desk: &Desk) -> Piece {
    let roles = &desk.theme.roles;
    let face = match desk.theme.look {
        Look::Street => Portrait::Person("leo"),
        Look::Explorer => Portrait::Person("amara"),
        Look::Phone => Portrait::Person("zaynab"),
    };
    let mut plate = Piece::at(16.0, 8.0, 0.0, 64.0)
        .in_row(14.0)
        .round(32.0)
        .fill(roles.surface.color())
        .shadow(desk.theme.card_shadow())
        .with(
            Piece::sized(54.0, 54.0)
                .round(27.0)
                .clip()
                .fill(roles.tint2.color())
                .with(desk.portrait(face, Some(curriculum::Feeling::Happy), 54.0)),
        )
        .with(desk.heading(greeting(desk), Type::HEADING));
    plate.node.width = Val::Auto;
    plate.node.padding = UiRect::new(Val::Px(6.0), Val::Px(26.0), Val::ZERO, Val::ZERO);
    if let Some(standing) = standing(desk) {
        plate = plate.with(Piece::text(standing, Type::SMALL, roles.ink2.color()));
    }
    plate
}

/// The banner at the foot: what was looked at, and the way in.
fn banner(desk: &Desk, offers: &[Offer], go_in: &str) -> Option<Piece> {
    let offer = offers.iter().find(|offer| offer.chosen)?;
    let roles = &desk.theme.roles;
    let words = Piece::column(0.0)
        .grow()
        .with(desk.heading(&offer.title, Type::new(30.0, 38.0, true)))
        .with(topic_line(desk, offer, desk.text(&offer.topic, Type::BODY)));
    Some(
        desk.card(16.0, 592.0, 1072.0, 112.0)
            .in_row(20.0)
            .pad(16.0, 0.0)
            .with(
                Piece::sized(80.0, 80.0)
                    .centred()
                    .round(22.0)
                    .fill(roles.tint.color())
                    .with(desk.icon(&offer.icon, 56.0)),
            )
            .with(words)
            .with(enter(desk, offer, Piece::sized(200.0, 80.0), go_in)),
    )
}

/// The topic; before a short practice stands its symbol.
fn topic_line(desk: &Desk, offer: &Offer, words: Piece) -> Piece {
    if !offer.is_practice {
        return words;
    }
    Piece::row(10.0)
        .with(desk.icon(PRACTICE, 30.0))
        .with(words.grow())
}

/// The one main action of home: begin the scenario.
fn enter(desk: &Desk, offer: &Offer, place: Piece, words: &str) -> Piece {
    let scenario = offer.scenario.clone();
    let begin = if offer.is_practice {
        begin_short
    } else {
        begin
    };
    let mut piece = button::dress(
        desk,
        place,
        Weight::Main,
        Icon::After("next"),
        "go-in",
        &desk.say(words),
        move |world| begin(world, &scenario),
    )
    .first();
    if let Some(press) = &mut piece.press {
        press.label = format!("{}: {}", press.label, offer.title);
    }
    piece
}

fn begin(world: &mut World, scenario: &Arc<Scenario>) {
    world.insert_resource(Playing::new(scenario.clone()));
    reminder::put_away(world);
    go(world, Screen::Player);
}

/// A short practice: the moment alone.
fn begin_short(world: &mut World, scenario: &Arc<Scenario>) {
    warm_up::put_away(world);
    world.insert_resource(Playing::at_moment(scenario.clone()));
    reminder::put_away(world);
    go(world, Screen::Player);
}

fn look_at(offer: &Offer) -> impl Fn(&mut World) + Send + Sync + 'static {
    let id = offer.scenario.id().clone();
    move |world| world.resource_mut::<Choosing>().chosen = Some(id.clone())
}

/// The way to the pupil's own page.
fn my_things(desk: &Desk) -> Piece {
    button::square(
        desk,
        944.0,
        "person",
        "my-things",
        &desk.say("mine-title"),
        |world| go(world, Screen::MyThings),
    )
}

fn more(desk: &Desk) -> Option<Piece> {
    let band = desk.school().signed_in.band()?;
    let many = stories(desk, band).len() > places(desk);
    many.then(|| {
        button::dress(
            desk,
            Piece::at(704.0, 8.0, 224.0, 64.0),
            Weight::Quiet,
            Icon::After("next"),
            "more-scenarios",
            &desk.say("more-stories"),
            |world| {
                let mut choosing = world.resource_mut::<Choosing>();
                choosing.leaf += 1;
                choosing.chosen = None;
            },
        )
    })
}
