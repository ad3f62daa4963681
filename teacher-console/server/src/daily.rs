//! What a server does once a day: a quiet link in every chain, so that silence and action look alike, and sweeping up.

use std::{sync::Arc, time::Duration};

use protocol::directory::LogName;

use crate::{fault::Fault, http::beside, school::School};

/// The setting that remembers the last day done.
const DAY_DONE: &str = "last-day-done";
const DAY_S: i64 = 24 * 60 * 60;
const LOOK_EVERY: Duration = Duration::from_secs(10 * 60);

/// Looks every ten minutes whether a new day (UTC) has begun. Never ends.
pub async fn keep(school: Arc<School>) {
    let mut looks = tokio::time::interval(LOOK_EVERY);
    loop {
        looks.tick().await;
        let today = Arc::clone(&school);
        if let Err(fault) = beside(move || do_today(&today)).await {
            tracing::error!(what = %fault.what, "today's work is not done; it is tried again in ten minutes");
        }
    }
}

/// Does today's work, unless it is done or the school is not founded. True when it was done now.
pub fn do_today(school: &School) -> Result<bool, Fault> {
    let now = school.now();
    let today = now.div_euclid(DAY_S).to_string();
    let is_done = school.learning.setting(DAY_DONE)?.as_ref() == Some(&today);
    if is_done || school.founded().is_none() {
        return Ok(false);
    }
    for log in LogName::ALL {
        school.log(log).file.tick(now)?;
    }
    school.learning.sweep(now)?;
    // Last, so that a day that was cut short is done again: one link too many gives nothing away.
    school.learning.set_setting(DAY_DONE, &today)?;
    Ok(true)
}
