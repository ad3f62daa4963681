title = Save the river path
    .setting = Sunday morning by the river Brindle. Jay is walking Gran’s dog, Toast.
    .talk = How does a group show that it can take a “no”?
    .flag = This story is about a group with strong views. It asks whether it is fair or hateful. You can leave it at any time.
    .support = Your teacher knows that you are playing this. If it stirs something up, talk to them or to another adult you trust.

cast =
    .path = campaign page
    .nine = lives beside the river
    .hana = Jay’s friend
    .auntie = Jay’s auntie, lives with him
    .shah = teaches citizenship

sign-capitals = Last chance, in capital letters
    .why = There really is a vote on Tuesday, and the page links to it. Loud letters alone are no danger.
sign-we = We won’t be moved
    .why = It says “we”, but it puts nobody down. Anybody who walks there may belong.
sign-shut-it = Somebody wants the path shut
    .why = The page lets the other side stand there for all to read, and thanks them. That is how fair groups argue.
sign-join = Join us tonight
    .why = It is open to everybody, it says where and when, and younger people bring an adult. Nothing about it is secret.

a-banner-on-the-gate = A banner hangs across the gate to the river path. Toast barks at it. Under the huge letters is a web address, so Jay sits down on the wall and opens it.

the-page = The page is as loud as the banner.
    .path-last = [[capitals|LAST CHANCE! HANDS OFF OUR PATH!]]
    .path-we = Our grandparents walked here. [[we|We river people won’t be moved!]]
    .path-plan = The town’s plan is linked here. Page four. Got a fact wrong? Tell us, and we will mend it.
    .nine-shut = [[shut-it|I want the path shut.]] People throw rubbish into my garden.
    .path-thanks = Thank you for saying so. Will you speak first on Tuesday? We’d like to hear it.
    .path-name-entry = empty
    .path-name = Sign here. A first name is enough.
    .path-join = [[join|Plan with us tonight, 6 pm, library!]] All welcome. Under 16? Bring an adult.

what-now = What could Jay do next?
    .read-and-ask = Read page four and ask them a question
    .read-and-ask-look = It is four minutes of dull reading. Toast falls asleep.
    .report = Report the page as hate and warn the year group
    .report-look = One tap, one message. It is out before he has scrolled down.
    .sign-it-all = Sign with everything and share it at once
    .sign-it-all-look = It feels great. He has not opened the plan.
    .wants = What do the people behind the page want most?
    .wants-hate = To make people hate somebody
    .wants-keep = To keep a path open
    .wants-dogs = To get more dogs to the river

page-four = The plan closes the path for two winters, while the river bank is rebuilt. “So it isn’t for ever?” asks Jay. Six minutes later the page has a new line: “CORRECTION. Two winters. Thanks to Jay.”
    .thinks-jay = They changed it, and they said so. Loud people can listen.
    .thinks-path = He read it better than we did. More like him, please.
    .thinks-nine = They left my comment up. I did not expect that.

with-dogs = By lunchtime, twelve people have passed on Jay’s warning about “extremists at the river”. Hana has opened the page. “It’s a petition, Jay,” she says. “With dogs.”
    .thinks-hana = My aunt runs that page. She has baked three cakes for Tuesday.
    .thinks-jay = I saw capital letters and stopped reading.
    .reassurance = Being careful about such pages makes sense. A report can be taken back, and so can a word.

shared-unread = Jay signs with his full name, street and school. Then he posts: “They’ve CLOSED the path!” A note comes: “We took your street off, for your sake. And it isn’t closed. Page four?”
    .thinks-jay = I was so angry that I did not read it.
    .thinks-path = He cares. We would rather have one reader than ten sharers.
    .reassurance = Caring about something is good, and it can make anybody hasty. It can be put right today.

practise-checking = Even when a page looks all right, a second pair of eyes helps. Let’s practise.
    .who = Who could Jay ask?
    .who-shah = Ms Shah, who teaches citizenship
    .who-shah-reply = She collects loud leaflets. She has a drawer full of them.
    .who-auntie = Auntie Zee
    .who-auntie-reply = She walks there too, and she does not mind being asked what she thinks.
    .who-loudest = Whoever shouts loudest
    .who-loudest-reply = Loud is neither right nor wrong. Choose somebody who looks at it with him.
    .words = How could he ask?
    .words-alarm = “There are extremists at the river!”
    .words-alarm-reply = Does he know that? Choose words for what he saw.
    .words-fair = “This page is very loud. How can I tell whether it’s fair?”
    .words-fair-reply = A good question. It leaves the answer open.
    .words-show = No words: he turns the phone towards her
    .words-show-reply = Showing is asking. She can see for herself.
    .busy = Ms Shah is pushing forty costumes into a cupboard that will not shut. What now?
    .busy-push = Help her push, and ask then
    .busy-push-reply = The door clicks. “My hero,” says Ms Shah. “Now, your page.”
    .busy-letters = Decide by the size of the letters
    .busy-letters-reply = Big letters tell you that somebody is keen. They do not tell you why. Try again.
    .busy-auntie = Send Auntie Zee the link
    .busy-auntie-reply = Good. She reads it on the bus and rings him back.

practise-taking-back = Jay wants to take his warning back. It is easier with somebody beside him. Let’s practise.
    .who = Who could help?
    .who-auntie = Auntie Zee
    .who-auntie-reply = She has called people names herself, and had to say sorry for it. She will help.
    .who-shah = Ms Shah, who teaches citizenship
    .who-shah-reply = She can help him find words that are fair to everybody.
    .words = How could he put it?
    .words-wrong = “I reported a page and called people extremists. I think I was wrong.”
    .words-wrong-reply = What he did and what he thinks now. That takes nerve.
    .words-show = No words: he shows his message and the page
    .words-show-reply = Side by side, they tell the story.
    .busy = Auntie Zee is up a ladder, painting the ceiling green. What now?
    .busy-more = Explain it in a second angry message
    .busy-more-reply = Then there are two to take back. Ask her when she has a minute.
    .busy-ladder = Hold the ladder and say “When you’re down?”
    .busy-ladder-reply = She comes down with a green nose. “I’m down. What is it?”

practise-correcting = A wrong post can be put right the same day. Let’s practise getting help with it.
    .who = Who could help?
    .who-shah = Ms Shah, who teaches citizenship
    .who-shah-reply = She knows how newspapers put things right: in the same place, and in plain words.
    .who-auntie = Auntie Zee
    .who-auntie-reply = She can look with him at what he gave away, and to whom.
    .words = How could he put it?
    .words-not-right = “I shared something that isn’t true, and I gave them my street.”
    .words-not-right-reply = Two things, both clear. Now each can be mended.
    .words-show = No words: he shows the post and the note
    .words-show-reply = Showing is telling. The note says the rest.
    .busy = On Ms Shah’s door it says “Exam. Silence.” What now?
    .busy-office = Ask at the office when she comes out
    .busy-office-reply = “Ten past eleven,” says the office. At ten past eleven she comes out.
    .busy-leave-up = Leave the post up until tomorrow
    .busy-leave-up-reply = It is being shared right now. Find out when she is free, or ask somebody else.

in-the-hall = On Tuesday, a man shouts about the path through a megaphone. Then a woman from number nine stands up and says she wants it shut. He walks over and hands her the megaphone.
    .alike = On a page or in a hall, loud is not the sign. Look at what happens to somebody who says no.

tuesday-vote = Forty people vote, and three dogs watch. The path shuts for two winters, then opens again, with bins and a hedge for number nine. Nobody got everything. Toast got a sausage.
    .headline = It was loud, and it was fair.
    .reassurance = Stopping to check was right. This page was keen, not hateful. It had a source, it took a question, and it put nobody down.
    .next = When something is loud: look for the source, ask a question, and see how they treat a no. Unsure? Ask an adult.
    .thinks-jay = I asked one question, and a banner changed.
    .thinks-nine = I came to shout at them. They gave me a chair.
    .learned-no = I look at how a group treats somebody who says no.
    .learned-source = I read the source before I sign or share.
    .learned-voice = I have a right to speak up, and so has the other side.

lemon-cake = Jay takes back the report. To the year group he writes: “I was wrong. It’s a petition. Read it and make up your own mind.” Hana’s aunt sends him a slice of lemon cake.
    .headline = Jay took his word back.
    .reassurance = Being on his guard was not wrong. Taking a word back in public is brave, and few people do it.
    .next = Loud is a reason to look closer. Read to the end, and ask somebody, before you report or warn.
    .thinks-hana = He wrote it to the same people. That counts.
    .thinks-jay = I judged it by the letters. And it is very good cake.
    .learned-loud = Loud and hateful are two different things.
    .learned-read = I read to the end before I warn others.
    .learned-back = I can take a word back, to the same people.

a-right-post = Jay deletes the post and writes a new one: “I got this wrong. Two winters. Here is page four.” Ms Shah checks with him that only his first name is left on the page.
    .headline = Jay put his post right.
    .reassurance = The feeling was real, and it was not wrong. Jay is not in trouble. He mended it on the same day.
    .next = When it makes you boil: wait, read the source, and then decide what to sign and share.
    .thinks-jay = The true version got fewer likes. I can live with that.
    .thinks-shah = He corrected it himself. I know grown-ups who never do.
    .recover-down = Take the wrong post down.
    .recover-right = Write what is true, to the same people.
    .recover-ask = Ask an adult to check what you gave away.
    .learned-first = First I read. Then I share.
    .learned-feeling = A strong feeling is real. It does not prove anything.
    .learned-little = When I sign something, I give no more than it needs.
