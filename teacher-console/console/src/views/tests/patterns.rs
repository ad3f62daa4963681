//! What repeats among cases: the page, opening all of them for it, and what is said at a case.

use protocol::{
    directory::Duty,
    field::FieldKind,
    figures::RiskKind,
    risks::{MatrixRow, RiskGuide, RiskTags, RiskTopic, WatchedRisk},
};

use super::{
    cases::{act, case, field},
    scenes::Doings,
};
use crate::state::{
    State,
    incidents::{
        Comparing, Doing, Listed, Order, RELATED, SeenCase, ShownAct, ShownDeed, ShownWords, TOPICS,
    },
};

pub(super) fn doings() -> Doings {
    vec![
        ("patterns", with_patterns),
        ("looking through all cases", looking_through),
        ("a case of which something comes again", coming_again),
        ("cases listed by risk", listed_by_risk),
        ("topics of an incident", with_topics),
    ]
}

/// What repeats, with two cases of the same kind at the same place.
fn with_patterns(state: &mut State) {
    watching(state);
    let incidents = &mut state.incidents;
    incidents.open = None;
    incidents.shows_patterns = true;
    let kinds = ["F-40", "F-36", "F-40"];
    for (row, kind) in incidents.rows.iter_mut().zip(kinds) {
        row.incident_type = Some(kind.to_owned());
    }
    let mut opened = case();
    for (name, kind) in [
        ("reference", FieldKind::Party),
        ("service", FieldKind::Circumstances),
        ("day", FieldKind::Circumstances),
        ("place", FieldKind::Circumstances),
        ("sub-type", FieldKind::Risk),
    ] {
        let mut words = field(kind, "The chat of a game that everybody in the class plays");
        for line in words.field.iter_mut().flat_map(|field| &mut field.lines) {
            line.name = name.to_owned();
        }
        let deed = ShownDeed::AddedField(kind, None);
        opened
            .acts
            .push(act(20, deed, Order::Follows, ShownWords::Open(words)));
    }
    for row in &incidents.rows {
        incidents.seen.insert(row.case, SeenCase::of(&opened));
    }
}

/// Some of the cases are open here, and the others are being opened.
fn looking_through(state: &mut State) {
    with_patterns(state);
    let incidents = &mut state.incidents;
    incidents.seen.pop_first();
    incidents.comparing = Some(Comparing {
        left: vec![(incidents.rows[0].case, 4)],
        ..Comparing::of(incidents.log, &incidents.rows)
    });
}

/// One of them is open.
fn coming_again(state: &mut State) {
    let open = state.incidents.open.take();
    with_patterns(state);
    for row in &mut state.incidents.rows {
        row.practice = false;
    }
    if let Some(open) = &open {
        let number = crate::export::number(open.row.case);
        let mut naming = case();
        naming.acts.push(link_to(&number));
        let seen = SeenCase::of(&naming);
        state
            .incidents
            .seen
            .values_mut()
            .for_each(|one| *one = seen.clone());
    }
    state.incidents.open = open;
}

/// One case names another as related.
fn link_to(number: &str) -> ShownAct {
    let mut words = field(FieldKind::Link, number);
    for line in words.field.iter_mut().flat_map(|field| &mut field.lines) {
        line.name = RELATED.to_owned();
    }
    let deed = ShownDeed::AddedField(FieldKind::Link, None);
    act(21, deed, Order::Follows, ShownWords::Open(words))
}

fn watching(state: &mut State) {
    if let Some(person) = &mut state.person {
        person.duties.push(Duty::OnlineSafetyCoordinator);
    }
}

/// The six that the co-ordinator watches.
fn listed_by_risk(state: &mut State) {
    let incidents = &mut state.incidents;
    incidents.open = None;
    let risk = |words: &str| WatchedRisk {
        words: words.to_owned(),
        types: vec!["contact-by-a-stranger".to_owned()],
        topics: Vec::new(),
    };
    incidents.watched = [
        "Sharing data",
        "Illegal or unsuitable material",
        "Grooming",
        "Bullying online",
        "Extremism",
        "Contact by adults",
    ]
    .map(risk)
    .into();
    incidents.shows_risks = true;
    incidents.listed = Listed::Risk(1);
}

/// Some are ticked.
fn with_topics(state: &mut State) {
    let topic = |kind, words: &str| RiskTopic {
        kind,
        words: words.to_owned(),
    };
    let incidents = &mut state.incidents;
    if let Some(open) = &mut incidents.open {
        open.risks = Some(RiskGuide {
            tags: RiskTags {
                kind: RiskKind::Contact,
                row: MatrixRow::Contact,
                column: None,
            },
            sub_types: Vec::new(),
            topics: vec![
                topic(RiskKind::Content, "Material made for adults"),
                topic(RiskKind::Content, "Misinformation or conspiracy"),
                topic(
                    RiskKind::Contact,
                    "Data reached, lost or shared without leave",
                ),
                topic(RiskKind::Conduct, "Sexual images or harassment by phone"),
                topic(RiskKind::Commerce, "Talked into giving a password away"),
            ],
        });
    }
    let kind = FieldKind::Circumstances;
    incidents.doing = Some(Doing::AddingField(kind));
    incidents.room.shows_topics = true;
    let form = incidents.room.forms.entry(kind).or_default();
    form.tick(TOPICS, "Misinformation or conspiracy");
    form.tick(TOPICS, "Sexual images or harassment by phone");
}
