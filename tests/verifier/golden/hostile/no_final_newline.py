print("a")
# => a