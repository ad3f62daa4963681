title = The thirteen box
    .setting = Noor is eight. She is at Gran’s house. Mei and Kai are there too.
    .talk = Why do apps have an age?

cast =
    .mei = Noor’s friend
    .kai = Mei’s brother. He is fourteen.
    .amara = Noor’s friend
    .gran = Noor’s gran
    .auntie = Noor’s auntie
    .shelf = a shop for apps
    .twirlo = an app for dance videos
    .dot = a person in the shop

sign-thirteen = 13+
    .why = This app is for people of thirteen or older. Noor is eight.
sign-anyone = Anybody can write to you
    .why = People Noor does not know can write to her. That is not safe.
sign-nobody-noticed = “Nobody saw it”
    .why = This does not make it right. It does not make it safe.
sign-music = Good music
    .why = Kai likes the music. It is OK.
sign-another-year = Another year
    .why = When Noor types another year, the app thinks that she is older. It shows things for older people.

the-hoop = Noor dances with a hoop. Kai knows an app for dance videos.
    .picture = Noor, Mei and Kai are at Gran’s house. All are happy.

amara-shows = Amara is Noor’s friend. Amara shows what she does.
    .picture = Amara puts her tablet down.
    .stop = I stop. I put the tablet down.
    .think = I look at the number. Am I old enough?
    .click = I choose. I can ask an adult.

app-shelf = Noor looks at the app.
    .picture = Noor and Mei look at a tablet.
    .twirlo-card = Show your dance! [[anyone|Anybody can watch you and write to you.]]
    .twirlo-card-age = [[thirteen|This app is for age 13 and older.]]
    .dot-comment = I am ten. I use this app. [[nobody-noticed|Nobody saw it.]]
    .dot-comment-wants = DotDot_10 wants to talk about the app.
    .kai-music = I use this app. [[music|The music is good.]]
    .kai-music-wants = Kai wants to talk about the music.

the-form = The app asks questions.
    .picture = Noor looks at the tablet. She is not sure.
    .name-box = Choose a name.
    .name-box-entry = HoopQueen
    .year-box = When were you born?
    .year-box-entry = empty
    .kai-year = [[another-year|Type another year.]] Everybody does that.
    .kai-year-wants = Kai wants Noor to type another year.
    .mei-quick = I want to see your dance, Noor!
    .mei-quick-wants = Mei wants to see Noor’s dance.
    .thirteen-box = I am 13 or older.
    .thirteen-box-entry = no tick

what-now = What can Noor do?
    .picture = Noor stops. She thinks.
    .ask-at-home = Type nothing. Ask an adult.
    .ask-at-home-look = The app may stay closed today. An adult may help.
    .type-year = Type another year
    .type-year-look = The app may open. It may think that Noor is older.
    .wants = What does Kai want?
    .wants-trouble = To make Noor sad
    .wants-kind = To have fun with Noor

box-is-empty = Noor says, “I am not thirteen.” She types nothing. Kai says, “That is true.”
    .picture = Noor and Kai stand at Gran’s house. Noor is calm.
    .thinks-noor = I want the app. But I am too young for it.
    .thinks-kai = I wanted to be nice. I did not think.

fifteen = The app thinks that Noor is older. It shows her unkind videos. People she does not know write to her.
    .picture = Noor sits on her bed. It is evening. She is worried.
    .thinks-noor = I do not like these videos. I still think about them.
    .thinks-kai = I did not think about the other videos.
    .thinks-auntie = Noor is quiet today. I want to help her.
    .reassurance = It is not Noor’s fault. Noor can tell Auntie Zee.

on-kais-page = Kai puts a video of Noor in the app. People Noor does not know write, “Where is that house?”
    .picture = Noor and Kai stand in the garden. Both are worried.
    .thinks-kai = I did not ask an adult. That was wrong.
    .thinks-noor = I do not know these people. They look at me.
    .reassurance = It is not Noor’s fault. An adult can help.

practise-asking = Noor asks an adult. You can practise with her.
    .who = Who can Noor ask?
    .who-kai = Kai
    .who-kai-reply = Kai is kind. But Kai is not an adult. Try again.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Noor ask?
    .words-says-thirteen = “It says thirteen. I am eight.”
    .words-says-thirteen-reply = Good. Now an adult knows why Noor asks.
    .words-point = Point at the number
    .words-point-reply = Good. You can ask by pointing.
    .busy = Gran does not know apps. What can Noor do?
    .busy-never-mind = Type another year
    .busy-never-mind-reply = Gran wants to help. Try again.
    .busy-show-card = Show Gran the number
    .busy-show-card-reply = Good. Now Gran understands.

practise-telling = Noor typed another year. She can still tell. You can practise with her.
    .who = Who can Noor tell?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee is not angry. She can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Noor tell?
    .words-typed = “I typed a wrong year.”
    .words-typed-reply = Good. That is honest. Now an adult knows.
    .words-hand-over = Give the tablet to the adult
    .words-hand-over-reply = Good. You can tell by showing.
    .busy = Auntie Zee is at work. Noor phones. Auntie Zee does not answer. What can Noor do?
    .busy-message = Leave a message
    .busy-message-reply = Good. Auntie Zee hears the message. Auntie Zee phones Noor.
    .busy-sleep-on = Tell nobody
    .busy-sleep-on-reply = Auntie Zee wants to know. Try again.

practise-telling-clip = Noor and Kai need help. You can practise with Noor.
    .who = Who can help?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-mei = Only Mei
    .who-mei-reply = Mei is a child too. Choose an adult. Try again.
    .words = How can Noor tell?
    .words-clip = “People write about me.”
    .words-clip-reply = Good. Now an adult knows what happened.
    .words-show = Show the messages
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran knits and counts. What can Noor do?
    .busy-row = Put a hand up and wait
    .busy-row-reply = Good. Gran stops. She listens.
    .busy-hide-hoop = Say nothing
    .busy-hide-hoop-reply = Gran wants to help. Try again.

at-the-fair = Noor is too small for a big wheel. A boy says, “Make yourself tall.” Noor goes to Gran. They choose another ride.
    .picture = Noor and Gran stand in the park. Both are calm.
    .alike = It is the same with an app. When I am too young for one app, I choose another app.

hoop-show = Auntie Zee and Noor choose an app for age seven. On Sunday, Noor dances in the garden. Kai plays music.
    .headline = Noor asked first.
    .picture = Noor, Gran and Kai stand in the garden. Noor is proud.
    .reassurance = Noor did the right thing. Kai is not in trouble.
    .next = When the number is higher than your age, ask an adult.
    .thinks-kai = I was wrong. I told Noor.
    .thinks-noor = I know all the people who watch me.
    .learned-number = The number says who the app is for.
    .learned-allowed = An adult decides with me.
    .learned-grow = When I am older, I can do more.

account-gone = Noor tells Auntie Zee. They delete the account. They choose an app for age seven.
    .headline = Noor told Auntie Zee.
    .picture = Noor and Auntie Zee sit together. Both are calm.
    .reassurance = The videos were not Noor’s fault. Noor is not in trouble.
    .next = When an app is too old for you, stop. Tell an adult.
    .thinks-noor = I feel better. I like my hoop again.
    .thinks-auntie = I am glad that Noor told me.
    .recover-say = Say what you typed and what you saw.
    .recover-close = Delete the account with the adult.
    .recover-pick = Choose an app for your age.
    .learned-true-age = I type my true age.
    .learned-number = The number says who the app is for.
    .learned-tell = When I did something wrong, I can still tell.

clip-down = Gran helps. Kai deletes the video. Kai says sorry. They watch the video at Gran’s house.
    .headline = The video is gone.
    .picture = Noor and Kai stand in the garden. Both are calm.
    .reassurance = It was not Noor’s fault. Kai said sorry.
    .next = When an older child wants to film you, ask an adult first.
    .thinks-kai = Next time, I ask an adult first.
    .thinks-noor = Now I know who watches me.
    .recover-down = Ask to delete the video.
    .recover-show = Show an adult the messages.
    .learned-older = An older child can be kind and wrong.
    .learned-page = People I do not know can watch.
    .learned-ask = I ask an adult first.
