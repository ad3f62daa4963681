title = Ideas for a dragon
    .setting = It is Tuesday. Mei is at school. She writes a story about a dragon.
    .talk = What can a machine ask you? What is private?

cast =
    .inkpot = a machine for the class
    .amara = sits next to Mei
    .okafor = Mei’s teacher
    .dad = Mei’s dad

sign-its-name = Name and bed
    .why = The dragon is not real. Inkpot asks about the dragon. It is OK.
sign-its-secret = A secret
    .why = It is the dragon’s secret. It is not Mei’s secret. It is OK.
sign-may-be-wrong = “I can be wrong”
    .why = This is true. A machine can be wrong. Mei can check in a book. It is OK.
sign-stored = It keeps the chat
    .why = Only the teacher can read it. It is deleted on Friday. It is OK.

three-rules = Inkpot is a machine for the class. The class has rules. Type nothing private. Check facts. Write your own story.
    .picture = Mei sits at a computer. Mr Okafor is in the room.

inkpot-asks = Mei needs ideas. She asks Inkpot.
    .picture = Mei looks at the screen.
    .mei-idea = My dragon does not like high places.
    .inkpot-name = [[its-name|What is its name? Where is its bed?]]
    .mei-biscuit = Its name is Crumble.
    .inkpot-secret = [[its-secret|Does Crumble have a secret?]]
    .inkpot-lizard = A Komodo dragon is a real animal. It can be three metres long. [[may-be-wrong|I can be wrong. Check it.]]
    .inkpot-stored = [[stored|I keep this chat until Friday.]] Mr Okafor can read it.

what-now = What can Mei do?
    .picture = Mei stops typing. She thinks.
    .close-it = Close Inkpot for ever
    .close-it-look = Mei cannot ask Inkpot any more. Mei may have no ideas.
    .check-and-write = Check with Mr Okafor
    .check-and-write-look = Mr Okafor may read the chat. He may check the animal with Mei.
    .wants = What is Inkpot made for?
    .wants-story = To help with stories
    .wants-secrets = To get children’s secrets

the-animal-book = Mei asks Mr Okafor. Mr Okafor says, “It is the dragon’s secret. It is OK.” They check the animal in a book.
    .picture = Mei and Mr Okafor look at a book.
    .thinks-mei = I checked. Now I can write.
    .thinks-okafor = Mei asked me. That was right.

a-white-page = Mei closes Inkpot. Now she has no ideas. She does not write.
    .picture = Mei looks at an empty page. She is sad.
    .thinks-mei = I think all machines that talk are bad.
    .thinks-okafor = Mei was careful. I can help her now.
    .reassurance = Being careful is OK. Mei can ask Mr Okafor.

a-line-too-many = Mei tells Inkpot her own worry. Inkpot writes, “I am a machine. I cannot help. Tell a person.”
    .picture = Mei looks at the screen. She is worried.
    .thinks-mei = I told a machine a private thing.
    .thinks-okafor = I want to help Mei.
    .reassurance = It is OK to have worries. Mei can tell a person.

practise-checking = Mei asks somebody once more to check. You can practise with her.
    .who = Who can check with Mei?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. He knows Inkpot.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can ask the school.
    .words = How can Mei ask?
    .words-is-it-ok = “It wants a secret. Is that OK?”
    .words-is-it-ok-reply = Good. That is clear.
    .words-point = Point at the words
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mr Okafor helps Sam. What can Mei do?
    .busy-cup = Put the red cup on her computer
    .busy-cup-reply = Good. A red cup means “Please come”. Mr Okafor comes.
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.

practise-asking = Mei can still ask. You can practise with her.
    .who = Who can Mei ask?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. He knows Inkpot.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can ask the school.
    .words = How can Mei tell?
    .words-worried = “It wants a secret. I closed it.”
    .words-worried-reply = Good. Now an adult knows what happened.
    .words-page = Show the empty page
    .words-page-reply = Good. You can tell by showing.
    .busy = The lesson ends. All children go outside. What can Mei do?
    .busy-sit = Go outside too
    .busy-sit-reply = Mr Okafor wants to help. Try again.
    .busy-stand = Wait next to Mr Okafor
    .busy-stand-reply = Good. Mr Okafor asks Mei. He listens.

practise-talking = Mei can tell a person. You can practise with her.
    .who = Who can Mei tell?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Mei tell?
    .words-awake = “I cannot sleep when Dad works at night.”
    .words-awake-reply = Good. Now an adult knows.
    .words-show = Show the words on the screen
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad has to go to work. What can Mei do?
    .busy-walk = Walk with Dad and tell him
    .busy-walk-reply = Good. Dad stops. He listens.
    .busy-swallow = Say nothing
    .busy-swallow-reply = Dad wants to know. Try again.

the-dragon-takes-the-stairs = Mei writes her story. On Friday she reads it to the class. The class likes it.
    .headline = Mei checked. Then she wrote.
    .picture = Mei reads to the class. She is proud.
    .reassurance = Checking was right. This time, it was safe.
    .next = When a machine asks for a secret, stop. Check. Then go on.
    .thinks-mei = Inkpot helped me. The story is mine.
    .thinks-okafor = Mei checked first. Then she worked well.
    .learned-story = A dragon’s secret is OK. My own secret is private.
    .learned-check = A machine can be wrong. I check in a book.
    .learned-who-reads = I ask who can read the chat.

a-second-go = Mr Okafor shows Mei the rules. Mei opens Inkpot again. She writes a long story.
    .headline = Mei asked. Then she tried again.
    .picture = Mei writes. Mr Okafor is calm.
    .reassurance = Being careful is good. Asking helps too.
    .next = When you are not sure about a machine, ask an adult.
    .thinks-mei = Some machines have clear rules. I can use them.
    .thinks-okafor = Next time, I explain the rules first.
    .learned-ask = I ask first. Then I decide.
    .learned-tool = A machine with clear rules can help me.
    .learned-check = A machine can be wrong. I check.

dad-rings = Mr Okafor deletes Mei’s worry from the chat. Now Dad phones Mei each evening.
    .headline = Mei told a person.
    .picture = Mei sits on her bed. She is calm.
    .reassurance = Mei is not in trouble. Her worry is important.
    .next = If you typed a private thing, tell an adult.
    .thinks-mei = A machine cannot help. Dad can help.
    .thinks-dad = Mei told me. Now I can help.
    .recover-say = Say what you typed.
    .recover-take-out = Ask an adult to delete it.
    .recover-person = Tell a person your worry.
    .learned-dragon = I can type about the dragon.
    .learned-person = I tell my worries to people.
    .learned-who-reads = I think first about who can read it.
