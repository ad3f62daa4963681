//! Messages spelt out as bytes and JSON, both ways.

mod chains;

use crate::{
    account::OfferedFactor,
    bytes::{Blob, Hash, Id, KeyId, PublicKey},
    directory::{LogName, school_code},
    envelope::{Envelope, EnvelopeKind, HEADER_LEN, Header, Malformed, Stanza},
    key_id::{KeyKind, key_id},
    parcel::{PARCEL_ANSWER_LEN, PARCEL_LEN, Parcel, ParcelAnswer, SealedReport},
    report::receipt_name,
    seen::{Seen, SeenState},
    statement::{Label, Refused, Statement, signed_bytes},
};

fn envelope() -> Envelope {
    Envelope {
        header: Header {
            kind: EnvelopeKind::Report,
            log: LogName::Staff,
            urgent: true,
            school: Id([0x11; 16]),
            envelope: Id([0x22; 16]),
            directory_version: 3,
            directory_hash: Hash([0x33; 32]),
            commitment: Hash([0x44; 32]),
            nonce: [0x55; 24],
        },
        stanzas: vec![Stanza {
            key_id: KeyId([0x66; 16]),
            encapsulated: [0x77; 32],
            wrapped: [0x88; 56],
        }],
        body: vec![0x99; 5],
    }
}

#[test]
fn an_envelope_is_laid_out_as_the_table_says() {
    let bytes = envelope().to_bytes();
    assert_eq!(&bytes[..12], b"STC1\x01\x01\x01\x02\x01\x00\x00\x00");
    assert_eq!(bytes[12..28], [0x11; 16]);
    assert_eq!(bytes[28..44], [0x22; 16]);
    assert_eq!(bytes[44..52], [0, 0, 0, 0, 0, 0, 0, 3]);
    assert_eq!(bytes[52..84], [0x33; 32]);
    assert_eq!(bytes[84..116], [0x44; 32]);
    assert_eq!(bytes[116..HEADER_LEN], [0x55; 24]);
    assert_eq!(bytes[HEADER_LEN], 1);
    assert_eq!(
        bytes[HEADER_LEN + 1 + 104..],
        [0, 0, 0, 5, 0x99, 0x99, 0x99, 0x99, 0x99]
    );
    assert_eq!(Envelope::from_bytes(&bytes), Ok(envelope()));
}

#[test]
fn an_envelope_cut_lengthened_or_of_another_format_is_malformed() {
    let bytes = envelope().to_bytes();
    for length in 0..bytes.len() {
        assert_eq!(
            Envelope::from_bytes(&bytes[..length]),
            Err(Malformed),
            "cut to {length}"
        );
    }
    assert_eq!(
        Envelope::from_bytes(&[bytes.clone(), vec![0]].concat()),
        Err(Malformed)
    );
    for at in [0, 4, 5, 9, 10, 11] {
        let mut other = bytes.clone();
        other[at] = 0xee;
        assert_eq!(Envelope::from_bytes(&other), Err(Malformed), "byte {at}");
    }
}

#[test]
fn p08_every_parcel_has_the_same_size_with_and_without_a_report() {
    let empty = Parcel::default().to_bytes().unwrap();
    let report = SealedReport {
        envelope: Blob(vec![7; 5_089]),
        receipt_name: receipt_name(Id([1; 16])),
    };
    let full = Parcel {
        progress: vec![],
        reports: vec![report],
    };
    let bytes = full.to_bytes().unwrap();
    assert_eq!((empty.len(), bytes.len()), (PARCEL_LEN, PARCEL_LEN));
    assert_eq!(Parcel::from_bytes(&bytes), Some(full));
    let many = ParcelAnswer {
        stored: vec![Id([1; 16]); 20],
        now: 5,
    };
    assert_eq!(
        ParcelAnswer::default().to_bytes().unwrap().len(),
        PARCEL_ANSWER_LEN
    );
    assert_eq!(many.to_bytes().unwrap().len(), PARCEL_ANSWER_LEN);
}

#[test]
fn a_statement_is_signed_over_label_zero_school_and_payload() {
    assert_eq!(
        signed_bytes(Label::Seen, Id([1; 16]), b"{}"),
        [b"stc seen v1\0".as_slice(), &[1; 16], b"{}"].concat()
    );
}

#[test]
fn unknown_and_doubled_fields_are_refused() {
    let read = |payload: &str| {
        let statement = Statement {
            label: Label::Seen,
            payload: Blob(payload.as_bytes().to_vec()),
            signatures: vec![],
        };
        statement.read::<Seen>(Label::Seen)
    };
    let (id, hash) = ("22".repeat(16), "33".repeat(32));
    let good = format!(
        r#"{{"format":1,"envelope":"{id}","hash":"{hash}","state":"in-hand","phrase":null,"at":9}}"#
    );
    assert_eq!(read(&good).unwrap().state, SeenState::InHand);
    assert!(matches!(
        read(&good.replace(r#""at":9"#, r#""at":9,"more":1"#)),
        Err(Refused::Unreadable(_))
    ));
    assert!(matches!(
        read(&good.replace(r#""at":9"#, r#""at":9,"at":8"#)),
        Err(Refused::Unreadable(_))
    ));
    let other = Statement {
        label: Label::Act,
        payload: Blob(good.into_bytes()),
        signatures: vec![],
    };
    assert_eq!(other.read::<Seen>(Label::Seen), Err(Refused::OtherKind));
}

#[test]
fn one_key_has_another_id_for_each_use() {
    let key = PublicKey([5; 32]);
    let ids = [
        KeyKind::Signing,
        KeyKind::Reader,
        KeyKind::Device,
        KeyKind::Ticket,
    ]
    .map(|kind| key_id(kind, &key));
    for (at, id) in ids.iter().enumerate() {
        assert!(!ids[at + 1..].contains(id));
    }
}

#[test]
fn ids_are_hex_and_blobs_are_base64url_in_json() {
    assert_eq!(
        serde_json::to_string(&Id([0xab; 16])).unwrap(),
        format!("\"{}\"", "ab".repeat(16))
    );
    assert_eq!(
        serde_json::to_string(&Blob(vec![0xfb, 0xff])).unwrap(),
        "\"-_8\""
    );
    assert!(serde_json::from_str::<Id>("\"abc\"").is_err());
    assert!(serde_json::from_str::<Blob>("\"+/\"").is_err());
}

#[test]
fn a_school_code_is_sixteen_letters_in_fours() {
    assert_eq!(school_code(Id([0; 16])), "AAAA-AAAA-AAAA-AAAA");
}

#[test]
fn a_phone_reads_the_same_secret_from_the_square_and_from_the_letters() {
    let offered = OfferedFactor {
        secret: Blob(b"12345678901234567890".to_vec()),
    };
    assert_eq!(offered.letters(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assert_eq!(
        offered.address("St Anne's: Infants", "okafor"),
        "otpauth://totp/St%20Anne%27s%3A%20Infants:okafor?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=St%20Anne%27s%3A%20Infants"
    );
}
