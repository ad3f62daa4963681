title = The birthday surprise
    .setting = It is Friday. Isla is at home.
    .talk = How did Isla find out that it was OK?

cast =
    .mum = Isla’s mum
    .grandad = Isla’s grandad
    .gran = Isla’s gran
    .dad = Isla’s dad
    .shah = helps in Isla’s class
    .family = Isla’s family

sign-not-yet = “Do not tell Grandad yet.”
    .why = It ends on Sunday. Mum knows about it. It is OK.
sign-hats = “Hide the party hats in the toy box.”
    .why = The hats are for the party. Mum can help. It is OK.
sign-ask = “Ask an adult.”
    .why = Mum knows about the cake. Asking is OK.

grandad-naps = Grandad is asleep. On Sunday it is his birthday. A message comes on Mum’s phone.
    .picture = Isla has a phone. Grandad is asleep.

family-chat = Isla takes the phone to the kitchen. Gran and Dad write.
    .picture = Isla looks at the phone.
    .gran-cake-shows = A big cake with a red train
    .gran-cake = I made a cake!
    .gran-cake-wants = Gran wants to show her cake.
    .isla-wow = A train!
    .gran-yet = It is for Grandad. [[not-yet|Do not tell Grandad yet.]]
    .gran-yet-wants = Gran wants Grandad to know it later.
    .dad-hats = [[hats|Hide the party hats in the toy box.]]
    .dad-hats-wants = Dad wants Isla to hide the hats.
    .dad-ask = [[ask|Ask an adult.]] An adult can help.
    .dad-ask-wants = Dad wants Isla to ask an adult.

what-now = What can Isla do?
    .picture = Isla puts the phone down. She thinks.
    .ask-mum = Ask Mum
    .ask-mum-look = Mum may put her bag down. She may look.
    .tell-nobody = Tell nobody
    .tell-nobody-look = Isla may be quiet all day. Mum may ask why.
    .wants = What does Gran want?
    .wants-trouble = To make Isla sad
    .wants-smile = To make Grandad smile

mum-smiles = Isla asks Mum. Mum says, “It is a surprise. It ends on Sunday. I am glad that you asked.”
    .picture = Isla and Mum smile.
    .thinks-isla = It is a good surprise.
    .thinks-mum = Isla was not sure. Isla asked me.

lips-shut = Isla says nothing all day. Mum asks, “What is wrong?” Isla does not answer.
    .picture = Isla is worried. Mum looks at her.
    .thinks-isla = Can I tell Mum? This is hard.
    .thinks-mum = I know about the cake. Isla can talk to me.
    .reassurance = Isla did nothing wrong. She can tell Mum now.

one-eye-open = Isla tells Grandad. Grandad says, “Thank you for telling me.” He is not angry.
    .picture = Grandad smiles. Isla is worried.
    .thinks-isla = Is it a bad secret?
    .thinks-grandad = Isla can tell me everything.
    .reassurance = Isla did nothing wrong. Telling is OK.

ask-about-it = Isla asked Mum. You can practise for another time.
    .who = Who can Isla ask?
    .who-mum = Mum
    .who-mum-reply = Yes. Isla can always ask Mum.
    .who-cake = The cake
    .who-cake-reply = A cake cannot talk. Try again.
    .words = How can Isla ask?
    .words-is-it = “Is it a surprise?”
    .words-is-it-reply = Good. An adult can answer.
    .words-point = Point at the phone
    .words-point-reply = Good. You can ask by pointing.
    .busy = Another time, Mum is washing her hair. What can Isla do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Mum comes. She listens.
    .busy-guess = Do not ask
    .busy-guess-reply = Then Isla does not know. Try again.

tell-mum-now = Isla can tell now. You can help Isla.
    .who = Who can Isla tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Isla can tell Mum everything.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help. Mum can help too.
    .words = How can Isla tell?
    .words-hard = “I have to be quiet. I feel bad.”
    .words-hard-reply = Good. Now an adult knows.
    .words-point = Point at the phone
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mum is looking for a shoe. What can Isla do?
    .busy-hush = Say nothing
    .busy-hush-reply = That is hard for Isla. Try again.
    .busy-again = Say it again
    .busy-again-reply = Good. Mum hears Isla. Mum listens.

ask-next-time = Isla told. That is OK. Isla can ask too. You can help Isla.
    .who = Who can Isla ask?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Isla can always tell Grandad.
    .who-mum = Mum
    .who-mum-reply = Yes. Isla can ask Mum. Isla can ask Grandad too.
    .words = How can Isla ask?
    .words-bad = “Is it a bad secret?”
    .words-bad-reply = Good. This is a good question.
    .words-point = Point at the phone
    .words-point-reply = Good. You can ask by pointing.
    .busy = Grandad is looking for his glasses. What can Isla do?
    .busy-head = Show him his glasses
    .busy-head-reply = Good. Now Grandad has his glasses. He listens.
    .busy-run = Go away
    .busy-run-reply = Grandad wants to listen. Try again.

at-school = The class makes a card for Mr Webb. Ms Shah says, “Do not tell him yet.” The next day he gets it.
    .picture = Isla and Ms Shah smile.
    .alike = The surprise ends soon. An adult knows. It is the same with the cake.

sunday-cake = On Sunday, Grandad sees the cake. Grandad smiles. Everybody smiles.
    .headline = The surprise is over.
    .picture = Isla, Grandad and Mum smile.
    .reassurance = Asking was right. This time, it was OK.
    .next = When somebody says “Do not tell”, ask an adult. Who knows? When does it end?
    .thinks-isla = Now everybody knows. I am happy.
    .thinks-grandad = I like my train cake.
    .learned-ends = A surprise ends soon.
    .learned-smile = At the end, everybody smiles.
    .learned-ask = I can always ask an adult.

mum-knew-it = Mum says, “I know about the cake. You can always tell me.” On Sunday, Isla laughs.
    .headline = Isla told Mum. Mum knew.
    .picture = Isla and Mum are happy.
    .reassurance = Isla did nothing wrong.
    .next = You can always tell the adult who looks after you.
    .thinks-isla = I can talk to Mum.
    .thinks-mum = Now Isla knows. She can always tell me.
    .recover-say = Tell an adult what you know.
    .recover-who = Ask: who knows this?
    .recover-when = Ask: when does it end?
    .learned-even-mum = I can always tell the adult who looks after me.
    .learned-knows = An adult knows about a good surprise.

the-big-oh = On Sunday, Grandad gets his cake. He is happy. Isla laughs.
    .headline = Isla told Grandad. It was OK.
    .picture = Isla and Grandad are happy.
    .reassurance = Nobody is angry. Isla can always tell.
    .next = When you are not sure, ask an adult: is it a surprise?
    .thinks-isla = Grandad knew. He was still happy.
    .thinks-grandad = Isla told me. I am proud.
    .learned-tell = When I am not sure, I can tell.
    .learned-ends = A surprise ends soon. An adult knows about it.
