title = Vote for my hamster
    .setting = It is Sunday. Elin is at home.
    .talk = How can you check that a message really comes from your friend?

cast =
    .kai = Elin’s friend
    .freya = Elin’s friend
    .pete = Elin’s foster dad
    .rahman = Elin’s teacher
    .coach = Elin’s swimming coach
    .account = Kai’s account
    .mailbox = Elin’s e-mail

sign-log-in = “Log in here”
    .why = A vote does not need a password. This page wants to get Elin’s password.
sign-hurry = “Be quick”
    .why = This person does not want Elin to think. Elin can wait.
sign-number = Your phone number
    .why = Kai knows Elin’s number. This is not Kai.
sign-timetable = The coach’s file
    .why = Elin knows that this file comes. The coach told her. It is OK.
sign-attachment = “Open this file”
    .why = Elin does not know this file. It can harm her phone.

after-training = Elin and Kai swim together. Kai has a hamster. A message comes from Kai’s account.
    .picture = Kai and Elin smile.

freya-shows = A stranger used Freya’s account last year. Freya shows what she does now.
    .picture = Freya puts her phone down.
    .stop = I stop. I do not press the link.
    .think = I think. Is this really my friend? What does it want?
    .click = I choose. I phone my friend.

kai-swims-writes = Elin reads the messages.
    .picture = Elin smiles at her phone.
    .account-vote = Hello dear friend! Vote for my hamster! [[log-in|Log in here with your password.]]
    .account-vote-wants = kai_swims wants Elin to log in.
    .elin-laughs = Is your hamster in a contest?
    .account-hurry = Yes! [[hurry|Be quick. You have 10 minutes.]]
    .account-hurry-wants = kai_swims wants Elin to be quick.
    .account-number = [[number|Send me your phone number.]]
    .account-number-wants = kai_swims wants Elin’s phone number.

in-the-inbox = Elin has two e-mails.
    .picture = Elin looks at her phone. She is not sure.
    .coach-mail-subject = The new timetable
    .coach-mail = [[timetable|Here is the timetable.]] I told you about it on Thursday. It is in the file.
    .coach-mail-wants = Coach Reid wants Elin to open it.
    .account-mail-subject = My hamster
    .account-mail = [[attachment|Open this file.]] Send it to everybody.
    .account-mail-wants = kai_swims wants Elin to open it.

what-now = What can Elin do?
    .picture = Elin puts the phone down. She thinks.
    .log-in-and-vote = Log in and vote
    .log-in-and-vote-look = Elin may vote. Somebody may get her password.
    .ring-kai = Phone Kai
    .ring-kai-look = Elin may hear Kai’s voice. Kai may know more.
    .wants = What does this account want?
    .wants-win = To win a contest
    .wants-password = To get Elin’s password

kai-picks-up = Elin phones Kai. Kai says, “I did not write that. I cannot log in today.”
    .picture = Elin talks on the phone. She is calm.
    .thinks-elin = A stranger uses Kai’s account. I asked Kai. Now I know.
    .thinks-kai = I am glad that Elin phoned me.
    .thinks-account = Elin asks questions. The trick does not work.

forty-six-hamsters = Elin logs in. In the evening, her account sends the message to 46 people. Elin cannot stop it. Her password does not work.
    .picture = Elin looks at her phone. She is scared.
    .thinks-elin = My account writes. I do not write.
    .thinks-kai = Elin wanted to help me. It is a trick.
    .thinks-account = I have Elin’s password. Now I want more passwords.
    .reassurance = It is not Elin’s fault. It was a trick. She can put it right.

a-code = Elin sends her number. A code comes. The account writes, “Tell me the code!” Elin does not send it.
    .picture = Elin puts the phone on the bed. She is worried.
    .thinks-elin = It goes too fast. I stop.
    .thinks-account = I want the code.
    .reassurance = It is not Elin’s fault. Stopping is good. She can tell an adult.

practise-telling = Elin tells an adult. You can practise with her.
    .who = Who can Elin tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Elin tell?
    .words-not-kai = “A stranger uses Kai’s account.”
    .words-not-kai-reply = Good. Now an adult knows what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete listens to the radio. What can Elin do?
    .busy-stay = Say “I need you” and wait
    .busy-stay-reply = Good. Pete turns the radio off. He listens.
    .busy-sort-it = Look for the stranger alone
    .busy-sort-it-reply = Pete wants to help. Try again.

practise-telling-after-logging-in = Elin tells an adult. You can practise with her.
    .who = Who can Elin tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete is not angry. He can help.
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Elin tell?
    .words-typed-it = “I typed my password into a page.”
    .words-typed-it-reply = Good. Now an adult can help.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete does not understand. He says, “Go to sleep.” What can Elin do?
    .busy-give-up = Go to sleep
    .busy-give-up-reply = Pete did not understand. Try again.
    .busy-again = Say it again: “A stranger is in my account.”
    .busy-again-reply = Good. Now Pete understands. He helps.

practise-telling-about-the-code = Elin tells an adult. You can practise with her.
    .who = Who can Elin tell?
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Elin tell?
    .words-gave-number = “I sent my number. They want a code.”
    .words-gave-number-reply = Good. It is clear what happened.
    .words-show = Show the phone
    .words-show-reply = Good. You can tell by showing.
    .busy = Mrs Rahman has a lesson. What can Elin do?
    .busy-walk-along = Walk with her and ask, “When can we talk?”
    .busy-walk-along-reply = Good. She says, “At ten.” She comes. She listens.
    .busy-hide-phone = Turn the phone off
    .busy-hide-phone-reply = Mrs Rahman wants to know. Try again.

at-the-lockers = A boy says, “Kai sent me. Give me your key.” Elin does not know him. She keeps the key. She asks Kai.
    .picture = Elin holds her bag. She is not sure.
    .alike = A key and a password are alike. When somebody says my friend’s name, I ask my friend.

kai-is-back = Kai and his dad get the account back. Elin reports the messages. The coach tells the club about the trick.
    .headline = Elin phoned Kai.
    .picture = Elin and Kai are happy.
    .reassurance = Kai and Elin did nothing wrong.
    .next = When a friend’s message is odd, phone your friend. Tell an adult.
    .thinks-elin = I know Kai’s voice. I phone him to check.
    .thinks-kai = I have a new password. Nobody knows it.
    .learned-other-way = I phone my friend to check.
    .learned-own-door = I open the app myself. I do not use the link.
    .learned-mine = My password is only for me.

her-own-name-again = Pete and Elin get the account back. Elin makes a new password. She tells the 46 people.
    .headline = Elin told Pete.
    .picture = Elin and Pete sit together. Both are calm.
    .reassurance = It is not Elin’s fault. She is not in trouble.
    .next = When a stranger has your password, tell an adult. Make a new password. Tell your friends.
    .thinks-elin = I told Pete. I feel better.
    .thinks-pete = Elin told me again. That was right.
    .learned-friend = A message with my friend’s name can be from a stranger.
    .learned-different = Every account gets a new, long password.
    .recover-change = Make a new, long password.
    .recover-log-out = Log out on every device.
    .recover-warn = Tell your friends about the trick.
    .recover-report = Report it in the app.

a-code-for-nobody = Elin keeps the code. Mrs Rahman and Elin block the callers. They report the messages. They phone Kai.
    .headline = Elin stopped. Then she told Mrs Rahman.
    .picture = Elin and Mrs Rahman look at the phone. Both are calm.
    .reassurance = It is not Elin’s fault. Stopping was right.
    .next = When a code comes, send it to nobody. Tell an adult about it.
    .thinks-elin = I did not send the code. I am glad.
    .thinks-rahman = Elin stopped. That was right.
    .learned-number = I give my number only to people I know.
    .learned-code = A code is only for me.
    .learned-tell = If I sent something, I can still tell.
    .recover-keep = Send the code to nobody.
    .recover-block = Block and report with an adult.
