typed = "  Ines  Costa\t\n"

print(repr(typed.strip()))  # => 'Ines  Costa'
print(repr(typed.lstrip()), repr(typed.rstrip()))
# => 'Ines  Costa\t\n' '  Ines  Costa'
print(" ".join(typed.split()))  # => Ines Costa
print("".join(typed.split()))  # => InesCosta
print(repr(typed))  # => '  Ines  Costa\t\n'
