//! What a school is founded with: the first list of its adults, and the message that carries it.

use protocol::{
    bytes::{Blob, PublicKey, Token},
    directory::{Directory, Hours, Phrase, Recovery, Route, Routes, ServerFacts},
    freshness::{Fresh, stops_hash},
    machines::{Health, Nothing},
    paths,
    staff::{FoundSchool, NewAccount},
    statement::{Label, NO_SCHOOL, Statement},
};

use super::{Adult, TestSchool, signed};

impl TestSchool {
    /// The founding directory of this test's people.
    pub(crate) async fn directory(&self) -> Directory {
        let health: Health = self
            .ask(paths::HEALTH, None, None, &Nothing {})
            .await
            .unwrap();
        let route = |owner: &Adult, reader: &Adult| Route {
            owner: owner.person.id,
            readers: vec![reader.person.id],
        };
        let people = [
            &self.lead,
            &self.head,
            &self.chair,
            &self.second,
            &self.teacher,
        ];
        Directory {
            format: 1,
            demo: health.demo,
            school_name: health.school_name,
            school: None,
            version: 1,
            previous: None,
            issued_at: self.time(),
            review_by: self.time() + 30_000_000,
            stewards: vec![
                self.lead.person.id,
                self.head.person.id,
                self.chair.person.id,
            ],
            threshold: 2,
            people: people.map(|one| one.person.clone()).to_vec(),
            routes: Routes {
                safeguarding: route(&self.lead, &self.head),
                staff: route(&self.head, &self.second),
                leaders: route(&self.chair, &self.second),
            },
            recovery: Recovery {
                reader_key: PublicKey([77; 32]),
                signing_key: PublicKey(crate::sheets::sheets_key().verifying_key().to_bytes()),
                made_at: self.time(),
                holders: vec!["head".into(), "chair".into(), "trust".into()],
            },
            server: ServerFacts {
                ca: health.ca,
                next_ca: None,
                addresses: vec!["127.0.0.1:8443".into()],
                ticket_key: health.ticket_key,
            },
            hours: agreed_sentences(),
            left: Vec::new(),
        }
    }

    pub(crate) fn founding_message(&self, directory: &Directory) -> FoundSchool {
        let payload = serde_json::to_vec(directory).unwrap();
        let statement = Statement {
            label: Label::Directory,
            signatures: [&self.lead, &self.head]
                .map(|one| signed(&one.signing, Label::Directory, NO_SCHOOL, &payload))
                .to_vec(),
            payload: Blob(payload),
        };
        let school = protocol::directory::school_id(&statement);
        let fresh = Fresh {
            format: 1,
            directory: statement.hash(),
            stops: stops_hash(&[]),
            at: self.time(),
        };
        let token = std::fs::read_to_string(self.path().join("handout/founding.token")).unwrap();
        let account = |one: &Adult| NewAccount {
            person: one.person.id,
            login_name: one.login.to_owned(),
            auth: one.auth(),
            slot: Blob(vec![1, 2, 3]),
            ring: Blob(vec![4, 5, 6]),
            ring_counter: 1,
        };
        FoundSchool {
            founding_token: Token::from_hex(token.trim()).unwrap(),
            directory: statement,
            accounts: [
                &self.lead,
                &self.head,
                &self.chair,
                &self.second,
                &self.teacher,
            ]
            .map(account)
            .to_vec(),
            fresh: [&self.lead, &self.head]
                .map(|one| one.sign(Label::Fresh, school, &fresh))
                .to_vec(),
            printed: Vec::new(),
        }
    }
}

fn agreed_sentences() -> Hours {
    Hours {
        read_when: None,
        helplines: Vec::new(),
        phrases: vec![Phrase {
            id: "thank-you".into(),
            words: "Thank you for telling us.".into(),
            simple: "Thank you for telling us.".into(),
        }],
        reviewed_by: String::new(),
    }
}
