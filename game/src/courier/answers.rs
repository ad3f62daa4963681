//! What adults have answered: 'read' is believed on nothing less than the signature of somebody in the directory.

use protocol::{
    bytes::{Hash, Id},
    directory::{Chain, Directory, LogName, Person, Phrase},
    key_id::KeyKind,
    seen::{Seen, SeenState},
    statement::{Label, Statement},
};

/// A genuine answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// To which report.
    pub envelope: Id,
    /// The reader's name, as children know it.
    pub by: String,
    /// Their portrait.
    pub picture: String,
    /// How far it is.
    pub state: SeenState,
    /// What they say, in words the school has confirmed.
    pub phrase: Option<Phrase>,
}

/// Checks one answer; `known` is the envelope it must be about, where this computer knows it.
///
/// Nothing comes back for an answer nobody signed, that is signed by somebody who reads no reports, or that is about
/// other bytes than were sent: the app then simply goes on waiting (`keys` plan §2, 8). An answer stays genuine when
/// its writer has new keys since, or has left.
#[must_use]
pub fn check(statement: &Statement, chain: &Chain, known: Option<(Id, Hash)>) -> Option<Answer> {
    let seen: Seen = statement.read(Label::Seen).ok()?;
    if seen.format != protocol::FORMAT
        || known.is_some_and(|(envelope, hash)| envelope != seen.envelope || hash != seen.hash)
    {
        return None;
    }
    let (_, reader) = chain.everybody_ever().find(|(list, person)| {
        could_read(list, person)
            && statement.is_signed_by(KeyKind::Signing, &person.signing_key, chain.school())
    })?;
    let phrase = seen.phrase.and_then(|id| {
        let phrases = &chain.newest().hours.phrases;
        phrases.iter().find(|phrase| phrase.id == id).cloned()
    });
    Some(Answer {
        envelope: seen.envelope,
        by: reader.name.clone(),
        picture: reader.picture.clone(),
        state: seen.state,
        phrase,
    })
}

/// Somebody on a route, or an adult a child can choose by name.
fn could_read(directory: &Directory, person: &Person) -> bool {
    let is_on_a_route = LogName::ALL
        .into_iter()
        .any(|log| directory.routes.of(log).people().any(|id| id == person.id));
    is_on_a_route || (person.daily && person.newest_reader_key().is_some())
}
