title = The bell on the screen
    .setting = After play time, at school. Tom paints on the class computer.
    .talk = How can Tom find out what the bell is for?

cast =
    .osei = Tom’s teacher
    .shah = helps in Tom’s class
    .leo = Tom’s friend
    .nest = the app of Tom’s class

sign-bell = A loud bell
    .why = It is loud, and Tom jumps. But it is only the tidy-up bell. Loud can be fine.
sign-asleep = The paint is asleep
    .why = The paint stops for all the class. In a bit it wakes up. It is fine.
sign-stop-now = Stop now
    .why = It wants nothing from Tom. It just says what a teacher says: stop and tidy up.
sign-ask = Ask your teacher
    .why = You may ask, and that is good. Things that are fine let you ask.

a-snail-in-a-boot = Tom paints a snail. He gives it a red boot. One boot is enough. A snail has just one foot!
    .picture = Tom is in his classroom. He is happy.

class-nest = Tom wants to paint the laces. Then this pops up.
    .picture = Tom looks at the computer. He is scared.
    .tom-snail-shows = A blue snail in a red boot
    .tom-snail = My snail. By Tom.
    .nest-bell = [[bell|DING! DING! DING!]]
    .nest-asleep = [[asleep|The paint is asleep now.]]
    .nest-stop = [[stop-now|Stop now!]] Hands on your head!
    .nest-ask = What is it? [[ask|Ask your teacher.]]

what-now = What can Tom do next?
    .picture = Tom has his hands on his head. He thinks.
    .ask-osei = Put his hand up and ask Mrs Osei
    .ask-osei-look = She looks up and smiles.
    .yes-yes = Press and press, so that it stops
    .yes-yes-look = Press, press. Oh! Where is the snail?
    .under-table = Hide under the table
    .under-table-look = It is dark there. He sees a lot of shoes.
    .wants = What does the class app want?
    .wants-tidy = All the class to tidy up
    .wants-take = To take the snail away
    .wants-boot = A red boot of its own

osei-explains = “What is that bell?” asks Tom. “That was me!” says Mrs Osei. “I ring it at tidy-up time. I am glad you asked.”
    .picture = Tom is calm. Mrs Osei smiles at him.
    .thinks-tom = Oh! It was only Mrs Osei.
    .thinks-osei = It was a bit loud. He asked me, and now he knows.

under-the-table = Tom sits under the table. He hears a song. All the class tidies up. But Tom stays there.
    .picture = Tom is scared.
    .thinks-tom = My heart goes so fast! Then it must be bad.
    .thinks-leo = Where is Tom? I have got a brush for him.
    .reassurance = It is fine to be scared of a loud bell. Tom did nothing wrong.

a-white-page = Tom presses and presses. “New page?” asks the app. He presses “Yes”. Now it is all white. No snail. No boot.
    .picture = Tom looks at the computer. He is sad.
    .thinks-tom = It asked me, so I said yes. Where did he go?
    .thinks-osei = If Tom asks me, I can look for it with him.
    .reassurance = Tom is not in trouble. He did not know. Mrs Osei can help.

practise-asking = Now we practise asking once more. You can help Tom.
    .who = Who may know what the bell is for?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She knows the class app best.
    .who-leo = Leo
    .who-leo-reply = Leo jumped, too. He does not know. Which grown-up does?
    .who-shah = Ms Shah
    .who-shah-reply = Yes! Ms Shah helps in the class every day.
    .words = How can Tom ask?
    .words-what = “What is that bell?”
    .words-what-reply = That is a very good question.
    .words-ear = Point at his ear
    .words-ear-reply = Good! That says it: too loud.
    .busy = Mrs Osei is doing up Leo’s shoe. What can Tom do?
    .busy-shout = Shout as loud as the bell
    .busy-shout-reply = Two loud things! That is too much. Try again.
    .busy-hand = Keep his hand up
    .busy-hand-reply = The shoe is done. “Now you, Tom!”

practise-from-below = Tom can ask from under the table, too.
    .who = Who can help him?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She bends down and says hello.
    .who-shah = Ms Shah
    .who-shah-reply = Yes! Ms Shah sits on the floor next to him.
    .words = How can Tom say it?
    .words-jump = “The bell made me jump.”
    .words-jump-reply = Well said! Now they know.
    .words-ears = Put his hands on his ears
    .words-ears-reply = Good! Hands can say it, too.
    .busy = Mrs Osei counts the class. “Nine, ten … one is not here.” What can Tom do?
    .busy-wave = Wave from under the table
    .busy-wave-reply = “Eleven! There you are, Tom.”
    .busy-stay = Stay there all day
    .busy-stay-reply = There is no lunch under the table. Try again.

practise-after-yes = Tom pressed a lot. Now he can get help.
    .who = Who can find the snail?
    .who-shah = Ms Shah
    .who-shah-reply = Yes! She finds lost things every day.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She knows where pages go.
    .words = How can Tom say it?
    .words-gone = “I said yes, and my snail is gone.”
    .words-gone-reply = Now she knows what to look for. Well done!
    .words-page = Show her the white page
    .words-page-reply = Good! She sees it at once.
    .busy = Mrs Osei wipes up some spilt paint. What can Tom do?
    .busy-yes-more = Press “Yes” one more time
    .busy-yes-more-reply = Yes to what? Stop, and wait for Mrs Osei. Try again.
    .busy-puddle = Wait where the floor is dry
    .busy-puddle-reply = The paint is gone. “Thank you for waiting, Tom!”

the-snail-wakes = Tom puts all the brushes in the pot. Ding! The paint wakes up. The snail is still there. Now the boot gets laces.
    .headline = Tom asked, and it was fine.
    .picture = Tom and Mrs Osei are happy.
    .reassurance = Tom stopped and asked. That is always good. This time it was just tidy-up time.
    .next = Is a thing new, or loud? Stop and ask. It may be fine.
    .thinks-tom = Next time I will not jump so high.
    .thinks-osei = He asks when he does not know. I like that.
    .learned-stop = I can stop for a bit.
    .learned-ask = I can ask what a thing is.
    .learned-fine = Loud and new can be fine.

a-tiny-ding = Mrs Osei makes the bell soft. Now it goes ding like a little spoon. Leo holds out a brush. Tom comes out.
    .headline = Tom said that it was too loud.
    .picture = Tom is calm. Leo is happy. Mrs Osei is calm.
    .reassurance = No one is cross. It is fine to be scared. It is good to say so.
    .next = When a thing is too loud, tell a grown-up. They can make it soft.
    .thinks-tom = I like the little ding.
    .thinks-osei = It was too loud. I am glad he told me.
    .learned-loud = Loud is not always bad.
    .learned-say = I can say when it is too loud.

boot-and-all = Mrs Osei presses one thing. Back comes the snail, boot and all! Then Tom and Leo tidy up.
    .headline = Tom told, and the snail came back.
    .picture = Tom is happy. Mrs Osei is calm.
    .reassurance = It was not Tom’s fault. Lots of us press too fast.
    .next = You do not have to press. Stop, and ask a grown-up.
    .thinks-tom = Hello, snail! I have you back.
    .thinks-osei = He told me what he did. So it was quick to mend.
    .recover-off = Take your hands off.
    .recover-say = Say what you did.
    .recover-back = A grown-up can get it back.
    .learned-press = I do not have to press.
    .learned-ask = When I am not sure, I ask.
