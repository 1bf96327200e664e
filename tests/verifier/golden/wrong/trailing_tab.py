print("a\t")
# => a
