"""What the network knows of people: each room says it in its ``personal_data.py``, next to its
models, and everything else is made from that (docs/features/privacy.md)."""
