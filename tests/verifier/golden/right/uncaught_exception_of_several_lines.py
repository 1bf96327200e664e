raise ValueError("first\nsecond")
# => ValueError: first
# => second
