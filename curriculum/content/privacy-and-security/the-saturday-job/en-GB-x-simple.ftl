title = The Saturday job
    .setting = It is Monday. Hana is in the library. She reads her e-mails.
    .talk = What can you ask about a new job?

cast =
    .kettle = a café
    .mum = Hana’s mum
    .patel = helps pupils find work

sign-after-weeks = An e-mail after five weeks
    .why = Hana wrote to the café first. This is the answer. It is OK.
sign-birth-date = Birthday and address
    .why = The council gives pupils a permit to work. The form has to ask this. An adult signs it. It is OK.
sign-account = The account number
    .why = The café needs it to pay Hana. It does not ask for the PIN. It is OK.
sign-answer-by = A date
    .why = Hana has thirteen days. She can ask an adult. It is OK.

good-with-cake = Hana wants a job. She left a note in a café five weeks ago.
    .picture = Hana sits in a library at a computer. She is calm.

kettle-mails = Today the café writes to Hana.
    .picture = Hana looks at the screen. She is not sure.
    .kettle-note-subject = A job
    .kettle-note = [[after-weeks|We found your note.]] Do you want to work on Saturdays? You get six pounds an hour.
    .hana-yes-subject = Yes
    .hana-yes = Yes, please! What do you need?
    .kettle-form-subject = The form
    .kettle-form = [[birth-date|We need a form with your birthday and address.]] A parent signs it.
    .kettle-pay-subject = Your pay
    .kettle-pay = [[account|The form asks for your account number.]] Bring the form here. We do not need your card or PIN.
    .kettle-date-subject = When?
    .kettle-date = Come and look first. [[answer-by|Tell us before the 19th.]]

what-now = What can Hana do?
    .picture = Hana stops. She thinks.
    .delete-it = Delete the e-mails
    .delete-it-look = The e-mails may be gone. The café may still need help.
    .ring-and-go = Phone the number on the café’s door. Go there with Mum.
    .ring-and-go-look = Hana and Mum may see the café. They may ask questions.
    .wants = What does the café want?
    .wants-hands = Help on Saturdays
    .wants-money = To take Hana’s money

through-the-door = Hana and Mum go to the café. They meet Bel. Bel owns the café. Mum reads the form.
    .picture = Hana and Mum stand in a street with shops. Hana smiles.
    .thinks-hana = I checked. Now I know that it is a real job.
    .thinks-mum = Hana checked first. That was right.
    .thinks-kettle = Hana reads the form well. She will work well.

still-wanted = Hana deletes the e-mails. One week later, the café still needs help. Hana sees a note in the window.
    .picture = Hana stands in a street with shops. She is sad.
    .thinks-hana = It was a real job. I did not ask.
    .thinks-kettle = Hana did not answer. We do not know why.
    .reassurance = Hana wanted to be safe. That is OK. She can ask now.

both-sides = Hana sends a photo of her bank card. The café writes: “We do not need it. Tell your bank.”
    .picture = Hana looks at the screen. She is worried.
    .thinks-hana = They did not ask for a photo. I was too fast.
    .thinks-kettle = Hana wants to help. But the photo is not safe.
    .reassurance = Hana is not in trouble. An adult can help. The bank can change the card.

practise-checking = Hana asks somebody once more to check. You can practise with her.
    .who = Who can check with Hana?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can read the form.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel knows about jobs.
    .words = How can Hana ask?
    .words-real = “Is this a real job? Can we check?”
    .words-real-reply = Good. This is a clear question.
    .words-show = Show the e-mails
    .words-show-reply = Good. You can ask by showing.
    .busy = A baby sleeps on Mum’s arm. What can Hana do?
    .busy-send = Answer the café first
    .busy-send-reply = Check first. Then answer. Try again.
    .busy-paper = Write a note for Mum
    .busy-paper-reply = Good. Mum reads the note. After ten minutes, she listens.

practise-asking-late = Hana can still ask. You can practise with her.
    .who = Who can Hana ask?
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can phone the café.
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can help.
    .words = How can Hana ask?
    .words-deleted = “I deleted a job. Was it real?”
    .words-deleted-reply = Good. This is a clear question.
    .words-show = Show the deleted e-mails
    .words-show-reply = Good. You can ask by showing.
    .busy = Ms Patel counts the pupils outside. What can Hana do?
    .busy-line = Wait and ask after that
    .busy-line-reply = Good. Ms Patel counts. Then she listens.
    .busy-gone = Go away
    .busy-gone-reply = Hana still does not know. Ask Ms Patel. Try again.

practise-too-much = Hana tells an adult about the photo. You can practise with her.
    .who = Who can Hana tell?
    .who-mum = Mum
    .who-mum-reply = Yes. Mum can phone the bank with Hana.
    .who-patel = Ms Patel, her teacher
    .who-patel-reply = Yes. Ms Patel can help.
    .words = How can Hana tell?
    .words-photo = “I sent a photo of my card.”
    .words-photo-reply = Good. Now an adult knows what happened.
    .words-show = Show the e-mail
    .words-show-reply = Good. You can tell by showing.
    .busy = Mum is at the dentist. What can Hana do?
    .busy-see = Say nothing
    .busy-see-reply = Mum wants to know. Try again.
    .busy-text = Send Mum a message
    .busy-text-reply = Good. Mum reads it. She phones Hana. She listens.

apples = A man in a shop offers Hana a job. He says, “Come with your mum first.”
    .picture = Hana and Mum stand in a street with shops.
    .alike = It is the same with an e-mail. With a real job, you can ask and look first.

first-saturday = Hana works at the café. She gets twenty-four pounds. She likes the work.
    .headline = Hana checked. The job was real.
    .picture = Hana stands next to a shop. She is proud. Mum smiles.
    .reassurance = Checking was right. This time, it was safe.
    .next = When somebody offers you a job, find the number and phone. Go there with an adult.
    .thinks-hana = I work and I get money. I like it.
    .thinks-kettle = Hana works well. We are glad.
    .learned-door = I find the phone number on the door.
    .learned-why = I can ask why they need something.
    .learned-work = With a real job, I get money for my time.

the-cake-person = Ms Patel phones the café. The café still needs help. Hana and Mum can come on Saturday.
    .headline = Hana asked. She can have the job.
    .picture = Hana stands in a street with shops. She is calm.
    .reassurance = Hana was careful. She is not in trouble.
    .next = Some offers are real. Ask an adult. Then choose.
    .thinks-hana = Next time, I ask first.
    .thinks-patel = Hana asked me. I am glad.
    .learned-offer = Money for work can be OK.
    .learned-time = When they give me time, it is a good sign.
    .learned-ask = I ask before I delete.

a-new-card = Hana and Mum phone the bank. The bank sends a new card. Hana can still have the job.
    .headline = Hana told Mum. The card is changed.
    .picture = Hana and Mum sit together. Both are calm.
    .reassurance = Hana is not in trouble. The café was honest.
    .next = Do not send photos of your card. If you sent one, tell an adult.
    .thinks-hana = Next time, I read everything first.
    .thinks-mum = Hana told me. I am glad.
    .recover-tell = Tell an adult what you sent.
    .recover-ring = Phone the bank. Get a new card.
    .recover-delete = Ask them to delete the photo.
    .learned-card = I do not send photos of my card.
    .learned-paper = The account number on a form is enough.
    .learned-slow = I can take my time.
