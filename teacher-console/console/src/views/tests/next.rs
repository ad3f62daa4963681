//! What to teach next, at every size: nothing of the map is cut, and nothing lies on anything else.

use super::{DESK, DOUBLE, SMALL, SMALL_DOUBLE, faults, page::Desk, scenes, words};

#[test]
fn the_map_of_a_class_is_whole_at_every_size() {
    let words = words();
    let classes = |scene: &scenes::Scene| scene.name.starts_with("Classes");
    let mut seen = 0;
    for scene in scenes::all().into_iter().filter(classes) {
        for size in [DESK, SMALL, DOUBLE, SMALL_DOUBLE] {
            let desk = Desk::new(&scene.state, &words, size);
            let mut found = faults::clips(&desk);
            found.extend(faults::overlaps(&desk.page()));
            assert!(found.is_empty(), "{}: {found:#?}", scene.name);
            seen += 1;
        }
    }
    assert!(seen > 0);
}
