deliveries = iter(["Mon", "Tue", "Wed", "Thu"])
drivers = ["Ines", "Omar"]
print(list(zip(deliveries, drivers)))  # => [('Mon', 'Ines'), ('Tue', 'Omar')]
print(list(deliveries))  # => ['Thu']

deliveries = iter(["Mon", "Tue", "Wed", "Thu"])
print(list(zip(drivers, deliveries)))  # => [('Ines', 'Mon'), ('Omar', 'Tue')]
print(list(deliveries))  # => ['Wed', 'Thu']
