prices = {"bolt": 4, "nut": 9}

print(", ".join(("bolt", "nut")), "/".join(prices), "-".join("PT1"))
# => bolt, nut bolt/nut P-T-1
print(", ".join(f"{name}={price}" for name, price in prices.items()))
# => bolt=4, nut=9
print(",".join(map(str, prices.values())))  # => 4,9

try:
    ",".join(["bolt", 4])
except TypeError as error:
    print(error)  # => sequence item 1: expected str instance, int found
print(repr(", ".join([])), ", ".join(["bolt"]))  # => '' bolt
