//! Somebody who has lost a card or a password gets other keys, under the same id and login name, and nothing old with them.

use ed25519_dalek::Signer as _;
use protocol::{
    account::Account,
    bytes::{Blob, Signature, Token},
    cases::AskLog,
    console_note::{ConsoleNotes, Noted},
    directory::{Duty, LogName, Person},
    enrolment::{AskInvitation, Enrol, Invite, Newcomer, code_hash},
    envelope::{Envelope, EnvelopeKind, Stanza},
    export::CaseRecords,
    grant::{Grant, GrantReason, Granted, PostGrant, PostSignOff, SignOff},
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

const LOG: LogName = LogName::Safeguarding;

/// What was noted of the safeguarding log, for whoever asks.
async fn notes(desk: &Desk, who: &Token) -> ConsoleNotes {
    let ask = AskLog { log: LOG };
    desk.ask(paths::CONSOLE_NOTES_EARLIER, who, &ask)
        .await
        .unwrap()
}

/// The head looks for something in the safeguarding log: sealed for head and lead.
async fn head_searches(desk: &Desk) -> Envelope {
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let words = desk.school.envelope(EnvelopeKind::Entry, 71, &[head, lead]);
    let searched = Noted::Searched {
        everything: true,
        looked_through: 1,
        hits: 0,
    };
    let note = desk.school.console_note(head, head, &words, searched);
    let _on_record: CaseRecords = desk
        .ask(paths::CONSOLE_NOTES, &desk.head, &note)
        .await
        .unwrap();
    words
}

/// The head wraps it for the newcomer's key; how many signatures that takes, and the second one.
async fn let_read(desk: &Desk, words: &Envelope, new: &Adult) -> (Granted, PostSignOff) {
    let head = &desk.school.head;
    let grant = Grant {
        format: 1,
        log: LOG,
        envelopes: vec![words.header.envelope],
        reader: new.reader(),
        reason: GrantReason::NewReader,
        at: desk.school.time(),
    };
    let stanza = Stanza {
        key_id: new.reader(),
        encapsulated: [3; 32],
        wrapped: [4; 56],
    };
    let post = PostGrant {
        grant: head.sign(Label::Grant, desk.school.id, &grant),
        stanzas: vec![Blob(stanza.to_bytes())],
    };
    let granted = desk.ask(paths::GRANTS, &desk.head, &post).await.unwrap();
    let sign_off = SignOff {
        format: 1,
        act: post.grant.hash(),
        at: desk.school.time(),
    };
    let chair = &desk.school.chair;
    let second = PostSignOff {
        log: LOG,
        sign_off: chair.sign(Label::SignOff, desk.school.id, &sign_off),
    };
    (granted, second)
}

#[tokio::test]
async fn p04_whoever_enrols_later_reads_what_was_searched_before_once_two_people_let_them() {
    let desk = Desk::begin().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let words = head_searches(&desk).await;
    let before = desk.sign_in(lead).await.unwrap().token;
    assert_eq!(notes(&desk, &before).await.notes.len(), 1);
    desk.stop(&desk.head, head, lead).await.unwrap();
    invite(&desk, lead, CODE).await.unwrap();
    let new = anew(lead);
    enrol(&desk, &new, 2).await.unwrap();
    publish(&desk, &new).await;
    let them = sign_in(&desk, lead, NEW_AUTH).await.unwrap().token;
    let is_shut = |told: &ConsoleNotes| {
        let mut readers = told.notes.iter().flat_map(|note| &note.readers);
        let is_for_former_keys = told.notes.iter().all(|note| note.added.is_empty());
        is_for_former_keys && readers.all(|key| *key != new.reader())
    };
    assert!(is_shut(&notes(&desk, &them).await));

    let (granted, second) = let_read(&desk, &words, &new).await;
    assert_eq!(granted, Granted::Waits, "it is about the whole log");
    assert!(is_shut(&notes(&desk, &them).await));
    let _done: Nothing = desk
        .ask(paths::GRANTS_SIGN_OFF, &desk.chair, &second)
        .await
        .unwrap();
    let told = notes(&desk, &them).await.notes;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].envelope.0, words.to_bytes(), "as it came");
    let added = Stanza::from_bytes(&told[0].added[0].0).unwrap();
    assert_eq!(added.wrapped, [4; 56]);
    assert!(told[0].readers.contains(&new.reader()));
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
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
