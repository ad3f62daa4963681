# What stands first, a word with two meanings, and a picture that nobody looked for. Said simply, with the same ids.

the-first-a = Max looks for “hamster sleep”. The first page says “Advert”. What is best?
    .first = Use it. The first is best.
    .picture = Use the best picture
    .more = Look at two or three more

the-first-b = Nia looks for “red leaves”. The first page says “Advert”. What is best?
    .more = Look at two or three more
    .first = Use it. The first is best.
    .picture = Use the best picture

two-meanings-a = Max looks for the “bark” of a dog. He sees trees. What is best?
    .word = Add the word “dog”
    .broken = Stop. It is broken.
    .believe = Write about trees. Computers are right.

two-meanings-b = Nia looks for a bird, the “crane”. She sees machines. What is best?
    .broken = Stop. It is dangerous.
    .word = Add the word “bird”
    .believe = Write about machines. Computers are right.

not-looked-for-a = Max looks for clowns. One picture scares him. What is best?
    .trouble = Close it. Tell nobody.
    .tell = Close it. Tell an adult.
    .again = Look at it again

not-looked-for-b = Nia looks for wolves. One film scares her. What is best?
    .again = Look at it again
    .trouble = Close it. Tell nobody.
    .tell = Close it. Tell an adult.

list = How many of these did you do this term? Only count. Do not say which.
    .school = Searched for something for school
    .voice = Searched with my voice
    .book = Looked for something in a book on paper
    .kept-quiet = Found something bad in a search. Told nobody
