for name in "ab":
    print(name)
else:
    print("no break")
# => a
# => b
# => no break
