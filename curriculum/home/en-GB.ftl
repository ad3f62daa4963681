# What families read. Plain words, no blame, nothing to be afraid of; what to do stands before what to know.

## A page for each topic: why it matters, three questions, something to do together. Older: from 11.

topic-what-may-i-tell = Children like to tell about themselves, and that is good. They are learning what is fine to tell anybody, what only people they know should hear, and whom to ask when they are unsure.
    .talk-1 = Which things about you may everybody know? Which are only for people we know?
    .talk-2 = Somebody in a game asks which school you go to. What could you say?
    .talk-3 = Whom would you ask if you were not sure?
    .task = Draw two circles. In the small one put what only our family knows, in the big one what anybody may know. Do it for a parent as well.
    .older-talk-1 = What could a stranger work out from one of your photographs or posts?
    .older-talk-2 = When is it fair to post something about somebody else? Do we as parents ask you first?
    .older-talk-3 = Which of your accounts does anybody see, and which only friends?
    .older-task = Look together at one account as a stranger would see it. Decide what stays and what goes.

topic-passwords-and-accounts = A password is like a front-door key: for the people who live there. Children are learning to make strong ones, to keep them to themselves, and to say so when one has got out.
    .talk-1 = Who may know your password? Why is a best friend not on the list?
    .talk-2 = What would you do if somebody had seen it?
    .talk-3 = Is there something you log in to that I do not know about? Shall we write it down together?
    .task = Make up a password of three words that do not belong together. Draw a picture to remember it, without writing the words.
    .older-talk-1 = Which account would hurt most to lose? Is its password used anywhere else?
    .older-talk-2 = A friend wants to log in as you, only for fun. What do you say?
    .older-talk-3 = How do you tell a real login page from a copied one?
    .older-task = Switch on the second step of login for one important account each, parents too.

topic-who-is-really-there = On a screen we see a name and a picture, and neither says who is there. Most people are kind. Children are learning to tell people they know from people they only play with.
    .talk-1 = Whom do you play with that we have also met?
    .talk-2 = How could you find out who somebody is? What can you not find out?
    .talk-3 = What may you talk about with somebody you only know from a game?
    .task = Look at a list of friends in a game together. Put each name under ‘we know them’ or ‘only from the game’.
    .older-talk-1 = Has anybody turned out to be different from what they said? What gave it away?
    .older-talk-2 = What would make you stop answering somebody?
    .older-talk-3 = Would a friend of a friend count as somebody you know?
    .older-task = Choose one app and read together who can write to you. Change it if you both think so.

topic-too-friendly-too-fast = Now and then somebody is very nice very quickly: presents, secrets, a talk somewhere else. Children are learning to notice it and to show it to a trusted adult. If it happened, it is never the child’s fault.
    .talk-1 = What is the difference between a surprise and a secret?
    .talk-2 = Somebody gives you a present in a game and asks for something back. What would you do?
    .talk-3 = If you told me about it, what would you like me to say?
    .task = Make a hand of helpers: on each finger the name of a grown-up you could tell, one of them at school.
    .older-talk-1 = Why would somebody want to move a talk to another app?
    .older-talk-2 = How does flattery feel when it is real, and when somebody wants something?
    .older-talk-3 = What would make it easier to tell me, even late?
    .older-task = Agree on a word or a sign that means ‘I need help and no questions yet’.

topic-lets-meet = Meeting somebody known only online is something children do with a grown-up or not at all. They are learning to say that at once, and to tell when somebody asks.
    .talk-1 = Why do we only meet people from a game together with a grown-up?
    .talk-2 = What could you answer when somebody wants to meet?
    .talk-3 = Who should know where you are?
    .task = Practise one sentence together: ‘I ask at home first.’ Say it in three funny voices.
    .older-talk-1 = What would a good person say when you want to bring a parent?
    .older-talk-2 = Which of your apps show where you are?
    .older-talk-3 = If plans change while you are out, whom do you call?
    .older-task = Check the location settings of one phone together, a parent’s phone as well.

topic-a-photo-of-me = A picture can travel further than we meant it to. Children are learning to say no, and to ask before they share a picture of others. Telling helps, even when a picture is already out.
    .talk-1 = Who may have a photograph of you? Who has to ask?
    .talk-2 = Somebody asks for a picture and says it stays between you two. What could you do?
    .talk-3 = Do we ask you before we share a picture of you?
    .task = Choose one family photograph each that may be shared, and one that stays at home. Say why.
    .older-talk-1 = What could a friend do who has sent a picture and is sorry about it?
    .older-talk-2 = Why is passing on somebody’s private picture never a joke?
    .older-talk-3 = What should I do first, and what should I not say, if you came to me with this?
    .older-task = Find out together where a picture can be reported and taken down. You need no picture for that.

topic-may-i-post-this = What we post says something about us, today and later. Children are learning to pause, to think who will see it, and to ask people who are in it.
    .talk-1 = Who will see it? Would you show it to Gran?
    .talk-2 = Is somebody else in it? Have they said yes?
    .talk-3 = What would you be proud to show in a year?
    .task = Make something together that is worth posting, and then decide whether to post it.
    .older-talk-1 = What do people learn about you from your last five posts?
    .older-talk-2 = Have you ever wished you could take something back? What helped?
    .older-talk-3 = What should a parent never post about you?
    .older-task = Search for your own names together, and see what a new teacher or employer would find.

topic-unkind-messages = Unkind messages hurt, and the person who gets them has done nothing wrong. Children are learning not to answer, to keep the message, and to show it to a trusted adult.
    .talk-1 = What can you do straight away when a message hurts?
    .talk-2 = Why do we keep it and not delete it?
    .talk-3 = What would you like me to do, and what not?
    .task = Play a busy parent. Practise saying: ‘This is important, I need you now.’
    .older-talk-1 = When does teasing stop being fun? Who decides that?
    .older-talk-2 = How would you like me to help without making it worse?
    .older-talk-3 = How does blocking work in your apps?
    .older-task = Try out together how to block, report and save a message in one app.

topic-standing-by = Whoever sees unkindness can help without being a hero: a kind word, not passing it on, telling an adult. Children are learning small safe ways to help.
    .talk-1 = Somebody is left out of a group. What small thing would help?
    .talk-2 = When is it better to tell a grown-up than to answer?
    .talk-3 = Has anybody helped you like that?
    .task = Each of us does one small kind thing online this week. Tell about it at a meal.
    .older-talk-1 = What does liking a cruel post do, even if you say nothing?
    .older-talk-2 = How can you help somebody in private?
    .older-talk-3 = When is helping not safe for you?
    .older-task = Write one message you could send to somebody who was treated badly. Keep it for when it is needed.

topic-was-that-me = Everybody has hurt somebody without meaning to. Children are learning to notice it, to say sorry in a way that helps, and to put right what can be put right.
    .talk-1 = How can you tell that a joke hurt somebody when you cannot see them?
    .talk-2 = What does a good ‘sorry’ sound like?
    .talk-3 = Tell me about a time when I had to say sorry.
    .task = Practise a sorry of three parts: what I did, how it was for you, what I do now.
    .older-talk-1 = What is different when many people see it?
    .older-talk-2 = How do you take something back that others have passed on?
    .older-talk-3 = What helps more: being punished or putting it right?
    .older-task = Think of one thing that could be put right, and do it, with help if you like.

topic-true-false-or-not-sure = Not everything that looks real is true, and even grown-ups are fooled. Children are learning to stop, to look for a second source, and that ‘not sure’ is a good answer.
    .talk-1 = How do you know that it is true? Who says so?
    .talk-2 = Which feeling did it give you? Did that make you want to believe it?
    .talk-3 = What was I wrong about lately?
    .task = Play ‘two true and one made up’ at a meal. Whoever is not sure says so and asks one question.
    .older-talk-1 = Who gains if people believe it?
    .older-talk-2 = How would you find out whether a picture or a voice was made by a machine?
    .older-talk-3 = What do you do before you pass something on?
    .older-task = Take one story of this week and find where it first came from.

topic-searching-well = A search gives a list, and the first of it is often an advert. Children are learning to choose good words, to look at who made a page, and to come away from what they were not looking for.
    .talk-1 = Which words would you search for?
    .talk-2 = Which of these results are adverts? How can you see it?
    .talk-3 = What do you do when something comes up that you did not want?
    .task = Find out one thing together that nobody in the family knows. Use two different pages.
    .older-talk-1 = Why do two people get different results?
    .older-talk-2 = Who pays for this page?
    .older-talk-3 = When is a book or a person the better search?
    .older-task = Search for the same question in two search pages and compare what comes first.

topic-something-horrible-popped-up = Things can appear that nobody wants to see. It is not the child’s fault. Children are learning to hide the screen at once, to tell a grown-up, and to do something that calms them.
    .talk-1 = What can you press, turn or close straight away?
    .talk-2 = You will not be in trouble for telling. Whom would you tell?
    .talk-3 = What helps you to feel calm again?
    .task = Practise ‘cover, walk, tell’ with a silly picture. Time does not matter.
    .older-talk-1 = What would you say to a friend who keeps sending such things?
    .older-talk-2 = Why do some pictures stay in the head, and what helps?
    .older-talk-3 = Would you tell me if you had looked for it? What would make that easier?
    .older-task = Look together at how to make feeds calmer: hide, ‘not interested’, fewer notices.

topic-us-and-them = Some people online want us to be against others. They offer belonging and an easy answer. Young people are learning to notice it, to meet the people spoken about, and to talk about it with somebody they trust.
    .talk-1 = Who is ‘them’ in this story? Do we know any of them?
    .talk-2 = How would it sound if it were said about us?
    .talk-3 = Whom can you ask when something sounds angry and simple?
    .task = Find out one thing about a family whose life is different from ours, from them or from a book.
    .older-talk-1 = What does somebody get who joins a group like this? What does it cost them?
    .older-talk-2 = How do you disagree with a friend and stay friends?
    .older-talk-3 = Whom could you talk to if a friend were drawn in?
    .older-task = Watch one piece of news from two sides. Say what each leaves out.

topic-how-it-makes-me-feel = Pictures online are often chosen, changed or paid for. Children are learning to notice how they feel afterwards and that nobody has to look like a picture.
    .talk-1 = How do you feel after looking for a while? Where in your body?
    .talk-2 = Which pictures were changed? How might one see it?
    .talk-3 = What do you like about yourself that no picture shows?
    .task = Take one picture each without any filter, and say one kind thing about each other.
    .older-talk-1 = Which accounts do you good, and which do not?
    .older-talk-2 = Who earns money when somebody feels not good enough?
    .older-talk-3 = What would you say to a younger child about it?
    .older-task = Each of us stops following one account that makes us feel worse. See how it is after a week.

topic-enough-for-today = Games and videos are made so that stopping is hard. Children are learning to notice when it is enough and to find an ending that works for them.
    .talk-1 = How does your body tell you that it is enough?
    .talk-2 = Which ending works best for you: a level, a clock, a sign from me?
    .talk-3 = When do I look at my phone too much?
    .task = Choose an ending together for this week, and a place where all devices sleep, also those of grown-ups.
    .older-talk-1 = How does an app keep you there? Which trick works on you?
    .older-talk-2 = What do you miss when you are offline? What do you gain?
    .older-talk-3 = What would be a fair rule for all of us?
    .older-task = Look at the screen-time figures of two phones, one of them a parent’s. No comments, only one wish each.

topic-free-gems = ‘Free’ often wants something: an address, a password, money later. Children are learning to look for the catch, to ask before they buy, and to tell if something was bought by mistake.
    .talk-1 = What does the giver get out of it?
    .talk-2 = Who pays when you press ‘buy’?
    .talk-3 = What would happen if you pressed it by mistake? You would not be in trouble.
    .task = Look for the price of one thing in a game: how many real pounds are its coins?
    .older-talk-1 = What makes you hurry in an offer? Who made it so?
    .older-talk-2 = Why are surprise boxes so hard to stop?
    .older-talk-3 = What would you do if you had lost money? What could I do?
    .older-task = Set up together that every purchase asks for a grown-up, and check one bank statement for small sums.

topic-who-made-this = Pictures, songs and texts belong to those who made them. Children are learning to ask, to name the maker, and to use what may be used.
    .talk-1 = How would you feel if somebody put their name on your drawing?
    .talk-2 = How can you find out who made a picture?
    .talk-3 = What may we copy, and what not?
    .task = Make something each, and decide what others may do with it. Write it below.
    .older-talk-1 = When is using a bit of something fair?
    .older-talk-2 = Who made what a machine has put together?
    .older-talk-3 = Which of your own work would you want to keep yours?
    .older-task = Find one picture or song that may be used freely, and give its maker’s name.

topic-too-young-for-this-app = Age limits say for whom something was made and from when data may be kept. Children are learning to look for the age, to ask, and that it is not unfair to wait.
    .talk-1 = What does this number on the app mean?
    .talk-2 = Who may decide whether you use it?
    .talk-3 = What could we do together instead, until you are old enough?
    .task = Look up the ages of three games or apps that are used at home.
    .older-talk-1 = Why do so many give a wrong age? What goes wrong then?
    .older-talk-2 = Which age limits seem right to you?
    .older-talk-3 = What would help you to say no when all others have it?
    .older-task = Check together which age stands in one account, and put it right if it is wrong.

topic-chain-messages-and-dares = Chain messages and dares work with fear and with wanting to belong. No message can bring bad luck. Children are learning to stop the chain and to show it to somebody.
    .talk-1 = What happens if you do not pass it on? Nothing at all.
    .talk-2 = How can you say no to a dare and still be friends?
    .talk-3 = Whom would you show it to?
    .task = Write a funny chain message that asks only for a smile, and do not send it to anybody.
    .older-talk-1 = Why do people film dares? Who carries the risk?
    .older-talk-2 = What could you say when a friend wants to try one?
    .older-talk-3 = When would you get a grown-up at once?
    .older-task = Agree on a message you can send me that means: please call and say I have to come home.

topic-my-ai-friend = A chat machine sounds like a friend, but it is a program. It can be wrong, and it cannot keep you safe. Children are learning what it is good for and which talks belong to people.
    .talk-1 = What can it do well? What can it not know?
    .talk-2 = Which things would you rather ask a person?
    .talk-3 = What do we not type into it?
    .task = Ask one machine something you know very well. Find its mistake together.
    .older-talk-1 = Why does it agree so often?
    .older-talk-2 = When might it feel easier to talk to than people? What is missing?
    .older-talk-3 = Where is it fair to use it for homework?
    .older-task = Read together what happens to what is typed into it, and switch off what you do not want.

topic-live-and-watched = Live pictures cannot be taken back, and we do not see who watches. Young people are learning to plan what is in the picture, to end a stream, and to tell when somebody asks for something.
    .talk-1 = What can people see behind you?
    .talk-2 = Who may watch? How do you know?
    .talk-3 = How do you end it when it stops being nice?
    .task = Sit where the camera is and look: what does the picture give away? Tidy it together.
    .older-talk-1 = Presents and likes come while you are live. What do they ask for?
    .older-talk-2 = What do you do when somebody asks you to do something?
    .older-talk-3 = Would you like me nearby when you go live?
    .older-task = Look together at who can watch and who can write, and set both as you both think right.

topic-school-rules = At school there are rules for computers, and everybody has signed them. Children are learning why they are there: own account, log out, ask, and tell.
    .talk-1 = Which school rule for computers do you find good? Which is hard?
    .talk-2 = Why do we log out?
    .talk-3 = What do you do when a page at school is blocked?
    .task = Make three rules for the devices at home. Grown-ups sign as well.
    .older-talk-1 = What does the school see of what you do there? Is that fair?
    .older-talk-2 = Which rule would you change, and whom could you ask?
    .older-talk-3 = How do you leave a shared computer?
    .older-task = Write to the school council with one proposal about a rule.

topic-telling = Telling is the strongest thing a child can do. Children are learning whom to tell, how to begin, and to tell again when somebody was too busy. It is never too late.
    .talk-1 = Who are your five people? Does each of them know it?
    .talk-2 = How could you begin? ‘Something happened, and I do not know what to do.’
    .talk-3 = What if I am busy? What could you do so that I notice?
    .task = Choose a good time and place for telling at home: in the car, at bedtime, while washing up.
    .older-talk-1 = What stops people from telling? What would help?
    .older-talk-2 = What may I do with what you tell me? When would I have to ask somebody for help?
    .older-talk-3 = Would it be easier to write it down?
    .older-task = Save one number together of somebody outside the family who listens.

## Sheets that belong to no topic

sheet-a-worry-at-home = Something has happened online: what now?
    .opening = You are not alone with it. These steps are right for almost everything.
    .line-1 = Stay calm and listen. Say: ‘It is good that you told me. It is not your fault.’
    .line-2 = If somebody is in danger now, call 999.
    .line-3 = Do not answer, and do not delete. Keep it where it is, because it may be needed.
    .line-4 = If there is a picture of a child without clothes, do not look again. Do not copy, print or send it, not even to us. Leave the device as it is and call.
    .line-5 = Block and report the person in the app, after what was written is safe.
    .line-6 = Tell us on the same day. We write it down, say what happens next, and talk with you about it.
    .line-7 = If you are not content with what we did, say so. You can go to the headteacher and then to the governors.

sheet-supply-card = For supply and student teachers: when you worry about a child
    .opening = You are here for a short time, and you may be the one who is told. It is never wrong to pass it on.
    .line-1 = Listen. Ask no more than ‘What happened then?’ Say that you will tell somebody whose task it is to help.
    .line-2 = Do not promise to keep it to yourself.
    .line-3 = Tell one of the people below before you leave today, by word of mouth.
    .line-4 = Write down the child’s own words, the day and the time, and sign it. Leave out what you think of it.
    .line-5 = If there is a picture, do not look at it, copy it or send it on. Leave the device as it is.
    .line-6 = Is it about a grown-up who works here? Tell the headteacher. About the headteacher: the chair of governors.
    .line-7 = Use the school’s devices and accounts, take no photographs, and keep pupils out of your own social media.

sheet-when-my-child-tells = When your child tells you something
    .opening = How we answer the first time decides whether there is a second time.
    .line-1 = Listen to the end. One open question is enough: ‘What happened then?’
    .line-2 = Do not ask for every detail. If it is serious, somebody trained will ask, once.
    .line-3 = Thank your child. Telling late is telling too.
    .line-4 = Do not take the device away as a first answer. Many children do not tell because they fear just that.
    .line-5 = Do not say that nobody else will know. Say: ‘I will only tell those who can help.’
    .line-6 = Write down the words your child used, with the day and the time.

sheet-age-limits = Age limits, and how to check them
    .opening = The number on an app or game says for whom it was made. It is not a mark for how clever a child is.
    .line-1 = Most apps where people meet say 13 or older. Some say 16 or 18. The number stands in the shop and in the app’s terms.
    .line-2 = Games carry the ages 3, 7, 12, 16 or 18, with small pictures that say why: fear, language, violence, buying, playing with others.
    .line-3 = Films and series carry U, PG, 12, 15 or 18.
    .line-4 = ‘Ask a parent’ in an app’s terms means you. You may say no, or not yet.
    .line-5 = A wrong age in an account switches off protection made for children. Put it right together.
    .line-6 = Decide by your own child: some need longer, and some apps are harder to stop than others.
    .line-7 = If all the others have it, ask two other parents. It is seldom all.

sheet-how-we-work = How we use the internet at school
    .opening = Pupils learn with computers here, and they learn to be safe with them.
    .line-1 = Each pupil works under rules that fit the age, and signs them. You get them as well, to talk about together.
    .line-2 = Each year pupils learn about people, pictures, passwords, kindness, what is true, time, money and telling.
    .line-3 = The school filters what can be reached and looks at use, so that we notice when somebody needs help. No filter is perfect.
    .line-4 = When a rule is broken, we first ask what happened. Putting right comes before punishing, and telling is never punished.
    .line-5 = When something touches your child, we talk with you, unless that would put a child at risk.
    .line-6 = You may ask what is recorded about your child. The school office tells you how.
    .line-7 = Phones stay out of sight. To reach your child in school hours, please call the office.
    .line-8 = Please come to us first when something is wrong: the teacher, the co-ordinator or the headteacher.

sheet-setting-up-at-home = Setting devices up at home
    .opening = An hour together does more than any program. Let your child hold the device while you do it.
    .line-1 = Devices live where people are. At night they sleep outside the bedroom, grown-ups’ too.
    .line-2 = Consoles, televisions, speakers and watches are online as well. Look at each of them.
    .line-3 = Give each child an account with the right age. That alone switches much on.
    .line-4 = Ask your internet provider and your mobile provider for their family filter.
    .line-5 = Decide who may write to your child and who may join a game. ‘Friends only’ is a good start.
    .line-6 = Let every purchase ask for your password.
    .line-7 = Look again each half-term, and loosen what is no longer needed.
    .line-8 = Say why. A rule a child understands also counts at a friend’s house.

sheet-different-needs = When your child learns in another way
    .opening = Children with special educational needs are often more trusting online, and often better at keeping a clear rule. Both help us.
    .line-1 = Use the same words and pictures as at school. The cards in this pack are those of the program.
    .line-2 = Say what to do, not what not to do: ‘Show me’ is easier than ‘Be careful’.
    .line-3 = Practise it calmly and often, with real people, in real places: a rule learnt in one place may not go along to another.
    .line-4 = Name what the other person wants. ‘He is nice because he wants your password’ may have to be said aloud.
    .line-5 = Choose who is told, and practise how: a word, a card, a sign, the talker.
    .line-6 = Rules that change need a picture and a date. Say beforehand when something ends.
    .line-7 = Tell us what works at home. We write it into your child’s profile, and the program looks the same everywhere.

sheet-photographs-at-events = Photographs at this event
    .opening = Please listen for a moment before we begin.
    .line-1 = You are welcome to take pictures for yourselves and for your family.
    .line-2 = Please put nothing online that shows other people’s children, and write nothing about them.
    .line-3 = Some children must not be seen online, and you cannot tell who they are.
    .line-4 = Thank you. It keeps all of them safe.

sheet-lessons-from-home = Lessons from home
    .opening = Some lessons take place from home. This is how they work.
    .line-1 = Your child meets only the staff named below, on the page named below, at the times named below.
    .line-2 = Please let the device stand in a room where others come and go. Everybody is dressed as for school.
    .line-3 = The teacher lets everybody in and ends the lesson. Nobody records it unless you were told beforehand.
    .line-4 = Our rules for computers count at home too, and so does telling.
    .line-5 = If somebody else writes to your child or something is strange, end it and call us.

sheet-evening-invitation = An evening for families: what would you do?
    .opening = You are invited to try what your children learn. There is no test, and you need no computer.
    .line-1 = You see short stories through a child’s eyes, and then through a parent’s.
    .line-2 = The room decides together what would help.
    .line-3 = We show what the school does, and whom to call.
    .line-4 = You go home with something to try this week.

## Lines to write on, and what stands on every page

blank-where = Where (page or room)
blank-who = Who (names of staff)
blank-when = When
heading-talk = Talk about it
heading-task = Try it together
heading-contact = Whom to ask at school
heading-helplines = Outside school
heading-cards = Cards to cut out
contact = Any member of staff will listen. On keeping children safe, these people answer:
danger = In danger now: 999.
strip-hint = Look at it together before going online. Point at each picture.
cards-hint = The same pictures stand in the program at school. Cut out the ones you need.
news-open = This month we learn about
news-task = Something to try at home:
news-close = If anything worries you, come and talk to us; any member of staff will listen.
