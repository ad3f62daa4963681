title = Save the river path
    .setting = It is Sunday. Jay walks with Gran’s dog at the river.
    .talk = How does a fair group treat people who say no?
    .flag = A group has strong ideas. Jay finds out if the group is fair. You can leave this story at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another adult.

cast =
    .path = a page about the path
    .nine = lives next to the river
    .hana = Jay’s friend
    .auntie = Jay’s auntie
    .shah = Jay’s teacher

sign-capitals = Big letters
    .why = The vote is on Tuesday. That is true. Big letters are OK.
sign-we = “We”
    .why = The page says “we”. It does not hate other people. It is OK.
sign-shut-it = Somebody says no
    .why = The page does not delete this. The page says thank you. That is fair. It is OK.
sign-join = “Come tonight”
    .why = Everybody can come. Jay has to bring an adult. It is not a secret. It is OK.

a-banner-on-the-gate = People want to keep a path open. They have a page. Jay reads it.

the-page = The page is about the river path.
    .path-last = [[capitals|LAST CHANCE! SAVE OUR PATH!]]
    .path-we = [[we|We river people walk here!]] We want our path.
    .path-plan = Read the plan. It is on page four. Are we wrong? Tell us.
    .nine-shut = [[shut-it|I want to close the path.]] People leave rubbish in my garden.
    .nine-shut-wants = Number_nine wants to close the path.
    .path-thanks = Thank you. Please come on Tuesday. We want to listen to you.
    .path-name-entry = empty
    .path-name = Write your first name here.
    .path-join = [[join|Come tonight, at six, to the library!]] Everybody can come. Bring an adult.

what-now = What can Jay do?
    .read-and-ask = Read the plan and ask a question
    .read-and-ask-look = It may take four minutes. The plan may be boring.
    .report = Report the page as hate
    .report-look = It may be quick. Many people may read it.
    .wants = What do the people want?
    .wants-hate = To make people hate somebody
    .wants-keep = To keep the path open

page-four = Jay reads the plan. The path closes for two winters. Jay tells the group. They change their page.
    .thinks-jay = They are loud. They also listen.
    .thinks-path = Jay read the plan well. That helps us.
    .thinks-nine = They did not delete my words. That is fair.

with-dogs = Jay reports the page. He tells people at school that the group is bad. Hana says, “It is only about a path.”
    .thinks-hana = My aunt made this page. She is kind.
    .thinks-jay = I saw big letters. I did not read all of it.
    .reassurance = Jay wanted to be careful. That is OK. He can put it right.

shared-unread = Jay writes his full name and his street. Then he posts, “The path is closed!” This is not true.
    .thinks-jay = I was angry. I did not read the plan.
    .thinks-path = Jay wants to help. But he did not read it.
    .reassurance = Feeling angry is OK. Jay can put it right today.

practise-checking = Jay asks somebody to check. You can practise with him.
    .who = Who can Jay ask?
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Jay ask?
    .words-fair = “This page is loud. Is it fair?”
    .words-fair-reply = Good. This is a good question.
    .words-show = Show the phone
    .words-show-reply = Good. You can ask by showing.
    .busy = Ms Shah puts clothes into a cupboard. What can Jay do?
    .busy-push = Help her first. Then ask.
    .busy-push-reply = Good. The cupboard is closed. Ms Shah listens.
    .busy-letters = Choose without asking
    .busy-letters-reply = Big letters do not tell Jay if it is fair. Try again.

practise-taking-back = Jay was wrong. He asks for help. You can practise with him.
    .who = Who can help Jay?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .words = How can Jay tell?
    .words-wrong = “I reported a page. I was wrong.”
    .words-wrong-reply = Good. That is honest.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Auntie Zee paints. She is on a ladder. What can Jay do?
    .busy-more = Post again
    .busy-more-reply = Auntie Zee can help first. Try again.
    .busy-ladder = Hold the ladder and wait
    .busy-ladder-reply = Good. Auntie Zee comes down. She listens.

practise-correcting = Jay can put it right. You can practise with him.
    .who = Who can help Jay?
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Jay tell?
    .words-not-right = “My post is not true.”
    .words-not-right-reply = Good. That is honest.
    .words-show = Show the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Shah is in a test with pupils. What can Jay do?
    .busy-office = Ask the office when she is free
    .busy-office-reply = Good. After the test, Ms Shah comes. She listens.
    .busy-leave-up = Tell her tomorrow
    .busy-leave-up-reply = People read the post now. Today is better. Try again.

in-the-hall = A man is loud in the hall. A woman says, “I do not agree.” The man lets her speak.
    .alike = It is the same online. A fair group lets other people speak.

tuesday-vote = Forty people vote. The path closes for two winters. Then it opens again. The garden gets a hedge.
    .headline = The group was loud and fair.
    .reassurance = Checking was right. This time, it was safe. The group did not hate anybody.
    .next = When a group is loud, read the facts. Ask a question. Ask an adult.
    .thinks-jay = I asked a question. They listened.
    .thinks-nine = They let me speak. I feel better.
    .learned-no = A fair group lets people say no.
    .learned-source = I read the facts first.
    .learned-voice = I can say what I think. Other people can too.

lemon-cake = Jay stops the report. He writes to the same people: “I was wrong. It is about a path.”
    .headline = Jay said that he was wrong.
    .reassurance = Jay was careful. That is OK. Saying “I was wrong” is brave.
    .next = When a group is loud, read all of it. Ask an adult. Then choose.
    .thinks-hana = Jay said it to everybody. That is good.
    .thinks-jay = Next time, I read all of it first.
    .learned-loud = Loud people can be fair.
    .learned-read = I read all of it first.
    .learned-back = I can say that I was wrong.

a-right-post = Jay deletes his post. He writes a new post. The new post is true. Ms Shah helps him.
    .headline = Jay put his post right.
    .reassurance = Jay was angry. That is OK. He is not in trouble.
    .next = When you are angry, wait. Read the facts. Then share.
    .thinks-jay = Now my post is true. I feel better.
    .thinks-shah = Jay put it right. That was brave.
    .recover-down = Delete the wrong post.
    .recover-right = Write what is true.
    .recover-ask = Ask an adult to check what you wrote about yourself.
    .learned-first = First I read. Then I share.
    .learned-feeling = When I am angry, I check the facts.
    .learned-little = I do not write my street on a page.
