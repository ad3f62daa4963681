title = Bye-bye, Gran
    .setting = Sunday, after the bath. Isla and Gran chat on the laptop.
    .talk = How can a bye-bye be sad and still be fine?

cast =
    .gran = Isla’s gran, who lives by the sea
    .dad = Isla’s dad
    .mum = Isla’s mum
    .caller = shows Gran on the laptop

sign-ends-soon = It will end soon
    .why = Dad set the time, so that Isla can sleep. It is fine.
sign-one-more = One more song
    .why = A song has an end. It is the last one, and then comes bye-bye. That is fine.
sign-sad-too = I am a bit sad
    .why = Gran is real, and she is a bit sad. She still says bye-bye. A bit sad can be fine.
sign-no-more = No more for today
    .why = Gran stops as well. On Sunday there is more. That is fine.

after-the-bath = Isla’s hair is wet. Teddy is wet as well. On the laptop are Gran and Biscuit. Biscuit is a tortoise, and he is very slow.
    .picture = It is evening. Isla is in her room. She is happy.

gran-calls = Gran holds Biscuit up. His nose is as big as a bus!
    .picture = Isla looks at the laptop. She is not sure.
    .gran-look = Look who is here! He ate a red flower.
    .isla-hello = Hello, Biscuit! Hello, Gran!
    .call-ends = [[ends-soon|This call will end soon.]]
    .gran-song = [[one-more|One more song]], and then we stop.
    .gran-sad = I like to see you. [[sad-too|I am a bit sad now.]]
    .gran-sunday = But [[no-more|no more for today]]. See you on Sunday!

what-now = What could Isla do now?
    .picture = Isla holds on to Teddy. She is sad.
    .shut-it = Shut the laptop, bang!
    .shut-it-look = Gran is gone. There was no bye-bye.
    .ring-again = Ring Gran again and again
    .ring-again-look = Ring, ring, ring. It is late at Gran’s house.
    .sing = Sing the song and say bye-bye
    .sing-look = They sing. They wave. It is done.
    .wants = What does Gran want?
    .wants-awake = Isla to stay up all night
    .wants-night = A song, and then good night
    .wants-live-there = To live in the laptop

the-slow-song = They sing about a slow, slow tortoise. It is a slow, slow song. Then they wave with both hands. The screen goes dark.
    .picture = Isla is in her room. She is calm.
    .thinks-isla = It is over. I am a bit sad, and a bit glad.
    .thinks-gran = That was a good song. Now I want my cup of tea.

bang = Isla shuts the laptop. Bang! No song, no wave. Now it is hard to speak.
    .picture = Isla is in her room. She is sad.
    .thinks-isla = I was sad. So I thought it was bad.
    .thinks-gran = Oh! Where did she go?
    .reassurance = Isla did nothing wrong. When we are sad, we do not always know what to do.

ring-ring-ring = Isla rings Gran again. She rings four times! Gran is in her night things. She yawns. Dad looks in.
    .picture = Isla is not sure. Dad is calm.
    .thinks-isla = I saw her four times. Why is it not enough?
    .thinks-gran = I love her. But I am so, so tired.
    .reassurance = It is hard when a good thing ends. It is not bad to want more.

practise-saying-sad = Isla is a bit sad. She can say so. You can help her.
    .who = Who can she say it to?
    .who-teddy = Teddy
    .who-teddy-reply = Teddy is good to hug. Who can hug her back?
    .who-dad = Dad
    .who-dad-reply = Yes! Dad hugs back.
    .who-mum = Mum
    .who-mum-reply = Yes! Mum likes Gran a lot, too.
    .words = How can she say it?
    .words-miss = “I miss Gran.”
    .words-miss-reply = That is just right. Now a grown-up knows.
    .words-arms = Hold out her arms
    .words-arms-reply = Good! Arms can say it. A hug, please!
    .busy = Dad is folding a big towel. What can Isla do?
    .busy-towel = Take one end and help him
    .busy-towel-reply = Fold, fold, done! Dad sits on the bed.
    .busy-call = Call Gran
    .busy-call-reply = Gran has her tea now. Dad is here. Try again.

practise-saying-late = Bang went the laptop! Now Isla can say why.
    .who = Who will listen?
    .who-dad = Dad
    .who-dad-reply = Yes! He heard the bang, and he is not cross.
    .who-mum = Mum
    .who-mum-reply = Yes! She sits down next to Isla.
    .words = How can Isla say it?
    .words-no-bye = “I did not say bye-bye.”
    .words-no-bye-reply = Now a grown-up knows. That can be mended.
    .words-laptop = Point at the shut laptop
    .words-laptop-reply = Good! No words needed.
    .busy = Dad has his mouth full of foam. He is brushing his teeth. What can Isla do?
    .busy-run = Run to bed and say nothing
    .busy-run-reply = Then the sad bit comes to bed, too. Try again.
    .busy-foam = Wait for the foam to go
    .busy-foam-reply = Splash! “Now I can talk. What is it?”

practise-saying-more = Isla wants more and more. She can say that.
    .who = Who can help her to stop?
    .who-mum = Mum
    .who-mum-reply = Yes! She knows how hard it is.
    .who-dad = Dad
    .who-dad-reply = Yes! Dad can put the laptop away for now.
    .words = How can Isla say it?
    .words-more-gran = “I want more Gran!”
    .words-more-gran-reply = Ha! That is very clear.
    .words-wall = Point at Gran’s photo on the wall
    .words-wall-reply = Good! Now they can see who she misses.
    .busy = Mum has one sock. She looks for the other one. What can Isla do?
    .busy-socks = Help her look, and then say it
    .busy-socks-reply = It was on Teddy’s foot! Now they can talk.
    .busy-ring-on = Ring Gran one more time
    .busy-ring-on-reply = Gran needs her bed. Stay with Mum. Try again.

seven-tortoises = Dad and Isla draw seven little tortoises, one for each night. When all are coloured in, it is Sunday!
    .headline = Isla sang, and then it was enough.
    .picture = Isla is calm. Dad is happy.
    .reassurance = It was a good call, and it was good to stop. You can be a bit sad and still be fine.
    .next = When a good thing ends: wave, say bye-bye, and tell someone how it feels.
    .thinks-isla = Six more tortoises. I can do that.
    .thinks-dad = She said that she was sad. That helps.
    .learned-end = Good things can end. They come again.
    .learned-both = I can be sad and fine at once.
    .learned-say = I can say how it feels.

one-wave = Dad gets Gran back, just to wave. One wave. One kiss. Biscuit lifts one foot! Then it is dark, and all is well.
    .headline = Isla said bye-bye after all.
    .picture = Isla and Dad are calm.
    .reassurance = Isla did nothing wrong. Sad bits are hard. No one is cross.
    .next = If you feel sad, wave first. Then tell someone.
    .thinks-isla = Sad is not bad. It goes by.
    .thinks-gran = There she is! Now I can sleep.
    .learned-not-bad = A sad bit does not make it a bad call.
    .learned-wave = A wave helps me to stop.

sleep-well = Isla makes a card for Gran: a moon, and two shut eyes. It will go in the post. Isla yawns. Her eyes shut, too.
    .headline = Isla stopped, and let Gran sleep.
    .picture = Isla is calm. Mum is happy.
    .reassurance = Isla is not in trouble. It is fine to miss someone.
    .next = If you want more and more: stop, say so, and ask when the next time is.
    .thinks-isla = Gran gets my card on Tuesday!
    .thinks-gran = I will sleep now, and sing on Sunday.
    .recover-stop = Stop and put it away.
    .recover-say = Say that you want more.
    .recover-next = Ask when the next time is.
    .learned-enough = One call is enough for a day.
    .learned-wait = I can wait for the next time.
