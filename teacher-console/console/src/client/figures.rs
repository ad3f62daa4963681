//! Figures of a term: asked of the server, and printed from what the screen shows.

use std::path::Path;

use paper::{
    AnnualReport, BandColumn, BigFigure, Dumbbell, FiguresReport, KindOnPaper, PaperFault,
    TopicBar, annual_report, figures_report,
};
use protocol::{account::PrintedPaper, machines::Nothing, paths};

use super::{
    Client,
    kept_page::{Holds, saved},
    printed::{fonts, made},
};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        figures::{FiguresAnswer, FiguresEffect},
    },
    state::figures::{PrintedAnnual, PrintedFigures},
};

impl Client {
    pub(super) fn figures(&mut self, effect: FiguresEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            FiguresEffect::Load => FiguresAnswer::Offered(self.ask(paths::FIGURES, &Nothing {})?),
            FiguresEffect::Ask(ask) => {
                FiguresAnswer::Told(Box::new(self.ask(paths::FIGURES_TERM, &ask)?))
            }
            FiguresEffect::Watch => {
                FiguresAnswer::Watched(self.ask(paths::FIGURES_WATCH, &Nothing {})?)
            }
            FiguresEffect::PrintAnnual(paper) => {
                let pages = self.annual_pages(&paper)?;
                self.print_on_record(PrintedPaper::Figures, pages)?;
                FiguresAnswer::Printed
            }
            FiguresEffect::SaveAnnual(paper, folder) => {
                let pages = made(self.annual_pages(&paper)?)?;
                self.put_print_on_record(PrintedPaper::Figures)?;
                let folder = Path::new(&folder);
                let saved = saved(&pages, Holds::Nobody, folder, "annual-report", self.now());
                FiguresAnswer::Saved(saved.map_err(Trouble::Here)?.0)
            }
            FiguresEffect::Print(paper) => {
                let pages = self.figures_pages(&paper)?;
                self.print_on_record(PrintedPaper::Figures, pages)?;
                FiguresAnswer::Printed
            }
            FiguresEffect::Save(paper, folder) => {
                let pages = made(self.figures_pages(&paper)?)?;
                self.put_print_on_record(PrintedPaper::Figures)?;
                let folder = Path::new(&folder);
                let saved = saved(&pages, Holds::Nobody, folder, "figures", self.now());
                FiguresAnswer::Saved(saved.map_err(Trouble::Here)?.0)
            }
        };
        Ok(Answer::Figures(answer))
    }

    fn annual_pages(&self, shown: &PrintedAnnual) -> Result<Result<Vec<u8>, PaperFault>, Trouble> {
        let (name, newest) = (self.own_name()?, self.directory()?);
        let (made_on, is_demo) = (clock::day(self.now()), newest.demo);
        let report = year_on_paper(shown, (&newest.school_name, &name, &made_on), is_demo);
        Ok(annual_report(&report, &fonts()))
    }

    fn figures_pages(
        &self,
        shown: &PrintedFigures,
    ) -> Result<Result<Vec<u8>, PaperFault>, Trouble> {
        let (name, newest) = (self.own_name()?, self.directory()?);
        let (made_on, is_demo) = (clock::day(self.now()), newest.demo);
        let report = on_paper(shown, (&newest.school_name, &name, &made_on), is_demo);
        Ok(figures_report(&report, &fonts()))
    }
}

fn year_on_paper<'a>(
    shown: &'a PrintedAnnual,
    (school_name, made_by, made_on): (&'a str, &'a str, &'a str),
    is_demo: bool,
) -> AnnualReport<'a> {
    let rows = |all: &'a [(String, Vec<String>)]| {
        let rows = all.iter();
        rows.map(|(name, cells)| (name.as_str(), texts(cells)))
            .collect()
    };
    AnnualReport {
        school_name,
        year: &shown.year,
        made_by,
        made_on,
        is_demo,
        taught: &shown.taught,
        found: &shown.found,
        next: texts(&shown.next),
        terms: texts(&shown.terms),
        took_part: texts(&shown.took_part),
        topics: rows(&shown.topics),
        kind_heads: texts(&shown.kind_heads),
        kinds: rows(&shown.kinds),
        technology: named(&shown.technology),
        reviews: texts(&shown.reviews),
        slips: texts(&shown.slips),
    }
}

fn on_paper<'a>(
    shown: &'a PrintedFigures,
    (school_name, made_by, made_on): (&'a str, &'a str, &'a str),
    is_demo: bool,
) -> FiguresReport<'a> {
    let kind = |(name, meaning, cells): &'a (String, String, Vec<String>)| KindOnPaper {
        name,
        meaning,
        cells: texts(cells),
    };
    FiguresReport {
        school_name,
        title: &shown.title,
        term: &shown.term,
        made_by,
        made_on,
        is_demo,
        opening: &shown.opening,
        big: shown
            .big
            .iter()
            .map(|[number, what, note]| BigFigure { number, what, note })
            .collect(),
        topics: shown
            .topics
            .iter()
            .map(|(name, shown, pupils)| TopicBar {
                name,
                shown,
                pupils: *pupils,
            })
            .collect(),
        bands: shown.bands.iter().map(band).collect(),
        kind_heads: texts(&shown.kind_heads),
        kinds: shown.kinds.iter().map(kind).collect(),
        outcome_heads: texts(&shown.outcome_heads),
        outcomes: shown.outcomes.iter().map(kind).collect(),
        learnt: &shown.learnt,
        row_heads: texts(&shown.row_heads),
        rows: shown.rows.iter().map(kind).collect(),
        safely: shown
            .safely
            .iter()
            .map(|(name, [first, last], in_ten)| Dumbbell {
                name,
                first,
                last,
                in_ten: *in_ten,
            })
            .collect(),
        year_heads: texts(&shown.year_heads),
        year: shown
            .year
            .iter()
            .map(|(kind, cells)| (kind.as_str(), texts(cells)))
            .collect(),
        technology: named(&shown.technology),
        steps: texts(&shown.steps),
        slip: &shown.slip,
    }
}

fn band((name, in_ten): &(String, Option<u8>)) -> BandColumn<'_> {
    BandColumn {
        name,
        in_ten: *in_ten,
    }
}

fn named(all: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = all.iter();
    pairs
        .map(|(name, words)| (name.as_str(), words.as_str()))
        .collect()
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}
