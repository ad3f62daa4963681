title = Bring your wellies
    .setting = It is Monday. Noor is at home. Noor and Auntie Zee make bread.
    .talk = How can you check a message?

cast =
    .parent = a mum from Noor’s class
    .leo = in Noor’s class
    .auntie = Noor’s auntie
    .rahman = Noor’s teacher

sign-pass-on = Tell two families
    .why = Two families need it. Then it stops. Noor knows who sent it. It is OK.
sign-no-pond = No pond without wellies
    .why = The pond is wet. This is a real reason. It is OK.
sign-spoon = Bring a spoon
    .why = It is odd. But Noor can ask the teacher why. It is OK.
sign-tomorrow = Before tomorrow night
    .why = The families need time to find wellies. It is OK.

dough-day = Auntie Zee’s hands have dough on them. Her phone makes a sound. She says, “Please read it, Noor.”
    .picture = Noor and Auntie Zee are in the kitchen. Both are happy.

a-message-comes = Ayo’s mum writes. Ayo is in Noor’s class.
    .picture = Noor reads the phone. She is not sure.
    .parent-hello = Hello! This is from Mrs Rahman, the teacher.
    .parent-hello-wants = Ayo’s mum wants to say hello.
    .parent-pass = [[pass-on|Please tell two families.]] They are Leo’s and Billie’s families.
    .parent-pass-wants = Ayo’s mum wants two families to know.
    .parent-wellies = We go to the pond on Thursday. [[no-pond|Without wellies, you cannot go.]]
    .parent-wellies-wants = Ayo’s mum wants children to bring wellies.
    .parent-spoon = [[spoon|Please bring an old spoon.]] I do not know why!
    .parent-spoon-wants = Ayo’s mum wants children to bring a spoon.
    .parent-tomorrow = [[tomorrow|Please tell them before tomorrow night.]] They must find their wellies.
    .parent-tomorrow-wants = Ayo’s mum wants families to know in time.
    .parent-gate = You can ask Mrs Rahman in the morning.
    .parent-gate-wants = Ayo’s mum wants people to ask Mrs Rahman.

what-now = What can Noor do?
    .picture = Noor holds the phone. She thinks.
    .check-it = Check it with Auntie Zee
    .check-it-look = It may take some time. Auntie Zee may find the class page.
    .delete-it = Delete it
    .delete-it-look = The message may be gone. Two families may know nothing.
    .wants = What does Ayo’s mum want?
    .wants-feet = To help the children
    .wants-scare = To scare Noor

on-the-page = Noor and Auntie Zee look at the class page. The pond is on it. The spoon is not. They tell two families.
    .picture = Noor and Auntie Zee look at the phone. Both are calm.
    .thinks-noor = The pond is true. I can ask about the spoon.
    .thinks-auntie = Noor checks first. That is good.

what-pond = On Tuesday, Leo does not know about the pond. Leo is sad.
    .picture = Leo is sad. Noor is worried.
    .thinks-leo = Nobody told me. I want to go too.
    .thinks-noor = I did not check the message.
    .reassurance = Noor wanted to be safe. That is OK. She can tell an adult now.

the-dentist-knows = Noor sends it to all the people in the phone. She adds her name, the street and the time.
    .picture = Noor holds the phone. She is worried.
    .thinks-noor = Now the dentist and the pizza shop know it too.
    .thinks-auntie = Too many people know where the class goes.
    .reassurance = Noor wanted to help. She is not in trouble. She can tell now.

practise-asking = Noor wants to know about the spoon. You can practise with her.
    .who = Who can Noor ask?
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. She sent the message. She knows.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can phone the school.
    .words = How can Noor ask?
    .words-spoon = “Do we need a spoon?”
    .words-spoon-reply = Good. This is a clear question.
    .words-point = Point at the message
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mrs Rahman helps four children with their shoes. What can Noor do?
    .busy-line = Stand in line and wait
    .busy-line-reply = Good. Mrs Rahman says, “Yes! We play with mud.”
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.

practise-telling-gone = Noor tells somebody. You can practise with her.
    .who = Who can Noor tell?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can tell Leo.
    .words = How can Noor tell?
    .words-deleted = “I deleted the message.”
    .words-deleted-reply = Good. That is honest.
    .words-point = Point at the phone
    .words-point-reply = Good. You can tell by pointing.
    .busy = Auntie Zee cleans. She cannot hear Noor. What can Noor do?
    .busy-friday = Wait until Friday
    .busy-friday-reply = The pond day is Thursday. Try again.
    .busy-wave = Go to her and wave
    .busy-wave-reply = Good. Auntie Zee stops cleaning. She listens.

practise-telling-all = Noor tells somebody. You can practise with her.
    .who = Who can Noor tell?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. It is her phone. She can help.
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Noor tell?
    .words-show = Show what she sent
    .words-show-reply = Good. You can tell by showing.
    .words-too-much = “I sent too much.”
    .words-too-much-reply = Good. Now an adult can help.
    .busy = Auntie Zee is in the shower. What can Noor do?
    .busy-knock = Knock and wait
    .busy-knock-reply = Good. Auntie Zee comes out. She listens.
    .busy-bread-bin = Hide the phone
    .busy-bread-bin-reply = Auntie Zee wants to know. Try again.

pass-it-back = On Thursday, the teacher says, “There is a puddle. Tell the next child.” Leo is the last child. Then it stops.
    .picture = Noor and Leo walk in the park. Both are happy.
    .alike = It is the same with a phone. The message helps people. Then it stops.

dry-feet = All the children have wellies. They mix mud with their spoons. Leo finds a frog.
    .headline = Noor checked. Then she told two families.
    .picture = Noor and Leo are in the park. Both are happy.
    .reassurance = Checking was right. This time, it was safe.
    .next = When a message says “tell other people”, check it with an adult.
    .thinks-noor = I asked. Now I know about the spoon.
    .thinks-rahman = Noor asked me first. I like that.
    .learned-who = A helpful message says who sent it and why.
    .learned-ends = A helpful message stops.
    .learned-check = First I check. Then I can send it.

late-boots = Ayo’s mum sends the message again. Noor tells the two families. Leo gets wellies. He goes to the pond.
    .headline = Noor told an adult. Leo has wellies.
    .picture = Noor and Leo are in the park. Leo is happy.
    .reassurance = Noor was careful. She is not in trouble.
    .next = When a message is odd, keep it. Check it with an adult.
    .thinks-leo = Now I know about the pond. I am happy.
    .thinks-noor = Next time, I ask first.
    .recover-say = Say what you deleted.
    .recover-again = Ask for the message again.
    .learned-odd = When a message is odd, it can still be OK.
    .learned-check = First I check. Then I delete it or send it.
    .learned-again = An adult can get the message again.

a-new-time = Auntie Zee asks all the people to delete it. Mrs Rahman changes the time. The class is safe.
    .headline = Noor told an adult.
    .picture = Noor and Auntie Zee are in the kitchen. Both are calm.
    .reassurance = Noor is not in trouble. She wanted to help.
    .next = Send a message only to the people who need it.
    .thinks-noor = Two families need it. That is all.
    .thinks-rahman = I can change the time. I am glad that I know.
    .recover-say = Say what you sent.
    .recover-delete = Ask all the people to delete it.
    .recover-teacher = Tell the teacher.
    .learned-few = I send it to the people who need it.
    .learned-place = The place and the time are private.
    .learned-tell = I can tell an adult what I sent.
