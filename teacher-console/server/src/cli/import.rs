//! `school-server import`: brings classes and pupils in from the school's own records, after showing what would change.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use classroom::{
    BadRow, ClassStep, PLAIN_TEMPLATE, Plan, PupilStep, RosterForm, plan_roster, read_roster,
};

use super::say;
use crate::{
    clock,
    fault::Fault,
    folder::{self, Folder},
    keys::Keys,
    register::card_sheet,
    roster_files, rosters,
    school::open_learning,
    settings::Settings,
};

mod report;

/// What `import` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Look first:   school-server import --folder FOLDER --from export.zip --report what-would-change.csv\n\
    Then import:  school-server import --folder FOLDER --from export.zip --apply --cards new-cards.txt\n\n\
    Reads OneRoster 1.1 and 1.2 CSV and Microsoft School Data Sync V2.1 CSV (folder or zip), or a plain list; --template\n\
    writes one to fill in. All or nothing: one row that cannot be taken, and nothing is stored. Pupils who stay keep\n\
    their cards, settings, locks and learning, whatever class they move to. It may run while the server runs."
)]
pub(super) struct Import {
    /// The school's folder.
    #[arg(long, required_unless_present = "template")]
    folder: Option<PathBuf>,
    /// The export: a folder, a zip file, or a plain list (.csv).
    #[arg(long, required_unless_present = "template")]
    from: Option<PathBuf>,
    /// Take only the class of this name; may be given several times.
    #[arg(long, value_name = "CLASS")]
    only: Vec<String>,
    /// A new file (.csv) with every row: what would happen, or what is wrong and how to mend it.
    #[arg(long)]
    report: Option<PathBuf>,
    /// Store it. Without this nothing is changed.
    #[arg(long, requires = "cards")]
    apply: bool,
    /// A new file for the cards of new pupils, to be cut apart and then destroyed.
    #[arg(long)]
    cards: Option<PathBuf>,
    /// Yes, more than a third of the pupils have left.
    #[arg(long)]
    many_leave: bool,
    /// Only write a plain list to fill in, to this new file.
    #[arg(long, exclusive = true)]
    template: Option<PathBuf>,
}

impl Import {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        if let Some(template) = &self.template {
            return write_template(template, out);
        }
        for new in [&self.report, &self.cards].into_iter().flatten() {
            must_be_new(new)?;
        }
        let (Some(place), Some(from)) = (&self.folder, &self.from) else {
            return Ok(());
        };
        let folder = Folder::at(place);
        let keys = Keys::read(&folder)?;
        let learning = open_learning(&folder, &keys)?;
        let choices = rosters::choices(self.only.clone(), clock::now())?;
        let mut roster = match read_roster(&roster_files::read(from)?, &choices) {
            Ok(roster) => roster,
            Err(bad) => return Err(self.refuse(&bad, out)?),
        };
        let read_past = std::mem::take(&mut roster.read_past);
        rosters::mark(&mut roster, &keys.pepper)?;
        let plan = plan_roster(&roster, &rosters::standing(&learning)?, &choices.tiles);
        summarise(roster.form, &plan, read_past.len(), out)?;
        if let Some(file) = &self.report {
            folder::write_private(file, &report::of_plan(&plan, &read_past)?)?;
            say(out, format_args!("Every row is in {}.", file.display()))?;
        }
        let Some(cards) = self.cards.as_ref().filter(|_| self.apply) else {
            return say(out, "Nothing was stored. Import with --apply --cards FILE.");
        };
        if plan.takes_many_away() && !self.many_leave {
            return Err(Fault::new(
                "More than a third of the pupils would leave. That is mostly half an export.",
                "Nothing was stored. If they have truly left, add --many-leave.",
            ));
        }
        let told = |dealt: usize| {
            if dealt.is_multiple_of(100) {
                // Whoever waits sees it go on; where nobody can, it goes on all the same.
                drop(writeln!(std::io::stderr(), "{dealt} cards are dealt."));
            }
        };
        let (changes, dealt) = rosters::changes(&plan, &keys.pepper, &told)?;
        // The cards lie on the disk before anybody needs them: a full disk stops here and nothing was stored.
        let sheet = card_sheet(&Settings::read(&folder)?.school_name, &dealt);
        folder::write_private(cards, sheet.as_bytes())?;
        learning.import_roster(&changes, clock::now())?;
        say(
            out,
            format_args!(
                "It is stored. Cut {} into cards, then destroy it.",
                cards.display()
            ),
        )
    }

    fn refuse(&self, bad: &[BadRow], out: &mut impl Write) -> Result<Fault, Fault> {
        for row in bad {
            say(out, report::line_of(row))?;
        }
        if let Some(file) = &self.report {
            folder::write_private(file, &report::of_refusals(bad)?)?;
        }
        let rows = if bad.len() == 1 { "One row" } else { "Rows" };
        Ok(Fault::new(
            format!("{rows} cannot be taken: {} in all.", bad.len()),
            "Nothing was stored. Mend what is named above and import it again.",
        ))
    }
}

fn write_template(template: &Path, out: &mut impl Write) -> Result<(), Fault> {
    must_be_new(template)?;
    folder::write_private(template, PLAIN_TEMPLATE.as_bytes())?;
    say(
        out,
        format_args!(
            "Fill in {}, one line a pupil, and import it.",
            template.display()
        ),
    )
}

fn must_be_new(file: &Path) -> Result<(), Fault> {
    if file.exists() {
        return Err(Fault::new(
            format!("{} is already there.", file.display()),
            "Choose a new name; nothing was stored.",
        ));
    }
    Ok(())
}

fn summarise(
    form: RosterForm,
    plan: &Plan,
    read_past: usize,
    out: &mut impl Write,
) -> Result<(), Fault> {
    let form = match form {
        RosterForm::OneRoster11 => "OneRoster 1.1",
        RosterForm::OneRoster12 => "OneRoster 1.2",
        RosterForm::SchoolDataSync => "School Data Sync V2.1",
        RosterForm::Plain => "A plain list",
    };
    let new_classes = plan
        .classes
        .iter()
        .filter(|class| class.step == ClassStep::Add)
        .count();
    say(
        out,
        format_args!(
            "{form}: {} classes, {new_classes} of them new.",
            plan.classes.len()
        ),
    )?;
    for step in report::STEPS {
        say(
            out,
            format_args!("{:>7}  {}", plan.count(step), report::step_words(step)),
        )?;
    }
    say(
        out,
        format_args!("{read_past:>7}  rows about nobody we keep"),
    )?;
    for pupil in plan
        .pupils
        .iter()
        .filter(|pupil| pupil.step == PupilStep::Leave)
        .take(20)
    {
        say(out, format_args!("         leaves: {}", pupil.shown_name))?;
    }
    Ok(())
}
