title = The only ones who see
    .setting = Wednesday evening. Jay is on the console, in a lobby of the game Polar Run.
    .talk = What did the group do with Jay’s anger, and what else can be done with anger?
    .flag = This story is about a group that tries to turn people against others. It shows how they talk somebody round. You can leave it at any time.
    .support = Your teacher knows that you are playing this. They will listen, today or later, and so will any adult you trust.

cast =
    .hana = Jay’s friend
    .vellum = player known only online
    .keen = a page nobody has signed
    .rink = people who want the rink back
    .kai = Jay’s friend, from the Harbour
    .gill = school librarian
    .gran = Jay’s gran
    .dad = Jay’s dad

sign-all-the-same = They are all the same
    .why = No group of people is all the same. This turns them into something you need not think about.
sign-rink-meeting = Come and argue with us
    .why = It is loud and angry too. But it names its source, blames no people and wants to be argued with. That is fine.
sign-hide = Your teachers hide it
    .why = It has no proof, and it takes away the people who could check. That is what it is for.
sign-only-we = Only we understand you
    .why = It feels warm, and it pulls him away from everybody else. People who care about him do not ask for that.
sign-job = One small job, and tell nobody
    .why = A secret job tests how far he will go. The next one is never smaller.

no-more-sundays = In spring, the ice rink in Thornbay closed. Jay had skated there every Sunday for nine years. On Monday he posted how furious he was, for all to read.

hana-shows = Last year, a chat that Hana liked got nastier week by week. This is what she does now.
    .stop = I close it and walk once round the block. Nobody has to join anything while angry.
    .think = Who says this? How would they know? What do they want me to do?
    .click = Then I choose. I look it up somewhere else, and I show it to somebody.

lobby = Jay has played with Vellum four times. They laugh about the same things.
    .vellum-turn = What a turn! You skate as if you’d been born on ice.
    .vellum-post = Saw your post about the rink. I’d be furious too.
    .jay-sundays = Nine years of Sundays. Gone.
    .vellum-harbour = You know who wanted it shut? The Harbour people. [[all-the-same|They’re all the same.]]
    .jay-kai = My mate Kai’s from the Harbour.
    .vellum-joke = Joking! Mostly. Look at the page I sent you.

keen-feed = Now Jay’s feed shows two posts about the rink, one above the other.
    .rink-post = We are FURIOUS. Read the roof report on the town’s website. [[rink-meeting|Then come on Thursday and argue with us.]]
    .keen-post = The Harbour took your rink away. [[hide|Your teachers know it and hide it.]]
    .vellum-comment = [[only-we|Only we understand you]], Jay. The others will never see it.
    .keen-request = Join our private group. First [[job|do one small job for us and tell nobody]].

what-now = What could Jay do next?
    .join-to-look = Join the group, just to look
    .join-to-look-look = He only reads. By Friday, he has read two hundred messages.
    .argue = Stay and argue with all of them
    .argue-look = Jay is good at arguing. There are many of them, and they do not sleep.
    .check-it = Show it to Mr Gill, and find out why the rink closed
    .check-it-look = It takes one lunch break and a librarian.
    .wants = What does Vellum want most?
    .wants-rink = To get the rink open again
    .wants-skate = To find somebody to skate with
    .wants-use = To use Jay’s anger for the group

the-roof-report = Mr Gill pulls up a chair. “Visiting pages like this is against our rules. Showing me one is not.” Then they open the report. The roof was unsafe, and mending it cost too much. The Harbour is not in it once.
    .thinks-jay = I am still angry. But now it is about a roof.
    .thinks-gill = He came with a question. There is nothing better to come with.
    .thinks-vellum = If he reads other things, he does not need us.

you-lot = On Friday at lunch, Kai takes the last chair. “Your lot always do,” says Jay. It just comes out. Kai puts down his tray. “My lot?” he says. “Which lot is that?”
    .thinks-kai = We learned to skate on the same day. Where did that come from?
    .thinks-jay = Those were not my words. I have read them two hundred times.
    .thinks-vellum = He begins to sound like us.
    .reassurance = Jay is not a bad person. What anybody reads every day gets into what they say. He can put it right.

up-till-one = Jay answers every line, and for each of his lines come four. At one in the morning, Keen Eyes puts up his name: “Look what they have done to this boy.” His heart is racing.
    .thinks-jay = I had the better reasons. It made no difference.
    .thinks-vellum = He is still here. That is all we need.
    .reassurance = Wanting to put it right was good. It was many against one, and that is not Jay’s job alone.

practise-telling = Jay has shown it. Now let’s practise how to put it into words.
    .who = Who could Jay talk to?
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = Finding out who wrote something, and why, is what he does all day.
    .who-kai = Kai, and nobody else
    .who-kai-reply = It is good that Kai should know. But somebody has to act on it. Choose an adult as well.
    .who-gran = Gran
    .who-gran-reply = Gran has heard talk like this before, about other people. She will listen.
    .words = How could he put it?
    .words-jokes = “Just some jokes from a game.”
    .words-jokes-reply = It began with jokes. That leaves out the private group and the job. Tell the rest as well.
    .words-page = “This page blames the Harbour for our rink. They want me in a private group.”
    .words-page-reply = What it says, and what they want. Somebody can act on that.
    .words-show = No words: he opens the page and steps aside
    .words-show-reply = Showing is telling. The page speaks for itself.
    .busy = Mr Gill is counting every book. “Four hundred and six, four hundred and seven …” What now?
    .busy-lobby = Go back to the lobby for now
    .busy-lobby-reply = That is where they are waiting for him. Stay here, or ask somebody else.
    .busy-slip = Put a slip on the pile: “Important. Need five minutes”
    .busy-slip-reply = He lays the slip into book 408, so that he finds the place again. “Sit down, Jay.”
    .busy-ring-gran = Ring Gran at break
    .busy-ring-gran-reply = Good. There is more than one person who would like to know.

practise-telling-own-part = Jay has been in the group for two days. He can still tell, his own part too. Let’s practise.
    .who = Who could he talk to?
    .who-gran = Gran
    .who-gran-reply = She will not like what he said. She will like it that he tells her.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = He has seen what such groups do to people, and how people come out again.
    .words = How could he begin?
    .words-own-part = “I joined a group to look. Now I say things that I don’t think.”
    .words-own-part-reply = That is honest, and it says where the words came from.
    .words-kai = “Kai is too touchy.”
    .words-kai-reply = That sounds like the group. Choose words for what happened to Jay.
    .words-show = No words: he scrolls through the group
    .words-show-reply = Showing is telling. After ten messages it is clear enough.
    .busy = Gran is shouting at a radio quiz. “Ssh! I know this one!” What now?
    .busy-after = Ask, “Can I have you after this question?”
    .busy-after-reply = She does not know this one. She turns the radio off. “Now you.”
    .busy-room = Go to his room, with the group for company
    .busy-room-reply = That is the company he wants to leave. Ask for five minutes, or ask somebody else.

practise-telling-again = It is the next morning. Jay has slept for four hours. Let’s practise.
    .who = Who could he talk to?
    .who-dad = Dad
    .who-dad-reply = Dad does not know these games, but he knows Jay.
    .who-gill = Mr Gill, the librarian
    .who-gill-reply = He can have the page reported, and he knows what helps against it.
    .words = How could he put it?
    .words-name = “I argued with a group online. Now my name is on their page.”
    .words-name-reply = Short, and it says why it matters now.
    .words-show = No words: he shows his name on the page
    .words-show-reply = Showing is telling. It makes it hard to look away.
    .busy = Dad does not look up from the toaster. “It’s only a game. Switch it off.” What now?
    .busy-give-up = Decide that nobody will get it
    .busy-give-up-reply = Dad has not seen it yet. Say it again in other words, or ask somebody else.
    .busy-again = Say “It isn’t about the game. Please read one page”
    .busy-again-reply = Dad reads one page. Then he puts his toast down and reads three.
    .busy-gill = Tell Mr Gill before lessons
    .busy-gill-reply = Good. If one adult does not see it, another may.

hot-chocolate = At the bus shelter, a woman gives out hot chocolate. She asks what makes people angry. Then she says which people are to blame, and whispers about a meeting nobody must hear of.
    .alike = With a cup or with a feed it goes the same way. First comes kindness, then somebody to blame, then a secret.

crisps-on-thursday = Mr Gill passes it on to people who deal with such pages. Jay reports and blocks Vellum. On Thursday he goes to the rink meeting with Kai. It is loud. Kai brings crisps, and Jay asks two questions.
    .headline = Jay checked it, and he told.
    .reassurance = Being angry about the rink was fair. They looked for somebody angry. That they found Jay was not his fault.
    .next = When a whole group gets the blame, stop. Ask who says so and why, look it up, and tell an adult.
    .thinks-jay = I can shout about a roof and not hate anybody.
    .thinks-kai = He told me all of it himself. I would rather know.
    .learned-who = I ask who made this, and what they want from me.
    .learned-person = “They” are people. I know one of them.
    .learned-post = Some people search public posts for anger that they can use.

sorry-kai = With Gran beside him, Jay leaves the group and reports it. On Monday he finds Kai. “I said something that I’d read. It was wrong. I’m sorry.” Kai thinks about it. “It hurt,” he says. “Crisp?”
    .headline = Jay told his own part too.
    .reassurance = These people are practised, and Jay was sad about a rink. He is not in trouble. The sorry was all his own.
    .next = Looking in is the first step of joining in. Leave, tell somebody, and mend what was said.
    .thinks-kai = He did not blame it on anybody. So I can believe him.
    .thinks-gran = That took more nerve than joining did.
    .recover-leave = Leave the group and report it.
    .recover-tell = Tell an adult, your own part too.
    .recover-sorry = Say sorry to the person, face to face.
    .learned-look = What I read every day gets into what I say.
    .learned-person = I look at the person, not at a group.
    .learned-own = I can own my part and get help.

once-and-out = “Sorry,” says Dad. “I ought to have looked first.” They save the page and report it, and Jay’s name comes down. Mr Gill shows Jay what works: one true sentence, once, and then out.
    .headline = Jay said it twice, and was heard.
    .reassurance = It was brave to speak against them. What they did with his name was not his fault.
    .next = Say one true sentence if you like. Then leave, save it, and tell an adult.
    .thinks-jay = They wanted my time. They do not get any more of it.
    .thinks-dad = He had to ask me twice. Next time, once will do.
    .learned-once = I can say it once and go.
    .learned-crowd = Nobody has to win against a crowd alone.
    .learned-again = If an adult does not see it, I say it again.
