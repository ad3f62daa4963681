# What these questions measure: whether a child leaves another person’s page and says so, logs out, and is not afraid of a teacher who can see.

not-my-page-a = Jonah has a computer. It says: “Hello, Marta!” What is good to do?
    .tell = Tell the teacher: “It is not mine”
    .use = Use it. It is open
    .look = Only look at Marta’s things
not-my-page-b = Alys has a tablet. It shows Femi’s name and picture. What is good to do?
    .finish = Paint on Femi’s picture. It is kind
    .peep = Only look at Femi’s pictures
    .say = Show the teacher: “It is not mine”

teacher-sees-a = Jonah writes. The page says: “Your teacher can see this.” What is good to do?
    .off = Turn it off. He did a bad thing
    .write-on = Go on. The teacher can help
    .who-i-am = Type where he lives
teacher-sees-b = Alys searches. The page says: “Your school can see this.” What is good to do?
    .look-on = Go on. The school can help
    .stop = Stop. Now she is in trouble
    .address = Type where she lives

log-out-a = Jonah goes to lunch. His page is open. What is good to do?
    .back-soon = Leave it open. He comes back soon
    .dark = Turn the screen off. Then go
    .out = Log out. Then go
log-out-b = Alys gives a laptop back. Her page is open. What is good to do?
    .lid = Close the laptop. Give it back
    .log-out-first = Log out. Then give it back
    .trust = Give it back. People are nice

list = How many of these did you do this term? Only count. Do not say which.
    .pencil = Drew with a pencil
    .forgot = Forgot a thing at home
    .visitor = Showed a visitor my school
    .open-page = Looked at the open page of another pupil
