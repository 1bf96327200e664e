def shelf():
    received = yield "empty"
    received = yield f"holding {received}"
    return f"closed with {received}"


keeper = shelf()
print(next(keeper))  # => empty
print(keeper.send("A-17"))  # => holding A-17
try:
    keeper.send("B-2")
except StopIteration as stop:
    print(stop.value)  # => closed with B-2
