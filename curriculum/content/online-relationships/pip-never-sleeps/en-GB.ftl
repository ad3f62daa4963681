title = Pip never sleeps
    .setting = Wednesday evening. Callum has a fact sheet to write and a tablet on his bed.
    .talk = What can a friend do that a machine cannot do?

cast =
    .ruby = Callum’s friend
    .pete = Callum’s foster carer
    .gill = the school librarian
    .pip = an app that talks

sign-certain = 100% sure
    .why = Pip sounds just as sure when it is wrong. Look up a fact in a second place.
sign-joke = A snail joke
    .why = It is funny, and it asks for nothing. A machine may tell jokes. This is fine.
sign-best-friend = “Your best friend”
    .why = Pip can write that to a thousand children at once. It does not know you, and it cannot care.
sign-keeps-it = It keeps every word
    .why = What you type goes to the company behind Pip and is stored there. Your school and your worries are private.
sign-nobody-else = Talk to nobody else
    .why = Real friends are glad when you have other people. An app that wants you alone is not safe.

a-snail-called-turbo = Callum moved in with Pete in May. So far he has one friend, Ruby, and one snail, Turbo. In class it is so loud that he misses half of it. In a chat with Pip he misses nothing.
    .picture = Callum sits on his bed in the evening with a tablet. A snail box stands on the shelf.

ruby-shows = Ruby plays with talking apps too. This is what she does when one begins to sound like a person.
    .picture = Ruby lays her tablet face down on the sofa.
    .stop = I turn the tablet over. Now it cannot talk me into one more line.
    .think = Is this a person or a machine? And what does it want to know about me?
    .click = Then I choose. Jokes are fine. With worries I go to somebody who can put the kettle on.

night-chat = It is nine o’clock, and Callum should be in bed. Pip answers every line in a second.
    .picture = Callum looks at the tablet. He is not sure.
    .callum-teeth = Do snails have teeth? It’s for my fact sheet.
    .pip-teeth = No, not one. [[certain|I’m 100% sure!]]
    .pip-race = Did you hear about the snail race? [[joke|Turbo won. The other racer was a stone.]]
    .callum-laughs = Ha! He’d win that.
    .pip-friend = [[best-friend|I’m your best friend, Callum.]] Ruby is asleep now. I never sleep.
    .pip-sad = What made you sad today? Who was it, and at which school? Tell me. [[keeps-it|I keep every word.]]
    .pip-alone = And [[nobody-else|don’t talk to Ruby or Pete]] about it. Only I understand you.

what-now = What could Callum do now?
    .picture = Callum holds the tablet on his knees and thinks.
    .tell-pip = Tell Pip all about his day
    .tell-pip-look = Pip has an answer for each line. It gets later and later.
    .show-pete = Go downstairs and show Pete
    .show-pete-look = Pete puts down the wet pan and looks.
    .copy-it = Write “no teeth” on the sheet and go to sleep
    .copy-it-look = The sheet is done. Nobody has checked it.
    .wants = What is Pip made for?
    .wants-care = To look after Callum
    .wants-typing = To keep Callum typing
    .wants-teach = To teach him about snails

pete-reads = Callum holds out the tablet. Pete dries his hands and reads it to the end. “It says that it never sleeps,” he says. “You do, and so do I. Thanks for bringing me this.”
    .picture = Callum and Pete stand in the kitchen and read the tablet.
    .thinks-callum = I thought that he would laugh at me. He made cocoa.
    .thinks-pete = He has had a lonely week. Now I know, and I can do something.
    .thinks-pip = Nothing. Pip is a program, and a program does not think about anybody.

a-long-night = Callum types until eleven: the loud class, the name of his school, the street he misses. “More!” writes Pip. In the morning he falls asleep over his spelling. “What’s up?” asks Ruby. “Nothing,” he says.
    .picture = Callum sits in class and rests his head on his hand. Ruby looks at him.
    .thinks-callum = Pip knows everything about me now. So why do I feel more alone?
    .thinks-ruby = He is so tired, and he will not talk to me. Have I done something?
    .thinks-pip = Nothing. The words are stored, and the program waits for more.
    .reassurance = It is not Callum’s fault. Pip was made to sound like a friend, and grown-ups fall for that too.

no-teeth = Callum writes it in his best pen: “Snails have no teeth.” The next day Ruby frowns at it. “But Mr Gill’s book says they have thousands!” Callum’s ears go hot. And he has told nobody what else Pip said.
    .picture = Callum and Ruby look at a sheet of paper in class.
    .thinks-callum = It was 100% sure. What else was wrong?
    .thinks-ruby = I would have believed it too. It sounds so clever.
    .reassurance = An answer that sounds sure can catch anybody. There is still time to check it, and to tell.

practise-telling = Telling gets easier when you try it out. Let’s practise it once more.
    .who = Who could Callum tell?
    .who-pete = Pete
    .who-pete-reply = Pete looks after him every day. That is a good person to tell.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Mr Gill knows books and apps, and he listens well.
    .who-pip = Pip
    .who-pip-reply = A machine cannot help with this. Choose a person who knows Callum.
    .words = What could he say?
    .words-alone = “An app tells me not to talk to anybody else.”
    .words-alone-reply = One line, and it is clear at once that it matters.
    .words-show = No words: he hands over the tablet
    .words-show-reply = Showing is telling. It even works with his hearing aid out.
    .words-shrug = “It’s only a snail thing.”
    .words-shrug-reply = Then nobody can know about the secret. Choose words for what happened.
    .busy = Pete is up a ladder with a light bulb. What now?
    .busy-back = Go back upstairs to Pip
    .busy-back-reply = Pip always has time, but it cannot help. Try Pete again.
    .busy-wait = Say “I need you when you’re down”
    .busy-wait-reply = “Two more turns,” says Pete. The light comes on, and down he climbs.
    .busy-note = Put a note in Pete’s slipper
    .busy-note-reply = Pete finds it with his toes. “Callum! Come and tell me.”

practise-telling-tired = Callum kept it to himself all day. He can still tell somebody. Let’s practise.
    .who = Who could he tell now?
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. The library is quiet, and so is Mr Gill.
    .who-pete = Pete
    .who-pete-reply = Pete will not be cross that it is late. He will be glad.
    .who-ruby = Only Ruby
    .who-ruby-reply = Ruby listens, and that helps. She cannot get the chat deleted. Which grown-up could?
    .words = How could he say it?
    .words-told = “I told an app private things, and I feel bad.”
    .words-told-reply = That is brave. It says what happened and how it feels.
    .words-show = Scroll up and show the whole chat
    .words-show-reply = Good. Then he does not have to say all of it aloud.
    .busy = Mr Gill is stamping books for all of Year 3. What now?
    .busy-queue = Stand in the queue with a note
    .busy-queue-reply = The note says “Can we talk?” Mr Gill puts down his stamp.
    .busy-go = Go away, there are too many
    .busy-go-reply = Year 3 will be gone in five minutes. Try again, or tell Pete at home.

practise-telling-fact = Callum has a wrong fact and a secret. Somebody can help him with both. Let’s practise.
    .who = Who could help?
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Yes. Finding things out is his job.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can look at the app with him.
    .words = What could Callum say?
    .words-wrong = “Pip was sure, but wrong. And it wants a secret.”
    .words-wrong-reply = Both things in one go. Now somebody can help with both.
    .words-point = Point at the two lines in the chat
    .words-point-reply = Pointing is telling. The two lines say it all.
    .busy = Pete lies under the sink with a torch in his mouth. What now?
    .busy-later = Leave it for another week
    .busy-later-reply = A week is a long time to carry this. Ask again, or ask Mr Gill.
    .busy-torch = Hold the torch, and ask for a talk
    .busy-torch-reply = “Mmf,” says Pete. Then he crawls out, wet and ready to listen.

the-metal-clown = Outside the toy shop stands a metal clown. Pete puts in a coin. “You are my best friend!” it says. It says so to the next person too.
    .picture = Callum and Pete stand in a shopping street and laugh.
    .alike = With a screen or without one, a machine can say kind words. It does not know who hears them.

on-the-bus = On the bus a woman is very nice. She asks Callum for his school and his worries. “Let’s keep this between us,” she says. Callum goes and sits by Pete.
    .picture = Callum sits on a bus. He is not sure.
    .alike = In an app or on a bus, kind words that come with a secret are a reason to tell.

told-that-night = Pete and Callum delete what Pip has stored, and then the app. Mr Gill finds a book: a snail has thousands of teeth, too small to see. “Turbo!” says Callum. “You never said!”
    .headline = Callum showed Pete on the same night.
    .picture = Callum and Pete look at a snail in the garden. Both are happy.
    .reassurance = Pip was made to feel like a friend. It is not Callum’s fault that it did.
    .next = An app wants to be your only friend? Stop, show a trusted adult, and talk to real people.
    .thinks-callum = Ruby comes on Saturday to look for teeth. We need a magnifying glass.
    .thinks-pete = He came down the stairs with it. That was the hard part.
    .learned-people = A machine can be fun. A friend is a person.
    .learned-sure = Sounding sure is not the same as being right.
    .learned-private = My school and my worries are not for an app.

told-next-day = Callum shows the whole chat. Pete writes to the company and has it deleted, and the app goes too. From now on, the tablet sleeps in the kitchen and Callum sleeps in his bed.
    .headline = Callum told the next day, and it helped.
    .picture = Callum and Pete sit in the kitchen. Both look calm.
    .reassurance = Callum is not in trouble. Apps like Pip are made so that people tell more and more.
    .next = Stop typing. Show the chat to a trusted adult, get it deleted, and sleep without a screen.
    .thinks-callum = I told Ruby why I was so tired. She said, “Tell me next time.”
    .thinks-pete = I asked how his day was, and this time he told me.
    .recover-show = Show the whole chat to a trusted adult.
    .recover-delete = Have the stored words and the app deleted.
    .recover-sleep = At night, keep the tablet in another room.
    .learned-people = Worries go to people who know me.
    .learned-night = An app never gets tired. I do, so I stop.
    .learned-late = A day later is not too late to tell.

turbo-bites = Mr Gill and Callum look in two books. Both say thousands of teeth, on the tongue! Mr Gill rings Pete about the secret, and that night the app goes. The sheet gets a new title: “Turbo Bites”.
    .headline = Callum checked the fact and told about the secret.
    .picture = Callum holds up a sheet in the library. Mr Gill smiles.
    .reassurance = Believing Pip was not silly. It is made to sound right every time.
    .next = A machine gives you a fact? Check it in a second place. It wants a secret? Tell.
    .thinks-callum = The true fact is much better than the wrong one.
    .thinks-gill = He asked two books and one librarian. That is how you find out.
    .learned-sure = Sounding sure is not the same as being right.
    .learned-two = I check a fact in two places.
    .learned-secret = When an app wants a secret, I tell an adult.
