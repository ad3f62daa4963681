title = One more bunny
    .setting = Tea time is near. Leo is at home with the tablet.
    .talk = How can Leo know that it is enough for today?

cast =
    .grandad = Leo’s grandad, who cooks tea
    .mum = Leo’s mum
    .noor = Leo’s friend
    .bunny = a bunny in a game
    .timer = Grandad set it

sign-ding = Time for tea
    .why = Grandad set the timer. It helps Leo to stop. That is fine.
sign-one-more = One more
    .why = After one more comes one more. It has no end.
sign-by-itself = The next one just comes
    .why = No one asked for it. It comes so that you do not stop.
sign-sad-bunny = The bunny will be sad
    .why = A bunny in a game cannot be sad. It says so to keep you there.

ten-bunnies = Leo feeds the bunnies. One bunny, two bunnies, ten bunnies! What is that smell? It is pasta!
    .picture = Leo is in the lounge. He is happy.

noor-shows = Noor has this game, too. She shows how she stops.
    .picture = Noor takes her hands off a screen. She is calm.
    .stop = Ding! I stop. I let go of it.
    .think = I think. Are my eyes tired? Do I need a wee?
    .click = I say bye-bye. I turn it off.

bunny-hill = The last bunny eats its carrot. Munch, munch.
    .picture = Leo looks at the tablet. He is not sure.
    .bunny-yum = Yum! That was a big one.
    .timer-ding = Ding! [[ding|Time for tea.]]
    .bunny-more = [[one-more|One more carrot!]] Just one!
    .bunny-next = [[by-itself|Here comes the next bunny!]]
    .bunny-sad = Do not go! [[sad-bunny|I will be so sad.]]

what-now = What can Leo do now?
    .picture = Leo looks at the bunny. He thinks.
    .for-the-bunny = Stay, so that it is not sad
    .for-the-bunny-look = It is glad. Then it is sad again.
    .say-bye = Say bye-bye and turn it off
    .say-bye-look = The screen is dark. The pasta smells good.
    .one-carrot = Give it one more carrot
    .one-carrot-look = One more. And one more. And one more.
    .wants = What does the bunny game want?
    .wants-tea = Leo to eat his tea
    .wants-carrot = A real carrot
    .wants-go-on = Leo to go on and on

warm-pasta = “Bye-bye, bunny,” says Leo. He turns it off. That is hard! He goes to the kitchen. “Just in time,” says Grandad.
    .picture = Leo comes to Grandad. Grandad is happy.
    .thinks-leo = I wanted one more. But I did stop.
    .thinks-grandad = He came when it said ding. Well done, Leo.

cold-pasta = One more. One more. One more! Now Leo’s eyes are tired. He goes to the kitchen. The pasta is cold.
    .picture = Leo is sad.
    .thinks-leo = I said one more. But it was a lot more.
    .thinks-grandad = I called him two times. He did not hear me.
    .reassurance = It is not Leo’s fault. The game is made to go on and on.

sad-again = Leo stays. He gives it a carrot. He gives it a hat. “I am still sad!” says the bunny. Now Leo feels sad as well.
    .picture = Leo looks at the tablet. He is worried.
    .thinks-leo = I cannot go. It needs me!
    .thinks-grandad = Leo looks so sad. I will ask him why.
    .reassurance = It is kind to care. It is not Leo’s fault. What the game said is not true.

practise-telling = It was hard to stop. Leo can tell that. Help him!
    .who = Who wants to know?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad wants to know.
    .who-bunny = The bunny
    .who-bunny-reply = The bunny can only say “one more”. Who can really hear Leo?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum wants to know, too.
    .words = How can he tell?
    .words-hard = “It was hard to stop.”
    .words-hard-reply = It was! It is good to say so.
    .words-face = Make a big tired face
    .words-face-reply = Ha! A face can tell it, too.
    .busy = Grandad hunts for his glasses. They are on his head! What can Leo do?
    .busy-wait = Point at his head and wait
    .busy-wait-reply = Grandad laughs. Now he can see Leo, and he hears him.
    .busy-back = Go back to the bunny
    .busy-back-reply = Then it all starts again. Stay here. Try again.

practise-telling-late = It got late. Leo can tell what it was like. Help him!
    .who = Who can help Leo to stop next time?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum finds it hard to stop, too.
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad is not cross. He can warm up the pasta.
    .words = How can he tell?
    .words-could-not = “I could not stop.”
    .words-could-not-reply = That is brave and true.
    .words-eyes = Rub his eyes and point at the game
    .words-eyes-reply = Good! Now they can see it.
    .busy = Grandad has a hot pan in his hands. What can Leo do?
    .busy-two-more = Feed two more bunnies
    .busy-two-more-reply = More bunnies, more tired eyes. Let go of it. Try again.
    .busy-door = Stand at the door and wait
    .busy-door-reply = The pan is down. “Come here, my lad.”

practise-telling-sad = Leo feels sad for the bunny. He can tell that. Help him!
    .who = Who can make it better?
    .who-grandad = Grandad
    .who-grandad-reply = Yes! Grandad is good with sad.
    .who-mum = Mum
    .who-mum-reply = Yes! Mum gives a warm hug.
    .words = How can he tell?
    .words-sad = “The bunny is sad, and I am too.”
    .words-sad-reply = Good words! Now they know why.
    .words-show = Hold up the tablet
    .words-show-reply = Good! Now somebody can read what it says.
    .busy = Grandad chats with the man next door. What can Leo do?
    .busy-sleeve = Hold on to his sleeve and wait
    .busy-sleeve-reply = “See you, Bob!” Grandad sits down. “Now, Leo?”
    .busy-alone = Go and be sad in bed
    .busy-alone-reply = Sad gets smaller when you share it. Try again.

the-swing = Leo knows this from the park. He swings up and down. One more! One more! Then his arms are tired. He lets go. “Bye-bye, swing!”
    .picture = Leo is in the park. He is happy.
    .alike = A swing or a game: it does not stop for you. You can stop.

the-lost-pea = They have pasta with peas. One pea rolls off and hides. The next day, the bunny is still there. It is not sad at all!
    .headline = Leo said bye-bye.
    .picture = Leo is proud. Grandad is happy.
    .reassurance = Leo did well. Stopping is hard. It is hard for big people, too.
    .next = A game says “one more”? Stop. Say bye-bye. Turn it off.
    .thinks-leo = I can stop. I can play again another day.
    .thinks-grandad = I like it when he sits here with me.
    .learned-body = My eyes and my tummy tell me: enough.
    .learned-end = The game does not end. I can end it.
    .learned-bye = I say bye-bye and turn it off.

the-egg-clock = Grandad warms up the pasta. Then he finds an old egg clock. When it rings, they both stop. Leo stops his game. Grandad stops his radio.
    .headline = Leo told Grandad that it was hard.
    .picture = Leo and Grandad are calm.
    .reassurance = It was not Leo’s fault. No one is cross.
    .next = If you went on for too long: turn it off. Tell a grown-up. Rest.
    .thinks-leo = The clock helps me. And it ticks!
    .thinks-grandad = Now we can both stop in time.
    .recover-off = Say bye-bye and turn it off.
    .recover-say = Say that it was hard.
    .recover-rest = Rest your eyes. Have a drink.
    .learned-one = One more is not just one.
    .learned-help = A clock can help me, and so can Grandad.

hello-says-the-bunny = Grandad turns the game off. Then he turns it on. “Hello!” says the bunny. It smiles. “See, Leo? It is only a drawing.”
    .headline = Leo told Grandad why he was sad.
    .picture = Leo and Grandad are calm.
    .reassurance = It is good to be kind. It was not Leo’s fault.
    .next = When a game says that it is sad, you can go. It is fine.
    .thinks-leo = It was not sad. So I can eat my tea!
    .thinks-grandad = I am glad he told me. Now we can eat.
    .learned-drawing = A bunny in a game cannot be sad.
    .learned-go = I can go when it is enough.
