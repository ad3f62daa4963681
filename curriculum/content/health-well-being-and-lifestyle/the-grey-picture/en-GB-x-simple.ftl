title = The grey picture
    .setting = It is raining. Isla is at Gran’s house.
    .talk = What can Isla do when she does not like a picture?

cast =
    .gran = Isla’s gran
    .dad = Isla’s dad
    .ayo = Isla’s friend
    .pond = has puzzles
    .pop = came up on the tablet

sign-wait = Please wait
    .why = The next puzzle is slow. Isla can wait. It is OK.
sign-tight-tummy = I do not like it
    .why = When Isla’s tummy feels tight, Isla stops.
sign-see-more = See more
    .why = When Isla presses, more pictures come. She does not have to press.
sign-hurry = Quick
    .why = The pop-up wants Isla to be quick. Isla can stop and think.

wet-day = Isla makes puzzles on Gran’s tablet. A tortoise is asleep under the sofa.
    .picture = Isla is in Gran’s room with a tablet. She is happy.

ayo-shows = Ayo is Isla’s friend. He does not like a picture. He shows what he does.
    .picture = Ayo takes his hands off the tablet.
    .stop = I stop. I take my hands off.
    .think = I think. I do not like the picture. My tummy feels tight.
    .click = I turn the tablet over. I get an adult.

after-the-duck = Isla made a duck. Now Isla waits.
    .picture = Isla looks at the tablet.
    .pond-duck-shows = A yellow duck
    .pond-duck = Good!
    .pond-wait = [[wait|Please wait.]] The next puzzle is a frog.
    .pop-grey-shows = [[tight-tummy|Isla does not like this picture.]] You only see grey.
    .pop-grey = Look here!
    .pop-more = [[see-more|Press “See more”.]]
    .pop-hurry = [[hurry|Quick! Press now!]]

what-now = What can Isla do?
    .picture = Isla sits. She thinks.
    .press = Press “See more”
    .press-look = The picture may stay. More pictures may come.
    .get-gran = Turn the tablet over. Get Gran
    .get-gran-look = Gran may come. Gran may help.
    .wants = What does the pop-up want?
    .wants-puzzle = To make a puzzle
    .wants-press-again = To make Isla press again

gran-comes = Isla turns the tablet over. She goes to Gran. Gran says, “I am glad that you came.” Gran closes the picture.
    .picture = Isla stands next to Gran. Gran is calm.
    .thinks-isla = Gran is here. Gran helps me.
    .thinks-gran = Isla came to me. I can help.

more-come = Isla presses “See more”. Two more pictures come. Isla does not like them. Her heart beats fast.
    .picture = Isla looks at the tablet. She is scared.
    .thinks-isla = I want the pictures to go away.
    .thinks-gran = Isla is quiet. I want to see her.
    .reassurance = It is not Isla’s fault. Gran can help now.

under-the-cushion = Isla puts the tablet under a cushion. She tells nobody. Her tummy still feels tight.
    .picture = Isla is sad. Gran looks at Isla.
    .thinks-isla = I still think of the picture.
    .thinks-gran = Isla is sad. I want to know why.
    .reassurance = It is not Isla’s fault. Hiding it was good. She can tell Gran too.

practise-telling = Isla told Gran. You can practise for another time.
    .who = Who can help Isla?
    .who-tortoise = The tortoise
    .who-tortoise-reply = The tortoise is an animal. Tell an adult. Try again.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Isla tell?
    .words-say = “I do not like this picture.”
    .words-say-reply = Good. Now Gran knows.
    .words-point = Point at the tablet
    .words-point-reply = Good. You can tell by pointing.
    .busy = Another time, Gran is baking. What can Isla do?
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Gran comes. She listens.
    .busy-look = Look at the picture
    .busy-look-reply = Isla does not have to look. Try again.

practise-telling-pressed = Isla can still tell. You can help Isla.
    .who = Who can help Isla?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran is not angry. She can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. Gran can help too.
    .words = How can Isla tell?
    .words-pressed = “I pressed. More came.”
    .words-pressed-reply = Good. Now an adult can help.
    .words-give = Give Gran the tablet
    .words-give-reply = Good. You can tell by showing.
    .busy = Gran is singing. What can Isla do?
    .busy-press-on = Press “See more” again
    .busy-press-on-reply = Then more pictures come. Try again.
    .busy-pat = Touch Gran’s arm
    .busy-pat-reply = Good. Gran stops. She listens.

practise-telling-hidden = The tablet is hidden. Now Isla can tell.
    .who = Who can help Isla?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-cushion = The cushion
    .who-cushion-reply = A cushion does not hear. Try again.
    .words = How can Isla tell?
    .words-saw = “I saw a bad picture.”
    .words-saw-reply = Good. Now Gran knows.
    .words-lift = Show Gran the tablet
    .words-lift-reply = Good. You can tell by showing.
    .busy = Gran is washing the tortoise. What can Isla do?
    .busy-sit = Sit and wait
    .busy-sit-reply = Good. Gran comes. She listens.
    .busy-nothing = Say nothing
    .busy-nothing-reply = Gran wants to know. Try again.

the-old-book = After lunch, Isla does not like a picture in a book. She closes the book. She tells Gran.
    .picture = Isla comes to Gran. She is not sure. Gran is calm.
    .alike = It is the same in a book and on a tablet. Close it. Tell an adult.

under-the-tortoise = Isla and Gran make a puzzle on the floor.
    .headline = Isla got Gran.
    .picture = Isla is proud. Gran is happy.
    .reassurance = Isla did nothing wrong.
    .next = When you do not like a picture, turn the tablet over. Get an adult.
    .thinks-isla = My tummy feels good.
    .thinks-gran = Isla did the right thing.
    .learned-tummy = When my tummy feels tight, I stop.
    .learned-down = I turn the tablet over.
    .learned-tell = I get an adult.

boots-in-the-rain = Gran turns the tablet off. Isla and Gran play in the rain.
    .headline = Isla told Gran.
    .picture = Isla is calm. Gran is happy.
    .reassurance = It is not Isla’s fault. Isla is not in trouble.
    .next = When you have pressed, stop. Tell an adult.
    .thinks-isla = Gran is not angry. I feel better.
    .thinks-gran = I am glad that Isla told me.
    .recover-off = Take your hands off. Turn it over.
    .recover-tell = Get an adult.
    .recover-nice = Then do a nice thing. Play, draw or read.
    .learned-more = One press can bring more pictures.
    .learned-tell = I can always tell an adult.

a-yellow-sun = Isla and Gran draw a yellow sun. Isla eats toast.
    .headline = Isla hid the picture. Then she told Gran.
    .picture = Isla and Gran are calm.
    .reassurance = It is not Isla’s fault. Hiding it was good.
    .next = Hide the picture. Then tell an adult.
    .thinks-isla = I feel better. I think of the sun.
    .thinks-gran = I am glad that Isla told me.
    .learned-both = First I hide it. Then I tell.
    .learned-head = I can think of a picture later. Telling helps.
