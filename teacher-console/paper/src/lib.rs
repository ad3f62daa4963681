//! Turns typed data into PDF bytes: kit cards, recovery sheets, pupils' picture cards, case records and lists of leavers.
//!
//! | paper | made by | pages |
//! |---|---|---|
//! | a member of staff's kit code | [`kit_card()`] | one, A5 |
//! | a newcomer's activation code | [`invitation()`] | one, A5 |
//! | one of the three recovery sheets | [`recovery_sheet()`] | one, A4 |
//! | a class's cards, to be cut out | [`pupil_cards()`] | one A4 for eight pupils |
//! | who may see and do what, for governors | [`access_table()`] | as many A4 as are needed |
//! | what the school has decided where schools differ | [`decisions_sheet()`] | as many A4 as are needed |
//! | a term's figures without names, for governors | [`figures_report()`] | one A4, or as many as are needed |
//! | the co-ordinator's year, for governors | [`annual_report()`] | as many A4 as are needed |
//! | every log-in in use, for the yearly review | [`log_in_list()`] | as many A4 as are needed |
//! | a case's record for somebody who has a right to it | [`case_record()`] | as many A4 as are needed |
//! | a letter to parents or carers, to be signed and sent by a person | [`parents_letter()`] | one A4, or as many as are needed |
//! | a band's rules for the wall | [`rules_poster()`] | one A4 |
//! | a band's rules for the planner | [`rules_planner()`] | as many A5 as are needed |
//! | a band's rules to read at home and sign | [`rules_form()`] | as many A4 as are needed |
//! | what grown-ups sign | [`adult_rules()`] | as many A4 as are needed |
//! | a scenario's notes for whoever teaches it | [`lesson_sheet()`] | one A4, or as many as are needed |
//! | cards for the wall or a display, five to a page | [`wall_cards()`] | as many A4 as are needed |
//! | what to teach a class next, with its map | [`class_map()`] | as many A4 as are needed |
//! | whose signature under the rules is missing | [`missing_sheet()`] | as many A4 as are needed |
//! | registers of the school, and its self-audit | [`register_sheet()`] | as many A4 as are needed |
//! | a reminder for each family whose form is missing | [`missing_slips()`] | one A4 for eight families |
//! | what one pupil practised, for parents who ask | [`pupil_summary()`] | one A4, or as many as are needed |
//! | a questionnaire to fill in by hand | [`questionnaire_form()`] | as many A4 as are needed |
//! | the committee's agenda, without names | [`agenda_pack()`] | as many A4 as are needed |
//! | what a questionnaire found | [`questionnaire_results()`] | as many A4 as are needed |
//! | pupils who have left, before what they practised is deleted | [`leavers_list()`] | as many A4 as are needed |
//!
//! Templates are in `assets/print`, our sixteen pictures in `assets/pictures/objects`, symbols in `assets/pictures/icons`; all are built in.
//!
//! Invariants, above all what is absent:
//! - No disk, no network, no clock: fonts come in as bytes ([`Fonts`]), dates as text, and the caller writes the PDF
//!   to the printer or to a file it chose. No temporary file is ever made here.
//! - Names and codes are data, never markup: nothing a person types can change a page.

mod access_table;
mod adult_rules;
mod annual_report;
mod case_record;
mod class_map;
mod decisions_sheet;
mod fault;
mod figures_report;
mod home;
mod invitation;
mod kit_card;
mod leavers_list;
mod lesson_sheet;
mod log_in_list;
mod missing_sheet;
mod one_time_codes;
mod parents_letter;
mod pictures;
mod print;
mod pupil_cards;
mod pupil_summary;
mod questionnaire;
mod recovery_sheet;
mod register_sheet;
mod rules;
mod wall_cards;

pub use access_table::{AccessTable, access_table};
pub use adult_rules::{AdultRules, adult_rules};
pub use annual_report::{AnnualReport, annual_report};
pub use case_record::{CaseRecord, RecordedAct, Register, case_record};
pub use class_map::{ClassMap, MapIdea, MarkCounts, class_map};
pub use decisions_sheet::{DecisionRow, DecisionsSheet, decisions_sheet};
pub use fault::PaperFault;
pub use figures_report::{
    BandColumn, BigFigure, Dumbbell, FiguresReport, KindOnPaper, TopicBar, figures_report,
};
pub use home::{
    HomeContacts, HomeFrame, HomePack, HomeSheet, HomeTalk, home_pack, home_sheet, home_talk,
};
pub use invitation::{Invitation, invitation};
pub use kit_card::{KitCard, kit_card};
pub use leavers_list::{LeaversList, LeaversRow, leavers_list};
pub use lesson_sheet::{LessonSheet, SheetPart, lesson_sheet};
pub use log_in_list::{LogInList, LogInRow, log_in_list};
pub use missing_sheet::{MissingGroup, MissingSheet, missing_sheet, missing_slips};
pub use one_time_codes::{OneTimeCodes, one_time_codes};
pub use parents_letter::{ParentsLetter, parents_letter};
pub use pictures::symbol;
pub use print::Fonts;
pub use pupil_cards::{OnCard, PupilCard, PupilCards, pupil_cards};
pub use pupil_summary::{PupilSummary, SummaryTalk, pupil_summary};
pub use questionnaire::{
    AgendaFound, AgendaPack, FormQuestion, QuestionnaireForm, QuestionnaireResults, ResultAnswer,
    ResultQuestion, agenda_pack, questionnaire_form, questionnaire_results,
};
pub use recovery_sheet::{RecoverySheet, SheetLine, recovery_sheet};
pub use register_sheet::{RegisterSheet, SheetGroup, SheetMark, SheetRow, register_sheet};
pub use rules::{ParentPart, Rule, Rules, rules_form, rules_planner, rules_poster};
pub use wall_cards::{WallCard, WallCards, wall_cards};

#[cfg(test)]
mod tests;
