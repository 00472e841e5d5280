"""Open data of events in the shape of the City of Helsinki's Linked Events v1
(https://api.hel.fi/linkedevents/v1/), so that what reads it can read us."""
