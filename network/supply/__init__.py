"""What the product is made of: its packages, their licences, their least good versions."""
