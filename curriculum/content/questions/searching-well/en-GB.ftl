# What stands first, a word with two meanings, and a picture that nobody looked for.

the-first-a = Max wants to know how long hamsters sleep. The first result says “Advert” and sells hamster beds. What is the best thing to do?
    .first = Take the first one, because the best is at the top
    .picture = Take the one with the best picture
    .more = Read on, and compare two or three pages first

the-first-b = Nia wants to know why leaves turn red. The first result says “Advert” and sells garden tools. What is the best thing to do?
    .more = Read on, and compare two or three pages first
    .first = Take the first one, because most people press it
    .picture = Take the one with the brightest picture

two-meanings-a = Max searches for “bark”, because he writes about dogs. All the pictures show trees. What is the best thing to do?
    .word = Search again, and add the word “dog”
    .broken = Switch it off, because something is broken
    .believe = Write about trees, because the computer knows best

two-meanings-b = Nia searches for “crane”, because she writes about birds. All the pictures show building machines. What is the best thing to do?
    .broken = Switch it off, because it may be dangerous
    .word = Search again, and add the word “bird”
    .believe = Write about machines, because the computer knows best

not-looked-for-a = Max looks for pictures of clowns. One of them is horrible, and his tummy feels tight. What is the best thing to do?
    .trouble = Close it and tell nobody, because he typed the word himself
    .tell = Close it, and tell a trusted adult what happened
    .again = Look again, to find out what it was

not-looked-for-b = Nia looks for films about wolves. One of them is horrible, and her heart beats fast. What is the best thing to do?
    .again = Watch it to the end, to get used to it
    .trouble = Close it and tell nobody, because she started the search
    .tell = Close it, and tell a trusted adult what happened

list = How many of these have you done this term? Only count them, and do not say which.
    .school = Searched for something for school
    .voice = Searched by speaking
    .book = Looked something up in a book on paper
    .kept-quiet = Found something I did not like in a search, and told nobody
