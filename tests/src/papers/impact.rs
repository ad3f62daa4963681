//! The table of purposes in the impact assessment.

use super::purposes::Purpose;

/// One line for each purpose, with how many fields it answers for.
#[must_use]
pub fn purposes_table(purposes: &[Purpose]) -> String {
    let mut lines = vec![
        "| row | what for | whose data | why less would not do | lawful basis (proposed; the school confirms) | fields |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    lines.extend(purposes.iter().map(|purpose| {
        let count: usize = purpose.fields.values().map(Vec::len).sum();
        let tables: Vec<String> = purpose
            .fields
            .keys()
            .map(|table| format!("`{table}`"))
            .collect();
        format!(
            "| {} | {} | {} | {} | {} | {count}: {} |",
            purpose.id,
            purpose.what_for,
            purpose.whose,
            purpose.why_needed,
            purpose.basis,
            tables.join(", ")
        )
    }));
    lines.join("\n") + "\n"
}
