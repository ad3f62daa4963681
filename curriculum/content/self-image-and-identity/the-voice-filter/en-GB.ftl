title = The voice filter
    .setting = Sunday afternoon. On Friday Kai sings the lighthouse in the choir’s new song.
    .talk = Who decides what a good voice is?
    .flag = This story is about a page that makes a boy feel bad about his voice, and about bad advice. The advice is not shown. You can leave it at any time.
    .support = Your teacher knows that you are playing this and can talk afterwards. You can press “Tell a trusted adult” at any moment.

cast =
    .dad = Kai’s dad, drives a tram
    .osei = leads the school choir
    .glass = web page with a voice filter
    .pure = writes below the page

sign-one-take = I always sound like this
    .why = The page wants to sell a filter. Nobody sounds like that all the time, not even Lina.
sign-duck = Robot, duck and cave
    .why = A toy that says what it is. Nobody would take a duck for Kai. That one is fine.
sign-not-enough = Not good enough
    .why = First the page makes him feel small. Then it offers something for it. That is how it earns money.
sign-seven-days = A new voice in seven days
    .why = A voice changes while a person grows, and nobody can hurry it. A promise so fast is not honest.
sign-teacher = Do not ask your teacher
    .why = Somebody who knows about voices could see through it. That is why the page wants her left out.

the-lighthouse-song = Since Monday Kai’s voice has done what it likes. Halfway up it jumps like a frog. His dad’s voice did that too, once. Kai sings one line into a web page, only to see what it says.

glass-page = Kai listens closely. In his hearing aid, each of these voices sounds like polished glass.
    .glass-singer = Meet Lina, 13. No lessons, no warm-up, one take. [[one-take|“I always sound like this!”]]
    .glass-duck = New for fun: [[duck|try the robot, the duck and the cave]].
    .kai-line-entry = “The lamp goes round and round all night”
    .kai-line = Your recording
    .glass-verdict = We have heard you. [[not-enough|This voice is not good enough for a concert.]] Our filter can help!
    .pure-days = Mine cracked, too. [[seven-days|Seven days, and it was new.]] Open the thread below.
    .pure-teacher = Only [[teacher|don’t ask your choir teacher]]. Teachers hate it.

what-now = What could Kai do next?
    .ask-osei = Close the page and ask Mrs Osei
    .ask-osei-look = The laptop shuts with a click. Monday begins with choir.
    .have-a-cold = Say he has a cold, and stay away from choir
    .have-a-cold-look = Kai practises coughing. It works rather well.
    .send-filtered = Send Mrs Osei the filtered line as his own
    .send-filtered-look = The filter takes four seconds.
    .wants = What does GlassVoice want most?
    .wants-teach = To teach Kai to sing
    .wants-small = That Kai feels small and needs its filter
    .wants-listen = To listen to a good song

the-music-corridor = Kai shuts the laptop. There is still a lump in his throat, so he hums very low until it goes. On Monday he stands in the music corridor, ten minutes early.
    .thinks-kai = I liked my voice until a page told me not to.
    .thinks-osei = Somebody is humming out there, very low. That is new. I like it.
    .thinks-glass = He closed the page. It cannot sell him anything like that.
    .reassurance = A page that has heard one line knows nothing about Kai. Closing it was right.

like-a-glass = “Beautiful!” writes Mrs Osei. “Just like that on Friday.” Kai plays the line again, and then his own. The filtered one sounds like a spoon on a glass. He cannot sing like that. Nobody can.
    .thinks-kai = Now they are waiting for a voice that is not there.
    .thinks-osei = So clear! Yet something is missing in it. Where is Kai?
    .reassurance = It is not Kai’s fault. A page made him ashamed of something that was all right.

no-lighthouse = On Monday Kai coughs. On Tuesday too. The choir sings the lighthouse song without a lighthouse, and the boats bump about. At home he does not even sing to the kettle.
    .thinks-kai = If I say nothing, nobody will hear it crack.
    .thinks-dad = Four days without a song for the kettle? That is no cold.
    .reassurance = Wanting to hide a voice that cracks is natural. It is not Kai’s fault, and he does not have to do it alone.

practise-asking = A voice question belongs to somebody who knows voices. Let’s practise asking.
    .who = Who could Kai ask?
    .who-osei = Mrs Osei, who leads the choir
    .who-osei-reply = She has heard two hundred voices change. She is just the person.
    .who-pure = PureNote_7, in the thread
    .who-pure-reply = PureNote_7 said not to ask anybody. Choose somebody who likes questions.
    .who-dad = Dad
    .who-dad-reply = His own voice did the same. He has good stories about it.
    .words = How could Kai put it?
    .words-frog = “Ha ha, I sound like a frog.”
    .words-frog-reply = Then they laugh along, and the question is still there. Choose words that ask.
    .words-cracks = “My voice cracks, and a page says it’s not good enough.”
    .words-cracks-reply = Both parts are in it: the voice, and the page that was unkind about it.
    .words-both = Play them his line, and then the filtered one
    .words-both-reply = Now they can hear what he means. That is telling as well.
    .busy = Mrs Osei and the caretaker are pushing a piano through a door. “Mind your toes!” What now?
    .busy-push = Push with them, and ask on the other side
    .busy-push-reply = With three it goes at once. “Thank you, Kai. You wanted something?”
    .busy-dad = Ask Dad this evening instead
    .busy-dad-reply = Good. It is a question for two adults anyway.
    .busy-class = Go back to class
    .busy-class-reply = The piano is in the way. His question is not. How could he be heard?

practise-taking-it-back = A recording can be taken back before Friday. Let’s practise it.
    .who = Who could help Kai?
    .who-dad = Dad
    .who-dad-reply = Dad can listen to both lines, and come with him.
    .who-osei = Mrs Osei, who got the line
    .who-osei-reply = Yes. She would rather have Kai than a glass.
    .words = How could he say it?
    .words-not-me = “That line isn’t my voice. It’s a filter, because mine cracks.”
    .words-not-me-reply = What is true, and why. That was the hard part.
    .words-both = Play his own line, without a word
    .words-both-reply = Three seconds, and it is clear: this one is Kai.
    .busy = “A filter?” says Mrs Osei and laughs. “How clever of you!” She has not understood. What now?
    .busy-smile = Smile, and leave it at that
    .busy-smile-reply = Then on Friday it is still there. She only heard half. What is the other half?
    .busy-again = “It isn’t clever. I’m ashamed of my own voice.”
    .busy-again-reply = Mrs Osei stops laughing and closes the lid of the piano. “Sit down, Kai. Tell me.”

practise-without-a-cold = Pretending to have a cold is hard work. Let’s practise stopping.
    .who = Who could Kai tell?
    .who-dad = Dad
    .who-dad-reply = He has been listening to the kettle. He will be glad.
    .who-osei = Mrs Osei, who leads the choir
    .who-osei-reply = Good. His place in the row is kept.
    .words = How could he begin?
    .words-no-cold = “I haven’t got a cold. I’m afraid that my voice cracks.”
    .words-no-cold-reply = A true sentence, and it did not even need a good voice.
    .words-card = Point at “worried” on a card, and at his throat
    .words-card-reply = That needs no voice at all, and it says everything.
    .busy = Dad has his cap on. “Got a tram to drive, champ.” What now?
    .busy-tram = Walk to the tram stop with him
    .busy-tram-reply = It is seven minutes to the stop. Dad listens for all seven.
    .busy-wave = Wave at him and go on coughing
    .busy-wave-reply = He cannot hear a wave. How long is the way to the stop?

the-tin-whistle = At the fair somebody sells golden tin whistles. “Play like a master by Sunday! Don’t show it to your teacher before you’ve paid.” Kai puts it back and shows the sign to his dad.
    .alike = At a fair or on a page: you are not good enough, quick, and ask nobody. The same trick, with a whistle.

friday = “It is growing,” says Mrs Osei. “It’ll take its own time.” They report the page, and she gives the lighthouse a lower part. On Friday Kai’s voice cracks once. The lamp goes round all the same.
    .headline = Kai asked somebody who knows.
    .reassurance = There was never anything wrong with his voice. The page wanted him to think so.
    .next = When a page makes you feel small: close it, say it to a trusted adult, report the advice.
    .thinks-kai = One crack, and the boats got home.
    .thinks-osei = He came to ask, and brought a whole new voice with him.
    .learned-body = The lump in my throat was a sign. I listened to it.
    .learned-hide = Advice that is afraid of my teacher is bad advice.
    .learned-real = Real voices crack, breathe and grow.

his-own-voice = Mrs Osei plays him her worst recording. There is a hen in it. Kai sends his own line, and the other one is deleted. Together they report the page and its thread.
    .headline = Kai told, and sent his own voice.
    .reassurance = Kai is no cheat. He had been made to feel small, and he put it right.
    .next = If you have sent something that is not you: say so, take it back, and tell how you feel.
    .thinks-kai = She wants me, with the frog.
    .thinks-osei = It was brave to play me that line.
    .recover-say = Tell a trusted adult what is true, and how you feel.
    .recover-back = Take the filtered line back.
    .recover-report = Report the page and the thread.
    .learned-machine = A filter makes a sound. It is nobody’s voice.
    .learned-true = I can say it twice if I am not understood.
    .learned-back = What is not true can be taken back.

back-in-the-row = Dad’s voice once jumped in the middle of “Happy Birthday”. He shows Kai how. On Thursday the lighthouse is back in its row, and the page is reported and closed. The kettle gets its song.
    .headline = Kai stopped pretending, and told.
    .reassurance = It was not Kai’s fault that he wanted to hide. Nobody was cross about the cough.
    .next = Feelings that make you hide are worth telling. Take a break from the page, and report it.
    .thinks-kai = I hid for four days from one pop-up.
    .thinks-dad = He walked me to the tram. Best seven minutes of my week.
    .recover-say = Tell a trusted adult what is behind the cough.
    .recover-report = Report the page, so that it hurts nobody else.
    .recover-break = Take a break from pages that rate people.
    .learned-alone = I thought it was only me. It was not.
    .learned-small = Somebody who makes me feel small may want to sell me something.
    .learned-less = I choose which pages may speak to me.
