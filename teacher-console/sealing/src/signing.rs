//! Making signed statements.

use protocol::{
    bytes::{Blob, Id},
    directory::{Person, ReaderKey},
    key_id::KeyKind,
    statement::{Label, NO_SCHOOL, Signed, Statement, signed_bytes},
};
use serde::Serialize;

use crate::secrets::SigningSecret;

/// A statement with one signature. The payload is written once, here, and kept as these bytes.
///
/// # Panics
///
/// Never for our payload types: their maps have text keys.
#[expect(
    clippy::expect_used,
    reason = "our payload types always have a JSON form"
)]
pub fn state(
    label: Label,
    school: Id,
    payload: &impl Serialize,
    kind: KeyKind,
    by: &SigningSecret,
) -> Statement {
    let payload = Blob(serde_json::to_vec(payload).expect("a payload type with a JSON form"));
    let mut statement = Statement {
        label,
        payload,
        signatures: Vec::new(),
    };
    add_signature(&mut statement, school, kind, by);
    statement
}

/// Adds a second person's signature to the same bytes.
pub fn add_signature(statement: &mut Statement, school: Id, kind: KeyKind, by: &SigningSecret) {
    let bytes = signed_bytes(statement.label, school, &statement.payload.0);
    statement.signatures.push(Signed {
        key_id: by.key_id(kind),
        signature: by.sign(&bytes),
    });
}

/// A person's proof that the listed keys are theirs.
pub fn prove_keys(
    id: Id,
    by: &SigningSecret,
    reader_keys: &[ReaderKey],
) -> protocol::bytes::Signature {
    let payload = Person::proof_payload(id, &by.public(), reader_keys);
    by.sign(&signed_bytes(Label::PersonProof, NO_SCHOOL, &payload))
}
