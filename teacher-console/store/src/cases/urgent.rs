//! What is urgent and in nobody's hand yet, and what asks all staff for silence: for the bell.

use super::CaseLog;
use super::envelopes::{IN_INBOX, REPORT_COLUMNS, readers_of};
use crate::StoreFault;
use safeguarding::{CaseId, IncidentType, ReceivedReport};

impl CaseLog {
    /// Everything urgent for which nobody has signed 'I have this' or 'closed', and whose case is not closed.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn urgent_and_not_in_hand(&self) -> Result<Vec<ReceivedReport>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "select {REPORT_COLUMNS} from {IN_INBOX} and envelopes.is_urgent = 1
                 and coalesce(cases.status, '') <> 'closed' and not exists
                 (select 1 from seen where envelope = envelopes.id and state in ('in-hand', 'closed'))"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut reports = Vec::new();
            for row in statement.query_map([], |row| self.report_row(row))? {
                let mut report = row?.report;
                report.envelope.readers = readers_of(connection, report.envelope.id)?;
                reports.push(report);
            }
            Ok(reports)
        })
    }

    /// Whether a declared critical incident of this log asks all staff for silence (F-50, D-66).
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn asks_for_silence(&self) -> Result<bool, StoreFault> {
        let critical: Vec<[u8; 16]> = self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id from cases where incident_type = ?1 and status = 'incident'",
            )?;
            let rows =
                statement.query_map([IncidentType::CriticalIncident.row()], |row| row.get(0))?;
            rows.map(|row| row.map_err(StoreFault::from)).collect()
        })?;
        for id in critical {
            if self
                .case(CaseId(id))?
                .is_some_and(|case| case.asks_for_silence())
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
