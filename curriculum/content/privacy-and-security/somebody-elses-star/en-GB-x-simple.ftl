title = Somebody else’s star
    .setting = Noor is at school. She has a class tablet.
    .talk = How can Noor find out whose page it is?

cast =
    .osei = Noor’s teacher
    .shah = helps in Noor’s class
    .isla = in Noor’s class
    .sam = Noor’s big brother
    .page = the class app

sign-wrong-name = Hello, Isla
    .why = Her name is Noor. This is not Noor’s page.
sign-her-cat = Isla’s cat
    .why = Isla made the cat. The cat belongs to Isla.
sign-plug = Plug me in
    .why = The tablet needs power. It is OK.
sign-draw-on = Draw on it
    .why = The tablet does not see Noor. It thinks that Isla is here.
sign-her-box = Open her box
    .why = The things in the box belong to Isla. Noor does not look.

lots-of-blue = Noor wants to paint a big blue whale.
    .picture = Noor is in her classroom. She is happy.

sam-shows = Sam is Noor’s big brother. He shows what he does.
    .picture = Sam is in the library. He is calm.
    .stop = I stop. I look at the name.
    .think = I think. Is this my name?
    .click = When it is not my name, I tell an adult. At the end, I log out.

green-tablet = Noor looks at the tablet.
    .picture = Noor looks at the tablet. She is not sure.
    .page-hello = [[wrong-name|Hello, Isla!]]
    .page-cat-shows = A purple cat
    .page-cat = [[her-cat|Isla’s cat has a star.]]
    .page-plug = [[plug|Please plug me in.]]
    .page-draw = [[draw-on|Do you want to draw on the cat?]]
    .page-box = [[her-box|Do you want to open Isla’s box?]]

what-now = What can Noor do?
    .picture = Noor looks at the name. She thinks.
    .paint-a-hat = Paint a hat on the cat
    .paint-a-hat-look = The hat may get very big. Isla may see it.
    .not-mine = Tell Mrs Osei, “This is not mine”
    .not-mine-look = Mrs Osei may come and look.
    .wants = What does Isla want?
    .wants-same = To keep her cat the same
    .wants-hat = To have a hat on her cat

osei-looks = Noor says, “This is not mine.” Mrs Osei looks. Mrs Osei says, “You are right.”
    .picture = Noor is calm. Mrs Osei smiles.
    .thinks-noor = It says Isla. I am Noor.
    .thinks-osei = I am glad that Noor told me.

where-is-the-cat = Noor paints a big hat. The hat hides the cat. Isla sees it. Isla is sad.
    .picture = Noor is worried. Isla is sad.
    .thinks-isla = I want my cat.
    .thinks-noor = I opened the page. I did not ask.
    .reassurance = Noor did not want to hurt Isla. An adult can help.

a-card-in-the-box = Noor looks in Isla’s box. Noor sees a card for Noor. It is a surprise.
    .picture = Noor is worried.
    .thinks-noor = I looked. Now I know about the card.
    .thinks-isla = The card is for Friday.
    .reassurance = Noor can tell an adult. The adult can help.

practise-telling = Noor tells somebody once more. You can help Noor.
    .who = Who can Noor tell?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-isla = Isla
    .who-isla-reply = Isla is a child. Tell an adult. Try again.
    .words = How can Noor tell?
    .words-says-isla = “It says Isla. I am Noor.”
    .words-says-isla-reply = Good. Now an adult knows.
    .words-shake = Point at the name
    .words-shake-reply = Good. You can tell by pointing.
    .busy = Mrs Osei helps a boy. What can Noor do?
    .busy-whale = Paint the whale
    .busy-whale-reply = This is Isla’s page. Wait first. Try again.
    .busy-hold = Wait
    .busy-hold-reply = Good. Mrs Osei comes. She listens.

practise-telling-hat = Noor can tell now. You can help Noor.
    .who = Who can Noor tell?
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can help.
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .words = How can Noor tell?
    .words-painted = “I painted on Isla’s cat.”
    .words-painted-reply = Good. Now an adult can help.
    .words-show = Show the hat
    .words-show-reply = Good. You can tell by showing.
    .busy = Mrs Osei gives out fruit. What can Noor do?
    .busy-please = Say “I need you” and wait
    .busy-please-reply = Good. Mrs Osei comes. She listens.
    .busy-rub = Delete the hat alone
    .busy-rub-reply = An adult can help. Try again.

practise-telling-card = Noor can tell now. You can help Noor.
    .who = Who can Noor tell?
    .who-osei = Mrs Osei
    .who-osei-reply = Yes. Mrs Osei can help.
    .who-shah = Ms Shah
    .who-shah-reply = Yes. Ms Shah can help.
    .words = How can Noor tell?
    .words-looked = “I looked in Isla’s box.”
    .words-looked-reply = Good. Now an adult knows.
    .words-open = Show the tablet
    .words-open-reply = Good. You can tell by showing.
    .busy = Mrs Osei stands on a step. What can Noor do?
    .busy-shut-mouth = Say nothing
    .busy-shut-mouth-reply = Mrs Osei wants to know. Try again.
    .busy-stand-back = Wait
    .busy-stand-back-reply = Good. Mrs Osei comes down. She listens.

the-coat-peg = It can be a coat too. Noor finds a coat. It is not Noor’s coat. She does not wear it. She tells Mrs Osei.
    .picture = Noor is outside her classroom. She is not sure.
    .alike = It is the same with a coat and a page. When it is not mine, I tell an adult.

a-big-blue-whale = Isla logs out. Now the tablet says, “Hello, Noor!” Noor paints her whale.
    .headline = Noor told Mrs Osei.
    .picture = Noor is proud. Isla is happy.
    .reassurance = Nobody did wrong. Isla forgot to log out.
    .next = Look for your name. Tell an adult. Log out at the end.
    .thinks-noor = Now I have my page.
    .thinks-isla = My cat is still there. Next time, I log out.
    .learned-name = I look for my name.
    .learned-leave = When it is not mine, I do not change it.
    .learned-out = I log out at the end.

the-cat-is-back = Mrs Osei can see what Noor did. Mrs Osei takes the hat away. Noor says sorry to Isla.
    .headline = Noor told Mrs Osei.
    .picture = Noor is calm. Isla is happy. Mrs Osei is calm.
    .reassurance = Noor is not in trouble. Telling was right.
    .next = When it is not your page, stop. Tell an adult.
    .thinks-noor = I said sorry. I feel better.
    .thinks-isla = I have my cat again.
    .recover-tell = Tell an adult.
    .recover-back = Change it back with the adult.
    .recover-sorry = Say sorry.
    .recover-out = Log out.
    .learned-may = When I can open it, I still ask first.
    .learned-seen = A teacher can see what I do.

a-bigger-card = Noor says, “I saw the card. I am sorry.” Isla makes a new card.
    .headline = Noor told Mrs Osei and Isla.
    .picture = Noor is calm. Isla is happy.
    .reassurance = Noor is not in trouble. Nobody is angry.
    .next = When it is not your name, stop. Tell an adult.
    .thinks-noor = I do not look at the new card.
    .thinks-isla = I like the new card.
    .learned-look = When it is not mine, I do not look.
    .learned-say = I can tell that I looked.
