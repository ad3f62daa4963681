title = A game for nine
    .setting = Monday morning. Sam is nine. He has chickenpox and cannot go to school.
    .talk = What can you look at before you play something new?

cast =
    .callum = Sam’s friend · lives with Pete
    .dad = Sam’s dad
    .rahman = Sam’s teacher
    .gill = school librarian
    .store = a shop for apps
    .castle = a game
    .gus = somebody who plays it

sign-dark = A dark tower
    .why = Dark is a colour and not an age. Inside are crows in wellies.
sign-seven = 7+
    .why = Sam is nine, so seven and up fits him. It is fine, and good to look at with Dad as well.
sign-forty = Somebody who is forty-four
    .why = Chess is played by children and grown-ups too. And with chat off, he and Sam never talk.
sign-chat = A switch for chat
    .why = It is good that there is a switch. Sam and Dad can turn chat off before he plays. Then it is fine.

forty-one-spots = Sam has forty-one spots. He has counted them twice. Then a message comes from his friend Callum: “Get Castle of Crows! I play it with Pete after tea.”
    .picture = Sam sits on his bed. He looks fed up.

the-card = Sam finds the game in Penny Apps.
    .picture = Sam looks at the tablet. His eyes are wide.
    .crows-card = Castle of Crows. [[dark|A dark tower. A knight without a face.]] Think hard, move well!
    .crows-card-age = [[seven|7+]]
    .gus-comment = [[forty|I’m forty-four]] and I play it every day after work.
    .callum-chess = It’s like chess, but with crows.

the-switches = Sam looks at the page with the switches. Nothing has been chosen yet.
    .picture = Sam holds his finger over the tablet. He looks unsure.
    .noise-switch = Crow noises
    .noise-switch-state = Very loud
    .chat-switch = [[chat|Chat with all players]]
    .chat-switch-state = On
    .break-switch = Tell me to take a break
    .break-switch-state = Off
    .callum-tower = Are you there? I’m waiting at the tower!

what-now = What could Sam do next?
    .picture = Sam scratches a spot and thinks.
    .leave-it = Leave it. It looks too grown-up
    .leave-it-look = Sam has forty-one spots and no game.
    .all-on = Get it, and leave each switch as it is
    .all-on-look = It opens, and it is very loud.
    .look-with-dad = Ask Dad to look at it with him
    .look-with-dad-look = Dad is mashing potatoes, but he comes.
    .wants = What does Callum want most?
    .wants-play = Somebody to play with
    .wants-scare = To scare Sam
    .wants-win = To win a prize for each new player

dad-looks = Dad reads the card. “Seven and up, and you are nine. Let’s see who is under that helmet.” It is a hedgehog. Dad plays first, and he loses to a crow in wellies.
    .picture = Sam and Dad sit on the bed and laugh.
    .thinks-sam = I thought it was for grown-ups. It’s for people who can think!
    .thinks-dad = He could have just pressed “Get”. I like that he asked.

counted-again = Sam puts the tablet away and counts his spots. Forty-one. At school, Callum tells Mrs Rahman: “I waited for Sam at the tower, but he didn’t come.”
    .picture = Sam sits on his bed. He looks sad.
    .thinks-sam = It looked so dark. So I did not look any further.
    .thinks-callum = I wanted to cheer him up. Did I do something wrong?
    .reassurance = Being careful is fine. Sam can still look again, and he does not have to look alone.

ping-ping = “KRAA!” go the crows. Ping! Ping! Ping! From all over the world, players write “hi” and “sheep!” to Sam. He pulls on his ear defenders.
    .picture = Sam sits on his bed with his ear defenders on. He looks worried.
    .thinks-sam = They are not rude. But I don’t know them, and it is too much.
    .thinks-dad = That noise is not from the potatoes. I’ll listen if he tells me.
    .reassurance = The number did fit, and Sam is not in trouble. A switch can be turned off again.

practise-checking = Two people see more than one. Let’s practise asking once more.
    .who = Who could look at it with Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad knows what Sam likes, and what is too loud for him.
    .who-gus = Gus_plays
    .who-gus-reply = Gus may be nice, but Sam doesn’t know him. Who knows Sam?
    .who-rahman = Mrs Rahman, when he is back
    .who-rahman-reply = Yes. She helps the class read such cards.
    .words = What could Sam say?
    .words-is-it-for-me = “It looks grown-up, but it says seven. Is it for me?”
    .words-is-it-for-me-reply = Now a grown-up knows both things that Sam saw.
    .words-point = No words: he points at the tower and the 7
    .words-point-reply = His finger says it all. Pointing is asking.
    .busy = Dad is mashing potatoes, and the radio is on loud. What now?
    .busy-radio = Turn the radio down and say “Dad?”
    .busy-radio-reply = “Oh! I did not hear you,” says Dad. He licks the spoon and comes.
    .busy-get-it = Press “Get” while Dad can’t hear
    .busy-get-it-reply = The game will still be there in five minutes. Try again.
    .busy-after-tea = Ask when they sit and eat
    .busy-after-tea-reply = Good thinking. At the table Dad has both hands free, nearly.

practise-checking-late = Sam left it alone. He can ask about it now. Let’s practise.
    .who = Who could help Sam find out?
    .who-nobody = Nobody, it’s too late
    .who-nobody-reply = The game has not gone away. Who could look with him?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can open it first and tell Sam what is in it.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Sam can ask her when his spots have gone.
    .words = What could Sam say?
    .words-looks-old = “I think it’s too old for me, but I’m not sure.”
    .words-looks-old-reply = Not being sure is a good reason to ask.
    .words-show = No words: he shows the card
    .words-show-reply = A card is made to be read by two.
    .busy = Dad lies on the floor and looks for a slipper under the bed. What now?
    .busy-lie-down = Lie down next to him
    .busy-lie-down-reply = “Hello,” says Dad under the bed. “Show me. It is quiet here.”
    .busy-back-to-bed = Go back to bed and count spots
    .busy-back-to-bed-reply = There are still forty-one. Dad has time for Sam. Try again.

practise-getting-help = When it gets too much, somebody can help. Let’s practise.
    .who = Who could help Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad knows where the switches are, or he will find them.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. But she is at school. For now, Dad is nearer.
    .words = What could Sam say?
    .words-too-many = “Lots of people write to me, and it is too loud.”
    .words-too-many-reply = Two things in one go. A grown-up can fix both.
    .words-ears = No words: he points at his ears and the screen
    .words-ears-reply = That is a clear sign. Pointing is telling.
    .busy = Dad talks to the doctor on the phone about the spots. What now?
    .busy-answer-them = Write back to all the players
    .busy-answer-them-reply = Then there will be more pings. Put it down first. Try again.
    .busy-goodbye = Turn the tablet over and wait for “goodbye”
    .busy-goodbye-reply = “Goodbye, doctor,” says Dad. “Now to those crows.”

the-dark-book = Back at school, Sam finds a book with a black cover. “Is it too old for me?” he asks. “Look inside,” says Mr Gill. It’s about a mole who likes the dark.
    .picture = Sam and Mr Gill stand in the library. Sam smiles.
    .alike = A game or a book: the cover is only the door. We look at the age, look inside, and ask.

hedgehog-knight = Dad turns chat off and the crows down. “You look after the break switch,” he says. “You’re old enough for that.” Sam sets it to twenty minutes. The hedgehog saves the tower.
    .headline = Sam and Dad looked, and it was fine.
    .picture = Sam and Dad sit on the bed and grin.
    .reassurance = It was right to check. This time the game fitted Sam, and now he knows why.
    .next = Before a new game: read the age, look inside, set the switches with a grown-up.
    .thinks-sam = I’m in charge of the breaks. I’m good at twenty minutes.
    .thinks-dad = Each year there is a little more that he can look after.
    .learned-inside = I look at the age and look inside.
    .learned-switch = Chat can be turned off before I play.
    .learned-grow = If I check well, I may do more by myself.

one-day-later = The next day, Dad and Sam open the castle together. Chat is off. “There you are!” writes Callum to Dad’s phone. “Send in the hedgehog!”
    .headline = Sam asked one day later.
    .picture = Sam and Dad sit on the bed. Sam smiles.
    .reassurance = It was fine to be careful, and it was even better to ask.
    .next = If something looks too grown-up: do not guess. Read the age, and ask.
    .thinks-callum = He was not cross. He just was not sure.
    .thinks-sam = Next time I read the whole card, and Dad does too.
    .learned-cover = The cover does not tell me all.
    .learned-ask = When I’m not sure, I ask.
    .learned-inside = I look at the age and look inside.

chat-off = Dad and Sam find the page with the switches. Chat: off. Crows: quiet. Break: twenty minutes. “That is better,” says Sam, and he takes his ear defenders off.
    .headline = Sam told Dad, and it got quiet.
    .picture = Sam and Dad sit on the bed. Both are calm.
    .reassurance = Sam is not in trouble. The game was right for nine. It only needed three switches.
    .next = The number is the first thing to look at. Then come chat, noise and time.
    .thinks-dad = Next time we set it up before the first crow.
    .thinks-sam = I like the game. I like it even more without the pings.
    .recover-stop = Stop, and put the tablet down.
    .recover-show = Show a grown-up what is too much.
    .recover-off = Turn chat off together.
    .learned-more = The number is not all. I look at the switches too.
    .learned-switch = Chat can be turned off.
    .learned-tell = If it’s too much, I tell.
