"""The audit log as people read it: a region's administrators their own, the network's all of it."""
