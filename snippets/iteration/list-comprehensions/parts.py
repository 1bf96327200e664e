orders = [("A-17", 40), ("A-18", 0), ("A-19", 15)]

print([number for number, total in orders if total > 0])  # => ['A-17', 'A-19']
print([total if total else "free" for _, total in orders])  # => [40, 'free', 15]

result = []
for number, total in orders:
    if total > 0:
        result.append(number)
print(result)  # => ['A-17', 'A-19']

print([f"{row}{seat}" for row in "AB" for seat in (1, 2)])  # => ['A1', 'A2', 'B1', 'B2']
print([[f"{row}{seat}" for seat in (1, 2)] for row in "AB"])  # => [['A1', 'A2'], ['B1', 'B2']]
