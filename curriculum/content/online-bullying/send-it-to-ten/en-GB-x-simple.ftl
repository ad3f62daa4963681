title = Send it to ten
    .setting = It is Tuesday. Sam is at home. He is in a swimming team.
    .talk = What can you do with a message that scares you?

cast =
    .newts = Sam’s swimming team
    .ruby = in Sam’s team
    .ayo = in Sam’s team
    .mei = in another team
    .tom = Sam’s little friend
    .gran = Sam’s gran
    .rahman = Sam’s teacher

sign-odd-socks = Two different socks
    .why = This is for fun. Sam can say no. Nothing bad happens. It is OK.
sign-ten = Send it to ten people
    .why = This is a chain message. Ten people send it to ten more people.
sign-bad-luck = Your team loses
    .why = A message cannot make a team lose. The message wants to scare Sam.
sign-dare = A dare
    .why = The dare wants Sam to do it. Sam can say no. He is still in the team.

the-timetable = Sam’s team has a race on Thursday. Sam makes a timetable.
    .picture = Sam sits in the kitchen with a tablet. He is proud.

mei-shows = Mei shows what she does.
    .picture = Mei puts her hands on the table.
    .stop = I stop. I put my hands on the table.
    .think = I think. What does the message want?
    .click = I choose. I do not send it. I show an adult.

newts-chat = Sam reads the chat of his team.
    .picture = Sam looks at the tablet. He is not sure.
    .ruby-bus = When does the bus come?
    .sam-bus = The bus comes at 8:50.
    .ayo-socks = [[odd-socks|Let’s wear two different socks!]] You can say no.
    .sam-socks = Yes! My sock has a train on it.
    .ruby-ten = I got this message. [[ten|Send it to ten people.]]
    .ruby-luck = [[bad-luck|If you do not send it, your team loses.]]
    .ayo-dare = [[dare|Film yourself. Spin on a chair.]] If not, you are not in our team.
    .ruby-please = I sent it. Please send it too, Sam.

what-now = What can Sam do?
    .picture = Sam holds his ear defenders. He is worried.
    .send-to-ten = Send it to ten people
    .hand-over = Show it to Gran
    .wants = What does Ruby want?
    .wants-tease = To be unkind to Sam
    .wants-safe = To stop being scared

gran-reads = Sam does not send the message. Gran reads it. Gran says, “Thank you for showing me. It is not true.”
    .picture = Sam and Gran look at the tablet.
    .thinks-sam = The message stops here. I feel calm.
    .thinks-gran = I am glad that Sam showed me.
    .thinks-ruby = I was scared. I did not ask an adult.

ten-sent = Sam sends it to ten people. His little friend Tom gets it. Tom is scared. Tom cannot sleep.
    .picture = Sam sits in the kitchen. He is worried.
    .thinks-sam = I was worried. Now Tom is worried too.
    .thinks-tom = I think that the message is true.
    .thinks-ruby = I sent it to ten people too.
    .reassurance = Sam did not write the message. It scared him. He can stop it now.

the-spin = Sam films himself. He spins. He feels ill. Ayo shows the video to other children.
    .picture = Sam sits on his bed. He is sad.
    .thinks-sam = I do not know who has my video.
    .thinks-ayo = I like the video. I did not ask Sam.
    .reassurance = It is not Sam’s fault. It was hard to say no.

capital-letters = Sam writes “That is stupid” to Ruby. The next day, Ruby does not sit next to Sam.
    .picture = Ruby and Sam sit far apart. Ruby is sad.
    .thinks-ruby = I was scared. Now I am sad too.
    .thinks-sam = The message is not true. But Ruby is sad.
    .reassurance = Sam was worried too. He can say sorry.

practise-handing-over = Sam’s teacher has a tin for chain messages. Sam is not in trouble. You can practise with him.
    .who = Who can Sam give it to?
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman stops the message.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can phone the school.
    .words = How can Sam tell?
    .words-say = “I got a chain message.”
    .words-say-reply = Good. Now an adult knows.
    .words-tin = Put it in the tin
    .words-tin-reply = Good. You can tell without words.
    .busy = Mrs Rahman counts boxes. What can Sam do?
    .busy-keep = Keep the message in his bag
    .busy-keep-reply = Mrs Rahman wants to help. Try again.
    .busy-wait = Wait next to her
    .busy-wait-reply = Good. Mrs Rahman stops counting. She listens.

practise-stopping = Sam can still stop the message. You can practise with him.
    .who = Who can Sam tell?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran is not angry. She can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Sam tell?
    .words-names = Show the ten names
    .words-names-reply = Good. You can tell by showing.
    .words-sent = “I sent it to ten people.”
    .words-sent-reply = Good. Now an adult can help.
    .busy = Gran talks on the phone. What can Sam do?
    .busy-note = Write “Please help me” and show it
    .busy-note-reply = Good. Gran reads it. She ends the call.
    .busy-more = Send it to more people
    .busy-more-reply = Then more people are scared. Try again.

practise-taking-back = Sam wants to delete the video. You can practise with him.
    .who = Who can help Sam?
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Sam tell?
    .words-dare = “I did a dare. I am sad now.”
    .words-dare-reply = Good. Now an adult knows.
    .words-show = Show the video
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran is on a ladder. What can Sam do?
    .busy-again = Spin again
    .busy-again-reply = Sam does not want to spin. Try again.
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Gran comes down. She listens.

practise-kind-words = Sam tells somebody. You can practise with him.
    .who = Who can help Sam?
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Sam tell?
    .words-unkind = “I wrote something unkind.”
    .words-unkind-reply = Good. That is honest.
    .words-tin = Put it in the tin
    .words-tin-reply = Good. You can tell without words.
    .busy = Mrs Rahman looks for the hamster. What can Sam do?
    .busy-wait = Shut the door and wait
    .busy-wait-reply = Good. Mrs Rahman finds the hamster. She listens.
    .busy-shout = Shout
    .busy-shout-reply = Then the whole class hears it. Try again.

cloakroom-note = Sam finds a note at school. “Copy this ten times. If not, you lose a tooth.” Sam puts it in the tin.
    .picture = Sam stands in the corridor with a note.
    .alike = It is the same with a screen. A chain message wants to scare people. Sam can stop it.

handed-over = On Thursday, Sam’s team is third. The other teams swim faster. The message did not do that.
    .headline = Sam stopped the chain message.
    .picture = Sam and Mrs Rahman stand next to the tin. Sam is proud.
    .reassurance = Nobody is in trouble. Giving it to an adult is right.
    .next = When a message says, “Send this”, do not send it. Show an adult.
    .thinks-sam = I did not send it. I am proud.
    .thinks-ruby = I gave my message to Mrs Rahman too.
    .learned-stop = I can stop a chain message.
    .learned-luck = A message cannot make my team lose.
    .learned-tin = I can give it to my school. I am not in trouble.

chain-mended = Gran and Sam write to the ten people, “It is not true. You can stop.” Tom can sleep.
    .headline = Sam told Gran.
    .picture = Sam and Gran sit together. Both are calm.
    .reassurance = Sam is not in trouble. The message scared him.
    .next = When you have sent it, tell an adult. Write to the same people.
    .thinks-sam = Now ten people know that it is not true.
    .thinks-tom = It is not true. I can sleep.
    .recover-tell = Tell an adult who got it.
    .recover-write = Write “It is not true. You can stop.”
    .recover-tin = Give the message to the school.
    .learned-luck = A message cannot make my team lose.
    .learned-small = A chain message can scare little children.
    .learned-late = I can stop it later too.

video-down = Gran phones. The other children delete the video. Ayo deletes it too. Ayo says sorry.
    .headline = Sam told. The video is deleted.
    .picture = Sam and Ayo stand together. Both are calm.
    .reassurance = Nobody is in trouble. It was hard to say no.
    .next = When you get a dare, stop. Say no. Tell an adult.
    .thinks-sam = I am in the team without a dare.
    .thinks-ayo = Next time, I ask Sam first.
    .recover-tell = Show the dare and the video to an adult.
    .recover-down = Ask everybody to delete the video.
    .recover-tin = Give the dare to the school.
    .learned-no = I can say no to a dare.
    .learned-further = Friends can show my video to other people.
    .learned-still = Friends like me without a dare.

kind-again = Mrs Rahman takes the message. Sam says sorry to Ruby. Ruby sits next to Sam again.
    .headline = Sam told. Then he said sorry.
    .picture = Sam and Ruby sit side by side.
    .reassurance = Not sending it was right. Being scared is OK.
    .next = When you are angry, do not answer. Breathe out. Show an adult.
    .thinks-sam = Ruby was scared. I was scared too.
    .thinks-ruby = Sam said sorry. I feel better.
    .recover-hand = Give the message to the school.
    .recover-sorry = Say sorry to Ruby.
    .learned-answer = Angry words do not stop a chain message.
    .learned-scared = A person who sends it can be scared.
    .learned-tin = I can give it to my school. I am not in trouble.
