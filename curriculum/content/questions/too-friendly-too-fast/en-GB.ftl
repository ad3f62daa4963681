# A hidden present, an open present, and telling after a long time.

a-hidden-present-a = In a game a new player gives Esi a rare sword and writes, “This stays between us.” What is the best thing to do?
    .kind = Keep it quiet, because the player was kind
    .show = Show the chat to a trusted adult
    .alone = Give the sword back and tell nobody

a-hidden-present-b = On a drawing page somebody new buys Rafi brushes and writes, “No need to mention it at home.” What is the best thing to do?
    .alone = Say no to the brushes and tell nobody
    .nice = Say nothing at home, because it was asked so nicely
    .show = Show the message to a trusted adult

an-open-present-a = Esi’s coach writes on the team page, where all families can read it, “Free bottles for all players!” What is the best thing to do?
    .refuse = Take none, because a present from an adult is a trick
    .owe = Take one, and do what the coach wants from now on
    .take = Take one and say thank you, because it is for all

an-open-present-b = The library writes to all families, “Every reader gets a badge on Friday!” Rafi has read six books. What is the best thing to do?
    .take = Take one and say thank you, because it is for all
    .owe = Take one, and pay the library back in some way
    .refuse = Take none, because nobody gives things away for nothing

late-a = For weeks Nia has kept a chat secret, because a player asked her to. Now she feels bad about it. What is the best thing to do?
    .tell = Tell a trusted adult, because late is fine too
    .too-late = Keep it, because it is too late to tell
    .wait = Stop writing, and wait until it ends by itself

late-b = All summer Kwame has taken presents from a player and told nobody. Now the messages worry him. What is the best thing to do?
    .own-doing = Keep it, because he took the presents himself
    .tell = Tell a trusted adult, because late is fine too
    .give-back = Give everything back, and say no more about it

list = How many of these have you done this term? Only count them, and do not say which.
    .thanked = Said thank you for help in a game or a chat
    .surprise = Helped to plan a surprise for somebody
    .club = Joined a new club or team
    .whom = Wanted to tell somebody about something online and did not know whom
