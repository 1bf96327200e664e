alarms = ["refused", "timed out", "reset"]

for line in ["payment gateway timed out", "payment received"]:
    print(any(alarm in line for alarm in alarms))
    print(next((alarm for alarm in alarms if alarm in line), None))
# => True
# => timed out
# => False
# => None

print(any(["", "EUR"]), "" or "EUR")  # => True EUR

for orders in [[], [0], [0, 5], [5, 7]]:
    print(not any(orders), all(not total for total in orders), not all(orders))
# => True True False
# => True True True
# => False False True
# => False False False

any(alarms) in line  # => TypeError: 'in <string>' requires string as left operand, not bool
