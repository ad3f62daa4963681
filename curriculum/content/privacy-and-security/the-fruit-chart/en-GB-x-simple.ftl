title = The fruit chart
    .setting = Leo is at home. Leo and Mum look at the class page.
    .talk = What can you tell? What do you ask about first?

cast =
    .patel = Leo’s teacher
    .amara = Leo’s friend
    .mum = Leo’s mum

sign-fruit = What I like
    .why = Lots of children like apples. It is OK to tell.
sign-first-name = My first name
    .why = Ms Patel knows my first name. It is OK.
sign-bring = Bring a fruit
    .why = I bring it to school. Mum knows. It is OK.

class-page = Ms Patel makes a chart. Leo’s class helps.
    .picture = Leo and Mum sit with a laptop.

patel-asks = Leo knows Ms Patel. Mum knows this page.
    .picture = Leo looks at the laptop.
    .patel-hello = [[fruit|Which fruit do you like?]]
    .patel-hello-wants = Ms Patel wants to know Leo’s favourite fruit.
    .amara-pears = Pears!
    .amara-pears-wants = Amara wants pears on the chart.
    .patel-name = [[first-name|Please type your first name.]]
    .patel-name-wants = Ms Patel wants Leo’s first name.
    .patel-bring = [[bring|Bring one fruit to school on Friday.]]
    .patel-bring-wants = Ms Patel wants Leo to bring one fruit.

what-now = What can Leo do?
    .picture = Leo thinks.
    .ask-mum = Ask Mum
    .ask-mum-look = Mum may read the page. Mum may say yes or no.
    .say-nothing = Say nothing
    .say-nothing-look = The chart may have no fruit from Leo.
    .wants = What does Ms Patel want?
    .wants-chart = Fruit for the chart
    .wants-home = To know where Leo lives

mum-looks = Leo asks Mum. Mum reads the page. Mum says, “Yes, you can answer.”
    .picture = Leo and Mum look at the laptop.
    .thinks-leo = I asked Mum. I can answer.
    .thinks-mum = I am glad that Leo asked.

no-sticker = Leo says nothing. Leo has no fruit on the chart. Leo is sad.
    .picture = Leo sits alone. He is sad.
    .thinks-leo = I want my fruit on the chart.
    .thinks-patel = I want Leo’s fruit too.
    .reassurance = Leo was careful. That is OK. Leo can still answer.

too-much = Leo types his fruit and his street. Mum says, “We take out the street.”
    .picture = Mum points at the laptop. Leo is not sure.
    .thinks-mum = The fruit is OK. The street is private.
    .thinks-patel = I only need a fruit.
    .reassurance = Leo did nothing wrong.

practise-asking = Leo asks once more. You can help Leo.
    .who = Who can Leo ask?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-amara = Amara
    .who-amara-reply = Amara is a child. Ask an adult. Try again.
    .words = How can Leo ask?
    .words-may-i = “Can I answer this?”
    .words-may-i-reply = Good. Now an adult knows.
    .words-point = Point at the page
    .words-point-reply = Good. You can ask by pointing.
    .busy = Mum feeds the baby. What can Leo do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Mum comes. She listens.
    .busy-guess = Guess
    .busy-guess-reply = Ask first. Try again.

practise-asking-later = Leo can ask now. You can help Leo.
    .who = Who can Leo ask?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Leo ask?
    .words-may-i = “Can I say what I like?”
    .words-may-i-reply = Good. Yes, he can.
    .words-point = Point at the chart
    .words-point-reply = Good. You can ask by pointing.
    .busy = Ms Patel helps Amara. What can Leo do?
    .busy-wait = Wait
    .busy-wait-reply = Good. Ms Patel comes. She listens.
    .busy-never-mind = Go away
    .busy-never-mind-reply = Ms Patel wants to listen. Try again.

practise-helping = Leo told too much. Leo gets help. You can help Leo.
    .who = Who can help Leo?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .who-patel = Ms Patel, his teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Leo tell?
    .words-too-much = “I told too much.”
    .words-too-much-reply = Good. Now an adult can help.
    .words-point = Point at the words
    .words-point-reply = Good. You can tell by pointing.
    .busy = Mum is at the door. What can Leo do?
    .busy-wait = Wait. Then tell Mum
    .busy-wait-reply = Good. Mum comes. She listens.
    .busy-shut = Close the laptop
    .busy-shut-reply = Mum can help. Try again.

apple-on-the-chart = Leo’s apple is on the chart. The class eats fruit together.
    .headline = Leo asked. It was OK.
    .picture = Leo and Mum smile.
    .reassurance = Asking first is right. This time, answering is OK.
    .next = When somebody asks about you, ask an adult first.
    .thinks-leo = My apple is on the chart!
    .thinks-patel = Now I have all the fruit.
    .learned-fine = I can tell what I like.
    .learned-known = Mum knows Ms Patel. I know Ms Patel.
    .learned-ask = I ask an adult first.

late-apple = Leo draws an apple. Now Leo’s apple is on the chart.
    .headline = Leo asked later. It was OK.
    .picture = Leo and Mum smile.
    .reassurance = Nobody is angry. Leo was careful.
    .next = When you are not sure, ask an adult.
    .thinks-leo = I can tell what I like.
    .thinks-patel = Leo asked. I am glad.
    .learned-fine = I can tell what I like.
    .learned-ask = I ask when I am not sure.

tidied-up = Leo and Mum take out the street. Leo’s apple is on the chart.
    .headline = Leo and Mum took out the street.
    .picture = Leo and Mum sit together. Both are calm.
    .reassurance = Leo is not in trouble.
    .next = Ask an adult first. Tell only one thing.
    .thinks-leo = A fruit is OK. My street is private.
    .thinks-mum = Now Leo knows.
    .learned-only = I tell only what is needed.
    .learned-home = Where I live is private.
    .learned-help = An adult can help me.
