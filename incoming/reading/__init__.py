"""From files of other programs to items that could be brought in."""
