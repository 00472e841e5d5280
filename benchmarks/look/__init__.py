"""What a first and a second page cost a phone, by how the look and the next page travel."""
