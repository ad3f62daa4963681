//! One list makes both an enum and `ALL` of it, so that a new one cannot be left out of a walk over all of them.

/// Makes the enum, and `ALL`: each of it, in the order of the list.
macro_rules! every {
    (
        $(#[$about:meta])*
        $seen:vis enum $name:ident {
            $( $(#[$on:meta])* $one:ident ),+ $(,)?
        }
    ) => {
        $(#[$about])*
        $seen enum $name {
            $( $(#[$on])* $one ),+
        }

        impl $name {
            /// All of them, in their order.
            $seen const ALL: [Self; [$(stringify!($one)),+].len()] = [$(Self::$one),+];
        }
    };
}
