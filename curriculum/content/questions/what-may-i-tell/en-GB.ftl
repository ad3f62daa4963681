# Who may know what: a prize for an answer, a harmless question, and a clue in a photo.

where-i-am-a = A quiz asks Tala, “Which street do you live in?” It gives a gold medal for the answer. What is the best thing to do?
    .half = Type the street, but leave out the number
    .only-a-quiz = Type it, because it is only a quiz
    .ask = Ask a trusted adult before typing

where-i-am-b = A drawing page asks Idris, “Which school do you go to?” It gives ten brushes for the answer. What is the best thing to do?
    .only-a-page = Type it, because it is only a drawing page
    .ask = Ask a trusted adult before typing
    .half = Type the school and leave out the class

what-i-like-a = A teacher asks on the class page, “Which animal do you like best?” Only the class can see it. Tala likes otters. What is the best thing to do?
    .answer = Write “otters”
    .never = Write nothing, because nothing about Tala may be told
    .more = Write “otters”, and the street Tala lives in

what-i-like-b = The book club at school asks on its page, “Which book made you laugh?” Only the club can see it. What is the best thing to do?
    .more = Write the name of a book, and a phone number
    .answer = Write the name of a book
    .never = Write nothing, because what you like must never be told

in-the-photo-a = Wren wants to post a photo of a new bike. The door behind it shows number 14. Everybody can see the page. What is the best thing to do?
    .no-name = Post it, because there is no name in it
    .again = Take another photo, because the number shows a home
    .bike = Post it, because people only look at the bike

in-the-photo-b = Farah wants to post a photo of her cat. The jumper beside it shows her school. Everybody can see the page. What is the best thing to do?
    .again = Take another photo, because the jumper shows a school
    .cat = Post it, because people only look at the cat
    .no-face = Post it, because there is no face in it

list = How many of these have you done this term? Only count them, and do not say which.
    .music = Told somebody online which music or film I like
    .comment = Wrote a comment under a video
    .form = Filled in a form together with an adult
    .home = Told somebody I know only online where I live or which school I go to
