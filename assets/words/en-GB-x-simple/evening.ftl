# An evening for parents and carers, on a wall.

evening-title = An evening for parents and carers
evening-choose = How long do you have?
evening-minutes = { $minutes } minutes
evening-stories = Stories: { $count }.
evening-own = Slides that pupils made: { $count }.
evening-no-data = Nothing is kept. Everybody in the stories is invented.
evening-back = Back
evening-next = Next
evening-end = Finish
evening-blank = Blank
evening-show = Show again
evening-slide = Slide { $number } of { $of }
evening-bigger = Bigger
evening-all = All together
evening-clues = Show the clues
evening-what-then = Show what comes of it
evening-hide-answers = Hide the answers

evening-welcome = Tonight you are the pupil
evening-welcome-how = Answer together. There are no marks.
evening-stop = STOP: something feels odd. Stay still.
evening-think = THINK: what is odd? How does it feel?
evening-click = CLICK: choose, and tell somebody.

evening-meet = This is { $name }
evening-ages = A story for ages { $ages }.
evening-when-stop = When would you press STOP?
evening-hands = Put your hand up at your letter.
evening-warning = Warning
evening-fine = Odd, but fine
evening-feel = How might { $name } feel?
evening-feel-how = Say it as { $name } would.
evening-what-do = What would you do?
evening-after = Afterwards: { $feeling }

evening-home = And at home?
evening-why = Why it matters
evening-ask = You could ask
evening-together = Try it together

evening-own-slide = Made by pupils, slide { $number }

evening-help = Who can help?
evening-thanks = Thank you for coming.
evening-danger = Is a child in danger now? Ring 999.
evening-school = A worry? Tell the school’s safeguarding lead.
evening-calm = If your child tells you something: stay calm and thank them.
