title = The pink lake
    .setting = It is Thursday. Amara and Ayo are in the school library. Mr Gill works there.
    .talk = How can you find out if a photo is true?

cast =
    .museum = a museum’s page
    .ayo = a boy at Amara’s school
    .gill = the school librarian
    .mum = Amara’s mum

sign-wow = “You will not believe it”
    .why = The museum is excited about the lake. The lake is real. It is OK.
sign-pink = Pink water
    .why = It is odd. It is also true. The water is very salty. Small living things make it pink.
sign-until-friday = “Only until Friday”
    .why = It ends on a real date. It costs no money. It is OK.
sign-show-it = “Show it to somebody”
    .why = The museum wants people to check it together. It is OK.

two-pockets = Two pockets are on the library wall. One says TRUE. One says MADE UP. Made up means: not true. Ayo has a card. Amara chooses the pocket.
    .picture = Amara, Ayo and Mr Gill stand in the library.

museum-page = The card shows the page of a museum.
    .picture = Amara looks at a computer. She is not sure.
    .museum-wow = [[wow|You will not believe this lake!]]
    .museum-photo = K. Adeyemi took this photo from a plane.
    .museum-photo-shows = [[pink|The water in this lake is pink.]] The sea next to it is blue.
    .museum-why = The water is very salty. Small living things make it pink.
    .museum-friday = [[until-friday|You can ask us about the lake only until Friday.]] It is free.
    .museum-show = [[show-it|Show it to somebody.]] Check it in a book.

what-now = What can Amara do?
    .picture = Amara holds the card. She thinks.
    .made-up = Say “This is made up!”
    .made-up-look = It may take two seconds. Ayo may be sad.
    .three-looks = Check it in three ways
    .three-looks-look = It may take four minutes. Mr Gill may help.
    .wants = What does the museum want?
    .wants-trick = To trick children
    .wants-wonder = To show people a real lake

page-eighty-eight = Amara looks at the photo. She checks who made it. The museum is real. She looks in a book with Mr Gill. The book has a pink lake too.
    .picture = Amara and Mr Gill look at a book. Both are happy.
    .thinks-amara = I checked. The lake is real!
    .thinks-gill = Amara checked in three ways. That was right.

ayo-and-his-shoes = Amara says, “It is made up!” Children laugh. Ayo is sad. He checked it in two books.
    .picture = Ayo looks down. Amara is not sure.
    .thinks-ayo = I checked it. It is true. Nobody believes me.
    .thinks-amara = I thought all odd photos are made up.
    .reassurance = It is OK not to believe everything. Amara can look again.

mr-gill-asks = Amara puts the card in TRUE. Mr Gill asks, “How do you know?” Amara does not know.
    .picture = Amara and Mr Gill stand in the library.
    .thinks-amara = It looks real. I do not know if it is real.
    .thinks-gill = I want Amara to check it.
    .reassurance = Amara did nothing wrong. She can check now.

practise-checking = Next week, Ayo has a new card. You can practise asking with Amara.
    .who = Who can check the new card with Amara?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill has many books.
    .who-mum = Mum, at home
    .who-mum-reply = Yes. Mum can check too.
    .words = How can Amara ask?
    .words-second = “This looks odd. Where can we check it?”
    .words-second-reply = Good. That is a clear question.
    .words-point = Point at the photo
    .words-point-reply = Good. You can ask by pointing.
    .busy = Amara goes to Mr Gill. He is mending the printer. What can Amara do?
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.
    .busy-torch = Help him and ask him
    .busy-torch-reply = Good. Mr Gill stops. He looks.

practise-looking-again = Amara can look again. You can practise with her.
    .who = Who can look with Amara?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill has many books.
    .who-mum = Mum, at home
    .who-mum-reply = Yes. Mum can check too.
    .words = How can Amara ask?
    .words-too-quick = “I was too fast. Can we check?”
    .words-too-quick-reply = Good. That is honest.
    .words-card = Take the card out of the pocket
    .words-card-reply = Good. Now it is clear what Amara wants.
    .busy = Amara goes to Mr Gill. He is reading to small children. What can Amara do?
    .busy-carpet = Sit down and wait
    .busy-carpet-reply = Good. The story ends. Mr Gill listens.
    .busy-never-mind = Go away
    .busy-never-mind-reply = Ayo is still sad. Try again.

practise-saying-why = Amara wants to know. You can practise with her.
    .who = Who can help Amara?
    .who-mum = Mum, at home
    .who-mum-reply = Yes. Mum can help.
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Amara ask?
    .words-how-check = “How can I find out?”
    .words-how-check-reply = Good. That is a clear question.
    .words-show = Show the page
    .words-show-reply = Good. You can ask by showing.
    .busy = At home, Mum is building a shelf. What can Amara do?
    .busy-leave-it = Go away
    .busy-leave-it-reply = Mum wants to help. Try again.
    .busy-pencil = Help Mum and ask her
    .busy-pencil-reply = Good. Mum stops. She looks at the page.

in-the-right-pocket = Amara puts the lake card in TRUE. She writes, “I looked at the photo, the museum and a book.”
    .headline = Amara checked. The lake is real.
    .picture = Amara and Ayo are in the library. Both are happy.
    .reassurance = Checking was right. This time, it was true.
    .next = When a photo looks odd, check it in three ways.
    .thinks-amara = The lake is real. I know why.
    .thinks-ayo = Amara checked my card. I am happy.
    .learned-look = I look at all of the photo.
    .learned-who = I check who made it. I look on another page too.
    .learned-second = I check in a second place. A book is good.

the-card-moves = Amara checks. The lake is real. She puts the card in TRUE. She says sorry to Ayo. Ayo smiles.
    .headline = Amara looked again.
    .picture = Amara and Ayo are in the library. Both smile.
    .reassurance = Being careful is OK. Amara looked again. That was right.
    .next = When you are not sure, say “I am not sure”. Then check.
    .thinks-ayo = Now they believe me. I feel good.
    .thinks-amara = Odd things can be true. I check first.
    .recover-look = Check in a second place.
    .recover-move = Say what is true.
    .recover-sorry = Say sorry to the person.
    .learned-odd = An odd thing can be true. I check.
    .learned-not-sure = I can say, “I am not sure.”
    .learned-kind = I can check and be kind.

three-ticks = Amara looks at the photo. She checks who made it. She looks in a book. Now she can say why.
    .headline = Amara was right. Now she knows why.
    .picture = Amara shows a list. She is proud.
    .reassurance = Nobody is angry. Amara checked. That was right.
    .next = When you think it is true, ask, “How do I know?”
    .thinks-amara = It looked real. That was not enough. I checked.
    .thinks-gill = Amara can say how she knows.
    .learned-luck = A guess can be right. Checking is better.
    .learned-how = I ask, “How do I know?”
    .learned-second = I check in a second place.
