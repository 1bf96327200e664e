shared = [[0] * 3] * 2
shared[0][0] = 9
print(shared)  # => [[9, 0, 0], [9, 0, 0]]

grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 9
print(grid)  # => [[9, 0, 0], [0, 0, 0]]
