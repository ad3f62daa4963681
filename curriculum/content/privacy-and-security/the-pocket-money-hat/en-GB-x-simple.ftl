title = The pocket-money hat
    .setting = It is Saturday. Noor is at home with Dad.
    .talk = Who can say yes when a game costs money?

cast =
    .shop = the shop in the game
    .dad = Noor’s dad
    .auntie = Noor’s auntie

sign-real-money = It costs £1
    .why = The shop says what it costs. Dad said yes. It is OK.
sign-scarf = A scarf too
    .why = The shop wants to sell more. Noor can say no. It is OK.
sign-letter = A letter to Dad
    .why = The shop tells Dad what Noor buys. Dad knows about it. It is OK.
sign-code = A code on Dad’s phone
    .why = The code goes to Dad. Dad reads it first. Only Dad types it. It is OK.

two-pounds = Noor has £2. She wants to buy a hat for her penguin in a game. Dad says, “Yes, one hat.”
    .picture = Noor and Dad are in the garden. Both are happy.

penguin-shop = Noor looks at the shop in the game. Dad is outside.
    .picture = Noor sits in the kitchen with a laptop.
    .shop-hat = A red hat for a penguin
    .shop-hat-price = [[real-money|It costs £1 of real money.]]
    .noor-hat = I want this hat.
    .shop-scarf = [[scarf|Do you want a scarf too?]] You can say no.
    .shop-scarf-price = £1 more
    .shop-letter = [[letter|We tell your parent or carer what you buy.]]
    .shop-code = [[code|We sent a code to the phone of your parent or carer.]] They can type it here.

what-now = Dad’s phone is on the table. What can Noor do?
    .picture = Noor looks at the phone.
    .call-dad = Show Dad the laptop
    .call-dad-look = Dad may come and read it. Dad may type the code.
    .use-phone = Read the code on Dad’s phone and type it
    .use-phone-look = The code may work. Noor may buy more than the hat.
    .wants = What does the shop want?
    .wants-say-yes = To sell things. Dad must say yes.
    .wants-trick = To trick Dad

dads-lock = Dad reads the message: one hat, £1. He says, “This is right.” Dad types the code.
    .picture = Noor and Dad look at the laptop. Both are calm.
    .thinks-noor = The shop asks Dad. That is safe.
    .thinks-dad = Noor called me. I am glad.

at-the-till = Later, Dad pays in a shop. The shop asks for a number. Dad types it. Noor does not look.
    .picture = Noor and Dad are in the street. Noor is happy.
    .alike = It is the same in a game. The person who pays types the number.

no-hat = Noor closes the shop. She thinks that it is a trick. The penguin has no hat. Noor is sad.
    .picture = Noor is sad. Dad is not sure.
    .thinks-noor = I wanted the hat.
    .thinks-dad = Noor was careful. I did not tell her about the code.
    .reassurance = Stopping is good. Noor can ask Dad now.

too-many-things = Noor types the code. She buys five things. They cost £5. She has £2.
    .picture = Noor looks at the laptop. She is worried.
    .thinks-noor = I do not have £5.
    .thinks-dad = Noor is quiet. I want to see her.
    .reassurance = Buying in a game is fast. Noor can tell Dad now. Dad can help.

practise-asking = Noor asked Dad. You can practise with her for another time.
    .who = Who can Noor ask?
    .who-dad = Dad
    .who-dad-reply = Yes. It is Dad’s phone.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help. Dad can help too.
    .words = How can Noor ask?
    .words-code = “The game wants a code from you.”
    .words-code-reply = Good. Now an adult knows.
    .words-turn = Show the laptop
    .words-turn-reply = Good. You can ask by showing.
    .busy = Another time, Dad is repairing his bike. What can Noor do?
    .busy-pedal = Sit next to him and wait
    .busy-pedal-reply = Good. The bike is done. Dad listens.
    .busy-fetch = Take his phone
    .busy-fetch-reply = The code is for Dad. Try again.

practise-asking-why = Noor can ask about the code. You can practise with her.
    .who = Who can Noor ask?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help. Dad can help too.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad knows about the code.
    .words = How can Noor ask?
    .words-thought = “The game wants a code. Is that a trick?”
    .words-thought-reply = Good. This is a clear question.
    .words-point = Point at the code
    .words-point-reply = Good. You can ask by pointing.
    .busy = Dad is looking for his glasses. What can Noor do?
    .busy-never = Say nothing
    .busy-never-reply = Dad wants to help. Try again.
    .busy-glasses = Help Dad to find them
    .busy-glasses-reply = Good. Dad has his glasses. He looks.

practise-telling = Noor tells somebody. You can practise with her.
    .who = Who can Noor tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can go to Dad with Noor.
    .words = How can Noor tell?
    .words-show = Show the five things
    .words-show-reply = Good. You can tell by showing.
    .words-bought = “I bought too much.”
    .words-bought-reply = Good. That is honest.
    .busy = Dad is talking to a man. What can Noor do?
    .busy-hand = Take Dad’s hand and wait
    .busy-hand-reply = Good. Dad stops talking. He listens to Noor.
    .busy-one-more = Buy one more thing
    .busy-one-more-reply = Then there are six things to tell. Try again.

a-red-hat = The penguin has a red hat. Noor pays £1. She has £1 left.
    .headline = Noor asked Dad. The shop was safe.
    .picture = Noor and Dad are in the kitchen. Both are happy.
    .reassurance = Asking was right. This time, it was safe.
    .next = When a game costs money, ask an adult. The adult reads the code and types it.
    .thinks-noor = I said no to the scarf. I am happy.
    .thinks-dad = We said one hat. Noor bought one hat.
    .learned-code = The adult reads what the code is for. Nobody else gets it.
    .learned-extra = I can say no when a shop wants to sell more.
    .learned-ask = I ask first. Then I can buy it.

second-try = Dad shows Noor the message: one hat, £1. He says, “Nobody can pay without me.” They buy the hat.
    .headline = Noor asked. The penguin has a hat.
    .picture = Noor and Dad are in the kitchen. Both are calm.
    .reassurance = Noor did nothing wrong. Stopping and asking is right.
    .next = When a shop looks odd, stop. Ask an adult.
    .thinks-noor = It was not a trick.
    .thinks-dad = Next time, I tell Noor about the code.
    .learned-odd = A thing can be odd. It can still be OK.
    .learned-lock = The code helps to keep the money safe.
    .learned-ask = I ask an adult. We choose together.

things-go-back = Dad and Noor write to the shop. The shop takes four things back. Noor pays £1 for the hat.
    .headline = Noor told Dad. They asked the shop.
    .picture = Noor and Dad are in the kitchen. Both are calm.
    .reassurance = Noor is not in trouble. She told Dad.
    .next = When you bought too much, tell an adult soon. Ask the shop together.
    .thinks-noor = The code was not for me.
    .thinks-dad = Noor told me. I am glad.
    .recover-say = Say what you bought.
    .recover-back = Ask the shop to take it back. Do it with the adult.
    .recover-count = Count the money with the adult.
    .learned-code = A code on an adult’s phone is for the adult.
    .learned-can = I know where the phone is. I still ask.
    .learned-tell = I tell an adult soon.
