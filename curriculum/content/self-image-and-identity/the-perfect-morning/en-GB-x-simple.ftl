title = The perfect morning
    .setting = It is Tuesday evening. Marcus is in his room.
    .talk = What can you not see in a perfect picture?
    .flag = Pictures make a boy feel bad about how he looks. You do not see the bad advice. You can stop at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another trusted adult.

cast =
    .jay = Marcus’s friend
    .callum = a younger friend
    .mum = Marcus’s mum
    .nurse = the school nurse
    .dawn = an account with many followers
    .atlas = somebody Marcus does not know

sign-every-day = “Every day”
    .why = A picture shows one second. People choose the best second.
sign-curtains = Open the curtains
    .why = This is a normal tip. Everybody can know about it. It is OK.
sign-one-week = “One week”
    .why = Bodies grow slowly. Nobody changes in one week. It is a trick.
sign-parents = “Do not tell”
    .why = Good advice is not a secret. Bad advice wants to be secret.
sign-pass-on = “Send it to friends”
    .why = This is how bad advice gets to more people.

frame-nine = Marcus draws a comic. He stops. He looks at pictures of perfect mornings for half an hour.

jay-shows = Pictures made Jay feel bad too. Jay shows what he does.
    .stop = I stop. I put the phone down.
    .think = I think. How did I feel before? How do I feel now?
    .click = I choose. I close it. I tell somebody how I feel.

dawn-feed = Marcus looks at an account called Dawn Club.
    .dawn-room-shows = A clean room. A boy in the sun.
    .dawn-room = [[every-day|All my days start like this.]]
    .dawn-curtains = [[curtains|Open the curtains before you use your phone.]]
    .dawn-week-shows = Two pictures of one boy. He smiles more in the second picture.
    .dawn-week = [[one-week|Look new in one week.]] Read the advice.
    .atlas-thread = I felt bad too. Then I read the advice. Be quick!
    .atlas-thread-wants = Atlas_Rises wants Marcus to read the advice.
    .atlas-parents = [[parents|Do not tell your parents.]]
    .atlas-parents-wants = Atlas_Rises wants Marcus not to tell parents.
    .atlas-pass = [[pass-on|Send it to two friends.]]
    .atlas-pass-wants = Atlas_Rises wants Marcus to send it on.

what-now = What can Marcus do?
    .join-quietly = Read the advice and tell nobody
    .join-quietly-look = Marcus may read for a long time. He may be tired tomorrow.
    .say-it-aloud = Close it and tell Mum
    .say-it-aloud-look = Mum may stop her work. She may listen to Marcus.
    .wants = What does Dawn Club want?
    .wants-stay = People who feel bad and go on looking
    .wants-well = To make Marcus feel well

face-down = Marcus puts the phone down. His shoulders feel better. He goes to Mum.
    .thinks-marcus = Before, I felt OK. Then I looked at the pictures.
    .thinks-mum = Marcus wants to talk. I can listen.
    .thinks-dawn = Marcus does not look now. We get no money.
    .reassurance = Many people feel bad after such pictures. It is not Marcus’s fault.

until-midnight = Marcus reads until midnight. He does not do what it says. In the morning, he is sad and tired.
    .thinks-marcus = I only read it. I feel worse.
    .thinks-atlas = Marcus tells nobody. That is what I want.
    .thinks-mum = Marcus is quiet. I want to help him.
    .reassurance = It is not Marcus’s fault. He can stop now. He can tell an adult.

no-kit = Marcus looks at sixty more pictures. The next day, he does not want to do PE. He likes PE.
    .thinks-marcus = I only looked. Now I feel bad at school.
    .thinks-jay = Marcus likes PE. I want to ask him.
    .reassurance = It is not Marcus’s fault. He can get help.

at-the-gate = Marcus sends the advice to Callum. Callum is ten. Callum says, “Tonight I do it. I tell nobody.”
    .thinks-callum = Marcus sent it. I think it is good.
    .thinks-marcus = I wanted to help. Now Callum has a secret.
    .reassurance = Marcus wanted to be kind. He can still stop it.

practise-saying-it = Marcus says how he feels. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can listen.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. A nurse helps with feelings too.
    .words = How can Marcus tell?
    .words-before-and-after = “I felt OK. I saw this. Now I feel bad.”
    .words-before-and-after-reply = Good. Now it is clear what happened.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum works. She says, “You look fine.” She does not understand yet. What can Marcus do?
    .busy-leave = Go away
    .busy-leave-reply = Mum wants to understand. Try again.
    .busy-again = Say, “It tells me to hide it”
    .busy-again-reply = Good. Now Mum understands. She stops. She listens.

practise-stepping-out = Marcus can tell somebody now. You can practise with him.
    .who = Who can help Marcus?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help.
    .who-atlas = Atlas_Rises
    .who-atlas-reply = This person does not want to help. Try again.
    .words = How can Marcus tell?
    .words-midnight = “I read something. Now I feel worse.”
    .words-midnight-reply = Good. That is honest.
    .words-scale = Point at two faces: before and now
    .words-scale-reply = Good. You can tell by pointing.
    .busy = Nurse Hall helps two pupils. What can Marcus do?
    .busy-chair = Sit down and wait
    .busy-chair-reply = Good. Now it is his turn. Nurse Hall listens.
    .busy-bell = Go away
    .busy-bell-reply = Nurse Hall wants to know. Try again.

practise-with-a-note = Marcus can tell somebody. You can practise with him.
    .who = Who can Marcus tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can listen.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help.
    .words = How can Marcus tell?
    .words-kit = “I did not want to do PE.”
    .words-kit-reply = Good. He can say more later.
    .words-show = Show the pictures
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum worked all night. She sleeps. What can Marcus do?
    .busy-note = Write a note for Mum
    .busy-note-reply = Good. At four, Mum reads the note. She listens.
    .busy-not-important = Say nothing
    .busy-not-important-reply = His feelings are important. Mum wants to know. Try again.

practise-calling-it-back = Marcus can still stop it. You can practise with him.
    .who = Which adult can help?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can talk to Callum’s family.
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall can help.
    .words = How can Marcus tell?
    .words-sent = “I sent bad advice to Callum.”
    .words-sent-reply = Good. That is honest.
    .words-show = Show the message to Callum
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum is on the phone. She waits. What can Marcus do?
    .busy-tomorrow = Tell Mum tomorrow
    .busy-tomorrow-reply = Callum needs help today. Try again.
    .busy-loudspeaker = Say, “It is about Callum”
    .busy-loudspeaker-reply = Good. Mum stops. She listens.

a-card-at-the-bus-stop = Jay gets a card. It says, “Look new by Sunday. Tell nobody.” Jay puts the card in the bin.
    .alike = It is the same on a screen. Advice with a secret is bad advice.

said-aloud = Mum reads it. They report the advice. Marcus finishes his comic.
    .headline = Marcus told Mum how he feels.
    .reassurance = It was not Marcus’s fault. The pictures are made to do this.
    .next = When pictures make you feel bad, close them. Tell an adult. Report bad advice.
    .thinks-marcus = My body showed me that I felt bad.
    .thinks-mum = First I did not understand. Then Marcus said it again.
    .learned-body = I look at how my body feels.
    .learned-aloud = Advice with a secret is bad advice.
    .learned-second = A picture shows one second.

badgers = An adult helps. Marcus leaves the advice. They report it. His app shows other things now.
    .headline = Marcus told somebody. He feels better.
    .reassurance = It was not Marcus’s fault. He is not in trouble.
    .next = When you feel worse, leave. Tell an adult. Report it.
    .thinks-marcus = I do not have to be perfect.
    .thinks-mum = I am glad that Marcus talked.
    .recover-leave = Stop reading. Leave.
    .recover-say = Tell an adult how you feel.
    .recover-report = Report the advice.
    .learned-looking = Looking can change how I feel.
    .learned-hide = When it says “Tell nobody”, I tell.
    .learned-less = I can tell an app to show other things.

called-back = Marcus says to Callum, “I was wrong. Please do not do it.” Mum helps. They delete and report the advice.
    .headline = Marcus stopped it.
    .reassurance = Marcus is not a bad friend. He put it right.
    .next = Before you use advice, an adult reads it. Then you decide.
    .thinks-callum = Marcus told me the truth. I am glad.
    .thinks-marcus = Next time, I ask an adult first.
    .recover-adult = Tell an adult today.
    .recover-wrong = Say to your friend, “I was wrong.”
    .recover-delete = Delete the message.
    .recover-report = Report the advice.
    .learned-mean-well = I can be kind and still send bad advice.
    .learned-check = First, an adult reads it.
    .learned-back = I can still stop what I sent.
