//! safeguarding
