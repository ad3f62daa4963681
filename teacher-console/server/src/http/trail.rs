//! Asking for what is not one's own is put on record in the log that was asked, before the answer goes out (P12).

use std::sync::Arc;

use safeguarding::PersonId;
use store::CaseLog;

use super::{answer::No, beside};

/// What was asked for: the kind of thing and no more, so that the record betrays nothing of another log.
pub(crate) const A_REPORT: &str = "a-report";
/// See [`A_REPORT`].
pub(crate) const A_CASE: &str = "a-case";
/// See [`A_REPORT`].
pub(crate) const A_NOTE: &str = "a-note";
/// See [`A_REPORT`].
pub(crate) const A_CHAIN: &str = "a-chain";
/// See [`A_REPORT`].
pub(crate) const A_LOG: &str = "a-log";

/// The answer to somebody signed in. One that says 'not there' leaves exactly one entry first; every other 'no' is about
/// something they may see, and leaves none.
pub(crate) async fn turned_away(
    no: No,
    file: Arc<CaseLog>,
    who: PersonId,
    what: &'static str,
    now_s: i64,
) -> No {
    if !no.is_not_there() {
        return no;
    }
    match beside(move || file.record_refused(who, what, now_s)).await {
        Ok(_) => no,
        Err(fault) => fault.into(),
    }
}
