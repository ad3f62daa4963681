//! Somebody who has lost a card or a password gets other keys, under the same id and login name, and nothing old with them.

use ed25519_dalek::Signer as _;
use protocol::{
    account::Account,
    bytes::{Blob, Signature, Token},
    directory::{Duty, Person},
    enrolment::{AskInvitation, Enrol, Invite, Newcomer, code_hash},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::{NewAccount, RingAndSlot, StaffSession, StaffSignIn},
    statement::{Label, NO_SCHOOL, signed_bytes},
};

use crate::{
    lists::{Desk, follows},
    second_factor::set_up,
    support::{Adult, code, command},
};

const CODE: &str = "WXYZ-2345";
/// What the new password derives to.
const NEW_AUTH: Token = Token([9; 32]);

/// The lead with other keys: the same person, another secret and another password.
fn anew(lead: &Adult) -> Adult {
    let mut anew = Adult::new(60, lead.login, Duty::SafeguardingLead);
    let keys = std::mem::replace(&mut anew.person, lead.person.clone());
    let person = &mut anew.person;
    (person.signing_key, person.reader_keys) = (keys.signing_key, keys.reader_keys);
    let payload = Person::proof_payload(person.id, &person.signing_key, &person.reader_keys);
    let bytes = signed_bytes(Label::PersonProof, NO_SCHOOL, &payload);
    person.proof = Signature(anew.signing.sign(&bytes).to_bytes());
    anew
}

async fn invite(desk: &Desk, who: &Adult, typed: &str) -> Result<Nothing, ProblemBody> {
    let invite = Invite {
        code_hash: code_hash(typed),
        newcomer: Newcomer::again(&who.person),
    };
    desk.ask(paths::STAFF_INVITE, &desk.head, &invite).await
}

async fn enrol(desk: &Desk, who: &Adult, ring_counter: u64) -> Result<Nothing, ProblemBody> {
    let enrol = Enrol {
        code_hash: code_hash(CODE),
        person: who.person.clone(),
        account: NewAccount {
            person: who.person.id,
            login_name: who.login.into(),
            auth: NEW_AUTH,
            slot: Blob(vec![7]),
            ring: Blob(vec![8]),
            ring_counter,
        },
        card_printed: false,
    };
    desk.ask(paths::STAFF_ENROL, &desk.head, &enrol).await
}

async fn sign_in(desk: &Desk, who: &Adult, auth: Token) -> Result<StaffSession, ProblemBody> {
    let sign_in = StaffSignIn {
        login_name: who.login.to_owned(),
        auth,
        second: None,
    };
    desk.ask(paths::STAFF_SIGN_IN, &desk.head, &sign_in).await
}

/// Two stewards sign the next list with these keys in place of the former ones.
async fn publish(desk: &Desk, new: &Adult) {
    let chain = desk.chain().await;
    let mut next = follows(&chain);
    next.people.retain(|person| person.id != new.person.id);
    next.people.push(new.person.clone());
    next.left = chain.left_after(&next.people);
    let by = [&desk.school.head, &desk.school.chair];
    desk.propose(&desk.head, &next, &by).await.unwrap();
}

#[tokio::test]
async fn whoever_lost_a_card_gets_other_keys_under_the_same_name() {
    let desk = Desk::begin().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let refused = invite(&desk, lead, CODE).await;
    assert_eq!(
        code(refused),
        ProblemCode::Refused,
        "their keys still count"
    );
    desk.stop(&desk.head, head, lead).await.unwrap();
    invite(&desk, lead, "AAAA-2222").await.unwrap();
    invite(&desk, lead, CODE).await.unwrap();
    let ask = |typed| AskInvitation {
        code_hash: code_hash(typed),
    };
    let earlier: Result<Newcomer, _> = desk
        .ask(paths::STAFF_INVITATION, &desk.head, &ask("AAAA-2222"))
        .await;
    assert_eq!(
        code(earlier),
        ProblemCode::WrongSecret,
        "an earlier code is void"
    );
    let told: Newcomer = desk
        .ask(paths::STAFF_INVITATION, &desk.head, &ask(CODE))
        .await
        .unwrap();
    assert_eq!((told.login_name.as_str(), told.last_ring), (lead.login, 1));

    let new = anew(lead);
    let as_first = enrol(&desk, &new, 1).await;
    assert_eq!(
        code(as_first),
        ProblemCode::Refused,
        "a ring never goes back"
    );
    enrol(&desk, &new, 2).await.unwrap();
    let too_early = sign_in(&desk, lead, NEW_AUTH).await;
    assert!(too_early.is_err(), "until two have signed");
    publish(&desk, &new).await;

    assert!(
        desk.sign_in(lead).await.is_err(),
        "the old password is gone"
    );
    let signed_in = sign_in(&desk, lead, NEW_AUTH).await.unwrap();
    assert_eq!(signed_in.person, lead.person.id);
    let ring: RingAndSlot = desk
        .ask(paths::STAFF_RING, &signed_in.token, &Nothing {})
        .await
        .unwrap();
    assert_eq!((ring.ring_counter, ring.ring), (2, Blob(vec![8])));
    let former = desk.chain().await.newest().left.clone();
    assert_eq!(former[0].key_id, lead.person.reader_keys[0].key_id);
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]).unwrap();
    assert!(
        checked.contains("log leaders: 6 links"),
        "approved, stopped, invited twice, enrolled, published: {checked}"
    );
}

#[tokio::test]
async fn l14_whoever_is_invited_again_starts_without_the_lost_phone_and_that_is_on_record() {
    let desk = Desk::begin().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let before = desk.sign_in(lead).await.unwrap();
    set_up(&desk.school, &desk.console, &before.token).await;
    assert_eq!(
        code(desk.sign_in(lead).await),
        ProblemCode::SecondFactor,
        "until then it is asked for"
    );
    desk.stop(&desk.head, head, lead).await.unwrap();
    invite(&desk, lead, CODE).await.unwrap();
    let new = anew(lead);
    enrol(&desk, &new, 2).await.unwrap();
    publish(&desk, &new).await;

    let signed_in = sign_in(&desk, lead, NEW_AUTH).await.unwrap();
    let account: Account = desk
        .ask(paths::STAFF_ACCOUNT, &signed_in.token, &Nothing {})
        .await
        .unwrap();
    assert!(!account.has_second_factor);
    assert_eq!(account.codes_left, 0, "the printed codes are void too");
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]).unwrap();
    assert!(
        checked.contains("log leaders: 7 links"),
        "approved, set up, stopped, invited, taken away, enrolled, published: {checked}"
    );
}
