"""``make rehearse-deploy``: new code in the old one's place while people read and write."""
