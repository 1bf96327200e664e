quantity = 3
print(type(quantity))  # => <class 'int'>
quantity = "3"
print(type(quantity))  # => <class 'str'>

try:
    quantity + 1
except TypeError as error:
    print(error)  # => can only concatenate str (not "int") to str
