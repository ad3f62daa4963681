//! Founding from the window: the same steps as without one, with everybody's papers written down in between.

use protocol::{
    bytes::Token,
    directory::LogName,
    machines::{Health, Nothing},
    paths,
    staff::FoundingPrint,
};
use zeroize::Zeroizing;

use super::{
    Client, Tokens,
    printed::{by_hand, fonts, made},
    trouble,
};
use crate::{
    headless::{
        paper_forms::{card_page, sheet_page},
        plan::{Plan, PlannedPerson, PlannedRoutes},
    },
    intent::{
        Answer, Trouble,
        founding::{FoundingAnswer, FoundingEffect, FoundingPaper},
    },
    printing,
    state::{
        founding::{FoundingDraft, PaperCard, PaperSheet, Papers, Seat},
        secret::Secret,
    },
};

impl Client {
    pub(super) fn found_here(&mut self, effect: FoundingEffect) -> Result<Answer, Trouble> {
        match effect {
            FoundingEffect::Prepare(draft) => self.prepare_here(&draft),
            FoundingEffect::Print(paper) => self.print_here(paper),
            FoundingEffect::Found { token, proof } => self.complete_here(&token, &proof),
        }
        .map(Answer::Founding)
    }

    /// A server that belongs to nobody yet is told apart before anything is asked of it as a school's.
    pub(super) fn needs_founding(&self) -> Result<Option<FoundingAnswer>, Trouble> {
        if self.chain.is_some() {
            return Ok(None);
        }
        let health = self.health()?;
        Ok((!health.founded).then_some(FoundingAnswer::Needed {
            school_name: health.school_name,
            is_demo: health.demo,
        }))
    }

    pub(super) fn health(&self) -> Result<Health, Trouble> {
        self.link
            .ask(paths::HEALTH, &Nothing {}, Tokens::default())
            .map_err(trouble)
    }

    fn prepare_here(&mut self, draft: &FoundingDraft) -> Result<FoundingAnswer, Trouble> {
        let plan = plan(draft, self.health()?.demo)?;
        let prepared = self.prepare(&plan)?;
        let papers = Papers {
            cards: prepared
                .papers
                .cards
                .iter()
                .map(|card| PaperCard {
                    name: card.name.clone(),
                    login_name: card.login.clone(),
                    kit: secret(&card.kit),
                })
                .collect(),
            sheets: prepared
                .papers
                .sheets
                .iter()
                .map(|(holder, sheet)| PaperSheet {
                    holder: holder.clone(),
                    lines: sheet
                        .lines
                        .iter()
                        .map(|line| (line.pair, secret(&line.code)))
                        .collect(),
                })
                .collect(),
        };
        self.prepared = Some(Box::new(prepared));
        Ok(FoundingAnswer::Prepared(Box::new(papers)))
    }

    /// The card or sheet that is on the screen. There is no log yet: that it was printed goes on record with the founding,
    /// and until then it opens nothing.
    fn print_here(&mut self, paper: FoundingPaper) -> Result<FoundingAnswer, Trouble> {
        let prepared = self.prepared.as_mut().ok_or_else(keys_are_gone)?;
        let papers = &prepared.papers;
        let (page, print) = match paper {
            FoundingPaper::Card(at) => {
                let card = papers.cards.get(at).ok_or_else(keys_are_gone)?;
                let person = prepared.person(at).ok_or_else(keys_are_gone)?;
                (
                    card_page(papers, card, &fonts()),
                    FoundingPrint::Card(person),
                )
            }
            FoundingPaper::Sheet(at) => {
                let (holder, sheet) = papers.sheets.get(at).ok_or_else(keys_are_gone)?;
                let page = sheet_page(papers, holder, sheet, &fonts());
                (page, FoundingPrint::RecoverySheet(sheet.number))
            }
        };
        let page = made(page)?;
        if !prepared.printed.contains(&print) {
            prepared.printed.push(print);
        }
        printing::print(&page).map_err(by_hand)?;
        Ok(FoundingAnswer::Printed)
    }

    fn complete_here(
        &mut self,
        token: &Secret,
        proof: &[Secret; 6],
    ) -> Result<FoundingAnswer, Trouble> {
        let token = read_token(token.text())?;
        let prepared = self.prepared.take().ok_or_else(keys_are_gone)?;
        let done = prepared
            .check_sheets(&proof.each_ref().map(Secret::text))
            .and_then(|()| self.complete(&prepared, token));
        match done {
            Ok(()) => Ok(FoundingAnswer::Founded(prepared.papers.school_code)),
            Err(why) => {
                // Everybody's papers stay good: only this step is tried again.
                self.prepared = Some(prepared);
                Err(why)
            }
        }
    }
}

fn keys_are_gone() -> Trouble {
    Trouble::Here("The keys are gone. Close this window and begin again.".to_owned())
}

fn secret(text: &Zeroizing<String>) -> Secret {
    Secret::new(text.to_string())
}

/// The token itself, or the file it lies in.
fn read_token(typed: &str) -> Result<Token, Trouble> {
    let typed = typed.trim();
    let from_file = || {
        let text = Zeroizing::new(std::fs::read_to_string(typed).ok()?);
        Token::from_hex(text.trim())
    };
    Token::from_hex(typed).or_else(from_file).ok_or_else(|| {
        Trouble::Here(
            "This is neither a founding token nor a file with one. Your technician finds it in handout/founding.token on the server."
                .to_owned(),
        )
    })
}

fn plan(draft: &FoundingDraft, demo: bool) -> Result<Plan, Trouble> {
    let logins = |log: LogName| {
        let at = usize::from(log.number()) - 1;
        let route = draft.routes.get(at).cloned().unwrap_or_default();
        route
            .owner
            .into_iter()
            .chain(route.readers)
            .filter_map(|place| draft.people.get(place))
            .map(login)
            .collect()
    };
    Plan {
        demo,
        people: draft.people.iter().map(planned).collect(),
        routes: PlannedRoutes {
            safeguarding: logins(LogName::Safeguarding),
            staff: logins(LogName::Staff),
            leaders: logins(LogName::Leaders),
        },
        sheet_holders: draft.holders.to_vec(),
        // The answers that come with the program; a professional's review is still to come.
        phrases: Plan::demo().map_err(Trouble::Here)?.phrases,
    }
    .checked()
    .map_err(Trouble::Here)
}

fn login(seat: &Seat) -> String {
    seat.person.login_name.trim().to_lowercase()
}

fn planned(seat: &Seat) -> PlannedPerson {
    PlannedPerson {
        name: seat.person.name.trim().to_owned(),
        role: seat.person.role.trim().to_owned(),
        picture: seat.person.portrait.clone(),
        duties: seat.person.duties.clone(),
        login: login(seat),
        daily: seat.person.is_daily,
        steward: seat.is_steward,
        password: Some(seat.password.text().to_owned()),
    }
}
