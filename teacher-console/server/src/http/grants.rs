//! Letting one more person read what is on record already: asked by a reader, mostly agreed by a second person (P4).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, Hash, KeyId},
    directory::{Directory, Person, Presence},
    envelope::Stanza,
    grant::{Grant, Granted, PostGrant, PostSignOff, SignOff, TakeBackGrant, WaitingGrants},
    key_id::KeyKind,
    machines::Nothing,
    statement::{Label, Refused, Statement},
};
use safeguarding::{
    Digest, EnvelopeId, LettingIn, Permission, PersonId, Refusal, SealedWords, Signatures,
    StaffMember,
};
use store::{CaseLog, LetIn, WaitingGrant};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text},
    fetching,
    who::Staff,
};
use crate::{
    fault::Fault,
    people,
    school::{Founded, School},
};

/// A reader asks that somebody else may read. Done at once, or kept until a second person has signed.
pub(crate) async fn grant(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostGrant>,
) -> Answer<Granted> {
    let asked = Asked::read(&post.grant, &staff.founded)?;
    if asked.by.id != PersonId(staff.person.id.0) {
        return Err(Refused::NotSigned.into());
    }
    let stanzas = asked.grant.stanzas(&post.stanzas).ok_or_else(|| {
        No::refused(
            "This did not come with exactly one new key for each record.",
            "Nothing was changed. Load the page again and repeat it.",
        )
    })?;
    let stanzas: Vec<Vec<u8>> = stanzas.iter().map(Stanza::to_bytes).collect();
    let (file, now) = (log(&school, asked.grant.log), school.now());
    let done = beside(move || -> Result<Result<Granted, Refusal>, Fault> {
        let Some(words) = asked.words(&file)? else {
            return Ok(Err(Refusal::NotAReader));
        };
        match asked.question(&words, &file)?.asked_by(&asked.by) {
            Ok(Signatures::One) => {
                file.let_in(asked.hash, &asked.let_in(None)?, &stanzas, now)?;
                Ok(Ok(Granted::Done))
            }
            Ok(Signatures::Two) => {
                let waiting = WaitingGrant {
                    hash: asked.hash,
                    signed: text(&asked.statement)?,
                    stanzas,
                };
                file.keep_waiting_grant(&waiting, now)?;
                Ok(Ok(Granted::Waits))
            }
            Err(refusal) => Ok(Err(refusal)),
        }
    })
    .await?;
    Ok(Json(done?))
}

/// What waits in one log for the asker's signature, or was asked by them. Nobody else hears of it.
pub(crate) async fn waiting(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<protocol::cases::AskLog>,
) -> Answer<WaitingGrants> {
    let (file, now) = (log(&school, ask.log), school.now());
    let waits = beside(move || -> Result<WaitingGrants, Fault> {
        let mut grants = Vec::new();
        for waiting in file.waiting_grants()? {
            let (statement, asked) = read_waiting(&waiting, &staff.founded)?;
            // One that no longer counts, because somebody has left, is nobody's to sign.
            let Ok(asked) = asked else { continue };
            if asked.concerns(&file, &staff)? {
                grants.push(statement);
            }
        }
        let wishes = fetching::waiting(&file, &staff, now)?;
        Ok(WaitingGrants { grants, wishes })
    })
    .await?;
    Ok(Json(waits))
}

/// The second person has signed: the new reader can read, or whoever fetches much goes on.
pub(crate) async fn sign_off(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostSignOff>,
) -> Answer<Nothing> {
    let sign_off: SignOff = post.sign_off.read(Label::SignOff)?;
    let founded = &staff.founded;
    let is_theirs = post.sign_off.is_signed_by(
        KeyKind::Signing,
        &staff.person.signing_key,
        founded.chain.school(),
    );
    if !is_theirs || sign_off.format != 1 {
        return Err(Refused::NotSigned.into());
    }
    let (file, now) = (log(&school, post.log), school.now());
    let done = beside(move || -> Result<Result<(), No>, Fault> {
        let agrees = (Digest(sign_off.act.0), &post.sign_off);
        if let Some(done) = fetching::agree(&file, &staff, agrees, now)? {
            return Ok(done);
        }
        let Some(waiting) = waiting_with(&file, sign_off.act)? else {
            return Ok(Err(No::not_there()));
        };
        let asked = match read_waiting(&waiting, &staff.founded)?.1 {
            Ok(asked) => asked,
            Err(refused) => return Ok(Err(refused.into())),
        };
        let Some(words) = asked.words(&file)? else {
            return Ok(Err(No::not_there()));
        };
        let question = asked.question(&words, &file)?;
        // Whoever asked has to be a reader still.
        let agreed = question
            .asked_by(&asked.by)
            .and_then(|_| question.agreed_by(asked.by.id, &member(&staff), is_steward(&staff)));
        if let Err(refusal) = agreed {
            return Ok(Err(refusal.into()));
        }
        let second = (PersonId(staff.person.id.0), text(&post.sign_off)?);
        let let_in = asked.let_in(Some(second))?;
        file.let_in(asked.hash, &let_in, &waiting.stanzas, now)?;
        Ok(Ok(()))
    })
    .await?;
    done?;
    Ok(Json(Nothing {}))
}

/// Takes back what waits.
pub(crate) async fn take_back(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<TakeBackGrant>,
) -> Answer<Nothing> {
    let (file, now) = (log(&school, ask.log), school.now());
    let is_gone = beside(move || -> Result<bool, Fault> {
        if fetching::take_back(&file, &staff, Digest(ask.grant.0), now)? {
            return Ok(true);
        }
        let Some(waiting) = waiting_with(&file, ask.grant)? else {
            return Ok(false);
        };
        let concerns = match read_waiting(&waiting, &staff.founded)?.1 {
            Ok(asked) => asked.concerns(&file, &staff)?,
            Err(_) => false,
        };
        if concerns {
            file.drop_waiting_grant(waiting.hash)?;
        }
        Ok(concerns)
    })
    .await?;
    if is_gone {
        Ok(Json(Nothing {}))
    } else {
        Err(No::not_there())
    }
}

/// A signed grant, checked against the newest directory.
struct Asked {
    statement: Statement,
    hash: Digest,
    grant: Grant,
    by: StaffMember,
    to: StaffMember,
    is_on_route: bool,
}

impl Asked {
    /// Signed by somebody listed, for the newest key of somebody listed and here, which nobody has stopped.
    fn read(statement: &Statement, founded: &Founded) -> Result<Self, Refused> {
        let grant: Grant = statement.read(Label::Grant)?;
        let rule = |words: &str| Refused::Rule(words.to_owned());
        if !grant.is_whole() {
            return Err(rule("it names no records, too many, or one of them twice"));
        }
        let directory = founded.chain.newest();
        let by = signer(statement, founded).ok_or(Refused::NotSigned)?;
        let to = holder(directory, grant.reader)
            .filter(|_| !founded.stopped.contains(&grant.reader))
            .ok_or_else(|| {
                rule("the key belongs to nobody on the newest list of adults, or was stopped")
            })?;
        Ok(Self {
            statement: statement.clone(),
            hash: Digest(statement.hash().0),
            is_on_route: people::may(
                to,
                directory,
                Permission::LookIntoALog,
                Some(grant.log),
                &[],
            )
            .is_ok(),
            by: people::staff_member(by, directory),
            to: people::staff_member(to, directory),
            grant,
        })
    }

    fn ids(&self) -> Vec<EnvelopeId> {
        let ids = self.grant.envelopes.iter();
        ids.map(|id| EnvelopeId(id.0)).collect()
    }

    fn key(&self) -> safeguarding::KeyId {
        safeguarding::KeyId(self.grant.reader.0)
    }

    fn words(&self, file: &CaseLog) -> Result<Option<Vec<SealedWords>>, Fault> {
        Ok(file.words_or_notes_of(&self.ids())?)
    }

    fn question<'a>(
        &'a self,
        words: &'a [SealedWords],
        file: &CaseLog,
    ) -> Result<LettingIn<'a>, Fault> {
        Ok(LettingIn {
            log: people::log_of(self.grant.log),
            words,
            to: &self.to,
            key: self.key(),
            is_on_route: self.is_on_route,
            is_one_case: file.is_one_case(&self.ids(), self.key())?,
        })
    }

    /// Whether this person asked for it or can be the second to sign.
    fn concerns(&self, file: &CaseLog, staff: &Staff) -> Result<bool, Fault> {
        let Some(words) = self.words(file)? else {
            return Ok(false);
        };
        let who = member(staff);
        let may_agree = self
            .question(&words, file)?
            .agreed_by(self.by.id, &who, is_steward(staff));
        Ok(self.by.id == who.id || may_agree.is_ok())
    }

    fn let_in(&self, second: Option<(PersonId, String)>) -> Result<LetIn, Fault> {
        let (second, second_signed) = second.unzip();
        Ok(LetIn {
            envelopes: self.ids(),
            reader: self.key(),
            to: self.to.id,
            by: self.by.id,
            second,
            signed: text(&self.statement)?,
            second_signed,
        })
    }
}

fn signer<'a>(statement: &Statement, founded: &'a Founded) -> Option<&'a Person> {
    let school = founded.chain.school();
    founded.chain.newest().people.iter().find(|person| {
        person.state == Presence::Active
            && statement.is_signed_by(KeyKind::Signing, &person.signing_key, school)
    })
}

/// Whose newest reader key this is.
pub(super) fn holder(directory: &Directory, key: KeyId) -> Option<&Person> {
    directory.people.iter().find(|person| {
        person.state == Presence::Active
            && person
                .newest_reader_key()
                .is_some_and(|newest| newest.key_id == key)
    })
}

pub(super) fn is_steward(staff: &Staff) -> bool {
    let stewards = &staff.founded.chain.newest().stewards;
    stewards.contains(&staff.person.id)
}

fn waiting_with(file: &CaseLog, hash: Hash) -> Result<Option<WaitingGrant>, Fault> {
    let all = file.waiting_grants()?;
    Ok(all.into_iter().find(|waiting| waiting.hash.0 == hash.0))
}

fn read_waiting(
    waiting: &WaitingGrant,
    founded: &Founded,
) -> Result<(Statement, Result<Asked, Refused>), Fault> {
    let statement: Statement = serde_json::from_str(&waiting.signed).map_err(|_| {
        Fault::new(
            "A stored signed paper cannot be read.",
            "Run `school-server verify`, and keep the folder as it is.",
        )
    })?;
    let asked = Asked::read(&statement, founded);
    Ok((statement, asked))
}

/// Stanzas as they travel.
pub(super) fn travelling(stanzas: Vec<Vec<u8>>) -> Vec<Blob> {
    stanzas.into_iter().map(Blob).collect()
}
