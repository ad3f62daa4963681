# Other people in a picture: not asked, asked, and not pleased. Said simply, with the same ids.

not-asked-a = Joss has a funny film of a friend. Others say, “Post it!” What is best?
    .kind = Post it. It is not unkind.
    .few = Send it to a few friends
    .ask = Ask the friend first

not-asked-b = Priya has a sweet film of her brother. Friends say, “Post it!” What is best?
    .ask = Ask her brother first
    .few = Send it to a few friends
    .kind = Post it. It is not unkind.

all-asked-a = All families said yes to the class photo. Joss sees it online. What is best?
    .remove = Ask to delete it. Photos are dangerous.
    .fine = Enjoy it. It is OK.
    .names = Write all the names under it

all-asked-b = All singers said yes to the choir film. Priya sees it online. What is best?
    .names = Write all the names under it
    .remove = Ask to delete it. Films are dangerous.
    .fine = Enjoy it. It is OK.

not-pleased-a = Joss posted a photo of a friend. The friend does not like it. What is best?
    .down = Delete it. Say sorry.
    .liked = Keep it. Other people like it.
    .seen = Keep it. People saw it already.

not-pleased-b = Priya posted a joke about her sister. Her sister does not like it. What is best?
    .meant = Keep it. It is only a joke.
    .down = Delete it. Say sorry.
    .liked = Keep it. Other people like it.

list = How many of these did you do this term? Only count. Do not say which.
    .food = Took a photo of food or an animal
    .asked = Asked somebody before I took a photo of them
    .film = Made a film for school
    .not-asked = Sent a photo of somebody. Did not ask first
