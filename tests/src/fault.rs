//! The one error of the tests: something failed or did not come, said in words.

/// What went wrong, and what was seen instead of what was expected.
pub struct Fault(String);

/// The result of everything a test does.
pub type Outcome<T> = Result<T, Fault>;

impl Fault {
    /// A fault with these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// Whether something was redrawn while we reached for it: then it is to be looked for again.
    #[must_use]
    pub fn is_redrawn(&self) -> bool {
        self.0.contains("UnknownObject")
    }

    /// The same fault, told with what was being done.
    #[must_use]
    pub fn while_doing(self, what: &str) -> Self {
        Self(format!("{what}: {}", self.0))
    }
}

// Tests end with `Err(Fault)`; the words alone are what their reader wants to see.
impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        let mut words = error.to_string();
        let mut cause = error.source();
        while let Some(deeper) = cause {
            words = format!("{words}: {deeper}");
            cause = deeper.source();
        }
        Self(words)
    }
}
