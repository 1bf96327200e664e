from array import array

readings = array("h", [120, -45, 300, 7, 8, 9])
view = memoryview(readings)
print(view.format, view.itemsize, view.shape, len(view), view.nbytes)  # => h 2 (6,) 6 12
print(view[1], view[-2:].tolist())  # => -45 [8, 9]

as_bytes = view.cast("B")
print(len(as_bytes), as_bytes.format)  # => 12 B

table = as_bytes.cast("h", shape=[2, 3])
print(table[1, 0], table.tolist())  # => 7 [[120, -45, 300], [7, 8, 9]]
table[1, 0] = 70
print(readings)  # => array('h', [120, -45, 300, 70, 8, 9])

print(view[::2].tolist(), view[::2].contiguous)  # => [120, 300, 8] False
view.cast("I")  # => TypeError: memoryview: cannot cast between two non-byte formats
