//! Whatever five people do in whatever order: the chain verifies, the gates hold, and nobody gets a byte that was not
//! sealed for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use proptest::prelude::*;

use super::*;

/// Who a mask of five bits names.
type Mask = u8;

#[derive(Clone, Copy, Debug)]
enum Move {
    /// A report arrives, sealed for these.
    Send(Mask),
    /// Somebody opens a report.
    Open(usize),
    /// Somebody puts a report on record.
    Record(usize),
    /// Somebody acts on a case, with words sealed for these.
    Act(usize, Doing, Mask),
}

#[derive(Clone, Copy, Debug)]
enum Doing {
    /// With the school's procedure, or as an incident of old that follows none.
    TakeUp(bool),
    /// Answers the step that is asked, with its last answer or its first.
    Answer(bool),
    Entry,
    Correct,
    Close,
    Export,
}

fn moves() -> impl Strategy<Value = Vec<(Move, usize)>> {
    let doing = prop_oneof![
        any::<bool>().prop_map(Doing::TakeUp),
        any::<bool>().prop_map(Doing::Answer),
        Just(Doing::Answer(true)),
        Just(Doing::Entry),
        Just(Doing::Correct),
        Just(Doing::Close),
        Just(Doing::Export),
    ];
    let one = prop_oneof![
        2 => (0_u8..32).prop_map(|others| Move::Send(others | 1)),
        3 => (0_usize..6).prop_map(Move::Open),
        3 => (0_usize..6).prop_map(Move::Record),
        14 => (0_usize..2, doing, 0_u8..32)
            .prop_map(|(case, doing, mask)| Move::Act(case, doing, mask | 1)),
    ];
    proptest::collection::vec((one, prop_oneof![2 => 0_usize..2, 1 => 2_usize..5]), 1..110)
}

/// Lead, deputy, head, co-ordinator and teacher; only the first two read this log by their duty.
fn people() -> Vec<StaffMember> {
    let roles = [
        Role::DesignatedSafeguardingLead,
        Role::DeputySafeguardingLead,
        Role::Head,
        Role::OnlineSafetyCoordinator,
        Role::Teacher,
    ];
    (1..)
        .zip(roles)
        .map(|(number, role)| StaffMember {
            id: PersonId([number; 16]),
            roles: vec![role],
            reader_keys: vec![KeyId([10 + number; 16])],
            routes: if number < 3 {
                vec![Log::Safeguarding]
            } else {
                Vec::new()
            },
        })
        .collect()
}

/// The log, and what a bystander wrote down of it.
struct School {
    people: Vec<StaffMember>,
    log: CaseLog,
    number: u8,
    /// For whom each envelope was sealed.
    sealed: BTreeMap<EnvelopeId, Vec<KeyId>>,
    reports: Vec<EnvelopeId>,
    opened: BTreeSet<EnvelopeId>,
    /// Each case with the words that belong to it, the report first.
    cases: Vec<(CaseId, Vec<EnvelopeId>)>,
    /// The last act of each case, and whose it is.
    last: BTreeMap<CaseId, (Digest, PersonId)>,
    heads: Vec<Head>,
}

impl School {
    fn seal(&mut self, mask: Mask) -> NewEnvelope {
        self.number += 1;
        let keys = (0..5).filter(|bit| mask & (1 << bit) != 0);
        let readers: Vec<KeyId> = keys.map(|bit| KeyId([11 + bit; 16])).collect();
        let envelope = NewEnvelope {
            readers: readers.clone(),
            ..envelope(self.number)
        };
        self.sealed.insert(envelope.id, readers);
        envelope
    }

    fn is_for(&self, envelope: EnvelopeId, who: &StaffMember) -> bool {
        let mut keys = who.reader_keys.iter();
        keys.any(|key| self.sealed[&envelope].contains(key))
    }

    fn may_read(&self, words: &[EnvelopeId], who: &StaffMember) -> bool {
        words.iter().any(|envelope| self.is_for(*envelope, who))
    }

    fn payload(&mut self) -> Digest {
        self.number += 1;
        Digest([self.number; 32])
    }

    fn seen_by(&self, who: &StaffMember, length: u32) -> Expected {
        Expected {
            length,
            previous: self.log.last_act(who.id).expect("read"),
        }
    }

    fn open(&mut self, at: usize, who: &StaffMember) -> Result<(), TestCaseError> {
        let Some(report) = self.reports.get(at).copied() else {
            return Ok(());
        };
        let given = self
            .log
            .open_envelope(report, who.id, &who.reader_keys, &[], NOW_S);
        let given = given.expect("asked").words().is_some();
        prop_assert_eq!(
            given,
            self.is_for(report, who),
            "only for whom it was sealed"
        );
        if given {
            self.opened.insert(report);
        }
        Ok(())
    }

    fn record(&mut self, at: usize, who: &StaffMember) -> Result<(), TestCaseError> {
        let Some(report) = self.reports.get(at).copied() else {
            return Ok(());
        };
        let known = self.log.report(report).expect("read").expect("there");
        let payload = self.payload();
        let case = CaseId([self.number; 16]);
        let Ok(act) = known.record_concern(case, payload, who, NOW_S) else {
            return Ok(());
        };
        prop_assert!(self.opened.contains(&report), "nobody has read it");
        prop_assert!(self.is_for(report, who));
        prop_assert!(
            self.cases.iter().all(|(_, words)| words[0] != report),
            "twice"
        );
        let expected = self.seen_by(who, 0);
        let written = self.log.append(case, expected, &[signed(act)], &[], NOW_S);
        prop_assert!(written.is_ok());
        self.cases.push((case, vec![report]));
        self.last.insert(case, (payload, who.id));
        Ok(())
    }

    fn act(
        &mut self,
        at: usize,
        doing: Doing,
        mask: Mask,
        who: &StaffMember,
    ) -> Result<(), TestCaseError> {
        let Some((case, words)) = self.cases.get(at).cloned() else {
            return Ok(());
        };
        let known = self.known(case);
        let words_of_act = self.seal(mask);
        let entry = words_of_act.words();
        let (corrects, author) = self.last[&case];
        let command = match doing {
            Doing::TakeUp(with_procedure) => Command::MakeIncident {
                incident_type: IncidentType::BullyingOfPupil,
                follows: with_procedure.then(|| self.keep_procedure()),
            },
            Doing::Answer(is_last) => match self.answer(&known, is_last, &entry) {
                Some(answered) => Command::AnswerStep(answered),
                None => return Ok(()),
            },
            Doing::Entry => Command::AddEntry { entry },
            Doing::Correct => Command::Correct { entry, corrects },
            Doing::Close => Command::Close {
                outcome: Some(entry),
            },
            Doing::Export => Command::Export { reason: entry },
        };
        let payload = self.payload();
        let Ok(acts) = known.decide(command, payload, who, NOW_S) else {
            return Ok(());
        };
        prop_assert!(
            self.may_read(&words, who),
            "{doing:?} by somebody it was not sealed for"
        );
        let is_closed = known.status() == Status::Closed;
        prop_assert!(
            !is_closed || matches!(doing, Doing::Export),
            "{doing:?} once it is closed"
        );
        let closes = matches!(doing, Doing::Close);
        prop_assert!(
            !closes || known.asked_now().is_none(),
            "F-87: a step is open"
        );
        if matches!(doing, Doing::Correct) {
            prop_assert_eq!(author, who.id, "another's act");
        }
        let brings: Vec<NewEnvelope> = if acts.iter().any(|act| act.deed.brings().is_some()) {
            vec![words_of_act]
        } else {
            Vec::new()
        };
        let acts: Vec<SignedAct> = acts.into_iter().map(signed).collect();
        let expected = self.seen_by(who, known.length());
        let written = self.log.append(case, expected, &acts, &brings, NOW_S);
        prop_assert!(written.is_ok(), "{written:?}");
        self.last.insert(case, (payload, who.id));
        self.cases[at].1.extend(brings.iter().map(|one| one.id));
        Ok(())
    }

    fn known(&self, case: CaseId) -> Case {
        let mut known = self.log.case(case).expect("read").expect("there");
        if let Some(followed) = known.followed() {
            let text = self.log.edition(followed).expect("read").expect("kept");
            let read = Procedure::read("kept", &text, &Parts::default());
            known.attach(Arc::new(read.expect("sound")));
        }
        known
    }

    fn keep_procedure(&self) -> Followed {
        let (library, _) = Library::read(&[], |_| Digest([8; 32]));
        let found = library.for_type(IncidentType::BullyingOfPupil);
        let (procedure, edition) = found.expect("shipped");
        let followed = Followed {
            procedure: procedure.id().to_owned(),
            edition,
        };
        let kept = self.log.keep_edition(&followed, procedure.text(), NOW_S);
        kept.expect("kept");
        followed
    }

    fn answer(&self, case: &Case, is_last: bool, entry: &SealedWords) -> Option<StepAnswered> {
        let (procedure, answers) = (case.procedure()?, case.answers());
        let step = Course::walk(procedure, &answers).now?;
        let answer = if is_last {
            step.answers.last()
        } else {
            step.answers.first()
        }?;
        Some(StepAnswered {
            follows: case.followed()?.clone(),
            step: step.id.clone(),
            answer: answer.id.clone(),
            field: answer.needs,
            words: answer.needs.map(|_| entry.clone()),
        })
    }

    /// What each of them gets, held against what was written down.
    fn looks_right(&self) -> Result<(), TestCaseError> {
        for who in &self.people {
            for row in self.log.inbox(who).expect("read") {
                prop_assert!(self.is_for(row.report.envelope.id, who), "an inbox");
            }
            let listed = self.log.cases_for(who).expect("read");
            let listed: Vec<CaseId> = listed.iter().map(|row| row.id).collect();
            for (case, words) in &self.cases {
                let is_theirs = self.may_read(words, who);
                prop_assert_eq!(listed.contains(case), is_theirs, "the list of cases");
                let given = self.log.open_case(*case, who, &[], NOW_S).expect("asked");
                let Some(opened) = given.words() else {
                    prop_assert!(!is_theirs, "theirs, and kept from them");
                    continue;
                };
                prop_assert!(is_theirs);
                for row in &opened.acts {
                    let Some(words) = row.act.act.deed.brings() else {
                        continue;
                    };
                    prop_assert_eq!(row.envelope.is_some(), self.is_for(words.id, who));
                }
            }
        }
        let report = self.log.verify_chain(&self.heads).expect("walked");
        prop_assert_eq!(report.breaks, []);
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// P11, P15, P16, over a real encrypted log.
    #[test]
    fn any_sequence_of_acts_by_any_mix_of_roles_keeps_chain_gates_and_secrets(moves in moves()) {
        let folder = folder();
        let mut school = School {
            people: people(),
            log: case_log(&folder),
            number: 0,
            sealed: BTreeMap::new(),
            reports: Vec::new(),
            opened: BTreeSet::new(),
            cases: Vec::new(),
            last: BTreeMap::new(),
            heads: Vec::new(),
        };
        for (step, who) in moves {
            let who = school.people[who].clone();
            match step {
                Move::Send(mask) => {
                    let report = school.seal(mask);
                    school.reports.push(report.id);
                    school.log.receive(&[report], NOW_S).expect("stored");
                }
                Move::Open(report) => school.open(report, &who)?,
                Move::Record(report) => school.record(report, &who)?,
                Move::Act(case, doing, mask) => school.act(case, doing, mask, &who)?,
            }
            school.heads.push(school.log.head().expect("read"));
        }
        school.looks_right()?;
    }
}
