# Words of the teacher console. Kind and plain: what is so, and what to do next.

window-title = Teacher console · Stop Think Click
console-title = Teacher console
demo-school = Demo school. Everybody in it is invented.
school-code = School code { $code }. It must be the same as on the school's poster.
no-rooms = There is no room here for your duties yet. Ask a steward to look at the school's list.
working = One moment …

## At the door

login-name = Login name
password = Password
sign-in = Sign in
working-sign-in = Signing in. This takes a moment, because your password is made hard to guess …
unlock-hello = Hello, { $name }
unlock-why = The code on your card opens your keys on this computer. The school server never has it. Without it you can teach, but not read reports.
card-code = Code on your card
card-code-show = Show the code while I type
card-keep = Keep the code on this computer
card-keep-why = Only on a computer that you alone use, under your own log-in to it. Then your password is enough here. The code stays in the computer’s own safe for passwords; the school server never has it.
unlock = Open my keys
working-unlock = Opening your keys …
second-factor = Six numbers from your phone, or a code from your paper
carry-on-closed = Carry on without the card
sign-out = Sign out
lock-now = Lock now
menu = Menu
look-title = Size and colours
look-sentence = For this computer, and for everybody who uses it. Nothing about you is kept.
look-size = How large everything is
look-percent = { $percent } %
look-keys = Or hold Ctrl and press + for larger, - for smaller and 0 for the usual size, on any page.
look-colours = Colours
look-light = Light
look-dark = Dark
look-contrast = High contrast
lock-soon = This screen locks in { $seconds } seconds. Move the mouse or press a key to carry on.
record-broken = { $log }: the record does not go on from where it was last seen. Something may have been changed or taken away. Leave everything as it is, and tell the head or the chair of governors today.
record-gone = { $log }: a backup was brought back. The last { $entries } steps that were seen before are gone. Look at what was written since then, and write again what is missing.
keys-open = Keys are open
keys-closed = Keys are closed
keys-none = Guest
try-again = Try again
notice-read = I have read this

notice-name-and-password = Please type your login name and your password.
notice-card-code = Please type the code on your card. You can leave out the dashes.
notice-card-stale = The code kept on this computer does not open your keys any more. Please type the code on your newest card.
notice-card-not-kept = This computer could not keep the code: it has no safe for passwords, or that is closed. Your keys are open; keep the card at hand.
notice-card-kept = This computer keeps the code of your card. From now on your password is enough here.
notice-card-forgotten = This computer has forgotten the code of your card.
notice-locked = Locked. Your keys are closed and nothing is left on this screen. Sign in to go on.
notice-locked-idle = This screen locked itself because nobody was here. Sign in to go on.
notice-locked-passphrase = Locked. The passphrase of the file you had just written was not noted down, and it cannot be shown again. If you need it, hand out the record once more.
notice-locked-with-words = Locked. The words you had not yet put on record were wiped with the keys. Sign in to go on.
notice-session-ended = Your sign-in has ended. Please sign in again.
notice-keys-closed = Your keys are closed. Lock, sign in and type the code on your card to read and sign.

trouble-unreachable = The school server does not answer. What you typed is still here. Check the network cable or the wireless, then try again; if it stays, tell your technician.
trouble-other-server = Something answers at the school's address, but it cannot prove to be the school's server. Nothing was sent. Do not go on; tell your technician now.
trouble-not-founded = This school has not been founded yet. The head and the safeguarding lead do this once, in the window of a staff console.
trouble-wrong-password = The login name or the password does not match. Your login name is still here; please type the password again.
trouble-second-factor = Name and password are right. Now type the six numbers that your phone shows. If the phone is lost, type one of your codes on paper.
trouble-mistyped-kit = The card code has a slip in it. Compare it with your card, group by group; what you typed is still here.
trouble-wrong-kit = This card does not belong to this login name and password. Check that it is your own card; what you typed is still here.
trouble-taken-out = This console is not, or no longer, one of the school’s. Ask your technician for a new pairing file for consoles and start with it.
trouble-said = { $what } { $remedy }

## Rooms

room-reports = Reports
room-account = My sign-in
room-people = People
room-incidents = Incidents
room-keeping = Keeping
room-settings = School settings
room-log-ins = Log-ins
room-signatures = Signatures
room-questionnaires = Questionnaires
room-figures = Figures
room-registers = Registers
room-families = For families
room-guest = For guests
room-classes = Classes
room-roll = School roll
room-computers = Computers
room-with-count = { $room }, { $count ->
    [one] 1 not opened
   *[other] { $count } not opened
 }
log-safeguarding = Safeguarding
log-staff = About staff
log-leaders = About the head

## The bell

silence-title = A critical incident is declared: nothing on social media
silence-how = Nobody comments, confirms or shares anything without the head’s permission, in private groups neither. One person speaks for the school. Children who ask: ‘Adults are looking after it’, and tell a safeguarding lead what they said.
bell-locked = Something urgent waits for somebody who works at this console. Please sign in now.
bell-at-work = Something urgent waits, and nobody has said ‘I see to it’ yet. If it is not in your list, find a safeguarding lead now.
bell-go-to-reports = Go to the reports
bell-office-rings = Somebody needs a safeguarding lead now
bell-office-rings-how = Find one and bring them to a staff console. This screen goes quiet when one of them has said ‘I see to it’.
bell-office-quiet = Nobody is called
bell-office-quiet-how = This screen calls when somebody needs a safeguarding lead at once. It shows no names.
bell-office-deaf = This screen cannot hear the school’s server
bell-office-deaf-how = It cannot call anybody now. Look at a staff console, and tell the technician.

## Reports

reports-title = Reports and concerns
reports-sentence = { $new ->
    [0] All reports have been opened
    [one] 1 report has not been opened
   *[other] { $new } reports have not been opened
 } · only the people named in a report can read it
reports-none = There are no reports. This page looks again by itself.
reports-choose = Choose a report. Opening a pupil’s report tells the pupil that a grown-up has read it. This program cannot prevent pictures of this screen: your school’s own rules hold for those.
reports-keys-closed = Your keys are closed, so no words can be shown. Lock, sign in and type the code on your card.
report-row = { $urgency }. Your report { $number }, of { $at }, { $age }, from { $computer }. { $state }.
age-today = today
age-days = { $days ->
    [one] 1 school day
   *[other] { $days } school days
 }
stage-new = New, { $count }
stage-read = Read, { $count }
stage-in-hand = Being dealt with, { $count }
stage-closed = Closed, { $count }
report-same-pupil = { $count ->
    [one] 1 other report you have opened names
   *[other] { $count } other reports you have opened name
 } this pupil: your reports { $numbers }. Names are not proof.
answer-closes = My answer also closes it for the pupil
answer-none-reviewed = A safeguarding professional has not yet reviewed the school’s answers, so none can be sent. Speak with the pupil.
notice-closed-for-pupil = The pupil will see that this report is closed, with your answer.
urgency-now = Danger today
urgency-waiting = Not marked as urgent
seen-not-opened = Not opened
seen-opened = Opened
seen-in-hand = In hand
seen-closed = Closed
report-times = Your report { $number } · written { $sent } · arrived { $arrived } · opened by you { $opened }, and recorded
teller-rather-not = A pupil who would rather not say
report-words = In the pupil’s own words
report-no-words = The pupil sent no words, only pictures.
report-kinds = What it is about
report-where = Where it happened
report-feelings = Feelings
report-around = Around the report
fact-about = About
about-me = The pupil, or not said
about-friend = A friend
fact-when = Since when
fact-talk = Wants to talk
fact-school-adult = A grown-up at school
fact-signed-in = Who it was
fact-computer = Computer
fact-readers = Who can read it
fact-left-out = Left out
yes = Yes
yes-or-not-sure = Yes, or not sure
not-said = Not said
manner-pin = Signed in with four digits. Ask, and do not take the name as proof.
manner-pictures = Signed in with a picture password. Ask, and do not take the name as proof.
manner-assisted = Signed in with a lesson code. Ask, and do not take the name as proof.
manner-not-checked = The name was chosen while the server could not be asked. It is not checked.
manner-tapped = Not signed in; this name was tapped. It is not checked.
manner-none = Not signed in, and no name was given.
report-list-stale = The pupil’s computer had no fresh list of helpers. Ask your technician to look at its network.
answer-title = Answer the pupil
answer-why = One press sends this sentence, signed by you. Your own words are best spoken.
not-reviewed = Not yet reviewed by a safeguarding professional.
i-have-this = I see to it
speak-title = Before you speak
speak-listen = Listen. Use the child’s own words.
speak-promise = Do not promise to keep it secret.
speak-image = Never ask to see or copy an image.
speak-write = Write it down the same day.
record-concern = Record as a concern
go-to-case = Go to its case
notice-answered = Your answer is on its way to the pupil. You have this report in hand.

# What a pupil tapped, by id.
kind-something-happened = Something happened
kind-asked-for-a-photo = Somebody asked for a photo
kind-asked-where-i-live = Somebody asked where the pupil lives
kind-said-keep-a-secret = Somebody said to keep a secret
kind-unkind-things = Unkind things
kind-showed-me-something = Somebody showed them something
kind-wants-money = Somebody wants money or gifts
kind-wants-to-meet = Somebody wants to meet
kind-scary-message = A nasty, threatening or chain message
kind-page-not-for-me = A page that should have been blocked
kind-my-account = Their account or password
kind-something-else = Something else
kind-where-school = At school
kind-where-home = At home
kind-where-elsewhere = Elsewhere
kind-home-not-safe = Home is not safe: read this before anybody at home is told
feeling-happy = Happy
feeling-calm = Calm
feeling-unsure = Unsure
feeling-worried = Worried
feeling-sad = Sad
feeling-angry = Angry
feeling-scared = Scared
feeling-proud = Proud
when-today = It is happening today
when-not-today = Not today
report-missing = { $count ->
    [one] 1 earlier report from this computer was sealed for you and is not on this list.
   *[other] { $count } earlier reports from this computer were sealed for you and are not on this list.
 } It may still be on its way. If this is so tomorrow, tell your technician and ask the pupils of that room.

## A worry of one's own

room-worry = I am worried
worry-sentence = For everybody who works here. A few lines are enough; the time and your name are added for you.
worry-danger = Is a child in danger now? Go to a safeguarding lead, or call 999. Write it down afterwards.
worry-kind = What is it?
worry-child = Worried about a child
worry-adult = About an adult who works here
worry-complaint = Complaint
worry-filter = Filter failed
worry-account = Account not safe
worry-chain-message = Chain message
worry-remote-learning = Remote learning
worry-how-child = You need no proof, and you need not wait for the child to tell. Write what you saw or heard.
worry-how-adult = In confidence to the people named beside. If it is about one of them, press ‘not this person’. You may also write if somebody hurts or bullies you.
worry-how-complaint = About how the internet is used here. The school’s complaints procedure follows.
worry-how-filter = The filter let something through, or stopped something useful. Write the address as text. Do not open it again.
worry-how-account = Somebody else got in, or a password is known. Change the password as well.
worry-how-chain-message = It may frighten a child. Nobody is in trouble for passing it on to you. Do not forward it.
worry-how-remote-learning = A call, message or visit while a pupil learns at home, or something that went wrong there. Write how you spoke, who else was there, and what was agreed.
worry-about-child = Which child or children
worry-about-adult = Which adult
worry-about-complaint = What the complaint is about
worry-about-filter = Which page or app
worry-about-account = Whose account
worry-about-chain-message = Who received it
worry-about-remote-learning = Which pupil or class
worry-now = It is happening now, or somebody is in danger
worry-readers = Who will be able to read it
worry-readers-too = You can read your own words again. Two of the three recovery sheets together can open it too.
worry-not-this-person = Not { $name }
worry-left-out = Left out: { $names }. They will not see that it exists.
worry-put-back = Put everybody back
worry-few-readers = This goes to fewer people than it should. Speak with one of them, or with somebody outside the school, as well.
worry-send = { $count ->
    [one] Send to 1 person
   *[other] Send to { $count } people
 }
worry-keys-closed = Your keys are closed, so nothing can be sealed. Lock, sign in and type the code on your card. If it cannot wait, tell a safeguarding lead in person now.
worry-own = What you wrote before
worry-own-none = Nothing yet.
worry-open = On record, not closed yet
worry-closed = Closed
worry-read-again = Read my words of { $at }
worry-row = { $urgency }. Your report { $number }: { $kind }, written by a member of staff { $at }, { $age }. { $state }.
worry-practice = practice
deed-worry = Written down by a member of staff: { $kind }
notice-worry-about = Please write in one line whom or what it is about.
notice-worry-title-long = Whom or what it is about is a name or a class, in a few words. What happened goes into the field below. What you typed is still here.
notice-worry-sent = It is on record, and only the people who were named can read it. If it is urgent, tell one of them in person too. If there is a picture: nobody looks at it, copies it or asks to see it.
notice-worry-other-readers = The school’s list has changed, so other people would read this. Nothing was sent. Look at the names, then press again.
notice-in-hand = You have this in hand.

## Incidents

incidents-sentence = Concerns and incidents, newest first
incidents-none = Nothing is on record here. A report becomes a concern on the page ‘Reports’.
listed-question = Which cases are listed?
listed-all = All ({ $count })
listed-quiet = Nothing done for 10 school days ({ $count })
listed-late = A task is late ({ $count })
listed-none = There are none of these.
listed-risk = { $risk } ({ $count })
listed-risks-show = List by risk …
listed-risks-hide = Hide risks
listed-risks-how = By the type of each case, and by the topics of those that were opened since you signed in.
case-quiet = Nothing done for { $days } school days
case-late = A task was due on { $day }
patterns-open = Look for patterns …
patterns-close = Back
patterns-title = What repeats
patterns-compared = { $cases } cases of the last year, { $opened } of them opened at this console.
patterns-how = People, places and services come only from cases that were opened since you signed in. What is found here goes nowhere and is gone when you lock. A pattern is a reason to look, and proves nothing about anybody.
patterns-look = Look through all cases I can read
patterns-look-why = What is not open yet is opened for it; that is on record, and so is that you looked. What is found is not. You can go on with other work meanwhile.
patterns-looking = Looking through your cases: { $done } of { $all }
patterns-stop = Stop here
patterns-shut = { $shut ->
    [one] 1 case could not be opened, so it was not looked through.
   *[other] { $shut } cases could not be opened, so they were not looked through.
 }
again-look = The third time or more within a year. A reason to look at these cases side by side; it proves nothing about anybody.
again-person = { $what } stands in { $cases } cases of the last year. A reason to read them side by side; it proves nothing about anybody.
again-place = The same place, { $what }, stands in { $cases } cases of the last year. A reason to read them side by side.
again-service = { $what } stands in { $cases } cases of the last year. A reason to read them side by side.
patterns-months = Month by month
patterns-weekdays = Days of the week
patterns-kinds = The same kind of incident, month by month
patterns-bullying = Bullying, by form and by place
patterns-bullying-opened = { $cases } cases of the last year are bullying. Form and place are known of the { $opened } that were opened at this console.
patterns-bullying-forms = In which form
patterns-bullying-places = Where
patterns-bullying-no-form = No opened case says which form it had. It is chosen under ‘Kind of risk’.
patterns-bullying-no-place = No opened case says where it was. It is chosen under ‘What happened, in short’.
patterns-topics = The same topic
patterns-times = The same time of day
patterns-people = The same person, by reference
patterns-places = In school or outside
patterns-spots = The same place
patterns-services = The same app, site or game
patterns-none = Nothing stands in two cases.
patterns-row = { $what }: { $cases }
patterns-extremism = Do extremist groups aim at the school?
patterns-extremism-none = No case of the last year is about extremist content or contact.
patterns-extremism-days = Cases about it: { $days }
patterns-extremism-sign = Two came within a term. Read them side by side, and test what your procedures say against them. Who decides about a referral is the safeguarding lead, with the head.
patterns-extremism-single = One alone is no pattern. It shows here so that the next one is not met as the first.
incidents-choose = Choose a case.
practice-title = Practise
practice-how = Begin with an invented story and go through every step, as if it were real. It rings for nobody, stands apart from what is real, and is never counted.
practice-banner = Practice. Nothing of this happened.
practice-list = Practice
practice-photo-title = A request for a private photo
practice-photo-facts = A pupil of Year 8 came at the end of a lesson. Somebody they know from a game asks them for a photo without clothes. They sent nothing. The pupil’s phone is in their bag.
practice-photo-words = He said everybody does it, and that he would tell my friends if I am a baby about it.
practice-seen-title = Something upsetting on a class computer
practice-seen-facts = In a Year 4 lesson a search for a volcano showed a picture of an injured person. Three pupils saw it. The teacher closed the page and wrote down the address.
practice-seen-words = I did not mean to. I only typed what was on the board.
practice-chat-title = Left out and called names in a group chat
practice-chat-facts = A parent rang. For two weeks some pupils of Year 6 have called her son names in a group chat, in the evenings. She has kept the messages. He does not want to come to school.
practice-chat-words = They made a new group without me and then they put me in just to laugh.
practice-meeting-title = A meeting after school with somebody from the internet
practice-meeting-facts = A friend told the form tutor at 14:30 that a pupil of Year 9 will meet somebody at the bus station at 16:00. They know each other from a drawing site. Nobody at home knows.
practice-meeting-words = She says he is fifteen. She has never seen him on a video.
practice-account-title = Somebody else is in a pupil’s account
practice-account-facts = A pupil of Year 7 cannot sign in to the class platform. Messages that he did not write came from his account. He had typed his password on a page that looked like the school’s.
practice-account-words = It looked just the same. I thought I had to, or I would lose my work.
case-unopened = Case, not opened yet
case-unnamed = Case without a name
case-row-practice = Practice: { $title }. { $status }, since { $opened }.
case-row = { $title }. { $status }, since { $opened }.
case-sentence = On record since { $opened }
case-number = Number { $number }
status-concern = Concern
status-incident = Incident
status-closed = Closed
next-title = What to do next
next-none = This case is closed. It stays on record.
concern-danger = Is a child in danger now? Ring 999 first. Everything here can wait.
next-not-reviewed = These steps have not yet been reviewed by a safeguarding professional.
never-view = Never view, copy, print or forward an image. If you have seen one by accident, record that and stop.
case-readers = What you write is sealed for: { $names }, and the school’s recovery sheets.
read-report = Read the report again
choose-type = What does it look like by now? Choose one: the steps follow from it. It can be changed later.
change-type-how = Everything on record stays. The steps for the new kind begin with the question of danger.
type-silence = Every console then shows a bar: nobody says anything on social media. The bar goes when the head has said that it is over.
change-type-why = Why it is something else (goes on record)
finish-type = Change the kind
notice-type-why = Please write why it is something else. Nothing was changed, and what you chose is still here.
finish = Put on record
leave = Back
writing-entry = Write down what happened, was said or decided. Your name and the time are added for you.
writing-correction = Write it as it should be. The first entry stays on record beside this one.
writing-close = Say how it ended and what was learned. Without words a case is not closed.
entry-facts = What was seen, said or done
entry-ending = How it ended, and what was learned
entry-childs-words = The child’s own words
entry-opinion = What I make of it
entry-title = Whom it is about
entry-happened-at = When it happened: it says now until you change it
finish-entry = Add to the chronology
finish-correction = Add the correction
finish-close = Close this case
finish-export = Put it on record and write the file

## Deeds on people, keys and machines

deeds-title = Done since you last read this here
deeds-read = I have read these
deed-row = { $at } · { $what }
deed-somebody = somebody
deed-sheets-used = Two recovery sheets were used where { $by } was signed in.
deed-keys-stopped = { $by } stopped keys of { $about }.
deed-directory-published = The list of adults changed; { $by } signed last.
deed-invited-again = { $by } invited { $about } again, to make new keys.
deed-new-keys-offered = { $by } made new keys.
deed-second-factor-taken-away = { $by } took away the second factor of { $about }.
deed-machine-revoked = { $by } took a computer out of the school.
deed-setting-changed = { $by } changed a setting of the school.
deed-subject-data-given = { $by } took out what is held about a pupil.
deed-learning-records-deleted = What leavers practised was deleted; { $by } signed last.
deed-restored = A backup was brought back.

## Searching

search-open = Search
search-title = Search: { $log }
search-sentence = Words are looked for on this computer only, and nothing of it is kept here.
search-field = Look for
search-all = Search all I may read
search-opened = Search only what is open
search-back = Back
search-all-why = What is not open yet is opened for it; that is on record, and no pupil is told that it was read. That you searched is on record too. What you looked for is sealed for the people who read here.
search-found = { $hits ->
    [one] Found in 1 place
   *[other] Found in { $hits } places
 }. Looked through { $looked ->
    [one] 1 report or case
   *[other] { $looked } reports and cases
 } for ‘{ $query }’.
search-none = ‘{ $query }’ was not found. Looked through { $looked ->
    [one] 1 report or case
   *[other] { $looked } reports and cases
 }.
search-none-how = Try fewer letters, or another spelling: children may write a word as they hear it.
search-shut = { $shut ->
    [one] 1 report or case could not be opened, so it was not looked through.
   *[other] { $shut } reports and cases could not be opened, so they were not looked through.
 }
search-cut = The newest { $shown } places are shown. Look for more letters to find fewer.
search-place = { $title } · { $what }, { $part } · { $at }
search-in-report = report
search-in-case = case
search-part-title = the name
search-part-childs-words = the child’s own words
search-part-facts = what was seen, said or done
search-part-opinion = what somebody makes of it
search-part-line = in a part of the record
search-earlier = Show earlier searches and prints
search-earlier-title = Earlier searches and prints
search-earlier-how = By the word of the computers on which they were done. The words are kept for 400 days. That you look at this list is on record.
search-earlier-none = There are none.
search-earlier-shut = words that cannot be opened
search-earlier-row = { $at } · { $by } looked for ‘{ $query }’ · { $hits ->
    [one] 1 place
   *[other] { $hits } places
 } in { $looked ->
    [one] 1 report or case
   *[other] { $looked } reports and cases
 }
search-earlier-compared = { $at } · { $by } looked for what repeats among { $looked ->
    [one] 1 case
   *[other] { $looked } cases
 }
search-earlier-print-report = { $at } · { $by } printed report { $number } · { $why }
search-earlier-print = { $at } · { $by } printed case { $number } · { $why }
notice-search-short = Please type at least two letters.

## Printing a case

papers-and-people = Papers, and who may read
print-case = Print
print-case-how = Everything of this case that you can read goes to this computer’s printer, with lines to sign and date at its end. That you print it is on record, and why is sealed for those who read this case.
print-report-how = Everything of this report that you can read goes to this computer’s printer. That you print it is on record, and why is sealed for those who can read it.
print-case-why = What the print is for
print-case-beyond-recall = Stand at the printer. What was printed cannot be called back: keep it locked away, and shred it when it has done its work. What the printer’s own queue keeps is for your school to set.
finish-print = Put it on record and print
notice-print-why = Please say what the print is for.
notice-case-printed = It is on record, and went to the printer.

## A letter to parents or carers

letter-begin = Write to parents or carers
letter-how = You write it, print it, sign it and send it. Nothing leaves by itself. What it says is sealed on this case.
letter-safe = Could telling them put the child in danger, or make it worse?
letter-safe-yes = That was thought of: telling them is right
letter-safe-no = It could, or nobody is sure yet
letter-not-made = Then no letter is made here. Not telling them is a decision too: write down who decided and why. It can be decided again later.
letter-record-why = Write down why
letter-withheld = No letter is offered: on { $at } it was written down that parents were not told. { $reason } If that changes, first add to the record who is told.
letter-no-reason = No reason was given.
letter-about = What is it about?
letter-about-unkind = Somebody was unkind online
letter-about-contact = Somebody unknown wrote or asked for something
letter-about-seen = Something unsuitable was seen or looked for
letter-about-other = Something else
letter-to = Dear … (the name they use)
letter-happened = What happened, in plain words. Name no other child
letter-will-do = What the school will do
letter-talk-to = Whom they can talk to, and how
letter-why = Why they are told. This stays on record, and is not in the letter
letter-at-home = The letter also says what helps at home:
letter-tip = – { $tip }
letter-home-block = Block whoever it was: open the message or the name, open its menu, and choose ‘Block’. Do it together with your child.
letter-home-keep = Keep what was written until we have talked. Please do not answer it, and do not pass it on.
letter-home-calm = Stay calm, and say that it was right to tell. Taking a phone away can make it harder to tell again.
letter-home-unkind = Ask who your child likes to play and write with, and make time for that.
letter-home-contact = Look together at who can write to your child, and set it to people you know.
letter-home-seen = Look together at the settings for what can be searched and seen.
letter-home-other = Look together at who can write to your child and what others can see.
letter-opening-unkind = we are writing because something unkind happened online, and your child is part of it. Your child is not in trouble for telling.
letter-opening-contact = we are writing because somebody your child may not know got in touch online. Your child is not in trouble for telling.
letter-opening-seen = we are writing because something was seen or looked for online that is not made for children.
letter-opening-other = we are writing because something happened online, and your child is part of it.
letter-closing-unkind = We would like to hear how you see it. Please talk with us whenever you want to.
letter-closing-contact = We would like to meet you soon and talk it through together. Please call us to find a time.
letter-closing-seen = If you have a question, please talk with us whenever you want to.
letter-closing-other = If you have a question, please talk with us whenever you want to.
letter-told-by = By a letter to { $to }, printed here to be signed and sent
notice-letter-safe = Please say first whether telling them was thought of.
notice-letter-not-safe = No letter is made while telling could add danger. Nothing was lost.
notice-letter-about = Please choose what it is about.
notice-letter-words = Please fill in every line: an empty one helps nobody. Nothing was lost.

## A page that no printer took

kept-page-why = { $page } is not printed. { $why }
kept-page-here = That it was to be printed is on record. The page is kept here until it is printed, saved or put away, or the screen locks.
kept-page-more = { $count ->
    [one] One more page waits behind it.
   *[other] { $count } more pages wait behind it.
}
page-case = The record of a case or a report
page-letter = The letter to parents or carers
page-families = The page for families
page-rules = The paper with the rules
page-lesson = The page for a lesson
page-wall-cards = The cards for the wall
page-cards = A class’s sign-in cards
page-log-ins = The list of log-ins
page-leavers = The list of leavers
page-signatures = The list of missing signatures
page-photographs = The list of whom no photograph is published
page-pupil = A pupil’s page for home
page-class = The map of a class
page-access = The table of who may see what
page-decisions = The list of what the school has decided
page-figures = The page with the figures
page-questionnaire = The questionnaire
page-registers = The list of registers
page-self-audit = The self-audit
page-code = The page with a code
kept-page-closed = It is about people: a file of it is closed with a passphrase.
kept-page-print = Try the printer again
kept-page-save = Save it as a file
kept-page-put-away = Put it away
kept-page-saved = The page lies in a file
kept-page-passphrase = This passphrase opens it. Every O in it is a letter: there is no nought. It is kept nowhere and cannot be shown again.
kept-page-noted = I have noted it down

## Handing a record to somebody outside

export-how = The whole record of this case is written as one encrypted file. First say why; that is sealed as an entry. Data protection does not stop you from sharing what keeps a child safe.
export-how-own = Only what you choose below is written, as one encrypted file; nothing else of this case goes with it. First say for whom; that is sealed as an entry.
export-to = To whom: name, body and post
export-why = What for
export-basis = Why you may. Choose one.
export-basis-public-task = Our public task: keeping children safe
export-basis-law = The law or a court asks for it
export-basis-vital = Somebody’s life or health is in danger
export-basis-own-record = Somebody asks for their own record: only what you choose is handed out
export-check = How you made sure who asks. Choose one.
export-check-called-back = I rang back on a number we already had
export-check-in-person = I know them, and they asked me in person
export-check-emergency = An emergency: there was no time, and I will do it next
export-folder = Save it in this folder
export-beyond-recall = What has been handed out cannot be called back. Images are never in it.
export-entry = Handed to: { $to } · What for: { $why } · Why we may: { $basis } · How we made sure: { $check } · Receipt awaited by { $due }
export-receipt = Get the signed receipt from { $to }
export-awaited = A receipt is awaited by { $day }. It is the last part of the pages in the file.
export-awaited-by-hand = It is not on this case as a task. Please note the day yourself.
export-done = The file is written
export-passphrase = Passphrase
export-passphrase-how = Send the file. Tell the passphrase by telephone, on a number you already had; never in the same message. Every O in it is a letter: there is no nought. It is kept nowhere and cannot be shown again.
export-without-pages = There are no pages in it, only tables. { $why }
export-put-away = I have noted it down
export-waits = You have not noted down the passphrase of the file of “{ $title }” yet. It is shown there until you have, or the screen locks.
export-show = Show me the passphrase
deed-exported = Handed to somebody outside
notice-passphrase-first = First note down the passphrase of the file you have just written. It cannot be shown again.
notice-exported = It is on record, and the file is written.
extract-choose = What of this record is about whoever asks?
extract-how = Nothing goes that you do not tick. In each text that you tick, mark what is about others: it stays out, and the page says that something did.
extract-text = { $number }. { $heading } ({ $by }, { $at })
extract-by-a-pupil = told by a pupil
extract-leave-out = Leave out: { $passage }
extract-held = The file with what the server holds about them, if it goes with it. It ends in .json and is saved under ‘Classes’
extract-entry = Only chosen texts ({ $count }), without what is about others
notice-extract-none = Please choose what of the record is about whoever asks. Nothing was lost.
notice-export-why = Please say to whom, and what for. Nothing was lost.
notice-export-basis = Please choose why you may.
notice-export-check = Please choose how you made sure who asks.
notice-export-folder = Please name a folder to save it in.

## After a restore

restored-title = A backup was brought back
restored-what = The server went back to the backup of { $made }. That was done on { $restored }.
restored-log = { $log }: the backup ends at number { $number }, { $link }
restored-meanwhile = What was written after the backup is missing here. Pupils’ computers send what they sent in the last 30 days again by themselves. Ask your colleagues what they wrote, and write it again. Reports come in as ever.
restored-is-mine = You have signed. A second steward signs in their own console.
restored-sign = I know of this: sign
notice-restored = A backup was brought back. Please open the page ‘People’ and read what it says.
notice-restore-signed = You have signed. A second steward has to sign as well.
notice-restore-done = Two stewards have signed. The logs go on, and it is on record in each of them.

## Letting somebody else read

letting-begin-case = Let somebody else read this case
letting-begin-log = Let somebody read this log so far
letting-who = Who should be able to read it? Choose one person.
letting-now = Can read now: { $names }, and the school’s recovery sheets.
letting-second = For more than one case, or for somebody who does not belong to this log, a second person signs before anything can be read.
letting-left-out = Somebody whom a child has taken out is never let in to that child’s report.
letting-for-good = It is on record with your name. What has been read cannot be taken back.
letting-sign = Let them read
notice-choose-reader = Choose the person who should be able to read.
notice-let-in = { $name } can now read { $records ->
    [one] 1 more record
   *[other] { $records } more records
 }. It is on record.
notice-second-needed = Your signature is there. { $name } can read once a second person has signed: ask somebody else who reads this log.
notice-nothing-to-let-read = There is nothing here that { $name } could be let in to: they can read it already, or a child has taken them out.
notice-signed-off = You have signed. It counts now, and that is on record.
notice-taken-back = It is taken back. Nothing was changed.
grant-waits = { $by } asks that { $to } may read { $records ->
    [one] 1 record
   *[other] { $records } records
 } of this log that { $records ->
    [one] was
   *[other] were
 } written before.
grant-signed-once = Signed once; a second person must sign
grant-is-mine = You have signed. Somebody else who reads this log must sign as well.
grant-sign = Let { $to } read { $records ->
    [one] 1 record
   *[other] { $records } records
 }: sign as the second person
fetch-much-title = You have opened 200 sealed records in the last hour that are on no case of yours.
fetch-much-why = Nobody opens more than that alone, so that no log is copied unseen. To go on now, a second person has to agree; in an hour it goes on by itself. Your own cases, and danger today that nobody has opened, always open.
fetch-much-leave = Not now
fetch-much-ask = Ask a second person
fetch-much-waits = { $by } has opened many sealed records in a short time and asks to go on for one hour. Ask what for before you sign.
fetch-much-sign = Let { $by } go on: sign as the second person
fetch-much-take-back = Take back that you asked to go on
fetch-much-say-no = Say no: { $by } does not go on
notice-asked-to-fetch-much = Your signature is there. Now ask somebody else who reads this log, or for children’s reports a steward, to sign under ‘Incidents’ or ‘People’. Then try again.
grant-take-back = Take back that { $to } may read { $records ->
    [one] 1 record
   *[other] { $records } records
 }
grant-say-no = Say no: { $to } does not read { $records ->
    [one] 1 record
   *[other] { $records } records
 }
chronology-title = Chronology
chronology-fixed = Entries cannot be changed or taken away, only corrected.
steps-title = What to do, step by step
steps-far = { $done } of { $all } steps answered · { $title }
steps-not-reviewed = These steps have not yet been reviewed by a safeguarding professional.
steps-reviewed = Reviewed by { $role } on { $on }.
steps-danger = Somebody is in danger now
steps-changed = The school has changed this procedure since. This case goes on with the steps it began with.
steps-done = Every step is answered. It can be closed when you are ready.
step-row = { $number }. { $title }
step-later = Later
step-answered = Answered { $at } by { $by }
step-again = Answer this again
step-again-how = Your new answer counts from now on. Answers on a way that is no longer taken fall away here, and stay in the chronology.
step-beside = Anything to add? Type it before you answer. It can stay empty.
step-for-others = The safeguarding lead or the head answers this, nobody else. Tell one of them now. Until then, write what you know beside it, in the chronology.
step-needs = This has to be written down with your answer.
step-asks-more = { $answer } …
step-for-a-second = ‘{ $answer }’: you were the first, so somebody else presses this on a console of their own. Who reads this case: { $names }.
check-yes = Yes
check-not-sure = Not sure
check-no = No
check-said = { $question }: { $answer }
contact-row = { $body } · { $number }
contact-unchecked = { $contact } (not checked)
contacts-check = Your school has not checked these yet: look each one up before you use it.
contacts-check-some = Look up each one that is not checked before you use it.
case-to-list = All cases
steps-take-newer = Go on with the school’s new steps
steps-take-newer-how = Answers stay where their step is still there. A step that now asks for more is asked again. The chronology says that you did this.
told-title = Who has been told
told-by = { $at }, by { $by }
told-not = Not on record yet: { $names }
register-evidence = Evidence and devices
register-decisions = Decided, and why
register-linked = Related incidents
register-line = { $label }: { $words }
register-answer = { $label } { $words }
todo-title = To do
todo-none = Nothing is waiting. A task has a day and somebody who does it.
todo-proposed = Comes of an answer above. Due in { $days } school days, once it is on the list.
todo-take = Put it on the list
todo-add = Add a task …
todo-who = { $who } does it.
todo-due = Due on { $day }
todo-late-count = { $count ->
    [one] One task is late. It stands below the steps.
   *[other] { $count } tasks are late. They stand below the steps.
}
todo-late = Late: was due on { $day }
todo-done = Done { $at }, ticked off by { $by }
todo-tick = Done
todo-sealed = A task you cannot open
task-day = By when? Year, month and day, such as 2026-12-04
task-day-how = School days are Monday to Friday; holidays are not known here.
task-today = Today
task-next-day = Next school day
task-in-five = In 5 school days
task-in-ten = In 10 school days
notice-task-day = Please write the day the task is due, such as 2026-12-04. What you typed is still here.
close-tasks-open = { $count ->
    [one] 1 task is still open. Once this is closed it can no longer be ticked off here.
   *[other] { $count } tasks are still open. Once this is closed they can no longer be ticked off here.
 }
act-corrected = Corrected { $at }. Both stay.
act-now = It now says
note-label = Add what happened, was said or was decided
note-add = Add
note-how = Your name and the time are added for you.
note-spoke-child = Spoke with the child.
note-spoke-parents = Spoke with parents.
note-left-message = Left a message.
note-told-head = Told the head.
note-waiting = Waiting for a call back.
note-follow-up = A follow-up scenario was given as the pupil’s own plan. Which, and why:
follow-up = Give a pupil a follow-up scenario
follow-up-why = Choose it with the pupil’s class. A note is begun here for which one and why; it stays sealed in this case. In the class it looks like any plan.
notice-checks-open = Answer each question of this step first. ‘Not sure’ is an answer too.
notice-not-all-no = A question above is answered yes or not sure, so this answer does not fit. Choose the other one, or answer the question again.
act-times = { $author } · happened { $happened } · written { $written } · on record { $arrived }
clock-slow = The clock of the computer it was written on was { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } slow. The times are as it had them.
clock-fast = The clock of the computer it was written on was { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } fast. The times are as it had them.
act-not-signed = The author’s signature on this act does not hold. Do not rely on it; tell your technician and a steward today.
correct-this = Correct my entry of { $at }
deed-concern = Recorded as a concern
deed-incident = Taken up as an incident: { $type }
deed-entry = Entry
deed-step = { $step } · { $answer }
deed-step-replaced = { $step } · { $answer } (answered again later: that answer counts)
deed-task = Task, due on { $day }
deed-task-done = Done: { $what }
deed-changed-type = Not ‘{ $from }’ any more, but: { $to }
deed-took-edition = Went on with the school’s new steps
deed-correction = Correction of the entry of { $at }
deed-review = Set the day to look again: { $day }
deed-held = Held: nothing of it may be deleted
deed-asked-release = Asked a second person to lift the hold
deed-released = Lifted the hold, as the second person
deed-asked-deletion = Asked a second person to delete it
deed-took-back = Took the wish back
deed-closed = Closed
act-missing = An entry of { $author } that came before this one is missing here. Tell your technician and a steward today.
act-deleted = An entry of { $author } that came before this one was deleted with its case on { $day }, by two people: { $one } asked, { $two } agreed.
act-moved = This does not stand where { $author } put it. Do not rely on the order; tell your technician and a steward today.
deed-unreadable = Something this version cannot believe
notice-on-record = It is on record.
notice-changed = Somebody else added to this case while you were writing. It is shown as it is now, and what you typed is still here. Look at it, then press again.
notice-refer-to-nobody = You answered that you refer it, and chose nobody. Choose to whom, or answer ‘No referral’. What you typed is still here.
notice-words-waiting = There are words here that are not yet on record. Put them on record first, or empty the fields.
notice-choose-type = Please choose what it is about.
notice-choose-entry = Choose the entry to correct in the chronology.
notice-write-something = Please write something in at least one of the three fields.
notice-when = Please write when it happened like this: 2026-11-20 09:42. What you typed is still here.

# What a sealed field says, by its kind.
field-circumstances = What happened, in short
field-party = Who is part of it
field-evidence = Evidence held
field-device = A device
field-check = What was checked
field-computer = The computer of the inquiry
field-adults = Adults present
field-audit = What the audit of use shows
field-told = Who was told
field-substance = Is the concern true?
field-advice = Advice received
field-referral = Referral
field-decision = Decision
field-talk = A talk, with the child or an adult
field-task = Task
field-sanction = Sanction
field-support = Support
field-system-change = Change to the filter or a system
field-lessons = Lessons learnt
field-link = Related incidents
field-impact-note = Privacy impact note
field-risk = Kind of risk

# The types of incident, by the row of the requirements.
incident-type-F-33 = Unsuitable content seen by accident
incident-type-F-34 = Unsuitable or banned content, looked for by a pupil
incident-type-F-35 = Misuse by a member of staff, the head or a governor
incident-type-F-36 = Bullying of a pupil
incident-type-F-37 = Bullying of a member of staff
incident-type-F-38 = Nude or semi-nude images, asked for or shared, or sexual harassment between children
incident-type-F-39 = Inappropriate contact from an adult, or grooming
incident-type-F-40 = Extremist content or contact
incident-type-F-41 = Self-harm, suicide, eating or substance content
incident-type-F-42 = Loss or leak of personal data
incident-type-F-43 = Account, virus or filter problem
incident-type-F-44 = Disturbing or illegal message received
incident-type-F-45 = Device found or held, or a device rule broken
incident-type-F-46 = Underage or unsuitable use of social media or e-mail
incident-type-F-47 = Scam, chain mail, copyright or unauthorised picture
incident-type-F-48 = Hate crime, harassment or other crime
incident-type-F-49 = Complaint about internet use or about a person
incident-type-F-50 = Critical incident declared

## Classes

classes-sentence = Open a class for today, and see what to practise next. Private reports never show here.
classes-none = There are no classes yet. Your technician adds them with ‘school-server setup --classes’.
classes-none-of-yours = No class is yours yet. The head or the safeguarding lead can set you for one, on this page.
class-set-for = Set for this class: { $names }.
class-set-for-nobody = Nobody is set for this class. The head and the safeguarding leads see it all the same.
show-who-is-set = Who is set for { $name }
set-for-class = { $person } has class { $name }
every-phase = Every phase
every-phase-people = Sees every class, new ones too: { $names }.
every-phase-nobody = No co-ordinator sees every class. They see the classes they are set for.
show-every-phase = Who has every phase
set-every-phase = { $person } has every phase
notice-every-phase-set = It is on record who has every phase. It counts at once.
notice-class-set = It is on record who is set for class { $name }. It counts at once.
class-name = Class { $name }
class-facts = { $pupils ->
    [one] 1 pupil
   *[other] { $pupils } pupils
 } · content for ages { $band }
open-for-today = Open { $name } for today
notice-class-open = Class { $name } is open on the pupils’ computers.
lesson-until = Open until { $until }. Lesson code:
lesson-code-help = Type this code on a pupil’s computer when a card does not work.
show-progress = Show how { $name } is doing
progress-choose = Choose a class to see how it is doing.
progress-of = How { $name } is doing
progress-none = Nobody in this class has finished a scenario yet.
class-noticed = The class noticed { $percent } % of the warning signs (between { $low } and { $high } %, { $pupils } pupils).
class-feared = The class took { $percent } % of the harmless things for a warning (between { $low } and { $high } %, { $pupils } pupils).
class-few = So few pupils say more about one pupil than about the class. The range is where the true value most likely lies (95 %).
pupil = Pupil
not-played = Not yet
cell-noticed = Noticed { $part } of { $whole } warning signs
cell-feared = Worried about { $part } of { $whole } harmless things
not-checked = Name not checked

plan-lesson = Plan a lesson with { $name }
see-lesson = See the lesson of { $name }
rooms-head = Rooms with computers
rooms-sentence = An adult sees the screens, and what a pupil tells stays private.
rooms-computers = { $count ->
    [one] One computer of pupils
   *[other] { $count } computers of pupils
}
rooms-due = Look at it again
rooms-never = Nobody has looked yet
rooms-looked = Looked at on { $day }
rooms-open = Not yet: { $point }
rooms-look = Look at { $room }
rooms-close = Leave { $room }
rooms-screens-seen = I see every screen from where I stand.
rooms-reports-private = Nobody beside or behind a pupil can read what they tell, in one place at least.
rooms-not-from-outside = Nobody reads a screen through a door or a window.
rooms-not-on-the-board = A pupil’s screen never goes on the board unless the pupil was asked.
rooms-private = Walk round once as a pupil would. Turning a screen by a hand’s width is often enough.
rooms-done = I looked, today
notice-room-right = { $room }: looked at today, and right.
notice-room-not-right = { $room }: kept as it is. It stays here until everything is right.
recording-head = Personal recording
recording-sentence = Nobody films, photographs or records with a device of their own, unless the head allows it: one purpose, some days.
recording-none = Nothing is allowed.
recording-begin = Allow a recording
recording-who = Who may record. Of a pupil: class and initials
recording-what-for = What for, with which device, and when it is deleted
recording-from = First day, such as 2026-12-04
recording-last-day = Last day, such as 2026-12-05
recording-allow = Allow it
recording-counts = Allowed until { $day }
recording-later = Allowed from { $day }
recording-over = Over since { $day }
recording-withdrawn = Withdrawn
recording-by = Number { $number }, allowed by { $name } on { $day }
recording-looked = { $day }, { $name }: { $words }
recording-withdrew = Withdrawn on { $day } by { $name }: { $words }
recording-look = Note how { $number } is used
recording-withdraw = Withdraw { $number }
recording-use = How it is used
recording-why = Why it is withdrawn
recording-withdraw-now = Withdraw it now
note-keep = Keep the note
note-stop = Note nothing
notice-note-kept = It is on record.
notice-note-empty = Write a line first. What you typed is still here.
notice-note-day = Type the day as year, month and day, such as 2026-12-04. What you typed is still here.
registers-sentence = What was done can be shown: each record has a day and an owner. Nothing is changed or deleted, only gone on with.
registers-due = Due within a week
registers-due-none = No record is due.
registers-due-record = { $number }: { $kind }, { $about }. By { $day }
registers-due-round = { $kind }: comes round on { $day }
registers-never = Never noted yet: { $names }
due-audit-items = { $count ->
    [one] One item of the self-audit waits for your answer.
   *[other] { $count } items of the self-audit wait for your answer.
 }
due-audit = This year’s self-audit is not completed.
due-own-signature = Your own signature under the rules is missing. It is given under Signatures.
due-class-signatures = { $name }: { $count } pupils or their parents have not signed. See Signatures.
due-adult-signatures = { $count } adults have not signed. See Signatures.
due-policy = The policy is to be reviewed. See Figures.
due-rooms = { $count ->
    [one] One room with computers is to be looked at. See Classes.
   *[other] { $count } rooms with computers are to be looked at. See Classes.
 }
due-figures = Governors are owed their figures by { $day }. See Figures.
due-go = Go to { $room }
days-begins = Begins on { $day }. The organisers announce the day: look it up before you plan.
days-stories = Stories for these ages: { $names }
days-no-story = { $ages }: there is no story about this yet. Take one of a neighbouring age, or talk with the pages for home.
days-pages = Pages for home: { $names }
days-to-classes = Plan lessons for { $name }
days-print = Print these pages for { $name }
audit-head = Self-audit of this school year
audit-sentence = What is known already is offered, with where it comes from. A person answers, and the year before stands beside it.
audit-answered = { $count } of { $of } items are answered.
audit-completed = Completed on { $day }.
audit-completed-before = The year before it was completed on { $day }.
audit-not-completed = Not completed yet.
audit-gaps = { $count ->
    [one] One gap has no action yet.
   *[other] { $count } gaps have no action yet.
 }
audit-show = Open the self-audit
audit-leave = Back to the registers
audit-print = Print the self-audit
audit-make-actions = Make actions of the gaps
audit-complete = Complete it today
audit-item = { $number }. { $words }
audit-open = Not answered
audit-yes = Yes
audit-no = No
audit-fact = Answered
audit-answer = Answer { $number }
audit-give = Give { $number } to somebody
audit-answered-by = { $says }. { $words } ({ $name }, { $day })
audit-last-year = The year before: { $says }. { $words } ({ $name }, { $day })
audit-given = Given to { $name }
audit-given-by = Given to { $name }, by { $day }
audit-action = An action was made of it: { $number } in the registers, under Improvement.
audit-from-record = In the registers, { $day }: { $words }
audit-from-record-day = In the registers, for { $words }: { $day }
audit-from-policy = The last review was on { $day }: { $words }
audit-from-policy-due = The next review is due on { $day }.
audit-from-duty = The list of adults, { $day }: { $words }
audit-from-signatures = { $count } of { $of } have signed what is asked of them.
audit-from-procedures = { $count } procedures are followed at this school’s server.
audit-from-coverage = { $count } of { $of } classes have practised.
audit-from-log = The log has been kept here since { $day }.
audit-take = Take what is known
audit-fact-words = The fact, in a line or two
audit-remark = What is to be said beside it; may stay empty
audit-whom = Who answers it?
audit-due = By when, such as 2027-01-12; may stay empty
audit-actions-due = By when each is to be done, such as 2027-01-12
audit-mark-done = answered
audit-mark-open = not answered
audit-mark-gap = a gap
notice-audit-says = Choose yes or no first. What you typed is still here.
notice-audit-whom = Choose somebody first.
registers-which-group = Which registers?
registers-which-kind = Which kind?
registers-policy = Policy
registers-training = Training and people
registers-technology = Filtering, monitoring, technology
registers-checks = Checks
registers-meetings = Meetings and reports
registers-actions = Improvement
registers-gate = It is closed once everything is ticked.
registers-once = It is noted when there is one.
registers-each-term = It comes round each term.
registers-each-year = It comes round each year.
registers-last = Last closed on { $day }
registers-open = Note a new one
registers-none = Nothing is noted yet.
registers-evidence = Say with it where the evidence lies: minutes, a file, a page that was printed.
registers-left-out = Your school’s own registers are left out
registers-left-out-how = The file with them has a mistake, so the ones that ship count. Nothing is lost: records of your own kinds stand below, under ‘Of other kinds’. Whoever runs the server finds the mistake and its remedy with ‘school-server check-registers’, puts it right and starts the server again.
registers-others = Of other kinds
registers-others-why = These are yours to see to. Others keep their register, or your school’s file does not name their kind any more.
registers-head = { $number }: { $about }
registers-closed = Closed
registers-over = Due since { $day }
registers-by = By { $day }
registers-open-still = Open
registers-ticked = Ticked: { $names }
registers-missing = Still to tick: { $names }
registers-noted = Of { $day }, noted by { $by }. Seen to by { $owner }
registers-added = { $day }, { $name }: { $words }
registers-ended = Closed on { $day } by { $name }: { $words }
registers-given = Given to { $name }.
registers-put-off = New day: { $day }.
registers-go-on = Note more on { $number }
registers-close = Close { $number }
registers-no-names = No pupil’s name, please. Class and initials are enough where it cannot be said without.
registers-said = What was seen, done or agreed
registers-day = The day it is of, such as 2026-12-04
registers-due-day = Done by, or ends on, such as 2027-01-12; may stay empty
registers-new-day = A new day, such as 2027-01-12; may stay empty
registers-again = Due again on; empty if never again
registers-whose = Who sees to it?
registers-print = Print these
registers-paper = Every record, the newest first. What was noted later stands below it.
registers-mark-done = closed
registers-mark-open = open
registers-mark-gap = its day is over
notice-recording-who = Say who may record. What you typed is still here.
notice-recording-what = Say what for. What you typed is still here.
notice-recording-from = Write the first day such as 2026-11-20. What you typed is still here.
notice-recording-last = Write the last day such as 2026-11-20. What you typed is still here.
lesson-of = A lesson with { $name }
lesson-sentence = Take what is suggested or choose another scenario, say who plays it, and begin. What single pupils were given or leave out stays.
lesson-leave = Back to the classes
lesson-asking = The lesson is being looked up.
lesson-today = Today
lesson-today-nothing = Nothing is planned yet.
lesson-class-plays = The class plays ‘{ $title }’.
lesson-supported = Somebody confirmed that support is in place. It is on record.
lesson-group-plays = { $names }: ‘{ $title }’, together
lesson-own-plays = { $name }: ‘{ $title }’, as their own plan
lesson-take-back = Take back what { $name } was given
lesson-reminded = Reminded at the start how to treat each other and how to stay safe: { $at }
lesson-left-out = Not for { $names }. They have nothing to play yet: think of them before you begin.
habits-head = Small habits
habits-sentence = A minute here and there keeps more than one long lesson. The tip stands on the pupils’ first page and changes each day.
habits-tip = Today’s tip
habits-loops = A minute a day: the same sentences each time
habits-print-tips = Print the tips of five days
habits-print-loops = Print the minutes a day
habits-print-smile = Print SMILE
habits-paper-tips = A tip for today
habits-paper-loops = A minute a day
habits-paper-smile = SMILE
lesson-checks = Done in real life
lesson-check = We did the five-minute check of ‘{ $title }’
lesson-checked = ‘{ $title }’, ticked on { $day }
lesson-what = What to play
lesson-about = { $topic } · ages { $band } · { $parts } parts
lesson-why-due = Suggested because it is due again for { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }.
lesson-why-least = Suggested because this topic was practised least.
lesson-take = Take this one
lesson-chosen = This one is chosen.
lesson-show-list = Choose another scenario
lesson-hide-list = Hide the list
lesson-which-ages = Written for which ages?
lesson-which-length = How long?
lesson-length-any = Any length
lesson-length-short = Short: up to { $parts } parts
lesson-length-long = Long: more than { $parts } parts
lesson-row = { $title } ({ $parts } parts)
lesson-row-heavy = { $title } ({ $parts } parts, heavy)
lesson-plays = ‘{ $title }’
lesson-who = Who plays it?
lesson-who-class = The whole class
lesson-who-together = Some pupils, together
lesson-who-own = Single pupils, as their own plan
lesson-own-why = It waits for them until they have played it. Nobody is told why: to everybody it looks like any plan.
lesson-tick = { $name } plays it
lesson-how = How is it played?
lesson-on-board = Together on the board; the computers rest and say: look at the board
lesson-guided = At the computers, led by you from part to part in the room ‘Live class’
lesson-solo = At the computers, each at their own speed
lesson-heavy = This topic can weigh on somebody. Before it begins an adult who can help should be near, and the safeguarding lead should know of the lesson.
lesson-support = Support is in place. This goes on record with my name.
lesson-start = Start the lesson
lesson-give = Give it to these pupils
lesson-opt-outs = Who leaves ‘{ $topic }’ out
lesson-opt-outs-why = A pupil who leaves a topic out is never handed it, whatever is planned. Why is kept nowhere.
lesson-show-opt-outs = Show who leaves it out
lesson-hide-opt-outs = Hide who leaves it out
lesson-leaves-out = { $name } leaves this topic out
restore-head = Putting it right between pupils
restore-first = For a quarrel that the pupils can mend themselves, in place of a punishment. Not where somebody was hurt or threatened, where one has power over the other, or where anything was sexual: there the safeguarding lead comes first.
restore-open = Open the guide
restore-close = Close the guide
restore-stage = Step { $at } of { $of }
restore-next = Next step
restore-back = Step before
restore-print = Print all steps
restore-right = Is this the right way?
restore-right-lead = Has the safeguarding lead said that it can be mended this way? If you are not sure, ask first.
restore-right-wish = Does each pupil want to? Ask each of them alone. Whoever does not want to has done nothing wrong.
restore-right-beside = Who sits beside each of them: a friend, a member of the school council, another adult?
restore-right-shown = What does each need to take part: pictures, symbols, a drawing, a break? Show them the questions before.
restore-alone = First, each alone
restore-alone-side = ‘What happened, from your side?’ Listen to the end. Do not correct.
restore-alone-felt = ‘How did it feel, and where in your body?’
restore-alone-now = ‘What would you like the other one to know?’
restore-begin = Begin together
restore-begin-why = Say: ‘We are here to put something right. Nobody is blamed in this talk.’
restore-begin-turns = Say: ‘One speaks at a time. Anybody may stop, with a word or with a card.’
restore-begin-told = Say: ‘If I hear that somebody is not safe, I have to tell an adult who can help.’
restore-happened = What happened
restore-happened-what = Ask each in turn: ‘What happened?’
restore-happened-thought = ‘What were you thinking then? What do you think now?’
restore-happened-whom = ‘Who was affected by it, and how?’
restore-needed = What is needed
restore-needed-hardest = Ask each in turn: ‘What was the hardest part for you?’
restore-needed-right = ‘What do you need, so that it is right again?’
restore-needed-do = ‘What can you do to put it right?’ Wait. Silence is thinking.
restore-agreed = What we agree
restore-agreed-who = ‘What will each of you do, and by when?’ Small and possible is better than large.
restore-agreed-written = Write it in their own words, or draw it. Each keeps one.
restore-agreed-when = Say when you will look at it again together. Thank them both.
restore-after = Afterwards
restore-after-again = After a week ask each of them alone: ‘Is it better? Is anything still wrong?’
restore-after-stop = If it goes on, or somebody is afraid: stop here, and tell the safeguarding lead today.
restore-after-worry = If anything worried you, write it down in the room ‘I am worried’. Nothing of this talk is kept anywhere else.
ask-head = Ask the class
ask-sentence = Pupils are asked between stories, and nobody has to answer. How often each answer was given is kept, never by whom, and nothing is shown before you close it.
ask-open = { $answered } of { $asked } pupils have answered, or would rather not.
ask-close = Close it and see
ask-form-title = Questions before and after: { $topic }
ask-form-title-before = Before: { $topic }
ask-form-title-after = After: { $topic }
ask-form-small = A class of fewer than ten pupils is not asked: the mean could say something of one of them.
ask-form-why = Each pupil answers { $count } questions. Half of the class meets one form and half the other; after the topic everybody meets the one that is new to them. Only how many answers were the ones to hope for is counted, for the class.
ask-form-before = Ask before the topic
ask-form-after = Ask after the topic
ask-form-few = Fewer than ten pupils answered. Nothing of it was kept.
ask-form-mean = About { $percent } % of the answers were the ones to hope for. The true mean most likely lies between { $low } and { $high } % ({ $pupils } pupils).
ask-form-apart = This and ‘{ $earlier }’ lie further apart than chance would put them.
ask-form-near = This and ‘{ $earlier }’ may differ by chance alone.
ask-list-title = How many hold: { $topic }
ask-list-small = A class of fewer than twenty pupils is not asked: the answer could say something of one of them. Talk about it instead.
ask-list-more = Half of the class, by chance, also sees: { $thing }
ask-list-why = Each pupil gives a number only. By how much the two halves differ says for how many of the class the last one holds, and of nobody whether it does.
ask-list = Ask how many
ask-vote-title = What shall we learn next?
ask-vote-why = What is due again, then what nobody has played yet.
ask-vote = Let the class vote
ask-closed = Asked until { $day }. Pupils who answered, or would rather not: { $answered }
ask-few = Fewer than ten of a half gave a number. Nothing of it was kept.
ask-share-thing = { $thing }
ask-share = It holds for about { $percent } % of the class. The true share most likely lies between { $low } and { $high } % ({ $pupils } pupils).
ask-voted = { $topic }: { $times }
ask-print = Print what came of it
ask-paper = What class { $name } was asked
debrief-head = Something happened: talk it through
debrief-first = The talk is about a made-up story, so that nobody is shown up. Ask the safeguarding lead first whether the class may talk about it yet.
debrief-open = Talk it through with the class
debrief-close = Put this away
debrief-topic = What was it about?
debrief-topic-only = Only the topic. It is written down nowhere, and nobody’s name belongs here.
debrief-name-shared = Somebody in this story has the first name of a pupil in this class.
debrief-take = Take this scenario
debrief-other = Show another scenario about it
debrief-say = Say it like this
debrief-say-1 = ‘Today we talk about a story. The people in it are made up.’
debrief-say-2 = ‘We say what somebody in the story could do. We do not say who did what here.’
debrief-say-3 = ‘If it makes you think of something, you can come to me, or press Tell a trusted adult.’
debrief-ask = Ask
debrief-ask-1 = What could somebody in the story do first, before it gets worse?
debrief-ask-2 = Who could help them? How could they ask?
debrief-ask-3 = What would you say to the person it happened to? And to the person who is sorry now?
debrief-if = If it comes close
debrief-if-named = Somebody says a name: ‘We stay with the story.’ Go on, and ask nothing in front of others.
debrief-if-upset = Somebody is upset: give them a break, and go to them alone.
debrief-if-told = Somebody tells you something: listen, promise no secret, and pass it on today in the room ‘I am worried’.
debrief-print = Print these questions
debrief-paper = Talking about a story: { $title }
debrief-quiet-head = Another story for single pupils
debrief-quiet-sentence = If it comes too close for somebody, they can play something else. It looks like any plan, and why is kept nowhere. They still hear the talk in the room: think of another place for them before you begin.
debrief-quiet = Choose for single pupils
model-head = Play it on the board and think aloud
model-sentence = Pupils hear how somebody stops, looks and chooses. Nothing of a pupil is on the board.
model-open = Show what to say
model-close = Hide what to say
model-print = Print what to say
model-paper = Thinking aloud: { $title }
model-before = Before you begin
model-guest = Start the pupils’ app at the computer of the board and go in as a guest. A guest’s play is recorded nowhere.
model-slowly = Say what you see and what you are unsure of. Be slower than you would be alone.
model-story = The story
model-meet = Say aloud: ‘This is { $name }. I watch what happens, and I have time.’
model-stop = At STOP
model-read = Say aloud: ‘{ $name } writes. I read it once more before I do anything.’
model-warning = At ‘{ $words }’ say aloud: ‘Something feels odd here, so I press STOP. What gives it away: { $clue }.’
model-fine = At ‘{ $words }’ say aloud: ‘“{ $clue }” sounded odd to me. I stop, look again, and here it is fine.’
model-think = At THINK
model-feel = Say aloud: ‘How might { $name } feel? I look at the faces, choose one and say why. Two feelings at once are fine.’
model-click = At CLICK
model-question = Say aloud: ‘{ $question } I look at each before I choose.’
model-choice = ‘{ $words }’: say aloud what may come of it. Afterwards the story says: { $after }.
model-choose = Choose one that is not so good first, go back, and choose again: ‘I may change my mind.’
model-after = At the end
model-tell = Say aloud: ‘Whom would I tell? I would go to …’ Name somebody of your own.
model-wrong = Say aloud: ‘I was not sure at one place, and stopping gave me time.’
lesson-notes = Teaching ‘{ $title }’
lesson-print = Print this page
notice-lesson-choose = Choose a scenario first.
notice-safeguards-choose = Choose first whether what every pupil gets is enough. Nothing was changed.
notice-safeguards-what-else = Choose what else this pupil gets. Nothing was changed.
notice-vulnerability-choose = Choose at least one thing, or take the note away. Nothing was changed.
notice-care-kept = It is kept.
notice-lesson-support = Confirm first that support is in place, or choose another scenario.
notice-lesson-nobody = Tick the pupils who play it first.
notice-lesson-started = The lesson with class { $name } has begun. Pupils find it first on their page.

next-head = What to teach next
next-sentence = Each pupil’s latest time through each scenario counts, as it went at the first try. Names stand in the order of the register. Where nobody checked who played, it is left out.
next-few = Pupils who have played: { $pupils }. So few say more about one pupil than about the class.
next-ideas = Ideas to talk about, with five minutes for each
next-ideas-none = No wrong idea was shown the last time.
next-idea = ‘{ $idea }’
next-activity = Five minutes: { $activity }
next-concerns = For { $names }
next-due = Worth playing again today
next-due-sentence = What was learned fades. A topic is due again 2, 7, 14 and 30 days after it was first played, until it is secure.
next-due-none = Nothing is due today.
next-map = The class by topic
next-legend-missed = Triangle: warning signs missed, of all that were there. Empty when none was missed.
next-legend-feared = Diamond: harmless things taken for a warning, of all that were there. Empty when there was none.
next-legend-telling = Circle: scenarios in which telling an adult was practised, of all that were played. Empty when in none.
next-cell = { $name }, { $topic }: missed { $missed } of { $signs } warning signs, worried about { $feared } of { $harmless } harmless things, practised telling in { $telling } of { $scenarios } scenarios.
next-cell-none = { $name }, { $topic }: not yet
next-skills = Two skills, never added up
next-skills-sentence = Finding an odd address says nothing about seeing through flattery. Each pupil counts once; the range is where the true value most likely lies (95 %).
next-skill-technical = Knowing how the technology works
next-skill-social = Knowing what people want
next-skill-noticed = Noticed { $percent } % of the warning signs (between { $low } and { $high } %, { $pupils } pupils)
next-skill-feared = Worried about { $percent } % of the harmless things (between { $low } and { $high } %, { $pupils } pupils)
next-skill-few = Too few pupils to say yet: { $pupils }
next-before-after = Before and after
next-before-after-sentence = A pupil’s first time in a topic, and the latest on a later day. It may be the same story again. Each pupil counts once, and the range is where the true value most likely lies (95 %). Above with a ring: before. Below with a dot: after.
next-noticed-before-after = Warning signs that were noticed
next-feared-before-after = Harmless things that were taken for a warning
next-before-share = Before: { $percent } % (between { $low } and { $high } %)
next-after-share = After: { $percent } % (between { $low } and { $high } %)
next-change = Change: { $points } points (between { $low } and { $high }, { $pupils } pupils)
next-change-chance = Change: { $points } points (between { $low } and { $high }, { $pupils } pupils). That may be chance.
next-before-few = Too few to say. Pupils who played a topic on two days: { $pupils }. It takes ten.
next-transfer = In a new place that nobody had practised
next-transfer-none = Nobody has played an unseen scenario yet.
next-transfer-there-is = For this age such a story is there for: { $topics }. It is offered once a topic is secure.
next-transfer-not-written = For this age no such story is there yet, so this stays empty.
next-whole-class = Whole class
next-told-well = Danger is told from its look-alike: well
next-told-fairly = Danger is told from its look-alike: fairly
next-told-not-yet = Danger is told from its look-alike: not yet
outcomes-head = What the programme asks
outcomes-sentence = Secure: stories that practise it went well on two days, once with danger and once without. Fading: that is more than a half-term ago. Practising: there is more to do. No mark, and nothing is added up.
outcome-line = { $row } { $about }
outcome-secure = Secure
outcome-fading = Fading
outcome-practising = Practising
outcome-not-met = Not met yet
outcome-count = { $word }: { $count }
outcomes-more = Asked for at this age and met by nobody here yet: { $count }. The table names them.
outcomes-save = Save what the programme asks as a table (CSV)
next-transfer-of = { $topic }: it went well for { $well } of { $pupils } pupils.
next-follow-up-of = { $topic }, six to eight weeks later: it went well for { $well } of { $pupils } pupils.
next-transfer-share = That is { $percent } % (between { $low } and { $high } %).
next-transfer-few = Too few to say more.

coverage-show = What each year has practised
coverage-hide = Back to the classes
coverage-head = Topics by year
coverage-sentence = In each cell: how many pupils have finished a story of that topic. Years stand in their order, and nothing is compared.
coverage-save = Save as a table (CSV)
coverage-print = Print what each year has practised
coverage-topic = Topic
coverage-reception = Reception
coverage-year = Year { $year }
coverage-pupils = { $pupils } pupils
coverage-nobody = not yet
coverage-some = some
coverage-half = about half
coverage-most = most
coverage-everybody = everybody
coverage-not-for-age = not for this age
coverage-no-pupils = no pupils
coverage-cell = { $said }, { $pupils } of { $of }
coverage-cell-said = { $topic }, { $year }: { $said }

pupil-head = One pupil
pupil-head-sentence = What one pupil practised and what helps next, what they are not to meet, and a page for home.
pupil-show = { $name }’s page
pupil-show-of-map = { $name }, to their page
pupil-sentence = What was practised and what comes next. Nothing is marked, and nobody is compared.
pupil-leave = Back to the class
pupil-nothing = { $name } has not finished a story with a checked name yet.
pupil-practised = What was practised
pupil-stories = Stories, with the last day: { $stories }
pupil-checks = Done in real life with the class
pupil-checks-none = Nothing of it was ticked yet.
pupil-next = What comes next
pupil-next-none = Nothing is open in this pupil’s stage.
pupil-next-again = Due again: { $topic } ‘{ $title }’
pupil-next-practise = To practise more: { $topic } ‘{ $title }’
pupil-next-transfer = To try in a new place: { $topic } ‘{ $title }’
pupil-next-new = New: { $topic } ‘{ $title }’
pupil-due-sentence = What is due again is offered to the pupil by itself, as a short practice.
pupil-ideas = Wrong ideas, and five minutes for each
pupil-skills-sentence = Being quick with computers says nothing about seeing through flattery.
pupil-counts = Noticed { $noticed } of { $signs } warning signs. Worried about { $feared } of { $harmless } harmless things.
pupil-transfer-none = No story in a new place yet. One is suggested once a topic is secure.
pupil-transfer-well = { $topic }: it went well.
pupil-transfer-not-yet = { $topic }: not yet. Practise again, with somebody beside.
pupil-follow-up-well = { $topic }, six to eight weeks later: it still went well.
pupil-follow-up-not-yet = { $topic }, six to eight weeks later: not any more. Practise again, with somebody beside.
pupil-works = How { $name } works here
pupil-works-why = What the pupil has chosen in ‘My settings’. It follows them to every computer.
pupil-stage = Stage
pupil-stage-why = It decides which stories are offered, whatever the year of the class. It counts from the next sign-in, and imports leave it as it is.
pupil-stage-question = Stage of { $name }
pupil-stage-own = A stage of their own. The class has: { $ages }
pupil-stage-of-class = The stage of the class: { $ages }
pupil-safeguards = What keeps { $name } safe online
pupil-safeguards-who = The adults of this class, the SENCO, the online-safety co-ordinator, the safeguarding team and the head can read this. It says what, and never why.
pupil-safeguards-none = Nobody has decided yet whether what every pupil gets is enough.
pupil-safeguards-enough = What every pupil gets is enough.
pupil-safeguards-more = What every pupil gets is not enough. { $name } also gets:
pupil-safeguards-open-senco = Open until the SENCO confirms it
pupil-safeguards-open-coordinator = Open until the online-safety co-ordinator confirms it
pupil-safeguards-open-both = Open until a second person confirms it
pupil-safeguards-decided = Decided by { $person } on { $day }.
pupil-safeguards-confirmed = Confirmed by { $person } on { $day }.
pupil-safeguards-counts = Until then this counts:
pupil-safeguards-earlier-enough = Earlier, on { $day }: it was enough.
pupil-safeguards-earlier-more = Earlier, on { $day }: it was not enough.
pupil-safeguards-confirm = Confirm this decision
pupil-safeguards-decide = Decide this together
pupil-safeguards-close = Close the decision, nothing is lost
pupil-safeguards-question = Is what every pupil gets enough for { $name }?
pupil-safeguards-yes = It is enough
pupil-safeguards-no = It is not enough
pupil-safeguards-what-else = What { $name } also gets
pupil-safeguards-review = When this decision is looked at again
pupil-safeguards-both = It counts once both the SENCO and the online-safety co-ordinator stand behind it.
pupil-safeguards-keep = Record this decision
pupil-resource-words = Short sentences, two choices
pupil-resource-stage = Stories of a stage of their own
pupil-resource-topics = Some topics later, or left out
pupil-resource-beside = An adult beside them online
pupil-resource-shown = Shown first, then tried
pupil-resource-cards = Cards and symbols on paper
pupil-resource-often = More practice, in more places
pupil-resource-filter = A closer filter, explained
pupil-review-on = To look at again on { $day }.
pupil-review-due = To look at again since { $day }
pupil-review-in-half-term = In six weeks, { $day }
pupil-review-in-term = In a term, { $day }
pupil-review-in-year = In a year, { $day }
pupil-vulnerability = What may hurt { $name } more than others
pupil-vulnerability-who = Only the safeguarding lead, the SENCO and the teachers of this class can read this. Whoever answers a request for everything about a pupil hands it out too.
pupil-vulnerability-is = It is about care in lessons and says nothing that has happened. What somebody saw or heard belongs in ‘I am worried’.
pupil-vulnerability-none = Nothing is noted.
pupil-vulnerability-noted = Noted by { $person } on { $day }.
pupil-vulnerability-write = Write a note
pupil-vulnerability-change = Change the note
pupil-vulnerability-close = Close the form of the note
pupil-vulnerability-question = What may hurt { $name } more than others?
pupil-vulnerability-review = When this note is looked at again
pupil-vulnerability-keep = Keep this note
pupil-vulnerability-away = Take the note away
pupil-hurt-contact = Somebody who seeks to be alone with a child online
pupil-hurt-contact-help = Practise ‘Who is really there’ and telling more often. Ask kindly whom they play and chat with.
pupil-hurt-extreme = Sites of hate and extremism
pupil-hurt-extreme-help = Know what they look for and with whom. Offer other groups to belong to.
pupil-hurt-self-harm = Pages about hurting oneself or not eating
pupil-hurt-self-harm-help = Heavy stories only with an adult beside. Notice when they go quiet after being online.
pupil-hurt-pictures = Being talked into sending pictures
pupil-hurt-pictures-help = Practise saying no and telling. Say that being asked is never their fault.
pupil-hurt-money = Being talked into spending money
pupil-hurt-money-help = Practise ‘Free gems’ in more places. Ask before they buy or pass anything on.
pupil-hurt-set-up = Being laughed at or set up by others
pupil-hurt-set-up-help = Look whom they sit and chat with. Praise whoever stands by them.
reviews-head = Pupils to look at again
reviews-open = { $class }: a decision of { $day } waits for the other to confirm it.
reviews-decision = { $class }: what keeps them safe, since { $day }.
reviews-note = { $class }: the note of what may hurt them, since { $day }.
reviews-go = Go to { $name }
reviews-go-note = Go to the note about { $name }
access-line = { $name }: { $word }
access-per-cent = { $number } %
access-ms = { $number } milliseconds
access-reading-full = Reads ordinary sentences
access-reading-simplified = Reads one thing at a time: short sentences and two choices
access-colours = Colours
access-size = Size of words
access-letters = Letters
access-spacing = Space between lines and letters
access-symbols = Symbols beside words
access-choices = Choices at a time
access-read-aloud = Pages are read aloud
access-press-a-word = Pressing a word
access-voice = Voice
access-voice-rate = Voice speed
access-voice-volume = Voice loudness
access-sounds = Sounds when pressing
access-motion = Moving pictures
access-targets = Size of buttons
access-press-guard = A second press is not meant within
access-scanning = Switches
access-scanning-off = none
access-scanning-one-auto = one, and it moves on by itself
access-scanning-one-step = one, press to move on and wait to choose
access-scanning-one-held = one, hold to move and let go to choose
access-scanning-two = two
access-scan = Waits at each control
access-first-pause = Waits longer at the first
access-hold = A switch counts when held for
access-debounce = After a press a switch rests for
access-choose-key = Key that chooses
access-move-key = Key that moves on
access-dwell = Pointer presses after resting for
pupil-left-out = What { $name } does not meet
pupil-left-out-why = A story, a topic or a whole strand can be left out for one pupil. Why is kept nowhere here, and the app does not say that anything is missing.
pupil-left-out-nothing = Nothing is left out.
pupil-left-out-now = Left out: { $names }
pupil-show-left-out = Show strands and topics
pupil-hide-left-out = Hide strands and topics
pupil-show-stories = Show the stories of ‘{ $strand }’ one by one
pupil-hide-stories = Hide the stories of ‘{ $strand }’
pupil-leaves-out-story = Leave out the story ‘{ $title }’
pupil-story-outcomes = What it practises: { $outcomes }
pupil-stories-none = At { $name }’s stage there is no other story in it.
pupil-leaves-out = Leave out { $topic }
pupil-leave-strand = Leave out all of ‘{ $strand }’
pupil-take-strand = Take all of ‘{ $strand }’ back in
pupil-home = For parents and carers who ask
pupil-home-why = What was practised, what to talk about at home, what comes next, and what the school keeps. No report and no concern is ever on it. It names the pupil: that it was printed goes on record. Read it before you hand it on.
pupil-print = Print { $name }’s page for home
pupil-paper-title = What { $name } practised
pupil-paper-opening = Our classes play invented stories about life online. A topic on this page does not mean that anything happened to your child. Nothing here is a mark, and nobody is compared.
pupil-paper-nothing = No story has been finished yet.
pupil-paper-talk = To talk about at home
pupil-paper-kept-head = What the school keeps of this
pupil-paper-kept = Which stories were finished, when and how they ended, and which signs were noticed. The adults of the class and the leaders of the school can see it. Some time after your child has left the school, usually a year, two people together delete it. You can ask us for everything that is kept.

learning-save-head = Save what this class has learned
learning-save-sentence = The table has names, for your own use. The statements are for a learning record store: pupils stand in them as accounts with a random id, without names, and runs in which nobody checked who played are left out.
learning-save-table = Save as a table (CSV)
learning-save-statements = Save as statements (xAPI 1.0.3)
learning-save-statements-two = Save as statements (xAPI 2.0)
next-print-head = Take it to the lesson on paper
next-print-sentence = The ideas with their five minutes, what is due again, and the map. It names pupils: that it was printed goes on record.
next-print = Print what to teach next
next-paper = What to teach next: { $name }
notice-learning-saved = What the class has learned is in { $file }. Delete it there when it is no longer needed.

subject-head = When somebody asks what is held about a child
subject-sentence = It is saved on this computer, once to read and once for machines, and that you asked for it goes on record. Look through it before you hand it out; what a child told is not in it.
subject-save = Everything about { $name }
leaving-head = When a pupil leaves the school
leaving-sentence = Their name is no longer shown to the class and they cannot sign in. What they practised is kept as long as your school has set, then two people delete it under ‘Keeping’. If it was a mistake, or they come back, nothing is lost.
leaving-show = A pupil of this class has left
leaving-hide = Nobody else has left
leaving-say = { $name } has left
leaving-left = { $name } left on { $day }.
leaving-back = { $name } is back
notice-pupil-left = { $name } is no longer in the class. It is on record, and can be taken back here.
notice-pupil-back = { $name } is in the class again, with everything they practised.
notice-subject-saved = What is held about { $name } is in { $file }, and in the file beside it for machines. Delete both here once they are handed out.

## Computers

computers-waiting = { $count ->
    [0] No computer is waiting
    [one] 1 computer is waiting to be approved
   *[other] { $count } computers are waiting to be approved
 } · compare the eight characters with those on its screen
computers-none = No computer has joined yet. Your technician writes a pairing file with ‘school-server pair’.
approve-all = Approve all that are waiting
approve-one = Approve { $name }
computer-pupil = Pupils’ computer
computer-console = Staff console
computer-facts = { $kind } · { $room } · joined { $joined }
computer-face = Key { $face }
computer-pending = Waiting
computer-approved = One of ours
computer-revoked = No longer ours
notice-approved = Approved: { $names }.
computers-marked = { $count ->
    [0] No other computer needs a look.
    [one] 1 computer needs a look.
   *[other] { $count } computers need a look.
 }
computer-here = You are sitting at this one.
computer-seen = Last here after { $at } · holds list { $version } of helpers
computer-never-seen = It has never asked for the list of helpers.
computer-taken-out = { $name } took it out on { $day }: { $reason }. To bring it back, your technician joins it anew.
mark-doubled = Two computers answer with this key, or this one forgets everything when it restarts. Look at it today. If it is not reset by a school program, take it out and join it anew.
mark-unvouched = Nobody in the school’s list has signed for this computer. Go and look at it, then approve it again or take it out.
mark-approver-gone = { $name } approved it, and has left or has no valid key. Go and look at it, compare the eight characters, then approve it again.
mark-new = New: nobody of the safeguarding team has said that they know it.
mark-behind = It has not had the newest list of helpers for { $days ->
    [one] 1 day
   *[other] { $days } days
 }. Switch it on and look at its network. Children at it are offered helpers from an old list.
mark-away = It has not been here for { $days ->
    [one] 1 day
   *[other] { $days } days
 }. Switch it on, or take it out if it is gone.
approve-again = I have looked at { $name }
know-one = I know { $name }
know-all = I know all { $count } that are new
take-out-begin = Take out { $name }
take-out-title = Take { $name } out of the school?
take-out-gone = Broken, given away, or no longer used
take-out-lost = Lost or stolen
take-out-copied = Somebody else may have its key
take-out-how = It is refused from its next request on, and whoever is signed in there is signed out. Reports that wait on it cannot leave it: look first whether it is switched on. It comes back only by joining anew. Open pairing files no longer count. This goes on record.
take-out-finish = Take { $name } out now
notice-take-out-reason = Choose why. Nothing was changed.
notice-taken-out = { $name } is out.
notice-known = Known from now on: { $names }.
doubt-revoked = { $name } took this computer out on { $day }: { $reason }. Somebody else may have written this. Take it seriously, and ask the child.
doubt-doubled = Two computers use the key of this one. Somebody else may have written this. Take it seriously, ask the child, and have the computer looked at today.
doubt-new = This computer is new: nobody of the safeguarding team has said that they know it.

notice-font = The typeface Inter is not on this computer, so another one is used. Your technician can install the package fonts-inter.

## People

people-sentence = Grown-ups in the school’s signed list. A change counts when two stewards have signed it.
people-listed = In the school’s list
steward = Steward: signs this list
duty-safeguarding-lead = Safeguarding lead
duty-deputy-safeguarding-lead = Deputy safeguarding lead
duty-head = Head teacher
duty-chair = Chair of governors
duty-outside-second = Second from outside the school
duty-online-safety-coordinator = Online-safety co-ordinator
duty-senco = SENCO
duty-teacher = Teacher
duty-assistant = Teaching assistant
duty-technician = Technician
duty-safeguarding-governor = Safeguarding governor
duty-governor = Governor
invite-somebody = Invite somebody
invite-name = Name, as children know them, such as Miss Adeyemi
invite-role = What they do, in a child’s words, such as: is a teacher
invite-login = Login name
invite-duties = Duties
invite-daily = In school every school day
invite-portrait = Portrait that children see
portrait-patel-neutral = Woman, black bun, red top
portrait-okafor-neutral = Man, beard and glasses, blue top
portrait-nurse-neutral = Woman, long fair hair, green top
portrait-mum-neutral = Woman, black plaits, green top
portrait-dad-neutral = Man, short brown hair, blue top
portrait-grandad-neutral = Older man with glasses, green top
portrait-shah-neutral = Woman, long black hair, purple top
portrait-rahman-neutral = Woman, plum headscarf and glasses, blue top
invite-make-code = Make an activation code
invited-title = Activation code for { $name }
invited-how = Write it down, or print it, and hand it to { $name } yourself, on paper. It counts once, until { $until }. On any staff console they press ‘I have an activation code’. It is not shown again.
invited-written-down = I have written it down
people-waiting = Waiting for two stewards
people-waiting-how = Stand beside the person. Compare these eight characters with the ones on their screen or paper, then sign.
waiting-face = Their eight characters
waiting-new-keys = { $name } is in the list already and would get new keys. Sign only if they asked you for that themselves.
waiting-renewed = { $name } has made new keys and signed them with the ones they have, so no characters need to be compared.
sign-renewed = Sign for the new keys of { $name }
waiting-for-second = Signed once; a second steward must sign
waiting-one-waits = Another list waits for a second signature. Sign it or take it back first; then this person can be signed for.
sign-first = The characters match: sign for { $name }
proposal-title = A new list waits for a second signature
proposal-signed-by = Signed so far by { $names }
proposal-nothing = It changes nobody and nothing but its dates.
proposal-is-mine = You have signed it. Another steward signs it on this page after signing in.
proposal-compare = Sign only what you know to be right. Compare the eight characters of a new person face to face.
sign-second = Sign as second steward
take-back = Take this list back
person-away = Away
move-begin = Change the duties or place of { $name }
move-title = Duties and place of { $name }
move-away = Away for a while, such as ill or on leave: cannot sign in, and nothing new is sealed for them
move-reads-not = Does not read new reports here
move-reads = Reads new reports here
move-answers = Reads them and answers for them
move-means = What this changes
helplines-title = Helplines
helplines-why = People outside the school who listen. Pupils see those for children, when they tell, for thirteen months after somebody has checked them.
helplines-none = None yet. Pupils see ‘tell an adult near you’ and 999.
helplines-begin = Change the helplines
helplines-how = Call or open each one before you sign. Pupils see it when a second steward has signed too.
helpline-name = Name of one more
helpline-contact = Its number or address
helpline-for-children = for children
helpline-for-parents = for parents and carers
helpline-for-staff = for staff
helpline-add = Add it: I checked it today
helpline-checked = last checked on { $day }
helpline-still-right = { $name } is still right today
helpline-take-out = Take { $name } out
move-nothing = Nothing yet.
move-how = It counts when a second steward has signed it. What was sealed for somebody until then, they can still read.
move-sign = Sign this change
notice-move-nothing = Nothing would change. Choose what is different, then sign.
notice-move-not = This cannot be signed: { $why }.
keys-stopped = Keys stopped
invite-again = Invite { $name } again, for new keys
part-begin = { $name } has left, or keys are lost
part-title = End the keys of { $name }
part-left = This person has left the school
part-lost = Card, password or computer is lost
part-suspicion = Somebody else may be using the keys
part-steward = Who signs lists in their place?
part-owner = { $log }: who answers for these reports in their place?
part-reader = { $log }: who reads these reports in their place?
part-how-left = They are signed out everywhere at once, and nothing more is sealed for them. A list without them then waits for a second steward. What they wrote stays on record under their name.
part-how-stop = They are signed out everywhere at once, and nothing more is sealed for them. To work again they are invited again on this page: they keep their login name and get new keys and a new card. New keys open nothing that was sealed before, until another reader lets them read it.
part-finish-left = { $name } has left
part-finish-stop = Stop the keys of { $name } now
notice-part-reason = Please choose why these keys end.
notice-part-successor = Please choose who follows in every place named here. Then the list always has enough readers and stewards.
notice-keys-stopped = The keys of { $name } are stopped. They are signed out everywhere.
notice-parted = The keys of { $name } are stopped, and they are signed out everywhere. A list without them waits for a second steward.
notice-list-taken-back = The list is taken back. That it waited, and that you took it back, is on record.
notice-list-still-waits = Your signature is there, but somebody who had signed before has been stopped since. One more steward must sign.
reports-former = { $name } has left. Until { $until } they could have read { $count } of the reports and entries that you can read.
change-added = New in the list: { $name }, who { $role }. Eight characters { $face }.
change-removed = No longer in the list: { $name }.
change-new-keys = { $name } gets new keys. Eight characters { $face }.
change-renewed-keys = { $name } has made new keys and signed them with the ones before.
change-facts = Name, role or portrait changes: { $before } becomes { $after }.
change-duty-given = { $name } has a further duty: { $duty }.
change-duty-taken = { $name } no longer has this duty: { $duty }.
change-away = { $name } is away: they cannot sign in, and nothing new is sealed for them.
change-back = { $name } is here again.
change-daily = { $name } is in school every school day.
change-not-daily = { $name } is no longer in school every school day.
change-steward-added = { $name } becomes a steward and may sign lists.
change-steward-removed = { $name } is no longer a steward.
change-owner = { $log }: { $name } answers for these reports.
change-reader-added = { $log }: { $name } can read new reports.
change-reader-removed = { $log }: { $name } no longer reads new reports.
change-recovery = The recovery sheets or their holders change.
change-server = The server’s address or certificate changes.
change-helpline-given = Helpline { $name }, { $contact }: { $for }, last checked on { $day }.
change-helpline-taken = Helpline { $name } is no longer shown to anybody.
change-hours = Promises or answers to children change.
change-school = The school’s name or a rule of the list changes.
notice-invite-name = Please write the name that children know.
notice-invite-role = Please write in a child’s words what this person does.
notice-invite-login = Please write the login name they will type.
notice-invite-duties = Please choose at least one duty.
notice-invite-portrait = Please choose a portrait.
notice-helplines-signed = You have signed these helplines. Now a second steward signs on this page, on any staff console.
notice-helpline-empty = Type the name and the number of the helpline, then add it.
notice-helpline-not-added = A helpline is typed and not added yet. Add it, or clear both fields, then sign.
notice-list-signed = You have signed for { $name }. Now a second steward signs on this page, on any staff console.
notice-list-published = The new list is signed by two stewards and goes to every computer.

## A newcomer at the door

enrol-begin = I have an activation code
enrol-code-how = A steward gave you this code on paper. It counts once, for seven days.
enrol-code = Activation code
enrol-ask = Show whom it is for
enrol-leave = Back to signing in
enrol-for = This code is for { $name }
enrol-facts = Children read: { $role }. Your login name is { $login }. If anything here is wrong, stop and ask the steward for a new code.
enrol-password-how = Choose a password of 12 characters or more. Three or four words that belong only to you are good. The first ones that anybody would try are refused; there is no other rule.
enrol-password = New password
enrol-again = The same password again
enrol-make-keys = Make my keys
enrol-card = { $name }, this is your card
enrol-card-how = Write it down now, all of it, or print it, and keep it where nobody else can read it. The code is shown only this once, and the school server never has it.
enrol-face = Your eight characters, to compare face to face with two stewards
enrol-send = I have written it down: send my keys
enrol-sent = Thank you, { $name }. Your keys are made.
enrol-sent-how = Now two stewards compare the eight characters with you and sign. After that you can sign in with your login name, your password and your card.
enrol-done = Done
notice-activation-code = Please type your activation code. You can leave out the dashes.
notice-password-short = This password is too short. Please use { $least } characters or more.
notice-password-differs = The two passwords are not the same. Please type them again.
notice-enrol-idle = Nobody was here for a while, so the page was closed. If your keys were not sent, begin again with your code.

## Founding

founding-begin = Found this school
founding-begin-how = Nobody is in this school’s list yet. Head, safeguarding lead, chair of governors and everybody who will read reports sit down here, one after the other. Have paper and a pen ready for each. Nothing is sent before the last page.
founding-token = Founding token, or the file it lies in (handout/founding.token on the server)
founding-next = Next
founding-seat = Who sits here now?
founding-seat-how = Fill in this page yourself. Nobody else needs your password.
founding-steward = Steward: signs this list and its changes
founding-seat-done = I am done
founding-handover = Thank you
founding-handover-how = Let the next person sit down. A school needs at least three stewards, one of them a governor or from outside the school.
founding-remove = Take out { $name }
founding-next-person = Next person
founding-everybody = Everybody has sat here
founding-routes = Who reads what?
founding-routes-how = Each log needs one person who answers for it and at least one more reader. One of them is in school every school day. Children see the face of everybody who can read.
founding-route-safeguarding = Every report that is not about an adult who works here. Usually the safeguarding lead and deputies.
founding-route-staff = Reports about an adult who works here. Usually the head and a second.
founding-route-leaders = Reports about the head. Usually the chair of governors and a second from outside the school.
founding-owner = { $name } answers for ‘{ $log }’
founding-reader = { $name } reads ‘{ $log }’ too
founding-holders = Who holds the three recovery sheets?
founding-holders-how = Any two sheets together can open every report. Give them to three people who do not keep them together: the head’s safe, the chair of governors, and somebody outside the school’s leadership. Never the technician.
founding-holder = Holder of sheet { $number }
founding-make-keys = Make everybody’s keys
founding-card = Card of { $name }
founding-card-how = Everybody else, please look away. The code is shown only once. Write down all of it, or print it, and keep it where nobody else can read it.
founding-show-card = I am { $name }: show my card
founding-sheet = Recovery sheet { $number }, for { $holder }
founding-sheet-how = Everybody else, please look away. Write down both lines on one sheet of paper, or print it. They are shown only once.
founding-print-how = That you print it goes on record with the founding. Stand at the printer first. This console keeps no copy, but the printer or its queue may for a while.
founding-show-sheet = Show sheet { $number }
founding-line = Line { $pair }
founding-proof = Type the sheets back
founding-proof-how = This proves that every sheet is written down correctly. Each holder types both lines from the paper, then seals it.
founding-proof-line = Sheet { $number }, line { $pair }
founding-found = Found the school
founding-papers-anew = A sheet is wrong: make all cards and sheets anew
founding-done = The school is founded
founding-done-how = This is the school code. Put it on the poster and compare it by eye on every computer. Your technician can now write pairing files with ‘school-server pair’.
founding-sign-in = Go to signing in
notice-founding-token = Please type or paste the founding token, or name its file.
notice-founding-login = Somebody who sat here has this login name already. Please choose another.
notice-founding-stewards = A school needs at least three stewards. Let the next person sit down, or take somebody out and let them sit down again as a steward.
notice-founding-routes = Please choose for each log who answers for it, and at least one more reader.
notice-founding-holders = Please name a holder for each of the three sheets.
notice-founding-proof = Please type all six lines.

## My sign-in

account-sentence = Your password, your phone, your card and your keys. Only you can change these.
confirm-title = Please type your password again
confirm-why = What you are about to do should be done by nobody else at your screen. It counts for five minutes.
confirm-go-on = Go on
notice-confirm-password = Please type your password. Nothing was lost.
factor-title = A second way to show that it is you
factor-must = You can read reports, so somebody who steals your password must not get in with it. Take your phone and an app for six-number codes, and set this up now. It takes two minutes; then your other pages open.
factor-may = With a phone and an app for six-number codes, a stolen password alone lets nobody in.
factor-is-set = Your phone is asked for when you sign in. { $count ->
    [one] 1 code on paper is left.
   *[other] { $count } codes on paper are left.
 }
factor-begin = Set up my phone
factor-another = Set up another phone
factor-how = Open the app on your phone and point it at the square, or type the letters below into it. Then type the six numbers it shows.
factor-picture = A square for your phone’s camera. The letters below it say the same.
factor-letters = The same as letters
factor-digits = The six numbers on your phone
factor-prove = These are the numbers
factor-codes-how = If your phone is lost or its clock is wrong, each of these lets you in once. Write them down or print them, and keep them apart from your phone. They are never shown again.
factor-codes-written-down = I have them on paper
factor-reset = { $name } has lost phone and codes
notice-six-numbers = Please type the six numbers that your phone shows now.
notice-second-factor-set = Your phone is asked for from now on. Write down the codes below.
notice-second-factor-reset = Done, and on record. They sign in with name and password and set up a new phone at once.
password-title = Password
password-since = In use since { $since }.
password-will-be-due = Your school asks for a new password by { $day }.
password-is-due = Your school asks for a new password since { $day }. Please change it today; nothing is locked meanwhile.
password-new = New password
password-change = Change my password
notice-password-changed = Your new password counts from now on. On other computers you are signed out. Your card stays the same.
notice-password-obvious = This is one of the first passwords anybody would try. Take three or four words that have nothing to do with each other. What you typed is still here.
kit-title = Card
kit-how = The code on your card opens your keys. If the card is worn or you have a new computer, look at the code again here. That goes on record.
kit-show = Show the code of my card
kit-hide = Put it away
card-is-kept = The code is kept on this computer. Whoever is logged in to it as you needs only your password to open your keys.
card-forget = Forget the code on this computer
card-no-safe = This computer has no safe for passwords that is open, so the code cannot be kept on it. Keep the card at hand.
hand-over-begin = It is about somebody who can read it
hand-over-title = Whom is it about?
hand-over-how = If a child’s words turn out to be about one of the people who can read them, the report must go where that person cannot read it. It is sealed anew for the right people and closed here like any other; nothing here says where it went. They are also told whom it is about and who had opened it here. The child reads that an adult has read it.
hand-over-case = It is on a case here. The case stays, without the child’s words. What was written on it, whoever it is about can still read: say nothing there of where the report went.
hand-over-about = It is about { $name }
hand-over-readers = From then on these people read it: { $names }. You can read what you hand over again under ‘I am worried’.
hand-over-finish = Hand it over
notice-handed-over = It is handed over. The people you saw have it now, and here it is closed.
remind-password-soon = Your school asks for a new password by { $day }.
remind-password = Your school asks for a new password since { $day }. Nothing is locked meanwhile.
remind-keys = Everybody makes new keys each August. Yours are from { $day }; making new ones takes a minute, and nothing is locked meanwhile.
remind-rules = Your signature under the school’s rules is missing. Read them and sign in the room Signatures.
remind-questionnaire = A questionnaire waits for your answers. You can also say that you would rather not.
remind-list = The list of adults is to be looked through by { $day }. The next list that two stewards sign says that you have.
remind-week = { $count ->
    [one] One thing is due this week.
   *[other] { $count } things are due this week.
 }
remind-go = Go there
remind-later = Later
keys-title = Keys
keys-how = Your keys sign what you do and open what is sealed for you. Everybody makes new ones each August, and whenever somebody may have seen a card and its password. If somebody may be using your keys now, ask a steward to stop them at once instead.
keys-are-closed = Your keys are closed. Lock, sign in and type the code on your card to make new ones.
keys-since = The keys you have now are from { $since }.
keys-wait = Your new keys wait for two stewards. Until both have signed, the keys you have go on as before.
keys-former = Your former keys are kept for two months, because an old list may still name them. What was sealed for them is being wrapped for the new ones, and then they are destroyed.
keys-renew = Make new keys
keys-offer-again = Send my new keys once more
notice-keys-offered = Your new keys wait for two stewards. You can go on working: nothing changes until both have signed. Your card and your password stay the same.
print-how = That you print it is on record. Stand at the printer first. This console keeps no copy, but the printer or its queue may for a while.
print-this = Print this
notice-printed = It went to the printer. Fetch it now.

## School settings

settings-sentence = Where schools differ, your school decides. Every change is on record with the name of who made it.
settings-not-yours = You can read these. The head, the safeguarding lead and the online-safety co-ordinator can change them.
access-title = Who may see and do what
access-why = The table that the school’s server asks before every answer. Print it for governors, inspectors and whoever asks. No names stand on it.
access-print = Print this table
notice-access-printed = Sent to the printer.
setting-now = Now: { $value }
setting-default = If nobody chooses: { $value }
setting-never-chosen = Nobody has changed this: it is the usual value.
setting-chosen = Last changed by { $name } on { $day }.
setting-change = Change ‘{ $setting }’
setting-number = A number from { $min } to { $max }
setting-number-or-off = A number from { $min } to { $max }, or the word off
setting-days = The first day of each half-term, such as 2026-09-07 2026-11-02 (at most { $most })
setting-not-set = not typed yet
setting-half-terms = When half-terms begin
setting-half-terms-why = A topic comes back to each pupil by itself as a short practice, after 2, 7, 14 and 30 days. Later, and where it is secure, it comes back when a half-term begins. Without these days it does not come back after a month.
setting-finish = Use this from now on
setting-take-default = Put the usual value in
setting-off = Off
setting-readers-must = Everybody who can read reports must have one
setting-everybody-may = Nobody must; everybody may have one
setting-idle-lock-minutes = Minutes until a console locks
setting-idle-lock-minutes-why = A console that nobody touches locks by itself, because it may show what children told. Twenty minutes is the longest.
setting-second-factor = A second way to show who you are
setting-second-factor-why = Besides the password, six numbers from a phone or a code on paper. It guards reports against a stolen password.
setting-readers-password-days = Days until readers of reports choose a new password
setting-readers-password-days-why = Many authorities still ask for this. Current advice is not to: people then choose weaker ones.
setting-others-password-days = Days until other staff choose a new password
setting-others-password-days-why = The same for everybody who cannot read reports.
setting-bell-staff-route-minutes = Danger today: minutes until the head and a second are called too
setting-bell-staff-route-minutes-why = Counted from when a report of danger arrives, as long as nobody has pressed ‘I see to it’. 0 means at once.
setting-bell-office-minutes = Danger today: minutes until the office screen calls too
setting-bell-office-minutes-why = Counted the same way. The office screen shows no name and nothing of what was told.
setting-backup-keep-days = Days that backups are kept
setting-backup-keep-days-why = What you delete stays in older backups until they go. The technician’s backup command removes them after this many days, and always keeps the last three.
setting-learning-keep-months = Months that it is kept what pupils practised after they left
setting-learning-keep-months-why = After that, two people can delete it under ‘Keeping’. Nothing goes by itself. Reports and cases have their own days.
setting-guests-let-in-by = Who lets guests in
setting-guests-let-in-by-why = Supply teachers and visitors get a log-in of their own with a last day. Only whoever says who is set for a class can give a guest a class.
setting-head-or-lead = The head, the safeguarding lead and the deputies
setting-coordinator-too = These and the online-safety co-ordinator
setting-technician-too = These and the technician
setting-log-ins-review-month = Month in which the log-ins are looked through
setting-log-ins-review-month-why = 1 is January, 12 is December. From the first day of that month the head and the safeguarding lead are reminded until one of them has signed.
setting-agreements-signed = How often everybody signs the rules for the internet
setting-agreements-signed-why = Counted from the day on which rules are in force; a new version is always signed anew. Under ‘Signatures’.
setting-each-year = Every year
setting-on-joining = When somebody joins the school
setting-before-first-use = Before somebody uses the internet here for the first time
setting-agreements-signed-by = Who signs them for a pupil
setting-agreements-signed-by-why = Where a parent signs, the paper is noted under ‘Signatures’. A paper that is missing keeps no pupil out.
setting-pupil-and-parent = The pupil and a parent or carer
setting-pupil-alone = The pupil
setting-parent-alone = A parent or carer
setting-governors-figures = How often governors get their figures
setting-governors-figures-why = Figures without names, for all governors. They are put together by hand for now.
setting-rooms-seen = How often somebody looks at each room with computers
setting-rooms-seen-why = A room is shown as due under ‘Classes’. Half-terms count from the days you typed, or six weeks.
setting-each-half-term = Every half-term
setting-each-term = Every term
setting-each-half-year = Every half year
setting-first-contact-misuse = Whose it is first when a pupil breaks the rules
setting-first-contact-misuse-why = Whoever takes up such an incident sees this on its page. A child at risk is always the safeguarding lead’s, and a member of staff the head’s. It lets nobody read anything.
setting-first-contact-sites = Whose it is first when a site, the filter or an account goes wrong
setting-first-contact-sites-why = Shown on the page of such an incident. It lets nobody read anything.
setting-first-contact-complaints = Whose a complaint is first
setting-first-contact-complaints-why = Shown on the page of such an incident. It lets nobody read anything.
setting-locality = Where the school is
setting-locality-why = Steps of a procedure name the bodies there. No number is supplied: type your own below, or have the technician put the school’s own file into the folder ‘localities’ at the server.
setting-anywhere = Somewhere else, or not said
setting-birmingham = Birmingham
setting-camden = Camden
setting-derbyshire = Derbyshire
setting-middlesbrough = Middlesbrough and Cleveland
setting-northamptonshire = Northamptonshire
setting-number-safeguarding-adviser = Number: The safeguarding adviser for schools
setting-number-childrens-services = Number: Children’s services
setting-number-police = Number: The police, when it is not urgent
setting-number-allegations-officer = Number: The officer for allegations against staff (LADO)
setting-number-online-safety-officer = Number: The authority’s online-safety officer
setting-number-prevent = Number: Advice about radicalisation (Prevent)
setting-number-ceop = Number: CEOP, the police command against child exploitation
setting-number-iwf = Number: The Internet Watch Foundation
setting-number-helpdesk = Number: Your technician or provider
setting-number-behaviour-policy = Where it stands: our behaviour policy
setting-number-whistle-blowing-policy = Where it stands: our whistle-blowing policy
setting-number-why = Stands in the steps that name this body. Whoever types it has checked it that day; after a year it has to be checked again.
setting-contact = Number, address or place (at most { $max } characters)
setting-contact-checked = Type it once you have checked it today. Where it is still right, use the same one again.
setting-contact-out = Have none of your own
setting-none = none of your own
setting-own = As in the school’s own file
setting-contact-lead = The safeguarding lead
setting-contact-deputies = A deputy safeguarding lead
setting-contact-head = The head
setting-contact-coordinator = The online-safety co-ordinator
setting-contact-technician = The technician
decisions-title = What our school has decided
decisions-why = Everything on this page as a sheet for governors, parents’ evenings and inspections.
decisions-print = Print what our school has decided
rules-title = Rules for pupils, to hang up and to sign
rules-why = One source for the wall, the planner and home, so that they always say the same. Who signs is set below; who has signed stands under ‘Signatures’.
rules-not-reviewed = Nobody at your school has read these rules over yet. Please do so before you hand them out.
rules-which-ages = Which ages
rules-ages = Ages { $from } to { $to }
rules-which-words = Which words
rules-in-full = In full
rules-said-simply = Said simply
rules-in-pictures = In pictures
rules-levels-why = Three reading levels of the same rules. A poster takes as many pages as its letters need to be read from far: hang them side by side.
rules-print-poster = Print a poster for the wall
rules-print-planner = Print pages for the planner
rules-print-form = Print a form to read at home and sign
rules-adults-title = Rules for grown-ups, to sign
rules-which-signer = Who signs
rules-signer-staff = Staff
rules-signer-governor = Governors
rules-signer-visitor = Visitors, supply staff and volunteers
rules-signer-technician = Technicians and administrators
rules-signer-own-device = Whoever brings an own device
rules-signer-tablet = Whoever borrows a tablet
rules-signer-photographer = Photographers
rules-signer-parent = Parents
rules-adults-heading = Rules to sign: { $whom }
rules-print-adults = Print the paper
first-contact = First contact at your school: { $duty }
setting-unknown = A setting of a newer server ({ $id })
setting-unknown-why = This console does not know it yet. Ask your technician to update the program.
notice-setting-changed = Changed and on record. It counts from now on.
notice-setting-same = That is what counts already. Choose something else, or leave it as it is.

## Keeping

leavers-title = Pupils who have left
leavers-count = { $count ->
    [0] Nobody has left
    [one] 1 pupil has left
   *[other] { $count } pupils have left
 }
leavers-due = The time of somebody is over
leavers-kept = Kept
leavers-how = What they practised is kept for { $months } months after they left: your school has set that. Then it goes, with their name, their card and the receipts of reports, when two people have signed. Reports and cases stay. Backups made before keep it for { $days } days.
leavers-holds = The server cannot know whom a case is about. Look whether one of them is named in a case that is held, and take the tick away from them.
leavers-nobody = Nobody has left. Under ‘Classes’ you can say when somebody does.
leavers-class = Last class
leavers-since = Left on
leavers-runs = Scenarios
leavers-not-yet = Kept until { $day }
leavers-tick = { $name } goes
leavers-ask = { $count ->
    [one] Ask a second person to delete 1 record
   *[other] Ask a second person to delete { $count } records
 }
leavers-agree = { $count ->
    [one] Delete 1 record for good
   *[other] Delete { $count } records for good
 }
leavers-print = Print this list
leavers-take-back = Take it back
leavers-you-asked = You have asked for this. Another person who answers for it has to agree. Whoever comes back until then is left out.
leavers-asked = { $name } has asked for this. Look at the list, print it if you want, and agree or take it back. Whoever came back is left out already.
leavers-somebody-asked = Somebody who is no longer here asked for this. Take it back and ask again.
leavers-gone = { $pupils ->
    [one] Gone: 1 pupil with { $runs } finished scenarios. By the school’s figure the last backup with it goes on { $until }.
   *[other] Gone: { $pupils } pupils with { $runs } finished scenarios. By the school’s figure the last backup with them goes on { $until }.
 }
notice-leavers-nobody = Nobody is ticked. Tick whose records are to go.
notice-leavers-gone = Gone. What stays on record is how many and who signed, and no child’s name.
notice-leavers-asked = It is on record and waits for a second person. Nothing is deleted yet.
keeping-sentence = How long closed cases stay. Nothing is deleted by itself: when its day has come, two people look, and delete it or keep it longer.
keeping-none = No closed or held case is yours to look after here.
keeping-choose = Choose a case on the left.
keeping-case = Case of { $opened }
keeping-day = To be looked at again on { $day }
keeping-no-day = No day to look again has been set
keeping-due = Its day has come
keeping-held = Held
keeping-kept = Kept
keeping-waits-release = Lifting the hold waits for a second person
keeping-waits-deletion = Deleting waits for a second person
keeping-takes = Deleting takes { $envelopes } sealed papers and { $links } entries of the log. What stays is a line without names: how many, by which two people, on which ground. Backups made before keep it until the technician lets them go: the school's figure is { $days } days.
keeping-goes = What goes cannot be brought back. Prints and exports are not reached by this: destroy those by hand.
keeping-deleted = Deleted: { $envelopes } sealed papers and { $links } entries. The log still proves itself. By the school's figure the last backup with it goes on { $until }.
keeping-asked = { $name } has asked for this. As the second person you can agree to it, or take it back.
keeping-asked-not-now = { $name } has asked for this. You cannot agree to it now: by the server’s clock its day has not come. You can take it back.
keeping-you-asked = You have asked for this. Somebody else who handles this log has to agree.
keeping-somebody-asked = Somebody who is no longer on the list of adults has asked for this. As the second person you can agree to it, or take it back.
keeping-somebody-asked-not-now = Somebody who is no longer on the list of adults has asked for this. You cannot agree to it now: by the server’s clock its day has not come. You can take it back.
keeping-open-case = Open this case
keeping-reason = Why (sealed with the case)
keeping-record = What kind of record is it?
keeping-birth = The child's date of birth, such as 2014-05-01 (it stays on this computer and is not kept)
keeping-work-out = Work out the day
keeping-day-field = Look at it again on, such as 2045-12-31 (you may choose a later day)
notice-birth = Please type the date of birth as year-month-day, such as 2014-05-01.
notice-reason = Please write why.
notice-record = Please choose what kind of record it is.
notice-day = Please type the day as year-month-day, such as 2045-12-31.
notice-step-unknown = This program does not know that step yet. Ask your technician to update it.
notice-deleted = The case is deleted, and a line without names says so.

## Two recovery sheets

sheets-title = Two recovery sheets
sheets-when = Three people keep one sheet each. Two of them together can open a log again when nobody else can, name stewards when too few are left, and make new sheets when a holder changes.
sheets-begin = Two holders are here with their sheets
sheets-sentence = Both holders sit here together. Nothing that is on record is shown, and every step is put on record in all three logs.
sheets-which = Which two sheets are here?
sheets-pair = Sheets { $one } and { $other }
sheets-open = Bring them together
sheets-let-in = Let somebody read a log again
sheets-let-in-how = Every record of that log is opened to this person. Whom a child or a colleague has left out stays left out.
sheets-let-in-person = Let { $name } read: { $log }
sheets-new = Make new sheets
sheets-new-how = These two sheets have been seen now, so three new ones follow. Each holder needs a sheet of paper and an envelope. Call them before you begin:
sheets-stewards = Does the school need another steward? Tick whoever becomes one.
sheets-make = Make three new sheets
sheets-proof-how = This proves that every sheet is written down correctly. The old sheets count until the school’s server has taken the new ones.
sheets-renew = Let the new sheets count
sheets-leave = Put everything away
notice-sheets-lines = Please type the line of each of the two sheets.
notice-sheets-let-in = { $records ->
    [0] { $name } could read everything of this log already, or was left out of it.
    [one] { $name } can now read 1 more record.
   *[other] { $name } can now read { $records } more records.
 } { $shut ->
    [0] It is on record.
    [one] 1 record stays shut for them, because they were left out of it or it is not genuine. It is on record.
   *[other] { $shut } records stay shut for them, because they were left out of them or they are not genuine. It is on record.
 }
notice-sheets-renewed = The new sheets count from now on. Destroy the old three: they open nothing that comes from now on.

## Log-ins and guests

log-ins-sentence = Everybody who can sign in to a staff console. Guests get a log-in of their own until a last day, and hold no keys: no report can ever be read by them.
log-ins-listed = { $count ->
    [one] 1 person can sign in, guests apart
   *[other] { $count } people can sign in, guests apart
 }
log-in-invited = Invited
log-in-waiting = Waits for two stewards
log-in-in-use = In use
log-in-away = Away
log-in-stopped = Keys stopped
log-in-guest = Guest
log-in-former-guest = Was a guest
log-in-left = Has left
log-in-guest-until = Guest until { $day }
log-in-not-listed = Not in the signed list yet
log-in-signs-in = Signs in as { $login }, { $factor }
log-in-with-factor = with a second factor
log-in-without-factor = without a second factor
log-in-yes = Yes
log-in-no = No
log-in-listed = listed since { $day }, signed for by { $names }
log-in-seen = Last signed in on { $day } at { $consoles }
log-in-never-seen = Not seen signing in lately
review-title = Looked through once a year
review-due = It is time
review-none = Nobody has looked through the log-ins since the school was founded.
review-last = { $name } last looked through the log-ins on { $day }.
review-nothing-changed = Nothing has changed since then.
review-how = Ask of each: is this person still here, do they still do this, is anything missing? Who has left is taken out on the page ‘People’, a guest here.
review-sign = I have looked through them all
review-print = Print this list
log-in-change-new = { $name } is new.
log-in-change-gone = { $name } is gone.
log-in-change-state = { $name }: { $state }.
log-in-change-duties = { $name } has other duties.
log-in-change-steward = { $name } is a steward now.
log-in-change-no-steward = { $name } is no steward any more.
log-in-change-factor = { $name } has a second factor now.
log-in-change-no-factor = { $name } has no second factor any more.
notice-review-due = It is time to look through the log-ins of this school, as once every year. You find them under ‘Log-ins’.
notice-reviewed = Signed and on record: you have looked through the log-ins.
guests-title = Guests
guests-none = Nobody is or was a guest here in the last year.
guest-until = Until { $day }
guest-was-until = Was here until { $day }
guest-about = { $kind } · { $purpose }
guest-classes = Classes: { $classes }
guest-supply = Supply teacher
guest-visitor = Visitor
guest-by = Signs in as { $login } · let in by { $name } · { $used }
guest-seen = last signed in on { $day }
guest-never-seen = not seen signing in
guest-not-genuine = The signature on this pass does not count, so this guest cannot sign in. If nobody knows why, tell the head.
guest-end = End the time of { $name } now
guest-begin = Let a guest in
guest-name = Name, as colleagues know them
guest-login = Login name that they will type
guest-purpose = What they are here for
guest-last-day = Last day, such as 2026-12-04
guest-visitor-how = A visitor sees nothing about pupils: only this school’s words about whom to tell.
guest-which-classes = Classes they see
guest-no-classes = You can let this person in without a class. The head or the safeguarding lead can give classes.
guest-let-in = Let them in
guest-new-title = { $name } is let in
guest-new-how = Write both down and hand them over by hand. The password is shown only now, and counts until the end of { $day }. This went on record.
guest-written-down = It is written down
notice-guest-missing = A guest needs a name, a login name, and a few words about what they are here for.
notice-guest-day = Type the last day as year, month and day, such as 2026-12-04: today or later, and no later than { $last }.
notice-guest-ended = The time of { $name } here is over, and they are signed out.
guest-hello = Hello, { $name }
guest-hello-until = You are a guest here until the end of { $day }.
guest-worried = When you are worried about a child
guest-worried-how = Tell one of these people face to face, today: { $names }. If a child is in danger now, do not wait: get the nearest adult of this school to help you. Write nothing about it on this computer.
guest-sees = What you see here
guest-sees-classes = The classes you were given, and what their pupils practised. You can open a class so that its pupils can sign in. Reports of pupils and records about them go to others.
guest-sees-nothing = Nothing about pupils. If you need more, ask whoever let you in.

## Figures

figures-sentence = A term in numbers. In what is handed out, small ones are veiled, so that nobody can be recognised
figures-due = The next figures for governors are due on { $day }.
figures-whole-terms = A term is counted once it has ended, as the record stood on its last day. So nobody can compare two reports on the same term.
figures-practice = Practice school: the running term is shown too. A real school sees a term once it has ended.
figures-none-yet = No term has ended yet since this school was founded. The first figures come by themselves on that day.
figures-which-term = Which term
figures-autumn = Autumn term { $years }
figures-spring = Spring term { $years }
figures-summer = Summer term { $years }
figures-third-autumn = Autumn
figures-third-spring = Spring
figures-third-summer = Summer
figures-days = { $term }, { $from } to { $to }
figures-for-whom = Who it is for
figures-for-governors = Governors
figures-for-safeguarding-governor = The safeguarding governor
figures-for-leaders = School leaders
figures-for-authority = The local authority
figures-title-governors = Online safety: report to governors
figures-title-safeguarding-governor = Online safety: extract for the safeguarding governor
figures-title-leaders = Online safety: report to school leaders
figures-title-authority = Online safety: figures for the local authority
figures-contact = Contact
figures-contact-meaning = approaches by other people
figures-conduct = Conduct
figures-conduct-meaning = how people behave towards each other; some call it culture
figures-content = Content
figures-content-meaning = upsetting or false things they saw
figures-commerce = Commerce
figures-commerce-meaning = scams, gambling, spending
figures-other = Other
figures-other-meaning = looked at, and not taken up as an incident
figures-kind = { $name }: { $meaning }
figures-cell = { $head }: { $cell }
figures-head-reports = Reports
figures-head-followed-up = Followed up
figures-head-passed-on = Passed on
figures-head-open = Still open
figures-head-helped = Help, no sanction
figures-head-sanctioned = Sanction
figures-head-neither = Neither, or not yet
figures-head-changes = Something changes
figures-head-year = Year
figures-fewer-than-five = Fewer than 5
figures-about = About { $count }
figures-all = All
figures-not-all = Not all
figures-some = Some
figures-all-but-a-few = All but a few
figures-not-said = –
figures-nearly-all = Nearly all
figures-most = Most
figures-fewer-than-half = Fewer than half
figures-minutes = { $count } minutes
figures-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
figures-a-day = A day
figures-range = { $least } to { $most }
figures-too-few = Too few to say
figures-in-ten = { $count } in 10
figures-took-part = pupils took part
figures-pupils = { $count ->
    [one] 1 pupil in the school
   *[other] { $count } pupils in the school
 }
figures-reports = reports and worries
figures-year-before = a year before: { $total }
figures-no-year-before = no year before to compare with
figures-by-next-day = looked at by the next school day
figures-of-children = reports of pupils
figures-half-within = for half of them
figures-from-sending = from sending to a reader
figures-by-kind = By kind of risk
figures-outcomes = How it went on
figures-outcomes-why = What the school did about what was taken up, and of how much the lessons say that something should change at the school. ‘–’: not said, because a small count could be worked out.
annual-head = Annual report of the co-ordinator
annual-sentence = To governors, on the strategy: what was taught, what was found, what is next. Counts stand beside your words, as each term’s report told them. Name no pupil.
annual-which = Which school year
annual-year = School year { $years }
annual-taught = What was taught
annual-found = What was found
annual-next = What is next, one step on each line
annual-covers = { $year }: { $terms }
annual-print = Print the annual report
annual-save = Save the annual report
annual-asking = Its terms are being looked up.
figures-by-row = By three kinds, and in the matrix
figures-by-row-why = The same incidents in the two other schemes of our policies, by their type. What was not taken up is not among them. ‘–’: not said, because a small count could be worked out.
figures-row-content = what a child receives
figures-row-contact = what a child takes part in
figures-row-conduct = what a child does, with commerce
figures-head-in-all = In all
figures-head-commercial = Commercial
figures-head-aggressive = Aggressive
figures-head-sexual = Sexual
figures-head-values = Values
figures-head-left-open = Type leaves it open
figures-year = The school year so far
figures-year-why = Added up from the terms as they were reported, so it says no more than they did.
figures-topics = Pupils who practised each topic
figures-topics-none = Nobody practised in this term.
figures-safely = Acted safely, before and after
figures-safely-why = The first scenario of the term beside the last new one, of pupils who tried two or more. Safely: no wrong idea was shown, and telling a trusted adult was practised. Ring: first. Dot: last. It shows practice here, not what pupils do elsewhere.
figures-safely-none = No pupil tried two scenarios in this term.
figures-safely-row = { $whose }: { $first } at first, { $last } at the end
figures-all-ages = All ages
figures-bands = Took part, by age
figures-ages = Ages { $band }
figures-hidden-why = A count from 1 to 4 is shown as ‘Fewer than 5’, and totals are rounded, so that small counts cannot be worked out. Worries about adults who work here are kept apart and not counted. ‘Followed up’: somebody wrote, answered or decided something. ‘Passed on’: the police or another body outside was told of it, or asked to take it on.
figures-paper = The paper
figures-paper-why = What stands above, on a page to hand out. Name no pupil in what you type. That it is printed is on record.
figures-opening = What to read first, in a sentence or two
figures-learnt = What was learnt
figures-steps = What we will do next, one step on each line
figures-print = Print these figures
figures-save = Save it as a file
notice-figures-saved = The figures lie in { $file }. That they were saved is on record like a print.
figures-months = Month by month, exactly
figures-months-why = For those who keep the record alone. Exact numbers are not for handing out: a small one can give a child away.
figures-month-serious = Serious: { $count } passed on to the police or another body outside
figures-months-none = Nothing has come in during the last twelve months.
technology-head = New technology
technology-sentence = What is new among pupils, beside what comes in each month. No pupil’s name. What plays a part now is printed for leaders and governors.
technology-none = Nothing is noted.
technology-begin = Note something new
technology-name = What it is called
technology-day = Since when, such as 2026-10-01
technology-seen = What was seen
technology-since = Since { $day }: { $words }
technology-more = More about { $name }
technology-over = It plays no part any more
notice-technology-name = Say what it is called. What you typed is still here.
policy-head = The school’s policy
policy-sentence = Reviewed at least once a year; sooner after an incident, a new threat, or another law or technology.
policy-due = Due on { $day }
policy-due-now = Due now
policy-never = Nobody has noted a review here yet.
policy-lessons = { $count ->
    [one] 1 incident was closed since then with ‘something should change’. Is it the policy?
   *[other] { $count } incidents were closed since then with ‘something should change’. Is it the policy?
 }
policy-reviewed = Reviewed on { $day } by { $name }, because { $why }: { $words }
policy-sooner-row = Needed sooner, because { $why }: { $words } ({ $name }, { $day })
policy-review = Note a review
policy-sooner = Note why it is needed sooner
policy-why = Why?
policy-why-yearly = a year is over
policy-why-incident = an incident has taught something
policy-why-threat = there is a new threat
policy-why-law = law or guidance has changed
policy-why-technology = technology has changed
policy-changed = What was changed, or that nothing was; who agreed
policy-happened = What has happened
notice-policy-why = Choose why. What you typed is still here.
figures-quiet = Nothing added for ten school days
figures-quiet-why = Cases that you can read and that are open. You find them under ‘Incidents’. School days are Monday to Friday; holidays are not known here.
figures-quiet-none = There are none.
figures-quiet-concern = A concern, not taken up yet
figures-quiet-since = On record since { $day } · { $days } school days without anything new

# Adding to the record: the lines of each kind of field, and what can be chosen.
fields-begin = Add to the record …
fields-how = Choose what to add. What you write is sealed for the readers of this case.
fields-refused = Not now: { $kinds }. { $why }
fields-happened = What happened
fields-evidence = Evidence and inquiry
fields-told = People and bodies outside
fields-decided = Decisions and support
fields-ending = Before it is closed
line-maybe = { $line } (if known)
notice-line-missing = Please fill in ‘{ $line }’. What you typed is still here.
notice-second-adult = Two adults have to be two people. Please name somebody else as the second.
field-how-evidence = Only where a signed print is held. Never a picture, and never anything sexual about a child: nobody prints, copies or looks.
field-how-evidence-of-a-picture = Nothing of a picture is kept or named here: no copy, no print, no file name, no address. Write only which device is locked away, and where.
field-how-risk = The type says a kind of risk already. Change it only with a reason. The school’s figures go on counting by the type.
field-how-party = The console numbers people within a case. Your school’s own reference may stand beside it; a name need not.
field-how-link = The incidents stay apart; here stands only that they belong together. A child-protection file is named by its number alone.
field-how-sanction = The school decides; this only writes it down. Whoever told at once about an accident gets no sanction. Levels C and D, and every level for staff, are the head’s to decide.
field-how-told = Telling parents is a decision: give the reason. The safeguarding lead may hold it back where telling would put the child at more risk.
field-how-referral = The safeguarding lead decides, with the head. Nothing is sent from here.
field-how-device = If there may be a sexual image of a child on it: nobody looks, copies, sends or deletes. Switch it off and lock it away.
field-how-adults = At least one of the two is a senior leader.
line-intent = Was it an accident?
line-intent-accident = An accident
line-intent-deliberate = Deliberate
line-intent-not-known = Not known yet
line-about = Is it about content or about an activity?
line-about-content = Content
line-about-activity = An activity
line-lawful = Is it against the law?
line-lawful-illegal = Probably illegal
line-lawful-unsuitable = Unsuitable, not illegal
line-lawful-not-sure = Not sure: take advice
line-topics = Topics: tick all that fit
topics-show = Choose topics …
topics-hide = Hide topics
line-place = Where?
line-place-in-school = In school
line-place-outside = Outside school
line-where = Where exactly, if it matters: a room, a bus, at home
line-system = On whose computer or network?
line-system-schools = The school’s
line-system-own = Their own
line-day = When in the day?
line-day-in-lessons = In the school day
line-day-after-school = Outside it
line-risk = What kind of risk?
line-risk-content = What was seen or read
line-risk-contact = Somebody who got in touch
line-risk-conduct = How people behaved
line-risk-commerce = Money and selling
line-sub-type = Which form of it was it?
line-matrix-row = Does a child see it, take part, or do it?
line-matrix-row-content = See it
line-matrix-row-contact = Take part
line-matrix-row-conduct = Do it
line-matrix-column = What is behind it?
line-matrix-column-commercial = Selling or money
line-matrix-column-aggressive = Hurting somebody
line-matrix-column-sexual = Something sexual
line-matrix-column-values = What people believe
risk-tags = Kind of risk: { $kind } ({ $behind })
risk-tags-open = Kind of risk: { $kind }
risk-changed = Kind of risk, as { $by } changed it: { $tags }. { $reason }
risk-content = what was seen or read
risk-contact = somebody who got in touch
risk-conduct = how people behaved
risk-commerce = money and selling
risk-commercial = for money
risk-aggressive = hurtful
risk-sexual = sexual
risk-values = about beliefs
line-channel = By which way did it come?
line-channel-text = Text message or call
line-channel-email = E-mail
line-channel-chat = Chat
line-channel-game = Game
line-channel-social = Social media
line-channel-video = Video or live stream
line-channel-website = Website
line-channel-other = Another way
line-channel-advice-text = Keep the messages. Block the number, or ask for a new one. The phone company can trace a caller.
line-channel-advice-email = Keep the e-mails whole, with their headers. Block the sender. The provider can trace where they came from.
line-channel-advice-chat = Keep what was written. Leave the room, block, and tell the moderator.
line-channel-advice-game = Note player name and game. Leave, block, and tell the game’s moderator.
line-channel-advice-social = Keep it first, then report it in the app and ask for it to be removed. Ask whoever posted it as well.
line-channel-advice-video = Note address and time, then report it to the provider. Nobody plays it again to check.
line-channel-advice-website = Note the address as text. Ask the helpdesk to block it, and the site to remove it.
line-service = App, site, game or other service
line-address = Web address, as text. It is never opened here
line-concerning = What it is, and why it worries you
line-role = Who are they?
line-role-pupil = A pupil
line-role-staff = A member of staff
line-role-head = The head
line-role-governor = A governor
line-role-parent = A parent or carer
line-role-technician = A technician
line-role-alert = An alert of the filter or monitoring
line-role-adult = Another adult
line-role-visitor = A visitor
line-role-unknown = Not known
line-part = What is their part?
line-part-target = It was done to them
line-part-did-it = They did it
line-part-saw-it = They saw it
line-part-told-us = They told us
line-person = Which person?
line-same-as = The same person as in another case?
line-of-whom = Which of them is it about?
line-of-whom-of-talk = Which of them was talked with?
line-of-whom-of-told = Which child, or whose parents?
line-of-whom-of-sanction = Whose breach is it?
line-reference = A reference your school knows them by. It need not be a name
party-first = This person is called { $person } in this case. The number is given when it goes on record.
party-new = Somebody new: { $person }
party-here = { $person }: { $role }
party-elsewhere-how = From cases that were opened since you signed in and that everybody can read who reads here. Pressed again, it is taken back.
party-elsewhere = { $person } ({ $title }): { $role }
link-none = No other case can be named yet. Open it once, or look through all under ‘Look for patterns’. A case that somebody who reads here may not know of is never offered.
link-how = Only cases that were opened since you signed in and that everybody can read who reads here.
link-more = There are more. Type a number or a word of the title.
link-case = { $number } · { $title }
link-named-by = Incident { $case } names this one as related. The link is written there.
link-go = Open incident { $case }
notice-related = Please choose a related incident, or write the number of a file. What you typed is still here.
notice-no-such-case = Please choose the incident from the list below the field. What you typed is still here.
notice-file-number = Please write only the number of the file: no name and no words. It stays where it is.
register-people = Who is part of it
line-what = What
line-what-of-device = Which device, and how it can be told from others
line-what-of-decision = What was decided
line-what-of-support = What is done for them
line-what-of-evidence = What is held
line-what-of-check = What was looked at
line-what-of-system-change = What should change
line-held-by = Who holds it, and where
line-signed = Printed, signed and dated?
line-signed-yes = Yes
line-signed-no = Not yet
line-owner = Whose is it?
line-owner-school = The school’s
line-owner-personal = Somebody’s own
line-switched-off = Is it switched off and locked away?
line-switched-off-yes = Yes
line-switched-off-no = Not yet
line-switched-off-by = Who switched it off, and when
line-handed-to = Handed to whom, and when
line-found = What was found
line-which = Which computer
line-how-long = For how long
line-first-adult = First adult
line-second-adult = Second adult, somebody else
line-senior = Who of them is a senior leader?
line-senior-first = The first
line-senior-second = The second
line-senior-both = Both
line-log-in = Which log-in or user
line-whom = Who was told?
line-whom-parents = Parents or carers
line-whom-coordinator = Online-safety co-ordinator
line-whom-lead = Safeguarding lead
line-whom-head = The head
line-whom-chair = The chair of governors
line-whom-governors = The governors
line-whom-provider = The provider
line-whom-police = The police
line-whom-childrens-services = Children’s services
line-whom-lado = The authority’s designated officer
line-whom-authority = The local authority
line-whom-data-lead = The data-protection lead
line-whom-staff = Staff who need to know
line-whom-child = The child
line-whom-nobody = Parents were not told
line-told-by = By whom and how
line-log-number = Whom they spoke with, and the log number (if one was given)
line-reason = The reason
line-substance = Is the concern true, as far as you know?
line-substance-yes = Yes
line-substance-no = No
line-substance-unclear = Not clear
line-from = From whom
line-said = What was said
line-said-of-talk = What was said, in your words
line-to = Referred to whom?
line-to-police = The police
line-to-when-police = A crime, or a threat to somebody
line-to-pcso = A police community support officer
line-to-when-pcso = To talk with pupils or a family, before it becomes a crime
line-to-childrens-services = Children’s services
line-to-when-childrens-services = A child may be at risk of harm
line-to-lado = The authority’s designated officer
line-to-when-lado = An adult who works with children may have harmed one
line-to-ceop = CEOP, the police command against child exploitation
line-to-when-ceop = An adult grooms or forces a child online
line-to-prevent = The Prevent adviser
line-to-when-prevent = A child may be drawn into extremism
line-to-iwf = The Internet Watch Foundation
line-to-when-iwf = A picture or film of child abuse is on the web. Give the address only
line-to-other = Another body: name it below
line-to-none = Nobody
line-also-to = And who else, if it goes to several?
line-also-to-police = The police
line-also-to-childrens-services = Children’s services
line-also-to-lado = The authority’s designated officer
line-also-to-ceop = CEOP, the police command against child exploitation
line-also-to-prevent = The Prevent adviser
line-also-to-iwf = The Internet Watch Foundation
line-other-body = The name of another body
line-decided-by = Decided by whom
line-with-head = Was it talked over with the head?
line-with-head-yes = Yes
line-with-head-no = No
line-without-head = Why it was not talked over with the head
line-outcome = What came of it, once it is known
line-childs-words = The child’s own words
line-with = Who talked with whom
line-who = Who does it
line-told-first = Did the child tell somebody at once?
line-told-first-told = Yes: an accident, and told
line-told-first-not-told = An accident, and not told
line-told-first-not-an-accident = It was no accident
line-needs = What did you consider about this pupil’s needs, before anything else?
line-example = What was it most like?
line-category = Which level, as your school sees it?
line-category-pupil-a = Pupil A
line-category-pupil-b = Pupil B
line-category-pupil-c = Pupil C
line-category-pupil-d = Pupil D
line-category-staff-a = Staff A
line-category-staff-b = Staff B
line-level-why = Why this level, and not the one beside it?
line-follows = What follows?
line-own-words = In your own words, if something else or more follows
line-restorative = A restorative way, instead or beside it
line-way-why = Why this way, and why, or why not, a restorative one?
line-head = Name of the head, who decides this level (of the chair, if it is about the head)
sanction-not-reviewed = Nobody outside has reviewed this list yet. Your school may have one of its own.
sanction-cleared = No sanction: telling was the right thing.
sanction-cleared-how = Nobody is punished for an accident that they told about at once. Write down what helps the child instead.
sanction-to-support = Write down support instead. This form is let go of
sanction-example = { $example } ({ $levels })
sanction-or = { " " }or{ " " }
sanction-letter-pupil-a = A
sanction-letter-pupil-b = B
sanction-letter-pupil-c = C
sanction-letter-pupil-d = D
sanction-letter-staff-a = A
sanction-letter-staff-b = B
sanction-two-levels = This stands at two levels. Choose one below, and say why.
sanction-at = { $level }
sanction-at-when = { $level }: { $when }
sanction-level = { $level }: { $what }
sanction-more = On the lists of other schools: { $title }
notice-told-clears = Whoever told at once about an accident gets no sanction. Write down support instead.
notice-needs-first = Say first what you considered about this pupil’s needs. Nothing is decided before that.
notice-level = Choose one of the levels that are shown.
notice-level-why = Say why it is this level.
notice-follows = Choose what follows, or write it in your own words.
notice-way-why = Say why this way, and why, or why not, a restorative one.
notice-head-decides = This level is the head’s to decide. Talk with the head first, then write the head’s name.
notice-held-back = Only the safeguarding lead may hold it back. Write their name and the reason.
notice-picture-named = This looks like the name or the address of a file. Take it out: write only which device it is, and where it is locked away.
notice-no-list = Your school’s list of breaches did not come with this case. Open the case again, or write it as a decision.
line-device-held = Which device, switched off, and where it is locked away
line-key-held-by = Who has the key
line-held-back-by = The safeguarding lead who decided to hold it back
line-for = Support for whom?
line-route = Ways that help, as many as fit
line-route-teaching = Lessons: PSHE or citizenship
line-route-restorative = A restorative way, with all sides
line-route-anti-bullying = Anti-bullying work
line-route-parents = Work with the parents
line-route-counselling = Counselling
line-route-mentoring = A peer mentor
line-route-advice = Advice
line-route-training = Training
line-route-officer = Advice from an officer of the authority
line-for-target = Whoever it was done to
line-for-did-it = Whoever did it
line-for-both = Both
line-change = Asked for, or made?
line-change-asked = Asked for
line-change-made = Made
line-learnt = What was learnt
line-changes = What changes because of it
line-related = A related incident: its number, or a word of its title
line-together = How they belong together
line-file = The number of a child-protection file, and nothing else of it
line-exploitation = Signs of wider exploitation?
line-exploitation-none-seen = None seen
line-exploitation-signs = Signs were seen
line-exploitation-toolkit-done = Looked into with the toolkit
line-why-needed = Why it is needed
line-alternatives = What else was considered

## The live class

room-live-class = Live class
live-sentence = Where everybody is just now. What a pupil tells never shows here, and pupils can see that you see this page.
live-none = No class is open. Open one in the room ‘Classes’ and it shows here.
live-which = Which class?
live-asking = The class is being looked up.
live-silent-yet = The school’s server does not answer. This page asks again each second.
live-silent = The school’s server does not answer. What you see is { $seconds } seconds old.
live-pause = Pause all screens
live-go-on = Let the class go on
live-cover = Hide all screens
live-uncover = Show the screens again
live-paused = All screens say: Pause, look at your teacher
live-covered = All screens show a neutral page
live-end = End the lesson
live-ending = All screens say kindly that the lesson ends. Whoever has a topic due again may practise it for two minutes first. Close the class in the room ‘Classes’ when everybody has gone.
live-on-board = The class plays on the board: start the pupil app as a guest there. The pupils’ computers say: look at the board.
live-led = You lead the class: part { $part } is open. Whoever is ready for the next one waits kindly.
live-lead = Go on to part { $part }
live-let-go = Let everybody go on alone
live-led-free = Everybody goes on at their own speed.
live-waiting = Ready for the next part
live-choosing = Choosing
live-playing = In a story
live-stuck = May be stuck
live-break = On a break
live-finished = Finished
live-not-here = Not signed in
live-lost = Computer lost
live-lost-since = Last heard { $seconds } seconds ago.
live-hand-up = Hand up
live-part = Part { $part } of { $of }
live-choose = Press a name to send that pupil something.
live-go-there = This pupil’s computer does not answer. Go to them: at another computer they can go on from the same step today.
live-what-helps = What would help?
live-see-hand = I am coming: put the hand down
live-hint = Point to the next phrase
live-one-thing = One thing at a time
live-read = Read the page to them
live-another = Another scenario
live-another-hide = Close the list of scenarios
live-another-sentence = It waits at the top of their page, and they say when they go there. Why is kept nowhere.
live-another-own = They have ‘{ $title }’ of their own already. Another one takes its place.
live-another-not-yours = Only adults who teach this class can send a scenario.
live-another-heavy = This topic can weigh on somebody. Is an adult who can help near?
live-another-support = Support is in place
live-another-row-heavy = { $title } (heavy)
live-another-send = Send this one
live-another-change = Choose a different one
notice-live-sent = { $name } has another scenario now. It waits until they are ready.

## Pages that go home

families-sentence = Pages to print, to send or to read out. They name no pupil.
families-not-reviewed = Nobody at this school has read these pages over yet. Please read a page before it goes home.
families-none = The pages for families did not come with this program. Install it again, or ask whoever installed it.
families-topic = A page about a topic
families-topic-why = Why it matters, three questions without a wrong answer, and something to try together.
families-which-topic = Which topic
families-choose-first = Choose a topic, and the page is shown here.
families-page = The page about this topic
families-print = Print the page
families-save = Save the page as a file
families-pictures = Pictures for home
families-pictures-why = For pupils who use pictures: this topic in three pictures to hang up, and the program’s own cards to cut out.
families-pictures-print = Print the pictures
families-pictures-save = Save the pictures as a file
families-news = For the newsletter
families-news-copy = Copy the paragraph
families-sheets = Sheets for families
families-sheets-why = About no pupil and no topic. A letter about an incident is written in the incident itself.
families-sheet-print = Print ‘{ $title }’
families-sheet-save = Save ‘{ $title }’ as a file
families-step-stop = Stop
families-step-think = Think
families-step-click = Click
notice-families-copied = The paragraph can be pasted for one minute.
notice-families-saved = Saved as { $file }.

## Rules and signatures

signatures-sentence = Who has signed the rules for computers and the internet, and who has not. Nothing here is ever removed: a later note stands beside an earlier one.
signatures-no-rules = No rules are in force
signatures-all = Everybody has signed
signatures-missing = { $count } people have something missing
signatures-print = Print who is missing
signatures-of-class = { $done } of { $all } are complete
signatures-class-no-rules = Nothing to sign yet. Consents can be noted.
signatures-note-for = Note something for { $name }
signatures-adults = Adults
signatures-guest = Here for some days
signatures-adults-paper = The paper of { $name } is here
signatures-pupils-paper = The pupil’s paper is here
signatures-parents-paper = The parent’s paper is here
signatures-proxy = Sign for this pupil
signatures-proxy-why = For a pupil who cannot sign on screen. Only what was done instead is kept, and your name.
signatures-proxy-sign = Sign for them
signatures-done = Done
signed-all = Complete
signed-pupil = Pupil: { $how }, { $day }
signed-parent = Parent: { $how }, { $day }
signed-adult = Signed: { $how }, { $day }
signed-own = You signed: { $how }, { $day }
signed-on-screen = on screen
signed-on-paper = on paper
signed-other-words = The words that were signed are not those on this computer: they were changed since, or come from another version of the program.
before-pupil = The pupil signed version { $version } on { $day }.
before-parent = A parent signed version { $version } on { $day }.
before-adult = Signed version { $version } on { $day }.
before-own = You signed version { $version } on { $day }.
before-other-rules = Other rules count now, so they are signed anew.
before-same-rules = These rules count anew since then, so they are signed anew.
proxy-agreed-another-way = agreed in another way, with a sign, a symbol or a word
proxy-kept-together = an adult keeps the rules together with the pupil
proxy-screen-not-used = the screen could not be used this time
missing-both = Pupil and parent missing
missing-pupil = Pupil missing
missing-parent = Parent missing
missing-own = Not signed yet
missing-heading = Signatures that are missing
photographs-all = Parents of everybody in this class have agreed to photographs without names.
photographs-none-of = Publish no photograph of: { $names }
photographs-print = Print this list for whoever takes photographs
photographs-heading = Publish no photograph of these pupils
photographs-lead = Their parents have said no, or have not said anything yet. It is as it was on this day: take a new list each time, and put this one into the shredder afterwards.
photographs-no = parents said no, { $day }
consents-title = What parents agree to
consents-why = Each by itself. What they said last counts; earlier answers are kept.
consent-internet = The internet at school
consent-work = Publishing the pupil’s work
consent-photographs = Publishing photographs without names
consent-not-said = Not said yet
consent-since = Noted on { $day }
consent-before = Before: { $answer }, noted on { $day }
consent-no-internet = Nothing changes by itself: tell everybody who teaches this pupil, and plan lessons for them without the internet.
consent-no-work = Nothing changes by itself: publish nothing of theirs from now on, and take down what is there already.
consent-no-photographs = Nothing changes by itself: publish no picture of theirs from now on, and take down what is there already.
consent-yes = Yes
consent-no = No
own-rules = My own signature
own-rules-none = No rules for adults are in force at your school.
own-rules-other = Your school uses other rules than those on this computer. Please ask your online-safety co-ordinator for the paper.
own-rules-read = Read the rules
own-rules-sign = I have read this and sign it
own-rules-put-away = Put the rules away
force-title = Which rules are in force
force-why = From that day on pupils are asked when they sign in, and adults find it here. Whoever has not signed is listed. Until you put rules in force, nobody is asked.
force-when = New rules begin
force-today = Today
force-september = On the first of September
force-pupils = Rules for pupils
force-adults = Rules for adults
force-none = None are in force.
force-now = In force: version { $version }
force-ahead = From { $day }: version { $version }
force-set-pupils = Put pupils’ rules { $version } in force
force-set-adults = Put adults’ rules { $version } in force
force-end-pupils = Ask pupils for no signature any more
force-end-adults = Ask adults for no signature any more
notice-signature-noted = Noted, with your name and today’s date.
notice-rules-signed = Thank you. Your signature is kept.
notice-rules-set = On record. The school’s rules stand as you see them now.

## The school roll

roll-sentence = Who is in which class, and the cards by which pupils sign in.
roll-asking = The school server is being asked.
roll-no-classes = There is no class here yet.
roll-pupils = { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }
roll-have-cards = All have cards
roll-without-cards = { $count ->
    [one] 1 without a card
   *[other] { $count } without a card
 }
roll-bring-in = Bring pupils in
roll-bring-in-why = From the school’s records: OneRoster, School Data Sync, or a list of your own. You see every change before anything happens.
roll-bring-in-go = Choose a file
roll-cards = Cards to sign in
roll-cards-how = A card shows a pupil’s three pictures, or a number of four digits. Both are chosen anew for each card, and nobody can look them up later. Fetch the paper from the printer at once.
roll-cards-ask = New cards ask for
roll-cards-pictures = three pictures
roll-cards-pin = four digits
roll-has-pin = Four digits
roll-all-have-cards = Everybody has a card
roll-print-all = { $count ->
    [one] Print 1 card that is missing
   *[other] Print { $count } cards that are missing
 }
roll-printing = Class { $done } of { $all } is being printed.
roll-working = This takes a moment.
roll-print-missing = { $count ->
    [one] Print 1 missing card
   *[other] Print { $count } missing cards
 }
roll-print-class = Print new cards for the whole class
roll-leave-class = Show the whole school
roll-register = Pupils
roll-pupil = { $name } ({ $picture })
roll-no-card = No card yet
roll-print-new = Print a new card for { $name } ({ $picture })
roll-print-first = Print a card for { $name } ({ $picture })
roll-replace = The card they have stops working
roll-replace-class = Every pupil of this class gets a new card. Cards they have now will not sign them in any more. What they practised and how their screen is set stays.
roll-replace-one = { $name } gets a new one. The card they have now will not sign them in any more. What they practised and how their screen is set stays.
roll-replace-yes = Print the new cards
roll-replace-no = Leave the cards as they are
notice-roll-printed = { $count ->
    [0] Nobody needed a card.
    [one] 1 card went to the printer.
   *[other] { $count } cards went to the printer.
 }
notice-roll-page-waits = Cards that were just made wait for a printer. Print them, save them or put them away first.
notice-roll-saved = Saved as { $file }.
notice-roll-which-classes = Please tick the classes that are pupils’ own first. Nothing was lost.
notice-roll-which-file = Choose a file first, or type where it lies.
notice-roll-refused = A row cannot be taken, and so nothing is. Mend what is named and choose the file again.
notice-roll-many-leave = More than a third of the pupils would leave. If they truly have left, tick that first.
notice-roll-imported = It is stored, and on record.
bring-sentence = First you look, then you decide. Until you press ‘Import’ nothing is changed.
bring-leave = Back to the roll
bring-another = Choose another file
bring-file = Which file
bring-file-why = A OneRoster 1.1 or 1.2 export, a School Data Sync V2.1 export (folder or zip file), or a list (CSV).
bring-found = In { $folder }, newest first
bring-path = Where the file or folder lies
bring-look = Look at it
bring-looking = The file is being looked at.
bring-template = A list of your own
bring-template-why = One line for each pupil: class, year and name. The picture and the number in your records may stay empty.
bring-template-save = Save a list to fill in
bring-done = This was done
bring-done-added = { $count ->
    [one] 1 pupil is new.
   *[other] { $count } pupils are new.
 }
bring-done-changed = { $count ->
    [one] 1 pupil moved, came back or changed.
   *[other] { $count } pupils moved, came back or changed.
 }
bring-done-left = { $count ->
    [one] 1 pupil is marked as having left.
   *[other] { $count } pupils are marked as having left.
 }
bring-done-cards = Whoever is new has no card yet.
bring-done-go = Go on to the cards
bring-would = What { $file } would change
bring-refused = { $count ->
    [one] 1 row cannot be taken
   *[other] { $count } rows cannot be taken
 }
bring-refused-all = So nothing of this file is taken. Each row says what to mend. Mend the file and choose it again.
bring-nothing-stored = Nothing was changed.
bring-keeps = Pupils who stay keep their cards, how their screen is set, and what they practised, whatever class they move to. Whoever leaves can be taken back.
bring-many-leave = More than a third of the pupils would leave
bring-many-leave-why = That is mostly half an export. Please look at who would leave.
bring-many-leave-yes = { $count ->
    [one] Yes, this pupil has truly left
   *[other] Yes, these { $count } pupils have truly left
 }
bring-import = Import
bring-importing = This takes a moment.
bring-save-rows = Save all rows as a table
bring-kind-oneroster-11 = OneRoster 1.1
bring-kind-oneroster-12 = OneRoster 1.2
bring-kind-school-data-sync = School Data Sync V2.1
bring-kind-plain = A list
bring-about = { $kind }. { $classes ->
    [one] 1 class
   *[other] { $classes } classes
 }, { $new } of them new.
bring-own = Which class is a pupil’s own?
bring-own-why = These records put pupils into several classes, and none of them is marked as the homeroom. Tick tutor groups or primary classes, so that each pupil is in one of those you tick. Whoever is in none of them is not brought in.
bring-own-chosen = { $count ->
    [0] No class is ticked yet
    [one] One class is ticked
   *[other] { $count } classes are ticked
}
bring-own-class = { $class } ({ $count })
bring-own-look = Look again
bring-rows = Row by row
bring-page = { $from } to { $to } of { $all }
bring-page-before = Show those before
bring-page-next = Show the next
bring-row = { $name } ({ $picture }), { $class }
bring-row-moves = Until now in { $before }.
bring-row-returns = Had left; was in { $before }.
bring-row-renamed = Until now { $before }.
bring-row-changes = The picture, the year or the number changes.
bring-place = { $file }, line { $line }
bring-whole-file = { $file }
bring-nowhere = In no row of the file any more.
fate-refused = Cannot be taken: { $count }
fate-leaves = Would leave: { $count }
fate-added = New: { $count }
fate-returns = Back again: { $count }
fate-moves = Move to another class: { $count }
fate-changes = Change: { $count }
fate-stays = Stay as they are: { $count }
fate-read-past = About nobody we keep: { $count }

## A new school year

roll-year = A new school year
roll-year-why = Classes move up, the oldest leave, and everything is ready for September. You see every change before anything happens.
roll-year-go = Look at the new year
year-title-asking = A new school year
year-title = The school year { $years }
year-sentence = Step by step. Nothing happens before it is shown, each step is done once, and you can leave and come back.
year-done = Done
year-open = Still to do
year-classes = 1. Classes move up
year-classes-how = This is what would happen to each class. Press one to change it. If your records already say who is in which class next year, let every class stay, and bring the pupils in with step 2.
year-classes-keep = Pupils take along their cards, how their screen is set, what they are not to meet, and what they practised. A band that somebody chose for one pupil stays.
year-everything-stays = Let every class stay
year-as-proposed = Everything as proposed
year-class-up = { $name } becomes { $next }, { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }
year-class-stays = { $name } stays as it is, { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }
year-class-leaves = { $name } leaves the school, { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }
year-class-archived = { $name } has no pupils and is archived
year-who = Set for it then: { $names }
year-who-nobody = Nobody is set for it yet
year-who-leaves = Nobody is set for it any more. It can be taken back afterwards.
year-what-becomes = What becomes of { $name }
year-kind-up = It moves up
year-kind-stays = It stays
year-kind-leaves = Its pupils leave the school
year-next-name = What { $name } is called then
year-next-band = What it plays then
year-next-teachers = Who is set for it then
year-teachers-of-the-name = Whoever has { $name } now
year-teachers-go-along = Whoever has this class now goes along
year-teachers-nobody = Nobody yet; it is said later under ‘Classes’
year-sums = Classes that move up: { $up }. That stay: { $stay }. That leave: { $leave }. Pupils who leave: { $pupils }.
year-turn = Carry this out
year-turned = The classes moved up on { $day }.
year-turned-by = The classes moved up on { $day }. { $name } did it.
year-new = 2. New pupils come in
year-new-how = From your records or a list of your own. Pupils who are there already stay or move.
year-new-go = Bring new pupils in
year-teachers = 3. Who is set for which class
year-teachers-how = { $count ->
    [0] Every class has somebody.
    [one] 1 class has nobody who is set for it.
   *[other] { $count } classes have nobody who is set for them.
 }
year-teachers-go = Go to the classes
year-cards = 4. Cards for whoever has none
year-cards-how = { $count ->
    [0] Everybody has a card.
    [one] 1 pupil has no card yet.
   *[other] { $count } pupils have no card yet.
 }
year-due = 5. What is due for deletion
year-due-how = { $count ->
    [0] Nothing is due. Learning records of pupils who left go when their time is over and two people have signed.
    [one] Learning records of 1 pupil who left are due. Two people sign for it.
   *[other] Learning records of { $count } pupils who left are due. Two people sign for it.
 }
year-due-go = Go to what is due
year-archived = Archived classes
year-archived-how = Out of every list. Each goes by itself with the last of its pupils’ learning records. Until then it can be taken back, with the pupils who left with it.
year-archived-row = { $name }, archived on { $day }, { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
 }
year-take-back = Take { $name } back
notice-year-name = Two classes would be called ‘{ $name }’, or a class has no name. Change that first.
notice-year-turned = It is done, and on record.
notice-year-taken-back = The class is back, and that is on record.

## Questionnaires

questionnaires-sentence = What people think about online safety at this school. Answers are added together; whose they are is kept nowhere.
questionnaires-none-wait = No questionnaire waits for your answers.
questionnaires-unknown = This program does not know these questions. Update it, then open the room again.
questionnaires-kept = Each answer is added to a count. While it is open the server knows that you have answered, so that nobody is asked twice, and shows it to nobody. When it is closed it forgets that too.
questionnaires-fill = Answer the questions
questionnaires-rather-not = I would rather not answer
questionnaires-give = Give my answers
questionnaires-not-now = Not now
questionnaires-pass = Passed over
questionnaires-count-sheet = Count this sheet
questionnaires-no-more-sheets = No more sheets
questionnaires-ask = Ask people
questionnaires-ask-why = Pupils answer in the app, in their own reading mode, or on paper. Staff and governors answer in this room, parents on paper.
questionnaires-not-reviewed = Nobody at your school has read these questions over yet. Read them before you ask.
questionnaires-which = Which questionnaire
questionnaire-for-pupils = Pupils: { $title }
questionnaire-for-parents = Parents: { $title }
questionnaire-for-staff = Staff: { $title }
questionnaire-for-governors = Governors: { $title }
questionnaires-classes = Which classes are asked together
questionnaires-class = { $class }, { $pupils } pupils
questionnaires-too-few = Choose classes with five pupils or more together. Of fewer, one pupil’s answers could be known.
questionnaires-begin = Ask them now
questionnaires-begin-paper = Begin to count sheets
questionnaires-print = Print it to fill in
questionnaires-print-save = Save it as a file
questionnaires-print-simple = Print it in simple words
questionnaires-print-simple-save = Save it in simple words
questionnaires-kept-paper = Do not write a name. Each answer is added to a count, and counts below five are not shown to anybody. Destroy this sheet once it is counted.
asked-staff = Staff
asked-governors = Governors
asked-parents = Parents
asked-classes = { $classes }
asked-former-classes = Classes of an earlier year
questionnaire-open = { $people }, asked since { $day }.
questionnaire-answered = { $answered } have answered. { $asked } are asked on screen.
questionnaire-sheets = { $answered } sheets are counted.
questionnaire-open-kept = Nothing of the answers is shown before it is closed: whoever looked before and after one person would know theirs.
questionnaires-enter = Enter a sheet of paper
questionnaires-close = Close it and show what was found
questionnaire-closed = { $people }, closed on { $day }. { $answered } answered.
questionnaire-few = { $people }, closed on { $day }. Fewer than five answered.
questionnaire-few-why = Nothing is shown, and the server has thrown their answers away: of so few, somebody’s could be known. Ask more people together, or talk about it instead.
questionnaire-hidden-why = A count below five is not shown, and where one could be worked out from the others, none is. It is not shown either when everybody answered alike.
questionnaires-hidden = not shown
questionnaires-passed = Passed over
questionnaires-results = Print what was found
questionnaires-results-save = Save what was found
notice-asked = They are asked from now on. How many have answered stands below.
notice-asking-closed = It is closed. What may be shown stands below.
notice-answers-given = Your answers are counted. Thank you.
notice-sheet-counted = The sheet is counted. The next one can follow.

## What a class has settled for itself

class-rules-title = { $class }: our own rules
class-rules-why = Talk about it with the class, and write down what it settles. Its pupils see these rules at sign-in, beside the school’s. They are kept for this school year; a new year begins without any.
class-rules-none = Nothing is written down for this school year yet.
class-rules-write = Write the class’s rules down
class-rules-how = At most five, in the pupils’ own words, short, and about what you do. Write nobody’s name.
class-rule-number = Rule { $number }
class-rule-take = Take rule { $number } away
class-rules-more = Another rule
class-rules-full = These are five. More do not stay in anybody’s head.
class-rules-keep = Keep these rules
class-rules-poster = Print a poster with them
class-rules-poster-pictures = Print it in pictures
class-rules-poster-simple = Print it in simple words
class-rules-before = School year { $from } to { $to }
class-rules-for = { $class } · { $ages }
class-rule-kind = Being kind
class-rule-stop = Stopping
class-rule-think = Thinking
class-rule-tell = Telling
class-rule-photos = Photos
class-rule-private = Private things
class-rule-together = Together
class-rule-time = Time
notice-class-rules-kept = Kept. The class sees its rules at the next sign-in.
notice-class-rule-long = A rule is longer than { $letters } letters. Make it shorter; nothing was lost.

## Reminders for families

signatures-slips = Print reminders for families
signatures-slips-why = A slip for each family whose form has not come back, to be cut out and sent home.

## Digital leaders

leader-head = Digital leader
leader-what = A digital leader can say after a story what they think of it, of the rules, or propose something. They see nothing about anybody.
leader-is = Is a digital leader
leaders-title = What digital leaders say
leaders-why = Kept without names. If something here worries you about a child, write it down in the room for worries.
leaders-none = Nothing waits. Who is a digital leader is ticked in the room Signatures, at the pupil.
leaders-day = Came on { $day }
leaders-of-story = About the story ‘{ $title }’
leaders-of-rules = About the rules
leaders-of-idea = An idea for the committee
leaders-helps = It helps.
leaders-unclear = Some of it is hard to follow.
leaders-not-like-us = It is not like that for us.
leaders-more = We would like more about this.
leaders-change = Something should change.
leaders-together = We would like to plan something together.
leaders-on-agenda = Put it on the agenda
leaders-off-agenda = Take it off the agenda
leaders-done = Answered, take it away
agenda-why = The pack holds what is on the agenda, these figures, and what questionnaires found. No name stands in it.
agenda-own-words = Print pupils’ own words too: I have read them, and nobody’s name stands in them
agenda-figures = In figures
agenda-incidents = { $term }, incidents: { $count }
agenda-kind = { $kind }: { $count }
agenda-actions = Improvement actions that are open: { $count }; past their day: { $of }
agenda-pupils-missing = Pupils of whom a signature is missing: { $count } of { $of }
agenda-adults-missing = Adults who have not signed yet: { $count } of { $of }
agenda-print = Print the committee’s pack
agenda-save = Save the committee’s pack
agenda-title = Online-safety committee
agenda-opening = What pupils propose, with room for what is decided; figures, and what questionnaires found. It holds statistics and no names.
agenda-proposals = What digital leaders propose
agenda-none = Nothing is on the agenda.
agenda-found = What questionnaires found
