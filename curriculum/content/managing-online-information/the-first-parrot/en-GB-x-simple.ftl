title = The first parrot
    .setting = It is Thursday. Noor is at home.
    .talk = Why was the advert first on the list?

cast =
    .sam = Noor’s big brother
    .zee = Noor’s auntie
    .dad = Noor’s dad
    .patel = Noor’s teacher
    .finder = a search page
    .nibs = sells snacks
    .birds = a page about birds

sign-advert = An advert like an answer
    .why = It says “Advert”. A shop paid for this. The shop wants to sell snacks.
sign-prize = A prize
    .why = The shop wants Noor to press. A prize says nothing about parrots.
sign-monster = A monster
    .why = A monster is not a parrot. Noor can tell an adult.
sign-third = “What parrots eat”
    .why = It is not first. It is about parrots. It sells nothing. It is OK.

the-bird-book = Noor writes about parrots for school. She wants to know what parrots eat.
    .picture = Noor sits at a table with a laptop.

sam-shows = Sam is Noor’s big brother. He shows what he does with a list.
    .picture = Sam sits still. He reads.
    .stop = I stop. I do not press yet.
    .think = I think. Who made this? Is it an advert?
    .click = I choose. I read more than one. I can ask an adult.

parrot-list = Noor types one word. A list comes.
    .picture = Noor looks at the laptop.
    .noor-word-entry = parrot
    .noor-word = What do you want to find?
    .nibs-top-address = Advert · crunchy-nibs.example
    .nibs-top = [[advert|Parrots eat Crunchy Nibs!]] [[prize|Press here. Win a toy.]]
    .finder-picture-shows = [[monster|This is a monster with long teeth.]]
    .finder-picture = Picture: parrot
    .birds-third-address = bird-pages-for-children.example
    .birds-third = [[third|Here you can read what parrots eat.]]

what-now = What can Noor do?
    .picture = Noor thinks.
    .look-together = Read the list with Auntie Zee
    .look-together-look = It may take more time. Two people may see more.
    .press-first = Press the first one
    .press-first-look = The page may open fast. There may be no toy.
    .wants = What does Crunchy Nibs want?
    .wants-teach = To help Noor with her book
    .wants-sell = To sell snacks

two-see-more = Auntie Zee and Noor read the list. They type: parrot food for children. Now the list shows birds.
    .picture = Noor and Auntie Zee look at the laptop.
    .thinks-noor = The first one is an advert.
    .thinks-zee = Noor asked me first. That was right.

parrots-eat-nibs = Noor presses the first one. She writes, “Parrots eat Crunchy Nibs.” At school, her teacher Ms Patel asks, “Who says that?”
    .picture = Ms Patel reads a page. Noor is not sure.
    .thinks-noor = I thought that the first one is the best.
    .thinks-nibs = I want to sell snacks.
    .thinks-patel = This was an advert. I can help Noor.
    .reassurance = It is not Noor’s fault. Adverts can look like answers.

lid-down = Noor presses the picture. More monsters come. Noor closes the laptop.
    .picture = Noor closes the laptop. She is worried.
    .thinks-noor = I wanted a parrot. I do not like this.
    .thinks-zee = Noor is quiet. I want to help.
    .reassurance = Noor did nothing wrong. Closing it was right. She can tell now.

read-it-together = Noor asked Auntie Zee. You can practise for another time.
    .who = Who can help Noor?
    .who-zee = Auntie Zee
    .who-zee-reply = Yes. Auntie Zee can help.
    .who-nibs = The snack shop
    .who-nibs-reply = The shop wants to sell. Ask an adult at home. Try again.
    .words = How can Noor ask?
    .words-which = “Which one is true?”
    .words-which-reply = Good. Now an adult can look.
    .words-point = Point at the list
    .words-point-reply = Good. You can ask by pointing.
    .busy = Another time, Auntie Zee is combing her hair. What can Noor do?
    .busy-wait = Sit down and wait
    .busy-wait-reply = Good. Auntie Zee comes. She listens.
    .busy-press = Press the first one
    .busy-press-reply = Do not press yet. Ask first. Try again.

say-where-from = Noor tells Ms Patel. You can help Noor.
    .who = Who can Noor tell?
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel can help.
    .who-zee = Auntie Zee
    .who-zee-reply = Yes. Auntie Zee can help. Ms Patel can help too.
    .words = How can Noor tell?
    .words-first = “I pressed the first one.”
    .words-first-reply = Good. Now an adult knows.
    .words-show = Show the list
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Patel has glue on her hands. What can Noor do?
    .busy-stick = Say nothing
    .busy-stick-reply = Then the page is still wrong. Try again.
    .busy-wait = Wait
    .busy-wait-reply = Good. Ms Patel washes her hands. She listens.

tell-about-picture = Noor can tell now. You can help Noor.
    .who = Who can Noor tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-zee = Auntie Zee
    .who-zee-reply = Yes. Auntie Zee can help. Dad can help too.
    .words = How can Noor tell?
    .words-came-up = “I saw a bad picture.”
    .words-came-up-reply = Good. Now an adult knows.
    .words-point = Point at the laptop
    .words-point-reply = Good. You can tell by pointing.
    .busy = Dad is carrying bags. What can Noor do?
    .busy-walk = Go to him and say, “I saw something”
    .busy-walk-reply = Good. Dad puts the bags down. He listens.
    .busy-again = Look at it again
    .busy-again-reply = Tell first. Try again.

at-the-fruit-shop = A shop has a big sign: “Best apples!” Noor looks at all the apples. The best apples have no sign.
    .picture = Noor and Auntie Zee stand next to a shop.
    .alike = Look at more than one apple. The first is not always the best. It is the same on a list.

at-the-book-shelf = Noor wants a book about parrots. The first book is about socks. The third book is about parrots.
    .picture = Noor stands in the library.
    .alike = Look at more than one. It is the same on a list.

the-biscuit-tin = The word on the tin is “Biscuits”. An old green bun is in it. Noor closes the tin. She tells Auntie Zee.
    .picture = Noor and Auntie Zee are in the kitchen.
    .alike = A name can be wrong. Close it and tell an adult. It is the same with a picture.

a-true-page = Noor finds it in two places. Parrots eat seeds, nuts and fruit. She writes it.
    .headline = Noor looked at more than one.
    .picture = Noor shows a page. She is proud.
    .reassurance = Asking for help is right.
    .next = Before you press, read the list. Is it an advert?
    .thinks-noor = My page is true.
    .thinks-zee = Noor checked. I am proud.
    .learned-advert = I look for the word “Advert”.
    .learned-more = I look at more than one.
    .learned-words = I type more words. Then the list fits better.

nibs-rubbed-out = Noor and Ms Patel look in two places. Parrots eat seeds and nuts. Noor changes her page.
    .headline = Noor told. Now her page is true.
    .picture = Noor and Ms Patel smile.
    .reassurance = It is not Noor’s fault. Adults make this mistake too.
    .next = When something is wrong, say where it came from. Look again.
    .thinks-noor = The first one is not always the best.
    .thinks-patel = Noor told me. Now the class knows too.
    .recover-say = Say where it came from.
    .recover-two = Look in two other places.
    .recover-mend = Change your page.
    .learned-first = The first one is not always the best.
    .learned-advert = An advert wants to sell things.

forty-parrots = Dad closes the page. They use a search for children. Now they see many parrots.
    .headline = Noor closed it. Noor told Dad.
    .picture = Noor and Dad sit together. Noor is calm.
    .reassurance = It is not Noor’s fault. Telling was right.
    .next = When a picture is not what you wanted, close it. Tell an adult.
    .thinks-noor = I told Dad. I feel better.
    .thinks-dad = I am glad that Noor told me.
    .learned-fit = I ask: is this what I wanted?
    .learned-shut = I close it. I tell an adult.
    .learned-children = I use a search for children.
