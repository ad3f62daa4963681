//! The school's rules at the console: putting them in force, and signing for a pupil who cannot.

use super::SafeguardingLead;
use crate::Outcome;
use crate::patience::PATIENCE;
use crate::school::StaffMember;

impl SafeguardingLead<'_> {
    /// Goes to the room of rules and puts the pupils' rules in force, from today.
    ///
    /// # Errors
    /// When they do not stand there as in force.
    pub fn put_rules_in_force(&mut self, me: &StaffMember, version: &str) -> Outcome<()> {
        self.press_word("room-signatures")?;
        let put = self
            .words
            .say_with("force-set-pupils", &[("version", version)])?;
        self.press(&put)?;
        self.wait_word("confirm-title")?;
        self.fill("password", &me.password)?;
        self.actions.push("type the password".to_owned());
        self.press_word("confirm-go-on")?;
        let stands = self.words.say_with("force-now", &[("version", version)])?;
        self.window.named(&stands).map(drop)
    }

    /// Shows a class's register.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open_register(&mut self, class: &str, pupil: &str) -> Outcome<()> {
        let note = self
            .words
            .say_with("signatures-note-for", &[("name", pupil)])?;
        let start = format!("{class}. ");
        self.press_where(&start, |seen| seen.name.starts_with(&start))?;
        self.window.named(&note).map(drop)
    }

    /// Signs for a pupil who has agreed in another way.
    ///
    /// # Errors
    /// When it is not noted.
    pub fn sign_for(&mut self, pupil: &str) -> Outcome<()> {
        let note = self
            .words
            .say_with("signatures-note-for", &[("name", pupil)])?;
        self.press(&note)?;
        let reason = self.words.say("proxy-agreed-another-way")?;
        let question = self.words.say("signatures-proxy")?;
        self.press(&format!("{reason}. {question}"))?;
        self.press_word("signatures-proxy-sign")?;
        self.wait_word("notice-signature-noted")?;
        self.picture("console-rules")
    }

    /// Notes what parents say about one thing they are asked, by the ids of the words: first yes, then no.
    ///
    /// # Errors
    /// When one of the two is not noted, or the first does not stand beside the second.
    pub fn parents_agree_and_take_it_back(&mut self, pupil: &str, about: &str) -> Outcome<()> {
        let note = self
            .words
            .say_with("signatures-note-for", &[("name", pupil)])?;
        self.press(&note)?;
        let question = self.words.say(about)?;
        for answer in ["consent-yes", "consent-no"] {
            let answer = self.words.say(answer)?;
            self.press(&format!("{answer}. {question}"))?;
            self.wait_word("notice-signature-noted")?;
            self.press_word("notice-read")?;
        }
        let yes = self.words.say("consent-yes")?;
        let before = self.words.say_with("consent-before", &[("answer", &yes)])?;
        let start = before
            .split("{ $day }")
            .next()
            .unwrap_or_default()
            .to_owned();
        self.window
            .wait_for(&start, PATIENCE, |seen| seen.name.starts_with(&start))?;
        self.picture("console-consents")
    }

    /// Prints who is missing.
    ///
    /// # Errors
    /// When it is not offered.
    pub fn print_who_is_missing(&mut self) -> Outcome<()> {
        self.press_word("signatures-print")?;
        self.wait_word("notice-printed")?;
        self.press_word("notice-read")
    }

    /// Goes to the school's settings and prints the poster of these ages.
    ///
    /// # Errors
    /// When it is not offered there.
    pub fn print_rules_poster(&mut self, (from, to): (&str, &str)) -> Outcome<()> {
        self.press_word("room-settings")?;
        let ages = [("from", from), ("to", to)];
        let ages = self.words.say_with("rules-ages", &ages)?;
        let question = self.words.say("rules-which-ages")?;
        self.press(&format!("{ages}. {question}"))?;
        self.press_word("rules-print-poster")?;
        self.wait_word("notice-access-printed")
    }

    /// Waits until so many pupils of the shown class have signed in this manner.
    ///
    /// # Errors
    /// When they have not.
    pub fn has_signed(&self, manner: &str, count: usize) -> Outcome<()> {
        let told = self.words.say("signed-pupil")?;
        let how = self.words.say(manner)?;
        let start = told
            .split("{ $how }")
            .next()
            .map(|start| format!("{start}{how}"))
            .unwrap_or_default();
        crate::patience::until("the signatures in the register", PATIENCE * 2, || {
            let shown = self.window.read()?;
            let found = shown.iter().filter(|seen| seen.name.starts_with(&start));
            Ok((found.count() == count).then_some(()))
        })
    }
}
