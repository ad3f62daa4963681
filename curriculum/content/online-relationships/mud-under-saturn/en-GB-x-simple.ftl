title = Mud under Saturn
    .setting = It is Thursday. Zaynab is at home. She likes stars and planets.
    .talk = When is it safe to meet somebody from online?

cast =
    .mum = Zaynab’s mum
    .dad = Zaynab’s dad
    .patel = Zaynab’s teacher
    .club = a star club of three schools
    .imogen = Zaynab knows her only online

sign-adult = Bring an adult
    .why = Ms Patel wants an adult to come and stay. It is OK.
sign-moved = A different place
    .why = The park is wet. Ms Patel tells all families. It is OK.
sign-meet = “We can meet”
    .why = They meet at school. All families know. The adults stay. It is OK.
sign-ring = The mums talk
    .why = Imogen wants the mums to know. Mum can check. It is OK.
sign-cake = Do not tell Ms Patel
    .why = This is a surprise. Imogen’s mum knows about it. It ends on Saturday. It is OK.

saturn-or-neptune = Zaynab and Imogen write about planets in a star club. They go to different schools. They have never met.
    .picture = Zaynab sits with a laptop. She is happy.

in-sky-club = Zaynab reads the page of the club. All families can read it.
    .picture = Zaynab looks at her laptop. She is happy.
    .patel-rings = We look at the stars on Saturday. [[adult|Bring an adult. The adult stays.]]
    .patel-rings-wants = Ms Patel wants adults there.
    .zaynab-boots = Can we see Neptune?
    .patel-puddle = Yes! But the park is wet. [[moved|We meet in the school playground.]] All families know.
    .patel-puddle-wants = Ms Patel wants to meet in the playground.

imogen-writes = Imogen writes to Zaynab.
    .picture = Zaynab reads. She is not sure.
    .imogen-meet = Do you come on Saturday? [[meet|Then we can meet!]]
    .imogen-meet-wants = Imogen wants to meet Zaynab on Saturday.
    .zaynab-socks = I want to come.
    .imogen-ring = Good! [[ring|My mum wants to phone your mum.]]
    .imogen-ring-wants = Imogen wants the two mums to talk.
    .imogen-cake = Mum makes a cake for Ms Patel. [[cake|Do not tell Ms Patel.]]
    .imogen-cake-wants = Imogen wants Zaynab not to tell Ms Patel.

what-now = Zaynab has never met Imogen. What can Zaynab do?
    .picture = Zaynab stops. She thinks.
    .stay-away = Stay at home
    .stay-away-look = Zaynab may stay at home on Saturday. Imogen may wait for her.
    .ask-mum = Show Mum
    .ask-mum-look = Mum may ask questions. The two mums may talk on the phone.
    .wants = What does Imogen want?
    .wants-unseen = To meet Zaynab with no adult there
    .wants-together = To look at stars with Zaynab

the-mums-talk = Zaynab shows Mum the messages. Mum phones Ms Patel. Ms Patel knows Imogen and her mum. Then the mums talk. Mum says, “I come with you.”
    .picture = Mum talks on the phone. Zaynab waits. Both are calm.
    .thinks-zaynab = I asked. Now I know.
    .thinks-mum = I am glad that Zaynab asked me.
    .thinks-imogen = My mum asked about Zaynab too.

homework-from-tuesday = Zaynab writes, “I have homework.” That is not true. On Saturday, she stays at home. Imogen waits at the school. Zaynab is sad.
    .picture = Zaynab sits in her room. She is sad.
    .thinks-zaynab = I do not know Imogen. But I did not ask.
    .thinks-imogen = I do not know why Zaynab did not come.
    .reassurance = Zaynab was careful. That is OK. She can still ask.

at-the-gate = Zaynab goes alone. Mum and Dad do not know. Ms Patel says, “You need an adult from home. Wait with me. We phone home.”
    .picture = Zaynab and Ms Patel stand in the playground. Zaynab is worried.
    .thinks-zaynab = Many adults are here. My mum and dad are not here.
    .thinks-patel = Zaynab’s mum and dad must know where she is.
    .reassurance = Zaynab is not in trouble. She can phone home now.

practise-asking = Zaynab asked Mum. You can practise with her for another time.
    .who = Who can find out with Zaynab?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can find out.
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel knows Imogen.
    .words = How can Zaynab ask?
    .words-find-out = “Is it OK to meet Imogen? Can you come?”
    .words-find-out-reply = Good. Now an adult can find out.
    .words-show = Show the laptop
    .words-show-reply = Good. You can ask by showing.
    .busy = Mum stands on a ladder. She mends a lamp. What can Zaynab do?
    .busy-ladder = Say “I need you” and wait
    .busy-ladder-reply = Good. Mum comes down. She listens.
    .busy-yes-first = Say yes to Imogen now
    .busy-yes-first-reply = Mum does not know yet. Try again.

practise-asking-late = Zaynab stayed at home. She can still ask. You can practise with her.
    .who = Who can find out about Imogen?
    .who-friends = Only her friends
    .who-friends-reply = Her friends do not know Imogen. Choose an adult. Try again.
    .who-patel = Ms Patel
    .who-patel-reply = Yes. Ms Patel knows Imogen.
    .words = How can Zaynab ask?
    .words-stayed-away = “I have never met Imogen. Is she OK?”
    .words-stayed-away-reply = Good. Now an adult can help.
    .words-show = Show the messages
    .words-show-reply = Good. You can ask by showing.
    .busy = Ms Patel puts her things away. What can Zaynab do?
    .busy-next-year = Go away
    .busy-next-year-reply = Ms Patel wants to help. Try again.
    .busy-lenses = Wait where Ms Patel can see her
    .busy-lenses-reply = Good. Ms Patel stops. She listens.

practise-ringing-home = Zaynab is at the school alone. She phones home. You can practise with her.
    .who = Who can Zaynab phone?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum is not angry. She can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .words = How can Zaynab tell?
    .words-alone = “I am at the school alone.”
    .words-alone-reply = Good. Now it is clear where she is.
    .words-hand-over = Give the phone to Ms Patel
    .words-hand-over-reply = Good. Ms Patel can tell it for her.
    .busy = Nobody answers the phone. What can Zaynab do?
    .busy-again = Stay with Ms Patel and phone again
    .busy-again-reply = Good. Dad answers. He listens. He comes.
    .busy-slip-in = Go in alone
    .busy-slip-in-reply = Nobody at home knows yet. Try again.

rings-at-last = On Saturday, Mum comes and stays. Zaynab meets Imogen and her mum. They look at Saturn. They eat cake.
    .headline = Zaynab asked. Then she went with Mum.
    .picture = Zaynab, Mum and Ms Patel are in the playground. They are happy.
    .reassurance = Checking was right. This time, it was safe.
    .next = Before you meet somebody from online, a parent must say yes. An adult must come.
    .thinks-zaynab = Imogen is kind. We like planets.
    .thinks-mum = I know where Zaynab is. I like Saturn too.
    .learned-rule = A parent says yes. An adult comes and stays. Then meeting is OK.
    .learned-glad = Safe people want my family to know.
    .learned-told = A new place is OK when all families know.

lemon-and-freezer = Zaynab asks. The mums talk. On another Saturday, Mum and Zaynab go. Zaynab meets Imogen and her mum. Mum stays.
    .headline = Zaynab asked. Then she went with Mum.
    .picture = Zaynab and Mum are in the playground. Zaynab is happy.
    .reassurance = Zaynab did nothing wrong. She was careful.
    .next = When you are not sure, ask an adult to find out.
    .thinks-zaynab = A question is better than a guess.
    .thinks-imogen = Now I know why Zaynab stayed at home.
    .learned-ask = When I do not know, I ask.
    .learned-new = A new person can be a safe person.
    .learned-rule = A parent says yes. An adult comes and stays. Then meeting is OK.

dad-with-his-helmet-on = Dad comes to the school. He is not angry. He stays. Zaynab and Dad meet Imogen and her mum. They look at Saturn.
    .headline = Zaynab phoned home. Dad came.
    .picture = Zaynab and Dad are in the playground. Both are calm.
    .reassurance = Zaynab is not in trouble. She phoned home. That was right.
    .next = Tell an adult at home before you go.
    .thinks-zaynab = I can tell Mum and Dad before I go.
    .thinks-patel = An adult from home must come. Then it is safe.
    .learned-mine = I need an adult from my home.
    .learned-before = I tell an adult at home before I go.
    .learned-rule = A parent says yes. An adult comes and stays. Then meeting is OK.
    .recover-stand = Stay with an adult you know.
    .recover-ring = Phone home. Say where you are.
    .recover-stays = Go in when an adult from home comes.
