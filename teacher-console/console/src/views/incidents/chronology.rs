//! The chronology: every act with its author, its times and its words; nothing in it can be changed.

use bevy_egui::egui::Ui;

use super::{fields::line_words, marks, steps::small_button};
use crate::{
    clock,
    state::incidents::{EntryWords, Order, ShownAct, ShownCase, ShownDeed, ShownWords},
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

mod corrected;

/// Room for `09:42`.
const TIME_WIDTH: f32 = 46.0;
const MARK_HEIGHT: f32 = 30.0;

/// What it is.
pub(super) fn head_ui(ui: &mut Ui, words: &Words) {
    parts::text(
        ui,
        words.say("chronology-title"),
        theme::section(),
        theme::INK,
    );
    parts::small(ui, words.say("chronology-fixed"));
}

/// Newest first, as it is read, day by day.
pub(super) fn acts_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let may_correct = open.next.iter().any(|next| next.act == "correct");
    let mut day = String::new();
    for act in open.acts.iter().rev() {
        let this = clock::day(act.received_at);
        if this != day {
            parts::text(ui, this.clone(), theme::strong(), theme::INK2);
            day = this;
        }
        act_ui(ui, open, act, may_correct, words, wishes);
    }
}

/// Its time, its drawing on the line, and what was done.
fn act_ui(
    ui: &mut Ui,
    open: &ShownCase,
    act: &ShownAct,
    may_correct: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    let row = ui.horizontal_top(|ui| {
        parts::column(ui, TIME_WIDTH, MARK_HEIGHT, |ui| {
            ui.add_space(4.0);
            parts::strong(ui, clock::time_of_day(act.received_at));
        });
        let drawn = marks::mark(ui, &act.deed);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            told_ui(ui, open, act, may_correct, words, wishes);
            ui.add_space(8.0);
        });
        drawn
    });
    marks::thread(ui, row.inner, row.response.rect.bottom());
}

fn told_ui(
    ui: &mut Ui,
    open: &ShownCase,
    act: &ShownAct,
    may_correct: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::strong(ui, deed(open, act, words));
    times_ui(ui, act, words);
    parts::wrong_clock(ui, words, act.clock_offset);
    if !act.is_signed {
        parts::text(
            ui,
            words.say("act-not-signed"),
            theme::strong(),
            theme::URGENT,
        );
    }
    order_ui(ui, act, words);
    match &act.words {
        ShownWords::None => {}
        ShownWords::Open(entry) => match open.corrected_by(act) {
            Some(newer) => corrected::corrected_ui(ui, entry, newer, words),
            None if act.deed == ShownDeed::Closed => entry_ui(ui, entry, ENDING, words),
            None => entry_ui(ui, entry, FACTS, words),
        },
        ShownWords::Closed(why) => {
            parts::text(ui, why.clone(), theme::body(), theme::SOON);
        }
    }
    let is_entry = matches!(
        act.deed,
        ShownDeed::AddedEntry
            | ShownDeed::AddedField(..)
            | ShownDeed::AnsweredStep { .. }
            | ShownDeed::ChangedType { .. }
            | ShownDeed::Corrected(_)
    );
    // What was corrected already is corrected where it stands now.
    let stands = matches!(act.words, ShownWords::Open(_)) && open.corrected_by(act).is_none();
    if may_correct && act.is_mine && is_entry && stands {
        let at = clock::spoken(act.received_at);
        let name = words.say_with("correct-this", &[("at", &at)]);
        let button = small_button(ui, &name);
        if let ShownWords::Open(entry) = &act.words {
            // Two of them can stand in one minute.
            parts::read_aloud(ui, &button, &format!("{name}. {}", beginning(entry)));
        }
        if button.clicked() {
            wishes.push(corrected::begin(open, act, words));
        }
    }
}

/// Its author, and its times where they are not one and the same.
fn times_ui(ui: &mut Ui, act: &ShownAct, words: &Words) {
    const SAME_S: u64 = 300;
    let times = [act.happened_at, act.written_at];
    if times
        .iter()
        .all(|at| at.abs_diff(act.received_at) <= SAME_S)
    {
        parts::small(ui, act.author.clone());
        return;
    }
    let happened = clock::spoken(act.happened_at);
    let written = clock::spoken(act.written_at);
    let arrived = clock::spoken(act.received_at);
    let facts = [
        ("author", act.author.as_str()),
        ("happened", &happened),
        ("written", &written),
        ("arrived", &arrived),
    ];
    parts::small(ui, words.say_with("act-times", &facts));
}

/// What is wrong with its place, or that one before it was deleted as it should be.
fn order_ui(ui: &mut Ui, act: &ShownAct, words: &Words) {
    let warning = match &act.order {
        Order::Follows => return,
        Order::OneDeletedBefore { on, by: [one, two] } => {
            let facts = [
                ("author", act.author.as_str()),
                ("day", &clock::day(*on)),
                ("one", one),
                ("two", two),
            ];
            parts::small(ui, words.say_with("act-deleted", &facts));
            return;
        }
        Order::OneMissingBefore => "act-missing",
        Order::Moved => "act-moved",
    };
    let sentence = words.say_with(warning, &[("author", &act.author)]);
    parts::text(ui, sentence, theme::strong(), theme::URGENT);
}

fn deed(open: &ShownCase, act: &ShownAct, words: &Words) -> String {
    match &act.deed {
        ShownDeed::RecordedConcern => words.say("deed-concern"),
        ShownDeed::OpenedConcern(kind) => {
            let kind = words.say(&format!("worry-{}", kind.name()));
            words.say_with("deed-worry", &[("kind", &kind)])
        }
        ShownDeed::MadeIncident(id) => words.say_with(
            "deed-incident",
            &[("type", &super::types::type_words(words, id))],
        ),
        ShownDeed::ChangedType { from, to } => {
            let [from, to] = [from, to].map(|id| super::types::type_words(words, id));
            words.say_with("deed-changed-type", &[("from", &from), ("to", &to)])
        }
        ShownDeed::AddedEntry => words.say("deed-entry"),
        ShownDeed::AddedField(field, due_on) => {
            let field = words.say(&format!("field-{}", field.name()));
            due_on.map_or_else(
                || field.clone(),
                |day| words.say_with("deed-task", &[("day", &clock::day(day))]),
            )
        }
        ShownDeed::AnsweredStep { step, answer } => answered(open, act, (step, answer), words),
        ShownDeed::DoneTask(task) => {
            let tasks = open.tasks();
            let what = tasks.iter().find(|one| one.act.hash == *task);
            let what = what.map_or("", |task| task.what);
            words.say_with("deed-task-done", &[("what", what)])
        }
        ShownDeed::TookEdition => words.say("deed-took-edition"),
        ShownDeed::Corrected(hash) => {
            let corrected = open.acts.iter().find(|other| other.hash == *hash);
            let at = corrected.map_or_else(String::new, |other| clock::spoken(other.received_at));
            words.say_with("deed-correction", &[("at", &at)])
        }
        ShownDeed::Closed => words.say("deed-closed"),
        ShownDeed::SetReview(day) => words.say_with("deed-review", &[("day", &clock::day(*day))]),
        ShownDeed::Held => words.say("deed-held"),
        ShownDeed::AskedRelease => words.say("deed-asked-release"),
        ShownDeed::Released => words.say("deed-released"),
        ShownDeed::AskedDeletion => words.say("deed-asked-deletion"),
        ShownDeed::TookBack => words.say("deed-took-back"),
        ShownDeed::Exported => words.say("deed-exported"),
        ShownDeed::Unreadable => words.say("deed-unreadable"),
    }
}

/// The step and what was answered, in the procedure's words where it still has them.
fn answered(
    open: &ShownCase,
    act: &ShownAct,
    (step, answer): (&str, &str),
    words: &Words,
) -> String {
    // Whoever reads it later sees which answer counts (P13).
    let later = open.acts.iter().skip_while(|one| one.hash != act.hash);
    let is_again = later.skip(1).any(
        |one| matches!(&one.deed, ShownDeed::AnsweredStep { step: again, .. } if again == step),
    );
    let id = if is_again {
        "deed-step-replaced"
    } else {
        "deed-step"
    };
    if let Some((step, answer)) = open.earlier.get(&act.hash) {
        return words.say_with(id, &[("step", step), ("answer", answer)]);
    }
    let steps = open.procedure.iter().flat_map(|one| &one.steps);
    let row = steps.into_iter().find(|row| row.step == step);
    let said = row.and_then(|row| row.answers.iter().find(|one| one.answer == answer));
    words.say_with(
        id,
        &[
            ("step", row.map_or(step, |row| row.title.as_str())),
            ("answer", said.map_or(answer, |one| one.words.as_str())),
        ],
    )
}

/// The first words of an entry, whatever is written in it.
fn beginning(entry: &EntryWords) -> String {
    const WORDS: usize = 8;
    let lines = entry.field.iter().flat_map(|field| &field.lines);
    let lines = lines.map(|line| &line.words);
    let texts = [&entry.facts, &entry.childs_words, &entry.opinion];
    let mut texts = texts.into_iter().chain(lines);
    let first = texts.find(|text| !text.is_empty());
    let words = first.into_iter().flat_map(|text| text.split_whitespace());
    words.take(WORDS).collect::<Vec<_>>().join(" ")
}

/// What stands over the first of an entry's texts, and whether it was corrected.
type Heading = (&'static str, bool);
const FACTS: Heading = ("entry-facts", false);
const CORRECTED: Heading = ("entry-facts", true);
const ENDING: Heading = ("entry-ending", false);

/// Everything an entry says; struck through where it was corrected.
fn entry_ui(ui: &mut Ui, entry: &EntryWords, (facts, is_struck): Heading, words: &Words) {
    let show = |ui: &mut Ui, label: String, said: &str| {
        parts::small(ui, label);
        if is_struck {
            corrected::struck(ui, said);
        } else {
            parts::body(ui, said);
        }
    };
    if let Some(field) = &entry.field {
        let lines = field.lines.iter();
        for line in lines.filter(|line| !line.words.is_empty()) {
            let label = line_words(field.kind, &line.name, words);
            show(ui, label, &line.words);
        }
    }
    for (label, said) in [
        (facts, &entry.facts),
        ("entry-childs-words", &entry.childs_words),
        ("entry-opinion", &entry.opinion),
    ] {
        if !said.is_empty() {
            show(ui, words.say(label), said);
        }
    }
}
