//! Questionnaires: what the server knows of them, and pages to fill in or to show what was found.

use std::path::Path;

use curriculum::questionnaires::Questionnaire;
use paper::{
    AgendaFound, AgendaPack, FormQuestion, PaperFault, QuestionnaireForm, QuestionnaireResults,
    ResultAnswer, ResultQuestion, agenda_pack, questionnaire_form, questionnaire_results,
};
use protocol::{
    agreements::Register,
    directory::Directory,
    figures::{AskFigures, Audience, FiguresOffered},
    machines::Nothing,
    paths,
    questionnaires::CloseRound,
    registers::RegistersPage,
};
use zeroize::Zeroizing;

use super::{
    Client,
    kept_page::{Holds, saved},
    printed::{fonts, made},
};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        questionnaires::{QuestionnairesAnswer, QuestionnairesEffect},
    },
    state::questionnaires::{Agenda, Committee, FoundQuestion, QuestionnairePage},
};

/// The kind of record that is an improvement action.
const ACTION: &str = "action";

impl Client {
    pub(super) fn questionnaires(
        &mut self,
        effect: QuestionnairesEffect,
    ) -> Result<Answer, Trouble> {
        let answer = match effect {
            QuestionnairesEffect::Load => {
                QuestionnairesAnswer::Loaded(self.ask(paths::QUESTIONNAIRES, &Nothing {})?)
            }
            QuestionnairesEffect::LoadCommittee {
                figures,
                signatures,
            } => QuestionnairesAnswer::Committee(self.committee(figures, signatures)?),
            QuestionnairesEffect::Ask(ask) => {
                QuestionnairesAnswer::Asked(self.ask(paths::QUESTIONNAIRES_ASK, &ask)?)
            }
            QuestionnairesEffect::Close(round) => {
                let close = CloseRound { round };
                QuestionnairesAnswer::Closed(self.ask(paths::QUESTIONNAIRES_CLOSE, &close)?)
            }
            QuestionnairesEffect::Answer(given) => {
                QuestionnairesAnswer::Answered(self.ask(paths::QUESTIONNAIRES_ANSWER, &given)?)
            }
            QuestionnairesEffect::Enter(sheet) => {
                QuestionnairesAnswer::Entered(self.ask(paths::QUESTIONNAIRES_ENTER, &sheet)?)
            }
            QuestionnairesEffect::Decide(decide) => {
                QuestionnairesAnswer::Loaded(self.ask(paths::LEADERS_DECIDE, &decide)?)
            }
            QuestionnairesEffect::Print(page) => {
                let pages = self.questionnaire_page(&page)?;
                self.send_to_printer(pages, Holds::Nobody, "page-questionnaire")?;
                QuestionnairesAnswer::Printed
            }
            QuestionnairesEffect::Save(page, folder) => {
                let pages = self.questionnaire_page(&page)?;
                let folder = Path::new(&folder);
                let saved = saved(&pages, Holds::Nobody, folder, &page.stem(), self.now());
                QuestionnairesAnswer::Saved(saved.map_err(Trouble::Here)?.0)
            }
        };
        Ok(Answer::Questionnaires(answer))
    }

    /// What the committee is told in figures.
    fn committee(&mut self, figures: bool, signatures: bool) -> Result<Committee, Trouble> {
        let registers: RegistersPage = self.ask(paths::REGISTERS, &Nothing {})?;
        let now = self.now();
        let actions = registers.records.iter();
        let actions = actions.filter(|one| one.kind == ACTION && !one.is_closed);
        let late = actions.clone().filter(|one| one.is_due_by(now)).count();
        let mut committee = Committee {
            actions: (actions.count(), late),
            ..Committee::default()
        };
        if signatures {
            let register: Register = self.ask(paths::AGREEMENTS, &Nothing {})?;
            let pupils = || register.classes.iter().flat_map(|class| &class.pupils);
            let missing = pupils().filter(|one| one.own_is_due || one.parent_is_due);
            committee.pupils = (missing.count(), pupils().count());
            let missing = register.people.iter().filter(|one| one.is_due);
            committee.adults = (missing.count(), register.people.len());
        }
        if figures {
            let offered: FiguresOffered = self.ask(paths::FIGURES, &Nothing {})?;
            if let Some(newest) = offered.terms.first() {
                let ask = AskFigures {
                    term: newest.term,
                    audience: Audience::Governors,
                };
                committee.figures = Some(Box::new(self.ask(paths::FIGURES_TERM, &ask)?));
            }
        }
        Ok(committee)
    }

    fn questionnaire_page(&self, page: &QuestionnairePage) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        made(page_of(page, self.directory()?, &clock::day(self.now())))
    }
}

fn page_of(
    page: &QuestionnairePage,
    directory: &Directory,
    made_on: &str,
) -> Result<Vec<u8>, PaperFault> {
    let school_name = directory.school_name.as_str();
    match page {
        QuestionnairePage::Agenda(agenda) => agenda_page(agenda, directory, made_on),
        QuestionnairePage::Form {
            version,
            kept,
            asked,
        } => questionnaire_form(
            &QuestionnaireForm {
                school_name,
                version,
                title: &asked.title,
                opening: &asked.opening,
                kept,
                questions: form_questions(asked),
            },
            &fonts(),
        ),
        QuestionnairePage::Results {
            title,
            who,
            why,
            questions,
        } => questionnaire_results(
            &QuestionnaireResults {
                school_name,
                made_on,
                is_demo: directory.demo,
                title,
                who,
                why,
                questions: questions.iter().map(found).collect(),
            },
            &fonts(),
        ),
    }
}

fn agenda_page(
    agenda: &Agenda,
    directory: &Directory,
    made_on: &str,
) -> Result<Vec<u8>, PaperFault> {
    let items = agenda.items.iter();
    let results = agenda.results.iter().map(|one| AgendaFound {
        title: &one.title,
        who: &one.who,
        questions: one.questions.iter().map(found).collect(),
    });
    agenda_pack(
        &AgendaPack {
            school_name: &directory.school_name,
            made_on,
            is_demo: directory.demo,
            title: &agenda.title,
            opening: &agenda.opening,
            proposals: &agenda.proposals,
            none: &agenda.none,
            found: &agenda.found,
            why: &agenda.why,
            items: items
                .map(|(name, words)| (name.as_str(), words.as_str()))
                .collect(),
            figures_heading: &agenda.figures_heading,
            figures: agenda.figures.iter().map(String::as_str).collect(),
            results: results.collect(),
        },
        &fonts(),
    )
}

fn form_questions(asked: &Questionnaire) -> Vec<FormQuestion<'_>> {
    let questions = asked.questions.iter();
    questions
        .map(|question| FormQuestion {
            words: &question.words,
            answers: question
                .answers
                .iter()
                .map(|answer| {
                    let symbol = answer.symbol.as_ref().map(curriculum::SymbolId::as_str);
                    (answer.words.as_str(), symbol)
                })
                .collect(),
        })
        .collect()
}

fn found(question: &FoundQuestion) -> ResultQuestion<'_> {
    let most = question.answers.iter().filter_map(|one| one.2).max();
    let bar = |count: u32| count * 1000 / most.unwrap_or(1).max(1);
    ResultQuestion {
        words: &question.words,
        answers: question
            .answers
            .iter()
            .map(|(words, shown, count)| ResultAnswer {
                words,
                shown,
                of_thousand: count.map(bar),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use curriculum::ReadingMode;

    use super::*;
    use crate::state::questionnaires::AgendaResult;
    use crate::{school_folders::beside_us, titles::Titles, views::tests::school};

    /// I-11, I-12: every questionnaire can be printed, and what was found.
    #[test]
    fn every_questionnaire_and_what_was_found_can_be_printed() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let all = titles.questionnaires();
        let mut pages = Vec::new();
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            for asked in all.all(mode) {
                let name = format!("{}-{mode:?}", asked.id);
                let form = QuestionnairePage::Form {
                    version: all.version().to_owned(),
                    kept: "Answers are added together.".to_owned(),
                    asked,
                };
                pages.push((name, form));
            }
        }
        assert!(pages.len() >= 8);
        let found = FoundQuestion {
            words: "Do you feel safe when you are online?".to_owned(),
            answers: vec![
                ("Yes".to_owned(), "9".to_owned(), Some(9)),
                ("Sometimes".to_owned(), "not shown".to_owned(), None),
                ("Not really".to_owned(), "0".to_owned(), Some(0)),
            ],
        };
        let results = QuestionnairePage::Results {
            title: "What do you think?".to_owned(),
            who: "5B, closed on 4 November 2026. 14 answered.".to_owned(),
            why: "Counts below five are not shown.".to_owned(),
            questions: vec![found.clone(), found.clone()],
        };
        pages.push(("found".to_owned(), results));
        let item = |name: &str, words: &str| (name.to_owned(), words.to_owned());
        let agenda = QuestionnairePage::Agenda(Agenda {
            title: "Online-safety committee".to_owned(),
            opening: "What pupils propose, and what was found.".to_owned(),
            proposals: "What digital leaders propose".to_owned(),
            none: "Nothing.".to_owned(),
            found: "What was found".to_owned(),
            why: "Counts below five are not shown.".to_owned(),
            items: vec![item("An idea", "Let us plan something together ‘A quiz’")],
            figures_heading: "In figures".to_owned(),
            figures: vec![
                "Autumn term 2026/27, all incidents: fewer than 5".to_owned(),
                "Improvement actions that are open: 6; past their day: 2".to_owned(),
            ],
            results: vec![AgendaResult {
                title: "What do you think?".to_owned(),
                who: "5B, closed on 4 November 2026. 14 answered.".to_owned(),
                questions: vec![found],
            }],
        });
        pages.push(("agenda".to_owned(), agenda));
        let directory = school::directory();
        for (name, page) in pages {
            let pdf = page_of(&page, &directory, "4 November 2026").unwrap();
            assert!(pdf.starts_with(b"%PDF"), "{name}");
            if let Some(folder) = std::env::var_os("PAPER_OUT") {
                let file = Path::new(&folder).join(format!("{name}.pdf"));
                std::fs::write(file, pdf).unwrap();
            }
        }
    }
}
