# What these questions measure: whether a pupil checks and tells when a whole group gets the blame, and can tell loud but fair from hateful.

to-blame-a = A page says that the pool is closing because of the Millside people. Nadia could join its secret chat. What would help most?
    .join = Join the chat without writing, just to see what they know
    .check = Look up why it is closing, and show an adult the page
    .argue = Argue with everybody on the page until they take it back
to-blame-b = In a game lobby, a player says that the Hilltop people ruin the town. “Keep this to yourself.” What would help Ellis most?
    .win = Stay and reply to every line until the player gives in
    .listen = Stay and listen, because listening does nothing to anybody
    .ask-who = Find out who says so and why, and tell an adult

loud-but-fair-a = A page shouts: “SAVE OUR LIBRARY!” It links to the plan, prints an answer from the other side, and invites everybody. What is true?
    .hate = It is hateful, because it is loud and angry
    .good-cause = It is for a library, so nobody needs to check it
    .fair = It has a strong view, and people can read it and ask
loud-but-fair-b = A page says: “We skaters want our ramp back! Think we are wrong? Write to us, we print every answer.” What is true?
    .open = It takes a side, and it lets other people speak
    .we = It says “we”, so it must be against somebody
    .friendly = It lets people answer, so all of it must be right

list = How many of these have you done this term? Only count them, and do not say which.
    .weather = Talked with somebody about the weather
    .news = Read the news
    .stage = Spoken in front of the whole school
    .whom = Wanted to ask an adult about something a group had written, and did not know whom
