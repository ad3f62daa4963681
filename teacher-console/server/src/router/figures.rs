//! Addresses for figures without names, and for what those who keep the log watch.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::figures;

pub(super) fn figures() -> Vec<Endpoint> {
    const SEE: &[Permission] = &[Permission::SeeFigures];
    vec![
        at(paths::FIGURES, SEE, figures::offered),
        at(
            paths::FIGURES_TERM,
            &[Permission::SeeFigures, Permission::WatchFigures],
            figures::term,
        ),
        at(
            paths::FIGURES_WATCH,
            &[Permission::WatchFigures],
            figures::watch,
        ),
    ]
}
