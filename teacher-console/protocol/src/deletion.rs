//! The proof of a deletion: what the two people signed, by which an author's acts are followed across those that went.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    act::{Act, ActKind, DeletedAct},
    bytes::Id,
    directory::{Chain, LogName},
    statement::{Label, Statement},
};

/// What two people signed before a case was deleted. It holds ids, hashes and times, and no words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Deletion {
    /// The first person's act; [`ActKind::AskDeletion`].
    pub asked: Statement,
    /// The second person's act; [`ActKind::AgreeDeletion`].
    pub agreed: Statement,
}

/// A deletion whose proof holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gone {
    /// Who asked, and who agreed.
    pub by: [Id; 2],
    /// When the second person signed.
    pub at: UtcSeconds,
    /// What went.
    pub acts: Vec<DeletedAct>,
}

impl Deletion {
    /// What went, if two different people of this school signed that it goes from this log. Whether their duty allowed
    /// it was the rules' question then.
    pub fn proven(&self, chain: &Chain, log: LogName) -> Option<Gone> {
        let asked: Act = self.asked.read(Label::Act).ok()?;
        let agreed: Act = self.agreed.read(Label::Act).ok()?;
        let ActKind::AgreeDeletion { request, acts } = agreed.kind else {
            return None;
        };
        let is_one_wish = asked.kind == ActKind::AskDeletion
            && request == self.asked.hash()
            && acts.iter().any(|gone| gone.act == request)
            && asked.case == agreed.case;
        let is_here = [asked.log, agreed.log] == [log; 2]
            && [asked.school, agreed.school] == [chain.school(); 2];
        let by_two = asked.author != agreed.author
            && chain.has_signed(asked.author, &self.asked)
            && chain.has_signed(agreed.author, &self.agreed);
        (is_one_wish && is_here && by_two).then_some(Gone {
            by: [asked.author, agreed.author],
            at: agreed.written_at,
            acts,
        })
    }
}
