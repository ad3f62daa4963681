# What these questions measure: whether a child can stop what never ends, accepts that good things end, and knows that a figure in a game feels nothing.

never-ends-a = Amira’s eyes are tired. Her game says: “One more!” What helps Amira most?
    .one-more = Play one more. Then turn it off
    .off = Turn it off now. Ask for help
    .till-end = Play until the game says “Stop”
never-ends-b = Ben is tired. The next video comes. What helps Ben most?
    .stop-now = Turn it off now. Ask for help
    .boring = Look until all videos end
    .last-one = Look at one more. Then turn it off

good-end-a = Kofi calls his aunt. She says bye-bye. Kofi is a bit sad. What is true?
    .bad-call = The call was bad
    .call-again = Kofi has to call again
    .may-end = The call was good. It can end
good-end-b = Ella sees two cartoons. Then the tablet says bye-bye. Ella wants more. What is true?
    .third = Ella has to see one more cartoon
    .was-good = The cartoons were good. They can end
    .punished = Ella did a bad thing. So it ends

sad-figure-a = A rabbit in a game says: “Do not go!” What is true?
    .drawn = It is a drawing. It does not feel
    .needs = The rabbit is sad. It needs a child
    .kind = Kind children do not go
sad-figure-b = A fish in a game says: “Come back!” What is true?
    .lonely = The fish is sad. It waits
    .made = It is a drawing. It does not feel
    .friend = Good friends come back

list = How many of these did you do this term? Only count. Do not say which.
    .laugh = Laughed at a video
    .cards = Played a game with cards
    .early = Got up before five in the morning
    .night = Looked at a screen when it was time to sleep
