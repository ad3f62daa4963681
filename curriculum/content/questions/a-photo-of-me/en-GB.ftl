# A stranger who asks for a photo, somebody known who asks kindly, and a photo that went too far.

asked-for-one-a = Somebody Remy knows only from a game asks for a photo of him. “It’s just for me,” says the message. What is the best thing to do?
    .no-face = Send one in which his face is turned away
    .show = Send none, and show a trusted adult the message
    .quiet = Send none, and tell nobody about it

asked-for-one-b = On a pet page somebody Ada has never met asks for a photo of her. “Nobody else will see it.” What is the best thing to do?
    .quiet = Send none, and keep the message to herself
    .old = Send an old one, because she looks different now
    .show = Send none, and show a trusted adult the message

asked-kindly-a = Dad has a photo of Remy with his medal. “May I send it to Grandma?” he asks. Remy likes the photo. What is the best thing to do?
    .yes = Say yes, because he was asked and he likes it
    .never = Say no, because photos of children must never be sent
    .adults = Say nothing, because adults decide about photos

asked-kindly-b = Auntie has a photo of Ada with her kite. “May I put it in our family album?” Ada likes the photo. What is the best thing to do?
    .never = Say no, because nobody should have a photo of her
    .yes = Say yes, because she was asked and she likes it
    .adults = Say nothing, because adults may use any photo

it-went-further-a = Remy sent one friend a silly photo of himself. Now others have it and laugh, and he feels awful. What is the best thing to do?
    .own-doing = Say nothing, because he sent it himself
    .no-help = Wait, because nobody can do anything about a photo
    .tell = Tell a trusted adult, who can help to stop it

it-went-further-b = Ada sent one person a photo of herself. Now it is on a page she does not know, and she is worried. What is the best thing to do?
    .tell = Tell a trusted adult, who can help to get it removed
    .no-help = Wait, because a photo that is out stays out
    .own-doing = Say nothing, because it was her own mistake

list = How many of these have you done this term? Only count them, and do not say which.
    .made = Took a photo of something that I made
    .printed = Had a photo printed on paper
    .team = Was in a class or team photo
    .whom = Wanted to tell somebody about something online and did not know whom
