title = The grey picture
    .setting = A wet day. Isla is at Gran’s house.
    .talk = What can Isla do when her tummy feels tight?

cast =
    .gran = Isla’s gran
    .dad = Isla’s dad
    .ayo = a friend from Isla’s school
    .pond = has lots of puzzles
    .pop = popped up on the tablet

sign-wait = Please wait
    .why = The next puzzle is slow. That is all. Isla can just wait.
sign-tight-tummy = I do not like it
    .why = Isla’s tummy feels tight. That is a sign to stop.
sign-see-more = See more
    .why = One press, and more of them come. You do not have to press.
sign-hurry = Quick, quick
    .why = It says quick, so that you do not stop and think. You can be slow.

wet-day = Rain, rain, rain! Isla makes puzzles on Gran’s tablet. Biscuit the tortoise is asleep under the sofa.
    .picture = Isla is in Gran’s room with a tablet. She is happy.

ayo-shows = Ayo is a big boy from school. Once, he saw a picture he did not like. He shows what he did.
    .picture = Ayo takes his hands off the tablet.
    .stop = I stop. My hands go up.
    .think = I think. My tummy is tight. I do not like this picture.
    .click = I turn the tablet face down. Then I get a grown-up.

after-the-duck = The duck is done. What comes next?
    .picture = Isla looks at the tablet.
    .pond-duck-shows = A yellow duck
    .pond-duck = Quack! You did it!
    .pond-wait = [[wait|Please wait.]] A frog will hop in soon.
    .pop-grey-shows = [[tight-tummy|A picture that Isla does not like.]] We put grey on it, so you do not see it.
    .pop-grey = Look here!
    .pop-more = There are more of me! [[see-more|Press “See more”.]]
    .pop-hurry = [[hurry|Quick, quick!]] Press now!

what-now = What can Isla do now?
    .picture = Isla sits still. She thinks.
    .press = Press, as it says
    .press-look = It does not go. More come.
    .get-gran = Put it on its tummy and get Gran
    .get-gran-look = Gran comes, and Gran helps.
    .only-hide = Hide it and tell no one
    .only-hide-look = It is hidden. Her tummy is still tight.
    .wants = What does the pop-up want?
    .wants-puzzle = To make a puzzle with Isla
    .wants-press-again = To make Isla press and press
    .wants-sleep = To have a nap

gran-comes = Isla turns the tablet face down. Off she goes to Gran. “I am glad you came,” says Gran. Gran makes the picture go away. “You did nothing wrong.”
    .picture = Isla stands next to Gran. Gran is calm.
    .thinks-isla = Gran is here. I am not alone with it.
    .thinks-gran = She came to me. Now I can help.

more-come = Isla presses. She presses again. Now there are three pictures like that! Her heart goes bump, bump, bump.
    .picture = Isla looks at the tablet. She is scared.
    .thinks-isla = It said press. Why are there more?
    .thinks-gran = It is so quiet. I will see how Isla is.
    .reassurance = It is not Isla’s fault. It told her to press. Gran can help now.

under-the-cushion = Isla puts the tablet under a cushion. It is hidden. But she does not want her toast. Her tummy is still tight.
    .picture = Isla looks sad. Gran looks at Isla.
    .thinks-isla = I shut my eyes, and I still see it.
    .thinks-gran = No toast? I wonder why.
    .reassurance = Hiding it was good. It is not Isla’s fault. She can tell Gran too.

practise-telling = Isla told Gran. Now we practise it for another time. Help Isla!
    .who = Who can help Isla?
    .who-tortoise = Biscuit the tortoise
    .who-tortoise-reply = Biscuit is kind, but he only knows about leaves. Who looks after Isla?
    .who-gran = Gran
    .who-gran-reply = Yes! Gran looks after Isla today.
    .who-dad = Dad, on the phone
    .who-dad-reply = Yes! Dad wants to know, too. And Gran is here with Isla.
    .words = How can Isla tell?
    .words-say = “I do not like this picture.”
    .words-say-reply = Good words! Now a grown-up knows.
    .words-point = Point at the tablet
    .words-point-reply = Good! A finger can tell, too.
    .busy = Another time, Gran has sticky dough on her hands. What can Isla do?
    .busy-wait = Say “Gran, I need you” and wait
    .busy-wait-reply = Gran wipes her hands. “Here I am, my love.”
    .busy-look = Have one more look at the picture
    .busy-look-reply = Leave it on its tummy. Gran will look. Try again.

practise-telling-pressed = Isla pressed. She can still tell. Help her!
    .who = Who can she tell?
    .who-gran = Gran
    .who-gran-reply = Yes! Gran will not be cross.
    .who-dad = Dad
    .who-dad-reply = Yes! Dad will not be cross. And Gran is here with Isla.
    .words = How can she tell?
    .words-pressed = “I pressed, and more came.”
    .words-pressed-reply = That was brave! Now a grown-up can help.
    .words-give = Give Gran the tablet
    .words-give-reply = Good! Gran sees it. No words needed.
    .busy = Gran sings with the radio. She cannot hear Isla. What can Isla do?
    .busy-press-on = Press some more
    .busy-press-on-reply = Then more will come. Hands up! Try again.
    .busy-pat = Pat Gran’s arm
    .busy-pat-reply = The radio goes off. Gran bends down to hear.

practise-telling-hidden = It is hidden. Now Isla can tell, too.
    .who = Who can help?
    .who-gran = Gran
    .who-gran-reply = Yes! Gran has time for Isla.
    .who-cushion = The cushion
    .who-cushion-reply = A cushion is soft, but it has no ears. Try again.
    .who-dad = Dad, when he comes
    .who-dad-reply = Yes! And Gran is here right now.
    .words = How can Isla tell?
    .words-saw = “I saw a bad picture.”
    .words-saw-reply = Good words! Isla is not alone with it any more.
    .words-lift = Lift up the cushion
    .words-lift-reply = Good! You can show it. That is telling.
    .busy = Gran is giving Biscuit a bath. What can Isla do?
    .busy-sit = Sit next to Gran and wait
    .busy-sit-reply = Splash! Biscuit is clean. Gran dries her hands and sits down.
    .busy-nothing = Say nothing
    .busy-nothing-reply = Gran has time after the bath. Try again.

the-old-book = After lunch, Isla looks at an old book. One page makes her tummy tight. She shuts the book. She goes to Gran.
    .picture = Isla comes to Gran. She is not sure. Gran is calm.
    .alike = A book or a tablet: shut it, and tell.

under-the-tortoise = Gran and Isla make a puzzle on the rug. One bit is lost. It is under Biscuit!
    .headline = Isla put it down and got Gran.
    .picture = Isla is proud. Gran is happy.
    .reassurance = Isla did nothing wrong. It just popped up.
    .next = When you do not like what you see: put it down, and get a grown-up.
    .thinks-isla = My tummy feels nice again.
    .thinks-gran = She knew just what to do.
    .learned-tummy = My tummy can say stop.
    .learned-down = I put it on its tummy.
    .learned-tell = I get a grown-up.

boots-in-the-rain = Gran turns the tablet off. They put on big boots and jump in the rain. Splash!
    .headline = Isla told Gran.
    .picture = Isla is calm. Gran is happy.
    .reassurance = It was not Isla’s fault. She is not in trouble. It was good to tell.
    .next = If you pressed, put it down. You can still tell.
    .thinks-isla = Gran was not cross at all!
    .thinks-gran = She told me. Now it is over.
    .recover-off = Hands up! Put it down.
    .recover-tell = Get a grown-up.
    .recover-nice = Do something nice together.
    .learned-more = One press can bring more.
    .learned-tell = I can tell, even after I pressed.

a-yellow-sun = Gran and Isla draw a big yellow sun. Then Isla eats two bits of toast and jam. Biscuit eats one leaf.
    .headline = Isla hid it. Then she told.
    .picture = Isla and Gran are calm.
    .reassurance = It was not Isla’s fault. Hiding it was a good start.
    .next = Hide it. Then tell. Do both!
    .thinks-isla = I see the sun now when I shut my eyes.
    .thinks-gran = I am glad that she told me why.
    .learned-both = First I hide it. Then I tell.
    .learned-head = A picture can stay in my head. Telling helps.
