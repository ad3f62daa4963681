title = Online relationships
summary = Making and keeping friends online, and noticing when somebody is not one.
