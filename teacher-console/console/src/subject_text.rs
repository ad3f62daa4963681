//! Everything that the server holds about one pupil, as a text that somebody at home can read (D4).

use std::fmt::Write as _;

use protocol::{
    agreements::{ConsentKind, Manner},
    card::CardKind,
    lessons::NotToMeet,
    subject_access::SubjectRecord,
};

use crate::clock;

/// The text; the file beside it has the same for machines.
///
/// # Errors
/// What writing into a string says, which is nothing.
pub fn subject_text(record: &SubjectRecord) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    write_all(&mut text, record)?;
    Ok(text)
}

fn write_all(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    writeln!(out, "What the school's server holds about {}", record.name)?;
    writeln!(out, "Put together on {}\n", clock::day(record.at))?;
    writeln!(out, "Class: {}", record.class)?;
    writeln!(out, "Age band of the exercises: {}", record.band)?;
    writeln!(out, "Picture on the name tile: {}", record.tile)?;
    writeln!(out, "Words: {}", record.reading_mode)?;
    for (setting, word) in &record.access {
        writeln!(out, "Own setting, {}: {word}", spaced(setting))?;
    }
    let scrambled = "only a scrambled form of it is held, from which it cannot be told";
    let card = match record.card {
        Some(CardKind::Pictures) => format!("three pictures; {scrambled}"),
        Some(CardKind::Pin) => format!("four digits; {scrambled}"),
        None => "none".to_owned(),
    };
    writeln!(out, "Card to sign in with: {card}\n")?;
    runs(out, record)?;
    lessons(out, record)?;
    sign_ins(out, record)?;
    agreed(out, record)?;
    safeguards(out, record)?;
    writeln!(out, "\nWhat is not in here")?;
    writeln!(
        out,
        "- What somebody told a trusted adult. It is sealed, the server cannot read it, and adults who can hand it out from the case."
    )?;
    writeln!(
        out,
        "- {} slots that every pupil has and that always look filled. Whoever held them could ask what became of something that was told.",
        record.receipts_left_out
    )?;
    writeln!(
        out,
        "- Backups. They hold earlier states of the same rows until they age out."
    )
}

fn runs(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    writeln!(out, "Exercises that were finished: {}", record.runs.len())?;
    for run in &record.runs {
        let certain = if run.is_checked {
            ""
        } else {
            " (nobody checked who played)"
        };
        writeln!(
            out,
            "- {}: {}, ended with '{}', after {} seconds{certain}",
            clock::day(run.happened_at),
            spaced(&run.scenario),
            spaced(&run.outcome),
            run.seconds
        )?;
    }
    if !record.runs.is_empty() {
        writeln!(
            out,
            "What was noticed in each stands in the file that ends in .json."
        )?;
    }
    Ok(())
}

fn lessons(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    if let Some(given) = &record.given {
        writeln!(
            out,
            "\nGiven to play of their own on {}: {}",
            clock::day(given.at),
            spaced(&given.scenario)
        )?;
    }
    if let Some(scenario) = &record.in_group {
        writeln!(out, "\nPlays in a group today: {}", spaced(scenario))?;
    }
    if let Some(place) = &record.place {
        writeln!(
            out,
            "\nIn the middle of an exercise today: {}. It is kept until its end, or the end of the day.",
            spaced(&place.scenario)
        )?;
    }
    for one in &record.not_to_meet {
        let (NotToMeet::Scenario(what) | NotToMeet::Topic(what)) = one;
        writeln!(out, "\nLeft out of their exercises: {}", spaced(what))?;
    }
    Ok(())
}

fn sign_ins(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    writeln!(
        out,
        "\nTries to sign in during the last 30 days: {}",
        record.tries.len()
    )?;
    for one in &record.tries {
        writeln!(
            out,
            "- {} at {}: {}",
            clock::spoken(one.at),
            one.computer,
            one.result
        )?;
    }
    Ok(())
}

fn agreed(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    writeln!(
        out,
        "\nSignatures under the school's rules: {}",
        record.signatures.len()
    )?;
    for one in &record.signatures {
        let whose = if one.is_parents { "a parent's" } else { "own" };
        let how = match one.signature.manner {
            Manner::OnScreen => "on screen",
            Manner::OnPaper => "on paper",
            Manner::ByAnAdult(_) => "by an adult for the pupil",
        };
        let (day, version) = (clock::day(one.signature.at), &one.signature.version);
        writeln!(out, "- {day}: {whose}, {how}, version {version}")?;
    }
    writeln!(
        out,
        "What parents said of what they were asked: {}",
        record.consents.len()
    )?;
    for one in &record.consents {
        let what = match one.kind {
            ConsentKind::Internet => "the internet at school",
            ConsentKind::Work => "publishing work",
            ConsentKind::Photographs => "publishing photographs",
        };
        let said = if one.is_given { "yes" } else { "no" };
        writeln!(out, "- {}: {what}: {said}", clock::day(one.at))?;
    }
    Ok(())
}

fn safeguards(out: &mut String, record: &SubjectRecord) -> std::fmt::Result {
    for one in &record.safeguards {
        let what = if one.suffices {
            "what every pupil gets is enough".to_owned()
        } else {
            format!(
                "what every pupil gets is not enough; also: {}",
                listed(&one.resources)
            )
        };
        let state = match one.confirmed_at {
            Some(at) => format!("confirmed on {}", clock::day(at)),
            None => "not confirmed yet".to_owned(),
        };
        writeln!(
            out,
            "\nDecided on {} to keep them safe online: {what} ({state}). To look at again on {}.",
            clock::day(one.at),
            clock::day(one.review_on)
        )?;
    }
    if let Some(note) = &record.vulnerability {
        writeln!(
            out,
            "\nNoted on {} as what may hurt them more than others: {}. To look at again on {}.",
            clock::day(note.at),
            listed(&note.what),
            clock::day(note.review_on)
        )?;
    }
    Ok(())
}

/// What is chosen from a short list has ids of words with hyphens too.
fn listed(all: &[impl serde::Serialize]) -> String {
    let ids = all.iter().filter_map(|one| serde_json::to_value(one).ok());
    let words: Vec<String> = ids.filter_map(|id| id.as_str().map(spaced)).collect();
    words.join(", ")
}

/// Ids of content are words with hyphens.
fn spaced(id: &str) -> String {
    id.replace('-', " ")
}

#[cfg(test)]
mod tests {
    //! Everything that is given stands in the text, and so does what is left out.

    use super::*;
    use protocol::{
        agreements::{Consent, Signature},
        bytes::Id,
        classroom::RunRow,
        safeguards::{
            DecidedAs, SafeguardDecision, TailoredResource, Vulnerability, VulnerabilityNote,
        },
        story_place::StoryPlace,
        subject_access::{GivenPlay, SubjectSignature, SubjectTry},
    };

    fn signature() -> SubjectSignature {
        SubjectSignature {
            is_parents: true,
            signature: Signature {
                version: "2026.1".to_owned(),
                edition: None,
                manner: Manner::OnPaper,
                noted_by: None,
                at: 1_772_323_200,
            },
        }
    }

    fn consent() -> Consent {
        Consent {
            kind: ConsentKind::Photographs,
            is_given: false,
            noted_by: Id([8; 16]),
            at: 1_772_323_200,
        }
    }

    fn run() -> RunRow {
        RunRow {
            scenario: "a-message-from-a-stranger".to_owned(),
            topic: "strangers".to_owned(),
            outcome: "told-mum".to_owned(),
            facts: serde_json::Value::Null,
            seconds: 95,
            happened_at: 1_772_323_200,
            is_checked: false,
        }
    }

    fn decided() -> SafeguardDecision {
        SafeguardDecision {
            number: 1,
            suffices: false,
            resources: vec![TailoredResource::AdultBeside],
            review_on: 1_772_323_200,
            by: Id([8; 16]),
            decided_as: DecidedAs::Senco,
            at: 1_772_323_200,
            confirmed_by: None,
            confirmed_at: None,
        }
    }

    fn noted() -> VulnerabilityNote {
        VulnerabilityNote {
            what: vec![Vulnerability::ExtremeSites],
            review_on: 1_772_323_200,
            by: Id([8; 16]),
            at: 1_772_323_200,
        }
    }

    fn place() -> StoryPlace {
        StoryPlace {
            scenario: "the-fruit-chart".to_owned(),
            ..StoryPlace::default()
        }
    }

    #[test]
    fn every_part_of_the_record_and_what_is_left_out_stands_in_the_text() {
        let record = SubjectRecord {
            pupil: Id([7; 16]),
            at: 1_772_323_200,
            name: "Robin".to_owned(),
            tile: "a boat".to_owned(),
            class: "4B".to_owned(),
            band: "7-9".to_owned(),
            card: Some(CardKind::Pictures),
            reading_mode: "simplified".to_owned(),
            access: [("voice-rate".to_owned(), "75".to_owned())].into(),
            receipts_left_out: 8,
            runs: vec![run()],
            given: Some(GivenPlay {
                scenario: "a-kind-word".to_owned(),
                at: 1_772_323_200,
            }),
            place: Some(place()),
            in_group: Some("a-new-friend".to_owned()),
            not_to_meet: vec![NotToMeet::Topic("grooming".to_owned())],
            tries: vec![SubjectTry {
                computer: "Room 4, number 3".to_owned(),
                at: 1_772_323_200,
                result: "wrong".to_owned(),
            }],
            signatures: vec![signature()],
            consents: vec![consent()],
            safeguards: vec![decided()],
            vulnerability: Some(noted()),
        };
        let text = subject_text(&record).unwrap();
        for part in [
            "Robin",
            "a boat",
            "4B",
            "7-9",
            "simplified",
            "voice rate: 75",
            "1 March 2026",
            "a message from a stranger",
            "told mum",
            "own on 1 March 2026: a kind word",
            "in a group today: a new friend",
            "In the middle of an exercise today: the fruit chart",
            "Left out of their exercises: grooming",
            "95 seconds",
            "nobody checked who played",
            "Room 4, number 3: wrong",
            "a parent's, on paper, version 2026.1",
            "publishing photographs: no",
            "1 March 2026 to keep them safe online: what every pupil gets is not enough; also: adult beside (not confirmed yet)",
            "may hurt them more than others: extreme sites",
            "8 slots",
            "told a trusted adult",
        ] {
            assert!(text.contains(part), "{part} is missing:\n{text}");
        }
    }
}
