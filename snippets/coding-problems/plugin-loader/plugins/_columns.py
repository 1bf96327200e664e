raise RuntimeError("a helper, never loaded as a plugin")
