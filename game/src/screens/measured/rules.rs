//! Every page of the rules laid out for real, with every answer given, in the usual words and in larger ones.

use super::*;
use crate::screens::tests::read_from_the_beginning;

/// Presses the first control whose key is one of these; says whether there is one.
fn press(app: &mut App, is_it: impl Fn(&str) -> bool) -> bool {
    let controls = present(app.world()).controls().into_iter();
    let Some(found) = controls.into_iter().find(|one| is_it(&one.key)) else {
        return false;
    };
    (found.handler)(app.world_mut());
    true
}

fn answers(app: &App) -> Vec<String> {
    let controls = present(app.world()).controls().into_iter();
    let keys = controls.map(|one| one.key.clone());
    keys.filter(|key| key.starts_with("rules/answer/"))
        .collect()
}

#[test]
fn nothing_is_cut_off_or_covered_on_any_page_of_the_rules() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    let mut pages = 0;
    let [_, _, largest, ..] = manners();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in [Profile::default(), largest] {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                read_from_the_beginning(app.world_mut());
                app.world_mut().resource_mut::<Here>().0 = Screen::Rules;
                let mut look = |app: &mut App| {
                    let name = format!(
                        "{band:?} {reading:?} {} {profile:?}",
                        present(app.world()).key
                    );
                    faults.extend(looked_at(app, &name, &profile));
                    pages += 1;
                };
                loop {
                    look(&mut app);
                    for answer in answers(&app) {
                        press(&mut app, |key| key == answer);
                        look(&mut app);
                        if !press(&mut app, |key| key == "rules/ask-again") {
                            break;
                        }
                    }
                    if !press(&mut app, |key| key == "rules/next") {
                        break;
                    }
                }
                assert!(press(&mut app, |key| key == "rules/ask"), "the last page");
                look(&mut app);
            }
        }
    }
    assert!(pages > 100, "{pages}");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
