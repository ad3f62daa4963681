# What these questions measure: whether a child leaves another person’s page and says so, logs out, and is not afraid of a teacher who can see.

not-my-page-a = Jonah sits down at a class computer. It says: “Hello, Marta!” What is a good thing to do?
    .tell = Tell the teacher that it is not his page
    .use = Do his work there, because it is open
    .look = Look at Marta’s things, and change nothing
not-my-page-b = Alys takes a class tablet from the shelf. The picture on it has Femi’s name. What is a good thing to do?
    .finish = Finish Femi’s picture, to be kind
    .peep = Look through Femi’s pictures, and touch nothing
    .say = Show the teacher that it is not her name

teacher-sees-a = On the class page an eye opens: “Your teacher can see this.” Jonah is writing a story. What is a good thing to do?
    .off = Turn it off, because he must have done something wrong
    .write-on = Write on, because teachers look so that they can help
    .who-i-am = Type in where he lives, so that the teacher knows him
teacher-sees-b = A school tablet says: “Your school can see which pages you open.” Alys looks for frogs for her homework. What is a good thing to do?
    .look-on = Look for frogs, because the school sees it to keep pupils safe
    .stop = Stop, because being seen means being in trouble
    .address = Type in her address, so that the school knows it is her

log-out-a = It is lunch. Jonah’s page is open on a class computer. What is a good thing to do?
    .back-soon = Leave it, because he will be back soon
    .dark = Turn the screen off, so that nobody sees it
    .out = Log out, and then go to lunch
log-out-b = Alys gives a library laptop back. Her page is still open on it. What is a good thing to do?
    .lid = Shut the lid, so that nobody sees it
    .log-out-first = Log out, and then give it back
    .trust = Give it back, because everybody there is nice

list = How many of these have you done this term? Only count them, and do not say which.
    .pencil = Drawn with a pencil
    .forgot = Left something at home that I needed
    .visitor = Shown a visitor round the school
    .open-page = Looked at a page that another pupil had left open
