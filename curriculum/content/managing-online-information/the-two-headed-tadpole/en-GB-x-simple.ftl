title = The two-headed tadpole
    .setting = It is Thursday evening. Sam is in his room. He is in the Pond Club.
    .talk = Elin wants to help. Why is it better to check first?

cast =
    .club = group chat
    .elin = in the Pond Club
    .ayo = Sam’s best friend
    .amara = in the Pond Club
    .isla = five years old, in Sam’s school
    .auntie = Sam lives with Auntie Zee
    .shah = leads the Pond Club

sign-many-times = Sent on many times
    .why = Many people sent it on. Nobody knows who made it.
sign-bubbles = The same bubbles
    .why = Real bubbles are all different. Somebody copied a part of the photo.
sign-no-name = “A scientist”
    .why = The scientist has no name. Sam cannot check it.
sign-feathers = A newt with feathers
    .why = It sounds odd. It is true. A baby newt has parts like feathers. It is OK.
sign-before-nine = “Send it before nine”
    .why = It wants Sam to be fast. Then Sam has no time to check.

five-weeks = The Pond Club has 34 tadpoles. Tomorrow they go into the pond. Small children can come and look.
    .picture = Sam sits on his bed with a tablet. He is happy.

pond-club = Sam reads the chat.
    .picture = Sam looks at the tablet. He is worried.
    .club-notice = [[many-times|People sent this on many times.]]
    .elin-photo = Look! This is our pond!
    .elin-photo-shows = A tadpole has two heads. [[bubbles|Next to each head are the same three bubbles.]]
    .elin-scientist = [[no-name|A scientist says that the water is bad.]]
    .ayo-hands = I touched the water!
    .amara-newt = I saw a baby newt. [[feathers|It has feathers on its neck.]]
    .elin-nine = [[before-nine|Send it to everybody before nine.]] The small children can get ill.

what-now = What can Sam do?
    .picture = Sam puts the tablet down. He thinks.
    .send-it-on = Send it to everybody
    .look-and-ask = Look again. Ask Auntie Zee.
    .wants = What does Elin want?
    .wants-warn = To keep children safe
    .wants-scare = To make Ayo scared

big-small-small = Sam shows Auntie Zee the photo. The bubbles are the same. Sam has a list. It says, “34 tadpoles. 34 heads.”
    .picture = Sam and Auntie Zee look at the tablet.
    .thinks-sam = The bubbles are the same. Somebody changed the photo.
    .thinks-auntie = Sam looked at all of the photo. That was right.
    .thinks-elin = I was worried. I did not check.

no-boots = Sam sends it to everybody. The next day the children do not come to the pond. Only Isla comes. She is sad.
    .picture = Isla stands in the school garden. Sam is worried.
    .thinks-isla = I want to see the tadpoles. I am alone.
    .thinks-sam = I wanted to help. Now Isla is sad.
    .thinks-elin = My brother sent it to me. I did not check.
    .reassurance = Sam wanted to help. Somebody tricked him. He can tell an adult.

ayo-lies-awake = Sam deletes the photo. He says nothing. The next day Ayo is scared. Ayo touched the water.
    .picture = Ayo is scared. Sam looks at him.
    .thinks-ayo = Nobody says it is wrong. So I think it is true.
    .thinks-sam = I saw the bubbles. I told nobody.
    .reassurance = Sam did not send it. That is good. He can tell now.

practise-checking = Sam tells somebody once more. You can practise with him.
    .who = Who can Sam tell?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah knows the pond.
    .words = How can Sam tell?
    .words-same-bubbles = “The bubbles are the same.”
    .words-same-bubbles-reply = Good. It is clear what Sam sees.
    .words-point = Point at the bubbles
    .words-point-reply = Good. You can tell by pointing.
    .busy = Auntie Zee is in the bathroom. What can Sam do?
    .busy-send-first = Send the photo to everybody
    .busy-send-first-reply = Check first. Try again.
    .busy-door-note = Put a note on the door
    .busy-door-note-reply = Good. Auntie Zee reads the note. She comes.

practise-putting-right = Sam can tell an adult. You can practise with him.
    .who = Who can Sam tell?
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can write to the families.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Sam tell?
    .words-sent-it = “I sent it. I did not check.”
    .words-sent-it-reply = Good. That is honest and brave.
    .words-show = Show the photo and the list
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Shah works at the pond. What can Sam do?
    .busy-hold-up = Put a hand up and wait
    .busy-hold-up-reply = Good. Ms Shah comes. She listens.
    .busy-go-in = Go away
    .busy-go-in-reply = Ms Shah wants to know. Try again.

practise-speaking = Sam can help Ayo. You can practise with him.
    .who = Who can Sam tell?
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can help Ayo too.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Sam tell?
    .words-ayo-scared = “Ayo is scared. It is not true.”
    .words-ayo-scared-reply = Good. It is clear who needs help.
    .words-card = Use a talk card
    .words-card-reply = Good. You can tell with a card.
    .busy = Auntie Zee laughs at the photo. What can Sam do?
    .busy-laugh-too = Laugh too
    .busy-laugh-too-reply = Ayo is still scared. Try again.
    .busy-not-funny = Say “Ayo is scared”
    .busy-not-funny-reply = Good. Auntie Zee stops. She says sorry. She listens.

the-ghost-in-the-cupboard = A child shouts, “A ghost is in the cupboard! Tell everybody!” Sam opens the cupboard. It is a mop.
    .picture = Sam and Ayo stand at a cupboard. Ayo laughs.
    .alike = It is the same in a chat. I look first. Then I tell.

one-head-each = Sam writes, “The photo is changed. The water is OK.” Isla and Sam put 34 tadpoles in the pond.
    .headline = Sam checked. Sam told.
    .picture = Sam, Isla and Ms Shah are at the pond. They are happy.
    .reassurance = It is OK to feel scared. Sam looked again. That was right.
    .next = When many people send something on, stop. Check. Tell an adult.
    .thinks-sam = I saw the bubbles. I helped.
    .thinks-elin = Next time, I check first.
    .learned-copy = When I see the same thing twice, it can be a copy.
    .learned-source = When it has no name, I am not sure.
    .learned-own-eyes = I check in a second place.

boots-on-monday = Ms Shah tests the water. It is OK. Sam writes to everybody, “It was wrong.” On Monday the children come to the pond.
    .headline = Sam told. He wrote the truth.
    .picture = Sam and Isla look into the pond.
    .reassurance = Sam is not in trouble. He wanted to help.
    .next = If you sent a wrong thing, tell an adult. Write the truth.
    .thinks-sam = I told everybody the truth. I feel better.
    .thinks-shah = Sam told me. That was brave.
    .recover-say = Tell an adult what you sent.
    .recover-all = Write the truth to the same people.
    .recover-second = Say how you checked it.
    .learned-kind = When I want to help, I check first.
    .learned-minute = When I am worried, I tell an adult first.
    .learned-copy = When I see the same thing twice, it can be a copy.

ayo-washes-a-jar = Ms Shah tests the water. It is OK. Sam shows Ayo the bubbles. Ayo is not scared now.
    .headline = Sam told. Ayo feels better.
    .picture = Ayo washes a jar. Sam stands next to him.
    .reassurance = Sam did not make the photo. Telling helped Ayo.
    .next = When you know that it is wrong, tell somebody.
    .thinks-ayo = Sam showed me. I am not scared now.
    .thinks-sam = Talking is hard for me. Pointing is easy.
    .learned-deleted = When I delete it, other people still have it.
    .learned-know = I can tell what I know. It can help.
    .learned-card = I can tell with words or with a card.
