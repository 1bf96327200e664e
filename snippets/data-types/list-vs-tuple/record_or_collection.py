stops = ["Oslo", "Gothenburg", "Berlin"]
stops.insert(2, "Malmo")
print(stops)  # => ['Oslo', 'Gothenburg', 'Malmo', 'Berlin']

seats_sold: dict[tuple[str, str], int] = {}
seats_sold["Oslo", "Berlin"] = 41
seats_sold[("Berlin", "Oslo")] = 38
print(seats_sold)  # => {('Oslo', 'Berlin'): 41, ('Berlin', 'Oslo'): 38}

print(sorted([("2026-03-02", 7), ("2026-02-28", 9), ("2026-02-28", 4)]))
# => [('2026-02-28', 4), ('2026-02-28', 9), ('2026-03-02', 7)]

hash(("Oslo", ["Malmo", "Berlin"]))  # => TypeError: unhashable type: 'list'
