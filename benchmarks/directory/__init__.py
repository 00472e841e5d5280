"""The directory at the size of the whole country: 100,000 associations in 19 regions."""
