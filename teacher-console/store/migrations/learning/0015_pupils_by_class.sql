-- A class is found without reading the whole school: a trust of twelve thousand pupils comes in as fast for each as a
-- school of twelve hundred.

create index pupils_by_class on pupils (class, place);
