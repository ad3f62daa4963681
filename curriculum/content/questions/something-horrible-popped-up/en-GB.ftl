# What these questions measure: whether a child hides what upsets them and tells, stays calm about plain notices, and knows that telling is never too late.

horrible-thing-a = Rosa watches a film about foxes on a tablet. A picture pops up, and her heart races. What would help Rosa most?
    .press = Press every button until the picture goes
    .tell = Turn the tablet over and fetch a grown-up
    .forget = Turn the tablet over and try to forget it
horrible-thing-b = Idris plays a puzzle on a laptop. A video starts, and his tummy goes tight. What would help Idris most?
    .look = Watch it to the end, so that it is over
    .alone = Shut the laptop and think of something nice
    .get = Shut the laptop and tell a grown-up

only-a-notice-a = A grey bar slides over Lena’s game: “Battery low. Please plug in.” What is a good thing to do?
    .plug = Plug the tablet in and play on
    .hide = Hide the tablet and leave that game alone from now on
    .press-all = Press all over the screen until the bar has gone
only-a-notice-b = The screen of Sami’s school tablet goes dark: “Loading your story. Please wait.” What is a good thing to do?
    .tap = Tap on everything, so that it goes faster
    .put-away = Put the tablet away, because a dark screen means something bad
    .wait = Wait for a moment and then read the story

after-pressing-a = Edie pressed “See more”, and more horrible pictures came. What is true?
    .own = She pressed it, so she has to mend it herself
    .too-late = It is too late to tell, because she has seen them
    .still = She can still tell, and it is not her fault
after-pressing-b = Joel typed one wrong letter into a search, and horrible pictures came. What is true?
    .can-tell = Nobody is to blame, and he can tell a grown-up
    .trouble = If he tells, he will be in trouble for typing it
    .fades = Nobody needs to know, because pictures leave the head by themselves

list = How many of these have you done this term? Only count them, and do not say which.
    .drawing = Made a drawing
    .lost = Lost a hat or a bottle
    .boat = Been on a boat
    .told-nobody = Seen something upsetting on a screen, and told nobody
