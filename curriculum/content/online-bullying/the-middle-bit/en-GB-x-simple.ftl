title = The middle bit
    .setting = It is Thursday. Zaynab made a film.
    .talk = How can you tell a friend the truth in a kind way?

cast =
    .kai = Zaynab’s friend
    .dad = Zaynab’s dad
    .patel = runs the film club

sign-boring = “Boring”
    .why = Kai writes about the film. Zaynab asked him to be honest. It is OK.
sign-laughed = He laughed
    .why = The dog is funny. Kai laughed at the dog. It is OK.
sign-delete = “Cut this part”
    .why = Kai says what can be better. He wants to help. It is OK.
sign-private = Only to Zaynab
    .why = Kai is kind. He does not tell other people. Zaynab can show it. It is OK.

film-club = Zaynab made a film. She sends it to her friend Kai.
    .picture = Zaynab is in her room with her phone. She is happy.

kai-writes = Kai is a good friend. He makes films too.
    .picture = Zaynab reads a message. She is not sure.
    .zaynab-asks = Tell me the truth! Is it good?
    .kai-start = The start is good. [[laughed|I laughed at the dog.]]
    .kai-start-wants = Kai wants to say what he likes.
    .kai-boring = [[boring|The middle is boring.]] Sorry.
    .kai-boring-wants = Kai wants to say what he thinks.
    .kai-delete = [[delete|Cut out the car park.]] Put the dog there.
    .kai-delete-wants = Kai wants Zaynab to change the film.
    .kai-private = [[private|I only tell you.]] Can I help you?
    .kai-private-wants = Kai wants to help Zaynab.

what-now = What can Zaynab do?
    .picture = Zaynab puts the phone down. She thinks.
    .ask-kai = Ask Kai what he means
    .ask-kai-look = Zaynab may feel better. Kai may explain.
    .post-it = Post “Kai is a bully”
    .post-it-look = It may be quick. Thirty people may see it.
    .wants = What does Kai want?
    .wants-better = A better film for Zaynab
    .wants-hurt = To make Zaynab sad

kai-explains = Zaynab waits. Then she asks Kai. Kai says, “Your voice is great. The car park is too long.”
    .picture = Zaynab talks on the phone. She is calm.
    .thinks-zaynab = It hurt a bit. But Kai is right.
    .thinks-kai = I can say it more kindly.

the-post = Zaynab posts it. Thirty people can read it. Kai is sad.
    .picture = Zaynab looks at her phone. She is worried.
    .thinks-kai = I wanted to help. Now people look at me.
    .thinks-zaynab = I was hurt. I wanted help.
    .reassurance = Feeling hurt is OK. Zaynab can delete the post.

no-film = Zaynab deletes her film. Now she has no film to show.
    .picture = Zaynab sits on her bed. She is sad.
    .thinks-zaynab = Nobody wants to see my film.
    .thinks-patel = Zaynab worked for six weeks. What happened?
    .reassurance = Feeling hurt is OK. Zaynab can tell somebody.

practise-talking = Talking helps. You can practise with Zaynab.
    .who = Who can Zaynab talk to?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can listen.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can listen.
    .words = How can Zaynab say it?
    .words-stung = “Kai was honest. It hurt.”
    .words-stung-reply = Good. It is clear how she feels.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad has to go. What can Zaynab do?
    .busy-ask-when = Ask, “When can we talk?”
    .busy-ask-when-reply = Good. Dad says, “At seven.” Dad comes. He listens.
    .busy-stew = Read it again and again
    .busy-stew-reply = That feels worse. Try again.

practise-putting-right = Zaynab gets help. You can practise with her.
    .who = Who can help Zaynab?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Zaynab tell?
    .words-too-far = “I was hurt. I posted something unkind.”
    .words-too-far-reply = Good. That is honest.
    .words-show = Show the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Patel helps other pupils. What can Zaynab do?
    .busy-ask-when = Ask, “Can we talk later?”
    .busy-ask-when-reply = Good. Ms Patel says yes. Then she listens.
    .busy-stew = Go home
    .busy-stew-reply = Ms Patel wants to help. Try again.

practise-sharing = Zaynab tells somebody. You can practise with her.
    .who = Who can Zaynab talk to?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can listen.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can listen.
    .words = How can Zaynab say it?
    .words-gave-up = “I felt bad. I deleted my film.”
    .words-gave-up-reply = Good. Now it is clear what happened.
    .words-show = Show Kai’s message
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Patel is working. What can Zaynab do?
    .busy-ask-when = Ask, “Can we talk later?”
    .busy-ask-when-reply = Good. Ms Patel says yes. Then she listens.
    .busy-stew = Go home
    .busy-stew-reply = Ms Patel wants to help. Try again.

better-film = Zaynab and Kai make the film shorter. On Friday everybody likes it.
    .headline = Zaynab asked. The film is better.
    .picture = Zaynab stands next to Dad. She is proud.
    .reassurance = Stopping was right. This time, it was honest feedback. It was not bullying.
    .next = When words hurt, wait. Then ask, “What do you mean?”
    .thinks-zaynab = Honest words can hurt. Kai wanted to help.
    .thinks-kai = Next time, I say it more kindly.
    .learned-work = Feedback is about the work. Bullying is about the person.
    .learned-ask = I can ask, “What do you mean?”
    .learned-sting = Words can hurt. The person can still be kind.

post-gone = Zaynab deletes the post. She says sorry to Kai. Kai and Zaynab work on the film.
    .headline = Zaynab said sorry.
    .picture = Zaynab and Dad sit together. Both are calm.
    .reassurance = Zaynab was hurt. She said sorry. She is not in trouble.
    .next = When words hurt, do not post. Wait. Show one adult.
    .thinks-kai = Zaynab said sorry. We are friends.
    .thinks-zaynab = Next time, I wait.
    .recover-down = Take the post down.
    .recover-right = Write what is true.
    .recover-sorry = Say sorry to Kai.
    .learned-wait = I wait before I post.
    .learned-private = I do not post private messages.
    .learned-sorry = Saying sorry helps.

film-back = Ms Patel finds the film in a folder. Zaynab can show it next week.
    .headline = The film is back.
    .picture = Zaynab and Dad sit together. Zaynab is calm.
    .reassurance = Feeling hurt is OK. Telling was right.
    .next = When words hurt, keep your work. Talk to somebody.
    .thinks-zaynab = One part is boring. The film is good.
    .thinks-patel = I am glad that Zaynab told me.
    .learned-keep = I do not delete my work when I am sad.
    .learned-share = I tell somebody when I feel bad.
    .learned-ask = I can ask, “What do you mean?”
