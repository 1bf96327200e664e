amounts = [450, 120]


def amount_itself(amount):
    print("the list holds", amounts)
    return amount


amounts.sort(key=amount_itself)
# => the list holds []
# => the list holds []
print(amounts)  # => [120, 450]

amounts.sort(key=lambda amount: amounts.append(amount) or amount)
# => ValueError: list modified during sort
