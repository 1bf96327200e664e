while True:
    print("again")
# => again
