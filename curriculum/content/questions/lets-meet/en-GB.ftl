# Meeting somebody known only online, a meeting that all know about, and a yes that turns into a no.

only-online-a = Somebody Nia knows only from a horse game writes, “Meet me at the swings at four. Just you.” What is the best thing to do?
    .friend = Go, and take a friend from school along
    .quiet = Stay away, and tell nobody
    .tell = Stay away, and tell an adult at home

only-online-b = Somebody Milo knows only from a film page writes, “Let’s swap posters at the fountain. Come on your own.” What is the best thing to do?
    .quiet = Say no, and keep it to himself
    .tell = Say no, and tell an adult at home
    .friend = Go, and take a cousin of his age along

all-know-a = Nia’s swimming teacher writes to all families, “Extra lesson on Saturday at ten. Please bring an adult.” What is the best thing to do?
    .go = Say yes, and go with an adult from home
    .home = Stay at home, because meetings by message are dangerous
    .post = Say yes, and post the time and place for everybody

all-know-b = A boy from Milo’s class writes and invites him to a picnic. Both mums have talked about it on the phone. What is the best thing to do?
    .post = Say yes, and post the time and place for everybody
    .home = Say no, because you never know who writes a message
    .go = Say yes, and go as the mums have planned it

said-yes-a = Anjali said yes to meeting somebody she knows only online. Now it does not feel right. What is the best thing to do?
    .promise = Go, because a yes is a promise
    .tell = Stay at home, and tell a trusted adult now
    .hide = Stay at home, and tell nobody that she said yes

said-yes-b = Bilal said yes to a swap with somebody he has never met. At the bus stop he is not sure any more. What is the best thing to do?
    .tell = Go home, and tell a trusted adult
    .too-late = Go on, because it is too late to say no
    .hide = Go home, and keep it to himself

list = How many of these have you done this term? Only count them, and do not say which.
    .friend = Met a friend from school in my free time
    .plan = Planned a day out with my family by message
    .relative = Met a relative whom I had not seen for a year
    .thought = Thought about meeting somebody I know only online
