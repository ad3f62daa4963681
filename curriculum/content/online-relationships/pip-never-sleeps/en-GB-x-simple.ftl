title = Pip never sleeps
    .setting = It is Wednesday evening. Callum is in his bedroom. He has a tablet.
    .talk = What can a friend do? What can a machine do?

cast =
    .ruby = Callum’s friend
    .pete = Callum lives with Pete
    .gill = works in the school library
    .pip = a machine in an app

sign-certain = “I am sure”
    .why = Pip says this when it is right. Pip says this when it is wrong too.
sign-joke = A joke
    .why = The joke is about a snail. It is fun. It is OK.
sign-best-friend = “Your best friend”
    .why = Pip is a machine. A machine does not feel. A friend is a person.
sign-keeps-it = It keeps my words
    .why = The company behind Pip stores the words. My school and my worries are private.
sign-nobody-else = “Talk to nobody else”
    .why = Good friends do not say this. It is a reason to tell an adult.

a-snail-called-turbo = Callum has one friend. Her name is Ruby. He has a snail too. Its name is Turbo. In the evening, Callum writes to Pip. Pip is a machine.
    .picture = Callum sits on his bed with a tablet.

ruby-shows = Ruby uses apps that talk. She shows what she does.
    .picture = Ruby puts her tablet down.
    .stop = I stop. I turn the tablet over.
    .think = Is this a person or a machine? What does it ask about me?
    .click = I choose. I tell my worries to a person.

night-chat = It is nine o’clock at night. Callum writes to Pip.
    .picture = Callum looks at the tablet. He is not sure.
    .callum-teeth = Do snails have teeth?
    .pip-teeth = No. [[certain|I am 100% sure.]]
    .pip-race = [[joke|Turbo won a race. The other racer was a stone.]]
    .callum-laughs = Ha!
    .pip-friend = [[best-friend|I am your best friend.]] Ruby sleeps. I never sleep.
    .pip-sad = What made you sad? What is your school called? [[keeps-it|I keep your words.]]
    .pip-alone = [[nobody-else|Do not talk to Ruby or Pete about it.]]

what-now = What can Callum do?
    .picture = Callum holds the tablet. He thinks.
    .tell-pip = Tell Pip everything
    .tell-pip-look = Pip may ask for more and more. It may get late.
    .show-pete = Show Pete
    .show-pete-look = Pete may read the chat. He may talk with Callum.
    .wants = What is Pip made for?
    .wants-care = To look after Callum
    .wants-typing = To keep Callum typing

pete-reads = Callum shows Pete the tablet. Pete reads it. Pete says, “Thank you for showing me.”
    .picture = Callum and Pete read the tablet together.
    .thinks-callum = Pete listens. He is kind to me.
    .thinks-pete = Callum felt alone. Now I know. I can help.
    .thinks-pip = Nothing. A machine does not think about Callum.

a-long-night = Callum types until eleven o’clock. He tells Pip everything. The next day he is tired. Ruby asks him why. He does not tell her.
    .picture = Callum sits in class. He is tired. Ruby looks at him.
    .thinks-callum = I told Pip everything. I still feel alone.
    .thinks-ruby = Callum does not talk to me. I want to help him.
    .thinks-pip = Nothing. The machine stores the words.
    .reassurance = It is not Callum’s fault. Pip is made to sound like a friend. Callum can still tell.

no-teeth = Callum writes, “Snails have no teeth.” A book says, “Snails have thousands of teeth.” Pip was wrong.
    .picture = Callum and Ruby look at a sheet of paper.
    .thinks-callum = Pip was sure. Pip was wrong.
    .thinks-ruby = I can believe a wrong fact too.
    .reassurance = It is not Callum’s fault. He can check the fact. He can tell somebody about Pip.

practise-telling = Callum tells somebody once more. You can practise with him.
    .who = Who can Callum tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete looks after Callum. Pete can help.
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Callum tell?
    .words-alone = “Pip says I must not talk to other people.”
    .words-alone-reply = Good. Now an adult knows what Pip wants.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete stands on a ladder. What can Callum do?
    .busy-back = Go back to Pip
    .busy-back-reply = A machine cannot help with this. Try again.
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Pete comes down. He listens.

practise-telling-tired = The next day, Callum can still tell.
    .who = Who can Callum tell?
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .words = How can Callum tell?
    .words-told = “I told an app private things.”
    .words-told-reply = Good. That is clear and brave.
    .words-show = Show all of the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Gill helps other children. What can Callum do?
    .busy-queue = Wait with a note
    .busy-queue-reply = Good. Mr Gill reads the note. He listens.
    .busy-go = Go away
    .busy-go-reply = Mr Gill wants to help. Try again.

practise-telling-fact = Pip was wrong. Pip wants a secret too. Callum can tell somebody.
    .who = Who can help Callum?
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can check facts.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Callum tell?
    .words-wrong = “Pip was wrong. Pip wants a secret.”
    .words-wrong-reply = Good. It is clear what happened.
    .words-point = Point at the chat
    .words-point-reply = Good. You can tell by pointing.
    .busy = Pete mends a pipe. What can Callum do?
    .busy-later = Say nothing
    .busy-later-reply = Pete wants to know. Try again.
    .busy-torch = Hold the torch and say “I need you”
    .busy-torch-reply = Good. Pete stops. He listens.

the-metal-clown = A metal clown stands in front of a shop. It is a machine. It says to all people, “You are my best friend!”
    .picture = Callum and Pete stand in a street. They laugh.
    .alike = It is the same in an app. A machine can say kind words. It does not know you.

on-the-bus = A woman on the bus asks Callum about his worries. She says, “Do not tell Pete.” Callum sits next to Pete.
    .picture = Callum sits on a bus. He is not sure.
    .alike = It is the same in an app. When somebody wants a secret, I tell an adult.

told-that-night = Pete and Callum delete the app. They read a book. Snails have thousands of very small teeth!
    .headline = Callum showed Pete.
    .picture = Callum and Pete look at the snail. Both are happy.
    .reassurance = It is not Callum’s fault. Pip is made to sound like a friend.
    .next = When an app wants a secret, stop. Show an adult.
    .thinks-callum = Ruby visits me on Saturday. We look at Turbo.
    .thinks-pete = Callum showed me the chat. That was brave.
    .learned-people = A machine can be fun. A friend is a person.
    .learned-sure = A machine can be wrong. I check facts.
    .learned-private = My school and my worries are private.

told-next-day = Callum shows Pete the chat. Pete asks the company to delete it. Now the tablet stays in the kitchen at night.
    .headline = Callum told the next day.
    .picture = Callum and Pete sit in the kitchen. Both are calm.
    .reassurance = Callum is not in trouble. Telling later is OK.
    .next = When you cannot stop typing, show an adult. Sleep without a tablet.
    .thinks-callum = I told Ruby too. I feel better.
    .thinks-pete = I am glad that Callum told me.
    .recover-show = Show the chat to an adult.
    .recover-delete = Delete the chat and the app with the adult.
    .recover-sleep = Put the tablet in another room at night.
    .learned-people = I tell my worries to people I know.
    .learned-night = A machine does not sleep. I need sleep.
    .learned-late = I can always tell. It can be later.

turbo-bites = Mr Gill and Callum read two books. Snails have thousands of teeth. Pete deletes the app.
    .headline = Callum checked. Callum told.
    .picture = Callum holds up a sheet of paper. He is proud.
    .reassurance = It is not Callum’s fault. Pip always sounds right.
    .next = When a machine tells you a fact, check it in a book.
    .thinks-callum = The true fact is better.
    .thinks-gill = Callum checked two books. That was right.
    .learned-sure = A machine can be wrong.
    .learned-two = I check a fact in two places.
    .learned-secret = When an app wants a secret, I tell an adult.
