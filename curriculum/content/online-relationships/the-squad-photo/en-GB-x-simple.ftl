title = The squad photo
    .setting = It is Wednesday. Hana is at her rowing club.
    .talk = What do you want to know before somebody takes your photo?
    .flag = Somebody asks a girl for a photo. There are only words in this story. You can stop at any time.
    .support = Your teacher is there. You can talk to your teacher or another trusted adult.

cast =
    .club = Hana’s rowing club
    .coach = Hana’s coach
    .gran = Hana’s gran
    .zaynab = Hana’s friend from the club

sign-photo = A photo of Hana
    .why = The whole team is in the photo. The coach says what it is for. It is OK.
sign-form = Two people sign
    .why = Hana decides. An adult at home decides too. It is not a secret. It is OK.
sign-deadline = “By Friday”
    .why = The coach says why. Hana can be late. Nothing bad happens. It is OK.
sign-no = “No is fine”
    .why = Hana can say no now or later. Nothing bad happens then. It is OK.

a-boat-called-mildred = Hana is in a rowing team. Eight people row. Hana steers the boat. The team is in the final.

mail-from-the-club = Hana gets emails from the club.
    .coach-photo-subject = Team photo
    .coach-photo = [[photo|We want a photo with you in it.]] It is a team photo for the wall.
    .coach-photo-wants = Coach Reid wants a team photo.
    .hana-duck-subject = A question
    .hana-duck = Can the duck be in the photo?
    .club-form-subject = The form
    .club-form = Choose wall, web page or poster. [[form|You sign. An adult at home signs too.]]
    .coach-date-subject = When
    .coach-date = [[deadline|Please answer by Friday.]] Then I can buy a frame.
    .coach-date-wants = Coach Reid wants an answer by Friday.
    .coach-no-subject = No is OK
    .coach-no = [[no|No is fine.]] You can say no later too. Then I take the photo down.
    .coach-no-wants = Coach Reid wants Hana to choose.

three-boxes = What can Hana do?
    .stay-away = Stay away and say nothing
    .stay-away-look = The team may row without Hana. The boat may not go straight.
    .read-it = Read the form with Gran
    .read-it-look = Gran may read the form with Hana. Hana may say yes or no.
    .wants = What does the coach want?
    .wants-keep = A photo of Hana only for him
    .wants-wall = A team photo for the wall

glasses-on-her-head = Hana and Gran read the form. Hana says yes to the wall. She says no to the poster. Both sign.
    .thinks-hana = I want to be on the wall only. I can choose that.
    .thinks-gran = Hana read it. Then she decided.
    .thinks-coach = Now I know what Hana wants.

round-in-circles = On Saturday, Hana is not there. Nobody steers the boat. The boat does not go straight.
    .thinks-zaynab = Where is Hana? I miss her.
    .thinks-hana = I was worried about the photo. I did not ask.
    .thinks-coach = Hana can say no to the photo. That is OK.
    .reassurance = Being careful is OK. Asking is OK too.

at-the-bus-stop = Hana says yes to everything. She does not read it. Ten days later, Hana is on a big poster.
    .thinks-hana = I said yes. I did not read it.
    .thinks-zaynab = I am on the poster too. I did not read it.
    .thinks-coach = Hana said yes. She can tell me if she wants no poster.
    .reassurance = It can happen to anybody. Hana can change her mind.

practise-asking = Hana wants to know how long the photo stays on the wall. You can practise with her.
    .who = Who can Hana ask?
    .who-coach = Coach Reid
    .who-coach-reply = Yes. He knows about the photo.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can ask with her.
    .words = How can Hana ask?
    .words-how-long = “How long is the photo on the wall?”
    .words-how-long-reply = Good. This is a clear question.
    .words-point = Point at the form
    .words-point-reply = Good. You can ask by pointing.
    .busy = Coach Reid works under a boat. What can Hana do?
    .busy-guess = Guess
    .busy-guess-reply = A guess can be wrong. Try again.
    .busy-boots = Say, “I have a question for you”
    .busy-boots-reply = Good. Coach Reid comes out. He says, “One year. Then I ask again.”

practise-saying-why = Hana can tell somebody now. You can practise with her.
    .who = Who can Hana tell?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can listen.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. He wants Hana back in the team.
    .words = How can Hana tell?
    .words-worried = “I was worried about the photo.”
    .words-worried-reply = Good. Now it is clear why she was not there.
    .words-mark = Draw a question mark on the form
    .words-mark-reply = Good. You can tell by drawing.
    .busy = Gran knits and counts. What can Hana do?
    .busy-row = Sit next to Gran and wait
    .busy-row-reply = Good. Gran stops. She listens.
    .busy-final = Go away
    .busy-final-reply = Gran wants to know. Try again.

practise-taking-it-back = Hana can change her mind. You can practise with her.
    .who = Who can Hana tell?
    .who-coach = Coach Reid
    .who-coach-reply = Yes. He can take the poster down.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Hana tell?
    .words-changed = “I did not read it. Please take the poster down.”
    .words-changed-reply = Good. Now it is clear what she wants.
    .words-box = Point at the box on the form
    .words-box-reply = Good. You can tell by pointing.
    .busy = Coach Reid is in a boat on the river. What can Hana do?
    .busy-long-way = Say nothing
    .busy-long-way-reply = Coach Reid wants to know. Try again.
    .busy-wave = Wave to him and wait
    .busy-wave-reply = Good. Coach Reid comes. He listens.

beside-the-kettle = The team is in the photo. One girl said no. She takes the photo. It is on the club wall now.
    .headline = Hana read the form. Then she decided.
    .reassurance = Checking was right. This time, it was safe.
    .next = When somebody wants a photo, ask who sees it. Then say yes or no.
    .thinks-hana = I like the photo. I am proud.
    .thinks-coach = Everybody decided. That is good.
    .learned-where = I decide where my photo is.
    .learned-room = When a person asks me, I check: can I say no?
    .learned-others = I ask other people before I take their photo.

back-in-the-boat = Hana says no to the photo. The coach says, “OK.” Hana steers the boat again.
    .headline = Hana told. She is back in the team.
    .reassurance = Being careful is OK. Saying no is OK.
    .next = When a photo worries you, tell somebody. Ask. Then say yes or no.
    .thinks-hana = I said no. I am still in the team.
    .thinks-zaynab = I am happy that Hana is back.
    .learned-careful = I am careful. I can also ask.
    .learned-belong = I can say no and stay in the team.
    .learned-good-signs = Good signs: I have time to think. An adult at home knows.

poster-down = The coach takes the poster down. It is in a newspaper too. The coach cannot change that.
    .headline = Hana changed her mind.
    .reassurance = Hana is not in trouble. The coach made a mistake too.
    .next = Read the whole form. If you said yes too fast, tell somebody.
    .thinks-coach = It is Hana’s photo. Hana decides.
    .thinks-hana = The poster is gone. I am glad that I told.
    .recover-say = Say what you want now.
    .recover-down = Ask for the photo to be taken down.
    .recover-again = Read the form again with an adult.
    .learned-box = I read everything first. Then I sign.
    .learned-back = I can change my mind.
    .learned-out = A shared photo is hard to get back.
