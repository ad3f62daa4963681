//! From the log to facts: what is known, in the clear, of each report and worry when the log ends.

use super::{Risk, WhatFollowed, outcomes::FOLLOWED};
use crate::{Act, CaseId, ConcernKind, Deed, EnvelopeId, IncidentType, Log};
use std::collections::BTreeMap;

/// Answers in the procedures for pupils that say: the police or another body outside was told of it, or asked to take it on
/// (F-20, F-22, F-56, F-78). A school's own procedures are counted where they keep these names.
///
/// A record that is handed out is not counted: whether to a body or to the family itself, its sealed words alone say.
pub(super) const PASSED_ON: [(&str, &str); 8] = [
    ("police-now", "told"),
    ("police", "told"),
    ("police", "reported"),
    ("police-question", "told"),
    ("police-too", "told"),
    ("meeting", "police"),
    ("give-back", "police"),
    ("refer", "yes"),
];

/// The answer in every procedure that says: something should change at the school (F-27, F-87).
pub(super) const LESSONS: (&str, &str) = ("lessons", "change");

/// Something that stands in the log, with when the server took it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// UTC seconds.
    pub at_s: i64,
    /// What.
    pub what: Happening,
}

/// What counts of everything that stands in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A pupil's report arrived.
    ReportArrived(EnvelopeId),
    /// Sealed words were given to a reader.
    WordsGiven(Vec<EnvelopeId>),
    /// A reader told the child that it is in hand, or done.
    Answered {
        /// Which report.
        report: EnvelopeId,
        /// Whether it is done.
        is_done: bool,
    },
    /// Somebody did something on a case.
    Act(Act),
}

/// One report or worry, as far as figures need it: no pupil, no person, no id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// In which log.
    pub log: Log,
    /// Whether it was practice, and no child's.
    pub is_practice: bool,
    /// Whether it is a note of a contact while pupils learn at home (F-31). Until it is taken up it is no worry.
    pub is_contact: bool,
    /// Whether a pupil sent it; else a member of staff wrote it down.
    pub is_from_a_pupil: bool,
    /// When it arrived (UTC seconds).
    pub arrived_at_s: i64,
    /// When a reader was first given the words (UTC seconds).
    pub first_opened_at_s: Option<i64>,
    /// What it was taken up as.
    pub incident_type: Option<IncidentType>,
    /// Whether somebody wrote, answered or decided something on it. Taking it up alone is not that.
    pub is_followed_up: bool,
    /// Whether a body outside was told of it, or asked to take it on.
    pub is_passed_on: bool,
    /// Whether it is open.
    pub is_open: bool,
    /// When it was closed last (UTC seconds).
    pub closed_at_s: Option<i64>,
    /// Whether its lessons say that something should change (F-27, F-87).
    pub says_change: bool,
    /// What the school did about it, once that was decided (F-86).
    pub what_followed: Option<WhatFollowed>,
}

impl Fact {
    /// Whether figures may hold it: worries about adults who work here are counted nowhere (K7, P16), nor is practice.
    ///
    /// A contact that was not taken up is none of the worries.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        let is_worry = !self.is_contact || self.incident_type.is_some();
        self.log == Log::Safeguarding && !self.is_practice && is_worry
    }

    /// The kind of risk, once it was taken up.
    #[must_use]
    pub fn risk(&self) -> Option<Risk> {
        self.incident_type.map(IncidentType::risk)
    }

    fn new(log: Log, is_from_a_pupil: bool, arrived_at_s: i64) -> Self {
        Self {
            log,
            is_practice: false,
            is_contact: false,
            is_from_a_pupil,
            arrived_at_s,
            first_opened_at_s: None,
            incident_type: None,
            is_followed_up: false,
            is_passed_on: false,
            is_open: true,
            closed_at_s: None,
            says_change: false,
            what_followed: None,
        }
    }
}

/// One fact for each report and worry, in the order they arrived. `happenings` are one log's, in its order.
#[must_use]
pub fn facts(log: Log, happenings: &[Dated]) -> Vec<Fact> {
    let mut read = Read {
        log,
        facts: Vec::new(),
        reports: BTreeMap::new(),
        cases: BTreeMap::new(),
        passed_on: BTreeMap::new(),
    };
    for happening in happenings {
        read.take(happening);
    }
    read.facts()
}

struct Read {
    log: Log,
    facts: Vec<Fact>,
    reports: BTreeMap<EnvelopeId, usize>,
    cases: BTreeMap<CaseId, usize>,
    /// By fact and step: what was answered last, because an answer can be taken back by another one.
    passed_on: BTreeMap<(usize, &'static str), bool>,
}

impl Read {
    fn facts(mut self) -> Vec<Fact> {
        let told = self.passed_on.into_iter().filter(|(_, was_told)| *was_told);
        for ((place, _), _) in told {
            if let Some(fact) = self.facts.get_mut(place) {
                fact.is_passed_on = true;
            }
        }
        self.facts
    }

    fn take(&mut self, happening: &Dated) {
        let at_s = happening.at_s;
        match &happening.what {
            Happening::ReportArrived(report) => {
                self.report(*report, at_s);
            }
            Happening::WordsGiven(envelopes) => {
                for envelope in envelopes {
                    let fact = self.reports.get(envelope).copied();
                    if let Some(fact) = fact.and_then(|fact| self.facts.get_mut(fact)) {
                        fact.first_opened_at_s.get_or_insert(at_s);
                    }
                }
            }
            Happening::Answered { report, is_done } => {
                let has_case = |fact: &usize| self.cases.values().any(|case| case == fact);
                let Some(place) = self.reports.get(report).copied() else {
                    return;
                };
                let closes = *is_done && !has_case(&place);
                if let Some(fact) = self.facts.get_mut(place) {
                    fact.is_followed_up = true;
                    fact.is_open = fact.is_open && !closes;
                }
            }
            Happening::Act(act) => self.act(act, at_s),
        }
    }

    fn act(&mut self, act: &Act, at_s: i64) {
        match &act.deed {
            Deed::RecordedConcern { report, .. } => {
                let place = self.report(report.id, at_s);
                self.cases.insert(act.case, place);
                if let Some(fact) = self.facts.get_mut(place) {
                    fact.is_open = true;
                }
            }
            Deed::OpenedConcern { kind, .. } => {
                self.cases.insert(act.case, self.facts.len());
                let mut fact = Fact::new(self.log, false, at_s);
                fact.is_practice = *kind == ConcernKind::Practice;
                fact.is_contact = *kind == ConcernKind::RemoteLearning;
                self.facts.push(fact);
            }
            deed => {
                let Some(place) = self.cases.get(&act.case).copied() else {
                    return;
                };
                if let Some((step, was_told)) = passed_on(deed) {
                    self.passed_on.insert((place, step), was_told);
                }
                if let Some(fact) = self.facts.get_mut(place) {
                    add(fact, deed, at_s);
                }
            }
        }
    }

    /// The place of this report's fact. One whose arrival is no longer there counts from its case.
    fn report(&mut self, report: EnvelopeId, at_s: i64) -> usize {
        let next = self.facts.len();
        let place = *self.reports.entry(report).or_insert(next);
        if place == next {
            self.facts.push(Fact::new(self.log, true, at_s));
        }
        place
    }
}

/// Whether this answers a step at which a body outside may be told, and then: whether it was.
fn passed_on(deed: &Deed) -> Option<(&'static str, bool)> {
    let Deed::AnsweredStep(answered) = deed else {
        return None;
    };
    let mut steps = PASSED_ON.into_iter();
    let (step, _) = steps.find(|(step, _)| *step == answered.step)?;
    let given = (step, answered.answer.as_str());
    Some((step, PASSED_ON.contains(&given)))
}

/// What a deed on a case changes.
fn add(fact: &mut Fact, deed: &Deed, at_s: i64) {
    match deed {
        Deed::MadeIncident { incident_type, .. } => fact.incident_type = Some(*incident_type),
        Deed::ChangedType { incident_type, .. } => {
            fact.incident_type = Some(*incident_type);
            fact.is_followed_up = true;
        }
        Deed::AnsweredStep(answered) => {
            fact.is_followed_up = true;
            if answered.step == LESSONS.0 {
                fact.says_change = answered.answer == LESSONS.1;
            }
            let given = (answered.step.as_str(), answered.answer.as_str());
            let mut known = FOLLOWED.into_iter();
            if let Some((.., what)) = known.find(|(step, answer, _)| (*step, *answer) == given) {
                fact.what_followed = what;
            }
        }
        Deed::AddedEntry { .. }
        | Deed::Exported { .. }
        | Deed::AddedField { .. }
        | Deed::DoneTask { .. }
        | Deed::Corrected { .. } => {
            fact.is_followed_up = true;
        }
        Deed::Closed { .. } => {
            fact.is_followed_up = true;
            fact.is_open = false;
            fact.closed_at_s = Some(at_s);
        }
        _ => {}
    }
}
