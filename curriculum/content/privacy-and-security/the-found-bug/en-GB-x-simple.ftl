title = The found bug
    .setting = It is Thursday. Marcus is in the school library.
    .talk = When is it OK to look for mistakes in a website?

cast =
    .club = the computer club’s page
    .zaynab = Marcus’s friend from the club
    .rahman = leads the computer club
    .gill = school librarian
    .mum = Marcus’s mum

sign-invite = “Find our mistakes”
    .why = The school asks for it. The school owns the website. Marcus is allowed to look. It is OK.
sign-prize = A prize
    .why = The prize is for good help. Nobody has to pay. It is OK.
sign-quiet = “Tell only Mrs Rahman”
    .why = This protects people. It ends soon. Marcus can tell his mum too. It is OK.
sign-recorded = The school can see it
    .why = The school says it first. It can show who follows the rules. It is OK.

minus-three-pizzas = A mistake in a website is called a bug. Marcus’s computer club looks for bugs this week.
    .picture = Marcus is in the library with a laptop. He is happy.

the-hunt = Marcus reads the club’s page.
    .picture = Marcus looks at the laptop. He is not sure.
    .club-invite = [[invite|Find the mistakes in our school website.]] Tell Mrs Rahman.
    .zaynab-pizzas = I found one! It says: lunch is minus three pizzas.
    .zaynab-pizzas-wants = Zaynab wants to show what she found.
    .club-rules = Use only your own name. Look. Change nothing. Stop when you see something private.
    .club-prize = [[prize|The best report gets a chocolate prize.]]
    .club-quiet = [[quiet|Tell only Mrs Rahman first.]] Next week we show everything.
    .club-recorded = [[recorded|The school can see what you click.]]

number-thirteen = The trip page shows Marcus a phone number. It is not his. What can Marcus do?
    .picture = Marcus takes his hands off the keys.
    .shut-it = Close the page and say nothing
    .shut-it-look = The mistake may stay. More people may see a number.
    .stop-and-report = Stop and report it
    .stop-and-report-look = Marcus may write down the page. Mrs Rahman may get his report.
    .wants = What does Mrs Rahman want?
    .wants-catch = To get pupils in trouble
    .wants-mend = To make the website safe

on-a-library-card = Marcus stops. He writes down the page and the time. He does not write the phone number. He closes the page.
    .picture = Marcus writes on a card. Mr Gill is there.
    .thinks-marcus = I want to look more. The rules say stop. I stop.
    .thinks-gill = Marcus follows the rules. That is good.

twenty-two-more = Marcus says nothing. By Monday, the page shows more phone numbers. Twenty-two people see them.
    .picture = Marcus is in the kitchen. He is worried.
    .thinks-marcus = I am scared to tell. Maybe they think that I did it.
    .thinks-zaynab = A stranger has my number. How?
    .thinks-rahman = Nobody told me. So I cannot help.
    .reassurance = Marcus did nothing wrong. He can tell now.

third-from-the-top = Marcus looks at nineteen numbers. He posts a picture of the list in the club’s group. Zaynab’s number is on it.
    .picture = Zaynab points at the screen. Marcus is worried.
    .thinks-zaynab = Now thirty people have my number. I am angry.
    .thinks-marcus = I was allowed to look. I looked too far.
    .reassurance = Marcus did not want to hurt anybody. He can take it down and tell.

practise-reporting = Marcus reports it. You can practise with him.
    .who = Who can Marcus tell first?
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can phone Mrs Rahman.
    .words = How can Marcus tell?
    .words-page = “The trip page shows private things.”
    .words-page-reply = Good. It is clear where it happened.
    .words-card = Give the card to the adult
    .words-card-reply = Good. You can tell by writing.
    .busy = Eleven people wait for Mrs Rahman. What can Marcus do?
    .busy-home = Go home
    .busy-home-reply = It is important today. Try again.
    .busy-ask = Say, “It is about a private number”
    .busy-ask-reply = Good. He can go first. Mrs Rahman listens.

practise-on-monday = Four days later, Marcus can still tell. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman is not angry.
    .words = How can Marcus tell?
    .words-thursday = “I saw a mistake. I was scared to tell.”
    .words-thursday-reply = Good. That is honest.
    .words-point = Point at the page
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mum is on the phone. What can Marcus do?
    .busy-two = Hold up a hand and wait
    .busy-two-reply = Good. Mum ends the call. She listens.
    .busy-trip = Wait for two weeks
    .busy-trip-reply = The page shows more numbers every day. Try again.

practise-owning-up = Marcus looked too far. He can tell an adult. You can practise with him.
    .who = Who can Marcus tell?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Marcus tell?
    .words-posted = “I posted private numbers. I took it down.”
    .words-posted-reply = Good. That is honest and clear.
    .words-show = Show the page and the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Mrs Rahman says, “I know about the pizzas.” She does not understand yet. What can Marcus do?
    .busy-leave = Go away
    .busy-leave-reply = Mrs Rahman can understand. Say more. Try again.
    .busy-numbers = Say, “It is about phone numbers”
    .busy-numbers-reply = Good. Now Mrs Rahman understands. She listens.

six-legs = Mrs Rahman gets the page mended on the same day. Marcus wins the prize.
    .headline = Marcus stopped. Then he reported it.
    .picture = Marcus and Mrs Rahman are in the computer room. Marcus is proud.
    .reassurance = Checking was right. The school asked for help. This time, it was safe.
    .next = When you find a mistake, stop. Tell the person who can mend it.
    .thinks-marcus = This can be a real job. I am good at it.
    .thinks-rahman = Marcus stopped at the right time.
    .learned-asked = When the owner asks for it, and there are rules, I can look for mistakes.
    .learned-ends = I stop where the rules say stop.
    .learned-first = First I tell the person who can mend it.

mended-before-the-bell = Mrs Rahman is not angry. She gets the page mended. She says, “I can see that you followed the rules.”
    .headline = Marcus told on Monday.
    .picture = Marcus and Mrs Rahman sit at a computer. Both are calm.
    .reassurance = Finding a mistake is OK. Marcus did not make it.
    .next = When you see a mistake, tell on the same day.
    .thinks-marcus = I was scared. Mrs Rahman helped me.
    .thinks-rahman = I am glad that Marcus told me.
    .learned-finder = When I find a mistake, it is not my fault.
    .learned-record = When I follow the rules, the school can see it.
    .learned-late = I can tell later too. It helps.

five-legs-for-somebody-else = Marcus takes the post down. Mrs Rahman gets the page mended. Marcus says sorry to Zaynab.
    .headline = Marcus took it down and told.
    .picture = Marcus and Zaynab sit at a table. Both are calm.
    .reassurance = Marcus made a mistake. He told. He put it right.
    .next = When you did too much, take it down. Tell an adult. Say sorry.
    .thinks-zaynab = Marcus said sorry. I have a new number. We are friends.
    .thinks-marcus = Next time, I stop.
    .recover-down = Take down the post.
    .recover-tell = Tell the person who can mend the page.
    .recover-sorry = Say sorry to the people on the list.
    .learned-ends = When I am allowed to look, I only look.
    .learned-mine = I do not show other people’s numbers.
    .learned-own = I can say it when I did too much.
