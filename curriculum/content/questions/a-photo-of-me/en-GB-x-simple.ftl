# A stranger who asks for a photo, somebody known who asks kindly, and a photo that went too far. Said simply, with the same ids.

asked-for-one-a = A player asks Remy, “Send me a photo of you. Tell nobody.” What is best?
    .no-face = Send one without his face
    .show = Send none. Show an adult.
    .quiet = Send none. Tell nobody.

asked-for-one-b = Somebody online asks Ada, “Send me your photo. It is a secret.” What is best?
    .quiet = Send none. Tell nobody.
    .old = Send an old one
    .show = Send none. Show an adult.

asked-kindly-a = Dad asks, “Can I send this photo to Grandma?” Remy likes it. What is best?
    .yes = Say yes. Remy likes it.
    .never = Say no. Nobody can send photos.
    .adults = Say nothing. Adults decide.

asked-kindly-b = Auntie asks, “Can this photo go in our album?” Ada likes it. What is best?
    .never = Say no. Nobody can have photos.
    .yes = Say yes. Ada likes it.
    .adults = Say nothing. Adults decide.

it-went-further-a = Remy sent a friend his photo. Now others have it and laugh. What is best?
    .own-doing = Tell nobody. Remy sent it.
    .no-help = Wait. Nobody can help.
    .tell = Tell an adult. Adults can help.

it-went-further-b = Ada sent somebody her photo. Now it is on a strange page. What is best?
    .tell = Tell an adult. Adults can help.
    .no-help = Wait. Nobody can help.
    .own-doing = Tell nobody. Ada sent it.

list = How many of these did you do this term? Only count. Do not say which.
    .made = Took a photo of something I made
    .printed = Printed a photo on paper
    .team = Was in a class photo
    .whom = Wanted to tell somebody about something online. Did not know whom to tell
