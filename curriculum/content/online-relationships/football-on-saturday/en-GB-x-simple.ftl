title = Football on Saturday
    .setting = It is Thursday. Sam is at home. Sam plays football in a team.
    .talk = Which meetings are safe?

cast =
    .dad = Sam’s dad
    .coach = Sam’s coach
    .amara = in Sam’s team
    .otters = Sam’s team and their parents

sign-saturday = A place and a time
    .why = Sam knows the coach. An adult comes with Sam. It is OK.
sign-dee = A new person
    .why = The coach knows Dee. The adults stay there. It is OK.
sign-age = My age and size
    .why = The team gets new shirts. The coach needs the size. It is OK.
sign-trick = Do not tell the other team
    .why = This is a plan for a game. All the parents know about it. It is OK.

the-goalkeeper = Sam plays football. Sam wears ear defenders, because the sports hall is loud.
    .picture = Sam stands in the garden. He is happy.

team-page = Sam reads the team page. Dad can read it too.
    .picture = Sam reads on Dad’s phone. He is not sure.
    .coach-saturday = [[saturday|Come to the sports hall on Saturday.]] Bring an adult.
    .amara-early = I come too!
    .coach-dee = [[dee|Dee comes too. She is new.]] I know her. She is a coach.
    .coach-shirts = We get new shirts. [[age|Write your age and your size.]]
    .dad-lift = We have two seats in our car.
    .coach-trick = We have a plan for the next game. [[trick|Do not tell the other team.]]

what-now = What can Sam do?
    .picture = Sam stops. He thinks.
    .read-with-dad = Ask Dad to read it
    .stay-home = Stay at home
    .wants = What does the coach want?
    .wants-train = To train with the whole team
    .wants-alone = To meet Sam with no adult there

dad-reads = Dad reads the page. Dad says, “I know Coach Reid. I come with you.” Sam asks, “Is it loud?” Dad finds out.
    .picture = Sam and Dad read together. Both are calm.
    .thinks-sam = I know who comes. I know where it is.
    .thinks-dad = I am glad that Sam asked me.

no-goalkeeper = Sam stays at home on Saturday. The team plays without Sam. Sam is sad.
    .picture = Sam sits on his bed. He is sad.
    .thinks-sam = I do not know Dee. But I want to play.
    .thinks-amara = We need Sam.
    .reassurance = Sam was careful. That is OK. Sam can still ask.

too-much = Sam writes his address too. All the parents can read it. Coach Reid writes, “I only need your age and your size.”
    .picture = Sam looks at the phone. He is worried.
    .thinks-coach = Sam wanted to help. I can help Sam.
    .thinks-sam = Many people can read my address.
    .reassurance = Sam is not in trouble. Dad can help.

practise-asking = Sam asks somebody once more to check. You can practise with him.
    .who = Who can check with Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad knows the coach.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid knows Dee.
    .words = How can Sam ask?
    .words-know-them = “Do you know these people?”
    .words-know-them-reply = Good. An adult can find out.
    .words-point = Point at the name
    .words-point-reply = Good. You can ask by pointing.
    .busy = Dad mends the sink. What can Sam do?
    .busy-tap = Touch Dad’s shoe and wait
    .busy-tap-reply = Good. Dad stops. He looks.
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.

practise-asking-late = Sam stayed at home. Sam can still ask. You can practise with him.
    .who = Who can help Sam?
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid knows Dee.
    .who-amara = Only Amara
    .who-amara-reply = Amara is a child too. Choose an adult. Try again.
    .words = How can Sam ask?
    .words-missed = “I do not know Dee.”
    .words-missed-reply = Good. Now an adult can help.
    .words-show = Show the message
    .words-show-reply = Good. You can ask by showing.
    .busy = Coach Reid puts the balls away. What can Sam do?
    .busy-slip-away = Go away
    .busy-slip-away-reply = Coach Reid wants to help. Try again.
    .busy-wait-bag = Hold the bag and wait
    .busy-wait-bag-reply = Good. Coach Reid stops. He listens.

practise-helping = Sam wrote his address. Sam can get help. You can practise with him.
    .who = Who can help Sam?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid can delete it.
    .words = How can Sam tell?
    .words-typed = “I wrote our address.”
    .words-typed-reply = Good. Now an adult can help.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad drives the car. What can Sam do?
    .busy-keep-quiet = Say nothing
    .busy-keep-quiet-reply = Dad wants to help. Try again.
    .busy-when-parked = Wait until the car stops
    .busy-when-parked-reply = Good. The car stops. Dad listens.

in-goal = Sam and Dad go to the sports hall. Sam meets Dee. Dee is kind. Sam plays well.
    .headline = Sam checked. Then he played.
    .picture = Sam and the coach stand in the sports hall. Sam is proud.
    .reassurance = Checking was right. This time, it was safe.
    .next = When people you know want to meet you, check with an adult. Go with the adult.
    .thinks-sam = I like football. I like Dee too.
    .thinks-dad = Sam can check every time.
    .learned-all-know = A safe meeting is not a secret.
    .learned-with-me = An adult I know comes with me.
    .learned-check = I can check. Then I can join in.

late-otter = Sam asks about Dee. The next Saturday, Sam and Dad go. Sam meets Dee. Dee is kind.
    .headline = Sam asked. Then he played.
    .picture = Sam and Amara stand in the sports hall.
    .reassurance = Sam did nothing wrong. He was careful.
    .next = When your coach brings a new person, ask an adult. Go with the adult.
    .thinks-sam = Dee is new. But she is kind.
    .thinks-coach = I can tell the team more about new people.
    .learned-ask = When I do not know a person, I ask an adult.
    .learned-new = I can meet a person my coach knows. My adult comes with me.
    .learned-needs = I can say what I need.

taken-down = Coach Reid deletes the address. Dad comes to the sports hall with Sam. Sam gets a shirt.
    .headline = Sam got help.
    .picture = Sam and Dad stand in the sports hall. Both are calm.
    .reassurance = Sam wanted to help. He is not in trouble.
    .next = Tell only what the coach needs. Go with an adult.
    .thinks-sam = The address is gone. I feel calm.
    .thinks-coach = I am glad that Sam got help.
    .recover-say = Say what you wrote.
    .recover-delete = Ask an adult to delete it.
    .recover-dad-comes = Take an adult with you.
    .learned-asked = I tell only what is needed.
    .learned-alone = I go with an adult I know.
    .learned-tell = When I told too much, I can get help.
