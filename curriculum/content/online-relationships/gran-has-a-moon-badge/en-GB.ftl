title = Gran has a moon badge
    .setting = Sunday, in the kitchen. Noor has made a rocket from egg boxes.
    .talk = What can you do when a name is new, but it says that it is somebody you love?

cast =
    .moon = new account
    .gran = Noor’s gran
    .auntie = Noor’s auntie
    .patel = Noor’s teacher

sign-moon-picture = A moon, not a face
    .why = Lots of people use a picture that is not a face. It is odd at first. Then you check, and it is fine.
sign-forgot = Does not know my fish
    .why = Gran forgets names all the time. Somebody who loves you can forget too.
sign-rocket = Wants to see my rocket
    .why = It shows a rocket, not Noor or her home. And Auntie Zee can look first. So it is fine.
sign-phone-me = Says I can phone
    .why = Gran is glad if Noor checks. Her number is the one that Auntie Zee has had for years.

egg-box-rocket = Noor’s rocket has six windows and a real tin foil tip. Then Auntie Zee’s tablet goes ping.
    .picture = Noor stands in the kitchen. She looks proud.

moon-chat = Auntie Zee said that Noor may look. But who is this?
    .picture = Noor looks at the tablet. She puts her head on one side.
    .moon-hello = Hello Noor, it’s Gran! [[moon-picture|I am a moon now.]]
    .noor-glasses = Where is your old picture, with the big glasses?
    .moon-soup = My phone fell into the soup. So I have a new one!
    .moon-fish = How is your fish? [[forgot|I forgot what it is called.]]
    .moon-rocket = [[rocket|Will you send me a picture of your rocket?]]
    .moon-phone = [[phone-me|Phone me first if you like.]] Auntie Zee has my number on the fridge.

what-now = What could Noor do next?
    .picture = Noor puts the tablet down. She thinks.
    .phone-gran = Ask Auntie Zee to phone Gran
    .phone-gran-look = Auntie Zee finds the number on the fridge.
    .send-all = Send the picture, her street and her door number
    .send-all-look = It is sent. But Noor did not check who it is.
    .block-moon = Block the moon
    .block-moon-look = The moon is gone. Nobody knows who it was.
    .wants = What does the moon want?
    .wants-where = To know where Noor lives
    .wants-present = To get a present
    .wants-see-rocket = To see what Noor has made

gran-answers = Auntie Zee phones the number on the fridge. “Moon here!” says Gran, and she laughs and laughs. “My old phone still smells of soup!”
    .picture = Noor and Auntie Zee hold a phone. Both laugh.
    .thinks-noor = That is her laugh. It really is Gran!
    .thinks-gran = She checked first. I am so glad.

gran-is-puzzled = Noor blocks the moon. Gran sits with her cat and waits. “I sent Noor a message,” she says to the cat. “Is she cross with me?”
    .picture = Gran sits at home. She looks sad.
    .thinks-gran = I only wanted to see the rocket.
    .thinks-noor = I do not know if it was Gran. I did not ask.
    .reassurance = Noor wanted to be safe. That was not bad. A block can be taken back.

street-sent = “What a rocket!” says the moon. “But wait, Noor. You sent your street too. You did not check that it is me!” Noor’s face feels hot.
    .picture = Noor looks at the tablet. She is worried.
    .thinks-noor = I still don’t know who has our street.
    .thinks-gran = It was only me, this time. She can tell her auntie.
    .reassurance = Noor wanted to be kind. She is not in trouble. Now she can tell Auntie Zee.

practise-checking = To check, you ask somebody. Now we practise it once more.
    .who = Who can check with Noor?
    .who-moon = The moon
    .who-moon-reply = The moon will say, “I am Gran.” Who else can find out?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes! Auntie Zee knows Gran’s voice.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes! She can help Noor ask at home.
    .words = How can Noor ask?
    .words-is-it-gran = “Is this really Gran? Can we phone her?”
    .words-is-it-gran-reply = Good words. Now a grown-up knows what to do.
    .words-point = Point at the moon, then at the phone
    .words-point-reply = Good. That says it without a word.
    .busy = Auntie Zee is up a ladder with a pot of blue paint. What can Noor do?
    .busy-ladder = Say “When you come down, please”
    .busy-ladder-reply = Down comes Auntie Zee. She has a blue nose. “Show me,” she says.
    .busy-send = Send the picture, then check
    .busy-send-reply = First check, then send. The rocket can wait. Try again.
    .busy-gran-later = Wait till Gran comes round for tea
    .busy-gran-later-reply = Good idea! Then Noor can ask Gran herself.

practise-asking-first = Next time, Noor can ask before she blocks. Now we practise it.
    .who = Who can Noor ask?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes! Auntie Zee can find out who it is.
    .who-alone = Nobody. Noor can do it alone
    .who-alone-reply = Two can find out more than one. Which grown-up can she ask?
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes! She will help Noor ask at home.
    .words = How can Noor ask?
    .words-who-is-it = “A moon says it is my gran.”
    .words-who-is-it-reply = Good words. It sounds funny, and now a grown-up can look.
    .words-show = Show her the moon
    .words-show-reply = Good. You can ask without words.
    .busy = Auntie Zee combs the cat, and the cat wriggles. What can Noor do?
    .busy-guess = Guess who it is
    .busy-guess-reply = A guess can be wrong. Auntie Zee can find out. Try again.
    .busy-sit = Sit down next to them and wait
    .busy-sit-reply = The cat is done. Her fur stands up. “Now you,” says Auntie Zee.

practise-helping = If you have told too much, you can get help. Now we practise it.
    .who = Who can help Noor?
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes! She can help Noor tell.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes! Auntie Zee can find out who has it.
    .words = How can Noor tell?
    .words-too-much = “I sent our street, and I did not check.”
    .words-too-much-reply = That was brave. Now a grown-up can help.
    .words-show = Show what she sent
    .words-show-reply = Good. Now a grown-up can read it.
    .busy = Auntie Zee talks to her boss on the laptop. What can Noor do?
    .busy-card = Hold up a card that says HELP
    .busy-card-reply = Auntie Zee sees the card. “Two minutes,” she tells her boss, and she comes.
    .busy-hope = Hope that it is fine
    .busy-hope-reply = Hoping does not tell us who it is. Auntie Zee can find out. Try again.

at-the-door = The bell rings. “It’s Gran!” says a voice. Noor cannot see who it is, so she gets Auntie Zee. Auntie Zee looks out. It is Gran, with a moon cake!
    .picture = Noor and Auntie Zee stand in the lounge and smile.
    .alike = In a chat or at the door: first a grown-up checks. Then comes the hug.

moon-and-rocket = Auntie Zee helps Noor to send the picture. Now Gran has the rocket on her wall, next to her best plate.
    .headline = Noor checked, and it was Gran.
    .picture = Noor and Gran smile at Gran’s house.
    .reassurance = It is always right to check. This time, all was fine.
    .next = When a name is new: ask a grown-up to check. Then you can say hello.
    .thinks-noor = I am glad that I asked. And I am glad it is Gran!
    .thinks-gran = She may check me every time.
    .learned-check = We can phone a number that we know.
    .learned-new = A new name can be somebody I love.
    .learned-kind = I can check and be kind too.

moon-is-back = Auntie Zee phones Gran. It was her! Auntie Zee shows Noor how to let the moon back in. “Sorry, Gran,” says Noor. “I did not know you as a moon.”
    .headline = Noor let Gran back in.
    .picture = Noor and Gran sit together at Gran’s house.
    .reassurance = Noor was careful, and that is good. Asking first is even better.
    .next = A new name? Do not guess. Ask a grown-up to check.
    .thinks-gran = I am back! And I am not sad at all now.
    .thinks-noor = First I ask. I can still block later, if I need to.
    .learned-ask = I ask first. Then I know.
    .learned-undo = A block can be taken back.
    .learned-new = A new name can be somebody I love.

street-taken-out = Auntie Zee phones the number on the fridge. It is Gran. Gran takes the street out of her chat. “Well told, Noor,” says Auntie Zee.
    .headline = Noor told Auntie Zee, and Auntie Zee checked.
    .picture = Noor and Gran sit together. Both look calm.
    .reassurance = Noor is not in trouble. This time it was Gran, and now Auntie Zee knows for sure.
    .next = First find out who it is. And keep your street to yourself.
    .thinks-noor = A rocket is fine to send. Our door is private.
    .thinks-auntie = She told me at once. Now I can help.
    .recover-say = Say what you sent.
    .recover-phone = A grown-up checks who has it.
    .recover-take-out = A grown-up asks them to take it out.
    .learned-first = First check, then send.
    .learned-home = Where I live is private.
    .learned-tell = If I sent too much, I tell a grown-up.
