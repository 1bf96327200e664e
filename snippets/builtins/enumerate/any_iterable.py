import io

upload = io.StringIO("sku,qty\nA-17,2\nA-18,two\n")

for number, line in enumerate(upload, start=1):
    qty = line.rstrip().split(",")[1]
    if number > 1 and not qty.isdigit():
        print(f"line {number}: {qty!r} isn't a quantity")
# => line 3: 'two' isn't a quantity

try:
    range(len(upload))
except TypeError as error:
    print(error)  # => object of type '_io.StringIO' has no len()
