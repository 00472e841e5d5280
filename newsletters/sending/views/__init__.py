"""The admin's pages about a letter's sending: before, during, after, and the list of all."""
