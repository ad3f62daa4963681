//! What this console thinks of a computer. Who vouched for it and who knows it is read from signatures and the list of
//! helpers; only when it was last there is the server's word.

use protocol::{
    UtcSeconds,
    bytes::{Id, KeyId, PublicKey},
    directory::{Chain, Directory, Duty, Person, Presence},
    key_id::{KeyKind, key_id},
    machines::{MachineKind, MachineRow, MachineState, Vouchers},
    statement::{Label, Statement},
    voucher::{Revocation, RevocationReason, Voucher},
};

const DAY_S: i64 = 24 * 60 * 60;

/// A list that came out less than this many days ago may still be on its way.
const BEHIND_DAYS: i64 = 1;
/// A week before its list of helpers stops being fresh, a computer that was not there is worth a look.
const AWAY_DAYS: i64 = 14;

/// Something about a computer that somebody should look at. The order is that of the screen.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// Two computers answer with one key, or this one forgets.
    Doubled,
    /// Nobody in the list of helpers has vouched for it.
    Unvouched,
    /// Whoever approved it has left, or their key was stopped.
    ApproverGone(String),
    /// Nobody of the safeguarding team has said that they know it.
    New,
    /// It holds an old list of helpers, for this many days.
    Behind(i64),
    /// It was last there so many days ago.
    Away(i64),
}

/// A computer as the screen shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownMachine {
    /// As the server lists it.
    pub row: MachineRow,
    /// Whether it is the one somebody is sitting at.
    pub is_here: bool,
    /// What to look at.
    pub marks: Vec<Mark>,
    /// Who took it out, why and when.
    pub revoked: Option<Revoked>,
}

/// A genuine revocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revoked {
    /// Name of the signer.
    pub by: String,
    /// Why.
    pub reason: RevocationReason,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// Why a report may not come from where it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SenderDoubt {
    /// The computer has been taken out of the school.
    Revoked(Revoked),
    /// Its key is used twice.
    Doubled,
    /// Nobody of the safeguarding team knows it yet.
    New,
}

/// What a console knows when it looks at computers.
pub struct Known<'a> {
    /// The list of helpers, every version.
    pub chain: &'a Chain,
    /// Keys that were stopped.
    pub stopped: &'a [KeyId],
    /// The console's own id.
    pub here: Option<Id>,
    /// Now, by the console's clock.
    pub now: UtcSeconds,
}

impl Known<'_> {
    /// A computer with everything that should be looked at.
    pub fn shown(&self, row: MachineRow) -> ShownMachine {
        let revocation = row.revocation.as_ref();
        ShownMachine {
            is_here: self.here == Some(row.machine),
            revoked: revocation.and_then(|out| revoked(out, row.device_key, self.chain)),
            marks: self.marks(&row),
            row,
        }
    }

    fn marks(&self, row: &MachineRow) -> Vec<Mark> {
        if row.state != MachineState::Approved {
            return Vec::new();
        }
        let is_known = row
            .known
            .as_ref()
            .is_some_and(|known| is_known(known, row.device_key, self.chain));
        let all = [
            row.doubled_at.map(|_| Mark::Doubled),
            self.approval(row),
            (!is_known).then_some(Mark::New),
            self.behind_days(row).map(Mark::Behind),
            self.away_days(row).map(Mark::Away),
        ];
        all.into_iter().flatten().collect()
    }

    /// A voucher that is missing, not genuine, or the word of somebody whose word is worth another look. A console that
    /// joined with a file of its own kind has none.
    fn approval(&self, row: &MachineRow) -> Option<Mark> {
        let Some(voucher) = &row.voucher else {
            return (row.kind == MachineKind::Pupil).then_some(Mark::Unvouched);
        };
        let is_about_it = voucher
            .read::<Voucher>(Label::Voucher)
            .is_ok_and(|read| read.device_key == row.device_key);
        let Some(person) = signer(voucher, self.chain).filter(|_| is_about_it) else {
            return Some(Mark::Unvouched);
        };
        let is_there = self.chain.newest().person(person.id).is_some_and(|now| {
            now.state == Presence::Active && self.chain.is_word_of(now.id, voucher)
        });
        let key = key_id(KeyKind::Signing, &person.signing_key);
        let is_good = is_there && !self.stopped.contains(&key);
        (!is_good).then(|| Mark::ApproverGone(person.name.clone()))
    }

    /// Days since the first list came out that it does not hold.
    fn behind_days(&self, row: &MachineRow) -> Option<i64> {
        let first = usize::try_from(row.list_version).ok()?;
        let missing = self.chain.statements().get(first)?;
        let list: Directory = missing.read(Label::Directory).ok()?;
        let days = self.days_since(list.issued_at);
        (days >= BEHIND_DAYS).then_some(days)
    }

    /// Days since it was last there; since it joined, where it never asked for a list.
    fn away_days(&self, row: &MachineRow) -> Option<i64> {
        let days = self.days_since(row.seen_at.unwrap_or(row.joined_at));
        (days >= AWAY_DAYS).then_some(days)
    }

    fn days_since(&self, at: UtcSeconds) -> i64 {
        self.now.saturating_sub(at).max(0) / DAY_S
    }
}

/// What speaks against a report being from where it says. Nothing that a child may have written is kept back for it.
pub fn doubts(device: PublicKey, said: &Vouchers, chain: &Chain) -> Vec<SenderDoubt> {
    let mut doubts = Vec::new();
    let mut revocations = said.revocations.iter();
    if let Some(out) = revocations.find_map(|out| revoked(out, device, chain)) {
        doubts.push(SenderDoubt::Revoked(out));
    }
    if said.doubled.contains(&device) {
        doubts.push(SenderDoubt::Doubled);
    }
    if doubts.is_empty() && !said.known.iter().any(|one| is_known(one, device, chain)) {
        doubts.push(SenderDoubt::New);
    }
    doubts
}

fn revoked(statement: &Statement, device: PublicKey, chain: &Chain) -> Option<Revoked> {
    let out: Revocation = statement.read(Label::Revocation).ok()?;
    let by = signer(statement, chain).filter(|_| out.device_key == device)?;
    Some(Revoked {
        by: by.name.clone(),
        reason: out.reason,
        at: out.at,
    })
}

/// Only the word of somebody who is or was of the safeguarding team makes a computer known.
fn is_known(statement: &Statement, device: PublicKey, chain: &Chain) -> bool {
    let is_about_it = statement
        .read::<Voucher>(Label::DeviceKnown)
        .is_ok_and(|voucher| voucher.device_key == device);
    is_about_it
        && chain.everybody_ever().any(|(_, person)| {
            let is_of_the_team = person
                .duties
                .iter()
                .any(|duty| matches!(duty, Duty::SafeguardingLead | Duty::DeputySafeguardingLead));
            is_of_the_team && has_signed(person, statement, chain)
        })
}

fn signer<'a>(statement: &Statement, chain: &'a Chain) -> Option<&'a Person> {
    let mut everybody = chain.everybody_ever().map(|(_, person)| person);
    everybody.find(|person| has_signed(person, statement, chain))
}

fn has_signed(person: &Person, statement: &Statement, chain: &Chain) -> bool {
    statement.is_signed_by(KeyKind::Signing, &person.signing_key, chain.school())
}

#[cfg(test)]
mod tests;
