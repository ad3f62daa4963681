# Unkindness that goes on, honest help that stings, and being told not to tell. Said simply, with the same ids.

day-after-day-a = Somebody writes unkind words to Bea every day. What is best?
    .back = Write unkind words back
    .save = Save it. Show an adult.
    .forget = Delete it. Tell nobody.

day-after-day-b = Somebody writes unkind jokes about Yusuf every evening. What is best?
    .quiet = Leave the chat. Tell nobody.
    .back = Write unkind jokes back
    .save = Save it. Show an adult.

honest-help-a = Bea’s friend says, “Your fox is great. Your letters are too small.” What is best?
    .bullying = Tell a teacher. It is bullying.
    .bin = Stop. The poster is bad.
    .use = Say thank you. Write bigger letters.

honest-help-b = Yusuf’s friend says, “Your jumps are great. You begin too late.” What is best?
    .use = Say thank you. Begin earlier.
    .bin = Stop. The dance is bad.
    .bullying = Tell a teacher. It is bullying.

told-not-to-tell-a = Somebody is unkind to Bea and says, “Do not tell anybody.” What is best?
    .tell = Tell an adult
    .obey = Tell nobody. Then it stops.
    .child = Tell a friend. Tell no adult.

told-not-to-tell-b = Somebody is unkind to Yusuf and says, “Do not tell the coach.” What is best?
    .child = Tell a friend. Tell no adult.
    .tell = Tell an adult
    .obey = Tell nobody. Then it stops.

list = How many of these did you do this term? Only count. Do not say which.
    .laughed = Got a funny message
    .silent = Turned off the sound of a chat
    .card = Made a birthday card
    .whom = Wanted to tell somebody about a message. Did not know whom to tell
