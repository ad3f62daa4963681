title = Copyright and ownership
summary = What is ours, what is somebody else’s, and asking first.
