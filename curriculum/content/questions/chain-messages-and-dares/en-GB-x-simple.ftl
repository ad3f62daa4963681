# What these questions measure: whether a pupil stops a chain and shows it, passes on what is useful to those who need it, and can say no to a dare.

chain-a = A message says: “Send this to eight people, or you have bad luck!” What helps most?
    .just-in-case = Send it. It can be true
    .stop = Send it to nobody. Show an adult
    .shout = Write: “That is stupid!”
chain-b = A message says: “Send this to your class, or your team loses!” What helps most?
    .one-only = Send it to one person. That is OK
    .unkind = Write: “You are a baby!”
    .nobody = Send it to nobody. Show an adult

pass-on-a = Your teacher writes: “Bring a spoon. Please tell Kim and Arlo.” What is good to do?
    .delete = Delete it. It is a trick
    .all = Tell all the people I know
    .those-two = Tell Kim and Arlo
pass-on-b = Your coach writes: “Swimming is at five. Please tell Remi’s dad.” What is good to do?
    .remi = Tell Remi’s dad with an adult
    .ignore = Do nothing. It is a trick
    .public = Write it on a page for all people

dare-a = A group writes: “Hop and film it, or you are not our friend.” What is true?
    .once = I do it one time. Then it ends
    .may-say-no = I can say no. Friends still like me
    .proof = Good friends do it
dare-b = A group writes: “Sing and film it, or you are a baby.” What is true?
    .no-is-fine = I can say no. That is OK
    .afraid = Scared people say no
    .between-us = Only my friends see the video

list = How many of these did you do this term? Only count. Do not say which.
    .joke = Told a joke
    .carried = Took a note home
    .postcard = Sent a postcard
    .sent-on = Sent a chain message
