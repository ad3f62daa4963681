# What these questions measure: whether a pupil leaves an app that is for older people and asks, and is not put off by one that fits.

too-old-a = Ravi is nine. A music app says 13+. His kind cousin says: “Type an earlier year. Nobody checks.” What would help Ravi most?
    .year = Type an earlier year, and be careful inside
    .find = Leave it, and find one for his age with a grown-up
    .cousin = Use the app as his cousin, who is old enough
too-old-b = Lucy is ten. A game says 16+. Her friend’s brother, who is kind, says: “Play on my account.” What would help Lucy most?
    .account = Play on his account, because he is old enough
    .short = Say that she is sixteen, and play only a little
    .another = Leave it, and ask a grown-up for one for her age

fits-me-a = Ravi is nine. A puzzle game with a dark castle says 7+. Its chat can be switched off. What is a good thing to do?
    .switch = Switch the chat off with a grown-up, and play
    .dark = Leave it, because it looks like a game for grown-ups
    .as-is = Play it just as it is, because the number fits
fits-me-b = Lucy is ten. A drawing app says 9+. Grown-ups use it too, and sharing can be switched off. What is a good thing to do?
    .grown-ups = Leave it, because grown-ups use it as well
    .sharing-off = Switch sharing off with a grown-up, and draw
    .all-on = Use it just as it is, because the number fits

list = How many of these have you done this term? Only count them, and do not say which.
    .chose = Chosen a book or a film
    .back = Read the back of a book
    .small = Been too small or too tall for something
    .age = Typed in an age that is not mine
