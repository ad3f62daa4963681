# Something shared in a hurry, something odd that is true, and a machine that sounds sure.

in-a-hurry-a = A post says, “No school on Fridays! Share it fast!” It has no name and no date. Three friends believe it. What is the best thing to do?
    .check = Look for it in a second place first
    .friends = Share it, because three friends cannot be wrong
    .in-case = Share it, in case it is true

in-a-hurry-b = A post shows a crocodile in a town pool. “Pass it on!” It has no name. 9,000 people believe it. What is the best thing to do?
    .in-case = Pass it on as a warning, in case it is true
    .check = Look for it in a second place first
    .many = Pass it on, because 9,000 people cannot be wrong

odd-but-true-a = A museum’s page shows a bright blue frog, with a name, a place and a date. A library book shows it too. Is it true?
    .fake = No, because frogs are green
    .never = Nobody can know, because the page may lie
    .true = Yes, because two good places show it

odd-but-true-b = A zoo’s page shows a lizard with two tails, with a name, a place and a date. A nature book shows it too. Is it true?
    .true = Yes, because two good places show it
    .fake = No, because lizards have one tail
    .never = Nobody can know, because any picture may lie

sounds-sure-a = A chat robot answers Farah’s question for school. It sounds very sure, and it names a book. What is the best thing to do?
    .sure = Use it, because the robot names a book
    .check = Look in a second place, such as that book
    .machine = Use it, because computers make no mistakes

sounds-sure-b = The answer box above a search tells Milo how deep the lake is. It is short, clear and right at the top. What is the best thing to do?
    .machine = Use it, because computers know such things
    .top = Use it, because the right answer is at the top
    .check = Look in a second place, such as a map

list = How many of these have you done this term? Only count them, and do not say which.
    .looked-up = Looked up a fact for school
    .changed = Changed my mind after reading more
    .paper = Read a newspaper on paper
    .passed-on = Passed on something that was not true
