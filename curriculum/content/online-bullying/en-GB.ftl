title = Online bullying
summary = Unkindness online: when it happens to us, near us, or because of us.
