title = The team sheet
    .setting = It is Wednesday evening. Freya is at home. She plays in a team.
    .talk = How does it feel when people vote about you?

cast =
    .page = the team’s page
    .jay = Freya’s friend
    .tess = was in goal last year
    .bo = plays in the team
    .coach = Freya’s coach
    .grandad = Freya lives with him
    .osei = Freya’s teacher

sign-corners = Help with the game
    .why = Jay writes about the game. He wants to practise with Freya. It is OK.
sign-vote = A vote about Freya
    .why = Tess wants people to laugh at Freya. This is bullying.
sign-all-vote = Everybody votes
    .why = Many people hurt one person. This is bullying.
sign-banter = “Only banter”
    .why = Banter means joking together. Freya does not laugh. It is not a joke.
sign-no-coach = “Do not tell Coach”
    .why = This is a threat. Tess is afraid of telling. Telling helps.

on-the-fridge = Freya can play in goal on Saturday. It is her first time.
    .picture = Freya stands in a kitchen. She is proud.

team-page = Twenty people can read the team’s page.
    .picture = Freya looks at her phone. She is sad.
    .page-list = In goal on Saturday: Freya. It is her first time.
    .jay-corners = Well done, Freya! [[corners|You can come out faster.]] We can practise tomorrow.
    .tess-vote = [[vote|Vote! Who is better in goal? Freya or a bin?]]
    .bo-bin = A bin! [[all-vote|Everybody, vote!]]
    .freya-delete = This is not funny. Delete it.
    .tess-banter = [[banter|It is only banter.]] Do not play if you do not like it.
    .tess-coach = [[no-coach|Do not tell Coach.]] Or nobody plays with you.

what-now = What can Freya do?
    .picture = Freya puts the phone down. She thinks.
    .own-goal = Post a film of Tess’s mistake
    .save-and-show = Save the vote. Show an adult.
    .wants = What does Tess want?
    .wants-team = Tess wants a good team
    .wants-place = Tess wants to be in goal again

three-pictures = Freya saves the vote. She does not answer. Jay writes to her: “I will help you.”
    .picture = Freya holds her phone. She is calm.
    .thinks-freya = I am still sad. But Jay helps me.
    .thinks-jay = I did not say stop. I can help now.
    .thinks-tess = Freya does not answer. This is not fun.

eleven-seconds = Freya posts the film. Sixty people write comments. Tess leaves the page.
    .picture = Freya sits in her room. She is worried.
    .thinks-tess = Everybody sees my mistake again. It hurts.
    .thinks-freya = Now I feel worse. Tess is hurt too.
    .thinks-jay = I want to help. I do not know how.
    .reassurance = The vote was not Freya’s fault. Feeling angry is OK. She can get help.

ill-on-saturday = Freya says that she is ill. Tess plays in goal. More people vote.
    .picture = Freya sits in her room. She is sad.
    .thinks-freya = I stayed at home. The vote did not stop.
    .thinks-coach = Is Freya really ill?
    .thinks-bo = Nobody said stop. So I think it is OK.
    .reassurance = Freya wanted to be safe. That is OK. An adult can help her.

practise-telling = Freya tells somebody. You can practise with her.
    .who = Who can Freya tell?
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid can help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Freya tell?
    .words-saved = “They vote about me. I saved it.”
    .words-saved-reply = Good. It is clear what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Coach Reid works with a loud machine. What can Freya do?
    .busy-home = Go home
    .busy-home-reply = Coach Reid wants to know. Try again.
    .busy-point = Stand in front of him and point
    .busy-point-reply = Good. He turns the machine off. He listens.

practise-telling-both = Freya tells an adult about both posts. You can practise with her.
    .who = Who can Freya tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid can help.
    .words = How can Freya tell?
    .words-both = “They hurt me. I hurt Tess too.”
    .words-both-reply = Good. That is honest.
    .words-show = Show both posts
    .words-show-reply = Good. You can tell by showing.
    .busy = A bird is in the kitchen. Grandad is busy. What can Freya do?
    .busy-door = Open the door for the bird
    .busy-door-reply = Good. The bird goes out. Grandad listens.
    .busy-comments = Read the comments
    .busy-comments-reply = The comments hurt. Grandad can help. Try again.

practise-telling-twice = It is Sunday. Freya can still tell. You can practise with her.
    .who = Who can Freya tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Freya tell?
    .words-not-ill = “I was not ill. They vote about me.”
    .words-not-ill-reply = Good. Now an adult knows what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad says, “It is only banter.” What can Freya do?
    .busy-laugh = Say nothing more
    .busy-laugh-reply = Grandad does not understand yet. He can understand. Try again.
    .busy-look = Say “Please look at it”
    .busy-look-reply = Good. Grandad looks at it. Now he understands.

on-the-whiteboard = Somebody writes the vote on a board at school. Jay takes a photo. Then he cleans the board.
    .picture = Freya and Jay stand in a school corridor.
    .alike = It is the same online. When many people hurt one person, save it. Tell an adult.

nine-saves = Coach Reid stops the vote. He talks to Tess and Bo. On Saturday, Freya plays well.
    .headline = Freya saved it and told.
    .picture = Freya and Coach Reid are in the sports hall. Both are happy.
    .reassurance = It is not Freya’s fault. Telling was right.
    .next = When messages hurt you, do not answer. Save the messages. Show an adult.
    .thinks-freya = I played well. I am in the team.
    .thinks-tess = I wanted to be in goal. I hurt Freya. I was wrong.
    .thinks-jay = Next time, I say stop on the page.
    .learned-save = I save it first.
    .learned-quiet = I do not have to answer.
    .learned-threat = When somebody says “Do not tell”, I tell.

both-down = Both posts are deleted. Freya says sorry for the film. Tess says sorry for the vote.
    .headline = Freya told everything.
    .picture = Freya and Coach Reid are in the sports hall. Both are calm.
    .reassurance = The vote was not Freya’s fault. Saying sorry was brave.
    .next = When you are angry, put the phone down. Tell an adult.
    .thinks-tess = Freya said sorry. I said sorry too.
    .thinks-freya = Saying sorry was hard. I did it.
    .recover-down = Delete your own post.
    .recover-tell = Tell an adult everything.
    .recover-sorry = Say sorry for your own post.
    .learned-fair = When I hurt somebody back, two people are hurt.
    .learned-own = I can say sorry. I can also get help.
    .learned-angry = I do not post when I am angry.

back-in-goal = Grandad phones Coach Reid. Coach Reid stops the vote. Freya plays in goal again.
    .headline = Freya said it again. Grandad listened.
    .picture = Freya and Coach Reid are in the sports hall. Both are calm.
    .reassurance = Staying at home was OK. The vote was not Freya’s fault.
    .next = When it does not stop, save it. Tell an adult. Say it again.
    .thinks-freya = I do not have to leave the team.
    .thinks-grandad = I did not look first. Next time, I look.
    .learned-stay = Staying away does not stop it. Telling can stop it.
    .learned-banter = When it hurts me, it is not a joke.
    .learned-twice = When an adult does not understand, I say it again.
