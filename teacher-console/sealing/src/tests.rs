//! Seal and open, unlock and restore, and every way in which they must refuse.
