title = The rare beetle
    .setting = It is Wednesday. Ayo is at home. Ayo collects beetle cards.
    .talk = How can two people swap cards safely?

cast =
    .mum = Ayo’s mum
    .mei = Ayo’s friend
    .gill = works in the school library
    .king = a new person on the page

sign-list = A list of cards
    .why = This is about cards. It is OK.
sign-asl = How old, boy or girl, where
    .why = Ayo can talk about cards without this. It is private.
sign-park = Meet in the park
    .why = Ayo does not know this person. He does not meet this person.
sign-just-us = Only two people
    .why = Safe people let an adult come too.
sign-hurry = “Say yes today”
    .why = This person wants a fast answer. Ayo can take time to ask.

beetle-tin = Ayo has 39 beetle cards. He wants one more card. It is a rare card.
    .picture = Ayo sits in the kitchen with a laptop. He is happy.

mei-shows = Mei is Ayo’s friend. She collects cards too. She shows what she does when somebody writes.
    .picture = Mei sits in the library. She does not type.
    .stop = I stop. I put the lid on my card box.
    .think = I think. Is it about cards? Is it about me?
    .click = I choose. I can ask an adult.

a-request = Somebody on a card page wants to be Ayo’s friend.
    .picture = Ayo looks at the laptop. He is happy.
    .king-asks = BeetleKing_40 wants to be your friend.
    .king-asks-wants = BeetleKing_40 wants to be Ayo’s friend.
    .king-list = [[list|I have 38 beetle cards.]]
    .king-list-wants = BeetleKing_40 wants to talk about the cards.
    .king-about = I like beetles.
    .king-about-wants = BeetleKing_40 wants to talk about beetles.

swap-chat = Ayo presses “Yes”. He does not know this person.
    .picture = Ayo looks at the laptop. He is not sure.
    .king-stag = I have the rare card. You can have it.
    .king-stag-wants = BeetleKing_40 wants Ayo to have the card.
    .ayo-wow = I want that card!
    .king-asl = [[asl|How old are you? Boy or girl? Where do you live?]]
    .king-asl-wants = BeetleKing_40 wants Ayo’s age and home address.
    .ayo-dung = I can swap a shiny card.
    .king-park = [[park|Meet me in the park tomorrow.]]
    .king-park-wants = BeetleKing_40 wants to meet in the park.
    .king-us = [[just-us|Only you and me. No adults.]]
    .king-us-wants = BeetleKing_40 wants no adults to come.
    .king-hurry = [[hurry|Say yes today.]] Somebody else wants the card.
    .king-hurry-wants = BeetleKing_40 wants an answer today.

what-now = Ayo does not know this person. What can Ayo do?
    .picture = Ayo stops. He thinks.
    .say-yes = Say yes and take a friend
    .say-yes-look = The person may not want a friend there. Mum may ask about it.
    .show-mum = Show Mum
    .show-mum-look = Mum may read the messages. Ayo may not get the card.
    .wants = What does BeetleKing_40 want?
    .wants-swap = To swap a card
    .wants-alone = To meet Ayo with no adult there

shoes-on = Ayo says yes. The person writes, “No friend. Only you.” The next day, Ayo wants to go out. Mum asks, “Where are you going?”
    .picture = Ayo has his shoes on. He is worried.
    .thinks-ayo = I want the card. I do not want to go alone.
    .thinks-king = I use the card. I want Ayo to come.
    .thinks-mum = Ayo always tells me where he goes.
    .reassurance = It is not Ayo’s fault. He is at home. He can tell Mum.

three-answers = Ayo says no to the park. But he tells his age and his street. The person asks for his door number.
    .picture = Ayo takes his hands off the laptop.
    .thinks-ayo = This person knows too much about me.
    .thinks-mum = Ayo is quiet. I want to ask him why.
    .reassurance = It is not Ayo’s fault. Saying no was right. Mum can help.

mum-reads = Ayo shows Mum the messages. Mum says, “We do not know this person. The answer is no. Thank you for showing me.”
    .picture = Ayo and Mum look at the laptop. Both are calm.
    .thinks-ayo = I have no card. But I feel calm.
    .thinks-mum = I am glad that Ayo showed me.
    .thinks-king = Ayo told his mum. My trick does not work.

practise-telling = Ayo told Mum. You can practise with him for another time.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-gill = Mr Gill, at school
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Ayo tell?
    .words-meet = “Somebody wants to meet me.”
    .words-meet-reply = Good. Now an adult knows what happened.
    .words-lid = Show the laptop
    .words-lid-reply = Good. You can tell by showing.
    .busy = Another day, Mum is asleep. What can Ayo do?
    .busy-leave-it = Say nothing
    .busy-leave-it-reply = Mum wants to know. Try again.
    .busy-knock = Knock and say “I need you”
    .busy-knock-reply = Good. Mum wakes up. Mum listens.

practise-telling-late = Ayo said yes. He can still tell. You can practise with him.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum is not angry. She can help.
    .who-friend = Only his friend
    .who-friend-reply = His friend is a child too. Choose an adult. Try again.
    .words = How can Ayo tell?
    .words-said-yes = “I said yes. I feel worried.”
    .words-said-yes-reply = Good. Now Mum knows.
    .words-show = Show the laptop
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum is tired. She did not understand Ayo. What can Ayo do?
    .busy-again = Say it again
    .busy-again-reply = Good. Now Mum understands. She listens.
    .busy-go-out = Go out
    .busy-go-out-reply = Mum does not know yet. Try again.

practise-telling-answers = Ayo told his age and his street. Now he can tell an adult.
    .who = Who can help Ayo?
    .who-gill = Mr Gill, at school
    .who-gill-reply = Yes. Mr Gill can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help. Mr Gill can help too.
    .words = How can Ayo tell?
    .words-typed = “Somebody knows my street.”
    .words-typed-reply = Good. Now an adult can help.
    .words-point = Point at the answers
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mr Gill is helping many children. What can Ayo do?
    .busy-note = Give Mr Gill a note
    .busy-note-reply = Good. Mr Gill reads the note. He listens.
    .busy-no-matter = Go away
    .busy-no-matter-reply = Mr Gill wants to help. Try again.

at-the-toy-fair = Ayo and Mum are at a big toy sale. Somebody says, “Come to my home. Only you.” Ayo tells Mum.
    .picture = Ayo and Mum stand in a big room.
    .alike = When somebody wants me to come alone, I tell an adult. It is the same on a page.

swap-table = Mum keeps the messages. She tells people who keep children safe. Mum and Ayo block the person. Later, Ayo swaps cards at school.
    .headline = Ayo did not go. Ayo told Mum.
    .picture = Ayo and Mei swap cards. Mr Gill is there too.
    .reassurance = Ayo did nothing wrong. The other person did wrong.
    .next = Do not meet a person you know only online. Tell an adult.
    .thinks-ayo = I have no rare card. I am happy.
    .thinks-mum = Swaps are safe when an adult is there.
    .learned-meet = I do not meet people I know only online.
    .learned-asl = My age and my street are private.
    .learned-just-us = When somebody wants me to come alone, I tell an adult.

shoes-off = Ayo tells Mum everything. Ayo stays at home. Mum keeps the messages. She tells people who keep children safe. Mum and Ayo block the person.
    .headline = Ayo told Mum.
    .picture = Ayo and Mum sit in the kitchen. Both are calm.
    .reassurance = It is not Ayo’s fault. He is not in trouble.
    .next = When you have said yes, do not go. Tell an adult now.
    .thinks-ayo = Mum is not angry. I feel better.
    .thinks-mum = I am glad that Ayo told me.
    .recover-stay = Stay at home.
    .recover-tell = Tell an adult everything.
    .recover-keep = Keep the messages.
    .recover-block = Ask an adult to help. Block and report together.
    .learned-meet = I do not meet people I know only online.
    .learned-friend = A friend is a child too. I need an adult.
    .learned-late = I can change my yes to no.

taken-out = Mum keeps the messages. She tells the school. She tells people who keep children safe. Mum and Ayo block the person.
    .headline = Ayo said no. Then he told.
    .picture = Ayo and Mum sit in the kitchen. Both are calm.
    .reassurance = It is not Ayo’s fault. Saying no was right. Ayo is safe at home.
    .next = Say no. Do not tell your age or your street. Tell an adult.
    .thinks-ayo = I can say no to questions too.
    .thinks-gill = Ayo gave me a note. That was good.
    .recover-say = Tell an adult what you typed.
    .recover-keep = Keep the messages.
    .recover-block = Ask an adult to help. Block and report together.
    .learned-no = I can say no.
    .learned-asl = My age and my street are private.
    .learned-known = My list has only people from my real life. My family knows them.
