//! The computer's voice on Linux: Speech Dispatcher, which also tells when each word is being said.

use std::sync::mpsc::Sender;

use bevy::log::debug;
use speech_dispatcher::{Connection, DataMode, Mode, Priority, VoiceType};

use super::speaker::{Call, Sentence};
use crate::profile::Tone;

/// A connection to the speech service.
pub(super) struct Computer {
    connection: Connection,
}

/// The module that only says that nothing is installed.
const NO_VOICE: &str = "dummy";

impl Computer {
    /// Connects; what is heard goes into `back`. Nothing when there is no service or it has no voice.
    pub(super) fn open(back: &Sender<Call>) -> Option<Self> {
        let connection =
            Connection::open("stop-think-click", "voice", "pupil", Mode::Threaded).ok()?;
        let voices = connection.list_output_modules().ok()?;
        if voices.iter().all(|voice| voice == NO_VOICE) {
            return None;
        }
        connection.set_data_mode(DataMode::SSML).ok()?;
        if connection.set_language("en-GB").is_err() {
            debug!("the voice chooses its own language");
        }
        let heard = back.clone();
        connection.on_index_mark(Some(Box::new(move |id, _, mark| {
            if let Ok(word) = mark.parse() {
                pass(&heard, Call::Word(number(id), word));
            }
        })));
        for listen in [Connection::on_end, Connection::on_cancel] {
            let heard = back.clone();
            listen(
                &connection,
                Some(Box::new(move |id, _| pass(&heard, Call::Done(number(id))))),
            );
        }
        Some(Self { connection })
    }

    /// Says the sentence instead of whatever is being said; gives the service's number of it.
    pub(super) fn say(&mut self, sentence: &Sentence) -> Option<u64> {
        self.stop();
        // the service counts from -100 to 100
        let volume = (sentence.volume * 200.0 - 100.0).round() as i32;
        if self.connection.set_volume(volume).is_err() {
            debug!("the voice has one volume only");
        }
        let voice = match sentence.tone {
            Tone::Usual => None,
            Tone::Deeper => Some(VoiceType::Male1),
            Tone::Higher => Some(VoiceType::Female1),
            Tone::Young => Some(VoiceType::ChildFemale),
        };
        if voice.is_some_and(|voice| self.connection.set_voice_type(voice).is_err()) {
            debug!("there is one voice only");
        }
        self.connection
            .say(Priority::Important, marked_up(sentence))
    }

    pub(super) fn stop(&mut self) {
        if self.connection.cancel().is_err() {
            debug!("the voice did not hear that it shall stop");
        }
    }
}

fn number(id: usize) -> u64 {
    u64::try_from(id).unwrap_or(u64::MAX)
}

fn pass(heard: &Sender<Call>, call: Call) {
    if heard.send(call).is_err() {
        debug!("nobody listens to the voice any more");
    }
}

/// The sentence in SSML, with a mark before each word.
fn marked_up(sentence: &Sentence) -> String {
    let mut text = format!(
        "<speak><prosody rate=\"{}%\">",
        (sentence.rate * 100.0).round()
    );
    for (place, word) in sentence.words.iter().enumerate() {
        text.push_str(&format!("<mark name=\"{place}\"/>"));
        for letter in word.chars().filter(|letter| !letter.is_control()) {
            match letter {
                '&' => text.push_str("&amp;"),
                '<' => text.push_str("&lt;"),
                '>' => text.push_str("&gt;"),
                other => text.push(other),
            }
        }
        text.push(' ');
    }
    text.push_str("</prosody></speak>");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_mark_and_nothing_a_pupil_reads_is_taken_for_markup() {
        let sentence = Sentence {
            tone: Tone::Usual,
            number: 1,
            words: ["Tom", "<3", "R&B\u{0}"].map(str::to_owned).to_vec(),
            rate: 0.75,
            volume: 1.0,
        };
        let expected = "<speak><prosody rate=\"75%\"><mark name=\"0\"/>Tom <mark name=\"1\"/>&lt;3 \
                        <mark name=\"2\"/>R&amp;B </prosody></speak>";
        assert_eq!(marked_up(&sentence), expected);
    }
}
