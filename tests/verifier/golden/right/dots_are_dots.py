numbers = []
numbers.append(numbers)
print(numbers)  # => [[...]]
