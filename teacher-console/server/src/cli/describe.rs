//! `school-server describe`: what computers can ask, for programs and for whoever checks us.

use std::io::Write;

use clap::Args;

use super::say;
use crate::{describe::description, fault::Fault};

/// What `describe` needs to know: nothing.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server describe > school-server.json\n\n\
    It is made from the code that answers, so it cannot differ from it. No school is needed."
)]
pub(super) struct Describe {}

impl Describe {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        say(out, format_args!("{:#}", description()))
    }
}
