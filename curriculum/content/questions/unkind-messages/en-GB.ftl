# Unkindness that goes on, honest help that stings, and being told not to tell.

day-after-day-a = In a game chat somebody writes to Bea day after day, “Nobody wants you here.” What is the best thing to do?
    .back = Write back something that hurts just as much
    .save = Save it, and show it to a trusted adult
    .forget = Delete it, and try to forget it

day-after-day-b = In the class chat somebody makes fun of Yusuf’s ears evening after evening. Yusuf cannot laugh about it. What is the best thing to do?
    .quiet = Leave the chat, and say nothing to anybody
    .back = Make fun of the sender’s ears
    .save = Save it, and show it to a trusted adult

honest-help-a = Bea asks a friend about her poster. “The fox is great,” says the friend. “The letters are too small.” What is the best thing to do?
    .bullying = Tell a teacher, because it was bullying
    .bin = Give up the poster, because the friend thinks it is bad
    .use = Say thank you, and make the letters bigger

honest-help-b = Yusuf asks a friend about his dance. “The jumps are great,” says the friend. “You begin too late.” What is the best thing to do?
    .use = Say thank you, and practise the beginning again
    .bin = Give up the dance, because the friend thinks it is bad
    .bullying = Tell a teacher, because it was bullying

told-not-to-tell-a = Somebody sends Bea unkind messages and adds, “If you tell, it gets worse.” What is the best thing to do?
    .tell = Tell a trusted adult, because telling helps
    .obey = Tell nobody, so that it does not get worse
    .child = Tell a friend of the same age, and no adult

told-not-to-tell-b = Somebody is mean to Yusuf in the team chat and adds, “If the coach hears of this, you are out.” What is the best thing to do?
    .child = Tell another player, and no adult
    .tell = Tell a trusted adult, because telling helps
    .obey = Tell nobody, so as to stay in the team

list = How many of these have you done this term? Only count them, and do not say which.
    .laughed = Got a message that made me laugh
    .silent = Switched a chat to silent for a while
    .card = Made a card for somebody’s birthday
    .whom = Wanted to tell somebody about a message and did not know whom
