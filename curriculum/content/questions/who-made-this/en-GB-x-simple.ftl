# What these questions measure: whether a pupil looks for the maker and asks, uses what is given freely and names the maker, and writes in their own words.

no-name-a = You find an owl picture. The name is cut off. What do you do?
    .nobody = Use it. There is no name on it
    .recolour = Change it a bit. Then it is mine
    .find = Look for the maker with an adult. Ask
no-name-b = You find a song. It does not say who made it. What do you do?
    .seconds = Use a short part. Then it is OK
    .search = Look for the maker with an adult. Ask
    .everyone = Use it. Everybody uses it

given-freely-a = A woman writes: “You can use my owl. Please write my name.” What do you do?
    .name = Use it. Write her name
    .never = Do not use it. It is not mine
    .bare = Use it. Do not write her name
given-freely-b = A band writes: “You can use our song. Please say our name.” What do you do?
    .trap = Do not use it. It is a trick
    .say-band = Use it. Say their name
    .school = Use it. Do not say their name

own-words-a = You find good sentences about bees for homework. What do you do?
    .facts = Copy them. Facts belong to everybody
    .own = Use my own words. Say where I found it
    .two-words = Copy them. Change two words
own-words-b = A machine writes your homework about bridges. What do you do?
    .no-person = Give it to the teacher. It belongs to nobody
    .swap = Change two words. Give it to the teacher
    .check = Use my own words. Say what helped me

list = How many of these did you do this term? Only count. Do not say which.
    .drawn = Made a drawing
    .sung = Made a song or a rhyme
    .film = Made a film
    .as-mine = Used a picture or words as mine. Another person made them
