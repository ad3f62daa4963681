title = A game for nine
    .setting = It is Monday. Sam is nine. He is ill. He is at home.
    .talk = What can you look at before you play a new game?

cast =
    .callum = Sam’s friend
    .dad = Sam’s dad
    .rahman = Sam’s teacher
    .gill = works in the school library
    .store = a shop for apps
    .castle = a game
    .gus = a player

sign-dark = A dark tower
    .why = The picture is dark. The game is for children too. It is OK.
sign-seven = 7+
    .why = The game is for people of seven or older. Sam is nine. It is OK.
sign-forty = A player of forty-four
    .why = Adults and children play this game. Sam does not chat with adults there. It is OK.
sign-chat = A switch for chat
    .why = The game has a switch for chat. Dad and Sam turn the chat off. Then it is OK.

forty-one-spots = Sam is ill. His friend Callum writes, “Play this game with me!”
    .picture = Sam sits on his bed. He is sad.

the-card = Sam looks at the game.
    .picture = Sam looks at the tablet.
    .crows-card = Castle of Crows. [[dark|There is a dark tower.]] Think and play!
    .crows-card-age = [[seven|This game is for age 7 and older.]]
    .gus-comment = [[forty|I am forty-four.]] I like this game.
    .gus-comment-wants = Gus_plays wants to talk about the game.
    .callum-chess = The game is like chess.
    .callum-chess-wants = Callum wants to tell Sam about the game.

the-switches = The game has switches.
    .picture = Sam looks at the tablet. He is not sure.
    .noise-switch = Noise
    .noise-switch-state = Very loud
    .chat-switch = [[chat|All players can chat with you.]]
    .chat-switch-state = On
    .break-switch = Tell me to take a break
    .break-switch-state = Off
    .callum-tower = I want to play with you, Sam!
    .callum-tower-wants = Callum wants to play with Sam.

what-now = What can Sam do?
    .picture = Sam stops. He thinks.
    .leave-it = Put the tablet away
    .leave-it-look = Sam may have no game. Callum may wait for Sam.
    .look-with-dad = Ask Dad to look
    .look-with-dad-look = Dad cooks. He may stop and look with Sam.
    .wants = What does Callum want?
    .wants-play = To play with Sam
    .wants-scare = To make Sam scared

dad-looks = Dad reads the number. He looks at the game. Dad says, “You are nine. This game is OK for you.”
    .picture = Sam and Dad sit on the bed. Both are happy.
    .thinks-sam = I asked Dad. Now I know.
    .thinks-dad = I am glad that Sam asked me.

counted-again = Sam puts the tablet away. He does not play. Callum waits for Sam. Sam is sad.
    .picture = Sam sits on his bed. He is sad.
    .thinks-sam = The picture was dark. I did not look at the number.
    .thinks-callum = I want to play with Sam.
    .reassurance = Sam was careful. That is OK. Sam can still ask.

ping-ping = Sam starts the game. It is very loud. Many players write to Sam. Sam does not like it.
    .picture = Sam sits on his bed. He wears ear defenders. He is worried.
    .thinks-sam = I do not know these players. It is too loud.
    .thinks-dad = I hear noise. I can help Sam.
    .reassurance = Sam is not in trouble. Sam and Dad can turn the chat off.

practise-checking = Sam asks once more. You can practise with him.
    .who = Who can look with Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Sam ask?
    .words-is-it-for-me = “Is this game for me?”
    .words-is-it-for-me-reply = Good. An adult can find out.
    .words-point = Point at the number
    .words-point-reply = Good. You can ask by pointing.
    .busy = Dad cooks. The radio is loud. What can Sam do?
    .busy-radio = Turn the radio down
    .busy-radio-reply = Good. Now Dad hears Sam. Dad comes.
    .busy-get-it = Start the game
    .busy-get-it-reply = Ask first. Then play. Try again.

practise-checking-late = Sam did not ask. Sam can ask now. You can practise with him.
    .who = Who can help Sam?
    .who-nobody = Nobody
    .who-nobody-reply = Choose a person who can help. Try again.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Sam ask?
    .words-looks-old = “I am not sure about this game.”
    .words-looks-old-reply = Good. Now an adult can find out.
    .words-show = Show the tablet
    .words-show-reply = Good. You can ask by showing.
    .busy = Dad looks for a shoe. What can Sam do?
    .busy-lie-down = Sit next to Dad
    .busy-lie-down-reply = Good. Dad stops. He looks.
    .busy-back-to-bed = Go to bed
    .busy-back-to-bed-reply = Dad has time for Sam. Try again.

practise-getting-help = Sam does not like the noise. You can practise telling with him.
    .who = Who can help Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Sam tell?
    .words-too-many = “Too many people write to me.”
    .words-too-many-reply = Good. Now an adult can help.
    .words-ears = Point at his ears
    .words-ears-reply = Good. You can tell by pointing.
    .busy = Dad talks on the phone. What can Sam do?
    .busy-answer-them = Write to the players
    .busy-answer-them-reply = Sam does not know the players. Try again.
    .busy-goodbye = Put the tablet down and wait
    .busy-goodbye-reply = Good. Dad ends the call. Dad listens.

the-dark-book = Sam sees a book with a dark picture. Sam asks Mr Gill about it. The book is for children. Sam likes it.
    .picture = Sam and Mr Gill stand in the library. Sam is happy.
    .alike = It is the same with a game. I look at the age. I look inside. I ask an adult.

hedgehog-knight = Dad and Sam turn the chat off. They turn the noise down. Sam plays with Callum.
    .headline = Sam asked. The game was OK.
    .picture = Sam and Dad sit on the bed. Both are happy.
    .reassurance = Checking was right. This time, it was OK.
    .next = Look at the age. Look at the chat. Ask an adult. Then play.
    .thinks-sam = I know when to take a break.
    .thinks-dad = Sam can do more when he is older.
    .learned-inside = I look at the age. I look at the game.
    .learned-switch = I can turn the chat off before I play.
    .learned-grow = When I check well, I can do more.

one-day-later = Dad and Sam look at the game. The chat is off. Sam plays with Callum.
    .headline = Sam asked one day later.
    .picture = Sam and Dad sit on the bed. Sam is happy.
    .reassurance = Sam was careful. That was OK. Asking was good too.
    .next = When you are not sure about a game, look at the age. Ask an adult.
    .thinks-callum = Now Sam plays with me.
    .thinks-sam = Next time, I look at the number.
    .learned-cover = A dark picture can be on a game for children.
    .learned-ask = I ask when I am not sure.
    .learned-inside = I look at the age. I look at the game.

chat-off = Dad and Sam turn the chat off. They turn the noise down. Now it is quiet.
    .headline = Sam told Dad.
    .picture = Sam and Dad sit on the bed. Both are calm.
    .reassurance = Sam is not in trouble. The game is OK for nine.
    .next = Look at the age. Then look at the chat and the noise.
    .thinks-dad = Next time, we do this before Sam plays.
    .thinks-sam = Now I like the game.
    .recover-stop = Put the tablet down.
    .recover-show = Show an adult what is too much.
    .recover-off = Turn the chat off with the adult.
    .learned-more = I look at the age and at the switches.
    .learned-switch = I can turn the chat off.
    .learned-tell = When something is too much, I tell.
