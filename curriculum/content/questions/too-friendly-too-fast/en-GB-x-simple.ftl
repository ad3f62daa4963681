# A hidden present, an open present, and telling after a long time. Said simply, with the same ids.

a-hidden-present-a = A new player gives Esi a present and says, “Tell nobody.” What is best?
    .kind = Tell nobody. The player is kind.
    .show = Show the chat to an adult
    .alone = Give it back. Tell nobody.

a-hidden-present-b = A new person gives Rafi a present and says, “Do not tell.” What is best?
    .alone = Say no. Tell nobody.
    .nice = Tell nobody. The person is nice.
    .show = Show the message to an adult

an-open-present-a = Esi’s coach tells all families, “Each player gets a free bottle.” What is best?
    .refuse = Take none. It is a trick.
    .owe = Take one. Now Esi owes something.
    .take = Take one. Say thank you.

an-open-present-b = The library tells all families, “Each reader gets a free badge.” What is best?
    .take = Take one. Say thank you.
    .owe = Take one. Now Rafi owes something.
    .refuse = Take none. It is a trick.

late-a = A player asks Nia to keep a secret. After weeks, Nia feels bad. What is best?
    .tell = Tell an adult now
    .too-late = Tell nobody. It is too late.
    .wait = Wait. It will end.

late-b = Kwame takes presents from a player all summer. Now Kwame is worried. What is best?
    .own-doing = Tell nobody. He took the presents.
    .tell = Tell an adult now
    .give-back = Give it back. Tell nobody.

list = How many of these did you do this term? Only count. Do not say which.
    .thanked = Said thank you in a game or a chat
    .surprise = Helped to plan a surprise
    .club = Joined a new club or team
    .whom = Wanted to tell somebody about something online. Did not know whom to tell
