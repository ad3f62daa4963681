title = A fox in the crew
    .setting = It is Sunday. Amara plays the game from her school club.
    .talk = How can you check who somebody is?

cast =
    .fox = a new name
    .sam = in Amara’s class
    .grandad = Amara’s grandad
    .okafor = runs the game club

sign-new-name = A new name
    .why = This club has a code. Only Amara’s class has the code. It is OK.
sign-present = A present
    .why = Everybody gets one. Nobody has to pay. It is OK.
sign-surprise = Do not tell Ruby
    .why = This is a birthday surprise. A teacher knows about it. It is OK.
sign-check = Ask my teacher
    .why = Safe people let you check. It is OK.

at-grandads = Children from school build a rocket in a game.
    .picture = Amara sits at a computer. Grandad sits in his chair.

crew-chat = Amara does not know this name.
    .picture = Amara looks at the screen.
    .fox-hello = Hello! [[new-name|I am new.]] I have the club code.
    .fox-hello-wants = QuickFox_5 wants to join the game.
    .amara-hello = Hello!
    .fox-engines = I have six engines. [[present|There is one for everybody.]]
    .fox-engines-wants = QuickFox_5 wants to share the engines.
    .amara-engines = Thank you!
    .fox-surprise = The rocket is a birthday surprise for Ruby. [[surprise|Do not tell Ruby.]] Mr Okafor knows.
    .fox-surprise-wants = QuickFox_5 wants Amara not to tell Ruby.
    .fox-check = [[check|Ask Mr Okafor who I am.]]
    .fox-check-wants = QuickFox_5 wants Amara to ask Mr Okafor.

what-now = What can Amara do?
    .picture = Amara stops. She thinks.
    .check-first = Ask Grandad to look
    .check-first-look = Grandad may read the chat with Amara. They may find out more.
    .block-now = Block the new player
    .block-now-look = The new player cannot write any more. Amara may not find out who it was.
    .wants = What does the new player want?
    .wants-play = To play with all the children
    .wants-number = To get a phone number

grandad-reads = Grandad reads the chat. On Monday, Amara asks Mr Okafor. He says, “The new player is Sam.”
    .picture = Amara and Grandad look at the screen.
    .thinks-amara = I checked. Now I know.
    .thinks-grandad = Amara asked me. That was right.
    .thinks-sam = I am glad that Amara asked.

sam-is-sad = Amara blocks the player. The player was Sam. Sam is sad.
    .picture = Amara and Sam stand outside. Both are sad.
    .thinks-sam = I want to build the rocket too.
    .thinks-amara = I did not know. I can ask first.
    .reassurance = Amara wanted to be safe. That is OK. She can stop the block.

number-typed = Amara sends Mum’s phone number. She does not know this player yet.
    .picture = Amara looks at the screen. She is worried.
    .thinks-amara = I do not know who has the number.
    .thinks-sam = I do not use the number.
    .reassurance = Amara can tell an adult now. The adult can help.

practise-checking = Amara asks somebody once more to check. You can practise with her.
    .who = Who can check with Amara?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. He knows who is in the club.
    .words = How can Amara ask?
    .words-check = “I do not know this name.”
    .words-check-reply = Good. Now an adult knows why she asks.
    .words-show = Point at the name
    .words-show-reply = Good. You can ask by pointing.
    .busy = Grandad sleeps. What can Amara do?
    .busy-wait = Wait and do not answer yet
    .busy-wait-reply = Good. Grandad wakes up. He looks.
    .busy-answer = Answer the new player
    .busy-answer-reply = Check first. Then answer. Try again.

practise-asking-first = Next time, Amara can ask first. You can practise with her.
    .who = Who can Amara ask?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. He knows who is in the club.
    .words = How can Amara ask?
    .words-check = “I do not know this name.”
    .words-check-reply = Good. This is a kind question.
    .words-show = Point at the name
    .words-show-reply = Good. You can ask by pointing.
    .busy = Mr Okafor talks to a teacher. What can Amara do?
    .busy-wait = Put a hand up and wait
    .busy-wait-reply = Good. Mr Okafor comes. He listens.
    .busy-answer = Guess
    .busy-answer-reply = A guess can be wrong. Try again.

practise-private = Amara tells an adult. You can practise with her.
    .who = Who can Amara tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Amara tell?
    .words-number = “I sent Mum’s number.”
    .words-number-reply = Good. Now an adult can help.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad works outside. What can Amara do?
    .busy-wait = Say “I need help” and wait
    .busy-wait-reply = Good. Grandad comes. He listens.
    .busy-answer = Say nothing
    .busy-answer-reply = Grandad wants to know. Try again.

checked = Sam and Amara paint the rocket green. Ruby is happy.
    .headline = The new player was Sam.
    .picture = Amara and Sam smile.
    .reassurance = Checking was right. This time, it was safe.
    .next = When a name is new, check with an adult. Then play.
    .thinks-amara = Sam is my friend now.
    .thinks-sam = Amara checked. Then she was kind.
    .learned-check = I can check. I can also be kind.
    .learned-all = A present for everybody can be OK.
    .learned-surprise = An adult knows about a good surprise.

unblocked = Mr Okafor helps. Amara stops the block. She says sorry. Sam plays again.
    .headline = Sam is back.
    .picture = Amara and Sam talk. Both are calm.
    .reassurance = Amara was careful. She is not in trouble.
    .next = When a name is new, ask an adult first.
    .thinks-amara = Next time, I ask first.
    .thinks-sam = Amara said sorry. I feel better.
    .learned-new = A new person can be safe. I check.
    .learned-undo = I can stop a block.
    .learned-ask = I ask an adult when I am not sure.

kept-private = The player was Sam. Sam deletes the number. Mum says thank you to Amara for telling.
    .headline = Amara told an adult.
    .picture = Amara and Sam stand outside. Sam smiles.
    .reassurance = Amara is not in trouble. Telling was right.
    .next = Check first. Keep phone numbers private.
    .thinks-amara = Next time, I check first.
    .thinks-okafor = Amara told me. I could help.
    .recover-say = Say what you sent.
    .recover-take-out = An adult can take it out.
    .learned-first = First I check. Then I share.
    .learned-number = Phone numbers are private.
    .learned-tell = I can tell an adult what I sent.
