title = The parrot with a prize
    .setting = After school, at home. Leo plays a bird quiz.
    .talk = Who may know where you live?

cast =
    .zaynab = Leo’s big cousin
    .grandad = Leo’s grandad
    .patel = Leo’s teacher
    .parrot = talks in the bird quiz

sign-animal = My best animal
    .why = Lots of children like cats. Nobody can find you by that. It is fine to tell.
sign-full-name = My whole name
    .why = Your whole name is private. It belongs to you and your family.
sign-street = Where I live
    .why = With your street, somebody could find your home. It is private.
sign-prize = A prize if I tell
    .why = A prize can be a trick, to make you tell more.

bird-quiz = Leo loves birds. He is playing a bird quiz on the tablet. A parrot pops up and talks to him!
    .picture = Leo sits on his bed with a tablet. He looks happy.

zaynab-shows = Leo’s big cousin Zaynab shows him what she does.
    .picture = Zaynab takes her hands off the screen.
    .stop = I stop. I sit on my hands.
    .think = I think. Is this about the game, or is it about me?
    .click = I choose. I can ask a grown-up first.

parrot-asks = The parrot asks Leo questions.
    .picture = Leo holds the tablet and looks at it with big eyes.
    .parrot-animal = Squawk! Hello! [[animal|What is your best animal?]]
    .leo-animal = Cats! And owls.
    .parrot-name = Me too! Now type in [[full-name|your whole name]].
    .parrot-prize = You can win a toy parrot! [[prize|Tell me more and it is yours.]]
    .parrot-street = [[street|Which street do you live in?]] Quick, quick!

what-now = What could Leo do next?
    .picture = Leo puts the tablet on his knees. He thinks.
    .ask-grandad = Ask Grandad
    .ask-grandad-look = Grandad comes and looks. He is not cross.
    .type-all = Type in his name and his street
    .type-all-look = The parrot says, “More! More!”
    .type-street = Type in the street, but not the name
    .type-street-look = The parrot asks one more thing.
    .wants = What does the parrot want?
    .wants-game = To play a game with Leo
    .wants-know = To know all about Leo
    .wants-cats = To talk about cats

grandad-helps = Leo takes the tablet to Grandad. Grandad reads it. “A parrot does not need to know your street,” he says. “Well done for asking me.”
    .picture = Leo and Grandad look at the tablet.
    .thinks-leo = I wanted the toy. But I wanted to ask first.
    .thinks-grandad = He stopped, and he came to me. I am glad.

all-typed = Leo types and types. “More!” says the parrot. “What is your school?” There is no toy. Leo’s tummy feels tight.
    .picture = Leo looks at the tablet. He is worried.
    .thinks-leo = It was only a parrot. But who can read what I typed?
    .thinks-grandad = I want to know about this. Then I can help.
    .reassurance = It is not Leo’s fault. The parrot was made to trick him. He can tell Grandad now.

one-more-question = Leo types in his street. “And the number on your door?” asks the parrot. Leo stops. That is a lot of questions.
    .picture = Leo holds his finger over the tablet. He is not sure.
    .thinks-leo = It was just one small thing. Now it wants the next one.
    .thinks-zaynab = Small things add up. I am glad he stopped.
    .reassurance = It is not Leo’s fault. It is good that he stopped.

practise-telling = Now we practise telling once more. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad looks after Leo.
    .who-parrot = The parrot
    .who-parrot-reply = The parrot wants Leo to type more. Who looks after Leo?
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! Ms Patel helps Leo at school.
    .words = How can Leo tell?
    .words-asks = “The parrot asks where I live.”
    .words-asks-reply = Good words. Now a grown-up knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell without words.
    .busy = Grandad is mending the tap. What can Leo do?
    .busy-wait = Say “Grandad, I need you” and wait
    .busy-wait-reply = “One moment,” says Grandad. Then he dries his hands and comes.
    .busy-type = Type it in, then ask
    .busy-type-reply = First ask, then type. Try again.
    .busy-other = Ask Mum
    .busy-other-reply = Good idea! You can ask another grown-up.

practise-telling-after = Leo can still tell. Now we practise. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad will not be cross.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! Ms Patel will help too.
    .words = How can Leo tell?
    .words-typed = “I told the parrot where we live.”
    .words-typed-reply = That was brave. Now a grown-up can help.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell without words.
    .busy = Grandad is reading the paper. What can Leo do?
    .busy-wait = Tap his arm and wait
    .busy-wait-reply = Grandad puts the paper down. “What is it, Leo?”
    .busy-hide = Hide the tablet under the bed
    .busy-hide-reply = Then Leo is alone with it. Grandad wants to help. Try again.

practise-telling-more = Leo stopped. Now we practise telling. You can help Leo.
    .who = Who can help Leo?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad looks after Leo.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! Ms Patel helps Leo at school.
    .words = How can Leo tell?
    .words-more = “It asks me more and more.”
    .words-more-reply = Good words. Now a grown-up knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell without words.
    .busy = Grandad is feeding the cat. What can Leo do?
    .busy-wait = Wait next to the cat
    .busy-wait-reply = The cat eats. Then Grandad sits down with Leo.
    .busy-go-on = Go on with the quiz
    .busy-go-on-reply = The parrot will ask for more. Stop first. Then tell. Try again.

the-shiny-card = In the playground, a big boy has a shiny card. “It is yours!” he says. “Just tell me where you live.” Leo wants that card. But he goes to Ms Patel first.
    .picture = Leo stands next to Ms Patel in the playground.
    .alike = A card or a toy parrot: a prize is no reason to tell. I ask first.

asked-first = Grandad and Leo shut the quiz. They find a bird book. On page nine there is a real parrot.
    .headline = Leo asked first.
    .picture = Leo and Grandad sit on the sofa. Leo looks proud.
    .reassurance = Leo did nothing wrong. The quiz should not ask that.
    .next = When a game asks about you: stop, and ask a grown-up.
    .thinks-leo = I know what is private!
    .thinks-grandad = I am proud of him.
    .learned-private = My whole name and my street are private.
    .learned-prize = A prize can be a trick.
    .learned-ask = I ask a grown-up first.

told-after = Grandad gives Leo a hug. They take the quiz off the tablet. Grandad writes to the people who made it.
    .headline = Leo told Grandad.
    .picture = Leo and Grandad sit on the sofa. Both look calm.
    .reassurance = It was not Leo’s fault, and he is not in trouble. Telling was the best thing to do.
    .next = If you have told too much: tell a grown-up. They can help.
    .thinks-leo = Grandad is not cross. I feel better.
    .thinks-grandad = He told me. Now we are safe again.
    .recover-say = Tell a grown-up what you typed.
    .recover-shut = Shut the quiz together.
    .learned-screen = There are people behind the screen.
    .learned-tell = I can always tell a grown-up.
    .learned-private = My whole name and my street are private.

stopped-halfway = Grandad looks at all the questions. “First the street, then the door,” he says. “Good that you stopped.” They shut the quiz.
    .headline = Leo stopped and told Grandad.
    .picture = Leo and Grandad sit on the sofa. Both look calm.
    .reassurance = It was not Leo’s fault. You can stop at any time.
    .next = Even in the middle you can stop. Then ask a grown-up.
    .thinks-leo = I can stop, even when I have started.
    .thinks-grandad = He saw the trick all by himself.
    .learned-small = One small thing can lead to the next.
    .learned-stop = I can stop in the middle.
    .learned-ask = I ask a grown-up first.
