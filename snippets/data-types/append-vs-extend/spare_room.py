from itertools import groupby
from sys import getsizeof

log: list[int] = []
sizes = []
for number in range(1_000):
    log.append(number)
    sizes.append(getsizeof(log))

appends_per_size = [len(list(group)) for _, group in groupby(sizes)]
print(appends_per_size[:12])  # => [4, 4, 8, 8, 8, 8, 12, 12, 12, 16, 16, 20]
print(len(appends_per_size), "resizes for", len(log), "appends")  # => 28 resizes for 1000 appends
