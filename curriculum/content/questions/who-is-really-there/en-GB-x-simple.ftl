# Somebody new who says to be known, somebody known who looks new, and how sure one can be. Said simply, with the same ids.

says-so-a = A new player says, “I am in your class.” Otis cannot see who. What is best?
    .check = Ask an adult to check
    .picture = Believe it. The picture shows a child.
    .lie = Believe it. People do not lie.

says-so-b = Somebody new says, “I am in your dance class.” Zofia cannot see who. What is best?
    .kind = Believe it. The message is kind.
    .check = Ask an adult to check
    .picture = Believe it. The picture shows a dancer.

a-new-look-a = Grandpa phones: “My picture is a frog.” Then the frog writes to Otis. What is best?
    .block = Block the frog. It has no face.
    .pretend = Do not answer. All people online pretend.
    .answer = Write back. It is Grandpa.

a-new-look-b = The teacher tells the class, “I am the owl.” Then the owl writes. What is best?
    .answer = Write back. It is the teacher.
    .pretend = Do not answer. All people online pretend.
    .block = Block the owl. It has no face.

how-sure-a = Max chats with a player every day. There is a photo. Who is it?
    .time = A friend. They chat every day.
    .unsure = Max does not know
    .photo = The boy in the photo

how-sure-b = Esi chats with somebody every week. She hears a voice. Who is it?
    .voice = The girl with that voice
    .time = A friend. They chat every week.
    .unsure = Esi does not know

list = How many of these did you do this term? Only count. Do not say which.
    .school = Played online with somebody from my school
    .picture = Changed my profile picture
    .letter = Wrote a letter on paper
    .unknown = Answered a message from somebody I do not know
