//! Messages spelt out as bytes and JSON, both ways.
