def dive(depth):
    if depth == 200:
        print("deep enough")
    else:
        dive(depth + 1)


dive(0)  # => deep enough
