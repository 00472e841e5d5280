"""The professional's basket: associations picked for somebody, to be handed out on paper."""
