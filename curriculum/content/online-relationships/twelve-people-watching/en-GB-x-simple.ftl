title = Twelve people watching
    .setting = It is Friday. Elin plays the drums in a live video.
    .talk = What can show you that a viewer wants something from you?
    .flag = A viewer puts pressure on a girl in a live video. You can stop at any time.
    .support = Your teacher knows that you are playing this. You can talk to your teacher or another trusted adult.

cast =
    .freya = Elin’s friend
    .pete = Elin’s foster dad
    .osei = Elin’s music teacher
    .riffle = live video · 12 people watch
    .kite = a viewer whom Elin does not know

sign-tip = Help with drumming
    .why = This is about the drums. On its own it is OK. Look at what comes next.
sign-coins = Kind words and coins
    .why = The viewer wants something back. Elin does not have to give anything back.
sign-private = A private call
    .why = In a private call, nobody else can see. Nobody can help Elin there.
sign-dare = A secret dare
    .why = All calls can be recorded. A secret dare is not a game.
sign-threat = “I tell everybody”
    .why = This is a threat. It is time to tell an adult.

in-the-garage = Pete is Elin’s foster dad. He helped her with the live video. It is for friends. Today a stranger has the link too. Twelve people are watching.

freya-shows = Freya plays in live videos for friends too. Freya shows what she does.
    .stop = I stop. I do not answer the viewer.
    .think = I think. Does the viewer want music, or me alone?
    .click = I choose. I end the video. I show Grandad.

the-stream = Everybody can read the comments.
    .elin-song = That was my song. The dog next door barked too!
    .freya-dog = The dog was great.
    .freya-dog-wants = Freya wants to say something nice.
    .kite-tip = [[tip|Relax your left hand.]] It gets easier.
    .kite-tip-wants = QuietKite_2 wants to help with the drums.
    .kite-coins = [[coins|You are the best. Here are 400 coins for you.]]
    .kite-coins-wants = QuietKite_2 wants Elin to have 400 coins.
    .riffle-alone = Now the viewer writes only to you. Nobody else can read it.
    .kite-private = [[private|Come to a private call.]] Only you and me.
    .kite-private-wants = QuietKite_2 wants Elin to join a call.
    .kite-dare = I have a dare for you. [[dare|Nobody records it.]]
    .kite-dare-wants = QuietKite_2 wants Elin to do a dare.
    .kite-threat = You have two minutes. [[threat|If you do not come, I tell everybody that you beg for coins.]]
    .kite-threat-wants = QuietKite_2 wants Elin to come now.

what-now = What can Elin do?
    .go-once = Go to the private call
    .go-once-look = Elin may not see who it is. The viewer may ask for more.
    .end-and-tell = End the video and tell Pete
    .end-and-tell-look = The video ends. Pete may listen and help.
    .wants = What does the viewer want?
    .wants-music = To help Elin with the drums
    .wants-alone = To be alone with Elin

stream-ended = Elin ends the video. She does not say goodbye. She takes the laptop to Pete.
    .thinks-elin = I can leave. Nobody can stop me.
    .thinks-pete = The drums are quiet. I can listen to Elin.
    .thinks-kite = Elin is not alone now. My plan does not work.
    .reassurance = You can leave a live video at any time.

a-black-picture = Elin goes to the call. The viewer names a dare. It is not about drums. Elin ends the call. The viewer writes, “I recorded you. Do what I say.”
    .thinks-elin = I went once. It did not stop.
    .thinks-kite = I said, “Nobody will record it.” That was a lie.
    .thinks-freya = Elin left so fast. Is she all right?
    .reassurance = It is not Elin’s fault. The viewer planned it. Elin can tell an adult now.

nine-messages = Elin says no. She cannot give the coins back. The viewer sends nine more messages.
    .thinks-elin = I said no. The messages do not stop.
    .thinks-kite = Elin told nobody. I can go on.
    .reassurance = Saying no is right. Elin does not have to do this alone.

no-drums = Elin hides the laptop. For two days, she does not play the drums.
    .thinks-elin = I took the coins. I worry that people will blame me.
    .thinks-pete = Elin is quiet. I want to help her.
    .reassurance = It is not Elin’s fault. Taking coins is not wrong. She is not in trouble.

practise-telling = Elin left. Now she tells an adult. You can practise with her.
    .who = Who can help Elin?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete knows about the live video. He can help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei knows who can help.
    .words = How can Elin tell?
    .words-facts = “A viewer wants me alone. Now there is a threat.”
    .words-facts-reply = Good. Now it is clear what happened.
    .words-show = Show the comments
    .words-show-reply = Good. You can tell by showing.
    .busy = At home, Pete is painting. The radio is on. What can Elin do?
    .busy-later = Wait for another day
    .busy-later-reply = This is important today. Pete wants to know. Try again.
    .busy-radio = Turn the radio off and say “I need you”
    .busy-radio-reply = Good. Pete stops painting. He listens.

practise-after-the-call = Elin can still tell. You can practise with her.
    .who = Who can help Elin?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .who-kite = Ask the viewer to delete it
    .who-kite-reply = The viewer does not want to help. Try again.
    .words = How can Elin tell?
    .words-call = “I was in a call. Somebody says they recorded me.”
    .words-call-reply = Good. That was hard to say.
    .words-note = Write it on paper
    .words-note-reply = Good. You can tell by writing.
    .busy = Pete says, “Then do not make videos for a while.” He does not understand yet. What can Elin do?
    .busy-again = Say, “Somebody is threatening me”
    .busy-again-reply = Good. Now Pete understands. He sits down and listens.
    .busy-drop = Go away
    .busy-drop-reply = Pete wants to understand. Try again.

practise-after-the-coins = Elin said no. Now she can get help. You can practise with her.
    .who = Who can help Elin?
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei can read the messages.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can save the messages with her.
    .words = How can Elin tell?
    .words-more = “I said no. There are more messages.”
    .words-more-reply = Good. Now it is clear what happened.
    .words-show = Show the nine messages
    .words-show-reply = Good. You can tell by showing.
    .busy = At school, Mrs Osei is teaching the choir. What can Elin do?
    .busy-home = Go home
    .busy-home-reply = Mrs Osei wants to help. Try again.
    .busy-slip = Give her a note
    .busy-slip-reply = Good. Mrs Osei reads it. After the choir, she listens.

practise-after-hiding = Two days later, Elin can still tell. You can practise with her.
    .who = Who can help Elin?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete wants to help.
    .who-osei = Mrs Osei, her teacher
    .who-osei-reply = Yes. Mrs Osei is at school tomorrow.
    .words = How can Elin tell?
    .words-stopped = “Somebody in the live video scared me.”
    .words-stopped-reply = Good. Now it is clear how she feels.
    .words-point = Point at a feelings card
    .words-point-reply = Good. You can tell by pointing.
    .busy = Pete is driving the car. What can Elin do?
    .busy-say-it = Say it while he drives
    .busy-say-it-reply = Good. Pete parks the car. He listens.
    .busy-window = Say nothing
    .busy-window-reply = Pete wants to know. Try again.

after-the-concert = A stranger gives Freya money. The stranger says, “Come outside with me, only you. Be quick.” Freya goes to her teacher.
    .alike = It is the same with a screen. When somebody wants me alone and makes me hurry, I leave. I tell.

ended-and-told = Pete and Elin save the comments. Pete tells the police and people who keep children safe. Then they block and report the viewer.
    .headline = Elin left. Then she told.
    .reassurance = The viewer did wrong. Elin did nothing wrong.
    .next = When a viewer puts pressure on you, leave. Keep the messages. Tell an adult. Then block.
    .thinks-elin = I can leave. I do not have to say why.
    .thinks-pete = Elin came to me. I am proud of her.
    .learned-leave = I can leave a live video at any time.
    .learned-hurry = When a viewer wants me alone and makes me hurry, I leave.
    .learned-threat = When somebody threatens me, I tell.

told-after-the-call = Pete helps. They save the messages. They tell the police and people who keep children safe. Then they block the viewer.
    .headline = Elin told after the call.
    .reassurance = It is not Elin’s fault. She is not in trouble.
    .next = Do not answer. Do not do what the viewer says. Keep the messages. Tell an adult.
    .thinks-elin = Pete is not angry. I feel better.
    .thinks-pete = Elin ended the call. That was strong.
    .recover-stop = End the call. Do not answer.
    .recover-keep = Keep the messages.
    .recover-tell = Tell an adult about the call too.
    .recover-change = Then block and report together. Close the old link.
    .learned-record = All calls can be recorded.
    .learned-next = When somebody does one dare, the viewer wants another dare.
    .learned-after = I can always tell. It can be later.

no-longer-alone = Pete helps. They save the messages. They tell the police and people who keep children safe. Then they block the viewer. Elin plays again.
    .headline = Elin has help now.
    .reassurance = It is not Elin’s fault. She wanted to be safe.
    .next = Leave. Keep the messages. Tell an adult. Then block the viewer together.
    .thinks-elin = I am not alone now.
    .thinks-freya = I am glad that Elin has help.
    .recover-leave = Leave. You do not have to say why.
    .recover-keep = Keep the messages.
    .recover-tell = Tell an adult.
    .recover-block = Ask an adult to help. Block and report together.
    .learned-debt = I do not have to pay for a present.
    .learned-quiet = When I tell, people can help.
    .learned-order = I leave. I keep the messages. I tell. Then we block.
