title = Easy money on Fridays
    .setting = Thursday evening, at home. Marcus drives a tram in the game Tramline Town.
    .talk = Why would somebody pay a pupil to carry a parcel, and not carry it themselves?
    .flag = This story is about somebody online who tries to use a boy for a risky job. It shows how that begins and how it stops. You can leave it at any time.
    .support = Your teacher knows that you are playing this. You can talk to them during it or afterwards, or to any adult you trust.

cast =
    .freya = Marcus’s friend
    .tee = player known only online
    .game = the game itself
    .mum = Marcus’s mum
    .okafor = Marcus’s form tutor

sign-checked = Your chats are checked
    .why = It can feel like being watched. But the game’s helpers read chats to keep players safe. That is fine.
sign-presents = Four presents
    .why = Present after present, from somebody he has never met. They are meant to make him feel that he owes something.
sign-quiet = Carry it and keep quiet
    .why = Real work has questions and answers. Money to carry something and say nothing is a trap. It is not a job.
sign-other-app = Come over to another app
    .why = In the game, helpers can step in. Tee wants a place where nobody can.
sign-owe = You owe me
    .why = A present has no price. Somebody who says “you owe me” wants to control you.

a-letter-in-the-bag = In Marcus’s bag is a letter about a canal trip. It costs sixty pounds, and he has eleven. He has not shown it to Mum. Instead he drives Gary, his tram, round and round the game.

freya-shows = Last year a player was very kind to Freya, very fast. This is what she does now.
    .stop = I let go of the keys and fetch a glass of water. A kind player can wait.
    .think = I look back over all of it. What did they give me, and what do they want now?
    .click = Then I choose. If I am told to keep quiet, I show it to an adult.

a-new-friend = Three weeks ago, this friend request came.
    .tee-request = tee_sunnyside wants to be your friend.
    .tee-about = 19. Trams, dogs and good times. I look after my mates.
    .tee-known = Friends you both know: none.
    .game-checked = You are now friends. [[checked|Chats in Tramline Town are checked]] by our helpers.

tee-chat = Since then, a present has come every Friday. In the game’s chat, Marcus has told Tee about the trip.
    .tee-paint = Look in your depot. Gold paint for Gary! That makes [[presents|four presents]] from me.
    .marcus-thanks = He looks like a king. Thank you!
    .tee-parcel = Still short for the trip? I’ll give you forty pounds. Just [[quiet|carry a parcel for me and keep quiet]].
    .marcus-asks = What’s in it?
    .tee-app = Don’t ask. [[other-app|Come over to Plinkle]] and I’ll tell you when. Nobody checks it.
    .marcus-unsure = I’m not sure.
    .tee-owe = After all I bought you? Come on. [[owe|You owe me.]]

what-now = What could Marcus do next?
    .say-yes = Say yes, just this once
    .say-yes-look = Tee is friendly again. Marcus feels sick.
    .show-mum = Stop writing and show Mum the chat
    .show-mum-look = It takes one deep breath. Mum puts on her glasses and reads.
    .no-alone = Say no, block Tee and tell nobody
    .no-alone-look = It is quiet for an hour. Then a new name writes.
    .wants = What does Tee want most?
    .wants-mates = To be a good mate to Marcus
    .wants-carry = To have somebody else take the risk
    .wants-trams = To race trams with him

mum-reads = Marcus puts the laptop on the kitchen table. “Mum, I think I’m stuck in something.” She reads it all, from the gold paint to the last line. “Thank you for showing me,” she says. “You are not in trouble.”
    .thinks-marcus = I thought she would shout about the presents. She just read.
    .thinks-mum = Somebody is trying to use my boy. Now I know, so now I can help.
    .thinks-tee = If he tells, I cannot use him.

a-yes = “Good lad,” writes Tee. “Tomorrow at four. Come alone.” Marcus looks at the words. Nothing has happened yet. He has not gone anywhere. But he cannot sleep.
    .thinks-marcus = I only wanted to go on the trip. How do I get out of this?
    .thinks-tee = He said yes once. Soon I can ask for more.
    .thinks-mum = His light is still on. I wish he would tell me what is wrong.
    .reassurance = This is not Marcus’s fault. Somebody older led him there bit by bit. It can still be stopped, and he can tell now.

a-new-name = Marcus blocks Tee. An hour later, a new name writes: “That was rude. You still owe me for four presents.” By bedtime there are nine messages.
    .thinks-marcus = I did what you are supposed to do. Why does it go on?
    .thinks-tee = He has told nobody. So I can try again.
    .reassurance = Saying no was right, and so was blocking. It is not Marcus’s job to end this alone.

practise-telling = Starting is the hardest part. Let’s practise it once more.
    .who = Who could Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Mum looks after him. She would like to hear about the trip as well.
    .who-tee = Tee, to ask for more time
    .who-tee-reply = Tee is the one who pushes. Choose somebody who looks after Marcus.
    .who-okafor = Mr Okafor, his form tutor
    .who-okafor-reply = Mr Okafor knows who to call, and he can do it on the same day.
    .words = What could he say?
    .words-parcel = “Somebody online wants me to carry a parcel. I want it to stop.”
    .words-parcel-reply = Clear words. They say what happened and what he needs.
    .words-money = “Can I have sixty pounds?”
    .words-money-reply = That says something about money and nothing about Tee. Choose words that tell the whole thing.
    .words-show = No words: he turns the laptop round
    .words-show-reply = Showing is telling. The chat says it for him.
    .busy = Mum is asleep before her night shift. A note on the door says “Wake me at six”. What now?
    .busy-later = Leave it until next week
    .busy-later-reply = Help works best before anything happens. Knock now, or ask somebody else now.
    .busy-knock = Knock and say “It’s serious”
    .busy-knock-reply = “Come in,” says a sleepy voice. “You can always wake me for something serious.”
    .busy-okafor = Tell Mr Okafor before lessons tomorrow
    .busy-okafor-reply = Good. That is early enough, and he will make time.

practise-getting-out = Marcus has said yes. He can still get out. Let’s practise.
    .who = Who could help Marcus out?
    .who-okafor = Mr Okafor, his form tutor
    .who-okafor-reply = The school has helped pupils out of this before. It starts on the same day.
    .who-mum = Mum
    .who-mum-reply = Mum will not count the presents. She wants him safe.
    .words = How could he begin?
    .words-late-home = “I’ll be home late tomorrow.”
    .words-late-home-reply = That leaves out the only part that matters. Choose words that say what is wrong.
    .words-today = “I said yes to something, and I’m scared. I need help today.”
    .words-today-reply = “Today” is a strong word. It tells the other person how soon to act.
    .words-show = No words: he shows the chat
    .words-show-reply = Showing is telling. He does not have to find the words first.
    .busy = Mr Okafor is at the school gate, and two buses want to leave. “Is it quick?” he asks. What now?
    .busy-serious = Say “No. It’s about me being safe”
    .busy-serious-reply = He waves another teacher to the gate. “Then it comes first. Walk with me.”
    .busy-nothing = Say “It’s nothing” and go in
    .busy-nothing-reply = It is not nothing. Tell him that it is serious, or tell somebody else.

practise-after-blocking = Marcus has blocked one name. Now he needs somebody beside him. Let’s practise.
    .who = Who could help Marcus?
    .who-mum = Mum
    .who-mum-reply = Yes. She can sit beside him while they sort it out.
    .who-okafor = Mr Okafor, his form tutor
    .who-okafor-reply = Yes. He can bring in the person at school whose job this is.
    .words = What could he say?
    .words-new-name = “I blocked somebody. Now they write from a new name.”
    .words-new-name-reply = That says it all: what he did, and that it goes on.
    .words-show = No words: he shows the nine messages
    .words-show-reply = That is telling too. Good that he did not delete them.
    .busy = Mum is in the shower, singing at the top of her voice. What now?
    .busy-reply = Answer the messages himself
    .busy-reply-reply = Each answer tells Tee to go on. Get Mum, or tell somebody else.
    .busy-note = Push a note under the door: “I need you”
    .busy-note-reply = The singing stops. Two minutes later she is there, with dripping hair. “What is it?”

at-the-chip-shop = Every day, an older girl buys a boy in Year 8 a bag of chips. One day she says, “Hold this bag for me. Ask nothing.” He says no, walks home and tells his dad.
    .alike = On a screen or in the street: first presents, then a favour without questions. It is a reason to leave and tell.

told-first = They save the chat, leave it, block Tee and report the account. Mr Okafor brings in Mrs Cole, who leads on keeping pupils safe. And the trip? The school has a fund for that.
    .headline = Marcus told before anything happened.
    .reassurance = Wanting money for a trip is not wrong. People like Tee choose young people on purpose. Marcus is not to blame, and he is not in trouble.
    .next = When presents turn into a job: stop writing, keep the chat and tell an adult. Then block and report together.
    .thinks-marcus = I had a letter to hide and a secret to keep. Now I have neither.
    .thinks-okafor = He came early, and he came with the chat. That helps a lot.
    .learned-owe = I owe nothing for a present.
    .learned-questions = A job without questions is not a job.
    .learned-money = I can tell somebody about money worries.

got-out = On Friday at four, Marcus is at home with Mum. Nobody goes anywhere. Mr Okafor and Mrs Cole bring in people whose job this is. Marcus gets a new player name and a new number.
    .headline = Marcus got out, with help.
    .reassurance = Marcus is not in trouble. A young person who is pushed into this needs help, not blame. Tee did wrong.
    .next = Even after a yes: do not go and do not answer. Keep the chat, and tell an adult on the same day.
    .thinks-marcus = I thought a yes could not be taken back. It could.
    .thinks-mum = He may wake me a hundred times for this.
    .recover-stay = Do not go, and do not answer.
    .recover-keep = Keep the chat, so that others can act.
    .recover-tell = Tell an adult on the same day.
    .recover-change = Block, and change name or number together.
    .learned-yes = I can take back a yes.
    .learned-once = Doing it once does not end it. Telling does.
    .learned-blame = The one who pushes is to blame, not the one who is pushed.

no-more-names = Mum reads all nine messages and makes two mugs of tea. They report both names, and the game shuts them out. Marcus takes a new player name. Mr Okafor knows as well.
    .headline = Marcus said no, and then he told.
    .reassurance = Saying no was right. It went on because of Tee, not because of Marcus.
    .next = Say no and block. Then tell an adult, report, and change your name or number if it goes on.
    .thinks-marcus = Blocking shut one door. Telling shut the rest.
    .thinks-mum = Nine messages, and he was alone with them. Not any more.
    .learned-block = Blocking works best when an adult knows.
    .learned-change = I can change my name or number.
    .learned-together = After no, I tell somebody.
