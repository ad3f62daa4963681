title = The wrong jaguar
    .setting = Tuesday morning, in the school library.
    .talk = Why did the computer show Leo a car?

cast =
    .gill = looks after the school library
    .tom = in Leo’s class
    .mum = Leo’s mum
    .finder = finds things
    .cars = a page about cars

sign-car = A car
    .why = A car and a cat have the same name. The computer can’t know which one Leo means. It is fine.
sign-teeth = Big teeth
    .why = It is a real jaguar, and it is just yawning. It fits what Leo looked for. It is fine.
sign-which = Do you mean …?
    .why = The computer asks, so that it can find the right one. It is fine.

a-cat-with-spots = Each child makes a poster about one animal. Tom has the otter. Leo has the jaguar, a big cat with spots.
    .picture = Leo and Tom sit in the library. There is a computer.

jaguar-list = Leo looks for it on the library computer.
    .picture = Leo looks at the screen with big eyes.
    .leo-word-entry = jaguar
    .leo-word = Type a word here.
    .cars-top-address = pedal-cars.example
    .cars-top = This jaguar is green, and it has four wheels. [[car|It is a very fast pedal car.]]
    .finder-yawn-shows = [[teeth|A cat with spots. Its mouth is wide open, and you see all its teeth.]]
    .finder-yawn = A jaguar in Green Hill Zoo
    .finder-which = [[which|Do you mean the animal?]] Add a word.

what-now = What could Leo do next?
    .picture = Leo sits back. He thinks.
    .switch-off = Switch the computer off
    .switch-off-look = Click. The screen is black.
    .write-it = Write down what the top one says
    .write-it-look = “Green. Four wheels.” It goes on the poster.
    .add-a-word = Add the word “animal”, and check with Mr Gill
    .add-a-word-look = One small word. The car drives off.
    .wants = What does the search page want?
    .wants-which-one = To find out which jaguar he means
    .wants-sell = To sell Leo a car
    .wants-fright = To give Leo a fright

black-screen = Click! The car and the teeth are gone. So is the rest. Tom paints his otter. Leo’s poster is white.
    .picture = Leo looks at a black screen. Tom has a brush.
    .thinks-leo = A car! And teeth! I thought I had broken it.
    .thinks-gill = He stopped when it was odd. Next, we can find out why.
    .reassurance = Leo broke nothing. Stopping was fine, and he can still ask.

four-wheels = Leo writes: “A jaguar is green. It has four wheels.” Tom reads it out. He laughs so much that he gets hiccups. “A cat with wheels!”
    .picture = Tom laughs and points at a poster. Leo looks at it.
    .thinks-leo = It was at the top. So I wrote it down.
    .thinks-tom = Hic! I want a cat with wheels too. Hic!
    .reassurance = Leo did nothing bad. All of us mix things up, and a poster can be mended.

six-big-cats = Leo types: jaguar animal. The car is gone! Now there are six big cats. Mr Gill leans over. “So it was not broken,” he says. “It just did not know.”
    .picture = Leo points at the screen. Mr Gill smiles.
    .thinks-leo = One word, and the car is gone!
    .thinks-gill = The car was his clue. So he looked again.

check-the-cat = Checking is a good habit. Let’s help Leo once more.
    .who = Who can check with Leo?
    .who-tom = Tom
    .who-tom-reply = Tom knows otters. Who knows all the books?
    .who-gill = Mr Gill
    .who-gill-reply = Yes! He knows where to look.
    .who-mum = Mum, at home
    .who-mum-reply = Yes! Mum can look at it tonight.
    .words = How can Leo ask?
    .words-right-one = “Is this the right jaguar?”
    .words-right-one-reply = Short and clear. Now a grown-up can check it.
    .words-point = Point at the spots
    .words-point-reply = Good. Now a grown-up can see what he means.
    .busy = Mr Gill stamps books. Bang! Bang! What can Leo do?
    .busy-line = Stand at the end of the line
    .busy-line-reply = Bang! That was the last one. “Now you, Leo,” says Mr Gill.
    .busy-shout = Shout over the bangs
    .busy-shout-reply = Now it is very loud, and nobody hears a thing. Try again.
    .busy-note = Put a note on his desk: “Help, please”
    .busy-note-reply = Mr Gill reads it and puts the stamp down.

ask-about-the-car = The screen is black, but Leo can ask. Let’s help him.
    .who = Who can Leo ask?
    .who-gill = Mr Gill
    .who-gill-reply = Yes! It is his computer. He can put it on again.
    .who-mum = Mum
    .who-mum-reply = Yes! They can look for jaguars at home.
    .words = What can Leo say?
    .words-odd = “It showed a car, so I switched it off.”
    .words-odd-reply = That tells it all. Now a grown-up knows.
    .words-point = Point at the black screen
    .words-point-reply = Good. Now a grown-up can ask what he saw.
    .busy = Mr Gill reads a story to the little ones. What can Leo do?
    .busy-shelf = Hide behind a shelf
    .busy-shelf-reply = It is nice there. But the poster is still white. Try again.
    .busy-page = Listen until the last page
    .busy-page-reply = “The end,” reads Mr Gill. Then he comes to Leo.

mend-the-poster = A poster with wheels! Leo can get help. Let’s help him to ask.
    .who = Who can help Leo?
    .who-gill = Mr Gill
    .who-gill-reply = Yes! He loves big cats.
    .who-mum = Mum
    .who-mum-reply = Yes! She has paint at home.
    .words = What can Leo say?
    .words-wrong-one = “I think I have the wrong jaguar.”
    .words-wrong-one-reply = That was brave to say.
    .words-show = Hold up the poster
    .words-show-reply = The wheels say it all. Now a grown-up can help.
    .busy = Mr Gill is up a ladder with a pile of books. What can Leo do?
    .busy-back = Stand well back and say “I need help”
    .busy-back-reply = Mr Gill comes down, one step at a time. “Let me see,” he says.
    .busy-wheel = Paint one more wheel
    .busy-wheel-reply = Now it has five. Ask first. Try again.

the-wrong-bat = At break Leo says, “Can I have the bat?” Tom gives him a bat made of wool, with wings! “The bat for the ball, please,” says Leo. Now Tom gets it.
    .picture = Leo and Tom laugh in the playground.
    .alike = A friend or a computer: one word can mean two things. One more word helps.

spots-by-the-door = Leo’s jaguar has spots, big teeth and a river to swim in. He read it in two places. Mr Gill hangs the poster by the door.
    .headline = It was odd, and it was fine.
    .picture = Leo and Mr Gill stand by the door of the library.
    .reassurance = Leo stopped and looked again. That is always right. This time all was fine.
    .next = If a list is odd: stop, add a word, and check it with a grown-up.
    .thinks-leo = It only yawned! Jaguars get sleepy too.
    .thinks-gill = He found it, and then he checked it.
    .learned-two = One word can mean two things.
    .learned-word = One more word helps the computer.
    .learned-check = I check it in two places.

on-again = Mr Gill switches it on again. “The car is not bad. It is just not yours,” he says. Leo adds one word. Soon his poster is full of spots.
    .headline = Leo asked, and it was not broken.
    .picture = Leo types. Mr Gill stands next to him.
    .reassurance = Nobody was cross. Stopping was good, and asking is even better.
    .next = If it looks odd, you need not switch it off. Stop, and ask what it means.
    .thinks-leo = I did not break it. It just mixed them up.
    .thinks-gill = Now he knows what to do with an odd list.
    .learned-odd = Odd is not the same as bad.
    .learned-word = One more word helps the computer.

wheels-off = Leo types one more word. Ah, spots! He paints a river over the wheels. Now the jaguar swims. Tom thinks it is the best poster in the room.
    .headline = Leo asked, and the jaguar has legs.
    .picture = Leo and Tom look at a poster and smile.
    .reassurance = Leo is not in trouble. He saw that it did not fit, and he said so.
    .next = Before you write it down: does it fit what you looked for?
    .thinks-leo = The top one was true, but not for my cat.
    .thinks-tom = I still like the wheels. Hic!
    .recover-ask = Ask: does this fit?
    .recover-word = Add a word and look again.
    .recover-mend = Put your work right.
    .learned-fit = I look at what fits.
    .learned-top = The top one may be for somebody else.
