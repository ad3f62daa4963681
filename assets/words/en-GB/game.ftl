# Words of the pupil app. One id, one sentence or two. The same ids stand in en-GB-x-simple.

## The help rail, on every page

rail = Help
rail-tell = Tell a trusted adult
rail-read = Read to me
rail-rest = Pause reading
rail-read-on = Read on
word-before = The word before
word-next = The next word
rail-break = Break
rail-hide = Hide

## Top bar

back = Back
back-home = Back to home
back-to-names = Back to the names
settings = Settings
place-of = { $number } of { $of }
page-up = Further up
page-down = Further down
next = Next
more-names = More names
more-stories = More stories
today-topic = Today: { $topic }
practice-topic = A short practice: { $topic }
new-place-topic = Somewhere new: { $topic }
more-pages = Next page
part = Part { $number } of { $of }
put-away = Put this note away

## Welcome and sign-in

welcome = Welcome
not-joined = This computer is not joined to a school yet. A technician can do that with a file from the school.
guest-about = As a guest you can play everything. Nothing you do is recorded.
play-as-guest = Play as a guest
demo-school = Demo school. Everybody in it is invented.
find-your-name = Find your name
more-classes = More classes
your-pictures = Your secret pictures
your-number = Your secret number
teachers-numbers = Numbers from your teacher
press-your-pictures = Press your 3 pictures.
press-your-number = Press your 4 numbers.
asking = Checking your pictures
pictures-refused = Those pictures did not match. Try again, or ask your teacher.
number-refused = That number did not match. Try again, or ask your teacher.
number-help = Your teacher can give you a new card. Or they can give you six numbers to press.
pictures-paused = Let us take a short pause. Ask your teacher for the six numbers.
pictures-help = Your teacher can show you your pictures. Or they can give you six numbers to press.
code-refused = Those numbers did not match. Ask your teacher to look with you.
code-typed = { $number } of 6 numbers pressed
code-undo = Undo
number-typed = { $number } of 4 numbers pressed
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
not-checked = Your name is not checked yet
offline = The school is out of reach. You can still play.
nothing-recorded = Guest. Nothing is recorded.
all-scenarios = Choose a story
go-in = Go in
set-off = Set off
start = Start

## At a lesson’s start

reminder-title = Before you start
reminder-kind = Be kind. Write what you would also say to somebody’s face.
reminder-private = Keep your name, address, school and passwords to yourself.
reminder-think = Stop and think before you click. There is no hurry.
reminder-tell = Something feels wrong? Tell an adult. You are not in trouble.
reminder-done = Show the stories
warm-up-title = A short practice first?
warm-up-topic = It is about: { $topic }
warm-up-choice = You start at the important part. It takes about two minutes, and your story waits.
warm-up-go = Practise for two minutes
warm-up-not-now = Go to the stories

## After a story

enough-title = The end of the story
enough-done = You have come to the end
enough-words = You can stop here. The other stories stay where they are, and nothing is lost.
enough-for-today = Enough for today
enough-one-more = One more story

## My things

mine-title = My things
mine-room-been = Where I have been
mine-room-adults = My adults
mine-room-rules = Our rules
mine-room-seen = What the school can see
mine-been = You have been here
mine-not-yet = Not yet
mine-go-when-you-like = You have not been here yet. You can go whenever you like.
mine-learned = { $topic } · What I learned
mine-adults-line = You can tell any of them. They listen, and you are not in trouble.

seen-title-who = Who I am
seen-words-who = My name on the tile, my class, my age group, whether I am a digital leader, the school rules I signed, and for a month when I signed in.
seen-title-play = What I play
seen-words-play = Which stories I finished and when, how they ended, which signs I noticed, and where I am today. The adults of my class and the school’s leaders see it.
seen-title-ways = How I like my pages
seen-words-ways = Size, colours, buttons, and what helps to keep me safe online. The school's server keeps them so that they follow me to every computer.
seen-title-tell = What I tell a trusted adult
seen-words-tell = It is closed before it leaves this computer. The adults I see before I send can open it. They may have to tell another adult, to keep me safe.
seen-title-screen = This computer
seen-words-screen = My class's adults see which story and part I am at, never what I tell. Others may see my screen, and the school may check it.
seen-title-long = How long
seen-words-long = When I have left the school, two people together delete what I played. Usually that is a year later.
seen-title-guest = A guest
seen-words-guest = You play as a guest. What you play is not recorded.

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
stop-or-carry-on = You can stop and check, or carry on.
read-on = Read what comes next.
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
is-it-a-warning = “{ $phrase }” Is this a warning sign?
it-is-a-warning = Warning
it-is-fine = Fine
press-a-phrase = Press words with a line under them. What do you think of them?
no-phrases-yet = There is nothing to check yet. Keep reading, then look for clues.
all-checked = You have checked everything here. Press CLICK when you are ready.
keep-reading = Keep reading
how-might-feel = How might { $name } feel?
how-might-body = What might { $name }’s body do?
choose-one-of-these = Choose one
turn-to-feelings = Feelings
turn-to-body = Body
turn-to-wants = Wishes
next-question = Next question: { $about }
as-many-as-you-like = Choose as many as you like
look-before-you-click = Look before you click
look-first = Press a choice to see what it could lead to. You can look at them all before you choose.
if-chosen = If this happens: { $choice }
may-feel = { $name } may feel
choose-this = Choose this
choose-other = Look at the other one
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
what-puts-it-right = What puts it right
talk-about-it = Talk about it
without-a-screen = Without a screen
story-made-up = This is a story. The people in it are made up.
story-was = That was a story. If something like it happens to you, tell an adult you trust.
before-you-begin = Before you begin
try-another = Try another choice
next-part = Next part
finish = Finish
practise-telling = Practise telling
question-of-three = Question { $number } of 3
only-practice = This is practice. Nothing is sent to anybody. Press the answer you would try.
that-helps = That can work. Press Next.
choose-again = You can choose again.
nothing-to-play = There is no story open. Go back to choose one.

## What stands on a simulated screen

item-post = Post
item-comment = Comment
item-photo = Photo
item-mail = E-mail
item-search-result = Result
item-pop-up = Window that popped up
item-for-sale = For sale
item-spoken = Says
item-notice = Notice from the app
item-setting = Setting
item-request = Request
item-profile-line = Profile
item-field = Field to fill in
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
preview-none = Nothing to mend. Save a file and the story starts again from here.
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
you-have-thought = You have stopped and thought. What now?
choose-what-to-do = Choose what to do
choose-one = Choose one. You can try both.

## Break, Hide

break-title = Take a break
break-lead = Nobody is waiting. There is no timer.
break-breathe = Breathe in
break-breathe-out = Breathe out
break-picture = Another picture
break-slowly = slowly
break-keep-still = Keep the circle still
break-let-move = Let the circle move
break-ready = I am ready to go back

pause-title = Pause
pause-lead = Look at your teacher.
pause-kept = Your page is kept. It comes back when the class goes on.
board-title = Look at the board
board-lead = Your class plays this story together.
board-kept = Your computer rests. Your teacher says when it goes on.
wait-title = You are ready
wait-lead = The next part begins together.
wait-kept = Your page is kept until your teacher goes on.
lesson-end-title = The lesson ends here
lesson-end-lead = Thank you for thinking with us today.
lesson-end-kept = What you finished is kept. You can stop now.
lesson-end-leave = Goodbye for today
lesson-end-practise = Two minutes’ practice
another-title = Your teacher has another story for you
another-story = It is called “{ $title }”.
another-choice = It waits for you. You can play this one again.
another-go = Go there now
another-stay = Stay here first
go-on-title = You were in the middle of a story
go-on-story = It is called “{ $title }”.
go-on-choice = You can go on from where you were, or choose a story again.
go-on-go = Go on from there
go-on-anew = Choose a story
question-title = A question for your whole class
question-kept = Only the number is counted, for the whole class. Which ones you mean is not asked.
question-number = { $number } of these
question-rather-not = I would rather not say
question-give = Give this answer
question-over = The question is closed
question-go-on = Go on
survey-kept = Your answers are added to everybody else’s. The school sees how many have answered, and not which answers are yours.
survey-no-telling = Nobody can write back to you here. If you need help, press Tell or go to an adult.
survey-begin = Begin
survey-number = Question { $number } of { $of }
survey-skip = Skip this question
survey-end = That was the last question
survey-end-how = Give your answers now, or look at them again first.
survey-again = Look again
survey-give = Give my answers
survey-over = The questions are closed
leader-begin = Digital leader
leader-title = What would you like to say?
leader-kept = The school keeps what you say and not your name. Whoever knows the digital leaders may guess who it was.
leader-no-telling = This is not Tell: nobody can write back. Write nobody’s name. If you need help, press Tell.
leader-story = The story I played
leader-rules = Our rules
leader-idea = An idea for the committee
leader-of-story = What do you think of this story?
leader-of-rules = What do you think of our rules?
leader-of-idea = What is your idea about?
leader-helps = It helps
leader-unclear = Hard to follow
leader-not-like-us = It is not like that for us
leader-more = We want more about this
leader-change = Something should change
leader-together = Let us plan something together
leader-own-words = In your own words, if you like
leader-give = Send it
leader-thanks = Thank you. The school reads it.
form-title = Question { $number } of { $all } for your whole class
form-kept = Your teacher sees how your class answered together, and not who answered what.
vote-title = What shall we learn next?
vote-kept = Your teacher sees how often each one was chosen, and not by whom.

hand-up = Put my hand up
hand-down = Put my hand down
notice-lesson = Your class is open. Your teacher can see which page you are on, but not that you tell.

hide-title = Quick maths: warm up
hide-lead = Work these out in your head. Check your answers with a partner.
hide-question-1 = Seven eights
hide-question-2 = Half of 90
hide-question-3 = Sides on a hexagon
hide-question-4 = 12 × 11
hide-check = Check answers

## Tell, in person

tell-title = Tell a trusted adult
tell-lead = You can tell somebody now
tell-who = Go to a grown-up you trust: at home, at school, or somebody who looks after you.
tell-words = You can say: “Something happened online. I need help.”
tell-busy = If they are busy, say it again, or tell another grown-up.
tell-not-your-fault = It is not your fault. You are not in trouble.
tell-go-back = Go back

## Settings

settings-title = My settings
settings-done = Done
settings-follow-you = They follow you to every computer
settings-until-you-leave = They last until you leave this computer
settings-room-reading = Reading
settings-room-colours = Colours
settings-room-symbols = Symbols and choices
settings-room-sound = Sound and motion
settings-room-buttons = Buttons
settings-letters = Aa
settings-size = Size of words
settings-size-about = Longer pages can be moved
size-100 = Usual
size-125 = Big
size-150 = Bigger
size-175 = Very big
size-200 = Biggest
settings-lettering = Letters
settings-lettering-about = The shapes of letters
letters-andika = Andika
letters-dyslexic = OpenDyslexic
letters-plain = Plain
settings-spacing = Space between lines
settings-spacing-about = Lines and letters stand further apart
spacing-usual = Usual
spacing-wide = Wide
settings-targets = Size of buttons
settings-targets-about = Large ones are easier to hit
targets-usual = Usual
targets-large = Large
settings-symbols = Symbols
settings-symbols-about = Small pictures that go with words
symbols-off = Off
symbols-few = Few
symbols-many = Many
settings-at-once = Number of choices
settings-at-once-about = How many stories and answers you see at once
at-once-two = 2
at-once-three = 3
at-once-all = All
settings-aloud = Read pages to me
settings-aloud-about = When the voice begins
aloud-when-asked = When I ask
aloud-every-page = Every page
settings-word = Press a word
settings-word-about = Words in sentences. You can also use the Left and Right keys.
word-say = Hear it
word-nothing = Nothing
settings-voice = Voice
settings-voice-about = Which voice reads to you
voice-usual = Usual
voice-deeper = Deeper
voice-higher = Higher
voice-young = Young
settings-rate = Voice speed
settings-rate-about = How fast it reads
rate-50 = Slowest
rate-75 = Slow
rate-100 = Usual
rate-125 = Fast
rate-150 = Fastest
settings-volume = Voice loudness
settings-volume-about = How loud it reads
volume-40 = Quiet
volume-70 = Usual
volume-100 = Loud
settings-sounds = Sounds when you press
settings-sounds-about = Short and soft; never while you tell, hide or rest
settings-sounds-missing = This computer has no sound that we can use
sounds-off = Off
sounds-quiet = Quiet
sounds-usual = Usual
settings-motion = Moving pictures
settings-motion-about = The circle in Break and people who show you how
motion-still = Still
motion-gentle = Gentle
settings-more = More choices
settings-hello = Hello
settings-hi = Hi!
settings-sample = This is how words will look
settings-sample-words = You can press STOP at any time. There is no timer and no score.
settings-reading = One thing at a time
settings-reading-about = Short sentences and two choices
reading-full = Off
reading-simplified = On
settings-colours = Colours
settings-colours-about = Choose the paper you like to read on
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
colours-mix = Mix my own colours
colours-all = All colours
settings-paper = Paper
settings-paper-about = The colour behind the words
settings-ink = Letters
settings-ink-about = Only colours that are easy to read on this paper are here
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
scan-one-auto = One switch: the box moves by itself
scan-one-step = One switch: press, then wait
scan-one-held = One switch: hold, then let go
scan-two = Two switches
scan-group = Group of { $count }: { $names }
scan-waits = The box waits for your switch.
scan-every = The box waits
scan-first = It waits longer on the first one
scan-hold = A press counts after
scan-release = After a press, wait for
press-guard = Ignore a second press for
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

notice-font = The letters we like best (Andika) are not on this computer. Other letters are used.
notice-letters = The letters you chose are not on this computer. Other letters are used here.
notice-picture = A picture is missing on this computer. Put the app's folder 'assets' back as it was.
notice-own-symbols = Some of the school’s own symbols could not be used, so ours are shown. A technician finds their names in the app’s log.
notice-own-slides = Some slides of the pupils could not be used. Each must be an SVG or PNG picture of at most 8 MB; a technician finds their names in the app’s log.
notice-settings-mended = One of your settings could not be understood here, so the usual one is used. The others are as you chose.
notice-voice = This computer has no voice yet, so it cannot read aloud. You can ask somebody to read with you.
notice-sound = This computer makes no sounds. Everything they say can also be seen.
notice-content = Some stories have a mistake and are left out. The others work.
notice-no-content = No stories were found on this computer. Please tell your teacher.

## The school's rules, to be signed

rules-title = Our school's rules
rules-of-class = Our class’s own rules
rules-signed-before = You have signed our rules before. They count anew now, and may have changed. Please read them again.
rules-sign = I sign
rules-ask-teacher = Ask my teacher first
rules-look-again = Let us look at the rule again.
rules-ask-again = Ask me again
rules-asking = Please ask your teacher
rules-asking-how = Put your hand up. Your teacher helps you with the rules.
rules-away-how = This computer cannot reach your school now. Your teacher helps you.
rules-asking-help = You can tell a trusted adult here, or have a break.
rules-again = Read the rules again
