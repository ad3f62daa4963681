title = The real finish line
    .setting = It is Thursday. Freya thinks about a run in the park.
    .talk = Which pictures make Freya feel good? Which pictures make Freya feel bad?
    .flag = Pictures of running make a girl feel unsure about herself. You can stop at any time.
    .support = Your teacher knows that you play this. You can talk to your teacher or another trusted adult.

cast =
    .miri = a runner Freya does not know
    .mile = a run for everybody
    .reid = PE teacher, helps at the run
    .elin = Freya’s friend
    .grandad = Freya’s grandad

sign-last = Near the end
    .why = It is true. Miri shows how it really was. It is OK.
sign-two-pictures = Two pictures
    .why = Miri does not promise anything. She shows two true pictures. It is OK.
sign-slow = “You feel slow”
    .why = Coach Reid is honest. Many new runners feel slow. It is OK.
sign-talk-first = Talk to an adult
    .why = Good advice is not a secret. It is OK.

the-horn = Freya wants to run in the park on Sunday. Last month, some pictures made her feel bad. She is careful now.

mile-pictures = Runners post pictures here.
    .miri-last-shows = A runner with mud on her legs. Her eyes are red.
    .miri-last = [[last|I was nearly the last one.]] I cried. I finished!
    .miri-last-wants = Muddy_Miri wants to show this.
    .miri-two-shows = In one picture, she waves. In one, she lies in the grass.
    .miri-two = [[two-pictures|These two pictures of me are from one minute.]]
    .miri-two-wants = Muddy_Miri wants to show both pictures.
    .freya-asks = Do I have to be fast?
    .miri-answers = No. You run around the ducks. That is all.
    .miri-answers-wants = Muddy_Miri wants to answer Freya.
    .reid-slow = Here is a plan for new runners. [[slow|You feel slow at first.]] That is OK.
    .reid-slow-wants = Coach Reid wants to help new runners.
    .reid-talk = [[talk-first|Show it to an adult at home.]] Come to me before you start.
    .reid-talk-wants = Coach Reid wants adults to see the plan.

what-now = What can Freya do?
    .ask-reid = Show Grandad the plan and ask Coach Reid
    .ask-reid-look = Grandad may read the plan. Coach Reid may have advice.
    .mute-running = Turn off all running pictures
    .mute-running-look = All running pictures may be gone. Freya may stay at home.
    .wants = What does Miri want?
    .wants-best = To look better than other runners
    .wants-honest = To show what running is really like

forty-footballs = Grandad reads the plan. He likes it. On Friday, Freya goes to Coach Reid. He counts footballs.
    .thinks-freya = This plan says “ask first”. I like that.
    .thinks-grandad = Freya asked me. That was right.
    .reassurance = Freya is careful. That is right.

a-quiet-sunday = Freya turns off all running pictures. On Sunday, she stays at home. Elin waits for her at the run.
    .thinks-freya = I felt bad. Was it these pictures or the old pictures?
    .thinks-elin = Freya did not come. Is she worried?
    .reassurance = Turning pictures off is OK. Freya can also talk about how she feels.

every-day-at-five = Freya posts: “I run in Mill Park every day at five.” Elin writes: “Freya, everybody can read that.”
    .thinks-elin = I like Freya. I want Freya to be safe.
    .thinks-freya = I wanted to share my run. I wrote too much.
    .reassurance = Sharing good news is OK. Freya can delete the post.

practise-asking = Freya asks somebody once more to check. You can practise with her.
    .who = Who can Freya ask?
    .who-reid = Coach Reid
    .who-reid-reply = Yes. He can say if the plan is his.
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad knows Freya well.
    .words = How can Freya ask?
    .words-right-for-me = “Is this plan right for me?”
    .words-right-for-me-reply = Good. This is a clear question.
    .words-show = Show the plan
    .words-show-reply = Good. You can ask by showing.
    .busy = Coach Reid counts footballs. What can Freya do?
    .busy-tonight = Start today. Do not ask.
    .busy-tonight-reply = Ask first. Then start. Try again.
    .busy-forty = Wait until he is ready
    .busy-forty-reply = Good. He stops counting. He listens.

practise-after-muting = Freya can talk to somebody. You can practise with her.
    .who = Who can Freya talk to?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can listen.
    .who-reid = Coach Reid
    .who-reid-reply = Yes. Coach Reid can listen.
    .words = How can Freya say it?
    .words-tight = “Running pictures make my tummy tight.”
    .words-tight-reply = Good. Now it is clear how she feels.
    .words-faces = Point at feeling cards
    .words-faces-reply = Good. You can tell by pointing.
    .busy = Grandad works in the garden. What can Freya do?
    .busy-bench = Sit near him and wait
    .busy-bench-reply = Good. Grandad stops. He listens.
    .busy-indoors = Go away
    .busy-indoors-reply = Grandad wants to know. Try again.

practise-after-posting = Freya can get help. You can practise with her.
    .who = Who can help Freya?
    .who-grandad = Grandad
    .who-grandad-reply = Yes. Grandad can help.
    .who-reid = Coach Reid
    .who-reid-reply = Yes. Coach Reid can delete it too.
    .words = How can Freya tell?
    .words-where-and-when = “I posted where I run.”
    .words-where-and-when-reply = Good. Now it is clear what happened.
    .words-show = Show the post
    .words-show-reply = Good. You can tell by showing.
    .busy = Grandad watches football on TV. What can Freya do?
    .busy-only-delete = Delete the post and say nothing
    .busy-only-delete-reply = Deleting is good. Telling is important too. Try again.
    .busy-last-minute = Put a hand up. Say “I need you.”
    .busy-last-minute-reply = Good. Grandad turns the TV off. He listens.

a-flag-goes-down = On Sunday, Freya runs around the ducks. She is slow. She finishes. She is proud.
    .headline = Freya asked first. Then she ran.
    .reassurance = Checking was right. This time, it was safe.
    .next = When you see advice, notice how you feel. Ask an adult first.
    .thinks-freya = I like my picture. It is real.
    .thinks-reid = Freya asked me two good questions.
    .learned-honest = True pictures are not perfect.
    .learned-good-advice = Good advice says: talk to an adult.
    .learned-before-after = I ask: do I feel better or worse now?

the-next-sunday = Freya and Grandad talk. The old pictures made her feel bad. These pictures make her laugh. Next Sunday, Freya runs.
    .headline = Freya talked. Then she ran.
    .reassurance = Freya was careful. That is OK.
    .next = When pictures make you feel bad, stop. Talk to somebody. Then choose.
    .thinks-freya = These pictures are OK. The old pictures were not OK.
    .thinks-elin = Freya is here. I am happy.
    .learned-question = When I feel bad, I find out why.
    .learned-choose = I choose what I look at.
    .learned-talk = I can talk about how I feel.

the-post-is-gone = Freya and Coach Reid delete the post. Freya writes a new post. It does not say where she is.
    .headline = Freya deleted it and told.
    .reassurance = Freya wanted to share good news. Nobody is angry.
    .next = Share how you feel. Do not share where you are.
    .thinks-freya = I can be honest. I do not have to tell everything.
    .thinks-elin = Freya is not angry. I am glad.
    .recover-down = Delete the post.
    .recover-say = Tell an adult about the post.
    .recover-who-sees = Check who can see your posts.
    .learned-proud = I can be proud and safe.
    .learned-where = Where I am is private.
    .learned-first = I show a plan to an adult first.
