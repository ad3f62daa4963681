//! What a class has settled for itself (B-11): written down beside the school's rules, by year, and printed with them.

use bevy_egui::egui::Ui;
use curriculum::{
    AgeBand, RuleId, SymbolId,
    agreements::{RuleCard, Signer},
};
use protocol::{
    agreements::{ClassSigned, Register},
    class_rules::{CLASS_RULES_MAX, ClassRule},
};

use crate::{
    intent::{
        Field, Intent,
        settings::SettingsIntent,
        signatures::{ClassRulesWish, SignaturesIntent},
    },
    state::{
        settings::{PaperOfRules, RulesLevel, RulesOnPaper, WhoSignsForAPupil},
        signatures::{ClassRulesDraft, SignaturesRoom},
    },
    theme,
    titles::Titles,
    views::{
        parts::{self, Typing, Wishes},
        places,
        rules::ages,
    },
    words::Words,
};

/// Drawings a class can choose from, each with its word.
const SYMBOLS: [(&str, &str); 8] = [
    ("heart", "class-rule-kind"),
    ("stop", "class-rule-stop"),
    ("think", "class-rule-think"),
    ("tell", "class-rule-tell"),
    ("camera", "class-rule-photos"),
    ("lock", "class-rule-private"),
    ("people", "class-rule-together"),
    ("clock", "class-rule-time"),
];

/// The card of the class whose register is open.
pub(super) fn class_rules_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    register: &Register,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let mut classes = register.classes.iter();
    let Some(class) = classes.find(|one| Some(one.class) == room.class) else {
        return;
    };
    parts::card_of(ui, |ui| {
        let name = [("class", class.name.as_str())];
        let title = words.say_with("class-rules-title", &name);
        parts::text(ui, title, theme::section(), theme::INK);
        match &room.class_rules {
            Some(draft) if draft.class == class.class => draft_ui(ui, draft, words, wishes),
            _ => kept_ui(ui, class, register.year, words, titles, wishes),
        }
    });
}

fn kept_ui(
    ui: &mut Ui,
    class: &ClassSigned,
    year: i32,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::small(ui, words.say("class-rules-why"));
    let now = class.own_rules.iter().find(|one| one.year == year);
    let rules = now.map_or(&[][..], |now| &now.rules);
    if rules.is_empty() {
        parts::body(ui, words.say("class-rules-none"));
    }
    for rule in rules {
        parts::body(ui, format!("•  {}", rule.words));
    }
    if parts::quiet(ui, words.say("class-rules-write")).clicked() {
        let draft = ClassRulesDraft {
            class: class.class,
            rules: if rules.is_empty() {
                vec![new_rule()]
            } else {
                rules.to_vec()
            },
        };
        wish(wishes, ClassRulesWish::Draft(Some(draft)));
    }
    if !rules.is_empty() {
        for (level, label) in [
            (RulesLevel::InFull, "class-rules-poster"),
            (RulesLevel::Simply, "class-rules-poster-simple"),
            (RulesLevel::InPictures, "class-rules-poster-pictures"),
        ] {
            if parts::quiet(ui, words.say(label)).clicked() {
                let page = poster(class, rules, level, words, titles);
                let print = SettingsIntent::PrintRules(Box::new(page));
                wishes.push(Intent::Settings(print));
            }
        }
    }
    for before in class.own_rules.iter().filter(|one| one.year != year) {
        ui.add_space(6.0);
        let began = before.year.to_string();
        let after = (before.year + 1).to_string();
        let values = [("from", began.as_str()), ("to", &after)];
        parts::strong(ui, words.say_with("class-rules-before", &values));
        for rule in &before.rules {
            parts::small(ui, format!("•  {}", rule.words));
        }
    }
}

fn draft_ui(ui: &mut Ui, draft: &ClassRulesDraft, words: &Words, wishes: &mut Wishes) {
    parts::small(ui, words.say("class-rules-how"));
    for (place, rule) in draft.rules.iter().enumerate() {
        ui.add_space(6.0);
        let number = (place + 1).to_string();
        let label = words.say_with("class-rule-number", &[("number", &number)]);
        let Ok(small) = u8::try_from(place) else {
            continue;
        };
        let typing = Typing {
            field: Field::ClassRule(small),
            label: label.clone(),
            typed: &rule.words,
            lines: 2,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
        places::pairs(ui, &SYMBOLS, |ui, (symbol, id)| {
            if parts::choice_of(ui, &label, rule.symbol == *symbol, words.say(id)) {
                let chosen = ClassRulesWish::Symbol(place, (*symbol).to_owned());
                wish(wishes, chosen);
            }
        });
        let take = words.say_with("class-rule-take", &[("number", &number)]);
        if parts::quiet(ui, take).clicked() {
            wish(wishes, ClassRulesWish::Take(place));
        }
    }
    ui.add_space(6.0);
    if draft.rules.len() < CLASS_RULES_MAX {
        if parts::quiet(ui, words.say("class-rules-more")).clicked() {
            wish(wishes, ClassRulesWish::Add(new_rule()));
        }
    } else {
        parts::small(ui, words.say("class-rules-full"));
    }
    if parts::primary(ui, words.say("class-rules-keep")).clicked() {
        wish(wishes, ClassRulesWish::Keep);
    }
    if parts::quiet(ui, words.say("note-stop")).clicked() {
        wish(wishes, ClassRulesWish::Draft(None));
    }
}

fn new_rule() -> ClassRule {
    ClassRule {
        symbol: SYMBOLS[0].0.to_owned(),
        words: String::new(),
    }
}

fn wish(wishes: &mut Wishes, wish: ClassRulesWish) {
    wishes.push(Intent::Signatures(SignaturesIntent::ClassRules(wish)));
}

/// The school's rules of this band with the class's own below them: one poster.
fn poster(
    class: &ClassSigned,
    own: &[ClassRule],
    level: RulesLevel,
    words: &Words,
    titles: &Titles,
) -> RulesOnPaper {
    let agreements = titles.agreements();
    let band = AgeBand::parse(&class.band).unwrap_or(AgeBand::From7To9);
    let mut rules = level.rules(agreements, band, PaperOfRules::Poster);
    let card = |(place, rule): (usize, &ClassRule)| {
        Some(RuleCard {
            id: RuleId::new(&format!("class-rule-{place}"))?,
            symbol: SymbolId::new(&rule.symbol)?,
            words: rule.words.clone(),
        })
    };
    rules.rules.extend(own.iter().enumerate().filter_map(card));
    let for_whom = [("class", class.name.as_str()), ("ages", &ages(band, words))];
    RulesOnPaper::Pupils {
        paper: PaperOfRules::Poster,
        level,
        for_whom: words.say_with("class-rules-for", &for_whom),
        version: agreements.version().to_owned(),
        rules,
        parent: agreements.for_adults(Signer::Parent),
        signed_by: WhoSignsForAPupil::PupilAlone,
    }
}
