title = The angry e-mail
    .setting = It is Wednesday. Ruby is at school.
    .talk = A person sends unkind words. What can this person do next?

cast =
    .mei = in Ruby’s class
    .dev = Ruby’s cousin
    .gran = Ruby’s gran
    .okafor = Ruby’s teacher
    .post = the e-mail of the project
    .larch = a class in another school
    .robin = a pupil in another school

sign-sad = “I am sad”
    .why = Ruby says how she feels. She asks a question. It is OK.
sign-shouting = Big letters about Mei
    .why = Big letters are like shouting. They hurt Mei.
sign-everybody = To everybody
    .why = One teacher is enough. 28 people is too many for an angry e-mail.
sign-made-up-name = A made-up name
    .why = Ruby hides her name. She knows that the words are unkind.
sign-dare = “Write back”
    .why = Robin is angry. An answer makes it worse. Show it to an adult.

hen-feeders = Ruby and Mei draw machines for hens. A class in another school chooses Mei’s machine. Ruby is angry.
    .picture = Mei smiles with a drawing. Ruby is angry.

dev-shows = Dev sent an angry message last year. Dev shows what he does now.
    .picture = Dev sits in the garden.
    .stop = I stop. My face is hot. I wait.
    .think = I read my words again. Who can they hurt?
    .click = I choose. I can tell an adult. I can put it right.

yesterdays-e-mail = Yesterday, Ruby was angry. She deleted the first e-mail. She sent the second e-mail.
    .picture = Ruby sits with a laptop. She is angry.
    .first-try = [[sad|I am sad.]] You did not choose my machine. What can be better?
    .first-try-to = The teacher
    .second-try = [[shouting|MEI’S MACHINE IS BAD!]] She stole my idea.
    .second-try-to = [[everybody|It goes to everybody: 28 people.]]
    .last-line = The hens do not like it. [[made-up-name|I am The Honest Hen.]]
    .last-line-to = Everybody: 28 people
    .sent = The e-mail is sent. 28 people can read it.

todays-answers = Today, Ruby reads the answers.
    .picture = Ruby sits at a computer. She is worried.
    .class-asks-subject = Who is the Honest Hen?
    .class-asks = We read your e-mail. Some children laugh at Mei’s drawing.
    .class-asks-wants = Class 5 wants to know who wrote it.
    .robin-dares-subject = To the Honest Hen
    .robin-dares = You are unkind! [[dare|Write back to me.]]
    .robin-dares-wants = Robin wants an answer.
    .mei-writes-subject = Ruby, I am sad
    .mei-writes = I did not steal. My idea is from a book. I do not want my machine now.
    .mei-writes-wants = Mei wants to say she did not steal.

what-now = Ruby is the Honest Hen. What can Ruby do?
    .picture = Ruby looks at Mei. She thinks.
    .delete-it = Delete the e-mail and say nothing
    .delete-it-look = Ruby’s e-mail may be gone. Other people may still have it.
    .tell-okafor = Tell Mr Okafor
    .tell-okafor-look = Ruby’s face may get hot. Mr Okafor may listen.
    .wants = What does Mei need?
    .wants-win = To win again
    .wants-back = That Ruby takes the unkind words back

it-was-me = Ruby tells Mr Okafor, “I am the Honest Hen.” Mr Okafor says, “Thank you for telling me.”
    .picture = Ruby and Mr Okafor sit together.
    .thinks-ruby = Mr Okafor is not angry. He helps me.
    .thinks-okafor = Ruby told me. I can help both girls.
    .thinks-mei = I do not know who wrote it.

the-empty-folder = Ruby deletes her e-mail. 28 people still have it. Mei takes her drawing off the wall.
    .picture = Mei takes her drawing down. Ruby is worried.
    .thinks-ruby = I do not see the e-mail now. Mei is still sad.
    .thinks-mei = They think that I steal.
    .thinks-okafor = Mei is sad. I want to help.
    .reassurance = The e-mail was unkind. Ruby is not a bad person. She can put it right.

nine-answers = Ruby writes back to Robin. Now there are nine e-mails. More children laugh at Mei.
    .picture = Ruby looks at the computer. She is angry.
    .thinks-ruby = I wanted to win. Now it is worse.
    .thinks-robin = I wanted to help. Now everybody is angry.
    .thinks-mei = Why do they write about me?
    .reassurance = Ruby can stop now. She can get help.

a-sorry-from-nobody = Ruby writes “Sorry”. She signs with the made-up name. Mei asks, “Who is it?”
    .picture = Mei and Ruby stand together. Both are not sure.
    .thinks-ruby = I am sorry. Mei does not know that it is me.
    .thinks-mei = I still do not know who it is.
    .reassurance = Saying sorry is good. Ruby can also say her name.

practise-telling = Ruby tells an adult once more. You can practise with her.
    .who = Who can Ruby tell?
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ruby tell?
    .words-mine = “I wrote the e-mail about Mei.”
    .words-mine-reply = Good. Now an adult knows what happened.
    .words-show = Show the e-mail
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor stands on a ladder. What can Ruby do?
    .busy-later = Go away
    .busy-later-reply = Mr Okafor wants to know. Try again.
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Mr Okafor comes down. He listens.

practise-telling-after-deleting = Ruby can still tell. You can practise with her.
    .who = Who can Ruby tell?
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ruby tell?
    .words-deleted = “I wrote it. Then I deleted it.”
    .words-deleted-reply = Good. Now an adult can help.
    .words-show = Show the answers
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor looks for a lost shoe. What can Ruby do?
    .busy-wait = Say “I need you” and help him
    .busy-wait-reply = Good. They find the shoe. Then he listens.
    .busy-later = Go away
    .busy-later-reply = Mr Okafor wants to know. Try again.

practise-telling-after-answering = Ruby gets help. You can practise with her.
    .who = Who can help Ruby?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Ruby tell?
    .words-both = “I wrote two unkind e-mails.”
    .words-both-reply = Good. That is honest.
    .words-show = Show the e-mails
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran makes a cake. What can Ruby do?
    .busy-later = Read the e-mails again
    .busy-later-reply = That feels worse. Tell Gran. Try again.
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Gran washes her hands. She listens.

practise-telling-a-name = Ruby tells an adult her name. You can practise with her.
    .who = Who can help Ruby?
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ruby tell?
    .words-my-name = “I said sorry. I did not use my name.”
    .words-my-name-reply = Good. That is honest.
    .words-show = Write “Ruby” and show it
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor talks on the phone. What can Ruby do?
    .busy-wait = Stand near him and wait
    .busy-wait-reply = Good. Mr Okafor ends the call. He listens.
    .busy-later = Go away
    .busy-later-reply = Mr Okafor wants to know. Try again.

a-note-in-the-cloakroom = A boy writes an unkind note about a cake. He does not write his name. Then he takes it down. He says, “It was me.”
    .picture = Mei walks past the pegs.
    .alike = A note and an e-mail are alike. I can take my unkind words back.

said-with-her-name = Ruby writes to the 28 people again. She uses her own name. She says sorry to Mei.
    .headline = Ruby said, “It was me.”
    .picture = Ruby and Mei sit together. Both are calm.
    .reassurance = Feeling angry is OK. The e-mail was unkind. Ruby put it right.
    .next = When you are angry, wait one day. Then ask an adult.
    .thinks-ruby = I used my own name. I feel better.
    .thinks-mei = I am still a bit sad. Now I know who it was.
    .learned-wait = When I am angry, I wait. Then I write.
    .learned-name = I use my own name.
    .learned-true = I write the true words to the same people.

right-after-all = Ruby and Mr Okafor write the true words to everybody. Ruby and Mei hang up the drawing.
    .headline = Ruby put it right later.
    .picture = Ruby, Mei and Mr Okafor stand together.
    .reassurance = Telling later is OK. Ruby is not a bad person.
    .next = When your words were unkind, stop writing. Tell an adult. Then put it right.
    .thinks-ruby = Telling was hard. I did it.
    .thinks-mei = Ruby asked, “What can I do?” I liked that.
    .learned-gone = When I delete it, other people still have it.
    .learned-fuel = I do not answer an angry e-mail.
    .learned-late = I can always tell. It can be later.
    .recover-say = Say that it was you.
    .recover-true = Write the true words to the same people.
    .recover-ask = Ask the person, “What can I do?”

a-sorry-with-a-name = Ruby tells Mei, “It was me. I am sorry.” She writes to the other class with her name.
    .headline = Ruby said her name.
    .picture = Ruby and Mei stand outside. Both are calm.
    .reassurance = Saying sorry was good. With a name, it is better.
    .next = When your words were unkind, say your name. Say sorry. Say what you did.
    .thinks-mei = Now I know who it was.
    .thinks-ruby = Telling Mei was hard. I feel better.
    .learned-name = I say sorry with my name.
    .learned-more = First I say sorry. Then I put it right.
