title = The parrot with a prize
    .setting = Leo is at home. Leo plays a quiz.
    .talk = Who can know where you live?

cast =
    .zaynab = Leo’s cousin
    .grandad = Leo’s grandad
    .patel = Leo’s teacher
    .parrot = talks in the quiz

sign-animal = My animal
    .why = Lots of children like cats. It is OK to tell.
sign-full-name = My whole name
    .why = My whole name is private.
sign-street = Where I live
    .why = My street is private.
sign-prize = A prize
    .why = The parrot uses a prize as a trick.

bird-quiz = Leo plays a quiz. A parrot talks to Leo.
    .picture = Leo sits on his bed with a tablet. He is happy.

zaynab-shows = Zaynab is Leo’s cousin. She shows what she does.
    .picture = Zaynab takes her hands off the screen.
    .stop = I stop.
    .think = I think. Does it ask about me?
    .click = I choose. I can ask an adult.

parrot-asks = The parrot asks Leo questions.
    .picture = Leo looks at the tablet.
    .parrot-animal = [[animal|Which animal do you like?]]
    .leo-animal = Cats!
    .parrot-name = [[full-name|Type your whole name.]]
    .parrot-prize = You can win a toy. [[prize|Tell me more.]]
    .parrot-street = [[street|Where do you live?]]

what-now = What can Leo do?
    .picture = Leo thinks.
    .ask-grandad = Ask Grandad
    .ask-grandad-look = Grandad may come and read it. Grandad is not angry.
    .type-all = Tell the parrot
    .type-all-look = The parrot may know where Leo lives. It may ask for more.
    .wants = What does the parrot want?
    .wants-game = To play with Leo
    .wants-know = To know where Leo lives

grandad-helps = Leo asks Grandad. Grandad reads it. Grandad says, “Thank you for asking me.”
    .picture = Leo and Grandad look at the tablet.
    .thinks-leo = I asked first. I feel calm.
    .thinks-grandad = I am glad that Leo asked me.

all-typed = Leo tells the parrot his name and his street. The parrot asks for more. Leo gets no toy.
    .picture = Leo looks at the tablet. He is worried.
    .thinks-leo = Who can read this?
    .thinks-grandad = I want to help Leo.
    .reassurance = It is not Leo’s fault. Leo can tell Grandad.

one-more-question = Leo tells the parrot his street. The parrot asks for more. Leo stops.
    .picture = Leo looks at the tablet. He is not sure.
    .thinks-leo = The parrot asks too much.
    .thinks-zaynab = I am glad that Leo stopped.
    .reassurance = It is not Leo’s fault. Stopping is good.

practise-telling = Leo tells somebody once more. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-parrot = The parrot
    .who-parrot-reply = The parrot does not help Leo. Try again.
    .words = How can Leo tell?
    .words-asks = “It asks where I live.”
    .words-asks-reply = Good. Now an adult knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad works. What can Leo do?
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Grandad comes.
    .busy-type = Tell the parrot
    .busy-type-reply = Ask Grandad first. Try again.

practise-telling-after = Leo can tell now. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad is not angry. He can help.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Leo tell?
    .words-typed = “I told it where we live.”
    .words-typed-reply = Good. Now an adult can help.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad reads. What can Leo do?
    .busy-wait = Touch his arm and wait
    .busy-wait-reply = Good. Grandad stops reading. He listens.
    .busy-hide = Hide the tablet
    .busy-hide-reply = Grandad wants to help. Try again.

practise-telling-more = Leo stopped. Now Leo tells. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Leo tell?
    .words-more = “It asks too much.”
    .words-more-reply = Good. Now an adult knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad feeds the cat. What can Leo do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Grandad comes. He listens.
    .busy-go-on = Play the quiz
    .busy-go-on-reply = Stop first. Then tell. Try again.

the-shiny-card = At school, a boy has a card. He says, “Tell me where you live. Then you get the card.” Leo goes to Ms Patel.
    .picture = Leo stands next to Ms Patel.
    .alike = It is the same in a quiz. A prize can be a trick. I ask an adult.

asked-first = Grandad and Leo close the quiz. They read a book about birds.
    .headline = Leo asked first.
    .picture = Leo and Grandad sit together. Leo is proud.
    .reassurance = Leo did nothing wrong.
    .next = When a game asks about you, stop. Ask an adult.
    .thinks-leo = I know what is private.
    .thinks-grandad = I am proud of Leo.
    .learned-private = My whole name and my street are private.
    .learned-prize = A prize can be a trick.
    .learned-ask = I ask an adult first.

told-after = Leo and Grandad delete the quiz. Grandad gives Leo a hug.
    .headline = Leo told Grandad.
    .picture = Leo and Grandad sit together. Both are calm.
    .reassurance = It is not Leo’s fault. Leo is not in trouble.
    .next = When you told too much, tell an adult.
    .thinks-leo = Grandad is not angry. I feel better.
    .thinks-grandad = I am glad that Leo told me.
    .recover-say = Tell an adult what you typed.
    .recover-shut = Shut the game with the adult.
    .learned-screen = People can read what I type.
    .learned-tell = I can always tell an adult.
    .learned-private = My whole name and my street are private.

stopped-halfway = Leo and Grandad close the quiz. Grandad is glad that Leo stopped.
    .headline = Leo stopped. Leo told Grandad.
    .picture = Leo and Grandad sit together. Both are calm.
    .reassurance = It is not Leo’s fault.
    .next = When a game asks too much, stop. Ask an adult.
    .thinks-leo = I can stop.
    .thinks-grandad = Leo saw the trick.
    .learned-small = First it asks one thing. Then it asks more.
    .learned-stop = I can stop at any time.
    .learned-ask = I ask an adult first.
