log = []
print([log.append(number) for number in (1, 2, 3)])  # => [None, None, None]

for number in (1, 2, 3):
    log.append(number)
print(log)  # => [1, 2, 3, 1, 2, 3]
