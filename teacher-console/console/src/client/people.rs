//! The room of people: inviting, and signing the next list of helpers.

use protocol::{
    bytes::Id,
    directory::{Directory, Person},
    enrolment::{INVITATION_SECONDS, Invite, Newcomer, Waiting, code_hash},
    freshness::stopped_keys,
    key_id::KeyKind,
    machines::{Nothing, OneStatement},
    paths,
    statement::{Label, Refused, Statement},
};
use sealing::random;

use super::Client;
use crate::{
    intent::{
        Answer, Trouble,
        people::{PeopleAnswer, PeopleEffect, PeopleNews, Proposal},
    },
    school_folders::saving_folder,
    state::{
        helplines::HelplinesDraft,
        people::{InviteDraft, Moving},
        school::SchoolFacts,
        secret::Secret,
    },
};

impl Client {
    pub(super) fn people(&mut self, effect: PeopleEffect) -> Result<Answer, Trouble> {
        match effect {
            PeopleEffect::Load => self.load_people(),
            PeopleEffect::Invite(draft) => self.invite(*draft),
            PeopleEffect::InviteAgain(person) => self.invite_again(person),
            PeopleEffect::PrintCode(invited) => self.print_invitation(&invited),
            PeopleEffect::Sign(person) => self.sign_person(*person),
            PeopleEffect::SignRestored(shown) => self.sign_restored(&shown),
            PeopleEffect::SignSecond(proposal) => self.sign_second(&proposal),
            PeopleEffect::TakeBack(proposal) => self.take_back(proposal),
            PeopleEffect::Part(parting) => self.part(&parting),
            PeopleEffect::Move(moving) => self.move_person(&moving),
            PeopleEffect::Helplines(draft) => self.change_helplines(&draft),
        }
        .map(Answer::People)
    }

    fn load_people(&mut self) -> Result<PeopleAnswer, Trouble> {
        self.renew_directory()?;
        if self.keyring.is_some() {
            // A list that another steward published meanwhile needs this steward's note as well.
            self.say_still_newest()?;
        }
        let waiting: Waiting = self.ask(paths::DIRECTORY_WAITING, &Nothing {})?;
        let proposal = waiting
            .proposal
            .map(|statement| self.read_proposal(statement))
            .transpose()?
            .flatten();
        let restoration = self.load_restoration()?;
        let stopped = self.stopped_people()?;
        let chain = self.chain()?;
        let is_renewed = |person: &&Person| {
            let listed = chain.newest().person(person.id);
            listed.is_some_and(|listed| person.succeeds(listed, chain.school()))
        };
        let renewed = waiting.people.iter().filter(is_renewed);
        Ok(PeopleAnswer::Loaded(Box::new(PeopleNews {
            school: SchoolFacts::from_chain(chain, saving_folder()),
            newest: chain.newest().clone(),
            renewed: renewed.map(|person| person.id).collect(),
            waiting: waiting.people,
            stopped,
            proposal,
            restoration,
        })))
    }

    /// One that does not follow the newest list can never count, so it is not shown.
    fn read_proposal(&self, statement: Statement) -> Result<Option<Proposal>, Trouble> {
        let chain = self.chain()?;
        let next: Directory = statement.read(Label::Directory).map_err(not_signed)?;
        let follows = next.previous == Some(chain.newest_hash());
        let signed_by = chain
            .newest()
            .stewards
            .iter()
            .filter_map(|id| chain.newest().person(*id))
            .filter(|steward| {
                statement.is_signed_by(KeyKind::Signing, &steward.signing_key, chain.school())
            })
            .map(|steward| steward.id)
            .collect();
        Ok(follows.then_some(Proposal {
            statement,
            next,
            signed_by,
        }))
    }

    fn invite(&mut self, draft: InviteDraft) -> Result<PeopleAnswer, Trouble> {
        self.send_code(Newcomer {
            person: random::id(),
            login_name: draft.login_name.trim().to_lowercase(),
            name: draft.name.trim().to_owned(),
            role: draft.role.trim().to_owned(),
            picture: draft.portrait,
            duties: draft.duties,
            daily: draft.is_daily,
            last_ring: 0,
        })
    }

    /// Somebody whose keys are stopped gets others, under the same id and login name.
    fn invite_again(&mut self, person: Id) -> Result<PeopleAnswer, Trouble> {
        self.renew_directory()?;
        let listed = self.directory()?.person(person);
        let newcomer = listed.map(Newcomer::again).ok_or_else(|| {
            Trouble::Here("This person is no longer in the list. Nobody was invited.".to_owned())
        })?;
        self.send_code(newcomer)
    }

    fn send_code(&mut self, newcomer: Newcomer) -> Result<PeopleAnswer, Trouble> {
        let (code, name) = (new_code(), newcomer.name.clone());
        let invite = Invite {
            code_hash: code_hash(code.text()),
            newcomer,
        };
        let _stored: Nothing = self.ask(paths::STAFF_INVITE, &invite)?;
        Ok(PeopleAnswer::Invited {
            name,
            code,
            until: self.now() + INVITATION_SECONDS,
        })
    }

    /// Signs for exactly the person whose characters were compared, whatever the server offers by now.
    fn sign_person(&mut self, person: Person) -> Result<PeopleAnswer, Trouble> {
        if !person.proves_its_keys() {
            return Err(Trouble::Here(
                "These keys do not carry that person's own signature. Nothing was signed. Tell your technician today."
                    .to_owned(),
            ));
        }
        self.renew_directory()?;
        let name = person.name.clone();
        let (keys, chain, now) = (self.keys()?, self.chain()?, self.now());
        let statement = if person.succession.is_some() {
            keys.propose_new_keys(chain, &person, now)
        } else {
            keys.propose(chain, person, now)
        }
        .map_err(not_signed)?;
        let _waits: Nothing = self.ask(paths::DIRECTORY_PROPOSE, &OneStatement { statement })?;
        Ok(PeopleAnswer::Signed(name))
    }

    /// Signs exactly the move that was shown: where the list has changed meanwhile, nothing is signed.
    fn move_person(&mut self, moving: &Moving) -> Result<PeopleAnswer, Trouble> {
        self.renew_directory()?;
        let chain = self.chain()?;
        let newest = chain.newest();
        let name = newest
            .person(moving.person)
            .map(|person| person.name.clone());
        let name = name.filter(|_| newest.standing(moving.person).as_ref() == Some(&moving.before));
        let Some(name) = name else {
            return Err(Trouble::Here(
                "The list has changed meanwhile. Nothing was signed. Begin this change again."
                    .to_owned(),
            ));
        };
        let statement = self
            .keys()?
            .propose_move(chain, moving.person, &moving.after, self.now())
            .map_err(not_signed)?;
        let _waits: Nothing = self.ask(paths::DIRECTORY_PROPOSE, &OneStatement { statement })?;
        Ok(PeopleAnswer::Signed(name))
    }

    /// Signs exactly what was shown: where the helplines have changed meanwhile, nothing is signed.
    fn change_helplines(&mut self, draft: &HelplinesDraft) -> Result<PeopleAnswer, Trouble> {
        self.renew_directory()?;
        let chain = self.chain()?;
        if chain.newest().hours.helplines != draft.before {
            return Err(Trouble::Here(
                "The helplines have changed meanwhile. Nothing was signed. Begin this change again."
                    .to_owned(),
            ));
        }
        let statement = self
            .keys()?
            .propose_helplines(chain, &draft.after, self.now())
            .map_err(not_signed)?;
        let _waits: Nothing = self.ask(paths::DIRECTORY_PROPOSE, &OneStatement { statement })?;
        Ok(PeopleAnswer::HelplinesSigned)
    }

    fn sign_second(&mut self, proposal: &Statement) -> Result<PeopleAnswer, Trouble> {
        let chain = self.chain()?;
        let stopped = stopped_keys(chain, &self.stops);
        let next: Directory = proposal.read(Label::Directory).map_err(not_signed)?;
        chain.check_new_keys(&next, &stopped).map_err(not_signed)?;
        let statement = self
            .keys()?
            .second(self.chain()?, proposal)
            .map_err(not_signed)?;
        let signed = statement.hash();
        let _published: Nothing =
            self.ask(paths::DIRECTORY_PROPOSE, &OneStatement { statement })?;
        self.renew_directory()?;
        if self.chain()?.newest_hash() != signed {
            return Ok(PeopleAnswer::StillWaits);
        }
        self.say_still_newest()?;
        Ok(PeopleAnswer::Published)
    }
}

/// Sixteen letters of base32 in fours: 80 bits, too many to try.
fn new_code() -> Secret {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut code = String::with_capacity(19);
    for (at, byte) in random::bytes::<16>().into_iter().enumerate() {
        if at > 0 && at % 4 == 0 {
            code.push('-');
        }
        let letter = LETTERS.get(usize::from(byte % 32)).copied();
        code.extend(letter.map(char::from));
    }
    Secret::new(code)
}

pub(super) fn not_signed(why: Refused) -> Trouble {
    Trouble::Here(format!(
        "This list was not signed: {why}. Look at the page again; if it stays, tell your technician."
    ))
}
