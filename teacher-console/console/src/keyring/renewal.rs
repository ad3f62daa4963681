//! One's own new keys: made here, offered to the stewards, and taken in use once the list names them.

use protocol::{
    UtcSeconds,
    bytes::{Blob, KeyId, PublicKey},
    directory::{Chain, Person},
    envelope::{Header, Stanza},
    own_keys::OwnStanza,
    staff::RingAndSlot,
};
use sealing::{
    editing::{propose, with_new_keys},
    envelope::rewrap_own,
    password::Stretched,
    refusal::Refusal,
    renewal::Settled,
    ring::Coming,
};

use super::{Keyring, Refused, Statement};

impl Keyring {
    /// Takes the keys in use that the newest list names.
    pub fn settle(&mut self, chain: &Chain) -> Settled {
        match chain.newest().person(self.person) {
            Some(listed) => self.ring.settle(listed),
            None => Settled::Foreign,
        }
    }

    /// Whether new keys wait for the stewards.
    pub fn is_renewing(&self) -> bool {
        self.ring.coming.is_some()
    }

    /// New keys as the next list is to name them, with the ring in which they lie beside the present ones. Those that
    /// wait already are offered again. Nothing when the list does not name this person.
    pub fn renew(
        &mut self,
        chain: &Chain,
        stretched: &Stretched,
        now: UtcSeconds,
    ) -> Option<(Person, RingAndSlot)> {
        let listed = chain.newest().person(self.person)?;
        let coming = self.ring.coming.get_or_insert_with(Coming::new);
        let offered = coming.offer(listed, chain, &self.ring.signing, now);
        Some((offered, self.close_again(chain.school(), stretched)))
    }

    /// New keys that never reached the server are forgotten.
    pub fn leave_renewal(&mut self) {
        self.ring.coming = None;
    }

    /// Former reader keys that still lie in the ring.
    pub fn former(&self) -> usize {
        self.ring.former_readers().len()
    }

    /// The key words are sealed to now.
    pub fn newest_reader(&self) -> Option<PublicKey> {
        self.ring.newest_reader()
    }

    /// Wraps for the newest key what is wrapped for a former one; the envelope it belongs to is said with it.
    ///
    /// # Errors
    /// A refusal, when it is not wrapped for these keys or not genuine.
    pub fn wrap_own(&self, row: &OwnStanza, chain: &Chain) -> Result<(Header, Stanza), Refusal> {
        let header = Header::from_bytes(&row.header.0).ok_or(Refusal::NotGenuine)?;
        let stanza = Stanza::from_bytes(&row.stanza.0).ok_or(Refusal::NotGenuine)?;
        let to = self.newest_reader().ok_or(Refusal::NotForThisReader)?;
        let is_its = |id: KeyId| stanza.key_id == id;
        let mut former = self.ring.former_readers().iter();
        let former = former
            .find(|reader| is_its(reader.key_id()))
            .ok_or(Refusal::NotForThisReader)?;
        let wrapped = rewrap_own(&header, &stanza, chain.school(), former, to)?;
        Ok((header, wrapped))
    }

    /// Destroys former keys whose time is over; how many.
    pub fn destroy_former(&mut self, chain: &Chain, now: UtcSeconds) -> usize {
        self.ring.destroy_former(chain, now)
    }

    /// Signs the next list of helpers as its first steward, with the keys somebody has handed on to.
    ///
    /// # Errors
    /// Why such a list would never count.
    pub fn propose_new_keys(
        &self,
        chain: &Chain,
        renewed: &Person,
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let next = with_new_keys(chain, renewed, now)?;
        Ok(propose(chain, &next, &self.ring))
    }
}

/// A stanza as it travels.
pub fn travelling(stanza: &Stanza) -> Blob {
    Blob(stanza.to_bytes())
}
