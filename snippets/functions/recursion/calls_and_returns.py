desk = {
    "name": "desk",
    "cost": 5,
    "parts": [
        {"name": "top", "cost": 30, "parts": []},
        {"name": "frame", "cost": 8, "parts": [{"name": "leg", "cost": 4, "parts": []}]},
    ],
}


def total_cost(part, depth=0):
    margin = "| " * depth
    print(margin + part["name"])
    cost = part["cost"]
    for child in part["parts"]:  # no children: the base case
        cost += total_cost(child, depth + 1)
    print(f"{margin}= {cost}")
    return cost


total_cost(desk)
# => desk
# => | top
# => | = 30
# => | frame
# => | | leg
# => | | = 4
# => | = 12
# => = 47
