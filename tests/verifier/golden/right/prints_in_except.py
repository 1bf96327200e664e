try:
    print("try")  # => try
    [].pop()
except IndexError as error:
    print(error)  # => pop from empty list
else:
    print("else")
finally:
    print("finally")  # => finally
