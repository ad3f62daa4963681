# Words of Tell a trusted adult. Nothing here promises a secret, and nothing says more than is true.

tell-second-demo = Demo school: these adults are invented. Tell a real adult in person.
tell-second = Before you send, you see who can read it
tell-step-who = 1. Who
tell-step-what = 2. What
tell-step-check = 3. Check
tell-step-next = 4. Next

## Who

tell-who-title = Who do you want to tell?
tell-answer-waits = Somebody has read what you told. Press 4 to see.
tell-who-line = They will listen. You are not in trouble.
tell-team = The safeguarding team
tell-team-line = keeps children safe at our school
tell-more-adults = More adults
tell-happened-title = What happened?
tell-feel-title = How do you feel?
tell-more-pictures = More pictures
tell-more-feelings = More feelings
tell-danger-line = In danger now? Tell an adult near you, or call 999.
tell-keep-it-short = Do not answer. Do not delete. Keep it, and show an adult.
tell-not-now = Not now
tell-next-what = Next: what happened

## What

tell-pictures = Pictures
tell-write = Write
tell-cell-happened = What happened
tell-cell-feel = I feel
tell-cell-questions = Questions
tell-cell-empty = Not said yet
tell-kind-something-happened = Something happened
tell-kind-asked-for-a-photo = Asked for a photo
tell-kind-asked-where-i-live = Asked where I live
tell-kind-said-keep-a-secret = Said to keep a secret
tell-kind-unkind-things = Unkind things
tell-kind-showed-me-something = Showed me something
tell-kind-wants-money = Wants money or gifts
tell-kind-wants-to-meet = Wants to meet me
tell-kind-scary-message = A nasty or scary message
tell-kind-page-not-for-me = A page not for me
tell-kind-my-account = My account or password
tell-kind-something-else = Something else
tell-next-feel = How I feel

tell-write-label = What happened, in your own words
tell-may-be-seen = People near you may see this screen. The school may also check what is on it.
tell-start-asked = Someone asked me to …
tell-start-saw = I saw something …
tell-start-worried = I am worried about …
tell-start-did = I did something and …
tell-start-page = The page or app was called …
tell-tool-starts = Beginnings
tell-tool-words = Words
tell-tool-letters = Letters
tell-undo = Undo
tell-more-words = More
tell-letters-alphabet = A to Z
tell-letters-keyboard = Keyboard
tell-letters-space = Space
tell-letter-apostrophe = Apostrophe
tell-letter-exclamation = Exclamation mark
tell-letter-question = Question mark
tell-letter-full-stop = Full stop
tell-bank-somebody = somebody
tell-bank-friend = friend
tell-bank-online = online
tell-bank-game = game
tell-bank-phone = phone
tell-bank-asked = asked
tell-bank-said = said
tell-bank-sent = sent
tell-bank-showed = showed
tell-bank-picture = picture
tell-bank-video = video
tell-bank-money = money
tell-bank-secret = secret
tell-bank-meet = meet
tell-bank-home = home
tell-bank-school = school
tell-bank-unkind = unkind
tell-bank-scared = scared
tell-bank-sad = sad
tell-bank-angry = angry
tell-bank-again = again

tell-feel-line = Choose as many as you like. Every feeling is all right.
tell-feeling-happy = Happy
tell-feeling-calm = Calm
tell-feeling-unsure = Unsure
tell-feeling-worried = Worried
tell-feeling-sad = Sad
tell-feeling-angry = Angry
tell-feeling-scared = Scared
tell-feeling-proud = Proud
tell-next-questions = Four questions

tell-questions-line = Answer what you like. You can leave them all out.
tell-ask-adult = Is it about a grown-up who works at our school?
tell-ask-today = Is it happening today, or is somebody in danger?
tell-ask-where = Where did it happen?
tell-where-school = At school
tell-where-home = At home
tell-where-elsewhere = Elsewhere
tell-ask-talk = Do you want somebody to talk with you?
tell-ask-about = Who is it about?
tell-yes = Yes
tell-no = No
tell-not-sure = Not sure
tell-about-me = Me
tell-about-friend = A friend
tell-answered = { $number } of 4 answered
tell-next-check = Check and send

## Danger now

tell-go-now = Go to an adult now
tell-go-now-say = Go to the nearest adult you trust. Say: “I need help now.”
tell-call-999 = No adult near you? Call 999.
tell-nobody-reads-now = It may be a while until somebody reads a message from here. An adult near you is faster.
tell-also-send = Check and send as well

## Check

tell-check-title = Is this what you want to say?
tell-check-line-named = These adults will see this and your name.
tell-check-line-unnamed = These adults will see this. They will not see a name.
tell-faces = They can read it. Press a face to leave that person out.
tell-left-out = You left out { $names }. Now these people can read it.
tell-about-adult-goes = It is about a grown-up at school, so these people look at it.
tell-nobody-left = Everybody is left out. Put somebody back, or tell an adult you trust in person.
tell-put-back = Put back
tell-face = { $name }, { $role }. Press to leave this person out.
tell-also = Also: { $names }
tell-from = From
tell-no-name = No name
tell-say-my-name = Say who I am
tell-not-said = Not said
tell-may-have-to-tell = They may have to tell another adult, to keep you safe. Your class will not see it.
tell-parents-usually = Usually they tell your parents or carers too.
tell-not-kept = This computer could not keep your message. Your words are still here. Please tell an adult in person now.
tell-change = Change
tell-send = Send
tell-send-to-one = Send to { $name }
tell-send-to-several = Send to { $number } adults

## Who else

tell-who-else = Who else?
tell-who-else-title = Who else may know?
tell-who-else-line = This is what usually happens.
tell-parents-by-whom = An adult who reads this does that, or asks another adult at school to.
tell-home-line = Is home not safe for you? Press here. They read it before they tell anybody.
tell-kind-home-not-safe = Home is not safe

## Who are you

tell-name-title = Who are you?
tell-name-line = You can tell your name, or not. You can send either way.
tell-rather-not-say = I would rather not say

## What happens next

tell-kept-title = Thank you for telling.
tell-sent-title = Sent. Thank you for telling.
tell-answers-title = What you told before
tell-waiting = It is waiting on this computer
tell-waiting-words = No adult has seen it yet, as far as this computer knows. It goes to school when it can.
tell-arrived = It is at school
tell-arrived-with = It is at school for { $names }
tell-arrived-unnamed = No adult has said yet that they have seen it. Your name is not checked, so no answer comes here.
tell-arrived-words = No adult has said yet that they have seen it. You will see here when one has.
tell-read = { $name } has read it
tell-read-before = { $name } has read what you told before
tell-in-hand = { $name } is looking after it
tell-in-hand-before = { $name } is looking after what you told before
tell-closed = { $name } has dealt with it
tell-closed-before = { $name } has dealt with what you told before
tell-closed-words = You can tell again at any time.
tell-read-words = They know about it now.
tell-another-answer = Another answer
tell-do-not-answer = Do not answer
tell-do-not-delete = Do not delete
tell-keep-and-show = Keep it and show an adult
tell-fault-title = It is not your fault
tell-fault-words = You are not in trouble. You did well to tell.
tell-to-break = Go to Break
tell-leave = Go back

## What you can do

tell-can-title = What I can do
tell-can-line = Show it to an adult first. Each of these is easier with an adult.
tell-more-can = More
tell-can-message = Somebody writes to me
tell-can-game = In a game
tell-can-chain = A scary message
tell-can-page = A bad page
tell-can-account = My account
tell-can-number = They know my number
tell-can-message-do = Leave the chat. Block them.
tell-can-game-do = Leave the game. Tell the people who run it.
tell-can-chain-do = Do not send it on. You will not be in trouble.
tell-can-page-do = Close it, or turn the screen off.
tell-can-account-do = Change the password, with an adult.
tell-can-number-do = An adult can help you change it.

## Helplines

tell-helplines = Helplines
tell-helplines-title = Somebody outside school
tell-helplines-line = They listen to children and young people. Our school has checked these.
tell-helpline-checked = For children and young people. Checked in { $month }

## Notices

courier-file-broken = This computer's file from the school does not open. You can play. Please tell your teacher.
courier-not-approved = A teacher has not approved this computer. You can play as a guest.
courier-not-kept = This computer cannot keep what you played yet. It tries again. You can go on playing. Please tell your teacher.
