//! Joining the school, proving this console's key, and keeping the list of readers: it can only go forward.

use protocol::{
    bytes::{KeyId, sha256},
    directory::Chain,
    freshness::stopped_keys,
    key_id::KeyKind,
    machines::{
        AskChallenge, AskDirectory, Challenge, Directories, Join, Joined, MachineKind,
        MachineSession, MachineState, PairingFile, ProveKey, session_payload,
    },
    paths,
    statement::{Label, NO_SCHOOL, Refused, Statement, signed_bytes},
};

use super::{Client, Tokens, trouble};
use crate::{
    folder::Folder,
    intent::{Answer, Trouble},
    school_folders::saving_folder,
    state::school::SchoolFacts,
};

/// A cut or swapped pairing file is refused before anything is sent.
pub(super) fn check_pairing(pairing: &PairingFile, folder: &Folder) -> Result<(), String> {
    const ANEW: &str =
        "Ask your technician to write a new one with 'school-server pair --console'.";
    if pairing.format != 1 {
        return Err(format!(
            "This pairing file was written by another version. {ANEW}"
        ));
    }
    if sha256(&[&pairing.ca.0]) != pairing.ca_hash {
        return Err(format!(
            "This pairing file is damaged or was changed. {ANEW}"
        ));
    }
    match (pairing.school, folder.seen.school) {
        (Some(file), Some(pinned)) if file != pinned => Err(
            "This pairing file belongs to another school than this console. Use the school's own file, or another --folder."
                .to_owned(),
        ),
        _ => Ok(()),
    }
}

/// The list this computer already knows: its own memory first, else the pairing file's.
pub(super) fn known_chain(pairing: &PairingFile, folder: &Folder) -> Result<Option<Chain>, String> {
    let pinned = folder.seen.school.or(pairing.school);
    let known = if folder.seen.directories.is_empty() {
        &pairing.directories
    } else {
        &folder.seen.directories
    };
    match pinned {
        Some(school) if !known.is_empty() => Chain::verify(school, known)
            .map(Some)
            .map_err(|why| format!("The list of helpers on this computer cannot be used: {why}.")),
        _ => Ok(None),
    }
}

impl Client {
    pub(super) fn connect(&mut self) -> Result<Answer, Trouble> {
        if let Some(needed) = self.needs_founding()? {
            return Ok(Answer::Founding(needed));
        }
        self.join()?;
        match self.prove_key() {
            Err(Trouble::TakenOut) => self.join_anew()?,
            proved => proved?,
        }
        self.renew_directory()?;
        Ok(Answer::Connected(SchoolFacts::from_chain(
            self.chain()?,
            saving_folder(),
        )))
    }

    /// Once in the life of this console's folder.
    pub(super) fn join(&mut self) -> Result<(), Trouble> {
        if self.folder.device.machine.is_some() {
            return Ok(());
        }
        let key = self.folder.device_key().map_err(Trouble::Here)?;
        let join = Join {
            token: self.pairing.token,
            device_key: key.public(),
            name: self.name.clone(),
            kind: MachineKind::Console,
        };
        let joined: Joined = self
            .link
            .ask(paths::MACHINES_JOIN, &join, Tokens::default())
            .map_err(trouble)?;
        self.folder.device.machine = Some(joined.machine);
        self.folder.keep_device().map_err(not_kept)
    }

    /// A console that was taken out comes back with another key and a new pairing file; with an old file it stays out.
    fn join_anew(&mut self) -> Result<(), Trouble> {
        let before = self.folder.renew_device();
        if self.join().is_err() {
            self.folder.device = before;
            return Err(Trouble::TakenOut);
        }
        self.prove_key()
    }

    pub(super) fn prove_key(&mut self) -> Result<(), Trouble> {
        let machine = self.folder.device.machine.ok_or(Trouble::SessionEnded)?;
        let key = self.folder.device_key().map_err(Trouble::Here)?;
        let challenge: Challenge = self
            .link
            .ask(
                paths::MACHINES_CHALLENGE,
                &AskChallenge { machine },
                Tokens::default(),
            )
            .map_err(trouble)?;
        let school = self.chain.as_ref().map_or(NO_SCHOOL, Chain::school);
        let proofs = self.folder.next_proof().map_err(not_kept)?;
        let payload = session_payload(machine, &challenge.nonce, proofs);
        let proof = ProveKey {
            machine,
            nonce: challenge.nonce,
            proofs,
            signature: key.sign(&signed_bytes(Label::DeviceSession, school, &payload)),
        };
        let session: MachineSession = self
            .link
            .ask(paths::MACHINES_SESSION, &proof, Tokens::default())
            .map_err(trouble)?;
        if session.state == MachineState::Revoked {
            return Err(Trouble::TakenOut);
        }
        self.machine = Some(session.token);
        Ok(())
    }

    /// Takes newer lists, each checked against the one before; a bad one changes nothing.
    pub(super) fn renew_directory(&mut self) -> Result<(), Trouble> {
        let have_version = self
            .chain
            .as_ref()
            .map_or(0, |chain| chain.newest().version);
        let news: Directories = self.ask(paths::DIRECTORY, &AskDirectory { have_version })?;
        let stopped = stopped_keys_of(self.chain.as_ref(), &self.stops);
        self.keep_stops(news.stops)?;
        self.fresh = news.fresh;
        if news.directories.is_empty() {
            return Ok(());
        }
        let chain =
            grown(self.chain.as_ref(), &news.directories, &stopped).map_err(not_believed)?;
        let server = &chain.newest().server;
        let is_ours =
            server.ca == self.pairing.ca_hash || server.next_ca == Some(self.pairing.ca_hash);
        if !is_ours {
            return Err(Trouble::OtherServer);
        }
        self.believe(chain)?;
        self.settle_keys();
        Ok(())
    }

    /// The server may hold a stop back, but not take one away again.
    fn keep_stops(&mut self, told: Vec<Statement>) -> Result<(), Trouble> {
        let new: Vec<Statement> = told
            .into_iter()
            .filter(|stop| !self.stops.contains(stop))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        self.stops.extend(new);
        self.folder.seen.stops = self.stops.clone();
        self.keep_seen()
    }

    /// Keeps a checked list for good, in memory and on disk.
    pub(super) fn believe(&mut self, chain: Chain) -> Result<(), Trouble> {
        self.folder.seen.school = Some(chain.school());
        self.folder.seen.directories = chain.statements().to_vec();
        self.chain = Some(chain);
        self.keep_seen()
    }

    /// A steward's console says once a day that the newest list is still the newest.
    pub(super) fn say_still_newest(&mut self) -> Result<(), Trouble> {
        const DAY_S: i64 = 24 * 60 * 60;
        let person = self.person_id()?;
        let chain = self.chain()?;
        let (newest, school) = (chain.newest(), chain.school());
        let Some(me) = newest.person(person) else {
            return Ok(());
        };
        let now = self.now();
        let is_said = self.fresh.iter().any(|note| {
            note.is_signed_by(KeyKind::Signing, &me.signing_key, school)
                && note
                    .read::<protocol::freshness::Fresh>(Label::Fresh)
                    .is_ok_and(|fresh| {
                        fresh.directory == chain.newest_hash() && now - fresh.at < DAY_S
                    })
        });
        if is_said || !newest.stewards.contains(&person) {
            return Ok(());
        }
        let statement = self.keys()?.fresh(chain, &self.stops, now);
        let body = protocol::machines::OneStatement { statement };
        self.ask::<serde_json::Value>(paths::DIRECTORY_FRESH, &body)
            .map(drop)
    }
}

fn not_kept(why: std::io::Error) -> Trouble {
    Trouble::Here(format!("This computer could not save its key: {why}"))
}

/// Who is stopped never counts as steward: lists come with or before the stops that follow them, so a stop known
/// here is older than a list that is new.
fn grown(known: Option<&Chain>, news: &[Statement], stopped: &[KeyId]) -> Result<Chain, Refused> {
    let (mut chain, rest) = match known {
        Some(chain) => (chain.clone(), news),
        None => {
            let (first, rest) = news.split_first().ok_or(Refused::OutOfOrder)?;
            (Chain::found(first)?, rest)
        }
    };
    for next in rest {
        chain.accept_without(next, stopped)?;
    }
    Ok(chain)
}

fn stopped_keys_of(chain: Option<&Chain>, stops: &[Statement]) -> Vec<KeyId> {
    chain.map_or_else(Vec::new, |chain| stopped_keys(chain, stops))
}

fn not_believed(why: Refused) -> Trouble {
    Trouble::Here(format!(
        "The server offered a list of helpers that does not count: {why}. Nothing was changed. Tell your technician and a steward today."
    ))
}
