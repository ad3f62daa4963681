title = The weather robot
    .setting = It is Saturday. Isla is at home.
    .talk = What does the robot need to know?

cast =
    .dad = Isla’s dad
    .mum = Isla’s mum
    .patel = Isla’s teacher
    .drip = a robot on the tablet

sign-pet = The name of my pet
    .why = Many pets have this name. It is OK to tell.
sign-school = The name of my school
    .why = It shows where Isla is every day. It is private.
sign-door = A photo of my front door
    .why = It shows where Isla lives. It is private.
sign-cloud = A gold cloud
    .why = The robot gives a prize. Then children send more.

red-boots = Isla has new boots. She wants rain. She asks a robot about the weather.
    .picture = Isla sits on her bed. She has a tablet.

drip-asks = The robot is called Drip.
    .picture = Isla looks at the tablet.
    .drip-hello = Hello! [[pet|What is the name of your pet?]]
    .isla-mop = Mop.
    .drip-school = [[school|What is the name of your school?]]
    .drip-door = [[door|Send a photo of your front door.]] Is it wet?
    .drip-cloud = [[cloud|You get a gold cloud for a photo.]]

what-now = What can Isla do?
    .picture = Isla thinks.
    .fetch-dad = Get Dad
    .fetch-dad-look = Dad may stop cooking. He may read it with Isla.
    .photo-door = Send a photo of the door
    .photo-door-look = Isla may get a gold cloud. Drip may see the door.
    .wants = What does Drip want?
    .wants-find-out = To know a lot about Isla
    .wants-rain = To look for rain

then-the-class = Isla types the name of her school. Drip asks for more. Isla stops.
    .picture = Isla takes her hands off the tablet.
    .thinks-isla = Drip asks too much.
    .thinks-patel = I am glad that Isla stopped.
    .reassurance = It is not Isla’s fault. Stopping was right.

a-hand-out-of-the-window = Isla gets Dad. He says, “Drip needs only our town. Drip does not need our door.”
    .picture = Isla and Dad look out of the window.
    .thinks-isla = My door is private.
    .thinks-dad = Isla asked me first. I am glad.

the-green-door = Isla sends a photo of the door. Drip says nothing about rain. Drip asks, “Who is at home?”
    .picture = Isla looks at the tablet. She is worried.
    .thinks-isla = Who can see my door now?
    .thinks-dad = I want to help Isla.
    .reassurance = It is not Isla’s fault. She can tell Dad.

tell-dad = Isla tells somebody once more. You can help Isla.
    .who = Who can help Isla?
    .who-drip = Drip
    .who-drip-reply = Drip does not help Isla. Try again.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Isla tell?
    .words-wants = “Drip wants a photo of our door.”
    .words-wants-reply = Good. Now an adult knows.
    .words-turn = Show the tablet
    .words-turn-reply = Good. You can tell by showing.
    .busy = Dad cooks. What can Isla do?
    .busy-land = Wait
    .busy-land-reply = Good. Dad stops cooking. He listens.
    .busy-snap = Send the photo
    .busy-snap-reply = Tell Dad first. Try again.

tell-about-door = Isla can tell now. You can help Isla.
    .who = Who can help Isla?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Isla tell?
    .words-sent = “I sent a photo of our door.”
    .words-sent-reply = Good. Now an adult can help.
    .words-show = Show the photo
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad cleans. It is loud. What can Isla do?
    .busy-delete = Delete the photo. Say nothing.
    .busy-delete-reply = Drip still has the photo. Tell Dad. Try again.
    .busy-arms = Stand next to him and wave
    .busy-arms-reply = Good. Dad stops. He listens.

tell-about-school = Isla stopped. Now Isla tells. You can help Isla.
    .who = Who can help Isla?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Isla tell?
    .words-told = “I told Drip my school.”
    .words-told-reply = Good. Now an adult knows.
    .words-point = Point at Drip’s question
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mum counts. What can Isla do?
    .busy-row = Sit next to Mum and wait
    .busy-row-reply = Good. Mum stops counting. She listens.
    .busy-on = Answer Drip
    .busy-on-reply = Then Drip asks for more. Tell Mum first. Try again.

ten-oclock-rain = Dad and Isla look at another page. It needs only the town. Rain comes. Isla jumps in the water.
    .headline = Isla got Dad first.
    .picture = Isla jumps. Dad laughs.
    .reassurance = Isla did nothing wrong. Drip asked too much.
    .next = When a robot or a game asks about you, stop. Get an adult.
    .thinks-isla = Nobody has a photo of our door.
    .thinks-dad = Isla knows what is private.
    .learned-need = I ask: does it need this?
    .learned-private = My school and my front door are private.
    .learned-fetch = I get an adult first.

the-door-comes-off = Dad writes to the people who made Drip. He asks them to delete the photo. Dad deletes Drip.
    .headline = Isla told Dad.
    .picture = Isla and Dad sit together. Both are calm.
    .reassurance = It is not Isla’s fault. Isla is not in trouble.
    .next = When you sent too much, tell an adult.
    .thinks-isla = I told Dad. I feel better.
    .thinks-dad = I am glad that Isla told me.
    .recover-say = Tell an adult what you sent.
    .recover-ask = Ask the makers to delete it.
    .recover-off = Delete the robot with the adult.
    .learned-people = People made the robot. They can see what I send.
    .learned-door = A photo of my door shows where I live.
    .learned-tell = When I sent too much, I tell an adult.

red-boots-too = Mum deletes Drip. Mum tells the school. Ms Patel says, “You stopped. Well done.”
    .headline = Isla stopped. Isla told Mum.
    .picture = Isla and Ms Patel stand outside. They smile.
    .reassurance = It is not Isla’s fault.
    .next = When it asks for more, stop. Tell an adult.
    .thinks-isla = I stopped. I am glad.
    .thinks-patel = Now I can help Isla.
    .learned-next = First it asks one thing. Then it asks more.
    .learned-halfway = I can stop at any time.
