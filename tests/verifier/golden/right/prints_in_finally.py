try:
    print("try")  # => try
finally:
    print("finally")  # => finally
