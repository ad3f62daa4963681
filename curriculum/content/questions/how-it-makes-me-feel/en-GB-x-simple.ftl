# What these questions measure: whether a pupil notices a feeling, tells it, and keeps clear of secret advice, without giving up what is honest and good.

secret-advice-a = Pictures make Tomasz sad. A page says: “Do not tell your parents.” What helps most?
    .read = Read the advice. Tell nobody
    .more = Look at more pictures
    .say = Close it. Tell an adult how he feels
secret-advice-b = A page says: “Your drawing is bad. Do not ask a teacher.” What helps most?
    .close = Close it. Tell an adult how she feels
    .course = Buy help from the page. Tell nobody
    .again = Send more drawings to the page

honest-page-a = A runner says: “I was last. Ask before you run.” What is good to do?
    .mute = Turn off all pictures of running
    .enjoy = Enjoy it. Ask an adult about running
    .start = Run a lot today. Do not ask anybody
honest-page-b = A singer writes: “I sang badly. Practise with a teacher.” What is good to do?
    .avoid = Turn off all pages about singing
    .fast = Sing all night. Do not ask anybody
    .show-teacher = Enjoy it. Ask a teacher about singing

list = How many of these did you do this term? Only count. Do not say which.
    .song = Listened to one song many times
    .paint = Painted something
    .audience = Sang in front of many people
    .whom = Wanted to tell how I felt after being online. Did not know which adult
