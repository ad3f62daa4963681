//! When the policy is to be reviewed and why sooner (I-08), and new technology beside what comes in (I-30).

use bevy_egui::egui::Ui;
use protocol::policy::{PolicyNoted, PolicyPage, ReviewWhy, TechnologySeen};

use crate::{
    clock,
    intent::{Field, Intent, policy::PolicyIntent},
    state::{
        State,
        policy::{PolicyDoing, PolicyField},
    },
    theme,
    views::{
        parts::{self, Shape, Typing, Wishes},
        places,
    },
    words::Words,
};

/// The policy's card.
pub(super) fn policy_ui(
    ui: &mut Ui,
    state: &State,
    page: &PolicyPage,
    words: &Words,
    wishes: &mut Wishes,
) {
    places::headed(ui, &words.say("policy-head"), theme::section(), |ui| {
        if page.is_due {
            let said = words.say("policy-due-now");
            parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
        } else if let Some(due) = page.due {
            let said = words.say_with("policy-due", &[("day", &clock::day(due))]);
            parts::pill(ui, Shape::Tick, &said, theme::ACCENT, theme::ACCENT_SOFT);
        }
    });
    parts::small(ui, words.say("policy-sentence"));
    if page.lessons > 0 {
        let count = page.lessons.to_string();
        parts::body(ui, words.say_with("policy-lessons", &[("count", &count)]));
    }
    for one in &page.sooner {
        noted_ui(ui, state, one, "policy-sooner-row", words);
    }
    if page.reviews.is_empty() {
        parts::body(ui, words.say("policy-never"));
    }
    for one in page.reviews.iter().take(REVIEWS_SHOWN) {
        noted_ui(ui, state, one, "policy-reviewed", words);
    }
    let doing = state.policy.doing;
    if let Some(doing @ (PolicyDoing::Review | PolicyDoing::Sooner)) = doing {
        form_ui(ui, state, doing, words, wishes);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, words.say("policy-review")).clicked() {
            wish(wishes, PolicyDoing::Review);
        }
        if parts::quiet(ui, words.say("policy-sooner")).clicked() {
            wish(wishes, PolicyDoing::Sooner);
        }
    });
}

/// Earlier reviews stay on record; this many stand on the page.
const REVIEWS_SHOWN: usize = 5;

fn noted_ui(ui: &mut Ui, state: &State, one: &PolicyNoted, id: &str, words: &Words) {
    let (name, day) = (state.school.name_of(one.by), clock::day(one.at));
    let why = words.say(&why_id(one.why));
    let said = [
        ("name", name.as_str()),
        ("day", &day),
        ("why", &why),
        ("words", &one.words),
    ];
    parts::body(ui, words.say_with(id, &said));
}

pub(super) fn why_id(why: ReviewWhy) -> String {
    format!("policy-why-{}", why.name())
}

/// New technology's card.
pub(super) fn technology_ui(
    ui: &mut Ui,
    state: &State,
    page: &PolicyPage,
    words: &Words,
    wishes: &mut Wishes,
) {
    let head = words.say("technology-head");
    parts::text(ui, head, theme::section(), theme::INK);
    parts::small(ui, words.say("technology-sentence"));
    if page.technology.is_empty() {
        parts::body(ui, words.say("technology-none"));
    }
    for one in &page.technology {
        ui.separator();
        seen_ui(ui, state, one, words, wishes);
    }
    if state.policy.doing == Some(PolicyDoing::Seen) {
        form_ui(ui, state, PolicyDoing::Seen, words, wishes);
    } else if parts::quiet(ui, words.say("technology-begin")).clicked() {
        wish(wishes, PolicyDoing::Seen);
    }
}

fn seen_ui(ui: &mut Ui, state: &State, one: &TechnologySeen, words: &Words, wishes: &mut Wishes) {
    places::headed(ui, &one.name, theme::strong(), |ui| {
        if one.is_over() {
            let said = words.say("technology-over");
            parts::pill(ui, Shape::Tick, &said, theme::INK2, theme::SURFACE2);
        }
    });
    let since = [("day", clock::day(one.since)), ("words", one.words.clone())];
    let since = since.each_ref().map(|(key, value)| (*key, value.as_str()));
    parts::body(ui, words.say_with("technology-since", &since));
    for note in &one.notes {
        let (name, day) = (state.school.name_of(note.by), clock::day(note.at));
        let said = [
            ("name", name.as_str()),
            ("day", &day),
            ("words", &note.words),
        ];
        parts::small(ui, words.say_with("recording-looked", &said));
    }
    let more = PolicyDoing::More(one.number);
    if state.policy.doing == Some(more) {
        form_ui(ui, state, more, words, wishes);
        return;
    }
    let name = words.say_with("technology-more", &[("name", &one.name)]);
    if parts::quiet(ui, name).clicked() {
        wish(wishes, more);
    }
}

fn form_ui(ui: &mut Ui, state: &State, doing: PolicyDoing, words: &Words, wishes: &mut Wishes) {
    let cards = &state.policy;
    if matches!(doing, PolicyDoing::Review | PolicyDoing::Sooner) {
        let question = words.say("policy-why");
        parts::strong(ui, question.clone());
        for why in ReviewWhy::ALL {
            // A year that is over is no reason to be sooner.
            if doing == PolicyDoing::Sooner && why == ReviewWhy::Yearly {
                continue;
            }
            let is_chosen = cards.why == Some(why);
            if parts::choice_of(ui, &question, is_chosen, words.say(&why_id(why))) {
                wishes.push(Intent::Policy(PolicyIntent::Why(why)));
            }
        }
    }
    let is_new = doing == PolicyDoing::Seen;
    let label = match doing {
        PolicyDoing::Review => "policy-changed",
        PolicyDoing::Sooner => "policy-happened",
        PolicyDoing::Seen | PolicyDoing::More(_) => "technology-seen",
    };
    for (field, label, typed, lines) in [
        (PolicyField::Name, "technology-name", &cards.name, 1),
        (PolicyField::Since, "technology-day", &cards.since, 1),
        (PolicyField::Words, label, &cards.words, 3),
    ] {
        if !is_new && field != PolicyField::Words {
            continue;
        }
        let typing = Typing {
            field: Field::Policy(field),
            label: words.say(label),
            typed,
            lines,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    if matches!(doing, PolicyDoing::More(_))
        && let Some(is_over) = parts::tick_box(ui, cards.is_over, words.say("technology-over"))
    {
        wishes.push(Intent::Policy(PolicyIntent::Over(is_over)));
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("note-keep")).clicked() {
            wishes.push(Intent::Policy(PolicyIntent::Keep));
        }
        if parts::quiet(ui, words.say("note-stop")).clicked() {
            wishes.push(Intent::Policy(PolicyIntent::Do(None)));
        }
    });
}

fn wish(wishes: &mut Wishes, doing: PolicyDoing) {
    wishes.push(Intent::Policy(PolicyIntent::Do(Some(doing))));
}
