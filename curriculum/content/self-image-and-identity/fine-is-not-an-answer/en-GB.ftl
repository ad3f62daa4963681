title = Fine is not an answer
    .setting = Tuesday, twenty to ten in the evening. Freya is in bed with her phone and half of a scarf.
    .talk = Which promise can nobody keep, and how can a friend say so kindly?
    .flag = In this story, a friend writes that she does not want to be here any more. It shows how she gets help. You can leave it at any time.
    .support = Your teacher knows that you are playing this, and there is somebody to talk to today. If you or a friend feel like Ruby, tell an adult now. You do not have to finish first.

cast =
    .hana = in Freya’s year
    .ruby = Freya’s friend since they were five
    .grandad = Freya lives with him
    .rubys-gran = lives with Ruby, two streets away
    .nurse = school nurse

sign-grumbling = Gus hates Mondays
    .why = Gus has grumbled for three years. A bad mood on a Monday is ordinary. This one is fine.
sign-change = The field gets empty
    .why = One sad picture is ordinary. Five weeks that get emptier are a change, and a change is worth asking about.
sign-not-here = Not here any more
    .why = It can mean that somebody does not want to live. Always take it seriously, and tell an adult the same day.
sign-promise = Do not tell, you promised
    .why = She asks because she is afraid. A promise that leaves somebody in danger does not count.
sign-only-you = You are the only one
    .why = It is meant as trust. It also lays on one friend what several adults should carry.

two-ends = Freya and Ruby are knitting one scarf, from both ends. It is for a lamp post. Ruby draws as well. Every day she posts Gus, a goat who complains about everything. Since last month, only one end of the scarf has grown.

hana-shows = Last spring, a boy in Hana’s swimming club asked her to keep something heavy. This is what she does now.
    .stop = I stop before I say “I promise”. If I have said it already, I may take it back.
    .think = Could somebody be in danger? Is it too big for a friend? I do not have to be sure.
    .click = Then I choose. I tell an adult today, and I stay a friend.

five-weeks-of-gus = Freya scrolls down through five weeks of Ruby’s page.
    .week-one = Gus has eaten the timetable. [[grumbling|He hates Mondays]], and hats.
    .week-three = Gus is too tired to complain. He looks at the fence.
    .week-five = No goat today. [[change|The field is empty. It was always a bit empty.]]

twenty-to-ten = On Saturday, Ruby asked her to keep a secret. “I promise,” Freya said, before she knew what it was.
    .freya-asks = I miss Gus. How are you, really?
    .ruby-fine = Fine.
    .freya-again = Fine is not an answer.
    .ruby-here = OK. [[not-here|I do not want to be here any more.]]
    .ruby-promise = [[promise|Don’t tell anybody.]] You promised.
    .ruby-only = [[only-you|You’re the only one I can tell.]] It’s enough if you know.

what-now = Freya’s hands have gone cold. What could she do next?
    .find-a-page = Look for advice online and send it to Ruby
    .find-a-page-look = The first page has an answer for everything. It has no name below it.
    .tell-tonight = Tell Ruby that she can’t keep this one, and wake Grandad
    .tell-tonight-look = A landing, a door, and an old man’s snore.
    .keep-it = Keep the promise, and stay awake with her
    .keep-it-look = They write until three. Then Freya lies there and listens for the phone.
    .wants = What does Ruby need most?
    .wants-nobody = That nobody ever finds out
    .wants-helpers = Adults who help her, and a friend who stays
    .wants-joke = A joke that cheers her up

along-the-landing = “I can’t keep this one,” Freya writes. “You matter too much to me. I’m telling Grandad, and I’m still here.” Then she walks along the landing in two odd socks and knocks.
    .thinks-freya = I am breaking a promise. It does not feel like breaking a friend.
    .thinks-ruby = I am so angry with her. And it is a bit easier to breathe.
    .thinks-grandad = Somebody is knocking, at this hour. It must be important.

until-three = Freya says everything kind that she knows. At three, Ruby writes, “It’s still there. But you promised.” In the morning Freya puts salt in her tea. Grandad sees it and says nothing yet.
    .thinks-freya = I am holding something with both hands, and I am not allowed to put it down.
    .thinks-ruby = She is so kind to me. I need more than one kind person.
    .thinks-grandad = That was salt. I will stay close today.
    .reassurance = Freya did nothing wrong, and neither did Ruby. It is too heavy for one friend, and today is not too late.

nine-golden-rules = The page is called Nine Golden Rules, and nobody says who wrote it. Freya sends it at ten. At eleven, Ruby answers. “It says, if the rules don’t help, you’re not trying. So it’s me.”
    .thinks-ruby = Even a page thinks that it is my fault.
    .thinks-freya = I wanted to send her something good. I don’t even know whose words they are.
    .reassurance = Freya meant it well, and the page let both of them down. It is not Ruby’s fault, and it is not Freya’s.

practise-telling = This is a hard sentence to say aloud. Let’s practise it with Freya, so that it comes out.
    .who = Who could Freya tell, at this hour?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Being woken for this is what he is there for.
    .who-friends = Three friends, in a group
    .who-friends-reply = They would be kind, and then four of them would lie awake. Choose an adult.
    .who-rubys-gran = Ruby’s gran
    .who-rubys-gran-reply = Yes. She is in the same house as Ruby. She can be with her in a minute.
    .words = How could she put it?
    .words-her-words = “Ruby writes that she doesn’t want to be here any more.”
    .words-her-words-reply = Ruby’s own words, and nothing to guess. An adult can act on that tonight.
    .words-show = Hold out the phone, with the chat open
    .words-show-reply = Showing is telling. She need not say a word.
    .words-a-bit-sad = “Ruby’s been a bit down.”
    .words-a-bit-sad-reply = That sounds as if it could wait. It can’t. Say what she wrote.
    .busy = Grandad blinks. “They all say such things at your age, love.” He has not understood. What now?
    .busy-morning = Leave it until the morning
    .busy-morning-reply = This is for tonight. Say it again, in Ruby’s words.
    .busy-read-aloud = Read Ruby’s line aloud to him, slowly
    .busy-read-aloud-reply = Grandad puts both feet on the floor. “My glasses. And her gran’s number.”
    .busy-ring = Ring Ruby’s gran, without waiting
    .busy-ring-reply = Good. If one adult does not see it, go to the next, at any hour.

practise-telling-today = It is ten past eight on Wednesday. Today is still in time. Let’s practise.
    .who = Who could Freya tell?
    .who-nurse = Nurse Hall at school
    .who-nurse-reply = Yes. She knows what to do first, and what comes after that.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. He has been waiting, with one eye on the salt.
    .who-ruby = Only Ruby, to ask whether she may tell
    .who-ruby-reply = Ruby would say no, because she is afraid. This does not need a yes.
    .words = How could she begin?
    .words-promised = “I promised not to tell. I can’t keep it. It’s about Ruby.”
    .words-promised-reply = A brave start. The next sentence is already half out.
    .words-show = Put the phone on the desk, with the chat open
    .words-show-reply = Showing is telling. It is all there to read.
    .busy = Nurse Hall is on the phone to the eye clinic and holds up a hand. What now?
    .busy-pad = Write on her pad: “A friend may not be safe”
    .busy-pad-reply = She reads it. “I’ll ring you back,” she tells the eye clinic.
    .busy-maths = Go to maths and try at lunch
    .busy-maths-reply = This comes before maths, and before lunch. Stay, or find another adult now.

practise-telling-about-the-page = It is eleven, and Ruby needs a person. Freya can still fetch one. Let’s practise.
    .who = Who could Freya tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. He will not ask about the page first. He will ask about Ruby.
    .who-rubys-gran = Ruby’s gran
    .who-rubys-gran-reply = Yes. She is nearest to Ruby.
    .words = What could she say?
    .words-both = “Ruby isn’t safe. I sent her a page, and it made it worse.”
    .words-both-reply = Ruby first, the page second. That is the right order.
    .words-show = Show Ruby’s messages, and the page below them
    .words-show-reply = Showing is telling. Everything is there.
    .words-only-page = “I’ve found a stupid page.”
    .words-only-page-reply = The page can wait. Say what Ruby wrote.
    .busy = Grandad has gone round the block with the dog. His phone lies on the table. What now?
    .busy-bed = Go to bed before he is back
    .busy-bed-reply = Then nobody knows until the morning. Who is awake now?
    .busy-gate = Call him from the gate, as loud as she can
    .busy-gate-reply = The dog arrives first. Grandad is not far behind.

one-boot = In the changing room, Kai finds a note in his boot. “I can’t do this any more. Only you know. Don’t tell.” He knows the writing. He goes to Coach Reid with one boot on.
    .alike = In a boot or on a screen: words like these go to an adult the same day. The promise does not count.

gus-in-pyjamas = Grandad rings Ruby’s gran, who sits with her all night. Ruby is safe. In the morning, a doctor and Nurse Hall begin to help. For two days Ruby does not write. Then Gus comes, in pyjamas, and very cross.
    .headline = Freya told, and Ruby is safe.
    .reassurance = Freya did not cause this, and it is not her job to mend it. Telling was right. Ruby is not in trouble.
    .next = Such words go to an adult the same day. Danger now: ring 999.
    .thinks-freya = She was angry. Angry passes. I would do it again.
    .thinks-ruby = It is not all good yet. But I am not alone in it, and neither is she.
    .learned-promise = A promise that hides danger does not count.
    .learned-job = I can be a friend. Adults do the rest.
    .learned-ask = Asking somebody how they are does not make it worse.

the-soft-chair = Nurse Hall rings Ruby’s gran and goes to find Ruby. From now on, adults look after her, day and night. Then Nurse Hall gives Freya the soft chair and a blanket. “And how are you?” she asks. “Fine is not an answer.”
    .headline = Freya told the next day, and Ruby is safe.
    .reassurance = The night was not Freya’s fault, and nor is how Ruby feels. Nobody is in trouble.
    .next = You do not have to be sure. Tell an adult the same day. Danger now: ring 999.
    .thinks-freya = I put it down, and nothing broke.
    .thinks-nurse = She was right to come. Now I look after two of them.
    .recover-words = Tell an adult what your friend wrote, word for word.
    .recover-hand-over = Let the adults take over.
    .recover-rest = Look after yourself: talk, eat, sleep.
    .learned-weight = This is too heavy for one friend.
    .learned-today = It is never too late, and today is best.
    .learned-me = Whoever helps may need help as well.

no-name-below = Ruby’s gran goes to her at once, and she is safe. Next day, she gets help from people whose job it is. Freya writes to her, “The page was wrong, not you.” Then she and Grandad report it.
    .headline = Freya fetched a person, and Ruby is safe.
    .reassurance = Freya wanted to help, and she did. It is not her job to have the answers.
    .next = A friend in danger needs a person and not a page. Tell an adult now. Danger now: ring 999.
    .thinks-ruby = The page said “try harder”. Gran said “Budge up”, and stayed.
    .thinks-grandad = She shouted the whole street awake. Quite right.
    .recover-tell = Tell an adult at once.
    .recover-unsay = Say to your friend: “The page was wrong, not you.”
    .recover-report = Report the page.
    .learned-who-wrote = I ask who wrote advice before I send it on.
    .learned-person = For this, I fetch a person.
    .learned-clock = For this, any hour is right.
