//! A newcomer's console: asks whom a code is for, makes keys, and sends what is public or sealed of them.

use protocol::{
    bytes::Hash,
    enrolment::{AskInvitation, Enrol, Newcomer, code_hash, key_face},
    machines::Nothing,
    paths,
    problem::ProblemCode,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{Client, Miss, refused, trouble};
use crate::{
    intent::{
        Answer, Trouble,
        enrol::{EnrolAnswer, EnrolEffect},
    },
    keyring,
    state::{enrolment::NewCard, secret::Secret},
};

impl Client {
    pub(super) fn enrol(&mut self, effect: EnrolEffect) -> Result<Answer, Trouble> {
        match effect {
            EnrolEffect::Ask { code } => self.ask_invitation(&code),
            EnrolEffect::MakeKeys {
                code,
                newcomer,
                password,
            } => self.make_keys(&code, &newcomer, &password),
            EnrolEffect::Print { name, kit } => self.print_newcomers_card(&name, &kit),
            EnrolEffect::Send(enrol) => self.send_keys(&enrol),
        }
        .map(Answer::Enrol)
    }

    fn ask_invitation(&mut self, code: &Secret) -> Result<EnrolAnswer, Trouble> {
        if self.machine.is_none() {
            self.connect()?;
        }
        let ask = AskInvitation {
            code_hash: typed_code(code),
        };
        let newcomer: Newcomer = self.ask_with_code(paths::STAFF_INVITATION, &ask)?;
        Ok(EnrolAnswer::For(Box::new(newcomer)))
    }

    fn make_keys(
        &self,
        code: &Secret,
        newcomer: &Newcomer,
        password: &Secret,
    ) -> Result<EnrolAnswer, Trouble> {
        let school = self.chain()?.school();
        let made =
            keyring::make_keys(newcomer, school, password.text(), self.now()).map_err(refused)?;
        Ok(EnrolAnswer::Made(Box::new(NewCard {
            name: newcomer.name.clone(),
            login_name: made.account.login_name.clone(),
            kit: Secret::new(made.card_code.to_string()),
            face: key_face(&made.person),
            enrol: Box::new(Enrol {
                code_hash: typed_code(code),
                person: made.person,
                account: made.account,
                card_printed: false,
            }),
        })))
    }

    fn send_keys(&mut self, enrol: &Enrol) -> Result<EnrolAnswer, Trouble> {
        let _stored: Nothing = self.ask_with_code(paths::STAFF_ENROL, enrol)?;
        Ok(EnrolAnswer::Sent)
    }

    /// Like asking in other rooms, but a wrong secret is a wrong code here and never a wrong password.
    pub(super) fn ask_with_code<T: DeserializeOwned>(
        &mut self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Trouble> {
        let mut asked = self.ask_once(path, body);
        let has_run_out =
            matches!(&asked, Err(Miss::Problem(why)) if why.code == ProblemCode::NotSignedIn);
        if has_run_out {
            self.prove_key()?;
            asked = self.ask_once(path, body);
        }
        asked.map_err(|miss| match miss {
            Miss::Problem(why) if why.code == ProblemCode::WrongSecret => {
                Trouble::Server(why.what, why.remedy)
            }
            other => trouble(other),
        })
    }
}

/// A code has no 0, 1 or 8: whoever typed one read O, I or B.
fn typed_code(code: &Secret) -> Hash {
    let letters: String = code
        .text()
        .chars()
        .map(|letter| match letter {
            '0' => 'O',
            '1' => 'I',
            '8' => 'B',
            other => other,
        })
        .collect();
    code_hash(&letters)
}
