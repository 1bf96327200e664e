def retry(times=3):
    def decorator(function):
        def wrapper(*args):
            print("up to", times, "times")
            return function(*args)

        return wrapper

    return decorator


@retry
def fetch(order):
    return f"{order} shipped"


@retry()
def cancel(order):
    return f"{order} canceled"


print(fetch("A-17"))  # => <function retry.<locals>.decorator.<locals>.wrapper at 0x...>
print(cancel("A-17"))
# => up to 3 times
# => A-17 canceled
