title = The fruit chart
    .setting = Thursday, at home. Leo and Mum look at the class page.
    .talk = What is fine to tell about yourself, and what do you ask about first?

cast =
    .patel = Leo’s teacher
    .amara = Leo’s friend
    .mum = Leo’s mum

sign-fruit = What I like
    .why = Lots of children like apples. Nobody can find you by that. It is fine to tell.
sign-first-name = My first name
    .why = Ms Patel knows Leo. She only wants the name his class knows already. It is fine.
sign-bring = Bring something
    .why = It goes to school, to a teacher, and Mum can read it too. It is fine.

class-page = Ms Patel makes a big chart for the classroom wall. She asks the class for help on the class page.
    .picture = Leo and Mum sit on the sofa with a laptop.

patel-asks = Only Leo’s class and their grown-ups can see this page. Mum has the password.
    .picture = Leo looks at the laptop.
    .patel-hello = Hello Oak Class! [[fruit|Which fruit do you like best?]] It is for our chart.
    .amara-pears = Pears! And mango.
    .patel-name = Lovely. Please put [[first-name|your first name]] next to your fruit.
    .patel-bring = On Friday, [[bring|bring one to school]]. We will cut them up and share.

what-now = What could Leo do next?
    .picture = Leo looks up from the laptop. He thinks.
    .ask-mum = Ask Mum, “May I answer?”
    .ask-mum-look = Mum reads it with him.
    .say-nothing = Say nothing at all
    .say-nothing-look = The chart has no fruit from Leo.
    .tell-all = Type his street too, so that friends can come
    .tell-all-look = The page asked for a fruit. It did not ask for that.
    .wants = What does Ms Patel want?
    .wants-chart = Fruit for her chart
    .wants-home = To know where Leo lives
    .wants-prize = To win a prize

mum-looks = “May I answer?” asks Leo. Mum reads the page. “It is Ms Patel, and I know this page. Yes, you may!” Leo types: “Apples. From Leo.”
    .picture = Leo and Mum look at the laptop together.
    .thinks-leo = I asked, and I may. Apples!
    .thinks-mum = He asked first. I like that.

no-sticker = Leo shuts the laptop. In class, all the names are on the chart. His is not. “Where is your fruit, Leo?” asks Amara.
    .picture = Leo sits alone. He looks sad.
    .thinks-leo = I thought I must never say anything.
    .thinks-patel = I would love to have his fruit too. I will ask him kindly.
    .reassurance = Leo was being careful. That is good, and he can still answer.

too-much = Leo types his fruit. Then he types his street and his door number, so that friends can come. Mum reads it. “Let’s take that bit out,” she says.
    .picture = Mum points at the laptop. Leo looks unsure.
    .thinks-mum = The fruit is fine. Our street is for us.
    .thinks-patel = I only need a fruit and a first name.
    .reassurance = Leo did nothing bad. He was being friendly.

practise-asking = Asking first is a skill. Now we practise it once more.
    .who = Who can Leo ask?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum can read it with him.
    .who-amara = Amara
    .who-amara-reply = Amara is a good friend, but she is a child too. Which grown-up can he ask?
    .who-patel = Ms Patel, tomorrow
    .who-patel-reply = Yes! He can ask her at school.
    .words = How can Leo ask?
    .words-may-i = “May I answer this?”
    .words-may-i-reply = Good words. Short and clear.
    .words-point = Point at the page
    .words-point-reply = Good. You can ask without words.
    .busy = Mum is feeding the baby. What can Leo do?
    .busy-wait = Wait with his hands in his lap
    .busy-wait-reply = Soon the baby is full. “Now, what is it, Leo?” says Mum.
    .busy-guess = Just guess
    .busy-guess-reply = The page can wait. First ask. Try again.

practise-asking-later = Leo can still ask. Now we practise it with him.
    .who = Who can Leo ask?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum can look at the page.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! It is her chart.
    .words = How can Leo ask?
    .words-may-i = “May I say what I like?”
    .words-may-i-reply = Good words. Yes, he may!
    .words-point = Point at the chart
    .words-point-reply = Good. You can ask without words.
    .busy = Ms Patel is helping Amara. What can Leo do?
    .busy-wait = Stand in her line and wait
    .busy-wait-reply = Then it is Leo’s turn. Ms Patel smiles.
    .busy-never-mind = Go away again
    .busy-never-mind-reply = Ms Patel wants to hear him. Try again.

practise-helping = Sometimes we tell too much. Then we get help. Let’s practise.
    .who = Who can help Leo?
    .who-mum = Mum
    .who-mum-reply = Yes! Mum can take it out.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes! It is her page. She can take it out.
    .words = How can Leo tell?
    .words-too-much = “I think I told too much.”
    .words-too-much-reply = Good words. Now a grown-up can help.
    .words-point = Point at the words
    .words-point-reply = Good. You can tell without words.
    .busy = Mum is at the front door. What can Leo do?
    .busy-wait = Wait in the lounge, then tell her
    .busy-wait-reply = Mum shuts the door. “Show me, love,” she says.
    .busy-shut = Shut the laptop and hope
    .busy-shut-reply = The words are still there. Mum can help. Try again.

apple-on-the-chart = On Friday there is an apple with Leo’s name on the chart. The class eats fruit salad. It tastes of everybody.
    .headline = Leo asked, and it was fine.
    .picture = Leo and Mum smile on the sofa.
    .reassurance = Asking first is always right. This time it was fine to answer.
    .next = When somebody asks about you: ask a grown-up. Some things are fine to tell.
    .thinks-leo = My apple is next to Amara’s pear!
    .thinks-patel = Now all our fruit is on the wall.
    .learned-fine = It is fine to tell what I like.
    .learned-known = I know Ms Patel, and so does Mum.
    .learned-ask = I ask first. Then I can have fun.

late-apple = Ms Patel gives Leo a sticker and a pen. He draws a red apple. It is the biggest one on the chart.
    .headline = Leo’s apple came late, and that was fine.
    .picture = Leo smiles next to Mum.
    .reassurance = Nobody was cross. Being careful is good, and asking is even better.
    .next = Not sure? Do not stay alone with it. Ask a grown-up.
    .thinks-leo = I may tell what I like. I just ask first.
    .thinks-patel = He was careful, and then he asked.
    .learned-fine = It is fine to tell what I like.
    .learned-ask = When I am not sure, I ask.

tidied-up = Mum and Leo take the street out. “Apples. From Leo” stays. On Friday his apple is on the chart.
    .headline = Leo and Mum took it out.
    .picture = Leo and Mum sit close. Both look calm.
    .reassurance = Leo is not in trouble. Now he knows what the page needs.
    .next = Tell only what is asked for, and ask a grown-up first.
    .thinks-leo = A fruit is fine. My door is private.
    .thinks-mum = Now he knows which bit is ours.
    .learned-only = I tell only what is needed.
    .learned-home = Where I live is private.
    .learned-help = A grown-up can help me take it out.
