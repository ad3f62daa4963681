title = Where is the bus?
    .setting = It is Wednesday evening. Dev is on a bus.
    .talk = Who can know where you are?

cast =
    .gran = Dev’s gran
    .dad = Dev’s dad
    .shah = Dev’s teacher
    .home = family chat · Gran, Dad, Dev

sign-where = “Where are you?”
    .why = Gran waits for Dev. Gran looks after him. She can know where he is. It is OK.
sign-live-map = A live map
    .why = Dev can choose to share it. Only his family can see it. It is OK.
sign-one-hour = One hour
    .why = The app says who can see it. It says when it ends. It is OK.
sign-battery = “How full is your phone?”
    .why = Dad wants to know if Dev can phone him. It is OK.

two-hundred-sheep = Dev goes home from art club. He made a paper hippo. The bus stops. Many sheep stand on the road.
    .picture = Dev sits on a bus. Ms Shah sits there too.

family-chat = Only Gran, Dad and Dev are in this chat.
    .picture = Dev looks at his phone.
    .gran-where = [[where|Where are you?]] There is no bus here.
    .dev-sheep = There are sheep on the road. I am OK.
    .dad-map = [[live-map|Please share your live location.]] Then Gran knows where you are.
    .home-hour = Share with Gran and Dad? [[one-hour|It ends after one hour.]]
    .dad-battery = [[battery|How full is your phone?]]
    .gran-soup = I have soup for you.

what-now = What can Dev do?
    .picture = Dev thinks.
    .switch-off = Turn the phone off
    .check-and-share = Check the names. Then share for one hour.
    .wants = What does Dad want?
    .wants-home-safe = To know when Dev comes home
    .wants-watch = To see where Dev is every day

a-blue-dot = Dev checks. Two people can see it. It ends after one hour. Dev shares it. Gran waits inside. It is warm there.
    .picture = Dev is on the bus. He is calm.
    .thinks-dev = I know who can see me. I know when it ends.
    .thinks-gran = I can see where Dev is. I do not worry.
    .reassurance = Checking was right. Sharing was right too.

gran-in-the-rain = Dev turns his phone off. Gran does not know where he is. She waits in the rain. She gets wet.
    .picture = Gran stands in the street. She is worried.
    .thinks-gran = Dev does not answer. Is he OK?
    .thinks-dev = I wanted to be careful. I did not want Gran to get wet.
    .reassurance = Being careful is OK. A few people can know where Dev is.

a-dot-at-nine = Dev shares with his class too. It does not end. At nine, a boy writes: “I see where you live.”
    .picture = Dev sits on his bed. He is worried.
    .thinks-dev = I wanted to show the sheep. Now they see my home.
    .thinks-dad = Two people were enough. I can help him.
    .reassurance = Dev can stop it now. He is not in trouble.

practise-checking = Dev asks somebody to check. You can practise with him.
    .who = Who can check with Dev?
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. Ms Shah is on the bus too.
    .who-dad = Dad
    .who-dad-reply = Yes. Dev can phone Dad.
    .words = What can Dev ask?
    .words-who-and-until = “Who can see it? When does it end?”
    .words-who-and-until-reply = Good. These are two good questions.
    .words-point = Point at the names
    .words-point-reply = Good. You can ask by pointing.
    .busy = Ms Shah helps the driver. What can Dev do?
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Ask first. Try again.
    .busy-bus-step = Say, “I have a question”
    .busy-bus-step-reply = Good. Ms Shah comes back. She listens.

practise-explaining = Dev can say why he did it. You can practise with him.
    .who = Who can Dev talk to?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran is not angry.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can explain it.
    .words = What can Dev say?
    .words-not-sure = “I was not sure. I turned it off.”
    .words-not-sure-reply = Good. Now it is clear why.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran dries her scarf. What can Dev do?
    .busy-towel = Give her a towel and stay
    .busy-towel-reply = Good. Gran says thank you. She listens.
    .busy-upstairs = Go away
    .busy-upstairs-reply = Gran wants to know. Try again.

practise-stopping-it = Dev can get help now. You can practise with him.
    .who = Who can help Dev?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can turn it off with him.
    .who-shah = Ms Shah, his teacher
    .who-shah-reply = Yes. She can help tomorrow. Dad can help today.
    .words = How can Dev tell?
    .words-everyone = “Everybody can see where I am.”
    .words-everyone-reply = Good. Now it is clear what happened.
    .words-show = Show the boy’s message
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad is in the bath. What can Dev do?
    .busy-pillow = Hide the phone
    .busy-pillow-reply = The phone still shares his home. Try again.
    .busy-door = Knock. Say “I need you.”
    .busy-door-reply = Good. Dad comes out. He listens.

home-with-the-hippo = The bus comes. Gran stands at the stop. The sharing ends after one hour. Dev checks: it is off.
    .headline = Dev checked. Then he shared.
    .picture = Dev and Gran smile.
    .reassurance = Checking was right. This time, it was safe.
    .next = Check who can see it. Check when it ends. Then share.
    .thinks-dev = I told two people. That helped.
    .thinks-gran = Dev is here. We eat soup.
    .learned-who = I check who can see it.
    .learned-until = I check when it ends.
    .learned-off = At the end, I check that it is off.

warm-soup = Dev, Gran and Dad make a plan: two people, one hour. They can phone to check.
    .headline = Now they have a plan.
    .picture = Dev and Gran are in the kitchen. Gran laughs.
    .reassurance = Dev was careful. That is OK.
    .next = When you are not sure who asks, phone the person. Then decide.
    .thinks-dev = My family can know where I am.
    .thinks-gran = Dev thinks first. That is good.
    .learned-some = My family can know where I am.
    .learned-check = I can phone to check.
    .learned-hour = Sharing can end after one hour.

the-dot-goes-out = Dad and Dev turn the sharing off. They check the other apps. Two apps saw where Dev was. They turn them off too.
    .headline = Dev told Dad. Now it is off.
    .picture = Dev and Dad sit together with a phone.
    .reassurance = Nobody is angry. Telling was right.
    .next = Share where you are with a few people. Do it for a short time.
    .thinks-dev = My class can see a picture of the sheep. That is enough.
    .thinks-dad = Dev told me. I could help at once.
    .recover-stop = Turn the sharing off.
    .recover-tell = Tell an adult who saw it.
    .recover-look = Check which apps see where you are.
    .learned-few = Only a few people can know where I am.
    .learned-end = I choose when sharing ends.
    .learned-list = I can check who sees me.
