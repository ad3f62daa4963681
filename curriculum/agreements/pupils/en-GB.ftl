# The rules pupils agree to. A rule says what I do and what I may ask for; `.older` is for 11 to 16.

## Read before the rules, and after them (D-22, D-23, D-54, B-04)

opening = These are our rules for computers. They help us to learn, to be kind and to stay safe.
    .older = These are our school's rules for technology. They protect you, the people around you and the school's systems.
seen-by-school = Grown-ups at school can see what happens on school computers. They may talk to me and to home about it.
    .older = The school checks how its systems are used. What it finds may be shown to teachers, and to my family.
if-broken = If I forget a rule, we talk about it. If it happens again, I may use a computer only beside a grown-up.
    .older = If a rule is broken, we talk first. It may cost me access for a while, and my family may be told.
telling = Telling is always right. Bad things can come up by accident. I am not in trouble when I tell.
    .older = Telling is always right. Nobody is punished for reporting something they met by accident.
agree = I have read the rules, or a grown-up has read them to me. I know what they mean.
    .older = I have read these rules and I understand them. I will keep to them in school and with school accounts.

## Rules

rule-seen = I want to stay safe. Other people can see what I do here.
    .older = I want to stay safe online, and I know that others may see what I do.
rule-tell = I tell a grown-up when something scares me or feels odd.
    .older = I tell a trusted adult straight away when something upsets or worries me, or a message is nasty.
rule-no-answer = I do not write back to a nasty message. I show it to a grown-up.
    .older = I do not reply to nasty messages. I keep them, and show an adult.
rule-ask-first = I ask my teacher before I go online. I open the pages we chose.
    .older = I ask staff before I use the internet for something new. I keep to what we agreed it is for.
rule-kind = I write kind words.
    .older = My messages are polite and sensible. I answer for what I write.
rule-private = My name, my home, my school, my numbers and my photos stay private online.
    .older = I keep names, addresses, numbers, school and photos private, mine and other people's, unless a teacher has agreed.
rule-meet = I do not meet people I know only online. I tell a grown-up if somebody asks.
    .older = I do not meet anybody I know only online, unless home has agreed and a responsible adult is beside me.
rule-password = My password is mine. I use my own, and I do not lend it.
    .older = My password stays with me. I use no other person's log-in, lend nobody mine, and change it when asked.
rule-photos = I ask before I take, send or put up a photo of anybody, even of me.
    .older = I take or share photos, video and sound of people only with their permission and the school's.
rule-known-friends = Only family and friends I really know have my phone number or address.
    .older = Only people I know in real life have my phone number or address.
rule-friend = When I am worried about a friend, I tell a grown-up.
    .older = I think about who else could be hurt. When a friend may be in danger, I tell an adult.
rule-log-out = I log out when I have finished.
    .older = I lock or log out when I leave a computer. When somebody has left theirs open, I log it off.
rule-by-accident = When something nasty comes up by accident, I hide it and tell. It is not my fault.
    .older = I do not look for or pass on anything illegal or offensive. If I meet it by accident, I report it at once.
rule-mail = I write only to people I know or my teacher has agreed to. I use my school address.
    .older = At school I use only my school address. I write to people I know or a teacher has agreed to.
rule-attachments = I ask before I open a file or a link that somebody sent me.
    .older = I open files and links only with permission, or from somebody I know and trust.
rule-work-of-others = I look at my own work. I do not change or delete what belongs to others.
    .older = I respect other people's files, work and ownership. I delete only what is mine.
rule-care = School computers are for learning. I am careful with them, and say when one is broken.
    .older = School equipment is for learning. I look after it, report faults and never leave a portable one unguarded.
rule-own-devices = I use my own phone, tablet or watch only where our school allows it. These rules count there too.
    .older = I use my own phone, tablet or watch only as the school allows. The same rules and consequences count there.
rule-own-name = I use my own name and my own account. I do not pretend to be somebody else to hurt them.
    .older = I send no bullying, anonymous or chain messages, hide behind nobody's name and use nobody's account.
rule-filter = The filter is there for us. I do not try to get round it.
    .older = I do not get round the filter. I use no private mail, social sites, chat or games on school systems.
rule-new-programs = I ask before I download, copy or install anything.
    .older = I bring in, download and install nothing without permission. I copy no software that is not mine.
rule-say-what-broke = I say so when a bad page got past the filter, or when somebody knows my password.
    .older = I report it when the filter let something through, or a password or the system may be known to others.
rule-recordings = Pictures and recordings made at school stay at school.
    .older = Pictures and recordings of pupils or staff stay in school. I pass them on only when everybody in them agrees.
rule-money = I buy nothing, sell nothing and play for no money at school.
    .older = I use the school's internet for no buying, selling, gambling or adverts.
rule-in-and-out = What I do online, in school or out of it, hurts nobody, and I support the school's approach.
rule-quiet-places = I record nobody without their agreement, and nothing at all in changing rooms or toilets. Earphones are away in lessons.
rule-share-fairly = I send and load nothing so large that others must wait, and I print only what is needed.
rule-explain = If I am asked how I use my own device, I explain.

## Questions: what happens, the answers, and what is said afterwards

question-odd-message = A message makes your tummy feel tight. What do our rules say?
    .older = A message from somebody worries you. What do our rules say?
    .write-back = Write back
    .tell = Tell a grown-up
    .keep-it = Keep it to myself
    .after = Yes. We leave the message there and tell a grown-up.
question-new-page = There is a new page with bright buttons. What comes first?
    .ask = Ask my teacher
    .press = Press a button
    .after = Yes. We ask first, and then we look together.
question-street = A player in a game asks where you live. What do our rules say?
    .say-it = Say it
    .keep-private = Keep it private
    .half = Say only the street
    .after = Yes. Where we live stays private online.
question-lend = A friend forgot a password and asks for yours. What do our rules say?
    .lend = Lend mine
    .type-it = Type mine in for them
    .own-log-in = Each uses their own
    .after = Yes. Staff can help your friend with a new one.
question-by-accident = A nasty picture comes up by accident. What do our rules say?
    .hide-and-tell = Hide it and tell
    .show-friends = Show my friends
    .say-nothing = Say nothing
    .after = Yes. Hide it, then tell. You did nothing wrong.

## For home (D-04): to talk about together

talk-1 = Which rule is the easiest? Which one is hard, and what would help?
talk-2 = Who can you tell, at school and at home? Find at least two people.
talk-3 = Which of these rules do we have at home too?
