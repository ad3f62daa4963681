title = Did I hurt you?
    .setting = It is Thursday evening. Callum is at home.
    .talk = How can you know if a joke is OK for a friend?

cast =
    .sam = Callum’s friend
    .ayo = in Callum’s class
    .pete = looks after Callum
    .webb = the headteacher, he runs the play
    .chat = the chat from school

sign-short = A short answer
    .why = Sam always writes short answers. Sam laughed. It is OK.
sign-tomorrow = “I have to tell you something”
    .why = It can be something good. Sam has an idea. It is OK.
sign-gone = Sam left the chat
    .why = Sam’s bath is ready. It is OK.
sign-unread = Not read
    .why = Sam is not at the tablet now. It is OK.

the-donkey = Callum and Sam are in a play. They are a donkey. Callum is the front. Sam is the back.
    .picture = Callum and Sam laugh in the school hall.

after-the-joke = Callum writes a joke to Sam.
    .picture = Callum lies on his bed with a tablet. He is not sure.
    .callum-joke = The front of the donkey smells good. The back does not!
    .sam-ha = [[short|Ha.]]
    .sam-ha-wants = Sam wants to answer the joke.
    .callum-more = You are a very good back!
    .sam-tomorrow = OK. [[tomorrow|I have to tell you something tomorrow.]]
    .sam-tomorrow-wants = Sam wants to talk tomorrow.
    .sam-gone = [[gone|Sam left the chat.]]
    .callum-asks = Sam? What is it?
    .not-read = Sent 40 minutes ago. [[unread|Sam has not read this.]]

what-now = Callum is not sure. Is Sam sad? What can Callum do?
    .picture = Callum looks at the tablet. He is worried.
    .leave-the-donkey = Leave the play
    .leave-the-donkey-look = The jokes may stop. The play may have no donkey.
    .ask-sam = Ask Sam
    .ask-sam-look = Callum may wait one night. Then Sam may answer.
    .wants = What does Sam want?
    .wants-end = To stop being friends
    .wants-donkey = To play the donkey with Callum

sam-explains = On Friday, Callum asks, “Was my joke OK?” Sam says, “Yes. It was funny. I laughed.”
    .picture = Callum and Sam stand in the school hall.
    .thinks-callum = I was worried. Then I asked. Now I know.
    .thinks-sam = I left the chat because my bath was ready.

half-a-donkey = Callum leaves the play. Now Sam has no front. Sam asks, “Did I do something wrong?”
    .picture = Sam is sad. Mr Webb stands next to him.
    .thinks-sam = The joke was funny. Why did Callum leave?
    .thinks-callum = I did not ask. Now Sam is sad.
    .thinks-webb = I can help Callum and Sam to talk.
    .reassurance = Callum did not want to hurt Sam. That is kind. He can still ask.

five-more-jokes = Callum sends five more jokes. Sam says, “The first joke was funny. One joke is about my ears. I do not like that joke.”
    .picture = Sam shows his tablet. Callum is not sure.
    .thinks-sam = I can tell Callum which joke I do not like.
    .thinks-callum = I sent too many jokes. I did not ask.
    .reassurance = Sam is calm. Sam is still Callum’s friend.

practise-asking = Next time, Callum can tell somebody about a worry. You can practise with him.
    .who = Who can Callum tell?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .words = How can Callum tell?
    .words-joke = “I made a joke. I am not sure about it.”
    .words-joke-reply = Good. Now an adult knows.
    .words-show = Show the chat
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete sleeps on the sofa. What can Callum do?
    .busy-lie-awake = Worry alone all night
    .busy-lie-awake-reply = Pete wants to know. Try again.
    .busy-wait = Say “Pete, I need you”
    .busy-wait-reply = Good. Pete wakes up. Pete listens.

practise-coming-back = Callum can still ask. You can practise with him.
    .who = Who can help Callum?
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .words = How can Callum tell?
    .words-guessed = “I thought that Sam was angry.”
    .words-guessed-reply = Good. Now an adult knows.
    .words-show = Point at “Ha.”
    .words-show-reply = Good. You can tell by pointing.
    .busy = Mr Webb sews. What can Callum do?
    .busy-wait = Put a hand up and wait
    .busy-wait-reply = Good. Mr Webb stops. He listens.
    .busy-go = Go away
    .busy-go-reply = Mr Webb wants to know. Try again.

practise-listening = Callum asks for help with jokes. You can practise with him.
    .who = Who can Callum ask?
    .who-pete = Pete
    .who-pete-reply = Yes. Pete can help.
    .who-webb = Mr Webb, the headteacher
    .who-webb-reply = Yes. Mr Webb can help.
    .words = How can Callum tell?
    .words-too-many = “I sent too many jokes.”
    .words-too-many-reply = Good. That is honest.
    .words-show = Show the jokes
    .words-show-reply = Good. You can tell by showing.
    .busy = Pete is in the shower. What can Callum do?
    .busy-go = Send more jokes
    .busy-go-reply = Ask first. Try again.
    .busy-wait = Wait near the door
    .busy-wait-reply = Good. Pete comes out. He listens.

at-the-lunch-table = At lunch, Ayo tells a joke about Callum’s sandwich. Ayo looks at Callum’s face. Callum smiles.
    .picture = Ayo and Callum smile.
    .alike = At the table, Ayo sees a face. In a chat, I cannot see a face. I can ask.

the-donkey-bows = Sam’s idea is a long tail. Callum and Sam play the donkey. Everybody laughs.
    .headline = Sam liked the joke.
    .picture = Callum and Sam are happy in the school hall.
    .reassurance = Asking was right. This time, the joke was OK.
    .next = When you are not sure about a joke, ask your friend.
    .thinks-callum = I like jokes that we both like.
    .thinks-sam = Callum asked me. I like that.
    .learned-ask = I can ask, “Was that OK for you?”
    .learned-short = A short answer can be a friendly answer.
    .learned-tell = I can tell somebody about a worry.

two-halves-again = Callum says, “I thought that you were angry.” Sam says, “I was not. I was in the bath.” They play the donkey again.
    .headline = Callum asked Sam.
    .picture = Callum and Sam stand together. Sam is happy.
    .reassurance = Callum is not in trouble. He asked later. That is OK.
    .next = When you are not sure, ask first. Then choose.
    .thinks-callum = My guess was wrong.
    .thinks-sam = Now I know why Callum left.
    .learned-guess = I can guess wrong. I ask.
    .learned-back = I can come back.
    .learned-ask = I can ask, “Are you angry?”
    .recover-say = Say what you thought.
    .recover-ask = Ask your friend.

enough-jokes = Callum says, “Sorry about the joke. I will stop.” Sam says, “Good.” They talk about the play.
    .headline = Callum listened to Sam.
    .picture = Callum and Sam sit together. Both are calm.
    .reassurance = The first joke was OK. Callum stopped when Sam told him.
    .next = Send one joke. Then wait. Then ask.
    .thinks-sam = I told Callum. He stopped.
    .thinks-callum = Sam told me which joke he does not like.
    .learned-one = I send one joke. Then I wait.
    .learned-stop = When my friend says stop, I stop.
    .learned-ask = I can ask, “Is this funny for you?”
