//! What pupils practised in a term, and how many acted safely before and after: in tenths, so that none is worked out.

use protocol::figures::{BandShare, LearningFigures, OfferedTerm, SafelyShare, TopicCount};
use safeguarding::Count;
use store::{ActedSafely, Learning};

use super::shown::count;
use crate::fault::Fault;

/// Of this term.
pub(super) fn told(learning: &Learning, term: OfferedTerm) -> Result<LearningFigures, Fault> {
    let took_part = learning.took_part(term.from, term.to)?;
    let groups: Vec<(u32, u32)> = took_part
        .bands
        .iter()
        .map(|(_, pupils, took)| (*took, *pupils))
        .collect();
    let mut bands: Vec<BandShare> = took_part
        .bands
        .iter()
        .map(|(band, pupils, took)| BandShare {
            band: band.clone(),
            took_part_in_ten: classroom::in_ten(*took, *pupils),
        })
        .collect();
    bands.sort_by_key(|share| classroom::AgeBand::from_text(&share.band));
    Ok(LearningFigures {
        pupils: groups.iter().map(|(_, pupils)| pupils).sum(),
        took_part_in_ten: classroom::in_ten_together(&groups),
        bands,
        topics: took_part
            .topics
            .into_iter()
            .map(|(topic, pupils)| TopicCount {
                topic,
                pupils: count(Count::of(pupils)),
            })
            .collect(),
        safely: safely(learning.acted_safely(term.from, term.to)?),
    })
}

/// All pupils first; they are added up from their bands as told, so that a small band cannot be taken off them.
fn safely(mut bands: Vec<ActedSafely>) -> Vec<SafelyShare> {
    if bands.is_empty() {
        return Vec::new();
    }
    bands.sort_by_key(|one| classroom::AgeBand::from_text(&one.band));
    let together = |some: fn(&ActedSafely) -> u32| {
        let groups: Vec<_> = bands.iter().map(|one| (some(one), one.pupils)).collect();
        classroom::in_ten_together(&groups)
    };
    let both = |first: Option<u8>, last: Option<u8>| Some([first?, last?]);
    let everybody = SafelyShare {
        band: None,
        in_ten: both(together(|one| one.first), together(|one| one.last)),
    };
    let bands = bands.iter().map(|one| SafelyShare {
        band: Some(one.band.clone()),
        in_ten: both(
            classroom::in_ten(one.first, one.pupils),
            classroom::in_ten(one.last, one.pupils),
        ),
    });
    std::iter::once(everybody).chain(bands).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(band: &str, pupils: u32, first: u32, last: u32) -> ActedSafely {
        ActedSafely {
            band: band.to_owned(),
            pupils,
            first,
            last,
        }
    }

    #[test]
    fn i27_a_small_band_is_told_neither_by_itself_nor_by_the_rest() {
        let told = safely(vec![band("11-14", 30, 12, 24), band("7-9", 8, 1, 8)]);
        let told: Vec<_> = told.into_iter().map(|one| (one.band, one.in_ten)).collect();
        let (young, old) = (Some("7-9".to_owned()), Some("11-14".to_owned()));
        assert_eq!(
            told,
            [(None, Some([4, 8])), (young, None), (old, Some([4, 8]))]
        );
        assert_eq!(safely(Vec::new()), []);
    }
}
