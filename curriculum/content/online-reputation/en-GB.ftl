title = Online reputation
summary = What others can find out about us, and for how long.
