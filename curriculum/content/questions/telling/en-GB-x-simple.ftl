# What these questions measure: whether a child tells again when an adult is busy, tells a worry in spite of a threat, and can enjoy a surprise.

busy-a = Zofia is sad. She goes to Dad. Dad says: “Not now.” What helps Zofia most?
    .give-up = Tell nobody. Dad has no time
    .next-adult = Tell another adult
    .alone = Write a message back
busy-b = Malik is scared. He goes to Gran. Gran is on the phone. What helps Malik most?
    .back = Go back to the game
    .not-important = Tell nobody. Gran has no time
    .wait-tell = Wait. Then tell Gran

do-not-tell-a = A girl is unkind: “If you tell, I do not play with you.” What is true?
    .can-tell = Zofia can tell
    .friends-first = Zofia has to say nothing
    .ask-girl = Zofia has to ask the girl first
do-not-tell-b = A boy is unkind: “If you tell, you are in trouble.” What is true?
    .saw-it = Malik has to say nothing
    .may-tell = Malik can tell
    .wait-boy = Malik has to ask the boy first

surprise-a = Zofia’s mum says: “Do not tell Gran about the cake before Saturday.” What is true?
    .all-bad = It is a bad secret
    .nobody-at-all = Zofia cannot ask Mum about it
    .ends = It is a surprise. It is OK
surprise-b = Malik’s teacher says: “Do not show Mr Lowe the card before Friday.” What is true?
    .surprise-ok = It is a surprise. It is OK
    .warn = It is a bad secret
    .not-at-home = Malik cannot ask the teacher about it

list = How many of these did you do this term? Only count. Do not say which.
    .asked = Asked what time it was
    .carried = Helped to carry a thing
    .rang = Phoned a person for the first time
    .kept = Had a worry about something online. Told nobody
