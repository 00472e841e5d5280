"""The network under a day's work for half an hour: does anything grow, break or get lost?"""
