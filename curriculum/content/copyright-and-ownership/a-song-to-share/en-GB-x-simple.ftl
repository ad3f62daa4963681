title = A song to share
    .setting = It is Sunday. Dev makes a film.
    .talk = Why does a person give a song to other people?

cast =
    .auntie = Dev’s auntie
    .webb = the headteacher
    .noor = Dev’s little sister
    .oona = makes songs
    .page = Oona’s own page

sign-free = Free
    .why = Oona made the song. She can give it to other people. It is OK.
sign-say-my-name = “Say my name”
    .why = Oona wants her name in the film. That is fair. It is OK.
sign-shorter = “Make it shorter”
    .why = Oona says yes to this. It is OK.
sign-download = A download
    .why = It is one song. The page does not ask for anything about Dev. Dev can check with an adult. It is OK.

the-marrow = Dev makes a film about a big vegetable. He wants a song for the film.
    .picture = Dev and Auntie Zee stand in a garden.

oonas-page = Dev finds a song. He does not know the maker.
    .picture = Dev sits at a laptop. He is not sure.
    .the-song = I am Oona Plum. I made this song.
    .the-song-wants = Oona wants to say who made it.
    .free-to-use = [[free|The song is free.]] You can use it in films.
    .free-to-use-wants = Oona wants people to use the song.
    .a-name = Please do one thing. [[say-my-name|Say my name in your film.]]
    .a-name-wants = Oona wants her name in the film.
    .change-it = [[shorter|You can make it shorter.]]
    .change-it-wants = Oona wants the song to fit the film.
    .get-it = [[download|Download the song here.]] We do not ask for your e-mail.

what-now = What can Dev do?
    .picture = Dev sits at a laptop. He thinks.
    .with-her-name = Read the page with Auntie
    .with-her-name-look = It may take five minutes. Auntie Zee may read every line.
    .no-music = Do not use the song
    .no-music-look = The film may have no song. It may be very quiet.
    .wants = What does Oona want?
    .wants-dev = To know where Dev lives
    .wants-song = That people know her song and her name

reading-it-twice = Dev and Auntie Zee read the page. Auntie says, “This is OK. Oona wants her name in the film.” Dev puts the song in.
    .picture = Dev and Auntie look at the laptop.
    .thinks-dev = I read it with Auntie. Now I know.
    .thinks-auntie = Dev asked first. I like that.
    .thinks-oona = I am glad when people use my song.

crunch = Dev shows the film. There is no song. Noor asks, “Is it broken?” Dev is sad.
    .picture = Dev is sad. Noor is not sure.
    .thinks-dev = I wanted to be careful. Now the film is too quiet.
    .thinks-noor = I want to hear a song.
    .reassurance = Being careful is OK. Dev can ask an adult about the song.

whose-tuba = Dev uses the song. He does not write Oona’s name. Noor asks, “Did you play that?”
    .picture = Noor is happy. Dev is worried.
    .thinks-dev = The song is free. But Oona asked for her name.
    .thinks-noor = Dev can play music!
    .thinks-oona = My name is not in the film.
    .reassurance = Dev can put it right. He can tell an adult now.

practise-checking = Dev asks once more. You can practise with him.
    .who = Who can check with Dev?
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie can help.
    .words = How can Dev ask?
    .words-allowed = “Can I use this song?”
    .words-allowed-reply = Good. That is a clear question.
    .words-show = Point at the word “free”
    .words-show-reply = Good. You can ask by pointing.
    .busy = Auntie mends the sink. What can Dev do?
    .busy-click = Press the button
    .busy-click-reply = Ask first. Try again.
    .busy-wait = Say “I need you soon” and wait
    .busy-wait-reply = Good. Auntie comes. She reads it.

practise-asking-after-all = Dev can still ask. You can practise with him.
    .who = Who can Dev ask?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie can help.
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .words = How can Dev say it?
    .words-not-sure = “I was not sure about the song.”
    .words-not-sure-reply = Good. Now an adult knows.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Webb carries chairs. What can Dev do?
    .busy-wait = Help him and ask
    .busy-wait-reply = Good. Mr Webb sits down. He listens.
    .busy-leave = Go home
    .busy-leave-reply = Mr Webb wants to help. Try again.

practise-telling-the-name = Dev tells an adult. You can practise with him.
    .who = Who can Dev tell?
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie can help.
    .words = How can Dev tell?
    .words-left-out = “I did not write Oona’s name.”
    .words-left-out-reply = Good. That is honest.
    .words-show = Show “Say my name”
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Webb counts money. What can Dev do?
    .busy-leave = Go away
    .busy-leave-reply = Mr Webb wants to know. Try again.
    .busy-wait = Ask, “Can we talk when you finish?”
    .busy-wait-reply = Good. Mr Webb finishes. He listens.

marrow-night = Dev shows the film with the song. Oona’s name is at the end. Everybody likes it.
    .headline = Dev read it and checked it.
    .picture = Dev and Auntie stand in the school hall. Dev is proud.
    .reassurance = Checking was right. This time, it was safe.
    .next = Read what the maker wants. Then use it.
    .thinks-dev = Babies watch my film too. I made the song quiet.
    .thinks-oona = My name is in a film!
    .learned-read = I read what the maker wants.
    .learned-name = I write the name of the maker.
    .learned-ears = I think about the people who watch.

a-second-showing = Mr Webb reads the page. He says, “You can use it.” On Saturday, the film has a song and Oona’s name.
    .headline = Dev asked.
    .picture = Dev and Noor are happy in the school hall.
    .reassurance = Being careful is OK. Asking helps.
    .next = When you are not sure, read it. Then ask an adult.
    .thinks-dev = I was careful. Next time, I ask too.
    .thinks-auntie = Dev can always ask me.
    .learned-may = Some makers share their work.
    .learned-ask = I can ask, “Can I use this?”

the-name-goes-in = Mr Webb and Dev put Oona’s name in the film. Dev tells Noor, “I did not play it.”
    .headline = Dev put the name in.
    .picture = Dev types. Mr Webb stands next to him.
    .reassurance = Dev is not in trouble. He can put the name in later.
    .next = If the name is not there, tell an adult. Put it in.
    .thinks-dev = It is my film. It is Oona’s song.
    .thinks-webb = Dev told me. That was honest.
    .learned-price = When a song is free, the maker can still want her name.
    .learned-mend = I can put a name in later.
    .recover-say = Say who made it.
    .recover-add = Put the name in.
    .recover-tell-all = Tell the people who saw it.
