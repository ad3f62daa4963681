# What these questions measure: whether a pupil notices a feeling, tells it, and keeps clear of secret advice, without giving up what is honest and good.

secret-advice-a = After forty pictures of perfect bedrooms, Tomasz feels worse. The page says: “New life in one week! Don’t tell your parents.” What would help most?
    .read = Read the advice without following it, just to know
    .more = Look at more pictures until the feeling goes
    .say = Close the page and tell an adult how it feels
secret-advice-b = A page calls Bea’s drawing “not good enough”. It sells a course: “Don’t ask your art teacher.” Her shoulders go tight. What would help most?
    .close = Close the page and tell an adult what it said
    .course = Try the course first, and talk about it if it fails
    .again = Send in better drawings until the page likes one

honest-page-a = A runner shows mud, a last place and a big grin. “Ask at home before you try my plan.” Priya laughs. What is a good thing to do?
    .mute = Switch off everything about running, to be safe
    .enjoy = Enjoy the page, and ask at home about the plan
    .start = Start tonight with the whole plan, because she is honest
honest-page-b = A singer posts the song that went wrong. “It takes years. Practise with a teacher.” Owen laughs. What is a good thing to do?
    .avoid = Stay away from all pages about singing, to be safe
    .fast = Practise alone until midnight, to be as good next week
    .show-teacher = Enjoy the post, and talk to a music teacher about it

list = How many of these have you done this term? Only count them, and do not say which.
    .song = Listened to one song many times
    .paint = Painted something
    .audience = Sung in front of many people
    .whom = Wanted to say how I felt after being online, and did not know whom to tell
