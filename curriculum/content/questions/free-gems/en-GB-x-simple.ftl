# What these questions measure: whether a child leaves a free offer that wants something, can use a fair shop, and sees why “nearly won” is said.

free-but-a = A window says: “You won! Type in a bank card. Be quick!” What helps most?
    .type = Type the card numbers. A prize is free
    .ask-window = Ask in the window if it is true
    .leave = Type nothing. Show an adult
free-but-b = A message says: “Free tractors! Download this now. Be quick!” What helps most?
    .try = Download it. A free thing is OK
    .not-now = Download nothing. Show an adult
    .ask-sender = Ask the sender if it is true

fair-shop-a = A game sells bikes. Dad said yes. He gets a code. What is good to do?
    .trick = Close the shop. It is a trick
    .dad-types = Let Dad type the code. Then play
    .alone = Take Dad’s phone. Type the code alone
fair-shop-b = Mum said yes to one book. The shop writes to Mum. What is good to do?
    .with-mum = Buy the one book with Mum. Then read
    .two = Buy two books alone. Mum said yes
    .spy = Close the shop. It is a trick

nearly-won-a = A game says: “You nearly won! Pay again!” What is true?
    .says-so = It says this to get more money
    .next-time = The next box wins
    .many = After many boxes, you win
nearly-won-b = A wheel in a game nearly stops at a prize. You pay again. What is true?
    .soon = The wheel stops at the prize soon
    .practice = After many times, you can win
    .built = It does this to get more money

list = How many of these did you do this term? Only count. Do not say which.
    .eat = Chose food in a shop
    .coin = Found a coin
    .sold = Sold a thing that I made
    .paid = Paid for a thing in a game. Did not ask
