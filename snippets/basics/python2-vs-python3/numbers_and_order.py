print(7 / 2, 7 // 2, -7 // 2)  # => 3.5 3 -4
print(round(0.5), round(1.5), round(2.5))  # => 0 2 2
print(2**64, type(2**64))  # => 18446744073709551616 <class 'int'>

try:
    sorted(["10", 9])
except TypeError as error:
    print(error)  # => '<' not supported between instances of 'int' and 'str'
