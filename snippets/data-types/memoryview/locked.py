buffer = bytearray(b"HDR:bolt")
view = memoryview(buffer)
body = view[4:]

buffer[0] = ord("h")
print(buffer)  # => bytearray(b'hDR:bolt')
try:
    buffer.append(0)
except BufferError as error:
    print(error)  # => Existing exports of data: object cannot be re-sized
try:
    body[:] = b"nut"
except ValueError as error:
    print(error)  # => memoryview assignment: lvalue and rvalue have different structures

view.release()
try:
    buffer.clear()
except BufferError:
    print("body still holds it")  # => body still holds it
body.release()
buffer.clear()

with memoryview(buffer) as empty:
    print(len(empty))  # => 0
len(empty)  # => ValueError: operation forbidden on released memoryview object
