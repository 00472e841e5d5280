"""Letters on the web: the archive, its feed, and the page that "view in browser" leads to."""
