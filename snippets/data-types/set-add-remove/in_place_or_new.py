granted = {"read"}
session = granted

granted = granted | {"write"}
print(session, len(granted))  # => {'read'} 2

granted = session
granted |= {"write"}
print(session == {"read", "write"})  # => True

granted.difference_update(["write", "admin"])
print(session)  # => {'read'}

granted |= ["write"]  # => TypeError: unsupported operand type(s) for |=: 'set' and 'list'
