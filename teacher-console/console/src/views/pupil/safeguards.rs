//! Whether what every pupil gets keeps this one safe: what two decided together, and the form for it (C-02).

use bevy_egui::egui::Ui;
use protocol::safeguards::{DecidedAs, SafeguardDecision, Safeguards, TailoredResource};

use super::{Shown, wish};
use crate::{
    clock,
    intent::{care::CareWish, pupil::PupilIntent},
    state::{
        State,
        pupil::care::{Deciding, ReviewIn},
    },
    theme,
    views::{
        parts::{self, Shape, Wishes},
        places,
    },
};

pub(super) fn care(wishes: &mut Wishes, care: CareWish) {
    wish(wishes, PupilIntent::Care(care));
}

pub(super) fn safeguards_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    safeguards: &Safeguards,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    parts::strong(ui, shown.say("pupil-safeguards"));
    parts::small(ui, words.say("pupil-safeguards-who"));
    ui.add_space(8.0);
    now_ui(ui, state, shown, safeguards, wishes);
    if !safeguards.may_decide {
        return;
    }
    let form = state.classes.care.get(&shown.row.pupil);
    let deciding = form.and_then(|form| form.deciding.as_ref());
    if let Some(deciding) = deciding {
        deciding_ui(ui, state, shown, deciding, wishes);
    }
    let id = if deciding.is_some() {
        "pupil-safeguards-close"
    } else {
        "pupil-safeguards-decide"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        care(wishes, CareWish::ShowDeciding);
    }
}

/// What is open, what counts, and what was decided before.
fn now_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    safeguards: &Safeguards,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let Some((newest, earlier)) = safeguards.decisions.split_first() else {
        parts::body(ui, words.say("pupil-safeguards-none"));
        return;
    };
    let mut earlier = earlier.iter();
    if newest.confirmed_by.is_none() {
        let id = match newest.decided_as {
            DecidedAs::Senco => "pupil-safeguards-open-coordinator",
            DecidedAs::Coordinator => "pupil-safeguards-open-senco",
            DecidedAs::Both => "pupil-safeguards-open-both",
        };
        let (ink, ground) = (theme::SOON, theme::SOON_SOFT);
        parts::pill(ui, Shape::Diamond, &words.say(id), ink, ground);
        decision_ui(ui, state, shown, newest);
        if safeguards.may_confirm
            && parts::primary(ui, words.say("pupil-safeguards-confirm")).clicked()
        {
            care(wishes, CareWish::Confirm(newest.number));
        }
        if let Some(counts) = earlier.next() {
            ui.add_space(8.0);
            parts::strong(ui, words.say("pupil-safeguards-counts"));
            decision_ui(ui, state, shown, counts);
        }
    } else {
        decision_ui(ui, state, shown, newest);
    }
    for before in earlier {
        let id = if before.suffices {
            "pupil-safeguards-earlier-enough"
        } else {
            "pupil-safeguards-earlier-more"
        };
        let day = clock::day(before.at);
        parts::small(ui, words.say_with(id, &[("day", &day)]));
    }
}

fn decision_ui(ui: &mut Ui, state: &State, shown: &Shown<'_>, decision: &SafeguardDecision) {
    let words = shown.words;
    if decision.suffices {
        parts::body(ui, words.say("pupil-safeguards-enough"));
    } else {
        parts::body(ui, shown.say("pupil-safeguards-more"));
    }
    for one in &decision.resources {
        ui.horizontal(|ui| {
            parts::bullet(ui, Shape::Dot, theme::INK);
            parts::body(ui, words.say(resource(*one)));
        });
    }
    review_ui(ui, state, shown, decision.review_on);
    let person = state.school.name_of(decision.by);
    let day = clock::day(decision.at);
    let decided = [("person", person.as_str()), ("day", &day)];
    parts::small(ui, words.say_with("pupil-safeguards-decided", &decided));
    if let Some((by, at)) = decision.confirmed_by.zip(decision.confirmed_at) {
        let (person, day) = (state.school.name_of(by), clock::day(at));
        let confirmed = [("person", person.as_str()), ("day", &day)];
        parts::small(ui, words.say_with("pupil-safeguards-confirmed", &confirmed));
    }
}

/// When it is looked at again; the day stands out once it has come.
pub(super) fn review_ui(ui: &mut Ui, state: &State, shown: &Shown<'_>, review_on: i64) {
    let day = clock::day(review_on);
    let values = [("day", day.as_str())];
    if review_on <= state.now {
        let due = shown.words.say_with("pupil-review-due", &values);
        parts::pill(ui, Shape::Diamond, &due, theme::SOON, theme::SOON_SOFT);
    } else {
        parts::small(ui, shown.words.say_with("pupil-review-on", &values));
    }
}

fn deciding_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    deciding: &Deciding,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    ui.add_space(8.0);
    let question = shown.say("pupil-safeguards-question");
    parts::strong(ui, question.clone());
    let answers = [
        (true, "pupil-safeguards-yes"),
        (false, "pupil-safeguards-no"),
    ];
    places::pairs(ui, &answers, |ui, (suffices, id)| {
        let is_chosen = deciding.suffices == Some(*suffices);
        if parts::choice_of(ui, &question, is_chosen, words.say(id)) {
            care(wishes, CareWish::Suffices(*suffices));
        }
    });
    if deciding.suffices == Some(false) {
        parts::strong(ui, shown.say("pupil-safeguards-what-else"));
        places::pairs(ui, &TailoredResource::ALL, |ui, one| {
            let is_ticked = deciding.resources.contains(one);
            if let Some(is_ticked) = parts::tick_box(ui, is_ticked, words.say(resource(*one))) {
                care(wishes, CareWish::Resource(*one, is_ticked));
            }
        });
    }
    let question = words.say("pupil-safeguards-review");
    review_choice_ui(ui, state, shown, &question, deciding.review, |review| {
        care(wishes, CareWish::DecisionReview(review));
    });
    parts::small(ui, words.say("pupil-safeguards-both"));
    if parts::primary(ui, words.say("pupil-safeguards-keep")).clicked() {
        care(wishes, CareWish::Decide);
    }
}

/// Three days to choose from, each said as a day.
pub(super) fn review_choice_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    question: &str,
    chosen: ReviewIn,
    mut choose: impl FnMut(ReviewIn),
) {
    parts::strong(ui, question);
    places::pairs(ui, &ReviewIn::ALL, |ui, review| {
        let id = match review {
            ReviewIn::HalfTerm => "pupil-review-in-half-term",
            ReviewIn::Term => "pupil-review-in-term",
            ReviewIn::Year => "pupil-review-in-year",
        };
        let day = clock::day(review.day(state.now));
        let words = shown.words.say_with(id, &[("day", &day)]);
        if parts::choice_of(ui, question, chosen == *review, words) {
            choose(*review);
        }
    });
}

const fn resource(one: TailoredResource) -> &'static str {
    match one {
        TailoredResource::SimplifiedWords => "pupil-resource-words",
        TailoredResource::OwnStage => "pupil-resource-stage",
        TailoredResource::TopicsChosen => "pupil-resource-topics",
        TailoredResource::AdultBeside => "pupil-resource-beside",
        TailoredResource::ShownFirst => "pupil-resource-shown",
        TailoredResource::PaperCards => "pupil-resource-cards",
        TailoredResource::MoreOften => "pupil-resource-often",
        TailoredResource::CloserFilter => "pupil-resource-filter",
    }
}
