title = The only ones who see
    .setting = It is Wednesday evening. Jay plays a game at home.
    .talk = What can people do with their anger?
    .flag = A group wants people to hate other people. Jay gets help. You can leave this story at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another adult.

cast =
    .hana = Jay’s friend
    .vellum = a player, only online
    .keen = a page with no names
    .rink = people who want the ice rink back
    .kai = Jay’s friend, from the Harbour
    .gill = works in the school library
    .gran = Jay’s gran
    .dad = Jay’s dad

sign-all-the-same = “They are all the same”
    .why = People are not all the same. Vellum wants Jay to hate a whole group.
sign-rink-meeting = “Come and argue with us”
    .why = These people are angry. But they show facts. They want other ideas too. It is OK.
sign-hide = “Your teachers hide it”
    .why = There are no facts here. The page wants Jay to stop asking his teachers.
sign-only-we = “Only we understand you”
    .why = The group wants to take Jay away from his friends.
sign-job = A secret job
    .why = The group tests Jay. The next job is always bigger. Jay can say no and tell.

no-more-sundays = The ice rink in Thornbay is closed. Jay is angry. He wrote a post. Everybody can read it.

hana-shows = Hana was in an unkind chat. Now Hana shows what she does.
    .stop = I stop. I close the chat. I go for a walk.
    .think = I think. Who says this? What do they want?
    .click = I choose. I look for facts. I show somebody.

lobby = Jay knows this player only from the game.
    .vellum-turn = You are a great player!
    .vellum-turn-wants = Vellum wants to say that Jay plays well.
    .vellum-post = I read your post about the rink. I am angry too.
    .vellum-post-wants = Vellum wants to talk about the rink.
    .jay-sundays = I went there every Sunday.
    .vellum-harbour = The Harbour people closed it. [[all-the-same|They are all the same.]]
    .vellum-harbour-wants = Vellum wants to talk about the Harbour people.
    .jay-kai = My friend Kai is from the Harbour.
    .vellum-joke = It was a joke. Look at this page.
    .vellum-joke-wants = Vellum wants Jay to look at a page.

keen-feed = Jay reads posts about the rink.
    .rink-post = We are very angry. Read the facts about the roof. [[rink-meeting|Come on Thursday and argue with us.]]
    .keen-post = The Harbour people took your rink. [[hide|Your teachers hide it.]]
    .vellum-comment = [[only-we|Only we understand you.]]
    .vellum-comment-wants = Vellum wants Jay to believe the group.
    .keen-request = Join our private group. [[job|Do one job for us. Tell nobody.]]

what-now = What can Jay do?
    .join-to-look = Join the group and look
    .join-to-look-look = Jay may only read. He may soon read two hundred messages.
    .check-it = Show Mr Gill and look for facts
    .check-it-look = It may take one lunch break. Mr Gill may help.
    .wants = What does Vellum want?
    .wants-rink = To open the rink again
    .wants-use = To use Jay’s anger

the-roof-report = Jay shows Mr Gill the page. They look for facts. The roof was not safe. The Harbour people did not close the rink.
    .thinks-jay = I am still angry. Now I know why the rink closed.
    .thinks-gill = Jay asked me. That was right.
    .thinks-vellum = Jay reads other things. He does not need us.

you-lot = Jay reads messages in the group for two days. Then he says something unkind to Kai about Harbour people.
    .thinks-kai = Jay is my friend. Why does he say this?
    .thinks-jay = I read this in the group. I do not think it.
    .thinks-vellum = Jay talks like us now.
    .reassurance = Jay is not a bad person. He read unkind words, and then he said them. He can put it right.

up-till-one = Jay writes until late at night. Many people write back. They put his name on their page.
    .thinks-jay = I told them the truth. They did not listen.
    .thinks-vellum = Jay is still here. We want that.
    .reassurance = Jay wanted to help. He does not have to do it alone.

practise-telling = Jay tells somebody once more. You can practise with him.
    .who = Who can Jay tell?
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can find the facts.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can listen.
    .words = How can Jay tell?
    .words-page = “A page says bad things about Harbour people.”
    .words-page-reply = Good. It is clear what Jay saw.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Gill counts the books. What can Jay do?
    .busy-lobby = Go back to the game
    .busy-lobby-reply = Vellum is in the game. Mr Gill can help. Try again.
    .busy-slip = Give him a note
    .busy-slip-reply = Good. Mr Gill reads the note. He listens.

practise-telling-own-part = Jay can still tell. You can practise with him.
    .who = Who can Jay tell?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help Jay.
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can help Jay.
    .words = How can Jay tell?
    .words-own-part = “I joined a group. I said something unkind.”
    .words-own-part-reply = Good. That is honest.
    .words-show = Show the group
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran listens to the radio. What can Jay do?
    .busy-after = Ask, “Can we talk after this?”
    .busy-after-reply = Good. Gran turns the radio off. She listens.
    .busy-room = Go to his room
    .busy-room-reply = Gran wants to help. Try again.

practise-telling-again = It is the next day. Jay tells somebody. You can practise with him.
    .who = Who can Jay tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help Jay.
    .who-gill = Mr Gill, from the library
    .who-gill-reply = Yes. Mr Gill can report the page.
    .words = How can Jay tell?
    .words-name = “A group put my name on their page.”
    .words-name-reply = Good. It is clear what happened.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad says, “It is only a game.” What can Jay do?
    .busy-give-up = Say nothing more
    .busy-give-up-reply = Dad does not understand yet. He can understand. Try again.
    .busy-again = Say “It is not a game. Please read”
    .busy-again-reply = Good. Dad reads the page. Now he understands.

hot-chocolate = A woman gives people free drinks. Then she says, “Those people are to blame. Come to a secret meeting.”
    .alike = It is the same online. First it is kind. Then it blames a group. Then there is a secret.

crisps-on-thursday = The school reports the page. Jay reports and blocks Vellum. On Thursday, Jay and Kai go to the rink meeting.
    .headline = Jay looked for facts. He told an adult.
    .reassurance = Being angry about the rink is OK. The group used Jay. It is not his fault.
    .next = When somebody blames a whole group, stop. Look for facts. Tell an adult.
    .thinks-jay = I can be angry about the roof. I do not hate people.
    .thinks-kai = Jay told me. I am glad that I know.
    .learned-who = I ask: who made this, and why?
    .learned-person = People are not all the same.
    .learned-post = Some people look for angry posts. They want to use the anger.

sorry-kai = Gran helps Jay. Jay leaves the group. He says sorry to Kai. Kai says, “It hurt. Thank you.”
    .headline = Jay told Gran. He said sorry.
    .reassurance = Jay is not in trouble. The group tricked him. Saying sorry was brave.
    .next = Do not look at groups like this. When you are in one, leave. Tell an adult. Say sorry.
    .thinks-kai = Jay said sorry. I believe him.
    .thinks-gran = Jay was brave.
    .recover-leave = Leave the group and report it.
    .recover-tell = Tell an adult everything.
    .recover-sorry = Say sorry to the person.
    .learned-look = If I read unkind words often, I can start to say them.
    .learned-person = I look at each person. People are not all the same.
    .learned-own = I can say sorry. I can also get help.

once-and-out = Dad says, “Sorry. I did not look.” Dad and Jay report the page. Jay’s name is gone.
    .headline = Jay told Dad again. Dad listened.
    .reassurance = Jay was brave. It is not his fault that they used his name.
    .next = When many people argue with you, say one true sentence. Then leave. Tell an adult.
    .thinks-jay = I do not write to them now.
    .thinks-dad = Jay asked me two times. Next time, I listen at once.
    .learned-once = I can say it once and leave.
    .learned-crowd = I do not have to argue with many people.
    .learned-again = When an adult does not understand, I say it again.
