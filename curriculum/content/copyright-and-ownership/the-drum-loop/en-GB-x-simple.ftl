title = The drum loop
    .setting = It is Wednesday. Mei and Ayo make a radio show at school.
    .talk = Who has to say yes before you use a person’s music?

cast =
    .ayo = Mei’s friend
    .dad = Mei’s dad
    .shah = a teacher, she helps with the radio
    .ade = plays drums
    .jo = likes drums
    .attic = a page for drums
    .loop = a page with many sounds

sign-only-listen = Only for listening
    .why = Ade made it. Mei has to ask him first.
sign-own-beat = “I made my own music”
    .why = Jo listened. Then Jo made new music. It is OK.
sign-unknown = No name
    .why = Ade’s name is not there. The drums still belong to Ade.
sign-box-first = “Install this”
    .why = Mei does not need this. The page uses a trick.
sign-say-you = “Say that you made it”
    .why = That is not true. Ade made it.

radio-rucksack = Mei needs drums for the radio show. Many people listen to it.
    .picture = Mei sits with a tablet. Dad is near her.

in-the-beat-attic = Mei finds drums that she likes.
    .picture = Mei listens to the drums. She is happy.
    .ade-posts = I am Ade. I played these drums.
    .ade-posts-wants = Ade wants people to hear the drums.
    .ade-says = [[only-listen|You can listen to this.]] Please ask me before you use it.
    .ade-says-wants = Ade wants people to ask first.
    .jo-comments = I listened. [[own-beat|Then I made my own music with two spoons.]]
    .jo-comments-wants = Jo wants to talk about the spoons.

on-the-loop-page = Another page has the same drums.
    .picture = Mei looks at the tablet. She is not sure.
    .loop-offers = Take these drums! [[unknown|We do not know the name.]]
    .loop-box = [[box-first|Install this first.]]
    .loop-tip = [[say-you|Say that you played it.]] Everybody does.

what-now = What can Mei do?
    .picture = Mei puts the tablet down. She thinks.
    .write-to-ade = Ask Ms Shah. Write to Ade.
    .write-to-ade-look = The letter may be short. Ade may write back.
    .say-its-hers = Say “I played it”
    .say-its-hers-look = The list may say “Mei”. Friends may ask Mei to play.
    .wants = What does the page LoopGrab want?
    .wants-radio = To help Mei
    .wants-buttons = That many people press its buttons

ades-garage = Ms Shah and Mei write to Ade. Ade says, “Yes, you can use it. Please say my name.”
    .picture = Mei and Ms Shah are happy.
    .thinks-mei = I asked. Ade said yes.
    .thinks-shah = Mei asked first. That is fair.
    .thinks-ade = I am glad that they asked me.

play-it-live = Mei says, “I played the drums.” Ayo says, “Great! Play them for us on Friday!” Mei cannot play the drums.
    .picture = Ayo is happy. Mei is worried.
    .thinks-mei = I did not play the drums. I feel worried.
    .thinks-ayo = I want to hear Mei play.
    .thinks-ade = These are my drums. My name is not there.
    .reassurance = Mei made a mistake. She can tell an adult now.

the-squeak = Mei takes four seconds. Ayo hears a door in the music. Ayo asks, “Whose door is that?”
    .picture = Ayo listens to the tablet. Mei is not sure.
    .thinks-mei = It is short. It is still not mine.
    .thinks-ayo = Can we ask the maker?
    .reassurance = Mei is not in trouble. She can still ask.

practise-asking-first = Mei asks an adult once more. You can practise with her.
    .who = Who can Mei ask?
    .who-shah = Ms Shah, her teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Mei ask?
    .words-ask = “Can I use these drums?”
    .words-ask-reply = Good. That is a clear question.
    .words-play = Play the drums and point at the page
    .words-play-reply = Good. You can ask by pointing.
    .busy = Ms Shah records a song. What can Mei do?
    .busy-press = Install it
    .busy-press-reply = Ask first. Try again.
    .busy-sign = Show a card: “Can you help me?”
    .busy-sign-reply = Good. The song ends. Ms Shah comes. She listens.

practise-saying-whose = Mei tells an adult. You can practise with her.
    .who = Who can Mei tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-shah = Ms Shah, her teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .words = How can Mei tell?
    .words-true = “I did not play it. Ade did.”
    .words-true-reply = Good. That is honest.
    .words-show = Show Ade’s page
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad talks on the phone. What can Mei do?
    .busy-wait = Write “I need you” and wait
    .busy-wait-reply = Good. Dad ends the call. Dad listens.
    .busy-learn = Say nothing
    .busy-learn-reply = Dad wants to know. Try again.

practise-asking-late = Mei can still ask. You can practise with her.
    .who = Who can Mei ask?
    .who-shah = Ms Shah, her teacher
    .who-shah-reply = Yes. Ms Shah can help.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .words = How can Mei tell?
    .words-piece = “I used four seconds. Is that OK?”
    .words-piece-reply = Good. That is a clear question.
    .words-show = Play the four seconds
    .words-show-reply = Good. You can tell by showing.
    .busy = Ms Shah works. What can Mei do?
    .busy-hum = Say nothing
    .busy-hum-reply = Ms Shah wants to know. Try again.
    .busy-wait = Help her and ask
    .busy-wait-reply = Good. Ms Shah stops. She listens.

beats-with-a-name = On Friday, the drums are in the show. Ayo says, “The drums are by Ade.” The children like it.
    .headline = Mei asked first.
    .picture = Mei and Ayo make the radio show. Mei is proud.
    .reassurance = Asking was right. Ade is happy too.
    .next = Find the maker. Ask with an adult. Say the name.
    .thinks-mei = Ade said yes. I am proud.
    .thinks-ade = I hear my name on the radio!
    .learned-ask = I ask the maker.
    .learned-name = I say who made it.
    .learned-air = Many people listen. I am honest.

the-right-name-on-air = Ms Shah deletes the first show. On Friday, Mei says, “Ade played the drums.” Ade says, “You can use them.”
    .headline = Mei said who made it.
    .picture = Mei talks on the radio. She is calm.
    .reassurance = Mei is not in trouble. She was honest.
    .next = When it is not your music, delete it. Say who made it. Ask the maker.
    .thinks-mei = Telling was hard. I feel better.
    .thinks-ayo = Mei was honest. I like that.
    .learned-made = I write my name on my own work.
    .learned-true = I tell the people what is true.
    .learned-tell = I can tell later.
    .recover-stop = Delete it.
    .recover-say = Say who made it.
    .recover-ask = Ask the maker.

four-seconds-of-her-own = Ms Shah says, “Four seconds still belong to Ade.” Mei and Dad make their own music with spoons.
    .headline = Mei asked. Then she made her own music.
    .picture = Mei and Dad play on pans. Both are happy.
    .reassurance = Mei is not in trouble. She asked in time.
    .next = When a piece is short, ask first too. Or make your own music.
    .thinks-mei = This music is mine.
    .thinks-shah = Mei told me. That was honest.
    .learned-short = A short piece belongs to the maker too.
    .learned-own = I can make my own music.
