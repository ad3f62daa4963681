//! Two recovery sheets were brought together at a console (P5): what is proved is their key, never who sits there, and
//! all of it is on record in all three logs before anything is handed out.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, Id, KeyId},
    envelope::Stanza,
    grant::{Grant, GrantReason, Granted, PostGrant},
    key_id::{KeyKind, key_id},
    machines::{Nothing, OneStatement},
    sheets::{AskShut, SHEETS_COUNT_SECONDS, SHUT_PAGE_LEN, ShutPage, ShutRow, UseSheets},
    statement::{Label, Refused, Statement},
};
use safeguarding::{Digest, EnvelopeId, Permission, PersonId};
use store::LetIn;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, text},
    grants::{holder, travelling},
    lists,
    who::Staff,
};
use crate::{
    fault::Fault,
    house, people,
    school::{Founded, School},
};

/// Who holds the sheets is nobody in person.
const SHEETS: PersonId = PersonId([0xff; 16]);

/// The sealed words of a log, page by page.
pub(crate) async fn shut(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskShut>,
) -> Answer<ShutPage> {
    staff.may(Permission::UseTwoSheets, &[])?;
    let founded = &staff.founded;
    signed_by_the_sheets(&ask.sheets, founded)?;
    let sheets: UseSheets = ask.sheets.read(Label::Sheets)?;
    let age = school.now() - sheets.at;
    if sheets.format != 1 || age.abs() > SHEETS_COUNT_SECONDS {
        return Err(No::refused(
            "The two sheets were typed too long ago, or this computer's clock is wrong.",
            "Type them again.",
        ));
    }
    let to = reader_of(sheets.reader, &sheets, founded)?;
    let about = (to != SHEETS).then_some(Id(to.0));
    let deed = house::deed("sheets-used", staff.person.id, about, &ask.sheets)?;
    let recovery = recovery_key(founded);
    let rows = beside(move || -> Result<_, Fault> {
        house::record(&school, &deed)?;
        Ok(log(&school, sheets.log).shut_words(
            ask.after.map(|id| EnvelopeId(id.0)),
            SHUT_PAGE_LEN,
            recovery,
            safeguarding::KeyId(sheets.reader.0),
        )?)
    })
    .await?;
    let rows = rows.into_iter().map(|row| ShutRow {
        envelope: Blob(row.bytes),
        added: travelling(row.added),
        case: row.case.map(|case| Id(case.0)),
        is_open_to_them: row.is_open,
    });
    Ok(Json(ShutPage {
        rows: rows.collect(),
    }))
}

/// Opens words to somebody whom the list lets look into that log, or to the sheets themselves.
pub(crate) async fn let_in(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostGrant>,
) -> Answer<Granted> {
    staff.may(Permission::UseTwoSheets, &[])?;
    let founded = &staff.founded;
    signed_by_the_sheets(&post.grant, founded)?;
    let grant: Grant = post.grant.read(Label::Grant)?;
    let stanzas = grant.stanzas(&post.stanzas);
    let (Some(stanzas), true) = (stanzas, grant.is_whole()) else {
        return Err(No::refused(
            "This did not come with exactly one new key for each record.",
            "Nothing was changed. Load the page again and repeat it.",
        ));
    };
    if grant.reason != GrantReason::TwoSheets {
        return Err(No::unreadable());
    }
    let sheets = UseSheets {
        format: 1,
        log: grant.log,
        reader: grant.reader,
        at: grant.at,
    };
    let let_in = LetIn {
        envelopes: grant.envelopes.iter().map(|id| EnvelopeId(id.0)).collect(),
        reader: safeguarding::KeyId(grant.reader.0),
        to: if is_nobodys(grant.reader, founded) {
            SHEETS
        } else {
            reader_of(grant.reader, &sheets, founded)?
        },
        by: PersonId(staff.person.id.0),
        second: None,
        signed: text(&post.grant)?,
        second_signed: None,
    };
    let stanzas: Vec<Vec<u8>> = stanzas.iter().map(Stanza::to_bytes).collect();
    let (file, hash, now) = (log(&school, grant.log), post.grant.hash(), school.now());
    let is_there = beside(move || -> Result<bool, Fault> {
        if file.words_of(&let_in.envelopes)?.is_none() {
            return Ok(false);
        }
        file.let_in(Digest(hash.0), &let_in, &stanzas, now)?;
        Ok(true)
    })
    .await?;
    if is_there {
        Ok(Json(Granted::Done))
    } else {
        Err(No::not_there())
    }
}

/// The next list of adults, signed by the recovery key alone: new sheets, and stewards where too few are left.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(next): Body<OneStatement>,
) -> Answer<Nothing> {
    staff.may(Permission::UseTwoSheets, &[])?;
    signed_by_the_sheets(&next.statement, &staff.founded)?;
    let by = staff.person.id;
    beside(move || -> Result<Result<(), No>, Fault> {
        let _alone = school.change_house();
        Ok(lists::publish(&school, &next.statement, by)?.map_err(No::from))
    })
    .await??;
    Ok(Json(Nothing {}))
}

/// The key with which two sheets read.
pub(super) fn recovery_key(founded: &Founded) -> safeguarding::KeyId {
    let key = &founded.chain.newest().recovery.reader_key;
    safeguarding::KeyId(key_id(KeyKind::Reader, key).0)
}

/// Sheets that were renewed since count no more.
fn signed_by_the_sheets(statement: &Statement, founded: &Founded) -> Result<(), No> {
    let chain = &founded.chain;
    let key = &chain.newest().recovery.signing_key;
    if statement.is_signed_by(KeyKind::Signing, key, chain.school()) {
        Ok(())
    } else {
        Err(Refused::NotSigned.into())
    }
}

/// Whether nobody has or had this key: then it is that of sheets to come, to which everything is opened before the list
/// that names them counts. It opens nothing to anybody who could not open it with the two sheets.
fn is_nobodys(reader: KeyId, founded: &Founded) -> bool {
    let directory = founded.chain.newest();
    let has_or_had = founded
        .chain
        .everybody_ever()
        .flat_map(|(_, person)| &person.reader_keys)
        .any(|known| known.key_id == reader);
    !has_or_had && !directory.left.iter().any(|left| left.key_id == reader)
}

/// Whose key it is. Two sheets open a log to nobody whom the list keeps out of it.
fn reader_of(reader: KeyId, sheets: &UseSheets, founded: &Founded) -> Result<PersonId, No> {
    let directory = founded.chain.newest();
    if reader == key_id(KeyKind::Reader, &directory.recovery.reader_key) {
        return Ok(SHEETS);
    }
    let person = holder(directory, reader).filter(|person| {
        !founded.stopped.contains(&reader)
            && people::may(
                person,
                directory,
                Permission::LookIntoALog,
                Some(sheets.log),
                &[],
            )
            .is_ok()
    });
    person.map(|person| PersonId(person.id.0)).ok_or_else(|| {
        No::refused(
            "This person may not look into this log, or their key was stopped.",
            "Change the list of adults first, then bring the sheets together again.",
        )
    })
}
