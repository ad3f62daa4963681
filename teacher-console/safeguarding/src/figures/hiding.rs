//! How a count is let out so that no small one can be worked out. The reasons stand in [`super`]; the tests play a
//! reader who knows this file.

/// A count as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Count {
    /// Nought.
    Nought,
    /// One to four.
    FewerThanFive,
    /// Five or more.
    Exactly(u32),
}

impl Count {
    /// As much of a count as may be shown.
    #[must_use]
    pub fn of(count: u32) -> Self {
        match count {
            0 => Self::Nought,
            1..=4 => Self::FewerThanFive,
            _ => Self::Exactly(count),
        }
    }
}

/// All counts of a term together, as shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Total {
    /// Nought.
    Nought,
    /// One to four.
    FewerThanFive,
    /// A multiple of five that is near.
    About(u32),
}

/// How many of a count something holds for, as shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// For none.
    Nought,
    /// For every one.
    All,
    /// Not for every one, perhaps for none.
    NotAll,
    /// For at least one.
    Some,
    /// For one to four of many.
    FewerThanFive,
    /// For all but one to four of many.
    AllButAFew,
    /// For so many.
    Exactly(u32),
    /// It is not said.
    NotSaid,
}

/// A number that lies between two others, both possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
}

impl Range {
    /// What counts come to that are known only as they were shown.
    #[must_use]
    pub fn added(shown: impl IntoIterator<Item = Count>) -> Self {
        shown.into_iter().fold(Self::default(), |sum, count| {
            let (least, most) = match count {
                Count::Nought => (0, 0),
                Count::FewerThanFive => (1, 4),
                Count::Exactly(count) => (count, count),
            };
            Self {
                least: sum.least.saturating_add(least),
                most: sum.most.saturating_add(most),
            }
        })
    }
}

/// How many of a count were followed up. Of a small count it is said whether it was all of them, and no more.
pub(super) fn followed_up(some: u32, all: u32) -> Part {
    match all {
        1..=4 if some == all => Part::All,
        1..=4 => Part::NotAll,
        _ => part_of_many(some, all),
    }
}

/// How many of a count something else holds for. Of a small count it is said whether it was any at all, and that only
/// where all of it was followed up: else the two together would say that it is at least two.
pub(super) fn other_part(some: u32, all: u32, is_all_followed_up: bool) -> Part {
    match (all, some) {
        (1..=4, _) if !is_all_followed_up => Part::NotSaid,
        (1..=4, 0) => Part::Nought,
        (1..=4, _) => Part::Some,
        _ => part_of_many(some, all),
    }
}

fn part_of_many(some: u32, all: u32) -> Part {
    let rest = all.saturating_sub(some);
    match (all, some, rest) {
        (0, ..) => Part::NotSaid,
        (_, 0, _) => Part::Nought,
        (_, _, 0) => Part::All,
        // Below nine, 'fewer than five' and 'all but a few' would overlap, or leave single values between them.
        (..=8, ..) => Part::Some,
        (_, 1..=4, _) => Part::FewerThanFive,
        (_, _, 1..=4) => Part::AllButAFew,
        _ => Part::Exactly(some),
    }
}

/// The total of these counts, rounded so that every count that [`Count::of`] hides keeps three possible values or more.
///
/// The reader knows the counts that are shown, how many are hidden, and this function. So for every sum that the hidden
/// ones can have it is worked out which total would be shown; sums with the same total are a group, and a group that
/// would tell too much is joined to the one beside it.
pub(super) fn total(counts: &[u32]) -> Total {
    let hidden: Vec<u32> = counts
        .iter()
        .copied()
        .filter(|count| (1..=4).contains(count))
        .collect();
    let all: u32 = counts.iter().sum();
    let sum: u32 = hidden.iter().sum();
    let shown = all - sum;
    let number = u32::try_from(hidden.len()).unwrap_or(u32::MAX);
    let groups = groups(shown, number);
    let label = groups
        .iter()
        .find(|group| (group.least..=group.most).contains(&sum))
        .map_or_else(|| nearest_five(all), |group| group.label);
    match label {
        _ if all == 0 => Total::Nought,
        0 => Total::FewerThanFive,
        about => Total::About(about),
    }
}

/// Sums of the hidden counts, from `least` to `most`, that lead to the same total.
#[derive(Clone, Copy)]
struct Group {
    least: u32,
    most: u32,
    label: u32,
}

impl Group {
    /// Whether each of so many hidden counts keeps three possible values. One is smallest when all others are four, and
    /// largest when all others are one.
    fn is_wide(self, number: u32) -> bool {
        let least = self.least.saturating_sub(4 * (number - 1)).max(1);
        let most = self.most.saturating_sub(number - 1).min(4);
        most >= least + 2
    }

    fn join(self, next: Self) -> Self {
        let (own, others) = (self.most - self.least, next.most - next.least);
        Self {
            least: self.least,
            most: next.most,
            label: if own > others { self.label } else { next.label },
        }
    }
}

fn groups(shown: u32, number: u32) -> Vec<Group> {
    if number == 0 {
        return Vec::new();
    }
    let mut groups: Vec<Group> = Vec::new();
    for sum in number..=4 * number {
        let label = nearest_five(shown + sum);
        match groups.last_mut().filter(|last| last.label == label) {
            Some(last) => last.most = sum,
            None => groups.push(Group {
                least: sum,
                most: sum,
                label,
            }),
        }
    }
    // Only the first and the last can be too narrow: joined inwards, they come to be wide.
    while let [first, second, rest @ ..] = groups.as_slice()
        && !first.is_wide(number)
    {
        groups = std::iter::once(first.join(*second))
            .chain(rest.iter().copied())
            .collect();
    }
    while let [rest @ .., second, last] = groups.as_slice()
        && !last.is_wide(number)
    {
        let joined = second.join(*last);
        groups = rest.iter().copied().chain([joined]).collect();
    }
    groups
}

/// Rounded to the nearest five; what is below five is 0, which is shown as 'fewer than 5'.
fn nearest_five(count: u32) -> u32 {
    if count < 5 { 0 } else { (count + 2) / 5 * 5 }
}
