"""The admin as a region's people see it: their desk, their menu, and what they look after."""
