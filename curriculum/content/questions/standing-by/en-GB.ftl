# Reading along while somebody is hurt, a nickname that its owner likes, and not being sure.

reading-along-a = In the class chat nearly everybody votes for the slowest runner: Tomos. Lena has not voted. She only reads. What is the best thing to do?
    .not-me = Stay out of it, because it is not about her
    .small = Vote too, because one vote more changes nothing
    .act = Save the vote, write to Tomos, and tell a trusted adult

reading-along-b = In a game group one player after another makes fun of Ola’s drawing. Kwame has written nothing so far. What is the best thing to do?
    .act = Save the chat, write to Ola, and tell a trusted adult
    .not-me = Stay quiet, because he did not begin it
    .small = Add a small joke, because it changes nothing now

own-nickname-a = Tomos calls himself Turbo Snail and signs with a snail. Now the whole team says it, and he laughs loudest. What is the best thing to do?
    .use = Say it too, because he chose it and likes it
    .report = Report the team, because nicknames are bullying
    .ruder = Find a ruder one, because he likes jokes

own-nickname-b = Ola calls herself Captain Crumb and has it on her cap. Now the whole band says it, and she laughs loudest. What is the best thing to do?
    .ruder = Find a ruder one, because she likes jokes
    .use = Say it too, because she chose it and likes it
    .report = Report the band, because nicknames are bullying

not-sure-a = The others laugh about a film of Tomos. Lena cannot tell if he minds. What is the best thing to do?
    .says-so = Wait, because he would say so if he minded
    .ask = Ask Tomos, when the others are not there
    .all = Laugh too, because everybody does

not-sure-b = Somebody gives Ola a new name in the chat, and the others use it. Kwame cannot tell if she minds. What is the best thing to do?
    .all = Use the name, because everybody does
    .says-so = Wait, because she would say so if she minded
    .ask = Ask Ola, when the others are not there

list = How many of these have you done this term? Only count them, and do not say which.
    .kind = Wrote something kind in a chat
    .left = Left a chat because it was too busy
    .teacher = Asked a teacher something by message
    .watched = Saw unkind messages to somebody and did nothing
