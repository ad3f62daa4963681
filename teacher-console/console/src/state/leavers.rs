//! Learning records of pupils who have left, beside the cases in the room of keeping.

use std::collections::BTreeSet;

use protocol::{
    bytes::Id,
    sweep::{Leavers, Swept},
};

/// Everything that is shown of them.
#[derive(Default)]
pub struct LeaversPart {
    /// What the server listed, once it has.
    pub list: Option<Leavers>,
    /// Whether one looks at it.
    pub is_chosen: bool,
    /// Whom this person keeps longer: they are not on the list that is signed.
    pub kept: BTreeSet<Id>,
    /// What was deleted last, as proof.
    pub swept: Option<Swept>,
}

impl LeaversPart {
    /// Whose records can go now: of the list that waits, or else everybody whose time is over.
    pub fn can_go(&self) -> Vec<Id> {
        let Some(list) = &self.list else {
            return Vec::new();
        };
        match &list.waits {
            Some(waits) => waits.pupils.clone(),
            None => {
                let due = list.rows.iter().filter(|row| row.is_due);
                due.map(|row| row.pupil).collect()
            }
        }
    }

    /// Those of them whom this person lets go.
    pub fn to_go(&self) -> Vec<Id> {
        let mut pupils = self.can_go();
        pupils.retain(|pupil| !self.kept.contains(pupil));
        pupils
    }
}
