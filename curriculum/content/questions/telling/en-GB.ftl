# What these questions measure: whether a child tells again when an adult is busy, tells a worry in spite of a threat, and can enjoy a surprise.

busy-a = A message makes Zofia sad. She goes to Dad, and Dad says: “Not now.” What would help Zofia most?
    .give-up = Keep it to herself, because Dad has no time
    .next-adult = Tell another grown-up, or tell Dad again
    .alone = Write back to the sender herself
busy-b = A player in a game scares Malik. His gran is on the phone and shakes her head. What would help Malik most?
    .back = Go back to the game and deal with it alone
    .not-important = Leave it, because the phone call matters more
    .wait-tell = Wait beside her or find another grown-up, and tell

do-not-tell-a = A girl in a game is unkind to Zofia. “If you tell, I won’t play with you!” What is true?
    .can-tell = Zofia can tell, because a worry can always be told
    .friends-first = Zofia has to keep quiet, to keep her friend
    .ask-girl = Zofia can tell only when the girl agrees
do-not-tell-b = A boy sends Malik something horrible. “If you tell, you’ll be in trouble too!” What is true?
    .saw-it = Malik looked at it, so he has to keep quiet
    .may-tell = Malik can tell, and he is not in trouble for telling
    .wait-boy = Malik can tell only when the boy is sorry

surprise-a = Mum writes: “Don’t tell Gran about the cake before Saturday!” Zofia is excited. What is true?
    .all-bad = “Don’t tell” is always bad, so this is too
    .nobody-at-all = Zofia can talk to nobody about the cake, not even Mum
    .ends = It is a surprise: it ends soon, and Mum knows
surprise-b = The teacher says: “The card for Mr Lowe is our surprise until Friday.” Malik grins. What is true?
    .surprise-ok = It is a surprise: it ends soon, and the teacher knows
    .warn = Keeping it is wrong, so Malik has to tell Mr Lowe
    .not-at-home = Malik must not even talk to the teacher about it

list = How many of these have you done this term? Only count them, and do not say which.
    .asked = Asked somebody what time it was
    .carried = Helped somebody to carry something
    .rang = Phoned somebody for the first time
    .kept = Had a worry about something online, and told nobody
