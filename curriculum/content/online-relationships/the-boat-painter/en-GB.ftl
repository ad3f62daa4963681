title = The boat painter
    .setting = Saturday afternoon, at home. Amara is playing Lantern Lake.

cast =
    .kai = Amara’s friend
    .dad = Amara’s dad
    .okafor = Amara’s teacher
    .heron = Lantern Lake · new player

sign-tip = A tip about the game
    .why = Tips about the game are what game chat is for. This one is fine.
sign-gift = A present for nothing
    .why = A present can make you feel that you owe something. You never do.
sign-secret = Keep a secret
    .why = Safe people do not ask you to hide a chat from the people who look after you.
sign-other-app = Come to another app
    .why = Lantern Lake has helpers who can see the chat. In a private chat, nobody can step in.

at-the-lake = Amara has worked on her paper boat for two weeks. Today a new player stops beside it.
    .picture = Amara sits on her bed with a tablet. She is smiling at her boat.

kai-shows = Amara’s friend Kai has played Lantern Lake for a year. This is what he does when a new player talks to him.
    .picture = Kai takes his hands off the screen.
    .stop = I take my hands off the screen. Nothing has to be answered at once.
    .think = I read it again. What does this person want? How does my body feel?
    .click = Then I choose. If I am not sure, I show it to a grown-up.

lake-chat = Amara met this player an hour ago. They have only ever talked in the game.
    .picture = Amara looks at the tablet. One eyebrow is up.
    .heron-boat = Wow! Your boat is the best one on the whole lake.
    .amara-thanks = Thank you! The lanterns took me ages.
    .heron-tip = [[tip|Hold the brush down for longer]] and the lines come out thin.
    .amara-works = It works! That looks so much better.
    .heron-gift = Look in your box. I sent you [[gift|300 shells]]. You deserve them.
    .heron-secret = [[secret|Let’s keep this between us.]] The others would only be jealous.
    .heron-app = [[other-app|Come and chat on Pebble]]. Nobody else can read it there.

what-now = What could Amara do next?
    .picture = Amara holds the tablet against her jumper and thinks.
    .show-dad = Show Dad the chat
    .show-dad-look = Dad is cooking. He looks up, and he is not cross.
    .keep-secret = Keep the shells and the secret
    .keep-secret-look = Amara has 300 shells. She also has something to hide at tea.
    .no-alone = Say no, and tell nobody
    .no-alone-look = The player goes quiet. Then more messages come.

dad-looks = Amara holds out the tablet. “Dad, can you look at this?” Dad turns off the hob and reads all of it. “Thank you for showing me,” he says. “You have done nothing wrong.”
    .picture = Amara and Dad sit side by side and read the tablet.
    .thinks-amara = I was afraid he would take the game away. He just listened.
    .thinks-dad = I am so glad that she came to me.
    .thinks-heron = If she shows somebody, the secret does not work any more.

a-heavy-secret = At tea, Amara does not talk about her day. At bedtime a message comes: “I gave you 300 shells. You owe me a chat.”
    .picture = Amara sits on her bed in the evening. She looks away from the tablet.
    .thinks-amara = It was a present. Why does it feel like a debt?
    .thinks-heron = The shells were never a present. I want her to feel that she owes me.
    .thinks-dad = Amara is very quiet tonight. I hope she knows that she can tell me anything.
    .reassurance = This is not Amara’s fault. She was tricked, and it is not too late to tell.

more-messages = Amara types “No, thank you.” For an hour there is nothing. Then six messages come, and each one is less friendly.
    .picture = Amara looks at the tablet in the evening. She has pulled her knees up.
    .thinks-amara = I said no. Why does it not stop?
    .thinks-heron = She has told nobody. I will go on asking.
    .reassurance = Saying no was right. It is not Amara’s job to make this stop on her own.

practise-telling = Telling somebody is a skill. Let’s practise it with Amara.
    .who = Who could Amara tell?
    .who-dad = Dad
    .who-dad-reply = Dad looks after her at home. That is a good person to tell.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Mr Okafor helps children at school. Telling him is just as good.
    .who-nobody = Nobody yet
    .who-nobody-reply = Starting is hard. But while nobody knows, nobody can help. Choose a person.
    .words = What could Amara say?
    .words-secret = “A player wants me to keep a secret. Please look.”
    .words-secret-reply = Good words. They say what happened, and what she needs.
    .words-show = No words: she holds out the tablet
    .words-show-reply = Showing is telling. Pointing and pictures count as well.
    .words-fine = “It’s nothing. I’m fine.”
    .words-fine-reply = Then nobody can know. Choose words that say what happened.
    .busy = Dad is on the phone to Gran. What now?
    .busy-wait = Stand near him and say “It is important”
    .busy-wait-reply = Dad holds up one finger. A minute later he puts the phone down and listens.
    .busy-forget = Leave it, he is busy
    .busy-forget-reply = Busy does not mean no. Ask again, or ask somebody else.
    .busy-other = Tell another trusted adult
    .busy-other-reply = Good thinking. Mum, Gran and Mr Okafor would all want to know.

practise-telling-late = Amara has had the secret for two days. She can still tell. Let’s practise.
    .who = Who could Amara tell now?
    .who-dad = Dad
    .who-dad-reply = Dad will not be cross that it is late. He will be glad.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Sometimes it is easier to tell somebody at school. That is fine.
    .who-heron = NightHeron_8
    .who-heron-reply = The player wants the secret. Choose somebody who looks after Amara.
    .words = How could she begin?
    .words-late = “I want to tell you something. It began on Saturday.”
    .words-late-reply = A fine start. She does not have to say it all at once.
    .words-show = No words: she holds out the tablet
    .words-show-reply = Showing is telling. Dad can read it himself.
    .busy = Dad says, “Later, love, the pan is boiling.” What now?
    .busy-wait = Say “It’s worrying me” and wait beside him
    .busy-wait-reply = Dad hears the word “worrying”. He turns off the hob and sits down.
    .busy-forget = Not tell him after all
    .busy-forget-reply = Later is not never. Ask again, or ask somebody else.

practise-telling-after-no = Amara said no all by herself. Now she can get help to make it stop.
    .who = Who could help Amara?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can block and report with her.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. He knows what to do, and he can talk to Dad with her.
    .words = What could Amara say?
    .words-more = “I said no, but the messages do not stop.”
    .words-more-reply = That is clear, and it is brave.
    .words-show = No words: she shows the six messages
    .words-show-reply = That is telling too. Keep the messages, so that others can see them.
    .busy = Dad is helping her brother with a bath. What now?
    .busy-wait = Say through the door: “I need you after this”
    .busy-wait-reply = “Two minutes,” calls Dad. Two minutes later he comes and sits down.
    .busy-forget = Go to bed and say nothing
    .busy-forget-reply = Busy does not mean no. Ask again, or ask somebody else.

told-first = Dad and Amara block NightHeron_8 together. They press “Report player”, so that the game’s helpers know too. Then Amara paints the last lantern.
    .headline = Amara told her dad.
    .picture = Amara and Dad on the sofa. Both look calm.
    .reassurance = Nobody was cross. Whoever asked for the secret did wrong. Amara did not.
    .next = When a chat feels odd: stop, show a trusted adult, then block and report.
    .thinks-amara = I still have my boat, and I have nothing to hide.
    .thinks-dad = She stopped, she thought, and she came to me.
    .learned-gift = A present from a new player can be a trick.
    .learned-secret = A secret that feels odd is a secret to tell.
    .learned-place = I stay where the game’s helpers can see the chat.

told-later = Amara shows Dad every message. They keep them, block the player and report it. Dad says, “You told me. That is what counts.”
    .headline = Amara told her dad later, and it helped.
    .picture = Amara and Dad on the sofa. Dad is listening.
    .reassurance = It was not Amara’s fault. Telling late is still telling, and she is not in trouble.
    .next = Do not answer. Keep the messages, tell a trusted adult, then block and report.
    .thinks-amara = My tummy feels lighter. I thought he would be cross.
    .thinks-dad = That was hard for her. I will thank her again at bedtime.
    .learned-owe = Nobody can buy a promise from me with a present.
    .learned-late = It is never too late to tell.
    .learned-secret = I do not have to keep a secret that worries me.

told-after-no = Dad reads the six messages. “You said no, and you said it well.” They block the player together and report it to the game.
    .headline = Amara said no, and then she told.
    .picture = Amara stands straight and smiles. Dad sits beside her.
    .reassurance = The messages were not Amara’s fault. Saying no was right, and telling made it lighter.
    .next = Say no if you can. Then tell a trusted adult, block and report.
    .thinks-amara = Saying no was brave. Telling made it stop.
    .thinks-dad = She does not have to do this alone.
    .learned-no = I can say no without a reason.
    .learned-together = After no, I tell. Then we are two.
    .learned-place = I stay where the game’s helpers can see the chat.
