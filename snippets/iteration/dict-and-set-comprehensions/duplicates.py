stock = [("lamp", 3), ("desk", 1), ("lamp", 8)]
print({name: count for name, count in stock})  # => {'lamp': 8, 'desk': 1}
print(sorted({name for name, _ in stock}))  # => ['desk', 'lamp']
print(type({}), type({*()}))  # => <class 'dict'> <class 'set'>
