if True:
    print("a")
# => a
