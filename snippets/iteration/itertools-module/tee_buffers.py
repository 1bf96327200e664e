from itertools import tee

read = []
source = (read.append(number) or number for number in range(5))
ahead, behind = tee(source)
print([next(ahead) for _ in range(3)], read)  # => [0, 1, 2] [0, 1, 2]
print(list(behind), read)  # => [0, 1, 2, 3, 4] [0, 1, 2, 3, 4]
print(list(ahead), list(source))  # => [3, 4] []
