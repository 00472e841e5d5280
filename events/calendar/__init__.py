"""When and where: lists, months, the map, events that repeat, feeds and the open API."""
