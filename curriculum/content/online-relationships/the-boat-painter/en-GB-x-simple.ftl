title = The boat painter
    .setting = It is Saturday. Amara is at home. She plays a game.
    .talk = When is a secret not OK?

cast =
    .kai = Amara’s friend
    .dad = Amara’s dad
    .okafor = Amara’s teacher
    .heron = a new player

sign-tip = Help with the game
    .why = This is about the game. It is OK.
sign-gift = A present
    .why = The player wants something back. Amara does not have to give anything back.
sign-secret = A secret
    .why = Safe people do not ask for secret chats.
sign-other-app = Another app
    .why = The game has helpers. The helpers cannot see the other app.

at-the-lake = Amara paints a boat in a game. A new player comes.
    .picture = Amara sits on her bed with a tablet. She smiles.

kai-shows = Kai is Amara’s friend. Kai shows what he does.
    .picture = Kai takes his hands off the screen.
    .stop = I stop. I do not answer yet.
    .think = I read it again. I ask: how do I feel?
    .click = I choose. I can ask an adult.

lake-chat = Amara does not know this player.
    .picture = Amara looks at the tablet. She is not sure.
    .heron-boat = Your boat is the best boat!
    .heron-boat-wants = NightHeron_8 wants to say something nice.
    .amara-thanks = Thank you!
    .heron-tip = [[tip|Press the brush for longer.]] The lines get thin.
    .heron-tip-wants = NightHeron_8 wants to help with the boat.
    .amara-works = It works!
    .heron-gift = [[gift|I sent you 300 shells.]]
    .heron-gift-wants = NightHeron_8 wants Amara to have the shells.
    .heron-secret = [[secret|Do not tell anybody.]]
    .heron-secret-wants = NightHeron_8 wants Amara to tell nobody.
    .heron-app = [[other-app|Chat with me in another app.]] Nobody can see us there.
    .heron-app-wants = NightHeron_8 wants to chat in another app.

what-now = What can Amara do?
    .picture = Amara holds the tablet. She thinks.
    .show-dad = Show Dad
    .show-dad-look = Dad may stop cooking and read it. Dad is not angry.
    .keep-secret = Keep the secret
    .keep-secret-look = Amara may keep the shells. She may worry about the secret.
    .wants = What does the player want?
    .wants-friend = To be nice
    .wants-hold = To chat where nobody can see

dad-looks = Amara shows Dad the chat. Dad reads it. Dad says, “Thank you for telling me.”
    .picture = Amara and Dad read the tablet together.
    .thinks-amara = Dad is not angry. Dad helps me.
    .thinks-dad = I am glad that Amara told me.
    .thinks-heron = Now the secret does not work.

a-heavy-secret = Amara does not tell Dad. The player writes: “I gave you shells. Now you must chat with me.”
    .picture = Amara sits on her bed. It is evening. She is sad.
    .thinks-amara = I do not like this. I feel worried.
    .thinks-heron = I want Amara to do what I say.
    .thinks-dad = Amara is quiet today. I want to help her.
    .reassurance = It is not Amara’s fault. She can still tell Dad.

more-messages = Amara says no. The player sends six more messages.
    .picture = Amara looks at the tablet. She is worried.
    .thinks-amara = I said no. The messages do not stop.
    .thinks-heron = Amara told nobody. I can ask again.
    .reassurance = Saying no is right. An adult can help now.

practise-telling = Amara tells somebody once more. You can practise with her.
    .who = Who can Amara tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help Amara.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help Amara.
    .words = How can Amara tell?
    .words-secret = “A player wants a secret.”
    .words-secret-reply = Good. Now an adult knows what happened.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad talks on the phone. What can Amara do?
    .busy-wait = Wait near Dad
    .busy-wait-reply = Good. Dad ends the call. Dad listens.
    .busy-forget = Go away
    .busy-forget-reply = Dad wants to know. Try again.

practise-telling-late = Two days later, Amara can still tell.
    .who = Who can Amara tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help Amara.
    .words = How can Amara tell?
    .words-late = “Something happened on Saturday.”
    .words-late-reply = Good. Amara can say more later.
    .words-show = Show the tablet
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad cooks. What can Amara do?
    .busy-wait = Say “I am worried” and wait
    .busy-wait-reply = Good. Dad stops cooking. Dad listens.
    .busy-forget = Go away
    .busy-forget-reply = Dad wants to know. Try again.

practise-telling-after-no = Amara said no. Now she can get help.
    .who = Who can help Amara?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help Amara.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help Amara.
    .words = How can Amara tell?
    .words-more = “I said no. They do not stop.”
    .words-more-reply = Good. Now an adult knows what happened.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad gives Amara’s brother a bath. What can Amara do?
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Dad comes. Dad listens.
    .busy-forget = Say nothing
    .busy-forget-reply = Dad wants to know. Try again.

told-first = Dad and Amara block the player. They tell the game’s helpers.
    .headline = Amara told Dad.
    .picture = Amara and Dad sit together. Both are calm.
    .reassurance = The player did wrong. Amara did nothing wrong.
    .next = When a chat feels odd, stop. Show an adult.
    .thinks-amara = I feel calm. I have no secret.
    .thinks-dad = Amara did the right thing.
    .learned-gift = A present from a new player can be a trick.
    .learned-secret = I tell an adult about secrets that feel odd.
    .learned-place = I chat where the game’s helpers can see.

told-later = Amara shows Dad the messages. They keep the messages. They block the player.
    .headline = Amara told Dad later.
    .picture = Amara and Dad sit together. Dad listens.
    .reassurance = It is not Amara’s fault. Telling later is OK.
    .next = When a player wants something back, do not answer. Keep the messages. Tell an adult.
    .thinks-amara = I feel better. Dad is not angry.
    .thinks-dad = I am glad that Amara told me.
    .recover-show = Show the messages to an adult.
    .recover-keep = Keep the messages.
    .recover-block = Block the player with the adult.
    .learned-owe = I do not pay for a present.
    .learned-late = I can always tell. It can be later.
    .learned-secret = I can tell a secret that worries me.

told-after-no = Dad reads the messages. Dad and Amara block the player.
    .headline = Amara said no. Then she told Dad.
    .picture = Amara smiles. Dad sits next to her.
    .reassurance = The messages were not Amara’s fault.
    .next = When you said no and it does not stop, tell an adult. Block the player.
    .thinks-amara = I said no. I told Dad. I am proud.
    .thinks-dad = I can help Amara.
    .learned-no = I can say no.
    .learned-together = I say no. Then I tell an adult.
    .learned-place = I chat where the game’s helpers can see.
