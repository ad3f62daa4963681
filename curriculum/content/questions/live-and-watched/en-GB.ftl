# What these questions measure: whether a pupil leaves and tells when a viewer puts pressure on, and can enjoy live things that a trusted adult looks after.

pressure-a = Nia plays the flute live. A viewer gives coins and writes: “Private call, quick, or I tell everyone you beg.” What would help most?
    .once = Go once, because she took the coins
    .alone = Block the viewer, and tell nobody about it
    .leave = End the stream, and tell an adult at once
pressure-b = Theo shows his trains live. A viewer sends presents: “Swap to my app, only us. You owe me that.” What would help most?
    .end = End the stream, keep the messages, and tell an adult
    .favour = Do it this time, because presents have to be paid back
    .explain = Explain why not, and deal with it without help

looked-after-a = In the school’s live quiz, “Fox_8” writes: “Come to the science call, Mr Dale is there too.” What is a good thing to do?
    .ask = Ask Mr Dale, and go if he says so
    .for-good = Leave the quiz, and stay away from live things
    .number = Send “Fox_8” a phone number, to sort it out
looked-after-b = The library has a live story hour, and a librarian reads each comment first. Mum agrees that Theo may read aloud. What is a good thing to do?
    .refuse = Say no, because live videos are always dangerous
    .read = Talk about it with Mum, and read if he likes
    .introduce = Read, and begin with his full name and his street

list = How many of these have you done this term? Only count them, and do not say which.
    .live = Watched a match or a show while it happened
    .call = Spoken on a video call
    .stage = Stood on a stage
    .whom = Wanted help with a live chat or a call, and did not know whom to ask
