title = The borrowed whale
    .setting = It is Monday. Amara is in the school library.
    .talk = How can you know who made a picture?

cast =
    .hana = draws comics
    .isla = a small girl at Amara’s school
    .gill = works in the school library
    .okafor = Amara’s teacher
    .mum = Amara’s mum
    .search = a search page
    .museum = the page of a museum
    .ines = draws animals
    .grab = a page with many pictures

sign-facts = Facts
    .why = Amara can read facts. She can write them in her own words. It is OK.
sign-owner = “Please ask me”
    .why = Ines made the whale. Amara has to ask her first.
sign-smudge = The name is gone
    .why = The page took the name away. The whale still belongs to Ines.
sign-ready-text = Words to copy
    .why = These are not Amara’s words. The words are wrong too.
sign-install = “Install this”
    .why = A picture does not need this. The page uses a trick.

sea-week = Amara makes a poster about the sea. Many people will see it. She wants a whale on it.
    .picture = Amara sits at a computer. Mr Gill stands near her.

hana-shows = Hana makes pictures too. Hana shows what she does.
    .picture = Hana looks up from her book.
    .stop = I stop. I do not save the picture yet.
    .think = I think. Who made it? Do I have to ask?
    .click = I choose. I can ask. I can make my own picture.

searching = Amara searches for a whale.
    .picture = Amara looks at the screen.
    .typed = Search for
    .typed-entry = whale picture
    .museum-page = [[facts|You can read about whales here.]] Say where you found the facts.
    .museum-page-address = sea-museum.example
    .ines-page = I made this whale. [[owner|Please ask me before you use it.]]
    .ines-page-address = ines-marlow-draws.example
    .ines-page-wants = Ines wants people to ask her first.
    .grab-page = All pictures! You do not have to ask!
    .grab-page-address = grab-a-pic.example

on-the-grab-page = Amara opens the last page.
    .picture = Amara looks at the screen. She is not sure.
    .grab-whale = Take this whale!
    .grab-whale-shows = The whale from Ines. [[smudge|The name is gone.]]
    .grab-text = [[ready-text|Copy these words.]] “The whale sits on her eggs.”
    .grab-install = [[install|You have to install this first.]] Then you get the picture.

what-now = What can Amara do?
    .picture = Amara stops. She thinks.
    .take-both = Take the whale and the words
    .take-both-look = The poster may be ready soon. Children may ask about it.
    .ask-gill = Ask Mr Gill
    .ask-gill-look = Mr Gill may stop his work. He may come and help.
    .wants = What does Ines want?
    .wants-asked = That Amara asks her
    .wants-money = To get a lot of money

a-letter-to-ines = Mr Gill and Amara write to Ines. Ines says, “Yes, you can use my whale. Please write my name.”
    .picture = Amara and Mr Gill look at the screen. Both are happy.
    .thinks-amara = I asked. Ines said yes.
    .thinks-gill = Amara asked first. That is fair.
    .thinks-ines = I like it when people ask me.

the-egg-question = Amara uses the whale and the words. Isla asks, “Where are the eggs?” Whales do not have eggs.
    .picture = Isla looks at the poster. Amara is worried.
    .thinks-isla = I want to see the eggs.
    .thinks-amara = The words are wrong. The whale is not mine.
    .thinks-ines = That is my whale. My name is not there.
    .reassurance = Amara is not in trouble. She can put it right.

socks = Amara installs it. Now the computer shows thirty adverts for socks. There is no whale.
    .picture = Amara looks at the computer. She is worried.
    .thinks-amara = I wanted a whale. I see only socks.
    .thinks-gill = I want to help Amara.
    .reassurance = It is not Amara’s fault. The page used a trick.

practise-asking = Amara asks an adult once more. You can practise with her.
    .who = Who can Amara ask?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .words = How can Amara ask?
    .words-maker = “Can I use this whale?”
    .words-maker-reply = Good. That is a clear question.
    .words-show = Point at the whale
    .words-show-reply = Good. You can ask by pointing.
    .busy = Mr Gill works with books. What can Amara do?
    .busy-wait = Put a hand up and wait
    .busy-wait-reply = Good. Mr Gill comes. He listens.
    .busy-take = Take the whale
    .busy-take-reply = Ask first. Try again.

practise-telling-it-is-borrowed = Amara tells an adult. You can practise with her.
    .who = Who can Amara tell?
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Amara tell?
    .words-not-mine = “I copied the whale and the words.”
    .words-not-mine-reply = Good. That is honest.
    .words-show = Show the page
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor talks to visitors. What can Amara do?
    .busy-hope = Say nothing
    .busy-hope-reply = Mr Okafor wants to know. Try again.
    .busy-wait = Wait near the poster
    .busy-wait-reply = Good. Mr Okafor comes. He listens.

practise-telling-about-the-pop-up = Amara tells an adult. You can practise with her.
    .who = Who can help Amara?
    .who-gill = Mr Gill
    .who-gill-reply = Yes. Mr Gill can help.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Amara tell?
    .words-pressed = “I installed something. Now I see adverts.”
    .words-pressed-reply = Good. Now an adult can help.
    .words-show = Show the screen
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Gill mends the printer. What can Amara do?
    .busy-wait = Say “I need help” and wait
    .busy-wait-reply = Good. Mr Gill comes. He helps.
    .busy-switch-off = Turn it off and go away
    .busy-switch-off-reply = Mr Gill wants to know. Try again.

the-clay-whale = Amara sees a clay whale. There is no name on it. She asks, “Who made this?” Mr Okafor made it.
    .picture = Amara and Mr Okafor stand in the classroom.
    .alike = It is the same with a screen. When I see no name, a person still made it. I ask.

a-whale-with-a-name = The name “Ines Marlow” is under the whale. The words are Amara’s own words. Isla can read them.
    .headline = Amara asked first.
    .picture = Amara and Isla look at the poster.
    .reassurance = Asking was right. Now the poster is fair.
    .next = Look for the maker. Ask. Write the name.
    .thinks-amara = It is my poster. It is Ines’s whale.
    .thinks-ines = I am happy. My name is there.
    .learned-maker = A person made what I find.
    .learned-name = I ask first. I write the name.
    .learned-readers = I think about the people who read it.

the-name-comes-back = Mr Okafor and Amara write to Ines. Ines says yes. They write the name. Amara writes her own words.
    .headline = Amara told Mr Okafor.
    .picture = Amara and Mr Okafor hang up the new poster.
    .reassurance = Amara is not in trouble. Telling put it right.
    .next = When you used another person’s work, say so. Then ask the maker.
    .thinks-amara = Now the poster is fair. I feel better.
    .thinks-okafor = Amara was honest. I like that.
    .learned-owner = When a picture has no name, it still belongs to a person.
    .learned-words = I write my own words.
    .learned-tell = I can tell later.
    .recover-say = Say what is not yours.
    .recover-ask = Ask the maker with an adult.
    .recover-words = Write your own words.

no-more-socks = Mr Gill stops the adverts. Amara draws her own whale.
    .headline = Amara told Mr Gill.
    .picture = Amara draws. Mr Gill stands next to her.
    .reassurance = It is not Amara’s fault. Telling helped.
    .next = When a page says “Install”, do not press. Ask an adult.
    .thinks-amara = This whale is mine. I like it.
    .thinks-gill = Amara told me. I could help.
    .learned-free = Free things can be a trick.
    .learned-ask = I ask before I install.
    .learned-own = I can make my own picture.
