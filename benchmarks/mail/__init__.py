"""How fast letters leave, how little is lost when everything is killed, and who has to wait."""
