//! `cargo xtask`: the two commands of the README (`demo`, `test`) and `bench`, with all the set-up they need.

mod author;
mod bench;
mod cargo;
mod checks;
mod demo;
mod packages;
mod papers;
mod pictures;
mod say;

use std::process::ExitCode;

const HELP: &str = "\
Stop Think Click: cargo xtask COMMAND

  demo                opens a demo school: the school server, the pupil app and the teacher console,
                      and prints who can sign in. Close both windows (or press Ctrl+C) to stop it.
      --headless      the same on a virtual display, acting by itself through keyboard, pointer and
                      the accessibility bus; also chosen where there is no display
      --out DIR       where --headless leaves pictures, the server's folder, canaries.json and
                      summary.json (default: demo-out)
      --folder DIR    where the demo school lives (default: demo-school)
      --fresh         throws an earlier demo school away first
  test                formats, lints, documents, builds and tests everything; last line 'N passed, N failed'
      --fast          leaves lints and documentation out
  bench [NAME]        measures; prints lines 'name | ours | other | ratio'. Without NAME: all of them
      --dev           measures the pupil app as it is built for development, which is there at once
  check [ARGUMENTS]   check-curriculum, for authors: every mistake in the scenarios and what is covered
                      (cargo xtask check --help; --watch --only NAME while writing)
  papers              writes the school's papers that are made from the code: what the server sees, and the
                      purposes in the impact assessment
  pictures            draws every screen of the pupil app into a folder with an index page
      --out DIR       where (default: picture-book)
      --only PART...  only chapters whose name contains one of these, such as 'explorer-full'
      --size W H      in pixels (default: 1280 720)
      --agree DIR     also writes the small pictures that tests compare with: only after looking at them
  preview FOLDER      plays one scenario from the folder it is written in, and again after each save
  help                this page

Missing system packages are installed with apt-get when this may be done without asking;
otherwise one line says what to install. CARGO_TARGET_DIR is used if it is set.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_str() {
        "demo" => demo::run(&rest),
        "test" => checks::run(&rest),
        "bench" => bench::run(&rest),
        "check" => author::check(&rest),
        "papers" => papers::run(),
        "pictures" => pictures::run(&rest),
        "preview" => author::preview(&rest),
        "" | "help" | "--help" | "-h" => {
            say::line(HELP);
            Ok(())
        }
        unknown => Err(format!(
            "there is no command '{unknown}'. 'cargo xtask help' lists them."
        )),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say::problem(&why);
            ExitCode::FAILURE
        }
    }
}
