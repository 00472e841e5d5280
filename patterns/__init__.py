"""The living pattern page: every component of the public sites, in every region's look."""
