title = The voting game
    .setting = Wednesday evening. On Friday the choir sings at Willow House, where old people live.
    .talk = At first Mei only reads the chat. What can she still do for Sam?

cast =
    .group = 22 singers
    .sam = stands next to Mei in the choir
    .elin = sings the solo, in Year 6
    .callum = in Mei’s class
    .ruby = Mei’s friend, not in the choir
    .dad = Mei’s dad
    .osei = who leads the choir

sign-food-vote = A vote about food
    .why = Nobody is hurt by chips. A vote about things can be fun for all, so this one is fine.
sign-worst = Who is the worst?
    .why = This vote needs a loser, and the loser is a child in the group. That is a way to hurt somebody.
sign-add-one = One more name
    .why = One name is unkind. When more and more people add it, that is bullying.
sign-only-a-game = “Just a game”
    .why = A game is fun for everybody in it. Sam has asked why, so it is not fun for him.
sign-all-must = Everybody has to
    .why = Nobody has to join in with this. Pushing others makes a group look bigger than it is.

one-sings-low = Twenty-one children in the choir sing high. One sings low, and that is Sam. His notes make the benches hum. He stands next to Mei and grins all through the last song.
    .picture = Sam and Mei stand in the school hall and sing. Both are happy.

ruby-shows = Last term a swimming club chat picked on one girl. Ruby has a way of stopping now.
    .picture = Ruby lays her phone on her knee.
    .stop = I take my thumb away. I do not vote, and I do not laugh.
    .think = I read it again and put my own name in. How would that feel?
    .click = Then I choose. I keep it, I write to the person they pick on, and I tell a grown-up.

choir-chat = All 22 singers can read this, and Sam is one of them.
    .picture = Mei sits in her room in the evening and stares at the tablet.
    .elin-food = Friday! [[food-vote|Chips or pizza after we sing? Vote!]]
    .callum-chips = CHIPS
    .elin-worst = Next vote: [[worst|who is the worst singer?]] My one cracked note doesn’t count. I say Sam.
    .callum-fridge = Ha, [[add-one|I say Sam too]]. He hums like a fridge.
    .sam-why = Why? I like the low notes.
    .elin-game = It’s [[only-a-game|just a game, Sam]]! Nine votes for you.
    .elin-mei = Mei, we can see you reading. [[all-must|Everybody has to vote.]]

what-now = What could Mei do now?
    .picture = Mei puts the tablet on her bed and thinks.
    .back-sam = Write to Sam, only to him, and show an adult
    .back-sam-look = It takes three minutes. Sam gets one message that is not a vote.
    .vote-too = Vote for Sam, as the others do
    .vote-too-look = Three letters, and nobody asks Mei again.
    .stay-quiet = Turn the tablet over and say nothing
    .stay-quiet-look = The room is quiet. The chat goes on.
    .wants = What does Elin want most?
    .wants-better-choir = A choir that sings better
    .wants-thanks = A thank-you from Sam
    .wants-not-me = That nobody votes for Elin

one-kind-line = Mei takes a picture of the chat, with names and times. Then she writes to Sam, only to him: “I don’t think that. I like standing next to you.” A minute later a small green thumb comes back.
    .picture = Mei sits up straight and holds the tablet.
    .thinks-sam = Ten minutes ago I wanted to leave the choir. Now there is one person on my side.
    .thinks-mei = It was only one line. My hands shook all the same.
    .thinks-elin = My top note cracked on Tuesday. While they vote for Sam, nobody votes for me.

the-tenth-vote = Mei types three letters. “TEN!” writes Elin. The group sends stars. Then Sam’s name goes grey: he has left the chat.
    .picture = Mei looks at the tablet. Her mouth is a thin line.
    .thinks-sam = Even Mei. She stands right next to me.
    .thinks-mei = Everybody did it. So why do I want my three letters back?
    .thinks-elin = Ten for Sam. Nobody remembers my cracked note.
    .reassurance = Being pushed by a group is hard for anybody. A vote can be taken back, and she can get help with it.

three-legs = On Thursday Sam stands at the end of the row. His mouth is shut. Without the low notes, the song wobbles like a table with three legs.
    .picture = Sam stands in the school hall with his head down. Mei looks at him.
    .thinks-sam = If I do not sing, nobody can vote on it.
    .thinks-mei = I never knew how much of the song was Sam.
    .thinks-callum = The fridge thing was mean. I wish that I had not begun it.
    .reassurance = It hurts to see what a vote can do. Mei can still help Sam before Friday.

twelve-who-read = Mei turns the tablet over. At half past nine Sam is still looking at his. Nine people voted for him. Twelve read it and said nothing.
    .picture = Mei lies on her bed and looks at the ceiling.
    .thinks-sam = Twenty-one people know. Not one of them has written to me.
    .thinks-mei = I did not vote. I thought that was enough.
    .reassurance = When nobody moves, it is hard to be the first. Mei can still do it.

an-empty-place = On Thursday the place next to Mei is empty. “Sam has a tummy ache,” says Mrs Osei. Nobody looks at anybody.
    .picture = Mei stands in the school hall beside an empty place. Mrs Osei looks at a list.
    .thinks-sam = When I think about Friday, my tummy really hurts.
    .thinks-mei = I know why he is not here. Nearly all of us know.
    .reassurance = Mei did not start this, and she can help to end it. Thursday is soon enough.

practise-telling = Sam has one friend in this. Now he needs a grown-up too. Let’s practise telling.
    .who = Who could Mei tell?
    .who-dad = Dad, at home
    .who-dad-reply = Yes. He can listen, and he can ring the school with her.
    .who-elin = Elin, and make her stop
    .who-elin-reply = That is brave, but one against nine is hard. Who can act for all of them?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. The choir is hers, and she cares about every voice in it.
    .words = What could Mei say?
    .words-voting = “They are voting for the worst singer. Nine of them say Sam.”
    .words-voting-reply = That says what happens, and to whom.
    .words-show = No words: she holds out the saved chat
    .words-show-reply = Showing is telling. Names and times are all there.
    .words-silly = “The choir is a bit silly today.”
    .words-silly-reply = Nobody would guess Sam’s evening from that. Choose words that say what happens.
    .busy = At home, Dad is watching the last minute of a football match. What now?
    .busy-whistle = Stand beside him until the whistle
    .busy-whistle-reply = The whistle blows. Dad turns the screen off. “And now you.”
    .busy-not-mine = Leave it, it is not about her
    .busy-not-mine-reply = It is about Sam, and Mei has seen it. Wait for the whistle, or go to Mrs Osei.
    .busy-send = Send Dad the picture of the chat
    .busy-send-reply = His phone buzzes on his knee. He reads it, and off goes the match.

practise-telling-own-part = Mei voted too. She can tell that part as well. Let’s practise.
    .who = Who could help her to put it right?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. She will want to help Sam, and Mei as well.
    .who-dad = Dad, at home
    .who-dad-reply = Yes. Dad knows what it is like to be sorry.
    .words = How could she say it?
    .words-my-vote = “I voted for Sam. I wish I had not.”
    .words-my-vote-reply = Short, true and brave. Now they can plan what comes next.
    .words-show = Show all of the chat, her own vote too
    .words-show-reply = Showing everything is honest. It makes helping easy.
    .busy = At school, Mrs Osei staggers past with nine music stands. What now?
    .busy-slip-away = Slip away behind the piano
    .busy-slip-away-reply = Then Sam stays quiet on Friday. What could she do instead?
    .busy-carry = Take four stands and walk along
    .busy-carry-reply = “Eight hands would be better,” puffs Mrs Osei. “But I do have two ears. Go on.”

practise-telling-again = This time the first grown-up may not understand at once. Let’s practise.
    .who = Who could Mei tell?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. She has noticed the empty place.
    .who-dad = Dad, at home
    .who-dad-reply = Yes. Dad can listen and ring the school.
    .words = What could she say?
    .words-why-ill = “I know why Sam is ill. It’s the chat.”
    .words-why-ill-reply = Now the tummy ache makes sense to a grown-up.
    .words-show = No words: she turns the tablet round
    .words-show-reply = Showing is telling. The whole chat is still there.
    .busy = At home, Dad looks for one second. “It’s only a game, love.” What now?
    .busy-give-up = Believe him and leave it
    .busy-give-up-reply = One second is too short to see it. Show it again, or show somebody else.
    .busy-one-line = Point at Sam’s line: “Why?”
    .busy-one-line-reply = Dad reads it, and sits up. “No. You’re right. That is not a game.”
    .busy-other = Go to Mrs Osei before school
    .busy-other-reply = Good. If one grown-up does not see it, the next one may.

two-captains = In PE, two captains pick teams. One calls, “Let’s all say who is slowest!” “I don’t want to say a name,” says Mei. She goes and stands with the boy they look at.
    .picture = Mei stands in the sports hall. She is calm.
    .alike = In a chat or in a hall, a game that needs a loser is not fun for all. You can stand by them.

under-the-tables = A drawing of a boy goes round under the tables, and everybody adds something. Callum has given him big ears. Then Callum stops. He takes the sheet to the teacher, ears and all.
    .picture = Callum sits in class and holds a folded sheet of paper.
    .alike = On paper or on a screen, I can stop even when I have joined in already.

the-low-note = Mrs Osei talks to the group and to their families, and Elin says sorry to Sam. On Friday an old man asks, “Whose was that low note? I felt it in my chair!”
    .headline = Mei stood by Sam and told an adult.
    .picture = Sam and Mei stand in a warm room with old people. Sam looks proud.
    .reassurance = It was not Sam’s fault that they chose him. Telling was not telling tales. It helped somebody.
    .next = Do not add to it. Keep it, write something kind to the person, and tell an adult.
    .thinks-sam = Wednesday was horrible. Friday hums.
    .thinks-mei = I could not stop nine people. I could write one line and tell.
    .thinks-elin = I was afraid that I was the worst. That was no reason to choose Sam.
    .learned-keep = I save the words, the names and the time.
    .learned-kind = One kind line can change an evening.
    .learned-tell = If I see it, I can tell it.

vote-taken-back = Mrs Osei stops the vote. Mei takes hers back where all can read it, and says sorry to Sam in person. He thinks for a while. “You can stand next to me,” he says. “But hum.”
    .headline = Mei took her vote back and told an adult.
    .picture = Sam and Mei stand in the corridor and talk.
    .reassurance = Joining in hurt Sam, and Mei put it right. That took courage. Nothing Sam did was a reason for it.
    .next = You have joined in? Stop, take it back, say sorry, and tell an adult all of it.
    .thinks-sam = It still stings a bit. But she came and said it to my face.
    .thinks-mei = Three letters went fast. Putting it right took all of Thursday.
    .recover-back = Take back what you wrote, in the same place.
    .recover-sorry = Say sorry to the person, and listen.
    .recover-tell = Tell an adult, your own part too.
    .learned-all = “Everybody does it” is no reason.
    .learned-undo = I can stop in the middle and take it back.
    .learned-tell = I can tell, even when I joined in.

the-last-song = On Thursday night Mei writes to Sam: “I miss the low notes.” Mrs Osei rings Sam’s auntie, and then the other families. On Friday Sam comes after all. He sings only the last song, and the benches hum.
    .headline = Mei told a day later, and it helped.
    .picture = Sam and Mei stand in a warm room with old people. Both look calm.
    .reassurance = Freezing happens to a lot of people. It was not Sam’s fault, and it did not stay that way.
    .next = You have only read along? You can still write one kind line, and tell an adult.
    .thinks-sam = Mei wrote to me on Thursday night. I read it four times.
    .thinks-mei = Next time I write on Wednesday.
    .learned-quiet = To the one who is hurt, silence looks like a yes.
    .learned-again = If an adult does not see it, I show it again.
    .learned-late = A day late is still in time.
