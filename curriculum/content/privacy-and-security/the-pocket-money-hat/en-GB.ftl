title = The pocket-money hat
    .setting = Saturday, at home. Noor has two pounds of her own.
    .talk = How can you tell a fair shop from a trick?

cast =
    .shop = the shop in Penguin Post
    .dad = Noor’s dad
    .auntie = Noor’s auntie

sign-real-money = One pound of real money
    .why = It says what it costs before you buy. Dad and Noor agreed on it. That is fair.
sign-scarf = Get the scarf as well
    .why = Shops like to sell one thing more. This is an advert, and “No, thanks” is a good answer. It is fine.
sign-letter = A letter about what you buy
    .why = A fair shop tells the grown-up what was paid. It hides nothing. It is fine.
sign-code = A code on Dad’s phone
    .why = The code goes to Dad, and the shop asks for Dad. He reads what it is for, and only he types it in. It is fine.

two-pounds = Noor washed Dad’s muddy bike and got two pounds. In her game, a penguin called Gerald brings letters in the snow. He has no hat. “One hat,” says Dad. They shake hands on it.
    .picture = Noor and Dad stand in the garden. Both look happy.

penguin-shop = Dad puts the wheel back on his bike outside. Noor opens the shop in her game, Penguin Post.
    .picture = Noor sits at the kitchen table with a laptop. She looks unsure.
    .shop-hat = A red hat with a bobble, for one penguin.
    .shop-hat-price = [[real-money|£1, real money]]
    .noor-hat = That one! Gerald looks good in red.
    .shop-scarf = [[scarf|Does he need a scarf with that?]] You can say no.
    .shop-scarf-price = £1 more
    .shop-letter = [[letter|We will write to your grown-up]] about what you buy.
    .shop-code = One more step. [[code|We sent a code to your grown-up’s phone.]] Your grown-up can type it in here.

what-now = Dad’s phone buzzes on the table. What could Noor do next?
    .picture = Noor looks from the laptop to the phone.
    .call-dad = Call Dad and show him
    .call-dad-look = Dad comes in with black hands.
    .shut-it = Shut it, it must be a trick
    .shut-it-look = Gerald stays out in the snow with no hat.
    .use-phone = Read the code herself, and get the scarf too
    .use-phone-look = It works. It works five times.
    .wants = What does the shop want most?
    .wants-say-yes = To sell things, and to have Dad say yes first
    .wants-trick = To get at Dad’s money behind his back
    .wants-cold = To leave Gerald in the cold

dads-lock = “That is our lock,” says Dad. He reads the whole message: Penguin Post, one hat, one pound. “That is right.” He types the code in himself and puts the phone in his pocket.
    .picture = Noor and Dad look at the laptop. Both look calm.
    .thinks-noor = It looked odd. It was only being careful!
    .thinks-dad = She knew where my phone was, and she called me.

at-the-till = Later they buy a bell for the bike. The till asks for Dad’s number. Noor turns her back, and Dad types it in under his hand.
    .picture = Noor and Dad stand in the street by a shop. Noor looks happy.
    .alike = At a till or in a game, a fair shop asks the person who pays. Only that person types the number.

no-hat = Noor shuts the laptop with a bang. “Did you get your hat?” asks Dad. “It was a trick,” says Noor. Dad looks at the code on his phone and scratches his head.
    .picture = Noor sits at the table and looks sad. Dad looks unsure.
    .thinks-noor = I worked for that hat. And Gerald is cold.
    .thinks-dad = She was careful. I wish that I had told her about the code.
    .reassurance = It is good to stop when a shop asks for something odd. Now she can find out why.

too-many-things = The code works. Noor gets the hat, the scarf, a bag, boots and a second hat. Ping, ping, ping! Gerald looks like a full washing line. Noor counts. It comes to five pounds.
    .picture = Noor sits at the table and looks at the laptop. She looks worried.
    .thinks-noor = I only have two pounds. I was so good at it that I forgot.
    .thinks-dad = Noor is quiet in there. I will look in when this wheel is on.
    .reassurance = It can happen fast in a shop like this. Noor can tell Dad. Sometimes a shop takes things back.

practise-asking = Asking the person who pays is a skill. Let’s practise it with Noor for another time.
    .who = Who could Noor ask?
    .who-dad = Dad
    .who-dad-reply = Yes. It is his phone, and they agreed on one hat.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. She can look at it with Noor. Then they ask Dad.
    .who-shop = The shop
    .who-shop-reply = A shop wants to sell. Choose somebody who looks after Noor.
    .words = What could Noor say?
    .words-quick = “Quick, give me your phone!”
    .words-quick-reply = Dad can’t know why. Choose words that say what she sees.
    .words-code = “The shop wants a code from you. Is that all right?”
    .words-code-reply = Good. Now the grown-up knows what to look for.
    .words-turn = No words: she turns the screen round
    .words-turn-reply = Showing is asking too. The grown-up can read it.
    .busy = Another time, Dad is under the bike with the chain in his hands. What now?
    .busy-pedal = Sit down next to him until he is done
    .busy-pedal-reply = “Turn the pedal for me?” he asks. It clicks. “Now, your penguin.”
    .busy-fetch = Get the code from his phone, to save time
    .busy-fetch-reply = The code is for Dad. Gerald has feathers, he can wait. Try again.
    .busy-later = Leave the shop until after lunch
    .busy-later-reply = Good. The shop is still there after lunch, and the price is the same.

practise-asking-why = Noor can find out if it really was a trick. Let’s practise.
    .who = Who could Noor ask?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. She knows about codes, and they can ask Dad together.
    .who-dad = Dad
    .who-dad-reply = Yes. He knows why his phone buzzed.
    .words = What could Noor say?
    .words-thought = “The shop asked for a code. I thought it was a trick.”
    .words-thought-reply = Clear. Now a grown-up knows what she saw, and why she stopped.
    .words-point = No words: she points at the code on his phone
    .words-point-reply = Dad gets it at once. Pointing counts.
    .busy = Dad is hunting for his glasses, up and down the hall. What now?
    .busy-never = Never play it again, and never ask
    .busy-never-reply = Then Noor will not know, and Gerald has no hat. Try again.
    .busy-glasses = Tell him that they are on his head, and wait
    .busy-glasses-reply = “So they are!” says Dad. “Now I can see. Show me.”

practise-telling = Five pounds is more than two. Noor can tell somebody. Let’s practise.
    .who = Who could Noor tell?
    .who-dad = Dad
    .who-dad-reply = Yes. He likes to hear it from Noor.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can go to Dad with Noor.
    .words = What could Noor say?
    .words-show = No words: she shows him Gerald in all his things
    .words-show-reply = Dad looks at all five things. He sees what happened. That is telling.
    .words-bought = “I used your phone, and I bought too much.”
    .words-bought-reply = That was hard to say, and it is all true. Well done.
    .busy = Dad is at the front door. The man next door wants to talk about bins. What now?
    .busy-hand = Stand next to Dad and take his hand
    .busy-hand-reply = Dad feels it. “One moment, Bill,” he says. “Noor needs me.”
    .busy-one-more = Buy a sledge while he talks
    .busy-one-more-reply = Then there is one more thing to tell. Try again.

a-red-hat = Gerald gets his hat, and the bobble nods when he walks. The letter comes: one hat, one pound. One pound is still in the jar.
    .headline = Noor asked, and it was a fair shop.
    .picture = Noor and Dad sit at the kitchen table. Both look happy.
    .reassurance = Stopping to ask is always right. This time it was fine to buy.
    .next = When a game wants money: agree on it first. The grown-up reads what the code is for and types it in.
    .thinks-noor = I said no to the scarf. That was the hardest part.
    .thinks-dad = We shook hands on one hat, and one hat it is.
    .learned-code = The grown-up reads first what a code is for. Nobody else gets it.
    .learned-extra = I can say no to one thing more.
    .learned-ask = I ask first. Then buying can be fun.

second-try = Dad shows her the message on his phone: Penguin Post, one hat, one pound. “It is a lock, so that nobody buys without me,” he says. They open the shop again. Gerald gets his red hat before tea.
    .headline = Noor asked why, and Gerald got his hat.
    .picture = Noor and Dad sit at the kitchen table. Both look calm.
    .reassurance = Noor did nothing wrong. She stopped, and that is good. Asking is even better.
    .next = When a shop looks odd: stop, ask a grown-up, then decide together.
    .thinks-noor = The trick was no trick. It was a lock.
    .thinks-dad = Next time I tell her first what will come.
    .learned-odd = Odd can be fine. I ask for the reason.
    .learned-lock = A shop that asks the grown-up first is safer.
    .learned-ask = I do not have to decide alone.

things-go-back = Dad and Noor write to the shop. This time it takes back the scarf, the bag, the boots and the second hat. Noor pays one pound for the first. Now the phone lives in Dad’s pocket.
    .headline = Noor told Dad, and they asked the shop.
    .picture = Noor and Dad sit at the kitchen table. Both look calm.
    .reassurance = Noor is not in trouble. It was too easy to tap. She told him, and they put it right.
    .next = When you bought too much: tell a grown-up soon. Then you can ask the shop together.
    .thinks-noor = I could get in. But the code was not for me.
    .thinks-dad = She told me before the letter did.
    .recover-say = Say what you bought.
    .recover-back = Ask the shop together to take it back.
    .recover-count = Count together what is left.
    .learned-code = A code on a grown-up’s phone is for the grown-up.
    .learned-can = “I can” is not the same as “I may”.
    .learned-tell = When I tell soon, it is easier to put right.
