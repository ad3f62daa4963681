# Something shared in a hurry, something odd that is true, and a machine that sounds sure. Said simply, with the same ids.

in-a-hurry-a = A post says, “No school on Fridays! Share it!” It has no name. What is best?
    .check = Look in a second place first
    .friends = Share it. Friends believe it.
    .in-case = Share it. Maybe it is true.

in-a-hurry-b = A post shows a crocodile in a pool. “Share it!” No name. What is best?
    .in-case = Share it. Maybe it is true.
    .check = Look in a second place first
    .many = Share it. Many people believe it.

odd-but-true-a = A museum page and a library book show a blue frog. Is it true?
    .fake = No. Frogs are green.
    .never = Nobody can know
    .true = Yes. Two good places show it.

odd-but-true-b = A zoo page and a nature book show a two-tailed lizard. Is it true?
    .true = Yes. Two good places show it.
    .fake = No. Lizards have one tail.
    .never = Nobody can know

sounds-sure-a = A chat robot answers Farah’s question. It sounds sure. What is best?
    .sure = Use it. It sounds sure.
    .check = Check it in a second place
    .machine = Use it. Computers make no mistakes.

sounds-sure-b = An answer box tells Milo how deep a lake is. What is best?
    .machine = Use it. Computers make no mistakes.
    .top = Use it. It is at the top.
    .check = Check it in a second place

list = How many of these did you do this term? Only count. Do not say which.
    .looked-up = Looked up a fact for school
    .changed = Read more. Then changed my mind
    .paper = Read a newspaper on paper
    .passed-on = Passed on something that was not true
