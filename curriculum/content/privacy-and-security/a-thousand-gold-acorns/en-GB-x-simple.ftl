title = A thousand gold acorns
    .setting = It is Sunday. Ayo plays a game. Mum sleeps. She works at night.
    .talk = What can a trick in a game ask for?

cast =
    .shop = the shop in the game
    .gold = a pop-up in the game
    .marcus = Ayo’s big brother
    .mum = Ayo’s mum
    .gill = works in the school library

sign-daily = Five free acorns
    .why = The game gives them to every player. It asks for nothing. It is OK.
sign-prize = You won
    .why = This prize is a trick. The pop-up wants Ayo to tap it.
sign-hurry = Only 3 minutes
    .why = The pop-up wants Ayo to be fast. Ayo can stop and wait.
sign-card = Type a bank card
    .why = A free thing does not need a card. A card is for money.
sign-download = Download it
    .why = This is not from the game. It can harm the tablet. Ayo can ask Mum first.

rain-in-the-game = Ayo has a squirrel in a game. The squirrel has no roof. It gets wet.
    .picture = Ayo sits on the sofa with a tablet.

marcus-shows = Marcus is Ayo’s brother. Marcus shows what he does.
    .picture = Marcus sits far from the screen.
    .stop = I stop. I sit back. I do not tap.
    .think = I think. What does the pop-up want?
    .click = I choose. I leave the pop-up. I tell an adult.

squirrel-shop = Ayo looks at the game shop. Pop-ups come.
    .picture = Ayo looks at the tablet. He is happy.
    .shop-roof = A roof for your squirrel.
    .shop-roof-price = 900 acorns. You have 12.
    .shop-daily = Hello! [[daily|Here are 5 free acorns.]]
    .gold-prize = Hello! [[prize|You won 1,000 free acorns!]]
    .ayo-wow = Wow! I can get the roof!
    .gold-hurry = Be fast! [[hurry|You have only 3 minutes.]]
    .gold-card = [[card|Type a bank card.]] You do not pay.
    .gold-machine = You have no card? [[download|Download this machine.]] Then you get acorns.

what-now = Ayo sees Mum’s card. What can he do?
    .picture = Ayo looks up. He thinks.
    .type-card = Type Mum’s card numbers
    .type-card-look = Ayo cannot take the numbers back. Some money may be gone.
    .leave-it = Leave it and tell Mum
    .leave-it-look = The 3 minutes may end. Ayo may see what happens.
    .wants = What does the pop-up want?
    .wants-roof = To help the squirrel
    .wants-money = To get Mum’s money

the-clock-again = Ayo waits. The 3 minutes end. The pop-up says “3 minutes” again. It is a trick.
    .picture = Ayo sits on the sofa. He smiles.
    .thinks-ayo = The clock is not real. I can wait.
    .thinks-gold = I want children to be fast. Ayo waits.

no-acorns = Ayo types the card numbers. He gets no acorns. Mum’s phone makes a sound. Some money is gone.
    .picture = Ayo stands in the kitchen. He is worried.
    .thinks-ayo = It said “free”. But the money is gone.
    .thinks-gold = I have the numbers. I want more.
    .thinks-mum = Ayo can wake me up. I want to help.
    .reassurance = It was a trick. It is not Ayo’s fault. Mum can stop the card.

seven-windows = Ayo downloads it. Seven pop-ups come. The tablet is hot. Ayo cannot play.
    .picture = Ayo looks at the tablet. He is worried.
    .thinks-ayo = It had a squirrel on it. I thought it was real.
    .thinks-marcus = It is not from the game. I can help.
    .reassurance = It looked real. It is not Ayo’s fault. An adult can help.

practise-telling = Ayo tells somebody. You can practise with him.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-gill = Mr Gill, at school
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Ayo tell?
    .words-show = Show the pop-up
    .words-show-reply = Good. You can tell by showing.
    .words-asks = “It wants a bank card.”
    .words-asks-reply = Good. Now an adult knows.
    .busy = Mum sleeps. What can Ayo do?
    .busy-type = Type the card numbers
    .busy-type-reply = Tell Mum first. Try again.
    .busy-slipper = Write a note and wait
    .busy-slipper-reply = Good. Mum wakes up. She reads the note. She helps.

practise-waking-mum = Ayo can tell now. He can wake Mum up. You can practise with him.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum is not angry. She can help.
    .who-gran = Gran, on the phone
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ayo tell?
    .words-typed = “I typed Mum’s card numbers.”
    .words-typed-reply = Good. Now an adult can help.
    .words-show = Show the card and the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum is tired. What can Ayo do?
    .busy-now = Say “I need you now”
    .busy-now-reply = Good. Mum gets up. She listens.
    .busy-later = Tell her in the evening
    .busy-later-reply = Now is better. Mum wants to know. Try again.

practise-telling-windows = Ayo tells somebody. You can practise with him.
    .who = Who can help Ayo?
    .who-gill = Mr Gill, at school
    .who-gill-reply = Yes. Mr Gill can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Ayo tell?
    .words-windows = “I downloaded something.”
    .words-windows-reply = Good. Now an adult can help.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum makes a pancake. What can Ayo do?
    .busy-tap = Tap the pop-ups
    .busy-tap-reply = More pop-ups come. Ask Mum. Try again.
    .busy-pancake = Say “I need you” and wait
    .busy-pancake-reply = Good. The pancake is done. Mum listens.

at-the-fair = Ayo sees a sign, “Free bears”. A person says, “First, give me your mum’s purse.” Ayo tells Mum.
    .picture = Ayo stands in the park. He is not sure.
    .alike = It is the same in a game. A free thing does not need money.

a-real-roof = Mum closes the game. The pop-up is gone. Ayo and Mum make a paper roof for the squirrel.
    .headline = Ayo told Mum.
    .picture = Ayo and Mum are in the kitchen. Ayo is proud.
    .reassurance = Wanting acorns is OK. Ayo saw the trick.
    .next = When a free thing wants a card, stop. Leave it. Tell an adult.
    .thinks-ayo = I stopped. Mum’s card is safe.
    .thinks-mum = Ayo told me first. I am glad.
    .learned-free = A free thing does not need a card.
    .learned-hurry = When a pop-up wants me to be fast, I stop.
    .learned-ask = I tell an adult before I tap.

new-card = Mum phones the bank. The bank stops the card. The money comes back. Mum gets a new card.
    .headline = Ayo told Mum. The card is safe.
    .picture = Ayo and Mum are in the kitchen. Both are calm.
    .reassurance = It is not Ayo’s fault. He is not in trouble.
    .next = When you typed card numbers, tell an adult now.
    .thinks-ayo = Mum is not angry. I feel better.
    .thinks-mum = Ayo told me. I could stop the card.
    .recover-tell = Tell an adult now.
    .recover-bank = The adult phones the bank.
    .recover-report = Tell the people who make the game.
    .learned-free = A free thing does not need a card.
    .learned-numbers = Card numbers are private.
    .learned-soon = I tell an adult soon. I can also tell later.

windows-gone = Mum and Marcus take it off the tablet. The pop-ups are gone. Ayo can play again.
    .headline = Ayo told. The pop-ups are gone.
    .picture = Ayo, Marcus and Mum sit together. All are calm.
    .reassurance = It is not Ayo’s fault. It was a trick.
    .next = When a pop-up says “download”, ask an adult first.
    .thinks-ayo = It was not from my game.
    .thinks-marcus = The same trick happened to me.
    .recover-stop = Stop tapping.
    .recover-tell = Tell an adult what you downloaded.
    .recover-remove = Take it off with the adult.
    .learned-look = A trick can look like my game.
    .learned-download = I ask an adult before I download.
    .learned-cross = I do not tap the pop-ups. I close the game.
