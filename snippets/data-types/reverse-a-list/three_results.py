stops = ["Oslo", "Malmo", "Berlin"]

print(stops.reverse(), stops)  # => None ['Berlin', 'Malmo', 'Oslo']

there = stops[::-1]
print(there, stops)  # => ['Oslo', 'Malmo', 'Berlin'] ['Berlin', 'Malmo', 'Oslo']

backwards = reversed(stops)
print(type(backwards).__name__)  # => list_reverseiterator
print(list(backwards), list(backwards))  # => ['Oslo', 'Malmo', 'Berlin'] []
