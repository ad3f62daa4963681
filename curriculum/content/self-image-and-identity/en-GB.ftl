title = Self-image and identity
summary = Who I am online, and how being online makes me feel about myself.
