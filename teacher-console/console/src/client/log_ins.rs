//! Log-ins and guests: a pass is signed here, and who is a guest is believed by that signature alone.

use protocol::{
    bytes::Id,
    directory::Chain,
    guest::{EndGuest, GuestPass, GuestRow, GuestRows, LetGuestIn},
    log_ins::{LogIn, LogInState, LogIns, LogInsReview, Reviewed, reviewed},
    machines::{Nothing, OneStatement},
    paths,
    statement::Label,
};
use sealing::{password::stretch, random};

use super::{Client, refused};
use crate::{
    intent::{
        Answer, Trouble,
        log_ins::{LogInsAnswer, LogInsEffect},
    },
    log_in_changes::changes,
    state::{
        log_ins::{NewPass, ShownGuest, ShownGuests, ShownLogIn, ShownLogIns, ToBeLetIn},
        secret::Secret,
    },
};

impl Client {
    pub(super) fn log_ins(&mut self, effect: LogInsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            LogInsEffect::Load => {
                self.renew_directory()?;
                let listed = self.ask(paths::LOG_INS, &Nothing {})?;
                let rows = self.ask(paths::GUESTS, &Nothing {})?;
                let listed = Box::new(self.shown_log_ins(&listed)?);
                LogInsAnswer::Loaded(listed, self.shown_guests(rows)?)
            }
            LogInsEffect::Review(log_ins) => self.review(log_ins)?,
            LogInsEffect::Print(list) => self.print_log_ins(&list)?,
            LogInsEffect::LetIn(guest) => self.let_guest_in(*guest)?,
            LogInsEffect::End(guest, name) => {
                let rows = self.ask(paths::GUESTS_END, &EndGuest { guest })?;
                LogInsAnswer::Ended(name, self.shown_guests(rows)?)
            }
        };
        Ok(Answer::LogIns(answer))
    }

    fn review(&mut self, log_ins: Vec<Reviewed>) -> Result<LogInsAnswer, Trouble> {
        let review = LogInsReview {
            format: 1,
            log_ins,
            by: self.person_id()?,
            at: self.now(),
        };
        let school = self.chain()?.school();
        let statement = self.keys()?.log_ins_review(&review, school);
        let listed = self.ask(paths::LOG_INS_REVIEW, &OneStatement { statement })?;
        Ok(LogInsAnswer::Reviewed(Box::new(
            self.shown_log_ins(&listed)?,
        )))
    }

    /// Names, duties and signers come from the signed list; a review counts by its own signature.
    fn shown_log_ins(&self, listed: &LogIns) -> Result<ShownLogIns, Trouble> {
        let chain = self.chain()?;
        let newest = chain.newest();
        let is_staff = |row: &&LogIn| row.guest_until.is_none();
        let now = reviewed(&listed.rows, newest);
        let last = listed.last_review.as_ref().and_then(|signed| {
            let said: LogInsReview = signed.read(Label::LogInsReview).ok()?;
            chain.has_signed(said.by, signed).then_some(said)
        });
        Ok(ShownLogIns {
            rows: listed
                .rows
                .iter()
                .filter(is_staff)
                .filter(|row| row.state != LogInState::Left)
                .map(|row| shown_log_in(row, chain))
                .collect(),
            changes: last.as_ref().map_or_else(Vec::new, |last| {
                changes(&last.log_ins, &now, &name_in(chain))
            }),
            last_review: last.map(|last| (self.name_ever(last.by), last.at)),
            reviewed: now,
            is_due: listed.is_due,
            may_review: listed.may_review,
        })
    }

    fn let_guest_in(&mut self, guest: ToBeLetIn) -> Result<LogInsAnswer, Trouble> {
        let school = self.chain()?.school();
        let pass = GuestPass {
            format: 1,
            guest: random::id(),
            name: guest.name,
            login_name: guest.login_name,
            kind: guest.kind,
            purpose: guest.purpose,
            classes: guest.classes,
            until: guest.until,
            by: self.person_id()?,
            at: self.now(),
        };
        pass.check()
            .map_err(|why| Trouble::Here(format!("Nobody was let in: {why}.")))?;
        let password = new_password();
        let auth = stretch(password.text(), school, &pass.login_name)
            .map_err(refused)?
            .auth();
        let signed = self.keys()?.guest_pass(&pass, school);
        let ask = LetGuestIn { pass: signed, auth };
        let rows = self.ask(paths::GUESTS_LET_IN, &ask)?;
        let new = NewPass {
            name: pass.name,
            login_name: pass.login_name,
            password,
            until: pass.until,
        };
        Ok(LogInsAnswer::LetIn(Box::new(new), self.shown_guests(rows)?))
    }

    fn shown_guests(&self, rows: GuestRows) -> Result<ShownGuests, Trouble> {
        let chain = self.chain()?;
        let stopped = protocol::freshness::stopped_keys(chain, &self.stops);
        let mut guests = Vec::new();
        for row in &rows.guests {
            let genuine = GuestPass::read(&row.pass, chain, &stopped);
            let is_genuine = genuine.is_ok();
            let said = row.pass.read(Label::Guest);
            if let Ok(pass) = genuine.or(said) {
                guests.push(self.shown_guest(row, pass, is_genuine, &rows));
            }
        }
        Ok(ShownGuests {
            guests,
            may_let_in: rows.may_let_in,
            classes: rows.classes,
        })
    }

    fn shown_guest(
        &self,
        row: &GuestRow,
        pass: GuestPass,
        is_genuine: bool,
        rows: &GuestRows,
    ) -> ShownGuest {
        let name_of = |id: &Id| {
            let class = rows.classes.iter().find(|class| class.id == *id)?;
            Some(class.name.clone())
        };
        ShownGuest {
            id: pass.guest,
            classes: pass.classes.iter().filter_map(name_of).collect(),
            name: pass.name,
            login_name: pass.login_name,
            kind: pass.kind,
            purpose: pass.purpose,
            until: row.until.min(pass.until),
            by: self.name_ever(pass.by),
            last_sign_in: row.last_sign_in,
            is_genuine,
        }
    }
}

fn shown_log_in(row: &LogIn, chain: &Chain) -> ShownLogIn {
    let person = chain.newest().person(row.person);
    let listed = chain.first_listed(row.person).map(|(list, by)| {
        let names: Vec<&str> = by.iter().map(|one| one.name.as_str()).collect();
        (list.issued_at, names.join(", "))
    });
    ShownLogIn {
        name: name_in(chain)(row.person, &row.login_name),
        login_name: row.login_name.clone(),
        state: row.state,
        duties: person.map_or_else(Vec::new, |person| person.duties.clone()),
        is_steward: chain.newest().stewards.contains(&row.person),
        has_second_factor: row.has_second_factor,
        listed,
        last_sign_in: row.last_sign_in,
        consoles: row.consoles.clone(),
    }
}

/// As the list names somebody; what they type while no list does.
fn name_in(chain: &Chain) -> impl Fn(Id, &str) -> String + '_ {
    |person, login_name| {
        let known = chain.person_ever(person).map(|known| known.name.clone());
        known.unwrap_or_else(|| login_name.to_owned())
    }
}

/// Sixteen small letters and digits in fours: 80 bits, for whoever has to type it each morning. None looks like another.
fn new_password() -> Secret {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut password = String::with_capacity(19);
    for (at, byte) in random::bytes::<16>().into_iter().enumerate() {
        if at > 0 && at % 4 == 0 {
            password.push('-');
        }
        let letter = LETTERS.get(usize::from(byte % 32)).copied();
        password.extend(letter.map(char::from));
    }
    Secret::new(password)
}
