title = The bell on the screen
    .setting = Tom is at school. Tom paints on the computer.
    .talk = How can Tom find out what the bell is for?

cast =
    .osei = Tom’s teacher
    .shah = helps in Tom’s class
    .leo = Tom’s friend
    .nest = the class app

sign-bell = A loud bell
    .why = The bell is loud. It is the tidy-up bell. It is OK.
sign-asleep = The paint stops
    .why = The paint stops for all the children. Later it works again. It is OK.
sign-stop-now = Stop now
    .why = A teacher says this too. It is OK.
sign-ask = Ask your teacher
    .why = Tom can ask. Asking is good. It is OK.

a-snail-in-a-boot = Tom paints a blue snail. The snail has a red boot.
    .picture = Tom is in his classroom. He is happy.

class-nest = Tom paints. Then something new comes.
    .picture = Tom looks at the computer. He is scared.
    .tom-snail-shows = A blue snail with a red boot
    .tom-snail = My snail
    .nest-bell = [[bell|DING! DING! DING!]]
    .nest-asleep = [[asleep|The paint stops now.]]
    .nest-stop = [[stop-now|Stop now!]]
    .nest-ask = [[ask|Ask your teacher.]]

what-now = What can Tom do?
    .picture = Tom thinks.
    .ask-osei = Ask Mrs Osei
    .ask-osei-look = Mrs Osei may smile. She may say what it is.
    .under-table = Hide under the table
    .under-table-look = It may be dark there. Tom may see many shoes.
    .wants = What does the class app want?
    .wants-tidy = The children to tidy up
    .wants-take = To take the snail away

osei-explains = Tom asks, “What is that bell?” Mrs Osei says, “It is time to tidy up. Good that you asked.”
    .picture = Tom is calm. Mrs Osei smiles.
    .thinks-tom = The bell is from Mrs Osei.
    .thinks-osei = I am glad that Tom asked.

under-the-table = Tom sits under the table. The other children tidy up. Tom is alone.
    .picture = Tom is scared.
    .thinks-tom = My heart beats fast. I think that the bell is bad.
    .thinks-leo = Where is Tom? I want to tidy up with Tom.
    .reassurance = Being scared is OK. Tom did nothing wrong.

a-white-page = The app asks, “New page?” Tom presses “Yes”. Now Tom does not see his snail.
    .picture = Tom looks at the computer. He is sad.
    .thinks-tom = I want my snail.
    .thinks-osei = I can help Tom.
    .reassurance = Tom is not in trouble. He did not know. Mrs Osei can help.

practise-asking = Tom asks once more. You can help Tom.
    .who = Who can Tom ask?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-leo = Leo
    .who-leo-reply = Leo does not know. Ask an adult. Try again.
    .words = How can Tom ask?
    .words-what = “What is that bell?”
    .words-what-reply = Good. This is a good question.
    .words-ear = Point at his ear
    .words-ear-reply = Good. You can tell by pointing.
    .busy = Mrs Osei helps Leo. What can Tom do?
    .busy-shout = Shout
    .busy-shout-reply = Shouting is too loud. Try again.
    .busy-hand = Put a hand up and wait
    .busy-hand-reply = Good. Mrs Osei comes. She listens.

practise-from-below = Tom can tell now. You can help Tom.
    .who = Who can help Tom?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can help.
    .words = How can Tom tell?
    .words-jump = “The bell is too loud.”
    .words-jump-reply = Good. Now an adult knows.
    .words-ears = Put his hands on his ears
    .words-ears-reply = Good. You can tell with your hands.
    .busy = Mrs Osei counts the children. What can Tom do?
    .busy-wave = Wave
    .busy-wave-reply = Good. Mrs Osei sees Tom. She comes.
    .busy-stay = Stay under the table
    .busy-stay-reply = Mrs Osei wants to help. Try again.

practise-after-yes = Tom can tell now. You can help Tom.
    .who = Who can help Tom?
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can help.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Tom tell?
    .words-gone = “I pressed. My snail is gone.”
    .words-gone-reply = Good. Now an adult knows.
    .words-page = Show the white page
    .words-page-reply = Good. You can tell by showing.
    .busy = Mrs Osei cleans the floor. What can Tom do?
    .busy-yes-more = Press “Yes” again
    .busy-yes-more-reply = Stop first. Then tell. Try again.
    .busy-puddle = Wait
    .busy-puddle-reply = Good. Mrs Osei comes. She listens.

the-snail-wakes = Tom tidies up. Then the paint works again. The snail is still there.
    .headline = Tom asked. It was OK.
    .picture = Tom and Mrs Osei are happy.
    .reassurance = Asking is right. This time, it was tidy-up time.
    .next = When something is new or loud, stop. Ask an adult.
    .thinks-tom = I know the bell now.
    .thinks-osei = I am glad that Tom asked.
    .learned-stop = I can stop.
    .learned-ask = I can ask what something is.
    .learned-fine = Something loud can be OK.

a-tiny-ding = Mrs Osei makes the bell quiet. Tom comes out. Tom and Leo tidy up.
    .headline = Tom told Mrs Osei.
    .picture = Tom is calm. Leo is happy. Mrs Osei is calm.
    .reassurance = Nobody is angry. Being scared is OK.
    .next = When something is too loud, tell an adult.
    .thinks-tom = The quiet bell is good.
    .thinks-osei = The bell was too loud. I am glad that Tom told me.
    .learned-loud = Loud is not always bad.
    .learned-say = I can say that it is too loud.

boot-and-all = Mrs Osei finds the snail. Tom and Leo tidy up.
    .headline = Tom told Mrs Osei.
    .picture = Tom is happy. Mrs Osei is calm.
    .reassurance = It is not Tom’s fault. Tom is not in trouble.
    .next = When you are not sure, stop. Ask an adult.
    .thinks-tom = I have my snail again.
    .thinks-osei = Tom told me. I could help.
    .recover-off = Take your hands off.
    .recover-say = Say what you pressed.
    .recover-back = An adult can find it again.
    .learned-press = I do not have to press.
    .learned-ask = I ask when I am not sure.
