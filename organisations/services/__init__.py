"""What is done for associations, a verb each; a file an occasion."""
