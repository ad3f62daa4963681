//! A machine reduced to what it says over the network: joins, proves its key, signs somebody in, sends parcels.
//!
//! For stories about the server alone (power cuts, wrong certificates, speed, strange requests), where no window is
//! needed.

use crate::school::{School, StaffMember};
use crate::{Fault, Outcome};
use protocol::account::Confirm;
use protocol::bytes::{Id, Token};
use protocol::machines::{
    AskChallenge, Challenge, Join, Joined, MACHINE_HEADER, MachineKind, MachineSession, Nothing,
    PERSON_HEADER, PairingFile, ProveKey, session_payload,
};
use protocol::parcel::{Parcel, ParcelAnswer, ProgressFact};
use protocol::pupils::{AssistedSignIn, OpenClasses, PupilSession};
use protocol::staff::{StaffSession, StaffSignIn};
use protocol::statement::{Label, signed_bytes};
use protocol::{SERVER_NAME, paths};
use reqwest::Certificate;
use reqwest::blocking::Client;
use sealing::password::stretch;
use sealing::secrets::SigningSecret;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::Path;
use std::time::Duration;

/// A machine that joined the school.
pub struct Machine {
    client: Client,
    port: u16,
    school: Id,
    id: Id,
    key: SigningSecret,
    proofs: u64,
    session: Option<Token>,
    person: Option<Token>,
}

impl Machine {
    /// Joins with a pairing file and is approved by the demo's staff.
    ///
    /// # Errors
    /// What the server or the console said when it refused.
    pub fn join(school: &School, name: &str) -> Outcome<Self> {
        let pairing = read_pairing(&school.pairing_file(name)?)?;
        let mut machine = Self::ask_to_join(&pairing, school.port(), name)?;
        school.approve_all()?;
        machine.prove_key()?;
        Ok(machine)
    }

    /// The same for a computer of the staff.
    ///
    /// # Errors
    /// What the server or the console said when it refused.
    pub fn join_console(school: &School, name: &str) -> Outcome<Self> {
        let pairing = read_pairing(&school.console_pairing_file(name)?)?;
        let mut machine =
            Self::ask_to_join_as(MachineKind::Console, &pairing, school.port(), name)?;
        school.approve_all()?;
        machine.prove_key()?;
        Ok(machine)
    }

    /// Joins at this port; nobody has approved it yet.
    ///
    /// # Errors
    /// When the server's certificate is not the one in the file, or the token does not count.
    pub fn ask_to_join(pairing: &PairingFile, port: u16, name: &str) -> Outcome<Self> {
        Self::ask_to_join_as(MachineKind::Pupil, pairing, port, name)
    }

    fn ask_to_join_as(
        kind: MachineKind,
        pairing: &PairingFile,
        port: u16,
        name: &str,
    ) -> Outcome<Self> {
        let client = pinned(pairing, port)?;
        let key = SigningSecret::new();
        let school = pairing
            .school
            .ok_or_else(|| Fault::new("the pairing file names no school"))?;
        let mut machine = Self {
            client,
            port,
            school,
            id: Id([0; 16]),
            key,
            proofs: 0,
            session: None,
            person: None,
        };
        let join = Join {
            token: pairing.token,
            device_key: machine.key.public(),
            name: name.to_owned(),
            kind,
        };
        machine.id = machine.post::<Joined>(paths::MACHINES_JOIN, &join)?.machine;
        Ok(machine)
    }

    /// Proves its key and keeps the session.
    ///
    /// # Errors
    /// When the server does not believe it.
    pub fn prove_key(&mut self) -> Outcome<()> {
        let challenge: Challenge = self.post(
            paths::MACHINES_CHALLENGE,
            &AskChallenge { machine: self.id },
        )?;
        self.proofs += 1;
        let payload = session_payload(self.id, &challenge.nonce, self.proofs);
        let signature = self
            .key
            .sign(&signed_bytes(Label::DeviceSession, self.school, &payload));
        let proof = ProveKey {
            machine: self.id,
            nonce: challenge.nonce,
            proofs: self.proofs,
            signature,
        };
        let session: MachineSession = self.post(paths::MACHINES_SESSION, &proof)?;
        self.session = Some(session.token);
        Ok(())
    }

    /// Signs a member of staff in with name and password.
    ///
    /// # Errors
    /// When the server does not let them in.
    pub fn sign_in(&mut self, person: &StaffMember) -> Outcome<StaffSession> {
        let stretched = stretch(&person.password, self.school, &person.login)
            .map_err(|_| Fault::new("the password could not be stretched"))?;
        let sign_in = StaffSignIn {
            login_name: person.login.clone(),
            auth: stretched.auth(),
            second: None,
        };
        let session: StaffSession = self.post(paths::STAFF_SIGN_IN, &sign_in)?;
        self.person = Some(session.token);
        Ok(session)
    }

    /// Types the password once more, as for what must not be done by a passer-by.
    ///
    /// # Errors
    /// When the server does not believe it.
    pub fn confirm(&self, person: &StaffMember) -> Outcome<()> {
        let stretched = stretch(&person.password, self.school, &person.login)
            .map_err(|_| Fault::new("the password could not be stretched"))?;
        let confirm = Confirm {
            auth: stretched.auth(),
        };
        self.post::<Nothing>(paths::STAFF_CONFIRM, &confirm)
            .map(drop)
    }

    /// Signs a pupil in with the code on the teacher's screen.
    ///
    /// # Errors
    /// When the server does not let them in.
    pub fn sign_in_pupil(&mut self, pupil: Id, lesson_code: &str) -> Outcome<PupilSession> {
        let sign_in = AssistedSignIn {
            pupil,
            lesson_code: lesson_code.to_owned(),
        };
        let session: PupilSession = self.post(paths::PUPILS_ASSISTED, &sign_in)?;
        self.person = Some(session.token);
        Ok(session)
    }

    /// The headers that say which machine asks and who has signed in there.
    #[must_use]
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let machine = self.session.as_ref().map(|token| (MACHINE_HEADER, token));
        let person = self.person.as_ref().map(|token| (PERSON_HEADER, token));
        [machine, person]
            .into_iter()
            .flatten()
            .map(|(name, token)| (name, token.to_string()))
            .collect()
    }

    /// The school it joined.
    #[must_use]
    pub fn school(&self) -> Id {
        self.school
    }

    /// The classes a teacher has opened.
    ///
    /// # Errors
    /// When the machine is not approved.
    pub fn classes(&self) -> Outcome<OpenClasses> {
        self.post(paths::CLASSES, &Nothing {})
    }

    /// Sends one parcel and returns what is on the server's disk.
    ///
    /// # Errors
    /// When the server did not acknowledge.
    pub fn send(&self, parcel: &Parcel) -> Outcome<ParcelAnswer> {
        let body = parcel
            .to_bytes()
            .map_err(|_| Fault::new("too much for one parcel"))?;
        let answer = self.request(paths::PARCELS).body(body).send()?;
        read(answer)
    }

    /// Asks the server something.
    ///
    /// # Errors
    /// When it says no.
    pub fn post<A: DeserializeOwned>(&self, path: &str, message: &impl Serialize) -> Outcome<A> {
        read(self.request(path).json(message).send()?)
    }

    /// Sends bytes as somebody who signed in here, beside others.
    ///
    /// # Errors
    /// When the server says no.
    pub fn post_as<A: DeserializeOwned>(
        &self,
        person: &Token,
        path: &str,
        body: Vec<u8>,
    ) -> Outcome<A> {
        let machine = self.session.as_ref();
        let mut request = self
            .client
            .post(format!("https://{SERVER_NAME}:{}{path}", self.port))
            .header(PERSON_HEADER, person.to_string());
        if let Some(machine) = machine {
            request = request.header(MACHINE_HEADER, machine.to_string());
        }
        read(request.body(body).send()?)
    }

    fn request(&self, path: &str) -> reqwest::blocking::RequestBuilder {
        let request = self
            .client
            .post(format!("https://{SERVER_NAME}:{}{path}", self.port));
        self.headers()
            .into_iter()
            .fold(request, |request, (name, token)| {
                request.header(name, token)
            })
    }
}

/// Reads a pairing file as a machine does.
///
/// # Errors
/// When it is none.
pub fn read_pairing(file: &Path) -> Outcome<PairingFile> {
    Ok(serde_json::from_slice(&std::fs::read(file)?)?)
}

/// A fact of play about one pupil, different for each number.
#[must_use]
pub fn fact(pupil: Id, number: u32) -> ProgressFact {
    ProgressFact {
        id: sealing::random::id(),
        pupil,
        is_checked: true,
        scenario: format!("scenario-{}", number % 6),
        topic: "friends-online".to_owned(),
        outcome: "told-somebody".to_owned(),
        facts: serde_json::json!({ "number": number, "hit": ["asks-to-keep-a-secret"], "missed": [] }),
        seconds: 120 + number % 60,
        happened_at: crate::patience::unix_seconds(),
    }
}

/// A client that believes only the authority in the pairing file, as the pupil app does.
fn pinned(pairing: &PairingFile, port: u16) -> Outcome<Client> {
    let client = Client::builder()
        .tls_certs_only([Certificate::from_der(&pairing.ca.0)?])
        .resolve(SERVER_NAME, ([127, 0, 0, 1], port).into())
        .timeout(Duration::from_secs(20));
    Ok(client.build()?)
}

fn read<A: DeserializeOwned>(answer: reqwest::blocking::Response) -> Outcome<A> {
    let status = answer.status();
    let body = answer.bytes()?;
    if status.is_success() {
        return Ok(serde_json::from_slice(&body)?);
    }
    Err(Fault::new(format!(
        "the server answered {status}: {}",
        String::from_utf8_lossy(&body).trim()
    )))
}
