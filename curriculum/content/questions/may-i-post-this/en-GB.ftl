# Other people in a picture: not asked, asked, and not pleased.

not-asked-a = Joss has a film of a friend who falls into a pile of leaves. “Post it, it’s so funny!” say the others. What is the best thing to do?
    .kind = Post it, because nothing bad happens in it
    .few = Send it to the others, but not to everybody
    .ask = Ask the friend first, and accept a no

not-asked-b = Priya has a film of her brother with noodles in his hair. “Put it up, he’s so sweet!” say her friends. What is the best thing to do?
    .ask = Ask her brother first, and accept a no
    .few = Send it to her friends, but not to everybody
    .kind = Post it, because he looks sweet in it

all-asked-a = Joss sees the class photo on the school page. All families were asked and said yes. There are no names. What is the best thing to do?
    .remove = Get it removed, because children must not be online
    .fine = Leave it there, because everybody was asked
    .names = Add the names, so that people know who is who

all-asked-b = Priya sees a film of her choir on its page. All singers were asked and said yes. There are no names. What is the best thing to do?
    .names = Add the names, so that the singers become known
    .remove = Get it removed, because films of children are dangerous
    .fine = Leave it there, because everybody was asked

not-pleased-a = Joss posted a photo of a friend. Many people like it, but the friend writes, “Please don’t. I hate it.” What is the best thing to do?
    .down = Take it down and say sorry, because one no is enough
    .liked = Leave it, because so many people like it
    .seen = Leave it, because everybody has seen it already

not-pleased-b = Priya posted a joke about her sister. It got forty hearts, but her sister says, “Not funny. Please don’t.” What is the best thing to do?
    .meant = Leave it, because it was meant as a joke
    .down = Take it down and say sorry, because her no counts
    .liked = Leave it, because forty people find it funny

list = How many of these have you done this term? Only count them, and do not say which.
    .food = Took a photo of food or of an animal
    .asked = Asked somebody before I took a photo of them
    .film = Made a film for school
    .not-asked = Sent or posted a picture of somebody without asking
