quantity = 3
print(type(quantity))  # => <class 'int'>
quantity = "3"
print(type(quantity))  # => <class 'str'>

try:
    quantity + 1
except TypeError as error:
    print(error)  # => can only concatenate str (not "int") to str
print((1).__add__(0.5), (0.5).__radd__(1), 1 + 0.5)  # => NotImplemented 1.5 1.5
