"""Whether a link leads somewhere: our own pages are looked up, others' are asked politely."""
