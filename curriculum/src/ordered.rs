//! A map that keeps the author's order and refuses to hold the same key twice.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};

/// Entries in the order they were written, each key once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderedMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for OrderedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> OrderedMap<K, V> {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.iter()
            .find_map(|(held, value)| (held == key).then_some(value))
    }

    /// True when the key is there.
    #[must_use]
    pub fn contains(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    /// Adds an entry; `false` (and no change) when the key is already there.
    pub fn insert(&mut self, key: K, value: V) -> bool {
        let is_new = !self.contains(&key);
        if is_new {
            self.0.push((key, value));
        }
        is_new
    }

    /// Takes an entry out; `None` when there is none.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let place = self.0.iter().position(|(held, _)| held == key)?;
        Some(self.0.remove(place).1)
    }

    /// All entries in the author's order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + ExactSizeIterator {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// All keys in the author's order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// All values in the author's order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// How many entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, K, V> Deserialize<'de> for OrderedMap<K, V>
where
    K: Deserialize<'de> + PartialEq + fmt::Display,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(OnceEach(PhantomData))
    }
}

struct OnceEach<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for OnceEach<K, V>
where
    K: Deserialize<'de> + PartialEq + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = OrderedMap<K, V>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list in curly brackets, each name once: { \"name\": … }")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = OrderedMap::default();
        while let Some((key, value)) = entries.next_entry::<K, V>()? {
            let name = key.to_string();
            if !map.insert(key, value) {
                return Err(A::Error::custom(format!("\"{name}\" is there twice")));
            }
        }
        Ok(map)
    }
}
