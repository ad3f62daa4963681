title = The voice filter
    .setting = It is Sunday. On Friday, Kai sings in the school choir.
    .talk = Does a good voice have to be perfect?
    .flag = A web page makes a boy feel bad about his voice. You do not see the bad advice. You can stop at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another trusted adult.

cast =
    .dad = Kai’s dad
    .osei = Kai’s choir teacher
    .glass = web page that changes voices
    .pure = somebody Kai does not know

sign-one-take = “Always”
    .why = This page sells a filter. Nobody sounds perfect all the time.
sign-duck = Funny voices
    .why = This is a toy. Everybody can hear that it is a toy. It is OK.
sign-not-enough = “Not good enough”
    .why = The page makes Kai feel bad. Then it wants to sell him something.
sign-seven-days = “Seven days”
    .why = A voice changes slowly. Nobody gets a new voice in seven days. It is a trick.
sign-teacher = “Do not ask”
    .why = Good advice is not a secret. A teacher can know about it.

the-lighthouse-song = Kai grows. His voice changes. Sometimes it sounds high, sometimes low. He sings into a web page.

glass-page = Kai reads this web page.
    .glass-singer = This is Lina. She says, [[one-take|“I always sound like this.”]]
    .glass-duck = [[duck|Try the robot voice and the duck voice!]]
    .kai-line-entry = Kai sings one line
    .kai-line = Your recording
    .glass-verdict = [[not-enough|Your voice is not good enough.]] Use our filter!
    .pure-days = I have a new voice. [[seven-days|It took seven days.]] Read my advice.
    .pure-days-wants = PureNote_7 wants Kai to read the advice.
    .pure-teacher = [[teacher|Do not ask your teacher.]]
    .pure-teacher-wants = PureNote_7 wants Kai not to ask his teacher.

what-now = What can Kai do?
    .ask-osei = Close the page. Ask Mrs Osei.
    .ask-osei-look = The page is closed. Mrs Osei may help on Monday.
    .send-filtered = Send the filter recording to Mrs Osei
    .send-filtered-look = Mrs Osei may think it is Kai’s voice. She may want it again.
    .wants = What does the page want?
    .wants-teach = To teach Kai to sing
    .wants-small = To make Kai feel bad and sell him a filter

the-music-corridor = Kai closes the page. On Monday, he goes to Mrs Osei’s room.
    .thinks-kai = First I liked my voice. Then I read this page.
    .thinks-osei = Kai is here early. I can listen.
    .thinks-glass = Kai closed the page. I cannot sell him a filter.
    .reassurance = Closing the page was right. The page does not know Kai.

like-a-glass = Mrs Osei thinks it is Kai’s voice. She writes, “Sing like that on Friday.” Kai cannot sing like a filter.
    .thinks-kai = This is not my voice. Now I am worried.
    .thinks-osei = It is clear. But it does not sound like Kai.
    .reassurance = It is not Kai’s fault. The page made him feel bad.

no-lighthouse = Kai says that he has a cold. He does not go to choir. He does not sing at home.
    .thinks-kai = I do not want people to hear my voice.
    .thinks-dad = Kai does not sing. Is he sad?
    .reassurance = It is not Kai’s fault. He can tell somebody how he feels.

practise-asking = Kai asks somebody who knows about voices. You can practise with him.
    .who = Who can Kai ask?
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei knows a lot about voices.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad’s voice changed too.
    .words = How can Kai say it?
    .words-cracks = “A page says my voice is bad.”
    .words-cracks-reply = Good. Now it is clear what happened.
    .words-both = Play both recordings
    .words-both-reply = Good. You can tell by playing it.
    .busy = Mrs Osei moves a piano. What can Kai do?
    .busy-push = Help her. Then ask.
    .busy-push-reply = Good. Mrs Osei says thank you. She listens.
    .busy-class = Go away
    .busy-class-reply = Mrs Osei wants to know. Try again.

practise-taking-it-back = Kai can still tell the truth. You can practise with him.
    .who = Who can help Kai?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can go with him.
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei likes Kai’s own voice.
    .words = How can Kai say it?
    .words-not-me = “It is a filter. It is not my voice.”
    .words-not-me-reply = Good. That is honest.
    .words-both = Play his own recording
    .words-both-reply = Good. You can tell by playing it.
    .busy = Mrs Osei laughs: “A filter! Clever!” She does not understand yet. What can Kai do?
    .busy-smile = Say nothing
    .busy-smile-reply = Mrs Osei wants to understand. Try again.
    .busy-again = Say, “I feel bad about my voice”
    .busy-again-reply = Good. Now Mrs Osei understands. She listens.

practise-without-a-cold = Kai can tell somebody how he feels. You can practise with him.
    .who = Who can Kai tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can listen.
    .who-osei = Mrs Osei, his teacher
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Kai tell?
    .words-no-cold = “I do not have a cold. I worry about my voice.”
    .words-no-cold-reply = Good. That is honest.
    .words-card = Point at a feelings card
    .words-card-reply = Good. You can tell by pointing.
    .busy = Dad has to go to work. What can Kai do?
    .busy-tram = Walk with him
    .busy-tram-reply = Good. They walk for seven minutes. Dad listens.
    .busy-wave = Say nothing
    .busy-wave-reply = Dad wants to know. Try again.

the-tin-whistle = A seller says, “Buy my whistle. Play well by Sunday. Do not ask your teacher.” Kai tells Dad.
    .alike = It is the same on a web page. When it says, “Be quick. Ask nobody”, it is a trick.

friday = Mrs Osei says, “Your voice grows. It needs time.” They report the page. On Friday, Kai sings.
    .headline = Kai asked Mrs Osei.
    .reassurance = Kai’s voice was always OK. The page was wrong.
    .next = When a page makes you feel bad, close it. Tell an adult. Report it.
    .thinks-kai = My voice is not perfect. I am proud.
    .thinks-osei = Kai asked me. That was right.
    .learned-body = I notice how my body feels.
    .learned-hide = “Do not ask your teacher” is bad advice.
    .learned-real = Real voices are not perfect.

his-own-voice = Kai tells Mrs Osei the truth. He sends his own voice. They report the page.
    .headline = Kai told the truth.
    .reassurance = Kai is not in trouble. The page made him feel bad.
    .next = If you sent something that is not true, say so. Say how you feel.
    .thinks-kai = Mrs Osei likes my own voice.
    .thinks-osei = It was brave to tell me.
    .recover-say = Tell an adult what is true.
    .recover-back = Take the filter recording back.
    .recover-report = Report the page.
    .learned-machine = A filter is not a real voice.
    .learned-true = I can say it again.
    .learned-back = I can take a recording back.

back-in-the-row = Kai and Dad talk. Dad’s voice changed too. They report the page. Kai goes back to choir.
    .headline = Kai told somebody. He sings again.
    .reassurance = It is not Kai’s fault. Nobody is angry.
    .next = When you want to hide, tell an adult how you feel.
    .thinks-kai = I am not the only one.
    .thinks-dad = I am glad that Kai told me.
    .recover-say = Tell an adult how you feel.
    .recover-report = Report the page.
    .recover-break = Take a break from this page.
    .learned-alone = Many voices change. I am not alone.
    .learned-small = A page can make me feel bad to sell something.
    .learned-less = I choose which pages I read.
