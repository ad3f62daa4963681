title = The school radio hour
    .setting = It is Thursday. Dev talks on the school radio.
    .talk = What makes a live chat a safe place?
    .flag = A boy is on a live show. He does not know one listener. You can stop at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another trusted adult.

cast =
    .otter = a listener Dev does not know
    .hana = a pupil in Year 10
    .gill = runs the school radio
    .gran = Dev’s gran
    .radio = live show · only for this school

sign-held = Comments that wait
    .why = A teacher reads all comments first. This keeps the chat safe. It is OK.
sign-points = Points
    .why = The school gives points to everybody on the show. It is OK.
sign-room = Another call
    .why = It is a school call. A teacher is there. Six pupils are there. It is OK.
sign-dare = A dare
    .why = It is funny. Everybody can hear it. Dev can say no. It is OK.

lost-property-news = Dev reads the news about lost things. Only people from his school can listen. Mr Gill checks all comments.

on-air = Dev does not know all the listeners.
    .dev-shoe = Here is the news. We found one left shoe. It smells.
    .radio-held = [[held|Mr Gill reads all comments first.]] Two comments wait.
    .otter-best = You are the best, Dev. Whose shoe is it?
    .otter-best-wants = Otter_10 wants to know about the shoe.
    .dev-hop = We do not know yet. Come to the library.
    .radio-points = [[points|Everybody on the show gets ten house points.]]
    .otter-room = [[room|Please come to the Studio call.]] We need your voice. Ms Shah is there.
    .otter-room-wants = Otter_10 wants Dev to join a call.
    .otter-dare = [[dare|I dare you to read in a posh voice!]]
    .otter-dare-wants = Otter_10 wants Dev to do a dare.

what-now = What can Dev do?
    .leave-the-show = Leave the radio and stay away
    .leave-the-show-look = Dev leaves the call. The show may stop.
    .ask-mr-gill = Ask Mr Gill about the call
    .ask-mr-gill-look = Mr Gill may listen. Dev may find out who is there.
    .wants = What does the listener want?
    .wants-voice = Dev’s voice for a play
    .wants-alone = To be alone with Dev

one-headphone = Mr Gill says, “It is Hana from Year 10. Ms Shah is there too. Your gran knows about it.”
    .thinks-dev = I asked. Now I know.
    .thinks-gill = Dev asked first. That was right.
    .thinks-hana = Dev asked about me. That is OK.
    .reassurance = Checking is always right.

whale-music = Dev leaves. The show stops. Later, a girl says, “I am Otter_10. Did I write something wrong?”
    .thinks-hana = I wanted Dev for our play.
    .thinks-dev = I did not know her. I can ask first.
    .reassurance = Leaving is OK. Asking is OK too.

held-back = Dev sends his phone number. Mr Gill sees it first. He deletes it. Nobody else can read it.
    .thinks-dev = I did not know who the listener was.
    .thinks-gill = I check this chat. In many games, nobody reads the chat first.
    .reassurance = Dev is not in trouble. Mr Gill can help.

practise-checking = Dev asks somebody once more to check. You can practise with him.
    .who = Who can check with Dev?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. He knows who the listeners are.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran knows about school things.
    .words = How can Dev ask?
    .words-who-else = “Who is it? Who else is in the call?”
    .words-who-else-reply = Good. These are two good questions.
    .words-point = Point at the comment
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mr Gill talks on the radio. What can Dev do?
    .busy-card = Hold up a card with “Question”
    .busy-card-reply = Good. Mr Gill plays a song. Then he comes.
    .busy-go-anyway = Go to the call now
    .busy-go-anyway-reply = Ask first. Then go. Try again.

practise-coming-back = Dev can talk to somebody now. You can practise with him.
    .who = Who can Dev talk to?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill is not angry.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can ask the school.
    .words = How can Dev say it?
    .words-left = “I did not know the name. I left.”
    .words-left-reply = Good. Now it is clear why he left.
    .words-point = Point at the comment
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mr Gill helps eleven pupils. What can Dev do?
    .busy-stay-away = Stay away
    .busy-stay-away-reply = Mr Gill wants to know. Try again.
    .busy-queue = Wait in the queue
    .busy-queue-reply = Good. Dev’s turn comes. Mr Gill listens.

practise-owning-up = Dev tells somebody about the number. You can practise with him.
    .who = Who can Dev tell?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Dev tell?
    .words-typed = “I sent my number. I do not know who it is.”
    .words-typed-reply = Good. That is honest.
    .words-show = Show the number
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran is out. Her phone is off. What can Dev do?
    .busy-message = Leave a message and tell Mr Gill
    .busy-message-reply = Good. Mr Gill helps. At four, Gran phones.
    .busy-forget = Say nothing
    .busy-forget-reply = Gran wants to know. Try again.

the-part-of-the-shoe = Dev goes to the call. Six pupils and a teacher are there. They make a play. Dev has the best part.
    .headline = Dev asked. Then he had fun.
    .reassurance = Checking was right. This time, it was safe.
    .next = When somebody invites you to a call, ask who is there. Then decide.
    .thinks-dev = Talking live is fun when a teacher checks it.
    .thinks-hana = Dev is in our play. I am happy.
    .learned-room = A safe call has a trusted adult in it.
    .learned-ask = I can ask who is in a call.
    .learned-enjoy = I can check. I can also have fun.

thursday-again = Mr Gill tells Dev who Otter_10 is. Next Thursday, Dev reads the news again. Hana listens.
    .headline = Dev is back on the radio.
    .reassurance = Dev was not sure. He left. That is OK. Nobody is angry.
    .next = When you do not know a name, ask an adult who can check.
    .thinks-dev = A new name is not always a danger.
    .thinks-hana = Now I write my real name.
    .learned-unknown = When I do not know the name, I check.
    .learned-leave = I can leave. I can also ask.
    .learned-back = I can come back later.

nobody-rang = Otter_10 was Hana. Hana does not need Dev’s number. Dev goes to the call. Gran says thank you for telling.
    .headline = Nobody else saw the number. Dev told.
    .reassurance = Dev is not in trouble. Telling was right.
    .next = Check who it is first. Keep phone numbers private.
    .thinks-dev = Next time, I ask first.
    .thinks-gill = Dev told me. That was honest.
    .recover-say = Say what you sent.
    .recover-out = An adult can delete it.
    .recover-ask = Ask who the person is.
    .learned-first = First I check. Then I answer.
    .learned-number = My phone number is private.
    .learned-games = I look for a chat that an adult checks.
