title = The fast snail
    .setting = Saturday morning, at home. Tom plays Snail Dash.
    .talk = How can you find out who is really there?

cast =
    .pete = looks after Tom at home
    .callum = lives with Tom and Pete
    .leo = Tom’s friend at school
    .patel = Tom’s teacher
    .zoom = a player in Snail Dash

sign-kind = Kind words about a snail
    .why = Kind words in a game are fine. But kind words do not tell you who it is.
sign-not-know = Does not know
    .why = A friend from Tom’s class would know the class snail. This player does not.
sign-whole-name = Wants my whole name
    .why = Leo knows Tom’s name. He does not have to ask. A whole name is private.
sign-room = Wants to see my room
    .why = A picture of your room shows a lot about you. It is private.

snail-race = Tom’s snail is called Jelly. Jelly is the slowest snail in the race. Then a fast snail zooms up and starts to talk!
    .picture = Tom sits on his bed with a tablet. He laughs.

callum-shows = Callum is ten. He lives with Tom and Pete. He shows Tom what he does in a game.
    .picture = Callum puts his thumbs in his pockets.
    .stop = I stop. I put my thumbs in my pockets, so I can’t type.
    .think = I think. Do I know who it is? Or do I only see a name?
    .click = I choose. I can show it to Pete first.

snail-chat = The fast snail is called ZoomZoom_7. In Snail Dash, anybody can chat.
    .picture = Tom holds the tablet close. He looks unsure.
    .zoom-hello = Hi! I am your friend from school!
    .tom-who = Are you Leo?
    .zoom-yes = Yes! I am Leo! [[kind|Your snail is so funny.]]
    .tom-asks = Leo, what is our class snail called?
    .zoom-forgot = Silly me! [[not-know|I do not know.]]
    .zoom-room = [[room|Send me a picture of your room.]] Then I give you my fast shell!
    .zoom-name = And [[whole-name|what is your whole name?]]

what-now = What could Tom do next?
    .picture = Tom looks up from the tablet. He thinks.
    .send-picture = Send a picture of his room
    .send-picture-look = The fast snail says, “One more!”
    .show-pete = Show the chat to Pete
    .show-pete-look = Pete comes and reads it. He is not cross.
    .play-on = Race on, and say nothing to Pete
    .play-on-look = The fast snail asks again.
    .wants = What does the fast snail want?
    .wants-find-out = To find out things about Tom
    .wants-race = To have a good race
    .wants-class-snail = To see the class snail

pete-reads = Tom takes the tablet to Pete. “I asked about our snail, and Leo did not know,” says Tom. “Then I don’t think that it is Leo,” says Pete.
    .picture = Tom shows Pete the tablet in the kitchen.
    .thinks-tom = I asked a good thing! And then I came to Pete.
    .thinks-pete = He saw that something was odd, and he told me.

picture-sent = Tom sends a picture of his room. His name is on the bed, in big red letters. “One more!” says the fast snail. “Show me your door!”
    .picture = Tom looks at the tablet. He is worried.
    .thinks-tom = Leo has played in my room. Why does he need a picture?
    .thinks-zoom = Tom thinks that I am Leo. I only said so.
    .reassurance = It is not Tom’s fault. He was told something that is not true. He can tell Pete now.

asks-again = Tom races on and does not answer. “Picture! Picture!” says the fast snail. Jelly slides into a puddle. The race is no fun now.
    .picture = Tom sits on his bed. He looks sad.
    .thinks-tom = I did not send it. But it asks and asks.
    .thinks-callum = That happened to me once. I told Pete, and he helped.
    .reassurance = It is not Tom’s fault that it asks. He did well not to send it. Now he can get help.

practise-telling = Now we practise telling once more. You can help Tom.
    .who = Who can help Tom?
    .who-pete = Pete
    .who-pete-reply = Yes! Pete looks after Tom.
    .who-zoom = The fast snail
    .who-zoom-reply = Tom does not know who that is. Who looks after Tom?
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! She knows Leo, and the class snail too.
    .words = How can Tom tell?
    .words-says-friend = “It says it is Leo. I am not sure.”
    .words-says-friend-reply = Good words. Now a grown-up knows what is odd.
    .words-show = Hold up the tablet
    .words-show-reply = Good. You can tell without words.
    .busy = Pete has bread dough on both hands. What can Tom do?
    .busy-race = Race one more time
    .busy-race-reply = The snail may ask again. First tell, then race. Try again.
    .busy-wait = Say “Pete, please look” and stay
    .busy-wait-reply = “My hands are all sticky!” says Pete. “Hold it up for me.” Then he reads it.
    .busy-patel = Tell Ms Patel on Monday
    .busy-patel-reply = Good. She can help too. Till then, no more chat.

practise-telling-after = The picture is sent. Tom can still tell. You can help him.
    .who = Who can help Tom?
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! She can talk to Pete with Tom.
    .who-pete = Pete
    .who-pete-reply = Yes! Pete will be glad to know.
    .words = How can Tom tell?
    .words-sent = “I sent a picture of my room.”
    .words-sent-reply = That was brave. Now a grown-up can help.
    .words-point = Point at the picture in the chat
    .words-point-reply = Good. Now a grown-up can see it.
    .busy = Pete has the hoover on. It is so loud! What can Tom do?
    .busy-wave = Stand where Pete can see him, and wave
    .busy-wave-reply = Off goes the hoover. “Hello, you. What is it?” says Pete.
    .busy-go-away = Go away again
    .busy-go-away-reply = Pete did not hear Tom. He wants to! Try again.

practise-telling-more = Tom did not send it. Now he tells. You can help him.
    .who = Who can help Tom?
    .who-pete = Pete
    .who-pete-reply = Yes! Pete can stop the player with Tom.
    .who-nobody = Nobody
    .who-nobody-reply = Then it goes on and on. Which grown-up can help?
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! Tom can tell her at school.
    .words = How can Tom tell?
    .words-asks = “It asks for a picture again and again.”
    .words-asks-reply = Good words. They say just what it does.
    .words-show = Show the words
    .words-show-reply = Good. Now a grown-up can read them.
    .busy = Pete talks to the post lady at the door. What can Tom do?
    .busy-step = Sit on the step and wait for him
    .busy-step-reply = Pete waves to the post lady. Then he sits down on the step too.
    .busy-play = Go back to the race
    .busy-play-reply = It will ask again. Pete can make it stop. Try again.

at-the-gate = In the park, a lady calls to Tom. “Hello! I know you from school!” Tom does not know her. He runs back to Pete, and Pete talks to her.
    .picture = Tom stands close to Pete in the park.
    .alike = In a game or in the park, anybody can say that. First I go to my grown-up.

who-it-was = Pete and Tom block the player and tell the people who make the game. On Monday, Leo laughs. “I was at swimming! And our snail is called Mabel!”
    .headline = It was not Leo.
    .picture = Tom and Leo stand in the playground and laugh.
    .reassurance = Tom did nothing wrong. The player said something that was not true.
    .next = When a player says, “You know me”: stop, and show a grown-up.
    .thinks-leo = I would never forget Mabel!
    .thinks-tom = The real Leo is right here.
    .learned-say = Anybody can say that they are my friend.
    .learned-check = A grown-up helps me find out who it is.
    .learned-show = If something is odd, I show it.

picture-told = Pete gives Tom a hug. They block the player, and they tell the people who make the game. Then they bake, and Tom makes a roll that looks like Jelly.
    .headline = Tom told Pete about the picture.
    .picture = Tom and Pete stand in the kitchen. Both look calm.
    .reassurance = It is not Tom’s fault. He is not in trouble. Telling was brave.
    .next = If you have sent a picture: tell a grown-up. It is never too late.
    .thinks-tom = Pete is not cross. He even laughed about my roll.
    .thinks-pete = Now I can help, because he told me.
    .recover-say = Tell a grown-up what you sent.
    .recover-block = Block the player together.
    .recover-game = Tell the people who make the game.
    .learned-room = My room is private.
    .learned-tell = I can tell a grown-up, now or later.
    .learned-check = I ask a grown-up before I send a picture.

told-in-the-end = Pete and Tom block the player. Now the chat is quiet. Pete takes a go as well, and his snail is even slower than Jelly!
    .headline = Tom sent nothing, and then he told.
    .picture = Tom and Pete laugh in the kitchen.
    .reassurance = It was not Tom’s fault that the player asked and asked. He did well.
    .next = Do not answer. And tell a grown-up, so that it stops.
    .thinks-tom = I can race again, and nobody asks me things.
    .thinks-callum = Now Pete knows. That is the best bit.
    .learned-quiet = I do not have to answer.
    .learned-two = With a grown-up, I am not alone with it.
    .learned-say = Anybody can say that they are my friend.
