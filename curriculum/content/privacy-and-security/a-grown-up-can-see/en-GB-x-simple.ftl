title = An adult can see
    .setting = Leo is at school. Leo makes a boat on the computer.
    .talk = Why can a teacher look at a class page?

cast =
    .osei = Leo’s teacher
    .gill = works in the library
    .tom = Leo’s friend
    .page = the class app

sign-eye = An eye
    .why = The eye shows that somebody looks. Leo can see the eye. It is OK.
sign-teacher-sees = Your teacher can see this
    .why = At school, teachers can see a class page. Then they can help. It is OK.
sign-little-hand = A little hand
    .why = Mrs Osei moves the hand. She shows where to look. It is OK.
sign-big-table = At the big table
    .why = Leo can look at the big table. He can see who it is.

a-boat-or-a-bath = Leo makes a boat from shapes. It looks like a bath.
    .picture = Leo is in the computer room. He is happy.

shape-page = Something new comes.
    .picture = Leo looks at the computer. He is not sure.
    .leo-boat-shows = A boat with no sail
    .leo-boat = My boat
    .page-eye = [[eye|One person looks at your boat.]]
    .page-teacher = [[teacher-sees|Your teacher can see this page.]]
    .page-hand = [[little-hand|A little hand points at your boat.]]
    .osei-sail = Add a triangle. [[big-table|I sit at the big table.]]
    .osei-sail-wants = Mrs Osei wants Leo to add a triangle.

what-now = What can Leo do?
    .picture = Leo thinks.
    .look-up = Ask who it is
    .look-up-look = Somebody may wave. Leo may find out who it is.
    .turn-off = Turn the computer off
    .turn-off-look = The screen gets dark. Leo’s boat may be gone.
    .wants = What does the person with the little hand want?
    .wants-secret = To know a secret
    .wants-help = To help Leo

osei-waves = Leo asks who it is. Mrs Osei waves. She says, “I can see your page. I can help you.”
    .picture = Leo is calm. Mrs Osei smiles.
    .thinks-leo = It is Mrs Osei.
    .thinks-osei = Leo asked. I am glad.

all-dark = Leo turns the computer off. Leo thinks that somebody is angry with him.
    .picture = Leo looks at the computer. He is worried.
    .thinks-leo = Somebody saw me. I am worried.
    .thinks-osei = I want to know why Leo stopped.
    .reassurance = Leo did nothing wrong. He did not know who it was.

four-and-two = Leo types his door number. Now the class can read it.
    .picture = Leo looks at the computer. He is not sure.
    .thinks-leo = Somebody was kind. I told where I live.
    .thinks-osei = The door number is private. I can help Leo.
    .reassurance = Leo wanted to be kind. He is not in trouble.

practise-asking = Leo asks somebody once more. You can help Leo.
    .who = Who can Leo ask?
    .who-tom = Tom
    .who-tom-reply = Tom does not know. Ask an adult. Try again.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Leo ask?
    .words-who = “Who looks at my boat?”
    .words-who-reply = Good. Now an adult knows.
    .words-point = Point at the eye
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mrs Osei holds ten headphones. What can Leo do?
    .busy-ears-wait = Wait
    .busy-ears-wait-reply = Good. Mrs Osei comes. She listens.
    .busy-dive = Hide under the desk
    .busy-dive-reply = Mrs Osei wants to help. Try again.

practise-in-the-dark = Leo can tell now. You can help Leo.
    .who = Who can Leo tell?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .words = How can Leo tell?
    .words-did-not-like = “I do not like the eye.”
    .words-did-not-like-reply = Good. Now an adult knows.
    .words-draw = Draw an eye
    .words-draw-reply = Good. You can tell with a picture.
    .busy = Mrs Osei sneezes. What can Leo do?
    .busy-coat = Go away
    .busy-coat-reply = Mrs Osei wants to know. Try again.
    .busy-sneeze = Wait
    .busy-sneeze-reply = Good. Mrs Osei stops. She listens.

practise-the-door = Leo can tell now. You can help Leo.
    .who = Who can Leo tell?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Leo tell?
    .words-typed = “I typed my door number.”
    .words-typed-reply = Good. Now an adult can help.
    .words-numbers = Show with his fingers
    .words-numbers-reply = Good. You can tell with your fingers.
    .busy = Mrs Osei carries paper. What can Leo do?
    .busy-doorway = Hold the door
    .busy-doorway-reply = Good. Mrs Osei puts the paper down. She listens.
    .busy-leave-it = Say nothing
    .busy-leave-it-reply = Mrs Osei can take the number out. Try again.

paper-boats = The class makes paper boats too. Mrs Osei looks at each boat. She helps Leo.
    .picture = Leo is happy. Mrs Osei is calm.
    .alike = It is the same on paper and on a computer. Mrs Osei looks and helps.

a-big-sail = Leo adds a triangle. Now the boat has a sail.
    .headline = Leo asked. It was OK.
    .picture = Leo is proud. Mrs Osei is happy.
    .reassurance = Asking was right. This time, it was Mrs Osei.
    .next = When somebody looks at your page, ask who it is.
    .thinks-leo = I know who it is.
    .thinks-osei = I can help all the children.
    .learned-see = At school, an adult can see my page.
    .learned-help = The adult looks and helps.
    .learned-ask = I can ask who it is.

all-the-boats = Mrs Osei turns the computer on. The boat is still there. She shows Leo all the boats.
    .headline = Leo told Mrs Osei.
    .picture = Leo and Mrs Osei are calm.
    .reassurance = Leo is not in trouble. He did nothing wrong.
    .next = When you do not like the eye, ask who it is.
    .thinks-leo = Mrs Osei looks at all the boats.
    .thinks-osei = Next time, I tell the children about the eye.
    .learned-seen = When somebody sees my page, it can be OK.
    .learned-ask = I can ask who looks.

only-a-boat = Mrs Osei takes out the door number. The boat is still there.
    .headline = Leo told Mrs Osei.
    .picture = Leo is calm. Mrs Osei is happy.
    .reassurance = Leo is not in trouble. Telling was right.
    .next = When you typed too much, tell an adult.
    .thinks-leo = My door number is private.
    .thinks-osei = Leo told me. I could help.
    .recover-say = Tell an adult what you typed.
    .recover-out = The adult can take it out.
    .learned-home = Where I live is private.
    .learned-others = Other people can read what I type.
