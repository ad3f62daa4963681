//! What classes have practised, topic by topic: counts only, for the classes somebody may see (B-23, I-26).

use std::{collections::BTreeMap, sync::Arc};

use axum::{Json, extract::State};
use protocol::{
    bytes::Id,
    classroom::{Coverage, CoveredClass, CoveredTopic},
    machines::Nothing,
};
use safeguarding::Permission;

use super::{
    answer::Answer,
    beside,
    body::Body,
    classroom::{EVERY_CLASS, WhoIsSet},
    here::Here,
};
use crate::{fault::Fault, school::School};

/// Each class with how many of its pupils have finished a scenario of each topic.
pub(crate) async fn coverage(
    State(school): State<Arc<School>>,
    here: Here,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Coverage> {
    here.may(Permission::SeeClasses, &EVERY_CLASS)?;
    let learning = Arc::clone(&school.learning);
    let (all, who) = beside(move || -> Result<_, Fault> {
        let mut practised: BTreeMap<_, Vec<CoveredTopic>> = BTreeMap::new();
        for (class, topic, pupils) in learning.coverage()? {
            let topics = practised.entry(class).or_default();
            topics.push(CoveredTopic { topic, pupils });
        }
        let cards = learning.cards_of_classes()?;
        let covered = |class: classroom::SchoolClass| CoveredClass {
            id: Id(class.id.0),
            year: classroom::year_of(&class.name),
            band: class.band.text().to_owned(),
            pupils: cards.get(&class.id).map_or(0, |(pupils, _)| *pupils),
            topics: practised.remove(&class.id).unwrap_or_default(),
            name: class.name,
        };
        let all: Vec<CoveredClass> = learning.classes()?.into_iter().map(covered).collect();
        Ok((all, WhoIsSet::read(&learning)?))
    })
    .await?;
    let is_theirs = |class: &CoveredClass| {
        let ties = who.ties(&here, class.id);
        here.may(Permission::SeeClasses, &ties).is_ok()
    };
    let classes = all.into_iter().filter(is_theirs).collect();
    Ok(Json(Coverage { classes }))
}
