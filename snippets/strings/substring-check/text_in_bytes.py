body = b'{"status": "ok"}'

print(b"ok" in body, 111 in body)  # => True True
try:
    "ok" in body
except TypeError as error:
    print(error)  # => a bytes-like object is required, not 'str'
try:
    7 in "order 7"
except TypeError as error:
    print(error)  # => 'in <string>' requires string as left operand, not int
