def make_counter(start):
    count = start

    def next_number():
        nonlocal count
        count += 1
        return count

    return next_number


invoice_number = make_counter(1000)
ticket_number = make_counter(0)

print(invoice_number(), invoice_number(), ticket_number())  # => 1001 1002 1
print(invoice_number.__closure__[0].cell_contents)  # => 1002
del make_counter
print("make_counter" in globals(), invoice_number())  # => False 1003
