//! A school of the tests' own: a real folder, a real listener, and people who can sign.

mod founding;
mod open_class;
mod sent;

use std::{
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::{
        Arc, Weak,
        atomic::{AtomicI64, Ordering},
    },
};

use ed25519_dalek::{Signer as _, SigningKey};
use protocol::{
    bytes::{Blob, Hash, Id, PublicKey, Signature, Token, sha256},
    directory::{Duty, LogName, Person, Presence, ReaderKey},
    envelope::{Envelope, EnvelopeKind, Header, Stanza},
    key_id::{KeyKind, key_id},
    machines::{
        ApproveMachines, AskChallenge, Challenge, Join, Joined, MACHINE_HEADER, MachineKind,
        MachineRows, MachineSession, Nothing, PERSON_HEADER, PairingFile, ProveKey,
        session_payload,
    },
    parcel::{Parcel, ParcelAnswer},
    paths,
    problem::{ProblemBody, ProblemCode},
    school_settings::Choosing,
    staff::{StaffSession, StaffSignIn},
    statement::{Label, NO_SCHOOL, Signed, Statement, signed_bytes},
    voucher::Voucher,
};
use serde::{Serialize, de::DeserializeOwned};
use server::{
    clock,
    folder::Folder,
    keys::Keys,
    listener,
    school::{School, open_case_log},
    school_settings::{self, Setting},
    sign_in_rules::EVERYBODY_MAY,
    tls,
};
use store::Learning;
use tokio::sync::oneshot;

pub(crate) use open_class::OpenClass;

/// Somebody at the school, with the secret halves of their keys.
pub(crate) struct Adult {
    pub(crate) person: Person,
    pub(crate) signing: SigningKey,
    pub(crate) login: &'static str,
}

impl Adult {
    pub(crate) fn new(number: u8, login: &'static str, duty: Duty) -> Self {
        let signing = SigningKey::from_bytes(&[number; 32]);
        let signing_key = PublicKey(signing.verifying_key().to_bytes());
        let key = PublicKey([number + 100; 32]);
        let reader_keys = vec![ReaderKey {
            key_id: key_id(KeyKind::Reader, &key),
            suite: 1,
            key,
            since: 0,
        }];
        let id = Id([number; 16]);
        let payload = Person::proof_payload(id, &signing_key, &reader_keys);
        let proof = signing.sign(&signed_bytes(Label::PersonProof, NO_SCHOOL, &payload));
        let person = Person {
            id,
            name: format!("Person {login}"),
            role: "helps".into(),
            picture: "portrait".into(),
            duties: vec![duty],
            signing_key,
            reader_keys,
            state: Presence::Active,
            daily: true,
            proof: Signature(proof.to_bytes()),
            succession: None,
        };
        Self {
            person,
            signing,
            login,
        }
    }

    /// The value a console would derive from this person's password.
    pub(crate) fn auth(&self) -> Token {
        Token(sha256(&[b"password of", self.login.as_bytes()]).0)
    }

    pub(crate) fn sign(&self, label: Label, school: Id, payload: &impl Serialize) -> Statement {
        let payload = serde_json::to_vec(payload).unwrap();
        Statement {
            label,
            signatures: vec![signed(&self.signing, label, school, &payload)],
            payload: Blob(payload),
        }
    }

    pub(crate) fn reader(&self) -> protocol::bytes::KeyId {
        self.person.reader_keys[0].key_id
    }
}

pub(crate) fn signed(key: &SigningKey, label: Label, school: Id, payload: &[u8]) -> Signed {
    Signed {
        key_id: key_id(KeyKind::Signing, &PublicKey(key.verifying_key().to_bytes())),
        signature: Signature(key.sign(&signed_bytes(label, school, payload)).to_bytes()),
    }
}

/// A computer that has joined, with its session.
pub(crate) struct Machine {
    pub(crate) id: Id,
    pub(crate) key: SigningKey,
    pub(crate) name: String,
    pub(crate) token: Token,
    pub(crate) proofs: u64,
}

impl Machine {
    /// The same computer once more: it has one key and one session.
    pub(crate) fn copy(&self) -> Self {
        Self {
            key: self.key.clone(),
            name: self.name.clone(),
            ..*self
        }
    }
}

/// A running school.
pub(crate) struct TestSchool {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) now: Arc<AtomicI64>,
    pub(crate) address: SocketAddr,
    pub(crate) client: reqwest::Client,
    pub(crate) lead: Adult,
    pub(crate) head: Adult,
    pub(crate) chair: Adult,
    pub(crate) second: Adult,
    pub(crate) teacher: Adult,
    pub(crate) id: Id,
    learning: Weak<Learning>,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<tokio::task::JoinHandle<()>>,
}

/// Runs a command of the server; its output is the test's when it fails.
pub(crate) fn command(arguments: &[&str]) -> Result<String, String> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let all = std::iter::once("school-server").chain(arguments.iter().copied());
    let status = server::cli::run(all.map(Into::into), &mut out, &mut err);
    if status == 0 {
        Ok(String::from_utf8(out).unwrap())
    } else {
        Err(String::from_utf8(err).unwrap())
    }
}

pub(crate) fn https_client(ca: &[u8], address: SocketAddr) -> reqwest::Client {
    reqwest::Client::builder()
        .tls_certs_only([reqwest::Certificate::from_der(ca).unwrap()])
        .resolve(protocol::SERVER_NAME, address)
        .build()
        .unwrap()
}

impl TestSchool {
    /// Set up with one class of two pupils, served, not founded.
    pub(crate) async fn unfounded() -> Self {
        Self::set_up(&[]).await
    }

    /// A demo school as its setup leaves it.
    pub(crate) async fn demo() -> Self {
        Self::set_up(&["--demo"]).await
    }

    async fn set_up(more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("classes.csv");
        std::fs::write(&list, "5B,9-11,Amina,boat\n5B,9-11,Leo,kite\n").unwrap();
        let school = folder.path().join("school");
        let (school, list) = (school.to_str().unwrap(), list.to_str().unwrap());
        let asked = ["setup", "--folder", school, "--classes", list];
        command(&[&asked, more].concat()).unwrap();
        let mut running = Self {
            folder,
            now: Arc::new(AtomicI64::new(clock::now())),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            client: reqwest::Client::new(),
            lead: Adult::new(1, "lead", Duty::SafeguardingLead),
            head: Adult::new(2, "head", Duty::Head),
            chair: Adult::new(3, "chair", Duty::Chair),
            second: Adult::new(4, "second", Duty::OutsideSecond),
            teacher: Adult::new(5, "teacher", Duty::Teacher),
            id: NO_SCHOOL,
            learning: Weak::new(),
            stop: None,
            serving: None,
        };
        running.start().await;
        running
    }

    /// The same, founded from a console.
    pub(crate) async fn founded() -> Self {
        let mut school = Self::unfounded().await;
        let console = school.founding_console(90).await;
        school.found(&console).await.unwrap();
        school
    }

    /// A real school as its setup leaves it: readers must have a second factor.
    pub(crate) async fn founded_as_set_up() -> Self {
        let mut school = Self::unfounded().await;
        let console = school.founding_console(90).await;
        school.found_as_set_up(&console).await.unwrap();
        school
    }

    pub(crate) async fn start(&mut self) {
        let folder = Folder::at(self.path());
        let now = Arc::clone(&self.now);
        let clock: clock::Clock = Arc::new(move || now.load(Ordering::SeqCst));
        let school = Arc::new(School::open(&folder, clock).unwrap());
        self.learning = Arc::downgrade(&school.learning);
        let leaf = std::fs::read(folder.leaf()).unwrap();
        let tls = tls::server_config(&leaf, &school.keys.tls).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        self.address = listener.local_addr().unwrap();
        self.client = https_client(&school.ca, self.address);
        let (stop, stopped) = oneshot::channel::<()>();
        self.stop = Some(stop);
        self.serving = Some(tokio::spawn(async move {
            let stopped = async {
                stopped.await.ok();
            };
            listener::serve(school, listener, tls, stopped)
                .await
                .unwrap();
        }));
    }

    /// Stops the server and starts it again on the same folder.
    pub(crate) async fn restart(&mut self) {
        drop(self.stop.take());
        self.client = reqwest::Client::new();
        self.serving.take().unwrap().await.unwrap();
        self.start().await;
    }

    /// How long each of the three chains is.
    pub(crate) fn lengths(&self) -> [u64; 3] {
        let folder = Folder::at(self.path());
        let keys = Keys::read(&folder).unwrap();
        LogName::ALL.map(|log| {
            let file = open_case_log(&folder, &keys, log).unwrap();
            file.head().unwrap().n
        })
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("school")
    }

    pub(crate) fn time(&self) -> i64 {
        self.now.load(Ordering::SeqCst)
    }

    pub(crate) fn wait_s(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Asks the server; a *no* comes back as its body.
    pub(crate) async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        machine: Option<&Machine>,
        person: Option<&Token>,
        body: &impl Serialize,
    ) -> Result<T, ProblemBody> {
        let answer = self
            .post(path, machine, person, serde_json::to_vec(body).unwrap())
            .await;
        let is_yes = answer.status().is_success();
        let bytes = answer.bytes().await.unwrap();
        if is_yes {
            Ok(serde_json::from_slice(&bytes).unwrap())
        } else {
            Err(serde_json::from_slice(&bytes).unwrap())
        }
    }

    async fn post(
        &self,
        path: &str,
        machine: Option<&Machine>,
        person: Option<&Token>,
        body: Vec<u8>,
    ) -> reqwest::Response {
        let name = protocol::SERVER_NAME;
        let port = self.address.port();
        let mut request = self.client.post(format!("https://{name}:{port}{path}"));
        if let Some(machine) = machine {
            request = request.header(MACHINE_HEADER, machine.token.to_string());
        }
        if let Some(person) = person {
            request = request.header(PERSON_HEADER, person.to_string());
        }
        request.body(body).send().await.unwrap()
    }

    pub(crate) async fn parcel(&self, machine: &Machine, parcel: &Parcel) -> ParcelAnswer {
        let body = parcel.to_bytes().unwrap();
        let answer = self.post(paths::PARCELS, Some(machine), None, body).await;
        assert!(answer.status().is_success(), "{}", answer.status());
        let bytes = answer.bytes().await.unwrap();
        assert_eq!(bytes.len(), protocol::parcel::PARCEL_ANSWER_LEN);
        serde_json::from_slice(&bytes).unwrap()
    }

    fn pairing(&self, file: &Path) -> PairingFile {
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
    }

    pub(crate) async fn join(
        &self,
        token: Token,
        kind: MachineKind,
        number: u8,
    ) -> Result<Machine, ProblemBody> {
        let key = SigningKey::from_bytes(&[number; 32]);
        let name = format!("Room 4, computer {number}");
        let join = Join {
            token,
            device_key: PublicKey(key.verifying_key().to_bytes()),
            name: name.clone(),
            kind,
        };
        let joined: Joined = self.ask(paths::MACHINES_JOIN, None, None, &join).await?;
        let mut machine = Machine {
            id: joined.machine,
            key,
            name,
            token: Token([0; 32]),
            proofs: 0,
        };
        self.prove(&mut machine).await?;
        Ok(machine)
    }

    /// Proves a machine's key and gives it a session.
    pub(crate) async fn prove(&self, machine: &mut Machine) -> Result<MachineSession, ProblemBody> {
        let ask = AskChallenge {
            machine: machine.id,
        };
        let Challenge { nonce } = self
            .ask(paths::MACHINES_CHALLENGE, None, None, &ask)
            .await?;
        let proofs = machine.proofs + 1;
        let payload = session_payload(machine.id, &nonce, proofs);
        let bytes = signed_bytes(Label::DeviceSession, self.id, &payload);
        let prove = ProveKey {
            machine: machine.id,
            nonce,
            proofs,
            signature: Signature(machine.key.sign(&bytes).to_bytes()),
        };
        let session: MachineSession = self
            .ask(paths::MACHINES_SESSION, None, None, &prove)
            .await?;
        machine.token = session.token;
        machine.proofs = proofs;
        Ok(session)
    }

    /// A console with the pairing file that setup wrote.
    pub(crate) async fn founding_console(&self, number: u8) -> Machine {
        let pairing = self.pairing(&self.path().join("handout/console.pairing"));
        self.join(pairing.token, MachineKind::Console, number)
            .await
            .unwrap()
    }

    /// A pairing file's token for pupils' computers.
    pub(crate) fn pair(&self, name: &str, computers: u32) -> Token {
        let out = self.folder.path().join(name);
        let (folder, out_text) = (self.path(), out.to_str().unwrap().to_owned());
        command(&[
            "pair",
            "--folder",
            folder.to_str().unwrap(),
            "--room",
            "Room 4",
            "--computers",
            &computers.to_string(),
            "--out",
            &out_text,
        ])
        .unwrap();
        self.pairing(&out).token
    }

    /// Founds it, and lets readers sign in without a phone: what is tested elsewhere needs none.
    pub(crate) async fn found(&mut self, console: &Machine) -> Result<Nothing, ProblemBody> {
        let done = self.found_as_set_up(console).await?;
        self.ask_for_no_phone();
        Ok(done)
    }

    /// Readers need no second factor from now on.
    pub(crate) fn ask_for_no_phone(&self) {
        self.choose(Setting::SecondFactor, EVERYBODY_MAY);
    }

    /// One of the school's own decisions, as if the lead had made it.
    pub(crate) fn choose(&self, setting: Setting, value: &str) {
        let chosen = Choosing {
            by: self.lead.person.id,
            at: self.time(),
        };
        let learning = self.learning.upgrade().unwrap();
        school_settings::choose(&learning, setting, value, chosen).unwrap();
    }

    async fn found_as_set_up(&mut self, console: &Machine) -> Result<Nothing, ProblemBody> {
        let message = self.founding_message(&self.directory().await);
        let done = self
            .ask(paths::FOUND, Some(console), None, &message)
            .await?;
        self.id = protocol::directory::school_id(&message.directory);
        Ok(done)
    }

    pub(crate) async fn sign_in(&self, console: &Machine, adult: &Adult) -> StaffSession {
        let sign_in = StaffSignIn {
            login_name: adult.login.to_owned(),
            auth: adult.auth(),
            second: None,
        };
        self.ask(paths::STAFF_SIGN_IN, Some(console), None, &sign_in)
            .await
            .unwrap()
    }

    /// A pupils' computer that the lead has approved by sight.
    pub(crate) async fn approved_pc(&self, number: u8) -> Machine {
        let token = self.pair(&format!("pc-{number}.pairing"), 1);
        let mut pc = self.join(token, MachineKind::Pupil, number).await.unwrap();
        let console = self.founding_console(91).await;
        let session = self.sign_in(&console, &self.lead).await;
        let voucher = Voucher {
            format: 1,
            device_key: PublicKey(pc.key.verifying_key().to_bytes()),
            name: pc.name.clone(),
            at: self.time(),
        };
        let approve = ApproveMachines {
            vouchers: vec![self.lead.sign(Label::Voucher, self.id, &voucher)],
        };
        let _rows: MachineRows = self
            .ask(
                paths::MACHINES_APPROVE,
                Some(&console),
                Some(&session.token),
                &approve,
            )
            .await
            .unwrap();
        self.prove(&mut pc).await.unwrap();
        pc
    }

    /// Sealed words for these people. The tests' server could not tell them from real ones.
    pub(crate) fn envelope(&self, kind: EnvelopeKind, number: u8, readers: &[&Adult]) -> Envelope {
        Envelope {
            header: Header {
                kind,
                log: LogName::Safeguarding,
                urgent: false,
                school: self.id,
                envelope: Id([number; 16]),
                directory_version: 1,
                directory_hash: Hash([0; 32]),
                commitment: Hash([0; 32]),
                nonce: [number; 24],
            },
            stanzas: readers
                .iter()
                .map(|one| Stanza {
                    key_id: one.reader(),
                    encapsulated: [0; 32],
                    wrapped: [0; 56],
                })
                .collect(),
            body: vec![number; 4096 + 16],
        }
    }
}

/// The code of a *no*.
pub(crate) fn code<T: std::fmt::Debug>(answer: Result<T, ProblemBody>) -> ProblemCode {
    answer.unwrap_err().code
}
