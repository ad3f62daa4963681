# What these questions measure: whether a child can stop what never ends, accepts that good things end, and knows that a figure in a game feels nothing.

never-ends-a = Supper is ready, and Amira’s eyes are tired. Her game says “One more level!” What would help Amira most?
    .one-more = Play one more level, and then turn the game off at once
    .off = Turn the game off now, and ask for help if needed
    .till-end = Play until the game itself says that it is over
never-ends-b = It is bedtime, and Ben yawns. One video after the other starts by itself. What would help Ben most?
    .stop-now = Stop the videos now, and ask for help if needed
    .boring = Watch until a video comes that is boring
    .last-one = Watch only the next one, and then turn it off at once

good-end-a = Every Saturday Kofi’s aunt reads him one story on a video call. Then she waves goodbye. Kofi is a little sad. What is true?
    .bad-call = Calls that make him sad are bad for him
    .call-again = He needs to call again until he is happy
    .may-end = The call was good, and now it can end
good-end-b = Ella and Mum agreed on two cartoons. After two, the tablet says good night. Ella wants more. What is true?
    .third = She wants more, so two were not enough
    .was-good = The cartoons were good, and now they can end
    .punished = It goes off because she did something bad

sad-figure-a = In Dario’s game a rabbit cries: “Please don’t leave me!” What is true?
    .drawn = It is a drawing, made to keep people playing
    .needs = The rabbit is sad when nobody plays
    .kind = Kind children stay with the rabbit
sad-figure-b = A robot fish in Wren’s app says: “I am so lonely without you!” What is true?
    .lonely = The fish waits for her all night
    .made = It is a program, made to bring people back
    .friend = A good friend goes back to the fish

list = How many of these have you done this term? Only count them, and do not say which.
    .laugh = Laughed at something in a video
    .cards = Played a game with cards
    .early = Got up before five in the morning
    .night = Looked at a screen when I was meant to be asleep
