title = Managing online information
summary = Finding things out, and telling what is true.
