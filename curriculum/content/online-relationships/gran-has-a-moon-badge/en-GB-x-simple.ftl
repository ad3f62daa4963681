title = Gran has a moon badge
    .setting = It is Sunday. Noor is at home. Noor made a rocket.
    .talk = A name is new. How can you check who it is?

cast =
    .moon = a new name
    .gran = Noor’s gran
    .auntie = Noor’s auntie
    .patel = Noor’s teacher

sign-moon-picture = A picture of a moon
    .why = Many people use a picture of a thing. Noor can check. It is OK.
sign-forgot = “I forgot”
    .why = Gran forgets names. Good people can forget. It is OK.
sign-rocket = A picture of my rocket
    .why = The picture does not show where Noor lives. Auntie Zee can look first. It is OK.
sign-phone-me = “Phone me”
    .why = Gran is happy when Noor checks. It is OK.

egg-box-rocket = Noor made a rocket from egg boxes. Now a message comes.
    .picture = Noor stands in the kitchen. She is proud.

moon-chat = Noor does not know this name.
    .picture = Noor looks at the tablet. She is not sure.
    .moon-hello = I am your gran. [[moon-picture|My new picture is a moon.]]
    .moon-hello-wants = Gran in the Moon wants to say hello.
    .noor-glasses = Where is your old picture?
    .moon-soup = My phone broke. I have a new phone.
    .moon-soup-wants = Gran in the Moon wants to answer Noor.
    .moon-fish = How is your fish? [[forgot|I forgot its name.]]
    .moon-fish-wants = Gran in the Moon wants the fish’s name.
    .moon-rocket = [[rocket|Send me a picture of your rocket.]]
    .moon-rocket-wants = Gran in the Moon wants a rocket picture.
    .moon-phone = [[phone-me|You can phone me first.]] Auntie Zee has my number.
    .moon-phone-wants = Gran in the Moon wants Noor to phone.

what-now = What can Noor do?
    .picture = Noor thinks.
    .phone-gran = Ask Auntie Zee to phone Gran
    .phone-gran-look = Auntie Zee may phone Gran. Noor may find out who it is.
    .block-moon = Block the new name
    .block-moon-look = The new name cannot write any more. Noor may not find out who it was.
    .wants = What does the new name want?
    .wants-where = To know where Noor lives
    .wants-see-rocket = To see the rocket

gran-answers = Auntie Zee phones Gran. Gran says, “Yes, that is me!” Gran and Noor laugh.
    .picture = Noor and Auntie Zee phone Gran. Both are happy.
    .thinks-noor = I know Gran’s voice. It is Gran.
    .thinks-gran = Noor checked. That was right.

gran-is-puzzled = Noor blocks the new name. It was Gran. Gran waits. Gran is sad.
    .picture = Gran sits at home. She is sad.
    .thinks-gran = I want to see the rocket.
    .thinks-noor = I do not know who it was. I did not ask.
    .reassurance = Noor wanted to be safe. That is OK. Noor can stop the block.

street-sent = Noor sends the picture. She sends her street too. Noor did not check who it is.
    .picture = Noor looks at the tablet. She is worried.
    .thinks-noor = I do not know who has my street.
    .thinks-gran = It was me. Noor can check next time.
    .reassurance = Noor is not in trouble. Noor can tell Auntie Zee.

practise-checking = Noor asks somebody once more to check. You can help Noor.
    .who = Who can check with Noor?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee knows Gran’s voice.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Noor ask?
    .words-is-it-gran = “Is this Gran?”
    .words-is-it-gran-reply = Good. An adult can find out.
    .words-point = Point at the moon
    .words-point-reply = Good. You can ask by pointing.
    .busy = Auntie Zee paints the wall. What can Noor do?
    .busy-ladder = Say “I need you” and wait
    .busy-ladder-reply = Good. Auntie Zee comes. She looks.
    .busy-send = Send the picture
    .busy-send-reply = Check first. Then send. Try again.

practise-asking-first = Next time, Noor can ask first. You can help Noor.
    .who = Who can Noor ask?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can find out.
    .who-alone = Nobody
    .who-alone-reply = Choose a person who can help. Try again.
    .words = How can Noor ask?
    .words-who-is-it = “A moon says, ‘I am Gran.’”
    .words-who-is-it-reply = Good. Now an adult can find out.
    .words-show = Show the moon
    .words-show-reply = Good. You can ask by showing.
    .busy = Auntie Zee helps the cat. What can Noor do?
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.
    .busy-sit = Sit down and wait
    .busy-sit-reply = Good. Auntie Zee comes. She listens.

practise-helping = Noor sent her street. Noor can tell. You can help Noor.
    .who = Who can help Noor?
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee is not angry. She can help.
    .words = How can Noor tell?
    .words-too-much = “I sent our street.”
    .words-too-much-reply = Good. Now an adult can help.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Auntie Zee works. What can Noor do?
    .busy-card = Show a card with “help”
    .busy-card-reply = Good. Auntie Zee sees the card. Auntie Zee comes.
    .busy-hope = Say nothing
    .busy-hope-reply = Auntie Zee wants to help. Try again.

at-the-door = The bell rings. Noor does not open the door. Auntie Zee looks first. It is Gran. Gran has a cake.
    .picture = Noor and Auntie Zee stand in the lounge. Both are happy.
    .alike = It is the same in a chat. An adult checks who it is. Then I say hello.

moon-and-rocket = Noor and Auntie Zee send the picture. Gran puts it on her wall.
    .headline = It was Gran.
    .picture = Noor and Gran smile.
    .reassurance = Checking was right. This time, it was OK.
    .next = When a name is new, ask an adult to check. Then say hello.
    .thinks-noor = I checked. I am happy that it is Gran.
    .thinks-gran = Noor can check every time.
    .learned-check = We can phone a number that we know.
    .learned-new = A new name can be a person I love.
    .learned-kind = I can check. I can also be kind.

moon-is-back = Auntie Zee phones Gran. It was Gran. Noor stops the block. Noor says sorry.
    .headline = Gran is back.
    .picture = Noor and Gran sit together. Both are calm.
    .reassurance = Noor was careful. She is not in trouble.
    .next = When a name is new, ask an adult to check.
    .thinks-gran = I am not sad now.
    .thinks-noor = Next time, I ask first.
    .learned-ask = I ask first. Then I know.
    .learned-undo = I can stop a block.
    .learned-new = A new name can be a person I love.

street-taken-out = Auntie Zee phones Gran. It was Gran. Gran deletes the street.
    .headline = Noor told Auntie Zee.
    .picture = Noor and Gran sit together. Both are calm.
    .reassurance = Noor is not in trouble. Telling was right.
    .next = Check first. Keep your street private.
    .thinks-noor = I can send a rocket. My street is private.
    .thinks-auntie = Noor told me. Now I can help.
    .recover-say = Say what you sent.
    .recover-phone = An adult checks who has it.
    .recover-take-out = An adult asks them to delete it.
    .learned-first = First I check. Then I send.
    .learned-home = Where I live is private.
    .learned-tell = When I sent too much, I tell an adult.
