//! Two recovery sheets at this console: every record of a log is wrapped once more, and none is shown (P5).

use std::collections::BTreeSet;

use protocol::{
    bytes::{Id, PublicKey},
    directory::{LogName, Person, Presence},
    envelope::{Envelope, Stanza},
    freshness::stopped_keys,
    grant::{GRANT_ENVELOPES_MAX, Granted, PostGrant},
    machines::{Nothing, OneStatement, Vouchers},
    paths,
    sheets::{AskShut, SHUT_PAGE_LEN, ShutPage, ShutRow},
    statement::Statement,
};
use sealing::refusal::Refusal;

use super::{Client, founding::lines_do_not_fit, letting::openable, refused};
use crate::{
    intent::{
        Answer, Trouble,
        sheets::{SheetsAnswer, SheetsEffect},
    },
    keyring::sheets::{NewSheets, TwoSheets, travelling},
    state::{
        founding::PaperSheet,
        secret::Secret,
        sheets::{Pair, SheetsFacts},
    },
};

/// The keys of sheets that lie on the table.
#[derive(Default)]
pub(super) struct OnTheTable {
    two: Option<TwoSheets>,
    new: Option<NewSheets>,
}

/// One record, wrapped for one more key.
struct Wrapped {
    envelope: Id,
    case: Option<Id>,
    stanza: Stanza,
    is_left_out: bool,
}

impl Client {
    pub(super) fn sheets(&mut self, effect: SheetsEffect) -> Result<Answer, Trouble> {
        match effect {
            SheetsEffect::Open { pair, one, other } => self.open_sheets(pair, &one, &other),
            SheetsEffect::LetIn { log, to } => self.let_in_by_sheets(log, to),
            SheetsEffect::Print { number, sheet } => self.print_sheet(number, &sheet),
            SheetsEffect::MakeNew => self.make_sheets(),
            SheetsEffect::Prove { proof, stewards } => self.renew_sheets(&proof, &stewards),
            SheetsEffect::Forget => {
                self.table = OnTheTable::default();
                Ok(SheetsAnswer::Forgotten)
            }
        }
        .map(Answer::Sheets)
    }

    fn open_sheets(
        &mut self,
        pair: Pair,
        one: &Secret,
        other: &Secret,
    ) -> Result<SheetsAnswer, Trouble> {
        // The newest list says which sheets count.
        self.renew_directory()?;
        let two = TwoSheets::open(pair, one, other, self.chain()?).map_err(|why| match why {
            Refusal::MistypedCode => here(
                "One of the two lines is not as it stands on its sheet. Compare them group by group; what you typed is still here.",
            ),
            _ => here(
                "These two lines do not belong together, or the sheets are older than the newest ones. What you typed is still here.",
            ),
        })?;
        self.table.two = Some(two);
        self.sheets_facts().map(SheetsAnswer::Opened)
    }

    fn sheets_facts(&self) -> Result<SheetsFacts, Trouble> {
        let directory = self.directory()?;
        let name = |person: &Person| (person.id, person.name.clone());
        let is_here = |person: &&Person| person.state == Presence::Active;
        Ok(SheetsFacts {
            readers: LogName::ALL
                .into_iter()
                .map(|log| {
                    let route = directory.routes.of(log).people();
                    let people = route.filter_map(|id| directory.person(id)).filter(is_here);
                    (log, people.map(name).collect())
                })
                .collect(),
            not_stewards: directory
                .people
                .iter()
                .filter(is_here)
                .filter(|person| !directory.stewards.contains(&person.id))
                .map(name)
                .collect(),
            holders: directory.recovery.holders.clone(),
        })
    }

    fn two(&self) -> Result<&TwoSheets, Trouble> {
        self.table
            .two
            .as_ref()
            .ok_or_else(|| here("The two sheets were put away. Type them again."))
    }

    fn let_in_by_sheets(&mut self, log: LogName, to: Id) -> Result<SheetsAnswer, Trouble> {
        self.renew_directory()?;
        let stopped = stopped_keys(self.chain()?, &self.stops);
        let person = self.directory()?.person(to);
        let (name, key) = person
            .and_then(|person| Some((person.name.clone(), person.newest_reader_key()?.clone())))
            .filter(|(_, key)| !stopped.contains(&key.key_id))
            .map(|(name, key)| (name, key.key))
            .ok_or_else(|| here("This person's key was stopped. Nothing was opened to them."))?;
        let wrapped = self.wrap_log(log, key, Some(to))?;
        // What leaves somebody out leaves them out of the whole case that came of it.
        let kept_out: BTreeSet<Id> = wrapped
            .iter()
            .filter(|one| one.is_left_out)
            .filter_map(|one| one.case)
            .collect();
        let (shut, open): (Vec<Wrapped>, Vec<Wrapped>) = wrapped.into_iter().partition(|one| {
            one.is_left_out || one.case.is_some_and(|case| kept_out.contains(&case))
        });
        self.grant_by_sheets(log, key, &open)?;
        Ok(SheetsAnswer::LetIn {
            name,
            records: open.len(),
            left_shut: shut.len(),
        })
    }

    /// Every record of a log that the key cannot open yet.
    fn wrap_log(
        &mut self,
        log: LogName,
        key: PublicKey,
        to: Option<Id>,
    ) -> Result<Vec<Wrapped>, Trouble> {
        let (two, chain, now) = (self.two()?, self.chain()?, self.now());
        // Sheets to come are on no list yet: what is proved for them is the present ones.
        let named = if to.is_some() { key } else { two.reader() };
        let sheets = two.use_for(log, &named, chain, now);
        let vouchers: Vouchers = self.ask(paths::MACHINES_VOUCHERS, &Nothing {})?;
        let (mut wrapped, mut after) = (Vec::new(), None);
        loop {
            let ask = AskShut {
                sheets: sheets.clone(),
                after,
            };
            let page: ShutPage = self.ask(paths::SHEETS_SHUT, &ask)?;
            for row in &page.rows {
                let envelope = Envelope::from_bytes(&row.envelope.0)
                    .map_err(|_| refused(Refusal::NotGenuine))?;
                after = Some(envelope.header.envelope);
                if to.is_none() || !row.is_open_to_them {
                    wrapped.push(self.wrap_row(row, &envelope, key, to, &vouchers.vouchers)?);
                }
            }
            if page.rows.len() < SHUT_PAGE_LEN as usize {
                return Ok(wrapped);
            }
        }
    }

    fn wrap_row(
        &self,
        row: &ShutRow,
        envelope: &Envelope,
        key: PublicKey,
        to: Option<Id>,
        vouchers: &[Statement],
    ) -> Result<Wrapped, Trouble> {
        let (two, chain) = (self.two()?, self.chain()?);
        let bytes = openable(&row.envelope, &row.added)?;
        let is_left_out = match to {
            // Words that are not genuine say nothing that can be relied on: they stay shut.
            Some(to) => two
                .left_out(&bytes, chain, vouchers)
                .map_or(true, |left_out| left_out.contains(&to)),
            None => false,
        };
        Ok(Wrapped {
            envelope: envelope.header.envelope,
            case: row.case,
            stanza: two.rewrap(&bytes, chain, key).map_err(refused)?,
            is_left_out,
        })
    }

    fn grant_by_sheets(
        &mut self,
        log: LogName,
        key: PublicKey,
        open: &[Wrapped],
    ) -> Result<(), Trouble> {
        for some in open.chunks(GRANT_ENVELOPES_MAX) {
            let envelopes = some.iter().map(|one| one.envelope).collect();
            let stanzas: Vec<Stanza> = some.iter().map(|one| one.stanza.clone()).collect();
            let body = PostGrant {
                grant: self
                    .two()?
                    .grant(log, envelopes, &key, self.chain()?, self.now()),
                stanzas: travelling(&stanzas),
            };
            let _done: Granted = self.ask(paths::SHEETS_LET_IN, &body)?;
        }
        Ok(())
    }

    fn make_sheets(&mut self) -> Result<SheetsAnswer, Trouble> {
        let holders = self.directory()?.recovery.holders.clone();
        let (new, sheets) = NewSheets::make();
        self.table.new = Some(new);
        let papers = holders
            .into_iter()
            .zip(sheets)
            .map(|(holder, sheet)| PaperSheet {
                holder,
                lines: sheet
                    .lines
                    .into_iter()
                    .map(|line| (line.pair, Secret::new((*line.code).clone())))
                    .collect(),
            });
        Ok(SheetsAnswer::Made(papers.collect()))
    }

    /// Everything is opened to the new sheets first, and only then do they count: whatever fails on the way, two
    /// sheets can open every record, the old ones or the new ones.
    fn renew_sheets(
        &mut self,
        proof: &[Secret; 6],
        stewards: &[Id],
    ) -> Result<SheetsAnswer, Trouble> {
        let new = self
            .table
            .new
            .take()
            .ok_or_else(|| here("The new sheets were put away. Make them again."))?;
        let renewed = self.renew_with(&new, proof, stewards);
        if renewed.is_err() {
            self.table.new = Some(new);
        } else {
            self.table = OnTheTable::default();
        }
        renewed
    }

    fn renew_with(
        &mut self,
        new: &NewSheets,
        proof: &[Secret; 6],
        stewards: &[Id],
    ) -> Result<SheetsAnswer, Trouble> {
        if let Some(pair) = new.wrong_pair(proof) {
            return Err(lines_do_not_fit(pair));
        }
        let next = self
            .two()?
            .next_list(new, stewards, self.chain()?, self.now())
            .map_err(|why| Trouble::Here(format!("The next list would not count: {why}.")))?;
        for log in LogName::ALL {
            let wrapped = self.wrap_log(log, new.reader(), None)?;
            self.grant_by_sheets(log, new.reader(), &wrapped)?;
        }
        let _done: Nothing = self.ask(paths::SHEETS_LIST, &OneStatement { statement: next })?;
        self.renew_directory()?;
        Ok(SheetsAnswer::Renewed)
    }
}

fn here(words: &str) -> Trouble {
    Trouble::Here(words.to_owned())
}
