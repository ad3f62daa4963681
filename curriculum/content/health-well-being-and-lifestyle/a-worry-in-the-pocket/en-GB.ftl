title = A worry in the pocket
    .setting = Sunday, at home. Tom has the tablet.
    .talk = One grown-up was busy. Who else could Tom go to?

cast =
    .noor = in Tom’s class
    .mei = Tom’s big friend from school
    .grandad = Tom’s grandad
    .pete = looks after Tom
    .osei = Tom’s teacher
    .page = pictures from friends

sign-six-legs = Six legs?
    .why = Noor wants to know. It is fine to ask.
sign-unkind = You paint like a baby
    .why = Mei says it to hurt. That is unkind.
sign-do-not-tell = Do not tell
    .why = You may always tell a worry. Nobody can stop you.
sign-no-play = No more play
    .why = Mei says it to keep Tom quiet. A good friend does not do that.

green-horse = Tom has a new painting. It is a green horse. It has six legs! His friends can see it on the tablet.
    .picture = Tom sits on the sofa with a tablet. He looks proud.

noor-shows = Noor is in Tom’s class. They each have a worry card with a sad face. It lives in a pocket. Noor shows what she does.
    .picture = Noor puts a tablet down.
    .stop = I stop. I put the tablet down.
    .think = I feel my tummy. Is it tight?
    .click = I choose. I show a grown-up my card.

picture-page = The tablet reads out what they say.
    .picture = Tom looks at the tablet. His smile is gone.
    .tom-horse-shows = A green horse with six legs.
    .tom-horse = Look at my horse!
    .noor-legs = Oh! [[six-legs|Why has it got six legs?]]
    .tom-fast = So it can run fast.
    .mei-baby = It looks silly. [[unkind|You paint like a baby.]]
    .mei-hush = [[do-not-tell|Do not tell.]]
    .mei-play = [[no-play|If you tell, I will not play with you.]]

what-now = What could Tom do next?
    .picture = Tom has the tablet on his knees. He looks sad.
    .hide-it = Hide the tablet and tell nobody
    .hide-it-look = The tablet is gone. The worry is not.
    .use-card = Take the worry card to a grown-up
    .use-card-look = He does not have to say one word.
    .send-faces = Send ten cross faces to Mei
    .send-faces-look = Mei gets ten cross faces.
    .wants = What does Mei want?
    .wants-hush = That nobody finds out
    .wants-teach = To help Tom paint
    .wants-horse = To have the green horse

card-in-hand = Tom puts the tablet down. He gets the card out of his pocket. He goes to find a grown-up.
    .picture = Tom stands up. He has a small card in his hand.
    .thinks-tom = My tummy is tight. But I have my card.
    .thinks-mei = Will he tell? I was not kind.

cold-beans = Tom hides the tablet under a cushion. Now it is quiet. But at lunch he does not eat. The worry is still there.
    .picture = Tom sits in the kitchen. He does not eat. Pete looks at him.
    .thinks-tom = The tablet is gone. My tummy is still tight.
    .thinks-pete = Tom loves beans. What is wrong?
    .reassurance = It is not Tom’s fault. He can still tell.

ten-cross-faces = Tom sends ten cross faces. Mei sends ten back. Now two children are sad.
    .picture = Tom holds the tablet. He looks cross.
    .thinks-tom = That did not help. I am still sad.
    .thinks-mei = Ten cross faces! Now I am sad too.
    .reassurance = It is fine to feel cross. What Mei said was not Tom’s fault. He can still tell.

find-somebody = Now Tom wants to tell. You can help him.
    .who = Who can Tom tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad loves Tom.
    .who-pete = Pete
    .who-pete-reply = Yes! Pete looks after Tom.
    .who-mei = Mei
    .who-mei-reply = Mei wants him to be quiet. Find a grown-up.
    .words = How can Tom tell?
    .words-card = Show the worry card
    .words-card-reply = Good! That is telling with no words.
    .words-say = “Mei was unkind to me.”
    .words-say-reply = Good words. Now they know what is wrong.
    .words-fine = “I am fine.”
    .words-fine-reply = But he is not fine. Try again.
    .busy = Grandad makes a cake. The mixer is so loud! “Not now!” he says. What can Tom do?
    .busy-pocket = Put the card back in his pocket
    .busy-pocket-reply = Then the worry goes back in too. Try again.
    .busy-pete = Go to Pete
    .busy-pete-reply = Yes! One was busy. The next one sits down with Tom.
    .busy-stay = Wait for the mixer to stop
    .busy-stay-reply = The mixer stops. “Now I can hear you,” says Grandad.

tell-at-lunch = Lunch is a good time to tell. You can help Tom.
    .who = Who can Tom tell?
    .who-pete = Pete
    .who-pete-reply = Yes! Pete wants to know.
    .who-cushion = The cushion
    .who-cushion-reply = A cushion can’t help. Find a grown-up.
    .who-osei = Mrs Osei, on Monday
    .who-osei-reply = Yes! Mrs Osei helps at school.
    .words = How can Tom tell?
    .words-worry = “I have a worry.”
    .words-worry-reply = Good words. Now they ask him what it is.
    .words-card = Put the card next to his bowl
    .words-card-reply = Good! You can tell with a card.
    .busy = Oh no, the milk! Pete has to mop. What can Tom do?
    .busy-grandad = Tell Grandad
    .busy-grandad-reply = Yes! Grandad puts down his spoon. He listens.
    .busy-bean = Eat one bean and say nothing
    .busy-bean-reply = Then nobody knows. Try again.

tell-all-of-it = Tom can tell all of it. The faces too. You can help him.
    .who = Who can Tom tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad will not be cross.
    .who-pete = Pete
    .who-pete-reply = Yes! Pete will help.
    .words = How can Tom tell?
    .words-both = “Mei was unkind. Then I was too.”
    .words-both-reply = That was brave. Now it can get better.
    .words-show = Show the tablet
    .words-show-reply = Good! You can tell with no words.
    .busy = Grandad is asleep. He snores! What can Tom do?
    .busy-more = Send more faces
    .busy-more-reply = That hurts Mei more. Put it down. Try again.
    .busy-look = Look for Pete
    .busy-look-reply = Yes! Pete is in the garden. He comes and listens.

at-the-sand-pit = At school, a girl grabs Tom’s spade. “Do not tell!” she says. Ms Shah is busy with a shoe. So Tom goes to Mrs Osei. She listens.
    .picture = Tom and Mrs Osei stand in the playground.
    .alike = Tablet or sand pit: if one is busy, tell the next one.

at-the-pegs = On Monday, Tom’s hat is not on its peg. He sits there and says nothing. Then he shows Mrs Osei his card. She finds the hat!
    .picture = Tom and Mrs Osei stand by the pegs. Tom smiles.
    .alike = Tablet or hat: when you tell, somebody can help.

at-the-bricks = On Monday, a boy kicks Tom’s tower. Tom kicks his. Two towers are down. Mrs Osei helps them build a big one.
    .picture = Tom and Mrs Osei sit by the bricks.
    .alike = Tablet or bricks: if you hurt back, two are sad.

pete-listens = Pete puts down his cup. He looks and he listens. Grandad comes too, with cake on his nose. They talk to Mei and her dad.
    .headline = Tom told, and Pete listened.
    .picture = Tom, Pete and Grandad are in the kitchen. They smile.
    .reassurance = It was not Tom’s fault. He is not in trouble.
    .next = If words hurt: stop, and tell. If one grown-up is busy, tell the next one.
    .thinks-tom = My tummy feels good. And there is cake!
    .thinks-pete = I am so glad he came to me.
    .thinks-mei = Nobody liked my painting. So I was unkind. Now I can say sorry.
    .learned-next = If one is busy, I tell the next one.
    .learned-worry = I may always tell a worry.
    .learned-card = I can tell with no words.

beans-again = “Thank you for telling us,” says Grandad. They go and talk to Mei. Then Tom eats two bowls of beans.
    .headline = Tom told at lunch.
    .picture = Tom and Grandad sit in the kitchen. Tom eats.
    .reassurance = It was not Tom’s fault. Telling at lunch is fine too.
    .next = Put the tablet down. Then go and tell. Do both.
    .thinks-tom = The worry is gone. I like beans again!
    .thinks-grandad = He told us. Now we can help.
    .learned-both = I put it down, and I tell.
    .learned-late = I can tell later too.

two-sorries = Pete and Tom take the ten faces down. Tom says sorry for the faces. Mei says sorry for her words. Then they paint a cat with nine legs.
    .headline = Tom told all of it.
    .picture = Tom and Mei are in the garden. They are calm.
    .reassurance = What Mei said was not Tom’s fault. Tom is not in trouble. It was good to tell.
    .next = If words hurt: put the tablet down. Do not hurt back. Tell a grown-up.
    .thinks-tom = Mei was sad too. I did not know.
    .thinks-mei = I said sorry. I like his horse.
    .thinks-pete = He told me all of it. That was brave.
    .recover-all = Tell a grown-up all of it.
    .recover-down = Take the faces down.
    .recover-sorry = Say sorry for your part.
    .learned-back = If I hurt back, two are sad.
    .learned-tell = When I feel cross, I tell.
