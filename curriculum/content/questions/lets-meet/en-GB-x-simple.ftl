# Meeting somebody known only online, a meeting that all know about, and a yes that turns into a no. Said simply, with the same ids.

only-online-a = Nia knows a player only online. The player says, “Meet me alone.” What is best?
    .friend = Go with a friend
    .quiet = Do not go. Tell nobody.
    .tell = Do not go. Tell an adult.

only-online-b = Milo knows a film fan only online. The fan says, “Come alone.” What is best?
    .quiet = Say no. Tell nobody.
    .tell = Say no. Tell an adult.
    .friend = Go with a cousin

all-know-a = Nia’s swimming teacher asks all families to the pool on Saturday. What is best?
    .go = Go with an adult from home
    .home = Stay at home. Meeting is dangerous.
    .post = Go. Tell everybody online when and where.

all-know-b = A boy in Milo’s class invites him to a picnic. The mums agree. What is best?
    .post = Go. Tell everybody online when and where.
    .home = Stay at home. Meeting is dangerous.
    .go = Go. The mums know about it.

said-yes-a = Anjali said yes to meeting an online player. Now she is not sure. What is best?
    .promise = Go. She said yes.
    .tell = Do not go. Tell an adult now.
    .hide = Do not go. Tell nobody.

said-yes-b = Bilal said yes to meeting an online friend. Now he is worried. What is best?
    .tell = Do not go. Tell an adult now.
    .too-late = Go. It is too late.
    .hide = Do not go. Tell nobody.

list = How many of these did you do this term? Only count. Do not say which.
    .friend = Met a friend from school after school
    .plan = Planned a day with my family by message
    .relative = Met somebody from my family after a long time
    .thought = Thought about meeting somebody I only know online
