title = No more playtime
    .setting = It is a Saturday in June. Ruby is at Gran’s house.
    .talk = Why is it good to check before you share?

cast =
    .truth = a new name in the app
    .mei = in Ruby’s class
    .dev = Noor’s big brother
    .callum = Ruby’s friend
    .noor = Ruby’s cousin. She is seven.
    .gran = Ruby’s gran
    .okafor = Ruby’s teacher

sign-bare-tree = A tree with no leaves
    .why = In June trees have leaves. This photo is old. Somebody changed it.
sign-hurry = “Share it now”
    .why = PlaytimeTruth does not want Ruby to check. A true thing is still true tomorrow.
sign-cousin = “My cousin sent it”
    .why = Mei did not check. Her cousin did not check.
sign-doubt = “I do not believe it”
    .why = Dev asks a good question. This is not rude. It is OK.
sign-caps = Hats to buy
    .why = Somebody gets money for the hats. I ask, “Who made this? Why?”

strawberries = Ruby and Noor eat strawberries. Gran is there too. Ruby looks at a photo app for children.
    .picture = Ruby, Noor and Gran sit together. Ruby is happy.

callum-shows = Callum once believed a changed photo. Callum shows what he does now.
    .picture = Callum puts his hands in his pockets.
    .stop = I stop. I put my hands in my pockets.
    .think = What is in the photo? Who made it? Why?
    .click = I choose. I check first. I can ask an adult.

pic-patch = Ruby sees a new photo.
    .picture = Ruby looks at the tablet. She is worried.
    .truth-photo = NO MORE PLAYTIME!
    .truth-photo-shows = A sign on the school gate says, “Playtime is over.” [[bare-tree|The tree has no leaves.]]
    .truth-photo-wants = PlaytimeTruth wants people to see the photo.
    .truth-hurry = [[hurry|Share it now. They want to delete it.]]
    .truth-hurry-wants = PlaytimeTruth wants people to share it now.
    .mei-cousin = [[cousin|My cousin sent it. So it is true.]]
    .mei-cousin-wants = Mei wants to say who sent it.
    .ruby-frame = Oh no!
    .dev-doubts = [[doubt|I do not believe it yet.]] Who took this photo?
    .dev-doubts-wants = Dev wants to know who took the photo.
    .truth-caps = [[caps|Buy our hats. Nine pounds.]]
    .truth-caps-wants = PlaytimeTruth wants to sell hats.

what-now = What can Ruby do?
    .picture = Ruby stands up. She is angry.
    .check-it = Check with Gran
    .check-it-look = It may take a few minutes. Gran may look too.
    .share-it = Share it with everybody
    .share-it-look = Many people may see it. They may get angry fast.
    .wants = What does PlaytimeTruth want?
    .wants-shares = To get money for hats
    .wants-playtime = More playtime for children

no-leaves-in-june = Ruby looks at the tree. Gran looks at the school’s own page. It says, “We paint the gate. You can play on the field.”
    .picture = Ruby and Gran look at the tablet.
    .thinks-ruby = I was angry. Then I looked. The tree has no leaves.
    .thinks-gran = Ruby looked first. That was right.
    .thinks-truth = Angry people share. Then I get money.

a-line-at-the-gate = Ruby shares the photo. On Monday many parents come to school. They are angry. The photo is not true.
    .picture = Ruby and Mr Okafor stand in the playground. Both are worried.
    .thinks-ruby = I wanted to help. It was not true.
    .thinks-okafor = Many parents phoned. Who made this photo?
    .thinks-truth = Many people shared it. Now I have money.
    .reassurance = Ruby did not make the photo. Somebody tricked her. She can tell an adult.

noor-and-her-shoes = Ruby tells Noor, “There is no more playtime.” On Monday Noor cries. She does not want to go to school.
    .picture = Noor sits and cries. Ruby is not sure.
    .thinks-noor = Ruby says it. So it is true.
    .thinks-ruby = Mei told me. Mei did not check. I did not check.
    .reassurance = Ruby believed a friend. That is OK. Ruby can check now.

practise-checking = Ruby asks somebody once more to check. You can practise with her.
    .who = Who can check with Ruby?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor knows the school.
    .words = How can Ruby ask?
    .words-no-leaves = “The tree has no leaves. Is it true?”
    .words-no-leaves-reply = Good. It is clear what she sees.
    .words-point = Point at the tree
    .words-point-reply = Good. You can ask by pointing.
    .busy = Gran counts. What can Ruby do?
    .busy-share-now = Share the photo
    .busy-share-now-reply = Check first. Try again.
    .busy-row-end = Put a finger up and wait
    .busy-row-end-reply = Good. Gran stops counting. She looks.

practise-putting-right = Ruby tells an adult. You can practise with her.
    .who = Who can Ruby tell?
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor can help.
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .words = How can Ruby tell?
    .words-shared = “I shared it. I did not check.”
    .words-shared-reply = Good. That is honest.
    .words-show = Show the photo
    .words-show-reply = Good. You can tell by showing.
    .busy = Mr Okafor talks to parents. What can Ruby do?
    .busy-step-up = Say “I shared the photo”
    .busy-step-up-reply = Good. Mr Okafor stops. He listens to Ruby.
    .busy-back-row = Go away
    .busy-back-row-reply = Mr Okafor wants to know. Try again.

practise-asking-again = Ruby can check now. You can practise with her.
    .who = Who can Ruby ask?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-okafor = Mr Okafor, her teacher
    .who-okafor-reply = Yes. Mr Okafor knows the school.
    .words = How can Ruby ask?
    .words-is-it-true = “Noor is crying. Is this true?”
    .words-is-it-true-reply = Good. Now an adult knows why it is important.
    .words-show = Show the photo
    .words-show-reply = Good. You can ask by showing.
    .busy = Gran says, “I do not know this app.” What can Ruby do?
    .busy-drop-it = Stop asking
    .busy-drop-it-reply = Gran can still help. Try again.
    .busy-the-tree = Say “Look at the tree”
    .busy-the-tree-reply = Good. Gran looks. She says, “This photo is old!”

at-the-bus-stop = A paper at the bus stop says, “No more buses! Tell everybody!” It has no name. Gran reads the bus times. The bus comes.
    .picture = Ruby and Gran stand in a street.
    .alike = It is the same in an app. When there is no name, and it wants you to share, check first.

in-the-dinner-queue = A boy shouts, “There is no more food!” Ruby goes and looks. There is food. Ruby says, “It is not true.”
    .picture = Ruby stands in the school hall. She is happy.
    .alike = It is the same in an app. I look first. Then I tell what is true.

the-green-gate = Ruby writes, “It is not true.” Gran and Ruby report the photo. On Monday all children play.
    .headline = Ruby checked.
    .picture = Ruby and Noor stand at a green gate. Ruby is proud.
    .reassurance = Feeling angry is OK. Ruby did nothing wrong.
    .next = When a photo makes you angry, stop. Check. Ask an adult.
    .thinks-ruby = I looked at the tree. It helped me.
    .thinks-okafor = Ruby told people the truth. Thank you, Ruby.
    .learned-look = People can change photos. I look at all of the photo.
    .learned-who = I ask, “Who made this? Why?”
    .learned-second = I check in a second place. Then I share.

the-second-post = Ruby deletes the photo. She writes, “It was not true.” Mr Okafor reports it. The parents go home.
    .headline = Ruby told. She wrote the truth.
    .picture = Ruby and Mr Okafor stand at a green gate. Both are calm.
    .reassurance = Ruby is not in trouble. Somebody tricked her.
    .next = If you shared a wrong thing, delete it. Write the truth. Tell an adult.
    .thinks-ruby = I made a mistake. I told. I feel better.
    .thinks-okafor = Ruby told me. That was brave.
    .recover-down = Delete the photo.
    .recover-right = Write what is true.
    .recover-tell = Tell an adult. Report the photo.
    .learned-feeling = When I feel angry, I stop first. A photo can be wrong.
    .learned-fast = When it says “now”, I can wait.
    .learned-second = I check in a second place. Then I share.

hopscotch = Gran phones the school. The school says, “We only paint the gate.” Noor is happy. She plays on the field.
    .headline = Ruby asked again. Now she knows.
    .picture = Noor plays. Ruby is calm.
    .reassurance = Ruby did not want Noor to cry. She asked again. That helped.
    .next = When a friend tells you a thing, check in a second place.
    .thinks-noor = Ruby helped me.
    .thinks-ruby = Mei did not lie. Mei did not check.
    .learned-chain = Many people can make the same mistake.
    .learned-small = Small children believe me. I check first.
    .learned-second = I check in a second place. Then I tell.
