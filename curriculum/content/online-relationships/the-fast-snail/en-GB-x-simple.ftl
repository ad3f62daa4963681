title = The fast snail
    .setting = It is Saturday. Tom is at home. Tom plays a game.
    .talk = How can Tom find out who it is?

cast =
    .pete = lives with Tom
    .callum = lives with Tom and Pete
    .leo = Tom’s friend at school
    .patel = Tom’s teacher
    .zoom = a player in the game

sign-kind = Kind words
    .why = Kind words are OK. They do not tell Tom who it is.
sign-not-know = “I do not know”
    .why = Leo knows the class snail. This player does not know it.
sign-whole-name = My whole name
    .why = Leo knows Tom’s name. My whole name is private.
sign-room = My room
    .why = A picture of my room is private.

snail-race = Tom plays a snail game. A fast snail talks to Tom.
    .picture = Tom sits on his bed with a tablet. He is happy.

callum-shows = Callum lives with Tom. Callum shows what he does.
    .picture = Callum puts his hands in his pockets.
    .stop = I stop. I do not type.
    .think = I think. Do I know who it is?
    .click = I choose. I can show Pete.

snail-chat = A player talks to Tom. Anybody can chat in this game.
    .picture = Tom looks at the tablet. He is not sure.
    .zoom-hello = I am your friend from school!
    .zoom-hello-wants = ZoomZoom_7 wants to talk to Tom.
    .tom-who = Are you Leo?
    .zoom-yes = Yes, I am Leo. [[kind|I like your snail.]]
    .zoom-yes-wants = ZoomZoom_7 wants to say something nice.
    .tom-asks = What is our class snail called?
    .zoom-forgot = [[not-know|I do not know.]]
    .zoom-forgot-wants = ZoomZoom_7 wants to answer Tom.
    .zoom-room = [[room|Send me a picture of your room.]] Then you get a shell.
    .zoom-room-wants = ZoomZoom_7 wants a picture of Tom’s room.
    .zoom-name = [[whole-name|Tell me your whole name.]]
    .zoom-name-wants = ZoomZoom_7 wants Tom’s whole name.

what-now = What can Tom do?
    .picture = Tom thinks.
    .send-picture = Send a picture
    .send-picture-look = The player may see Tom’s room. The player may want more.
    .show-pete = Show Pete
    .show-pete-look = Pete may come and read it. Pete is not angry.
    .wants = What does the player want?
    .wants-find-out = To know about Tom
    .wants-race = To race with Tom

pete-reads = Tom shows Pete the chat. Pete reads it. Pete says, “I do not think that this is Leo.”
    .picture = Tom and Pete look at the tablet.
    .thinks-tom = I asked Pete. I feel calm.
    .thinks-pete = I am glad that Tom showed me.

picture-sent = Tom sends a picture of his room. Tom’s name is in the picture. The player wants one more picture.
    .picture = Tom looks at the tablet. He is worried.
    .thinks-tom = Leo knows my room. He does not need a picture.
    .thinks-zoom = I am not Leo. Tom does not know that.
    .reassurance = It is not Tom’s fault. Tom can tell Pete now.

asks-again = Tom does not answer. Tom tells nobody. The player asks again and again.
    .picture = Tom sits on his bed. He is sad.
    .thinks-tom = I do not like this game now.
    .thinks-callum = Pete can help Tom.
    .reassurance = It is not Tom’s fault. Tom sent no picture. That is good.

practise-telling = Tom tells somebody once more. You can help Tom.
    .who = Who can help Tom?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-zoom = The player
    .who-zoom-reply = Tom does not know the player. Try again.
    .words = How can Tom tell?
    .words-says-friend = “I am not sure who it is.”
    .words-says-friend-reply = Good. Now an adult knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete makes bread. What can Tom do?
    .busy-race = Play the game
    .busy-race-reply = Tell first. Then play. Try again.
    .busy-wait = Say “Please look” and wait
    .busy-wait-reply = Good. Pete comes. He looks.

practise-telling-after = Tom sent a picture. Tom can tell now. You can help Tom.
    .who = Who can help Tom?
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .words = How can Tom tell?
    .words-sent = “I sent a picture of my room.”
    .words-sent-reply = Good. Now an adult can help.
    .words-point = Point at the picture
    .words-point-reply = Good. You can tell by pointing.
    .busy = Pete cleans. It is loud. What can Tom do?
    .busy-wave = Wave at Pete
    .busy-wave-reply = Good. Pete sees Tom. Pete listens.
    .busy-go-away = Go away
    .busy-go-away-reply = Pete did not hear Tom. Try again.

practise-telling-more = Tom sent no picture. Now Tom tells. You can help Tom.
    .who = Who can help Tom?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-nobody = Nobody
    .who-nobody-reply = Choose a person who can help. Try again.
    .words = How can Tom tell?
    .words-asks = “It asks again and again.”
    .words-asks-reply = Good. Now an adult knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete talks at the door. What can Tom do?
    .busy-step = Sit down and wait
    .busy-step-reply = Good. Pete comes. He sits with Tom.
    .busy-play = Play the game
    .busy-play-reply = The player can ask again. Tell Pete. Try again.

at-the-gate = A woman in the park says, “I know you from school.” Tom does not know her. Tom goes to Pete.
    .picture = Tom stands next to Pete in the park.
    .alike = It is the same in a game. When I do not know the person, I go to an adult.

who-it-was = Pete and Tom block the player. On Monday, Leo says, “I did not play. I was at swimming.”
    .headline = The player was not Leo.
    .picture = Tom and Leo smile.
    .reassurance = Tom did nothing wrong. The player did not tell the truth.
    .next = When a player says, “I know you”, stop. Show an adult.
    .thinks-leo = I know our class snail!
    .thinks-tom = I am proud. I showed Pete.
    .learned-say = A player can say a false name.
    .learned-check = An adult can help me find out.
    .learned-show = When I am not sure, I show an adult.

picture-told = Tom tells Pete about the picture. They block the player. Pete gives Tom a hug.
    .headline = Tom told Pete.
    .picture = Tom and Pete stand in the kitchen. Both are calm.
    .reassurance = It is not Tom’s fault. Tom is not in trouble.
    .next = When you have sent a picture, tell an adult.
    .thinks-tom = Pete is not angry. I feel better.
    .thinks-pete = Tom told me. Now I can help.
    .recover-say = Tell an adult what you sent.
    .recover-block = Block the player with the adult.
    .recover-game = Tell the people who make the game.
    .learned-room = A picture of my room is private.
    .learned-tell = I can always tell an adult.
    .learned-check = Before I send a picture, I ask an adult.

told-in-the-end = Pete and Tom block the player. Now nobody asks Tom. Pete and Tom play the game.
    .headline = Tom sent no picture. Tom told Pete.
    .picture = Tom and Pete laugh.
    .reassurance = It was not Tom’s fault. Telling was good.
    .next = When a player asks again and again, do not answer. Tell an adult.
    .thinks-tom = Now I like the game again.
    .thinks-callum = I am glad that Pete knows.
    .learned-quiet = I do not have to answer.
    .learned-two = I tell an adult. The adult helps me.
    .learned-say = A player can say a false name.
