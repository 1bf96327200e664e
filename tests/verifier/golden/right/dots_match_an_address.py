print(object())  # => <object object at 0x...>
