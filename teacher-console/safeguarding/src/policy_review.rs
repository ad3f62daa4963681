//! When the school's policy is to be reviewed: a year after the last time, or sooner (I-08).

const YEAR_S: i64 = 365 * 24 * 60 * 60;

/// By when, and whether that is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyDue {
    /// UTC seconds; nothing when it was never reviewed.
    pub due_s: Option<i64>,
    /// Whether it is due.
    pub is_due: bool,
}

/// A year after it was last reviewed, or as soon as something has happened since that asks for it.
///
/// That is an incident that was closed with something to change, or a new threat, law or technology. One that was never
/// reviewed is due.
#[must_use]
pub fn policy_due(
    reviewed_s: Option<i64>,
    reasons_s: impl IntoIterator<Item = i64>,
    now_s: i64,
) -> PolicyDue {
    let Some(reviewed_s) = reviewed_s else {
        return PolicyDue {
            due_s: None,
            is_due: true,
        };
    };
    let since = reasons_s.into_iter().filter(|at_s| *at_s > reviewed_s);
    let due_s = since
        .chain([reviewed_s.saturating_add(YEAR_S)])
        .min()
        .unwrap_or(now_s);
    PolicyDue {
        due_s: Some(due_s),
        is_due: due_s <= now_s,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// I-08.
    #[test]
    fn i08_the_policy_is_due_after_a_year_or_as_soon_as_something_asks_for_it() {
        let due = |reviewed, reasons: &[i64], now| {
            let told = policy_due(reviewed, reasons.iter().copied(), now);
            (told.due_s, told.is_due)
        };
        assert_eq!(due(None, &[], 5), (None, true), "never reviewed");
        assert_eq!(due(Some(10), &[], YEAR_S + 9), (Some(YEAR_S + 10), false));
        assert_eq!(due(Some(10), &[], YEAR_S + 10), (Some(YEAR_S + 10), true));
        assert_eq!(due(Some(10), &[40, 30], 50), (Some(30), true));
        // What was known at the review asks for no other one.
        assert_eq!(due(Some(10), &[10, 3], 50), (Some(YEAR_S + 10), false));
    }
}
