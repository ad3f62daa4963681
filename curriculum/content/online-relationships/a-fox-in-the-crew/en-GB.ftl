title = A fox in the crew
    .setting = Sunday, at Grandad’s. Amara logs in to Comet Crew, the game club from school.

cast =
    .fox = Comet Crew · joined today
    .sam = in Amara’s class
    .grandad = Amara’s grandad
    .okafor = runs the game club

sign-new-name = A new name
    .why = New names are normal in a club. This club needs a code, and Mr Okafor gives it only to his class.
sign-present = A present
    .why = Everybody gets one, in the open, and nothing is asked for it. That is sharing.
sign-surprise = Do not tell Ruby
    .why = A surprise ends soon, makes somebody happy, and a grown-up knows about it. It is not a secret to worry about.
sign-check = Ask my teacher
    .why = Somebody safe does not mind being checked.

at-grandads = Six children from school are building a rocket. Only those with the club’s code can come in.
    .picture = Amara sits at a computer in Grandad’s lounge. Grandad sits in his chair.

crew-chat = A name that Amara does not know has joined the crew.
    .picture = Amara leans close to the screen.
    .fox-hello = Hi crew! [[new-name|I’m new here]]. I got the club code on Friday.
    .amara-hello = Hi! Welcome to the rocket.
    .fox-engines = I found six spare engines. [[present|There’s one for each of us]] in the crew box.
    .amara-engines = Wow, now we can reach the moon!
    .fox-surprise = Shall we paint it green on Tuesday? [[surprise|Don’t tell Ruby]], it’s for her birthday. Mr Okafor said we can.
    .fox-check = [[check|Ask Mr Okafor tomorrow]] if you don’t know who I am. He’ll tell you.

what-now = What could Amara do next?
    .picture = Amara takes her hands off the keys and thinks.
    .check-first = Ask Grandad to read it with her
    .check-first-look = Grandad puts on his glasses and reads slowly.
    .block-now = Block the new player at once
    .block-now-look = The name disappears. Amara still does not know who it was.
    .give-number = Send Mum’s phone number, to plan the party
    .give-number-look = A number is quick to send. Amara cannot take it back.

grandad-reads = “A present for everybody. A surprise for Tuesday. And we may ask the teacher,” says Grandad. On Monday, Amara asks. Mr Okafor smiles: “Yes, that is Sam.” Sam waves.
    .picture = Amara and Grandad look at the screen together.
    .thinks-amara = I did not know, so I checked. Now I know.
    .thinks-grandad = She asked before she answered. That was wise.
    .thinks-sam = I am glad she asked. I would have asked too.

sam-is-sad = On Monday Sam stands by the fence with his ear defenders on. “You blocked me,” he says quietly. “Did I do something wrong?”
    .picture = Amara and Sam stand outside. Both look down.
    .thinks-sam = I only wanted to build the rocket with them.
    .thinks-amara = I did not know it was Sam. I could have asked first.
    .reassurance = Wanting to be safe is right. A block can be taken back, and a question can come first.

number-typed = Amara types the number. QuickFox_5 answers: “You don’t need to send that! Keep it private.” Amara’s cheeks feel hot.
    .picture = Amara looks at the screen and bites her lip.
    .thinks-amara = I still do not know who this is. And now they have Mum’s number.
    .thinks-sam = I will not use it. But she did not know that it was me.
    .reassurance = It can happen to anybody. The best thing now is to tell a grown-up.

practise-checking = Checking is a kind of telling. Let’s practise it with Amara.
    .who = Who could check with Amara?
    .who-grandad = Grandad
    .who-grandad-reply = He is right there, and he likes to help.
    .who-okafor = Mr Okafor, who runs the club
    .who-okafor-reply = Yes. He knows who has the code.
    .who-nobody = Nobody, she can guess
    .who-nobody-reply = A guess may be right or wrong. Choose a person who can find out.
    .words = What could Amara say?
    .words-check = “Somebody new is in my club. Can we check?”
    .words-check-reply = Short and clear. It says what she saw.
    .words-show = No words: she points at the name
    .words-show-reply = Pointing is telling. Grandad sees what she means.
    .words-alarm = “There is a criminal in my game!”
    .words-alarm-reply = She does not know that. Choose words for what she really saw.
    .busy = Grandad is asleep in his chair. What now?
    .busy-wait = Stop answering until he wakes up
    .busy-wait-reply = A rocket can wait. Grandad wakes up and says, “Show me.”
    .busy-answer = Go on chatting and ask tomorrow
    .busy-answer-reply = Checking comes before answering. What could she do until he wakes up?
    .busy-mum = Phone Mum
    .busy-mum-reply = Good thinking. There is nearly always somebody else to ask.

practise-asking-first = Next time Amara can ask before she blocks. Let’s practise.
    .who = Who could Amara ask?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Two people see more than one.
    .who-okafor = Mr Okafor, who runs the club
    .who-okafor-reply = Yes. He knows who has the code.
    .words = What could Amara say?
    .words-check = “I don’t know this name. Do you?”
    .words-check-reply = A good question. Nobody is hurt by it.
    .words-show = No words: she points at the name
    .words-show-reply = Pointing is telling. It counts.
    .busy = Mr Okafor is talking to another teacher. What now?
    .busy-wait = Wait beside him with her hand up
    .busy-wait-reply = He turns round. “Amara, what can I do for you?”
    .busy-answer = Just guess who it is
    .busy-answer-reply = A guess may be wrong. Waiting a minute is worth it.

practise-private = Amara can tell somebody about the number. Let’s practise.
    .who = Who could help Amara?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. He can phone Mum with her.
    .who-okafor = Mr Okafor, who runs the club
    .who-okafor-reply = Yes. He can find out who has the number.
    .words = What could Amara say?
    .words-number = “I sent Mum’s number to somebody I don’t know.”
    .words-number-reply = That was honest, and that is how others can help.
    .words-show = No words: she shows the message
    .words-show-reply = Showing is telling. It counts.
    .busy = Grandad is hanging up the washing. What now?
    .busy-wait = Say “I need your help with something”
    .busy-wait-reply = Grandad puts the peg bag down and comes in.
    .busy-answer = Hope that nobody phones
    .busy-answer-reply = Hoping does not help Mum. Telling does. What could she say?

checked = On Tuesday the rocket is green. Ruby shouts with joy. Sam and Amara grin at each other over the moon.
    .headline = It was Sam, and checking was right.
    .picture = Amara and Sam smile outside.
    .reassurance = You stopped to check, and that is always right. This time all was fine.
    .next = When a name is new: check with a trusted adult, then enjoy the game.
    .thinks-amara = Now I have a new friend in the crew.
    .thinks-sam = She checked, and then she was kind. I like that.
    .learned-check = I can check and still be friendly.
    .learned-all = A present for all, with nothing asked for it, is sharing.
    .learned-surprise = A surprise ends soon, and a grown-up knows about it.

unblocked = Mr Okafor shows Amara how to undo a block. “Sorry, Sam,” she says. “I didn’t know it was you.” Sam thinks. “I could put my name in my profile,” he says.
    .headline = Amara let Sam back in.
    .picture = Amara and Sam talk outside. Both look calmer.
    .reassurance = Being careful was not wrong. Nobody is in trouble.
    .next = New does not mean dangerous. Look for signs, check, and then decide.
    .thinks-amara = Next time I ask first. Blocking is for when there are signs.
    .thinks-sam = She said sorry, and she meant it.
    .learned-new = A new name is a reason to check, not to fear.
    .learned-undo = A block can be taken back.
    .learned-ask = I ask a trusted adult when I am not sure.

kept-private = Mr Okafor finds out: it is Sam. Sam deletes the number, and Mum thanks Amara for telling her. On Tuesday the rocket is green.
    .headline = It was Sam this time, and Amara told.
    .picture = Amara and Sam stand outside. Sam smiles.
    .reassurance = Amara is not in trouble. She told, so the grown-ups could check.
    .next = First find out who it is. Numbers and addresses stay private, even with friendly people.
    .thinks-amara = I was lucky. I want to be sure instead.
    .thinks-okafor = She told me at once. That made it easy to help.
    .learned-first = First I check, then I share.
    .learned-number = Phone numbers stay private. I ask first.
    .learned-tell = When I have sent too much, I tell somebody.
