//! Founding a school: keys and kits are made here, the first list is signed by its stewards, and the server is told.

use protocol::{
    bytes::{Id, Token},
    directory::{Chain, Duty, Hours, Phrase, ServerFacts, school_code},
    machines::{Health, Nothing},
    paths,
    staff::{FoundSchool, FoundingPrint, NewAccount},
    statement::Statement,
};
use sealing::{
    founding::{Member, MemberPlan, SchoolPlan, fresh_note},
    password::PASSWORD_LEN_MIN,
    random,
    recovery::{RecoverySeed, Sheet, wrong_pair},
};
use zeroize::Zeroizing;

use super::{Client, refused};
use crate::{
    clock,
    headless::plan::{Plan, PlannedPerson},
    intent::Trouble,
};

/// What must be handed out after founding; nothing of it is kept by this console or the server.
pub struct Founded {
    /// To compare by eye.
    pub school_code: String,
    /// As shown.
    pub school_name: String,
    /// A demo school's papers say so.
    pub is_demo: bool,
    /// The day, in words.
    pub made_on: String,
    /// One for each person, in the plan's order.
    pub cards: Vec<Card>,
    /// Three sheets and who holds them.
    pub sheets: Vec<(String, Sheet)>,
}

/// What one person is given.
pub struct Card {
    /// As shown.
    pub name: String,
    /// What they type.
    pub login: String,
    /// Theirs, or made for them.
    pub password: Zeroizing<String>,
    /// The code of the kit.
    pub kit: Zeroizing<String>,
    /// What they do.
    pub duties: Vec<Duty>,
}

/// A school with all its keys and papers made, of which nothing has been sent.
pub(super) struct Prepared {
    /// To be written down by hand or printed.
    pub(super) papers: Founded,
    chain: Chain,
    accounts: Vec<NewAccount>,
    fresh: Vec<Statement>,
    /// Each of them once, however often it was printed.
    pub(super) printed: Vec<FoundingPrint>,
}

impl Client {
    /// Founds the school by this plan, once. `keep` gets the papers *before* the server is told: cards that could
    /// not be kept would be keys lost for good.
    ///
    /// # Errors
    /// Why nothing was founded; what `keep` has written must then be thrown away.
    pub fn found(
        &mut self,
        plan: &Plan,
        founding_token: Token,
        keep: impl FnOnce(&Founded) -> Result<(), String>,
    ) -> Result<Founded, Trouble> {
        let prepared = self.prepare(plan)?;
        keep(&prepared.papers).map_err(Trouble::Here)?;
        self.complete(&prepared, founding_token)?;
        Ok(prepared.papers)
    }

    /// Makes everybody's keys and papers and signs the first list. Nothing is sent.
    pub(super) fn prepare(&mut self, plan: &Plan) -> Result<Prepared, Trouble> {
        let health = self.health()?;
        self.may_found(plan, &health)?;
        let now = self.now();
        let members: Vec<Member> = plan
            .people
            .iter()
            .map(|person| Member::new(member_plan(person), now))
            .collect();
        let seed = RecoverySeed::new();
        let school = school_plan(plan, &health, &self.pairing.addresses)?;
        let chain = sealing::founding::found(school, &members, &seed, now)
            .map_err(|why| Trouble::Here(format!("This plan cannot found a school: {why}.")))?;
        let cards: Vec<Card> = plan.people.iter().zip(&members).map(card).collect();
        let holders = plan.sheet_holders.iter().cloned();
        Ok(Prepared {
            accounts: accounts(&chain, &members, &cards)?,
            fresh: fresh_notes(&chain, plan, &members, now),
            printed: Vec::new(),
            papers: Founded {
                school_code: school_code(chain.school()),
                school_name: chain.newest().school_name.clone(),
                is_demo: chain.newest().demo,
                made_on: clock::day(now),
                cards,
                sheets: holders.zip(seed.sheets()).collect(),
            },
            chain,
        })
    }

    /// Tells the server, and believes the list from then on.
    pub(super) fn complete(
        &mut self,
        prepared: &Prepared,
        founding_token: Token,
    ) -> Result<(), Trouble> {
        self.join()?;
        self.prove_key()?;
        let directory = prepared.chain.statements().first();
        let body = FoundSchool {
            founding_token,
            directory: directory.cloned().ok_or(Trouble::NotFounded)?,
            accounts: prepared.accounts.clone(),
            fresh: prepared.fresh.clone(),
            printed: prepared.printed.clone(),
        };
        let _founded: Nothing = self.ask_with_code(paths::FOUND, &body)?;
        self.believe(prepared.chain.clone())
    }

    fn may_found(&self, plan: &Plan, health: &Health) -> Result<(), Trouble> {
        if health.founded || self.chain.is_some() {
            return Err(Trouble::Here(
                "This school is already founded. A new person or key joins through its stewards, not by founding again."
                    .to_owned(),
            ));
        }
        if health.ca != self.pairing.ca_hash {
            return Err(Trouble::OtherServer);
        }
        if health.demo != plan.demo {
            return Err(Trouble::Here(if health.demo {
                "This server was set up for a demo school. Use a plan marked 'demo: true'."
                    .to_owned()
            } else {
                "This plan is for a demo school, and the server was set up for a real one. Use your school's own plan."
                    .to_owned()
            }));
        }
        Ok(())
    }
}

fn member_plan(person: &PlannedPerson) -> MemberPlan {
    MemberPlan {
        name: person.name.clone(),
        role: person.role.clone(),
        picture: person.picture.clone(),
        duties: person.duties.clone(),
        daily: person.daily,
    }
}

fn school_plan(plan: &Plan, health: &Health, addresses: &[String]) -> Result<SchoolPlan, Trouble> {
    let places = |logins: &[String]| {
        logins
            .iter()
            .map(|login| plan.place_of(login))
            .collect::<Result<Vec<usize>, String>>()
            .map_err(Trouble::Here)
    };
    let stewards = plan
        .people
        .iter()
        .enumerate()
        .filter(|(_, person)| person.steward)
        .map(|(place, _)| place)
        .collect();
    Ok(SchoolPlan {
        school_name: health.school_name.clone(),
        demo: plan.demo,
        stewards,
        safeguarding: places(&plan.routes.safeguarding)?,
        staff: places(&plan.routes.staff)?,
        leaders: places(&plan.routes.leaders)?,
        sheet_holders: plan.sheet_holders.clone(),
        server: ServerFacts {
            ca: health.ca,
            next_ca: None,
            addresses: addresses.to_vec(),
            ticket_key: health.ticket_key,
        },
        // Promises, hours and helplines wait for a professional's review.
        hours: Hours {
            read_when: None,
            helplines: Vec::new(),
            phrases: plan
                .phrases
                .iter()
                .map(|phrase| Phrase {
                    id: phrase.id.clone(),
                    words: phrase.words.clone(),
                    simple: phrase.simple.clone(),
                })
                .collect(),
            reviewed_by: String::new(),
        },
    })
}

fn card((person, member): (&PlannedPerson, &Member)) -> Card {
    Card {
        name: person.name.clone(),
        login: person.login.trim().to_lowercase(),
        password: person
            .password
            .clone()
            .map_or_else(new_password, Zeroizing::new),
        kit: member.kit.card_code(),
        duties: person.duties.clone(),
    }
}

fn accounts(chain: &Chain, members: &[Member], cards: &[Card]) -> Result<Vec<NewAccount>, Trouble> {
    members
        .iter()
        .zip(cards)
        .map(|(member, card)| {
            member
                .account(chain.school(), &card.login, &card.password)
                .map_err(refused)
        })
        .collect()
}

fn fresh_notes(chain: &Chain, plan: &Plan, members: &[Member], now: i64) -> Vec<Statement> {
    members
        .iter()
        .zip(&plan.people)
        .filter(|(_, person)| person.steward)
        .map(|(member, _)| fresh_note(chain, &[], &member.ring, now))
        .collect()
}

impl Prepared {
    /// Whose card this is.
    pub(super) fn person(&self, card: usize) -> Option<Id> {
        self.accounts.get(card).map(|account| account.person)
    }

    /// Whether six typed lines, sheet by sheet, bring the recovery key back from any two sheets.
    pub(super) fn check_sheets(&self, lines: &[&str; 6]) -> Result<(), Trouble> {
        let signing = self.chain.newest().recovery.signing_key;
        wrong_pair(lines, &signing).map_or(Ok(()), |pair| Err(lines_do_not_fit(pair)))
    }
}

/// What is typed stays to be compared.
pub(super) fn lines_do_not_fit(pair: &str) -> Trouble {
    Trouble::Here(format!(
        "The two lines {pair} do not fit together. Compare them with the papers, group by group; what you typed is still here."
    ))
}

/// Sixteen letters that are hard to mistake for one another: 72 bits.
fn new_password() -> Zeroizing<String> {
    const LETTERS: &[u8; 23] = b"abcdefghjkmnpqrstuvwxyz";
    const LENGTH: usize = 16;
    const { assert!(LENGTH >= PASSWORD_LEN_MIN) };
    let mut word = Zeroizing::new(String::new());
    let mut letters = 0;
    while letters < LENGTH {
        let [byte] = random::bytes::<1>();
        // Bytes above the last whole multiple would make some letters likelier.
        let Some(letter) = Some(byte)
            .filter(|byte| *byte < 230)
            .and_then(|byte| LETTERS.get(usize::from(byte % 23)))
        else {
            continue;
        };
        if letters > 0 && letters % 4 == 0 {
            word.push('-');
        }
        word.push(char::from(*letter));
        letters += 1;
    }
    word
}
