"""How much a ready page costs, by what gives it out, and what renders beside it do to it."""
