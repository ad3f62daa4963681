title = The headteacher account
    .setting = It is Thursday. Jay, Kai and Zaynab are on the bus.
    .talk = When is a joke about a teacher not OK?

cast =
    .kai = Jay’s friend
    .zaynab = Jay’s friend
    .hana = in Jay’s year
    .account = the page they make
    .parent = a parent they do not know
    .rook = a person they do not know
    .loud = a page they do not know
    .webb = the headteacher
    .osei = Jay’s teacher
    .gran = Jay’s gran

sign-real-name = His real name
    .why = The page has his name and his face. People think that Mr Webb writes it.
sign-bin-line = The bin joke
    .why = Mr Webb makes this joke too. It hurts nobody. This part is OK.
sign-rude-crowd = Strangers are rude
    .why = They do not know Mr Webb. The page helps them to be rude.
sign-offer = “Give us the password”
    .why = Posts can bring people who want to harm the school.
sign-made-up = Words he did not say
    .why = Mr Webb did not say this. It hurts pupils. It hurts Mr Webb.

ducks = Mr Webb talks about bins a lot. Jay can talk like him. Mr Webb once gave Jay his umbrella in the rain.
    .picture = Jay talks on the bus. Zaynab and Kai laugh.

hana-shows = Hana once made a page like this. Now Hana shows what she does.
    .picture = Hana puts her hands on her phone.
    .stop = I stop. I do not post it yet.
    .think = I think. Whose name is it? Who can believe it?
    .click = I choose. I ask the person, or I do not post it.

back-seat = They make a page about Mr Webb.
    .picture = Three friends look at one phone.
    .kai-name = [[real-name|The name is Mr Webb, Headteacher, Holm Lane School.]]
    .kai-name-wants = Kai wants to use Mr Webb’s name.
    .zaynab-photo-shows = Mr Webb stands next to a bin.
    .zaynab-photo = This is his photo.
    .zaynab-photo-wants = Zaynab wants to use Mr Webb’s photo.
    .jay-bins-to = Everybody
    .jay-bins = Good morning. [[bin-line|A bin is a promise.]]
    .posted = 12 people follow your page.

by-sunday = On Sunday, 900 people follow the page.
    .picture = Jay looks at his phone. He is not sure.
    .parent-asks = Does the headteacher really talk like this?
    .parent-asks-wants = Parent_of_Two wants to know about the headteacher.
    .rook-rude = He is useless. [[rude-crowd|He should lose his job!]]
    .rook-rude-wants = Rook_77 wants Mr Webb to lose his job.
    .loud-offer = [[offer|Give us the password.]] We make your school famous.
    .loud-offer-wants = Loud Laughs wants the password.
    .kai-draft-to = Everybody
    .kai-draft = [[made-up|“I hate my pupils.”]] Can I post this, Jay?
    .kai-draft-wants = Kai wants to post this sentence.

what-now = What can Jay do?
    .picture = Jay holds the phone. He thinks.
    .leave-it-up = Keep the page. It is a joke.
    .leave-it-up-look = More people may see Kai’s post. Mr Webb may be sad.
    .close-and-tell = Save it. Close the page. Tell Mrs Osei.
    .close-and-tell-look = Jay may phone his friends. They may go to Mrs Osei together.
    .wants = What does Mr Webb need?
    .wants-punish = To punish somebody
    .wants-own-name = To be the only one who uses his name

three-with-plums = Jay phones his friends. “I want to close it and tell.” On Monday, all three go to Mrs Osei.
    .picture = Jay, Kai and Zaynab stand in a corridor.
    .thinks-jay = I am worried. My friends are with me.
    .thinks-kai = Jay does not blame me.
    .thinks-webb = Somebody uses my name. I want to know who it is.

no-bins-today = Kai’s post is on the page. Mr Webb is sad. He says, “I did not write this.” His daughter hears it.
    .picture = Mr Webb stands in the hall. He is sad.
    .thinks-webb = People think that I hate my pupils. It is not true.
    .thinks-jay = Mr Webb does not laugh. I hurt him.
    .thinks-kai = My post hurt people.
    .reassurance = Jay hurt somebody. He is not a bad person. He can put it right.

still-going-round = Jay deletes the page. But people have pictures of it. They send the pictures to more people.
    .picture = Jay stands in a corridor. He is worried.
    .thinks-jay = I deleted it. It is still there.
    .thinks-webb = People still read these words.
    .thinks-osei = I want to know who made it. Then I can help.
    .reassurance = Deleting is one step. Jay can do more. He can tell.

your-voice = Jay logs out. On Tuesday, Kai’s post is on the page. Zaynab says, “You made it with us.”
    .picture = Zaynab and Jay talk on the bus.
    .thinks-zaynab = Jay left us. I do not know how to stop it.
    .thinks-webb = My daughter asked me about the page.
    .thinks-jay = I left. The page is still there.
    .reassurance = Jay knew that it was wrong. He can still tell.

practise-telling = It is hard to say “We did it”. You can practise with Jay.
    .who = Who can Jay tell?
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei can help to stop it.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can go to school with Jay.
    .words = How can Jay tell?
    .words-we = “We made a page with Mr Webb’s name.”
    .words-we-reply = Good. It is clear what happened.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Mrs Osei walks to a lesson. What can Jay do?
    .busy-tuesday = Tell her tomorrow
    .busy-tuesday-reply = Tomorrow more people see it. Try again.
    .busy-walk = Walk with her and say, “It is important”
    .busy-walk-reply = Good. Mrs Osei stops. She listens.

practise-owning-up = The page hurt Mr Webb. Jay can tell now. You can practise with him.
    .who = Who can help Jay?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help Jay.
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei can help Jay.
    .words = How can Jay tell?
    .words-mine = “I made the page. I want to stop it.”
    .words-mine-reply = Good. That is honest.
    .words-show = Show the posts
    .words-show-reply = Good. You can tell by showing.
    .busy = Jay’s aunt washes Gran’s hair. What can Jay do?
    .busy-timer = Wait near Gran
    .busy-timer-reply = Good. Gran gets a towel. She listens.
    .busy-upstairs = Go to his room
    .busy-upstairs-reply = Gran wants to help. Try again.

practise-after-logging-out = Jay left the page. Now he can tell. You can practise with him.
    .who = Who can Jay tell?
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei can help all three.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help Jay.
    .words = How can Jay tell?
    .words-with-them = “I made it with them. I want to stop it.”
    .words-with-them-reply = Good. That is honest.
    .words-show = Write down what happened
    .words-show-reply = Good. You can tell by writing.
    .busy = Mrs Osei runs a match. What can Jay do?
    .busy-whistle = Stand near her and put his hand up
    .busy-whistle-reply = Good. She stops the match. She listens.
    .busy-leave = Go home
    .busy-leave-reply = The page is still there. Mrs Osei can help. Try again.

a-face-on-a-plate = A pupil holds a plate with Mrs Osei’s face. The pupil says rude words. Zaynab puts the plate down.
    .picture = Zaynab puts a plate on a table. Kai stands next to her.
    .alike = It is the same online. It is her face, but she did not say it.

four-lunch-breaks = Mr Webb reads the page. They close and report it. They help with the bins at lunch for four days.
    .headline = They told Mrs Osei.
    .picture = Mr Webb and Jay stand in an office. Both are calm.
    .reassurance = The page was wrong. They stopped it. It was not Mr Webb’s fault.
    .next = Do not post with another person’s name. If you posted it, close it and tell.
    .thinks-webb = It hurt. I am glad that they told me.
    .thinks-jay = Next time, I ask him first.
    .learned-name = A real name makes people believe it.
    .learned-crowd = Other people can make my joke rude.
    .learned-sunday = School rules count online and at home too.

the-ducks-go-home = Jay writes a letter. “I made the page. You did not say those things. I am sorry.” Jay brings back the umbrella. They report it.
    .headline = Jay told and said sorry.
    .picture = Mr Webb reads a letter. Jay stands near him.
    .reassurance = Jay is not a bad person. He put it right. It was not Mr Webb’s fault.
    .next = When you made a page like this, tell an adult. Close it. Report it. Say sorry with your own name.
    .thinks-webb = The letter is honest. I believe Jay.
    .thinks-jay = It was hard to write my name. I did it.
    .recover-tell = Tell an adult: “I made it.”
    .recover-close = Close the page.
    .recover-copies = Report the pictures of it.
    .recover-sorry = Say sorry with your own name.
    .learned-copies = When I delete a post, people can still have pictures of it.
    .learned-letter = People can keep what I send. I read it again first.
    .learned-staff = Teachers can be hurt online too.

closed-on-wednesday = Mrs Osei talks to all three. They close the page. They say sorry to Mr Webb.
    .headline = Jay told. They stopped it together.
    .picture = Mrs Osei and Jay talk in an office.
    .reassurance = Jay left, and then he told. That was right. He is not alone.
    .next = When you helped to make it, help to stop it.
    .thinks-osei = Jay told me. Now I can help all three.
    .thinks-zaynab = Jay said “we”. I am glad.
    .learned-built = I made it too. I can help to stop it.
    .learned-out = When I log out, the page is still there.
    .learned-friends = I can say to my friends, “This is too much.”
