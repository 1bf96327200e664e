queue = ["Ines", "Omar", "Lena"]

print(list(enumerate(reversed(queue))))  # => [(0, 'Lena'), (1, 'Omar'), (2, 'Ines')]
print(list(reversed(list(enumerate(queue)))))  # => [(2, 'Lena'), (1, 'Omar'), (0, 'Ines')]
print(list(zip(reversed(range(len(queue))), reversed(queue), strict=True)))
# => [(2, 'Lena'), (1, 'Omar'), (0, 'Ines')]

try:
    reversed(enumerate(queue))
except TypeError as error:
    print(error)  # => 'enumerate' object is not reversible
