halves = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]

print([round(value) for value in halves])  # => [0, 2, 2, 4, 4, 6]
print([int(value + 0.5) for value in halves])  # => [1, 2, 3, 4, 5, 6]
print(sum(halves), sum(map(round, halves)), sum(int(value + 0.5) for value in halves))
# => 18.0 18 21
print(round(-2.5), int(-2.5 + 0.5))  # => -2 -2
