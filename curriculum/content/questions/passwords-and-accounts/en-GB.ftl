# A friend who asks for a password, a real new password, and a link that wants one.

a-friend-asks-a = Jude’s best friend wants to finish a hard level for him, and asks for his password. What is the best thing to do?
    .trust = Tell it, because a best friend can be trusted
    .later = Tell it now and make a new one tomorrow
    .no = Say no kindly, and play the level together

a-friend-asks-b = Anjali’s cousin wants to look at her drawings on the tablet, and asks for her password. What is the best thing to do?
    .no = Say no kindly, and show the drawings herself
    .family = Tell it, because a cousin belongs to the family
    .once = Tell it this once and never again

a-new-one-a = In the computer room the teacher says, “Everybody picks a new password today.” She turns away while the class types. What is the best thing to do?
    .trick = Leave it, because whoever wants a password is up to a trick
    .make = Make one that nobody else knows, and remember it
    .same = Make the same one as a friend, so that neither forgets it

a-new-one-b = Mum starts a new game with Bilal. The game says, “Choose a password.” Mum looks the other way while he types. What is the best thing to do?
    .same = Choose one that he has already, so that he remembers it
    .trick = Stop, because a game that wants a password is a trick
    .make = Make a new one that nobody else in the game knows

a-link-a = A message says, “Your game closes today. Log in here to save it.” Bilal does not know the sender. What is the best thing to do?
    .own-way = Leave the link and open the game the usual way
    .quick = Log in with the link, before the game closes
    .look = Open the link to see if the page looks real

a-link-b = An e-mail says, “You have a new photo. Log in here to see it.” Wren does not know the sender. What is the best thing to do?
    .look = Open the link to see if the page looks real
    .own-way = Leave the link and open the photo app the usual way
    .photo = Log in with the link, because a photo can do no harm

list = How many of these have you done this term? Only count them, and do not say which.
    .forgot = Forgot a password
    .new = Made a new password
    .helped = Helped somebody to set up a phone or a tablet
    .told = Told a friend one of my passwords
