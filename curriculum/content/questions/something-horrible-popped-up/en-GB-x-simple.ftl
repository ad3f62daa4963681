# What these questions measure: whether a child hides what upsets them and tells, stays calm about plain notices, and knows that telling is never too late.

horrible-thing-a = Rosa has a tablet. A picture comes up. Her heart beats fast. What helps Rosa most?
    .press = Press the buttons again and again
    .tell = Turn the tablet over. Get an adult
    .forget = Turn the tablet over. Tell nobody
horrible-thing-b = Idris has a laptop. A video comes up. His tummy feels tight. What helps Idris most?
    .look = Look at the video until it ends
    .alone = Close the laptop. Tell nobody
    .get = Close the laptop. Get an adult

only-a-notice-a = Lena plays a game. The tablet says: “Please plug me in.” What is good to do?
    .plug = Plug the tablet in. Then play
    .hide = Hide the tablet. Do not play again
    .press-all = Press on all of the screen
only-a-notice-b = Sami wants a story. The tablet says: “Please wait.” What is good to do?
    .tap = Press on all of the screen
    .put-away = Hide the tablet. It is bad
    .wait = Wait. Then read the story

after-pressing-a = Edie pressed a button. More bad pictures came. What is true?
    .own = Edie pressed it. Edie has to help herself
    .too-late = Edie saw it. Now telling is too late
    .still = It is not Edie’s fault. Edie can tell
after-pressing-b = Joel typed a wrong word. Bad pictures came. What is true?
    .can-tell = It is not Joel’s fault. Joel can tell
    .trouble = Joel tells. Then Joel is in trouble
    .fades = Joel tells nobody. Then he feels good

list = How many of these did you do this term? Only count. Do not say which.
    .drawing = Made a drawing
    .lost = Lost a hat or a bottle
    .boat = Went on a boat
    .told-nobody = Saw something bad on a screen. Told nobody
