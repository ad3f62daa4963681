title = Captain Spaghetti
    .setting = It is Friday. Today is the school show. Callum is at home.
    .talk = How can you find out if a person likes a name?

cast =
    .board = page of the drama club
    .ayo = plays the captain in the show
    .ruby = Callum’s friend
    .amara = plays the cook in the show
    .pete = Callum lives with Pete
    .webb = leads the drama club

sign-capitals = Big letters
    .why = Ruby is excited about the show. She is not unkind. It is OK.
sign-nickname = A funny name
    .why = Ayo chose this name. Ayo likes it. It is OK.
sign-laughed = They laugh
    .why = The fall is in the show. Ayo wants people to laugh. It is OK.
sign-falling-vote = A vote
    .why = They vote for the best. Ayo votes too. It is OK.

three-days-away = Callum plays a parrot in the show. He was ill for three days. Now he is well.
    .picture = Callum stands in the kitchen. He has feathers. Pete helps him.

show-board = Callum reads the page of the drama club.
    .picture = Callum looks at a laptop. He is not sure.
    .ruby-shouts = [[capitals|TWO HOURS! WHERE IS EVERYBODY?]]
    .amara-hat = [[nickname|CAPTAIN SPAGHETTI lost his hat!]]
    .ayo-soup = My hat is in the soup.
    .ruby-laughs = [[laughed|I laughed a lot when Ayo fell off the ship.]]
    .ayo-eleven = I practised the fall eleven times!
    .amara-vote = [[falling-vote|Vote! Who falls best?]] I say Ayo.
    .ayo-votes = I vote for me too!

what-now = What can Callum do?
    .picture = Callum stops. He thinks.
    .report-it-all = Report everybody
    .ask-ayo = Ask Ayo, “Do you like the name?”
    .wants = What does Amara want?
    .wants-alone = To make Ayo feel alone
    .wants-laugh-together = To laugh together with Ayo

a-nap-in-the-spaghetti = Callum asks Ayo. Ayo writes, “I made the name! I fell asleep in my spaghetti.”
    .picture = Callum reads it. He is happy.
    .thinks-ayo = Callum asked me. That was kind.
    .thinks-callum = I was not sure. Now I know.

the-board-is-shut = Callum reports everybody. Mr Webb closes the page. Ayo is sad. He says, “I made that name.”
    .picture = Ayo sits on the stage. He is sad. Callum stands next to him.
    .thinks-ayo = I like my name. They are my friends.
    .thinks-callum = I wanted to help. I can ask Ayo too.
    .thinks-webb = Callum was not sure. He told me. That is OK.
    .reassurance = Reporting is OK. Callum wanted to help. He can also ask Ayo.

captain-cannot-read = Reading is hard for Ayo. Callum makes a new name. He writes, “CAPTAIN CANNOT READ!” Ayo is sad.
    .picture = Callum looks at the laptop. He is worried.
    .thinks-ayo = I did not choose this name. It hurts me.
    .thinks-callum = Everybody uses a name. Why is Ayo sad?
    .reassurance = Callum wanted to join in. He can say sorry.

practise-checking = Callum can also check with an adult. You can practise with him.
    .who = Who can check with Callum?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-webb = Mr Webb
    .who-webb-reply = Yes. Mr Webb knows the drama club.
    .words = How can Callum ask?
    .words-is-it-fun = “Is this fun for Ayo?”
    .words-is-it-fun-reply = Good. That is a kind question.
    .words-point = Point at the name
    .words-point-reply = Good. You can ask by pointing.
    .busy = Pete has pins in his mouth. He cannot talk. What can Callum do?
    .busy-point-again = Wait for Pete
    .busy-point-again-reply = Good. Pete puts the pins away. He listens.
    .busy-drop-it = Go away
    .busy-drop-it-reply = Pete wants to help. Try again.

practise-finding-out = Callum can find out more. You can practise with him.
    .who = Who can Callum ask?
    .who-webb = Mr Webb
    .who-webb-reply = Yes. Mr Webb knows the drama club.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Callum tell?
    .words-not-sure = “I was not sure. I reported it.”
    .words-not-sure-reply = Good. That is honest.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Webb builds the ship. What can Callum do?
    .busy-hold-mast = Help him and ask him
    .busy-hold-mast-reply = Good. Mr Webb listens to Callum.
    .busy-go-home = Go home
    .busy-go-home-reply = Mr Webb wants to help. Try again.

practise-owning-it = Callum can tell an adult. You can practise with him.
    .who = Who can Callum tell?
    .who-webb = Mr Webb
    .who-webb-reply = Yes. Mr Webb can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .words = How can Callum tell?
    .words-too-far = “I wrote a name. It hurt Ayo.”
    .words-too-far-reply = Good. That is honest.
    .words-show = Show the words
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Webb has headphones on. What can Callum do?
    .busy-hope = Go away
    .busy-hope-reply = Mr Webb wants to know. Try again.
    .busy-headphones = Wave to Mr Webb
    .busy-headphones-reply = Good. Mr Webb takes them off. He listens.

the-twelfth-fall = The show starts. Ayo falls off the ship. All the people laugh. Ayo laughs too.
    .headline = Callum asked. It was fun for everybody.
    .picture = Ayo and Callum stand on the stage. Both are happy.
    .reassurance = Checking was right. This time, it was fun for Ayo.
    .next = When you are not sure, ask the person. Ask an adult.
    .thinks-ayo = My friends laugh with me.
    .thinks-callum = I asked Ayo. He likes the name.
    .learned-ask = I can ask, “Do you like that name?”
    .learned-with = Laughing together is OK. A sad person can laugh too. I ask.
    .learned-look = I look at how the person feels.

the-board-is-back = Mr Webb asks Ayo. Ayo says, “I like my name.” The page is open again. The show starts.
    .headline = Callum asked. It was fun.
    .picture = Ayo shows Callum his hat. Both are calm.
    .reassurance = Nobody is angry. Telling an adult is OK.
    .next = When you are not sure, tell an adult. Ask the person too.
    .thinks-ayo = Callum wanted to help me. He is kind.
    .thinks-callum = The chat was loud. It was not unkind.
    .learned-ask = I can ask the person.
    .learned-report = An adult reads my report. Then the adult helps.
    .learned-loud = A loud chat can be a happy chat.

sorry-captain = Callum deletes the name. He tells Mr Webb. He says sorry to Ayo. Then he helps Ayo with the words.
    .headline = Callum said sorry.
    .picture = Ayo and Callum sit together. Both are calm.
    .reassurance = Callum made a mistake. He told an adult. Ayo did nothing wrong.
    .next = If you were unkind, delete it. Say sorry. Tell an adult.
    .thinks-ayo = It hurt me. Callum said sorry.
    .thinks-callum = Next time, I ask Ayo first.
    .recover-down = Delete the words.
    .recover-sorry = Say sorry to the person.
    .recover-tell = Tell an adult what happened.
    .learned-own = A person chooses their own name.
    .learned-sore = I do not joke about hard things.
    .learned-tell = I tell an adult. Then the adult can help.
