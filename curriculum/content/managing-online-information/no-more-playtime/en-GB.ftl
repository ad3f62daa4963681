title = No more playtime
    .setting = A Saturday in June, at Gran’s. Ruby has Gran’s tablet.
    .talk = Why do some people want us to share a thing before we have looked at it?

cast =
    .truth = PicPatch · account two days old
    .mei = in Ruby’s class
    .dev = Noor’s big brother, in Year 6
    .callum = Ruby’s friend
    .noor = Ruby’s cousin, seven years old
    .gran = Ruby’s and Noor’s gran
    .okafor = Ruby’s teacher

sign-bare-tree = A tree with no leaves
    .why = It is June, and oaks are green. So it is an old picture, and the sign was put in later.
sign-hurry = Share it fast
    .why = Whoever makes you hurry does not want you to look. Something true is still true in an hour.
sign-cousin = A cousin sent it
    .why = Mei believes it, and she means well. But nobody in the chain has checked it.
sign-doubt = “I don’t believe it yet”
    .why = It may sound rude, but asking where a picture comes from is a good question. This is fine.
sign-caps = Caps for sale
    .why = Always ask who made this, and why. Somebody earns money each time the picture goes on.

strawberries = Ruby and Noor have picked a bowl of strawberries. Gran knits by the window. Then PicPatch, the picture app for children, goes “ping”.
    .picture = Ruby and Noor sit by a bowl of strawberries in Gran’s room. Gran is knitting.

callum-shows = A made-up picture once fooled all of Callum’s class. This is what he does now.
    .picture = Callum stands in the playground with his hands in his pockets.
    .stop = Hands in my pockets. They cannot share anything from in there.
    .think = What is in the corners of the picture? Who made it? What does it want from me?
    .click = Then I choose. First I look for the same thing in a second place, or I ask a grown-up.

pic-patch = Eleven people from school have looked at this already.
    .picture = Ruby stares at the tablet with open mouth.
    .truth-photo = It is true! From Monday: NO MORE PLAYTIME!
    .truth-photo-shows = The gate of Ruby’s school. A huge sign on it says PLAYTIME IS OVER. [[bare-tree|The oak behind it has no leaves.]]
    .truth-hurry = Do you care about children? Then [[hurry|share it before they delete it!]]
    .mei-cousin = [[cousin|My cousin sent me this, so it must be true.]]
    .ruby-frame = But the new climbing frame!!!
    .dev-doubts = [[doubt|I don’t believe it yet.]] Who took that picture?
    .truth-caps = Save Playtime caps! [[caps|Nine pounds, today only.]]

what-now = What could Ruby do now?
    .picture = Ruby has jumped up. Her cheeks are red.
    .check-it = Look closely, and check with Gran
    .check-it-look = It takes as long as one row of knitting.
    .share-it = Share it with the class
    .share-it-look = The first angry face comes back in two seconds.
    .tell-noor = Tell only Noor
    .tell-noor-look = Noor stops eating. She looks at Ruby with big eyes.
    .wants = What does PlaytimeTruth want most?
    .wants-shares = Lots of shares, so that caps get sold
    .wants-playtime = More playtime for children
    .wants-gate = A better gate for the school

no-leaves-in-june = Ruby makes the picture bigger. A bare tree, in June? “And who is PlaytimeTruth?” asks Gran. On the school’s own page they find it: “Monday: we paint the gate. Play will be on the field.”
    .picture = Ruby and Gran bend over the tablet.
    .thinks-ruby = I was so angry that I never looked at the tree.
    .thinks-gran = She looked, and then she asked. I learned something too.
    .thinks-truth = Angry people share fast. Each share sells a cap. Somebody who looks is no use to me.

a-line-at-the-gate = Ruby shares it with five angry faces. Twelve people pass it on. On Monday there is a long line of parents at the gate, and the phone rings and rings. The gate is half green. Mr Okafor holds a brush.
    .picture = Ruby and Mr Okafor stand in the playground. Both look worried.
    .thinks-ruby = I only wanted to save playtime. They are just painting.
    .thinks-okafor = Forty calls before nine. Who made this thing? I would like to talk to somebody who has seen it.
    .thinks-truth = Thirty caps sold. I never said that my picture was from this year.
    .reassurance = Ruby did not make the picture. It was made so that people get angry and share. She can help to stop it.

noor-and-her-shoes = “Mei’s cousin says that there is no more playtime,” Ruby tells Noor. On Monday Noor sits on the stairs and will not put on her shoes. “What for?” she says. A tear runs into her sock.
    .picture = Noor sits and looks at her shoes. Ruby stands beside her.
    .thinks-noor = Ruby is big, and she knows. So it must be true.
    .thinks-ruby = I know it from Mei, she knows it from her cousin, and nobody has looked.
    .reassurance = Ruby believed a friend, and that is a nice thing about her. There is still time to find out.

practise-checking = Checking is easier with two. Let’s practise asking for help once more.
    .who = Who could check it with Ruby?
    .who-gran = Gran
    .who-gran-reply = Yes. She may not know the app, but she knows trees.
    .who-mei = Mei
    .who-mei-reply = Mei knows only what the picture says. Who could find out more?
    .who-okafor = Mr Okafor, on Monday
    .who-okafor-reply = Yes. He is at the school every day. A picture can wait till then.
    .words = What could Ruby say?
    .words-no-leaves = “It’s June, and this tree is bare. Can we check?”
    .words-no-leaves-reply = Great. It says what she has seen and what she wants.
    .words-point = No words: she points at the tree
    .words-point-reply = Pointing is telling. Now anybody can see the tree.
    .words-for-ever = “Playtime is gone for ever!”
    .words-for-ever-reply = She does not know that. Which words fit what she has seen?
    .busy = Gran is counting stitches: “Forty-one, forty-two …” What now?
    .busy-share-now = Share it while she counts
    .busy-share-now-reply = Then it is out before it is checked. What could wait for one row?
    .busy-row-end = Hold up one finger and wait for the end of the row
    .busy-row-end-reply = “Sixty!” says Gran, and lays the wool down. “Now show me.”
    .busy-ring-dad = Ring Noor’s dad
    .busy-ring-dad-reply = Fine. There is nearly always a second person to ask.

practise-putting-right = Ruby has shared it. Saying so is the quickest way to stop it. Let’s practise.
    .who = Who could she tell?
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. He can put the truth on the school page in a minute.
    .who-gran = Gran
    .who-gran-reply = Yes. It was her tablet, and she can come along.
    .words = What could she say?
    .words-shared = “I shared it, and I never checked.”
    .words-shared-reply = That is honest, and it is just what a grown-up needs to know.
    .words-show = Show the picture and who sent it on
    .words-show-reply = Showing is telling. Now a grown-up can see where it came from.
    .busy = Nine parents are talking to Mr Okafor all at once. What now?
    .busy-step-up = Go up and say “I know where it came from”
    .busy-step-up-reply = “One moment, please,” he says to all nine. “Ruby first.”
    .busy-back-row = Go and stand behind the bins
    .busy-back-row-reply = Then the tenth parent comes, and the eleventh. What would help?

practise-asking-again = Ruby wants to know at last. The first answer may not be enough. Let’s practise.
    .who = Who could she ask?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran has to get Noor to school, so she wants to know as well.
    .who-okafor = Mr Okafor
    .who-okafor-reply = Yes. If anybody knows about playtime, he does.
    .words = What could she say?
    .words-is-it-true = “Noor is crying about this. Is it true?”
    .words-is-it-true-reply = Now it is clear why it matters today.
    .words-show = No words: she shows the picture
    .words-show-reply = Showing is telling. Two people see more than one.
    .busy = “I don’t understand these picture things, love,” says Gran. What now?
    .busy-drop-it = Drop it, Gran cannot help
    .busy-drop-it-reply = Gran can do more than she thinks. Ask in another way, or ask somebody else.
    .busy-the-tree = “You don’t have to. Just look at the tree.”
    .busy-the-tree-reply = Gran puts on her glasses. “That tree is bare! When was this taken?”
    .busy-other = Ask Mr Okafor at the gate
    .busy-other-reply = Good. One person who does not know is not the end of it.

at-the-bus-stop = A sheet of paper sticks to the bus stop: “NO MORE BUSES! TELL EVERYBODY!” There is no name on it. Gran looks at the real timetable behind the glass. The bus comes in four minutes, and it does.
    .picture = Ruby and Gran stand in a shopping street.
    .alike = On paper or on a screen, “tell everybody” with no name on it is a reason to check.

in-the-dinner-queue = “Custard is off for ever!” somebody shouts in the dinner queue. Everybody groans. Ruby walks to the front and looks. There is a whole pot. “It’s not true,” she calls. “It’s vanilla.”
    .picture = Ruby stands in the school hall at dinner time and grins.
    .alike = In a queue or in an app, I can go and look, and then pass the true thing on.

the-green-gate = Ruby writes one comment: “We checked with the school. It is not true.” She and Gran report the picture. On Monday the gate is wet and green, and everybody plays on the field.
    .headline = Ruby looked, checked and told.
    .picture = Ruby and Noor stand in the playground by a green gate.
    .reassurance = Being angry was not wrong. The picture was made for that. Ruby did nothing wrong.
    .next = A picture makes you angry? Stop. Look at it, at who made it, and in a second place.
    .thinks-ruby = One tree gave it all away.
    .thinks-okafor = Her comment saved me forty phone calls.
    .learned-look = Pictures can be changed. I look at the edges and the corners.
    .learned-who = I ask who made it, and what they get from it.
    .learned-second = I look in a second place before I share.

the-second-post = Ruby deletes the picture and writes: “I shared this, and it was wrong. Here is the school page.” Mr Okafor reports the account. By dinner time the line at the gate has gone.
    .headline = Ruby told, and put the truth where the mistake was.
    .picture = Ruby and Mr Okafor stand by a green gate. Both look calm.
    .reassurance = Ruby is not in trouble. Somebody tricked her, and she was the first to say so.
    .next = You have shared something untrue? Take it down, put it right in the same place, tell an adult.
    .thinks-ruby = My second post got more hearts than the first.
    .thinks-okafor = Anybody can share a mistake. It takes courage to share the correction.
    .recover-down = Take the picture down.
    .recover-right = Write what is true, where all can read it.
    .recover-tell = Tell an adult, and report the account.
    .learned-feeling = A strong feeling is a reason to stop. It does not make a thing true.
    .learned-fast = Who makes me hurry? Why?
    .learned-second = I look in a second place before I share.

hopscotch = Gran rings the school office. “We’re painting the gate, that’s all!” Noor puts on her shoes in no time. She hops on the field all through break, and then she tells three friends what is really true.
    .headline = Ruby asked again, and found out.
    .picture = Noor hops in the playground. Ruby watches her and looks calm.
    .reassurance = Ruby did not mean to scare Noor. She went on asking until she knew, and that helped them both.
    .next = A friend tells you something big? Ask how they know, and look in a second place.
    .thinks-noor = Ruby found out for me.
    .thinks-ruby = Mei and her cousin were not lying. They just had not looked.
    .learned-chain = Many people can pass on the same mistake.
    .learned-small = Younger children believe me, so I check first.
    .learned-second = I look in a second place before I tell it.
