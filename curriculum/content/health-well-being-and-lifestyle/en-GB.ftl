title = Health, well-being and lifestyle
summary = Sleep, time, age limits, upsetting things, and asking for help.
