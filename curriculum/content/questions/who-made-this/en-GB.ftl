# What these questions measure: whether a pupil looks for the maker and asks, uses what is given freely and names the maker, and writes in their own words.

no-name-a = You need an owl for a poster. A page full of pictures has one, and the maker’s name has been cut off. What would you do?
    .nobody = Take it, because no name is on it
    .recolour = Change its colours, so that it is mine
    .find = Look for the maker with a grown-up, and ask
no-name-b = You need music for a film. A page full of songs has one, and it does not say who plays it. What would you do?
    .seconds = Take only ten seconds, because short bits are free
    .search = Find out whose it is with a grown-up, and ask
    .everyone = Take it, because everybody finds their songs there

given-freely-a = On her own page a photographer writes: “Schools may use my owl. Please put my name under it.” What would you do?
    .name = Use the owl and put her name under it
    .never = Leave it, because using other people’s pictures is wrong
    .bare = Use the owl without a name, because it is free
given-freely-b = On its own page a band writes: “Our song is free for school films. Please say who we are.” What would you do?
    .trap = Leave it, because free music is always a trick
    .say-band = Use the song and name the band at the end
    .school = Use the song without a name, because it is for school

own-words-a = For homework about bees you find three perfect sentences on a web page. What would you do?
    .facts = Copy them, because facts belong to everybody
    .own = Write it in my own words, and say where I found it
    .two-words = Copy them and change a few words
own-words-b = For homework about bridges a talking app writes you a whole page. What would you do?
    .no-person = Hand it in, because no person wrote it
    .swap = Swap some words, and then hand it in
    .check = Check it, use my own words, and say what helped me

list = How many of these have you done this term? Only count them, and do not say which.
    .drawn = Drawn something
    .sung = Made up a song or a rhyme
    .film = Made a film
    .as-mine = Used somebody else’s picture or words as my own
