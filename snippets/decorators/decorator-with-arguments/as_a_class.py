import functools


class limited:  # noqa: N801 - read as a verb where it is used
    def __init__(self, calls):
        self.left = calls

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            if not self.left:
                raise RuntimeError(f"{function.__name__}: no calls left")
            self.left -= 1
            return function(*args, **kwargs)

        return wrapper


@limited(calls=2)
def send(mail):
    return f"sent to {mail}"


@limited(calls=2)
def print_label(order):
    return f"label {order}"


print(send("ines@example.com"))  # => sent to ines@example.com
print(send("tom@example.com"))  # => sent to tom@example.com
print(print_label("A-17"))  # => label A-17
send("ada@example.com")  # => RuntimeError: send: no calls left
