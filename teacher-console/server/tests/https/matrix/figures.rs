//! A term's figures for each audience. That there are none of that term is told to whoever may ask.

use protocol::{
    figures::{AskFigures, Audience, SchoolTerm, Third},
    paths,
};
use safeguarding::Permission;

use super::probes::Probe;

/// The objects of this address; nothing for others.
pub(super) fn figures(path: &str) -> Option<Vec<Probe>> {
    let probe = |audience| {
        // Whoever has exact counts prints for leaders and the authority too; governors see what is theirs.
        let permission = match audience {
            Audience::Governors => Permission::SeeFigures,
            Audience::SafeguardingGovernor => Permission::SeeOutcomes,
            Audience::Leaders | Audience::Authority => Permission::WatchFigures,
        };
        let ask = AskFigures {
            term: SchoolTerm {
                year: 1999,
                third: Third::Autumn,
            },
            audience,
        };
        Probe::new(&format!("figures for {audience:?}"), permission, ask)
    };
    (path == paths::FIGURES_TERM).then(|| Audience::ALL.into_iter().map(probe).collect())
}
