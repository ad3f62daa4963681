title = The wrong jaguar
    .setting = It is Tuesday. Leo is in the school library.
    .talk = Why did the computer show a car?

cast =
    .gill = works in the library
    .tom = in Leo’s class
    .mum = Leo’s mum
    .finder = a search page
    .cars = a page about cars

sign-car = A car
    .why = A car and a cat have the same name. It is OK.
sign-teeth = Big teeth
    .why = This is a real jaguar. It is tired. It is OK.
sign-which = “Do you mean the animal?”
    .why = The search page asks. Then it can help. It is OK.

a-cat-with-spots = Leo makes a poster about jaguars. A jaguar is a big cat with spots.
    .picture = Leo and Tom sit in the library.

jaguar-list = Leo types one word.
    .picture = Leo looks at the screen.
    .leo-word-entry = jaguar
    .leo-word = Type a word.
    .cars-top-address = pedal-cars.example
    .cars-top = This jaguar is green. [[car|It is a fast toy car.]]
    .finder-yawn-shows = [[teeth|The cat has spots and big teeth.]] Its mouth is open.
    .finder-yawn = A tired jaguar in a zoo
    .finder-which = [[which|Do you mean the animal?]] Type one more word.

what-now = What can Leo do?
    .picture = Leo thinks.
    .switch-off = Switch the computer off
    .switch-off-look = The screen may go black. The list may be gone.
    .add-a-word = Type “animal” too. Show Mr Gill.
    .add-a-word-look = The list may change. The car may be gone.
    .wants = What does the search page want?
    .wants-which-one = To know what Leo means
    .wants-sell = To sell Leo a car

black-screen = Leo switches the computer off. Tom paints his poster. Leo’s poster is empty.
    .picture = Leo is sad. Tom paints.
    .thinks-leo = I saw a car and teeth. Is the computer broken?
    .thinks-gill = Leo stopped. I can help him now.
    .reassurance = Leo did nothing wrong. He can ask now.

four-wheels = Leo writes, “A jaguar has four wheels.” Tom laughs. Leo is not sure.
    .picture = Tom laughs. Leo looks at the poster.
    .thinks-leo = It was the first one. I wrote it.
    .thinks-tom = A cat with wheels is funny!
    .reassurance = Leo did nothing wrong. He can change the poster.

six-big-cats = Leo types “jaguar animal”. Now he sees six big cats. He shows Mr Gill.
    .picture = Leo points at the screen. Mr Gill smiles.
    .thinks-leo = One more word helped.
    .thinks-gill = Leo looked again. That was right.

check-the-cat = Leo checks with somebody once more. You can help Leo.
    .who = Who can check with Leo?
    .who-tom = Tom
    .who-tom-reply = Tom does not know jaguars. Ask an adult. Try again.
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Leo ask?
    .words-right-one = “Is this the right jaguar?”
    .words-right-one-reply = Good. An adult can look in a book.
    .words-point = Point at the spots
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mr Gill helps other children. What can Leo do?
    .busy-line = Stand in the line and wait
    .busy-line-reply = Good. Now it is Leo’s turn. Mr Gill listens.
    .busy-shout = Shout
    .busy-shout-reply = That is too loud. Wait. Try again.

ask-about-the-car = Leo can ask now. You can help Leo.
    .who = Who can Leo ask?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Leo ask?
    .words-odd = “I saw a car.”
    .words-odd-reply = Good. Now an adult knows.
    .words-point = Point at the screen
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mr Gill reads a story. What can Leo do?
    .busy-shelf = Hide
    .busy-shelf-reply = Mr Gill wants to help. Try again.
    .busy-page = Wait for the end
    .busy-page-reply = Good. The story ends. Mr Gill comes.

mend-the-poster = Leo gets help. You can help Leo.
    .who = Who can help Leo?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Leo ask?
    .words-wrong-one = “I have the wrong jaguar.”
    .words-wrong-one-reply = Good. That is brave.
    .words-show = Show the poster
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Gill is on a ladder. What can Leo do?
    .busy-back = Say “I need help” and wait
    .busy-back-reply = Good. Mr Gill comes down. He listens.
    .busy-wheel = Paint one more wheel
    .busy-wheel-reply = Ask first. Try again.

the-wrong-bat = Leo says, “I want the bat.” Tom gives him a toy animal. Leo says, “The bat for the ball.”
    .picture = Leo and Tom laugh outside.
    .alike = A word can mean two things. One more word helps. It is the same with a computer.

spots-by-the-door = Leo’s poster shows a cat with spots. Leo checked it in two places. It is true.
    .headline = Leo typed one more word.
    .picture = Leo and Mr Gill smile. Leo is proud.
    .reassurance = Stopping was right. This time, it was OK.
    .next = When a list is odd, stop. Type one more word. Ask an adult.
    .thinks-leo = The jaguar was only tired.
    .thinks-gill = Leo checked. I am glad.
    .learned-two = One word can mean two things.
    .learned-word = One more word helps.
    .learned-check = I check in two places.

on-again = Mr Gill switches the computer on. Leo types one more word. Now he can make his poster.
    .headline = Leo asked. The computer works.
    .picture = Leo types. Mr Gill helps.
    .reassurance = Nobody is angry. Stopping was OK.
    .next = When something looks odd, stop. Ask an adult.
    .thinks-leo = The computer is not broken.
    .thinks-gill = Leo asked me. I could help.
    .learned-odd = Odd things can be OK.
    .learned-word = One more word helps.

wheels-off = Leo types one more word. He sees a cat with spots. He paints the poster again.
    .headline = Leo asked. The poster is true.
    .picture = Leo and Tom smile.
    .reassurance = Leo is not in trouble. Asking was right.
    .next = Before you write it, ask: is this what I wanted?
    .thinks-leo = The first one was about a car.
    .thinks-tom = I like the cat too.
    .recover-ask = Ask: is this what I wanted?
    .recover-word = Type one more word.
    .recover-mend = Change your work.
    .learned-fit = I look for what I wanted.
    .learned-top = The first one is not always for me.
