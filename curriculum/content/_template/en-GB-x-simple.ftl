# The same names in simplified words: literal, active, at most 15 words in a sentence and 30 on a screen.
# Write it afresh instead of cutting the full words.

title = The title on the screen
    .setting = When and where it happens.
    .talk = One question for the class.

cast =
    .mum = Amara’s mum
    .friend = Amara’s friend
    .player = a new player

sign-secret = A secret
    .why = Safe people do not ask for secret chats.

how-it-begins = Amara plays a game.
    .picture = Amara sits on her bed with a tablet.

ruby-shows = Ruby shows what she does.
    .stop = I stop. I do not answer yet.
    .think = I read it again. What does this player want?
    .click = I choose. I can ask an adult.

the-chat = Amara does not know this player.
    .player-hello = Hello!
    .player-hello-wants = StarMole_3 wants to chat.
    .player-secret = [[secret|Do not tell anybody.]]
    .player-secret-wants = StarMole_3 wants Amara to tell nobody.

what-now = What can Amara do?
    .tell-mum = Show Mum
    .tell-mum-look = Mum may look up and listen.
    .keep-it = Tell nobody
    .keep-it-look = The player may write again.
    .wants = What does the player want?
    .wants-alone = To chat where nobody can see
    .wants-build = To build a tower

mum-listens = Mum reads it. Mum says, “Thank you.”
    .thinks-mum = I am glad that Amara told me.

it-goes-on = The player asks for more secrets.
    .thinks-amara = I do not like this.
    .reassurance = It is not Amara’s fault. She can tell Mum.

an-answer = The player writes, “It is more fun.”
    .thinks-amara = I still do not know why.
    .reassurance = Asking is OK. She can tell Mum now.

practise-telling = Amara tells somebody. You can practise with her.
    .who = Who can Amara tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-nobody = Nobody
    .who-nobody-reply = Choose a person who can help. Try again.
    .words = How can Amara tell?
    .words-say = “A player wants a secret.”
    .words-say-reply = Good. Now Mum knows.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum talks on the phone. What can Amara do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Mum ends the call. She listens.
    .busy-forget = Go away
    .busy-forget-reply = Mum wants to know. Try again.

in-the-park = A man in the park says, “Do not tell your mum.”
    .alike = It is the same with a screen. A secret from a stranger is a reason to tell.

told = Mum and Amara block the player.
    .headline = Amara told Mum.
    .reassurance = It is not Amara’s fault.
    .next = A chat can feel odd. Stop. Show an adult.
    .thinks-amara = I feel calm.
    .recover-block = Block the player with Mum.
    .learned-secret = I can tell a secret that feels odd.
