"""What the parts of the room put into the admin."""

from translating.desk import hooks as desk
from translating.orders import hooks as orders
from translating.overview import hooks as overview
from translating.wording import hooks as wording

PARTS = (wording, desk, orders, overview)
"""Each has ``URLS``, their ``NAMES`` for a region's staff, ``NETWORK_NAMES`` for the network's
administrators, and ``PARAMETERS``: what the ids in the addresses are. Addresses of the
wording stand before those that begin with a region."""
