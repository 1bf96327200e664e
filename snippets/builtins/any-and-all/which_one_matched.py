line = "payment gateway timed out"
alarms = ["refused", "timed out", "reset"]

print(any(alarm in line for alarm in alarms))  # => True
print(next((alarm for alarm in alarms if alarm in line), None))  # => timed out

print(any(["", "EUR"]), "" or "EUR")  # => True EUR

for orders in [[], [0], [0, 5], [5, 7]]:
    print(not any(orders), all(not total for total in orders), not all(orders))
# => True True False
# => True True True
# => False False True
# => False False False

any(alarms) in line  # => TypeError: 'in <string>' requires string as left operand, not bool
