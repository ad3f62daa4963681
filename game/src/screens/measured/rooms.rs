//! The pages of Tell, with whatever can be pressed instead of typing and with helplines, and the rooms of the settings.

use super::*;
use crate::courier::tests::joined_with_helplines;
use crate::overlays::tell::draft::{Draft, KINDS, Leaf, Tool};

/// Every page of Tell; that of own words once with each tool.
fn leaves() -> Vec<(Leaf, Tool)> {
    let with_tools = |leaf| match leaf {
        Leaf::Write => Tool::ALL.map(|tool| (leaf, tool)).to_vec(),
        _ => vec![(leaf, Tool::Starts)],
    };
    Leaf::ALL.into_iter().flat_map(with_tools).collect()
}

#[test]
fn nothing_is_cut_off_or_covered_on_any_page_of_tell() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = unseen::app();
    app.update();
    app.insert_resource(joined_with_helplines(folder.path()));
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    overlays::show(app.world_mut(), Overlay::Tell);
    let [_, _, largest, .., everything] = manners();
    let mut faults = Vec::new();
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        for profile in [Profile::default(), largest, everything] {
            *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
            for (leaf, tool) in leaves() {
                let mut draft = app.world_mut().resource_mut::<Draft>();
                draft.kinds = vec![KINDS[0].word];
                draft.write("They asked me where I live and I said it.");
                (draft.leaf, draft.tool) = (leaf, tool);
                let name = format!("{reading:?} {leaf:?} {tool:?} {profile:?}");
                faults.extend(looked_at(&mut app, &name, &profile));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names as long as they can be, and as many as there can be.
#[test]
fn helplines_are_shown_whole_in_the_usual_words_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = unseen::app();
    app.update();
    app.insert_resource(joined_with_helplines(folder.path()));
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    overlays::show(app.world_mut(), Overlay::Tell);
    app.world_mut().resource_mut::<Draft>().leaf = Leaf::Helplines;
    let mut faults = Vec::new();
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let profile = Profile {
            reading,
            ..Profile::default()
        };
        *app.world_mut().resource_mut::<Profile>() = profile;
        faults.extend(looked_at(&mut app, &format!("{reading:?}"), &profile));
        let names = words(app.world_mut());
        let is_there = |name: &str| names.iter().any(|(_, words, _)| words.starts_with(name));
        assert!(is_there("The Long Name") && is_there("Listening Line") && is_there("Talk"));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_covered_in_any_room_of_the_settings() {
    let mut app = unseen::app();
    app.update();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    overlays::show(app.world_mut(), Overlay::Settings);
    let [_, _, largest, .., everything] = manners();
    let rooms = [
        "settings-room-reading",
        "settings-room-symbols",
        "settings-room-sound",
        "settings-room-buttons",
        "settings-room-colours",
        "settings/mix-colours",
        "settings/paper-black",
    ];
    let mut faults = Vec::new();
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        for profile in [Profile::default(), largest, everything] {
            *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
            for room in rooms {
                let mut controls = present(app.world()).controls().into_iter();
                // One thing at a time comes by every paper only in the end.
                let Some(press) = controls.find(|press| press.key == room) else {
                    continue;
                };
                (press.handler)(app.world_mut());
                let name = format!("{reading:?} {room} {profile:?}");
                faults.extend(looked_at(&mut app, &name, &profile));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
