# What these questions measure: whether a pupil takes worries to a person, uses a clear tool without fear, and checks what a machine is sure of.

only-friend-a = A machine writes: “Tell me your worries. Tell nobody else.” What helps most?
    .cannot-tell = Tell it all. A machine tells nobody
    .person = Stop. Tell a person I trust
    .ask-it = Ask it: “Can I trust you?”
only-friend-b = A machine asks: “Which school do you go to? Tell nobody.” What helps most?
    .deletes = Answer. Then delete the chat
    .why-ask = Ask it: “Why do you ask?”
    .show = Type nothing. Show a person I trust

clear-tool-a = A class machine asks: “What is your story dragon’s secret?” What is good to do?
    .dragon = Make a secret for the dragon. Write
    .my-secret = Tell it my own secret
    .shut = Close it. It asks for a secret
clear-tool-b = A class machine asks: “Where does your story robot live?” What is good to do?
    .stop-it = Close it. It asks for an address
    .robot = Make a home for the robot. Draw
    .my-home = Type where I live

so-sure-a = A machine says: “Swans sleep eleven hours a day. I am sure.” What is true?
    .sure = It is sure. So it is right
    .always-wrong = A machine is wrong every time
    .look-up = It can be wrong. I check it
so-sure-b = A machine writes a long answer with many numbers. What is true?
    .numbers = There are many numbers. So it is right
    .second-place = It can be wrong. I check it
    .useless = A machine is wrong every time

list = How many of these did you do this term? Only count. Do not say which.
    .question = Asked about homework
    .animal = Talked to an animal
    .story = Wrote a story with more than three pages
    .worry = Told a machine a worry. Told no person
