//! Files stay short enough to be read in one go.

use super::source::rust;

const LINES_MAX: usize = 400;
const LINES_MAX_IN_TESTS: usize = 600;

#[test]
fn no_file_outgrows_a_reader() {
    for source in ["game", "teacher-console", "curriculum", "tests"]
        .iter()
        .flat_map(|folder| rust(folder))
    {
        let max = if source.is_test() {
            LINES_MAX_IN_TESTS
        } else {
            LINES_MAX
        };
        let lines = source.text.lines().count();
        assert!(
            lines <= max,
            "{} has {lines} lines, more than {max}: split it by what it does",
            source.path
        );
    }
}
