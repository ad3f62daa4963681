//! `school-server check-procedures`: says whether a school's procedures can be followed, and how to mend what cannot.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::PathBuf,
};

use clap::Args;

use super::say;
use crate::{fault::Fault, folder::Folder, procedures};

/// What `check-procedures` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server check-procedures /srv/stop-think-click\n\n\
    A school's own files lie in procedures/, procedures/parts/ and localities/ of its folder, and its list of breaches and\n\
    what may follow in sanctions.ron. A file counts instead of the\n\
    shipped one with the same id, or for the same type of incident, from the next start of the server. Incidents that are\n\
    open go on with the edition they began with."
)]
pub(super) struct CheckProcedures {
    /// The school's folder. Without it, what is shipped is checked.
    folder: Option<PathBuf>,
}

impl CheckProcedures {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let folder = self.folder.map(Folder::at);
        if let Some(folder) = folder.as_ref().filter(|folder| !folder.path().is_dir()) {
            return Err(Fault::new(
                format!("There is no folder {}.", folder.path().display()),
                "Name the school's folder; its procedures/ and localities/ are looked for in it.",
            ));
        }
        let (library, problems) = procedures::read(folder.as_ref())?;
        for problem in &problems {
            say(out, problem)?;
        }
        // Of two with one id the later counts.
        let procedures: BTreeMap<_, _> = library
            .procedures()
            .iter()
            .map(|(procedure, _)| (procedure.id(), procedure.review()))
            .collect();
        let localities: BTreeSet<_> = library.localities().iter().map(|one| &one.id).collect();
        let unreviewed = procedures.values().filter(|one| one.is_none()).count();
        say(
            out,
            format_args!(
                "{} procedures and {} localities can be used. Not yet reviewed by a professional: {unreviewed}.",
                procedures.len(),
                localities.len(),
            ),
        )?;
        let reviewed = library.sanctions().and_then(|list| list.review());
        say(
            out,
            match reviewed {
                Some(_) => "The list of sanctions can be used.",
                None => "The list of sanctions can be used. Nobody outside has reviewed it yet.",
            },
        )?;
        if problems.is_empty() {
            return say(out, "Every procedure can be followed to an end.");
        }
        Err(Fault::new(
            format!("{} problems were found.", problems.len()),
            "Mend what is named above. Until then the shipped files count in their place.",
        ))
    }
}
