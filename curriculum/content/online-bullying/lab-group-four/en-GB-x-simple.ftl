title = Lab Group 4
    .setting = It is Tuesday evening. Today Zaynab gave a talk at school.
    .talk = What can the other people in the group do?

cast =
    .group = group chat
    .ruby = in Zaynab’s class
    .kai = in Zaynab’s class
    .elin = Zaynab’s friend
    .mum = Zaynab’s mum
    .okafor = Zaynab’s teacher

sign-feedback = Honest feedback
    .why = Kai writes about the talk. He wants to help. It is OK.
sign-clip = A video without asking
    .why = Ruby did not ask. Ruby wants people to laugh at Zaynab. This is bullying.
sign-pile-on = Everybody joins in
    .why = Many people hurt one person. This is bullying.
sign-just-a-joke = “Only a joke”
    .why = A joke is fun for everybody. This is not fun for Zaynab.
sign-threat = “Do not tell”
    .why = Ruby is afraid of telling. Telling helps.

after-the-talk = Zaynab’s talk is done. She made one mistake. Now messages come.
    .picture = Zaynab is in her room with her phone.

elin-shows = Elin got unkind messages too. Elin shows what she does.
    .picture = Elin puts her phone down.
    .stop = I stop. I do not write back.
    .think = I think. What did they do? How do I feel?
    .click = I choose. I save the messages first.

group-chat = Six people can read this chat.
    .picture = Zaynab looks at her phone. She is sad.
    .kai-good = Good talk. [[feedback|The middle part was a bit fast.]]
    .ruby-clip = I filmed your mistake. [[clip|I made a picture of your face.]]
    .ruby-add = [[pile-on|Everybody, make a picture too!]]
    .zaynab-please = Please delete it.
    .ruby-joke = [[just-a-joke|It is only a joke.]]
    .ruby-threat = [[threat|Do not tell a teacher.]] Or I show everybody.

what-now = What can Zaynab do?
    .picture = Zaynab puts the phone down. She thinks.
    .save-and-tell = Save the messages. Tell an adult.
    .answer-back = Write something unkind about Ruby.
    .wants = What does Ruby want?
    .wants-laugh = Ruby wants people to laugh with her
    .wants-help = Ruby wants to help Zaynab

saved = Zaynab saves the messages. She does not answer. Kai writes to her: “I will help you.”
    .picture = Zaynab holds her phone. She is calm.
    .thinks-zaynab = I am still upset. But I can show the messages.
    .thinks-kai = I want to help Zaynab.
    .thinks-ruby = Maybe I was wrong.

it-grows = Zaynab posts an unkind picture of Ruby. Now there are forty messages.
    .picture = Zaynab looks at her phone. She is angry.
    .thinks-zaynab = Now I feel worse. I hurt Ruby too.
    .thinks-ruby = Now I say that Zaynab did it too.
    .thinks-kai = I do not like this group.
    .reassurance = Feeling angry is OK. The pictures were not Zaynab’s fault. She can get help.

muted = Zaynab turns the chat off. The next day, people at school laugh at her.
    .picture = Zaynab sits on her bed. She is sad.
    .thinks-zaynab = I did not look. It did not stop.
    .thinks-kai = Is Zaynab all right?
    .reassurance = Turning the chat off is OK. Zaynab can also tell an adult.

laughing-along = Zaynab shares the picture and laughs. Then three more pictures come.
    .picture = Zaynab smiles. Her eyes are sad.
    .thinks-zaynab = I laughed. It did not stop.
    .thinks-ruby = Zaynab laughed. Then it is OK.
    .reassurance = It is not Zaynab’s fault. She can tell an adult.

practise-telling = Zaynab tells somebody. You can practise with her.
    .who = Who can Zaynab tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Zaynab tell?
    .words-facts = “They laugh at a video of me.”
    .words-facts-reply = Good. It is clear what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor says, “Not now.” What can Zaynab do?
    .busy-ask-when = Ask, “When can we talk?”
    .busy-ask-when-reply = Good. He says, “Today at lunch.” He comes. He listens.
    .busy-forget = Go away
    .busy-forget-reply = Mr Okafor wants to know. Try again.

practise-telling-after-words = Zaynab can still tell. You can practise with her.
    .who = Who can Zaynab tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Zaynab tell?
    .words-all-of-it = “They hurt me. I hurt Ruby too.”
    .words-all-of-it-reply = Good. That is honest.
    .words-show = Show all the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum has to go to work. What can Zaynab do?
    .busy-ask-when = Ask, “When can I phone you?”
    .busy-ask-when-reply = Good. Mum says, “At nine.” Zaynab phones. Mum listens.
    .busy-forget = Say nothing
    .busy-forget-reply = Mum wants to know. Try again.

practise-telling-next-day = It is the next day. Zaynab can still tell.
    .who = Who can Zaynab tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Zaynab tell?
    .words-late = “It started last night.”
    .words-late-reply = Good. It is clear when it started.
    .words-show = Show Kai’s messages
    .words-show-reply = Good. Kai has the messages. He can help.
    .busy = Mr Okafor says, “Not now.” What can Zaynab do?
    .busy-ask-when = Ask, “When can we talk?”
    .busy-ask-when-reply = Good. He says, “Today at lunch.” He comes. He listens.
    .busy-forget = Go away
    .busy-forget-reply = Mr Okafor wants to know. Try again.

told-with-proof = Mr Okafor reads the messages. He talks to Ruby. Ruby deletes the pictures.
    .headline = Zaynab saved it and told.
    .picture = Zaynab and Mum sit together. Zaynab is calm.
    .reassurance = It is not Zaynab’s fault. Telling was right.
    .next = When messages hurt you, do not answer. Save the messages. Tell an adult.
    .thinks-zaynab = I am still a bit sad. But people help me.
    .thinks-okafor = I saw the messages. I could help at once.
    .thinks-kai = Next time, I say stop in the group.
    .thinks-ruby = I was wrong. It was not a joke.
    .learned-save = I save the messages first.
    .learned-quiet = I do not have to answer.
    .learned-tell = When somebody says “Do not tell”, I tell.

put-right = Mr Okafor talks to Zaynab and to Ruby. Both delete the pictures. Zaynab says sorry. Ruby says sorry.
    .headline = Zaynab told everything.
    .picture = Zaynab and Mum sit together. Both are calm.
    .reassurance = Ruby’s messages were not Zaynab’s fault. Zaynab was brave.
    .next = When you are angry, put the phone down. Then tell an adult.
    .thinks-zaynab = Saying sorry was hard. I did it.
    .thinks-okafor = Zaynab told me everything. That was brave.
    .recover-down = Take down your own post.
    .recover-all = Tell an adult everything.
    .recover-sorry = Say sorry for your own post.
    .learned-fuel = Unkind answers make it worse.
    .learned-own = I can say sorry. I can also get help.
    .learned-tell = I tell an adult when I am angry.

told-next-day = Kai and Zaynab show Mr Okafor the messages. He talks to the group. The pictures are gone.
    .headline = Zaynab told the next day.
    .picture = Zaynab and Mum sit together. Zaynab is calm.
    .reassurance = It is not Zaynab’s fault. Telling later is OK.
    .next = When a chat hurts you, turn it off. Save the messages. Tell an adult.
    .thinks-zaynab = I do not have to laugh.
    .thinks-kai = I am glad that Zaynab asked me.
    .thinks-okafor = I am glad that Zaynab told me.
    .learned-leave = I can turn a chat off. I also tell an adult.
    .learned-joke = When it hurts me, it is not a joke.
    .learned-tell = I can always tell. It can be later.
