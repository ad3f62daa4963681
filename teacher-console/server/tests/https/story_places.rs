//! Where a pupil stands in a story: kept for their next computer until it ends or the day is over, by ids alone.

use protocol::{
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::ProblemBody,
    story_place::{KeepPlace, StoryPlace},
};
use serde_json::json;

use crate::support::{OpenClass, TestSchool};

fn place(acts: &[&str]) -> StoryPlace {
    StoryPlace {
        scenario: "the-fruit-chart".to_owned(),
        edition: "0a1b2c3d".to_owned(),
        acts: acts.iter().map(|act| json!(act)).collect(),
        reading_mode: "simplified".to_owned(),
        seconds: 70,
    }
}

struct AtWork {
    school: TestSchool,
    open: OpenClass,
}

impl AtWork {
    async fn begin() -> Self {
        let school = TestSchool::founded().await;
        let open = school.open_class().await;
        Self { school, open }
    }

    /// Signs the first pupil in again and says where the school thinks they stand.
    async fn stands(&self) -> Option<StoryPlace> {
        let [me, _] = self.open.pupils;
        let code = &self.open.lesson_code;
        self.school.help_in(&self.open.pc, me, code).await.place
    }

    async fn keep(&self, place: Option<StoryPlace>) -> Result<Nothing, ProblemBody> {
        let [me, _] = self.open.pupils;
        let code = &self.open.lesson_code;
        let token = self.school.help_in(&self.open.pc, me, code).await.token;
        let keep = KeepPlace { place };
        self.school
            .ask(
                paths::PUPILS_PLACE,
                Some(&self.open.pc),
                Some(&token),
                &keep,
            )
            .await
    }
}

#[tokio::test]
async fn a_pupil_finds_where_they_stood_until_they_end_the_story() {
    let here = AtWork::begin().await;
    assert_eq!(here.stands().await, None);
    here.keep(Some(place(&["next"]))).await.unwrap();
    here.keep(Some(place(&["next", "carry_on"]))).await.unwrap();
    assert_eq!(here.stands().await, Some(place(&["next", "carry_on"])));
    let [_, other] = here.open.pupils;
    let code = &here.open.lesson_code;
    let theirs = here.school.help_in(&here.open.pc, other, code).await;
    assert_eq!(theirs.place, None, "it is nobody else's");
    here.keep(None).await.unwrap();
    assert_eq!(here.stands().await, None);
}

#[tokio::test]
async fn no_sentence_is_kept_and_what_is_kept_already_stays() {
    let here = AtWork::begin().await;
    here.keep(Some(place(&["next"]))).await.unwrap();
    for sentence in ["He wrote to me", "a@b", "Ä"] {
        assert!(here.keep(Some(place(&[sentence]))).await.is_err());
    }
    let named = StoryPlace {
        reading_mode: "for Amara".to_owned(),
        ..place(&[])
    };
    assert!(here.keep(Some(named)).await.is_err());
    assert_eq!(here.stands().await, Some(place(&["next"])));
}

/// P8, P10: a report that leaves meanwhile changes nothing of it, and a parcel without one does the same.
#[tokio::test]
async fn a_parcel_leaves_where_a_pupil_stands_as_it_was() {
    let here = AtWork::begin().await;
    here.keep(Some(place(&["next"]))).await.unwrap();
    here.school.parcel(&here.open.pc, &Parcel::default()).await;
    assert_eq!(here.stands().await, Some(place(&["next"])));
}
