name = "Zoë"
wire = name.encode("utf-8")
print(len(name), len(wire))  # => 3 4
print(name == wire)  # => False
print(f"Dear {wire}")  # => Dear b'Zo\xc3\xab'

try:
    name + wire
except TypeError as error:
    print(error)  # => can only concatenate str (not "bytes") to str
