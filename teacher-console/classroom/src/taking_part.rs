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
}
