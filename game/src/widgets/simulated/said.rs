//! Items in words alone: for a screen reader, for reading aloud, and for the pages that show one thing at a time.

use curriculum::ItemKind;
use curriculum::view::{DetailView, MessageView, Piece as Phrase};

use super::{Item, Part};
use crate::desk::Desk;

/// Who writes what, for a screen reader.
pub(super) fn spoken(desk: &Desk, item: &Item) -> String {
    let message = item.message;
    let kind = kind_id(message.kind).map(|id| desk.say(id));
    let head: Vec<String> = [message.from.name.clone()]
        .into_iter()
        .chain(kind)
        .collect();
    let words = match (item.part, item.extra()) {
        (Part::Own, _) => text_of(&message.pieces),
        (Part::Extra, Some(extra)) => {
            format!(
                "{}: {}",
                desk.say(&detail_id(extra)),
                text_of(&extra.pieces)
            )
        }
        _ => in_words(desk, message),
    };
    format!("{}: {words}", head.join(", "))
}

/// A message as one text: what it is called first, then what it says, each extra word under its name.
#[must_use]
pub fn in_words(desk: &Desk, message: &MessageView) -> String {
    let stopped = |text: String| {
        if text.ends_with(['.', '!', '?', '…', '”']) {
            text
        } else {
            format!("{text}.")
        }
    };
    let Some(detail) = &message.detail else {
        return text_of(&message.pieces);
    };
    let label = desk.say(&detail_id(detail));
    let extra = stopped(format!("{label}: {}", text_of(&detail.pieces)));
    in_order(message, Some(extra), stopped(text_of(&message.pieces))).join(" ")
}

/// The subject of a mail, an address, who will see a post and what a photo shows stand first; a price, an age and a
/// switch stand after what they belong to.
pub(super) fn in_order<T>(message: &MessageView, detail: Option<T>, own: T) -> Vec<T> {
    let is_first = matches!(
        message.kind,
        ItemKind::Mail | ItemKind::SearchResult | ItemKind::Photo | ItemKind::Draft
    );
    let mut parts: Vec<T> = detail.into_iter().chain([own]).collect();
    if !is_first {
        parts.reverse();
    }
    parts
}

pub(super) fn text_of(pieces: &[Phrase]) -> String {
    pieces.iter().map(|piece| piece.words.as_str()).collect()
}

/// The words for a kind of item; plain lines need none.
pub(super) fn kind_id(kind: ItemKind) -> Option<&'static str> {
    match kind {
        ItemKind::Line => None,
        ItemKind::Post => Some("item-post"),
        ItemKind::Comment => Some("item-comment"),
        ItemKind::Photo => Some("item-photo"),
        ItemKind::Mail => Some("item-mail"),
        ItemKind::SearchResult => Some("item-search-result"),
        ItemKind::PopUp => Some("item-pop-up"),
        ItemKind::ForSale => Some("item-for-sale"),
        ItemKind::Spoken => Some("item-spoken"),
        ItemKind::Notice => Some("item-notice"),
        ItemKind::Setting => Some("item-setting"),
        ItemKind::Request => Some("item-request"),
        ItemKind::ProfileLine => Some("item-profile-line"),
        ItemKind::Field => Some("item-field"),
        ItemKind::AppCard => Some("item-app-card"),
        ItemKind::Draft => Some("item-draft"),
    }
}

pub(super) fn detail_id(detail: &DetailView) -> String {
    format!("detail-{}", detail.is.as_str())
}

/// The line above an item: who sent it where several write, and what it is where it is not just said.
pub(super) fn above(desk: &Desk, message: &MessageView, named: bool) -> Option<String> {
    let sender = (named && !message.is_own).then(|| message.from.name.clone());
    let kind = kind_id(message.kind).map(|id| desk.say(id));
    let line: Vec<String> = sender.into_iter().chain(kind).collect();
    (!line.is_empty()).then(|| line.join(" · "))
}
