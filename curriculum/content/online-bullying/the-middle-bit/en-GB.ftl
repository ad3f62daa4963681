title = The middle bit
    .setting = Thursday, after school. Film club shows its films tomorrow.

cast =
    .kai = Zaynab’s friend from film club
    .dad = Zaynab’s dad
    .patel = runs the film club

sign-boring = The middle is boring
    .why = It is hard to hear, but it is about the film and not about her. She had asked for the truth.
sign-laughed = I laughed out loud
    .why = He laughed at the dog, which is meant to be funny. He did not laugh at her.
sign-delete = Bin it
    .why = It sounds harsh. Then he says why, and what would be better. That is help.
sign-private = Only you
    .why = Keeping feedback private is kind. He is not asking her to hide anything, and she may show it to anybody.

film-club = Zaynab has made a film of three minutes about her street. She sends it to Kai, who films too.
    .picture = Zaynab sits in her room with her phone. She looks happy.

kai-writes = Zaynab and Kai have known each other since Year 7.
    .picture = Zaynab reads a message. She bites her lip.
    .zaynab-asks = Be honest! What do you think?
    .kai-start = Loved the start. [[laughed|I laughed out loud]] at the dog.
    .kai-boring = But [[boring|the middle is boring]]. Sorry.
    .kai-delete = [[delete|Bin the car park bit]] and put the dog there instead. Then it flies.
    .kai-private = [[private|I’m only telling you]], not the group. Want to cut it together?

what-now = What could Zaynab do next?
    .picture = Zaynab puts the phone on the bed and looks at it.
    .ask-kai = Wait a bit, then ask Kai what he means
    .ask-kai-look = The sting gets smaller. Kai explains.
    .post-it = Post “Kai is a bully” with his message
    .post-it-look = It is quick to post. Thirty people can see it.
    .bin-the-film = Delete the film and say nothing
    .bin-the-film-look = It is gone in a second. So are six weeks of work.

kai-explains = Zaynab makes tea first. Then she writes: “What was boring about it?” Kai rings. “Nothing moves for forty seconds. Your voice is great, the car park isn’t.” She has to laugh.
    .picture = Zaynab holds the phone to her ear. She looks calmer.
    .thinks-zaynab = It stung. And he is right about the car park.
    .thinks-kai = I was too blunt. I am glad she asked.

the-post = Zaynab posts his message in the year group. Somebody answers: “But you asked him to be honest?” Kai has read it. He does not write back.
    .picture = Zaynab looks at her phone. She is worried.
    .thinks-kai = I told her in private, because I wanted to help. Now everybody looks at me.
    .thinks-zaynab = I was hurt. I wanted somebody to be on my side.
    .reassurance = Being hurt was not wrong. A post can be taken down, and a friendship can be put right.

no-film = Zaynab deletes the film. At film club Ms Patel asks, “And yours, Zaynab?” “I haven’t got one,” she says.
    .picture = Zaynab sits on her bed. She looks down.
    .thinks-zaynab = If it is boring, nobody needs to see it.
    .thinks-patel = She worked on it for six weeks. Something has happened.
    .reassurance = Feeling small for a moment happens to everybody who makes things. She does not have to carry it alone.

practise-talking = Even when all is well, it helps to talk about a sting. Let’s practise.
    .who = Who could Zaynab talk to?
    .who-dad = Dad
    .who-dad-reply = Dad has time for a cup of tea and a film about their street.
    .who-patel = Ms Patel, who runs film club
    .who-patel-reply = She knows what honest feedback feels like, and what it should look like.
    .who-feed = Everybody, in a post
    .who-feed-reply = A post cannot listen. Choose a person who can.
    .words = How could she put it?
    .words-stung = “A friend was blunt about my film, and it stung.”
    .words-stung-reply = What happened, and how it felt. That is all it needs.
    .words-show = Show them the message
    .words-show-reply = Then they can read it for themselves.
    .words-bully = “Kai is bullying me.”
    .words-bully-reply = Is it on purpose, again and again, to hurt? If not, choose words that fit.
    .busy = Dad is driving her brother to training. What now?
    .busy-ask-when = “Have you got ten minutes when you’re back?”
    .busy-ask-when-reply = “Kettle on at seven,” says Dad. At seven it boils.
    .busy-stew = Lie on the bed and read it again and again
    .busy-stew-reply = That makes it bigger. Ask for a time, or ask somebody else.

practise-putting-right = Getting help to put something right is brave. Let’s practise.
    .who = Who could help Zaynab?
    .who-dad = Dad
    .who-dad-reply = Dad will not shout. He has said things in anger too.
    .who-patel = Ms Patel, who runs film club
    .who-patel-reply = She knows both of them, and she wants both in her club.
    .words = How could she put it?
    .words-too-far = “I was hurt and I posted something. It went too far.”
    .words-too-far-reply = Honest and short. Now somebody can help her to mend it.
    .words-show = Show them the post
    .words-show-reply = Showing is telling. It counts.
    .busy = Ms Patel has three people at her desk. What now?
    .busy-ask-when = “Could I talk to you after this?”
    .busy-ask-when-reply = “Of course. Sit down, I’m nearly done.”
    .busy-stew = Go home and hope that Kai forgets it
    .busy-stew-reply = The post is still there. Ask for a time, or ask somebody else.

practise-sharing = Giving up in silence is lonely. Let’s practise saying it.
    .who = Who could Zaynab talk to?
    .who-dad = Dad
    .who-dad-reply = Dad knows how long she worked on it.
    .who-patel = Ms Patel, who runs film club
    .who-patel-reply = She has asked already. She would like to know.
    .words = How could she put it?
    .words-gave-up = “I got feedback, I felt small, and I deleted it.”
    .words-gave-up-reply = That is brave, and it makes sense at once.
    .words-show = Show them Kai’s message
    .words-show-reply = Then they see both: the hard word and the help.
    .busy = Ms Patel is setting up the projector. What now?
    .busy-ask-when = “Can I see you at the end?”
    .busy-ask-when-reply = “Stay behind with me,” she says, “and we’ll look.”
    .busy-stew = Leave before anybody asks again
    .busy-stew-reply = She would like to hear it. Ask for a time, or ask somebody else.

better-film = They cut the car park. On Friday the whole room laughs at the dog, in the right place. “Who edited it?” asks Ms Patel. “We both did,” says Zaynab.
    .headline = Zaynab asked, and the film got better.
    .picture = Zaynab stands beside Dad and looks proud.
    .reassurance = Stopping to look again was right. This was blunt, not cruel: it was about the film, she had asked, and he helped.
    .next = When words sting: wait, read them again, ask what was meant. Then decide.
    .thinks-zaynab = Blunt is not the same as unkind. I can ask for it more gently too.
    .thinks-kai = Next time I begin with what works, and I say it softer.
    .learned-work = Feedback is about the work. Bullying is about the person.
    .learned-ask = I can ask: what did you mean?
    .learned-sting = A sting is real, even when nobody meant harm.

post-gone = Zaynab takes the post down, and she writes a second one: “I got this wrong. Kai was helping.” Then she says sorry to him in person. “I was blunt,” says Kai. “You were hurt. Car park?”
    .headline = Zaynab took the post down and said sorry.
    .picture = Zaynab and Dad sit on the sofa. Both look calm.
    .reassurance = Zaynab is not a bad friend. She was hurt, she went too far, and she put it right.
    .next = When words sting: do not post. Wait an hour, show it to one person you trust, and ask what was meant.
    .thinks-kai = That was a proper sorry. We are good.
    .thinks-zaynab = I could have asked him first.
    .learned-wait = I wait before I post.
    .learned-private = What was said in private, I do not post.
    .learned-sorry = A sorry in person can mend a lot.

film-back = Ms Patel knows where deleted films wait: in a folder, for thirty days. They get it back. “Cut it with Kai,” she says, “and show it next week.”
    .headline = The film came back.
    .picture = Zaynab and Dad sit on the sofa. Zaynab looks calmer.
    .reassurance = There was nothing wrong with feeling hurt. Nobody has to be brave alone.
    .next = When words sting: keep your work, talk to somebody, and ask what was meant.
    .thinks-zaynab = One hard sentence is not the whole film.
    .thinks-patel = I am glad she told me why.
    .learned-keep = I do not delete anything while it stings.
    .learned-share = I tell somebody when I feel small.
    .learned-ask = I can ask: what did you mean?
