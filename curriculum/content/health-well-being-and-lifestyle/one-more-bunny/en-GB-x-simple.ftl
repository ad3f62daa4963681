title = One more bunny
    .setting = It is nearly time for tea. Leo plays a game.
    .talk = How can Leo know that it is time to stop?

cast =
    .grandad = Leo’s grandad
    .mum = Leo’s mum
    .noor = Leo’s friend
    .bunny = a bunny in a game
    .timer = a clock on the tablet

sign-ding = Time for tea
    .why = Grandad set the clock. It helps Leo to stop. It is OK.
sign-one-more = One more
    .why = The game says this again and again. It does not end.
sign-by-itself = The next one comes
    .why = Leo did not ask for it. The game wants Leo to stay.
sign-sad-bunny = The bunny is sad
    .why = A bunny in a game does not feel. It is a drawing.

ten-bunnies = Leo gives carrots to bunnies in a game. Grandad cooks tea.
    .picture = Leo is in the lounge. He is happy.

noor-shows = Noor has this game too. She shows what she does.
    .picture = Noor takes her hands off a screen. She is calm.
    .stop = I stop. I take my hands off.
    .think = I think. Are my eyes tired? Am I hungry?
    .click = I say bye-bye. I turn the game off.

bunny-hill = The bunny eats a carrot.
    .picture = Leo looks at the tablet. He is not sure.
    .bunny-yum = Thank you!
    .timer-ding = [[ding|It is time for tea.]]
    .bunny-more = [[one-more|Give me one more carrot!]]
    .bunny-next = [[by-itself|Here comes the next bunny!]]
    .bunny-sad = Do not go! [[sad-bunny|I am sad.]]

what-now = What can Leo do?
    .picture = Leo looks at the bunny. He thinks.
    .say-bye = Say bye-bye. Turn the game off
    .say-bye-look = The screen may go dark. Tea may be warm.
    .one-carrot = Give one more carrot
    .one-carrot-look = The bunny may ask again. It may ask many times.
    .wants = What does the game want?
    .wants-tea = Leo to eat tea
    .wants-go-on = Leo to play more and more

warm-pasta = Leo says, “Bye-bye.” He turns the game off. It is hard. He goes to Grandad.
    .picture = Leo comes to Grandad. Grandad is happy.
    .thinks-leo = I wanted one more. I stopped.
    .thinks-grandad = I am glad that Leo comes to tea.

cold-pasta = Leo plays more and more. His eyes are tired. His tea is cold.
    .picture = Leo is sad.
    .thinks-leo = I wanted one more. Then I played a lot more.
    .thinks-grandad = I called Leo. He did not hear me.
    .reassurance = It is not Leo’s fault. It is hard to stop this game.

sad-again = Leo stays with the bunny. The bunny says, “I am sad.” Now Leo is sad too.
    .picture = Leo looks at the tablet. He is worried.
    .thinks-leo = I think that the bunny needs me.
    .thinks-grandad = Leo is sad. I want to know why.
    .reassurance = Being kind is good. It is not Leo’s fault.

practise-telling = It was hard to stop. Leo can tell this. You can help Leo.
    .who = Who can Leo tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-bunny = The bunny
    .who-bunny-reply = The bunny is in a game. Tell an adult. Try again.
    .words = How can Leo tell?
    .words-hard = “It was hard to stop.”
    .words-hard-reply = Good. Now an adult knows.
    .words-face = Make a tired face
    .words-face-reply = Good. You can tell with your face.
    .busy = Grandad looks for his glasses. What can Leo do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Grandad finds his glasses. He listens.
    .busy-back = Play the game
    .busy-back-reply = Then it is hard to stop again. Try again.

practise-telling-late = Leo played too long. Leo can tell now. You can help Leo.
    .who = Who can Leo tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad is not angry. He can help.
    .words = How can Leo tell?
    .words-could-not = “I did not stop. It was hard.”
    .words-could-not-reply = Good. Now an adult can help.
    .words-eyes = Point at his eyes
    .words-eyes-reply = Good. You can tell by pointing.
    .busy = Grandad holds a hot pan. What can Leo do?
    .busy-two-more = Play the game
    .busy-two-more-reply = His eyes are tired. Stop first. Try again.
    .busy-door = Wait at the door
    .busy-door-reply = Good. Grandad puts the pan down. He listens.

practise-telling-sad = Leo is sad. Leo can tell now. You can help Leo.
    .who = Who can Leo tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Leo tell?
    .words-sad = “The bunny is sad. I am sad.”
    .words-sad-reply = Good. Now an adult knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad talks to a man. What can Leo do?
    .busy-sleeve = Touch his arm and wait
    .busy-sleeve-reply = Good. Grandad comes. He listens.
    .busy-alone = Go away
    .busy-alone-reply = Grandad wants to know. Try again.

the-swing = Leo knows this from the park. He swings. He wants more and more. His arms are tired. He stops.
    .picture = Leo is in the park. He is happy.
    .alike = It is the same on a swing and in a game. I can stop.

the-lost-pea = Leo and Grandad eat. The next day, the bunny is still in the game. It is not sad.
    .headline = Leo stopped.
    .picture = Leo is proud. Grandad is happy.
    .reassurance = Leo did well. Stopping is hard.
    .next = When a game says “one more”, stop. Turn the game off.
    .thinks-leo = I can play again on another day.
    .thinks-grandad = I am glad that Leo eats with me.
    .learned-body = When my eyes feel tired, I stop.
    .learned-end = The game does not end. I can end it.
    .learned-bye = I say bye-bye. I turn the game off.

the-egg-clock = Grandad makes the tea hot. He gives Leo a clock. The clock rings. Then Leo stops.
    .headline = Leo told Grandad.
    .picture = Leo and Grandad are calm.
    .reassurance = It is not Leo’s fault. Nobody is angry.
    .next = When you play too long, stop. Tell an adult.
    .thinks-leo = The clock helps me.
    .thinks-grandad = I am glad that Leo told me.
    .recover-off = Turn the game off.
    .recover-say = Tell an adult that it was hard.
    .recover-rest = Close your eyes. Have a drink.
    .learned-one = After one more comes one more.
    .learned-help = A clock can help me. Grandad can help me.

hello-says-the-bunny = Grandad turns the game off. Then he turns it on again. The bunny says, “Hello!” It is a drawing.
    .headline = Leo told Grandad.
    .picture = Leo and Grandad are calm.
    .reassurance = Being kind is good. It is not Leo’s fault.
    .next = When a game says that it is sad, you can stop.
    .thinks-leo = The bunny is not sad. I can eat.
    .thinks-grandad = I am glad that Leo told me.
    .learned-drawing = A bunny in a game does not feel.
    .learned-go = I can stop the game.
