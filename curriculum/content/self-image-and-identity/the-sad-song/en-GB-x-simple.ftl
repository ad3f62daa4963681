title = The sad song
    .setting = It is Sunday evening. Jay is at home.
    .talk = A song makes you worry about a friend. What can you ask?
    .flag = A sad song says: “I will not be here.” A boy worries about his friend. His friend is safe. You can stop at any time.
    .support = Your teacher knows that you play this. If you worry about yourself or a friend, tell an adult now.

cast =
    .zaynab = writes songs for a play
    .shah = teaches drama
    .dad = Jay’s dad

sign-verse = “I will not be here”
    .why = A man in the play says this. He goes away on a boat. Asking is right. It is OK.
sign-nobody-waves = “Nobody waves”
    .why = This is part of the play. It is a sad song. It is OK.
sign-cried = “I cried”
    .why = A sad song can make people cry. Zaynab is proud of it. It is OK.
sign-not-yet = “Do not show it yet”
    .why = On Thursday, everybody hears the song. It is not a secret for ever. It is OK.

it-leans = Jay’s class makes a play. A man loses his job in a lighthouse. He goes away. Zaynab writes the songs.

verse-three = Zaynab writes to Jay.
    .zaynab-voice = I lost my voice, so I type. The new song is done!
    .zaynab-voice-wants = Zaynab wants to share her new song.
    .zaynab-verse = “The light does not need me. [[verse|In the morning I will not be here.]]”
    .zaynab-verse-wants = Zaynab wants to show Jay the song.
    .zaynab-second = “[[nobody-waves|Nobody waves to me.]]”
    .zaynab-second-wants = Zaynab wants to show the next lines.
    .zaynab-cried = [[cried|I cried when I wrote it.]] It is my best song.
    .zaynab-cried-wants = Zaynab wants Jay to know how she felt.
    .zaynab-not-yet = [[not-yet|Do not show it to anybody yet.]] It is for Thursday.
    .zaynab-not-yet-wants = Zaynab wants Jay to show nobody yet.

what-now = What can Jay do?
    .ask-plainly = Ask, “Is it the man, or is it you?”
    .ask-plainly-look = Zaynab may answer. Jay may find out how she is.
    .say-nothing = Say nothing
    .say-nothing-look = The chat may stay empty. Jay may worry.
    .wants = What does Zaynab want?
    .wants-secret = To keep the song secret
    .wants-good-song = To write a good song

keeper-or-you = Jay asks, “Is it the man, or is it you?” Zaynab writes, “It is the man. Thank you for asking.”
    .thinks-jay = It was hard to ask. I am glad that I asked.
    .thinks-zaynab = Jay asked me. I can talk to him when I feel sad.

another-seat = Jay says nothing. He worries. On Monday, he does not sit with Zaynab. Zaynab is sad.
    .thinks-jay = I am worried. I do not want to make it worse.
    .thinks-zaynab = Jay does not like my song.
    .thinks-shah = Jay and Zaynab do not talk. I want to know why.
    .reassurance = Jay wants to be kind. Asking does not make it worse. He can still ask.

forty-people = Jay posts the song to the class. Forty people ask Zaynab, “Are you OK?” Zaynab is upset.
    .thinks-zaynab = I sent it to Jay. He sent it to everybody.
    .thinks-jay = I was worried. I did not ask Zaynab.
    .reassurance = It was right to worry. Jay can put it right.

practise-telling = Jay can also tell an adult. You can practise with him.
    .who = Who can Jay tell?
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah knows Zaynab.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can listen.
    .words = How can Jay tell?
    .words-asked = “I read a sad song. I asked Zaynab.”
    .words-asked-reply = Good. It is clear what happened.
    .words-verse = Show the song
    .words-verse-reply = Good. When Jay is worried, he can show it to an adult.
    .busy = Ms Shah tests a loud machine. What can Jay do?
    .busy-call = Call, “I need to talk to you”
    .busy-call-reply = Good. Ms Shah stops the machine. She listens.
    .busy-go = Go away
    .busy-go-reply = Ms Shah wants to know. Try again.

practise-breaking-the-silence = It is Tuesday. Jay can tell somebody now. You can practise with him.
    .who = Who can Jay talk to?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can listen.
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .words = How can Jay tell?
    .words-whole-week = “I read something sad. I did not ask.”
    .words-whole-week-reply = Good. Now Jay is not alone with it.
    .words-verse = Show the song
    .words-verse-reply = Good. You can tell by showing.
    .busy = Dad makes the bed. What can Jay do?
    .busy-alone = Go away
    .busy-alone-reply = Dad wants to know. Try again.
    .busy-corner = Help him and talk
    .busy-corner-reply = Good. Dad stops. He listens.

practise-after-asking-the-class = Jay gets help. You can practise with him.
    .who = Who can help Jay?
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah can help both of them.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help Jay.
    .words = How can Jay tell?
    .words-too-many = “I was worried. I told the whole class.”
    .words-too-many-reply = Good. That is honest.
    .words-show = Show the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Shah helps another pupil. What can Jay do?
    .busy-ghost = Ask, “Can we talk after this?”
    .busy-ghost-reply = Good. She says yes. Then she listens.
    .busy-forget = Go home
    .busy-forget-reply = The post is still there. Ms Shah can help. Try again.

the-boat-comes = Ms Shah talks to Zaynab. All is OK. On Thursday, Zaynab sings her song. Everybody claps.
    .headline = It was a song. Asking was right.
    .reassurance = Jay stopped and asked. That is always right. This time, Zaynab was OK.
    .next = When words worry you, ask the person. If you are not sure, tell an adult the same day.
    .thinks-zaynab = Jay worried about me. He also likes my song.
    .thinks-jay = First the song made me sad. Now I feel happy.
    .learned-ask = Asking does not make it worse.
    .learned-around = I ask: is it a song, a story or a play?
    .learned-not-clear = When I am not sure, I tell an adult.

on-wednesday = Ms Shah talks to Zaynab. Zaynab is OK. Jay asks Zaynab too. She says, “It is the man in the play.”
    .headline = Jay asked later. It helped.
    .reassurance = Many people are afraid to ask. Jay did nothing wrong.
    .next = When you are worried, ask or tell an adult on the first day.
    .thinks-zaynab = Jay likes my song. He was only worried.
    .thinks-jay = Asking was not so hard.
    .learned-ask = I can ask, “How are you?” It does not make it worse.
    .learned-alone = When I cannot ask alone, I ask with an adult.
    .learned-feel = What I read can make me feel sad. I can say it.

one-question-to-one-person = Ms Shah talks to Zaynab. Zaynab is OK. Jay deletes the post. He says sorry to Zaynab.
    .headline = Jay put it right.
    .reassurance = Jay wanted to help. He is not in trouble.
    .next = When you are worried, ask the person or tell an adult. Do not post it.
    .thinks-zaynab = Jay said sorry. We are friends.
    .thinks-shah = It is good that Jay worried. Now he knows how to ask.
    .recover-down = Delete the post.
    .recover-true = Tell the class what is true.
    .recover-sorry = Say sorry to Zaynab.
    .learned-first = When I am worried, I first ask the person or an adult.
    .learned-one = I tell an adult. I do not tell everybody.
    .learned-strong = When I feel worried, I do not know yet if it is true. So I ask.
