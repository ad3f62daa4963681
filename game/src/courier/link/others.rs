//! What another program on this computer does with the same outbox.

use super::{News, Worker, backoff, clock, lock, number};

impl Worker {
    /// Takes in what another program on this computer has kept or sent.
    pub(super) fn see_others(&mut self) {
        let mut outbox = lock(&self.shared.outbox);
        let has_changed = outbox.see_others().unwrap_or(false);
        let waits = outbox.is_waiting();
        drop(outbox);
        if has_changed {
            self.tell(News::Arrived);
        }
        if has_changed && waits {
            let at = clock::moment() + backoff::soon(number());
            self.due.parcel = self.due.parcel.min(at);
        }
    }
}
