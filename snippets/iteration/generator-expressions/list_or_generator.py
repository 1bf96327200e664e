names = ["lamp", "desk"]
upper = (name.upper() for name in names)
try:
    print(len(upper))
except TypeError as error:
    print(error)  # => object of type 'generator' has no len()
try:
    print(upper[0])
except TypeError as error:
    print(error)  # => 'generator' object is not subscriptable

print(", ".join(name.upper() for name in names))  # => LAMP, DESK
print(tuple(len(name) for name in names))  # => (4, 4)
print(next((name for name in names if name.startswith("x")), None))  # => None
