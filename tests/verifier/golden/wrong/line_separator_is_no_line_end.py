print("a\u2028b")
# => a
# => b
