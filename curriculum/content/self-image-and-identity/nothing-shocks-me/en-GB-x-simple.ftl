title = Nothing shocks me
    .setting = It is Saturday. Marcus is at home. His brother is Ayo.
    .talk = Is it strong to feel nothing?
    .flag = A group sends shocking videos. You do not see them. Nobody describes them. You can stop at any time.
    .support = Your teacher knows that you play this. If you saw something bad, you can tell an adult today.

cast =
    .freya = in Marcus’s class
    .club = group chat
    .kai = Marcus’s friend
    .zaynab = in Marcus’s class
    .pike = a person Marcus knows only online
    .jay = Marcus’s friend
    .mum = Marcus’s mum
    .nurse = the school nurse

sign-yawn = A yawn
    .why = Kai shows that he feels nothing. This is not strong. He can start to feel less.
sign-felt-sick = “I feel sick”
    .why = Her feelings are healthy. It is good to say it. It is OK.
sign-stronger = “A stronger video”
    .why = Each video has to be worse. It does not end.
sign-everybody = “Everybody does that”
    .why = It is not true. Videos for adults are not like real life. Many people are kind to each other.
sign-pass-on = “Send it”
    .why = The other person did not ask. It can hurt. Sending some videos is against the law.

thirty-one-yawns = A group sends bad videos. The people say that they feel nothing. Today Ayo fell and cried. Marcus felt nothing.

freya-shows = Freya was in such a group. Freya shows what she does.
    .stop = I stop. I turn the phone over.
    .think = I think. How did I feel before? How do I feel now?
    .click = I choose. I leave. I tell an adult.

clip-thirty-two = Fourteen people are in this group.
    .club-clip = A new video. You do not see it.
    .kai-yawn = [[yawn|This makes me yawn.]] It is boring.
    .kai-yawn-wants = Kai wants to say it is boring.
    .zaynab-sick = [[felt-sick|I feel sick.]] A real person got hurt.
    .zaynab-sick-wants = Zaynab wants to say how she feels.
    .pike-stronger = You are weak. [[stronger|I have a stronger video.]]
    .pike-stronger-wants = Pike_40 wants to show a stronger video.
    .pike-everybody = It is a video for adults. [[everybody|Everybody treats people like that.]]
    .pike-everybody-wants = Pike_40 wants the group to watch it.
    .kai-pass-on = [[pass-on|Send it to somebody who does not like it.]]
    .kai-pass-on-wants = Kai wants somebody to send it on.
    .club-next = A new video. You do not see it.

what-now = What can Marcus do?
    .stay-and-look = Stay and only look
    .stay-and-look-look = Marcus may look at more videos. He may talk like the group.
    .leave-and-tell = Leave the group and tell Mum
    .leave-and-tell-look = The group may laugh for a minute. Mum may listen.
    .wants = What does Pike_40 want?
    .wants-brave = To make people brave
    .wants-keep-looking = People who do not stop looking

out-after-thirty-two = Marcus leaves the group. He tells Mum, “Ayo cried. I felt nothing.” Mum says, “It is good that you told me.”
    .thinks-marcus = I feel worried. That is a feeling. I can tell Mum.
    .thinks-mum = Marcus noticed it himself. I am glad.
    .thinks-pike = Marcus left. I want people who stay.

the-way-they-talk = Marcus looks at eight more videos. On Monday, he says something rude to Zaynab. The group talks like that.
    .thinks-zaynab = That hurt. Marcus talks like the group.
    .thinks-marcus = I was rude. I felt nothing. I am worried.
    .thinks-mum = Marcus is different. I want to help.
    .reassurance = Many bad videos can make people feel less. It is not his fault. He can get help. He can say sorry to Zaynab.

the-lamp-stays-on = Marcus sends a video to Jay. Jay did not ask for it. Jay cannot sleep for two nights.
    .thinks-jay = I see it again and again. My friend sent it.
    .thinks-marcus = I hurt Jay. I want to put it right.
    .reassurance = Marcus hurt Jay. He can put it right. An adult can help.

practise-telling = Marcus tells somebody once more. He does not have to describe the videos. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can listen.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help.
    .words = How can Marcus tell?
    .words-feel-less = “I saw bad videos. I feel less now.”
    .words-feel-less-reply = Good. It is clear what happened.
    .words-chat-only = Show the messages and no video
    .words-chat-only-reply = Good. You can tell by showing the messages.
    .busy = Mum plays with Ayo. What can Marcus do?
    .busy-back-up = Go to his room
    .busy-back-up-reply = Mum wants to know. Try again.
    .busy-alone = Ask, “Can we talk alone?”
    .busy-alone-reply = Good. Ayo goes out to play. Mum listens.

practise-stepping-out = Marcus can tell now. You can practise with him.
    .who = Who can Marcus tell?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can listen.
    .words = How can Marcus tell?
    .words-both = “I saw bad videos. I was rude to Zaynab.”
    .words-both-reply = Good. That is honest.
    .words-faces = Point at two faces: before and now
    .words-faces-reply = Good. You can tell by pointing.
    .busy = Nurse Hall tests pupils’ eyes. What can Marcus do?
    .busy-card = Show her a card: “Can I be next?”
    .busy-card-reply = Good. Nurse Hall says yes. Then she listens.
    .busy-leave = Go away
    .busy-leave-reply = Nurse Hall wants to help. Try again.

practise-for-jay = Marcus and Jay need help. You can practise with Marcus.
    .who = Which adult can help?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can talk to Jay’s family.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help Jay.
    .words = How can Marcus tell?
    .words-sent = “I sent Jay a bad video.”
    .words-sent-reply = Good. Now an adult can help Jay.
    .words-chat-only = Show the messages and no video
    .words-chat-only-reply = Good. Nobody else has to see the video.
    .busy = Mum works in the hall. What can Marcus do?
    .busy-dry = Wait two days
    .busy-dry-reply = Jay needs help today. Try again.
    .busy-strip = Say, “It is about Jay”
    .busy-strip-reply = Good. Mum stops. She listens.

cold-toes = Kai stands in cold water. He cannot feel his toes. He comes out. He puts socks on. Now he feels his toes.
    .alike = It is the same online. Feeling nothing is not strong. I leave. My feelings can come back.

professor-blinks = Mum and Marcus report the group. Nurse Hall helps Marcus. Ayo’s tortoise wakes up. Marcus cries because he is happy.
    .headline = Marcus left and told.
    .reassurance = It was not his fault that he felt less. He noticed it. That was good.
    .next = When the videos get worse and you feel less, leave. Send nothing. Tell an adult. Report it.
    .thinks-marcus = My feelings are back. I am glad.
    .thinks-mum = Marcus is like before.
    .learned-numb = Feeling nothing is not strong.
    .learned-words = I can tell. I do not have to describe it.
    .learned-real = A person who respects me asks, listens and stops.

quiet-is-not-gone = Nurse Hall says, “The videos are not like real life.” Marcus leaves the group. He says sorry to Zaynab.
    .headline = Marcus left and told.
    .reassurance = Looking can change people. It is not his fault. Feelings can come back.
    .next = When you feel less, leave the group. Tell an adult. Give your feelings time.
    .thinks-zaynab = Marcus said sorry. He means it.
    .thinks-nurse = Feelings need time. I help Marcus.
    .recover-leave = Leave the group. Report it.
    .recover-tell = Tell an adult how you feel.
    .recover-sorry = Say sorry to the person.
    .learned-looking = What I look at can change how I talk.
    .learned-picture = Videos for adults are not real life.
    .learned-back = My feelings can come back.

until-thursday = Nurse Hall helps Jay. Nobody opens the video again. They report the group. Marcus says sorry to Jay.
    .headline = Marcus told. Jay got help.
    .reassurance = It was not Jay’s fault. Marcus put it right.
    .next = Send nothing. If you sent it, tell an adult, report it and say sorry.
    .thinks-jay = I am still a bit angry. Marcus said sorry. I can sleep now.
    .thinks-marcus = Jay was not weak. His feelings are healthy.
    .recover-tell = Tell an adult what you sent.
    .recover-shut = Do not open it again. The adult decides.
    .recover-report = Report the group with the adult.
    .recover-sorry = Say sorry to your friend.
    .learned-asked = I do not send videos that can hurt people.
    .learned-chain = When I do not send it on, it stops with me.
    .learned-help = When my friend saw it, my friend needs help too.
