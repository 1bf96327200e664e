try:
    1 / 0  # => ZeroDivisionError: division by zero
finally:
    print("cleaned up")  # => cleaned up
