# Having hurt somebody, only fearing so, and being angry before sending. Said simply, with the same ids.

it-hurt-a = Kwame sent a joke about a friend. Now the friend is sad. What is best?
    .mend = Delete it. Say sorry.
    .joke = Do nothing. It was a joke.
    .silent = Delete it. Say nothing.

it-hurt-b = Lena showed others a friend’s message. Now the friend is sad. What is best?
    .silent = Delete it. Say nothing.
    .mend = Delete it. Say sorry.
    .joke = Do nothing. It was not bad.

only-short-a = Kwame sends a joke. The friend writes only “OK”. Kwame is not sure. What is best?
    .angry = Stay away. The friend is angry.
    .ask = Ask one time. Believe the answer.
    .many = Say sorry many times

only-short-b = Lena writes, “Funny hat!” The friend sends no smile. Lena is not sure. What is best?
    .many = Say sorry many times
    .angry = Stay away. The friend is angry.
    .ask = Ask one time. Believe the answer.

hot-face-a = Kwame is angry. He wrote a message. It is not sent. What is best?
    .true = Send it. It is true.
    .no-name = Send it without a name
    .wait = Wait. Read it again later.

hot-face-b = Lena is angry. She wrote a post. It is not sent. What is best?
    .wait = Wait. Read it again later.
    .no-name = Send it with a different name
    .true = Send it. It is true.

list = How many of these did you do this term? Only count. Do not say which.
    .sorry = Said sorry to somebody
    .changed = Changed a message before I sent it
    .thanked = Wrote a thank-you card on paper
    .hurt = Sent a message that hurt somebody
