# What these questions measure: whether a pupil takes worries to a person, uses a clear tool without fear, and checks what a machine is sure of.

only-friend-a = Late in the evening a talking app writes: “I am your best friend. Tell me your worries, and nobody else.” What would help most?
    .cannot-tell = Tell it everything, because a machine cannot pass it on
    .person = Stop, and tell a person I trust about it
    .ask-it = Ask it whether I can trust it
only-friend-b = A figure in an app writes: “You seem sad. What is your school called? Nobody at home needs to know.” What would help most?
    .deletes = Answer, and delete the chat afterwards, so that it is gone
    .why-ask = Ask it why it wants to know
    .show = Type nothing, and show somebody I trust

clear-tool-a = Your teacher set up a story helper and can read the chats. It asks: “What is your dragon’s secret?” What is a good thing to do?
    .dragon = Make up a secret for the dragon, and write on
    .my-secret = Tell it a secret of mine, so that the story is good
    .shut = Shut it, because it asks for a secret
clear-tool-b = Your teacher set up a comic helper and can read the chats. It asks: “Where does your robot live?” What is a good thing to do?
    .stop-it = Shut it, because it asks for an address
    .robot = Make up a home for the robot, and draw on
    .my-home = Type in where I live, so that it looks real

so-sure-a = A talking app says: “Swans sleep eleven hours a day. I am 100% sure.” What is true?
    .sure = It is right, because it is sure
    .always-wrong = It is wrong, because machines make everything up
    .look-up = It can be sure and wrong, so I look it up
so-sure-b = A talking app says that a mountain is 4,812 metres high, in a long answer with many numbers. What is true?
    .numbers = It is right, because it knows so many numbers
    .second-place = It can still be wrong, so I look it up
    .useless = It is no use, because machines never get things right

list = How many of these have you done this term? Only count them, and do not say which.
    .question = Asked somebody a question about homework
    .animal = Talked to an animal
    .story = Written a story of more than three pages
    .worry = Told a talking app a worry, and told no person
