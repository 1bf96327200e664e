[print(name) for name in "ab"]
# => a
# => b
