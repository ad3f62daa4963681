title = The hungry pet
    .setting = It is Friday. Ayo is at game club at school.
    .talk = How can you say no to a friend in a kind way?

cast =
    .marcus = Ayo’s brother
    .callum = Ayo’s friend
    .okafor = teaches the game club
    .mum = Ayo’s mum
    .pond = the game

sign-toast = Toast for Blip
    .why = Callum wants to share. It is OK.
sign-password = “Tell me your three pictures.”
    .why = The three pictures are Ayo’s password. It is only for Ayo.
sign-friends = “Friends tell each other.”
    .why = A good friend does not need the password.
sign-quick = “Be quick!”
    .why = Ayo needs time to think.

square-snail = Ayo plays a game. His pet is a snail. The snail is called Blip.
    .picture = Ayo sits at a computer. He smiles.

marcus-shows = Marcus is Ayo’s brother. Marcus shows what he does.
    .picture = Marcus takes his hands off the keys.
    .stop = I stop. I do not type.
    .think = I think. Who can use my password?
    .click = I choose. I do not tell my password. I ask an adult.

pond-chat = Callum writes to Ayo.
    .picture = Ayo looks at the screen. He is not sure.
    .pond-hungry = Blip needs toast every day.
    .ayo-hens = I am at Gran’s house for two days.
    .callum-toast = [[toast|I have toast for Blip.]]
    .callum-toast-wants = Callum wants to feed Blip.
    .callum-password = [[password|Tell me your three pictures.]] Then I can play as you.
    .callum-password-wants = Callum wants the three pictures.
    .callum-friends = [[friends|Friends tell each other.]]
    .callum-friends-wants = Callum wants Ayo to tell him.
    .callum-quick = [[quick|Be quick!]]
    .callum-quick-wants = Callum wants an answer fast.

what-now = What can Ayo do?
    .picture = Ayo thinks.
    .tell-pictures = Tell Callum the three pictures
    .tell-pictures-look = Callum may play as Ayo. Other children may see the pictures.
    .ask-okafor = Ask Mr Okafor
    .ask-okafor-look = Mr Okafor may listen. He may know another way.
    .wants = What does Callum want?
    .wants-take = To take Blip away
    .wants-feed = To help Blip

pink-blip = Callum gives Blip toast. Another child sees the three pictures. She makes Blip pink.
    .picture = Ayo looks at the screen. He is sad.
    .thinks-ayo = I told only Callum. Another child saw it.
    .thinks-callum = I am sorry. She saw the pictures.
    .reassurance = It is not Ayo’s fault. Ayo can tell an adult.

called-potato = Ayo goes home. The game is still open. A boy changes Blip’s name to Potato.
    .picture = Ayo sits at the computer. He is not sure.
    .thinks-ayo = I told nobody. The boy still got in.
    .thinks-okafor = The game was open. I can help.
    .reassurance = Ayo is not in trouble. He can tell an adult.

a-small-bed = Ayo asks Mr Okafor. Mr Okafor says, “Do not tell your password. Blip can sleep. Then he needs no toast.”
    .picture = Mr Okafor points at the screen. Ayo looks.
    .thinks-ayo = I do not have to tell my password.
    .thinks-okafor = Ayo asked me first. That was right.

another-way = Ayo asks for help once more. You can help Ayo.
    .who = Who can help Ayo?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-snail = Blip
    .who-snail-reply = A game pet cannot help. Try again.
    .words = How can Ayo ask?
    .words-wants-it = “Callum wants my password.”
    .words-wants-it-reply = Good. Now an adult knows.
    .words-point = Point at the screen
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mr Okafor works under a desk. What can Ayo do?
    .busy-type = Tell Callum the pictures
    .busy-type-reply = Ask first. Try again.
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Mr Okafor comes. He listens.

tell-about-pink = Ayo can tell now. You can help Ayo.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum is not angry. She can help.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Ayo tell?
    .words-told = “I told Callum my password.”
    .words-told-reply = Good. Now an adult can help.
    .words-show = Show the pink snail
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum repairs her bike. What can Ayo do?
    .busy-step = Say “I need you” and wait
    .busy-step-reply = Good. Mum stops. She listens.
    .busy-stare = Look at Blip
    .busy-stare-reply = Blip is still pink. Mum can help. Try again.

tell-about-potato = Ayo can tell now. You can help Ayo.
    .who = Who can Ayo tell?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Ayo tell?
    .words-left = “I did not log out.”
    .words-left-reply = Good. Now an adult knows.
    .words-show = Show the new name
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor repairs the printer. What can Ayo do?
    .busy-hand = Put a hand up and wait
    .busy-hand-reply = Good. Mr Okafor comes. He listens.
    .busy-potato = Say nothing
    .busy-potato-reply = Mr Okafor wants to help. Try again.

the-door-key = Callum asks for Ayo’s door key. He wants his ball. Ayo asks Mum. Mum gets the ball.
    .picture = Ayo and Mum are outside. Mum has a ball.
    .alike = I keep my key. I keep my password too.

the-bike-lock = Ayo’s bike lock has three numbers. A girl saw the numbers. Ayo and Mum set new numbers.
    .picture = Ayo and Mum stand together.
    .alike = It is the same with a password. When another person knows it, we set a new password.

the-paint-box = Ayo’s paint box is open. He goes out. Another child takes the blue paint. Next time, Ayo closes it.
    .picture = Ayo stands in the classroom.
    .alike = It is the same with a game. I close it when I go.

blip-sleeps = Ayo writes, “My password is only for me.” Callum writes, “OK!” Blip sleeps. Ayo logs out.
    .headline = Ayo kept his password.
    .picture = Ayo and Mum smile. Ayo is proud.
    .reassurance = You can say no to a friend. Nobody is angry.
    .next = When a friend asks for your password, stop. Ask an adult.
    .thinks-ayo = I said no. Callum is still my friend.
    .thinks-callum = I wanted to help. Blip is OK.
    .learned-mine = My password is only for me.
    .learned-way = I ask an adult for another way.
    .learned-out = I log out when I go.

three-new-pictures = Mum and Ayo set three new pictures. Callum says sorry. Blip is blue again.
    .headline = Ayo told Mum. The password is new.
    .picture = Ayo and Mum sit together. Both are calm.
    .reassurance = It is not Ayo’s fault. Ayo is not in trouble.
    .next = When a friend knows your password, tell an adult. Set a new password.
    .thinks-ayo = My new password is only for me.
    .thinks-callum = Ayo is still my friend. I am glad.
    .thinks-mum = Ayo told me. I could help.
    .recover-tell = Tell an adult who knows it.
    .recover-new = Set a new password with the adult.
    .recover-friend = Say, “This password is only for me.”
    .learned-mine = My password is only for me.
    .learned-more = When I tell one friend, other people can know it too.

logged-out = Mr Okafor shows Ayo how to log out. Blip has his old name again.
    .headline = Ayo told Mr Okafor.
    .picture = Ayo and Mr Okafor sit at the computer.
    .reassurance = Ayo is not in trouble. Everybody forgets sometimes.
    .next = Keep your password. Log out when you go.
    .thinks-ayo = I log out. Then I go.
    .thinks-okafor = I am glad that Ayo told me.
    .learned-open = When the game is open, other people can use it.
    .learned-out = I log out when I go.
