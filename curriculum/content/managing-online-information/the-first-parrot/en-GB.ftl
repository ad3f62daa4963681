title = The first parrot
    .setting = Thursday, after tea. Noor has the laptop on the kitchen table.
    .talk = Why was the snack shop at the top of the list?

cast =
    .sam = Noor’s big brother
    .zee = Noor’s auntie
    .dad = Noor’s dad
    .patel = Noor’s teacher
    .finder = finds things
    .nibs = sells snacks
    .birds = a page about birds

sign-advert = An advert like an answer
    .why = It has the word “Advert” on it. A shop paid for this, to sell snacks.
sign-prize = Press and win
    .why = A prize makes you press. It tells you nothing about parrots.
sign-monster = A picture that does not fit
    .why = Noor looked for a parrot, and this is not one. Leave it, and tell a grown-up.
sign-third = Further down
    .why = It is not at the top. But it is about parrots, and it sells nothing. It is fine.

the-bird-book = Noor’s class is making a bird book. Noor has the parrot page. She wants to know what parrots eat.
    .picture = Noor sits at the kitchen table with a laptop.

sam-shows = Sam is Noor’s big brother. He looks things up in the library. This is what he does when he gets a long list.
    .picture = Sam sits still and reads. He has ear defenders on.
    .stop = I stop before I press. One hand holds the other.
    .think = I think. Who made this one, and what for? Is it an advert?
    .click = I choose. I read two or three. If one looks odd, I ask.

parrot-list = Noor types one word, and a list comes up.
    .picture = Noor leans close to the laptop.
    .noor-word-entry = parrot
    .noor-word = What do you want to find?
    .nibs-top-address = Advert · crunchy-nibs.example
    .nibs-top = [[advert|Parrots eat Crunchy Nibs!]] [[prize|Press here and win a toy parrot.]]
    .finder-picture-shows = [[monster|A film monster with feathers and long teeth.]]
    .finder-picture = Picture: parrot
    .birds-third-address = bird-pages-for-children.example
    .birds-third = [[third|What parrots eat]], where they live, and how they talk.

what-now = What could Noor do next?
    .picture = Noor takes her hand off the laptop. She thinks.
    .look-together = Look at the whole list with Auntie Zee
    .look-together-look = It takes a bit more time. Two see more than one.
    .press-first = Press the first one
    .press-first-look = It is at the top, and it has a prize. It sounds so sure.
    .press-picture = Press the picture. It says “parrot”.
    .press-picture-look = The picture gets big.
    .wants = What does Crunchy Nibs want?
    .wants-give = To give away toys
    .wants-teach = To help with the bird book
    .wants-sell = To sell more Nibs

two-see-more = Auntie Zee reads the list with her. “This one says Advert,” says Noor. “And that one has teeth!” They type more words: parrot food for children. Now the list is full of birds.
    .picture = Noor and Auntie Zee look at the laptop.
    .thinks-noor = The top one only wants to sell snacks.
    .thinks-zee = She read it all before she pressed. That was wise.

parrots-eat-nibs = Noor presses. Stars fly about. There is no toy. But she has her line for the book: “Parrots eat Crunchy Nibs.” At school her teacher, Ms Patel, reads it twice. “Who told you that?” she asks.
    .picture = Ms Patel holds a page. Noor looks unsure.
    .thinks-noor = It was the first one. So I thought it was the best.
    .thinks-nibs = If they think parrots eat Nibs, they buy more Nibs.
    .thinks-patel = That advert looked just like an answer. It is hard to see.
    .reassurance = It was not Noor’s fault. The advert was made to look like an answer.

lid-down = Noor presses the picture. It gets big, and more come. They are not nice to look at. Noor puts the lid down, fast.
    .picture = Noor holds the lid of the laptop down.
    .thinks-noor = It said “parrot”. Why was it a monster?
    .thinks-zee = It is so quiet in the kitchen. I will go and see.
    .reassurance = Noor did nothing wrong. Putting the lid down was just right. Now she can tell.

read-it-together = Asking first is a skill. Let’s practise it for another time.
    .who = Who can look with Noor?
    .who-zee = Auntie Zee
    .who-zee-reply = Yes! She read the list with Noor. She will do it again.
    .who-nibs = The Nibs shop
    .who-nibs-reply = It wants to sell her snacks. Who wants to help her?
    .who-dad = Dad
    .who-dad-reply = Yes! Dad likes to help.
    .words = How can Noor ask?
    .words-which = “Which of these can I trust?”
    .words-which-reply = What a good question! A grown-up can look at it with her.
    .words-point = Turn the laptop round and point
    .words-point-reply = Good. You can ask without words.
    .words-done = “I’m done!”
    .words-done-reply = But she is not sure yet. Try again.
    .busy = Another time, Auntie Zee is plaiting her own hair. Both her hands are full. What can Noor do?
    .busy-wait = Sit by her until the last bead is on
    .busy-wait-reply = Click, goes the bead. “Now show me,” says Auntie Zee.
    .busy-press = Press the first one, just to see
    .busy-press-reply = The list can wait. First look at it together. Try again.
    .busy-dad = Wait for Dad
    .busy-dad-reply = Good idea! Dad comes in and pulls up a chair.

say-where-from = Ms Patel wants to help. Let’s help Noor to tell.
    .who = Who can Noor tell?
    .who-patel = Ms Patel
    .who-patel-reply = Yes! She knows how adverts work.
    .who-zee = Auntie Zee
    .who-zee-reply = Yes! She can look again with Noor at home. Ms Patel wants to know, too.
    .words = How can Noor tell?
    .words-first = “I took it from the first one.”
    .words-first-reply = Good words. Now a grown-up knows where it came from.
    .words-show = Show her page and the list
    .words-show-reply = Good. A grown-up can see it for herself.
    .busy = Ms Patel has glue on all her fingers. What can Noor do?
    .busy-stick = Stick her page in the class book as it is
    .busy-stick-reply = Then the whole class reads it. Tell her first. Try again.
    .busy-wait = Wait by the sink
    .busy-wait-reply = Ms Patel washes her hands. “Now, tell me about the Nibs!”

tell-about-picture = Noor has put the lid down. Now she can tell. Let’s help her.
    .who = Who can Noor tell?
    .who-dad = Dad
    .who-dad-reply = Yes! Dad wants to know.
    .who-zee = Auntie Zee
    .who-zee-reply = Yes! She is close by. They can tell Dad together.
    .words = How can Noor tell?
    .words-came-up = “A bad picture came up.”
    .words-came-up-reply = Good words. She does not have to say more.
    .words-point = Point at the shut laptop
    .words-point-reply = Good. You can tell without words, and nobody has to look at it.
    .busy = Dad carries four bags up the stairs. What can Noor do?
    .busy-walk = Walk up with him and say “I saw something”
    .busy-walk-reply = Dad puts down all four bags at once. “Tell me,” he says.
    .busy-again = Open the lid and look again
    .busy-again-reply = Then the picture is back. Leave it shut, and tell. Try again.

at-the-fruit-shop = On Saturday a big sign says: “BEST APPLES! WIN A BIKE!” Noor walks on. The sweet apples are at the back. They have no sign at all.
    .picture = Noor and Auntie Zee stand in front of a shop.
    .alike = A shop or a list: loud and first is not the same as best.

at-the-book-shelf = In the library one book stands right at the front. It is about parrot socks. Noor looks along the shelf. The book about real parrots is the third one.
    .picture = Noor stands at a shelf in the library.
    .alike = A shelf or a list: look further than the first.

the-biscuit-tin = On Saturday Noor opens a tin. It says “Biscuits”. Inside is an old bun with green fur! She puts the lid back on and tells Auntie Zee.
    .picture = Noor and Auntie Zee are in the kitchen. There is a tin.
    .alike = A tin or a picture: the name may not fit. Shut it and tell.

a-true-page = Parrots eat seeds, nuts and fruit. It says so in two places. Noor writes it down. She draws the picture herself, and it takes all her pens.
    .headline = Noor looked further than the first one.
    .picture = Noor holds up a page. Auntie Zee claps.
    .reassurance = Noor stopped and read. Asking for help with a list is clever.
    .next = Before you press: is it an advert? Who made it? Look at two or three.
    .thinks-noor = My page is true. I checked it!
    .thinks-zee = I did not know about the nuts. Now I do.
    .learned-advert = I look for the word “Advert”.
    .learned-more = I look at more than one.
    .learned-words = More words help me find it.

nibs-rubbed-out = Ms Patel and Noor look again. “Seeds and nuts,” reads Noor, in two places. She rubs out the Nibs. Now the whole class knows the word “advert”.
    .headline = Noor told, and her page is true now.
    .picture = Noor holds a rubber. Ms Patel smiles.
    .reassurance = It was not Noor’s fault. Grown-ups press adverts by mistake as well.
    .next = If something turns out wrong: say where it came from, and look again.
    .thinks-noor = First is just first. I read on now.
    .thinks-patel = She helped all of us to see it.
    .recover-say = Say where it came from.
    .recover-two = Look in two other places.
    .recover-mend = Put your page right.
    .learned-first = First is not the same as best.
    .learned-advert = An advert is there to sell.

forty-parrots = Dad shuts the page for her. “That was from a film for grown-ups,” he says. They use a search made for children. There are forty parrots, and not one monster.
    .headline = Noor put the lid down, and she told.
    .picture = Noor and Dad sit at the table. Noor looks calm.
    .reassurance = It was not Noor’s fault. Nobody can know what comes after a press.
    .next = If a picture does not fit: leave it, shut it, and tell.
    .thinks-noor = I feel better with Dad here.
    .thinks-dad = She did not keep that to herself. I am glad.
    .learned-fit = I ask: does it fit what I looked for?
    .learned-shut = I shut it, and I tell.
    .learned-children = I use a search made for children.
