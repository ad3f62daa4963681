//! A term's figures over HTTPS: who has them, what each audience is told, and that the log alone makes them (I-01 to I-04).

use std::ops::Range;

use protocol::{
    bytes::{Blob, Token},
    concern::ConcernKind,
    directory::LogName,
    envelope::EnvelopeKind,
    figures::{
        AskFigures, Audience, Figures, FiguresOffered, OfferedTerm, ShownCount, ShownTotal, Watch,
    },
    machines::Nothing,
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
};
use server::school_settings::Setting;

use crate::{
    concerns,
    lists::Desk,
    support::{Adult, Machine},
};

impl Desk {
    async fn offered(&self, who: &Adult) -> Result<FiguresOffered, ProblemBody> {
        let token = self.sign_in(who).await?.token;
        self.ask(paths::FIGURES, &token, &Nothing {}).await
    }

    async fn figures(
        &self,
        who: &Adult,
        term: OfferedTerm,
        audience: Audience,
    ) -> Result<Figures, ProblemBody> {
        let token = self.sign_in(who).await?.token;
        let ask = AskFigures {
            term: term.term,
            audience,
        };
        self.ask(paths::FIGURES_TERM, &token, &ask).await
    }

    /// These reports in a log, sealed for lead and head, beside the one that is there from the beginning.
    async fn reports(&self, pc: &Machine, log: LogName, numbers: Range<u8>) {
        for number in numbers {
            let readers = [&self.school.lead, &self.school.head];
            let mut report = self.school.envelope(EnvelopeKind::Report, number, &readers);
            report.header.log = log;
            let parcel = Parcel {
                progress: Vec::new(),
                reports: vec![SealedReport {
                    envelope: Blob(report.to_bytes()),
                    receipt_name: Token([number; 32]),
                }],
            };
            self.school.parcel(pc, &parcel).await;
        }
    }

    /// The term that is running when the school is founded, once it has ended.
    async fn first_term(&mut self) -> OfferedTerm {
        let running = self.offered(&self.school.head).await.unwrap();
        assert_eq!(running.terms, [], "nothing is told of a running term");
        let due = running.next_due.unwrap();
        self.school.wait_s(due - self.school.time());
        self.school.prove(&mut self.console).await.unwrap();
        let told = self.offered(&self.school.head).await.unwrap();
        assert_eq!(told.terms[0].to, due, "and it was said when");
        told.terms[0]
    }
}

#[tokio::test]
async fn i27_a_term_is_told_once_it_has_ended_and_then_never_otherwise() {
    let mut desk = Desk::begin().await;
    let mut pc = desk.school.approved_pc(40).await;
    desk.reports(&pc, LogName::Safeguarding, 41..44).await;
    let term = desk.first_term().await;
    let school = &desk.school;
    let told = desk
        .figures(&school.head, term, Audience::Governors)
        .await
        .unwrap();
    assert_eq!(told.total, ShownTotal::FewerThanFive);
    let other = told.kinds.last().unwrap();
    assert_eq!((other.kind, other.count), (None, ShownCount::FewerThanFive));
    assert!(told.head.is_some_and(|head| head.n > 0));
    assert_eq!(told.promptness, None, "four are too few to say");

    school.prove(&mut pc).await.unwrap();
    desk.reports(&pc, LogName::Safeguarding, 50..56).await;
    let again = desk
        .figures(&school.head, term, Audience::Governors)
        .await
        .unwrap();
    assert_eq!(again, told, "F16: what came later changes nothing");
}

/// K7, P16.
#[tokio::test]
async fn p16_reports_about_adults_are_in_no_figures() {
    let mut desk = Desk::begin().await;
    let pc = desk.school.approved_pc(40).await;
    desk.reports(&pc, LogName::Safeguarding, 41..47).await;
    desk.reports(&pc, LogName::Staff, 50..57).await;
    let term = desk.first_term().await;
    let head = &desk.school.head;
    let told = desk.figures(head, term, Audience::Leaders).await.unwrap();
    assert_eq!(told.total, ShownTotal::About(5), "seven of fourteen");
    let token = desk.sign_in(head).await.unwrap().token;
    let watch: Watch = desk
        .ask(paths::FIGURES_WATCH, &token, &Nothing {})
        .await
        .unwrap();
    let counted: u32 = watch.months.iter().flat_map(|month| month.counts).sum();
    assert_eq!(counted, 7);
}

#[tokio::test]
async fn i04_each_audience_is_told_no_more_than_it_needs() {
    let mut desk = Desk::begin().await;
    let term = desk.first_term().await;
    let school = &desk.school;
    let of = async |audience| desk.figures(&school.head, term, audience).await.unwrap();
    let (leaders, governors, authority, extract) = (
        of(Audience::Leaders).await,
        of(Audience::Governors).await,
        of(Audience::Authority).await,
        of(Audience::SafeguardingGovernor).await,
    );
    // I-03: how it went on is for those who answer for it.
    assert!(leaders.outcomes.len() == 4 && extract.outcomes == leaders.outcomes);
    assert!(governors.outcomes.is_empty() && authority.outcomes.is_empty());
    assert_eq!((extract.rows.len(), extract.learning.clone()), (0, None));
    let open = |told: &Figures| told.kinds.iter().all(|row| row.open.is_some());
    let done = |told: &Figures| told.kinds.iter().all(|row| row.followed_up.is_some());
    assert!(open(&extract) && done(&extract));
    assert!(open(&leaders) && !open(&governors) && !open(&authority));
    assert!(done(&leaders) && done(&governors) && !done(&authority));
    assert!(leaders.learning.is_some() && governors.learning.is_some());
    assert_eq!(authority.learning, None);
    let matrix = |told: &Figures| told.rows.iter().all(|row| row.cells.is_some());
    assert!(matrix(&leaders) && matrix(&governors) && !matrix(&authority));
    assert_eq!(authority.rows.len(), 3, "M-02: the three kinds it is told");

    let chair = desk.offered(&school.chair).await.unwrap();
    assert_eq!(chair.audiences, [Audience::Governors]);
    assert!(!chair.may_watch);
    let theirs = desk.figures(&school.chair, term, Audience::Governors).await;
    assert_eq!(theirs.unwrap(), governors);
    let not_theirs = desk.figures(&school.chair, term, Audience::Leaders).await;
    assert_eq!(not_theirs.unwrap_err().code, ProblemCode::NotThere);
    let nobodys = desk.offered(&school.teacher).await;
    assert_eq!(nobodys.unwrap_err().code, ProblemCode::NotThere);
}

#[tokio::test]
async fn x12_when_the_next_figures_are_due_is_the_schools_to_say() {
    let desk = Desk::begin().await;
    let due = async || desk.offered(&desk.school.head).await.unwrap().next_due;
    let by_term = due().await;
    desk.school.choose(Setting::GovernorsFigures, "each-year");
    let by_year = due().await;
    assert!(by_year > by_term, "{by_year:?} {by_term:?}");
}

/// I-05: whoever keeps the log sees which of the cases they read lie still; nobody else does.
#[tokio::test]
async fn i05_a_case_that_lies_still_for_ten_school_days_is_shown_to_its_readers() {
    let mut desk = Desk::begin().await;
    let teacher = desk.sign_in(&desk.school.teacher).await.unwrap().token;
    let (school, console) = (&desk.school, &desk.console);
    let words = concerns::words(school);
    let post = concerns::worry(school, &school.teacher, ConcernKind::Child, &words);
    concerns::open(school, console, &teacher, &post)
        .await
        .unwrap();
    let watch = async |desk: &Desk, who: &Adult| -> Result<Watch, ProblemBody> {
        let token = desk.sign_in(who).await?.token;
        desk.ask(paths::FIGURES_WATCH, &token, &Nothing {}).await
    };
    let fresh = watch(&desk, &desk.school.head).await.unwrap();
    assert_eq!(fresh.quiet, []);
    desk.school.wait_s(15 * 24 * 60 * 60);
    desk.school.prove(&mut desk.console).await.unwrap();
    let still = watch(&desk, &desk.school.head).await.unwrap();
    assert_eq!(still.quiet.len(), 1);
    assert_eq!(still.quiet[0].case, concerns::CASE);
    assert!((10..=12).contains(&still.quiet[0].school_days));
    for who in [&desk.school.teacher, &desk.school.chair] {
        let no = watch(&desk, who).await.unwrap_err();
        assert_eq!(no.code, ProblemCode::NotThere);
    }
}
