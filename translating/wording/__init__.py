"""The interface's own sentences in the Sámi languages, and how a speaker reviews them."""
