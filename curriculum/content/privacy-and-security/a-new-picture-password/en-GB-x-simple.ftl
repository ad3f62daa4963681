title = A new picture password
    .setting = It is Wednesday. Noor is at school.
    .talk = How did Noor know that the password box was OK?

cast =
    .patel = Noor’s teacher
    .leo = in Noor’s class
    .gill = helps with the computers
    .dad = Noor’s dad
    .page = the school page

sign-change = A new password
    .why = The whole class needs a new password. It is OK.
sign-list = A list
    .why = Ms Patel says why. It is OK.
sign-three = Three pictures
    .why = Noor knows this school page. It is OK.
sign-away = Ms Patel looks away
    .why = Ms Patel does not look at the pictures. It is OK.

cold-penguin = Noor writes a story about a penguin. Today there is a password box.
    .picture = Noor and Leo sit at computers.

password-box = The whole class sees this box.
    .picture = Noor looks at the screen. She is not sure.
    .page-change = [[change|You need a new password today.]]
    .patel-list = There was a list of the old passwords. [[list|Everybody saw it.]]
    .patel-list-wants = Ms Patel wants to explain the new password.
    .page-three-entry = empty
    .page-three = [[three|Choose three pictures.]]
    .patel-away = [[away|I look away.]] You can ask me first.
    .patel-away-wants = Ms Patel wants Noor to choose the pictures.

what-now = What can Noor do?
    .picture = Noor thinks.
    .leave-it = Do nothing
    .leave-it-look = The box may stay there. Noor may not write her story.
    .ask-then-pick = Ask why. Then choose three pictures.
    .ask-then-pick-look = Ms Patel may explain it. Then Noor may choose.
    .wants = What does Ms Patel want?
    .wants-know = To see Noor’s pictures
    .wants-safe = To keep Noor’s story safe

no-penguin = Noor does nothing. The other children write. Noor cannot write her story.
    .picture = Noor sits. She is sad. Leo types.
    .thinks-noor = I thought that the box was a trick.
    .thinks-patel = Noor is careful. I can help her.
    .reassurance = Being careful is OK. Noor can ask now.

back-turned = Noor asks why. Ms Patel says, “Now only you know the pictures.” She looks away. Noor chooses.
    .picture = Noor smiles. Ms Patel looks away.
    .thinks-noor = Ms Patel did not look. The password is only for me.
    .thinks-patel = Noor asked why. I am glad.

leo-sings = Noor tells Leo the three pictures. Leo sings them. Now many children know them.
    .picture = Leo sings. Noor is worried.
    .thinks-noor = I told only Leo. Now everybody knows.
    .thinks-leo = I did not know. I am sorry.
    .reassurance = Noor is not in trouble. She can choose new pictures.

ask-why = Noor asks why once more. You can help Noor.
    .who = Who can Noor ask?
    .who-leo = Leo
    .who-leo-reply = Leo does not know. Ask an adult. Try again.
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel knows.
    .words = How can Noor ask?
    .words-why = “Why a new password?”
    .words-why-reply = Good. Now an adult can answer.
    .words-point = Point at the box
    .words-point-reply = Good. You can ask by pointing.
    .busy = Ms Patel helps a boy. What can Noor do?
    .busy-wait = Put a hand up and wait
    .busy-wait-reply = Good. Ms Patel comes. She listens.
    .busy-same = Choose Leo’s pictures
    .busy-same-reply = Then Leo knows Noor’s password. Wait for Ms Patel. Try again.

ask-after-all = Noor can ask now. You can help Noor.
    .who = Who can Noor ask?
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel can help.
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Noor ask?
    .words-real = “Is the box a trick?”
    .words-real-reply = Good. This is a good question.
    .words-point = Point at the box
    .words-point-reply = Good. You can ask by pointing.
    .busy = Ms Patel counts the children. What can Noor do?
    .busy-line = Say nothing
    .busy-line-reply = Then Noor does not know. Try again.
    .busy-stay = Stand next to her and wait
    .busy-stay-reply = Good. Ms Patel stops. She listens.

tell-about-song = Noor can tell now. You can help Noor.
    .who = Who can Noor tell?
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Noor tell?
    .words-all-know = “I told Leo. Now everybody knows.”
    .words-all-know-reply = Good. That is brave.
    .words-point = Point at the children
    .words-point-reply = Good. An adult hears the song.
    .busy = Ms Patel eats. What can Noor do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Ms Patel stops eating. She listens.
    .busy-hope = Say nothing
    .busy-hope-reply = Ms Patel wants to help. Try again.

warm-hat = Noor chooses three pictures. Now she can write. The penguin gets a warm hat. Noor logs out.
    .headline = The box was OK. Noor asked.
    .picture = Noor and Ms Patel smile.
    .reassurance = Asking was right. This time, it was OK.
    .next = When you see a password box, stop. Ask an adult.
    .thinks-noor = The password is only for me.
    .thinks-patel = Now I have no list on the wall.
    .learned-why = I can ask why.
    .learned-away = Other people look away. I choose the pictures.
    .learned-mine = My password is only for me.

hat-after-lunch = Ms Patel says, “The box is OK.” Noor chooses three pictures. After lunch, she writes her story.
    .headline = Noor asked later. It was OK.
    .picture = Noor types. Ms Patel looks away.
    .reassurance = Nobody is angry. Noor was careful.
    .next = When you are not sure, ask an adult.
    .thinks-noor = I was not sure. The box was OK.
    .thinks-patel = Noor asked me. I am glad.
    .learned-ask = When I am not sure, I ask.
    .learned-new = A new password can be OK.

song-about-a-frog = Noor chooses three new pictures. Nobody looks. Leo sings a new song.
    .headline = Noor told. The password is new.
    .picture = Noor types. Leo looks away.
    .reassurance = Noor is not in trouble. Telling was right.
    .next = When other people know your password, tell an adult. Choose a new password.
    .thinks-noor = The new password is only for me.
    .thinks-leo = Now I look away.
    .thinks-patel = Noor told me. I could help.
    .recover-say = Tell an adult who knows it.
    .recover-new = Choose new pictures.
    .recover-keep = Tell nobody the new pictures.
    .learned-mine = I do not tell a friend my password.
    .learned-tell = When other people know my password, I tell an adult.
