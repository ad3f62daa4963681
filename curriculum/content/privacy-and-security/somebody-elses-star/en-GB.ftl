title = Somebody else’s star
    .setting = At school, after milk. Noor gets the green tablet.
    .talk = How can Noor find out whose page it is?

cast =
    .osei = Noor’s teacher
    .shah = helps in Noor’s class
    .isla = in Noor’s class
    .sam = Noor’s big brother
    .page = the class app; each child has a star

sign-wrong-name = Hello, Isla
    .why = Noor is not Isla. A name that is not yours tells you: not my page.
sign-her-cat = Isla’s cat
    .why = Isla made it. So Isla says what happens to it.
sign-plug = Plug me in
    .why = The tablet needs a bit of power. That is all. It is fine.
sign-draw-on = Draw on it
    .why = The tablet thinks that Isla is here. It cannot see who holds it.
sign-her-box = Open her box
    .why = In a box are things that belong to one child. You do not look in.

lots-of-blue = Noor wants to paint a whale. It will be a very, very big whale. She needs a lot of blue.
    .picture = Noor is in her classroom. She is happy.

sam-shows = Sam is Noor’s big brother. He shows what he does with a school tablet.
    .picture = Sam is in the library. He is calm.
    .stop = I stop. I look for the name.
    .think = I think. Is that my name? Is that my work?
    .click = If not, I press nothing and tell a grown-up. When I am done, I log out.

green-tablet = Noor looks at the green tablet. Oh! Where is her whale page?
    .picture = Noor looks at the tablet. She is not sure.
    .page-hello = [[wrong-name|Hello, Isla!]]
    .page-cat-shows = A purple cat with a very long tail
    .page-cat = Look, [[her-cat|Isla’s cat]] got a star.
    .page-plug = [[plug|Plug me in soon, please.]]
    .page-draw = [[draw-on|Draw on the cat?]] Go on!
    .page-box = [[her-box|Open Isla’s box?]] Tap here.

what-now = What can Noor do now?
    .picture = Noor looks at the name. She thinks.
    .paint-a-hat = Paint a hat on the cat
    .paint-a-hat-look = The hat gets big. Very big.
    .only-look = Just look in Isla’s box
    .only-look-look = In the box is a card. Oh no!
    .not-mine = Say, “This is not mine”
    .not-mine-look = Mrs Osei comes to look.
    .wants = What does Isla want?
    .wants-same = To find her cat as she made it
    .wants-hat = A hat on her cat
    .wants-away = To give her cat away

osei-looks = “This is not mine,” says Noor. Mrs Osei looks. “You are right! Isla did not log out. That can happen. Well spotted.”
    .picture = Noor is calm. Mrs Osei smiles at her.
    .thinks-noor = It says Isla. I am Noor. So I said so.
    .thinks-osei = She looked at the name first. That is just right.

where-is-the-cat = Noor paints a hat. It is so big that the cat is gone! Then Isla comes. “Where is my cat?”
    .picture = Noor is worried. Isla is sad.
    .thinks-isla = I worked on it for so long. Now I see just a hat.
    .thinks-noor = It let me paint. So I thought I could.
    .reassurance = Noor did not want to be unkind. The tablet asked her. It can be put right.

a-card-in-the-box = Noor just looks. There is a card. It says, “For Noor, on Friday.” It is a surprise. Now Noor has seen it.
    .picture = Noor is worried.
    .thinks-noor = I only looked. But now I know.
    .thinks-isla = I hope that Noor will like it on Friday.
    .reassurance = Noor did not want to spoil it. She can tell someone now.

practise-telling = Let’s help Noor to say it once more.
    .who = Who can log Isla out?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She is the teacher, and she knows how.
    .who-isla = Isla, all alone
    .who-isla-reply = Isla forgot it. She needs a grown-up, too. Who is it?
    .who-shah = Ms Shah
    .who-shah-reply = Yes! Ms Shah knows the tablets well.
    .words = How can Noor say it?
    .words-says-isla = “It says Isla. I am Noor.”
    .words-says-isla-reply = So clear! Now a grown-up knows.
    .words-shake = Point at the name and shake her head
    .words-shake-reply = Good! That says: not me.
    .busy = Mrs Osei hears a boy read. What can Noor do?
    .busy-whale = Make the whale anyway
    .busy-whale-reply = Then Isla gets a whale! Press nothing yet. Try again.
    .busy-hold = Hold the tablet and wait
    .busy-hold-reply = The page is read. “Thank you for waiting, Noor.”

practise-telling-hat = There is a hat on the cat. Noor can still say it.
    .who = Who can help to mend it?
    .who-shah = Ms Shah
    .who-shah-reply = Yes! She will not shout. She will help.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She wants to help both girls.
    .words = How can Noor say it?
    .words-painted = “I painted on Isla’s cat.”
    .words-painted-reply = That is hard to say, and you said it. Brave!
    .words-show = Show the hat
    .words-show-reply = Good! It is a very big hat. She can see it.
    .busy = Mrs Osei gives out the pears. What can Noor do?
    .busy-please = Say “Please come to me after the pears”
    .busy-please-reply = One pear left, and it is for Noor. Now Mrs Osei sits down.
    .busy-rub = Rub it all out by herself
    .busy-rub-reply = Oh! Then the tail may go as well. Try again.

practise-telling-card = Noor knows about the card now. She can say it.
    .who = Who will hear her?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! Noor does not have to keep it all in.
    .who-shah = Ms Shah
    .who-shah-reply = Yes! Ms Shah is kind when things go wrong.
    .words = How can Noor say it?
    .words-looked = “I looked in Isla’s box.”
    .words-looked-reply = True and short. That is brave.
    .words-open = Show that the box is open
    .words-open-reply = Good! She sees what it is about.
    .busy = Mrs Osei stands on a step and hangs up stars. What can Noor do?
    .busy-shut-mouth = Say nothing till Friday
    .busy-shut-mouth-reply = That is a long time to feel bad. Try again.
    .busy-stand-back = Stand back, and wait till she is down
    .busy-stand-back-reply = The last star is up. Down she comes. “Yes, Noor?”

the-coat-peg = It can be a coat, too. One hangs on Noor’s peg. It is too small! She does not put it on. She does not look in its pocket. “Whose is this?” she asks.
    .picture = Noor is outside her classroom. She is not sure.
    .alike = A coat or a page: if it is not mine, I leave it and tell.

a-big-blue-whale = Isla presses the little door. That is how to log out. Now it says, “Hello, Noor!” The whale is so big that it has no room for its tail.
    .headline = Noor saw that it was not hers.
    .picture = Noor is proud. Isla is happy.
    .reassurance = No one did wrong. We all forget to log out now and then.
    .next = Look for your name. Not there? Tell a grown-up. Done? Log out.
    .thinks-noor = Now I have my own page, and all the blue.
    .thinks-isla = My cat is safe. I will log out next time.
    .learned-name = I look for my name.
    .learned-leave = What is not mine, I leave.
    .learned-out = When I am done, I log out.

the-cat-is-back = Mrs Osei can see each step on a class page. She goes back two steps. Hello, cat! “Sorry, Isla,” says Noor. “It was a good hat,” says Isla.
    .headline = Noor told, and the cat came back.
    .picture = Noor is calm. Isla is happy. Mrs Osei is calm.
    .reassurance = Noor is not in trouble. She told, and she put it right.
    .next = Did you change a page that is not yours? Tell a grown-up.
    .thinks-noor = I said sorry, and it was true.
    .thinks-isla = I have my cat. I am not sad now.
    .recover-tell = Tell a grown-up.
    .recover-back = Put it back with them.
    .recover-sorry = Say sorry.
    .recover-out = Log out.
    .learned-may = I can get in. But may I? I ask.
    .learned-seen = A teacher can see what I do on a class page.

a-bigger-card = “I saw the card. I am sorry,” says Noor. Isla thinks. Then she laughs. “I will make a new one. Shut your eyes!”
    .headline = Noor said that she had looked.
    .picture = Noor is calm. Isla is happy.
    .reassurance = That was hard to say. Noor said it, and no one is cross.
    .next = A name that is not yours? Do not look in. Tell a grown-up.
    .thinks-noor = I will shut my eyes till Friday!
    .thinks-isla = The new card will have more cats.
    .learned-look = If it is not mine, I do not look in.
    .learned-say = If I did look, I can say so.
