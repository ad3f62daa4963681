title = The loud cartoon
    .setting = On the bus, after a swim. Tom may look at Pete’s phone.
    .talk = What told Tom that this cartoon was not for him?

cast =
    .pete = looks after Tom
    .grandad = Tom’s grandad, who is at home
    .wag = shows funny dogs
    .rumpus = nobody knows who makes this

sign-dim = The phone goes dim
    .why = It saves power. That is all it is. It is fine.
sign-too-loud = Too loud
    .why = Tom’s heart goes fast and his hands go cold. That says: stop.
sign-big-button = A big button
    .why = It makes it even louder. Tom does not have to press it.
sign-keep-on = Do not look away
    .why = You may always look away. A kind cartoon would not say that.

wet-towel = Tom has wet hair and a wet towel. He looks at a dog on the phone. It digs and digs. It finds a sock!
    .picture = Tom and Pete are on the bus. Tom is happy.

wag-tv = The dog runs off with the sock. What is this?
    .picture = Tom looks at the phone. He is scared.
    .wag-dog = Woof! Max has the sock!
    .wag-dim = [[dim|I go a bit dim now.]] It saves power.
    .rumpus-crash = [[too-loud|CRASH! ROAR! CRASH!]]
    .rumpus-up = Louder! [[big-button|Hit the big red button!]]
    .rumpus-keep = [[keep-on|Do not look away!]]

what-now = What could Tom do?
    .picture = Tom holds the phone far away from him. He thinks.
    .in-the-bag = Put it in the bag and say nothing
    .in-the-bag-look = The bag goes ROAR.
    .show-pete = Turn it over and show Pete
    .show-pete-look = Pete puts his arm round Tom.
    .hold-ears = Cover his ears till it ends
    .hold-ears-look = It ends. Then a new one begins.
    .wants = What does the loud cartoon want?
    .wants-eyes-here = Tom to look and look
    .wants-nap = Tom to have a nap
    .wants-laugh = Tom to have a good laugh

pete-looks = Tom turns it over. He leans on Pete. Pete makes it quiet. “That was not made for you,” he says. “You did just right.”
    .picture = Tom leans close. Pete is calm.
    .thinks-tom = It is quiet. I can hear the bus again.
    .thinks-pete = I did not know that this would come. I am glad he told me.

the-bag-roars = Tom puts it in with the wet towel. ROAR, goes the bag! A man looks round. Tom looks at his feet. His hands are still cold.
    .picture = Tom looks down. He is worried.
    .thinks-tom = It is in the bag. But I still think of it.
    .thinks-pete = Why is there a lion in our bag?
    .reassurance = It is not Tom’s fault. He wanted it to go away. Pete can help now.

then-another = Tom covers his ears and waits. At last it ends. But then the next one is there, and it is louder!
    .picture = Tom is sad.
    .thinks-tom = It is a cartoon. So I thought I must like it.
    .thinks-pete = He is so still. Is he all right?
    .reassurance = It is not Tom’s fault. Not all cartoons are for children. He can stop at any time.

practise-telling = Show once more how Tom can tell.
    .who = Who can make it stop for good?
    .who-pete = Pete
    .who-pete-reply = Yes! He is right here, and it is his phone.
    .who-towel = The wet towel
    .who-towel-reply = It drips, but it does not help. Who is next to Tom?
    .who-grandad = Grandad, at home
    .who-grandad-reply = Yes! They can phone Grandad, too.
    .words = How can Tom tell?
    .words-too-loud = “It is too loud for me.”
    .words-too-loud-reply = Now a grown-up knows what to do.
    .words-heart = Put Pete’s hand on his heart
    .words-heart-reply = Bump, bump! He feels it. That is telling.
    .busy = Pete is looking for the bus card. What can Tom do?
    .busy-peep = Have a peep at the phone
    .busy-peep-reply = No need to look. Leave it on its face. Try again.
    .busy-knee = Put a hand on his knee and wait
    .busy-knee-reply = There is the card, in his hat! “Yes, Tom?”

practise-telling-bag = It is in the bag. Show how Tom can tell now.
    .who = Who wants to hear it?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad wants to hear how the day was, this bit as well.
    .who-pete = Pete
    .who-pete-reply = Yes! He does wonder about that roar.
    .words = How can Tom tell?
    .words-hid = “I hid it. It was horrible.”
    .words-hid-reply = Now there are two who know. That is much better.
    .words-open-bag = Open the bag for him
    .words-open-bag-reply = Good! He sees the phone, and he sees Tom’s face.
    .busy = Pete helps a lady with her pushchair. What can Tom do?
    .busy-push-chair = Stay on his seat and wait
    .busy-push-chair-reply = One, two, and up! Then Pete sits down again.
    .busy-sit-on-it = Sit on the bag
    .busy-sit-on-it-reply = Now the seat roars! Better to tell. Try again.

practise-telling-ears = Tom’s ears are warm from his hands. Show how he can tell.
    .who = Who can stop it?
    .who-pete = Pete
    .who-pete-reply = Yes! One press from him, and it is quiet.
    .who-grandad = Grandad, when they are home
    .who-grandad-reply = Yes! And Pete can help right now.
    .words = How can Tom tell?
    .words-stop-it = “Please make it stop.”
    .words-stop-it-reply = Four words, and all is said.
    .words-hands = Keep his hands on his ears and look at him
    .words-hands-reply = Good! That shows that it is too much.
    .busy = Pete has nodded off. His head is on the window. What can Tom do?
    .busy-tap = Tap his arm till he wakes up
    .busy-tap-reply = “Hm? What? Oh, Tom! Give it here.”
    .busy-next-one = Wait for the next cartoon
    .busy-next-one-reply = It may be loud, too. You may wake him. Try again.

the-big-lorry = They get off the bus. A lorry goes by with a huge noise. Tom holds on to Pete. They walk round the corner, and it is quiet.
    .picture = Tom and Pete are in the street. Pete is calm.
    .alike = A lorry or a phone: get away from it, with someone you trust.

four-dogs = On the way home they look for dogs. They see four! The last one has a hat on. That is more fun than a sock.
    .headline = Tom turned it over and told.
    .picture = Tom and Pete are happy.
    .reassurance = Tom did nothing wrong. It came all by itself.
    .next = If it is too much for you: turn it over, and show a grown-up.
    .thinks-tom = A dog with a hat! I must tell Grandad.
    .thinks-pete = Next time I will look with him.
    .learned-heart = A fast heart can tell me: stop.
    .learned-over = I can turn it over.
    .learned-tell = I show a grown-up. They help.

quiet-bag = Pete turns the phone off. The bag is just a wet bag again. “You can always come to me,” he says.
    .headline = Tom hid it, and then he told.
    .picture = Tom and Pete are calm.
    .reassurance = It was not Tom’s fault. Putting it away was good.
    .next = Put it away. Then tell someone. Do both.
    .thinks-tom = He did not say that I was silly.
    .thinks-pete = Now we both know. That is better.
    .learned-bag = In a bag, it is still there.
    .learned-tell = I tell, and I feel better.

warm-chips = Pete makes it stop. They breathe out, long and slow, like a bus door: pssss. Then they share warm chips.
    .headline = Tom told, and it got quiet.
    .picture = Tom and Pete are calm.
    .reassurance = It was not Tom’s fault, and he is not too small. It was too loud.
    .next = You do not have to wait till it ends. Turn it over and tell.
    .thinks-tom = Pssss. My heart is slow again.
    .thinks-pete = I am glad he woke me up.
    .recover-over = Turn it over.
    .recover-tell = Get a grown-up, even a sleepy one.
    .recover-breathe = Breathe out, long and slow.
    .learned-must = I do not have to watch to the end.
    .learned-cartoon = Not every cartoon is for me.
