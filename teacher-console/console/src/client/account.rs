//! One's own sign-in: the password again, another password, the second factor, the card.

use protocol::{
    account::{ChangePassword, Confirm, FactorSet, OfferedFactor, ProveFactor, ResetFactor},
    machines::Nothing,
    paths,
};
use qrcode::{Color, QrCode};
use sealing::password::stretch;

use super::{Client, refused};
use crate::{
    intent::{
        Answer, Trouble,
        account::{AccountAnswer, AccountEffect},
    },
    state::{
        account::{Offer, Squares},
        secret::Secret,
    },
};

impl Client {
    pub(super) fn account(&mut self, effect: AccountEffect) -> Result<Answer, Trouble> {
        match effect {
            AccountEffect::Load => self
                .ask(paths::STAFF_ACCOUNT, &Nothing {})
                .map(|facts| AccountAnswer::Loaded(Box::new(facts), self.own_keys())),
            AccountEffect::Remind => self.remind(),
            AccountEffect::Confirm(password) => self.confirm(&password),
            AccountEffect::ChangePassword(password) => self.change_password(&password),
            AccountEffect::RenewKeys => self.renew_keys(),
            AccountEffect::ShowCard => self.show_card(),
            AccountEffect::OpenWithCardHere => return self.open_with_card_here(),
            AccountEffect::KeepCard => self.keep_card(),
            AccountEffect::ForgetCard => self
                .card_place()
                .map(|place| AccountAnswer::CardHere(place.forget())),
            AccountEffect::PrintCard(code) => self.print_card(&code),
            AccountEffect::PrintCodes(codes) => self.print_codes(&codes),
            AccountEffect::OfferFactor => self.offer_factor(),
            AccountEffect::ProveFactor(code) => self.prove_factor(code),
            AccountEffect::ResetFactor(person) => self
                .ask::<Nothing>(paths::STAFF_FACTOR_RESET, &ResetFactor { person })
                .map(|Nothing {}| AccountAnswer::FactorReset),
        }
        .map(Answer::Account)
    }

    fn confirm(&mut self, password: &Secret) -> Result<AccountAnswer, Trouble> {
        let school = self.chain()?.school();
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let stretched = stretch(password.text(), school, &signed_in.login_name).map_err(refused)?;
        let auth = stretched.auth();
        let _right: Nothing = self.ask_with_code(paths::STAFF_CONFIRM, &Confirm { auth })?;
        Ok(AccountAnswer::Confirmed)
    }

    /// The same keys under another password, with a higher counter, so that the old slot opens nothing any more.
    fn change_password(&mut self, password: &Secret) -> Result<AccountAnswer, Trouble> {
        let school = self.chain()?.school();
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let stretched = stretch(password.text(), school, &signed_in.login_name).map_err(refused)?;
        let closed = self.keys()?.close_again(school, &stretched);
        let counter = closed.ring_counter;
        let change = ChangePassword {
            auth: stretched.auth(),
            closed,
        };
        let _stored: Nothing = self.ask(paths::STAFF_PASSWORD, &change)?;
        if let Some(signed_in) = &mut self.person {
            signed_in.stretched = stretched;
        }
        self.remember_ring(counter)?;
        Ok(AccountAnswer::PasswordChanged)
    }

    /// On record first, shown then. The server hears that a card is shown and nothing of what stands on it.
    fn show_card(&mut self) -> Result<AccountAnswer, Trouble> {
        let code = Secret::new(self.keys()?.card_code().to_string());
        let _on_record: Nothing = self.ask(paths::STAFF_CARD, &Nothing {})?;
        Ok(AccountAnswer::Card(code))
    }

    fn keep_card(&mut self) -> Result<AccountAnswer, Trouble> {
        let code = self.keys()?.card_code();
        Ok(AccountAnswer::CardHere(self.card_place()?.keep(&code)))
    }

    fn offer_factor(&mut self) -> Result<AccountAnswer, Trouble> {
        let offered: OfferedFactor = self.ask(paths::STAFF_FACTOR_OFFER, &Nothing {})?;
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let school = &self.directory()?.school_name;
        let squares = squares(&offered.address(school, &signed_in.login_name));
        Ok(AccountAnswer::Offered(Box::new(Offer {
            letters: Secret::new(offered.letters()),
            squares,
        })))
    }

    fn prove_factor(&mut self, code: String) -> Result<AccountAnswer, Trouble> {
        let set: FactorSet = self.ask(paths::STAFF_FACTOR_PROVE, &ProveFactor { code })?;
        if let Some(signed_in) = &mut self.person {
            signed_in.session.first.clear();
        }
        if self.keyring.is_some() {
            self.say_still_newest()?;
            drop(self.tend_keys());
        }
        Ok(AccountAnswer::FactorSet {
            codes: set.codes.into_iter().map(Secret::new).collect(),
            rooms: set.rooms,
            logs: set.logs,
        })
    }
}

/// An address as a phone's camera reads it. One that does not fit is not drawn: the letters beside it say the same.
fn squares(address: &str) -> Squares {
    QrCode::new(address).map_or_else(
        |_| Squares::default(),
        |code| Squares {
            width: code.width(),
            dark: code
                .into_colors()
                .into_iter()
                .map(|colour| colour == Color::Dark)
                .collect(),
        },
    )
}
