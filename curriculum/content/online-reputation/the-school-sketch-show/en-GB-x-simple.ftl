title = The school sketch show
    .setting = It is Wednesday. Freya is at school. Tomorrow is the show.
    .talk = When is a joke about a person OK?

cast =
    .marcus = acts as the teacher
    .page = the school’s page
    .patel = teaches science
    .okafor = runs the show
    .grandad = Freya lives with him

sign-dressed-up = Dressed as the teacher
    .why = Ms Patel gave him the coat. Everybody can see that it is Marcus. It is OK.
sign-her-name = Her real name
    .why = The post says that it is a show. Ms Patel said yes. It is OK.
sign-mean-word = “You are mean!”
    .why = Ms Patel is joking too. She likes the show. It is OK.
sign-line-out = “No” to one joke
    .why = Ms Patel says no to one joke. They take it out. It is OK.

a-squeak = Freya wrote a funny show about Ms Patel. Ms Patel always shouts “Goggles!” Marcus acts as Ms Patel.
    .picture = Freya and Marcus stand in the hall. They laugh.

the-poster = Freya writes a post for the school’s page.
    .picture = Freya looks at a computer. She is not sure.
    .marcus-photo-shows = Marcus in a long white coat and goggles.
    .marcus-photo = [[dressed-up|This is me as Ms Patel.]]
    .marcus-scared = Parents and young children come to the show.
    .freya-draft-to = Everybody
    .freya-draft = Our show! [[her-name|Ms Patel shouts “Goggles!” at a cake.]] Thursday and Friday.
    .patel-read = I read it all. [[mean-word|You are mean!]] I like it.
    .patel-line = [[line-out|I say no to one joke.]] It is the joke about my driving test.
    .page-ready = Mr Okafor says yes. Do you want to post it?

what-now = What can Freya do?
    .picture = Freya looks at the clock.
    .take-her-out = Delete everything about Ms Patel
    .as-agreed = Check it. Post what Ms Patel said yes to.
    .wants = What does Ms Patel want?
    .wants-asked = To laugh with them
    .wants-revenge = To be unkind to them later

four-oclock = Freya checks every line. Then she shows Ms Patel the post. Ms Patel says, “Yes.”
    .picture = Freya and Ms Patel look at a paper. Ms Patel smiles.
    .thinks-freya = Ms Patel said yes. I am sure now.
    .thinks-patel = Freya asked me. I like that.

nine-minutes-short = On Thursday, the joke about Ms Patel is not in the show. Ms Patel is sad. Her mum came to see it.
    .picture = Ms Patel is sad. Freya looks down.
    .thinks-patel = I liked the joke. Why is it not in the show?
    .thinks-freya = I wanted to be kind. I did not ask her.
    .thinks-marcus = I practised for five weeks.
    .reassurance = Freya wanted to be kind. She can still ask. There is a show on Friday.

the-bus-queue = Freya posts the joke about the driving test. Ms Patel said no to it. Pupils laugh at Ms Patel at the bus stop.
    .picture = Ms Patel stands in a street. She is sad.
    .thinks-patel = I said no to this joke. It hurts.
    .thinks-freya = She said yes to the other jokes. I did not listen to her no.
    .reassurance = Freya wanted people to laugh. She can put it right.

practise-checking = Freya checks once more. You can practise with her.
    .who = Who can Freya ask?
    .who-patel = Ms Patel
    .who-patel-reply = Yes. It is her name.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor runs the show.
    .words = How can Freya ask?
    .words-both = “Is this OK for you?”
    .words-both-reply = Good. This is a clear question.
    .words-show = Show the post
    .words-show-reply = Good. You can ask by showing.
    .busy = Ms Patel cleans the sink. What can Freya do?
    .busy-knock = Wait and show her the post
    .busy-knock-reply = Good. Ms Patel reads it. She says yes.
    .busy-press = Post it now
    .busy-press-reply = Ask first. Then post. Try again.

practise-asking = Freya can still ask. You can practise with her.
    .who = Who can Freya talk to?
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel wants to know.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can listen.
    .words = How can Freya say it?
    .words-afraid = “I did not want to hurt Ms Patel.”
    .words-afraid-reply = Good. Now it is clear why.
    .words-script = Show the joke with a question mark
    .words-script-reply = Good. You can ask by showing.
    .busy = Ms Patel closes the curtain. What can Freya do?
    .busy-skip = Go home
    .busy-skip-reply = Ms Patel wants to know. Try again.
    .busy-hold = Help her, then ask
    .busy-hold-reply = Good. The curtain is closed. Ms Patel listens.

practise-putting-right = Freya tells somebody. You can practise with her.
    .who = Who can help Freya?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can delete the post.
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Telling Ms Patel is honest.
    .words = How can Freya tell?
    .words-added = “She said no. I posted it.”
    .words-added-reply = Good. That is honest.
    .words-show = Show the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor tests the sound. What can Freya do?
    .busy-sign = Show him a card: “Please delete my post”
    .busy-sign-reply = Good. Mr Okafor stops. He helps.
    .busy-monday = Tell him next week
    .busy-monday-reply = More people read it every day. Try again.

goggles = Everybody laughs at the show. Ms Patel laughs too. Her mum wears goggles.
    .headline = Ms Patel said yes. It was funny.
    .picture = Freya, Ms Patel and Marcus laugh.
    .reassurance = Checking was right. This time, all was OK. Ms Patel said yes.
    .next = When a joke is about a person, ask the person first.
    .thinks-patel = They know me well. They like me.
    .thinks-freya = Everybody laughed. Ms Patel laughed first.
    .learned-read = The person reads the joke first.
    .learned-who-reads = I think about everybody who can read it.
    .learned-together = We can laugh together with a person.

second-night = Ms Patel says yes again. On Friday, the joke is in the show. Everybody laughs.
    .headline = Freya asked Ms Patel.
    .picture = Freya and Ms Patel smile.
    .reassurance = Freya wanted to be kind. Nobody is angry.
    .next = When you are not sure about a joke, ask the person.
    .thinks-patel = I am glad that Freya asked me.
    .thinks-marcus = I can act as Ms Patel now.
    .learned-ask = I can ask the person.
    .learned-kind = When the person says yes to it, a joke can be kind.
    .learned-say = I tell people why I stop something.

line-out-again = Mr Okafor deletes the post. Freya posts the right one. Freya says, “I am sorry. You said no.”
    .headline = Freya put it right.
    .picture = Freya and Ms Patel talk.
    .reassurance = Freya is not a bad person. She put it right.
    .next = When the person said no, delete it. Post what the person said yes to. Say sorry.
    .thinks-patel = Freya said sorry. I believe her.
    .thinks-freya = The show is funny without that joke.
    .recover-down = Delete the post.
    .recover-true = Post what the person said yes to.
    .recover-sorry = Say sorry to the person.
    .learned-one-yes = One yes is for one thing.
    .learned-pencil = When a person says no to a joke, I leave it out.
    .learned-readers = The person can read my post too.
