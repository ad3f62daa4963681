//! New keys by their owner's own hand: offered once the password was typed again, in force when two stewards have signed.
//!
//! Then everything is wrapped for them; whatever is lost on the way, the present keys go on.

use ed25519_dalek::{Signer as _, SigningKey};
use protocol::{
    account::Confirm,
    bytes::{Blob, Id, Signature, Token},
    cases::{AskLog, FetchEnvelope, OneEnvelope},
    console_note::{ConsoleNotes, Noted},
    directory::{Directory, Duty, LogName, Person},
    enrolment::Waiting,
    envelope::{EnvelopeKind, Header, Stanza},
    export::CaseRecords,
    grant::{Grant, GrantReason, PostGrant},
    machines::Nothing,
    own_keys::{AskOwnStanzas, OfferKeys, OwnStanzas},
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::RingAndSlot,
    statement::{Label, NO_SCHOOL, signed_bytes},
};

use crate::{
    lists::{Desk, follows},
    support::{Adult, code, command},
};

const LOG: LogName = LogName::Safeguarding;
const REPORT: Id = Id([7; 16]);

/// The same person with other keys, signed with `by`, which should be the ones they have.
fn renewed(desk: &Desk, adult: &Adult, number: u8, by: &SigningKey) -> Adult {
    let mut next = Adult::new(number, adult.login, Duty::SafeguardingLead);
    let keys = std::mem::replace(&mut next.person, adult.person.clone());
    let person = &mut next.person;
    (person.signing_key, person.reader_keys) = (keys.signing_key, keys.reader_keys);
    let payload = Person::proof_payload(person.id, &person.signing_key, &person.reader_keys);
    let sign = |key: &SigningKey, label, school| {
        let signature = key.sign(&signed_bytes(label, school, &payload));
        Signature(signature.to_bytes())
    };
    person.proof = sign(&next.signing, Label::PersonProof, NO_SCHOOL);
    person.succession = Some(sign(by, Label::Succession, desk.school.id));
    next
}

async fn offer(
    desk: &Desk,
    lead: &Token,
    new: &Adult,
    ring_counter: u64,
) -> Result<Nothing, ProblemBody> {
    let offer = OfferKeys {
        person: new.person.clone(),
        closed: RingAndSlot {
            slot: Blob(vec![7]),
            ring: Blob(vec![8]),
            ring_counter,
        },
    };
    desk.ask(paths::STAFF_KEYS_OFFER, lead, &offer).await
}

/// The lead at the console, with the password typed again.
async fn lead_at(desk: &Desk) -> Token {
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let auth = desk.school.lead.auth();
    let _right: Nothing = desk
        .ask(paths::STAFF_CONFIRM, &lead, &Confirm { auth })
        .await
        .unwrap();
    lead
}

async fn with_keys_of(desk: &Desk, new: &Adult) -> Directory {
    let chain = desk.chain().await;
    let mut next = follows(&chain);
    for person in &mut next.people {
        if person.id == new.person.id {
            *person = person.with_keys_of(&new.person);
        }
    }
    next.left = chain.left_after(&next.people);
    next
}

async fn publish(desk: &Desk, next: &Directory) -> Result<Nothing, ProblemBody> {
    let by = [&desk.school.head, &desk.school.chair];
    desk.propose(&desk.head, next, &by).await
}

async fn stanzas(desk: &Desk, who: &Token) -> OwnStanzas {
    let ask = AskOwnStanzas {
        log: LOG,
        after: None,
    };
    desk.ask(paths::STAFF_KEYS_STANZAS, who, &ask)
        .await
        .unwrap()
}

fn wrapped(desk: &Desk, by: &Adult, reason: GrantReason) -> PostGrant {
    wrapped_of(desk, by, reason, vec![REPORT])
}

fn wrapped_of(desk: &Desk, by: &Adult, reason: GrantReason, envelopes: Vec<Id>) -> PostGrant {
    let count = envelopes.len();
    let grant = Grant {
        format: 1,
        log: LOG,
        envelopes,
        reader: by.reader(),
        reason,
        at: desk.school.time(),
    };
    let stanza = Stanza {
        key_id: by.reader(),
        encapsulated: [1; 32],
        wrapped: [2; 56],
    };
    PostGrant {
        grant: by.sign(Label::Grant, desk.school.id, &grant),
        stanzas: vec![Blob(stanza.to_bytes()); count],
    }
}

#[tokio::test]
async fn only_their_owner_offers_new_keys_and_the_present_ones_go_on_until_two_have_signed() {
    let desk = Desk::begin().await;
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let new = renewed(&desk, &desk.school.lead, 61, &desk.school.lead.signing);
    let early = offer(&desk, &lead, &new, 2).await;
    assert_eq!(code(early), ProblemCode::Confirm, "the password first");
    let lead = lead_at(&desk).await;
    let by_another = renewed(&desk, &desk.school.lead, 61, &desk.school.head.signing);
    let refused = offer(&desk, &lead, &by_another, 2).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    let head_at_leads_console = renewed(&desk, &desk.school.head, 61, &desk.school.head.signing);
    let refused = offer(&desk, &lead, &head_at_leads_console, 2).await;
    assert_eq!(code(refused), ProblemCode::Refused, "nobody else's");
    let back = offer(&desk, &lead, &new, 1).await;
    assert_eq!(code(back), ProblemCode::Refused, "a ring never goes back");
    let waiting = || desk.ask::<Waiting>(paths::DIRECTORY_WAITING, &desk.head, &Nothing {});
    assert_eq!(waiting().await.unwrap().people, [], "all or nothing");

    offer(&desk, &lead, &new, 2).await.unwrap();
    assert_eq!(
        waiting().await.unwrap().people,
        std::slice::from_ref(&new.person)
    );
    let ask = FetchEnvelope {
        log: LOG,
        envelope: REPORT,
    };
    let read: Result<OneEnvelope, _> = desk.ask(paths::ENVELOPES_FETCH, &lead, &ask).await;
    assert!(read.is_ok(), "the present keys go on");
    assert_eq!(stanzas(&desk, &lead).await.rows, []);
    assert!(desk.sign_in(&desk.school.lead).await.is_ok());
}

#[tokio::test]
async fn stewards_sign_no_keys_that_nobody_offered_and_other_lists_leave_the_offered_ones_waiting()
{
    let desk = Desk::begin().await;
    let lead = lead_at(&desk).await;
    let [offered, another] =
        [61, 62].map(|number| renewed(&desk, &desk.school.lead, number, &desk.school.lead.signing));
    offer(&desk, &lead, &offered, 2).await.unwrap();
    let slipped_in = {
        let mut other = renewed(&desk, &desk.school.lead, 62, &desk.school.lead.signing);
        other.person.succession = None;
        with_keys_of(&desk, &other).await
    };
    assert_eq!(
        code(publish(&desk, &slipped_in).await),
        ProblemCode::Refused
    );
    let not_offered = with_keys_of(&desk, &another).await;
    assert_eq!(
        code(publish(&desk, &not_offered).await),
        ProblemCode::Refused,
        "signed by their owner, but in no ring"
    );
    let mut unrelated = follows(&desk.chain().await);
    unrelated.people[4].role = "helps in class 5B".to_owned();
    publish(&desk, &unrelated).await.unwrap();
    let next = with_keys_of(&desk, &offered).await;
    publish(&desk, &next).await.unwrap();
    let waiting: Waiting = desk
        .ask(paths::DIRECTORY_WAITING, &desk.head, &Nothing {})
        .await
        .unwrap();
    assert_eq!(waiting.people, []);
}

#[tokio::test]
async fn what_was_wrapped_for_the_former_keys_moves_to_the_new_ones_without_a_word_and_on_record() {
    let desk = Desk::begin().await;
    let lead = lead_at(&desk).await;
    let new = renewed(&desk, &desk.school.lead, 61, &desk.school.lead.signing);
    offer(&desk, &lead, &new, 2).await.unwrap();
    publish(&desk, &with_keys_of(&desk, &new).await)
        .await
        .unwrap();

    let before = desk.school.lengths();
    assert_eq!(stanzas(&desk, &desk.head).await.rows, []);
    assert_eq!(desk.school.lengths(), before, "nothing there, nothing told");
    let told = stanzas(&desk, &lead).await.rows;
    let [one] = told.as_slice() else {
        panic!("one report");
    };
    let header = Header::from_bytes(&one.header.0).unwrap();
    assert_eq!(header.envelope, REPORT);
    let stanza = Stanza::from_bytes(&one.stanza.0).unwrap();
    assert_eq!(stanza.key_id, desk.school.lead.reader());
    assert_eq!(
        desk.school.lengths()[0],
        before[0] + 1,
        "given out on record"
    );

    let done = |body: PostGrant| {
        let (desk, lead) = (&desk, &lead);
        async move {
            desk.ask::<Nothing>(paths::STAFF_KEYS_WRAPPED, lead, &body)
                .await
        }
    };
    let by_the_old = done(wrapped(&desk, &desk.school.lead, GrantReason::NewKeys)).await;
    assert_eq!(code(by_the_old), ProblemCode::Refused);
    let for_another_reason = done(wrapped(&desk, &new, GrantReason::NewReader)).await;
    assert_eq!(code(for_another_reason), ProblemCode::Refused);
    done(wrapped(&desk, &new, GrantReason::NewKeys))
        .await
        .unwrap();
    assert_eq!(
        stanzas(&desk, &lead).await.rows,
        [],
        "the former keys fetch nothing"
    );
    let again = done(wrapped(&desk, &new, GrantReason::NewKeys)).await;
    assert_eq!(code(again), ProblemCode::Refused);

    let ask = FetchEnvelope {
        log: LOG,
        envelope: REPORT,
    };
    let read: OneEnvelope = desk.ask(paths::ENVELOPES_FETCH, &lead, &ask).await.unwrap();
    let added = Stanza::from_bytes(&read.added[0].0).unwrap();
    assert_eq!((read.added.len(), added.key_id), (1, new.reader()));
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
}

#[tokio::test]
async fn nobody_wraps_for_themselves_what_they_could_not_read() {
    let desk = Desk::begin().await;
    let teacher = desk.sign_in(&desk.school.teacher).await.unwrap().token;
    let body = wrapped(&desk, &desk.school.teacher, GrantReason::NewKeys);
    let tried: Result<Nothing, _> = desk.ask(paths::STAFF_KEYS_WRAPPED, &teacher, &body).await;
    assert_eq!(code(tried), ProblemCode::NotThere);
    assert_eq!(stanzas(&desk, &teacher).await.rows, []);
}

#[tokio::test]
async fn what_was_searched_for_is_read_with_the_keys_of_the_next_year_and_by_nobody_else() {
    let desk = Desk::begin().await;
    let lead = lead_at(&desk).await;
    let adult = &desk.school.lead;
    let words = desk.school.envelope(EnvelopeKind::Entry, 90, &[adult]);
    let note = words.header.envelope;
    let search = Noted::Searched {
        everything: true,
        looked_through: 1,
        hits: 0,
    };
    let post = desk.school.console_note(adult, adult, &words, search);
    let _noted: CaseRecords = desk.ask(paths::CONSOLE_NOTES, &lead, &post).await.unwrap();
    let new = renewed(&desk, adult, 61, &adult.signing);
    offer(&desk, &lead, &new, 2).await.unwrap();
    publish(&desk, &with_keys_of(&desk, &new).await)
        .await
        .unwrap();

    let named = |rows: &OwnStanzas| -> Vec<Id> {
        let headers = rows
            .rows
            .iter()
            .map(|row| Header::from_bytes(&row.header.0));
        headers.map(|header| header.unwrap().envelope).collect()
    };
    assert_eq!(named(&stanzas(&desk, &lead).await), [REPORT, note]);
    let head_alone = wrapped_of(&desk, &desk.school.head, GrantReason::NewKeys, vec![note]);
    let by_another: Result<Nothing, _> = desk
        .ask(paths::STAFF_KEYS_WRAPPED, &desk.head, &head_alone)
        .await;
    assert_eq!(code(by_another), ProblemCode::NotThere);
    let body = wrapped_of(&desk, &new, GrantReason::NewKeys, vec![REPORT, note]);
    let Nothing {} = desk
        .ask(paths::STAFF_KEYS_WRAPPED, &lead, &body)
        .await
        .unwrap();
    assert_eq!(stanzas(&desk, &lead).await.rows, []);

    let ask = AskLog { log: LOG };
    let earlier: ConsoleNotes = desk
        .ask(paths::CONSOLE_NOTES_EARLIER, &lead, &ask)
        .await
        .unwrap();
    let [row] = earlier.notes.as_slice() else {
        panic!("one note");
    };
    let added = Stanza::from_bytes(&row.added[0].0).unwrap();
    assert_eq!((row.id, added.key_id), (note, new.reader()));
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
}
