# What these questions measure: whether a pupil leaves and tells when a viewer puts pressure on, and can enjoy live things that a trusted adult looks after.

pressure-a = Nia plays live. A viewer writes: “Private call now, or I am angry!” What helps most?
    .once = Go one time. Then it ends
    .alone = Block the viewer. Tell nobody
    .leave = End the video. Tell an adult
pressure-b = Theo shows trains live. A viewer writes: “Come to my app. Tell nobody.” What helps most?
    .end = End the video. Tell an adult
    .favour = Go one time. Then it ends
    .explain = Say no. Tell nobody

looked-after-a = At school, a pupil writes: “Come to Mr Dale’s live call!” What is good to do?
    .ask = Ask Mr Dale. Then go
    .for-good = Leave. Do not go again
    .number = Give the pupil a phone number
looked-after-b = A library has a live story. Mum says: “Theo can read.” What is good to do?
    .refuse = Say no. Live videos are bad
    .read = Talk with Mum. Then read
    .introduce = Read. Say his name and street

list = How many of these did you do this term? Only count. Do not say which.
    .live = Watched a live match or show
    .call = Talked in a video call
    .stage = Stood on a stage
    .whom = Wanted help with a live chat. Did not know which adult
