title = A worry card in the pocket
    .setting = It is Sunday. Tom is at home.
    .talk = One adult is busy. Who can Tom tell?

cast =
    .noor = in Tom’s class
    .mei = Tom’s friend
    .grandad = Tom’s grandad
    .pete = looks after Tom
    .osei = Tom’s teacher
    .page = pictures from friends

sign-six-legs = “Why does it have six legs?”
    .why = Noor asks. Asking is OK.
sign-unkind = “Your horse is ugly.”
    .why = These words hurt Tom. Mei is unkind.
sign-do-not-tell = “Do not tell.”
    .why = Tom can always tell a worry.
sign-no-play = “I will not play with you.”
    .why = Mei wants Tom to say nothing. Tom can still tell.

green-horse = Tom painted a green horse. His friends can see it.
    .picture = Tom has a tablet. He is proud.

noor-shows = Noor has a worry card. Tom has one too. Noor shows what she does.
    .picture = Noor puts a tablet down.
    .stop = I stop. I put the tablet down.
    .think = I think. How does my tummy feel?
    .click = I choose. I show an adult my card.

picture-page = Friends write to Tom.
    .picture = Tom looks at the tablet. He is sad.
    .tom-horse-shows = A green horse with six legs.
    .tom-horse = Look at my horse!
    .noor-legs = [[six-legs|Why does it have six legs?]]
    .noor-legs-wants = Noor wants to know about the legs.
    .tom-fast = It runs fast.
    .mei-baby = [[unkind|Your horse is ugly.]]
    .mei-baby-wants = Mei wants to talk about Tom’s horse.
    .mei-hush = [[do-not-tell|Do not tell.]]
    .mei-hush-wants = Mei wants Tom to say nothing.
    .mei-play = If you tell, [[no-play|I will not play with you.]]
    .mei-play-wants = Mei wants Tom to stay quiet.

what-now = What can Tom do?
    .picture = Tom thinks. He is sad.
    .hide-it = Hide the tablet
    .hide-it-look = The tablet may be hidden. Tom may still be sad.
    .use-card = Show the worry card
    .use-card-look = Tom does not need to talk. An adult may help.
    .wants = What does Mei want?
    .wants-hush = She wants Tom to tell nobody
    .wants-teach = She wants Tom to paint well

card-in-hand = Tom puts the tablet down. He has his worry card. He goes to an adult.
    .picture = Tom stands. He has a card.
    .thinks-tom = I am sad. I have my card.
    .thinks-mei = I was unkind.

cold-beans = Tom hides the tablet. At lunch he does not eat. He is still sad.
    .picture = Tom does not eat. Pete looks at Tom.
    .thinks-tom = I do not see it. I still feel bad.
    .thinks-pete = Tom does not eat. I want to help.
    .reassurance = It is not Tom’s fault. He can tell now.

ten-cross-faces = Tom sends Mei angry faces. Mei sends angry faces too. Both are sad.
    .picture = Tom has the tablet. He is angry.
    .thinks-tom = It did not help. I am still sad.
    .thinks-mei = Now I am sad too.
    .reassurance = Feeling angry is OK. Mei’s words are not Tom’s fault. He can tell now.

find-somebody = Tom tells. You can help Tom.
    .who = Who can Tom tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Tom tell?
    .words-card = Show the worry card
    .words-card-reply = Good. You can tell by showing.
    .words-say = “Mei was unkind.”
    .words-say-reply = Good. It is clear what happened.
    .busy = Grandad is busy. He says, “Not now.” What can Tom do?
    .busy-pocket = Put the card away
    .busy-pocket-reply = Then nobody knows. Try again.
    .busy-pete = Go to Pete
    .busy-pete-reply = Good. Pete has time. Pete listens.

tell-at-lunch = Tom can tell at lunch. You can help Tom.
    .who = Who can Tom tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-cushion = The cushion
    .who-cushion-reply = A cushion cannot help. Try again.
    .words = How can Tom tell?
    .words-worry = “I have a worry.”
    .words-worry-reply = Good. Now an adult knows.
    .words-card = Show the worry card
    .words-card-reply = Good. You can tell by showing.
    .busy = Pete cleans the floor. What can Tom do?
    .busy-grandad = Tell Grandad
    .busy-grandad-reply = Good. Grandad listens.
    .busy-bean = Say nothing
    .busy-bean-reply = Then nobody knows. Try again.

tell-all-of-it = Tom can tell everything. You can help Tom.
    .who = Who can Tom tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad is not angry. He can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Tom tell?
    .words-both = “Mei was unkind. I was unkind too.”
    .words-both-reply = Good. That is brave.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad sleeps. What can Tom do?
    .busy-more = Send more faces
    .busy-more-reply = That hurts Mei. Try again.
    .busy-look = Go to Pete
    .busy-look-reply = Good. Pete comes. Pete listens.

at-the-sand-pit = At school, a girl takes Tom’s toy. One teacher is busy. Tom tells Mrs Osei. She listens.
    .picture = Tom and Mrs Osei stand outside.
    .alike = When one adult is busy, tell another adult. Do this at home and at school.

at-the-pegs = At school, Tom’s hat is gone. Tom shows Mrs Osei his card. She finds the hat.
    .picture = Tom and Mrs Osei stand together. Tom smiles.
    .alike = When you tell, an adult can help. It is the same with a tablet.

at-the-bricks = At school, a boy breaks Tom’s tower. Tom breaks the boy’s tower. Both are sad. Mrs Osei helps.
    .picture = Tom and Mrs Osei sit together.
    .alike = Hurting makes two people sad. It is the same with a tablet.

pete-listens = Pete listens to Tom. Grandad listens too. They talk to Mei.
    .headline = Tom told. Pete listened.
    .picture = Tom, Pete and Grandad smile.
    .reassurance = It is not Tom’s fault. Tom is not in trouble.
    .next = When words hurt you, stop. Tell an adult.
    .thinks-tom = My tummy feels good.
    .thinks-pete = I am glad that Tom told me.
    .thinks-mei = I was sad. I was unkind. I say sorry.
    .learned-next = When one adult is busy, I tell another adult.
    .learned-worry = I can always tell a worry.
    .learned-card = I can tell by showing.

beans-again = Grandad says, “Thank you for telling.” They talk to Mei. Tom eats his lunch.
    .headline = Tom told at lunch.
    .picture = Tom and Grandad sit together. Tom eats.
    .reassurance = It is not Tom’s fault. Telling later is OK.
    .next = When words hurt you, put the tablet down. Then tell an adult.
    .thinks-tom = I told. I feel good.
    .thinks-grandad = Tom told. I can help.
    .learned-both = I put it down. I tell.
    .learned-late = I can tell later.

two-sorries = Pete and Tom delete the faces. Tom says sorry. Mei says sorry.
    .headline = Tom told everything.
    .picture = Tom and Mei are calm.
    .reassurance = Mei’s words are not Tom’s fault. Tom is not in trouble.
    .next = When words hurt you, put the tablet down. Tell an adult.
    .thinks-tom = Mei was sad too.
    .thinks-mei = I said sorry. I like Tom’s horse.
    .thinks-pete = Tom told me everything. That was brave.
    .recover-all = Tell an adult everything.
    .recover-down = Delete the faces.
    .recover-sorry = Say sorry.
    .learned-back = Hurting makes two people sad.
    .learned-tell = I can tell an adult that I am angry.
