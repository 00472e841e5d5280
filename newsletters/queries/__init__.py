"""Reading letters, their audiences and their recipients."""
