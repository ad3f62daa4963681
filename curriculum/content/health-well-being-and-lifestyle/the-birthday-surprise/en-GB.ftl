title = The birthday surprise
    .setting = Friday, at home. Isla looks at Mum’s phone.
    .talk = The cake was a surprise. How did Isla find out that it was fine?

cast =
    .mum = Isla’s mum
    .grandad = Isla’s grandad
    .gran = Isla’s gran, who lives by the sea
    .dad = Isla’s dad
    .shah = helps in Isla’s class
    .family = Isla’s family

sign-not-yet = Not yet
    .why = It ends on Sunday, and Mum knows. So it is fine.
sign-hats = Hide the hats
    .why = The hats are for the party. Mum can help, and on Sunday they come out. It is fine.
sign-ask = Ask a grown-up
    .why = Mum knows about the cake, and she can help. It is good to ask.

grandad-naps = Grandad has a nap in his big chair. On Sunday it is his birthday. He loves trains. Ping! says Mum’s phone.
    .picture = Isla has a phone. Grandad is asleep in his chair.

family-chat = Gran and Dad write. Isla takes the phone to the kitchen. The phone reads to her.
    .picture = Isla is in the kitchen. She looks at the phone.
    .gran-cake-shows = A big cake. It has a red train on top.
    .gran-cake = Ta-da! Look what I made.
    .isla-wow = Choo choo!
    .gran-yet = It is for Grandad. [[not-yet|Do not tell him yet.]]
    .dad-hats = [[hats|Hide the party hats]] in the toy box!
    .dad-ask = Not sure? [[ask|Ask a grown-up.]] They can help you hide them.

what-now = What could Isla do next?
    .picture = Isla puts the phone down. She thinks.
    .ask-mum = Ask Mum, “Is it a surprise?”
    .ask-mum-look = Mum puts her bag down and looks.
    .tell-nobody = Be quiet and tell nobody
    .tell-nobody-look = Isla has to be quiet all day.
    .wake-grandad = Wake Grandad and tell him
    .wake-grandad-look = Grandad opens one eye.
    .wants = What does Gran want?
    .wants-trouble = Isla to be in trouble
    .wants-smile = Grandad to smile
    .wants-eat = To eat all of the cake

mum-smiles = “Is it a surprise?” asks Isla. “Yes!” says Mum. “On Sunday the surprise is over. Then Grandad sees his cake. I like that you asked me.”
    .picture = Isla and Mum are in the kitchen. They smile.
    .thinks-isla = Now I know. It is a happy one!
    .thinks-mum = She was not sure, so she asked.

lips-shut = Isla says nothing. She says nothing at lunch. She says nothing in the bath. “What is it, Isla?” asks Mum. Isla keeps her lips shut.
    .picture = Isla holds her lips shut. Mum looks at her.
    .thinks-isla = Can I tell Mum? This is so hard.
    .thinks-mum = I know about the cake. She can talk to me.
    .reassurance = Isla did nothing bad. She can tell Mum now.

one-eye-open = “Grandad! They say I can’t tell you!” says Isla. Grandad opens one eye. “It is good that you told me,” he says. He is not cross.
    .picture = Grandad sits in his chair and smiles. Isla looks worried.
    .thinks-isla = Was it a bad secret?
    .thinks-grandad = She can tell me all she wants. A cake? Yum!
    .reassurance = Isla did nothing bad. You may always tell.

ask-about-it = Isla asked Mum. Now we practise it for another time. You can help her.
    .who = Who can Isla ask?
    .who-mum = Mum
    .who-mum-reply = Yes! You can always ask Mum.
    .who-cake = The cake
    .who-cake-reply = A cake can’t talk! Find a grown-up.
    .who-gran = Gran
    .who-gran-reply = Yes! She made it. You can ask her.
    .words = How can Isla ask?
    .words-is-it = “Is it a surprise?”
    .words-is-it-reply = Good words. A grown-up can say yes or no.
    .words-point = Point at the phone
    .words-point-reply = Good! You can ask with no words.
    .busy = Another time, Mum has soap in her hair. What can Isla do?
    .busy-wait = Sit by the door and wait
    .busy-wait-reply = Out comes Mum with a big towel on. “Yes, my love?”
    .busy-guess = Do not ask
    .busy-guess-reply = Then Isla will not know. Ask when Mum comes out. Try again.
    .busy-dad = Ask Dad
    .busy-dad-reply = Yes! You can ask Dad as well.

tell-mum-now = Isla can talk now. You can help her.
    .who = Who can Isla talk to?
    .who-mum = Mum
    .who-mum-reply = Yes! You can tell Mum anything.
    .who-gran = Gran
    .who-gran-reply = Yes! She will say, “You can tell Mum!”
    .words = How can Isla tell?
    .words-hard = “I have to be quiet. I do not like it.”
    .words-hard-reply = Good words. Now a grown-up knows.
    .words-point = Point at the phone
    .words-point-reply = Good! That is telling too.
    .busy = Mum is under the bed. She looks for a shoe. What can Isla do?
    .busy-hush = Go away and be quiet
    .busy-hush-reply = It is so hard to be quiet all day. Try again.
    .busy-again = Say it again, a bit more loudly
    .busy-again-reply = Mum comes out with the shoe. “I can hear you now!”

ask-next-time = Isla told. That is fine! She can ask as well. You can help her.
    .who = Who can Isla ask?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! You may always tell Grandad.
    .who-mum = Mum
    .who-mum-reply = Yes! And you may always tell Grandad, too.
    .words = How can Isla ask?
    .words-bad = “Is it a bad secret?”
    .words-bad-reply = That is a very good thing to ask.
    .words-point = Point at the phone
    .words-point-reply = Good! You can ask with no words.
    .busy = Grandad can’t find his glasses. What can Isla do?
    .busy-head = Show him: they are on his head!
    .busy-head-reply = “Oh!” laughs Grandad. Now he can look and listen.
    .busy-run = Run away
    .busy-run-reply = Grandad wants to listen. Try again.

at-school = At school they all make a card for Mr Webb. “Do not tell him yet!” says Ms Shah. The next day he gets it. He is so happy.
    .picture = Isla and Ms Shah are in the classroom. They smile.
    .alike = A card or a cake: the surprise ends soon, and a grown-up knows.

sunday-cake = “Surprise!” they all shout. The hats are on their heads. Grandad sees the red train. He smiles and smiles.
    .headline = It was a surprise. Now it is over.
    .picture = Isla, Grandad and Mum are in the garden. They smile.
    .reassurance = Isla stopped to ask. That is always right. This time it was fine.
    .next = When somebody says “do not tell”: ask a grown-up. Who knows? When does it end?
    .thinks-isla = No more “do not tell”. Now there is cake!
    .thinks-grandad = A train for me! What a good day.
    .learned-ends = A surprise ends soon.
    .learned-smile = At the end we all smile.
    .learned-ask = I may always ask a grown-up.

mum-knew-it = “I know about the cake!” says Mum. “You can always tell me.” Isla takes a big breath. On Sunday she laughs the most.
    .headline = Isla told Mum, and Mum knew.
    .picture = Isla and Mum are in the garden. They look happy.
    .reassurance = Isla did nothing bad. It is hard to know what to tell.
    .next = You can always tell the people who look after you. Tell, and ask.
    .thinks-isla = Mum knew! I can talk to Mum.
    .thinks-mum = Now she knows that she can tell me.
    .recover-say = Tell a grown-up what you heard.
    .recover-who = Ask who knows.
    .recover-when = Ask when it ends.
    .learned-even-mum = I can tell the people who look after me.
    .learned-knows = A good surprise has a grown-up who knows.

the-big-oh = On Sunday they all shout, “Surprise!” Grandad puts his hands up. “Oh!” he shouts. “A train!” He is very good at saying “Oh!”
    .headline = Isla told Grandad, and it was still fun.
    .picture = Isla and Grandad are in the garden. Isla laughs.
    .reassurance = Nobody was cross. You may always tell. This was a happy surprise.
    .next = Not sure? Ask a grown-up: is it a surprise, and when does it end?
    .thinks-isla = Grandad knew, and he still said “Oh!”
    .thinks-grandad = She told me. That makes me proud.
    .learned-tell = I may tell when I am not sure.
    .learned-ends = A surprise ends soon, and a grown-up knows.
