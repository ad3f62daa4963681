title = The lantern parade
    .setting = It is Wednesday. Ruby is with Gran. Ruby made a lantern at school.
    .talk = Who can say yes to a photo of the class?

cast =
    .rahman = Ruby’s teacher
    .sam = in Ruby’s class
    .gran = Ruby’s gran

sign-class-photo = A photo of the class
    .why = The school asked all families. All said yes. It is OK.
sign-moon = A child behind a moon
    .why = Sam does not want to show his face. The teacher said yes. It is OK.
sign-no-names = No names
    .why = Strangers cannot read the children’s names. This is safer. It is OK.
sign-friday = Tell me before Friday
    .why = The children have time to think. They can say no. It is OK.

after-the-parade = Last night, Ruby’s class walked outside with lanterns. Ruby’s lantern is a hedgehog.
    .picture = Ruby and Gran sit together. Ruby is proud.

class-page = Mrs Rahman writes on the class page.
    .picture = Ruby looks at a laptop. She is not sure.
    .rahman-night = Your lanterns were very good!
    .rahman-night-wants = Mrs Rahman wants to say something nice.
    .rahman-photo = This photo is for the school page.
    .rahman-photo-shows = [[class-photo|All children are in it, with lanterns.]] [[moon|One child is behind a paper moon.]]
    .rahman-photo-wants = Mrs Rahman wants to post this photo.
    .ruby-hedgehog = I see my hedgehog!
    .sam-moon = I am behind the moon. I like it there.
    .sam-moon-wants = Sam wants to stay behind the moon.
    .rahman-names = [[no-names|I do not write your names.]] This is safer.
    .rahman-names-wants = Mrs Rahman wants to leave out names.
    .rahman-friday = Your families said yes. Do you want to say no? [[friday|Tell me before Friday.]]
    .rahman-friday-wants = Mrs Rahman wants an answer before Friday.

what-now = Everybody can see the school page. What can Ruby do?
    .picture = Ruby thinks.
    .tell-class = Tell the class: “This is not allowed”
    .tell-class-look = The other children may stop and listen. Some children may worry.
    .look-with-gran = Look at it with Gran
    .look-with-gran-look = Gran may look for the form. Ruby may find out more.
    .wants = What does Mrs Rahman want?
    .wants-hearts = To post photos and ask nobody
    .wants-show = To ask the class first

on-the-fridge = Ruby and Gran find the form. It says yes. Gran says, “I asked you. You said yes.”
    .picture = Ruby and Gran are in the kitchen. Both are calm.
    .thinks-ruby = I said yes. Now I know.
    .thinks-gran = Ruby checks first. That is good.

a-moon-in-a-cupboard = Ruby tells the class, “The photo is not allowed!” The children are scared. Sam hides his moon.
    .picture = Sam and Ruby are in the classroom. Both are worried.
    .thinks-sam = I am worried about my photo.
    .thinks-ruby = I am not sure. I did not ask.
    .thinks-rahman = The children are scared. I want to help.
    .reassurance = Ruby wanted to help her class. She can ask an adult now.

twenty-six-names = Ruby writes all names under the photo. She did not ask the children.
    .picture = Ruby looks at the laptop. She is worried.
    .thinks-sam = I do not want my name there.
    .thinks-ruby = I did not ask Sam.
    .reassurance = Ruby wanted to help. She can tell an adult now.

practise-asking = Ruby has a question about the photo. You can practise with her.
    .who = Who can Ruby ask?
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman took the photo.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can phone the school.
    .words = How can Ruby ask?
    .words-form = Show the form
    .words-form-reply = Good. You can ask by showing.
    .words-later = “Can I say no later?”
    .words-later-reply = Good. This is a clear question.
    .busy = Mrs Rahman hangs up lanterns. What can Ruby do?
    .busy-string = Help her and wait
    .busy-string-reply = Good. Mrs Rahman says, “Yes. You can say no later.”
    .busy-leave = Go away
    .busy-leave-reply = Mrs Rahman wants to answer. Try again.

practise-telling-class = Ruby tells an adult. You can practise with her.
    .who = Who can Ruby tell?
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ruby tell?
    .words-unsure = “I am not sure about the photo.”
    .words-unsure-reply = Good. That is honest.
    .words-cupboard = Show her Sam’s moon
    .words-cupboard-reply = Good. You can tell by showing.
    .busy = Mrs Rahman listens to a boy. What can Ruby do?
    .busy-more = Tell more children
    .busy-more-reply = Then more children are scared. Try again.
    .busy-mat = Sit down and wait
    .busy-mat-reply = Good. The boy is done. Mrs Rahman listens.

practise-telling-names = Ruby tells an adult. You can practise with her.
    .who = Who can Ruby tell?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-rahman = Mrs Rahman, her teacher
    .who-rahman-reply = Yes. Mrs Rahman can delete the names.
    .words = How can Ruby tell?
    .words-names = “I wrote all the names.”
    .words-names-reply = Good. Now an adult can help.
    .words-point = Point at the names
    .words-point-reply = Good. You can tell by pointing.
    .busy = Gran is on the phone. What can Ruby do?
    .busy-hold-up = Show her the laptop
    .busy-hold-up-reply = Good. Gran ends the call. She reads it.
    .busy-streets = Write the streets too
    .busy-streets-reply = Streets are private too. Try again.

grans-album = Gran asks Ruby, “Can I show your photo to a friend?” Ruby says yes. Gran shows it.
    .picture = Gran and Ruby look at an album. Both are happy.
    .alike = It is the same with a screen. First, somebody asks. Then Ruby says yes or no.

lights-on-the-page = On Friday, the photo is on the school page. There are no names. Gran looks at it again and again.
    .headline = Ruby checked. The photo is OK.
    .picture = Ruby and Gran sit together. Ruby is proud.
    .reassurance = Checking was right. This time, it was safe.
    .next = When you are in a photo, ask who can see it. Say yes or no.
    .thinks-ruby = I can say yes. I can also say no.
    .thinks-rahman = I am glad that Ruby asked me.
    .learned-asked = A photo is OK when all people in it say yes.
    .learned-names = A photo without names is safer.
    .learned-change = I can say yes now and no later.

moon-comes-out = Mrs Rahman shows the forms to the class. All families said yes. The children feel calm. Sam takes his moon back.
    .headline = Ruby told her teacher.
    .picture = Sam and Ruby are in the classroom. Sam is happy.
    .reassurance = Ruby is not in trouble. She wanted to help.
    .next = When a photo worries you, ask the person who took it.
    .thinks-sam = I like it behind the moon.
    .thinks-ruby = Next time, I ask first.
    .recover-say = Say what you are not sure about.
    .recover-class = Tell the class what is true.
    .learned-asked = A photo is OK when all people in it say yes.
    .learned-first = I ask an adult first.
    .learned-no = Every child can say no.

names-out = Mrs Rahman deletes the names. Ruby says sorry to Sam. Sam shows Ruby his moon.
    .headline = Ruby told. The names are deleted.
    .picture = Ruby and Gran sit together. Both are calm.
    .reassurance = Ruby is not in trouble. She wanted to help.
    .next = Do not write names of other children. Ask them first.
    .thinks-ruby = Next time, I ask first.
    .thinks-sam = Ruby said sorry. I feel better.
    .recover-say = Say what you wrote.
    .recover-out = Ask an adult to delete it.
    .recover-sorry = Say sorry to the children.
    .learned-names = A photo without names is safer.
    .learned-others = Other children’s names are private.
    .learned-tell = I can tell an adult what I wrote.
