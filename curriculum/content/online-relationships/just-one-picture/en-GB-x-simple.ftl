title = Just one picture
    .setting = It is Sunday evening. Hana is at home. She is writing to a boy.
    .talk = How can you ask a person so that no is OK?
    .flag = A boy wants a private picture of a girl’s body. He puts pressure on her. You can stop at any time.
    .support = Your teacher knows that you are playing this. You can talk to your teacher or another trusted adult.

cast =
    .ellis = a boy from another school
    .freya = Hana’s friend
    .kai = a boy in Hana’s year
    .mum = Hana’s mum
    .osei = Hana’s teacher

sign-solo = Kind words about music
    .why = Ellis liked the music. He asks for nothing. It is OK.
sign-only-me = A private picture
    .why = Nobody may make, keep or share such pictures of people under 18. That is the law. The law protects Hana. She is not in trouble for telling.
sign-everyone = “Everyone does it”
    .why = Most people do not do it. People can copy a picture before it goes away.
sign-sulk = “You have until ten”
    .why = Ellis makes Hana hurry. A kind person accepts a no.
sign-threat = “I tell the band”
    .why = This is a threat. It is called harassment. It is time to tell an adult.

a-tuba-in-nine-pieces = Hana plays the tuba. She met Ellis at a band day. They send messages every evening. Hana likes Ellis.

freya-shows = Somebody asked Freya for something again and again. Freya shows what she does now.
    .stop = I stop. I put the phone down.
    .think = I think. Can I say no here? How do I feel?
    .click = I choose. I say no. Then I tell an adult.

late-chat = Only Hana and Ellis can read this chat.
    .ellis-solo = [[solo|Your music on Saturday was great.]]
    .ellis-solo-wants = Ellis wants to say something nice.
    .hana-valves = Thank you! I am cleaning my tuba now.
    .ellis-picture = You are special. [[only-me|Send me a private picture. It is only for me.]]
    .ellis-picture-wants = Ellis wants a private picture from Hana.
    .hana-no = I do not want to.
    .ellis-everyone = [[everyone|Everyone does it. Then the picture goes away.]]
    .ellis-everyone-wants = Ellis wants Hana to say yes.
    .ellis-sulk = Do you like me? [[sulk|You have until ten o’clock to send it.]]
    .ellis-sulk-wants = Ellis wants the picture before ten o’clock.
    .ellis-threat = [[threat|Then I tell the whole band that you promised me a picture.]]
    .ellis-threat-wants = Ellis wants Hana to send the picture.

what-now = What can Hana do?
    .send-one = Send one picture
    .send-one-look = Ellis may be kind for one day. He may ask for more.
    .no-and-tell = Write “No” and tell Mum
    .no-and-tell-look = Hana writes one word. Mum may listen and help.
    .wants = What does Ellis want?
    .wants-close = To get to know Hana
    .wants-own-way = To get a picture from Hana

one-word = Hana writes, “No.” She keeps the chat. She goes to Mum.
    .thinks-hana = I like Ellis. I do not like this.
    .thinks-ellis = Hana said no. She gave no reason. I cannot argue with that.
    .thinks-mum = It is late. Hana needs me.
    .reassurance = Hana can say no. She does not have to say why.

sent-once = Hana sends one picture. The next day, Ellis writes: “Send one more. Or I show the first picture to the band.”
    .thinks-hana = I did it once. It did not stop.
    .thinks-ellis = I showed the picture to other people. “Only for me” was not true.
    .thinks-kai = I know Hana from school. Ellis wanted to show me the picture. I did not look. I told my dad.
    .reassurance = It is not Hana’s fault. Ellis put pressure on her. It is not too late. Adults can help.

eleven-reasons = Hana explains again and again. Ellis does not stop. The next day, Ellis tells a lie about Hana.
    .thinks-hana = I explained it well. It did not help.
    .thinks-ellis = Hana answers me. So I ask again.
    .thinks-freya = Hana is tired and sad. I can ask her why.
    .reassurance = It is not Hana’s fault. Hana was kind. Now she can get help.

a-new-name = Hana deletes the chat. Three days later, Ellis writes again. He has a new name. Hana is scared to tell.
    .thinks-hana = I liked Ellis. I worry that people will blame me.
    .thinks-mum = Hana does not play the tuba. I want to help her.
    .reassurance = It is not Hana’s fault. Liking somebody is OK. She is not in trouble.

practise-telling = Hana said no. Now she tells somebody. You can practise with her.
    .who = Who can help Hana?
    .who-mum = Mum, in the next room
    .who-mum-reply = Yes. Mum can help now.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help tomorrow.
    .words = How can Hana tell?
    .words-plain = “He wants a private picture. I said no.”
    .words-plain-reply = Good. It is clear what happened.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Hana goes to Mum. Mum is on a video call. What can Hana do?
    .busy-bed = Go to bed
    .busy-bed-reply = Mum wants to know tonight. Try again.
    .busy-note = Hold up a note: “I need you”
    .busy-note-reply = Good. Mum ends the call. She listens.

practise-after-sending = Hana can still tell. You can practise with her.
    .who = Who can help Hana?
    .who-ellis = Ask Ellis to delete it
    .who-ellis-reply = Ellis can say yes and do nothing. Try again.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei is not angry. She can help.
    .words = How can Hana tell?
    .words-sent = “I sent a private picture. Now he wants more.”
    .words-sent-reply = Good. That was hard to say.
    .words-paper = Write it on paper
    .words-paper-reply = Good. You can tell by writing. Nobody has to see the picture.
    .busy = Mrs Osei says, “Phones are for the office.” She does not understand yet. What can Hana do?
    .busy-again = Say, “A boy is threatening me”
    .busy-again-reply = Good. Now Mrs Osei understands. She shuts the door and listens.
    .busy-office = Go to the office
    .busy-office-reply = Mrs Osei can understand. Say it in other words. Try again.

practise-after-explaining = Hana tells somebody. You can practise with her.
    .who = Who can Hana tell?
    .who-mum = Mum, at home
    .who-mum-reply = Yes. Mum can help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can talk to the other school.
    .words = How can Hana tell?
    .words-again = “I said no. He told a lie about me.”
    .words-again-reply = Good. It is clear what happened.
    .words-scroll = Show all the messages
    .words-scroll-reply = Good. You can tell by showing.
    .busy = At home, Mum is sleeping after work. What can Hana do?
    .busy-wake = Wake Mum and say “It is important”
    .busy-wake-reply = Good. Mum wakes up. She listens.
    .busy-answer = Write to Ellis again
    .busy-answer-reply = Ellis does not stop. Mum wants to know. Try again.

practise-after-deleting = Three days later, Hana can still tell. You can practise with her.
    .who = Who can Hana tell?
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-mum = Mum, at home
    .who-mum-reply = Yes. Mum wants to help.
    .words = How can Hana tell?
    .words-remember = “I deleted it. I know what he wrote.”
    .words-remember-reply = Good. That helps.
    .words-point = Point at a feelings card
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mrs Osei is standing at the school gate. It is raining. What can Hana do?
    .busy-walk-on = Walk on
    .busy-walk-on-reply = Mrs Osei wants to know. Try again.
    .busy-after-bell = Ask, “Can we talk after the bell?”
    .busy-after-bell-reply = Good. Mrs Osei says yes. After the bell, she listens.

the-sketchbook = A girl wants Freya’s private book. She says, “Only me. Be quick. Or I tell a lie.” Freya says no. She tells an adult.
    .alike = It is the same with a screen. Say no. Tell an adult.

said-no = Mum reads the chat. They keep it. Mrs Osei tells people who keep pupils safe. Then they block and report Ellis.
    .headline = Hana said no. Then she told.
    .reassurance = Ellis did wrong. Hana did nothing wrong. Liking him is OK.
    .next = When somebody puts pressure on you, say no. Keep the chat. Tell an adult. Then block.
    .thinks-hana = A person who likes me accepts a no.
    .thinks-mum = I am glad that Hana told me.
    .learned-no = My no is enough. I do not have to say why.
    .learned-copy = A picture can be copied before it goes away.
    .learned-push = When somebody puts pressure on me, I tell.

taken-down = Mrs Osei tells people who keep pupils safe. Nobody asks to see the picture. A service helps to delete it where it can.
    .headline = Hana told. It was not too late.
    .reassurance = It is not Hana’s fault. Ellis put pressure on her. He did something against the law.
    .next = When a picture is sent, send nothing more. Keep the messages. Tell an adult.
    .thinks-hana = I have help now. I feel better.
    .thinks-kai = It is Hana’s picture. I do not pass it on.
    .recover-stop = Send nothing more. Do not answer.
    .recover-keep = Keep the messages.
    .recover-tell = Tell an adult. The adult does not have to see the picture.
    .recover-down = Ask an adult. A service can help to delete the picture.
    .learned-next = The threat does not stop after one picture. I need help.
    .learned-late = I can tell at any time. It is not too late.
    .learned-pass = I do not pass on private pictures.

not-alone-with-it = Mum and Mrs Osei help. They keep the messages. They tell people who keep pupils safe. Then they block and report Ellis.
    .headline = Hana told. Now it is quiet.
    .reassurance = It is not Hana’s fault. She wanted to be safe.
    .next = Say no once. Keep the chat. Tell an adult.
    .thinks-hana = I am not alone now. I feel better.
    .thinks-mum = Hana can come to me at any time.
    .recover-stop = Stop answering. One no is enough.
    .recover-keep = Keep all the messages.
    .recover-tell = Tell an adult what you know.
    .recover-block = Ask an adult to help. Block and report together.
    .learned-reason = I can say no. I do not have to explain.
    .learned-keep = I keep the messages.
    .learned-blame = I can like a person. I can still say no.
