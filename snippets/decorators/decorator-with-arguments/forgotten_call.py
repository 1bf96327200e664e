def retry(times=3):
    def decorator(function):
        def wrapper(*args):
            for _ in range(times - 1):
                try:
                    return function(*args)
                except ConnectionError:
                    continue
            return function(*args)

        return wrapper

    return decorator


@retry
def fetch(order):
    return f"{order} shipped"


print(fetch("A-17"))  # => <function retry.<locals>.decorator.<locals>.wrapper at 0x...>
