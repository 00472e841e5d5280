"""The search page of every site: what was asked, the answers, the ways to narrow them."""
