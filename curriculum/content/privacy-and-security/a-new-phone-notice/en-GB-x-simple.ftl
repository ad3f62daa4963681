title = A new phone notice
    .setting = It is Saturday. Dev is at Gran’s house.
    .talk = How can you know that a message about your account is real?

cast =
    .auntie = Dev’s auntie
    .gran = Dev’s gran
    .okafor = Dev’s teacher
    .nestly = the app of the family

sign-new-sign-in = A new phone
    .why = The app writes this for every new phone. It is OK.
sign-town = It knows the town
    .why = The app sees the town. It does not ask for more. It is OK.
sign-nothing = “Do nothing”
    .why = A trick wants something from Dev. This message wants nothing. It is OK.
sign-open-it = “Open the app yourself”
    .why = There is no link. Dev can use the app that he knows. It is OK.

tomato-morning = Dev’s family shares one account. Messages about the account come to Dev. Dev helps Gran with plants.
    .picture = Gran and Dev hold plants. Both are happy.

the-notice = A message about the account comes.
    .picture = Dev reads the message. He is not sure.
    .alert-mail-subject = A new phone in your account
    .alert-mail = Hello Dev. [[new-sign-in|A new phone logged in.]]
    .where = [[town|The phone is near your town.]]
    .if-you = [[nothing|When it is your family, do nothing.]]
    .if-not = Is it a stranger? [[open-it|Open the app yourself.]] We do not ask for your password.

what-now = What can Dev do?
    .picture = Dev holds the tablet. He is worried.
    .open-nestly = Open the app and ask Auntie Zee
    .open-nestly-look = Dev may see a list of phones. Auntie Zee may know more.
    .throw-it-out = Log the new phone out at once
    .throw-it-out-look = The new phone cannot use the account. Somebody may need it.
    .wants = What does the app want?
    .wants-know = That the family knows about the new phone
    .wants-password = To get the password

the-list-of-devices = Dev opens the app himself. He sees a new phone. He phones Auntie Zee. Auntie Zee says, “I have a new phone!”
    .picture = Dev and Gran look at the tablet.
    .thinks-dev = I looked and I asked. Now I know.
    .thinks-gran = Dev was calm. He checked.
    .thinks-auntie = I did not tell Dev about my new phone.

twelve-lemons = Dev logs the new phone out. It is Auntie Zee’s phone. Now Auntie Zee cannot see her list. She buys twelve lemons and no milk.
    .picture = Auntie Zee has many lemons. Dev is worried.
    .thinks-auntie = My list is gone. I do not know why.
    .thinks-dev = I did not look first. It was Auntie Zee’s phone.
    .reassurance = Dev wanted to help his family. That is good. He can tell Auntie Zee.

nobody-reads-this = Dev sends the password to the app’s people. An answer comes: “Do not send a password to anybody.”
    .picture = Dev looks at the tablet. He is worried.
    .thinks-dev = The message was real. I still sent too much.
    .thinks-gran = Dev is quiet. I want to help.
    .reassurance = Dev wanted to help. He can change the password.

practise-checking = Dev asks somebody once more to check. You can practise with him.
    .who = Who can check with Dev?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Dev ask?
    .words-is-it-you = “There is a new phone. Is it yours?”
    .words-is-it-you-reply = Good. That is a clear question.
    .words-show = Show the tablet
    .words-show-reply = Good. You can ask by showing.
    .busy = Auntie Zee does not answer the phone. What can Dev do?
    .busy-press-all = Press all the buttons
    .busy-press-all-reply = Check first. Try again.
    .busy-look-again = Look in the app and phone again
    .busy-look-again-reply = Good. Later, Auntie Zee answers. She listens.

practise-asking-before-acting = Dev tells an adult. You can practise with him.
    .who = Who can Dev tell?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-okafor = Mr Okafor, his teacher
    .who-okafor-reply = Yes. Mr Okafor can help. Auntie Zee wants to know too.
    .words = How can Dev tell?
    .words-threw-out = “I logged Auntie Zee’s phone out.”
    .words-threw-out-reply = Good. Now an adult knows what happened.
    .words-show = Show the message
    .words-show-reply = Good. You can tell by showing.
    .busy = Auntie Zee carries bags. What can Dev do?
    .busy-carry = Help her and say “I can tell you why”
    .busy-carry-reply = Good. Auntie Zee puts the bags down. She listens.
    .busy-upstairs = Go away
    .busy-upstairs-reply = Auntie Zee wants to know. Try again.

practise-telling-what-was-sent = Dev tells an adult. You can practise with him.
    .who = Who can Dev tell?
    .who-gran = Gran
    .who-gran-reply = Yes. Gran can help.
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .words = How can Dev tell?
    .words-sent-it = “I sent our password.”
    .words-sent-it-reply = Good. Now an adult can help.
    .words-show = Show the message that he sent
    .words-show-reply = Good. You can tell by showing.
    .busy = Gran carries plants. What can Dev do?
    .busy-wait = Say “I need you” and wait
    .busy-wait-reply = Good. Gran puts the plants down. She listens.
    .busy-delete = Delete the message
    .busy-delete-reply = Gran wants to know. Try again.

nothing-to-do = The new phone is Auntie Zee’s phone. Dev does not have to do anything. Auntie Zee comes with a cake.
    .headline = It was Auntie Zee.
    .picture = Dev and Gran are happy.
    .reassurance = Checking was right. This time, it was safe.
    .next = When a message about your account comes, open the app yourself. Then ask.
    .thinks-dev = The app told us. That is good.
    .thinks-auntie = Next time, I tell Dev first.
    .learned-asks = I ask, “What does it want from me?”
    .learned-door = I open the app myself. I do not use a link.
    .learned-ask-them = I ask my family.

back-in-the-nest = Auntie Zee logs in again. Auntie Zee and Dev make a rule: “Tell the family about a new phone first.”
    .headline = Dev told Auntie Zee.
    .picture = Dev and Auntie Zee stand in the kitchen.
    .reassurance = Being careful is OK. Dev is not in trouble.
    .next = First look. Then ask. Then choose.
    .thinks-dev = Next time, I look first.
    .thinks-auntie = Dev is careful. He can phone me first.
    .learned-look = I look in the app first.
    .learned-both = A new thing can be safe. I ask.

a-fresh-password = Gran phones Auntie Zee. They make a new password. Dev looks in the app. All is OK.
    .headline = Dev told Gran.
    .picture = Dev and Gran sit together. Both are calm.
    .reassurance = Dev is not in trouble. Telling helped.
    .next = If you sent a password, tell an adult. Change it.
    .thinks-dev = I do not send a password again.
    .thinks-gran = Dev told me. I could help.
    .learned-never = I do not send my password to anybody.
    .learned-told = When I tell early, it is easy to put right.
    .recover-say = Tell your family.
    .recover-change = Change the password.
    .recover-look = Look in the app.
