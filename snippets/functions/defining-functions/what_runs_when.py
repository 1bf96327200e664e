evaluated = []


def trace(value):
    evaluated.append(value)
    return value


def archive(order_id: trace("annotation"), folder: str = trace("default")):
    trace("body")
    return f"{folder}/{order_id}"


print(evaluated)
# <3.14 => ['default', 'annotation']
# 3.14+ => ['default']
print(archive(17))  # => default/17
print(archive(18, folder=2025))  # => 2025/18
print(evaluated[-2:])  # => ['body', 'body']
