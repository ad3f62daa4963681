title = The running map
    .setting = It is Sunday. Dev looks at his running app.
    .talk = How can a map show where you live?

cast =
    .zaynab = Dev’s friend
    .elin = in Dev’s class
    .freya = an older pupil
    .auntie = Dev’s auntie at home
    .rahman = a computing teacher
    .trotter = running app
    .shop = advert

sign-steps = Count steps
    .why = A running app counts steps. The number stays on the phone. It is OK.
sign-everyone = Everyone
    .why = Strangers can see the map too.
sign-knot = Where runs begin
    .why = All runs begin at Dev’s door. Now people can see where he lives.
sign-contacts = Contacts
    .why = The app keeps names and phone numbers. It does not need them.
sign-adverts = Adverts
    .why = The app tells shops where Dev is. Shops pay for this.

forty-runs = Dev runs every day with a dog. His app draws each run on a map. It shows a photo of the dog.
    .picture = Dev is in the kitchen with his phone. He is proud.

zaynab-shows = Zaynab has an app for her bike. She checks its settings.
    .picture = Zaynab sits in the park with her phone.
    .stop = I stop. I open the settings.
    .think = I think. Who can see this? Do they need it?
    .click = I choose the safest setting. I show it to an adult.

the-switches = Elin asks, “Is your house in the middle of your map?” Dev opens the settings of his app.
    .picture = Dev looks at his phone. He is not sure.
    .set-steps-state = [[steps|My steps stay on this phone]]
    .set-steps = Count my steps
    .set-who-state = [[everyone|Everyone can see my map]]
    .set-who = Who can see my map
    .set-start-state = [[knot|The map shows where my runs begin]]
    .set-start = Where my runs begin
    .set-contacts-state = [[contacts|The app keeps 84 names]]
    .set-contacts = My contacts
    .shop-shoes = [[adverts|Buy running shoes near YOUR door!]] Be quick!
    .set-adverts-state = The app tells shops where I am
    .set-adverts = Tell shops where I am

what-now = What can Dev do?
    .picture = Dev thinks.
    .go-through = Change the settings with Auntie Zee
    .leave-it = Do nothing. It is only a map.
    .wants = What does the app company want?
    .wants-know = To know a lot about Dev and earn money
    .wants-fit = To keep Dev healthy

on-an-envelope = Dev writes four words on paper: who, where, names, adverts. He takes the paper to Auntie Zee.
    .picture = Dev stands next to Auntie Zee.
    .thinks-dev = I did not write my address. The map shows it.
    .thinks-auntie = Dev wants to show me something. I can help.
    .thinks-trotter = Many people do not check the settings. We want that.
    .reassurance = Dev did not choose these settings. The app chose them.

nice-dog = Freya is an older pupil. She says, “I know this dog from the map. You live in Orchard Street.” Dev never told her that.
    .picture = Dev is worried. Freya smiles.
    .thinks-dev = She is friendly. Who else looks at my map?
    .thinks-freya = I like the dog. I see his photo on the map.
    .reassurance = It is not Dev’s fault. The app showed too much.

still-there = Dev deleted the app. On Monday, Elin can still see his map. The app company kept it.
    .picture = Elin shows Dev her phone. Dev is worried.
    .thinks-dev = I deleted the app. The map is still there.
    .thinks-trotter = Dev still has an account. We keep his map.
    .reassurance = Deleting the app was a good idea. Dev can get help for the next step.

practise-showing = Dev shows an adult the map. You can practise with him.
    .who = Who can help Dev?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. She lives there too. She can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. She knows a lot about settings.
    .words = How can Dev tell?
    .words-house = “My app shows our house.”
    .words-house-reply = Good. Now it is clear what happens.
    .words-envelope = Show the four words
    .words-envelope-reply = Good. You can tell by showing.
    .busy = At home, Auntie Zee is sewing. She is counting. What can Dev do?
    .busy-curtain = Wait next to her
    .busy-curtain-reply = Good. Auntie Zee stops sewing. She listens.
    .busy-alone = Tell nobody
    .busy-alone-reply = Auntie Zee lives there too. She wants to know. Try again.

practise-after-the-bus-stop = Dev can still tell. You can practise with him.
    .who = Who can help Dev?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Dev tell?
    .words-knows = “Somebody knows where I live.”
    .words-knows-reply = Good. Now it is clear why he worries.
    .words-map = Point at the map
    .words-map-reply = Good. You can tell by pointing.
    .busy = At school, Mrs Rahman is repairing a computer. What can Dev do?
    .busy-other-way = Say nothing. Run another way.
    .busy-other-way-reply = The map still shows his door. Try again.
    .busy-blue-cable = Say, “I need five minutes”
    .busy-blue-cable-reply = Good. Mrs Rahman stops. She listens.

practise-after-deleting = Dev can get help. You can practise with him.
    .who = Who can help Dev?
    .who-auntie = Auntie Zee
    .who-auntie-reply = Yes. Auntie Zee can help.
    .who-rahman = Mrs Rahman, his teacher
    .who-rahman-reply = Yes. Mrs Rahman can help.
    .words = How can Dev tell?
    .words-still = “I deleted the app. The map is still there.”
    .words-still-reply = Good. Now it is clear what happened.
    .words-elin-phone = Show the map on Elin’s phone
    .words-elin-phone-reply = Good. You can tell by showing.
    .busy = Auntie Zee is at the market. She is selling things. What can Dev do?
    .busy-stall = Wait until she is ready
    .busy-stall-reply = Good. The people go. Auntie Zee listens.
    .busy-hope = Do nothing
    .busy-hope-reply = The app company does not forget. Try again.

three-paws = The dog walks in white paint. His paws make marks on the ground. The marks go to his door.
    .picture = Dev looks at the marks. He laughs.
    .alike = It is the same with the map. All lines go to one door. People see where you live.

no-more-knot = Dev and Auntie Zee change four settings. Now only Dev can see his map. He runs with the dog.
    .headline = The map is private now.
    .picture = Dev is in the park. He is happy.
    .reassurance = The app chose “Everyone”. It was not Dev’s fault.
    .next = When you get a new app, check the settings. Show an adult.
    .thinks-dev = I can run. My map is private.
    .thinks-auntie = Dev showed me. Now the map does not show our door.
    .learned-first = First I check the settings.
    .learned-smallest = I choose “Only me”.
    .learned-clues = A map can show where I live.

two-knots = Mrs Rahman and Dev make the map private. They delete old runs. Freya checks her own map too.
    .headline = Dev told. Now two maps are private.
    .picture = Dev and Freya look at a screen.
    .reassurance = It was not Dev’s fault. Telling later is OK.
    .next = When an app shows too much, show an adult. Change the settings.
    .thinks-dev = Now I know. I can tell other runners.
    .thinks-freya = My map shows my house too. I can change it.
    .recover-show = Show it to an adult.
    .recover-private = Choose “Only me”.
    .recover-old = Delete the old runs.
    .recover-ask = Ask the company to delete the names.
    .learned-add-up = Many lines show one address.
    .learned-everyone = “Everyone” means strangers too.
    .learned-late = I can always show it. It can be later.

only-the-time = Dev and Auntie Zee delete the runs and the names. Then they delete the account. They write to the company too.
    .headline = Now nobody can open the map.
    .picture = Dev and Auntie Zee are in the kitchen. Both are calm.
    .reassurance = Deleting was a good idea. Now Dev knows about the account.
    .next = When you do not want an app, delete the account first. Then delete the app.
    .thinks-dev = I can run without the app.
    .thinks-auntie = I am glad that Dev told me.
    .recover-back = Open the account again.
    .recover-empty = Delete the runs and names.
    .recover-account = Delete the account.
    .learned-icon = When I delete the app, the company can still have my map.
    .learned-account = I delete the account too.
    .learned-need = I ask: does the app need this?
