amounts = ["7", 7]
print(*amounts, "|", *map(repr, amounts))  # => 7 7 | '7' 7
print("Zoë\t", repr("Zoë\t"), ascii("Zoë\t"))  # => Zoë	 'Zoë\t' 'Zo\xeb\t'
print(str(KeyError("id")), "|", repr(KeyError("id")))  # => 'id' | KeyError('id')
