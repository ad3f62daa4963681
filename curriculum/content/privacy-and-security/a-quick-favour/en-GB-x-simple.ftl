title = A quick favour
    .setting = It is Friday evening. Hana plays a fish game on her phone.
    .talk = Why does somebody want to use another person’s bank card?

cast =
    .jay = Hana’s friend
    .pond = the shop in the game
    .bank = Hana’s bank
    .reni = was at Hana’s school
    .mum = Hana’s mum
    .osei = Hana’s teacher

sign-nearly = “So close”
    .why = It is not true. Nearly nobody wins. The shop wants Hana to pay again.
sign-limit = The bank writes
    .why = This is the real bank. It wants to help. It does not ask for a code. It is OK.
sign-keep-some = Free money
    .why = Nobody gives money for nothing. Somebody wants to hide where the money is from.
sign-everyone = “Everybody does it”
    .why = Nobody knows if this is true. Sending on money can be a crime.
sign-no-word = “Do not tell the bank”
    .why = The bank can help. Reni does not want Hana to get help.

kevin-is-grey = Hana got twenty pounds for her birthday. She paid eighteen pounds in a game. She did not win.
    .picture = Hana sits in her room with her phone. She is sad.

jay-shows = Jay lost money in a game too. Jay shows what he does now.
    .picture = Jay is in a kitchen. He closes a drawer.
    .stop = I stop. I put my card in a drawer.
    .think = I think. Whose money is it? Why do they ask me?
    .click = I choose. I ask an adult about money.

pond-shop = Hana has two pounds left.
    .picture = Hana looks at her phone. She is not sure.
    .pond-close = [[nearly|SO CLOSE! Play again!]]
    .pond-spin-price = 99p. One of 500 wins.
    .pond-spin = Play for the gold fish
    .bank-limit = [[limit|You paid £18 for games this week.]] Do you want to set a limit?

reni-chat = Hana knows Reni from the school bus.
    .picture = Hana reads a chat. She is not sure.
    .reni-bus = Hello! It is Reni. Did you win the gold fish?
    .reni-bus-wants = Reni wants to know if Hana won.
    .hana-kevin = No. I have two pounds left.
    .reni-favour = I send money to your card. [[keep-some|Keep thirty pounds. Send on the rest.]]
    .reni-favour-wants = Reni wants Hana to send on money.
    .hana-whose = Whose money is it?
    .reni-half = It is OK. [[everyone|Many people do it.]]
    .reni-half-wants = Reni wants Hana to say yes.
    .reni-tonight = Do it tonight. [[no-word|Do not tell your bank.]]
    .reni-tonight-wants = Reni wants Hana not to tell the bank.

what-now = What can Hana do?
    .picture = Hana holds her card and her phone. She thinks.
    .show-mum = Show Mum the chat
    .show-mum-look = Mum may read the chat. Mum may help Hana.
    .just-once = Do it one time
    .just-once-look = Money may come to Hana’s card. The bank may have questions.
    .wants = What does Reni want?
    .wants-name = To use Hana’s name for somebody’s money
    .wants-refund = To give Hana a present

beside-the-onions = Hana shows Mum the chat. Mum says, “Somebody wants to use your card. Thank you for telling me.”
    .picture = Hana and Mum stand in the kitchen. Mum reads the phone.
    .thinks-hana = I wanted the money. Now I am glad that I asked.
    .thinks-mum = Hana asked whose money it is. That was right.
    .thinks-reni = Somebody asked me too. I did not tell an adult.

card-on-hold = Three hundred pounds come. Then the bank stops the card. The bank wants to talk to Hana.
    .picture = Hana sits on the bus. She is scared.
    .thinks-hana = I did it one time. Now my card does not work.
    .thinks-reni = Now I am scared too.
    .reassurance = Reni used Hana. The money is still there. Hana can tell an adult now.

two-grey-fish = Hana pays her last two pounds. She does not win. Reni writes again.
    .picture = Hana looks at her phone. She is sad.
    .thinks-hana = I have no money now.
    .thinks-reni = Hana has no money. Maybe she says yes.
    .reassurance = The shop tricks many people. Hana can stop now. She can get help.

practise-telling = Hana tells somebody once more. You can practise with her.
    .who = Who can Hana tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help other pupils too.
    .words = How can Hana tell?
    .words-card = “Somebody wants to use my card.”
    .words-card-reply = Good. It is clear what happened.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum has headphones on. She learns for a test. What can Hana do?
    .busy-sign = Hold up a hand
    .busy-sign-reply = Good. Mum takes the headphones off. She listens.
    .busy-after = Wait for two days
    .busy-after-reply = Reni wants it tonight. Tell Mum now. Try again.

practise-telling-all = Hana tells an adult. You can practise with her.
    .who = Who can help Hana?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can phone the bank with Hana.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Hana tell?
    .words-all = “Somebody’s money is on my card.”
    .words-all-reply = Good. That is honest.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum parks the car. She says, “Not now.” What can Hana do?
    .busy-pass-on = Send the money on
    .busy-pass-on-reply = Do not send it on. Tell an adult first. Try again.
    .busy-pavement = Wait next to the car
    .busy-pavement-reply = Good. Mum stops the car. She listens.

practise-telling-again = Hana tells somebody at school. You can practise with her.
    .who = Who can Hana tell?
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Hana tell?
    .words-gone = “My money is gone. Reni offers me more.”
    .words-gone-reply = Good. It is clear what happened.
    .words-show = Show the game and the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mrs Osei says, “I do not know games.” What can Hana do?
    .busy-again = Say “It is about money”
    .busy-again-reply = Good. Now Mrs Osei understands. She listens.
    .busy-friends = Go away
    .busy-friends-reply = Mrs Osei does not understand yet. She can understand. Try again.

an-envelope = A visitor gives a boy money in a bag. He says, “Carry this. Keep ten pounds.” The boy says no. He tells a teacher.
    .picture = Hana and Mrs Osei stand in the school hall.
    .alike = It is the same with a card. When you do not know whose money it is, do not carry it.

told-in-time = Mum and Hana phone the bank. The bank says, “You did right. Sending on money can be a crime.”
    .headline = Hana told Mum first.
    .picture = Hana and Mum sit in the kitchen. Both are calm.
    .reassurance = Hana did nothing wrong. She is not in trouble.
    .next = When somebody wants to use your card, stop. Do not do it. Tell an adult.
    .thinks-hana = I have no secret now. I feel better.
    .thinks-reni = Hana told. Now an adult helps me too.
    .learned-whose = I ask: whose money is it?
    .learned-law = Sending on money can be a crime.
    .learned-close = “So close” is a trick.

card-works-again = Hana tells the bank everything. Mum is with her. After two weeks, Hana’s card works again.
    .headline = Hana told everything.
    .picture = Hana and Mum sit in the kitchen. Hana is calm.
    .reassurance = Reni and other people used Hana. Hana told early. That helped.
    .next = When the money is on your card, do not send it on. Phone the bank with an adult.
    .thinks-hana = I was scared to tell. Now it is better.
    .thinks-mum = Hana told me everything. That was brave.
    .recover-leave = Do not send the money on.
    .recover-ring = Phone the bank with an adult.
    .recover-keep = Keep the chat.
    .recover-tell = Tell an adult everything.
    .learned-law = Sending on money can be a crime, even one time.
    .learned-everyone = When many people do a thing, it can still be wrong.
    .learned-stay = Telling early helps.

a-limit = Mrs Osei helps. Hana and Mum set a limit for games. Mrs Osei helps Reni too.
    .headline = Hana said it again. She got help.
    .picture = Hana and Mrs Osei sit at school. Hana is calm.
    .reassurance = Hana lost money. Feeling sad is OK. It is not her fault.
    .next = When a game says “so close”, stop. Set a limit. Tell an adult.
    .thinks-hana = Nearly nobody wins. I know that now.
    .thinks-osei = I am glad that Hana said it again.
    .recover-limit = Set a limit with the bank.
    .recover-say = Tell an adult what you lost.
    .learned-odds = Nearly nobody wins this game.
    .learned-limit = I set a limit before I play.
    .learned-again = When an adult does not understand, I say it again.
