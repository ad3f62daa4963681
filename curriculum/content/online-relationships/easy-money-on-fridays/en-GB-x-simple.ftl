title = Money on Fridays
    .setting = It is Thursday evening. Marcus plays a tram game at home.
    .talk = Why does Tee not carry the parcel?
    .flag = Somebody online wants a boy to do a risky job. The boy gets help. You can leave this story at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another adult.

cast =
    .freya = Marcus’s friend
    .tee = a player, only online
    .game = the game
    .mum = Marcus’s mum
    .okafor = Marcus’s teacher

sign-checked = The game checks chats
    .why = Helpers in the game read the chats. They keep players safe. It is OK.
sign-presents = Four presents
    .why = Tee gives presents. Tee wants something back. Marcus does not have to pay.
sign-quiet = Carry it and tell nobody
    .why = A real job is not a secret. Tee wants to use Marcus.
sign-other-app = Another app
    .why = The game has helpers. The helpers cannot see the other app.
sign-owe = “You owe me”
    .why = A present is free. Marcus does not have to pay for it.

a-letter-in-the-bag = Marcus wants to go on a school trip. It costs sixty pounds. He has eleven pounds.

freya-shows = A player was kind to Freya very fast. Freya shows what she does.
    .stop = I stop. I do not answer yet.
    .think = I read it again. What does this player want now?
    .click = I choose. I tell an adult about secrets.

a-new-friend = This came three weeks ago.
    .tee-request = tee_sunnyside wants to be your friend.
    .tee-request-wants = tee_sunnyside wants to be Marcus’s friend.
    .tee-about = I am 19. I like trams and dogs.
    .tee-about-wants = tee_sunnyside wants to talk about trams and dogs.
    .tee-known = Nobody that you know is a friend of Tee.
    .tee-known-wants = tee_sunnyside wants to be Marcus’s friend.
    .game-checked = You are friends. [[checked|The game checks your chats.]]

tee-chat = Marcus has never met Tee. Tee sends presents.
    .tee-paint = I sent you gold paint. [[presents|Now you have four presents from me.]]
    .tee-paint-wants = Tee wants Marcus to see the present.
    .marcus-thanks = Thank you!
    .tee-parcel = I can give you forty pounds. [[quiet|Carry a parcel. Tell nobody.]]
    .tee-parcel-wants = Tee wants Marcus to carry a parcel.
    .marcus-asks = What is in the parcel?
    .tee-app = Do not ask. [[other-app|Write to me in another app.]] Nobody checks it.
    .tee-app-wants = Tee wants to write in another app.
    .marcus-unsure = I am not sure.
    .tee-owe = I gave you presents. [[owe|You owe me.]]
    .tee-owe-wants = Tee wants something back for the presents.

what-now = What can Marcus do?
    .say-yes = Say yes to Tee
    .say-yes-look = Tee may be friendly again. Marcus may feel bad.
    .show-mum = Show Mum the chat
    .show-mum-look = Mum may read the whole chat. Mum may help Marcus.
    .wants = What does Tee want?
    .wants-mates = To be a good friend
    .wants-carry = To use Marcus for a risky job

mum-reads = Marcus shows Mum the chat. Mum reads it. Mum says, “Thank you for telling me.”
    .thinks-marcus = Mum is not angry. Mum helps me.
    .thinks-mum = Now I know. Now I can help Marcus.
    .thinks-tee = Marcus tells. I cannot use him.

a-yes = Marcus says yes. Tee writes: “Tomorrow at four. Come alone.” Marcus does not go. He cannot sleep.
    .thinks-marcus = I do not want this. I need help.
    .thinks-tee = Marcus said yes. Now I can ask for more.
    .thinks-mum = Marcus is awake. I think something is wrong.
    .reassurance = It is not Marcus’s fault. Tee tricked him. He can tell now.

a-new-name = Marcus says no. He blocks Tee. Then Tee writes again with a new name. Nine messages come.
    .thinks-marcus = I blocked Tee. The messages do not stop.
    .thinks-tee = Marcus told nobody. I can ask again.
    .reassurance = Saying no was right. Blocking was right. An adult can help now.

practise-telling = Marcus tells somebody once more. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help Marcus.
    .who-okafor = Mr Okafor, his teacher
    .who-okafor-reply = Yes. Mr Okafor can help Marcus.
    .words = How can Marcus tell?
    .words-parcel = “A player wants me to carry a parcel.”
    .words-parcel-reply = Good. Now an adult knows what happened.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum sleeps. She works at night. What can Marcus do?
    .busy-later = Tell her next week
    .busy-later-reply = Now is better. Mum wants to help now. Try again.
    .busy-knock = Knock on the door
    .busy-knock-reply = Good. Mum wakes up. She listens.

practise-getting-out = Marcus said yes. He can still tell. You can practise with him.
    .who = Who can help Marcus?
    .who-okafor = Mr Okafor, his teacher
    .who-okafor-reply = Yes. Mr Okafor can help today.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum wants Marcus to be safe.
    .words = How can Marcus tell?
    .words-today = “I said yes. I need help today.”
    .words-today-reply = Good. Now the adult knows. The adult can help today.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor works at the gate. What can Marcus do?
    .busy-serious = Say “This is about safety”
    .busy-serious-reply = Good. Another teacher comes to the gate. Mr Okafor listens.
    .busy-nothing = Go away
    .busy-nothing-reply = Mr Okafor wants to know. Try again.

practise-after-blocking = Marcus blocked Tee. Now he tells somebody. You can practise with him.
    .who = Who can help Marcus?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help Marcus.
    .who-okafor = Mr Okafor, his teacher
    .who-okafor-reply = Yes. Mr Okafor can help Marcus.
    .words = How can Marcus tell?
    .words-new-name = “I blocked Tee. Tee has a new name.”
    .words-new-name-reply = Good. Now an adult knows what happened.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum is in the shower. What can Marcus do?
    .busy-reply = Write to Tee
    .busy-reply-reply = Do not write to Tee. Tell an adult. Try again.
    .busy-note = Put a note under the door
    .busy-note-reply = Good. Mum reads the note. She comes. She listens.

at-the-chip-shop = An older girl buys chips for a boy. Then she says, “Carry this bag. Ask nothing.” The boy says no. He tells his dad.
    .alike = It is the same with a screen. When presents come first, and then a secret job, tell an adult.

told-first = Mum and Marcus keep the chat. They block Tee. Mr Okafor helps too. School helps to pay for the trip.
    .headline = Marcus told Mum.
    .reassurance = Marcus did nothing wrong. Tee did wrong. Marcus is not in trouble.
    .next = When somebody offers money for a secret job, stop. Tell an adult. Then block.
    .thinks-marcus = I have no secret now. I feel better.
    .thinks-okafor = Marcus told early. I could help.
    .learned-owe = I do not pay for presents.
    .learned-questions = A real job is not a secret.
    .learned-money = I can tell an adult about money problems.

got-out = Marcus does not go. Mum is with him. Mr Okafor helps. Marcus gets a new number.
    .headline = Marcus told. He is safe.
    .reassurance = Marcus is not in trouble. Tee did wrong. Telling was right.
    .next = If you said yes, you can still stop. Do not go. Tell an adult today.
    .thinks-marcus = I said yes. I could still say no.
    .thinks-mum = Marcus can always wake me.
    .recover-stay = Do not go. Do not answer.
    .recover-keep = Keep the chat.
    .recover-tell = Tell an adult today.
    .recover-change = Block Tee. Get a new name or number.
    .learned-yes = I can change a yes to a no.
    .learned-once = Doing it once does not stop it. Telling stops it.
    .learned-blame = Tee is to blame. I am not to blame.

no-more-names = Mum reads the messages. Mum and Marcus report both names. Marcus takes a new name in the game.
    .headline = Marcus said no. Then he told Mum.
    .reassurance = Marcus said no. That was right. The messages were not his fault.
    .next = When the messages do not stop, block. Tell an adult. Report it.
    .thinks-marcus = I blocked Tee. Then I told. Telling helped.
    .thinks-mum = Marcus is not alone now. I can help.
    .learned-block = I block. I also tell an adult.
    .learned-change = I can change my name or number.
    .learned-together = I say no. Then I tell somebody.
