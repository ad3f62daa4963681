title = The sleeping goalkeeper
    .setting = It is Saturday. Mei is in the team bus.
    .talk = What must Mei do before she posts a photo of a friend?

cast =
    .page = Mei and Dad’s photo page
    .callum = Mei’s friend
    .amara = Mei’s friend
    .ayo = in Mei’s team
    .dev = takes photos at a club
    .dad = Mei’s dad
    .coach = trains the team

sign-gloves = Two gloves
    .why = Nobody is in this photo. It shows no name and no house. It is OK.
sign-shirt = The name of the school
    .why = A stranger can read the shirt. Then the stranger knows Callum’s school.
sign-door = His door
    .why = The photo shows Callum’s house. A stranger can find it.
sign-post-it = Post it fast
    .why = Callum sleeps. He cannot say yes or no.
sign-everybody = Everybody can see it
    .why = Strangers can see the photo too. They can keep it.

sleepy-things = Mei and Dad have a photo page. They post photos of sleepy cats.
    .picture = Mei sits in the bus with a phone. She is happy.

dev-shows = Dev shows what he does with a photo.
    .picture = Dev puts his phone behind his back.
    .stop = I stop. I do not post it yet.
    .think = I look at the photo. Who is in it? What can strangers read?
    .click = I choose. I ask the person first.

two-photos = Callum sleeps in the bus. Mei has two photos.
    .picture = Amara and Ayo laugh. Mei is not sure.
    .mei-gloves = Sleepy gloves.
    .mei-gloves-shows = [[gloves|Two gloves are on a seat.]]
    .mei-callum = Sleepy Callum.
    .mei-callum-shows = Callum sleeps. [[shirt|His shirt says “Holm Lane School”.]] [[door|Behind him is his door, number 27.]]
    .amara-post = [[post-it|Post it fast! Callum sleeps.]]
    .amara-post-wants = Amara wants Mei to post it fast.
    .mei-sweet = He looks funny.
    .ayo-famous = Then everybody knows Callum!
    .ayo-famous-wants = Ayo wants everybody to know Callum.
    .page-ready = [[everybody|Everybody can see this photo.]]

what-now = What can Mei do?
    .picture = Mei holds the phone. She looks at Callum.
    .ask-callum = Ask Callum
    .ask-callum-look = Callum may wake up. Callum may say yes or no.
    .post-it = Post the photo
    .post-it-look = Many people may see Callum. Callum may be sad.
    .wants = What does Callum want?
    .wants-famous = That everybody sees him
    .wants-asked = That Mei asks him first

one-eye-opens = Callum wakes up. Mei asks him. Callum says no. Mei deletes the photo.
    .picture = Mei and Callum look at the phone. Both are calm.
    .thinks-mei = I asked. Callum said no. That is OK.
    .thinks-callum = Mei asked me. I like that.
    .thinks-amara = I did not see the door in the photo.

ninety-hearts = Many people see the photo. A stranger writes, “I know that door.” Some children laugh at Callum. He is sad.
    .picture = Callum is sad. Mei is worried.
    .thinks-callum = I did not want this photo. Nobody asked me.
    .thinks-mei = I did not want to hurt Callum.
    .thinks-amara = I said “post it”. I feel bad too.
    .reassurance = Mei did not want to hurt him. She can tell an adult now.

a-star-for-a-face = Mei puts a star on the face. Everybody can still see the shirt and the door.
    .picture = Mei looks at the phone. She is worried.
    .thinks-mei = I did not think about the door.
    .thinks-callum = My house is in the photo. Nobody asked me.
    .reassurance = Mei wanted to be careful. She can tell an adult now.

moonjar-asks = Mei posts a photo of herself. A stranger reads her shirt. The stranger asks, “Which class are you in?”
    .picture = Mei looks at the phone. She is worried.
    .thinks-mei = I do not know this person.
    .thinks-dad = I do not want strangers to see Mei’s face.
    .reassurance = It is not Mei’s fault. Dad can help now.

practise-telling = Mei tells an adult about the photo. You can practise with her.
    .who = Who can Mei tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid can help.
    .words = How can Mei tell?
    .words-no = “Callum said no.”
    .words-no-reply = Good. Now an adult knows what Callum wants.
    .words-both = Show the photo of the gloves
    .words-both-reply = Good. You can tell by showing.
    .busy = Dad works at the piano. What can Mei do?
    .busy-post = Post the photo of Callum
    .busy-post-reply = Callum said no. Try again.
    .busy-stair = Sit down and wait
    .busy-stair-reply = Good. Dad ends his work. He listens.

practise-putting-right = Mei tells an adult. You can practise with her.
    .who = Who can Mei tell?
    .who-coach = Coach Reid
    .who-coach-reply = Yes. Coach Reid can talk to the children.
    .who-dad = Dad
    .who-dad-reply = Yes. Dad is not angry. He can help.
    .words = How can Mei tell?
    .words-asked = “I did not ask Callum.”
    .words-asked-reply = Good. That is honest.
    .words-show = Show the photo
    .words-show-reply = Good. You can tell by showing.
    .busy = Dad does not see the door in the photo. What can Mei do?
    .busy-point = Point at the door
    .busy-point-reply = Good. Now Dad sees it. He helps.
    .busy-drop = Go to bed
    .busy-drop-reply = Dad wants to know. Try again.

practise-looking-again = Mei tells an adult. You can practise with her.
    .who = Who can Mei tell?
    .who-dad = Dad
    .who-dad-reply = Yes. Dad can help.
    .who-coach = Coach Reid
    .who-coach-reply = Yes. He can phone Dad.
    .words = How can Mei tell?
    .words-point = Point at the photo
    .words-point-reply = Good. You can tell by pointing.
    .words-more = “The photo shows too much.”
    .words-more-reply = Good. Now an adult can help.
    .busy = Dad drives. What can Mei do?
    .busy-hold = Show him the phone now
    .busy-hold-reply = Dad must look at the road. Try again.
    .busy-stop = Wait until the car stops
    .busy-stop-reply = Good. The car stops. Dad listens.

the-drawing = Ayo draws Mei. He asks, “Can I show it to the class?” Mei says no. Ayo gives it to her.
    .picture = Ayo and Mei look at a drawing. Both are calm.
    .alike = It is the same with a photo. The person in it can say no.

only-the-gloves = Dad and Mei post the gloves. People like them. Callum likes them too.
    .headline = Mei asked first.
    .picture = Mei and Dad sit together. Mei is proud.
    .reassurance = The friends wanted it. Mei waited. That was right.
    .next = Before you post a photo, look at all of it. Ask the person. Then choose.
    .thinks-mei = The gloves are funny too.
    .thinks-callum = Mei is a good friend.
    .learned-ask = I ask the person before I post a photo.
    .learned-look = I look for names, shirts and doors.
    .learned-friends = My friends cannot say yes for Callum.

taken-down = Mei and Dad delete the photo from the page. They report the stranger. Mei says sorry to Callum.
    .headline = Mei told Dad. She said sorry.
    .picture = Mei and Callum stand together. Both are calm.
    .reassurance = Mei is not in trouble. She helped Callum.
    .next = When you posted too fast, tell an adult. Delete it. Say sorry.
    .thinks-callum = Mei said sorry. I feel better.
    .thinks-mei = Next time, I ask first.
    .recover-down = Delete it with an adult.
    .recover-others = Ask other people to delete it.
    .recover-sorry = Say sorry to the person in the photo.
    .learned-ask = I ask the person before I post a photo.
    .learned-copies = Other people can keep a photo.
    .learned-sorry = Saying sorry helps. Deleting helps too.

looked-again = Mei and Dad delete the photo. They report the stranger. Then they post the gloves.
    .headline = Mei told Dad. They looked again.
    .picture = Mei and Dad sit together. Both are calm.
    .reassurance = Mei wanted to be kind. She is not in trouble.
    .next = Look at the whole photo. Look at clothes, doors and streets.
    .thinks-mei = The photo shows more than a face.
    .thinks-dad = Mei showed me. I am glad.
    .recover-tell = Tell an adult.
    .recover-down = Delete it with the adult.
    .recover-report = Report the stranger.
    .learned-whole = I look at the whole photo.
    .learned-mine = I do not post my own face.
    .learned-ask = I ask the person before I post a photo.
