title = The loud cartoon
    .setting = Tom is on the bus. He looks at Pete’s phone.
    .talk = How did Tom know that this cartoon was not for him?

cast =
    .pete = looks after Tom
    .grandad = Tom’s grandad
    .wag = shows dogs
    .rumpus = Nobody knows who makes this

sign-dim = The phone is less bright
    .why = The phone saves power. It is OK.
sign-too-loud = Too loud
    .why = When my heart beats fast, I stop.
sign-big-button = A big button
    .why = The button makes it louder. I do not have to press it.
sign-keep-on = Do not look away
    .why = I can look away. I can stop.

wet-towel = Tom and Pete are on the bus. Tom looks at a funny dog on the phone.
    .picture = Tom and Pete are on the bus. Tom is happy.

wag-tv = Tom looks at the phone.
    .picture = Tom looks at the phone. He is scared.
    .wag-dog = The dog has a sock!
    .wag-dim = [[dim|The phone is less bright now.]]
    .rumpus-crash = [[too-loud|CRASH! ROAR! CRASH!]]
    .rumpus-crash-wants = Rumpus Toons wants to be loud.
    .rumpus-up = [[big-button|Press the big red button!]]
    .rumpus-up-wants = Rumpus Toons wants Tom to press the button.
    .rumpus-keep = [[keep-on|Do not look away!]]
    .rumpus-keep-wants = Rumpus Toons wants Tom to keep looking.

what-now = What can Tom do?
    .picture = Tom thinks.
    .in-the-bag = Hide the phone. Say nothing
    .in-the-bag-look = The phone may still be loud in the bag.
    .show-pete = Turn it over. Show Pete
    .show-pete-look = Pete may put his arm round Tom. Pete may help.
    .wants = What does the loud cartoon want?
    .wants-eyes-here = Tom to look more and more
    .wants-laugh = Tom to laugh

pete-looks = Tom turns the phone over. Pete makes it quiet. He says, “Good that you came to me.”
    .picture = Tom leans close. Pete is calm.
    .thinks-tom = It is quiet now.
    .thinks-pete = I am glad that Tom told me.

the-bag-roars = Tom puts the phone in the bag. It is still loud. Tom’s heart still beats fast.
    .picture = Tom looks down. He is worried.
    .thinks-tom = I hid it. I still think of it.
    .thinks-pete = The bag is loud. I want to know why.
    .reassurance = It is not Tom’s fault. Pete can help.

then-another = Tom puts his hands on his ears. The cartoon ends. Then a new cartoon comes. It is louder.
    .picture = Tom is sad.
    .thinks-tom = It is a cartoon. I thought that I have to like it.
    .thinks-pete = Tom is quiet. I want to help.
    .reassurance = It is not Tom’s fault. Tom can stop.

practise-telling = Tom tells once more. You can help Tom.
    .who = Who can Tom tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-towel = The towel
    .who-towel-reply = A towel does not hear. Tell an adult. Try again.
    .words = How can Tom tell?
    .words-too-loud = “It is too loud.”
    .words-too-loud-reply = Good. Now an adult knows.
    .words-heart = Point at his heart
    .words-heart-reply = Good. You can tell by pointing.
    .busy = Pete looks for a card. What can Tom do?
    .busy-peep = Look at the phone
    .busy-peep-reply = Tom does not have to look. Try again.
    .busy-knee = Touch Pete’s arm and wait
    .busy-knee-reply = Good. Pete finds the card. He listens.

practise-telling-bag = The phone is in the bag. Tom can tell now. You can help Tom.
    .who = Who can Tom tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Tom tell?
    .words-hid = “I hid it. It was too loud.”
    .words-hid-reply = Good. Now an adult knows.
    .words-open-bag = Open the bag
    .words-open-bag-reply = Good. You can tell by showing.
    .busy = Pete helps a woman. What can Tom do?
    .busy-push-chair = Sit and wait
    .busy-push-chair-reply = Good. Pete comes. He listens.
    .busy-sit-on-it = Sit on the bag
    .busy-sit-on-it-reply = It is still loud. Tell first. Try again.

practise-telling-ears = Tom can tell now. You can help Tom.
    .who = Who can Tom tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help later.
    .words = How can Tom tell?
    .words-stop-it = “Please make it stop.”
    .words-stop-it-reply = Good. Now an adult knows.
    .words-hands = Show his hands on his ears
    .words-hands-reply = Good. You can tell with your hands.
    .busy = Pete sleeps. What can Tom do?
    .busy-tap = Touch Pete’s arm
    .busy-tap-reply = Good. Pete wakes up. He listens.
    .busy-next-one = Wait for the next cartoon
    .busy-next-one-reply = You can wake Pete. Try again.

the-big-lorry = They get off the bus. A lorry is very loud. Tom holds Pete’s hand. They walk away. It is quiet.
    .picture = Tom and Pete are in the street. Pete is calm.
    .alike = When a lorry or a phone is too loud, go away from it. Go to an adult.

four-dogs = Tom and Pete walk home. They see four dogs.
    .headline = Tom told Pete.
    .picture = Tom and Pete are happy.
    .reassurance = Tom did nothing wrong.
    .next = When it is too loud, turn it over. Show an adult.
    .thinks-tom = I feel good. I like the dogs.
    .thinks-pete = Next time, I look with Tom.
    .learned-heart = When my heart beats fast, I stop.
    .learned-over = I can turn the phone over.
    .learned-tell = I show an adult. The adult helps.

quiet-bag = Pete turns the phone off. It is quiet now.
    .headline = Tom hid it. Then he told Pete.
    .picture = Tom and Pete are calm.
    .reassurance = It is not Tom’s fault. Hiding it was good.
    .next = When you hide it, tell an adult too.
    .thinks-tom = Pete is not angry. I feel better.
    .thinks-pete = I am glad that Tom told me.
    .learned-bag = In a bag, it is still there.
    .learned-tell = I tell an adult. Then I feel better.

warm-chips = Pete makes it stop. They breathe out slowly. Then they eat chips.
    .headline = Tom told Pete.
    .picture = Tom and Pete are calm.
    .reassurance = It is not Tom’s fault. It was too loud.
    .next = When it is too loud, turn it over. Tell an adult. You can stop at any time.
    .thinks-tom = My heart is slow again.
    .thinks-pete = I am glad that Tom told me.
    .recover-over = Turn it over.
    .recover-tell = Get an adult.
    .recover-breathe = Breathe out slowly.
    .learned-must = I can stop before the end.
    .learned-cartoon = Some cartoons are not for me.
