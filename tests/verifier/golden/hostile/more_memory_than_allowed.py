data = bytearray(3 * 2**30)  # => MemoryError
