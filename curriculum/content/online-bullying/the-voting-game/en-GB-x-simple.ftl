title = The voting game
    .setting = It is Wednesday evening. Mei is at home. Mei sings in a choir.
    .talk = A group is unkind to one person. How can you help that person?

cast =
    .group = group chat
    .sam = a boy in the choir
    .elin = a girl in the choir
    .callum = a boy in Mei’s class
    .ruby = Mei’s friend
    .dad = Mei’s dad
    .osei = the choir teacher

sign-food-vote = A vote about food
    .why = This vote hurts nobody. It is OK.
sign-worst = “Who is the worst?”
    .why = This vote hurts one child. It is unkind.
sign-add-one = One more person says it
    .why = Many people hurt one person. This is bullying.
sign-only-a-game = “Just a game”
    .why = A game is fun for everybody. This is not fun for Sam.
sign-all-must = “Everybody has to”
    .why = This is not true. Mei does not have to vote.

one-sings-low = Sam sings low notes. Mei stands next to Sam. Sam is happy when he sings.
    .picture = Sam and Mei sing in the school hall. Both are happy.

ruby-shows = Ruby once saw an unkind chat. She shows what she does.
    .picture = Ruby puts her phone on her knee.
    .stop = I stop. I do not vote.
    .think = They write about one person. How does this person feel?
    .click = I choose. I keep the chat. I tell an adult.

choir-chat = All the children in the choir can read this.
    .picture = Mei looks at the tablet. She is worried.
    .elin-food = [[food-vote|Do you want chips or pizza on Friday? Vote!]]
    .elin-food-wants = Elin wants everybody to choose the food.
    .callum-chips = Chips!
    .callum-chips-wants = Callum wants chips.
    .elin-worst = Next vote: [[worst|Who is the worst singer?]] I sang one wrong note. Do not vote for me. I say Sam.
    .elin-worst-wants = Elin wants everybody to vote.
    .callum-fridge = [[add-one|I say Sam too.]] He sounds like a fridge.
    .callum-fridge-wants = Callum wants to vote for Sam.
    .sam-why = Why? I like the low notes.
    .sam-why-wants = Sam wants to know why.
    .elin-game = [[only-a-game|It is just a game, Sam.]] You have nine votes.
    .elin-game-wants = Elin wants to go on with the vote.
    .elin-mei = Mei! [[all-must|Everybody has to vote.]]
    .elin-mei-wants = Elin wants Mei to vote.

what-now = What can Mei do?
    .picture = Mei puts the tablet down. She thinks.
    .back-sam = Write to Sam. Tell an adult.
    .back-sam-look = It may take three minutes. Sam may get one kind message.
    .vote-too = Vote for Sam
    .vote-too-look = Elin may stop asking Mei. Sam may see the vote.
    .wants = What does Elin want?
    .wants-better-choir = A better choir
    .wants-not-me = That nobody votes for Elin

one-kind-line = Mei keeps a picture of the chat. She writes to Sam, “I like to sing with you.”
    .picture = Mei holds the tablet. She is calm.
    .thinks-sam = I was very sad. Now one person is kind to me.
    .thinks-mei = I wrote one kind message. That was right.
    .thinks-elin = I sang a wrong note on Tuesday. I do not want votes for me.

the-tenth-vote = Mei votes for Sam. Elin is happy. Sam leaves the chat.
    .picture = Mei looks at the tablet. She is sad.
    .thinks-sam = Mei voted for me too. I feel alone.
    .thinks-mei = Everybody voted. I feel bad.
    .thinks-elin = Nobody votes for me.
    .reassurance = The group told Mei to vote. She can get help. She can take the vote back.

three-legs = On Thursday Sam does not sing. The song does not sound good without Sam.
    .picture = Sam looks down. Mei looks at Sam.
    .thinks-sam = When I do not sing, nobody can vote.
    .thinks-mei = Sam is sad. I helped to make him sad.
    .thinks-callum = I was unkind. I am sorry.
    .reassurance = Mei can still help Sam. She can tell an adult.

twelve-who-read = Mei says nothing. Twelve people read the chat. Nobody writes to Sam.
    .picture = Mei lies on her bed. She is not sure.
    .thinks-sam = Many people know. Nobody helps me.
    .thinks-mei = I did not vote. I did not help Sam.
    .reassurance = It is hard to be the first. Mei can still help.

an-empty-place = On Thursday Sam does not come to choir. He has a tummy ache.
    .picture = Mei stands in the school hall. She is worried.
    .thinks-sam = When I think of Friday, my tummy hurts.
    .thinks-mei = I know why Sam does not come.
    .reassurance = Mei did not start this. She can help now.

practise-telling = Sam needs an adult too. You can practise telling with Mei.
    .who = Who can Mei tell?
    .who-dad = Dad, at home
    .who-dad-reply = Yes. Dad can phone the school.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help Sam.
    .words = How can Mei tell?
    .words-voting = “They are voting for the worst singer. Nine people say Sam.”
    .words-voting-reply = Good. It is clear what happened.
    .words-show = Show the picture of the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = At home, Dad is watching football. What can Mei do?
    .busy-whistle = Stand next to Dad and wait
    .busy-whistle-reply = Good. The game ends. Dad listens.
    .busy-not-mine = Go away
    .busy-not-mine-reply = Sam needs help. Mei can wait for Dad. Try again.

practise-telling-own-part = Mei voted too. She can tell this too. You can practise with her.
    .who = Who can help Mei?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help Mei and Sam.
    .who-dad = Dad, at home
    .who-dad-reply = Yes. Dad can help.
    .words = How can Mei tell?
    .words-my-vote = “I voted for Sam. I am sorry.”
    .words-my-vote-reply = Good. That is honest and brave.
    .words-show = Show all of the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = At school, Mrs Osei is carrying many things. What can Mei do?
    .busy-slip-away = Go away
    .busy-slip-away-reply = Mrs Osei wants to help. Try again.
    .busy-carry = Help her carry and tell her
    .busy-carry-reply = Good. Mrs Osei walks with Mei. She listens.

practise-telling-again = Mei can still tell. You can practise with her.
    .who = Who can Mei tell?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help Sam.
    .who-dad = Dad, at home
    .who-dad-reply = Yes. Dad can help.
    .words = How can Mei tell?
    .words-why-ill = “Sam is ill because of the chat.”
    .words-why-ill-reply = Good. It is clear what happened.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = At home, Dad says, “It is only a game.” What can Mei do?
    .busy-give-up = Say nothing
    .busy-give-up-reply = Dad did not see it all. Try again.
    .busy-one-line = Show Dad what Sam wrote
    .busy-one-line-reply = Good. Dad reads it. He says, “You are right.”

two-captains = Children say who runs slowest. They laugh at one boy. Mei does not say a name. She stands next to the boy.
    .picture = Mei stands in the sports hall. She is calm.
    .alike = It is the same in a chat. A game is not OK when it hurts one person.

under-the-tables = Children draw an unkind picture of a boy. Callum draws too. Then Callum stops. He gives the picture to his teacher.
    .picture = Callum sits in class. He holds a sheet of paper.
    .alike = It is the same in a chat. I can stop. I can tell.

the-low-note = Mrs Osei stops the vote. Elin says sorry to Sam. On Friday Sam sings. People love his low notes.
    .headline = Mei helped Sam.
    .picture = Sam and Mei stand with old people. Sam is proud.
    .reassurance = It was not Sam’s fault. Telling helped Sam.
    .next = When a group is unkind, do not join in. Keep the chat. Write a kind message. Tell an adult.
    .thinks-sam = On Wednesday I was sad. On Friday I am proud.
    .thinks-mei = I helped Sam. I am happy.
    .thinks-elin = I was unkind to Sam. I am sorry.
    .learned-keep = I keep the chat. Then I can show it.
    .learned-kind = I write a kind message to the person.
    .learned-tell = When I see bullying, I tell an adult.

vote-taken-back = Mrs Osei stops the vote. Mei takes her vote back. She says sorry to Sam. Sam sings next to Mei again.
    .headline = Mei told. She said sorry.
    .picture = Sam and Mei talk. Both are calm.
    .reassurance = It was not Sam’s fault. Mei put it right. That was brave.
    .next = When you have joined in, stop. Take it back. Say sorry. Tell an adult.
    .thinks-sam = I am still a bit sad. Mei said sorry to me.
    .thinks-mei = Saying sorry was hard. I did it.
    .recover-back = Take back your vote.
    .recover-sorry = Say sorry to the person.
    .recover-tell = Tell an adult everything.
    .learned-all = People say, “Everybody does it.” It can still be wrong.
    .learned-undo = I can stop at any time.
    .learned-tell = If I did it too, I can still tell.

the-last-song = On Thursday Mei writes to Sam. Mrs Osei stops the vote. On Friday Sam comes. He sings the last song.
    .headline = Mei told on Thursday. It helped.
    .picture = Sam and Mei stand with old people. Both are calm.
    .reassurance = It was not Sam’s fault. Telling later is OK.
    .next = When you have said nothing, it is not too late. Write a kind message. Tell an adult.
    .thinks-sam = Mei wrote to me on Thursday. It helped me.
    .thinks-mei = Next time, I write at once.
    .learned-quiet = When I say nothing, the person can feel alone.
    .learned-again = When an adult does not understand, I show it again.
    .learned-late = I can always tell. It can be later.
