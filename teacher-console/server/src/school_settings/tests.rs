//! The table is sound: every default may be chosen, every bound holds, and nothing kept outside the bounds counts.

use protocol::{bytes::Id, school_settings::Choosing};
use store::Learning;

use super::*;

#[test]
fn every_default_is_a_value_that_may_be_chosen_and_every_name_is_read_back() {
    for setting in Setting::ALL {
        let row = setting.row();
        assert_eq!(row.check(row.default).as_deref(), Ok(row.default));
        assert_eq!(
            row.check(row.default_in_demo).as_deref(),
            Ok(row.default_in_demo)
        );
        assert_eq!(Setting::from_id(row.id), Some(setting));
        assert!(!row.source.is_empty(), "{} has no source", row.id);
    }
    assert_eq!(Setting::from_id("colour-of-the-door"), None);
}

#[test]
fn a_number_outside_its_bounds_is_refused_with_the_bounds() {
    let row = Setting::IdleLockMinutes.row();
    assert_eq!(row.check(" 5 ").as_deref(), Ok("5"));
    for wrong in ["0", "21", "-1", "five", "", "off"] {
        let sentence = row.check(wrong).unwrap_err();
        assert!(sentence.contains("from 1 to 20"), "{wrong}: {sentence}");
    }
    let may_be_off = Row {
        kind: Kind::Number {
            min: 30,
            max: 365,
            or_off: true,
        },
        ..row
    };
    assert_eq!(may_be_off.check("Off").as_deref(), Ok("off"));
    assert!(may_be_off.check("29").unwrap_err().contains("'off'"));
    let choice = Row {
        kind: Kind::Choice(&["head", "co-ordinator"]),
        ..row
    };
    assert_eq!(choice.check("head").as_deref(), Ok("head"));
    assert!(choice.check("anybody").is_err());
}

#[test]
fn what_was_chosen_counts_says_who_chose_and_outlives_a_restart_but_not_its_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("learning.db");
    let store_key = store::StoreKey::from_bytes([7; 32]);
    let chosen = Choosing {
        by: Id([3; 16]),
        at: 1000,
    };
    let setting = Setting::IdleLockMinutes;
    {
        let learning = Learning::create(&path, &store_key).unwrap();
        assert_eq!(number(&learning, setting, false), Ok(Some(20)));
        assert_eq!(all(&learning, false).unwrap()[0].chosen, None);
        choose(&learning, setting, "5", chosen).unwrap();
    }
    let learning = Learning::open(&path, &store_key).unwrap();
    assert_eq!(number(&learning, setting, false), Ok(Some(5)));
    let row = all(&learning, false).unwrap().remove(0);
    assert_eq!((row.value.as_str(), row.chosen), ("5", Some(chosen)));
    choose(&learning, setting, "500", chosen).unwrap();
    assert_eq!(number(&learning, setting, false), Ok(Some(20)));
}

/// The console names its words in code, so that a new setting cannot come without them.
#[test]
fn every_setting_and_choice_has_its_words_in_the_console() {
    let repository = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: &str| std::fs::read_to_string(repository.join(path)).unwrap();
    let words = read("assets/words/en-GB/console.ftl");
    let room = read("teacher-console/console/src/views/settings.rs");
    let mut asked = Vec::new();
    for setting in Setting::ALL {
        let row = setting.row();
        asked.push(row.id.to_owned());
        // The numbers of all bodies are explained by one sentence.
        asked.push(match setting {
            Setting::Number(_) => "number-why".to_owned(),
            _ => format!("{}-why", row.id),
        });
        if let Kind::Choice(choices) = row.kind {
            asked.extend(choices.iter().map(|choice| (*choice).to_owned()));
        }
    }
    let missing: Vec<_> = asked
        .into_iter()
        .filter(|id| {
            !words.contains(&format!("\nsetting-{id} = "))
                || !room.contains(&format!("\"setting-{id}\""))
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}
