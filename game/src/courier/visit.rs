//! Everything this computer asks the server, one function for each question, and the sessions it needs for that.

mod number;

use std::sync::Arc;

use protocol::{
    agreements::SignRules,
    bytes::{Id, Token},
    card::CardSecret,
    class_questions::GiveNumber,
    leaders::GiveRemark,
    lessons::PupilLesson,
    machines::{
        AskChallenge, AskDirectory, Challenge, Directories, MachineSession, MachineState, Nothing,
        ProveKey, session_payload,
    },
    parcel::{Parcel, ParcelAnswer},
    paths,
    problem::ProblemCode,
    pupils::{
        AskReceipts, AssistedSignIn, OpenClasses, Profile, PupilSession, PupilSignIn,
        ReceiptAnswers,
    },
    questionnaires::GiveAnswers,
    report::receipt_name,
    statement::{Label, signed_bytes},
    story_place::KeepPlace,
};

use super::{
    clock,
    heart::Pass,
    link::{Away, NoEntry, Shared, lock},
    membership::{self, Identity},
    transport::{self, Asker, Transport, Unanswered},
};

/// The way to the server with this computer's session and, while somebody is signed in, the pupil's.
pub(super) struct Visit {
    identity: Identity,
    shared: Arc<Shared>,
    way: Option<Transport>,
    session: Option<MachineSession>,
    pupil: Option<Carried>,
}

/// The signed-in pupil's session and what roams with them.
struct Carried {
    token: Token,
    profile: Profile,
    /// A signature that the school does not have yet.
    signs: Option<SignRules>,
    /// Where they stand in a story, as long as the school does not know it.
    place: Option<KeepPlace>,
    /// A number that the school does not have yet.
    gives: Option<GiveNumber>,
    /// Answers that the school does not have yet.
    answers: Option<GiveAnswers>,
    /// Remarks that the school does not have yet.
    remarks: Vec<GiveRemark>,
}

impl Visit {
    pub(super) fn new(identity: Identity, shared: Arc<Shared>) -> Self {
        Self {
            identity,
            shared,
            way: None,
            session: None,
            pupil: None,
        }
    }

    /// Makes sure of a way and a session; says whether a person has approved this computer.
    pub(super) fn enter(&mut self) -> Result<bool, Away> {
        if self.way.is_none() {
            self.session = None;
            self.way = transport::connect(&self.addresses(), &self.identity.ca).ok();
        }
        let is_approved = |session: &MachineSession| session.state == MachineState::Approved;
        if let Some(session) = self.session.as_ref().filter(|session| is_approved(session)) {
            return Ok(is_approved(session));
        }
        let Some(session) = self.prove_key()? else {
            return Ok(false);
        };
        Ok(is_approved(self.session.insert(session)))
    }

    /// Takes newer directories, stops and notes; says whether anything has changed.
    pub(super) fn refresh_helpers(&mut self) -> Result<bool, Away> {
        let have_version = lock(&self.shared.helpers).chain.newest().version;
        let news: Directories = self.ask(paths::DIRECTORY, &AskDirectory { have_version })?;
        if let Some(restored) = news.restored {
            let now = clock::now().max(lock(&self.shared.helpers).signed_time());
            // What could not be written is tried again at the next look.
            drop(lock(&self.shared.outbox).offer_again(restored, now));
        }
        let mut helpers = lock(&self.shared.helpers);
        let is_changed = helpers.accept(&news);
        if is_changed {
            drop(membership::keep_helpers(
                lock(&self.shared.outbox).file(),
                &helpers,
            ));
        }
        Ok(is_changed)
    }

    pub(super) fn classes(&mut self) -> Result<OpenClasses, Away> {
        self.ask(paths::CLASSES, &Nothing {})
    }

    pub(super) fn sign_in(
        &mut self,
        pupil: Id,
        secret: CardSecret,
    ) -> Result<PupilSession, NoEntry> {
        self.enter_as(paths::PUPILS_SIGN_IN, &PupilSignIn { pupil, secret })
    }

    pub(super) fn sign_in_with_code(
        &mut self,
        pupil: Id,
        code: &str,
    ) -> Result<PupilSession, NoEntry> {
        let question = AssistedSignIn {
            pupil,
            lesson_code: code.to_owned(),
        };
        self.enter_as(paths::PUPILS_ASSISTED, &question)
    }

    /// Ends the pupil's session, here at once and at the server when it can be asked.
    pub(super) fn sign_out(&mut self) {
        self.hand_in_place();
        self.save_profile();
        if self.pupil.is_some() {
            let _ = self.ask_for_pupil::<_, Nothing>(paths::PUPILS_SIGN_OUT, &Nothing {});
        }
        self.pupil = None;
    }

    /// The sessions for the beat: inside nothing when nobody is signed in. Nothing at all while this computer is between
    /// two sessions of its own: then the old one goes on.
    pub(super) fn pass(&self) -> Option<Option<Pass>> {
        let Some(carried) = &self.pupil else {
            return Some(None);
        };
        let session = self.session.as_ref()?;
        Some(Some(Pass {
            machine: session.token,
            person: carried.token,
            addresses: self.addresses(),
            ca: self.identity.ca.clone(),
        }))
    }

    /// What roams with the pupil from now on.
    pub(super) fn carry(&mut self, profile: Profile) {
        if let Some(carried) = &mut self.pupil {
            carried.profile = profile;
        }
    }

    /// The pupil's signature: now, or with the next parcel while they are signed in. Until the school has it, it is due.
    pub(super) fn sign_rules(&mut self, rules: SignRules) {
        if let Some(carried) = &mut self.pupil {
            carried.signs = Some(rules);
        }
        self.hand_in_signature();
    }

    /// Where the pupil stands in a story: now, or at the next look around while they are signed in. Only the last counts.
    pub(super) fn keep_place(&mut self, place: KeepPlace) {
        if let Some(carried) = &mut self.pupil {
            carried.place = Some(place);
        }
        self.hand_in_place();
    }

    /// Sends what the school does not know yet of where the pupil stands.
    pub(super) fn hand_in_place(&mut self) {
        let waiting = self.pupil.as_ref().and_then(|one| one.place.as_ref());
        let Some(bytes) = waiting.map(KeepPlace::to_bytes) else {
            return;
        };
        let is_answered = self
            .post_for_pupil::<Nothing>(paths::PUPILS_PLACE, bytes)
            .is_ok();
        if let Some(carried) = self.pupil.as_mut().filter(|_| is_answered) {
            carried.place = None;
        }
    }

    fn hand_in_signature(&mut self) {
        let signs = self.pupil.as_ref().and_then(|one| one.signs.clone());
        let Some(rules) = signs else {
            return;
        };
        // Rules that do not count any more are refused, and not sent again.
        let is_answered = self
            .ask_for_pupil::<_, Nothing>(paths::PUPILS_SIGN_RULES, &rules)
            .is_ok();
        if let Some(carried) = self.pupil.as_mut().filter(|_| is_answered) {
            carried.signs = None;
        }
    }

    /// Answers to all eight receipts of the signed-in pupil; nothing when nobody is signed in.
    pub(super) fn answers(&mut self) -> Result<Option<(Vec<Id>, ReceiptAnswers)>, Away> {
        let Some(carried) = &self.pupil else {
            return Ok(None);
        };
        let receipts = carried.profile.receipts.clone();
        let names = receipts.iter().copied().map(receipt_name).collect();
        let answers = self.ask_for_pupil(paths::RECEIPTS, &AskReceipts { names })?;
        Ok(answers.map(|answers| (receipts, answers)))
    }

    /// What the signed-in pupil plays now; nothing when nobody is signed in.
    pub(super) fn lesson(&mut self) -> Result<Option<PupilLesson>, Away> {
        if self.pupil.is_none() {
            return Ok(None);
        }
        self.ask_for_pupil(paths::PUPILS_LESSON, &Nothing {})
    }

    /// Sends one parcel and, with it, what roams with the pupil; gives the ids that are stored now.
    pub(super) fn send(&mut self, parcel: &Parcel) -> Result<Vec<Id>, Away> {
        let bytes = parcel.to_bytes().map_err(|_| Away)?;
        let (Some(way), Some(session)) = (&self.way, &self.session) else {
            return Err(Away);
        };
        let asker = Asker {
            machine: Some(&session.token),
            person: None,
        };
        let result = way.post::<ParcelAnswer>(paths::PARCELS, bytes, asker);
        let answer = result.map_err(|no| self.lost(&no))?;
        self.save_profile();
        Ok(answer.stored)
    }

    /// Saved with every parcel, whether it has changed or not, so that saving says nothing about a report.
    fn save_profile(&mut self) {
        self.hand_in_signature();
        self.hand_in_number();
        self.hand_in_answers();
        self.hand_in_remarks();
        let Some(carried) = &self.pupil else {
            return;
        };
        let profile = carried.profile.clone();
        let _ = self.ask_for_pupil::<_, Nothing>(paths::PUPILS_PROFILE, &profile);
    }

    fn enter_as<Q: serde::Serialize>(
        &mut self,
        path: &str,
        question: &Q,
    ) -> Result<PupilSession, NoEntry> {
        self.pupil = None;
        match self.enter() {
            Ok(true) => {}
            Ok(false) | Err(Away) => return Err(NoEntry::Unreachable),
        }
        let (Some(way), Some(session)) = (&self.way, &self.session) else {
            return Err(NoEntry::Unreachable);
        };
        let asker = Asker {
            machine: Some(&session.token),
            person: None,
        };
        let answer = way.ask::<_, PupilSession>(path, question, asker);
        let session = answer.map_err(|no| match &no {
            Unanswered::Refused(body) if body.code == ProblemCode::WrongSecret => NoEntry::Wrong,
            Unanswered::Refused(body)
                if matches!(body.code, ProblemCode::AskAnAdult | ProblemCode::TooFast) =>
            {
                NoEntry::AskAnAdult
            }
            _ => {
                self.lost(&no);
                NoEntry::Unreachable
            }
        })?;
        self.pupil = Some(Carried {
            token: session.token,
            profile: session.profile.clone(),
            signs: None,
            place: None,
            gives: None,
            answers: None,
            remarks: Vec::new(),
        });
        Ok(session)
    }

    /// Nothing when the school has taken this computer out.
    fn prove_key(&mut self) -> Result<Option<MachineSession>, Away> {
        let machine = self.identity.machine;
        let challenge: Challenge =
            self.ask(paths::MACHINES_CHALLENGE, &AskChallenge { machine })?;
        let proofs = membership::next_proof(lock(&self.shared.outbox).file()).map_err(|_| Away)?;
        let payload = session_payload(machine, &challenge.nonce, proofs);
        let bytes = signed_bytes(Label::DeviceSession, self.identity.school, &payload);
        let device = self.identity.device().map_err(|_| Away)?;
        let proof = ProveKey {
            machine,
            nonce: challenge.nonce,
            proofs,
            signature: device.sign(&bytes),
        };
        let Some(way) = &self.way else {
            return Err(Away);
        };
        match way.ask(paths::MACHINES_SESSION, &proof, Asker::default()) {
            Err(Unanswered::Refused(body)) if body.code == ProblemCode::NotApproved => Ok(None),
            answer => answer.map(Some).map_err(|no| self.lost(&no)),
        }
    }

    /// Asks with the pupil's session. One that has ended is put down; it ends nothing else.
    fn ask_for_pupil<Q: serde::Serialize, A: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        question: &Q,
    ) -> Result<Option<A>, Away> {
        let bytes = serde_json::to_vec(question).map_err(|_| Away)?;
        self.post_for_pupil(path, bytes)
    }

    fn post_for_pupil<A: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        bytes: Vec<u8>,
    ) -> Result<Option<A>, Away> {
        let Some(way) = &self.way else {
            return Err(Away);
        };
        match way.post(path, bytes, self.asker()) {
            Ok(answer) => Ok(Some(answer)),
            Err(Unanswered::Refused(body)) => {
                if body.code == ProblemCode::NotSignedIn {
                    self.pupil = None;
                }
                Ok(None)
            }
            Err(no) => Err(self.lost(&no)),
        }
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            machine: self.session.as_ref().map(|session| &session.token),
            person: self.pupil.as_ref().map(|carried| &carried.token),
        }
    }

    fn ask<Q: serde::Serialize, A: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        question: &Q,
    ) -> Result<A, Away> {
        let Some(way) = &self.way else {
            return Err(Away);
        };
        let result = way.ask(path, question, self.asker());
        result.map_err(|no| self.lost(&no))
    }

    /// Forgets what no longer holds, so that the next try begins where it must.
    fn lost(&mut self, no: &Unanswered) -> Away {
        match no {
            Unanswered::Unreachable | Unanswered::Strange => self.way = None,
            Unanswered::Refused(body) => match body.code {
                ProblemCode::NotSignedIn | ProblemCode::NotApproved => self.session = None,
                _ => {}
            },
        }
        Away
    }

    /// Where a signed directory says the server is, then where the pairing file said it was.
    fn addresses(&self) -> Vec<String> {
        let mut addresses = lock(&self.shared.helpers)
            .chain
            .newest()
            .server
            .addresses
            .clone();
        addresses.extend(self.identity.addresses.clone());
        addresses.dedup();
        addresses
    }
}
