# What these questions measure: whether a pupil leaves an app that is for older people and asks, and is not put off by one that fits.

too-old-a = Ravi is nine. An app says 13+. His cousin says: “Type another year.” What helps most?
    .year = Type another year. Be careful
    .find = Leave it. Find an app with an adult
    .cousin = Use the app with his cousin’s name
too-old-b = Lucy is ten. A game says 16+. A boy says: “Use my name.” What helps most?
    .account = Use the game with the boy’s name
    .short = Type another year. Play only a bit
    .another = Leave it. Find a game with an adult

fits-me-a = Ravi is nine. A dark game says 7+. Chat is on. What is good to do?
    .switch = Turn chat off with an adult. Then play
    .dark = Do not play. It looks dark
    .as-is = Play now. The number is right
fits-me-b = Lucy is ten. Adults use this 9+ app. Sharing is on. What is good to do?
    .grown-ups = Do not use it. Adults use it
    .sharing-off = Turn sharing off with an adult. Then draw
    .all-on = Use it now. The number is right

list = How many of these did you do this term? Only count. Do not say which.
    .chose = Chose a book or a film
    .back = Read the back of a book
    .small = Was too small or too tall for a thing
    .age = Typed an age that is not my age
