//! The pictures of name tiles, of which sixteen are a picture password's, and the symbols of rules, built in.

macro_rules! drawn {
    ($folder:literal, $word:ident: $($name:literal),+ $(,)?) => {
        match $word {
            $($name => Some(include_bytes!(concat!("../../../assets/pictures/", $folder, "/", $name, ".svg")).as_slice()),)+
            _ => None,
        }
    };
}

/// The drawing of one picture, as SVG.
pub(crate) fn picture(word: &str) -> Option<&'static [u8]> {
    drawn!("objects", word:
        "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish",
        "flower", "hat", "house", "kite", "leaf", "moon", "rocket", "snail", "star", "sun",
        "tree", "umbrella",
    )
}

/// The drawing of one of the symbols that rules and scenarios name, as SVG.
#[must_use]
pub fn symbol(word: &str) -> Option<&'static [u8]> {
    drawn!("icons/ui", word:
        "alert", "back", "bag", "bed", "bin", "block", "book", "break", "brush", "bubble",
        "bus", "calendar", "calm", "camera", "card", "chain", "chart", "click", "clock",
        "cloud", "coin", "colours", "contrast", "cross", "door", "down", "download", "ear",
        "exit", "eye", "flag", "folder", "food", "footprints", "game", "gift", "globe", "grid",
        "hand-up", "heart", "hide", "hint", "home", "house", "image", "inbox", "info", "key",
        "keyboard", "label", "ladder", "left", "link", "list", "lock", "logout", "magnet",
        "map-pin", "mask", "megaphone", "mic", "minus", "moon", "motion", "mute", "next",
        "note", "pause", "pencil", "people", "person", "phone", "phonecall", "play", "plus",
        "present", "print", "puzzle", "question", "read", "refer", "replay", "right", "robot",
        "scales", "school", "search", "secret", "send", "settings", "shield", "sleep", "star",
        "stop", "switch", "symbols", "tell", "text", "think", "thumbs-up", "tick", "ticket",
        "today", "trophy", "two-people-talk", "up", "video", "wave", "words",
    )
}
