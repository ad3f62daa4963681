//! The key of one file.

/// 32 random bytes that open one file. Never printed: it has no `Debug` and no `Display`.
#[derive(Clone)]
pub struct StoreKey([u8; 32]);

impl StoreKey {
    /// A key from its bytes, as read from the server's key folder or from the printed backup key.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The statement that hands the raw key to `SQLCipher`: no derivation, because the bytes are random already.
    pub(crate) fn pragma(&self) -> String {
        let hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("pragma key = \"x'{hex}'\";")
    }
}
