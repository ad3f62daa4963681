//! Whose turn it is: the press whose answer is awaited, one that waits behind it, and the page on which each was made.

use std::mem::{Discriminant, discriminant};

use protocol::{bytes::Id, directory::LogName, staff::Room};

use super::{Gate, State, enrolment, founding, incidents::Doing, sheets, worry::ShownReaders};
use crate::intent::{IncidentsIntent, Intent, ReportsIntent};

/// Presses and their turn.
#[derive(Default)]
pub struct Turn {
    /// The press whose answer is awaited.
    pub(crate) under_way: Option<Press>,
    /// The last press that came meanwhile. It is done when that is answered, on the same page only.
    pub(crate) next: Option<Press>,
    /// Whether what was just pressed has to wait.
    pub(crate) must_wait: bool,
}

/// What was pressed, and where.
pub(crate) struct Press {
    /// What.
    pub(crate) wish: Intent,
    page: Page,
}

/// What a person has before them.
#[derive(PartialEq)]
struct Page {
    gate: Gate,
    room: Option<Room>,
    logs: [LogName; 2],
    report: Option<Id>,
    case: Option<Id>,
    doing: Option<Doing>,
    /// An answer is never given to another step than the one that was read.
    step: Option<String>,
    /// Whose names stood there: nothing is sealed for others.
    readers: [Option<ShownReaders>; 2],
    searched: Option<LogName>,
    pages: (
        Discriminant<enrolment::Stage>,
        founding::Stage,
        sheets::Stage,
    ),
    /// Whether the password is asked for, the look is chosen, a page or a file waits, a report is printed or handed
    /// over, pupils are brought in.
    over: [bool; 9],
}

impl Press {
    /// What was pressed on the page that is shown now.
    pub(crate) fn on(state: &State, wish: Intent) -> Self {
        Self {
            wish,
            page: Page::of(state),
        }
    }

    /// Whether it was pressed again, and nothing else stood there.
    pub(crate) fn is_again(&self, before: &Self) -> bool {
        self.page == before.page && self.wish.is_again(&before.wish)
    }

    /// Whether it may wait at all. What is signed in these rooms is a list as it was seen, and a list may have changed
    /// until its turn comes.
    pub(crate) fn may_wait(&self) -> bool {
        !matches!(
            self.wish,
            Intent::People(_)
                | Intent::Letting(_)
                | Intent::LogIns(_)
                | Intent::Computers(_)
                | Intent::Keeping(_)
                | Intent::Leavers(_)
        )
    }

    /// Whether what was pressed still stands there. To turn to something else needs only the room it stands in.
    pub(crate) fn still_fits(&self, state: &State) -> bool {
        let now = Page::of(state);
        let turns_elsewhere = matches!(
            self.wish,
            Intent::Reports(ReportsIntent::Open(_) | ReportsIntent::GoToCase(_))
                | Intent::Incidents(IncidentsIntent::Open(_))
        );
        if turns_elsewhere {
            let place = |page: &Page| (page.gate, page.room, page.logs);
            place(&self.page) == place(&now)
        } else {
            self.page == now
        }
    }
}

impl Page {
    fn of(state: &State) -> Self {
        let incidents = &state.incidents;
        let open = incidents.open.as_ref();
        let procedure = open.and_then(|open| open.procedure.as_ref());
        let bringing = state.roll.bringing.as_ref();
        let step = procedure.and_then(|one| incidents.room.asked(one));
        Self {
            gate: state.gate,
            room: state.room,
            logs: [state.reports.log, incidents.log],
            report: state.reports.open.as_ref().map(|open| open.envelope),
            case: open.map(|open| open.row.case),
            doing: incidents.doing.clone(),
            step: step.map(|row| row.step.clone()),
            readers: [
                state.worry.readers.clone(),
                state
                    .reports
                    .handing
                    .as_ref()
                    .and_then(|handing| handing.readers.clone()),
            ],
            searched: state.search.log,
            pages: (
                discriminant(&state.enrolment.stage),
                state.founding.stage.clone(),
                state.sheets.stage,
            ),
            over: [
                state.confirming.then.is_some(),
                state.look.is_open,
                state.kept_page.is_some(),
                state.export.done.is_some(),
                state.reports.print_why.is_some(),
                state.reports.handing.is_some(),
                bringing.is_some(),
                state.roll.year.is_some(),
                bringing.is_some_and(|bringing| bringing.looked.is_some()),
            ],
        }
    }
}
