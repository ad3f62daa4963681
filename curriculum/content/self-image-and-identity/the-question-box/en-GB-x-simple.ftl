title = The question box
    .setting = It is Wednesday. Hana is at home.
    .talk = What makes a place good for difficult questions?
    .flag = Pupils ask about feelings and adult websites. You see nothing bad. The answers are kind. You can stop at any time.
    .support = Your teacher knows that you play this. You can ask your teacher or another adult today.

cast =
    .box = questions from the class
    .nurse = the school nurse
    .mum = Hana’s mum
    .ruby = Hana’s friend

sign-no-names = No names
    .why = Nurse Hall reads all questions first. She helps if somebody is in danger. It is OK.
sign-adult-sites = Adult websites
    .why = This answers a question. It shows nothing. It is true. It is OK.
sign-stay-in-class = Only for Year 10
    .why = Younger pupils do not need this. The families know about it. It is not a secret. It is OK.
sign-come-by = Come to my room
    .why = This is the school nurse. Hana can bring a friend. It is OK.

the-letter-e = The class learns about respect. There is a question box on the class page. Pupils can ask with no name.

half-past-four = Hana looks at the class page.
    .nurse-rules = I read all questions. [[no-names|The class sees no names.]] I help if somebody is in danger.
    .nurse-rules-wants = Nurse Hall wants everybody to know the rules.
    .box-real = “Are adult websites like real life?”
    .nurse-acted = No. [[adult-sites|Adult websites are not like real life.]] A person who respects you asks, listens and stops.
    .nurse-acted-wants = Nurse Hall wants to answer the question.
    .box-nothing = “I saw bad videos. Now I feel nothing. Is that normal?”
    .nurse-back = It can happen. It is not your fault. Feelings can come back. Talk to an adult.
    .nurse-back-wants = Nurse Hall wants pupils to tell an adult.
    .nurse-families = [[stay-in-class|Please show this only to Year 10.]] I told your families about it.
    .nurse-room = Do you want to talk? [[come-by|Come to my room on Tuesday.]] You can bring a friend.

what-now = Hana has a question too. What can Hana do?
    .stay-away = Close the page and miss the lesson
    .stay-away-look = Hana may miss the lesson. Later she may hear a wrong answer.
    .look-and-ask = Find out whose page it is. Then ask.
    .look-and-ask-look = Hana may find out whose page it is. She may get an answer.
    .wants = What does Nurse Hall want?
    .wants-true-answers = To give true answers
    .wants-catch = To find out who did something wrong

one-sentence = It is the school’s page. Hana asks, “I do not want to look at adult websites. Is that normal?” The answer is “Yes.”
    .thinks-hana = I am normal. I feel better.
    .thinks-nurse = That was a brave question.

a-headache-on-thursday = Hana misses the lesson. Later, a pupil tells her a wrong answer. Hana is not sure what is true.
    .thinks-hana = Is that true? I do not know.
    .thinks-nurse = Hana was not there. She can come and only listen.
    .reassurance = Feeling embarrassed is OK. Hana can still get the true answer.

held-back = Hana writes about Ruby. She writes Ruby’s name. The class does not see it. Nurse Hall reads it first.
    .thinks-ruby = I told only Hana.
    .thinks-hana = I did not think about the name.
    .thinks-nurse = Ruby needs help. I can help her.
    .reassurance = Hana wanted to help. The class did not read it. She can put it right.

practise-asking = Hana asks once more. You can practise with her.
    .who = Who can Hana ask?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall knows a lot.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can listen.
    .words = How can Hana ask?
    .words-question = “I have a question.”
    .words-question-reply = Good. Then Hana can take her time.
    .words-slip = Give her a note
    .words-slip-reply = Good. You can ask by writing.
    .busy = Nurse Hall tidies her room. What can Hana do?
    .busy-next-year = Go away
    .busy-next-year-reply = Nurse Hall likes questions. Try again.
    .busy-arm = Help her and ask
    .busy-arm-reply = Good. Nurse Hall listens.

practise-coming-back = Hana can still ask. You can practise with her.
    .who = Who can Hana ask?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can read it with her.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall knows the true answer.
    .words = How can Hana say it?
    .words-blush = “I was embarrassed. I want to know.”
    .words-blush-reply = Good. That is honest.
    .words-page = Show the page
    .words-page-reply = Good. You can ask by showing.
    .busy = Mum packs a present. What can Hana do?
    .busy-finger = Help her and ask
    .busy-finger-reply = Good. Mum listens.
    .busy-typewriter = Go away
    .busy-typewriter-reply = Mum wants to help. Try again.

practise-for-ruby = Hana gets help for Ruby. You can practise with her.
    .who = Who can Hana tell?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help Ruby.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can go with Hana.
    .words = How can Hana tell?
    .words-her-story = “I wrote a friend’s name. She needs help.”
    .words-her-story-reply = Good. It is clear and honest.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Many pupils are in the corridor. What can Hana do?
    .busy-home = Go home
    .busy-home-reply = Ruby needs help. Try again.
    .busy-wall = Wait until they are gone
    .busy-wall-reply = Good. Now it is quiet. Nurse Hall listens.

the-red-box = A red box is at school. Pupils put notes in it. Mr Gill reads them. He answers on the board.
    .alike = It is the same online. An adult looks after it. Everybody knows the rules.

eleven-me-too = In the lesson, Nurse Hall reads the question. Eleven pupils feel the same. Hana is one of them. Nobody laughs.
    .headline = Hana looked first. Then she asked.
    .reassurance = Looking first was right. This time, all was OK.
    .next = Find out who runs the page. Read the rules. Then you can ask.
    .thinks-hana = Other pupils feel like me.
    .thinks-nurse = Nobody laughed. I am glad.
    .learned-ask = I can ask when I feel embarrassed.
    .learned-look = I find out who runs the page.
    .learned-acted = Adult websites are not like real life. A person who respects me asks and stops.

only-listening = Hana and Mum read the page. It says, “It is normal to say no.” Next time, Hana goes to the lesson.
    .headline = Hana got the true answer.
    .reassurance = Hana did nothing wrong. Many people feel embarrassed.
    .next = When it is hard to ask, you can listen. You can read. You can bring a friend.
    .thinks-hana = I can be there and only listen.
    .thinks-mum = I learned something too.
    .learned-blush = When I feel embarrassed, I can still ask.
    .learned-listen = I can only listen.
    .learned-source = I ask a person who knows the answer.

ruby-is-asked = Nurse Hall deletes the name. Hana says sorry to Ruby. Ruby and Hana go to Nurse Hall together.
    .headline = Hana told. Ruby gets help.
    .reassurance = Hana wanted to help. Hana and Ruby are not in trouble.
    .next = When you worry about a friend, tell an adult. Do not write names in the box.
    .thinks-ruby = I am glad that Hana told me.
    .thinks-nurse = I can help both of them.
    .recover-say = Tell the adult about it.
    .recover-ask = Ask your friend what she needs.
    .recover-sorry = Say sorry to your friend.
    .learned-names = I do not write names in the box.
    .learned-read = A person reads what I type.
    .learned-friend = When I worry about a friend, I tell an adult.
