//! What a reader, who knows a content key, and a server, who knows every public key, could try to make of an envelope.

use protocol::bytes::{Id, KeyId};

use super::*;

const SCHOOL: Id = Id([3; 16]);

fn outside(number: u8) -> Outside {
    Outside {
        kind: EnvelopeKind::Report,
        log: LogName::Safeguarding,
        urgent: false,
        school: SCHOOL,
        envelope: Id([number; 16]),
        directory_version: 1,
        directory_hash: Hash([5; 32]),
    }
}

/// An envelope for two readers, who both can open it.
fn sealed(number: u8, readers: &[ReaderSecret; 2]) -> Envelope {
    let counts = readers.each_ref().map(|reader| ReaderCount {
        key: reader.public(),
        count: 1,
    });
    let words = format!("words {number}");
    let writer = SigningSecret::new();
    seal(&outside(number), words.as_bytes(), 256, &counts, &writer).unwrap()
}

fn readers() -> [ReaderSecret; 2] {
    [ReaderSecret::new(), ReaderSecret::new()]
}

fn opens(envelope: &Envelope, reader: &ReaderSecret) -> Option<Refusal> {
    open(envelope, SCHOOL, reader).err()
}

fn content_key(envelope: &Envelope, reader: &ReaderSecret) -> Zeroizing<[u8; 32]> {
    open(envelope, SCHOOL, reader).unwrap().content_key
}

/// P9: two reports, two recipients and two schools changed places.
#[test]
fn p09_stanzas_bodies_and_headers_that_changed_places_open_for_nobody() {
    let readers = readers();
    let [first, second] = [1, 2].map(|number| sealed(number, &readers));
    let mut stanzas = first.clone();
    stanzas.stanzas.clone_from(&second.stanzas);
    let mut body = first.clone();
    body.body.clone_from(&second.body);
    let mut header = first.clone();
    header.header = second.header.clone();
    let mut recipients = first.clone();
    let ids: Vec<KeyId> = first.stanzas.iter().map(|one| one.key_id).collect();
    for (stanza, id) in recipients.stanzas.iter_mut().zip(ids.into_iter().rev()) {
        stanza.key_id = id;
    }
    let mut school = first.clone();
    school.header.school = Id([4; 16]);
    for (what, mauled) in [
        ("stanzas", stanzas),
        ("bodies", body),
        ("headers", header),
        ("recipients", recipients),
        ("schools", school),
    ] {
        for reader in &readers {
            assert_eq!(opens(&mauled, reader), Some(Refusal::NotGenuine), "{what}");
            assert_eq!(opens(&first, reader), None, "untouched it opens");
        }
    }
}

/// Two texts in one envelope: the commitment in the header fits one content key only.
#[test]
fn mauled_envelopes_with_two_content_keys_show_the_second_reader_nothing() {
    let readers = readers();
    let mut envelope = sealed(1, &readers);
    let header = envelope.header.to_bytes();
    let other = ReaderCount {
        key: readers[1].public(),
        count: 1,
    };
    envelope.stanzas[1] = wrap(&[9; 32], &header, &other).unwrap();
    assert_eq!(opens(&envelope, &readers[0]), None);
    assert_eq!(opens(&envelope, &readers[1]), Some(Refusal::NotGenuine));
    let same = content_key(&envelope, &readers[0]);
    envelope.stanzas[1] = wrap(&same, &header, &other).unwrap();
    assert_eq!(
        opens(&envelope, &readers[1]),
        None,
        "the true key is taken, so it was the key that was refused"
    );
}

/// A reader knows the content key and so can seal another body; they cannot sign it as the writer.
#[test]
fn mauled_envelopes_with_another_body_under_a_known_key_carry_no_signature_of_the_writer() {
    let readers = readers();
    let envelope = sealed(1, &readers);
    let key = content_key(&envelope, &readers[0]);
    let header = envelope.header.to_bytes();
    let opened = open(&envelope, SCHOOL, &readers[1]).unwrap();
    let with_body = |plain: &[u8]| {
        let cipher = body_cipher(&key);
        let nonce = XNonce::from(envelope.header.nonce);
        let message = Payload {
            msg: plain,
            aad: &header,
        };
        Envelope {
            body: cipher.encrypt(&nonce, message).unwrap(),
            ..envelope.clone()
        }
    };
    let json = b"other words";
    let length = u32::try_from(json.len()).unwrap().to_be_bytes();
    let borrowed = [
        length.as_slice(),
        json,
        &opened.signature.0,
        &opened.signer.0,
        &[0; 40],
    ]
    .concat();
    let borrowed = with_body(&borrowed);
    assert_eq!(opens(&borrowed, &readers[1]), Some(Refusal::NotGenuine));

    let reader_signs = SigningSecret::new();
    let plain = pack(json, 256, &header, &reader_signs).unwrap();
    let signed_anew = open(&with_body(&plain), SCHOOL, &readers[1]).unwrap();
    assert_ne!(
        signed_anew.signer, opened.signer,
        "whoever opens it sees that another key has signed"
    );
}

#[test]
fn mauled_envelopes_with_something_in_the_padding_are_refused() {
    let readers = readers();
    let envelope = sealed(1, &readers);
    let key = content_key(&envelope, &readers[0]);
    let header = envelope.header.to_bytes();
    let mut plain = pack(b"words", 256, &header, &SigningSecret::new()).unwrap();
    for (last, expected) in [(0, None), (1, Some(Refusal::NotGenuine))] {
        plain[255] = last;
        let message = Payload {
            msg: &plain,
            aad: &header,
        };
        let nonce = XNonce::from(envelope.header.nonce);
        let padded = Envelope {
            body: body_cipher(&key).encrypt(&nonce, message).unwrap(),
            ..envelope.clone()
        };
        assert_eq!(opens(&padded, &readers[1]), expected, "{last}");
    }
}
