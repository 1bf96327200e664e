import copy

customer = {"name": "Ines"}
orders = [{"id": "A-17", "customer": customer}, {"id": "A-18", "customer": customer}]
clone = copy.deepcopy(orders)
print(clone[0]["customer"] is clone[1]["customer"], clone[0]["customer"] is customer)
# => True False

parent = {"sku": "kit", "parts": []}
parent["parts"].append({"sku": "bolt", "parent": parent})
twin = copy.deepcopy(parent)
print(twin is parent, twin["parts"][0]["parent"] is twin)  # => False True

seats = [[0] * 3] * 2
grid = copy.deepcopy(seats)
grid[0][0] = 7
print(grid, seats)  # => [[7, 0, 0], [7, 0, 0]] [[0, 0, 0], [0, 0, 0]]
