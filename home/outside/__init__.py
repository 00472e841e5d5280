"""How a site looks outside its own pages: beside a link, on a tab, on a telephone's home screen."""
