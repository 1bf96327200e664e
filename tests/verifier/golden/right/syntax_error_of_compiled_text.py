compile("x = = 1", "<text>", "exec")  # => SyntaxError: invalid syntax
