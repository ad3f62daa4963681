//! How many pupils took part, as a share so broad that no single pupil can be worked out of it.

/// Pupils below whom nothing is said.
///
/// From twenty-one on, each tenth stands for at least two numbers of pupils, so that no figure is one pupil's. (Of twenty, 'none in ten' would be nobody and nothing else.)
pub const TAKING_PART_MIN: u32 = 21;

/// How many in ten, to the nearest; nothing when there are too few pupils.
#[must_use]
pub fn in_ten(took_part: u32, pupils: u32) -> Option<u8> {
    if pupils < TAKING_PART_MIN {
        return None;
    }
    let (some, all) = (u64::from(took_part.min(pupils)), u64::from(pupils));
    u8::try_from((some * 20 + all) / (all * 2)).ok()
}

/// How many in ten of several groups together, each as `(took_part, pupils)`.
///
/// It is worked out from what [`in_ten`] tells of each group and from how large they are, so it tells nothing more of any
/// of them; a group that is not told is left out. Only where none is told they are taken as one.
#[must_use]
pub fn in_ten_together(groups: &[(u32, u32)]) -> Option<u8> {
    let told = groups.iter().filter_map(|(took_part, pupils)| {
        let tenths = in_ten(*took_part, *pupils)?;
        Some((u64::from(tenths) * u64::from(*pupils), u64::from(*pupils)))
    });
    let (some, all) = told.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if all == 0 {
        let sum =
            |which: fn(&(u32, u32)) -> u32| groups.iter().map(which).fold(0, u32::saturating_add);
        return in_ten(sum(|group| group.0), sum(|group| group.1));
    }
    u8::try_from((some * 2 + all) / (all * 2)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_in_tenths_and_of_few_pupils_not_at_all() {
        assert_eq!(in_ten(94, 100), Some(9));
        assert_eq!(in_ten(95, 100), Some(10));
        assert_eq!((in_ten(0, 21), in_ten(21, 21)), (Some(0), Some(10)));
        assert_eq!((in_ten(20, 20), in_ten(0, 0)), (None, None));
    }

    #[test]
    fn no_share_belongs_to_one_number_of_pupils_alone() {
        for pupils in TAKING_PART_MIN..200 {
            for took_part in 0..=pupils {
                let told = in_ten(took_part, pupils);
                let alike = (0..=pupils).filter(|other| in_ten(*other, pupils) == told);
                assert!(alike.count() >= 2, "{took_part} of {pupils}");
            }
        }
    }

    /// Nine of 21 and one more of one: in tenths of 21 and of 22 that one would be known to have taken part.
    #[test]
    fn i27_all_together_tell_nothing_that_their_groups_did_not() {
        assert_eq!((in_ten(9, 21), in_ten(10, 22)), (Some(4), Some(5)));
        assert_eq!(in_ten_together(&[(9, 21), (1, 1)]), Some(4));
        assert_eq!(in_ten_together(&[(9, 21), (0, 1)]), Some(4));
        assert_eq!(in_ten_together(&[(21, 21), (0, 63)]), Some(3));
        assert_eq!(
            in_ten_together(&[(8, 10), (6, 11)]),
            Some(7),
            "a small school"
        );
        assert_eq!(
            (in_ten_together(&[(8, 10)]), in_ten_together(&[])),
            (None, None)
        );
    }
}
