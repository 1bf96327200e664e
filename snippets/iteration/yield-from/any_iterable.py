def numbers():
    result = yield from [1, 2]
    yield from range(3, 5)
    yield from "ab"
    yield result


print(list(numbers()))  # => [1, 2, 3, 4, 'a', 'b', None]

try:
    compile("async def rows():\n    yield from [1]", "rows.py", "exec")
except SyntaxError as error:
    print(error.msg)  # => 'yield from' inside async function
