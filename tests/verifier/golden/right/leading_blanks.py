print("  a\tb")  # =>   a	b
