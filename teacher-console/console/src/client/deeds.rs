//! What was done to people, keys and machines since this person last read it here, each proved by its link.

use protocol::{
    cases::AskLog,
    chain::{AskLinks, Point, Standing, walk},
    directory::LogName,
    house::HouseRecords,
    paths,
};

use super::Client;
use crate::{
    deeds::{Deed, proved},
    intent::{
        Answer, Trouble,
        deeds::{DeedsAnswer, DeedsEffect},
    },
    state::deeds::ToldDeed,
};

/// Whoever comes to a console for the first time is told of so many days, in seconds, and not of the school's life.
const FIRST_LOOK_S: i64 = 14 * 24 * 60 * 60;

impl Client {
    pub(super) fn deeds(&mut self, effect: DeedsEffect) -> Result<Answer, Trouble> {
        match effect {
            DeedsEffect::Load => self.load_deeds(),
            DeedsEffect::Read(upto) => self.deeds_were_read(upto),
        }
        .map(Answer::Deeds)
    }

    /// One log is enough: these deeds are alike in all three. A log that does not hold is told by
    /// [`Client::check_record`], and nothing of it is believed here.
    fn load_deeds(&mut self) -> Result<DeedsAnswer, Trouble> {
        let nothing = DeedsAnswer::Told(Vec::new(), None);
        let Some(log) = self.watched_logs()?.first().copied() else {
            return Ok(nothing);
        };
        let read = self.folder.seen.deeds_read.get(&self.deeds_key(log)?);
        let read = read.copied();
        let from = read.unwrap_or(Point::START);
        let standing: Standing = self.ask(paths::CHAIN_STANDING, &AskLog { log })?;
        let school = self.chain()?.school();
        let mut links = self.links(log, from, standing.head)?;
        if walk(school, log, from, &links) != Ok(standing.head) {
            // After a restore the place that was read may be gone; then the whole log has to hold.
            links = self.links(log, Point::START, standing.head)?;
            if walk(school, log, Point::START, &links) != Ok(standing.head) {
                return Ok(nothing);
            }
        }
        let ask = AskLinks {
            log,
            epoch: from.epoch,
            n: from.n,
        };
        let found: HouseRecords = self.ask(paths::CHAIN_DEEDS, &ask)?;
        let since = read.map_or_else(|| self.now().saturating_sub(FIRST_LOOK_S), |_| i64::MIN);
        let deeds = proved(&links, &found.records);
        let told = deeds.iter().rev().filter(|deed| deed.at >= since);
        let told = told.map(|deed| self.told(deed)).collect();
        Ok(DeedsAnswer::Told(told, Some(standing.head)))
    }

    fn told(&self, deed: &Deed) -> ToldDeed {
        let name = |id| self.name_ever(id);
        ToldDeed {
            what: deed.what,
            by: deed.by.map_or_else(String::new, name),
            about: deed.about.map_or_else(String::new, name),
            at: deed.at,
        }
    }

    fn deeds_were_read(&mut self, upto: Point) -> Result<DeedsAnswer, Trouble> {
        if let Some(log) = self.watched_logs()?.first().copied() {
            let key = self.deeds_key(log)?;
            self.folder.seen.deeds_read.insert(key, upto);
            self.keep_seen()?;
        }
        Ok(DeedsAnswer::Read)
    }

    fn deeds_key(&self, log: LogName) -> Result<String, Trouble> {
        Ok(format!("{}/{}", self.person_id()?, log.word()))
    }
}
