# Reading along while somebody is hurt, a nickname that its owner likes, and not being sure. Said simply, with the same ids.

reading-along-a = In a chat, pupils vote that Tomos is the slowest. Lena reads it. What is best?
    .not-me = Do nothing. It is not about Lena.
    .small = Vote too. One vote is small.
    .act = Write to Tomos. Tell an adult.

reading-along-b = In a chat, players laugh at Ola’s drawing. Kwame reads it. What is best?
    .act = Write to Ola. Tell an adult.
    .not-me = Do nothing. Kwame did not begin it.
    .small = Joke too. One joke is small.

own-nickname-a = Tomos calls himself Snail. He likes it. The team says it too. What is best?
    .use = Say it too. Tomos likes it.
    .report = Tell a teacher. Nicknames are bullying.
    .ruder = Find an unkind name. Tomos likes jokes.

own-nickname-b = Ola calls herself Crumb. She likes it. The band says it too. What is best?
    .ruder = Find an unkind name. Ola likes jokes.
    .use = Say it too. Ola likes it.
    .report = Tell a teacher. Nicknames are bullying.

not-sure-a = Others laugh about Tomos. Lena does not know how Tomos feels. What is best?
    .says-so = Wait. Tomos can say stop.
    .ask = Ask Tomos alone
    .all = Laugh too. All the others laugh.

not-sure-b = Others give Ola a new name. Kwame does not know how Ola feels. What is best?
    .all = Use the name. All the others do.
    .says-so = Wait. Ola can say stop.
    .ask = Ask Ola alone

list = How many of these did you do this term? Only count. Do not say which.
    .kind = Wrote kind words in a chat
    .left = Left a chat. It was too busy
    .teacher = Asked a teacher something by message
    .watched = Saw unkind messages to somebody. Did nothing
