title = A grown-up can see
    .setting = In the computer room. Leo makes a boat out of shapes.
    .talk = Why may a teacher look at a class page?

cast =
    .osei = Leo’s teacher
    .gill = minds the school books and computers
    .tom = sits next to Leo
    .page = the class app for shapes

sign-eye = An eye comes up
    .why = On the school page, the eye tells Leo that someone looks. It does not hide. That is fine.
sign-teacher-sees = Your teacher can see this
    .why = At school, grown-ups can see a class page, so that they can help. And they tell you. It is fine.
sign-little-hand = A little hand
    .why = Mrs Osei moves it from her table. It points, and it does no harm. It is fine.
sign-big-table = I sit at the big table
    .why = Leo can look up and see her there. So he can be sure who it is.

a-boat-or-a-bath = Leo has a square, a square and a circle. Is it a boat? It looks more like a bath!
    .picture = Leo is in the computer room. He is happy.

shape-page = He moves the circle. Then something moves that is not Leo.
    .picture = Leo looks at the computer. He is not sure.
    .leo-boat-shows = A round boat that looks like a bath
    .leo-boat = My boat. It has no sail.
    .page-eye = [[eye|An eye is open: one person looks at your boat.]]
    .page-teacher = [[teacher-sees|Your teacher can see this page.]]
    .page-hand = [[little-hand|A little hand points at your boat.]]
    .osei-sail = Try a big triangle! [[big-table|I sit at the big table.]]

what-now = What could Leo do?
    .picture = Leo takes his hands off the keys. He thinks.
    .door = Type in his door number, so that the eye can visit
    .door-look = A 4 and a 2. Now it stands there for all to see.
    .look-up = Look up and ask who it is
    .look-up-look = Someone at the big table waves.
    .turn-off = Turn it all off, fast
    .turn-off-look = The screen is dark. So is the boat.
    .wants = What does the one with the little hand want?
    .wants-secret = To find out a secret
    .wants-laugh = To laugh at Leo
    .wants-help = To help Leo with his boat

osei-waves = Leo looks up. Mrs Osei waves with her real hand. The little hand waves, too! “I can see all your pages,” she says. “So I can help.”
    .picture = Leo is calm. Mrs Osei smiles at him.
    .thinks-leo = It is her! She has a hand on the screen.
    .thinks-osei = He was not sure. So he looked, and he asked.

all-dark = Click! All is dark. Leo sits on his hands. Tom’s boat gets a flag. Leo has no boat now.
    .picture = Leo looks at the computer. He is worried.
    .thinks-leo = Someone saw me. Did I do a bad thing?
    .thinks-osei = Leo’s page went dark. I will go and see if he is all right.
    .reassurance = Leo did nothing bad. He did not know who it was.

four-and-two = Leo types 4 and 2. “That is my door. Come for tea!” Then a note comes: “Oh, Leo! That is for home. Come and see me?”
    .picture = Leo looks at the computer. He is not sure.
    .thinks-leo = It was nice to me. So I told it where I live.
    .thinks-osei = How kind of him. But the whole class can read it there.
    .reassurance = Leo wanted to be friendly. He did nothing bad. It can come out again.

practise-asking = When you are not sure, you ask. Try it once more.
    .who = Who knows about the eye?
    .who-tom = Tom
    .who-tom-reply = Tom thinks that it is a fish. Which grown-up knows?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! It is her class page.
    .who-gill = Mr Gill
    .who-gill-reply = Yes! Mr Gill knows what every button does.
    .words = How can Leo ask?
    .words-who = “Who looks at my boat?”
    .words-who-reply = A fine question. No one minds it.
    .words-point = Point at the eye
    .words-point-reply = Good! Now a grown-up can see what he means.
    .busy = Mrs Osei has ten headphones in one big knot. What can Leo do?
    .busy-ears-wait = Leave the page as it is and wait
    .busy-ears-wait-reply = Pop! There is the last one. “What is it, Leo?”
    .busy-dive = Dive under the desk
    .busy-dive-reply = Under the desk are only wires. Come up. Try again.

practise-in-the-dark = The screen is dark, but Leo can say why. Try it with him.
    .who = Who would like to know?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She is on her way to him.
    .who-gill = Mr Gill
    .who-gill-reply = Yes! He can turn it on again, too.
    .words = How can Leo tell?
    .words-did-not-like = “I did not like that eye.”
    .words-did-not-like-reply = It is good to say that. Now a grown-up knows.
    .words-draw = Draw an eye on paper
    .words-draw-reply = A good eye! Now a grown-up can see it, too.
    .busy = Mrs Osei has to sneeze. Once! Two times! What can Leo do?
    .busy-coat = Go and sit in the coats
    .busy-coat-reply = She cannot find him there. Stay near. Try again.
    .busy-sneeze = Wait for the next one
    .busy-sneeze-reply = Atchoo! That was the last. “Now then, Leo.”

practise-the-door = Leo told too much. He can say that. Try it with him.
    .who = Who can take it out?
    .who-gill = Mr Gill
    .who-gill-reply = Yes! He does that in one click.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes! She asked Leo to come and see her.
    .words = How can Leo tell?
    .words-typed = “I typed in my door number.”
    .words-typed-reply = Now a grown-up knows. Well said.
    .words-numbers = Show with his fingers: 4 and 2
    .words-numbers-reply = Good! You can tell with your fingers.
    .busy = Mrs Osei comes in with a tall pile of paper. What can Leo do?
    .busy-doorway = Hold the door, and then tell her
    .busy-doorway-reply = “You are a star,” she says, and puts the pile down.
    .busy-leave-it = Leave the 4 and the 2 there
    .busy-leave-it-reply = Then all the class can read it. Try again.

paper-boats = It is the same with paper. They all fold a boat. Mrs Osei walks from table to table and looks. “Fold it here, Leo,” she says.
    .picture = Leo is happy. Mrs Osei is calm.
    .alike = On paper or on a screen: she looks, and that helps.

a-big-sail = Leo puts in a big triangle. Now it is a boat! And who sits in it? A round man with no legs. That is the circle.
    .headline = Leo asked, and it was fine.
    .picture = Leo is proud. Mrs Osei is happy.
    .reassurance = It was right to stop and ask. This time it was Mrs Osei, and all was well.
    .next = Do you see an eye, or a note about who can look? Ask who it is.
    .thinks-leo = Hello, little hand. I know who you are.
    .thinks-osei = From my table I can help them all.
    .learned-see = At school, a grown-up can see my page.
    .learned-help = They look, so that they can help.
    .learned-ask = I can ask who it is.

all-the-boats = Mrs Osei turns it on. The boat is still there! She shows Leo her own screen. It is full of boats. There is Tom’s, with a flag.
    .headline = Leo told what he did not like.
    .picture = Leo and Mrs Osei are calm.
    .reassurance = Leo is not in trouble. No one told him about the eye. Now he knows.
    .next = If you do not like it when someone looks: ask who it is, and why.
    .thinks-leo = She looks at every boat, not just mine.
    .thinks-osei = Next time I will tell them about the eye first.
    .learned-seen = Someone sees my page. That does not mean I was bad.
    .learned-ask = I can ask who looks, and why.

only-a-boat = Mrs Osei takes out the 4 and the 2. “Thank you for the tea,” she says. “I will have mine here.” Just the boat stays.
    .headline = Leo told, and the number came out.
    .picture = Leo is calm. Mrs Osei is happy.
    .reassurance = Leo is not in trouble. He was kind, and then he told.
    .next = A class page is for class things. Where you live is private.
    .thinks-leo = A boat is fine. My door is not for the page.
    .thinks-osei = He told me, so it was out in no time.
    .recover-say = Tell a grown-up what you typed.
    .recover-out = They can take it out.
    .learned-home = Where I live does not go on a class page.
    .learned-others = Other people can see what I type.
