//! Figures without names for governors, leaders and the authority (I-01 to I-04): what was shown of each term's counts.
//!
//! Small counts are hidden before anything leaves the server; nothing here can hold one.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, chain::Point, risks::MatrixRow};

/// One third of a school year.
///
/// Fixed days, because two reports with different ends would give away what lies between: autumn is September to December, spring January to 15 April, summer until the end of August.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(deny_unknown_fields)]
pub struct SchoolTerm {
    /// The year in which the school year began, such as 2026 for 2026/27.
    pub year: i16,
    /// Which third.
    pub third: Third,
}

/// Which third of a school year.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Third {
    /// September to December.
    Autumn,
    /// January to 15 April.
    Spring,
    /// 16 April to August.
    Summer,
}

impl Third {
    /// All three, in their order.
    pub const ALL: [Self; 3] = [Self::Autumn, Self::Spring, Self::Summer];
}

/// Whom a report is for; each is told no more than it needs (I-04).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The school's own leaders: everything that is let out, with what is open still and how it went on.
    Leaders,
    /// The governor for safeguarding, as an extract to report from: what came in, how it went on, what is open still (I-03).
    SafeguardingGovernor,
    /// Governors: what came in, what became of it, what pupils practised.
    Governors,
    /// The local authority: what came in and what was passed on.
    Authority,
}

impl Audience {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 4] = [
        Self::Governors,
        Self::SafeguardingGovernor,
        Self::Leaders,
        Self::Authority,
    ];
}

/// What figures there are for the asker. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct FiguresOffered {
    /// Terms that can be asked for, the newest first: those that have ended, and in a practice school the running one.
    pub terms: Vec<OfferedTerm>,
    /// For whom the asker may have them.
    pub audiences: Vec<Audience>,
    /// The day on which governors are owed the next ones.
    pub next_due: Option<UtcSeconds>,
    /// Whether the asker may have exact counts by month and see which cases lie still.
    pub may_watch: bool,
}

/// A term that can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OfferedTerm {
    /// Which.
    pub term: SchoolTerm,
    /// Its first moment.
    pub from: UtcSeconds,
    /// The first moment after it.
    pub to: UtcSeconds,
}

/// Asks for a term's figures. Answered with [`Figures`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskFigures {
    /// Which term.
    pub term: SchoolTerm,
    /// For whom.
    pub audience: Audience,
}

/// A term's figures for one audience.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Figures {
    /// Which term.
    pub term: OfferedTerm,
    /// For whom.
    pub audience: Audience,
    /// Kind by kind of risk; what was never taken up as an incident stands last.
    pub kinds: Vec<KindRow>,
    /// The same by the three kinds and in the matrix.
    pub rows: Vec<MatrixLine>,
    /// How it went on, kind by kind. For leaders and the governor for safeguarding alone.
    pub outcomes: Vec<OutcomeRow>,
    /// All of them together.
    pub total: ShownTotal,
    /// All of them in the same term a year before, where the school was there.
    pub total_a_year_before: Option<ShownTotal>,
    /// How soon children's reports were looked at. Absent for the authority, and where there were fewer than five.
    pub promptness: Option<Promptness>,
    /// The terms of this school year until this one, once there are two. Absent for the authority.
    pub year: Vec<YearRow>,
    /// What pupils practised. Absent for the authority.
    pub learning: Option<LearningFigures>,
    /// Where the chain of the safeguarding log stood on the last day: from this log, and no other, come these figures.
    pub head: Option<Point>,
}

/// One of the four kinds of risk.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RiskKind {
    /// Approaches by other people.
    Contact,
    /// How people behave towards each other.
    Conduct,
    /// What somebody sees.
    Content,
    /// Money and scams.
    Commerce,
}

/// One kind of risk in one term.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct KindRow {
    /// Which; nothing for what was looked at and never taken up as an incident.
    pub kind: Option<RiskKind>,
    /// How many.
    pub count: ShownCount,
    /// Of how many something was written or decided. Absent for the authority.
    pub followed_up: Option<ShownPart>,
    /// Of how many the police or another body outside was told, or asked to take it on.
    pub passed_on: ShownPart,
    /// How many were open on the last day. For leaders and the governor for safeguarding alone.
    pub open: Option<ShownPart>,
}

/// How it went on with the incidents of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OutcomeRow {
    /// Which.
    pub kind: RiskKind,
    /// Help without a sanction.
    pub helped: ShownCell,
    /// A sanction.
    pub sanctioned: ShownCell,
    /// Neither, or not yet.
    pub neither: ShownCell,
    /// Of how many the lessons say that something should change.
    pub changes: ShownPart,
}

/// One of the three kinds in one term, which is a row of the matrix.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct MatrixLine {
    /// Which.
    pub row: MatrixRow,
    /// At least so many in all.
    pub least: u32,
    /// At most so many in all.
    pub most: u32,
    /// Its cells: commercial, aggressive, sexual, values, and what its types leave open. Absent for the authority.
    pub cells: Option<[ShownCell; 5]>,
}

/// A cell of the matrix as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownCell {
    /// No type of incident is counted here.
    NoType,
    /// Nought.
    Nought,
    /// Five or more.
    Exactly(u32),
    /// It is not said.
    NotSaid,
}

/// A count as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownCount {
    /// Nought.
    Nought,
    /// One to four.
    FewerThanFive,
    /// Five or more.
    Exactly(u32),
}

/// A total as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownTotal {
    /// Nought.
    Nought,
    /// One to four.
    FewerThanFive,
    /// A multiple of five that is near.
    About(u32),
}

/// A part of a count as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownPart {
    /// None of it.
    Nought,
    /// All of it.
    All,
    /// Not all of it, perhaps none.
    NotAll,
    /// At least one.
    Some,
    /// One to four of many.
    FewerThanFive,
    /// All but one to four of many.
    AllButAFew,
    /// So many.
    Exactly(u32),
    /// It is not said.
    NotSaid,
}

/// How soon children's reports were looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Promptness {
    /// How many by the end of the next school day.
    pub by_next_school_day: ShownShare,
    /// Half of them within so many minutes; nothing when it took half of them more than a day.
    pub half_within_minutes: Option<u32>,
}

/// A share in broad words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownShare {
    /// Every one.
    All,
    /// Nine in ten or more.
    NearlyAll,
    /// Half or more.
    Most,
    /// Fewer than half.
    FewerThanHalf,
}

/// One kind of risk in the terms of a school year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct YearRow {
    /// Which; nothing for what was never taken up.
    pub kind: Option<RiskKind>,
    /// Term by term, from autumn on, as each term's report said.
    pub terms: Vec<ShownCount>,
    /// At least so many in all.
    pub least: u32,
    /// At most so many in all.
    pub most: u32,
}

/// What pupils practised in a term.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct LearningFigures {
    /// Pupils of the school.
    pub pupils: u32,
    /// How many in ten of them finished at least one scenario; nothing when there are too few pupils.
    pub took_part_in_ten: Option<u8>,
    /// The same by age band, the youngest first.
    pub bands: Vec<BandShare>,
    /// How many pupils practised each topic, most first.
    pub topics: Vec<TopicCount>,
    /// How many acted safely at the beginning of the term and at its end: all of them first, then by age band.
    pub safely: Vec<SafelyShare>,
}

/// How many in ten acted safely in the first scenario of a term and in the last that was new to them. Of those who tried two.
///
/// Safely means: no wrong idea was shown, and telling a trusted adult was practised to its end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SafelyShare {
    /// Such as `7-9`; nothing for all of them.
    pub band: Option<String>,
    /// First and last; nothing when there are too few pupils.
    pub in_ten: Option<[u8; 2]>,
}

/// How many pupils of an age band took part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct BandShare {
    /// Such as `7-9`.
    pub band: String,
    /// How many in ten; nothing when there are too few pupils.
    pub took_part_in_ten: Option<u8>,
}

/// How many pupils practised a topic.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct TopicCount {
    /// By its id; the console has its name.
    pub topic: String,
    /// How many.
    pub pupils: ShownCount,
}

/// For those who keep the log: exact counts by month, and cases that lie still. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Watch {
    /// The last twelve months, oldest first; a month without any is left out.
    pub months: Vec<MonthCounts>,
    /// Open cases that the asker reads and to which nothing was added for ten school days, the stillest first.
    pub quiet: Vec<QuietCase>,
}

/// One month's counts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct MonthCounts {
    /// Its first moment.
    pub month: UtcSeconds,
    /// Contact, conduct, content, commerce, and what was not taken up.
    pub counts: [u32; 5],
    /// Of how many a body outside was told, or asked to take it on.
    pub passed_on: u32,
}

/// A case that lies still.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct QuietCase {
    /// Which.
    pub case: Id,
    /// What it was taken up as, in words; nothing for a concern.
    pub words: Option<String>,
    /// When it was put on record.
    pub opened_at: UtcSeconds,
    /// School days since something was last added.
    pub school_days: u32,
}
