# The words. Each name is the name of a step in scenario.ron; the lines with a dot belong to it.
# A phrase that can be tapped is marked with its sign: [[sign|phrase]].
# At most 20 words in a sentence.

title = The title on the screen
    .setting = When and where it happens.
    .talk = One question for the class to talk about.

cast =
    .mum = Amara’s mum
    .friend = Amara’s friend
    .player = new player

sign-secret = Keep a secret
    .why = Safe people do not ask you to hide a chat.

how-it-begins = Amara plays a game after school.
    .picture = Amara sits on her bed with a tablet.

ruby-shows = Amara’s friend Ruby does this when a stranger writes to her.
    .stop = I put both hands in my lap.
    .think = I read it again. What does this person want?
    .click = Then I choose. I can ask a grown-up.

the-chat = A new player writes to Amara.
    .player-hello = Hello! I like your tower.
    .player-secret = [[secret|Don’t tell anybody]] that we chat.

what-now = What could Amara do next?
    .tell-mum = Show Mum the chat
    .tell-mum-look = Mum looks up and listens.
    .keep-it = Keep it to herself
    .keep-it-look = The next message comes at once.
    .ask-why = Ask the player why
    .ask-why-look = An answer comes. It sounds friendly.
    .wants = What does the player want most?
    .wants-alone = To chat where nobody else can see it
    .wants-build = To build a tower together

mum-listens = Mum reads it. “Thank you for showing me,” she says.
    .thinks-mum = I am glad that she came to me.

it-goes-on = The player asks for more secrets.
    .thinks-amara = I do not like this.
    .reassurance = It is not Amara’s fault. She can tell somebody now.

an-answer = “Because it’s more fun,” writes the player. Amara is no wiser.
    .thinks-amara = That was no answer.
    .reassurance = Asking was fine. She can tell somebody now.

practise-telling = Let’s practise telling.
    .who = Who could Amara tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum looks after her.
    .who-nobody = Nobody yet
    .who-nobody-reply = While nobody knows, nobody can help. Choose a person.
    .words = What could she say?
    .words-say = “A player wants a secret.”
    .words-say-reply = Good. That says what happened.
    .words-show = No words: she shows the tablet
    .words-show-reply = Showing is telling.
    .busy = Mum is on the phone. What now?
    .busy-wait = Wait, and say that it is important
    .busy-wait-reply = Mum ends the call and listens.
    .busy-forget = Leave it
    .busy-forget-reply = Busy does not mean no. Try again.

in-the-park = In the park a man whom Amara does not know says, “I have a puppy. Don’t tell your mum.”
    .alike = With a screen and without: a secret from a stranger is a reason to tell.

told = Mum and Amara block the player together.
    .headline = Amara told her mum.
    .reassurance = It was not Amara’s fault.
    .next = When a chat feels odd: stop, show a trusted adult, then block.
    .thinks-amara = I feel lighter.
    .recover-block = Block and report together.
    .learned-secret = A secret that feels odd is a secret to tell.
