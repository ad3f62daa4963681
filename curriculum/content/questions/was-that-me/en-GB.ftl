# Having hurt somebody, only fearing so, and being angry before sending.

it-hurt-a = Kwame sent the group a joke about a friend’s shoes. Since then the friend is sad and stays away. What is the best thing to do?
    .mend = Take it down, say sorry, and ask what would help
    .joke = Leave it, because it was only a joke
    .silent = Delete it, and act as if it had never been there

it-hurt-b = Lena showed the team a message that a friend had sent only to her. Now the friend is sad. What is the best thing to do?
    .silent = Delete it, and talk about something else
    .mend = Take it down, say sorry, and ask what would help
    .joke = Leave it, because the message was not a bad one

only-short-a = Kwame sends a friend a joke. The friend writes only “OK”. Kwame wonders if the joke was all right. What is the best thing to do?
    .angry = Keep away, because the friend must be cross
    .ask = Ask once, because a short answer may just be short
    .many = Say sorry again and again, to be sure

only-short-b = Lena writes to a friend, “What a funny hat!” The friend sends no smile. Lena wonders if he minds. What is the best thing to do?
    .many = Send ten smiles and ten sorries, to be sure
    .angry = Leave him alone, because he must be cross
    .ask = Ask once, because a missing smile may mean nothing

hot-face-a = Kwame is so angry with a friend that his face is hot. His message is written, but not sent. What is the best thing to do?
    .true = Send it, because every word of it is true
    .no-name = Send it without his name
    .wait = Wait until he is calm, and read it again

hot-face-b = Lena’s team lost because of one player. Her hands shake. Her post about him is written, but not sent. What is the best thing to do?
    .wait = Wait until she is calm, and read it again
    .no-name = Send it under a made-up name
    .true = Send it, because he did lose the match

list = How many of these have you done this term? Only count them, and do not say which.
    .sorry = Said sorry to somebody
    .changed = Changed a message before I sent it
    .thanked = Wrote a thank-you card on paper
    .hurt = Sent a message that hurt somebody
