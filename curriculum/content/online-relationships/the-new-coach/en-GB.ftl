title = The new coach
    .setting = Saturday, on the bus into town. Marcus has his phone out.
    .talk = What can a club do so that everybody can see how its coaches treat people?
    .flag = This story is about an adult who writes to a boy. It asks what makes that safe or not safe. You can leave it at any time.
    .support = Your teacher knows that you are playing this. If it brings up anything, you can talk to them or to another adult you trust.

cast =
    .club = club account
    .coach = started this week
    .mum = Marcus’s mum
    .gill = school librarian

sign-new-adult = An adult adds him
    .why = It is the club’s account, and two people can read it. Parents are in the same list. That is fine.
sign-bat = A bat for nothing
    .why = Every junior may borrow one, and it is said in front of all. Nothing is wanted for it. That is fine.
sign-boxes = Money for carrying boxes
    .why = It says what is in them, where they go and who else helps. Parents may come along. That is fine.
sign-not-private = Please do not write to me alone
    .why = It may sound cold. But a coach who stays where others can read keeps everybody safe.

taped-bat = Marcus’s bat is called Sir Bounce, and it is mostly tape. Old Mrs Lal has stopped coaching his table tennis club. Somebody new has the job. Marcus had a cold this week and missed training.

club-request = On the bus, his phone buzzes.
    .club-asks = Fennick Table Tennis: [[new-adult|The new coach would like to add you.]]
    .club-about = Club account. Two adults read everything in it.
    .club-shared = Also in this list: Mrs Lal and 22 families.

juniors-chat = The chat is called “Juniors and parents”.
    .coach-hello = Evening, all. I’m Coach Brook. Bring water and good shoes.
    .marcus-tape = Hi! I’m Marcus. My bat is more tape than bat.
    .coach-bat = I’ve heard! [[bat|There’s a good one for you]] in the club’s box. Every junior can borrow one.
    .coach-boxes = Friday’s match needs four helpers. [[boxes|Five pounds each for carrying boxes]] of balls from van to hall. Parents welcome.
    .marcus-alone = Can I message you on your own about it?
    .coach-here = [[not-private|Not on my own, please.]] I write where your families can read.
    .coach-ask = Ask your mum first. Then put your name on the list.

what-now = What could Marcus do next?
    .block-coach = Block the coach and skip Friday
    .block-coach-look = The chat disappears. So does Friday’s match.
    .tell-a-lot = Send the coach his address and Mum’s shifts, for a lift
    .tell-a-lot-look = It is typed in a minute. Marcus has still never met him.
    .ask-mum = Ask Mum, and check with the club
    .ask-mum-look = It costs one phone call.
    .wants = What does Coach Brook want most?
    .wants-match = To have helpers and a good match
    .wants-sell = To sell a lot of bats
    .wants-alone = To be alone with Marcus

mum-checks = Mum has the same chat on her phone. She rings the number on the board in the hall. “That’s our Ben Brook,” says Mrs Lal. “I taught him to serve when he was ten.”
    .thinks-marcus = I was nearly sure. Now I know.
    .thinks-mum = He asked first, and then he was glad about the bat. That is the right order.
    .thinks-coach = I like it when families check. I would do the same.

an-empty-place = On Friday, three juniors carry the boxes. A bat lies ready with “Marcus” on a label. Nobody takes it. “Is he ill?” asks the coach.
    .thinks-coach = I hope that I did not worry him. I cannot ask him now.
    .thinks-marcus = I was afraid of a trick. I asked nobody, so I still do not know.
    .reassurance = Wanting to be safe is right. When there is no sign of danger, a question does the job. He can still ask it.

too-much-sent = The answer comes fast, and Mum gets it too: “Thank you, Marcus, but I don’t need that. Your mum and I will sort out lifts.” Marcus goes red to his ears.
    .thinks-marcus = He is right. What if it had been somebody else?
    .thinks-coach = He trusts very quickly. His mum should know, so that she can help.
    .reassurance = Anybody can send too much when somebody is friendly. Marcus is not in trouble, and it can be put right.

practise-checking = Checking is telling before anything is wrong. Let’s practise it once more.
    .who = Who could check with Marcus?
    .who-coin = Nobody. He tosses a coin
    .who-coin-reply = A coin knows nothing about coaches. Choose a person who can find out.
    .who-mum = Mum
    .who-mum-reply = Mum is in the chat too, and she has the club’s number.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = He knows most of the clubs in town. Their posters hang in his library.
    .words = How could he ask?
    .words-check = “There’s a new coach. Can we find out who he is?”
    .words-check-reply = Short and fair. It accuses nobody.
    .words-show = No words: he holds out the phone
    .words-show-reply = Showing is asking. It works without a word.
    .words-danger = “Somebody dangerous is after me!”
    .words-danger-reply = Does he know that? Choose words for what he really saw.
    .busy = Mum is icing a wedding cake. “Not one step closer, love.” What now?
    .busy-sign-up = Put his name down and ask tomorrow
    .busy-sign-up-reply = The list will still be there in an hour. Asking comes first. Try again.
    .busy-doorway = Stay in the doorway and say “Two minutes, when you can”
    .busy-doorway-reply = “After this rose,” says Mum. She makes the rose, washes her hands and comes.
    .busy-monday = Ask Mr Gill on Monday
    .busy-monday-reply = Good thinking. The match is on Friday, so there is time.

practise-checking-late = Friday is over. Marcus can still find out. Let’s practise.
    .who = Who could he ask?
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. He can ring the club with Marcus.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can look at the chat with him.
    .words = How could he put it?
    .words-blocked = “I blocked the new coach because I wasn’t sure. Can we check?”
    .words-blocked-reply = Honest, and with a question at the end. That is easy to help with.
    .words-show = No words: he shows the blocked name
    .words-show-reply = Pointing counts. It is clear what it is about.
    .busy = “A coach? They’re fine. Off you go!” says Mr Gill, and stamps a book. What now?
    .busy-again = Say “I’d like to know, not guess”
    .busy-again-reply = He lets the stamp drop. “You’re right. I answered too fast. We’ll ring them.”
    .busy-drop = Shrug and go
    .busy-drop-reply = One quick answer is not the last word. Say it again, or ask somebody else.

practise-owning-up = Marcus wants to tell Mum what he sent. Let’s practise.
    .who = Who could help?
    .who-mum = Mum
    .who-mum-reply = Yes. They are her shifts, and she would like to know.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. He can help Marcus to tell Mum.
    .words = How could he begin?
    .words-sent = “I sent the coach our address and Mum’s shifts.”
    .words-sent-reply = What, and to whom. It could not be clearer.
    .words-show = No words: he shows what he sent
    .words-show-reply = Showing is telling. It counts.
    .busy = Mum is running for the last bus. What now?
    .busy-hope = Hope that she never hears of it
    .busy-hope-reply = She has the coach’s answer already, and she would like to hear it from Marcus. Try again.
    .busy-run = Run along and say “I have to tell you something”
    .busy-run-reply = They catch the bus together, out of breath. “Now,” says Mum. “Tell me.”

dog-lesson = In the park, a new trainer shows children how to greet a dog. “Ask at home first,” she says, “and bring somebody along to watch.”
    .alike = It is the same on a phone and on the grass. People who are safe work in the open and like being checked.

match-night = Marcus carries two boxes, gets five pounds and signs for them. Mum watches from the front row. “Yours until summer,” says Coach Brook, and hands him the bat. Sir Bounce may retire.
    .headline = It was the new coach, and checking was right.
    .reassurance = Stopping to check was right. This time, everything was fine.
    .next = When an adult is new: see if it is in the open, and check with somebody at home. Then enjoy it.
    .thinks-marcus = New bat, new coach, and Mum shouting “Out!” at every ball.
    .thinks-coach = He helps, he asks, and he checks. I can work with that.
    .learned-open = Safe adults write where others can read. I still check.
    .learned-ask = “Ask at home” is a good sign.
    .learned-check = I can check and still be friendly.

back-on-the-list = Mr Gill rings the club, and Marcus takes the block off. The bat with the label is still there. “You were careful,” says Coach Brook. “I don’t mind that at all.”
    .headline = Marcus asked, and came back.
    .reassurance = Being careful was not wrong, and nobody is angry. A question would have been enough.
    .next = New is not the same as dangerous. Look for signs, ask somebody, and then decide.
    .thinks-coach = Now I know what it was. I can explain myself better, too.
    .thinks-marcus = I missed one match. I will not miss the next.
    .learned-new = New is not the same as dangerous.
    .learned-signs = First I look for signs. Then I decide.
    .learned-undo = A block can be taken off again.

kept-at-home = Mum thanks the coach, and the club deletes what Marcus sent. Then the two of them write a short list: what may go out, and what stays at home. On Friday he carries boxes.
    .headline = Marcus told Mum what he sent.
    .reassurance = Nobody is in trouble. This coach was safe. Next time, Marcus can be sure before he sends anything.
    .next = Send only what is needed. Address and family times go through somebody at home.
    .thinks-marcus = I wanted to be helpful. My name on the list would have done.
    .thinks-mum = He told me himself. That is worth a lot.
    .recover-say = Tell somebody what you sent.
    .recover-delete = Ask to have it deleted.
    .recover-agree = Agree at home what may go out.
    .learned-less = I send only what is needed.
    .learned-home = Address and family times stay at home.
    .learned-tell = When I have sent too much, I say so.
