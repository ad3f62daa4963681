title = The hungry pet
    .setting = Friday, game club at school. It is nearly time to go home.
    .talk = Callum is kind. How can Ayo say no to him and still be kind too?

cast =
    .marcus = Ayo’s big brother
    .callum = Ayo’s friend from football
    .okafor = runs game club
    .mum = Ayo’s mum
    .pond = the game

sign-toast = Lots of toast
    .why = Callum wants to share toast in the game. That is kind, and it is fine.
sign-password = Tell me your three pictures
    .why = With your password, others can get in as you. It is only yours.
sign-friends = Good friends tell
    .why = A good friend does not need your password. You can say no and still be friends.
sign-quick = Be quick
    .why = If you have to be quick, you can’t stop and think.

square-snail = Ayo has a pet in the game Pixel Pond. It is a square snail called Blip. Blip eats toast, and only toast.
    .picture = Ayo sits at a computer and smiles at the screen.

marcus-shows = Marcus is Ayo’s big brother. His friends ask for his password too. This is what he does.
    .picture = Marcus holds his hands up, away from the keys.
    .stop = I stop. My hands are off the keys.
    .think = I think. If I tell it, who can get in?
    .click = I choose. I keep it, and I ask for another way.

pond-chat = Callum is next door at chess club. He writes to Ayo in the game.
    .picture = Ayo looks at the screen and bites his lip.
    .pond-hungry = Blip is hungry! He needs toast every day.
    .ayo-hens = I go to Gran’s till Sunday. She has ten hens and no computer!
    .callum-toast = [[toast|I have lots of toast!]] I can feed Blip.
    .callum-password = [[password|Tell me your three pictures.]] Then I can log in as you.
    .callum-friends = [[friends|Good friends tell each other.]]
    .callum-quick = [[quick|Be quick!]] Chess is over soon.

what-now = What could Ayo do next?
    .picture = Ayo looks at the keys. He thinks.
    .tell-pictures = Tell Callum the three pictures
    .tell-pictures-look = Blip gets toast. Now Callum can log in as Ayo.
    .leave-open = Go home and leave the game open for Callum
    .leave-open-look = The chair is empty. The game is open.
    .ask-okafor = Ask Mr Okafor for another way
    .ask-okafor-look = Mr Okafor knows a lot about snails.
    .wants = What does Callum want?
    .wants-take = To keep Blip
    .wants-feed = To help Blip
    .wants-win = To have the best pet

pink-blip = Callum logs in and feeds Blip. But his cousin sits next to him. She sees the three pictures. On Sunday Blip is pink, and the toast box is empty!
    .picture = Ayo looks at the screen. His mouth is open.
    .thinks-ayo = I only told Callum. How did she get in?
    .thinks-callum = I did not tell her. She just saw it. I feel bad.
    .reassurance = Ayo wanted to help his pet. It is not his fault that Blip is pink, and it can be put right.

called-potato = Ayo goes home. He leaves the game open. But a boy from chess club gets to the chair before Callum. On Monday, Blip has a new name. It is Potato.
    .picture = Ayo sits at the computer. He looks unsure.
    .thinks-ayo = I told nobody my password. How did he get in?
    .thinks-okafor = The game was open all that time. I can help with that.
    .reassurance = Ayo told nobody his password. That was good. The rest can be put right.

a-small-bed = “Callum is kind,” says Mr Okafor. “And your password is still only yours.” He points at a small bed in the game. “Put Blip to bed. When he sleeps, he needs no toast.”
    .picture = Mr Okafor points at the screen. Ayo looks.
    .thinks-ayo = A bed! So there was another way.
    .thinks-okafor = He asked me before he told. I like that.

another-way = Asking for another way is a skill. Let’s help Ayo once more.
    .who = Who can help Ayo?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes! Mr Okafor runs the club.
    .who-snail = Blip
    .who-snail-reply = Blip is a good snail, but he can’t talk. Find a grown-up.
    .who-mum = Mum, at the door
    .who-mum-reply = Yes! Mum comes to fetch him. She can help.
    .words = How can Ayo ask?
    .words-wants-it = “Callum wants my password, to feed Blip.”
    .words-wants-it-reply = Good words. They say who, what and why.
    .words-point = Point at the chat
    .words-point-reply = Good. Now a grown-up can read it.
    .words-toast = “Toast!”
    .words-toast-reply = It sounds as if Ayo is hungry. Try again.
    .busy = Mr Okafor is under a desk with a long cable. What can Ayo do?
    .busy-type = Tell Callum now and ask later
    .busy-type-reply = You can’t take it back when you have told it. First ask. Try again.
    .busy-wait = Say “I need you” and wait by the desk
    .busy-wait-reply = Mr Okafor comes out with dust on his hair. “Here I am,” he says.
    .busy-mum = Go to Mum at the door
    .busy-mum-reply = Good idea! Mum has time.

tell-about-pink = Ayo can tell what happened. Let’s help him.
    .who = Who can Ayo tell?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum will not be cross.
    .who-okafor = Mr Okafor, on Monday
    .who-okafor-reply = Yes! He can set a new password too.
    .words = How can Ayo tell?
    .words-told = “I told Callum my three pictures.”
    .words-told-reply = That was brave. Now a grown-up knows what to do.
    .words-show = Show the pink snail
    .words-show-reply = Good. Who sees a pink snail will ask.
    .busy = Mum mends her bike. She has oil on her hands. What can Ayo do?
    .busy-step = Sit on the step and say “It is about Blip”
    .busy-step-reply = Mum wipes her hands. “Is he all right?” she asks.
    .busy-stare = Look at Blip until he is not pink
    .busy-stare-reply = Blip stays pink. Mum can help. Try again.

tell-about-potato = Ayo can tell what happened. Let’s help him.
    .who = Who can Ayo tell?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes! He knows the game well.
    .who-mum = Mum
    .who-mum-reply = Yes! Mum can write to the school.
    .words = How can Ayo tell?
    .words-left = “I did not log out.”
    .words-left-reply = Five small words, and they say it all.
    .words-show = Show the name
    .words-show-reply = Good. “Potato” says it all.
    .busy = The printer has eaten a sheet. Mr Okafor pulls and pulls. What can Ayo do?
    .busy-hand = Put his hand up and wait
    .busy-hand-reply = Plop! Out comes the sheet. “Yes, Ayo?” says Mr Okafor.
    .busy-potato = Say nothing, and call him Potato too
    .busy-potato-reply = But then it can happen again. Try again.

the-door-key = Next week Callum asks for Ayo’s door key. His ball is in Ayo’s garden. “I’ll ask Mum,” says Ayo. Mum throws the ball back. Nobody needs the key.
    .picture = Ayo and Mum are in the garden. Mum has a ball.
    .alike = A key or a password: a friend may be kind, and it stays with you.

the-bike-lock = Ayo’s bike lock opens with three numbers. A girl in the park saw them. So Mum and Ayo set three new ones.
    .picture = Ayo and Mum stand in the park.
    .alike = A lock or a password: if somebody else knows it, we set a new one.

the-paint-box = In class, Ayo leaves his paint box open and goes out to play. When he comes back, the blue is gone. Next time he shuts it.
    .picture = Ayo stands in the classroom and looks at his table.
    .alike = A box or a game: we shut it when we go.

blip-sleeps = “You are my friend,” writes Ayo. “My password is only mine.” “OK!” writes Callum. “Good night, Blip.” Ayo logs out. Then he goes to see the hens.
    .headline = Ayo kept his password, and Blip had a good sleep.
    .picture = Ayo and Mum are at Gran’s house. Ayo looks proud.
    .reassurance = It is fine to say no to a friend. Nobody was cross.
    .next = If somebody asks for a password: stop. Ask a grown-up for another way. Then log out.
    .thinks-ayo = I said no, and we are still friends.
    .thinks-callum = I only wanted to feed him. A bed is good too.
    .learned-mine = My password is only mine.
    .learned-way = There is nearly always another way.
    .learned-out = I log out when I go.

three-new-pictures = Mum and Ayo set three new pictures. Then they phone Callum. “Sorry, Ayo,” he says. “I won’t ask again.” Next day he gives Blip six slices of toast.
    .headline = Ayo told Mum. Now the password is new.
    .picture = Ayo and Mum sit on the sofa. They look calm.
    .reassurance = It was not Ayo’s fault, and he is not in trouble. He told, and that was the best thing.
    .next = If somebody knows your password: tell a grown-up, and set a new one.
    .thinks-ayo = Blip is blue again. And nobody knows my new pictures.
    .thinks-callum = I am glad that we are still friends.
    .thinks-mum = He told me at once. That made it easy.
    .recover-tell = Tell a grown-up who knows it.
    .recover-new = Set a new one together.
    .recover-friend = Say to your friend: “This one is only mine.”
    .learned-mine = My password is only mine. Good friends can see that.
    .learned-more = If I tell one, more may find out.

logged-out = Mr Okafor shows Ayo how to log out. Blip gets his name back. Some children still call him Potato. Blip does not mind.
    .headline = Ayo told, and Blip is Blip again.
    .picture = Ayo and Mr Okafor sit at the computer.
    .reassurance = Ayo is not in trouble. We all forget sometimes.
    .next = Keep your password, and log out when you go. You need both.
    .thinks-ayo = Log out, then go. I can do that.
    .thinks-okafor = I am glad he told me. I will put a sign on the door.
    .learned-open = If a game is open, anybody can get in.
    .learned-out = I log out when I go.
