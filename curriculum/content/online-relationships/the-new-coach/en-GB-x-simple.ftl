title = The new coach
    .setting = It is Saturday. Marcus is on the bus. He plays table tennis.
    .talk = How can a club show that it is safe?
    .flag = An adult writes to a boy. Is it safe? You can leave this story at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another adult.

cast =
    .club = the table tennis club
    .coach = the new coach
    .mum = Marcus’s mum
    .gill = school librarian

sign-new-adult = A new adult
    .why = This is the club. Two adults read the messages. Parents read them too. It is OK.
sign-bat = A bat for Marcus
    .why = All the children can have a bat. They do not pay. It is OK.
sign-boxes = Money for boxes
    .why = The coach says what is in the boxes. Parents can come. It is OK.
sign-not-private = “Do not write only to me”
    .why = Parents can read the chat. This keeps people safe. It is OK.

taped-bat = Marcus has an old bat. The club has a new coach. Marcus has not met the coach yet.

club-request = Marcus gets a message.
    .club-asks = Fennick Table Tennis: [[new-adult|The new coach wants to add you.]]
    .club-about = This is the club. Two adults read all the messages.
    .club-shared = 22 families are in the list too.

juniors-chat = Children and parents can read this chat.
    .coach-hello = Hello. I am Coach Brook.
    .coach-hello-wants = Coach Brook wants to say hello.
    .marcus-tape = Hello! I am Marcus. My bat is broken.
    .coach-bat = [[bat|I have a bat for you.]] All the children can have one.
    .coach-bat-wants = Coach Brook wants Marcus to have a bat.
    .coach-boxes = On Friday we need help. [[boxes|You get five pounds for carrying boxes of balls.]] Parents can come.
    .coach-boxes-wants = Coach Brook wants help with the boxes.
    .marcus-alone = Can I write only to you?
    .coach-here = [[not-private|No. Do not write only to me.]] Parents must see the messages.
    .coach-here-wants = Coach Brook wants parents to see the messages.
    .coach-ask = Ask your mum first.
    .coach-ask-wants = Coach Brook wants Marcus to ask Mum first.

what-now = What can Marcus do?
    .block-coach = Block the coach
    .block-coach-look = The chat may be gone. Marcus may miss the match on Friday.
    .ask-mum = Ask Mum and check with the club
    .ask-mum-look = Mum may phone the club. Marcus may find out more.
    .wants = What does the coach want?
    .wants-match = Help with the match
    .wants-alone = To be alone with Marcus

mum-checks = Mum reads the chat. Mum phones the club. The club says, “Yes, Coach Brook is our coach.”
    .thinks-marcus = I checked. Now I know.
    .thinks-mum = Marcus asked me first. That was right.
    .thinks-coach = Checking is good. I am glad.

an-empty-place = Marcus blocks the coach. On Friday he does not come. His new bat is still in the box.
    .thinks-coach = Is Marcus OK? I cannot ask him.
    .thinks-marcus = I did not ask anybody. I still do not know.
    .reassurance = Marcus wanted to be safe. That is OK. He can ask now.

too-much-sent = Marcus sends his address to the coach. The coach tells Mum. He writes: “I do not need your address.”
    .thinks-marcus = I do not know the coach yet. I sent too much.
    .thinks-coach = Marcus sent too much. His mum can help him.
    .reassurance = Marcus is not in trouble. An adult can help him.

practise-checking = Marcus asks somebody once more to check. You can practise with him.
    .who = Who can check with Marcus?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can phone the club.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. Mr Gill knows many clubs.
    .words = How can Marcus ask?
    .words-check = “There is a new coach. Can we check?”
    .words-check-reply = Good. Now an adult knows why he asks.
    .words-show = Show the phone
    .words-show-reply = Good. You can ask by showing.
    .busy = Mum makes a big cake. What can Marcus do?
    .busy-sign-up = Say yes to the coach
    .busy-sign-up-reply = Ask first. Then say yes. Try again.
    .busy-doorway = Wait at the door
    .busy-doorway-reply = Good. Mum washes her hands. She comes. She listens.

practise-checking-late = Marcus can still check. You can practise with him.
    .who = Who can Marcus ask?
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. Mr Gill can phone the club.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Marcus ask?
    .words-blocked = “I blocked the coach. Can we check?”
    .words-blocked-reply = Good. That is honest.
    .words-show = Show the blocked name
    .words-show-reply = Good. You can ask by showing.
    .busy = Mr Gill is busy. He says, “It is fine. Go.” What can Marcus do?
    .busy-again = Say “I want to know”
    .busy-again-reply = Good. Mr Gill stops. He says, “You are right. We phone the club.”
    .busy-drop = Go away
    .busy-drop-reply = Marcus still does not know. Try again.

practise-owning-up = Marcus tells an adult. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Marcus tell?
    .words-sent = “I sent our address to the coach.”
    .words-sent-reply = Good. Now an adult knows.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum runs to the bus. What can Marcus do?
    .busy-hope = Say nothing
    .busy-hope-reply = Mum wants to know. Try again.
    .busy-run = Go with her and tell her
    .busy-run-reply = Good. Mum sits on the bus. She listens.

dog-lesson = A woman shows children how to meet a dog. She says, “Ask at home first. Bring an adult.”
    .alike = It is the same with a phone. Safe people like it when you check.

match-night = On Friday Marcus helps. Mum watches. Marcus gets five pounds and a good bat.
    .headline = Marcus checked. The coach was safe.
    .reassurance = Checking was right. This time, it was safe.
    .next = When an adult is new, check with an adult at home. Then decide.
    .thinks-marcus = I have a good bat and a nice coach.
    .thinks-coach = Marcus asks and checks. That is good.
    .learned-open = Safe adults let parents read.
    .learned-ask = “Ask at home” is a good sign.
    .learned-check = I can check. I can also be kind.

back-on-the-list = Mr Gill phones the club. Marcus stops the block. The bat is still there.
    .headline = Marcus asked. He is back.
    .reassurance = Marcus was careful. He is not in trouble.
    .next = When a person is new, ask an adult first. Then choose.
    .thinks-coach = Now I know why Marcus stayed away.
    .thinks-marcus = Next time, I ask first.
    .learned-new = A new person can be safe.
    .learned-signs = I look for signs. Then I choose.
    .learned-undo = I can stop a block.

kept-at-home = The club deletes the address. Mum and Marcus write a list. The list says what Marcus can send.
    .headline = Marcus told Mum.
    .reassurance = Marcus is not in trouble. This coach was safe.
    .next = Send only what they need. Keep your address private.
    .thinks-marcus = Next time, I ask Mum first.
    .thinks-mum = Marcus told me. I am glad.
    .recover-say = Tell an adult what you sent.
    .recover-delete = Ask the club to delete it.
    .recover-agree = Write a list with an adult at home.
    .learned-less = I send only what they need.
    .learned-home = My address is private.
    .learned-tell = I can tell an adult what I sent.
