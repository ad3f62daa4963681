title = The open gradebook
    .setting = It is Tuesday, after school. Jay’s phone was off at school. Now he can use it.
    .talk = You can open a page. Are you always allowed to open it?

cast =
    .hana = Jay’s friend
    .slate = the school’s website for pupils
    .rahman = teaches computing
    .group = class group chat
    .freya = in Jay’s class
    .marcus = Jay’s best friend
    .kai = in Jay’s class
    .dad = Jay’s dad
    .osei = Jay’s head of year

sign-recorded = The school can see it
    .why = The school says it openly. It protects the pages of all pupils. It is OK.
sign-not-locked = “It is not locked”
    .why = The page is not Jay’s. Going in is against school rules. It can be against the law.
sign-only-look = A dare: “Only look”
    .why = Looking is not allowed either. Jay can say no to a dare.
sign-other-name = “Use Kai’s name”
    .why = Then Kai is in trouble. Using another person’s name is against the rules.
sign-from-home = “Do it at home”
    .why = School rules for the website are the same at home. The law is the same too.

three-good-keyboards = Jay is good with computers. He mends old keyboards. He also mends the school printer.
    .picture = Jay is on the bus. He is happy.

hana-shows = Hana found a computer. A teacher was still logged in. Hana shows what she did.
    .picture = Hana is in the library.
    .stop = I stop. I take my hand off the mouse.
    .think = I think. Whose is it? Did they say yes?
    .click = I choose. I touch nothing. I tell the teacher.

slateboard = Jay looks at the school’s website.
    .picture = Jay is in his room with his phone.
    .rahman-thursday = Your marks are here on Thursday at nine.
    .slate-recorded = [[recorded|The school can see what you open here.]]

ten-blue = Now messages come in the class group.
    .picture = Jay looks at his phone. He is not sure.
    .freya-open = Look! The teachers’ marks page. [[not-locked|It is not locked.]]
    .marcus-toast = Jay can do it very fast.
    .jay-printer = I only mend a printer.
    .freya-dare = [[only-look|I dare you. Only look.]] And make my mark better.
    .marcus-kai = [[other-name|Use Kai’s name.]] Then it was not you.
    .freya-home = [[from-home|Do it at home.]] Then the school can say nothing.

what-now = What can Jay do?
    .picture = Jay holds his phone. He thinks.
    .no-and-report = Say no and report the open page
    .only-look = Only look at the marks
    .wants = What does Freya want?
    .wants-risk = A better mark without a risk
    .wants-shine = To help Jay

hands-off = Jay writes, “No. I report it.” He does not open the page.
    .picture = Jay puts his phone down. He is calm.
    .thinks-jay = I want to look. I am not allowed to.
    .thinks-freya = Jay said no. I am glad.
    .thinks-marcus = Jay said no. Now it is not fun.
    .reassurance = Saying no was right.

one-line-too-many = Jay opens the page. He sees all marks. He reads something private about Marcus. The next day, Jay feels bad.
    .picture = Marcus laughs. Jay looks down.
    .thinks-jay = I only looked. Now I know something private.
    .thinks-marcus = Jay is quiet today. What is wrong?
    .reassurance = Wanting to know is OK. Jay did too much. He can tell an adult now.

on-hold = Jay makes Freya’s mark better. On Thursday, nobody gets marks. The school has to check all marks.
    .picture = Jay is in his room. He is worried.
    .thinks-freya = I laughed. Now nobody believes my mark.
    .thinks-jay = I changed one number. It hurts all of us.
    .thinks-rahman = I hope that the person tells me.
    .reassurance = Jay made a mistake. He can tell an adult. Then they can put it right.

kai-waits = Jay does nothing. At night, somebody uses Kai’s name. Now Kai is in trouble.
    .picture = Kai sits outside the office. He is worried.
    .thinks-kai = I did not do it. Who believes me?
    .thinks-jay = I know that it was not Kai.
    .reassurance = It is not Jay’s fault. He can help Kai now.

practise-telling = Jay tells an adult. You can practise with him.
    .who = Who can Jay tell?
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman can get it locked.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can phone the school.
    .words = How can Jay tell?
    .words-open = “The marks page is open. I did not look.”
    .words-open-reply = Good. It is clear what happened.
    .words-point = Show the first message
    .words-point-reply = Good. You can tell by showing.
    .busy = Mrs Rahman teaches a class. What can Jay do?
    .busy-shout = Shout it in the room
    .busy-shout-reply = Then all pupils know. Try again.
    .busy-note = Give her a note
    .busy-note-reply = Good. Mrs Rahman reads it. She phones for help.

practise-after-looking = Jay looked at the marks. He can tell an adult. You can practise with him.
    .who = Who can Jay tell?
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. It is good if Jay tells her.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can go with him.
    .words = How can Jay tell?
    .words-looked = “I looked at the marks. I am sorry.”
    .words-looked-reply = Good. That is honest.
    .words-list = Write it on paper
    .words-list-reply = Good. You can tell by writing.
    .busy = Mrs Rahman says, “Not today.” What can Jay do?
    .busy-relieved = Say nothing
    .busy-relieved-reply = Mrs Rahman wants to know. Try again.
    .busy-today = Say, “It is about the marks”
    .busy-today-reply = Good. Mrs Rahman sits down. She listens.

practise-after-the-change = Jay changed a mark. He can tell an adult. You can practise with him.
    .who = Who can Jay tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman can put it right.
    .words = How can Jay tell?
    .words-changed = “I changed one mark. It was Freya’s.”
    .words-changed-reply = Good. That is honest and clear.
    .words-show = Point at the message from school
    .words-show-reply = Good. You can tell by pointing.
    .busy = Dad says, “You are clever!” Dad does not understand yet. What can Jay do?
    .busy-enjoy = Say nothing more
    .busy-enjoy-reply = Dad can understand. Say more. Try again.
    .busy-other-half = Say, “Nobody gets marks now”
    .busy-other-half-reply = Good. Now Dad understands. He goes to school with Jay.

practise-for-kai = Jay can help Kai. You can practise with him.
    .who = Who can Jay tell?
    .who-osei = Mrs Osei in the office
    .who-osei-reply = Yes. Mrs Osei can help Kai.
    .who-rahman = Mrs Rahman
    .who-rahman-reply = Yes. Mrs Rahman can help Kai.
    .words = How can Jay tell?
    .words-not-kai = “It was not Kai. They used his name.”
    .words-not-kai-reply = Good. It is clear what happened.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = The office is shut for lunch. What can Jay do?
    .busy-knock = Wait next to Kai
    .busy-knock-reply = Good. The office opens. Mrs Osei listens.
    .busy-lunch = Go away
    .busy-lunch-reply = Kai needs help. Try again.

the-bag-in-the-corridor = A teacher’s bag is open. A book with marks is in it. Jay does not touch it. He tells the teacher.
    .picture = Jay stands in the corridor.
    .alike = It is the same with a screen. When it is open and it is not his, he tells.

locked-by-five = Mrs Rahman gets the page locked. She says, “Thank you, Jay.” On Thursday, all pupils get their marks.
    .headline = Jay said no. Then he told.
    .picture = Jay and Mrs Rahman are in the computer room. Jay is proud.
    .reassurance = Being good with computers is great. Telling was right.
    .next = When something is open and it is not yours, do not touch it. Tell an adult.
    .thinks-jay = Saying no was hard. I did it.
    .thinks-freya = This is my real mark. That is good.
    .learned-may = When I can do a thing, I am not always allowed to do it.
    .learned-law = Going in is against school rules. It can be against the law.
    .learned-dare = I can say no to a dare.

put-back = Jay tells everything. The page is right again. It is locked. Jay says sorry.
    .headline = Jay told everything.
    .picture = Jay and Mrs Rahman sit at a computer. Both are calm.
    .reassurance = Jay made a mistake. He told. Now it is put right.
    .next = When you did too much, stop. Change nothing more. Tell an adult.
    .thinks-jay = Mrs Rahman did not shout. She listened.
    .thinks-rahman = Jay came to me. That was brave.
    .recover-stop = Stop. Touch nothing more.
    .recover-all = Say what you opened or changed.
    .recover-quiet = Do not tell other pupils what you read.
    .recover-sorry = Say sorry.
    .learned-look = Looking is not allowed either.
    .learned-law = The rules are the same at school and at home.
    .learned-myself = I can tell an adult myself.

kai-may-go = Jay tells the truth about Kai. Kai is not in trouble now. Kai gets a new password. The page is locked.
    .headline = Jay helped Kai.
    .picture = Jay and Kai walk together. Kai is happy.
    .reassurance = Jay did not go in. Telling was right.
    .next = When you know that a page is open, tell an adult. Do it early.
    .thinks-kai = Jay helped me. I am glad.
    .thinks-jay = Next time, I tell on the same day.
    .learned-name = I do not use another person’s name.
    .learned-early = When I know that a page is open, I tell an adult.
    .learned-home = The rules of the school website count at home too.
