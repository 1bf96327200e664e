import imports_itself  # => imported

print(__name__ == "__main__" or "imported")  # => True
