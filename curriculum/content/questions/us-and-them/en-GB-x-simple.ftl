# What these questions measure: whether a pupil checks and tells when a whole group gets the blame, and can tell loud but fair from hateful.

to-blame-a = A page says: “Millside people are bad. Join our secret group.” What helps Nadia most?
    .join = Join the group. Only look
    .check = Look for facts. Show an adult
    .argue = Write to the group all evening
to-blame-b = A player says: “Hilltop people are bad. Tell nobody.” What helps Ellis most?
    .win = Write to the player all evening
    .listen = Stay with the player. Only listen
    .ask-who = Look for facts. Tell an adult

loud-but-fair-a = A page writes in big letters: “Save our library! Everybody can come.” What is true?
    .hate = It is angry. So it is hate
    .good-cause = It is about a library. So all of it is true
    .fair = It is OK. People can read it and ask
loud-but-fair-b = A page says: “We want our skate park. Do you disagree? Tell us.” What is true?
    .open = It is OK. It listens to other people
    .we = It says “we”. So it is against people
    .friendly = It is friendly. So all of it is true

list = How many of these did you do this term? Only count. Do not say which.
    .weather = Talked about the weather
    .news = Read the news
    .stage = Spoke in front of the whole school
    .whom = Wanted to ask an adult about a group. Did not know which adult
