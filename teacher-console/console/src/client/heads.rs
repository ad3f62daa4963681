//! Looking whether a log still goes on from where it was last seen, and signing where it stands.

use protocol::{
    cases::AskLog,
    chain::{AskLinks, Head, Link, Links, Point, PostHead, Standing},
    directory::{Duty, LogName, Person},
    paths,
    statement::{Label, Statement},
};

use super::Client;
use crate::{
    heads::{Found, goes_on, judge},
    intent::{Answer, Trouble},
    state::RecordWarning,
};

impl Client {
    /// Checks every log that this person watches over, and signs where each stands.
    pub(super) fn check_record(&mut self) -> Result<Answer, Trouble> {
        let mut warnings = Vec::new();
        for log in self.watched_logs()? {
            let found = self.check_log(log)?;
            if found != Found::Holds {
                warnings.push(RecordWarning { log, found });
            }
        }
        Ok(Answer::RecordChecked(warnings))
    }

    /// Logs whose whole chain this person's duties let them see.
    pub(super) fn watched_logs(&self) -> Result<Vec<LogName>, Trouble> {
        let me = self.person_id()?;
        Ok(self
            .directory()?
            .person(me)
            .map(watched)
            .unwrap_or_default())
    }

    fn check_log(&mut self, log: LogName) -> Result<Found, Trouble> {
        let standing: Standing = self.ask(paths::CHAIN_STANDING, &AskLog { log })?;
        let others = self.believable(log, &standing.signed)?;
        let seen = self.folder.heads.last(log);
        let school = self.chain()?.school();
        let from = seen.unwrap_or(Point::START);
        let news = self.links(log, from, standing.head)?;
        let found = if goes_on(school, log, from, standing.head, &news, &others) {
            Found::Holds
        } else {
            // Not as it should be: the whole chain tells what happened.
            let links = self.links(log, Point::START, standing.head)?;
            judge(school, log, standing.head, &links, seen, &others)
        };
        if found != Found::Broken && standing.head.n > 0 {
            self.sign_head(log, standing.head)?;
        }
        Ok(found)
    }

    /// Every link after a place, to where the log says it stands.
    pub(super) fn links(
        &mut self,
        log: LogName,
        from: Point,
        head: Point,
    ) -> Result<Vec<Link>, Trouble> {
        let mut links: Vec<Link> = Vec::new();
        loop {
            let at = links.last().map_or(from, Link::point);
            if (at.epoch, at.n) >= (head.epoch, head.n) {
                return Ok(links);
            }
            let ask = AskLinks {
                log,
                epoch: at.epoch,
                n: at.n,
            };
            let more: Links = self.ask(paths::CHAIN_LINKS, &ask)?;
            // What came in since the head was told is looked at next time.
            let more: Vec<Link> = more
                .links
                .into_iter()
                .take_while(|link| (link.epoch, link.n) <= (head.epoch, head.n))
                .collect();
            let is_further = more
                .first()
                .is_some_and(|link| (link.epoch, link.n) > (at.epoch, at.n));
            if !is_further {
                return Ok(links);
            }
            links.extend(more);
        }
    }

    /// Heads of this log that somebody in the directory has signed.
    fn believable(&self, log: LogName, signed: &[Statement]) -> Result<Vec<Point>, Trouble> {
        let chain = self.chain()?;
        let is_signed = |statement: &&Statement| {
            let mut people = chain.newest().people.iter();
            people.any(|person| chain.is_word_of(person.id, statement))
        };
        Ok(signed
            .iter()
            .filter(is_signed)
            .filter_map(|statement| statement.read::<Head>(Label::Head).ok())
            .filter(|head| head.log == log)
            .map(|head| head.point())
            .collect())
    }

    fn sign_head(&mut self, log: LogName, at: Point) -> Result<(), Trouble> {
        let head = Head {
            format: 1,
            log,
            epoch: at.epoch,
            n: at.n,
            link: at.link,
            at: self.now(),
        };
        let school = self.chain()?.school();
        let signed = self.keys()?.head(&head, school);
        let _kept: serde_json::Value = self.ask(paths::CHAIN_HEAD, &PostHead { head: signed })?;
        if self.folder.heads.keep(head) {
            self.folder
                .keep_heads()
                .map_err(|why| Trouble::Here(format!("This computer could not save: {why}")))?;
        }
        Ok(())
    }
}

/// Duties come from the signed directory, so that no server decides who watches.
fn watched(person: &Person) -> Vec<LogName> {
    let mut logs: Vec<LogName> = person
        .duties
        .iter()
        .filter_map(|duty| match duty {
            Duty::SafeguardingLead | Duty::DeputySafeguardingLead => Some(LogName::Safeguarding),
            Duty::Head => Some(LogName::Staff),
            Duty::OutsideSecond => Some(LogName::Leaders),
            _ => None,
        })
        .collect();
    logs.sort();
    logs.dedup();
    logs
}
