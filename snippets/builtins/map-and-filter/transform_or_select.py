lines = ["12.50", "", "8.00", "0", ""]

prices = list(map(float, filter(None, lines)))
print(prices)  # => [12.5, 8.0, 0.0]

print(list(filter(str.strip, lines)))  # => ['12.50', '8.00', '0']
print([float(line) for line in lines if line])  # => [12.5, 8.0, 0.0]
