# Words of the pupil app, said simply: short, literal, one idea to a sentence. The same ids as in en-GB.

## The help rail, on every page

rail = Help
rail-tell = Tell a trusted adult
rail-read = Read to me
rail-rest = Pause
rail-read-on = Read on
word-before = Word before
word-next = Next word
rail-break = Break
rail-hide = Hide

## Top bar

back = Back
back-home = Back to home
back-to-names = Back to the names
settings = Settings
place-of = { $number } of { $of }
page-up = Go up
page-down = Go down
next = Next
more-names = More names
more-stories = More stories
today-topic = Today: { $topic }
practice-topic = Short practice: { $topic }
new-place-topic = A new place: { $topic }
more-pages = Next page
part = Part { $number } of { $of }
put-away = Put this note away

## Welcome and sign-in

welcome = Welcome
not-joined = This computer has no school yet. A grown-up can help with this.
guest-about = You can play as a guest. Nothing is saved.
play-as-guest = Play as a guest
demo-school = Demo school. Everybody is invented.
find-your-name = Find your name
more-classes = More classes
your-pictures = Your secret pictures
your-number = Your secret number
teachers-numbers = Numbers from your teacher
press-your-pictures = Press your 3 pictures.
press-your-number = Press your 4 numbers.
asking = Checking your pictures
pictures-refused = Those pictures did not match. Try again. Or ask your teacher.
number-refused = That number did not match. Try again. Or ask your teacher.
number-help = Ask your teacher for the six numbers.
pictures-paused = Ask your teacher for the six numbers.
pictures-help = Ask your teacher for the six numbers.
code-refused = The numbers did not match. Ask your teacher.
code-typed = { $number } of 6
code-undo = Undo
number-typed = { $number } of 4
pictures-pressed = { $number } of 3 pictures pressed
start-again = Start again
need-help = I need help
how-old = How old are you?
band-4-5 = 4 to 5
band-5-7 = 5 to 7
band-7-9 = 7 to 9
band-9-11 = 9 to 11
band-11-14 = 11 to 14
band-14-16 = 14 to 16

picture-ball = Ball
picture-fish = Fish
picture-rocket = Rocket
picture-star = Star
picture-kite = Kite
picture-cup = Cup
picture-boat = Boat
picture-leaf = Leaf
picture-bell = Bell
picture-house = House
picture-apple = Apple
picture-moon = Moon
picture-bus = Bus
picture-flower = Flower
picture-drum = Drum
picture-hat = Hat

## Home

hello-name = Hello, { $name }
hello-guest = Hello
not-checked = Your name is not checked.
offline = You can play.
nothing-recorded = Guest. Nothing is saved.
all-scenarios = Choose a story
go-in = Go in
set-off = Set off
start = Start

## At a lesson’s start

reminder-title = Before you start
reminder-kind = Be kind to others.
reminder-private = Keep your name and password to yourself.
reminder-think = Stop and think. Then click.
reminder-tell = Something feels wrong? Tell an adult.
reminder-done = Show the stories
warm-up-title = Practise first?
warm-up-topic = About: { $topic }
warm-up-choice = It takes about two minutes. Your story waits.
warm-up-go = Practise for two minutes
warm-up-not-now = Go to the stories

## After a story

enough-title = The end
enough-done = The story is over
enough-words = You can stop here. Nothing is lost.
enough-for-today = Enough for today
enough-one-more = One more story

## My things

mine-title = My things
mine-room-been = Where I have been
mine-room-adults = My adults
mine-room-rules = Our rules
mine-room-seen = What school can see
mine-been = You have been here.
mine-not-yet = Not yet
mine-go-when-you-like = Not yet. You can go when you like.
mine-learned = I learned
mine-adults-line = You can tell any of them. You are not in trouble.

seen-title-who = Who I am
seen-words-who = My name, my class, the rules I signed and when I signed in. Also if I am a digital leader.
seen-title-play = What I play
seen-words-play = My stories, where I am in one today, and what I noticed. My class's adults and school leaders can see it.
seen-title-ways = How I like my pages
seen-words-ways = School keeps it, and what helps me stay safe. It follows me to every computer.
seen-title-tell = What I tell
seen-words-tell = The adults I see before I send can read it. They may tell another adult.
seen-title-screen = This computer
seen-words-screen = My teacher sees my story and part. Others may look. School may check its screens.
seen-title-long = How long
seen-words-long = When I have left school, what I played is deleted. Usually after a year.
seen-title-guest = A guest
seen-words-guest = What you play is not recorded.

## The street light

steps = The three steps
step-stop = STOP
step-think = THINK
step-click = CLICK
step-stop-not-yet = STOP, not yet
step-stop-press-me = STOP. Stop and check
step-stop-here = STOP, you are here
step-stop-done = STOP, done
step-think-not-yet = THINK, not yet
step-think-press-me = THINK
step-think-here = THINK, you are here
step-think-done = THINK, done
step-click-not-yet = CLICK, not yet
step-click-press-me = CLICK. Choose what to do
step-click-here = CLICK, you are here
step-click-done = CLICK, done

phase-story = The story
phase-demonstration = See how it is done
phase-stop = Messages
phase-think = Think
phase-click = Click
phase-consequence = What happened
phase-telling = Practise telling
phase-outcome = How it ended
phase-offline-twin = Without a screen
shown-next = Show me the next step
shown-again = Show me again
shown-hold = Hold still
shown-go-on = Go on

## Playing

again = Again
again-label = Again: one step back
stop-or-carry-on = You can stop. Or you can carry on.
read-on = Read the next message.
next-message = Next message
carry-on = Carry on
earlier = Earlier messages
later-messages = Later messages
paused = Paused
app-program-answers = A program answers, not a person.
clues = Clues
clues-checked = { $number } of { $of } checked
clue-warning = you said it is a warning sign
clue-fine = you said it is fine
is-it-a-warning = “{ $phrase }” Is this a warning?
it-is-a-warning = Warning
it-is-fine = Fine
press-a-phrase = Press the words with a line.
no-phrases-yet = There is nothing to check yet.
all-checked = You checked everything. Press CLICK.
keep-reading = Keep reading
how-might-feel = How might { $name } feel?
how-might-body = What does { $name }’s body do?
choose-one-of-these = Choose one
turn-to-feelings = Feelings
turn-to-body = Body
turn-to-wants = Wishes
next-question = Next question: { $about }
as-many-as-you-like = Choose one or more.
look-before-you-click = Look before you click
look-first = Press a choice. See what can happen.
if-chosen = { $choice }
may-feel = { $name } may feel
choose-this = Choose this
choose-other = Go back
how-it-feels = How it feels
before = before
feels-now = now
what-they-think = What they think
thinks = { $name } thinks
what-gave-it-away = What gave it away
why-it-was-fine = Why it was fine
what-we-learned = What we learned
what-next = What to do next
wanted = What { $name } wanted
what-puts-it-right = This makes it better
talk-about-it = Talk about it
without-a-screen = Without a screen
story-made-up = This is a story. The people are made up.
story-was = That was a story. Does it happen to you? Tell an adult you trust.
before-you-begin = Before you begin
try-another = Try another choice
next-part = Next part
finish = Finish
practise-telling = Practise telling
question-of-three = Question { $number } of 3
only-practice = This is practice. Nothing is sent.
that-helps = That can help. Press Next.
choose-again = Choose again.
nothing-to-play = No story is open. Go back.

## What stands on a simulated screen

item-post = Post
item-comment = Comment
item-photo = Photo
item-mail = E-mail
item-search-result = Result
item-pop-up = New window
item-for-sale = For sale
item-spoken = Says
item-notice = The app says
item-setting = Setting
item-request = Request
item-profile-line = Profile
item-field = Box to fill in
item-app-card = App
item-draft = Not sent yet
detail-subject = Subject
detail-address = Address
detail-price = Costs
detail-age = Age
detail-state = Now
detail-entry = Typed in
detail-shows = Shows
detail-to = Who sees it

## Preview, for authors

preview-title = Preview
preview-problems = { $count } to mend
preview-none = Nothing to mend.
preview-cannot-play = This story cannot be played yet.
preview-mend = To mend it: { $remedy }
preview-play = Play it
preview-page = Page { $number } of { $of }

## One thing at a time

now = Now
later = Later
stage-story = Story
stage-stop = Stop
stage-think = Think
stage-click = Click
stage-happened = See
stage-tell = Tell
stage-finish = Finish
stage-home = Home
stage-another = New story
somebody-writes = { $name } writes:
stop-and-check = Stop and check
is-this-ok = Is this OK?
hint-look = Your teacher points here. Read it again.
yes-ok = Yes, it is OK
no-not-ok = No, it is not OK
you-have-thought = You stopped. You looked. What now?
choose-what-to-do = Choose what to do
choose-one = Choose one. You can try both.

## Break, Hide

break-title = Take a break
break-lead = Nobody is waiting.
break-breathe = Breathe in
break-breathe-out = Breathe out
break-picture = Another picture
break-slowly = slowly
break-keep-still = Stop the circle
break-let-move = Move the circle
break-ready = I am ready to go back

pause-title = Pause
pause-lead = Look at your teacher.
pause-kept = Your page is kept. It comes back.
board-title = Look at the board
board-lead = Your class plays together.
board-kept = Your computer rests now.
wait-title = You are ready
wait-lead = Wait for your class.
wait-kept = Your page is kept. Your teacher goes on.
lesson-end-title = The lesson ends here
lesson-end-lead = Thank you for thinking with us.
lesson-end-kept = Your work is kept. You can stop now.
lesson-end-leave = Goodbye for today
lesson-end-practise = Practise for two minutes
another-title = Another story for you
another-story = “{ $title }”
another-choice = Your teacher sent it. It waits for you.
another-go = Go there now
another-stay = Stay here first
go-on-title = You were in a story
go-on-story = “{ $title }”
go-on-choice = You can go on from the same place.
go-on-go = Go on there
go-on-anew = Choose a story
question-title = A question for your class
question-kept = Only the number is counted.
question-number = { $number } of these
question-rather-not = I would rather not say
question-give = Give this answer
question-over = The question is closed
question-go-on = Go on
survey-kept = All answers are put together. Nobody looks up which are yours.
survey-no-telling = If you need help, press Tell. Or go to an adult.
survey-begin = Begin
survey-number = Question { $number } of { $of }
survey-skip = Skip this
survey-end = That was the last question
survey-end-how = Now give your answers.
survey-again = Look again
survey-give = Give my answers
survey-over = The questions are closed
leader-begin = Digital leader
leader-title = What do you want to say?
leader-kept = The school keeps your words, not your name. Somebody may guess who it was.
leader-no-telling = Write nobody’s name. If you need help, press Tell.
leader-story = The story
leader-rules = Our rules
leader-idea = My idea
leader-of-story = How is this story?
leader-of-rules = How are our rules?
leader-of-idea = What is your idea?
leader-helps = It helps
leader-unclear = It is hard
leader-not-like-us = It is not like us
leader-more = We want more
leader-change = Change something
leader-together = Do something together
leader-own-words = Your own words
leader-give = Send it
leader-thanks = Thank you. The school reads it.
form-title = Question { $number } of { $all }
form-kept = Your teacher does not see your answers.
vote-title = What shall we learn next?
vote-kept = Your teacher sees only how many.

hand-up = Hand up
hand-down = Hand down
notice-lesson = Your teacher can see which page you are on. Not that you tell.

hide-title = Quick maths: warm up
hide-lead = Work these out in your head. Check your answers with a partner.
hide-question-1 = Seven eights
hide-question-2 = Half of 90
hide-question-3 = Sides on a hexagon
hide-question-4 = 12 × 11
hide-check = Check answers

## Tell, in person

tell-title = Tell a trusted adult
tell-lead = You can tell somebody now.
tell-who = Go to a grown-up you trust.
tell-words = Say: “I need help.”
tell-busy = Are they busy? Say it again. Or tell another grown-up.
tell-not-your-fault = It is not your fault. You are not in trouble.
tell-go-back = Go back

## Settings

settings-title = My settings
settings-done = Done
settings-follow-you = They go where you go.
settings-until-you-leave = They stay until you go.
settings-room-reading = Reading
settings-room-colours = Colours
settings-room-symbols = Symbols
settings-room-sound = Sound and moving
settings-room-buttons = Buttons
settings-letters = Aa
settings-size = Size of words
settings-size-about = How big are the words?
size-100 = Usual
size-125 = Big
size-150 = Bigger
size-175 = Very big
size-200 = Biggest
settings-lettering = Letters
settings-lettering-about = Choose your letters.
letters-andika = Andika
letters-dyslexic = OpenDyslexic
letters-plain = Plain
settings-spacing = Space
settings-spacing-about = Space between the lines.
spacing-usual = Usual
spacing-wide = Wide
settings-targets = Size of buttons
settings-targets-about = Big buttons are easy to press.
targets-usual = Usual
targets-large = Large
settings-symbols = Symbols
settings-symbols-about = Small pictures with the words.
symbols-off = Off
symbols-few = Few
symbols-many = Many
settings-at-once = Number of choices
settings-at-once-about = How many do you want to see?
at-once-two = 2
at-once-three = 3
at-once-all = All
settings-aloud = Read to me
settings-aloud-about = When does the voice start?
aloud-when-asked = When I ask
aloud-every-page = Every page
settings-word = Press a word
settings-word-about = What happens then?
word-say = I hear it
word-nothing = Nothing
settings-voice = Voice
settings-voice-about = Which voice do you like?
voice-usual = Usual
voice-deeper = Deeper
voice-higher = Higher
voice-young = Young
settings-rate = Speed
settings-rate-about = How fast is the voice?
rate-50 = Slowest
rate-75 = Slow
rate-100 = Usual
rate-125 = Fast
rate-150 = Fastest
settings-volume = Loudness
settings-volume-about = How loud is the voice?
volume-40 = Quiet
volume-70 = Usual
volume-100 = Loud
settings-sounds = Sounds
settings-sounds-about = Soft sounds when you press.
settings-sounds-missing = This computer has no sound.
sounds-off = Off
sounds-quiet = Quiet
sounds-usual = Usual
settings-motion = Moving pictures
settings-motion-about = Some pictures can move slowly.
motion-still = Still
motion-gentle = Slow
settings-more = More choices
settings-hello = Hello
settings-hi = Hi!
settings-sample = This is how words will look
settings-sample-words = You can press STOP. There is no timer.
settings-reading = One thing at a time
settings-reading-about = Short words. Two choices.
reading-full = Off
reading-simplified = On
settings-colours = Colours
settings-colours-about = Choose your paper.
palette-light = Light
palette-cream = Cream
palette-dark = Dark
palette-contrast = Strong
palette-cvi-yellow = Only yellow
palette-cvi-red = Only red
palette-blue = Blue
palette-mint = Green
palette-peach = Peach
palette-rose = Pink
palette-night = Night
palette-own = My own
colours-mix = Mix my own
colours-all = All colours
settings-paper = Paper
settings-paper-about = Choose the colour behind the words.
settings-ink = Letters
settings-ink-about = You can read all of these well.
paper-white = White
paper-cream = Cream
paper-yellow = Yellow
paper-peach = Peach
paper-pink = Pink
paper-mint = Mint
paper-sky = Sky
paper-black = Black
paper-navy = Navy
paper-brown = Brown
paper-forest = Forest
paper-plum = Plum
ink-white = White
ink-cream = Cream
ink-yellow = Yellow
ink-peach = Peach
ink-pink = Pink
ink-mint = Mint
ink-sky = Sky
ink-black = Black
ink-navy = Navy
ink-brown = Brown
ink-forest = Forest
ink-plum = Plum
sign-out = Sign out

## Settings: buttons

scan-off = No switch
scan-one-auto = One switch: the box moves
scan-one-step = One switch: press, then wait
scan-one-held = One switch: hold, then let go
scan-two = Two switches
scan-group = Group of { $count }: { $names }
scan-waits = The box waits. Press your switch.
scan-every = The box waits
scan-first = First one: wait more
scan-hold = A press counts after
scan-release = After a press, wait for
press-guard = Two quick presses count as one
dwell = Rest the pointer to press
buttons-minus = Shorter
buttons-plus = Longer
time-none = Off
time-seconds = { $number } s
switch-choose = Key that chooses
switch-move = Key that moves
switch-press-now = Press your switch now
key-space = Space
key-enter = Enter

## Quiet notices

notice-font = The letters look different on this computer.
notice-letters = Your letters are not on this computer.
notice-picture = A picture is missing here. You can go on.
notice-own-symbols = Some symbols of the school did not work here. Ours are shown.
notice-own-slides = Some slides of the pupils did not work here.
notice-settings-mended = One of your settings did not work here. The others work.
notice-voice = This computer cannot read aloud. Ask somebody to read with you.
notice-sound = This computer makes no sounds. You can see everything.
notice-content = Some stories are missing. The other stories work.
notice-no-content = There are no stories here. Tell your teacher.

## The school's rules, to be signed

rules-title = Our school's rules
rules-of-class = Our class’s rules
rules-signed-before = You signed our rules before. They may be new. Please read them again.
rules-sign = I sign
rules-ask-teacher = Ask my teacher
rules-look-again = Look at the rule again.
rules-ask-again = Ask me again
rules-asking = Ask your teacher
rules-asking-how = Put your hand up. Your teacher helps you.
rules-away-how = The school is not there now. Ask your teacher.
rules-asking-help = You can tell an adult here. You can have a break.
rules-again = Read the rules again
