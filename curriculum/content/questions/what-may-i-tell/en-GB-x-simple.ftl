# Who may know what: a prize for an answer, a harmless question, and a clue in a photo. Said simply, with the same ids.

where-i-am-a = A quiz asks Tala, “Where do you live?” Tala can win a medal. What is best?
    .half = Type the street. Leave out the number.
    .only-a-quiz = Type it. It is only a quiz.
    .ask = Ask an adult first

where-i-am-b = A page asks, “Which school do you go to?” Idris can win brushes. What is best?
    .only-a-page = Type it. It is only a page.
    .ask = Ask an adult first
    .half = Type the school. Leave out the class.

what-i-like-a = Tala’s teacher asks on the class page, “Which animal do you like?” What is best?
    .answer = Write “otters”
    .never = Write nothing. Never tell anything.
    .more = Write “otters” and her street

what-i-like-b = The book club at school asks Idris, “Which book is funny?” What is best?
    .more = Write a book and a phone number
    .answer = Write a book
    .never = Write nothing. Never tell anything.

in-the-photo-a = Wren wants to post a bike photo. It shows a house number. What is best?
    .no-name = Post it. There is no name.
    .again = Take a photo without the number
    .bike = Post it. People look at the bike.

in-the-photo-b = Farah wants to post a cat photo. It shows her school’s name. What is best?
    .again = Take a photo without the name
    .cat = Post it. People look at the cat.
    .no-face = Post it. There is no face.

list = How many of these did you do this term? Only count. Do not say which.
    .music = Told somebody online which film I like
    .comment = Wrote a comment under a video
    .form = Filled in a form with an adult
    .home = Told somebody I only know online where I live
