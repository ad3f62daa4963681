//! Log-ins and guests: a pass is signed here, and who is a guest is believed by that signature alone.

use protocol::{
    bytes::Id,
    guest::{EndGuest, GuestPass, GuestRow, GuestRows, LetGuestIn},
    machines::Nothing,
    paths,
};
use sealing::{password::stretch, random};

use super::{Client, refused};
use crate::{
    intent::{
        Answer, Trouble,
        log_ins::{LogInsAnswer, LogInsEffect},
    },
    state::{
        log_ins::{NewPass, ShownGuest, ShownGuests, ToBeLetIn},
        secret::Secret,
    },
};

impl Client {
    pub(super) fn log_ins(&mut self, effect: LogInsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            LogInsEffect::Load => {
                let rows = self.ask(paths::GUESTS, &Nothing {})?;
                LogInsAnswer::Loaded(self.shown_guests(rows)?)
            }
            LogInsEffect::LetIn(guest) => self.let_guest_in(*guest)?,
            LogInsEffect::End(guest, name) => {
                let rows = self.ask(paths::GUESTS_END, &EndGuest { guest })?;
                LogInsAnswer::Ended(name, self.shown_guests(rows)?)
            }
        };
        Ok(Answer::LogIns(answer))
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
            let said = row.pass.read(protocol::statement::Label::Guest);
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
