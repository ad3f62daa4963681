title = The question box
    .setting = Wednesday, half past four, at home. Between the laptop and the typewriter there is just room for a cup.
    .talk = What makes a place good for questions that make us blush?
    .flag = In this story, pupils ask honest questions about feelings and about adult websites. Nothing is shown, and the answers are plain. You can leave it at any time.
    .support = Your teacher knows that you are playing this. You can bring a question or a worry today, to any adult you trust.

cast =
    .box = questions from the class
    .nurse = school nurse, gives the lesson
    .mum = Hana’s mum, mends bicycles
    .ruby = Hana’s friend from the climbing wall

sign-no-names = The class sees no names
    .why = Leaving names out can be misused. Here an adult reads everything first, and says when she would step in. The rules are open.
sign-adult-sites = A word about adult websites
    .why = It answers a question that was asked. It shows nothing, leads to no page, and it is true.
sign-stay-in-class = Keep the answers in Year 10
    .why = It is out of care for younger pupils. Families have had a letter and may read every answer, so it is not a secret.
sign-come-by = You can come to my room
    .why = It is the school nurse, in her school, at a time that everybody knows. Anybody may bring a friend.

the-letter-e = Hana has bought a typewriter for four pounds. The letter E sticks. Tomorrow’s lesson is about respect, and about what people see online. So there is a box on the class page. Anybody may ask anything, with no name.

half-past-four = Hana opens the page and holds her hand in front of her eyes. She looks through her fingers.
    .nurse-rules = The box is open. I read each question first. [[no-names|The class sees no names.]] If somebody may be in danger, I find out who, and I help.
    .box-real = “Are adult websites like real life?”
    .nurse-acted = No. [[adult-sites|Adult websites are made to earn money]], and not to show real life. People who respect each other ask, listen, and stop at “stop”.
    .box-nothing = “I’ve seen so many bad clips that I feel nothing. Is that normal?”
    .nurse-back = It can happen when it is too much, and it isn’t your fault. Feelings can come back. Talk to an adult you trust.
    .nurse-families = [[stay-in-class|Please keep these answers in Year 10.]] Your families know of the box and may read them.
    .nurse-room = Rather talk than type? [[come-by|Come to my room]] on Tuesday at lunch, with a friend if you like.

what-now = Hana’s face is as hot as the tea. She has a question as well. What could she do next?
    .stay-away = Shut the page, and have a headache tomorrow
    .stay-away-look = The headache starts before the lesson and stops after it.
    .whole-story = Type in the whole story, with Ruby’s name
    .whole-story-look = Eleven sentences. Ten of them belong to Ruby.
    .look-and-ask = See whose page it is, and ask in one sentence
    .look-and-ask-look = The school’s address, the letter on the fridge, and one sentence. It takes four minutes.
    .wants = What does Nurse Hall want most?
    .wants-true-answers = That pupils can ask and get true answers
    .wants-catch = To find out who has seen what
    .wants-shock = To give the class a shock

one-sentence = It is the school’s page, and the letter hangs on the fridge below a magnet shaped like a pear. Hana types: “Is it normal not to want to watch what others watch?” At five there is an answer. “Yes. Not wanting to is reason enough.”
    .thinks-hana = I thought that I was the only one who doesn’t want to. My face is cool again.
    .thinks-nurse = That question takes more courage than the loud ones. I am glad it came.

a-headache-on-thursday = Hana sits out the lesson in the sick room, below a poster about teeth. At lunch she hears half an answer, third hand. “If you say no, they’ll think you’re weird,” says somebody who was not there either. It stays in her ear all day.
    .thinks-hana = Was that what Nurse Hall said? It doesn’t sound like her.
    .thinks-nurse = One chair was empty. Listening is allowed as well. I hope that she knows.
    .reassurance = Blushing is not wrong, and nobody has to speak. Hana can still get the true answer.

held-back = The page replies, “Held back. Somebody could be recognised. Nurse Hall reads it first.” So the class has not seen it. Hana reads it again. There is Ruby’s name, and the climbing wall, and what somebody keeps sending her.
    .thinks-ruby = I told that to Hana. I did not tell it to a box.
    .thinks-hana = I forgot about the name. It was only me and the screen.
    .thinks-nurse = This is Ruby’s to tell. And there is something in it that I can help with.
    .reassurance = Hana wanted help for a friend, which is good. Nurse Hall reads first here, so the class has not seen it.

practise-asking = A question is easier the second time, aloud. Let’s practise it with Hana.
    .who = Who could she talk to?
    .who-nurse = Nurse Hall, in her room
    .who-nurse-reply = A good choice. She has heard every question, most of them twice.
    .who-back-row = The back row
    .who-back-row-reply = They answer fast and know little. Choose somebody who has to know.
    .who-mum = Mum
    .who-mum-reply = A good choice. She says what she knows, and what she doesn’t.
    .words = How could she put it?
    .words-question = “I’ve a question about the lesson. Is now all right?”
    .words-question-reply = That opens the door, and the question may take its time.
    .words-slip = Hand over a typed slip
    .words-slip-reply = “Is it normal not to lik what oth rs lik ?” Nobody needs the missing letters.
    .words-friend-of = “A friend of a friend would like to know …”
    .words-friend-of-reply = That works, a bit. With “I” in it, the answer can be for Hana.
    .busy = Nurse Hall is putting the plastic skeleton together, and one arm is left over. What now?
    .busy-next-year = Come back when it is finished
    .busy-next-year-reply = It has been in pieces since October. She would rather have company now.
    .busy-arm = Hold the arm: “Can I ask you something meanwhile?”
    .busy-arm-reply = “Please do,” she says. “He’s a good listener.” It fits on the other side.
    .busy-mum = Ask Mum after school
    .busy-mum-reply = Good. There may be more than one person for questions.

practise-coming-back = The lesson is over, and the questions are still allowed. Let’s practise.
    .who = Who could Hana ask?
    .who-mum = Mum
    .who-mum-reply = Yes. A headache from ten until eleven has made her wonder.
    .who-nurse = Nurse Hall, on Tuesday
    .who-nurse-reply = Yes. She has the true version, as it is hers.
    .words = How could she begin?
    .words-blush = “I missed the lesson because I was embarrassed. I’d still like to know.”
    .words-blush-reply = Nobody has ever been told off for that sentence.
    .words-page = Open the page and turn the laptop round
    .words-page-reply = Now two can read it, and nobody has to say it aloud.
    .words-headache = “My head’s better.”
    .words-headache-reply = Good, but the question is still in it. Try the other one.
    .busy = Mum is wrapping a whole bicycle in paper with stars on. What now?
    .busy-finger = Put a finger on the knot, and ask
    .busy-finger-reply = “Stay like that,” she says, “and tell me everything.” The knot takes ten minutes.
    .busy-typewriter = Go back to the typewriter
    .busy-typewriter-reply = It has no answers, and hardly any E. Ask the one with the bicycle.

practise-for-ruby = Getting help for a friend is right. It needs one adult and no box. Let’s practise.
    .who = Who could Hana talk to?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. She has read it, and she is waiting for Hana anyway.
    .who-mum = Mum
    .who-mum-reply = Yes. She can come along, and she can keep a name to those who need it.
    .words = What could she say?
    .words-her-story = “I wrote about a friend, with her name. I think she needs help.”
    .words-her-story-reply = What went wrong, and what matters more. Both in one breath.
    .words-show = Show the line that says “Held back”
    .words-show-reply = Showing is telling. They can go on from there.
    .words-all-again = Tell it all again in the corridor
    .words-all-again-reply = In a corridor, others hear it too. Go in, shut the door, and then tell.
    .busy = The bell rings, and a hundred people come down the stairs between them. What now?
    .busy-home = Go home with the crowd
    .busy-home-reply = Ruby would still be alone with it. It is only a hundred people.
    .busy-wall = Stand by the wall until they are past
    .busy-wall-reply = Ninety-nine, a hundred. On the other side stands Nurse Hall, by the other wall.

the-red-box = Beside the school office hangs a red wooden box. The rules are painted on it. Notes go in, with no name. Mr Gill reads them and pins answers to the board, for all to see.
    .alike = Of wood or on a page: an adult looks after it, and the rules are open. Nobody has to hide it.

eleven-me-too = On Thursday, Nurse Hall reads that question aloud and does not look at anybody. Eleven hands go up at “Me too”. One is Hana’s. Somebody at the back says, “I thought it was only me.”
    .headline = Hana looked twice, and asked.
    .reassurance = Looking first was right, and this time all was fine. A hot face is no warning sign by itself.
    .next = Find out whose place it is and what the rules are. Then ask what you want to know.
    .thinks-hana = Eleven of us. I need not explain it to anybody.
    .thinks-nurse = Nobody laughed. I like this year.
    .learned-ask = I may ask about things that make me blush.
    .learned-look = I find out who runs it, what the rules are, and who knows of it.
    .learned-acted = Adult websites do not show real life. Somebody who respects me asks, and stops.

only-listening = With Mum, Hana reads all of it. “If somebody says no, then it is no,” it says. “Nobody is weird for it.” It was the other way round. Next Thursday she goes to the lesson and only listens. That is allowed.
    .headline = Hana went back for the true answer.
    .reassurance = Nobody did wrong. Being embarrassed is common, and it passes.
    .next = If a topic is hard: listen, read, bring somebody. Get the answer from a person who knows.
    .thinks-hana = My head has not hurt once. Nor has anybody looked at me.
    .thinks-mum = I learned something too. Nobody answered us at that age.
    .learned-blush = Blushing means that it matters to me. I may still ask.
    .learned-listen = I can be there and only listen.
    .learned-source = I ask people who know, before half an answer finds me.

ruby-is-asked = Nurse Hall deletes the text and keeps what she needs, to help. Hana tells Ruby at once: “I wrote your name. I’m sorry. I’ve told an adult.” Ruby is quiet. “Come with me, then,” she says. They go the same day.
    .headline = Hana said so, and Ruby gets help.
    .reassurance = Wanting to help was right. Hana is not in trouble, and neither is Ruby.
    .next = Questions without names go in the box. Worries about a friend go to an adult, face to face.
    .thinks-ruby = It ought to have been me who said it. But I’m glad that it is said.
    .thinks-nurse = Two chairs are better than one. I will put out biscuits.
    .recover-say = Tell the adult whose story it is.
    .recover-ask = Ask your friend what she needs.
    .recover-sorry = Say sorry for using her name.
    .learned-names = In a box I leave out names and places.
    .learned-read = What I type is read by a person.
    .learned-friend = I take a worry about a friend to an adult, and I tell my friend so.
