print()  # =>
print("a\n")
# => a
# =>
