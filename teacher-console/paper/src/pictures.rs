//! The sixteen pictures of picture passwords, built in.

macro_rules! drawn {
    ($word:ident: $($name:literal),+ $(,)?) => {
        match $word {
            $($name => Some(include_bytes!(concat!("../../../assets/pictures/objects/", $name, ".svg")).as_slice()),)+
            _ => None,
        }
    };
}

/// The drawing of one picture, as SVG.
pub(crate) fn picture(word: &str) -> Option<&'static [u8]> {
    drawn!(word:
        "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish",
        "flower", "hat", "house", "kite", "leaf", "moon", "rocket", "star",
    )
}
