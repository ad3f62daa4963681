# Somebody new who says to be known, somebody known who looks new, and how sure one can be.

says-so-a = In a game a new player writes to Otis, “I’m in your class!” Otis cannot see who it is. What is the best thing to do?
    .check = Ask a trusted adult to check who it is
    .picture = Believe it, because the picture shows a child
    .lie = Believe it, because nobody would make that up

says-so-b = On a page for drawings somebody new writes to Zofia, “I’m in your dance class!” Zofia cannot see who it is. What is the best thing to do?
    .kind = Believe it, because the message sounds friendly
    .check = Ask a trusted adult to check who it is
    .picture = Believe it, because the picture shows a dancer

a-new-look-a = Grandpa rings Otis and says, “My picture is a frog now.” Then the frog writes, “Good morning, Otis!” What is the best thing to do?
    .block = Block the frog, because it has no face
    .pretend = Leave it, because everybody online is pretending
    .answer = Write back, because Grandpa said that it is him

a-new-look-b = In the classroom the teacher says, “On our page I am the owl.” Then the owl writes, “Good morning, class!” What is the best thing to do?
    .answer = Write back, because the teacher said so in class
    .pretend = Leave it, because nobody online says who they are
    .block = Block the owl, because it has no face

how-sure-a = Max has played online with somebody every day since summer. There is a photo of a boy. Can Max be sure who it is?
    .time = Yes, because after such a long time he knows the person
    .unsure = No, because he knows only what he was told
    .photo = Yes, because the photo shows who it is

how-sure-b = For a year Esi has written with somebody from a horse page. Once there was a girl’s voice. Can Esi be sure who it is?
    .voice = Yes, because the voice shows who it is
    .time = Yes, because after a year she knows the person
    .unsure = No, because she knows only what she was told

list = How many of these have you done this term? Only count them, and do not say which.
    .school = Played online with somebody from my school
    .picture = Changed my profile picture
    .letter = Wrote a letter on paper to somebody
    .unknown = Answered a message from somebody I do not know
