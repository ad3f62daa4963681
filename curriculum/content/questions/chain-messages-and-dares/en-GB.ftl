# What these questions measure: whether a pupil stops a chain and shows it, passes on what is useful to those who need it, and can say no to a dare.

chain-a = A message says: “Send this to eight friends by bedtime, or you will have bad luck all week!” What would help most?
    .just-in-case = Send it on, in case it is true
    .stop = Send it to nobody, and show a grown-up
    .shout = Write to the sender: “That is stupid!”
chain-b = A message says: “Copy this to your whole class tonight, or you will lose your next match!” What would help most?
    .one-only = Send it to one friend only, so that little can happen
    .unkind = Write to the sender: “Only babies believe that!”
    .nobody = Copy it to nobody, and show a grown-up

pass-on-a = On the class page your teacher writes: “Wooden spoons on Friday! Please tell Kim and Arlo, who are ill.” What is a good thing to do?
    .delete = Delete it, because it asks to be passed on
    .all = Pass it on to everybody I know
    .those-two = Pass it on to Kim and to Arlo
pass-on-b = Your swimming coach writes: “We begin at five today. Please tell Remi’s dad, whose phone is broken.” What is a good thing to do?
    .remi = Tell Remi’s dad, with a grown-up from home
    .ignore = Do nothing, because “please tell” is a trick
    .public = Put it on an open page, so that everybody knows

dare-a = The group writes: “Film yourself hopping round the playground, or you are not one of us.” What is true?
    .once = If I do it once, they will leave me alone
    .may-say-no = I can say no, and good friends still like me
    .proof = Doing it shows them that I am a friend
dare-b = The group writes: “Film yourself singing at the bus stop, or you are a baby.” What is true?
    .no-is-fine = I can say no, and I need not give a reason
    .afraid = Only people who are afraid say no
    .between-us = I can do it, because a video for friends stays with friends

list = How many of these have you done this term? Only count them, and do not say which.
    .joke = Told somebody a joke
    .carried = Taken a note home from school
    .postcard = Sent a postcard
    .sent-on = Sent on a chain message
