header, *rows = ["sku,qty", "K1,2", "M7,1"]
print(header, rows)  # => sku,qty ['K1,2', 'M7,1']

first, *middle, last = (10, 20)
print(first, middle, last)  # => 10 [] 20

(sku, quantity), (*path, filename) = ("K1", 2), "logs/app/today.txt".split("/")
print(sku, quantity, path, filename)  # => K1 2 ['logs', 'app'] today.txt

try:
    sku, quantity = "K1,2,red".split(",")
except ValueError as error:
    print(error)
    # <3.14 => too many values to unpack (expected 2)
    # 3.14+ => too many values to unpack (expected 2, got 3)

try:
    sku, quantity, *rest = ["K1"]
except ValueError as error:
    print(error)  # => not enough values to unpack (expected at least 2, got 1)
