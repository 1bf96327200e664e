# => a
print("a")
