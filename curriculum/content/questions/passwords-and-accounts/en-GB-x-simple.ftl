# A friend who asks for a password, a real new password, and a link that wants one. Said simply, with the same ids.

a-friend-asks-a = Jude’s friend wants to help in a game. She asks for Jude’s password. What is best?
    .trust = Tell it. She is a good friend.
    .later = Tell it. Make a new one tomorrow.
    .no = Say no. Play together.

a-friend-asks-b = Anjali’s cousin wants to see her drawings. He asks for her password. What is best?
    .no = Say no. Show the drawings.
    .family = Tell it. He is family.
    .once = Tell it one time only

a-new-one-a = At school, all pupils make a new password. The teacher looks away. What is best?
    .trick = Make none. It is a trick.
    .make = Make one. Keep it private.
    .same = Make the same one as a friend

a-new-one-b = Mum starts a new game with Bilal. It says, “Choose a password.” What is best?
    .same = Use a password from another game
    .trick = Stop. It is a trick.
    .make = Make a new one. Keep it private.

a-link-a = A stranger sends Bilal a link: “Log in here. Save your game.” What is best?
    .own-way = Do not press it. Open the game yourself.
    .quick = Log in fast. Save the game.
    .look = Open it. See if it looks real.

a-link-b = A stranger sends Wren a link: “Log in here. See a photo.” What is best?
    .look = Open it. See if it looks real.
    .own-way = Do not press it. Open the app yourself.
    .photo = Log in. A photo is safe.

list = How many of these did you do this term? Only count. Do not say which.
    .forgot = Forgot a password
    .new = Made a new password
    .helped = Helped somebody to set up a tablet
    .told = Told a friend my password
