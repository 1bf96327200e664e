def announce(function):
    print("decorating", function.__name__)
    return function


@announce
def work():
    print("working")


# => decorating work
work()  # => working
