title = The comet trick
    .setting = It is Friday. Kai is at home. Kai likes yo-yo tricks.
    .talk = When is it safe to meet somebody from online?

cast =
    .dad = Kai’s dad
    .elin = Kai’s friend
    .marcus = Kai’s friend
    .rahman = Kai’s teacher
    .gill = works in the library
    .zip = Kai knows this person only online

sign-tip = Help with a trick
    .why = This is about a yo-yo. Everybody can read it. It is OK.
sign-meet = “Meet me tomorrow”
    .why = Kai has never met this person. A parent must say yes. An adult must come and stay.
sign-no-parents = “Do not tell your dad”
    .why = Dad can say no. This person does not want that.
sign-no-face = “My camera is broken”
    .why = This person makes a video every week. The camera works. This person hides.
sign-moves = A different place
    .why = The new place has no people. Nobody can help Kai there.

nine-tricks = Kai learns yo-yo tricks from videos. Somebody called zip_and_spin makes the videos. Kai sees only two hands.
    .picture = Kai plays with a yo-yo in the park. He is happy.

elin-shows = Somebody from online wanted to meet Elin. Elin shows what she does.
    .picture = Elin sits on a bus. She does not look at her phone.
    .stop = I stop. I put my phone away.
    .think = I think. Have I met this person? Who must not know?
    .click = I choose. I tell an adult at home first.

on-loopers = Kai shows a trick on a yo-yo page. Somebody answers.
    .picture = Kai looks at his phone. He is happy.
    .kai-clip = My new trick!
    .kai-clip-shows = A blue yo-yo and Kai’s arm
    .zip-tip = Good! [[tip|Film it from the side.]] Then you can see your arm.
    .zip-tip-wants = zip_and_spin wants to help with the yo-yo.
    .kai-elbow = Thank you!

in-the-chat = Now zip_and_spin writes to Kai alone.
    .picture = Kai reads. He is not sure.
    .zip-meet = I can show you the Comet. [[meet|Meet me tomorrow at the clock.]]
    .zip-meet-wants = zip_and_spin wants to meet Kai tomorrow.
    .kai-really = I want to learn the Comet!
    .zip-parents = [[no-parents|Do not tell your dad.]]
    .zip-parents-wants = zip_and_spin wants Kai not to tell Dad.
    .kai-call = Can I see you in a video call?
    .zip-camera = [[no-face|My camera is broken.]] You know me!
    .zip-camera-wants = zip_and_spin wants no video call.
    .zip-moves = [[moves|Do not come to the clock. Come behind the market.]]
    .zip-moves-wants = zip_and_spin wants to meet behind the market.

what-now = Kai does not know this person. What can Kai do?
    .picture = Kai stops. He thinks.
    .take-marcus = Go to the clock with Marcus
    .take-marcus-look = Kai and Marcus may wait at the clock. The plan may change.
    .show-dad = Show Dad
    .show-dad-look = Dad may read the messages. He may say yes or no.
    .wants = What does zip_and_spin want?
    .wants-teach = To teach Kai a trick
    .wants-unseen = To meet Kai with no adult there

dad-reads = Kai shows Dad the messages. Dad says, “We do not know this person. It is a secret from me. The answer is no.”
    .picture = Kai and Dad sit in the kitchen. Both are calm.
    .thinks-kai = I wanted the trick. But I feel calm.
    .thinks-dad = Kai asked me first. That was right.
    .thinks-zip = Kai’s dad knows now. I can do nothing.

under-the-clock = Kai and Marcus go to the clock. Many people are there. The person writes, “Come behind the market. Do not bring Marcus.” They stay at the clock.
    .picture = Kai and Marcus stand in a street. Both are worried.
    .thinks-kai = Many people are here. Nobody is behind the market.
    .thinks-marcus = I want Kai to be safe. I am a child too.
    .thinks-dad = I do not know where Kai is.
    .reassurance = It is not Kai’s fault. He is at the clock. He can tell an adult now.

ten-seconds = A photo comes. It shows a boy. Kai looks at the hands. In the videos, the string is on the other hand.
    .picture = Kai looks at his phone. He is worried.
    .thinks-kai = This is a photo of somebody. I do not know of whom.
    .thinks-zip = Kai wanted a face. I sent a face.
    .reassurance = It is not Kai’s fault. A photo cannot show who writes.

practise-telling = Kai told Dad. You can practise with him for another time.
    .who = Who can Kai tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Kai tell?
    .words-meet = “Somebody from online wants to meet me.”
    .words-meet-reply = Good. Now an adult knows what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Another day, Dad drives the tram. He cannot use his phone. What can Kai do?
    .busy-answer-zip = Answer zip_and_spin
    .busy-answer-zip-reply = Dad does not know yet. Try again.
    .busy-depot = Phone Dad’s work
    .busy-depot-reply = Good. Dad gets the message. He phones Kai. He listens.

practise-telling-in-town = Kai is at the clock. He can still tell. You can practise with him.
    .who = Who can Kai tell?
    .who-dad = Dad, on the phone
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-marcus = Only Marcus
    .who-marcus-reply = Marcus is a child too. Choose an adult. Try again.
    .words = How can Kai tell?
    .words-said-yes = “I said yes. Now I do not want to go.”
    .words-said-yes-reply = Good. Now an adult can help.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad talks to Gran on the phone. What can Kai do?
    .busy-library = Go to the library and ask Mr Gill
    .busy-library-reply = Good. Mr Gill stops his work. He listens. He phones Dad.
    .busy-look = Go behind the market
    .busy-look-reply = Stay where people are. Try again.

practise-telling-about-the-photo = Kai is worried about the photo. He tells an adult. You can practise with him.
    .who = Who can Kai tell?
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help. Dad can help today.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Kai tell?
    .words-owe = “They sent a photo. Now they want a meeting.”
    .words-owe-reply = Good. It is clear what happened.
    .words-show = Show the photo and a video
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad cooks. He says, “Nice boy.” He does not understand. What can Kai do?
    .busy-nice-lad = Say nothing
    .busy-nice-lad-reply = Dad did not understand. Try again.
    .busy-again = Say it again: “I have never met him.”
    .busy-again-reply = Good. Now Dad understands. He listens.

on-the-bus = On the bus, somebody says, “Come to my home. Do not phone your dad.” Kai sits near the driver. He phones Dad.
    .picture = Kai sits on the bus, near the driver.
    .alike = When somebody says, “Do not tell at home”, I tell at home. It is the same online.

a-yo-yo-in-the-drawer = Dad keeps the messages. He tells the school. Dad and Kai block the person. On Monday, Mrs Rahman shows Kai the Comet. She can do it!
    .headline = Kai told Dad first.
    .picture = Kai and Mrs Rahman are happy. They have a yo-yo.
    .reassurance = Kai did nothing wrong. The other person did wrong.
    .next = When somebody wants to meet you, tell a parent before you answer.
    .thinks-kai = I can learn from a person I know.
    .thinks-dad = Kai can like yo-yos. I want to know about a meeting.
    .learned-rule = A parent must say yes. An adult must come and stay.
    .learned-known = I do not know a person from messages.
    .learned-moves = When the place changes, I stop.

home-on-line-four = Dad comes. He is not angry. Dad and Kai keep the messages. Dad tells the school. They block the person.
    .headline = Kai did not go. He told Dad.
    .picture = Kai and Dad sit in the library. Both are calm.
    .reassurance = It is not Kai’s fault. Kai and Marcus are not in trouble.
    .next = Stay where people are. Go to an adult. Tell everything.
    .thinks-kai = Many people are not enough. I need an adult.
    .thinks-dad = Kai phoned me. That was right.
    .learned-friend = A friend is a child too. I need an adult.
    .learned-turn = I can change my yes to no.
    .learned-rule = A parent must say yes. An adult must come and stay.
    .recover-stay = Stay where people are.
    .recover-adult = Tell an adult everything.
    .recover-keep = Keep the messages.
    .recover-block = Block and report with an adult.

the-other-hand = Dad looks again. Now he understands. Dad and Kai keep the messages. Dad tells the school. They block the person.
    .headline = Kai looked well. He told Dad.
    .picture = Kai and Dad sit in the kitchen. Both are calm.
    .reassurance = It is not Kai’s fault. The photo was a trick.
    .next = When a photo comes, do not answer. Tell an adult.
    .thinks-kai = I do not know who sent the photo.
    .thinks-rahman = Kai looked at the hands. That was clever.
    .learned-photo = A photo does not show who writes.
    .learned-owe = I can say no to a meeting.
    .learned-rule = A parent must say yes. An adult must come and stay.
    .recover-nothing = Do not answer.
    .recover-tell = Show an adult everything.
    .recover-block = Block and report with an adult.
