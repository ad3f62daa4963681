//! What a class has settled for itself (B-11): written down as a whole, and told by school year.

use std::sync::Arc;

use axum::extract::State;
use classroom::ClassId;
use protocol::{agreements::Register, class_rules::SetClassRules};
use safeguarding::Permission;

use super::{
    agreements::register,
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::may,
    here::Here,
    who::Staff,
};
use crate::{agreements::year_of, fault::Fault, school::School};

/// Writes the rules of this school year down, in place of those before.
pub(crate) async fn set(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetClassRules>,
) -> Answer<Register> {
    let by = staff.person.id;
    let here = Here::Staff(Box::new(staff));
    may(&school, &here, Permission::KeepTheSignatures, ask.class).await?;
    let Here::Staff(staff) = here else {
        return Err(No::not_there());
    };
    if !ask.fits() {
        return Err(No::unreadable());
    }
    let (again, now) = (Arc::clone(&school), school.now());
    beside(move || -> Result<_, Fault> {
        let rules = ask.rules.into_iter();
        let rules: Vec<_> = rules
            .map(|rule| (rule.symbol, rule.words.trim().to_owned()))
            .collect();
        let year = year_of(now);
        let class = ClassId(ask.class.0);
        Ok(again
            .learning
            .set_class_rules(class, year, &rules, (by.0, now))?)
    })
    .await?;
    register(&school, &staff).await
}
