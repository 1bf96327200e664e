def retry(times=3):
    def decorator(function):
        def wrapper(*args):
            for attempt in range(times):
                result = function(*args)
            return result

        return wrapper

    return decorator


@retry
def fetch(order):
    return f"{order} shipped"


print(fetch("A-17"))  # => <function retry.<locals>.decorator.<locals>.wrapper at 0x...>
