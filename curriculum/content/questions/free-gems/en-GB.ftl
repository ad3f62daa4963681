# What these questions measure: whether a child leaves a free offer that wants something, can use a fair shop, and sees why “nearly won” is said.

free-but-a = In Yusuf’s racing game a window opens: “You won 5,000 coins! Type in a bank card within two minutes.” What would help most?
    .type = Type in a card, because a prize costs nothing
    .ask-window = Ask the Help button in the window whether it is real
    .leave = Leave the window alone and show a grown-up
free-but-b = A message reaches Mina in her farm game: “Free tractors, today only! Just download our Tractor Maker.” What would help most?
    .try = Download it, because free things can be deleted again
    .not-now = Download nothing and show a grown-up
    .ask-sender = Ask the sender whether it is safe

fair-shop-a = The shop in Mina’s game says: “Blue bike, £2. We sent a code to your grown-up.” Dad agreed to it before. What is a good thing to do?
    .trick = Close the shop, because shops in games are tricks
    .dad-types = Let Dad type in the code, and enjoy the bike
    .alone = Read the code and type it in, because Dad agreed
fair-shop-b = A bookshop page shows Yusuf the price and says: “We e-mail your grown-up about each order.” Mum agreed to one book. What is a good thing to do?
    .with-mum = Order the one book with Mum, and look forward to it
    .two = Order two books, because Mum gets the e-mail anyway
    .spy = Close the shop, because it writes to other people

nearly-won-a = A lucky box in a game costs 50p. Each time it says: “So close! Try again!” What is true?
    .says-so = It says so, so that people pay again
    .next-time = Somebody who is so close wins the next time
    .many = After enough boxes, a prize has to come
nearly-won-b = A wheel in a game costs 50p a spin. Each time it stops right beside the big prize. What is true?
    .soon = The prize has been near so often that it must come soon
    .practice = With practice, people can learn to stop it there
    .built = It is built that way, so that people pay again

list = How many of these have you done this term? Only count them, and do not say which.
    .eat = Chosen something to eat in a shop
    .coin = Found a coin
    .sold = Sold something that I made
    .paid = Paid for something in a game without asking
