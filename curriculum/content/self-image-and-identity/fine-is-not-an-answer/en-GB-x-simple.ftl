title = Fine is not an answer
    .setting = It is Tuesday evening. Freya is in her room with her phone.
    .talk = When is it right to break a promise?
    .flag = In this story, a friend writes: “I do not want to be here any more.” She gets help. You can stop at any time.
    .support = Your teacher knows that you play this. If you or a friend feel like this, tell an adult now. You can stop the story.

cast =
    .hana = in Freya’s year
    .ruby = Freya’s friend
    .grandad = Freya’s grandad
    .rubys-gran = lives with Ruby
    .nurse = the school nurse

sign-grumbling = “He hates Mondays”
    .why = The goat is often in a bad mood. It is a joke. It is OK.
sign-change = The posts change
    .why = The posts are sad for five weeks. This is a change. It is good to ask.
sign-not-here = “Not here any more”
    .why = This can mean: “I do not want to live.” It is serious. Tell an adult the same day.
sign-promise = “You promised”
    .why = If Ruby is in danger, the promise does not count. Freya can tell.
sign-only-you = “You are the only one”
    .why = This is too much for one friend. Adults can help Ruby.

two-ends = Freya and Ruby are friends. Ruby draws a funny goat every day. The goat is called Gus.

hana-shows = A boy asked Hana to keep a secret. Hana shows what she does.
    .stop = I stop. I do not promise.
    .think = I think. Is somebody in danger? I do not have to be sure.
    .click = I choose. I tell an adult the same day.

five-weeks-of-gus = Freya looks at Ruby’s posts from five weeks.
    .week-one = Gus ate the timetable. [[grumbling|He hates Mondays.]]
    .week-one-wants = Ruby wants to make people laugh.
    .week-three = Gus is tired. He looks at the fence.
    .week-three-wants = Ruby wants to show a tired goat.
    .week-five = No goat today. [[change|The field is empty.]]
    .week-five-wants = Ruby wants to show an empty field.

twenty-to-ten = Last week, Freya promised to keep a secret.
    .freya-asks = How are you?
    .ruby-fine = Fine.
    .ruby-fine-wants = Ruby wants to give a short answer.
    .freya-again = Please tell me the truth.
    .ruby-here = [[not-here|I do not want to be here any more.]]
    .ruby-here-wants = Ruby wants Freya to know how she feels.
    .ruby-promise = [[promise|Do not tell anybody.]] You promised.
    .ruby-promise-wants = Ruby wants Freya to tell nobody.
    .ruby-only = [[only-you|You are the only one I can tell.]]
    .ruby-only-wants = Ruby wants only Freya to know.

what-now = What can Freya do?
    .tell-tonight = Tell Grandad now
    .tell-tonight-look = Grandad may wake up. Adults may help Ruby now.
    .keep-it = Keep the promise. Write to Ruby all night.
    .keep-it-look = They may write for a long time. Ruby may still feel bad.
    .wants = What does Ruby need?
    .wants-nobody = Ruby needs a secret
    .wants-helpers = Ruby needs adults and a friend

along-the-landing = Freya writes to Ruby: “I cannot keep this promise. I am your friend. I tell Grandad now.”
    .thinks-freya = I break a promise. I help my friend.
    .thinks-ruby = I am angry with Freya. I also feel a bit better.
    .thinks-grandad = Freya comes at night. It must be important.

until-three = Freya writes kind words to Ruby all night. Ruby still feels bad. In the morning, Freya is very tired.
    .thinks-freya = I promised. I am tired and worried.
    .thinks-ruby = Freya is kind. But I need more help.
    .thinks-grandad = Freya is quiet. I want to help her.
    .reassurance = Freya did nothing wrong. Ruby did nothing wrong. It is too much for one friend. Freya can still tell.

nine-golden-rules = Freya finds a page with advice. She does not know who wrote it. She sends it. Ruby feels worse.
    .thinks-ruby = The page says that it is my fault.
    .thinks-freya = I wanted to help. I do not know who wrote this.
    .reassurance = It is not Ruby’s fault. It is not Freya’s fault. The page is wrong.

practise-telling = It is hard to say this. You can practise with Freya.
    .who = Who can Freya tell now?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Freya can wake Grandad for this.
    .who-rubys-gran = Ruby’s gran
    .who-rubys-gran-reply = Yes. Ruby’s gran can go to Ruby now.
    .words = How can Freya tell?
    .words-her-words = “Ruby does not want to be here any more.”
    .words-her-words-reply = Good. Now it is clear. An adult can help now.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad says, “Many teenagers say that.” He does not understand yet. What can Freya do?
    .busy-morning = Wait until tomorrow
    .busy-morning-reply = Ruby needs help now. Try again.
    .busy-read-aloud = Read Ruby’s words to him
    .busy-read-aloud-reply = Good. Now Grandad understands. He phones Ruby’s gran.

practise-telling-today = It is the next morning. Freya can tell today. You can practise with her.
    .who = Who can Freya tell?
    .who-nurse = Nurse Hall
    .who-nurse-reply = Yes. Nurse Hall knows what to do.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .words = How can Freya tell?
    .words-promised = “I promised. I cannot keep it. It is about Ruby.”
    .words-promised-reply = Good. That is brave.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Nurse Hall is on the phone. What can Freya do?
    .busy-pad = Write: “My friend is in danger”
    .busy-pad-reply = Good. Nurse Hall reads it. She ends the call. She listens.
    .busy-maths = Go to a lesson
    .busy-maths-reply = This is more important. Try again.

practise-telling-about-the-page = Ruby needs an adult now. You can practise with Freya.
    .who = Who can Freya tell?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help Ruby.
    .who-rubys-gran = Ruby’s gran
    .who-rubys-gran-reply = Yes. Ruby’s gran can go to Ruby now.
    .words = How can Freya tell?
    .words-both = “Ruby is not safe. I sent bad advice.”
    .words-both-reply = Good. That is clear and honest.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad is outside with the dog. His phone is at home. What can Freya do?
    .busy-bed = Go to bed
    .busy-bed-reply = Ruby needs help now. Try again.
    .busy-gate = Go to the door and call him
    .busy-gate-reply = Good. Grandad hears Freya. He comes. He listens.

one-boot = Kai finds a note in his shoe. “I cannot do this any more. Do not tell.” He gives it to a teacher.
    .alike = It is the same on a screen. When a friend says such words, tell an adult the same day.

gus-in-pyjamas = Ruby’s gran stays with Ruby. Ruby is safe. A doctor helps her. Later, Ruby draws Gus again.
    .headline = Freya told. Ruby is safe.
    .reassurance = It is not Freya’s fault. She does not have to make Ruby well. Telling was right.
    .next = When a friend says such words, tell an adult the same day. If there is danger now, phone 999.
    .thinks-freya = Ruby was angry with me. That stopped. Telling was right.
    .thinks-ruby = I still feel sad. But people help me.
    .learned-promise = When a friend is in danger, a promise does not count.
    .learned-job = I can be a friend. Adults do the rest.
    .learned-ask = I can ask a friend. Asking does not make it worse.

the-soft-chair = Nurse Hall finds Ruby. Adults help Ruby now. Ruby is safe. Nurse Hall asks Freya, “How are you?”
    .headline = Freya told. Ruby is safe.
    .reassurance = It is not Freya’s fault that Ruby feels bad. Nobody is in trouble.
    .next = When a friend says such words, tell an adult the same day. If there is danger now, phone 999.
    .thinks-freya = Other people help now. I feel better.
    .thinks-nurse = Freya told me. I help Ruby and Freya.
    .recover-words = Tell an adult what your friend wrote.
    .recover-hand-over = Let adults help your friend.
    .recover-rest = Look after yourself. Talk. Eat. Sleep.
    .learned-weight = This is too much for one friend.
    .learned-today = It is not too late. I can tell today.
    .learned-me = I can get help too.

no-name-below = Ruby’s gran goes to Ruby. Ruby is safe. Adults help her. Freya and Grandad report the page.
    .headline = Freya told. Ruby is safe.
    .reassurance = Freya wanted to help. She does not have to know the answers.
    .next = When a friend is in danger, tell an adult now. If there is danger now, phone 999.
    .thinks-ruby = The page is wrong. Gran stays with me.
    .thinks-grandad = Freya called me. That was right.
    .recover-tell = Tell an adult now.
    .recover-unsay = Say to your friend: “The page is wrong.”
    .recover-report = Report the page.
    .learned-who-wrote = I ask who wrote it. Then I decide.
    .learned-person = My friend needs a person.
    .learned-clock = I can wake an adult for this.
