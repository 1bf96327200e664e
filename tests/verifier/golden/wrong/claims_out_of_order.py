for name in "ab":
    print(name)
# => b
# => a
