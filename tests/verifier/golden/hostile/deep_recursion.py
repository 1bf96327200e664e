def dive():
    dive()


dive()  # => RecursionError: maximum recursion depth exceeded
