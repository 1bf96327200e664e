assert not True  # => AssertionError
