# The same rules, said simply: short, literal, the same word for the same thing. At most 15 words in a sentence.
# `.picture` stands below a rule's symbol where the rules hang in pictures: at most five words.

## Read before the rules, and after them

opening = These are our computer rules. The rules keep us safe.
    .older = These are our school's rules for computers and phones. The rules keep us safe.
seen-by-school = Adults at school can see what I do on school computers. They may tell my family.
    .older = Adults at school can see how I use school computers. They may tell my family.
if-broken = I may break a rule. Then an adult talks with me.
    .older = I may break a rule. Then an adult talks with me. I may lose computer time.
telling = Telling an adult is always right.
    .older = Telling an adult is always right. I am not punished for telling.
agree = I have read the rules. Or an adult read them to me. I understand them.
    .older = I have read the rules. I understand the rules. I will follow them.

## Rules

rule-seen = Other people can see what I do on a computer.
    .older = Other people can see what I do online.
    .picture = Others can see
rule-tell = Something feels bad. I tell an adult.
    .older = Something worries me. I tell an adult.
    .picture = Tell an adult
rule-no-answer = A message is nasty. I do not answer. I show an adult.
    .older = A message is nasty. I do not answer. I keep it. I show an adult.
    .picture = Do not answer
rule-ask-first = I ask my teacher first.
    .older = I ask an adult before I do something new online.
    .picture = Ask first
rule-kind = I write kind words.
    .older = I write polite words.
    .picture = Kind words
rule-private = My name and my home are private. My school and my photos are private too.
    .older = Names, homes, numbers and photos are private. I ask before I share them.
    .picture = Keep it private
rule-meet = I do not meet online people. I tell an adult.
    .older = I do not meet people from online on my own. I ask at home first.
    .picture = Do not meet online people
rule-password = My password is only for me.
    .older = My password is only for me. I use only my own log-in.
    .picture = My password is mine
rule-photos = I ask before I take a photo of a person.
    .older = I ask before I take a photo, a video or a sound of a person.
    .picture = Ask before photos
rule-known-friends = Only family and real friends have my phone number.
    .older = Only people I know in real life have my phone number.
    .picture = Only real friends
rule-friend = I worry about a friend. I tell an adult.
    .older = A friend may be in danger. I tell an adult.
    .picture = Worried? Tell
rule-log-out = I finish. I log out.
    .older = I leave the computer. I log out.
    .picture = Log out
rule-by-accident = A nasty picture comes up. I hide it. I tell an adult. It is not my fault.
    .older = I do not look for nasty things. I see one by accident. I tell an adult.
    .picture = Hide it and tell
rule-mail = I write only to people I know. I use my school address.
    .older = I write only to people I know. I use my school address.
    .picture = People I know
rule-attachments = A person sends me a file. I ask before I open it.
    .older = A person sends me a file or a link. I ask before I open it.
    .picture = Ask before you open
rule-work-of-others = I change only my own work.
    .older = I open, change and delete only my own work.
    .picture = My own work
rule-care = I am careful with school computers. I say when one is broken.
    .older = School computers are for learning. I am careful with them.
    .picture = Be careful
rule-own-devices = I use my own phone only when my school says yes.
    .older = I use my own phone only when my school says yes. The rules are the same.
    .picture = My phone? Ask school
rule-own-name = I use my own name.
    .older = I use my own name. I do not send nasty messages.
    .picture = My own name
rule-filter = The filter blocks bad pages. I leave the filter on.
    .older = The filter blocks bad pages. I do not go round the filter.
    .picture = Leave the filter on
rule-new-programs = I ask before I download.
    .older = I ask before I download or install a program.
    .picture = Ask before you download
rule-say-what-broke = A bad page opens. I tell an adult.
    .older = A bad page opens, or a person knows my password. I tell an adult.
    .picture = Say what went wrong
rule-recordings = Photos from school stay at school.
    .older = Photos and videos from school stay at school.
    .picture = Photos stay at school
rule-money = I do not buy or sell at school.
    .older = I do not buy, sell or gamble at school.
    .picture = No buying at school
rule-in-and-out = I hurt nobody online. This is so at school and at home.
    .picture = Hurt nobody online
rule-quiet-places = I do not film in changing rooms or toilets. My earphones are away in lessons.
    .picture = No filming in private places
rule-share-fairly = I print only what I need.
    .picture = Print what you need
rule-explain = An adult may ask about my phone. I answer.
    .picture = Answer questions

## Questions

question-odd-message = A message makes you feel bad. What is our rule?
    .older = A message worries you. What is our rule?
    .write-back = Write back
    .tell = Tell an adult
    .keep-it = Say nothing
    .after = Yes. We tell an adult.
question-new-page = You see a new page. What comes first?
    .ask = Ask my teacher
    .press = Press a button
    .after = Yes. We ask first.
question-street = A player asks where you live. What is our rule?
    .say-it = Say it
    .keep-private = Do not say it
    .half = Say my street
    .after = Yes. My home is private.
question-lend = A friend asks for your password. What is our rule?
    .lend = Give my password
    .type-it = Type my password
    .own-log-in = Each uses their own
    .after = Yes. My password is only for me.
question-by-accident = A nasty picture comes up. What is our rule?
    .hide-and-tell = Hide it and tell
    .show-friends = Show my friends
    .say-nothing = Say nothing
    .after = Yes. Hide it. Tell an adult. It is not your fault.

## For home: to talk about together

talk-1 = Which rule is easy? Which rule is hard?
talk-2 = Who can you tell? Find two people.
talk-3 = Which rules do we have at home?
