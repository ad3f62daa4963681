//! Performs what `update` asks for: talks to the server and to the open keys, and answers each effect exactly once.
//!
//! The same client serves the window (on a thread of its own, see [`worker`]) and the commands without one. What the
//! server says is believed where it is about work flow, never where it is about who may read: that comes from the
//! directory, which is checked here against the highest version this computer has ever seen.

mod account;
mod attempt;
mod bell;
mod case_deeds;
mod case_print;
mod cases;
mod comparing;
mod computers;
mod deeds;
mod enrol;
mod export;
mod families;
mod figures;
mod found_here;
mod founding;
mod hand_over;
mod heads;
mod keeping;
mod kept_page;
mod learning_file;
mod leavers;
mod left_out;
mod lesson;
mod letter;
mod letting;
mod link;
mod live;
mod log_ins;
mod next_paper;
mod own_keys;
mod parting;
mod people;
mod printed;
mod pupil_paper;
mod questionnaires;
mod registers;
mod reports;
mod restored;
mod roll;
mod rooms;
mod rooms_seen;
mod rules;
mod school;
mod searching;
mod settings;
mod sheets;
mod signatures;
mod staff;
mod subject;
mod turning;
pub mod worker;
mod worry;

use std::collections::BTreeMap;

use protocol::{
    bytes::{Id, Token},
    directory::{Chain, Directory},
    machines::PairingFile,
    problem::{ProblemBody, ProblemCode},
    staff::StaffSession,
    statement::Statement,
};
use sealing::{password::Stretched, refusal::Refusal};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    clock,
    folder::Folder,
    intent::{Answer, Effect, Trouble},
    keyring::Keyring,
    look::Look,
    search::Index,
};
use link::{Link, Miss, Tokens};

pub use founding::{Card, Founded};

/// Everything this console is to the server.
pub struct Client {
    link: Link,
    pairing: PairingFile,
    folder: Folder,
    name: String,
    machine: Option<Token>,
    chain: Option<Chain>,
    stops: Vec<Statement>,
    fresh: Vec<Statement>,
    person: Option<SignedIn>,
    keyring: Option<Keyring>,
    gists: BTreeMap<Id, Gist>,
    /// Words opened since the keys were opened; forgotten with them.
    opened: Index,
    /// Seconds by which the server's clock is ahead of this computer's, once somebody has signed in.
    server_ahead_s: Option<i64>,
    prepared: Option<Box<founding::Prepared>>,
    table: sheets::OnTheTable,
    /// A page that no printer took; forgotten with the keys.
    kept_pages: Vec<kept_page::KeptPage>,
}

struct SignedIn {
    session: StaffSession,
    login_name: String,
    stretched: Stretched,
}

/// What is remembered of an opened report while the keys are open: whom it names and whom the child took out.
#[derive(Clone, Default)]
struct Gist {
    title: String,
    pupil: Option<Id>,
    left_out: Vec<Id>,
}

impl Client {
    /// Takes a pairing file and the console's own folder. Nothing is sent yet.
    ///
    /// # Errors
    /// The sentence to show when one of the two cannot be used.
    pub fn new(pairing: PairingFile, folder: Folder, name: String) -> Result<Self, String> {
        school::check_pairing(&pairing, &folder)?;
        let link = Link::new(&pairing.addresses, &pairing.ca.0)?;
        let chain = school::known_chain(&pairing, &folder)?;
        Ok(Self {
            link,
            pairing,
            stops: folder.seen.stops.clone(),
            folder,
            name,
            machine: None,
            chain,
            fresh: Vec::new(),
            person: None,
            keyring: None,
            gists: BTreeMap::new(),
            opened: Index::default(),
            server_ahead_s: None,
            prepared: None,
            table: sheets::OnTheTable::default(),
            kept_pages: Vec::new(),
        })
    }

    /// Performs one effect.
    pub fn perform(&mut self, effect: Effect) -> Answer {
        let attempt = attempt::attempt(&effect);
        if self.is_renewing() && !effect.is_beat() {
            // Two stewards may have signed meanwhile: from then on only the new keys count. What is wrong with a list is
            // said where a list is asked for.
            drop(self.renew_directory());
        }
        self.try_to(effect)
            .unwrap_or_else(|trouble| Answer::Failed(attempt, trouble))
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one arm for each effect, and the compiler holds the list complete"
    )]
    fn try_to(&mut self, effect: Effect) -> Result<Answer, Trouble> {
        match effect {
            Effect::Connect => self.connect(),
            Effect::SignIn {
                login_name,
                password,
                second,
            } => self.sign_in(&login_name, &password, second),
            Effect::Unlock { kit, keeps } => self.unlock(&kit, keeps),
            Effect::Lock => Ok(self.lock()),
            Effect::KeepLook(look) => self.keep_look(look),
            Effect::CheckRecord => self.check_record(),
            Effect::AskBell { is_office } => Ok(self.ask_bell(is_office)),
            Effect::LoadInbox(log) => self.load_inbox(log),
            Effect::OpenReport { log, envelope } => self.open_report(log, envelope),
            Effect::SendSeen {
                log,
                envelope,
                hash,
                state,
                phrase,
            } => self.send_seen(log, envelope, hash, state, phrase),
            Effect::LoadCases(log) => self.load_cases(log),
            Effect::LoadCase { log, case } => self.load_case(log, case),
            Effect::RecordConcern { log, report } => self.record_concern(log, report),
            Effect::Act {
                log,
                case,
                deed,
                words,
                expected_length,
            } => self.act(log, case, deed, words.as_ref(), expected_length),
            Effect::Export {
                log,
                case,
                folder,
                words,
                receipt,
                only,
                expected_length,
            } => {
                let returns = (receipt.as_ref(), only.as_ref());
                self.export((log, case), &folder, &words, returns, expected_length)
            }
            Effect::LoadTexts(log, case) => self.load_texts(log, case),
            Effect::HandOver(effect) => self.hand_over(effect),
            Effect::Print(log, what, why) => self.print(log, what, &why),
            Effect::KeptPage(effect) => self.kept_page(&effect),
            Effect::Letter(effect) => self.letter(&effect),
            Effect::Worry(effect) => self.worry(effect),
            Effect::Search(effect) => self.search(effect),
            Effect::Comparing(effect) => self.compare(effect),
            Effect::LoadClasses => self.load_classes(),
            Effect::Live(effect) => self.live(effect),
            Effect::Lesson(effect) => self.lesson(effect),
            Effect::Rooms(effect) => self.rooms_seen(effect),
            Effect::Recordings(effect) => self.recordings(effect),
            Effect::Registers(effect) => self.registers(effect),
            Effect::Audit(effect) => self.audit(effect),
            Effect::Policy(effect) => self.policy(effect),
            Effect::OpenLesson(class) => self.open_lesson(class),
            Effect::SetForClass(ask) => self.set_for_class(&ask),
            Effect::LoadProgress(class) => self.load_progress(class),
            Effect::LoadCoverage => self.load_coverage(),
            Effect::SaveTable(name, table) => learning_file::save_table(&name, &table),
            Effect::SaveLearning(class, file) => self.save_learning(class, file),
            Effect::SaveSubject(pupil) => self.save_subject(pupil),
            Effect::SayLeft(ask) => self.say_left(ask),
            Effect::Deeds(effect) => self.deeds(effect),
            Effect::Computers(effect) => self.computers(effect),
            Effect::People(effect) => self.people(effect),
            Effect::Letting(effect) => self.letting(effect),
            Effect::Account(effect) => self.account(effect),
            Effect::Keeping(effect) => self.keeping(effect),
            Effect::Leavers(effect) => self.leavers(effect),
            Effect::LogIns(effect) => self.log_ins(effect),
            Effect::Families(effect) => self.families(effect),
            Effect::Figures(effect) => self.figures(effect),
            Effect::Questionnaires(effect) => self.questionnaires(effect),
            Effect::Signatures(effect) => self.signatures(effect),
            Effect::Roll(effect) => self.roll(effect),
            Effect::Turning(effect) => self.turning(effect),
            Effect::Settings(effect) => self.settings(effect),
            Effect::Sheets(effect) => self.sheets(effect),
            Effect::Enrol(effect) => self.enrol(effect),
            Effect::Founding(effect) => self.found_here(effect),
        }
    }

    /// Asks as this console and, once signed in, as this person. A machine session that ran out is renewed once.
    fn ask<T: DeserializeOwned>(
        &mut self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Trouble> {
        match self.ask_once(path, body) {
            Err(Miss::Problem(problem)) if problem.code == ProblemCode::NotSignedIn => {
                self.prove_key()?;
                self.ask_once(path, body).map_err(trouble)
            }
            other => other.map_err(trouble),
        }
    }

    fn ask_once<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, Miss> {
        self.link.ask(path, body, self.tokens())
    }

    fn tokens(&self) -> Tokens<'_> {
        Tokens {
            machine: self.machine.as_ref(),
            person: self.person.as_ref().map(|person| &person.session.token),
        }
    }

    fn chain(&self) -> Result<&Chain, Trouble> {
        self.chain.as_ref().ok_or(Trouble::NotFounded)
    }

    fn directory(&self) -> Result<&Directory, Trouble> {
        self.chain().map(Chain::newest)
    }

    fn keys(&self) -> Result<&Keyring, Trouble> {
        self.keyring.as_ref().ok_or(Trouble::KeysClosed)
    }

    fn person_id(&self) -> Result<Id, Trouble> {
        self.person
            .as_ref()
            .map(|person| person.session.person)
            .ok_or(Trouble::SessionEnded)
    }

    fn keep_seen(&self) -> Result<(), Trouble> {
        self.folder.keep_seen().map_err(not_saved)
    }

    /// How large everything is and in which colours, as this computer keeps it.
    pub fn kept_look(&self) -> Look {
        self.folder.look()
    }

    fn keep_look(&self, look: Look) -> Result<Answer, Trouble> {
        self.folder.keep_look(look).map_err(not_saved)?;
        Ok(Answer::LookKept)
    }

    fn now(&self) -> i64 {
        clock::now()
    }
}

fn not_saved(why: std::io::Error) -> Trouble {
    Trouble::Here(format!("This computer could not save: {why}"))
}

fn trouble(miss: Miss) -> Trouble {
    match miss {
        Miss::Trouble(trouble) => trouble,
        Miss::Problem(problem) => said(problem),
    }
}

fn said(problem: ProblemBody) -> Trouble {
    match problem.code {
        ProblemCode::NotSignedIn => Trouble::SessionEnded,
        ProblemCode::NotApproved => Trouble::TakenOut,
        ProblemCode::Changed => Trouble::Changed,
        ProblemCode::SecondFactor => Trouble::SecondFactor,
        ProblemCode::WrongSecret if problem.wait_s.is_none() => Trouble::WrongPassword,
        ProblemCode::SecondPerson => Trouble::SecondPerson,
        ProblemCode::NotThere => Trouble::NotThere(problem.what, problem.remedy),
        _ => Trouble::Server(problem.what, problem.remedy),
    }
}

fn refused(refusal: Refusal) -> Trouble {
    match refusal {
        Refusal::MistypedCode => Trouble::MistypedKit,
        Refusal::WrongPasswordOrKit => Trouble::WrongKit,
        other => Trouble::Here(other.to_string()),
    }
}
