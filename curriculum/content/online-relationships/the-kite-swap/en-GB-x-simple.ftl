title = The kite swap
    .setting = It is Sunday. Callum makes kites. He shows a kite on a kite page.
    .talk = When is a present not OK?

cast =
    .tom = lives with Callum
    .pete = looks after Callum
    .okafor = Callum’s teacher
    .jo = a new person on the page

sign-wind = A question about the wind
    .why = It is about the kite. Everybody can read it. It is OK.
sign-gold = A very big present
    .why = Callum does not know this person. The person wants something back.
sign-quiet = “Do not tell”
    .why = Safe people do not ask Callum to hide a present.
sign-wisp = Another app
    .why = The messages there go away. Nobody can check them.

the-red-kite = Callum’s red kite flies. Tom lives with Callum. Tom is happy too.
    .picture = Callum and Tom stand in the park. Callum is proud.

kite-corner = Callum shows his kite on the page.
    .picture = Callum sits with a laptop. He is not sure.
    .callum-photo = I made this kite. Here is my plan.
    .callum-photo-shows = A red kite. No people.
    .jo-wind = I like it! [[wind|How strong was the wind?]]
    .callum-wind = It was very strong.
    .jo-gold = I do not need your plan. [[gold|I bought you 200 plans.]]
    .callum-plan = What do you want for them?
    .jo-quiet = Nothing. [[quiet|But do not tell anybody at home.]]
    .jo-wisp = [[wisp|Write to me in another app.]] All messages there go away after one minute.

what-now = What can Callum do?
    .picture = Callum stops. He thinks.
    .show-pete = Show Pete
    .keep-gold = Keep the plans and tell nobody
    .wants = What does SkyJo_77 want?
    .wants-plan = To get a kite plan
    .wants-unseen = To chat where nobody can see

pete-reads = Callum shows Pete the messages. Pete says, “You do not have to hide a good present. Thank you for showing me.”
    .picture = Callum and Pete stand in the garden. Both look at the laptop.
    .thinks-callum = I want the plans. I do not want a secret.
    .thinks-pete = I am glad that Callum came to me.
    .thinks-jo = Callum told somebody. My trick does not work.

won-it = Callum keeps the plans. He does not tell Tom the truth. At night, SkyJo_77 writes, “Now you must write to me.”
    .picture = Callum sits on his bed. Tom stands at the door. It is evening.
    .thinks-callum = I did not tell Tom the truth. I feel bad.
    .thinks-tom = Callum does not tell me things today.
    .thinks-jo = Callum has my present. I want him to do what I say.
    .reassurance = It is not Callum’s fault. He can still tell Pete.

words-that-vanish = Callum writes in the other app. SkyJo_77 asks him many questions. Then the messages are gone.
    .picture = Callum sits on his bed. It is evening. He is worried.
    .thinks-callum = I do not like these questions. I have nothing to show.
    .thinks-jo = Callum thinks that nobody believes him.
    .reassurance = It is not Callum’s fault. Pete believes him without the messages.

practise-telling = Callum tells somebody once more. You can practise with him.
    .who = Who can Callum tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-jo = SkyJo_77
    .who-jo-reply = SkyJo_77 does not help Callum. Try again.
    .words = How can Callum tell?
    .words-says = “Somebody gave me a present. They want a secret.”
    .words-says-reply = Good. Now an adult knows what happened.
    .words-turn-round = Show the laptop
    .words-turn-round-reply = Good. You can tell by showing.
    .busy = Pete makes a kite with glue. What can Callum do?
    .busy-hold-end = Help Pete, then tell
    .busy-hold-end-reply = Good. Pete says thank you. Pete listens.
    .busy-leave-it = Go away
    .busy-leave-it-reply = Pete wants to know. Try again.

practise-telling-gold = Callum kept the plans. He can still tell. You can practise with him.
    .who = Who can help Callum?
    .who-tom = Tom
    .who-tom-reply = Tom is six. Choose an adult. Try again.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .words = How can Callum tell?
    .words-not-won = “Somebody bought the plans for me.”
    .words-not-won-reply = Good. That is the truth. Now an adult knows.
    .words-write = Write it down
    .words-write-reply = Good. You can tell by writing.
    .busy = Pete talks on the phone. What can Callum do?
    .busy-not-that-bad = Say nothing
    .busy-not-that-bad-reply = Pete wants to know. Try again.
    .busy-card = Give Pete a card: “I need you”
    .busy-card-reply = Good. Pete reads the card. Then he listens.

practise-telling-unseen = The messages are gone. Callum can still tell. You can practise with him.
    .who = Who can help Callum?
    .who-okafor = Mr Okafor, his teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Callum tell?
    .words-vanished = “The messages are gone. I know the words.”
    .words-vanished-reply = Good. The adult believes Callum.
    .words-draw = Write the words down
    .words-draw-reply = Good. Now an adult can read them.
    .busy = Mr Okafor does not understand. What can Callum do?
    .busy-give-up = Go away
    .busy-give-up-reply = Mr Okafor wants to help. Try again.
    .busy-still-on = Say it again
    .busy-still-on-reply = Good. Now Mr Okafor understands. He listens.

on-the-bus = A boy on the bus gives Callum food. The boy says, “Now carry my bag. Do not tell.” Callum gives the food back.
    .picture = Callum sits on the bus. He is calm.
    .alike = It is the same on the page. When somebody gives a present and wants a secret, I tell an adult.

everybody-looks-up = Pete and Callum block SkyJo_77. They tell the page’s helpers. On Saturday, Callum’s class comes. They swap plans.
    .headline = Callum showed Pete.
    .picture = Callum, Pete and Tom stand in the park. Callum is proud.
    .reassurance = Callum did nothing wrong. SkyJo_77 did wrong.
    .next = When somebody gives you a big present and wants a secret, stop. Show an adult.
    .thinks-callum = I have new plans. I know who made them.
    .thinks-pete = Callum told me. That was right.
    .learned-present = I can show a good present to everybody.
    .learned-hide = When somebody says, “Do not tell”, I tell.
    .learned-seen = I write where helpers can see.

gold-given-back = Pete keeps the messages. The page’s helpers take the present back. Callum tells Tom the truth.
    .headline = Callum told Pete.
    .picture = Callum and Pete sit in the kitchen. Both are calm.
    .reassurance = It is not Callum’s fault. He is not in trouble.
    .next = When a present is a trick, do not answer. Keep the messages. Tell an adult.
    .thinks-callum = I do not have to do what SkyJo_77 says.
    .thinks-tom = Callum told me the truth.
    .recover-say = Say what really happened.
    .recover-keep = Keep the messages.
    .recover-back = An adult gives the present back.
    .recover-block = Block the person with the adult.
    .learned-owe = I do not pay for a present.
    .learned-truth = I can tell the truth later.
    .learned-hide = When somebody says, “Do not tell”, I tell.

told-without-proof = Callum writes down what he knows. Mr Okafor and Pete tell the page’s helpers. The helpers block SkyJo_77.
    .headline = Callum told without the messages.
    .picture = Callum and Pete sit in the kitchen. Both are calm.
    .reassurance = It is not Callum’s fault that the messages are gone.
    .next = When the messages are gone, write down the words. Tell an adult.
    .thinks-okafor = Callum said it again. Then I understood.
    .thinks-callum = They believe me. I feel calm.
    .recover-write = Write down what you know.
    .recover-block = Delete the other app with the adult.
    .learned-words = I can tell with my own words.
    .learned-seen = I write where helpers can see.
    .learned-twice = When nobody understands me, I say it again.
