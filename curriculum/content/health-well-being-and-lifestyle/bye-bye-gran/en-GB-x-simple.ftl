title = Bye-bye, Gran
    .setting = It is Sunday. Isla talks to Gran on the laptop.
    .talk = Why is it OK to be sad and to stop?

cast =
    .gran = Isla’s gran
    .dad = Isla’s dad
    .mum = Isla’s mum
    .caller = shows Gran on the laptop

sign-ends-soon = It ends soon
    .why = Dad set the time. Isla can sleep then. It is OK.
sign-one-more = One more song
    .why = It is the last song. The song ends. It is OK.
sign-sad-too = I am sad
    .why = Gran is a person. She feels sad. She says bye-bye. It is OK.
sign-no-more = No more today
    .why = Gran stops too. They talk again on Sunday. It is OK.

after-the-bath = It is evening. Isla talks to Gran. Gran has a tortoise.
    .picture = It is evening. Isla is in her room. She is happy.

gran-calls = Isla sees Gran on the laptop.
    .picture = Isla looks at the laptop. She is not sure.
    .gran-look = Look! My tortoise is here.
    .gran-look-wants = Gran wants to show her tortoise.
    .isla-hello = Hello, Gran!
    .call-ends = [[ends-soon|This call ends soon.]]
    .gran-song = [[one-more|We sing one more song.]] Then we stop.
    .gran-song-wants = Gran wants one more song.
    .gran-sad = [[sad-too|I am a bit sad now.]]
    .gran-sad-wants = Gran wants to say how she feels.
    .gran-sunday = [[no-more|There are no more songs today.]] Bye-bye!
    .gran-sunday-wants = Gran wants to say bye-bye.

what-now = What can Isla do?
    .picture = Isla is sad. She thinks.
    .shut-it = Close the laptop. Say nothing
    .shut-it-look = The call may end. There may be no bye-bye.
    .sing = Sing the song. Say bye-bye
    .sing-look = They may sing and wave. Then the call may end.
    .wants = What does Gran want?
    .wants-awake = Isla to stay awake all night
    .wants-night = To sing and to say bye-bye

the-slow-song = Isla and Gran sing. They wave. They say bye-bye. The call ends.
    .picture = Isla is in her room. She is calm.
    .thinks-isla = I am a bit sad. It is OK.
    .thinks-gran = It was a good song.

bang = Isla closes the laptop. She does not say bye-bye. She is sad.
    .picture = Isla is in her room. She is sad.
    .thinks-isla = I was sad. I thought that it was bad.
    .thinks-gran = Where is Isla?
    .reassurance = Isla did nothing wrong. Being sad is OK.

ring-ring-ring = Isla calls Gran four times. It is late. Gran is tired.
    .picture = Isla is not sure. Dad is calm.
    .thinks-isla = I want more.
    .thinks-gran = I love Isla. I am tired.
    .reassurance = It is OK to want more. Isla is not bad.

practise-saying-sad = Isla is a bit sad. She can tell this. You can help Isla.
    .who = Who can Isla tell?
    .who-teddy = Her teddy
    .who-teddy-reply = A teddy is a toy. Tell an adult. Try again.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Isla tell?
    .words-miss = “I want to see Gran.”
    .words-miss-reply = Good. Now an adult knows.
    .words-arms = Hold out her arms
    .words-arms-reply = Good. An adult gives Isla a hug.
    .busy = Dad folds a towel. What can Isla do?
    .busy-towel = Help Dad
    .busy-towel-reply = Good. The towel is done. Dad listens.
    .busy-call = Call Gran
    .busy-call-reply = Dad is here. Dad can help. Try again.

practise-saying-late = Isla can tell now. You can help Isla.
    .who = Who can Isla tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Isla tell?
    .words-no-bye = “I did not say bye-bye.”
    .words-no-bye-reply = Good. Now an adult can help.
    .words-laptop = Point at the laptop
    .words-laptop-reply = Good. You can tell by pointing.
    .busy = Dad brushes his teeth. What can Isla do?
    .busy-run = Go away
    .busy-run-reply = Dad wants to know. Try again.
    .busy-foam = Wait
    .busy-foam-reply = Good. Dad comes. He listens.

practise-saying-more = Isla wants more calls. She can tell this. You can help Isla.
    .who = Who can Isla tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Isla tell?
    .words-more-gran = “I want to call Gran again.”
    .words-more-gran-reply = Good. Now an adult knows.
    .words-wall = Point at a photo of Gran
    .words-wall-reply = Good. You can tell by pointing.
    .busy = Mum looks for a sock. What can Isla do?
    .busy-socks = Help her
    .busy-socks-reply = Good. They find the sock. Mum listens.
    .busy-ring-on = Call Gran
    .busy-ring-on-reply = Gran is tired. Tell Mum. Try again.

seven-tortoises = Dad and Isla draw seven tortoises. There is one for each day. Then it is Sunday again.
    .headline = Isla sang. Then she stopped.
    .picture = Isla is calm. Dad is happy.
    .reassurance = Stopping is OK. Being a bit sad is OK.
    .next = When a good thing ends, say bye-bye. Tell an adult how you feel.
    .thinks-isla = I can wait for Sunday.
    .thinks-dad = Isla told me that she was sad. I am glad.
    .learned-end = A good thing can end.
    .learned-both = I can be sad. It is still OK.
    .learned-say = I can tell how I feel.

one-wave = Dad calls Gran. Isla waves. Gran waves. Then Isla goes to bed.
    .headline = Isla said bye-bye.
    .picture = Isla and Dad are calm.
    .reassurance = Nobody is angry. Being sad is OK.
    .next = When you feel sad, say bye-bye first. Then tell an adult.
    .thinks-isla = I am sad. It is not bad.
    .thinks-gran = I see Isla. I am glad.
    .learned-not-bad = I can be sad after a good call.
    .learned-wave = Saying bye-bye helps me to stop.

sleep-well = Isla makes a card for Gran. Then Isla goes to bed. Gran sleeps too.
    .headline = Isla stopped.
    .picture = Isla is calm. Mum is happy.
    .reassurance = Isla is not in trouble. It is OK to want more.
    .next = When you want more, stop. Tell an adult.
    .thinks-isla = Gran gets my card on Tuesday.
    .thinks-gran = I can sleep now. We sing again on Sunday.
    .recover-stop = Stop. Close the laptop.
    .recover-say = Say that you want more.
    .recover-next = Ask about the next time.
    .learned-enough = One call in a day is enough.
    .learned-wait = I can wait for the next time.
